"""Questions that end with a full stop: what begins as only a question does, and what ends it.

A question begins with a verb before its subject ("Does the date", "May I"), or with a word that asks and such a verb
("When do you", "How long will the"). It may stand behind a clause ("If it has moved, could you") or a colon. The same
order without a question: wishes ("May your fields be kind"), conditions ("Should you need it, ..."), polite words
("May I thank you"), and what only says that something is ("What matters is").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sundown.language.slip import Slip
from sundown.language.words import Words

ASKS = "this reads like a question"

_PRONOUN = "I|you|we|they|he|she|it|there"
_SUBJECT = (
    rf"(?:(?:{_PRONOUN}|this|that|these|those|the|a|an|my|your|our|their|his|her|its|any|anybody|anyone|anything|some|"
    r"somebody|someone|everybody|everyone|everything|every|each|all|both|half|either|nobody|two|three)\b|(?:Mr|Mrs|Ms|Dr)\b\.?)"
)
_BEGINS = (
    r"(?:(?<=[.!?][ \n])|(?<=[.!?]['\")] )|^|(?<=\n)|(?<=[a-z]: ))"
    r"(?:(?:And|But|So,|Also|Or|Then|Finally|Meanwhile|Again|Otherwise|In the meantime|Before then|By the way),? "
    r"|(?:If|When|Before|After|Since|While|Once|As|So that|Until|In case|Unless)\b(?:[^.,!?;:\n]|\n(?!\s)){2,90}, ?)?"
)
_VERB_FIRST = (
    rf"(?:(?:could|would|can|does|did|is|are|was|has|might|will|shall)\s{_SUBJECT}"
    rf"|do\s(?:I|you|we|they|the|these|those|my|your|our|their|any|both|all|people)\b|have\s(?:{_PRONOUN})\b"
    r"|should\s(?:I|we|he|she|they)\b|(?:am|may)\s(?:I|we)\b)"
)
_ASKED_FIRST = (
    r"(?:what|when|where|why|who|whom|which|how|whose)(?:\s(?:long|many|much|often|soon|far|late|early|time|day|days|"
    r"date|kind of|sort of))?(?:\s[a-z]+)?\s"
    rf"(?:do|does|did|is|are|was|were|will|would|can|could|should|shall|may|might|has|have)\s{_SUBJECT}"
    r"|(?:when|where|why|how)\s(?:do|does|did|will|would|can|could|should)\s[a-z]+\s"
)
_QUESTION = re.compile(
    rf"{_BEGINS}(?P<start>{_VERB_FIRST}|{_ASKED_FIRST})"
    r"(?P<rest>(?:[^.!?\n;:]|\n(?!\s*(?:\n|[-*•\d]))|\b(?:Mr|Mrs|Ms|Dr|St|[ap]\.m)\.(?=\s)|(?<=\d)[.:](?=\d)){3,300})"
    r"(?P<end>\.)(?=\s|$)",
    re.IGNORECASE,
)
_POLITE = re.compile(
    r"(?i)\s(?:just |also |again |first |then )*(?:thank|wish|say|add|congratulate|express|offer|assure|extend|"
    r"remind|conclude|close)\b"
)
_ON_CONDITION = re.compile(r"(?i),\s(?:I|we|you|he|she|they|it|please|the|my|your|there|then|do|call|let)\b")
_SAYS = re.compile(r"(?i)\b(?:is|are|was|were|matters|means)\b")
_SAID_OF = re.compile(r"(?i)(?:what|who|which|how|where|why|when)\b.*\s(?:is|are|was|were)\s")
_NO_SUBJECT = re.compile(r"(?i)(?:would that|(?:is|was|are) that|what it is|will (?:it|there) be that)\b")


def slips(words: Words) -> Iterator[Slip]:
    """The full stop of each question."""
    for match in _QUESTION.finditer(words.source):
        if _asks(match.group("start"), match.group("rest")):
            yield Slip("punctuation", "warn", match.start("end"), match.end("end"), ASKS, ("?",))


def _asks(start: str, rest: str) -> bool:
    """Whether what begins like this and goes on like that asks something."""
    first = start.split()[0].casefold()
    if _NO_SUBJECT.match(start) or (first == "will" and start[:1] == "W" and rest[:1] == "'"):
        return False
    if first == "may":
        return not _POLITE.match(rest)
    if first == "should":
        return not _ON_CONDITION.search(rest)
    if _SAID_OF.match(start):
        return not _SAYS.search(rest)
    return True
