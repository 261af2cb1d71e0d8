"""Nothing you send pushes the reader.

They decide in their own time. Told are: demands and deadlines set for them; an answer taken from their silence;
threats to ring every day, to write to a superior, to go elsewhere; a debt that they never had; impatience dressed as
a question. Asking whether a date still holds, or naming a date that binds you yourself, is no pressure. Threats
block. The check knows patterns of words, not intentions: where it is silent, read the letter aloud all the same.

Example: "I need your answer by Friday, or I will have to go elsewhere."
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.examination import RECRUITERS_KINDS, Examination
from sundown.core.findings import Example, Finding
from sundown.core.tone import Tone, sign

CITES = ("S1-05", "S2-24")

LEFT_ALONE = ("card_notes", *RECRUITERS_KINDS)

_ANSWER = (
    "answer|answers|decision|reply|response|offer|word|confirmation|yes|verdict|commitment|call|explanation|update|"
    "result|news|feedback|email|contract|apology"
)
_COURT = "lawyer|lawyers|solicitor|solicitors|attorney|tribunal|ombudsman"

SIGNS = Tone(
    sign(
        "this threatens: leave it out",
        "I would be glad to know how things stand when you have a moment.",
        f"(?:you|will|shall|may|might|have to|could|am going to) .. (?:hear from|talk to|speak to|write to|go to|"
        f"turn to|see|involve|contact|call|instruct|take this to|take it to) (?:my|a|an|our) <{_COURT}>",
        f"my <{_COURT}> (?:will|may|might|would|shall) .. (?:touch|write|contact|call|hear|take|ring|sue|see)",
        "(?:go|going|gone|went|goes) <over> your head",
        "there (?:will|may|might) be <consequences>",
        "(?:setze|gebe) ich ihnen .. <frist>",
        "(?:ich|wir) .. <setze|setzen> ihnen .. frist",
        severity="block",
        unless="court (?:reporter|clerk|date|hearing|list|room|house|forms?)|worked|my union (?:card|dues)|drafted|"
        "thank",
    ),
    sign(
        "this threatens with someone above: leave it out",
        "I would be glad to know how things stand when you have a moment.",
        "{will} … <complain|complaint|review|glassdoor|report you|report this|expose|publicise|publicize|escalate|"
        "escalating> .. (?:to|about|with|you|this|of|online|your|on)",
        "{i} .. (?:will|'ll|may|might|shall|would|could|can|have to|am going to) … (?:write|speak|talk|go|turn|"
        "complain|appeal|take this|take it|copy|ask|call|ring|raise) .. (?:to|with|up|directly|straight)? ?your "
        "<director|boss|superior|superiors|manager|chief|board|owner|ceo|headquarters|president|chairman|"
        "supervisor>",
        "<hear|know|learn|find> .. (?:of|about|out) .. (?:this|how) … your .. (?:director|boss|superiors?|board|owner)",
        "your (?:boss|director|superiors?|board|owner|headquarters|chief|president) .. (?:will|would|might|may|"
        "should|ought to) .. <hear|know|wonder|ask|interested|told|learn>",
        unless="as you (?:asked|suggested|said)|you suggested|at your request|if you (?:like|wish|prefer|agree)|thank|"
        "tell me",
    ),
    sign(
        "a threat to go elsewhere: name your true date, and ask whether theirs can fit",
        "I hold an offer that I must answer on the 12th, and I would rather work with you.",
        "(?:or|or else|otherwise|else|failing that|if not|failing which) .. {i} .. (?:will|'ll|shall|would|'d|am "
        "going to|may|might|must|can) .. <have|go|look|take|accept|sign|walk|withdraw|move|be|assume|consider|need|"
        "turn|say|give>",
        "(?:or|or else|otherwise) (?:i|we)(?:'m| am|'re| are) .. <out|gone|off|done|taking|signing|going|"
        "withdrawing|moving>",
        "if {i} (?:do not|don't|have not|haven't|haven't|did not) .. <hear|heard|get|got|receive|received> … "
        "(?:take it|take that|take your|assume|consider|conclude|treat|withdraw|go elsewhere|accept (?:the|another|"
        "it|their|that)|sign|move on|look elsewhere|contact your|understand that|regard|know (?:what|where|that)|"
        "lose|off the table|write to your)",
        "<take> (?:it|that|silence|your silence|no answer|no news) as .. (?:yes|no|agreement|agreed|settled|"
        "acceptance|consent|refusal|read)",
        "<unless> (?:i|you|we|somebody|someone) … (?:i will|i'll|i shall|i assume|i am going|i'm going|i must)",
        "(?:you would|you'd|you will|you'll|you might|you may|it would) .. (?:be|do) <wise|well|smart|foolish|"
        "sensible|better|sorry|unwise|advised|mad|crazy> .. (?:to|if|not|in|off)",
        "<better> (?:hurry|act|move|decide|call|be quick|be fast|make up|not wait|not take)",
        "<ball> .. in your court",
        "<clock|time> (?:is|was|keeps) (?:ticking|running (?:out|down|short)|short|up)",
        "(?:two|three|several|some|many|plenty of|a few|\\d+|lots of)? ?<others?|other> … (?:are|is|have been|keep|"
        "who|would) .. (?:circling|queu\\w+|chasing|after me|waiting for me|lining up|knocking|interested in me|"
        "courting|fighting|begging|want me|hire me|snap me|keen|beating)",
        "<other|another|competing|rival|competitor> .. (?:firms?|companies|company|employers?|offers?|schools?|"
        "hospitals?|people|shops?|places?|competitors?) … (?:decide|hurry|faster|quick|quicker|sit on|hesitat\\w+|"
        "before you|snap|lose me|more than you|wait much|while you|dither\\w*|circling|will not be so)",
        "(?:not|won't|n't) be .. <available|free|around|waiting|here|single|unemployed|open|market> .. (?:for "
        "(?:long|ever|much)|forever|much longer|on the market)",
        "<snapped|snatched> up",
        "while you (?:still )?<can>",
        "before (?:someone|somebody|a rival|another|the competition) .. <does|snaps|gets|takes|hires|grabs|else>",
        "<lose|losing> (?:me|out|your chance|a good|the best)",
        "(?:offer|patience|time|interest|proposal|availability) .. <ends|expires|lapses|runs|closes> .. (?:on|by|"
        "at|out|in|today|tomorrow|{day})",
        "{i} .. {not} .. <wait|waiting|hold> .. (?:for ?ever|any longer|much longer|around|indefinitely|past|"
        "beyond|off)",
        "<patience> .. (?:is|has|wears?|running|limits?|thin|end|not|run)",
        "<last|final> (?:chance|call|opportunity|reminder|notice|warning) .. (?:to|for|before)",
        unless="i have (?:time|patience)|your (?:deadline|vacancy)|{i} have .. offer .. must answer|no rush|no hurry|"
        "for the (?:patient|form|next)|running out of (?:ink|beds|time in)|last chance to (?:thank|ask)|must "
        "answer|have to answer|would be sorry|would not lose",
    ),
    sign(
        "a demand: ask, and leave the time to them",
        "May I ask whether the end of the month is still realistic?",
        "{have} been .. <patient> .. (?:enough|so|but|long|for|until|with|and|i)",
        "would be (?:as )?<well> to .. (?:do|decide|call|write|answer|act|move|ring|reply)",
        "(?:need|have to|must|may i|let me|might i) .. <remind> you .. (?:that|of|how|what)",
        "<positive|favourable|favorable|prompt|speedy> (?:answer|reply|decision|response)",
        "by <return> .. (?:of post|please|today)|(?:takes?|costs?) .. (?:a|one|two|five|thirty) <minute|minutes|"
        "seconds> .. (?:to|of)(?: \\w+)? (?:write|answer|reply|say|call|send|pick|tell)",
        "you have <had> .. (?:my|plenty|enough|long|all|{number}) .. (?:for|since|weeks|days|enough|time|months)",
        f"{{i}} .. <need|want|require|expect|demand|await|deserve|expecting> .. (?:an?|your|the|some|to have an?|"
        f"to have your|to get an?|to see an?) .. (?:{_ANSWER})(?! (?:from|to) (?:my|the union))",
        f"(?:i|we) (?:must|have to|need to|got to|will|am going to) .. <have|insist|see> .. (?:an?|your|the|on an?|"
        f"on your) .. (?:{_ANSWER})",
        "{i} .. <need|want|wish|have> to .. (?:know|hear|be told|find out|learn) .. (?:now|today|tonight|tomorrow|"
        "by|before|where i|when i|if i (?:have|got|am)|whether i (?:have|got|am)|once and for all|this week|"
        "immediately|soon|quickly|at once)",
        "{i} .. <expect|trust|insist|demand|require|assume> .. (?:you|somebody|someone|your office|your team) .. "
        "(?:to|will) .. (?:call|ring|write|reply|answer|decide|let|tell|get|give|hire|respond|contact|act|make|"
        "come|have|do|honou?r|keep)",
        "(?:you|your (?:team|office|committee|panel|company)) .. <must|should|ought to|need to|needs to|had better|"
        "have to> .. (?:decide|answer|reply|respond|let me|tell me|give me|call me|ring me|make up|get back|get a "
        "move|stop|hurry|move|act|realise|realize|understand that i|know by now|have (?:decided|an answer|made|"
        "called|written|answered))",
        "(?:please|kindly|just|so|do) (?:decide|answer|respond|reply|confirm|call|ring|phone|act|get back|get in "
        "touch|move|send|give|sign|make) .. <by|before|within|today|immediately|asap|latest|now|tonight|right|"
        "straight|without|urgently|first> .. (?:{day}|delay|away|\\d+|{span}|noon|latest|thing)",
        "(?:call|ring|phone|answer|reply|write|get back|respond|decide|tell)(?: (?:to )?me)? .. <asap|immediately|"
        "today|tonight|straightaway|pronto|urgently>(?! (?:only|if))",
        "<hurry> (?:up|please)|<make> up your minds?",
        "{not} <keep|leave|let|make|disappoint> .. me .. (?:waiting|hanging|wait|down|guessing|in the dark|"
        "dangling|in suspense|in limbo)",
        "(?:do not|don't|not|stop|no more|no) <sit|sitting|sleep|drag|dragging|dawdle|dither|dithering|delay|"
        "delays|stall|stalling|excuses> .. (?:on|your|out|any|about|too|longer|this|it|please)",
        "(?:want|need|expect|deserve|demand|get|give me|owe me|hope for) .. <straight|clear|definite|simple|plain|"
        "honest> .. (?:answer|yes|no|reply|yes or no)(?: from you| now| today| is)?(?! to (?:my|your|the|a|every))",
        "<yes> or (?:a )?no",
        "where .. <stand> .. (?:i|with)|where i <stand>",
        "it .. only .. <fair|right|reasonable|decent|proper> .. (?:that|to|for|if) .. (?:i|me|you|my|let)",
        "(?:the )?<least> (?:that )?(?:you|anyone|one|a company) (?:can|could|might) (?:do|offer|give)",
        "you .. <owe|owes> .. (?:me|us)|(?:i am|i'm) .. <owed|entitled> .. (?:to|an?)",
        "have .. <right> to .. (?:know|an|be|expect|answer|hear)",
        "{i} .. <deserve|deserved|earned> .. (?:to know|an|the|this|a|better|more|that|to be|to hear|your)",
        "<count|counting|banking|relying|rely|depending> on .. (?:you|your) .. (?:to|not|for|call|answer|decision|"
        "reply|word)",
        unless="thank|grateful|appreciate|could you|would you|so that i|whenever|at your convenience|no (?:hurry|"
        "rush)|if you can|if possible|when you have|from (?:my|the|our) (?:union|school|licen[cs]ing|doctor)|"
        "patients|(?:a|the|my|every|each|one) patient|you said .. must|need to know (?:the|your)|if (?:plans|"
        "anything|you need)|if (?:it|that|the (?:time|date|hour)) (?:does|is)|send (?:you|it|them)|by (?:hand|"
        "post|rail|train|car)|deserves? (?:a|to)? ?(?:thank|rest)|whether you need|yes or no question|should "
        "you|my answer|from me|you'll have|you will have|i'll (?:write|call|ring|phone|tell|let)|i will (?:write|call|ring|phone|tell|let)|when a|when the",
    ),
    sign(
        "a promise to keep at them: one touch, then wait",
        "I will write again at the end of the month unless you would rather I did not.",
        "{will} … (?:ring|call|phone|write|email|e-mail|come|stop|drop|visit|turn up|sit|camp|check|chase|"
        "text|stand|follow up|remind|message) … <every|each|daily|twice|again and again|hourly|"
        "unannounced|until|till|constantly>",
        "{will} .. <keep|go on|carry on|continue> .. (?:calling|ringing|writing|emailing|trying|asking|phoning|"
        "pushing|chasing|checking|coming|knocking|messaging|reminding)",
        "{not} .. <stop|rest|quit|give up|leave|let> .. (?:calling|ringing|writing|until|asking|you alone|till|"
        "trying|you off)",
        "{not} take .. <no> for an answer",
        "{will} .. <sit|wait|stand|camp|park|be> .. (?:in|at|outside|by) .. your .. (?:lobby|reception|office|door|"
        "desk|car park|parking|gate|entrance|doorstep|hall) .. (?:until|till|on|tomorrow|every|at)",
        "(?:my|the|is) .. (?:third|fourth|fifth|sixth|second) <message|email|e-mail|call|letter|attempt|note|"
        "reminder> .. (?:to you|to your|i have|i am|without|since|this (?:week|month)|about (?:this|the|my)|and "
        "(?:still|no|nobody))",
        "{have} .. (?:called|rung|written|left|phoned|emailed|tried|messaged|texted|asked) .. {number} .. <times|"
        "messages|calls|voicemails|emails|letters>",
        "{have} .. (?:called|rung|written|phoned|emailed|messaged) .. <twice|thrice|repeatedly|again>",
        unless="will not|won't|would not|thank|patients|(?:a|the|my|every|each|one) patient|handover|practi[cs]e|"
        "residents?|learn\\w*|improv\\w*|stay|hold|work",
    ),
    sign(
        "impatience: they have other work too",
        "I know that such decisions take time, and I am still very interested.",
        "(?:what|why) .. (?:is|'s|has|are|can) .. <taking|takes|taken|holding|keeping|delay|delaying|problem|"
        "stopping> .. (?:so long|you|long|this|it|up|forever|everyone)?\\?",
        "how (?:long|hard|difficult|many) .. (?:can|does|could|is|must|do|should) … <take|be|wait|decide|need|"
        "expected|supposed|weeks>\\??",
        "{not} .. <take|takes|need|needs|require|requires> .. (?:this|that|so|four|three|five|six|two|weeks|months|"
        "a committee) .. (?:long|weeks|months|to) .. (?:decide|choose|hire|make|answer|reply|pick|fill|say|read|"
        "send|write)",
        "<surely> .. (?:you|by now|it|a|somebody|someone|your|one|the|there)",
        "<by> now .. (?:you|your|the|somebody|someone|everyone|it|i) … (?:must|should|will|had|ought|would|have)",
        "(?:must|should|ought|would|will|have|had) .. (?:decided|known|answered|made up|heard|told) .. by <now>",
        "<takes|take|needs|took> .. (?:{number}) .. {span} .. (?:over|for|to) … (?:simple|decision|decide|answer|"
        "ask itself|losing|reply|choose)",
        "<kept|keep|keeping|left> .. (?:me|us|people|candidates) .. (?:waiting|hanging|dangling|in the dark|on "
        "hold|in limbo|guessing)",
        "without <further|any|more> (?:further )?delay",
        "<high> time",
        "{have} .. (?:cleared|kept|turned|put|held|cancelled|canceled|moved|refused|postponed|delayed|declined|"
        "dropped) … (?:for|because of|on account of|on the strength of) .. (?:you|your|this) .. <so|and|please|do|"
        "now|that|call|decision|word>",
        "{have} .. (?:turned|said no|refused|declined|put off) … <for|because|on> .. (?:you|your|this|the strength)",
        unless="patients|(?:a|the|my|every|each|one) patient|as long as you|all the time|take the time|no rush|no "
        "hurry|not keep|do not need|surely enough|if only|how long .. expect|may i ask|i wonder|thank",
    ),
    sign(
        "this threatens with someone above: leave it out",
        "I would be glad to know how things stand when you have a moment.",
        "{i} .. (?:will|'ll|shall|have to|may|might|would|'d|demand|insist|must|be|am going) … (?:to|with|contacting|ringing|calling|writing|involve|involving|past|over) .. (?:the|your|a|mr|mrs|ms)? ?.. <board|boss|superior|superiors|chairman|chairwoman|trustees|press|newspapers|governors|headquarters>",
        "<hate|sorry|loath|pity|shame> .. (?:to|for this|if i|if this) … (?:tell people|end up|review|online|go public|social media|word (?:got|gets)|have to complain|complain|tell others|spread)",
        "<share|post|publish|spread|warn> .. (?:this|my|them|it|that|others|people|everyone|my experience|your)? ?.. (?:online|publicly|with the (?:agency|press|others)|on (?:linkedin|glassdoor|facebook)|about (?:you|your))",
        "{i} .. (?:demand|insist|require)\\w* .. (?:to|that|on|upon|an?|my|your) .. <speak|speaking|talk|see|hear|know|answer|hearing|knowing|meeting|be told|reply|explanation|someone|somebody>",
        unless="as you (?:asked|suggested|said)|you suggested|at your request|if you (?:like|wish|prefer|agree)|thank|tell me|patients?|parents? (?:who|and)|my (?:boss|superior)|report(?:s|ed)? to|talk(?:ed)? to the board|years|board game|on board",
    ),
    sign(
        "a threat to go elsewhere: name your true date, and ask whether theirs can fit",
        "I hold an offer that I must answer on the 12th, and I would rather work with you.",
        "(?:somebody|someone|another|others?|rivals?|competitors?|firms?|companies|people|employers?|agency|agencies) … <grab|snap|snatch|poach|want|wants|wanting|chasing|courting|after|begging|fighting> (?:me|for me|over me)(?! to)",
        "<queue|line|stream|host|string> of (?:\\w+ )?(?:people|firms|employers|offers|companies|others|recruiters)",
        "<off> the market|<first> (?:to|one to|who|come|firm to|person to) .. (?:offers?|signs?|calls?|answers?|served|rings?|writes?|gets me)",
        "(?:{number}|other|several|better) .. <offers|offer> .. (?:in front of|on the table|waiting|before me|in hand|to choose|on my desk|in my|pays?|lying)",
        "before i .. <sign|accept|commit|go> .. (?:elsewhere|with (?:them|another|the other|somebody|someone)|theirs|somewhere)",
        "(?:lose|losing|miss|missing|let) .. (?:me|out) .. <to|slip|go|walk>",
        "(?:your|the) <competitors|competitor|rivals|rival> .. (?:would|will|have|are|might|could) .. (?:not|n't|already|never|happily|gladly|faster|quicker|snap|jump|be|made|called)",
        "<wouldn't|won't> <hesitate|wait|dither|think twice>|(?:has|have|with) a <shelf|sell-by|expiry|time limit> |<shelf> life",
        "my (?:terms|price|offer|rate|asking price) .. (?:go|goes|stands?|is|are|holds?|rises?|expires?) .. <up|until|till|higher|by|withdrawn|open|on> .. (?:after|from|{day}|the|noon|only|tuesday|next)",
        "<now> or never|one more <week|day|month>, and|(?:gone|off|away|elsewhere) (?:by|after|from|on) <monday|tuesday|wednesday|thursday|friday|saturday|sunday|then>",
        "{i} .. <sign|accept|go|join|start|commit> .. (?:with|to|at)? ?(?:the |an? )?.. (?:agency|other (?:firm|company|lot|place|side|people)|competition|rival|competitor)",
        unless="i have (?:time|patience)|your (?:deadline|vacancy)|{i} have .. offer .. must answer|no rush|no hurry|must answer|have to answer|would be sorry|patients?|customers?|line of (?:people|customers)|rather work|years ago|in \\d{4}|copied|first (?:to|one to) (?:ring|call) (?:in|when)|taught",
    ),
    sign(
        "a demand: ask, and leave the time to them",
        "May I ask whether the end of the month is still realistic?",
        "<prove> it .. (?:this|by|to me|now|and)|if you(?:'re| are) .. <serious> about (?:me|this|hiring|wanting|it|filling)",
        "(?:pick|lift) up the <phone|telephone>|<get> (?:this|it|things?|a move|your \\w+|back to me|on with it|moving) .. (?:moving|on|together|sorted|done|pronto|signed|today|asap|now)(?! with my)",
        "(?:{not}|please don't) .. (?:leave|wait|take|think|sit) .. (?:it|about it|on it|over it)? ?<too> (?:long|late|hard)",
        "<make> (?:me |us )?(?:an|your|the|a better) offer .. (?:by|today|now|tomorrow|and|before|first|this)",
        "<push|press|chase|hurry|rush|pin> you .. (?:for|on|to|again|down)(?! through)|make me <chase|beg|wait|ask|call>|<wise|foolish|unwise|mistake> .. to <wait|delay|dither|hesitate|dawdle>",
        "{i} .. {not} .. <ask|offer|say it|repeat> (?:it |this |you )?(?:again|twice|a second time)",
        "(?:prepared|willing|going|used|intend|inclined|like) to be <kept|left|put|ignored|strung|fobbed>",
        "<expedite|fast-track|hasten|hurry|prioritise|prioritize|accelerate> .. (?:my|the|your|this|it|things)",
        "<everything|all> else aside|(?:top|first) of (?:the|your) <pile|list|heap|queue> .. (?:and|today|now|please)",
        "(?:you|please|urge|advise|better|must|should|wise to|interest to) .. <act|decide|move|sign|choose|commit|settle> .. (?:now|fast|quickly|today|at once|immediately|soon|this|it before|the matter|promptly|on me)",
        "(?:this|it|that|matter|things|i) .. <can't|cannot|won't|mustn't|can not> wait (?:until|till|for (?:your|the)|any|much|another|past|forever)",
        "(?:not|no) .. <hour|minute|day|moment|second> (?:more|longer|later)|<no> .. (?:i won't|i will not|isn't|is not|cannot be) .. (?:accept\\w*|an option|an answer)",
        "my <patience> (?:is|has|isn't|won't|will|wears|wore|ran|runs|'s|wearing|running)|<enough> (?:time|long) (?:to think|now|already|by now)",
        "{i} .. (?:want|need|demand|expect|require|must have|insist on|am waiting for) .. (?:it|this|your (?:commitment|word|answer|signature|yes|decision|reply)|a (?:yes|commitment|signature|date)|confirmation|word) .. <today|tonight|tomorrow|by|before|now|in|within|this|signed|first|and> ",
        "how much <longer>|why .. <haven't|have|hasn't|has|the|such|so> .. (?:you|anyone|anybody|your|heard|delay|hold-up|wait|told|called) .. (?:come|called|got|written|back|decided|answered|told|long)?\\?|what is the <hold-up|holdup|delay|problem|matter|hold up>|what's the <hold-up|holdup|delay>",
        "are you .. (?:going to|gonna) .. <hire|take|have|call|answer|offer> .. (?:me|or)|do you <want> me or|<yes> or no\\?",
        "{not} <drag|sit|sleep|stall|dither|dawdle|procrastinate|hesitate> .. (?:this|it|on|out|about|any|over|your|too)",
        "you (?:have|'ve got|get|had better|'d better) .. <until|till> .. (?:{day}|the|noon|five|six|midnight|monday|close|end)",
        "<let's|let us|lets> .. (?:not drag|get (?:this|it) (?:signed|done|over|settled)|settle this|wrap this|close this|sign)",
        "(?:kindly|please|just|so) .. <confirm|reply|respond|answer|decide|call|sign> .. (?:by return|straight away|straightaway|at once|without delay|forthwith|right away|right now|pronto|before (?:the|you|i|close|noon))",
        unless="thank|grateful|appreciate|could you|would you|so that i|whenever|at your convenience|no (?:hurry|rush)|if you can|if possible|when you have|patients?|pupils?|customers?|you said|may i ask|should you|take all the time|choking|an alarm|when a|taught me|deadline",
    ),
    sign(
        "a promise to keep at them: one touch, then wait",
        "I will write again at the end of the month unless you would rather I did not.",
        "{will} .. <call|ring|phone|write|email|come|try|ask|be> .. again .. (?:this (?:afternoon|morning|evening)|tomorrow|today|tonight|in an hour) .. (?:and|until|if)",
        "<tomorrow>, and the|<tomorrow> and the (?:day|next)|(?:in|by) <person> (?:if|unless)|for the <second|third|fourth|fifth|sixth> time (?:this|in|about|now|today|since|without|and|to)",
        "{number} <voicemails|messages|voice messages|emails|e-mails|calls|letters> .. (?:and|so far|later|now|already|but|without)|i <left|sent> .. (?:{number}) .. (?:voicemails?|messages|emails|e-mails|notes) .. (?:and|but|,|so|please|without|this)",
        "(?:seeing|considering|given) (?:as|that|how) .. i .. <came|drove|took|gave|waited|travelled|traveled|spent|paid|flew|did> … (?:think|deserve|owe|answer|right|least|should|expect|hear|yes)",
        "{will} .. be <phoning|calling|ringing|contacting|chasing|writing|emailing|coming> .. (?:your|you|every|daily|until|again|round|over)(?! (?:back|at|on (?:{day}|the)|with))",
        unless="will not|won't|would not|thank|patients?|handover|practi[cs]e|residents?|learn\\w*|improv\\w*|stay|hold|work|as (?:you|we) (?:asked|agreed|said)",
    ),
)


def check(letter: Examination) -> Iterator[Finding]:
    """Sentences that demand, threaten or hurry."""
    if letter.kind not in LEFT_ALONE:
        yield from SIGNS.findings(letter)


PASSES = (
    Example(body="May I ask whether Friday is still realistic?\n"),
    Example(body="I hold an offer that I must answer on June 12, and I would rather work with you.\n"),
    Example(body="I will not trouble your office before the 20th, and will wait to hear from you.\n"),
)
FAILS = (
    Example(body="My lawyer will write to you.\n", quote="My lawyer will write"),
    Example(body="I need an answer by Friday.\n", quote="I need an answer"),
    Example(body="I will ring every morning.\n", quote="I will ring every"),
    Example(body="Why is this taking so long?\n", quote="Why is this taking so long?"),
)
