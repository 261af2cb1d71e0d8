"""How long the app takes for its pages and for a new fact, over a database as large as the goals name.

Each page is asked for in process, as the server would be, in turn with a raw query for the same workspace's open
follow-ups, its yardstick. Server time only: no network, no browser.
"""

from __future__ import annotations

import os
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from bench.app_set import AT, SEARCHES, fill
from bench.measuring import in_turn, ratio, seconds_of, tell, within

P95, P50, NEW_FACT, LARGEST, QUERIES = 0.080, 0.030, 0.150, 60_000, 12
PEOPLE = 80
"""So many further contacts has the one whose pages are asked for, for each job seeker in the database."""
RAW = "a raw query: the open follow-ups of the workspace"


def main() -> None:
    """Measure and tell."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=100, help="job seekers (default: 100)")
    parser.add_argument("--runs", type=int, default=40, help="how often each is measured (default: 40)")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sundown-bench-") as folder:
        rows, notes = _measured(Path(folder), asked.size, PEOPLE * asked.size, asked.runs)
    tell("How long the app takes", "app_speed", asked.runs, rows, *notes)


def _measured(folder: Path, workspaces: int, people: int, runs: int) -> tuple[list[tuple[str, ...]], list[str]]:
    os.environ["SUNDOWN_AT"] = AT.isoformat()
    from sundown.project import configure

    configure(folder)
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    filled = fill(workspaces, people)
    subjects, sizes = _subjects()
    measured = in_turn({RAW: seconds_of(_raw), **subjects}, runs)
    rows = [_row(name, found, measured[RAW], sizes.get(name)) for name, found in measured.items()]
    heading = ("what", "median", "95 of 100", "times the yardstick", "size", "queries", "kept")
    there = (
        f"In the database: {filled.people} people, {filled.searches} searches, {filled.followups} follow-ups of "
        f"{workspaces} job seekers with {SEARCHES} searches each; the pages are of one with {people} more contacts."
    )
    limits = (
        f"Limits of a page: {_ms(P50)} for the median, {_ms(P95)} for 95 of 100, {LARGEST // 1000} kB, "
        f"{QUERIES} queries; of a new fact with the new plan and the difference {_ms(NEW_FACT)}."
    )
    return [heading, *rows], [there, limits]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 0.01 else f"{seconds * 1000:.0f} ms"


def _subjects() -> tuple[dict[str, Callable[[], float]], dict[str, tuple[int, int]]]:
    """Each page and the new fact, with the size and the queries of its first answer."""
    from django.test import Client

    from sundown.records.models import Contact, FollowUp, User, Workspace

    workspace = Workspace.objects.get(name="Search 0")
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(User.objects.get(username="seeker0"))
    letter = FollowUp.objects.filter(workspace=workspace, progress="open", withdrawn_at=None, medium="email").first()
    person = Contact.objects.filter(workspace=workspace).first()
    pages = {"Today": "/", "Searches": "/searches", "one search": "/searches/post-0", "People": "/people",
             "one person": f"/people/of/{person.key}", "Letters": "/letters",
             "Letter desk": f"/letters/{letter.id}"}  # fmt: skip
    subjects = {name: seconds_of(client.get, address) for name, address in pages.items()}
    sizes = {name: _size(client, address) for name, address in pages.items()}
    return {**subjects, "a new fact, re-planned": _new_fact(workspace)}, sizes


def _size(client: Any, address: str) -> tuple[int, int]:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return len(answer.content), len(queries)


def _new_fact(workspace: Any) -> Callable[[], float]:
    from sundown.steps.observe import record

    def told() -> object:
        workspace.refresh_from_db()
        words = {"at": AT.isoformat(), "message_from": "p0-0", "opportunity": "post-0", "decision_by": "2026-05-20"}
        return record(workspace, [words], by=None, at=AT)

    return seconds_of(told)


def _raw() -> list[Any]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT f.* FROM records_followup f JOIN records_workspace w ON w.id = f.workspace_id "
            "WHERE w.name = 'Search 0' AND f.progress = 'open' ORDER BY f.due"
        )
        return cursor.fetchall()


def _row(name: str, found: Sequence[float], raw: Sequence[float], size: tuple[int, int] | None) -> tuple[str, ...]:
    middle, high = median(found), sorted(found)[int(len(found) * 0.95)]
    times = f"{ratio(found, raw):.1f}"
    if name == RAW:
        return name, _ms(middle), _ms(high), "1.0", "", "", ""
    if size is None:
        return name, _ms(middle), _ms(high), times, "", "", within(middle, NEW_FACT)
    kept = middle <= P50 and high <= P95 and size[0] <= LARGEST and size[1] <= QUERIES
    told = "yes" if kept else "**no**"
    return name, _ms(middle), _ms(high), times, f"{size[0] / 1000:.0f} kB", str(size[1]), told


if __name__ == "__main__":
    main()
