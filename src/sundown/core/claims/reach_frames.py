"""The frames of reach, authority and other people's help, as tables for `frames.py`."""

CLASSES = r"""
area = district|county|state|country|region|province|city|town|trust|company|firm|group|nation|continent|world|borough
    |diocese|council|industry|trade|sector|profession|union|network|chain|service|hospital|organi[sz]ation|university
    |coast|midlands|valley|kingdom|islands?|school|department|business|fleet|estate|port|college|authority|federation
    |south|north|east|west|southeast|southwest|northeast|northwest
wide = (?:whole |entire )?(?:of the )?(?:{area})s?
houses = cooperatives|co-ops|hospitals|schools|trusts|counties|districts|cities|towns|states|companies|firms|factories
    |manufacturers|publishers|universities|colleges|councils|unions|ministries|agencies|departments|depots|branches
    |clinics|surgeries|practices|courts|yards|shipyards|plants|mills|libraries|museums|chains|hotels|kitchens
    |restaurants|shops|stores|suppliers|makers|associations|institutes|societies|boards|authorities|regulators
    |insurers|churches|charities|magazines|newspapers|journals|governments|sites|garages|farms|offices|banks|labs
    |laboratories|practitioners|countries|airlines|theatres|theaters|galleries|parishes|boroughs|wards|homes|crews
    |employers|contractors|builders|operators|chapters|fleets|nations|regions|academies|nurseries|parks|estates
house = {houses}|(?:an?|the|its|one|another|our|their) (?:[\w'-]+ ){0,2}?(?:cooperative|co-op|hospital|school|trust
    |county|district|city|state|company|firm|manufacturer|publisher|university|college|council|union|ministry|agency
    |chain|museum|library|association|institute|society|board|authority|regulator|insurer|magazine|newspaper|journal
    |government|charity|church|army|navy|police|country|region|industry|trade|federation|guild)
number = two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|\d+|several|many|most|other|a dozen
    |dozens of|scores of|hundreds of|half (?:of )?(?:the|our)|neighbou?ring|nearby|all (?:the|of the|our)?|various
    |both
adverbs = (?:(?:also|now|still|even|already|once|just|then|since|later|long|personally|\w{3,}ly|all) )*
perfect = (?:'ve|'s|'d| have| has| had)?
spread = rolled|sold|used|adopted|taught|copied|introduced|published|distributed|known|famous|recogni[sz]ed|respected
    |spread|broadcast|installed|performed|exhibited|set up|led|ran|run|managed|supervised|trained|coached|oversaw
    |overseen|organi[sz]ed|inspected|audited|headed|represented|launched|standardi[sz]ed|reformed|in use|taken up
    |spoken|lectured|toured|implemented|established|in demand|trusted|quoted|cited|read|admired|imitated|printed
led = run|ran|led|managed|headed|supervised|overseen|oversaw|directed|coordinated|co-ordinated|designed|equipped
    |trained|looked after|rewrote|rewritten|planned|wrote|written|set up|inspected|audited|certified|approved|rebuilt
    |reorgani[sz]ed|commanded|chaired|been responsible for|was responsible for|been in charge of|was in charge of
    |written for|cooked for|catered for|represented|negotiated for|taught|founded|opened|built
advised = advised|consulted|trained|coached|audited|inspected|lectured|briefed|counselled|represented|sat on|served on
    |presented|testified|been asked by|been invited by|spoken|taught|instructed|mentored|reorgani[sz]ed|supervised
honoured = winner|holder|champion|recipient|runner-up|finalist|inventor|founder|medall?ist|laureate|record[- ]holder
    |co-founder|gold medall?ist|author of|captain of|patron of|veteran of|judge (?:of|at|in)|examiner (?:of|for|in)
first = only|first|youngest|oldest|best|fastest|top|highest[- ]\w+|lowest[- ]\w+|most [\w-]+|leading|longest[- ]\w+
    |sole|foremost|quickest|safest|cleanest|finest|strongest
who = he|she|they|(?:my|the|our) (?:[a-z]+ )?[a-z]+|(?-i:[A-Z][\w'-]+)
spoke = written|spoken|talked|rung|telephoned|phoned|called|e-?mailed|vouched|put in a (?:good |kind )?word|reported
    |put my name|sent (?:you|your)|recommended me|told your?|assured your?|promised your?|confirmed
"""
"""Classes of words."""

REACH = r"""
scope: \b(?:{spread})\b[^.;:!?]{0,60}?\b(?:across|throughout|all over|all across|up and down|in every corner of
    |over) (?:the |our |its |my |half (?:of )?the )(?:{wide})\b
scope: \b(?:{spread})\b[^.;:!?]{0,40}?\b(?:nationwide|worldwide|statewide|countywide|company-wide|trust-wide
    |county-wide|state-wide|city-?wide|nationally|internationally|abroad)\b
scope: \b(?:i|we)\b{perfect} {adverbs}(?:{led}) (?:all|every|each of|every one of|most of|half of
    |half)\b(?: of)?(?: the
    | our| its)?[^.,;:!?]{0,40}?\b(?:of|in|across|for) (?:the|our|its|my) (?:{wide})\b
scope: \b(?:{spread}|{led})\b [^.,;:!?]{0,30}?\b(?:in|at|by|for) (?:every|each|all (?:of )?(?:the |our )?\d*
    |(?:nearly|almost) (?:every|all)) ?(?:{area}|{houses}|school|branch|depot|ward|hospital|store|plant|site)\b
use: \b(?:{house})\b[^.,;:!?]{0,30}?{perfect} {adverbs}(?:uses?|used|buys?|stocks?|orders|adopts?|adopted|copied
    |copies|published|bought
    |printed|licensed|ordered|sold|sells?|teach|teaches|taught|quotes?|quoted|cites?|cited|swears? by
    |works? (?:from|to
    |by)|follows?|followed|relies on|rely on|asked for|asks? for|built|introduced|runs? on|took up|taken up) (?:my
    |our) \w+
use: \b(?:people|bakers|buyers|pupils|parents|families|colleagues|cooks|nurses|teachers|drivers|lawyers|welders
    |growers|engineers|students|others
    |clients|customers|guests|visitors) (?:still )?(?:come|travel|drive|came|travelled|fly) (?:from|in from) (?:all
    |every|across|other|as far)\b[^.,;:!?]{0,40}
use: \b(?:my|our) (?:[\w'-]+ ){1,3}?(?:is|are|has been|have been|was|were|became|has become
    |have become) (?:now |since |still
    )?(?:used|taught|copied|sold|read|the standard|standard|required|on the shelves|on sale|in use|in print
    |adopted)\b[^.,;:!?]{0,50}
authority: \b(?:i|we)\b{perfect} {adverbs}(?:{advised})\b[^.,;:!?]{0,25}?\b(?:{number}) (?:[\w-]+ ){0,2}?(?:{houses})\b
authority: \b(?:and|having) {adverbs}(?:{advised}) (?:(?:for|at|to|in
    |before) )?(?:{number}) (?:[\w-]+ ){0,2}?(?:{houses
    })\b
authority: \b(?:i|we)(?:'m| am|'ve been| have been| was| were) {adverbs}(?:known|famous|sought after|consulted
    |in demand
    |recogni[sz]ed) (?:across|throughout|all over|in|for|as|by) [^.,;:!?]{0,40}?\b(?:{area}|{houses})\b
honour: \bas (?:an?|the|(?=holder|winner|champion)|its|their|a former|last year's|this year's|twice|joint|reigning
    |current) (?:[\w'-]+ ){0,3}?(?:
    {honoured})\b[^.,;:!?]{0,50}
honour: \b(?:i|we)(?:'m| am| was| were|'ve been| have been| remain) {adverbs}(?:the|an?|still|twice|its
    |their) (?:[\w'-]+[ ]
    ){0,3}?(?:{honoured})\b[^.,;:!?]{0,50}
honour: \b(?:as|am|i'm|was|were|be|been|being|remain|became|me|made me|still) (?:still )?(?:the
    |one of the) (?:[a-z]+[ ]
    )?(?:{first}) (?:[\w'-]+ ){1,3}?(?:in|of|at|across|on|from) (?:the|our|my|its|this|that
    |all) (?:{wide})\b[^.,;:!?]{0,40}
honour: \b(?:as|i am|i'm|i was|i remain|made me|making me|i became) (?:still )?(?:the
    |one of the) (?:{first}) (?:[\w'-]+[ ]
    ){1,3}?(?:ever )?(?:to (?:have |be )?(?:won|win|pass|passed|get|got|earn|gain|hold|held|complete|qualif|finish
    |reach|receiv|trained|licen|certif|trusted|allowed|asked|score|take|make|run|lead)\w*|who (?:ever|has|have|had
    |passed|won|holds))\b[^.,;:!?]{0,40}
honour: \b(?:i|we)\b{perfect} {adverbs}(?:hold|held|broke|broken|set) (?:the|a|every) (?:[\w'-]+ ){0,2}?record
    \b[^.,;:!?]{0,40}
honour: \b(?:i|we)\b{perfect} {adverbs}(?:won|gained|took|earned|got|scored|received) (?:full|top|perfect|the highest
    |the best|record) (?:marks?|scores?|grades?|place|ratings?)\b[^.,;:!?]{0,40}
others: \b(?:{who})(?:'s| has| have| had)?(?: (?:already|also|since|just|kindly|even|now))* (?:[a-z]+ed|written|wrote
    |spoken|spoke|rung|rang|sent|put|made|went|gone|taken)\b[^.;:!?]{0,60}?\bon my behalf\b
others: \b(?:{who})(?:'s| has| have| had) (?:(?:already|also|since|just|kindly|even
    |now) )+(?:{spoke})\b[^.,;:!?]{0,40}?
    \b(?:to|with|about|for|of|you|your|me)\b[^.,;:!?]{0,40}
others: \b(?:{who})(?:'s| has| have| had)? {adverbs}put in a (?:good |kind )?word for me\b[^.,;:!?]{0,40}
others: \bas (?:(?:Mr|Mrs|Ms|Mx|Dr|Miss|Prof|Professor)\.? )?(?:{who}|my [\w-]+)(?: (?-i:[A-Z][\w'-]+))?(?: has
    | have|'s)?(?: (?:already|also|just|no doubt|surely))?[ ]
    (?:told|wrote to|written to|assured|promised|informed|explained to|mentioned to|confirmed to|said to
    |wrote) you(?:r[ ]
    \w+)?\b[^.,;:!?]{0,40}
others: \b(?:{who})(?:'s| has| have| had)? {adverbs}(?:recommended|nominated|proposed|introduced|endorsed|praised
    |commended|vouched for|spoke for|spoken for|spoke up for|written to you about
    |wrote to you about|told you about|told your \w+ (?:\w+ )?about) (?:me|my \w+)\b[^.,;:!?]{0,10}?(?: (?:to|with
    |for)[ ]
    (?:you|your)\b[^.,;:!?]{0,30})
"""
"""What is claimed, each with its sort."""

WISHED = r"""
(?<![\w'])(?:would|could|should|might|may|can|will|shall|won't|i'll|he'll|she'll|they'll|if|whether|hope|hopes|hoped
    |want|wants|wanted|wish|like to|going to|plan|planned|never|not|\w+n't|no|nobody|imagine|let|please|ask you
    |asks?(?: \w+)? to|to be|until|unless|when you|how|ready to|glad to|willing to|happy to|agreed to|offered to
    |rather than|instead of|without)(?![\w])
"""
"""What is wished, denied or planned: it claims nothing."""

ABOUT_READERS = r"""
(?<![\w'])(?:you|your|yours|you're|you've|you'd)(?![\w])
"""
"""What is said of those who read it."""
