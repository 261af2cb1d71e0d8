"""The frames in which people assert what they achieved, hold and are, as tables for `frames.py`."""

CLASSES = r"""
adverbs = (?:(?:also|now|still|even|already|once|just|then|since|personally|currently|previously|formerly|recently
    |both|only|really|actually|first|twice|myself|\w{3,}ly) )*
i = \b(?:i|we)(?:'ve|'d|'m)? {adverbs}(?:(?:have|had|was|am|were) )?{adverbs}(?:been )?{adverbs}
active = \b(?:i|we)(?:'ve|'d)? {adverbs}(?:(?:have|had) )?{adverbs}
and = (?:,|^having|\band\b|\bbut\b|\bor\b|\bhaving\b|\bafter\b|\bi\b[^.!?;]{0,60}?\bwho\b) (?:(?:and|then|later
    |having|have|had) )?{adverbs}
credential = certificat(?:e|es|ion|ions)|diplomas?|degrees?|doctorate|ph\.?d|mba|m\.?sc|b\.?sc|hn[cd]|nvq|gcses?
    |a-levels?|master['’]s|masters|bachelor['’]s|licen[cs]es?|black belt|green belt|accreditation|qualifications?
    |patents?|monograph|fellowships?|medals?|awards?|prizes?|trophy|trophies|scholarships?|apprenticeship|ticket
    |cards?|first[- ]class honou?rs|distinction|commendations?|citation|chartership|professorship|lectureship
    |clearance|championships?|residency|internship|instructor['’]s \w+|level \d|rosette|rosettes|honou?rs|badge
    |title of|(?:double |starred )?first(?= (?:from|in (?-i:[A-Z])))|2:1|upper second
have = have|had|hold|held|got|gained|earned|won|received|took|take|completed|passed|finished|did|done|obtained
    |bring|brought|carry|possess|boast|keep|acquired|achieved|was awarded|awarded|'ve
honour = named|elected|voted|awarded|shortlisted|nominated|honou?red (?:with|for)|promoted|appointed|published
    |commended|decorated|knighted|chartered|selected|chosen|featured|certified|licen[cs]ed|accredited|headhunted
    |commissioned|invited to (?:speak|lecture|teach|present|judge|keynote)|called to the bar
status = certified|licen[cs]ed|chartered|accredited|registered|fluent|bilingual|qualified|trained|published
    |award[- ]winning|board[- ]certified|dual[- ]qualified
role = {roles}|fellow|member of (?:the|a)|chair(?:man|woman|person)|chair of|trustee|governor|magistrate|councillor
    |champion|winner|finalist|runner-up|examiner|assessor|judge|sister|sergeant|lieutenant|corporal|veteran|author
    |editor|founder|co-?founder|owner|deputy|registrar|scholar|valedictorian|dean|steward|rep|first[- ]aider
    |lead (?:on|for)|head of|head (?:chef|nurse|teacher|gardener|girl|boy)|coach of|partner (?:at|in)|of the year
seats = boards?|committees?|panels?|jury|juries|council|commission|working (?:group|party)|task ?force|faculty
    |editorial
time = years?|months?|seasons?|terms?|winters?|summers?|decades?|semesters?
worked = worked|spent|served|trained|managed|led|ran|supervised|taught|done|did|studied|apprenticed|interned
    |practised|practiced|lectured|volunteered|drove|flew|sailed|cooked|nursed
clause = (?:(?!,? (?:so|but|because|when|where|while|until|before|after|though|although|which|who|if) |, (?:and
    |or)\b)[^.;:!?–—]){0,160}
short = [^.,;:!?–—]{0,60}
"""
"""Classes of words; those of verbs and of posts come from the lists of words."""

ASSERTED = r"""
credential: (?:{i}|{and}){have}\b[^.;!?]{0,70}?\b{credential}\b[^.,;!?]{0,50}
credential: \bi(?:'ve)? (?:an?|my|the|two|three)\b[^.;!?]{0,60}?\b{credential}\b[^.,;!?]{0,50}
credential: \bmy (?:[\w'-]+ ){0,4}?(?:degree|doctorate|ph\.?d|master['’]s|diploma|fellowship|patent|prize|medal
    |award|thesis|apprenticeship)\b[^.,;!?]{0,60}
honour: \bi(?:'m| am)(?: also| now| fully| an?| myself)* {status}\b[^.,;!?]{0,50}
honour: \b(?:i|we)(?:'ve|'d)? {adverbs}(?:(?:was|were|been|got|have been|had been
    |am) ){adverbs}(?:been )?{honour}\b[^.,;!?]{0,60}
honour: \bmy (?:[\w'-]+ ){1,4}?(?:was|were|has been|have been|is|won|got) (?:\w+ )?{honour}\b[^.,;!?]{0,60}
honour: \b(?:adopted|chosen|selected|shortlisted|named|voted|recognised|recognized
    |approved)\b[^.,;!?]{0,30}?\b(?:as (?:its|their|the|a)|by the (?-i:[A-Z]))[^.,;!?]{0,50}
honour: \bi made (?:chargehand|foreman|partner|sergeant|captain|lead|manager|head|supervisor|director|inspector
    |chef|sous[- ]chef)\b{short}
tenure: (?:{i}|{and}){worked}\b(?! so\b)[^.!?;:]{0,60}?\b(?:[2-9]|[1-9]\d|two|three|four|five|six|seven|eight|nine
    |ten|eleven|twelve|\w+teen|\w+ty|several|many) (?:\w+ )?{time}\b[^.,;!?]{0,50}
tenure: (?:{i}|{and}){worked}\b(?! so\b)[^.!?;:]{0,60}?\b(?:at|for|with
    |under) (?:the |an? )?(?-i:[A-Z])[^.,;!?]{0,50}
office: \b(?:i|we)(?:'m|'ve been| am| was| were| have been| used to be| remain| became| acted as| served as
    | work(?:ed)? as) (?!(?:an? |the )?(?:\w+ )?(?:daughter|son|child|wife|husband|sister|brother|friend|neighbou?r
    |niece|nephew|grand\w+|fan|believer|product) of\b)(?!\w+ing\b|(?:\w+ly )?(?:accepted|offered|considered
    |interviewed|given|told|asked|invited)\b){adverbs}(?:an? |the |their |its |
    our )?(?:[\w'’-]+ ){0,4}?{role}\b(?! (?:long|and|but|who|for long|myself|too
    |now))[^.,;:!?–—]{0,40}?(?=[.,;:!?–—]| (?:and|but|who|when|so|long|since|before|until|because)\b|$)
office: \b(?:i|we)(?:'ve been| was| were| have been) {adverbs}(?:on|in|part of) (?:the|a) (?:[\w-]+ )?(?:team|crew
    |squad|party|group|panel|unit) (?:that|which|who|at|for|of)\b{short}
office: \bas an? (?:{status}|former|master|retired|ex-?\w*) (?:\w+ ){1,3}
office: {active}(?:sat|sit|served|serve|been|appeared) (?:on|before) [^.;!?]{0,40}?\b(?:{seats}
    |(?-i:[A-Z]\w+))\b{short}
credential: \b(?:i|we)(?:'ve got|'ve| have| hold| got| passed| took| earned) (?:also |both |now |still )?(?:my|an?
    |the|full) (?:\w+ )?(?-i:[A-Z]{2,}\d*)\b{short}
credential: {active}(?:passed|sat|cleared|finished|took) (?:my|the|all my|both) (?:[\w'-]+ ){0,3}?(?:part \d|exams?
    |boards?|bar|finals|level \d|papers|test|orals?)\b{short}
honour: {active}(?:(?:graduated|qualified)|(?:came|placed|ranked|finished) (?:in )?(?:joint )?(?:top|first|second
    |third)(?! (?:time|thing|half|part|day))|rowed for|played for)\b{short}
honour: \b(?:i|we)(?:'ve|'d)? {adverbs}(?:was|were|have been|been|had been|am|'m) {adverbs}(?:asked|invited|called
    |chosen|picked|hired|recruited|sent|seconded) (?:(?:in|on|up|over|back) )?(?:to|by|as|for) (?:advise|speak
    |lecture|teach|present|judge|train|write|lead|run|head|build|open|represent|the (?-i:[A-Z])
    |(?-i:[A-Z]))\w*{short}
honour: {active}never (?:once )?(?:lost|missed|failed|dropped|had|been)\b[^.;!?]{0,40}?\b(?:in|for|over) (?:\d+
    |[a-z]+) (?:years?|months?|seasons?|winters?)\b
deed: \bmy (?:[\w'’-]+ ){1,5}?(?:was|were|is|are|has|have|appeared|ran|won|hangs?|sold|went|earned|took)\b{clause}
deed: \b(?:i|we) (?:also |now |still |even |currently )?(?:teach|lecture|run|lead|chair|manage|coach|edit|publish
    |write for|advise|consult|train|supervise|own|direct|examine|judge|mentor|sing|play|compete|captain|host
    |organi[sz]e)\b{clause}
office: (?<!you )(?<!you've )(?<!you have )\b(?:made|named|appointed|elected|voted|called|chose|picked|hired
    |took) me\b(?: on)?(?: as| to be)? (?:(?:an?|the|his|her|its|their|one of its) (?!better|stronger|calmer|more
    |different)(?:[\w'’-]+ ){0,4}?{role}|(?:its|their) \w+)\b{short}
credential: (?<!you )(?<!you've )(?<!you have )\b(?:gave|given|awarded|handed|presented|won|earned|brought|got|sent
    |bought) me\b[^.;!?]{0,60}?\b(?:{credential}|of the year|(?:first|second) (?:place|prize)|cup(?! of)|title
    |shield|plaque|record)\b{short}
echo: \b(?:has|have|had)? ?(?:since |now |already |then )?(?:bought|adopted|published|commissioned|licensed|took up
    |taken up|copied|framed|exhibited|displayed|performed|recorded|broadcast|printed|translated|rolled out|patented
    |acquired|hung|cited|quoted|reprinted|ordered) (?:it|them|mine|my \w+|one|both|ours|our \w+|the (?:design
    |recipe|method|idea))\b{short}
echo: \b(?:is|are|was|were|has been|have been|became|since been) (?:now |since |later |then )?(?:used|adopted
    |taught|copied|cited|quoted|published|exhibited|displayed|installed|rolled out|hanging|the (?:standard|model
    |template|official))\b{short}
tenure: \b(?:after|with|in|for) (?:my |the )?(?:[2-9]|[1-9]\d|two|three|four|five|six|seven|eight|nine|ten|eleven
    |twelve|\w+teen|\w+ty) (?:\w+ )?{time} (?:as|at|in (?:the|a)|with|under|on (?:the|a)|of running|running
    |behind)\b{short}
tenure: (?:{i}|{and}){worked}\b[^.!?;:]{0,30}?\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
    |\w+teen|\w+ty) (?:\w+ )?(?:countries|states|counties|continents|regions|languages)\b{short}
office: \b(?:flew|sent|called|brought|invited|seconded|posted) me (?:out |over |back |down |up )?(?:to
    |for) (?:the )?(?-i:[A-Z])[^.,;:!?–—]{0,40}
office: \bbeing an? (?:[\w'’-]+ ){0,3}?(?:{role}|(?-i:[A-Z]\w+))\b{short}
language: \b(?:i|we)(?:'ve| also| now)* (?:speak|read|write) (?:(?:two|three|four|five|six|seven|\d) languages\b
    |(?:fluent |some |good )?(?-i:[A-Z]\w+))[^.,;!?]{0,30}
deed: (?:{active}|{and})(?:{deed_verbs})\b{clause}
"""
"""What is asserted, each with its sort."""

NO_CREDENTIAL = r"""
\b(?:gift cards?|business cards?|christmas cards?|post ?cards?|card table|library (?:cards?|tickets?)|(?:train|bus
    |return|day|season|parking|lottery) tickets?|(?:your|their|his|her) (?:certificate|degree|card|ticket
    |licen[cs]e|award|prize|badge|diploma)|degrees? (?:of|celsius|fahrenheit|below|above|warmer|colder|c\b|f\b)
    |score ?cards?|flash ?cards?|playing cards|timecards?|(?:licen[cs]e|certificate|card) number|number)\b
"""
"""Cards, tickets and degrees that nobody earns."""

SCOPE = r"""
\b(?:the (?:whole|entire)|whole of|all of|across (?:the|all)|nation(?:al|ally|wide)|county(?:wide|-wide)?
    |company[- ]?wide|state(?:wide|-wide)|regional(?:ly)?|international(?:ly)?|every (?:branch|site|store|school
    |ward|plant|depot|office|hospital|library|county|region)|first (?:ever|of its kind)|youngest|from scratch
    |single-handed(?:ly)?|on my own|in charge of|of the year|top of (?:my|the|our)|at the first attempt
    |my (?:country|county|state|region)\b|textbooks?|monographs?|record (?:time|year|turnover|sales)
    |annual (?:conference|meeting|congress|dinner)|conferences?|symposi(?:um|a)|congress|parliament
    |select committee|the (?:institute|society|academy|college|guild|federation|association|ministry|senate
    |government)\b)
"""
"""How far it reached."""

QUANTITY = r"""
\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven
    |eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|dozens?|a dozen|scores of|several)\b(?! (?:in|at|on|o'clock
    |of (?:us|them|you|our|your)|times?|seconds?|minutes?|hours?|days?|nights?|mornings?|evenings?|weeks?|pages?
    |cups?|ways?|things?|questions?|notes?|words?|lines?|copies|drafts?|letters?|e-?mails?|calls?|and|or|more
    |others?|steps?|parts?|points?|trips?|versions?|lists?)\b)
"""
"""How many of what takes more than an hour."""

MOVING = r"""
\b(?:went|drove|flew|swam|visited|read|moved|took|brought|put|kept|started|turned|rode|walked|packed|picked|rang
    |ordered|shipped|carried|drew|raised|watched|noted|spoke|given|gave|looked|saw|seen|met|wrote|written)\b
"""
"""What takes people somewhere: a place in its object is no claim."""

UNTELLING = r"""
^my (?:own )?(?:end|side|mind|guess|hope|wish|question|thanks|apologies|plan|idea|answer|point|view|reason|thought
    |phone|number|address|train|bus|car|first|only|one|last|best)\b
"""
"""What is mine, and no deed."""

SUBJECT = r"""
(?<!with )(?<!to )(?<!for )(?<!from )(?<!of )(?<!at )(?<!by )(?<!meet )(?<!tell )(?<!told )(?<!ask )(?<!show )
    (?<!thank )(?<!help )(?<!see )(?<!work with )(?<!join )(?<!beside )(?<!about )(?<!give )(?<!let )
    \b(?P<subject>i|you|he|she|they|it|we)\b(?!')
"""
"""A pronoun that is the subject of what follows."""
