"""Write docs/drafts.md: whole drafts as `sundown draft` makes them, sentence by sentence with the facts they came from.

    python tools/write_drafts.py            # write it
    python tools/write_drafts.py --check    # write nothing; exit status 1 where the page differs

Run it after changing a letter file or how drafts are made; tests/core/test_letter_pages.py holds the page to it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src")]

from sundown import library  # noqa: E402
from sundown.core.planner import plan  # noqa: E402
from sundown.core.words import KIND_WORDS, name_of  # noqa: E402
from sundown.core.written import Letter, Sentence  # noqa: E402
from sundown.desk import Desk  # noqa: E402
from sundown.sources.journal import read_journal  # noqa: E402


class Shown(NamedTuple):
    """A draft of the page: whose, after what."""

    journal: str
    at: str
    kind: str
    to: str
    about: str


SHOWN: tuple[Shown, ...] = (
    Shown("bench/letters/career-changer-pittsburgh.yaml", "2026-10-06T18:00:00-04:00", "strategic_letter", "rahmani",
          "A church organist who became a data analyst, to who decides."),
    Shown("bench/letters/curator-edinburgh.yaml", "2026-09-03T17:00:00+01:00", "thank_you_email", "bhattacharya",
          "A curator in Edinburgh, to one of the two who interviewed him."),
    Shown("examples/machinist-in-ohio-two-offers.yaml", "2026-06-10T11:40:00-04:00", "helper_card", "oyler",
          "A machinist in Ohio, to the woman at the front desk."),
    Shown("examples/machinist-in-ohio-two-offers.yaml", "2026-06-16T15:20:00-04:00", "competing_offer_notice", "stanek",
          "The same, six days later, to the plant manager he would rather work for."),
    Shown("bench/letters/curator-edinburgh.yaml", "2026-10-06T10:00:00+01:00", "networking_note", "mackay",
          "A card to somebody met at an opening."),
    Shown("examples/nurse-in-germany-nobody-names-a-date.yaml", "2026-05-05T16:15:00+02:00", "thank_you_email",
          "haverkamp", "A nurse in Münster, whose notes and letters are German."),
)  # fmt: skip

PAGE = ROOT / "docs" / "drafts.md"
GENERATED = "<!-- Written by tools/write_drafts.py; change what it shows, then run it again. -->"
HEAD = """\
# Drafts, and where each sentence comes from

First drafts as `sundown draft` makes them, none of them touched by hand. Below each stands what its sentences came
from: the writer's own notes in the journal. A question in square brackets is what the notes did not hold; only the
writer can answer it. `sundown draft --format json` tells the same for every sentence.
"""


def page() -> str:
    """The whole page."""
    lines = [GENERATED, "", HEAD]
    for shown in SHOWN:
        lines += _section(shown)
    return "\n".join(lines).rstrip("\n") + "\n"


def _section(shown: Shown) -> Iterator[str]:
    path = ROOT / shown.journal
    journal = read_journal(path)
    at = datetime.fromisoformat(shown.at)
    playbook = library.playbook_for(journal, path.parent)
    planned = plan(journal, playbook, library.holidays_for(journal), at)
    wanted = [one for one in planned.followups if (one.kind, one.to) == (shown.kind, shown.to)]
    letter = next(Desk(journal, planned, playbook).pieces(wanted)).letter
    yield f"## {KIND_WORDS[shown.kind].capitalize()} to {name_of(shown.to, journal)}"
    yield ""
    yield f"{shown.about} From `{shown.journal}`, at {shown.at}; {letter.words} words."
    yield ""
    yield from _quoted(letter)
    yield ""
    yield "| sentence | because you wrote |"
    yield "|---|---|"
    for sentence in letter.sentences():
        if sentence.element not in ("salutation", "signature"):
            yield f"| {_cell(sentence.text)} | {_because(sentence)} |"
    yield ""


def _quoted(letter: Letter) -> Iterator[str]:
    if letter.subject:
        yield f"> **{letter.subject}**"
        yield ">"
    for line in letter.body.rstrip("\n").split("\n"):
        yield f"> {line}  " if line else ">"


def _because(sentence: Sentence) -> str:
    if sentence.blank is not None:
        noted = "; ".join(f"“{origin.text}”" for origin in sentence.blank.noted)
        return f"*nothing yet*{f'; you noted {_cell(noted)}' if noted else ''}"
    facts = dict.fromkeys(f"“{origin.text}” ({origin.where})" for origin in sentence.because)
    return _cell("; ".join(facts)) or "*no note: words around the facts*"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def main(arguments: Sequence[str]) -> int:
    """Write the page, or with `--check` tell whether it differs."""
    text = page()
    if "--check" in arguments:
        same = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text
        if not same:
            print("drafts.md is not what tools/write_drafts.py writes: run it", file=sys.stderr)  # noqa: T201
        return 0 if same else 1
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
