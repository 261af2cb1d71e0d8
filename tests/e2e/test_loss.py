"""The app is killed at any moment, finds the disk full or its database held: what it acknowledged is there, whole."""

from __future__ import annotations

import contextlib
import http.client
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

import pytest
from tests.app_process import COMMAND, Answer, App, ask, environment, fill, serving, start, started

CASE = Path(__file__).parents[1] / "cases" / "01-nurse-panel.journal.yaml"
AT = "2026-03-10T14:40:00-04:00"
KILLS, SEED = 200, 6
ACKNOWLEDGED = 302
Step = tuple[str, dict[str, str]]


@dataclass
class Person:
    """Somebody with a browser: the cookies of one sign-in, which outlive the app's restarts."""

    app: App
    cookies: dict[str, str] = field(default_factory=dict)

    def sign_in(self) -> None:
        """By the link that the app printed."""
        self.cookies |= dict(self.app.sign_in())
        self.get("/capture")  # which gives the token of forms

    def _headers(self) -> dict[str, str]:
        return {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}

    def get(self, path: str) -> Answer:
        """A page."""
        answer = ask(self.app.address, "GET", path, self._headers())
        for name, value in re.findall(r"(sundown_forms_\w+)=(\w+)", answer.headers.get("Set-Cookie", "")):
            self.cookies[name] = value
        return answer

    def post(self, path: str, fields: Mapping[str, str]) -> Answer:
        """A form of that page."""
        token = next(value for name, value in self.cookies.items() if "forms" in name)
        body = urlencode({**fields, "csrfmiddlewaretoken": token}).encode()
        headers = {**self._headers(), "Content-Type": "application/x-www-form-urlencoded"}
        return ask(self.app.address, "POST", path, headers, body)


def rows(data: Path, query: str) -> list[tuple[object, ...]]:
    """What the database holds."""
    with contextlib.closing(sqlite3.connect(data / "sundown.sqlite3", timeout=30)) as database:
        return database.execute(query).fetchall()


def story(mark: str, letter: str) -> list[Step]:
    """One round of a debrief and of the letter after it, each step with words that are found nowhere else."""
    said, card, body = (
        f"{mark} the ratio project",
        f"{mark} Intensivist",
        f"{mark} first line\n{'word ' * 200}\n{mark} last line",
    )
    forgot = {"text_1": f"{mark} the CRRT certificate", "matters_1": f"{mark} he asked", "to_1": "patel"}
    return [
        ("/debrief/r1/said-kowalski", {"talked_about": said, "liked": f"{mark} charge", "source": "sensed"}),
        ("/debrief/r1/said-patel", {"talked_about": f"{mark} sepsis alerts", "source": "sensed"}),
        ("/debrief/r1/forgot", forgot),
        ("/debrief/r1/promised", {"text": f"{mark} send the certificate", "due": "2026-03-12", "to": "patel"}),
        ("/debrief/r1/card-patel", {"name": "Raj Patel", "title": card, "email": "r.patel@lakeshore.example"}),
        (letter, {"do": "save", "subject": f"{mark} Thank you", "body": body}),
    ]


def stands(data: Path, mark: str, place: int) -> tuple[bool, bool]:
    """Of a step: whether it is there, and whether only a half of it is."""
    facts = " ".join(str(words) for (words,) in rows(data, "select words from records_fact"))
    contacts = " ".join(str(words) for (words,) in rows(data, "select words from records_contact"))
    letters = [f"{subject} {body}" for subject, body in rows(data, "select subject, body from records_letterversion")]
    wanted = [
        (facts, (f"{mark} the ratio project", f"{mark} charge")),
        (facts, (f"{mark} sepsis alerts",)),
        (facts, (f"{mark} the CRRT certificate", f"{mark} he asked")),
        (facts, (f"{mark} send the certificate",)),
        (contacts, (f"{mark} Intensivist",)),
        (" ".join(letters), (f"{mark} Thank you", f"{mark} first line", f"{mark} last line")),
    ][place]
    found = [words in wanted[0] for words in wanted[1]]
    return all(found), any(found) and not all(found)


def whole(data: Path) -> None:
    """Nothing is torn: SQLite's own check, the log without a gap, the plan and the journal readable."""
    assert rows(data, "pragma integrity_check") == [("ok",)]
    assert rows(data, "pragma foreign_key_check") == []
    numbers = [number for (number,) in rows(data, "select number from records_fact order by number")]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The nurse's search right before her debrief."""
    folder = tmp_path_factory.mktemp("filled") / "data"
    fill(folder, CASE, AT, before="debrief")
    return folder


@pytest.fixture
def data(filled: Path, tmp_path: Path) -> Path:
    """A folder of data of one's own."""
    shutil.copytree(filled, tmp_path / "data")
    return tmp_path / "data"


def letter_of(person: Person, data: Path) -> str:
    """The address of a letter that is on the desk."""
    query = (
        "select id from records_followup where kind = 'thank_you_email' and \"to\" = 'santos' and withdrawn_at is null"
    )
    found = str(rows(data, query)[0][0])
    address = f"/letters/{found[:8]}-{found[8:12]}-{found[12:16]}-{found[16:20]}-{found[20:]}"
    assert person.get(address).status == 200
    return address


@contextlib.contextmanager
def killed_after(app: App, seconds: float) -> Iterator[None]:
    """`kill -9` the app so long after now."""
    timer = threading.Timer(seconds, app.process.send_signal, [signal.SIGKILL])
    timer.start()
    try:
        yield
    finally:
        timer.join()


def told_until_killed(person: Person, steps: list[Step]) -> list[bool | None]:
    """Send the steps one after the other; True for each acknowledged, None for the one under way at the kill."""
    heard: list[bool | None] = []
    for path, fields in steps:
        try:
            status = person.post(path, fields).status
        except (OSError, http.client.HTTPException):
            heard.append(None)
            break
        assert status == ACKNOWLEDGED, (path, status)
        heard.append(True)
    return heard


@pytest.mark.long
def test_killed_at_any_moment_it_keeps_every_acknowledged_step_whole(data: Path, trials: Callable[[int], int]) -> None:
    chance, under_way, kept = random.Random(SEED), 0, 0
    app = start("serve", "--no-browser", "--port", "0", "--data", str(data), SUNDOWN_AT=AT)
    person = Person(app)
    person.sign_in()
    letter = letter_of(person, data)
    began = time.monotonic()
    assert told_until_killed(person, story("warm", letter)) == [True] * 6
    lasts = time.monotonic() - began  # so long does a round take here: a kill falls anywhere in it
    for number in range(trials(KILLS)):
        mark = f"k{number}x"
        with killed_after(app, chance.uniform(0, lasts)):
            heard = told_until_killed(person, story(mark, letter))
        app.end(signal.SIGKILL)
        app = start("serve", "--no-browser", "--port", "0", "--data", str(data), SUNDOWN_AT=AT)
        person.app = app
        for place, acknowledged in enumerate(heard):
            there, half = stands(data, mark, place)
            assert not half, (mark, place)
            assert there or not acknowledged, (mark, place)
            kept += bool(acknowledged)
            under_way += acknowledged is None
        later = range(len(heard), 6)
        assert not any(stands(data, mark, place)[0] for place in later)  # what was never sent
        whole(data)
        if number % 10 == 9:
            assert person.get("/").status == 200  # still signed in, and the plan can be read
    app.end()
    assert under_way > trials(KILLS) // 4  # else the kills missed what they were meant for
    assert kept > 0


# ------------------------------------------------------------------------------------------ no room, and held


def test_a_held_database_is_told_in_words_and_nothing_is_half_saved(data: Path) -> None:
    with serving(data, SUNDOWN_AT=AT) as app:
        person = Person(app)
        person.sign_in()
        letter = letter_of(person, data)
        held = sqlite3.connect(data / "sundown.sqlite3", isolation_level=None)
        held.execute("begin immediate")
        before = rows(data, "select count(*) from records_fact")
        path, fields = story("held", letter)[0]
        refused = person.post(path, fields)  # after ten seconds of waiting for its turn
        assert (refused.status, "Another program holds your data" in refused.text) == (503, True)
        assert "nothing was saved" in refused.text
        assert person.get("/capture").status == 200  # looking goes on
        held.close()
        assert rows(data, "select count(*) from records_fact") == before
        assert [person.post(*step).status for step in story("free", letter)] == [ACKNOWLEDGED] * 6
    assert all(stands(data, "free", place) == (True, False) for place in range(6))
    whole(data)


def test_a_full_disk_is_told_in_words_and_nothing_is_half_saved(filled: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    script = f'mount -t tmpfs -o size=8m none "$0" && cp -r {filled}/. "$0" && exec "$@"'
    before = ("unshare", "--mount", "sh", "-c", script, str(disk))
    if shutil.which("unshare") is None or subprocess.run([*before, "true"], capture_output=True).returncode:
        pytest.skip("only root may put a disk of its own into place, on Linux")
    command = [*before, *COMMAND, "serve", "--no-browser", "--port", "0", "--data", str(disk)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    app = started(subprocess.Popen(command, env=environment(SUNDOWN_AT=AT), text=True, **pipes))
    inside = Path(f"/proc/{app.process.pid}/root{disk}")  # the disk as the app sees it

    def copied(disk: Path) -> Path:
        """What lies on it now, where SQLite can read it."""
        shutil.rmtree(tmp_path / "copy", ignore_errors=True)
        shutil.copytree(disk, tmp_path / "copy", ignore=shutil.ignore_patterns("filler"))
        return tmp_path / "copy"

    try:
        person = Person(app)
        person.sign_in()
        letter = letter_of(person, copied(inside))
        filler = inside / "filler"
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
            while file.write(b"x" * 4096):
                pass
        told = [person.post(*step) for step in story("full", letter)]
        assert {answer.status for answer in told} == {503}
        assert all("The disk is full" in answer.text and "nothing was saved" in answer.text for answer in told)
        assert [stands(copied(inside), "full", place) for place in range(6)] == [(False, False)] * 6
        filler.unlink()
        assert [person.post(*step).status for step in story("free", letter)] == [ACKNOWLEDGED] * 6
        assert all(stands(copied(inside), "free", place) == (True, False) for place in range(6))
        whole(copied(inside))
    finally:
        app.end()
