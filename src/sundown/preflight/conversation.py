"""One moment of this conversation, which only this reader would recognise.

What turns a form letter into a letter is the point the two of you talked about. The words of the debrief's
notes about this person are looked for, in any form; one telling word is enough. If the letter takes up what
another interviewer said and nothing of this one's, it says so. A moment that nobody noted ("your remark that silence
must be interpreted") is one too. Where nothing was noted, some mention of the talk will do.

Example: notes say "early sepsis alerts", and the letter praises "a pleasant conversation".
"""

from __future__ import annotations

from collections.abc import Iterator

from sundown.core.anatomy import phrases
from sundown.core.drafting.plain import shortened
from sundown.core.examination import SPOKEN, Examination
from sundown.core.facts import ContactId
from sundown.core.findings import Example, Finding
from sundown.core.stems import COMMON_STEMS, stems, telling

CITES = ("S2-05", "S1-10", "S0-12", "S4-13", "S4-12")

AFTER_A_TALK = ("thank_you_email", "strategic_letter", "second_round_thank_you", "handwritten_note")
AFTER_A_MEETING = ("networking_note", "linkedin_invitation")

_ANY_MOMENT = phrases(
    "(?:talk\\w*|spoke|speaking|discuss\\w*|conversation|chat\\w*|exchange) (?:\\w+ ){0,4}(?:about|of|on)",
    "discuss(?:ed|ing|ion)? \\w+",
    "you (?:\\w+ )?(?:said|mentioned|described|explained|told|showed|shared|asked|spoke|"
    "raised|pointed|walked|talked|brought|put|laid)",
    "your (?:\\w+ ){0,3}(?:question|remark|description|point|"
    "explanation|story|account|example|insight|view|comment|advice|work|project|plans?|approach|thoughts)s?",
    "(?:hearing|learning|to hear|to learn|learned|heard) (?:more )?(?:about|how|that|of|from)",
    "what you (?:said|told|described|asked)",
    "how you",
    "when you",
    "we (?:talked|spoke|discussed|agreed|touched)",
    "who (?:said|told|asked|called|wanted|would)",
    "(?:keep|kept|still|been|went on) (?:on )?(?:thinking|hearing|smiling|laughing|wondering)",
    "(?:i|shall|will|won't|cannot|can't) (?:\\w+ )?(?:remember|forget)",
    "(?:has|have) (?:stayed with|followed|occupied) me",
)
_LEAST_OF_A_MOMENT = 2
"""Telling words that a moment has which no note holds."""
_EVERYBODYS = stems(
    "enjoyed pleasant pleasure appreciate appreciated grateful glad pleased happy delighted opportunities share shared"
    " detail details insight insights information helpful useful learning learn learned hearing heard hear explaining"
    " explained describing described question questions answer answers kind friendly warm welcome welcoming open"
    " valuable wonderful excellent enjoyable morning afternoon evening yesterday monday tuesday wednesday thursday"
    " friday department business firm future goals culture vision mission responsibilities duties requirements"
    " expectations position candidate applied application thinking think remember forget joining consideration"
    " best better way ways lot plenty look forward further soon minutes overview generous taking"
)
"""Stems that any thanks for any talk may hold."""


def check(letter: Examination) -> Iterator[Finding]:
    """No word of what was said, or only of what somebody else said."""
    if not letter.anatomy.english or not letter.anatomy.words or letter.medium in SPOKEN:
        return
    if letter.kind in AFTER_A_MEETING:
        yield from _of_a_meeting(letter)
    if letter.kind not in AFTER_A_TALK or letter.talk is None:
        return
    if _is_taken_up(letter, letter.note.talked_about) or _is_taken_up(letter, letter.note.rapport):
        return
    if _question_is_taken_up(letter):
        return
    if (others := next(_of_others(letter), None)) is not None:
        yield others
        return
    yield from _left_out(letter)


def _left_out(letter: Examination) -> Iterator[Finding]:
    """What was noted, as far as nothing of it is there."""
    note = letter.note
    topics = [text for text in (note.talked_about, note.asked, note.rapport) if text and stems(text)]
    doubt = (note.concern.text, note.concern.answer) if note.concern else ()
    rest = [text for text in (note.asked, note.liked, *doubt) if text and stems(text)]
    touched = any(_is_taken_up(letter, text) for text in rest)
    if topics and _tells_a_moment(letter):
        yield letter.missing("note", f"nothing of what you noted about {letter.name}: {shortened(topics[0], 80)}")
    elif topics:
        few = "; ".join(shortened(text, 80) for text in topics[:2])
        severity = "warn" if touched else "confirm"
        yield letter.missing(severity, f"nothing of what {letter.name} and you talked about; you noted: {few}")
    elif not touched and letter.anatomy.search(_ANY_MOMENT) is None:
        yield letter.missing("warn", f"no moment of your talk with {letter.name}: name one thing that was said")


def _tells_a_moment(letter: Examination) -> bool:
    """Whether a sentence says what was said or seen there, in words that not every letter has."""
    known = stems(f"{letter.title} {letter.organization} {letter.name} {letter.seeker.name}") | COMMON_STEMS
    told = (each.text for each in letter.anatomy.sentences if _ANY_MOMENT.search(each.text))
    return any(len(stems(text) - known - _EVERYBODYS) >= _LEAST_OF_A_MOMENT for text in told)


def _is_taken_up(letter: Examination, noted: str | None) -> bool:
    """Whether a telling word of a note is in the text."""
    return noted is not None and bool(telling(noted, letter.title, letter.organization) & letter.own_stems)


def _question_is_taken_up(letter: Examination) -> bool:
    """Whether a sentence speaks of what they asked, as something they asked."""
    asked = letter.note.asked
    words = telling(asked, letter.title, letter.organization) if asked else frozenset()
    return any(words & stems(span.text) and _ANY_MOMENT.search(span.text) for span in letter.anatomy.sentences)


def _of_others(letter: Examination) -> Iterator[Finding]:
    """The first sentence that takes up what another person of that interview said."""
    assert letter.talk is not None
    for person in letter.talk.notes:
        topic = letter.talk.notes[person].talked_about if person != letter.letter.to else None
        words = telling(topic, letter.title, letter.organization) if topic else frozenset()
        for sentence in letter.anatomy.sentences if len(words) > 1 else ():
            if len(words & stems(sentence.text)) >= 2:
                who = letter.situation.people.reader(person).name
                message = f"that is what you talked about with {shortened(who, 60)}, not with {letter.name}"
                yield letter.at("confirm", sentence, message)
                break


def _of_a_meeting(letter: Examination) -> Iterator[Finding]:
    topics = [note.talked_about for note in letter.met if note.talked_about]
    if ContactId(letter.letter.to) in letter.situation.people.left or not topics:
        return
    if not any(telling(topic) & letter.own_stems for topic in topics):
        few = "; ".join(shortened(topic, 80) for topic in topics[:2])
        yield letter.missing("warn", f"it does not say what you talked about; you noted: {few}")


PASSES = (
    Example(body="I keep thinking of what you said about ratios of nurses to patients.\n"),
    Example(body="The alert that catches sepsis early impressed me.\n", to="patel"),
    Example(body="I enjoyed talking about logistics in the cold.\n", to="lang", kind="networking_note",
            medium="handwritten", subject=None, opportunity=None, because_of="fair"),
)  # fmt: skip
FAILS = (
    Example(body="Thank you. It was a pleasant conversation with you.\n", to="patel"),
    Example(body="Thank you. The early sepsis alerts impressed me.\n",
            quote="The early sepsis alerts impressed me."),
    Example(body="I enjoyed meeting you.\n", to="lang", kind="networking_note", medium="handwritten", subject=None,
            opportunity=None, because_of="fair"),
)  # fmt: skip
