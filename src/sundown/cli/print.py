"""`sundown print FILE…`: what has to be on paper, ready to be signed, folded and posted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from sundown.core.facts import Journal
from sundown.core.followup import KINDS, FollowUp, Plan
from sundown.core.problems import BadInput, Problem, nearest
from sundown.core.written import Letter, WrittenLetter
from sundown.desk import Desk
from sundown.library import playbook_for
from sundown.paper.filing import Filed, file_all
from sundown.paper.order import (
    SHEETS,
    Order,
    Piece,
    Print,
    Printed,
    Said,
    Sheet,
    for_each,
    gathered,
    press,
    sheet,
    sheets_for,
)
from sundown.paper.people import reader_of, writer_of
from sundown.sources.journal import read_journal
from sundown.sources.letter_file import letters_in, read_letter
from sundown.terminal import JOURNAL, at_option, instant, plan_of

_HOW = {
    "new": "wrote",
    "unchanged": "already there:",
    "renewed": "wrote anew",
    "beside": "wrote beside the file that was changed:",
}
Texts = Sequence[tuple[str, WrittenLetter]]


@click.command()
@click.argument("words", nargs=-1, metavar="[FILE|KEY]...")
@click.option("--journal", required=True, type=JOURNAL, help="The journal that the letters belong to.")
@click.option("--sheet", "names", multiple=True, metavar="SHEET",
              help=f"{', '.join(SHEETS)}; may be repeated. Default: what the way it goes needs.")  # fmt: skip
@click.option("--form", metavar="FORM", help="The form or size, such as de or c6. Default: as in the writer's country.")
@click.option("--start", type=click.IntRange(min=1), default=1, show_default=True,
              help="For labels: the first of the sheet that is still there, row by row.")  # fmt: skip
@click.option("--out", metavar="DIR", type=click.Path(file_okay=False, path_type=Path), default=Path("paper"),
              show_default=True, help="The folder for the PDFs.")  # fmt: skip
@click.option("--all-due", is_flag=True, help="Everything on paper that is due at --at.")
@click.option("--letters", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path),
              help="The folder with your letters, for keys and --all-due.")  # fmt: skip
@click.option("--together", is_flag=True, help="One PDF for all of a kind, not one for each piece.")
@at_option
def command(
    words: tuple[str, ...], journal: Path, names: tuple[str, ...], form: str | None, start: int, out: Path,
    all_due: bool, letters: Path | None, together: bool, at: str | None,
) -> None:  # fmt: skip
    """Print letters, envelopes and other sheets as PDFs, in the form that the writer's country expects.

    FILE is a letter's file; KEY is a follow-up's key, as `plan --format json` shows it. Nothing is written where
    something can't be printed.
    """
    if not (words or all_due or names):
        raise click.UsageError("name a letter's file or a follow-up's key, or say --all-due")
    chosen = for_each(dict.fromkeys(names), sheet)
    _check_form(form, chosen or [sheet(name) for name in SHEETS])
    facts = read_journal(journal)
    moment = instant(at, facts)
    all_due = all_due or not words
    plan, playbook, texts = plan_of(facts, journal.parent, moment), playbook_for(facts, journal.parent), _texts(letters)
    pieces = _pieces(words, all_due, facts, plan, texts)
    said = partial(_said, Desk(facts, plan, playbook), texts)
    order = Order(
        journal=facts,
        at=moment,
        pieces=pieces,
        named=not all_due,
        plan=plan,
        form=form,
        start=start,
        words=said,
        settings=playbook.values,
    )
    prints = _prints(order, chosen, every=not all_due)
    printed = press(gathered(prints) if together else prints)
    _tell(file_all(printed, out), printed)


def _check_form(form: str | None, sheets: Iterable[Sheet]) -> None:
    """Refuse a form that none of the sheets has."""
    valid = list(dict.fromkeys(name for each in sheets for name in each.forms))
    if form is not None and form not in valid:
        message, expected = f"there is no form {form}", "one of " + ", ".join(valid)
        raise BadInput([Problem(file="--form", message=message, expected=expected, nearest=nearest(form, valid))])


def _texts(folder: Path | None) -> Texts:
    """The letters in that folder; those that can't be read are told and left out."""
    letters, problems = letters_in(folder) if folder is not None else ([], [])
    for problem in problems:
        click.echo(f"sundown: {problem}", err=True)
    return letters


# ------------------------------------------------------------------------------------------ the pieces


def _pieces(words: Sequence[str], all_due: bool, journal: Journal, plan: Plan, texts: Texts) -> list[Piece]:
    """A piece for each file and key, and for what is due."""
    pieces = for_each(dict.fromkeys(words), lambda word: _piece(word, journal, plan, texts))
    due = [each for each in plan.followups if each.open and each.state != "planned" and each.to != "self"]
    return pieces + for_each(
        [each for each in due if all_due and each.key not in words], lambda each: _of_followup(each, journal, texts)
    )


def _piece(word: str, journal: Journal, plan: Plan, texts: Texts) -> Piece:
    """The piece that somebody named: by a file, else by a key of the plan."""
    keys = {each.key: each for each in plan.followups}
    if not Path(word).exists() and word in keys:
        return _of_followup(keys[word], journal, texts)
    if not Path(word).exists() and word.split("/")[0] in KINDS:
        message = f"there is no follow-up {word} in the plan"
        raise BadInput([Problem(file="KEY", message=message, nearest=nearest(word, keys))])
    return _of_letter(read_letter(Path(word)), word, journal, plan)


def _of_letter(letter: WrittenLetter, source: str, journal: Journal, plan: Plan) -> Piece:
    reader = reader_of(letter.to, journal)
    if reader is None:
        people = [str(person) for person in (*journal.contacts, *journal.seekers)]
        message, near = f"there is no contact {letter.to}", nearest(letter.to, people)
        raise BadInput([Problem(file=source, key="to", message=message, nearest=near)])
    return Piece(
        source=source,
        stem=Path(source).stem,
        kind=letter.kind,
        medium=letter.medium,
        writer=writer_of(letter.kind, letter.opportunity, letter.to, journal),
        reader=reader,
        letter=letter,
        followup=next((each for each in plan.followups if _is_about(letter, each)), None),
    )


def _of_followup(followup: FollowUp, journal: Journal, texts: Texts) -> Piece:
    """A piece of the plan, with the text that somebody has written for it."""
    reader = reader_of(followup.to, journal)
    if reader is None:
        raise BadInput([Problem(file=followup.key, message="this is for yourself: nothing of it goes out")])
    source, letter = _text_for(followup, texts) or (followup.key, None)
    kept = "".join(sign if sign.isalnum() or sign in "_-" else "." for sign in followup.key)
    return Piece(
        source=source,
        stem=Path(source).stem if letter is not None else kept,
        kind=followup.kind,
        medium=letter.medium if letter is not None else followup.medium,
        writer=writer_of(followup.kind, followup.opportunity, followup.to, journal, followup.by),
        reader=reader,
        letter=letter,
        followup=followup,
    )


def _text_for(followup: FollowUp, texts: Texts) -> tuple[str, WrittenLetter] | None:
    """The text for it, one for its own medium before others. Of two that differ only one may go out on paper."""
    found = [each for each in texts if _is_for(each[1], followup)]
    own = [each for each in found if each[1].medium == followup.medium]
    others = [source for source, letter in own if letter.body != own[0][1].body]
    if others and sheets_for(followup.medium):
        message = f"it has another text than {own[0][0]} for the same letter"
        raise BadInput([Problem(file=others[0], message=message, expected="one text for each letter in the folder")])
    return next(iter(own or found), None)


def _is_for(letter: WrittenLetter, followup: FollowUp) -> bool:
    return _is_about(letter, followup) and letter.medium in (followup.medium, *followup.alternatives)


def _is_about(letter: WrittenLetter, followup: FollowUp) -> bool:
    known = (letter.kind, letter.to, letter.opportunity, letter.because_of)
    return known == (followup.kind, followup.to, followup.opportunity, followup.because_of)


def _said(desk: Desk, texts: Texts, followup: FollowUp) -> list[Said]:
    """What there is to say for a follow-up: somebody's own texts before drafts."""
    drafts = [piece.letter for piece in desk.pieces([followup])]
    said = {draft.medium: Said(draft.medium, draft.body, _own_sentences(draft)) for draft in drafts}
    own = [letter for _, letter in texts if _is_about(letter, followup)]
    return list((said | {letter.medium: Said(letter.medium, letter.body) for letter in own}).values())


def _own_sentences(draft: Letter) -> tuple[str, ...]:
    """The sentences of a draft that come from a fact, or ask for one."""
    sentences = [sentence for paragraph in draft.paragraphs for sentence in paragraph]
    return tuple(sentence.text for sentence in sentences if sentence.because or sentence.blank is not None)


# ------------------------------------------------------------------------------------------ their sheets


def _prints(order: Order, chosen: Sequence[Sheet], *, every: bool) -> list[Print]:
    """What the chosen sheets make of the pieces, else what each piece's own sheets make of it.

    With `every`, a chosen sheet is made of each piece, and a piece that goes no way that needs paper is a problem;
    without it, both are left out.
    """
    pieces = order.pieces
    if chosen:
        by_sheet = {one: [piece for piece in pieces if every or _suits(one, piece)] for one in chosen}
    else:
        own = for_each(pieces, lambda piece: _own_sheets(piece, every))
        sheets = dict.fromkeys(one for each in own for one in each)
        by_sheet = {one: [piece for piece, mine in zip(pieces, own, strict=True) if one in mine] for one in sheets}
    made = for_each(by_sheet.items(), lambda each: list(_drawn(each[0], replace(order, pieces=each[1]))))
    return [each for prints in made for each in prints]


def _suits(one: Sheet, piece: Piece) -> bool:
    """Whether a sheet is meant for the way that a piece goes; one that is for no way looks at all of them."""
    return not one.suits or piece.medium in one.suits


def _drawn(one: Sheet, order: Order) -> Iterator[Print]:
    """A sheet drawn in the form that was asked for, where it is one of its own."""
    return one.draw(order if order.form in one.forms else replace(order, form=None))


def _own_sheets(piece: Piece, every: bool) -> list[Sheet]:
    sheets = sheets_for(piece.medium)
    if not sheets and every:
        message, expected = f"goes by {piece.medium}: nothing of it is printed", "--sheet, to print it all the same"
        raise BadInput([Problem(file=piece.source, message=message, expected=expected)])
    return sheets


def _tell(filed: Sequence[Filed], printed: Sequence[Printed]) -> None:
    """Where each PDF lies; then what is to be said of them, once for all of which it is true."""
    for (path, how), _ in zip(filed, printed, strict=True):
        click.echo(f"{_HOW[how]} {path}")
    if not filed:
        click.echo("Nothing is to be printed now.")
    names: dict[str, list[str]] = {}
    for (path, _), each in zip(filed, printed, strict=True):
        for remark in each.remarks:
            names.setdefault(remark, []).append(path.name)
    for remark, (first, *others) in names.items():
        click.echo(f"sundown: {first}{f' and {len(others)} more' if others else ''}: {remark}", err=True)
