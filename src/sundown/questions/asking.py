"""How a question is put in a terminal: Enter skips, `?` tells why, `<` goes back, a wrong answer is asked again.

Ctrl-C (or the end of piped answers) raises `click.Abort`; whoever asks keeps what was answered so far.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo
from typing import TypeVar

import click

from sundown.core.facts import Decision
from sundown.library import cited
from sundown.questions.answers import WrongAnswer, yes_or_no
from sundown.questions.dates import NotUnderstood, read_day, read_day_and_hours, read_days, spoken

HOW_TO = """\
Enter skips a question, or takes what stands in [brackets]; - leaves it out. ? tells why it is asked.
< goes back to the question before. Ctrl-C stops; what you answered is kept"""
SKIP = "-"
"""Types away a proposal that stands in brackets."""
BACK = "<"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Why:
    """Why something is asked, in plain words, and the rulebook row that says so, if any (shown as title and line)."""

    reason: str
    cite: str | None = None

    def __str__(self) -> str:
        return f"{self.reason} ({cited(self.cite)})" if self.cite else self.reason


# ------------------------------------------------------------------------------------------ sections, and back in them


class _Back(Exception):
    """The question before is wanted again."""


@dataclass(slots=True)
class _Typed:
    """What was typed in the running section: `given` counts already, `coming` is typed once more after going back."""

    given: list[str] = field(default_factory=list)
    coming: list[str] = field(default_factory=list)


_running: list[_Typed] = []


def ask_section(title: str, questions: Callable[[], None], asker: object) -> None:
    """Ask the questions of one section, which put their answers into `asker`.

    After `<` the section begins anew: `asker` is as it was before, and all answers but the last are given again unseen.
    `asker` must replace its values, or change its lists and dicts only themselves, never what is in them.
    """
    click.secho(f"\n{title}", bold=True)
    before = {name: copy(value) for name, value in vars(asker).items()}
    typed = _Typed()
    _running.append(typed)
    try:
        while True:
            try:
                questions()
                return
            except _Back:
                vars(asker).update({name: copy(value) for name, value in before.items()})
                typed.coming, typed.given = typed.given[:-1], []
    finally:
        _running.pop()


def tell(remark: str) -> None:
    """Show a remark between questions, unless they are only gone through again."""
    if not (_running and _running[-1].coming):
        click.echo(f"  {remark}")


# ------------------------------------------------------------------------------------------ questions


def ask(question: str, read: Callable[[str], T], why: Why, proposal: T | None = None) -> T | None:
    """The answer, None where it was skipped. With a `proposal` Enter takes that, and `-` skips."""

    def meant(answer: str) -> T | None:
        return proposal if answer == "" else None if answer == SKIP else read(answer)

    return _ask(f"{question} [{proposal}]" if proposal is not None else question, meant, why)


def ask_yes_no(question: str, why: Why, enter: str = "skip") -> bool | None:
    """Yes, no, or None for Enter; `enter` says what that means."""
    return ask(f"{question} (y: yes, n: no, Enter: {enter})", yes_or_no, why)


def confirmed(what: str, no: str = "no") -> bool:
    """Whether what was understood is what was meant; Enter means yes. `no` says what n means."""

    def meant(answer: str) -> bool:
        try:
            return answer == "" or yes_or_no(answer)
        except WrongAnswer:
            raise WrongAnswer(f"Press Enter or answer y for yes, n for {no}.") from None

    return _ask(f"  {what}? (y or Enter: yes, n: {no})", meant, Why("So that nothing is understood wrongly."))


def _ask(shown: str, meant: Callable[[str], T], why: Why) -> T:
    """Put the question until the answer means something. `meant` raises WrongAnswer where it does not."""
    typed = _running[-1] if _running else _Typed()
    if typed.coming:
        typed.given.append(typed.coming.pop(0))
        return meant(typed.given[-1])
    while True:
        answer = " ".join(str(click.prompt(shown, default="", show_default=False, prompt_suffix=" ")).split())
        if answer == "?":
            click.echo(f"  {why}")
        elif answer == BACK and typed.given:
            raise _Back
        elif answer == BACK:
            click.echo("  This is the first question here; there is none before it to go back to.")
        else:
            try:
                value = meant(answer)
            except WrongAnswer as wrong:
                click.echo(f"  {wrong}")
                continue
            typed.given.append(answer)
            return value


def ask_day(question: str, today: date, why: Why) -> date | None:
    """A day to come, shown back with its weekday and confirmed."""
    return _ask_confirmed(question, lambda text: read_day(text, today), spoken, why)


def ask_decision(question: str, today: date, why: Why, others: Mapping[str, T]) -> Decision | T | None:
    """A day or a range of days, shown back and confirmed; or one of `others`, by its words."""

    def read(text: str) -> Decision | T:
        word = re.sub(r"[^a-z ]", "", text.casefold())
        if word in others:
            return others[word]
        first, last = read_days(text, today)
        return Decision(last, first)

    def show(value: Decision | T) -> str | None:
        if not isinstance(value, Decision):
            return None
        return f"{spoken(value.first)} to {spoken(value.last)}" if value.first else spoken(value.last)

    return _ask_confirmed(question, read, show, why)


def ask_hours(question: str, today: date, zone: tzinfo, why: Why) -> tuple[datetime, datetime | None] | None:
    """A day with its hours, as instants in `zone`, shown back and confirmed. An hour is needed, an end is not."""

    def read(text: str) -> tuple[datetime, datetime | None]:
        day, start, end = read_day_and_hours(text, today)
        if start is None:
            raise NotUnderstood(f"{spoken(day)}: at what time? Write it as in {day.day} {day:%B} 14:00 to 15:15.")
        return _instant(day, start, zone), _instant(day, end, zone) if end else None

    def show(value: tuple[datetime, datetime | None]) -> str:
        until = f" to {value[1]:%H:%M}" if value[1] else ""
        return f"{spoken(value[0].date())}, {value[0]:%H:%M}{until}"

    return _ask_confirmed(question, read, show, why)


def _ask_confirmed(question: str, read: Callable[[str], T], show: Callable[[T], str | None], why: Why) -> T | None:
    """Ask until what was understood is confirmed. `show` says how to show it back; None needs no confirmation."""

    def understood(text: str) -> T:
        try:
            return read(text)
        except NotUnderstood as error:
            raise WrongAnswer(str(error)) from None

    while True:
        value = ask(question, understood, why)
        shown = None if value is None else show(value)
        if value is None or shown is None or confirmed(shown):
            return value


def _instant(day: date, hour: time, zone: tzinfo) -> datetime:
    """The instant with that day's offset, as the journal writes it."""
    return datetime.fromisoformat(datetime.combine(day, hour, zone).isoformat())
