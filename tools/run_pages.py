"""Run the commands that the pages show, and put what they really say below them.

    python tools/run_pages.py            # replace each output by what the command says now
    python tools/run_pages.py --check    # write nothing; exit status 1 and the commands that say something else

A command is a line `$ ./sundown …` in a fenced block marked `console`; its output stands below it. The commands of one
page run in order, in a folder of their own that holds examples/ and each file that the page shows: a fenced block
marked with a language and a name, such as `toml my-playbook.toml`. tests/test_readme.py holds the pages to it.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("README.md", "docs/journal.md", "docs/your-own-playbook.md")

BLOCK = re.compile(r"^```([a-z]+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ \./sundown (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


def shown(page: str) -> list[tuple[str, str]]:
    """Each command of a page's text with the output that stands below it."""
    return [
        (match[1], match[2]) for kind, _, text in BLOCK.findall(page) if kind == "console" for match in runs_in(text)
    ]


def runs_in(text: str) -> Iterator[re.Match[str]]:
    """The commands of one block. Raises ValueError where something stands before the first."""
    found = list(COMMAND.finditer(text))
    if "".join(match[0] for match in found) != text:
        raise ValueError(f"a console block holds something else than commands and their output: {text[:80]!r}")
    yield from found


def said(page: str) -> Iterator[str]:
    """What each command of a page's text says, in order: standard output and standard error, as a terminal has them."""
    with tempfile.TemporaryDirectory(prefix="sundown-page-") as name:
        folder = Path(name)
        shutil.copytree(ROOT / "examples", folder / "examples")
        for _, file, text in BLOCK.findall(page):
            if file:
                (folder / file).write_text(text, encoding="utf-8")
        for command, _ in shown(page):
            yield run(command, folder)


def run(command: str, folder: Path) -> str:
    """What `./sundown COMMAND` says in that folder."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "COLUMNS": "100"}
    words = [sys.executable, "-P", "-m", "sundown", *shlex.split(command)]
    done = subprocess.run(
        words, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    return done.stdout.decode("utf-8")


def renewed(page: str) -> str:
    """The page's text with each output replaced by what the command says now."""
    now = said(page)

    def block(match: re.Match[str]) -> str:
        if match[1] != "console":
            return match[0]
        runs = "".join(f"$ ./sundown {found[1]}\n{next(now)}" for found in runs_in(match[3]))
        return f"```console\n{runs}```"

    return BLOCK.sub(block, page)


def main(arguments: Sequence[str]) -> int:
    """Renew the pages, or with `--check` say which commands say something else; the exit status."""
    stale = 0
    for name in PAGES:
        text = (ROOT / name).read_text(encoding="utf-8")
        new = renewed(text)
        if new == text:
            continue
        stale += 1
        if "--check" in arguments:
            changed = [old[0] for old, now in zip(shown(text), shown(new), strict=True) if old != now]
            sys.stderr.writelines(f"{name}: ./sundown {command} says something else now\n" for command in changed)
        else:
            (ROOT / name).write_text(new, encoding="utf-8", newline="\n")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
