"""`sundown draft JOURNAL`: first drafts of the letters that the plan calls for."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from sundown import library
from sundown.core.drafting import draft, known_at, writer_of
from sundown.core.facts import Journal
from sundown.core.followup import KINDS, FollowUp, Plan
from sundown.core.letter import LetterKind
from sundown.core.problems import BadInput, Problem, nearest
from sundown.core.words import KIND_WORDS, media_words, moment_words, name_of
from sundown.core.written import Blank, Letter
from sundown.sources.letter_file import Filed, write_letter
from sundown.terminal import JOURNAL, at_option, planned

ENGLISH = "en"
WORDLESS = ("card_notes",)
"""Kinds that are the writer's own notes, not words to somebody."""

_HOW = {
    "new": "wrote",
    "unchanged": "already there:",
    "renewed": "wrote anew",
    "beside": "wrote beside your edited one",
}


@click.command()
@click.argument("journal", type=JOURNAL)
@at_option
@click.option("--out", metavar="DIR", type=click.Path(file_okay=False, path_type=Path),
              help="Write one file for each letter into this folder. Default: show them.")  # fmt: skip
@click.option("--kind", metavar="KIND", help="Only this kind, for instance handwritten_note.")
@click.option("--to", metavar="CONTACT", help="Only letters to this contact.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(journal: Path, at: str | None, out: Path | None, kind: str | None, to: str | None, format_: str) -> None:
    """Draft the letters that the plan calls for, from what was said. What is missing is a question in brackets."""
    facts, plan = planned(journal, at)
    _check_words(facts, kind, to)
    shelves = _Shelves()
    letters = list(_letters(facts, plan, shelves, kind, to, out))
    if format_ == "json":
        click.echo(json.dumps([_as_json(letter, filed) for _, letter, filed in letters], ensure_ascii=False, indent=1))
    else:
        click.echo("\n\n".join(_as_text(*each, facts) for each in letters) or "No letter is open now.")
    if letters and shelves.remarks and format_ == "text" and out is None:
        click.echo(err=True)  # a letter ends with a name: nothing may look like a line of it
    for line in dict.fromkeys(shelves.remarks):
        click.echo(f"sundown: {line}", err=True)


def _letters(
    facts: Journal, plan: Plan, shelves: _Shelves, kind: str | None, to: str | None, out: Path | None
) -> Iterator[tuple[FollowUp, Letter, Filed | None]]:
    """Each letter that is wanted and that there are words for, and where it was written."""
    known = known_at(facts, plan.at)
    for followup in _wanted(plan, kind, to):
        if not known.has_happened(followup.opportunity, followup.because_of):
            shelves.remarks.append(
                f"no {KIND_WORDS[followup.kind]} to {followup.to} yet: the interview is still to come"
            )
            continue
        kinds = shelves.kinds(writer_of(followup, facts).language)
        if followup.kind in kinds:
            letter = draft(followup, facts, plan.at, kinds, known=known)
            yield followup, letter, write_letter(letter, out) if out is not None else None
        elif followup.kind not in WORDLESS:
            shelves.remarks.append(_no_words_yet(followup))


def _check_words(journal: Journal, kind: str | None, to: str | None) -> None:
    """Refuse a kind or a person that there is not."""
    people = [str(person) for person in (*journal.contacts, *journal.seekers)]
    for option, what, word, valid in (("--kind", "kind of follow-up", kind, KINDS), ("--to", "contact", to, people)):
        if word is not None and word not in valid:
            raise BadInput([Problem(file=option, message=f"there is no {what} {word}", nearest=nearest(word, valid))])


def _wanted(plan: Plan, kind: str | None, to: str | None) -> Iterator[FollowUp]:
    for followup in plan.followups:
        if followup.open and kind in (None, followup.kind) and to in (None, followup.to):
            yield followup


def _no_words_yet(followup: FollowUp) -> str:
    words = KIND_WORDS[followup.kind]
    article = "an" if words[0] in "aeiou" else "a"
    return f"no words yet for {article} {words} to {followup.to}; they come in a later version"


class _Shelves:
    """The letters of each language, English where there are none, and what there is to remark on."""

    def __init__(self) -> None:
        self.remarks: list[str] = []
        self._kinds: dict[str, Mapping[str, LetterKind]] = {}

    def kinds(self, tag: str) -> Mapping[str, LetterKind]:
        """The kinds of letter for a language tag such as en-GB."""
        language = tag.replace("_", "-").split("-")[0].lower()
        if language not in self._kinds:
            self._kinds[language] = library.letter_kinds(language)
            if not self._kinds[language]:
                self._kinds[language] = library.letter_kinds(ENGLISH)
                self.remarks.append(f"there are no letters in the language {tag} yet; these are in English")
        return self._kinds[language]


# ------------------------------------------------------------------------------------------ as text


def _as_text(followup: FollowUp, letter: Letter, filed: Filed | None, journal: Journal) -> str:
    home = next(iter(journal.seekers.values())).timezone
    way = media_words(followup.medium, followup.alternatives, followup.via)
    name = f"{KIND_WORDS[letter.kind]} to {name_of(letter.to, journal)}"
    due = f"{way}, due {moment_words(followup.due, home)}"
    return "\n".join([*_top(letter, filed, name, due), *_to_do(letter)])


def _top(letter: Letter, filed: Filed | None, name: str, due: str) -> Iterator[str]:
    fewest, most = letter.limits
    length = f"{letter.words} words; {fewest} to {most} are usual"
    if filed is not None:
        yield f"{_HOW[filed.how]} {filed.path}"
        yield f"  {name}, {due}; {length}"
        return
    yield f"=== {name}, {due}; {length}"
    yield ""
    if letter.subject:
        yield f"Subject: {letter.subject}"
        yield ""
    yield letter.body.rstrip("\n")


def _to_do(letter: Letter) -> Iterator[str]:
    """What only the writer can do: answer the questions, look at what was read one way of two."""
    for blank in letter.blanks:
        noted = "; ".join(f"“{origin.text}”" for origin in blank.noted)
        yield f"  to fill in: {blank.question}" + (f" (you noted: {noted})" if noted else "")
    for line in letter.check:
        yield f"  to look at: {line}"


# ------------------------------------------------------------------------------------------ as JSON


def _as_json(letter: Letter, filed: Filed | None) -> dict[str, Any]:
    """The letter with, for each sentence, what the person wrote that it came from."""
    words: dict[str, Any] = {
        "key": letter.key,
        "to": letter.to,
        "kind": letter.kind,
        "opportunity": letter.opportunity,
        "because_of": letter.because_of,
        "medium": letter.medium,
        "written_on": letter.written_on.isoformat(),
        "subject": letter.subject,
        "body": letter.body,
        "words": letter.words,
        "limits": list(letter.limits),
        "sentences": [
            {
                "text": sentence.text,
                "element": sentence.element,
                "because": [{"where": origin.where, "text": origin.text} for origin in sentence.because],
                "blank": sentence.blank is not None,
            }
            for sentence in letter.sentences()
        ],
        "blanks": [_blank(blank) for blank in letter.blanks],
        "check": list(letter.check),
    }
    return words if filed is None else {**words, "file": str(filed.path), "how": filed.how}


def _blank(blank: Blank) -> dict[str, Any]:
    noted = [{"where": origin.where, "text": origin.text} for origin in blank.noted]
    return {"question": blank.question, "element": blank.element, "noted": noted}
