"""The launcher, started for real in copies of the tree that are as small as can be.

Each copy locks one package, `tinypack`, which lies as a wheel in a folder: nothing is fetched. Its Sundown prints its
arguments as JSON, so whatever else would reach standard output shows.
"""

from __future__ import annotations

import hashlib
import json
import os
import runpy
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LAUNCHER = runpy.run_path(str(ROOT / "sundown"), run_name="launcher")
BASE_PYTHON = LAUNCHER["base_python"]()
SETTING_UP, READY, WAITING = "setting up, this once", "ready after", "waiting for it"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the launcher is untried on Windows")


class Tree:
    """A copy of the repository with a lock of one package and a Sundown that prints its arguments."""

    def __init__(self, folder: Path, wheels: Path) -> None:
        self.folder, self.wheels = folder, wheels
        self.ready, self.lock = folder / ".venv/ready", folder / "requirements.lock"
        self.path = folder / "bin"  # the only folder on PATH

    def environment(self, **settings: str) -> dict[str, str]:
        """This machine's environment without its own settings for pip and uv, with the folder of wheels as index."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "UV_", "PYTHON"))}
        here = {"PATH": str(self.path), "PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": str(self.wheels)}
        return {**kept, **here, "PIP_NO_INDEX": "1", **settings}

    def begin(self, *arguments: str, **settings: str) -> subprocess.Popen[str]:
        """Start `./sundown ARGUMENTS` and don't wait."""
        command = [str(self.folder / "sundown"), *arguments]
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen(command, env=self.environment(**settings), text=True, **pipes)

    def start(self, *arguments: str, **settings: str) -> tuple[int, str, str]:
        """Run `./sundown ARGUMENTS` to its end: exit status, standard output, standard error."""
        process = self.begin(*arguments, **settings)
        out, err = process.communicate(timeout=120)
        return process.returncode, out, err

    def put_on_path(self, name: str, script: str) -> None:
        """Put a shell script on PATH, in the place of what had that name."""
        (self.path / name).unlink(missing_ok=True)
        (self.path / name).write_text(f"#!/bin/sh\n{script}\n")
        (self.path / name).chmod(0o755)


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel of `tinypack`."""
    folder = tmp_path_factory.mktemp("wheels")
    with zipfile.ZipFile(folder / "tinypack-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("tinypack.py", "")
        wheel.writestr("tinypack-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tinypack\nVersion: 1.0\n")
        wheel.writestr("tinypack-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr("tinypack-1.0.dist-info/RECORD", "")
    return folder


def plant(folder: Path, wheels: Path) -> Tree:
    """Make a tree in which nothing has been set up yet; only `python3` is on PATH."""
    tree = Tree(folder, wheels)
    package = folder / "src/sundown"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text("import json, sys, tinypack\nprint(json.dumps(sys.argv[1:]))\n")
    shutil.copy(ROOT / "sundown", folder)
    wheel = next(wheels.glob("*.whl")).read_bytes()
    tree.lock.write_text(f"tinypack==1.0 \\\n    --hash=sha256:{hashlib.sha256(wheel).hexdigest()}\n")
    tree.path.mkdir()
    (tree.path / "python3").symlink_to(BASE_PYTHON)
    (tree.path / "readlink").symlink_to(shutil.which("readlink") or "/usr/bin/readlink")
    return tree


@pytest.fixture
def fresh(tmp_path: Path, wheels: Path) -> Tree:
    """A tree just cloned."""
    return plant(tmp_path / "a clone", wheels)


@pytest.fixture(scope="module")
def first_start(tmp_path_factory: pytest.TempPathFactory, wheels: Path) -> tuple[Tree, tuple[int, str, str]]:
    """A tree whose path needs quoting, after its first start; and what that start said."""
    tree = plant(tmp_path_factory.mktemp("first") / "Zoë's tree", wheels)
    return tree, tree.start("plan", "--format", "json", PYTHONDONTWRITEBYTECODE="1")


@pytest.fixture
def ready(first_start: tuple[Tree, object], tmp_path: Path) -> Iterator[Tree]:
    """That tree; its lock, marker and PATH are as they were again afterwards."""
    tree = first_start[0]
    kept = tree.lock.read_text(), tree.lock.stat()
    shutil.copytree(tree.path, tmp_path / "path", symlinks=True)
    yield tree
    tree.lock.write_text(kept[0])
    os.utime(tree.lock, ns=(kept[1].st_atime_ns, kept[1].st_mtime_ns))
    shutil.rmtree(tree.path)
    shutil.copytree(tmp_path / "path", tree.path, symlinks=True)


def test_the_first_start_sets_up_and_keeps_standard_output_clean(
    first_start: tuple[Tree, tuple[int, str, str]],
) -> None:
    status, out, err = first_start[1]
    assert (status, out) == (0, '["plan", "--format", "json"]\n')
    assert SETTING_UP in err
    assert READY in err


def test_the_first_start_compiles_even_where_python_may_not(first_start: tuple[Tree, object]) -> None:
    folder = first_start[0].folder
    assert list(folder.glob("src/sundown/__pycache__/__main__.*.pyc"))
    assert list(folder.glob(".venv/lib/*/site-packages/__pycache__/tinypack.*.pyc"))


@pytest.mark.parametrize(
    ("typed", "received"),
    [
        ([], ["serve"]),  # which opens the app in the browser
        (["--help"], ["--help"]),
        (["draft", "two words", "", "*", "$HOME", "-x=ü"], ["draft", "two words", "", "*", "$HOME", "-x=ü"]),
    ],
)
def test_a_later_start_says_nothing_and_passes_on_what_was_typed(
    ready: Tree, typed: list[str], received: list[str]
) -> None:
    status, out, err = ready.start(*typed)
    assert (status, json.loads(out), err) == (0, received, "")


def test_a_later_start_looks_for_no_python(ready: Tree) -> None:
    ready.put_on_path("python3", "echo python3 was called >&2; exit 1")
    assert ready.start("plan") == (0, '["plan"]\n', "")


def test_the_launcher_may_be_started_through_a_link(ready: Tree, tmp_path: Path) -> None:
    link = tmp_path / "sundown"
    link.symlink_to(ready.folder / "sundown")
    started = subprocess.run([link, "plan"], env=ready.environment(), capture_output=True, text=True)
    assert (started.stdout, started.stderr) == ('["plan"]\n', "")


def test_a_module_in_the_folder_where_it_is_started_is_not_imported(ready: Tree, tmp_path: Path) -> None:
    for name in ("tinypack", "json"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('imported the wrong one')")
    command = [ready.folder / "sundown", "plan"]
    started = subprocess.run(command, cwd=tmp_path, env=ready.environment(), capture_output=True, text=True)
    assert (started.stdout, started.stderr) == ('["plan"]\n', "")


def test_a_lock_with_another_time_but_the_same_text_needs_no_new_set_up(ready: Tree) -> None:
    a_day_before = ready.lock.stat().st_mtime_ns - 86_400 * 10**9
    os.utime(ready.lock, ns=(a_day_before, a_day_before))
    assert ready.start("plan") == (0, '["plan"]\n', "")
    assert ready.ready.stat().st_mtime_ns == a_day_before


def test_an_older_lock_with_another_text_is_seen_and_without_network_it_says_so(fresh: Tree, ready: Tree) -> None:
    shutil.copytree(ready.folder / ".venv", fresh.folder / ".venv", symlinks=True)
    fresh.lock.write_text("another==2.0 --hash=sha256:" + "0" * 64)
    os.utime(fresh.lock, (0, 0))  # as `rsync -t` or an unpacked archive would leave it
    nobody_listens = "http://127.0.0.1:9/simple"  # port 9, discard: refused at once
    status, out, err = fresh.start("plan", PIP_INDEX_URL=nobody_listens, PIP_NO_INDEX="0")
    assert (status, out) == (1, "")
    assert "the packages could not be fetched. Is there a network" in err
    assert "Traceback" not in err
    assert not fresh.ready.exists()


def test_two_starts_at_once_set_up_once(fresh: Tree) -> None:
    both = [fresh.begin("plan", str(number)) for number in (1, 2)]
    told = [process.communicate(timeout=120) for process in both]
    assert [out for out, _ in told] == ['["plan", "1"]\n', '["plan", "2"]\n']
    said = "".join(err for _, err in told)
    assert (said.count(SETTING_UP), said.count(WAITING), said.count(READY)) == (1, 1, 1)


def test_what_a_killed_set_up_leaves_is_thrown_away(fresh: Tree) -> None:
    litter = fresh.folder / ".venv/lib/left over"
    litter.mkdir(parents=True)
    killed = fresh.begin("plan")
    assert killed.stderr is not None
    assert SETTING_UP in killed.stderr.readline()
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait()
    status, out, err = fresh.start("plan")
    assert (status, out) == (0, '["plan"]\n')
    assert SETTING_UP in err
    assert not litter.exists()


@pytest.mark.skipif(shutil.which("uv") is None, reason="uv is not on PATH")
def test_with_uv_on_path_uv_installs_and_no_pip_is_needed(fresh: Tree) -> None:
    (fresh.path / "uv").symlink_to(shutil.which("uv") or "")
    status, out, _ = fresh.start("plan", UV_NO_INDEX="1", UV_FIND_LINKS=str(fresh.wheels), UV_NO_CACHE="1")
    assert (status, out) == (0, '["plan"]\n')
    assert not (fresh.folder / ".venv/bin/pip").exists()


def test_where_python_is_too_old_it_says_so(fresh: Tree) -> None:
    fresh.put_on_path("python3", "echo 3.9; exit 1")  # how an old one answers the launcher's question
    status, out, err = fresh.start("plan")
    assert (status, out) == (1, "")
    assert "it needs Python 3.11 or newer, and PATH has none (python3 is 3.9)." in err


def test_where_there_is_no_python_it_says_so(fresh: Tree) -> None:
    (fresh.path / "python3").unlink()
    status, out, err = fresh.start("plan")
    assert (status, out) == (1, "")
    assert "it needs Python 3.11 or newer, and PATH has none (there is no python3)." in err


def test_a_newer_python_is_found_behind_an_old_one(ready: Tree) -> None:
    ready.ready.touch()  # so that the fast way is not taken
    ready.put_on_path("python3", "echo 3.9; exit 1")
    ready.put_on_path("python3.13", f'exec "{BASE_PYTHON}" "$@"')
    assert ready.start("plan") == (0, '["plan"]\n', "")


@pytest.mark.parametrize("missing", ["venv", "ensurepip"])
def test_where_python_comes_in_pieces_it_names_the_missing_one(fresh: Tree, missing: str) -> None:
    without = f"import runpy, sys; sys.modules['{missing}'] = None; del sys.argv[0]; "
    run_file = "runpy.run_path(sys.argv[0], run_name='__main__')"
    # Asked with -c for its version it answers as any Python; the launcher itself it runs without the one module.
    fresh.put_on_path("python3", f'[ "$1" = -c ] || set -- -c "{without}{run_file}" "$@"\nexec "{BASE_PYTHON}" "$@"')
    status, out, err = fresh.start("plan")
    assert (status, out) == (1, "")
    assert f"comes without its module {missing}. On Debian and Ubuntu: apt install python3-venv" in err
    assert "Traceback" not in err


def test_a_missing_lock_is_named(fresh: Tree) -> None:
    fresh.lock.unlink()
    status, out, err = fresh.start("plan")
    assert (status, out) == (1, "")
    assert "requirements.lock is missing" in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("arguments", "on_all_cores"),
    [
        ([], True),
        (["--long"], True),
        (["--durations=10", "-x"], True),
        (["tests/core"], False),
        (["-k", "holiday"], False),
        (["-n0"], False),
        (["--pdb"], False),
    ],
)
def test_the_tests_use_all_cores_unless_some_are_picked(arguments: list[str], on_all_cores: bool) -> None:
    assert ("-n" in LAUNCHER["spread"](arguments)) == on_all_cores


def test_the_tests_need_a_browser_and_end_red_without_one() -> None:
    # What stands among the checks makes the run red where it fails; tests/e2e/test_browser.py says when this one does.
    name, command = LAUNCHER["CHECKS"][-1]
    assert (name, command) == ("a browser", ["tests/e2e/browser.py"])
    assert (ROOT / command[0]).is_file()
    without = {**os.environ, "SUNDOWN_BROWSER": "/nowhere/chrome"}
    assert subprocess.run([sys.executable, *command], cwd=ROOT, env=without, capture_output=True).returncode == 1


def test_the_marker_holds_for_one_lock_one_python_and_one_kind_of_machine(ready: Tree) -> None:
    tag = subprocess.run(
        [BASE_PYTHON, "-c", "import sys, sysconfig; print(sys.implementation.cache_tag, sysconfig.get_platform())"],
        capture_output=True,
        text=True,
    ).stdout.strip()
    assert sys.implementation.cache_tag in tag
    assert ready.ready.read_text() == hashlib.sha256(ready.lock.read_bytes() + tag.encode()).hexdigest()
