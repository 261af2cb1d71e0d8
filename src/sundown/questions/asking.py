"""How a question is put in a terminal: Enter skips, `?` tells why it is asked, a wrong answer is asked again.

Ctrl-C (or the end of piped answers) raises `click.Abort`; whoever asks keeps what was answered so far.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from typing import TypeVar

import click

from sundown.core.facts import Decision
from sundown.library import cited
from sundown.questions.answers import WrongAnswer, yes_or_no
from sundown.questions.dates import NotUnderstood, read_day, read_day_and_hours, read_days, spoken

SKIP = "-"
"""Types away a proposal that stands in brackets."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Why:
    """Why something is asked, in plain words, and the rulebook row that says so, if any (shown as title and line)."""

    reason: str
    cite: str | None = None

    def __str__(self) -> str:
        return f"{self.reason} ({cited(self.cite)})" if self.cite else self.reason


def ask(question: str, read: Callable[[str], T], why: Why, proposal: T | None = None) -> T | None:
    """The answer, None where it was skipped. With a `proposal` Enter takes that, and `-` skips."""
    shown = f"{question} [{proposal}]" if proposal is not None else question
    while True:
        answer = " ".join(str(click.prompt(shown, default="", show_default=False, prompt_suffix=" ")).split())
        if answer == "?":
            click.echo(f"  {why}")
        elif answer in ("", SKIP):
            return proposal if answer == "" else None
        else:
            try:
                return read(answer)
            except WrongAnswer as wrong:
                click.echo(f"  {wrong}")


def ask_yes_no(question: str, why: Why) -> bool | None:
    """Yes, no, or None where it was skipped."""
    return ask(f"{question} (y/n)", yes_or_no, why)


def confirmed(what: str) -> bool:
    """Whether what was understood is what was meant; Enter means yes."""
    why = Why("So that nothing is understood wrongly.")
    return ask(f"  {what}? (Enter: yes, n: no)", yes_or_no, why) is not False


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
