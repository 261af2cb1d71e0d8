"""`sundown serve`, as the process that a person starts."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import signal
import socket
import sqlite3
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.app_process import PATIENCE, App, ask, begin, fill, serving, start, started, sundown

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the app is untried on Windows")

LINK = re.compile(r"http://127\.0\.0\.1:(\d+)/sign-in/([\w-]{43})")  # 32 random bytes, as token_urlsafe writes them


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that does not exist yet."""
    return tmp_path_factory.mktemp("home") / "data of Zoë"


@pytest.fixture(scope="module")
def app(data: Path) -> Iterator[App]:
    """The app, started on it."""
    with serving(data) as app:
        yield app


def path_of(link: str) -> str:
    """The link without the address."""
    return link[link.index("/sign-in/") :]


# ------------------------------------------------------------------------------------------ the start


def test_the_last_line_is_the_link(app: App, data: Path) -> None:
    assert app.printed[:3] == [
        f"Sundown is running. Your data: {data}",
        "Press Ctrl-C to stop it.",
        "Open this in your browser (it works once, within ten minutes):",
    ]
    assert LINK.fullmatch(app.printed[3])
    assert len(app.printed) == 4


def test_the_folder_and_all_in_it_are_the_owners_alone(app: App, data: Path) -> None:
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (data, *data.iterdir())}
    assert {"secret_key", "sundown.sqlite3", "running.lock"} < set(modes)
    assert {name: oct(mode) for name, mode in modes.items() if mode & 0o077} == {}


@pytest.mark.skipif(platform.system() != "Linux", reason="elsewhere 127.0.0.2 is no address of the machine")
def test_it_listens_at_one_address_of_this_machine_and_no_other(app: App) -> None:
    port = int(LINK.fullmatch(app.link)[1])  # type: ignore[index]
    with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.2", port), timeout=5):
        pass
    with socket.create_connection(("127.0.0.1", port), timeout=5):
        pass


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "192.168.1.20", "0.0.0.0"])
def test_who_asks_for_another_host_is_refused(app: App, host: str) -> None:
    assert app.get("/", Host=host).status == 400
    assert app.get(path_of(app.link), Host=host).status == 400  # and does not use the link up


def test_without_signing_in_nothing_is_shown(app: App) -> None:
    answer = app.get("/")
    assert (answer.status, answer.headers["Location"]) == (302, "/sign-in?next=/")


def test_a_request_larger_than_any_form_is_refused_before_it_is_read(app: App) -> None:
    told = ask(app.address, "POST", "/", {"Content-Length": "30000000", "Content-Type": "text/plain"})
    assert told.status == 413


# ------------------------------------------------------------------------------------------ the link


def test_a_link_signs_in_once(app: App) -> None:
    link = path_of(app.new_link())
    first, second = app.get(link), app.get(link)
    assert (first.status, first.headers["Location"]) == (302, "/")
    assert "HttpOnly" in first.headers["Set-Cookie"]
    assert "SameSite=Lax" in first.headers["Set-Cookie"]
    assert (second.status, second.headers["Location"]) == (302, "/sign-in?used=1")
    assert "Set-Cookie" not in second.headers


def test_the_link_itself_is_written_down_nowhere(app: App, data: Path) -> None:
    secret = app.link.rpartition("/")[2].encode()
    holding = [file.name for file in data.iterdir() if file.is_file() and secret in file.read_bytes()]
    assert holding == []


def test_a_link_is_too_old_after_ten_minutes(app: App, data: Path) -> None:
    link = path_of(app.new_link())
    with sqlite3.connect(data / "sundown.sqlite3", timeout=PATIENCE) as database:
        # Eleven minutes pass for what is not used yet.
        database.execute("update records_signinlink set expires_at = datetime(expires_at, '-11 minutes')")
    assert app.get(link).headers["Location"] == "/sign-in?used=1"


# ------------------------------------------------------------------------------------------ a second start


def test_a_second_start_opens_the_one_that_runs(app: App, data: Path) -> None:
    second = start("serve", "--no-browser", "--port", "0", "--data", str(data))
    assert second.process.wait(PATIENCE) == 0  # it does not stay
    assert second.printed[0] == f"Sundown is running already. Your data: {data}"
    assert (second.address, second.link == app.link) == (app.address, False)
    second.end()


def test_another_folder_is_another_sundown(app: App, tmp_path: Path) -> None:
    with serving(tmp_path / "other") as other:
        assert other.address != app.address
        assert other.get("/health").text == "sundown"


def test_two_starts_at_once_are_one_server(tmp_path: Path) -> None:
    starts = [begin("serve", "--no-browser", "--data", str(tmp_path)) for _ in range(2)]
    both = sorted((started(process) for process in starts), key=lambda app: "already" in app.printed[0])
    assert [app.printed[0].split(". ")[0] for app in both] == ["Sundown is running", "Sundown is running already"]
    assert both[0].address == both[1].address
    assert both[1].process.wait(PATIENCE) == 0
    assert [app.end() for app in both] == [0, 0]


# ------------------------------------------------------------------------------------------ the end, and again


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_in_order_and_starts_again_at_the_same_port_with_the_same_key(
    tmp_path: Path, sign: signal.Signals
) -> None:
    with serving(tmp_path) as app:
        key, address = (tmp_path / "secret_key").read_text(), app.address
        assert app.end(sign) == 0
    again = start("serve", "--no-browser", "--data", str(tmp_path))
    assert (again.address, (tmp_path / "secret_key").read_text()) == (address, key)
    assert again.end() == 0


def test_after_a_kill_it_starts_again(tmp_path: Path) -> None:
    app = start("serve", "--no-browser", "--data", str(tmp_path))
    app.end(signal.SIGKILL)
    with serving(tmp_path) as again:
        assert again.printed[0].startswith("Sundown is running. ")
        assert again.get("/health").status == 200


def test_a_taken_port_is_named(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        ran = sundown("serve", "--no-browser", "--port", str(port), "--data", str(tmp_path))
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == (
        f"sundown: --port: the port {port} can't be had: address already in use; "
        "expected another --port, or none: then a free one is taken\n"
    )


def test_where_the_port_of_the_last_time_is_taken_another_is(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = f"http://127.0.0.1:{other.getsockname()[1]}"
        (tmp_path / "running.json").write_text(json.dumps({"address": taken, "pid": 1}))
        app = start("serve", "--no-browser", "--data", str(tmp_path))
        assert app.address != taken
        assert app.get("/health").text == "sundown"
        app.end()


# ------------------------------------------------------------------------------------------ folders of no use


def on_a_disk(folder: Path, options: str) -> tuple[str, ...]:
    """What stands before a command that shall find in `folder` a disk of its own, gone when the command ends."""
    folder.mkdir()
    before = ("unshare", "--mount", "sh", "-c", f'mount -t tmpfs -o {options} none "$0" && exec "$@"', str(folder))
    if shutil.which("unshare") is None or subprocess.run([*before, "true"], capture_output=True).returncode:
        pytest.skip("only root may put a disk of its own into place, on Linux")
    return before


def test_a_disk_that_can_only_be_read_is_told_and_left_alone(tmp_path: Path) -> None:
    before = on_a_disk(tmp_path / "data", "ro")
    ran = sundown("serve", "--no-browser", "--data", str(tmp_path / "data"), before=before)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == (
        f"sundown: {tmp_path}/data: Sundown can't keep your data here: it is on a disk that can only be read. Nothing "
        "was changed; expected a folder that you may write to, named with --data or SUNDOWN_DATA\n"
    )


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_can_only_be_read_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    ran = sundown("serve", "--no-browser", "--data", str(tmp_path / "data"))
    tmp_path.chmod(0o700)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "you are not allowed to write there" in ran.stderr


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    before = on_a_disk(tmp_path / "data", "size=64k")
    ran = sundown("serve", "--no-browser", "--data", str(tmp_path / "data"), before=before)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == (
        f"sundown: {tmp_path}/data: Sundown can't keep your data here: the disk is full. Nothing was changed; "
        "expected some free space, or another folder: --data DIR\n"
    )


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine")
    ran = sundown("serve", "--no-browser", "--data", str(tmp_path / "data"))
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "this is a file, not a folder" in ran.stderr
    assert (tmp_path / "data").read_text() == "mine"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("sundown.sqlite3", b"Dear Ms. Ng, thank you for your time on Tuesday." * 50, "no database of Sundown's"),
    ],
)
def test_a_database_that_is_none_is_told_and_left_alone(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(content)
    ran = sundown("serve", "--no-browser", "--data", str(tmp_path))
    assert (ran.returncode, ran.stdout, "Traceback" in ran.stderr) == (2, "", False)
    assert said in ran.stderr
    assert (tmp_path / name).read_bytes() == content


def test_the_data_of_a_newer_sundown_is_left_alone(tmp_path: Path) -> None:
    with serving(tmp_path):
        pass
    with sqlite3.connect(tmp_path / "sundown.sqlite3") as database:
        newer = "insert into django_migrations (app, name, applied) values ('records', '9999_newer', datetime())"
        database.execute(newer)
    ran = sundown("serve", "--no-browser", "--data", str(tmp_path))
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "written by a newer Sundown than this one, and stays as it is; expected that newer Sundown" in ran.stderr


def test_a_database_that_another_program_holds_is_told(tmp_path: Path) -> None:
    with serving(tmp_path):
        pass
    other = sqlite3.connect(tmp_path / "sundown.sqlite3", isolation_level=None)
    other.execute("pragma locking_mode = exclusive")
    other.execute("begin exclusive")
    ran = sundown("serve", "--no-browser", "--data", str(tmp_path))  # which waits ten seconds for its turn
    other.close()
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.endswith("Sundown can't use it: another program holds it: end that, then start again\n")


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("somewhere/else", "this is no address of a database; expected postgres://USER:PASSWORD@HOST/NAME"),
        ("oracle7://me:secret@127.0.0.1/x", "this is no address of a database; expected postgres"),
        ("postgres://me:secret@127.0.0.1:9/x", "Sundown can't use it: "),  # port 9, discard: nobody listens
    ],
)
def test_an_address_of_no_database_is_told_without_its_password(tmp_path: Path, address: str, said: str) -> None:
    ran = sundown("serve", "--no-browser", "--data", str(tmp_path), SUNDOWN_DATABASE=address)
    assert (ran.returncode, ran.stdout, "Traceback" in ran.stderr, "secret" in ran.stderr) == (2, "", False, False)
    assert said in ran.stderr


# ------------------------------------------------------------------------------------------ a story on fixed days


def test_a_search_can_be_put_in_beforehand_and_the_clock_stand_at_its_days(tmp_path: Path) -> None:
    case = Path(__file__).parents[1] / "cases/01-nurse-panel.journal.yaml"
    fill(tmp_path, case, "2026-03-10T14:35:00-04:00", before="debrief")
    with serving(tmp_path, SUNDOWN_AT="2026-03-10T14:40:00-04:00") as app:
        assert ("sundown_" in app.sign_in()[0][0], app.get("/health").status) == (True, 200)
        for _ in range(10_000):  # each of them asks the app something
            if ran := rows(tmp_path, "select ran_at, outcome from records_job"):
                break
            app.get("/health")
    assert ran == [("2026-03-10 18:40:00", "")]  # Cleveland's 14:40 in summer is 18:40 UTC
    assert rows(tmp_path, "select count(*) from records_fact where kind = 'debrief'") == [(0,)]


def rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    """What the database holds."""
    with sqlite3.connect(folder / "sundown.sqlite3", timeout=PATIENCE) as database:
        return database.execute(query).fetchall()
