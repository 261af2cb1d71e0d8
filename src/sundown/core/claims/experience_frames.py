"""The frames in which people tell what they have done and can do, without a name or a number, for `frames.py`."""

CLASSES = r"""
adverbs = (?:(?:also|now|still|even|already|once|since|personally|both|fully|properly|well|very|long|\w{3,}ly) )*
i = \b(?:i|we)(?:'ve|'d)? {adverbs}(?:(?:have|had) )?{adverbs}
long = long|wide|much|extensive|considerable|solid|broad|deep|direct|hands-on|practical|good|plenty of|lots of|some
    |years of|a lot of|strong|proven|relevant|previous|prior|first-hand|recent|(?:\w+ ){1,2}years(?:'| of| in)?
number = \d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven
    |eigh|nine)ty(?:-\w+)?|many|several|some|few|long
led = led|run|ran|managed|supervised|headed|trained|coached|mentored|directed|commanded|chaired|coordinated
    |co-ordinated|oversaw|overseen|bossed|founded|opened|launched|set up|built up|recruited|hired
group = teams?|staff|crews?|shifts?|departments?|wards?|floors?|kitchens?|units?|branch(?:es)?|offices?|divisions?
    |compan(?:y|ies)|business(?:es)?|firms?|squads?|depots?|stores?|shops?|schools?|sites?|plants?|yards?|programs?
    |programmes?|clinics?|workshops?|restaurants?|dispensar(?:y|ies)|docks?|warehouses?|labs?|committees?
    |apprentices?|trainees?|volunteers?|newcomers|recruits|interns|juniors|starters|workers|technicians|colleagues
    |managers|supervisors|nurses|teachers|engineers|drivers|projects?|budgets?|fleets?|rotas?|contracts?
before = before(?= ?[.,;:!?–—]| ?$|, | and | but | so | in | at | for | with )|too|as well|elsewhere|in the past
    |in (?:an?|my) (?:earlier|former|previous|last|first) (?:job|post|role|position|life)|for years|for many years
    |for a (?:time|while)
rest = [^.,;:!?–—]{0,60}
"""
"""Classes of words."""

EXPERIENCE = r"""
noun: \bmy (?:own |many |long |former |earlier |previous |professional |practical |(?:{number}) )*(?:background
    |experience|training|qualifications?|degree|career|schooling) (?:in|of|with|as) (?P<object>(?!you|your|this|that
    |these|those|it\b|them|him|her|such|all|the same){rest})
noun: (?:\bmy|^(?:with|after|from|in)) (?:own |many |long |former |earlier |first |last |few |(?:{number}) )*(?:years
    |months|time|days|stint|spell|seasons|decades?|terms?|career|work|life) as an? (?P<object>{rest})
noun: {i}(?:have|bring|brought|offer|possess|come with|add) (?:an? )?(?:{long}) (?:\w+ )?experience (?:of|in|with
    |as) (?P<object>{rest})
noun: {i}(?:bring|brought|offer|come with|add) (?:{number}|over {number}) (?:\w+ )?(?:years|months|decades|seasons)'?[ ]
    (?:of|in) (?P<object>{rest})
able: \bi(?:'m| am) {adverbs}(?:trained|experienced|proficient|skilled|versed|competent|practised|practiced|schooled
    |qualified|expert|an expert) (?:in|on|as|with|at) (?P<object>(?!you|your|this|that|it\b){rest})
able: \bi(?:'m| am) {adverbs}(?:used|accustomed) to (?:running|leading|managing|supervising|heading|directing
    |training) (?P<object>(?!you|your|this|that|it\b|them){rest})
know: \bi know (?P<object>(?-i:[A-Z])[\w'+&-]*(?:(?:,| and|, and) (?-i:[A-Z])[\w'+&-]*)*) (?:inside out|by heart
    |thoroughly|very well|backwards)\b
able: \bi used to (?:be|work as) (?:an? |the )?(?P<object>(?:[\w'-]+ ){0,3}?{role}\b{rest})
deed: (?:{i}|\bhaving ){worked}(?P<object>(?!you\b|your\b|there\b|it\b|that\b|this\b|through\b|so\b|hard\b|up\b|out\b)
    [^.,;:!?–—]{2,50}?) (?:{before})
deed: {i}(?:{led}) (?P<object>(?:an?|the|our|my|whole|two|three|several|many)? ?(?:whole |entire |full )?
    (?!that\b|this\b|your\b)[^.,;:!?–—]{0,30}?\b(?:{group})(?: of {rest})?)(?!\w)
"""
"""What is told, each with its sort; `object` is what it is of."""

AGAINST = r"""
(?<![\w'])(?:you|your|yours|you're|you've|would|could|should|might|may|will|won't|i'll|if|whether|hope|hopes|want
    |wants|wish|never|not|hardly|no|nobody|nothing|neither|like|as though|interview\w*|talked?|conversation|appl\w+
    |yesterday|today|tonight|this (?:morning|afternoon|week)|last (?:week|night)|(?:mon|tues|wednes|thurs|fri|satur
    |sun)day|since we|mother|father|wife|husband|son|daughter|\w+n't)(?![\w])
"""
"""What is wished, denied, said to the reader, or news."""
