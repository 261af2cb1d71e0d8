"""From what the model wrote to a letter: sentences with the facts they resemble, and every claim beyond them marked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from sundown.core.anatomy import Span, dissect
from sundown.core.claims import Claim, claims, unsupported
from sundown.core.drafting.plain import plain
from sundown.core.stems import COMMON_STEMS, is_english, stems
from sundown.core.written import Blank, Letter, Origin, Sentence, count_words
from sundown.writer.answer import NoLetter
from sundown.writer.request import blanks_of, facts_of, noted_for, stays_here

MOST_TIMES_THE_LIMIT = 1.5
_LONGEST_MARK = 300  # characters; what is in brackets has to be seen as a blank by the check of blanks
_LONGEST_WORD = 25  # characters on average: nobody writes a letter of longer ones

_NEED_NOT_BE_SAID = ("title", "organization", "start", "name", "round")

_THOUGHTS = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL | re.IGNORECASE)
_NO_TEXT = re.compile(r"(?i)^\s*(?:```.*|\**subject\**\s*:.*|[-*_=]{3,})\s*$")
_POSTSCRIPT = re.compile(r"(?i)^p\.? ?s\.?[ :,]\s*")
_REFUSAL = re.compile(
    r"(?i)^(?:(?:i'?m |i am )?(?:(?:very |so |really )?sorry|unable|not able)|i apologi[sz]e|unfortunately|as an ai"
    r"|i (?:can(?:no|')t|can not|won't|will not|must decline))\b"
    r".*\b(?:help|assist|comply|provide|write|rewrite|draft|create|generate|fulfil|request|do that|do this|continue)"
)


def letter_from(template: Letter, answer: str) -> Letter:
    """The template's letter with the model's paragraphs. Raises NoLetter where they can't be used.

    What the facts do not hold stands in square brackets with a question mark, so that the letter can't go out before a
    person has taken them away. Blanks that the model could not fill, and sentences that were not sent, stand each at
    the end of a paragraph.
    """
    paragraphs = _paragraphs(answer, template)
    _expect_a_letter(paragraphs, template)
    held = held_by(template)
    known = tuple(dict.fromkeys((*facts_of(template), *(o for blank in blanks_of(template) for o in noted_for(blank)))))
    read: list[list[Sentence]] = []
    marked: list[Claim] = []
    element = next((sentence.element for part in template.paragraphs for sentence in part), "")
    for paragraph in paragraphs:
        read.append([])
        for text in paragraph:
            found = unsupported(text, held)
            marked += found
            element = _element(text, template) or element
            because = tuple(fact for fact in known if resembles(text, fact))
            read[-1].append(Sentence(text=_with_marks(text, found), element=element, because=because))
    _put_back(read, template)
    lines = (*template.check, *_to_tick(marked), *_left_out(read, template))
    return replace(template, paragraphs=tuple(map(tuple, read)), check=tuple(dict.fromkeys(lines)))


def held_by(template: Letter) -> tuple[str, ...]:
    """What the model's words are held against: the facts of this letter, and the template's own sentences."""
    facts = [*facts_of(template), *(fact for blank in blanks_of(template) for fact in noted_for(blank))]
    said = [sentence.text for sentence in template.sentences() if sentence.blank is None]
    return tuple(plain(text) for text in (*(fact.text for fact in facts), *said, template.subject or ""))


def resembles(text: str, fact: Origin) -> bool:
    """Whether a sentence seems to come from that fact: at least half of its telling stems, or one of its claims."""
    telling = stems(fact.text) - COMMON_STEMS or stems(fact.text)
    shared = telling & stems(text)
    return (bool(shared) and 2 * len(shared) >= len(telling)) or len(unsupported(text, [fact.text])) < len(claims(text))


# ------------------------------------------------------------------------------------------ taking apart


def _paragraphs(answer: str, template: Letter) -> list[list[str]]:
    """The answer's sentences by paragraph, as plain text, without subject, salutation, close and name."""
    lines = [plain(line) for line in _THOUGHTS.sub("", answer).splitlines() if not _NO_TEXT.match(line)]
    body = "\n".join(lines)
    anatomy = dissect(body, [line.text for line in template.signature if line.blank is None])
    number = 0
    parted: list[tuple[int, str]] = []
    before: Span | None = None
    for span in anatomy.sentences:
        if before is not None and re.search(r"\n\s*\n", body[before.end : span.start]):
            number += 1
        text = _POSTSCRIPT.sub("", " ".join(body[span.start : span.end].split()))
        parted.append((number, text))
        before = span
    return [[text for _, text in group] for _, group in groupby(parted, key=lambda pair: pair[0])]


def _expect_a_letter(paragraphs: Sequence[Sequence[str]], template: Letter) -> None:
    text = " ".join(sentence for paragraph in paragraphs for sentence in paragraph)
    most = template.limits[1]
    if not any(sign.isalpha() for sign in text):
        raise NoLetter("its answer was empty")
    if _REFUSAL.match(paragraphs[0][0].replace("’", "'")):
        raise NoLetter("it refused to write this letter")
    if (words := count_words(text)) > MOST_TIMES_THE_LIMIT * most or len(text) > _LONGEST_WORD * words:
        raise NoLetter(f"its answer was far too long ({words} words, where {most} are the most)")
    if not is_english(text):
        raise NoLetter("its answer was not in English, and only English can be compared with your facts")


def _element(text: str, template: Letter) -> str | None:
    """The element of the template's sentence that this one has most in common with."""
    every = [sentence for paragraph in template.paragraphs for sentence in paragraph]
    said = [sentence for sentence in every if sentence.blank is None and not stays_here(sentence)]
    shared = [len(stems(text) & stems(sentence.text)) for sentence in said]
    most = max(shared, default=0)
    return said[shared.index(most)].element if most else None


# ------------------------------------------------------------------------------------------ marks


def _with_marks(text: str, found: Sequence[Claim]) -> str:
    """The text with each claim, or several that overlap, as [claim?]."""
    marked, at = "", 0
    for start, end in _merged(text, found):
        # A bracket right behind the mark would turn it into a link, which the check of blanks passes over.
        after = " " if text[end : end + 1] == "(" else ""
        marked += f"{text[at:start]}[{text[start:end]}?]{after}"
        at = end
    return marked + text[at:]


def _merged(text: str, found: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for claim in found:
        start, end = claim.start, claim.end
        if end - start > _LONGEST_MARK:
            end = start + len(text[start : start + _LONGEST_MARK].rsplit(" ", 1)[0])
        if spans and start < spans[-1][1]:
            start, end = spans[-1][0], max(end, spans.pop()[1])
        spans.append((start, end))
    yield from spans


def _to_tick(marked: Sequence[Claim]) -> Iterator[str]:
    for claim in marked:
        yield f"not in your facts ({claim.kind}), tick it by removing the brackets and the question mark: {claim.text}"


def _left_out(read: Sequence[Sequence[Sentence]], template: Letter) -> Iterator[str]:
    """The notes that are not said any more; the post, the employer and the day of a talk need not be said."""
    used = {fact for paragraph in read for sentence in paragraph for fact in sentence.because}
    for fact in facts_of(template):
        if fact not in used and re.split(r"[.:\s]+", fact.where)[-1] not in _NEED_NOT_BE_SAID:
            yield f"the model left this out: {fact.text}"


# ------------------------------------------------------------------------------------------ what the model did not get


def _put_back(read: list[list[Sentence]], template: Letter) -> None:
    """What was not sent, and each blank unless what was noted for it is said now, behind what stood before it."""
    used = {fact for paragraph in read for sentence in paragraph for fact in sentence.because}
    before: list[str] = []
    for sentence in (sentence for paragraph in template.paragraphs for sentence in paragraph):
        if stays_here(sentence) or (sentence.blank is not None and not _is_filled(sentence.blank, used, template)):
            read[_place_after(before, read)].append(sentence)
        before.append(sentence.element)


def _is_filled(blank: Blank, used: set[Origin], template: Letter) -> bool:
    """Whether what was noted for it is said now, and was not said by the template's own sentences already."""
    noted = noted_for(blank)
    said = [each.text for part in template.paragraphs for each in part if each.blank is None]
    new = not any(resembles(text, fact) for text in said for fact in noted)
    return bool(noted) and noted == blank.noted and new and used.issuperset(noted)


def _place_after(before: Sequence[str], read: Sequence[Sequence[Sentence]]) -> int:
    """The last paragraph that has the nearest of the elements before; the first where none has any."""
    for element in reversed(before):
        for place in reversed(range(len(read))):
            if any(sentence.element == element for sentence in read[place]):
                return place
    return 0
