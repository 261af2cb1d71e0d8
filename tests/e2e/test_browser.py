"""Of the ground of the browser tests itself: which browser is found, and that its watchers see what they are to see."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from tests.e2e import browser as browsers
from tests.e2e.conftest import PageAt
from tests.e2e.watching import AXE, grave_findings, leaves, watch

POLICY = "default-src 'self'"
PAGES = {
    "/good": """<html lang="en"><title>Good</title><main><h1>Good</h1>
        <form><label>Name <input name="name"></label><button>Save</button></form></main>""",
    "/shuts-out": """<html lang="en"><title>Bad</title><main><h1>Bad</h1><input name="nameless">
        <img src="/picture.svg"></main>""",
    "/inline": """<html lang="en"><title>Inline</title><main><h1 style="color: red">Inline</h1>
        <script>document.title = "ran"</script></main>""",
    "/away": """<html lang="en"><title>Away</title><main><h1>Away</h1></main><script src="/away.js"></script>""",
    "/away.js": "fetch('http://example.com/').catch(() => {})",
    "/throws": """<html lang="en"><title>Throws</title><h1>Throws</h1><script src="/throws.js"></script>""",
    "/throws.js": "undefined_thing()",
    "/favicon.ico": "",  # asked for unless a page names its own
    "/picture.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
}


class Pages(BaseHTTPRequestHandler):
    """Serves PAGES under the content policy."""

    def do_GET(self) -> None:
        found = PAGES.get(self.path)
        self.send_response(200 if found is not None else 404)
        kinds = {"js": "text/javascript", "svg": "image/svg+xml"}
        self.send_header("Content-Type", kinds.get(self.path.rpartition(".")[2], "text/html"))
        # A page that calls another machine must be let, or the policy would stop it before the watcher sees it.
        self.send_header("Content-Security-Policy", POLICY + " http:" * self.path.startswith("/away"))
        self.end_headers()
        self.wfile.write((found if found is not None else "Not here.").encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where PAGES are served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Pages) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def program(folder: Path, name: str) -> str:
    """A program of that name; its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return str(path)


# ------------------------------------------------------------------------------------------ finding one


@pytest.fixture
def nothing_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if playwright had fetched no browser."""
    monkeypatch.setattr(browsers, "playwrights_own", lambda: None)


def test_the_one_that_is_named_is_taken_before_all_others(tmp_path: Path) -> None:
    program(tmp_path / "path", "chromium")
    mine = program(tmp_path / "mine", "my browser")
    assert browsers.find({"PATH": str(tmp_path / "path"), "SUNDOWN_BROWSER": mine}, "Linux") == mine


def test_a_named_one_that_is_not_there_is_a_mistake_and_no_other_is_taken(tmp_path: Path) -> None:
    program(tmp_path, "chromium")
    with pytest.raises(browsers.NoBrowser, match="SUNDOWN_BROWSER is /nowhere/chrome, and there is no such program"):
        browsers.find({"PATH": str(tmp_path), "SUNDOWN_BROWSER": "/nowhere/chrome"}, "Linux")


@pytest.mark.parametrize("name", ["chromium", "google-chrome-stable", "microsoft-edge"])
def test_one_on_path_is_found(tmp_path: Path, name: str) -> None:
    mine = program(tmp_path, name)
    assert browsers.find({"PATH": str(tmp_path)}, "Linux") == mine


@pytest.mark.usefixtures("nothing_fetched")
@pytest.mark.parametrize(
    ("system", "root", "place"),
    [
        ("Darwin", "HOME", "Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
        ("Windows", "PROGRAMFILES", "Google/Chrome/Application/chrome.exe"),
        ("Windows", "PROGRAMFILES(X86)", "Microsoft/Edge/Application/msedge.exe"),
        ("Windows", "LOCALAPPDATA", "Chromium/Application/chrome.exe"),
    ],
)
def test_one_in_a_usual_place_is_found(tmp_path: Path, system: str, root: str, place: str) -> None:
    environ = {"PATH": str(tmp_path / "empty"), root: str(tmp_path)}
    assert browsers.find(environ, system) is None
    installed = program(tmp_path, place)
    assert browsers.find(environ, system) == installed


# ------------------------------------------------------------------------------------------ getting one


class Machine:
    """A machine with nothing on PATH but installers of our own, which write down how they were called."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path, self.calls = folder / "path", folder / "calls"
        self.calls.touch()
        monkeypatch.setenv("PATH", str(self.path))
        monkeypatch.delenv("SUNDOWN_BROWSER", raising=False)
        monkeypatch.setattr(browsers, "PLACES", {})
        self.patch = monkeypatch

    def installer(self, name: str, does: str) -> str:
        """Put an installer on PATH that does this after telling its name and arguments."""
        path = program(self.path, name)
        Path(path).write_text(f'#!/bin/sh\necho "{name} $*" >> "{self.calls}"\n{does}\n')
        return path

    def on_debian_as_root(self, yes: bool) -> None:
        """What the machine is."""
        self.patch.setattr(browsers, "on_debian_as_root", lambda: yes)

    def fetched(self, path: str | None) -> None:
        """What playwright has in its own folder."""
        self.patch.setattr(browsers, "playwrights_own", lambda: path)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """One without a browser, whose playwright fetches none."""
    made = Machine(tmp_path, monkeypatch)
    monkeypatch.setattr(sys, "executable", made.installer("python", "exit 1"))
    made.fetched(None)
    return made


def test_on_debian_as_root_the_package_is_installed_in_silence(machine: Machine) -> None:
    machine.on_debian_as_root(True)
    machine.installer("apt-get", f'[ "$4" = update ] || : > {machine.path}/chromium; /bin/chmod +x {machine.path}/*')
    browsers.main()
    apt = "apt-get -qq -o DPkg::Lock::Timeout=120"
    expected = [f"{apt} update", f"{apt} install --yes --no-install-recommends chromium fonts-liberation"]
    assert machine.calls.read_text().splitlines() == expected
    assert browsers.find(os.environ, "Linux") == str(machine.path / "chromium")


def test_elsewhere_playwright_is_asked_for_its_own(machine: Machine) -> None:
    machine.on_debian_as_root(False)
    fetched = machine.path / "chrome-of-playwright"
    machine.installer("python", f": > {fetched}")
    machine.patch.setattr(browsers, "playwrights_own", lambda: str(fetched) if fetched.exists() else None)
    browsers.main()
    assert machine.calls.read_text() == "python -m playwright install chromium\n"


def test_where_all_fails_it_says_what_to_install_and_ends_red(machine: Machine) -> None:
    machine.on_debian_as_root(True)
    machine.installer("apt-get", "exit 100")
    with pytest.raises(SystemExit) as ended:
        browsers.main()
    assert str(ended.value).startswith("no browser was found, and none could be got: the tests in a browser were left")
    assert "Install Chromium, Chrome or Edge" in str(ended.value)
    assert [call.split()[0] for call in machine.calls.read_text().splitlines()] == ["apt-get", "apt-get", "python"]


def test_a_browser_that_is_there_is_not_installed_again(machine: Machine) -> None:
    machine.on_debian_as_root(True)
    machine.installer("apt-get", "")
    program(machine.path, "google-chrome")
    browsers.main()
    assert machine.calls.read_text() == ""


def test_the_program_tells_on_standard_error_and_fails(tmp_path: Path) -> None:
    environment = {**os.environ, "SUNDOWN_BROWSER": "/nowhere/chrome"}
    ran = subprocess.run([sys.executable, browsers.__file__], env=environment, capture_output=True, text=True)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == "SUNDOWN_BROWSER is /nowhere/chrome, and there is no such program.\n"


# ------------------------------------------------------------------------------------------ the watchers


def test_axe_core_is_the_file_that_its_readme_names() -> None:
    sum_ = "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c"
    assert hashlib.sha256(AXE.read_bytes()).hexdigest() == sum_
    assert AXE.read_bytes().startswith(b"/*! axe v4.14.1\n")


@pytest.mark.parametrize(
    ("address", "away"),
    [
        ("http://127.0.0.1:8000/today/", False),
        ("data:image/png;base64,AA", False),
        ("file:///tmp/pocket.html", False),
        ("http://127.0.0.1.example.com/", True),
        ("https://example.com/a.js", True),
        ("ws://10.0.0.1/", True),
        ("http://localhost:8000/", True),  # a page of ours never says it: that name may be somebody else's
    ],
)
def test_what_leaves_the_machine(address: str, away: bool) -> None:
    assert leaves(address) is away


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_good_page_passes(
    page_at: PageAt, axe: Callable[[Page], None], address: str, width: int, scheme: str
) -> None:
    page = page_at(width, scheme)
    page.goto(f"{address}/good")
    assert page.evaluate("innerWidth") == width
    assert page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") is (scheme == "dark")
    axe(page)


def test_axe_finds_what_shuts_people_out_under_a_strict_policy(page_at: PageAt, address: str) -> None:
    page = page_at(390)
    page.goto(f"{address}/shuts-out")
    found = grave_findings(page)
    assert {finding.split(": ")[1] for finding in found} == {"image-alt", "label"}
    assert '<input name="nameless">' in "".join(found)


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/good", []),
        ("/away", ["asked another machine for http://example.com/"]),
        ("/inline", ["style-src-attr", "script-src-elem"]),
        ("/throws", ["undefined_thing is not defined"]),
        ("/missing", ["404"]),
    ],
)
def test_the_watch_sees_what_a_page_must_not_do(browser: Browser, address: str, path: str, told: list[str]) -> None:
    with browser.new_context() as context:
        seen = watch(context)
        page = context.new_page()
        page.goto(address + path, wait_until="networkidle")
        troubles = "\n".join(seen.troubles())
    assert [word for word in told if word not in troubles] == []
    assert bool(troubles) is bool(told)


def test_what_a_test_calls_forth_can_be_forgiven(page_at: PageAt, address: str) -> None:
    page_at(390, forgive="404").goto(f"{address}/missing")
