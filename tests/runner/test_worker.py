"""The work that goes on by itself: whose turn it is, and what is left where it fails."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from sundown.runner.worker import Job, Worker

pytestmark = pytest.mark.django_db  # a worker closes what was left of the database, whichever tests ran before

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
QUARTER = timedelta(minutes=15)


class Days:
    """A clock that is set by hand, and the notes of a worker."""

    def __init__(self) -> None:
        self.now = NOON
        self.notes: list[tuple[str, str, str]] = []

    def worker(self, *jobs: Job) -> Worker:
        """A worker of these jobs that is not started: a test calls `work` itself."""
        return Worker(jobs, lambda: self.now, lambda *told: self.notes.append(self._words(*told)))

    @staticmethod
    def _words(name: str, at: datetime, outcome: str) -> tuple[str, str, str]:
        return name, at.strftime("%H:%M"), outcome


def says(text: str) -> Callable[[datetime], str]:
    """A job that does nothing and says this."""
    return lambda at: text


def fails(at: datetime) -> str:
    """A job that fails."""
    raise ValueError("no such street")


def test_a_job_runs_at_first_and_then_when_its_interval_has_passed() -> None:
    days = Days()
    worker = days.worker(Job("replan", "", QUARTER, says("")))
    for minutes in (0, 5, 14, 15, 16, 31):
        days.now = NOON + timedelta(minutes=minutes)
        worker.work()
    assert [at for _, at, _ in days.notes] == ["12:00", "12:15", "12:31"]


def test_after_a_night_of_sleep_a_job_runs_once() -> None:
    days = Days()
    worker = days.worker(Job("replan", "", QUARTER, says("")))
    worker.work()
    days.now += timedelta(hours=9)
    worker.work()
    worker.work()
    assert [at for _, at, _ in days.notes] == ["12:00", "21:00"]


def test_a_clock_that_is_set_back_stops_nothing() -> None:
    days = Days()
    worker = days.worker(Job("replan", "", QUARTER, says("")))
    worker.work()
    days.now -= timedelta(hours=9)
    worker.work()
    assert [at for _, at, _ in days.notes] == ["12:00", "03:00"]


def test_a_job_that_fails_is_told_of_and_tried_again_and_the_others_run() -> None:
    days = Days()
    worker = days.worker(Job("post", "", QUARTER, fails), Job("replan", "", QUARTER, says("all well")))
    worker.work()
    days.now += QUARTER
    worker.work()
    assert days.notes == [
        ("post", "12:00", "failed: no such street"),
        ("replan", "12:00", "all well"),
        ("post", "12:15", "failed: no such street"),
        ("replan", "12:15", "all well"),
    ]


def test_what_can_not_be_written_down_ends_nothing() -> None:
    def refuse(*_: object) -> None:
        raise OSError("the disk is full")

    ran: list[datetime] = []
    worker = Worker([Job("replan", "", QUARTER, lambda at: str(ran.append(at)))], lambda: NOON, refuse)
    worker.work()
    assert ran == [NOON]


def test_a_worker_that_is_told_to_stop_ends_at_once() -> None:
    days = Days()
    worker = days.worker(Job("replan", "", QUARTER, says("")))
    worker.start()
    worker.stop()
    assert not worker.is_alive()
