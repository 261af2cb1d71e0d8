"""What people leave where something is still to be filled in: signs, masks, names of fields, notes to themselves.

`CERTAIN` are blanks and nothing else; `LIKELY` may be meant, so the writer ticks them. Each row is one habit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sundown.core.blanks import IN_BRACKETS
from sundown.core.drafting.plain import word_set

_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?!\w))"
)
_FIELDS = (
    r"(?:(?:first|last|full|company|employer|contact|job|position|role|hiring manager|interviewer|recipient|reader"
    r"|phone|street|e-?mail|their|his|her|the|your|my|exact|right|correct)(?:['’]s)? )?"
    r"(?:names?|surname|date|day|month|year|time|company|employer|organi[sz]ation|firm|titles?|role|position|job|topic"
    r"|subject|place|city|town|address|phone|number|e-?mail|amount|salary|figure|example|detail|skill|reason|department"
    r"|project|achievement|result|signature|something (?:personal|specific|here))s?"
)
_FIELDS_IN_CAPITALS = (
    r"(?:(?:YOUR|FIRST|LAST|FULL|COMPANY|EMPLOYER|CONTACT|RECIPIENT|INTERVIEWER|HIRING MANAGER|JOB|POSITION|ROLE)"
    r"(?:['’]S)? (?:NAMES?|TITLE|DATE|ADDRESS|NUMBER|PHONE|SURNAME|COMPANY|ROLE|JOB|POSITION)"
    r"|PLACEHOLDER|FILL (?:THIS |ME )?IN|NOTE TO (?:SELF|ME|MYSELF)|INSERT(?: [A-Z]{2,}){0,3}"
    r"|TO BE (?:ADDED|FILLED IN|CONFIRMED|DONE|DECIDED|CHECKED)|(?:CHECK|ASK|ADD|CONFIRM) (?:THIS|NAME|DATE|SPELLING))"
)
_TITLES = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Herr|Frau)"
_COUNTED = r"(?:years?|months?|weeks?|days?|hours?|people|persons|staff|patients|students|percent|per cent|%)"
_BEFORE_A_BLANK = "|".join(
    rf"(?<=\b{word} )"
    for word in word_set(
        "the and for was are were is be at by on in to of before until till after from since between with about than or"
        " your my our this around within every over under for near through as call meet see"
    )
)


@dataclass(frozen=True, slots=True)
class Habit:
    """One habit of leaving blanks: its pattern, and what a text must hold for it, in capitals or in any letters."""

    needs: tuple[str, ...]
    pattern: re.Pattern[str]

    def places(self, text: str, low: str) -> Iterator[tuple[int, int]]:
        """Where a text has it; `low` is the text in small letters. Most texts lack what it needs, which is quick."""
        if any(need in (text if need.isupper() else low) for need in self.needs):
            yield from (match.span() for match in self.pattern.finditer(text))


def _rows(*rows: tuple[str, str]) -> tuple[Habit, ...]:
    """Habits; what they need is separated by bars."""
    return tuple(Habit(tuple(needs.split("|")), re.compile(pattern)) for needs, pattern in rows)


CERTAIN = _rows(
    # brackets and the fields of templates
    ("[", IN_BRACKETS),
    ("{|«|<<", r"\{\{[^{}\n]{0,80}\}\}|\$?\{[\w .,'’/-]{1,80}\}|«[\w ÄÖÜ]{2,40}»|<<[^<>\n]{1,80}>>"),
    ("%|#|$", r"(?<![\d\w])%[A-Za-z][A-Za-z_]{2,30}%|\#[A-Z_]{3,30}\#|\$(?!USD|CAD|AUD|NZD)[A-Z][A-Z_]{2,30}(?!\w)"),
    ("<", r"<(?!/?(?:https?|mailto))[A-Za-z][\w '’/?.-]{1,40}(?<!@)>"),
    # rows of signs
    ("__|??", r"_{3,}|(?<![\w/])__(?=(?:st|nd|rd|th)?(?:\W|$))|(?<=\s)\?{2,}(?=[\s,.]|$)"),
    ("##|**", r"(?<=\S )(?:\#{2,}(?=\W)|\*{3,}(?= ))"),
    (
        "..|…|- - |– – |— — ",
        rf"(?<=[\w,] )(?:\.{{2,}}|…)(?=(?:st|nd|rd|th)\b| {_MONTHS})|…{{3,}}|\.{{6,}}|(?:[-–—] ){{3,}}[-–—]",
    ),
    # letters and figures that stand for others
    ("xxx|todo|fixme|tk", r"(?<!\w)(?:\+?\d[\d()-]*[ -]?|[$£€])?X{3,}(?!\w)|(?<!\w)(?:TODO|FIXME|TK{1,3}|TKTK)(?!\w)"),
    ("xx", rf"(?<!\w)[Xx]{{2}}[ ./-]?(?:{_MONTHS}|[Xx]{{2}}|{_COUNTED}|(?:st|nd|rd|th)\b|:|\d)"),
    ("xx|__|??|$|£|€", r"(?<!\w)(?:19|20)(?:XX|xx|__|\?\?)(?!\w)|[$£€]\s?(?:[XYN]|xx|XX)(?![\w.])"),
    ("XX", rf"(?:{_BEFORE_A_BLANK})XX(?![\w'’-])(?! (?:chromo|century|size|genotype|karyo))"),
    ("X |N ", rf"(?<![\w-])[XN] (?:\w+ )?{_COUNTED}(?!\w)"),
    (
        "yy|jj|00",
        (
            r"(?<!\w)(?<!as )(?<!in )(?i:dd|mm|tt)[./-](?i:mm|dd)[./-](?i:yyyy|yy|jjjj|jj)(?!\w)"
            rf"|(?<![\d.,:])00[. ]?(?:th )?{_MONTHS}|(?<!\d)00/00/\d"
        ),
    ),
    ("000|123", r"(?<!\d)(?:\(?0{3}\)?[ -]?0{3}[ -]?0{4}|\(?123\)?[ -]?456[ -]?7890)(?!\d)"),
    (
        "@",
        (
            r"(?i)(?<![\w.])(?:name|you|your\.?name|first\.?(?:name)?\.last(?:name)?|e-?mail)@(?:example|e-?mail|domain|company"
            r"|mail)\.(?:com|org|net)"
        ),
    ),
    # names of fields, and what says to fill them
    (
        " name|title here|insert",
        (
            r"(?<!\w)(?:(?:Your|Recipient|Interviewer|Company|Employer|Hiring Manager"
            r"|Contact|First|Last)(?:['’]s)? Name"
            r"|(?:Job|Position) Title Here|(?i:insert) [A-Za-z' ]{2,30} (?i:here))(?!\w)"
        ),
    ),
    (
        (
            "YOUR|FIRST|LAST|FULL|COMPANY|EMPLOYER|CONTACT|RECIPIENT|INTERVIEWER|HIRING|"
            "JOB|POSITION|ROLE|PLACEHOLDER|FILL|NOTE TO|INSERT|TO BE|CHECK|ASK|ADD|CONFIRM"
        ),
        rf"(?<!\w){_FIELDS_IN_CAPITALS}(?!\w)",
    ),
    (
        "insert ",
        (
            rf"(?i)(?<!to )(?<!i )(?<!you )(?<!we )(?<!can )(?<!and )(?<!they )(?<!please )(?<!\w)insert "
            rf"(?:an? |the )?{_FIELDS}(?!\w)"
        ),
    ),
    (
        "(",
        (
            rf"(?i)\((?:(?:please )?(?:insert|add|fill in|fill|put in|choose|pick|select|delete|strike out|complete"
            rf"|your|enter|mention|specify)(?: [\w' ,/-]{{1,60}})?|{_FIELDS})[.!?]?\)"
        ),
    ),
    ("/", rf"(?<!\w){_TITLES}\.?\s?/\s?{_TITLES}(?!\w)"),
    # words typed to fill space
    (
        "lorem|dolor|asdf|qwert|bla|foo",
        r"(?i:lorem ipsum|dolor sit amet|(?<!\w)(?:asdf\w*|qwert[yz]\w*|blah?[ ,-]+blah?\b|foo ?bar))",
    ),
    (
        "firstname|lastname|vorname|nachname|companyname|jobtitle|yourname",
        r"(?<!\w)(?:Firstname|Lastname|FirstName|LastName|Vorname|Nachname|CompanyName|JobTitle|YourName)(?!\w)",
    ),
)
LIKELY = _rows(
    ("tb|t.b", r"(?i)(?<!\w)(?:t\.?b\.?[dca]\.?)(?!\w)"),
    (
        "(",
        (
            r"(?i)\((?:spelling|sp|check|double-check|verify|confirm|right|correct|sure|really|true"
            r"|is (?:that|this|it) (?:right|correct|so|true|her name|his name))(?: [\w' -]{0,40})?[?!.]{0,2}\)"
        ),
    ),
    ("(", r"\((?:[\w' -]{0,40} )?\?\)|\(\?+\)"),
    (
        "TOPIC|DATE|NAME|COMPANY|EMPLOYER|TITLE|POSITION|ROLE|PLACE|CITY|PROJECT|DEPARTMENT",
        (
            r"(?<=[a-z] )(?:TOPIC|DATE|NAME|COMPANY|EMPLOYER|TITLE|POSITION|ROLE|PLACE|CITY|PROJECT|DEPARTMENT)"
            r"(?![\w:-])(?= ?(?:[a-z,.;!?)]|$))"
        ),
    ),
    ('"|“', rf"(?i)(?<=\b(?:of|at|to|on) )[\"“](?:{_FIELDS})[\"”]|(?<=\babout )[\"“](?:{_FIELDS})[\"”]"),
    (
        "XYZ|ABC",
        r"(?<!\w)(?:XYZ|ABC)(?= (?:Company|Corp|Corporation|Inc|Ltd|GmbH|LLC|Group|Co|Firm)\b)|(?<!\w)XYZ(?!\w)",
    ),
)
NOBODY = re.compile(
    r"(?i)^[ \t]*(?:dear[ \t]*[,:]|(?:dear|hello|hi) (?:mr|mrs|ms|mx|dr|prof)\.?[ \t]*[,:]?"
    r"|(?:dear|hello|hi) (?:(?:mr|mrs|ms|mx|dr|prof)\.? )?(?:n\. ?n\.|nn|x|y|xy|so-and-so|surname|name|first ?name"
    r"|last ?name|sir/madam/\w+|\.{2,}|…|-+)[ \t]*[,:]?)[ \t]*$"
)
"""A salutation that names nobody."""
