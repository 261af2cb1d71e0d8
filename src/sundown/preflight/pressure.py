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
        "(?:i am|i'm|you|i) .. <owe|owed|entitled> .. (?:me|to|an?)",
        "have .. <right> to .. (?:know|an|be|expect|answer|hear)",
        "{i} .. <deserve|deserved|earned> .. (?:to know|an|the|this|a|better|more|that|to be|to hear|your)",
        "<count|counting|banking|relying|rely|depending> on .. (?:you|your) .. (?:to|not|for|call|answer|decision|"
        "reply|word)",
        unless="thank|grateful|appreciate|could you|would you|so that i|whenever|at your convenience|no (?:hurry|"
        "rush)|if you can|if possible|when you have|from (?:my|the|our) (?:union|school|licen[cs]ing|doctor)|"
        "patients|(?:a|the|my|every|each|one) patient|you said .. must|need to know (?:the|your)|if (?:plans|"
        "anything|you need)|if (?:it|that|the (?:time|date|hour)) (?:does|is)|send (?:you|it|them)|by (?:hand|"
        "post|rail|train|car)|deserves? (?:a|to)? ?(?:thank|rest)|whether you need|yes or no question|should "
        "you|my answer",
    ),
    sign(
        "a promise to keep at them: one touch, then wait",
        "I will write again at the end of the month unless you would rather I did not.",
        "{will} … (?:ring|call|phone|write|email|e-mail|come|stop|drop|visit|turn up|sit|wait|camp|check|chase|"
        "text|stand|try|keep|follow up|remind|message) … <every|each|daily|twice|again and again|hourly|"
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
