"""The words and frames in which people say that something comes with this message, as tables for `frames.py`."""

CLASSES = r"""
paper = accreditation(?:e?s)?|advert(?:e?s)?|advertisement(?:e?s)?|agenda(?:e?s)?|agreement(?:e?s)?
    |application(?:e?s)?|article(?:e?s)?|brief(?:e?s)?|brochure(?:e?s)?|card(?:e?s)?|catalogue(?:e?s)?
    |certificate(?:e?s)?|certification(?:e?s)?|chart(?:e?s)?|checklist(?:e?s)?|clipping(?:e?s)?|cop(?:y|ies)
    |cutting(?:e?s)?|cv(?:e?s)?|diagram(?:e?s)?|diploma(?:e?s)?|document(?:e?s)?|draft(?:e?s)?|drawing(?:e?s)?
    |essay(?:e?s)?|evaluation(?:e?s)?|example(?:e?s)?|feedback(?:e?s)?|file(?:e?s)?|flyer(?:e?s)?|folder(?:e?s)?
    |form(?:e?s)?|guide(?:e?s)?|handout(?:e?s)?|image(?:e?s)?|invoice(?:e?s)?|leaflet(?:e?s)?|letter(?:e?s)?
    |licence(?:e?s)?|license(?:e?s)?|link(?:e?s)?|list(?:e?s)?|log(?:e?s)?|map(?:e?s)?|memo(?:e?s)?|menu(?:e?s)?
    |note(?:e?s)?|outline(?:e?s)?|page(?:e?s)?|paper(?:e?s)?|passport(?:e?s)?|pdf(?:e?s)?|permit(?:e?s)?
    |photo(?:e?s)?|photograph(?:e?s)?|picture(?:e?s)?|plan(?:e?s)?|posting(?:s)?|portfolio(?:e?s)?|poster(?:e?s)?
    |presentation(?:e?s)?|program(?:e?s)?|programme(?:e?s)?|proof(?:e?s)?|proposal(?:e?s)?|questionnaire(?:e?s)?
    |recipe(?:e?s)?|recommendation(?:e?s)?|record(?:e?s)?|reference(?:e?s)?|release(?:e?s)?|report(?:e?s)?
    |resume(?:e?s)?|resumé(?:e?s)?|review(?:e?s)?|roster(?:e?s)?|rota(?:e?s)?|résume(?:e?s)?|résumé(?:e?s)?
    |sample(?:e?s)?|scan(?:e?s)?|schedule(?:e?s)?|screenshot(?:e?s)?|sheet(?:e?s)?|sketch(?:e?s)?|slide(?:e?s)?
    |snap(?:e?s)?|snapshot(?:e?s)?|spreadsheet(?:e?s)?|statement(?:e?s)?|summary(?:e?s)?|survey(?:e?s)?
    |syllabus(?:e?s)?|table(?:e?s)?|template(?:e?s)?|testimonial(?:e?s)?|timetable(?:e?s)?|transcript(?:e?s)?
    |translation(?:e?s)?|version(?:e?s)?|waiver(?:e?s)?|worksheet(?:e?s)?|write-up(?:e?s)?
picture = pdfs?|scans?|photos?|photographs?|pictures?|snaps?|screenshots?|cop(?:y|ies)|certificates?|cv
    |r[eé]sum[eé]|transcripts?|spreadsheets?|licen[cs]e|diploma|drawings?|sketch(?:es)?|testimonials?
message = e-?mail|mail|message|letter|note|envelope|card|reply|one
this = this {message}(?!\w|['’]s)|this(?= ?[.,;!?):]|$| (?:and|so|too|as|for)\b)|the (?:e-?mail|mail|message|letter
    |note|envelope)|the (?:bottom|foot|end) of this
few = (?:[\w'’-]+,? ){0,6}?
many = (?:[\w'’\"()-]+,? ){0,12}?
done = attached|enclosed|appended|annexed|subjoined
do = attach|enclose|append|annex|subjoin
doing = attaching|enclosing|appending|annexing
to_others = (?! (?:(?:great|much|little|no|any|more|less|some|such|real|particular|huge|enormous
    |too much) )?(?:importance|weight|value|significance|strings|conditions|blame
    |hope)\b)(?! (?:[\w'’-]+ ){0,5}?(?:to|with|in|onto|by) (?!{this}\b|the (?:hope|event))(?:the|an?|my (?!e-?mail
    |letter|message)|our|your|his|her|its|their|each|every|one|both|that)\b)
not_to = (?! (?:to|by|in|with|onto|from|on|between|all round|around)\b(?! {this}\b| (?:pdf|word|jpe?g)\b))
greeting = (?:you |along )?(?:(?:all )?(?:my|our|the) )?(?:very )?(?:best|warm(?:est)?|kind(?:est)?|good|sincere
    |heartfelt)? ?(?:wishes|thanks|regards|greetings|love|congratulations|respects|condolences|hopes?)\b
put = return(?:ed|ing)?|send(?:ing)?|sent|includ(?:e|ed|ing)|add(?:ed|ing)?|put(?:ting)?|slip(?:ped|ping)?
    |pop(?:ped|ping)?|tuck(?:ed|ing)?|clip(?:ped|ping)?|drop(?:ped|ping)?|stuck|stick(?:ing)?|pin(?:ned|ning)?
    |staple[d]?|bung(?:ed)?|shov(?:e|ed|ing)|hung|hang(?:ing)?|tag(?:ged|ging)?|fold(?:ed)?|paste[d]?|forward(?:ed
    |ing)?|giv(?:e|ing)|pass(?:ing)?|bring(?:ing)?|submit(?:ting)?|supply(?:ing)?|bolted|scanned|upload(?:ed|ing)?
with_this = herewith|hereto|(?:in |along |together |on |in along )?(?:with|to|in|inside|on|at|onto|under|beneath
    |behind|alongside) {this}\b|in here\b|below as\b|as (?:an? )?(?:pdf|jpe?g|png|word|excel|separate|zip|scan
    |attachment|enclosure)(?:s|\b)(?: (?:file|document)s?)?|at the (?:foot|bottom|end)(?: of this)?|overleaf
    |on the back of this|in pdf\b|in the attach\w+
i = \b(?:i|we)(?: have|'ve| also| hereby| do| just| therefore| accordingly| now| gladly| happily| duly| merely
    | simply| only)*
am = \b(?:i|we)(?:'m| am|'re| are)(?: also| hereby| just| therefore| now| gladly| happily| duly)*
come = comes?|goes?|is coming|are coming|coming|travels?|follows?|rides?|is here|are here|sits?|is|are|arrives?
"""
"""Classes of words; `picture` is what is always a thing of its own, where a list may follow in the text."""

ANNOUNCED = r"""
{i} (?:{do}|(?<!\bi )(?<!\bwe ){done}){to_others}\b
{i} {done}(?= (?:\w+ ){0,4}?(?:{paper}|it|them|this|that|these|those|both|one|some|two)\b){to_others}
{am} {doing}{to_others}\b
\b(?:is|are|'s|'re|stand|stands|comes?|find|finds|please find|see|note
    |you have) {few}(?<!get )(?<!not ){done}\b{not_to}
(?:^|[(:–—] ?|\b(?:please|p\.?s\.?) )(?:please )?(?:find |see )?(?:also )?{done}\b(?=\W*$|[ ,:)]){not_to}
\b(?:with|plus|see|and|as) (?:an?|the|my|his|her|their|two|three|both|some|photos?
    |pictures?) (?:[\w'’-]+ ){0,4}?{done}\b{not_to}
\b(?:the|my|an?|see|as|his|her|two|three|these|open|in|please read) (?:attached|enclosed|appended|annexed
    |accompanying) (?:\w+ )?{paper}\b
\b{paper} (?:\w+ ){0,3}?(?:attached|enclosed|annexed|appended)\b(?=\W*$| (?:to|with|in) {this}|[,;)]| here\b| for\b
    | so\b| as\b| below\b)
\b(?:is|are|'s) (?:stapled|pinned|clipped|taped|fastened) to this\b
\bliberty of (?:attaching|enclosing|appending|including)\b
\bthe (?:attached|enclosed)(?=[.,;:!?)]|$| (?:for|is|are|and|shows?|explains?|sets?|will)\b)
\b(?:herewith|hereto|hereunder|enclosed herein)\b
\b(?:accompan(?:y|ies)|accompanying) this(?: {message})?\b
\b(?:with|to|in|inside|under|behind) this {message} (?:(?:i|we)(?: have|'ve| am|'m)? {put}(?! {greeting})
    |(?:come|comes|is|are|go|goes|you(?:'ll| will)? find|find|there is|there are)\b)
\b{paper} (?:[\w'’,-]+ ){0,5}?{come} (?:\w+ ){0,2}?(?:with|in|inside|under|behind
    |alongside) (?:this(?: {message})?)\b(?! (?:job|post|role|town|week|year|month|respect|case|way))
\b{come} (?:\w+ ){0,2}?with this {message}\b
(?:{i}|{am}) {put}(?! {greeting}) {many}{with_this}
(?:{i}|{am}) includ(?:e|ed|ing) (?:here )?(?:an?|the|my|his|her|both|two|three|some|photos?
    |pictures?) {few}{paper}\b{to_others}
\byou(?:'ll| will| should| can| may)? (?:also )?(?:find|see|have|get) {many}(?:herewith|with this(?: {message})?
    |in the (?:attach\w+|enclos\w+|envelope)|in this (?:envelope|e-?mail|mail))\b
\byou(?:'ll| will| should| can| may)? (?:also )?(?:find|see|have) {few}{picture} {few}(?:below|underneath|overleaf
    |at the (?:foot|bottom))\b
\b(?:see|in|open|read|from|under|as) (?:the |an? |my |two |three |both |these )*(?:attachment
    |enclosure)s?\b(?! to the (?:ward|unit|team|school))
\b(?:the|my|both|two|three|this|these) (?:attachment|enclosure)s?\b(?= (?:is|are|shows?|holds?|has|have|gives?
    |sets?|lists?|contains?|explains?|below|to {this}|above|will|should|says?))
\bhere(?:'s| is| are| come| comes) (?:an?|the|my|his|her|their|your|two|three|some
    |both) (?:[\w'’-]+ ){0,4}?{picture}\b(?!['’]s? (?:number|date))
\b(?:find|see) (?:below|underneath|overleaf) (?:the|my|an?|two|three) {few}{picture}\b
\b{picture} (?:is|are|'s) (?:below|underneath|overleaf|included|with this|enclosed|in here)\b
(?:^|[(;:,–—] ?|\bplease )see (?:the |my |an? )?(?:\w+ )?{picture}(?=\W*$| (?:below|with this|enclosed|i))
\b(?:im|als|siehe|vgl\.?) (?:den |beigefügten |pdf-?)?anh[aä]ng(?:e|en)?\b
\b(?:in der|als|siehe) anlagen?\b
\banbei\b
\bbeigefügt\w*
\bbeiliegend\w*
\bbeigelegt\w*
\b(?:habe|sind|ist|findest?|finden)\b[^.!?]{0,80}\bangehängt\b
\b(?:angehängte[nrs]?|mitgeschickte[nrs]?) (?:\w+)
\b(?:hänge|füge|lege|schicke|sende)\b[^.!?]{0,80}\b(?:an|bei|mit)(?=[.,;!?]| und\b|\W*$)
\b(?:mit|in|zu) dieser (?:mail|e-mail|nachricht) (?:erhalten|schicke|sende|kommen|kommt)\b
"""
"""Who encloses what with what."""

ELSEWHERE = r"""
\b(?:my application|application form|with (?:the|your) application|your application|(?:last|earlier|previous|first
    |other|former) (?:e-?mail|mail|message|letter|note)|already|last (?:week|month|year|time|night)|yesterday
    |portal|back in|when i applied|at the time|by (?:separate )?post\b|separately|tomorrow|next week
    |you (?:attached|enclosed|sent|appended)|your (?:attachment|enclosure)s?|meine[rn]? bewerbung|gestern|bereits
    |schon|grown attached|emotional\w* attach\w*)|\b(?:have not|haven't|did not|didn't|never|cannot|can't|couldn't
    |forgot to|failed to|without)\s+(?:\w+\s+)?(?:attach|enclos|append)
"""
"""What went another way, at another time, or not at all."""

IF_WANTED = r"""
\b(?:(?:will|can|could|would|shall|should|might|may|'ll|'d) (?:\w+ ){0,2}?(?:attach|enclose|append|annex|include
    |send|add|put|bring|forward)|(?:happy|glad|pleased|able|ready|willing|like|want|wanted|meant|free|need|needed
    |hope) (?:me |us |you )?to (?:attach|enclose|append|annex|include|send|forward))\b
"""
"""What the writer will or could enclose."""

TOLD_OF = r"""
\b(?:(?:had |have |has |'d )?(?:assumed|thought|supposed|believed|imagined|guessed|expected|learn(?:ed|t)|understood
    |knew|heard|hear|said|told|explained|described|mentioned|showed|saw|noticed|noted|pointed out|asked|wondered
    |argued|found out|discovered|suggested|insisted|remembered|doubted|checked|made sure|suspected|claimed|feared
    |taught|agreed|complained|joked|read)|explaining|describing|showing|hearing|asking|knowing|understanding
    |wondering|checking|learning|teaching|telling|question(?: of)?|idea|rule|habit|way)\b(?:(?: (?:to )?(?:me|us|him
    |her|them|you|everyone))? (?:that|how|why|what|when|where|whether|if|which)\b|(?<=assumed)(?= (?:the|all|every)))
"""
"""What opens the words or thoughts of somebody, or a custom: "you explained how late records are appended"."""

OF_WORK = r"""
\b(?:simply|always|usually|often|never|normally|generally|typically|routinely|automatically|permanently|loosely
    |firmly|rarely|seldom|sometimes|still|then|first|later|mostly|properly|tightly|physically|emotionally|best
    |correctly|securely|wrongly|already|each|being|to be|been|once|only|fully|partly|half|so|too|very|quite|rather
    |deeply|pretty|really|most) (?:attached|enclosed|appended|annexed)\b
"""
"""How something is done again and again, or how far."""

IN_PLAIN_SIGHT = r"""
\b(?:{paper}|{picture})\b|\b(?:herewith|hereto|hereunder|attachments?|enclosures?|this {message}|anbei
    |beigefügt\w*|beiliegend\w*|beigelegt\w*|angehängt\w*|anhang|anlagen?)\b|\bplease (?:find|see)\b
    |^\W*(?:p\.?s\.?\W*)?(?:attached|enclosed)\b|\b(?:(?:they|it)['’](?:s|re)|(?:they|it|both) (?:are
    |is)|my [^.]{0,60} (?:is|are)) (?:attached|enclosed)\W*$
    |{i} (?:attach|enclose|(?<!\bi )(?<!\bwe ){done}) (?:it|them|both|these|this|one|two)\b
"""
"""What can hardly be about anything but papers with a message."""

MAY_ANNOUNCE = r"""
attach|enclos|append|annex|subjoin|here|accompan|with this|to this|in this|under this|behind this|inside this
    |of this|as (?:an? )?(?:pdf|jpe?g|word|scan|separate)|includ|overleaf|below|bottom|foot of|see |pdf|anlage
    |anbei|bei|anhang|anhäng|hänge|hängt|mit dieser|schicke|sende|füge|lege
"""
"""A quick look: most sentences announce nothing."""
