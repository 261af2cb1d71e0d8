"""Where a sentence says that something comes with this very message: attached, enclosed, "herewith", "as PDFs".

Whoever encloses is the writer, what is enclosed is a paper or a picture, and it comes with this message. A wording that
names two of the three announces something; being attached to a town, an enclosed yard, a hose that was attached to a
pump, and what went with an earlier letter do not.
"""

from __future__ import annotations

import re

from sundown.core.anatomy import LONGEST_SENTENCE
from sundown.core.drafting.plain import word_set

_PAPERS = (
    "accreditation advert advertisement agenda agreement application article brief brochure card catalogue"
    " certificate certification chart "
    "checklist clipping copy cutting cv diagram diploma document draft drawing essay evaluation example"
    " feedback file flyer folder form guide "
    "handout image invoice leaflet letter licence license link list log map memo menu note outline page paper"
    " passport pdf permit photo "
    "photograph picture plan portfolio poster presentation programme program proof proposal questionnaire"
    " recipe record recommendation reference "
    "release report resume résumé resumé résume review rota roster sample scan schedule screenshot sheet"
    " sketch slide snapshot snap spreadsheet "
    "statement summary survey syllabus table template testimonial timetable transcript translation version"
    " waiver worksheet write-up"
)
_IRREGULAR = {"copy": "cop(?:y|ies)", "recipe": "recipes?"}
_PAPER = "(?:" + "|".join(_IRREGULAR.get(word, f"{word}(?:e?s)?") for word in sorted(word_set(_PAPERS))) + ")"
_PICTURE = (
    r"(?:pdfs?|scans?|photos?|photographs?|pictures?|snaps?|screenshots?|cop(?:y|ies)|certificates?|cv"
    r"|r[eé]sum[eé]|transcripts?|spreadsheets?"
    r"|licen[cs]e|diploma|drawings?|sketch(?:es)?|testimonials?)"
)
"""What is always a thing of its own: a list or a recipe may as well follow in the text."""
_MESSAGE = r"(?:e-?mail|mail|message|letter|note|envelope|card|reply|one)"
_THIS = (
    rf"(?:this {_MESSAGE}(?!\w|['’]s)|this(?= ?[.,;!?):]|$| (?:and|so|too|as|for)\b)|the (?:e-?mail|mail"
    rf"|message|letter|note|envelope)"
    r"|the (?:bottom|foot|end) of this)"
)
_FEW = r"(?:[\w'’-]+,? ){0,6}?"
_MANY = r"(?:[\w'’\"()-]+,? ){0,12}?"
_DONE = r"(?:attached|enclosed|appended|annexed|subjoined)"
_DO = r"(?:attach|enclose|append|annex|subjoin)"
_DOING = r"(?:attaching|enclosing|appending|annexing)"
_TO_OTHERS = (
    rf"(?! (?:(?:great|much|little|no|any|more|less|some|such|real|particular|huge|enormous"
    rf"|too much) )?(?:importance|weight|value|significance|strings"
    rf"|conditions|blame|hope)\b)(?! (?:[\w'’-]+ ){{0,5}}?(?:to|with|in|onto|by) (?!{_THIS}\b|the (?:hope"
    rf"|event))(?:the|an?|my (?!e-?mail|letter|message)|our|your|his|her|its|their|each|every|one|both|that)\b)"
)
_NOT_TO = rf"(?! (?:to|by|in|with|onto|from|on|between|all round|around)\b(?! {_THIS}\b| (?:pdf|word|jpe?g)\b))"
_PUT = (
    r"(?:return(?:ed|ing)?|send(?:ing)?|sent|includ(?:e|ed|ing)|add(?:ed|ing)?|put(?:ting)?|slip(?:ped|ping)?"
    r"|pop(?:ped|ping)?|tuck(?:ed|ing)?|clip(?:ped|ping)?"
    r"|drop(?:ped|ping)?|stuck|stick(?:ing)?|pin(?:ned|ning)?|staple[d]?|bung(?:ed)?|shov(?:e|ed|ing)|hung"
    r"|hang(?:ing)?|tag(?:ged|ging)?"
    r"|fold(?:ed)?|paste[d]?|forward(?:ed|ing)?|giv(?:e|ing)|pass(?:ing)?|bring(?:ing)?|submit(?:ting)?"
    r"|supply(?:ing)?|bolted|scanned|upload(?:ed|ing)?)"
)
_WITH_THIS = (
    rf"(?:herewith|hereto|(?:in |along |together |on |in along )?(?:with|to|in|inside|on|at|onto|under|beneath"
    rf"|behind|alongside) {_THIS}\b|in here\b|below as\b"
    r"|as (?:an? )?(?:pdf|jpe?g|png|word|excel|separate|zip|scan|attachment|enclosure)(?:s|\b)(?: (?:file"
    r"|document)s?)?|at the (?:foot|bottom|end)(?: of this)?"
    r"|overleaf|on the back of this|in pdf\b|in the attach\w+)"
)
_I = (
    r"\b(?:i|we)(?: have|'ve| also| hereby| do| just| therefore| accordingly| now| gladly| happily| duly"
    r"| merely| simply| only)*"
)
_AM = r"\b(?:i|we)(?:'m| am|'re| are)(?: also| hereby| just| therefore| now| gladly| happily| duly)*"
_COME = r"(?:comes?|goes?|is coming|are coming|coming|travels?|follows?|rides?|is here|are here|sits?|is|are|arrives?)"

_SAID = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_I} (?:{_DO}|(?<!\bi )(?<!\bwe ){_DONE}){_TO_OTHERS}\b",
        rf"{_I} {_DONE}(?= (?:\w+ ){{0,4}}?(?:{_PAPER}|it|them|this|that|these|those|both|one|some|two)\b){_TO_OTHERS}",
        rf"{_AM} {_DOING}{_TO_OTHERS}\b",
        (
            rf"\b(?:is|are|'s|'re|stand|stands|comes?|find|finds|please find|see|note"
            rf"|you have) {_FEW}(?<!get )(?<!not ){_DONE}\b{_NOT_TO}"
        ),
        rf"(?:^|[(:–—] ?|\b(?:please|p\.?s\.?) )(?:please )?(?:find |see )?(?:also )?{_DONE}\b(?=\W*$|[ ,:)]){_NOT_TO}",
        (
            rf"\b(?:with|plus|see|and|as) (?:an?|the|my|his|her|their|two|three|both|some|photos?"
            rf"|pictures?) (?:[\w'’-]+ ){{0,4}}?{_DONE}\b{_NOT_TO}"
        ),
        (
            rf"\b(?:the|my|an?|see|as|his|her|two|three|these|open|in|please read) (?:attached|enclosed"
            rf"|appended|annexed|accompanying) (?:\w+ )?{_PAPER}\b"
        ),
        (
            rf"\b{_PAPER} (?:\w+ ){{0,3}}?(?:attached|enclosed|annexed|appended)\b(?=\W*$| (?:to|with"
            rf"|in) {_THIS}|[,;)]| here\b| for\b| so\b| as\b| below\b)"
        ),
        r"\b(?:is|are|'s) (?:stapled|pinned|clipped|taped|fastened) to this\b",
        r"\bliberty of (?:attaching|enclosing|appending|including)\b",
        r"\bthe (?:attached|enclosed)(?=[.,;:!?)]|$| (?:for|is|are|and|shows?|explains?|sets?|will)\b)",
        r"\b(?:herewith|hereto|hereunder|enclosed herein)\b",
        rf"\b(?:accompan(?:y|ies)|accompanying) this(?: {_MESSAGE})?\b",
        (
            rf"\b(?:with|to|in|inside|under|behind) this {_MESSAGE} (?:(?:i|we)(?: have|'ve| am|'m)? {_PUT}"
            rf"|(?:come|comes|is|are|go|goes|you(?:'ll| will)? find|find|there is|there are)\b)"
        ),
        (
            rf"\b{_PAPER} (?:[\w'’,-]+ ){{0,5}}?{_COME} (?:\w+ ){{0,2}}?(?:with|in|inside|under|behind"
            rf"|alongside) (?:this(?: {_MESSAGE})?)\b(?! (?:job|post|role|town|week|year|month|respect|case"
            rf"|way))"
        ),
        rf"\b{_COME} (?:\w+ ){{0,2}}?with this {_MESSAGE}\b",
        rf"(?:{_I}|{_AM}) {_PUT} {_MANY}{_WITH_THIS}",
        (
            rf"(?:{_I}|{_AM}) includ(?:e|ed|ing) (?:here )?(?:an?|the|my|his|her|both|two|three|some|photos?"
            rf"|pictures?) {_FEW}{_PAPER}\b{_TO_OTHERS}"
        ),
        (
            rf"\byou(?:'ll| will| should| can| may)? (?:also )?(?:find|see|have|get) {_MANY}(?:herewith"
            rf"|with this(?: {_MESSAGE})?|in the (?:attach\w+|enclos\w+|envelope)|in this (?:envelope|e-?mail"
            rf"|mail))\b"
        ),
        (
            rf"\byou(?:'ll| will| should| can| may)? (?:also )?(?:find|see"
            rf"|have) {_FEW}{_PICTURE} {_FEW}(?:below|underneath|overleaf|at the (?:foot|bottom))\b"
        ),
        (
            r"\b(?:see|in|open|read|from|under|as) (?:the |an? |my |two |three |both |these )*(?:attachment"
            r"|enclosure)s?\b(?! to the (?:ward|unit|team|school))"
        ),
        (
            rf"\b(?:the|my|both|two|three|this|these) (?:attachment|enclosure)s?\b(?= (?:is|are|shows?|holds?"
            rf"|has|have|gives?|sets?|lists?|contains?|explains?|below|to {_THIS}|above|will|should|says?))"
        ),
        (
            rf"\bhere(?:'s| is| are| come| comes) (?:an?|the|my|his|her|their|your|two|three|some"
            rf"|both) (?:[\w'’-]+ ){{0,4}}?{_PICTURE}\b(?!['’]s? (?:number|date))"
        ),
        rf"\b(?:find|see) (?:below|underneath|overleaf) (?:the|my|an?|two|three) {_FEW}{_PICTURE}\b",
        rf"\b{_PICTURE} (?:is|are|'s) (?:below|underneath|overleaf|included|with this|enclosed|in here)\b",
        rf"(?:^|[(;:,–—] ?|\bplease )see (?:the |my |an? )?(?:\w+ )?{_PICTURE}(?=\W*$| (?:below|with this|enclosed|i))",
        r"\b(?:im|als|siehe|vgl\.?) (?:den |beigefügten |pdf-?)?anh[aä]ng(?:e|en)?\b", (
            r"\b(?:in der|als|siehe) anlagen?\b"
        ), r"\banbei\b", r"\bbeigefügt\w*",
        r"\bbeiliegend\w*", (
            r"\bbeigelegt\w*"
        ), r"\b(?:habe|sind|ist|findest?|finden)\b[^.!?]{0,80}\bangehängt\b", (
            r"\b(?:angehängte[nrs]?|mitgeschickte[nrs]?) (?:\w+)"
        ),
        r"\b(?:hänge|füge|lege|schicke|sende)\b[^.!?]{0,80}\b(?:an|bei|mit)(?=[.,;!?]| und\b|\W*$)", (
            r"\b(?:mit|in|zu) dieser (?:mail|e-mail|nachricht) (?:erhalten|schicke|sende|kommen|kommt)\b"
        ),
    )
]  # fmt: skip
_ELSEWHERE = re.compile(
    r"(?i)\b(?:my application|application form|with (?:the|your) application|your application|(?:last|earlier"
    r"|previous|first|other|former) (?:e-?mail|mail|message|letter|note)|already"
    r"|last (?:week|month|year|time|night)|yesterday|portal|back in|when i applied|at the time"
    r"|by (?:separate )?post\b|separately|tomorrow|next week|you (?:attached|enclosed|sent|appended)"
    r"|your (?:attachment|enclosure)s?|meine[rn]? bewerbung|gestern|bereits|schon|grown attached"
    r"|emotional\w* attach\w*)"
    r"|\b(?:have not|haven't|did not|didn't|never|cannot|can't|couldn't|forgot to|failed to"
    r"|without)\s+(?:\w+\s+)?(?:attach|enclos|append)"
)
_IF_WANTED = re.compile(
    r"(?i)\b(?:(?:will|can|could|would|shall|should|might|may|'ll|'d) (?:\w+ ){0,2}?(?:attach|enclose|append"
    r"|annex|include|send|add|put|bring|forward)"
    r"|(?:happy|glad|pleased|able|ready|willing|like|want|wanted|meant|free|need|needed|hope) (?:me |us "
    r"|you )?to (?:attach|enclose|append|annex|include|send|forward))\b"
)


def announcement(sentence: str) -> tuple[int, int] | None:
    """The first place of a sentence that announces something enclosed with this message; None where none does."""
    if len(sentence) > LONGEST_SENTENCE or not _MAY_ANNOUNCE.search(sentence) or _ELSEWHERE.search(sentence):
        return None
    places = [
        match.span()
        for pattern in _SAID
        for match in pattern.finditer(sentence)
        if not _only_if_wanted(sentence, match)
    ]
    return min(places, key=lambda place: (place[0], -place[1]), default=None)


def _only_if_wanted(sentence: str, match: re.Match[str]) -> bool:
    """Whether the words say what the writer will or could enclose."""
    return any(
        wanted.start() <= match.end() and match.start() <= wanted.end() for wanted in _IF_WANTED.finditer(sentence)
    )


_MAY_ANNOUNCE = re.compile(
    r"(?i)attach|enclos|append|annex|subjoin|here|accompan|with this|to this|in this|under this|behind this"
    r"|inside this|of this|as (?:an? )?(?:pdf|jpe?g|word|scan|separate)|includ"
    r"|overleaf|below|bottom|foot of|see |pdf|anlage|anbei|bei|anhang|anhäng|hänge|hängt|mit dieser|schicke"
    r"|sende|füge|lege"
)
"""A quick look: most sentences announce nothing."""
