"""The app as a process, started and ended as a person does it."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

ROOT = Path(__file__).parent.parent
COMMAND = (sys.executable, "-P", "-m", "sundown")
PATIENCE = 60.0
"""Seconds, on a machine that is busy with other tests."""


class Answer(NamedTuple):
    """What the app answers."""

    status: int
    headers: Mapping[str, str]
    text: str


class App:
    """One running app: its folder, its address, the link that it printed last, and everything that it printed."""

    def __init__(self, process: subprocess.Popen[str], printed: list[str]) -> None:
        self.process, self.printed = process, printed
        self.data = Path(printed[0].partition("Your data: ")[2])
        self.link = printed[-1]
        self.address = self.link.partition("/sign-in/")[0]

    def get(self, path: str, **headers: str) -> Answer:
        """What a GET is answered, redirects not followed. `headers` have `_` for `-`."""
        return ask(self.address, "GET", path, {name.replace("_", "-"): value for name, value in headers.items()})

    def sign_in(self) -> list[tuple[str, str]]:
        """Use the link up; the cookies, by name and value, of whoever is signed in now."""
        answer = self.get(self.link.removeprefix(self.address))
        assert answer.headers.get("Location") == "/", f"the link does not sign in: {answer}"
        made = SimpleCookie(answer.headers["Set-Cookie"])
        return [(cookie.key, cookie.value) for cookie in made.values()]

    def new_link(self) -> str:
        """A link that nobody has used, as a second start gives it."""
        return sundown("serve", "--no-browser", "--data", str(self.data)).stdout.splitlines()[-1]

    def end(self, sign: int = signal.SIGTERM) -> int:
        """End it; its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(sign)
        status = self.process.wait(PATIENCE)
        for pipe in (self.process.stdout, self.process.stderr):
            if pipe:
                pipe.close()
        return status


def ask(address: str, method: str, path: str, headers: Mapping[str, str], body: bytes | None = None) -> Answer:
    """One request on a connection of its own."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=PATIENCE)
    try:
        connection.request(method, path, body, dict(headers))
        answer = connection.getresponse()
        return Answer(answer.status, dict(answer.getheaders()), answer.read().decode("utf-8", "replace"))
    finally:
        connection.close()


def environment(**settings: str) -> dict[str, str]:
    """This machine's, without anything that would lead the app elsewhere."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SUNDOWN_", "DJANGO_"))}
    return {**kept, "PYTHONPATH": str(ROOT / "src"), "PYTHONUNBUFFERED": "", **settings}


def sundown(*arguments: str, before: tuple[str, ...] = (), **settings: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; `before` is what stands before it, such as a program that runs it elsewhere."""
    command = [*before, *COMMAND, *arguments]
    return subprocess.run(command, env=environment(**settings), capture_output=True, text=True, timeout=PATIENCE)


def begin(*arguments: str, **settings: str) -> subprocess.Popen[str]:
    """Start the app and don't wait."""
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen([*COMMAND, *arguments], env=environment(**settings), text=True, **pipes)


def started(process: subprocess.Popen[str]) -> App:
    """The app when it has printed its link. Fails with what it said where it prints none."""
    watchdog = threading.Timer(PATIENCE, process.kill)
    watchdog.start()
    printed: list[str] = []
    for line in process.stdout or ():
        printed.append(line.rstrip("\n"))
        if "/sign-in/" in line:
            break
    watchdog.cancel()
    if not printed or "/sign-in/" not in printed[-1]:
        process.kill()
        raise AssertionError(f"the app did not start: {process.communicate()[1]}")
    return App(process, printed)


def start(*arguments: str, **settings: str) -> App:
    """Start the app and wait until it has printed its link."""
    return started(begin(*arguments, **settings))


def fill(data: Path, journal: Path, at: str, before: str | None = None) -> None:
    """Carry a journal into a new folder of data, up to its first fact of the kind `before`."""
    command = [
        sys.executable,
        str(ROOT / "tests/filling.py"),
        str(data),
        str(journal),
        at,
        *([before] if before else []),
    ]
    filled = subprocess.run(command, env=environment(), capture_output=True, text=True, timeout=PATIENCE)
    assert filled.returncode == 0, filled.stderr


def kept(data: Path, at: str) -> dict[str, Any]:
    """What a folder of data holds at an instant: the text of its journal, and its plan, an item a mapping."""
    command = [sys.executable, str(ROOT / "tests/reading.py"), str(data), at]
    read = subprocess.run(command, env=environment(), capture_output=True, text=True, timeout=PATIENCE)
    assert read.returncode == 0, read.stderr
    return dict(json.loads(read.stdout))


class Days:
    """The app on one folder of data, ended and started again from instant to instant, always at the same address."""

    def __init__(self, data: Path) -> None:
        self.data, self.at, self.port = data, "", 0
        self.app: App | None = None

    def come(self, at: str) -> App:
        """The app whose clock stands at that instant."""
        self.end()
        self.at = at
        wish = ("serve", "--no-browser", "--port", str(self.port), "--data", str(self.data))
        self.app = start(*wish, SUNDOWN_AT=at)
        self.port = urlsplit(self.app.address).port or 0
        return self.app

    def kept(self) -> dict[str, Any]:
        """What the data holds now."""
        return kept(self.data, self.at)

    def end(self) -> None:
        """End the app that runs."""
        if self.app is not None:
            self.app.end()
            self.app = None


@contextmanager
def serving(data: Path, *arguments: str, **settings: str) -> Iterator[App]:
    """The app on the data in that folder, on any free port, without opening a browser; ended afterwards."""
    ports = () if "--port" in arguments else ("--port", "0")
    app = start("serve", "--no-browser", *ports, "--data", str(data), *arguments, **settings)
    try:
        yield app
    finally:
        app.end()
