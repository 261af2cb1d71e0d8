"""English: what somebody jotted down, made fit to stand inside a sentence.

Notes are fragments: "nurse-to-patient ratio project", "why the old line failed", "Dr. Patel asked about nights". Each
function gives the fragment the form that one slot of a letter needs, by adding an article, a pronoun or "because";
it never adds a fact. None means that the note is too long, or of a shape that no sentence can hold.
"""

from __future__ import annotations

import re

from sundown.core.drafting.english.grammar import (
    asks_straight,
    base_form,
    definite,
    first_thought,
    first_word,
    indefinite,
    is_a_role,
    is_clause,
    is_past,
    is_present,
    is_told,
    lacks_subject,
    lowered,
    months_in_full,
    opens_with_ing,
    thoughts,
    without_opening_capital,
    without_s,
)
from sundown.core.drafting.english.questions import indirect, of_the_writer
from sundown.core.drafting.english.saying import in_a_row, is_delicate, longest_sayable, numbered, says_nothing
from sundown.core.drafting.english.topics import MOST_WORDS_OF_A_TOPIC, as_topic
from sundown.core.drafting.english.words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    DONE_TO,
    FINITE,
    MANNERS,
    NOTHING,
    NUMBERS,
    OF_A_LISTENER,
    PREPOSITIONS,
    PRESENT,
    PRESENT_OR_NOUN,
    QUESTION_WORDS,
    RELEVANT,
    SAME_IN_THE_PAST,
    SEEN_ONCE,
    SHOWS,
    STATES,
    STATES_ALONE,
    SUBJECTS,
)
from sundown.core.drafting.plain import without_bullet

MOST_WORDS_OF_A_STATEMENT = 40
MOST_WORDS_OF_A_REASON = 30

_LEAD_OF_AN_ADDITION = re.compile(
    r"(?i)^(?:i )?(?:forgot|should have|didn't|did not|to)?\s*(?:to )?(?:mention(?:ed)?|say|said|tell|told|bring up)"
    r"(?: (?:her|him|them|about))?(?: that)?[: ]+|^(?:i )?forgot (?:that )?|^that (?=i\b|we\b|my\b|she\b|he\b)"
)
_LEAD_OF_A_LIKING = re.compile(
    r"(?i)^(?:(?:she|he|they|you)\s+)?(?:(?:really|also|seemed to|clearly)\s+)?(?:liked?|loved?|appreciated)"
    r"(?:\s+(?:me|about me))?[:\s]+"
)
_LEAD_OF_A_QUESTION = re.compile(
    r"(?i)^(?:(?:she|he|they|you)\s+)?(?:also\s+)?asked(?:\s+(?:me|her|him))?[:\s]+(?:about\s+)?|^about\s+"
)
_HOW_MUCH_ASKED = re.compile(
    r"(?i)\s*[(,]?\s*(?:is )?(?:a (?:big )?plus|preferred|required|desired|desirable|essential|a must|must|nice to have"
    r"|needed|wanted)\)?$"
)


# ------------------------------------------------------------------------------------------ the slots


def without_lead_of_a_liking(note: str) -> str:
    """The note without "they liked", so that its pronouns are those of what was liked."""
    return _LEAD_OF_A_LIKING.sub("", without_bullet(note), count=1)


def without_lead_of_a_question(note: str) -> str:
    """The note without "she asked me about", so that its pronouns are those of what was asked."""
    return of_the_writer(_LEAD_OF_A_QUESTION.sub("", without_bullet(note), count=1))


def strength(note: str) -> tuple[str, str] | None:
    """What they liked: ("strength", "my charge experience") where it stays with the writer, else ("liked", …).

    What was liked once is a noun, "the seating-plan story", or a clause: "it that I was early", "how I called checks".
    """
    bare = re.sub(r"(?i)^that (?=(?:i|we)\b)", "", note)
    text = longest_sayable(bare, _may_have_been_liked, MOST_WORDS_OF_A_TOPIC)
    if text is None:
        return None
    text = months_in_full(without_opening_capital(text))
    words = lowered(text)
    if len(words) > 1 and set(words) - {"and"} <= MANNERS | STATES_ALONE:
        return "liked", f"it that I am {in_a_row([word for word in words if word != 'and'])}"
    if words[0] in MANNERS and len(words) == 1:
        return "strength", f"my {text} way of working"
    if words[0] in STATES_ALONE | STATES and (len(words) == 1 or words[1] in PREPOSITIONS):
        return "liked", f"it that I am {text}"
    if re.split("['’]", words[0])[0] in ("i", "we"):
        return "liked", f"it that {text}"
    if words == ["on", "time"]:
        return "liked", "it that I was on time"
    if words[0] in PREPOSITIONS | SUBJECTS | {"they"} or (words[0] in OF_A_LISTENER and len(words) > 1):
        return None
    if is_past(words):
        return "liked", f"it that I {text}"
    if is_clause(text):
        return "liked", f"it that {text}"
    if words[0] in DETERMINERS - NUMBERS - {"my"} | QUESTION_WORDS:
        return "liked", text
    own = text if words[0] == "my" else f"{'the' if 'i' in words else 'my'} {text}"
    if own.startswith("the "):
        return "liked", own
    return "liked" if SEEN_ONCE & set(words) else "strength", own


def _may_have_been_liked(part: str) -> bool:
    """Whether the note says what it was, and not only perhaps: "9 of 10" and "maybe the story" do not."""
    doubtful = re.match(
        r"(?i)(?:maybe|perhaps|possibly|probably|i think|i guess|might|(?:how|why|what|that) you)\b", part
    )
    naming = [word for word in lowered(part) if re.search(r"[^\W\d_]", word) and word not in PREPOSITIONS]
    return bool(naming) and not doubtful and not says_nothing(part)


def question(note: str) -> str | None:
    """What they asked, with its preposition: "about CRRT experience", "whether I can lift 25 kg"."""
    text = longest_sayable(re.sub(r"(?i)^for (?=\w)", "", note), _may_be_asked, MOST_WORDS_OF_A_TOPIC)
    if text is None:
        return None
    text = months_in_full(without_opening_capital(text))
    if (turned := indirect(text)) is not None:
        return turned
    if asks_straight(lowered(text)):
        return None
    first, *rest = text.split(maxsplit=1)
    if first.lower() in QUESTION_WORDS and rest:
        return f"whether {rest[0]}" if first.lower() == "if" else text
    return f"about {definite(text)}" if not is_clause(text) and not lacks_subject(lowered(text)) else None


def _may_be_asked(part: str) -> bool:
    is_request = first_word(part) in ("tell", "describe", "explain") or " me " in f" {' '.join(lowered(part)[1:2])} "
    return not (says_nothing(part) or is_delicate(part) or is_request)


_LEAD_OF_A_DOUBT = re.compile(
    r"(?i)^(?:(?:you|i think you|maybe)\s+)?(?:(?:were|was|are|is|seemed|sounded)\s+)?(?:really\s+|a bit\s+)?"
    r"(?:worried|unsure|not sure|wondered|wondering|asked|doubted|afraid|concerned|sceptical|skeptical)\b"
    r"(?:\s+(?:me|about))?[:\s]+"
)
_WORRY = re.compile(
    r"(?i)^(?:that\s+)?(?=i(?:['’]d|['’]ll|\s+(?:would|could|can|might|may|will))\s)(?!.*(?:\bnot\b|n['’]t))"
)
_OPENS_A_DOUBT = ("whether", "if", "how", "can", "could", "would", "will", "am")


def doubt(note: str) -> str | None:
    """A doubt that was voiced as a question: "whether I would settle on nights", "how I would manage the drive".

    A worry is one too: "whether I would be bored". None for one that says more than it asks, such as "second shift has
    no programmer" or "seemed young to her", and for one that a question would turn into its opposite.
    """
    asked = _LEAD_OF_A_DOUBT.sub("", without_bullet(note), count=1).rstrip("?")
    asked = _WORRY.sub("whether ", asked, count=1)
    words = asked.split()
    if len(words) < 3 or words[0].lower() not in _OPENS_A_DOUBT:
        return None
    said = question(asked)
    return said if said and re.match(r"(?:whether|how(?: \w+)?) I\b", said) else None


def addition(note: str) -> str | None:
    """What was forgotten, to stand after a colon: "my CRRT certificate of November 2025", "I ran the depot"."""
    text = _LEAD_OF_AN_ADDITION.sub("", without_bullet(note), count=1)
    said = statement(text)
    if said is None or first_word(said) in NOTHING:
        return None
    if is_told(said) or lowered(said)[0] in DETERMINERS | QUESTION_WORDS or opens_with_ing(said):
        return said
    return f"my {said}"


def statement(note: str) -> str | None:
    """A result or a proof, to stand after a colon: "I worked nights throughout", "18 % less scrap on line 3"."""
    text = thoughts(without_bullet(note), MOST_WORDS_OF_A_STATEMENT)
    if text is None:
        return None
    first, *rest = re.split(r"(;\s+(?=\w)|(?<=[.!?])\s+(?=[A-Z]))", text)
    said = [_as_statement(first)]
    for mark, part in zip(rest[::2], rest[1::2], strict=True):
        told = _as_statement(without_opening_capital(part))
        said.append(told and mark + (told if mark.startswith(";") else told[:1].upper() + told[1:]))
    return None if None in said else "".join(filter(None, said))


def _as_statement(text: str) -> str | None:
    """One thought as a statement; None for "booked for 13 June", which does not say what is."""
    words = lowered(text)
    verb = words[1:] if words[0] in ADVERBS else words
    if words[0] in ("first", "last", "latest", "best", "biggest", "longest", "only") and is_clause(text):
        return f"my {text}"
    if is_past(verb) or is_present(verb):
        return f"I {text}"
    if len(verb) > 1 and verb[0] != (bare := without_s(verb[0])) and bare in PRESENT | PRESENT_OR_NOUN:
        return f"I {re.sub(verb[0], bare, text, count=1, flags=re.IGNORECASE)}"
    if words[0] in STATES and len(words) > 1 and words[1] in PREPOSITIONS:
        return f"I am {text}"
    if words[0] in DONE_TO and len(words) > 1 and words[1] in PREPOSITIONS:
        return None
    if len(words) > 1 and words[1] in ("of", "at", "for", "in") and is_a_role(words[0]):
        return f"my time as {text}"
    return text


def because(note: str) -> str | None:
    """Why something matters, as a clause: "because you asked about nights", "because it shows care"."""
    reason = re.sub(r"(?i)^(?:because|since|as|why)[: ]+", "", without_bullet(note))
    if items := numbered(reason):
        return f"because of {in_a_row([as_topic(without_opening_capital(item)) for item in items])}"
    text = longest_sayable(reason, lambda part: not says_nothing(part), MOST_WORDS_OF_A_REASON, clauses=True)
    if text is None:
        return None
    text = months_in_full(without_opening_capital(text))
    first = first_word(text)
    if is_told(text):
        return f"because {text}"
    if first in SHOWS:
        return f"because it {text}"
    if first in RELEVANT:
        return f"because it is {text}"
    if first == "of":
        return f"because {text}"
    return text if first in ("to", "for") else f"because of {definite(text)}"


_LEAD_OF_AN_INTENTION = re.compile(
    r"(?i)^(?:in the first months,? )?"
    r"(?:i (?:would like to|would love to|would|could|want to|plan to|hope to|will|can)"
    r"|i['’](?:d|ll)(?: like to| love to)?|to)\s+"
)


def intention(note: str) -> str | None:
    """What the writer would do in the first months, to stand after "would": "cut the waiting time at the CMM"."""
    text = thoughts(_LEAD_OF_AN_INTENTION.sub("", without_bullet(note), count=1), 30)
    if text is None or is_clause(text):
        return None
    first = first_word(text)
    unfit = DETERMINERS | PREPOSITIONS | QUESTION_WORDS | NOTHING | SUBJECTS
    if first in unfit or opens_with_ing(text) or (is_past(lowered(text)) and first not in SAME_IN_THE_PAST):
        return None
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def criterion(note: str) -> str | None:
    """What the post asks for, as it was noted: "CRRT" of "CRRT a plus"."""
    return first_thought(_HOW_MUCH_ASKED.sub("", without_bullet(note)), MOST_WORDS_OF_A_TOPIC)


def as_a_noun(criterion: str) -> str | None:
    """A criterion to stand after "looking for"; None for "works alone", "can lift 25 kg", "must drive"."""
    first, *others = lowered(criterion)
    verbs = PRESENT | PRESENT_OR_NOUN
    told = first in PRESENT | AUXILIARIES | {"able", "must", "willing", "has"} or (first != without_s(first) in verbs)
    return None if (told and others) or is_told(criterion) else indefinite(criterion)


def quality(note: str) -> str | None:
    """What a result proves, as a noun; None where the note is a clause."""
    text = first_thought(re.sub(r"(?i)^(?:shows|proves) ", "", without_bullet(note)), 8)
    if (
        text is None
        or is_clause(text)
        or lowered(text)[0] in SUBJECTS | QUESTION_WORDS | PRESENT | PRESENT_OR_NOUN | {"that"}
    ):
        return None
    return text


def deed(note: str) -> tuple[str, str] | None:
    """What a helper did: ("did", "moved the slot …") for a verb, ("help", "the parking voucher") for a noun."""
    text = thoughts(re.sub(r"(?i)^(?:you|she|he|they) (?=\w)", "", without_bullet(note)), 30)
    if text is None:
        return None
    words = lowered(text)
    verb = words[1:] if words[0] in ADVERBS else words
    if is_past(verb):
        return "did", re.sub(r"^(?:was|has)\b", lambda word: base_form(word[0]), text)
    if words[0] in NOTHING | FINITE:
        return None
    if words[0] in ("help", "kindness", "patience", "advice", "support", "welcome", "kind", "warm", "friendly"):
        return "help", f"your {text}"
    return None if is_clause(text) else ("help", definite(text))


def as_it_stands(note: str, slot: str = "") -> str | None:
    """A note in another language than English: nothing but its first thought, exactly as it was written."""
    text = without_bullet(note).strip(" .,;:")
    fits = len(text.split()) <= MOST_WORDS_OF_A_STATEMENT and len(text) <= MOST_WORDS_OF_A_STATEMENT * 12
    return text if fits and any(sign.isalnum() for sign in text) else None
