"""Days and hours as people type them. All on Thursday 12 March 2026."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sundown.questions.dates import NotUnderstood, read_day, read_day_and_hours, read_days, read_hours, spoken

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2026-03-20", "2026-03-20"),
        ("20 March", "2026-03-20"),
        ("March 20", "2026-03-20"),
        ("20 Mar 2027", "2027-03-20"),
        ("10 March", "2027-03-10"),  # this year's is past
        ("the 20th", "2026-03-20"),
        ("by the 20th", "2026-03-20"),
        ("by Friday the 20th", "2026-03-20"),
        ("Friday, 20 March 2026", "2026-03-20"),
        ("the 1st", "2026-04-01"),
        ("31st", "2026-03-31"),
        ("Friday", "2026-03-13"),
        ("Thursday", "2026-03-19"),  # said on a Thursday: the next one
        ("next Friday", "2026-03-20"),  # the Friday of next week
        ("last Friday", "2026-03-06"),
        ("in 3 days", "2026-03-15"),
        ("in three days", "2026-03-15"),
        ("within two weeks", "2026-03-26"),
        ("in a month", "2026-04-12"),
        ("2 days ago", "2026-03-10"),
        ("today", "2026-03-12"),
        ("tomorrow", "2026-03-13"),
        ("the day after tomorrow", "2026-03-14"),
        ("end of the month", "2026-03-31"),
        ("end of April", "2026-04-30"),
        ("end of February", "2027-02-28"),
        ("end of next week", "2026-03-20"),
        ("29 February", "2028-02-29"),  # the next leap year
        ("3/20", "2026-03-20"),  # no month has the number 20
        ("20.3.", "2026-03-20"),  # with full stops the day comes first
        ("3.4.2026", "2026-04-03"),
    ],
)
def test_a_day(said: str, day: str) -> None:
    assert read_day(said, TODAY).isoformat() == day
    assert read_day(said.upper(), TODAY).isoformat() == day


@pytest.mark.parametrize(
    ("said", "day"), [("10 March", "2026-03-10"), ("the 1st", "2026-03-01"), ("20 March", "2026-03-20")]
)
def test_the_nearest_day_where_it_may_be_past(said: str, day: str) -> None:
    assert read_day(said, TODAY, past=True).isoformat() == day


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("3/4", "3/4 can mean 4 March or 3 April. Write the month as a word."),
        ("31 February", "There is no day 31 in February 2026."),
        ("Monday the 20th", "Friday 20 March 2026 is no Monday. Write one of the two."),
        ("Thursday at 2", "I can't read that as a day."),  # a library made 21 February of it
        ("Frisday", "There is no day called 'frisday'. Write Friday."),
        ("the 45th", "No month has 45 days."),
        ("1.13.", "There is no month 13. With full stops the day comes first, as in 20.3.2026."),
        ("20 March 3026", "The year 3026 is too far away."),
        ("soon", "I can't read that as a day. Write 20 March, Friday, in 3 days, or 2026-03-20."),
        ("", "I can't read that as a day."),
    ],
)
def test_what_could_mean_two_things_or_nothing_is_refused(said: str, message: str) -> None:
    with pytest.raises(NotUnderstood) as caught:
        read_day(said, TODAY)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("by the 20th", None, "2026-03-20"),
        ("16-20 March", "2026-03-16", "2026-03-20"),
        ("16 to 20 March", "2026-03-16", "2026-03-20"),
        ("March 16-20", "2026-03-16", "2026-03-20"),
        ("between 16 and 20 March", "2026-03-16", "2026-03-20"),
        ("2026-03-16 to 2026-03-20", "2026-03-16", "2026-03-20"),
        ("16.3.-20.3.", "2026-03-16", "2026-03-20"),
        ("30 March to 2 April", "2026-03-30", "2026-04-02"),
        ("Monday to Wednesday", "2026-03-16", "2026-03-18"),
        ("next week", "2026-03-16", "2026-03-20"),  # Monday to Friday
        ("this week", "2026-03-12", "2026-03-13"),  # what is left of it
        ("the week of 25 March", "2026-03-23", "2026-03-27"),
    ],
)
def test_a_range(said: str, first: str | None, last: str) -> None:
    begin, end = read_days(said, TODAY)
    assert (begin.isoformat() if begin else None, end.isoformat()) == (first, last)


def test_a_range_backwards_is_refused() -> None:
    with pytest.raises(NotUnderstood, match="Friday 20 March 2026 comes after Monday 16 March 2026"):
        read_days("20 to 16 March", TODAY)


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("14:00", time(14), None),
        ("2pm", time(14), None),
        ("12 am", time(0), None),
        ("12:30 pm", time(12, 30), None),
        ("noon", time(12), None),
        ("14h30", time(14, 30), None),
        ("9:00-10:15", time(9), time(10, 15)),
        ("2 to 3:30 pm", time(14), time(15, 30)),
    ],
)
def test_hours(said: str, start: time, end: time | None) -> None:
    assert read_hours(said) == (start, end)


@pytest.mark.parametrize(
    ("said", "day", "start", "end"),
    [
        ("Friday 14:00", "2026-03-13", time(14), None),
        ("20 March at 2pm", "2026-03-20", time(14), None),
        ("2026-03-20T09:30", "2026-03-20", time(9, 30), None),
        ("10 March 13:00 to 14:15", "2026-03-10", time(13), time(14, 15)),  # two days ago, not next year
        ("tomorrow 2-3pm", "2026-03-13", time(14), time(15)),
        ("Friday, 20 March 2026, noon", "2026-03-20", time(12), None),
        ("yesterday", "2026-03-11", None, None),
    ],
)
def test_a_day_with_its_hours(said: str, day: str, start: time | None, end: time | None) -> None:
    assert read_day_and_hours(said, TODAY) == (date.fromisoformat(day), start, end)


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("Friday at 2", "Is 2 in the morning or in the afternoon? Write 14:00 or 2pm."),
        ("Friday 25:00", "No clock shows 25:00."),
        ("Friday 13pm", "No clock shows 13pm."),
        ("Friday 15:00 to 14:00", "14:00 is not after 15:00."),
    ],
)
def test_hours_that_no_clock_shows_or_that_have_two_meanings(said: str, message: str) -> None:
    with pytest.raises(NotUnderstood) as caught:
        read_day_and_hours(said, TODAY)
    assert message in str(caught.value)


@given(st.dates(date(2026, 3, 12), date(2199, 12, 31)))
def test_what_is_shown_back_reads_as_the_same_day(day: date) -> None:
    assert read_day(spoken(day), TODAY) == day


WORDS = (
    "by", "the", "20th", "31", "feb", "march", "friday", "next", "in", "3", "weeks", "to", "-", "2pm", "14:00", "at",
    "end", "of", "week", "30.2.", "2/30", "2026-02-30", "99", "month", "9999", "between", "and", "ago", "²",
)  # fmt: skip


@given(st.one_of(st.text(max_size=20), st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)))
def test_any_words_are_read_or_refused_with_a_sentence(said: str) -> None:
    sentences = []
    for read in (read_day, read_days, read_day_and_hours):
        try:
            read(said, TODAY)
        except NotUnderstood as error:
            sentences.append(str(error))
    assert all(sentence.endswith((".", "?")) for sentence in sentences)
