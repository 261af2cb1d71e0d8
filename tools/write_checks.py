"""Write docs/checks.md, the page on the checks of `sundown check`, from the docstrings and examples of their files.

    python tools/write_checks.py            # write it
    python tools/write_checks.py --check    # write nothing; exit status 1 where the page differs

Run it after changing a check; tests/preflight/test_pages.py holds the page to it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src")]

from sundown import library  # noqa: E402
from sundown.core.example_search import EXAMPLE_SEARCH  # noqa: E402
from sundown.core.findings import Example  # noqa: E402
from sundown.core.words import KIND_WORDS, name_of  # noqa: E402
from sundown.preflight import Check, checks  # noqa: E402

PAGE = ROOT / "docs" / "checks.md"
GENERATED = "<!-- Written by tools/write_checks.py; change the files it reads, then run it again. -->"
HEAD = """\
# The checks

`sundown check FILE… --journal JOURNAL` looks at letters before they go out, together and beside the journal. A finding
**blocks** (the letter can't be approved), must be **confirmed** (you say that it is meant), **warns**, or is a
**note**. `sundown checks` lists the checks, `sundown checks NAME` shows one of these pages.

Each check is a file of `src/sundown/preflight/`; what stands here is its own text, and its examples are its tests. They
are about one search: a nurse who met a manager, Denise Kowalski, and a physician, Dr. Raj Patel, for the post of ICU
Nurse at Lakeshore General; Tamika Reed helped, Petra Lang was met at a fair.

How they were set: on Sundown's own drafts of 44 searches, whose numbers are in `bench/results/letter_quality.md`, and
on more than 150 faultless letters by thirteen hands in `bench/preflight/written_on/`. On those letters nothing is
blocked or to be confirmed, and fewer than one letter in ten is warned about.
"""


def page() -> str:
    """The whole page."""
    return (
        "\n".join([GENERATED, "", HEAD, *(line for check in checks() for line in _section(check))]).rstrip("\n") + "\n"
    )


def _section(check: Check) -> Iterator[str]:
    yield f"## `{check.name}`"
    yield ""
    yield check.page
    yield ""
    yield "Passes:"
    yield ""
    yield from (line for example in check.passes for line in _shown(example))
    yield "Told:"
    yield ""
    yield from (line for example in check.fails for line in _shown(example, told=True))
    sources = dict.fromkeys(library.cited(cite) for cite in check.cites)
    yield "From: " + "; ".join(sources) + "."
    yield ""


def _shown(example: Example, *, told: bool = False) -> Iterator[str]:
    about = [f"{KIND_WORDS[example.kind]} to {name_of(example.to, EXAMPLE_SEARCH)}"]
    if example.subject != Example(body="").subject:
        about.append(f"subject {example.subject!r}" if example.subject else "no subject")
    about += [f"copy to {entry!r}" for entry in example.cc]
    about += [f"attached {file}" for file in example.attachments]
    if told:
        about.append(f"at {_short(example.quote)!r}" if example.quote else "something is missing or wrong as a whole")
    yield f"* {'; '.join(about)}"
    yield ""
    for name, body in (("", example.body), *example.beside, ("before", example.before or "")):
        if body:
            heading = f"({name_of(name, EXAMPLE_SEARCH)}) " if name else ""
            yield f"  > {heading}{_short(' / '.join(filter(None, body.split(chr(10)))))}"
            yield "  >" if name != "before" and (example.beside or example.before) and not name else ""


def _short(text: str, longest: int = 160) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def main(arguments: Sequence[str]) -> int:
    """Write the page, or with `--check` tell whether it differs."""
    text = page()
    if "--check" in arguments:
        same = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text
        if not same:
            print("checks.md is not what tools/write_checks.py writes: run it", file=sys.stderr)  # noqa: T201
        return 0 if same else 1
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
