"""Work that goes on by itself while the app runs: one thread, its jobs one after the other."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from threading import Event, Thread
from typing import NamedTuple

log = logging.getLogger(__name__)

BEGINS_AFTER = 2.0
"""Seconds from the start of the app: the first page comes first."""

LOOKS_EVERY = 20.0
"""Seconds between two looks at the clock. The clock on the wall decides, so that what fell due while the machine slept
is done when it wakes."""


class Job(NamedTuple):
    """One thing that is done again and again. `run` is told the instant and returns a short text for people."""

    name: str
    title: str
    every: timedelta
    run: Callable[[datetime], str]


class Worker(Thread):
    """Runs each job soon after its start, then each time its interval has passed. One that fails is tried again then.

    `note` writes down of each run its name, when it was, and what became of it.
    """

    def __init__(
        self, jobs: Sequence[Job], clock: Callable[[], datetime], note: Callable[[str, datetime, str], None]
    ) -> None:
        super().__init__(name="worker", daemon=True)
        self.jobs, self.clock, self.note = jobs, clock, note
        self.last: dict[str, datetime] = {}
        self.stopping = Event()

    def run(self) -> None:
        """Work until told to stop."""
        self.stopping.wait(BEGINS_AFTER)
        while not self.stopping.is_set():
            self.work()
            self.stopping.wait(LOOKS_EVERY)

    def stop(self, patience: float = 5.0) -> None:
        """Let the job that runs end, for so many seconds, and begin no other."""
        self.stopping.set()
        self.join(patience)

    def work(self) -> None:
        """Run each job whose turn it is."""
        for job in self.jobs:
            now = self.clock()
            if not self.stopping.is_set() and _its_turn(self.last.get(job.name), job.every, now):
                self.last[job.name] = now
                self._run(job, now)

    def _run(self, job: Job, now: datetime) -> None:
        """Run one job and write down what became of it. Nothing that goes wrong in it ends the thread."""
        from django.db import close_old_connections

        close_old_connections()
        try:
            self.note(job.name, now, job.run(now))
        except Exception as error:
            log.exception("the job %s failed", job.name)
            self._note_failure(job, now, error)

    def _note_failure(self, job: Job, now: datetime, error: Exception) -> None:
        try:
            self.note(job.name, now, f"failed: {error or type(error).__name__}")
        except Exception:
            log.exception("that the job %s failed could not be written down", job.name)


def _its_turn(last: datetime | None, every: timedelta, now: datetime) -> bool:
    """Whether a job should run: at first, after its interval, and when the clock was set back."""
    return last is None or not last <= now < last + every
