"""`sundown draft JOURNAL`: first drafts of the letters that the plan calls for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from sundown.cli._modelled import endpoint_or_refusal, model_options, show_requests, worded
from sundown.core.facts import Journal
from sundown.core.followup import KINDS, FollowUp, Plan
from sundown.core.letters import VOICEMAIL
from sundown.core.problems import BadInput, Problem, nearest
from sundown.core.rewording import rewordings
from sundown.core.words import KIND_WORDS, media_words, moment_words, name_of
from sundown.core.written import Blank, Letter, WrittenLetter
from sundown.desk import Desk, Piece
from sundown.library import playbook_for
from sundown.sources.letter_file import Filed, letters_in, read_letter, write_letter
from sundown.terminal import JOURNAL, at_option, planned

_HOW = {
    "new": "wrote",
    "unchanged": "already there:",
    "renewed": "wrote anew",
    "kept": "kept as you edited it:",
    "beside": "wrote beside your edited one:",
}


@click.command()
@click.argument("journal", type=JOURNAL)
@at_option
@click.option("--out", metavar="DIR", type=click.Path(file_okay=False, path_type=Path),
              help="Write one file for each letter into this folder. Default: show them.")  # fmt: skip
@click.option("--earlier", metavar="DIR", type=click.Path(file_okay=False, exists=True, path_type=Path),
              help="A folder with letters that went out before: their sentences are not said again.")  # fmt: skip
@click.option("--kind", metavar="KIND", help="Only this kind, for instance handwritten_note.")
@click.option("--to", metavar="CONTACT", help="Only letters to this contact.")
@model_options
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(
    journal: Path, at: str | None, out: Path | None, earlier: Path | None, kind: str | None, to: str | None,
    model: bool, show_request: bool, format_: str,
) -> None:  # fmt: skip
    """Draft the pieces that the plan calls for, from what was said. What is missing is a question in brackets."""
    facts, plan = planned(journal, at)
    _check_words(facts, kind, to)
    before, remarks = _before(filter(None, (earlier, out)))
    desk = Desk(facts, plan, playbook_for(facts, journal.parent), before)
    pieces = desk.pieces(_wanted(plan, kind, to))
    endpoint = endpoint_or_refusal() if model or show_request else None
    if endpoint is not None and show_request:
        show_requests([(piece.letter, desk.purpose(piece)) for piece in pieces], endpoint, format_)
        return
    if endpoint is not None:
        pieces = (piece._replace(letter=worded(piece.letter, endpoint, desk.purpose(piece))) for piece in pieces)
    made = [(piece, write_letter(piece.letter, out) if out is not None else None) for piece in pieces]
    remarks += desk.remarks
    if format_ == "json":
        click.echo(json.dumps([_as_json(letter, filed) for (_, letter), filed in made], ensure_ascii=False, indent=1))
    else:
        click.echo("\n\n".join(_as_text(*each, facts) for each in made) or "No letter is open now.")
    if made and remarks and format_ == "text" and out is None:
        click.echo(err=True)  # a letter ends with a name: nothing may look like a line of it
    for line in dict.fromkeys(remarks):
        click.echo(f"sundown: {line}", err=True)


def _before(folders: Iterable[Path]) -> tuple[list[WrittenLetter], list[str]]:
    """The letters that lie in these folders, and what is told of those that can't be read."""
    read = [letters_in(folder) for folder in folders]
    letters = [letter for found, _ in read for _, letter in found]
    return letters, [f"not looked back on: {problem}" for _, problems in read for problem in problems]


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


# ------------------------------------------------------------------------------------------ as text


def _as_text(piece: Piece, filed: Filed | None, journal: Journal) -> str:
    followup, letter = piece
    home = next(iter(journal.seekers.values())).timezone
    way = "what to say after the tone" if letter.medium == VOICEMAIL else media_words(
        followup.medium, followup.alternatives, followup.via)  # fmt: skip
    name = f"{KIND_WORDS[letter.kind]} to {name_of(letter.to, journal)}"
    due = f"{way}, due {moment_words(followup.due, home)}"
    return "\n".join([*_top(letter, filed, name, due), *_changes(letter, filed), *_to_do(letter)])


def _top(letter: Letter, filed: Filed | None, name: str, due: str) -> Iterator[str]:
    length = _length(letter)
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


def _length(letter: Letter) -> str:
    if letter.medium == "linkedin":  # which counts characters and cuts off the rest
        return f"{len(letter.body.strip())} characters"
    fewest, most = letter.limits
    return f"{letter.words} words; {fewest} to {most} are usual"


def _changes(letter: Letter, filed: Filed | None) -> Iterator[str]:
    """What the new draft says otherwise than the file that was edited, which stays as it is."""
    if filed is None or filed.edited is None:
        return
    with suppress(BadInput):  # what lies there may be no letter at all
        for change in rewordings(read_letter(filed.edited).body, letter.body):
            yield from (f"    only in {filed.edited.name}: {sentence}" for sentence in change.first)
            yield from (f"    only in {filed.path.name}: {sentence}" for sentence in change.second)


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
