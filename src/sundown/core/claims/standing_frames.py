"""What weighs for and against a claim, as tables for `frames.py`; `standing.py` adds it up."""

WEIGHTS = r"""
3: (?<![\w'-])(?:awards?|prizes?|(?:gold|silver|bronze) medals?|medals?|champion(?:s|ships?)?|(?:national|world
    |state|county|regional|european|british|league) titles?|troph(?:y|ies)|rosettes?|keynotes?|textbooks?|patents?
    |patented|mba|ph\.?d|doctorate|michelin|fellow(?:ship)? (?:of|at)|master(?:'s|s)? (?:of|in|from|degree)
    |honours degree|magistrate|author of|founder|co-?founder|finalists?|runner-up|winner|elected|promoted
    |in charge of|certified|chartered|accredited|guinness|olympics?|olympian|world cup|obe|mbe|bem|cbe|knighted
    |outstanding|five stars?|top marks|scholarship|valedictorian|summa|cum laude|first[- ]class|distinction
    |commendation|citation|licen[cs]ed|licen[cs]e|diploma|degrees? (?:in|from)|hall of fame|(?:had|have|has
    |took) (?:sole |full )?charge of|responsible for the whole|(?-i:of the Year)|hall of honou?r|world record
    |record (?:for|time|holder)|city & guilds|city and guilds|veteran|masterclass|ted ?x? talk|bestseller
    |best-selling|published|broadcast|headline[ds]?|front page|magnum opus|(?:one|two|three|four) stars? to|(?:two
    |three|four|five) stars|no advisories|zero defects|clean audits?)(?![\w-])
2: (?<![\w'-])(?:county|state|region(?:al)?|nation(?:al(?:ly)?|wide)?|country|government|ministry|home office
    |treasury|council|union|academy|institute|society|federation|museums?|university|college|textbooks?|magazine
    |newspaper|bbc|cnn|nhs|nato|unesco|tv|television|radio|parliament|senate|congress|white house|palace|conference
    |governor|mayor|minister|guild|army|navy|guards|marines|air force|raf|faculty|police|fire service|cathedral
    |abbey|festival|opera|orchestra|ofsted|cqc|osha|fda|board of|head office|headquarters|whole world|europe
    |america|asia|africa|trade (?:press|papers?)|local papers?|the papers|evening news|journal|lancet|court of
    |supreme|town hall|city hall|guildhall|castle|minster|racecourse|airport|stadium|opera house|courthouse
    |barracks|prison|observatory|embassy|premier league|the league|exam boards?|syllabus|curriculum|handbook
    |british standard|building code|royal|queen's|king's)(?![\w-])
2: (?<![\w'-])(?:(?:the|its|[a-z]+'s) (?:only|first|best|biggest|largest|fastest|youngest|oldest|busiest|highest
    |leading|quickest|safest|strongest|finest) (?:\w+)|no one else|nobody else|anyone else|nobody in|no one in
    |more (?:\w+ )?than any(?:one|body|thing)?|all (?:the |our |its )?(?:\w+ )?(?:branches|sites|stores|schools
    |wards|plants|depots|offices|hospitals|libraries|counties|regions|colleges)|top of|came (?:first|top)
    |first place|second place|number one|record-breaking|unbeaten|undefeated|every (?:single )?(?:branch|site|store
    |school|ward|plant|depot|office|hospital|library|county|region|year)|single-handed(?:ly)?|from scratch
    |from nothing|(?:won|wins?|winning)|every \w+ in the \w+|(?:years|seasons|times|terms|months) (?:straight
    |running|in a row)|half (?:of )?(?:the|our|its)|(?:team|crew|unit|staff|kitchen|yard|squad|gang|department|shop
    |class) of (?:\d\d+|\w+ty|\w+teen|twelve|a hundred)|the whole (?:of|county|region|state|country|company|trust
    |estate|district)|the entire|nationwide|county-wide|worldwide)(?![\w-])
1: \b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven
    |eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|millions?|half a million|dozens?|a dozen|scores of) (?!in\b|at\b
    |on\b|of (?:us|them|you|our|your)\b|times?\b|seconds?|minutes?|hours?|days?|nights?|mornings?|evenings?|weeks?
    |pages?|cups?|ways?|things?|questions?|notes?|words?|lines?|copies|drafts?|letters?|e-?mails?|calls?|and\b|or\b
    |more\b|others?|steps?|parts?|points?|trips?|versions?|lists?|o'clock)(?:\w+)
1: (?<![\w'])(?:i|me|my|mine|we|us|our|i've|i'm|we've|i'd)(?![\w])
"""
"""Distinctions, institutions, superlatives, numbers, and the writer, each with what it weighs."""

PAST = r"""
\b(?:was|were|has|have|had|been|'ve|hold|holds|own|carry|carries|speak|speaks|teach|run|lead|am|is now|are now
    |{deed_verbs}|\w{3,}ed|came|gave|made|did|got|won|flew|became|called|said|bore|stood|wore)\b|'ve\b|'m\b|(?:'s
    | is| are) (?:been|now|in)\b
"""
"""What was, or is held."""

AGAINST = r"""
(?<![\w'])(?:you|your|yours|you're|you've|you'd|would|wouldn't|could|should|shall|might|may|will|won't|i'll
    |i'd (?:like|be|love|want|rather)|if|whether|hope|hopes|hoped|want|wants|wish|thanks?|thank|interview\w*
    |appl(?:y|ied|ying|ication)|post|position|role|job|vacancy|offer(?:ed)?|accept\w*|withdr\w+|decline\w*|decid\w+
    |decision|shortlist|referee|reference|attached|attach|start(?:ing)? (?:on|in)|begin|enjoyed|enjoy|met|told
    |talked|talk|talking|spoke|heard|hear|hearing|mentioned|asked (?:you|them|her|him)|think|thought|believe|guess
    |suppose|feel|felt|sorry|glad|grateful|delighted|pleased|looking forward|look forward|remember|wonder\w*
    |reading|read|please|ring|call me|phone|train|bus|walked|walking|drove|arrived|parked|mother|father|grandmother
    |grandfather|wife|husband|son|daughter|sister|brother|neighbou?r\w*|child|children|yesterday|today|tonight
    |this (?:morning|afternoon|evening|week)|last (?:week|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|news
    |never|not|no longer|hardly|since we|seen|saw|watched|noticed|singing)(?![\w])
"""
"""What is said to the reader, felt, wished, planned, or a step of applying for a post."""
