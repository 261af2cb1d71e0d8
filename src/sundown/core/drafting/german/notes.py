"""German: what somebody jotted down, made fit to stand inside a sentence.

German fragments have cases and an order of words that can't be bent safely. So a note is hardly changed; instead its
shape decides how it is joined on. The letter files set these slots directly behind a noun, without a blank, at the end
of their sentence: "unser Gespräch{topic}." takes " über das Thema Wundmanagement" as well as " darüber, wie die
Übergabe läuft"; "Ihre Frage{question}." takes " nach Nachtdiensten" and ", ob ich umziehen würde". Statements stand
behind a colon. What has no shape that would fit is put in quotes, or is None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sundown.core.drafting.german.shape import (
    DETERMINERS,
    MOST_WORDS_OF_A_TOPIC,
    NOTHING,
    OTHER_DETERMINERS,
    PREPOSITIONS,
    QUESTION_WORDS,
    SAFE_ARTICLES,
    SUBJECTS,
    as_dependent,
    ends_with_its_verb,
    first_thought,
    first_word,
    fitting,
    is_clause,
    lowered,
    raised,
)
from sundown.core.drafting.german.verbs import (
    auxiliary,
    is_first,
    is_participle,
    is_third,
    with_ich,
    with_sie,
)
from sundown.core.drafting.plain import without_bullet

MOST_WORDS_OF_A_STATEMENT = 40

_WHO = r"(?:sie|er|wir|ich|man|(?:Frau|Herr|Dr\.|Prof\.)(?: \S+){1,2})"
_LEAD_OF_A_TOPIC = re.compile(
    rf"(?i)^(?:{_WHO} )?(?:habe?n?|hat)? ?(?:sprache?n?|redeten?|erzählten?|berichteten?|unterhielten uns|gesprochen"
    r"|geredet|gespräch|austausch|diskutierten)(?: (?:lange|kurz|viel|auch))? (?=über\b)|^(?:es ging|ging) (?=um\b)"
    rf"|^(?:thema|stichwort|betr)\.?: +|^(?:{_WHO} )?fragten? (?:mich )?nach (?-i:(?=[A-ZÄÖÜ]))"
)
_TOLD_OF = re.compile(rf"(?i)^(?:{_WHO} )?(?:erzählten?|berichteten?|sprache?n?|redeten?) (?:von|vom)\b")
_LEAD_OF_A_LIKING = re.compile(
    rf"(?i)^(?:{_WHO} )?(?:lobten?|mochten?|schätzten?|fand(?:en)? gut|fand(?:en)? (?=.*\bgut$))[: ,]+(?:an mir )?"
    r"|^(?:ihr|ihm|ihnen) (?:gefiel|gefielen|hat gefallen)[: ,]+"
)
_LEAD_OF_A_QUESTION = re.compile(
    rf"(?i)^(?:{_WHO} )?(?:hat(?:te)? )?(?:auch )?(?:fragten?|wollten? wissen|erkundigten? sich|gefragt|wissen)"
    r"(?: (?:mich|ihn|sie|auch|noch))?[: ,]+|^frage[: ]+(?=nach\b|ob\b)?"
)
_LEAD_OF_AN_ADDITION = re.compile(
    r"(?i)^(?:ich )?(?:habe )?(?:vergessen(?: zu (?:sagen|erwähnen))?|nicht (?:gesagt|erwähnt)|erwähnen"
    r"|nachtragen)[:, ]+"
)
_LEAD_OF_A_REASON = re.compile(r"(?i)^(?:weil|da|denn|grund)[: ]+")
_LEAD_OF_AN_INTENTION = re.compile(
    r"(?i)^(?:in den ersten monaten )?(?:(?:ich )?(?:würde|möchte|will|werde|könnte)(?: ich)?(?: gern)? )"
)
_DELICATE = re.compile(
    r"(?i)\b(?:gekündigt|kündigung|entlassen|entlassung|gefeuert|abmahnung|schwanger\w*|kinderwunsch|kinderbetreuung"
    r"|(?:meine?|ihre?) (?:kinder|alter|gesundheit|krankheit|scheidung|religion|schwächen?)|lücken? im lebenslauf"
    r"|krankenstand|vorstrafe\w*)\b"
)


# ------------------------------------------------------------------------------------------ behind "Gespräch", "Frage"


def topic(note: str) -> str | None:
    """What was talked about, to stand directly behind "Gespräch": " über das Thema Lärm", " darüber, wie es läuft"."""
    text = without_bullet(note)
    if _TOLD_OF.match(text):
        return None
    said = first_thought(_LEAD_OF_A_TOPIC.sub("", text, count=1))
    if said is None or _DELICATE.search(said):
        return None
    if (told := as_dependent(said)) is not None:
        return f" darüber, dass {told}"
    first = first_word(said)
    if first in ("über", "um") and " " in said and not is_clause(said):
        return " über " + said.split(" ", 1)[1]
    if first in QUESTION_WORDS and ends_with_its_verb(said):
        return " darüber, " + lowered(said)
    if first in QUESTION_WORDS:
        return f" über die Frage „{raised(said)}?“"
    if not is_clause(said) and first in SAFE_ARTICLES:
        return " über " + lowered(said)
    return " über " + _theme(said)


_LONG_FOR_A_TOPIC = 9


def topic_in_short(note: str) -> str | None:
    """What was talked about, where few words have room; in the same form as `topic`."""
    said = topic(note)
    return None if said is None else brief(said)


def brief(topic: str) -> str:
    """A topic without what is added to it, where it is long and can be cut: up to its first comma or "und"."""
    if len(topic.split()) < _LONG_FOR_A_TOPIC or "„" in topic or topic.startswith(" darüber"):
        return topic
    return re.split(r", | und ", topic)[0]


def _theme(said: str) -> str:
    """A fragment as a theme; in quotes where it is a sentence or leans on a word that is not there."""
    parts = re.split(r",\s+(?:und\s+)?", said)
    if is_clause(said) or first_word(said) in SAFE_ARTICLES | OTHER_DETERMINERS | PREPOSITIONS or "„" in said:
        return f"das Thema „{said.replace('„', '‚').replace('“', '‘')}“"
    if len(parts) > 1 and all(part[:1].isupper() for part in parts):
        return "die Themen " + in_a_row(parts)
    return f"das Thema {said}"


def question(note: str) -> str | None:
    """What they asked, to stand directly behind "Frage": " nach Nachtdiensten", ", ob ich umziehen würde"."""
    said = first_thought(note)
    if said is None or _DELICATE.search(said):
        return None
    first = first_word(said)
    if first in QUESTION_WORDS and ends_with_its_verb(said):
        return None if re.search(r"\b(?:Sie|Ihr\w*)\b", said) else ", " + lowered(said)
    if first == "nach":
        return " " + lowered(said)
    if first in QUESTION_WORDS or is_clause(said) or re.match(r"\w+en Sie\b", said):
        return f" „{raised(said)}?“"
    return " zum Thema " + _theme(said).removeprefix("das Thema ").removeprefix("die Themen ")


def doubt(note: str) -> str | None:
    """A doubt that was voiced as a question: ", ob ich mich an Nachtdienste gewöhne"."""
    text = re.sub(r"(?i)^.*?\b(?=ob (?:ich|sie|er)\b)", "", without_bullet(note))
    said = question(text)
    return said if said is not None and said.startswith((", ob ich", ", wie ich")) else None


def because(note: str) -> str | None:
    """Why something matters, to stand directly behind a main clause: ", weil …", ", denn Sie fragten danach"."""
    lead = _LEAD_OF_A_REASON.match(without_bullet(note))
    said = first_thought(without_bullet(note)[lead.end() if lead else 0 :])
    if said is None:
        return None
    if lead and lead[0].casefold().startswith(("weil", "da")) and ends_with_its_verb(said):
        return ", weil " + lowered(said)
    if first_word(said) in ("wegen", "aufgrund"):
        return " " + lowered(said)
    if first_word(said) == "um" and " zu " in said:
        return ", " + lowered(said)
    is_told = is_clause(said) and len(said.split()) > 2
    return ", denn " + lowered(said) if is_told and first_word(said) not in ("er", *QUESTION_WORDS) else None


def intention(note: str) -> str | None:
    """What the writer would do in the first months, behind "würde ich": "die Wartezeit am Messplatz verkürzen"."""
    said = fitting(_LEAD_OF_AN_INTENTION.sub("", without_bullet(note), count=1), 30)
    if said is None or is_clause(said) or re.fullmatch(r"[a-zäöüß]+e?n", said.split()[-1]) is None:
        return None
    return lowered(said)


# ------------------------------------------------------------------------------------------ behind a colon


def without_lead_of_a_liking(note: str) -> str:
    """The note without "ihr gefiel"."""
    return _LEAD_OF_A_LIKING.sub("", without_bullet(note), count=1)


def without_lead_of_a_question(note: str) -> str:
    """The note without "sie fragte"."""
    return _LEAD_OF_A_QUESTION.sub("", without_bullet(note), count=1)


def strength(note: str) -> tuple[str, str] | None:
    """What they liked, behind a colon: ("strength", …) where it stays with the writer, else ("liked", …)."""
    said = first_thought(note)
    if said is None or is_clause(said):
        return None
    words = said.split()
    lasting = words[0] in ("meine", "mein") or (words[0][:1].isupper() and first_word(said) not in DETERMINERS)
    return "strength" if lasting else "liked", said


def addition(note: str) -> str | None:
    """What was forgotten, behind a colon."""
    said = statement(_LEAD_OF_AN_ADDITION.sub("", without_bullet(note), count=1))
    return None if said is None or first_word(said) in NOTHING else said


def statement(note: str) -> str | None:
    """A result or a proof, behind a colon: "Ich habe die Station geleitet", "18 % weniger Ausschuss auf Linie 3"."""
    text = fitting(without_bullet(note), MOST_WORDS_OF_A_STATEMENT)
    if text is None:
        return None
    first, *rest = text.split(" ")
    low = first[:1].lower() + first[1:]
    if not rest:
        return text
    if is_third(low) and not is_first(low):
        return f"Ich {with_ich(low) or low} {_reflexive(' '.join(rest))}"
    if is_first(low):
        return f"Ich {low} {' '.join(rest)}"
    return raised(text) if low in SUBJECTS and is_clause(text) else text


def _reflexive(text: str) -> str:
    """ "sich" beside "ich": to myself where something follows that is had or done, else myself."""
    text = re.sub(r"\bsich (?=(?:einen?|den|die|das|viel|[A-ZÄÖÜ]))", "mir ", text)
    return re.sub(r"\bsich\b", "mich", text)


def criterion(note: str) -> str | None:
    """What the post asks for, as it was noted, without how much it is asked for."""
    how_much = r"(?i)\s*[(,]?\s*(?:von Vorteil|wünschenswert|erwünscht|erforderlich|Voraussetzung|Pflicht|ein Muss)\)?$"
    return fitting(re.sub(how_much, "", without_bullet(note)), MOST_WORDS_OF_A_TOPIC)


def as_a_noun(criterion: str) -> str | None:
    """A criterion between quotes; None for one that has quotes of its own."""
    return None if set('„“"') & set(criterion) else criterion


def quality(note: str) -> str | None:
    """What a result proves, between quotes."""
    said = fitting(without_bullet(note), 8)
    return None if said is None or is_clause(said) else as_a_noun(said)


# ------------------------------------------------------------------------------------------ what a helper did


def deed(note: str) -> tuple[str, str] | None:
    """What a helper did: ("did", "haben einen Raum besorgt") behind "Sie", ("help", …) behind a colon."""
    said = fitting(re.sub(r"^(?:[Ss]ie|[Ee]r) (?=\w)", "", without_bullet(note)), 30)
    if said is None or first_word(said) in NOTHING:
        return None
    verb, *rest = lowered(said).split(" ", 1)
    if verb in ("haben", "sind", "waren") and rest:
        return "did", f"{verb} {rest[0]}"
    if is_third(verb) and rest and (many := with_sie(verb)) is not None:
        return "did", f"{many} {rest[0]}"
    last = said.split()[-1]
    if is_participle(last) and first_word(said) in DETERMINERS | PREPOSITIONS | {"mich", "mir", "trotz"}:
        return "did", f"{auxiliary(last)} {lowered(said)}"
    return ("help", said)


# ------------------------------------------------------------------------------------------ other languages, rows


def as_it_stands(note: str, slot: str = "") -> str | None:
    """A note of another language, unchanged; in quotes where the slot stands behind a noun."""
    said = fitting(without_bullet(note), MOST_WORDS_OF_A_STATEMENT)
    if said is None or slot not in ("topic", "met_topic", "useful"):
        return said
    return f" über das Thema „{said.replace('„', '‚').replace('“', '‘')}“"


def in_a_row(parts: Sequence[str]) -> str:
    """Eins, zwei und drei."""
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + f" und {parts[-1]}"
