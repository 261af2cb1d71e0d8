"""`sundown pocket`: what the page holds, and `sundown add` on what comes back from it."""

from __future__ import annotations

import json
import re
import sys
from base64 import b64encode
from hashlib import sha256
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from tests.cli.at_a_terminal import AtATerminal

from sundown.cli import add, pocket
from sundown.core.problems import BadInput
from sundown.sources.journal import read_journal

SAMPLES = Path(__file__).parents[1] / "sources" / "samples"
NOW = "2026-03-10T15:00:00-04:00"
JOURNAL = """\
# My search: this remark stays.
sundown: 1
seeker: {name: Amara Okafor RN, timezone: America/New_York, email: amara.okafor@mail.example}
contacts:
  kowalski: {name: Denise Kowalski, honorific: Ms., organization: Lakeshore General, email: d.k@lakeshore.example}
opportunities:
  icu: {organization: Lakeshore General, title: ICU Nurse}
log:
- {at: 2026-03-03T10:00:00-05:00, interview: r1, opportunity: icu, start: 2026-03-10T13:00:00-04:00,
   end: 2026-03-10T14:15:00-04:00, with: [kowalski]}
- {at: 2026-03-03T10:00:00-05:00, interview: r2, opportunity: icu, start: 2026-03-17T13:00:00-04:00}
- {at: 2026-03-04T10:00:00-05:00, interview_cancelled: r2}
- {at: 2026-03-12T10:00:00-04:00, interview: r3, opportunity: icu, start: 2026-03-18T13:00:00-04:00}
"""
HANDED = {
    "sundown_pocket": 1,
    "made_at": "2026-03-10T14:40:00-04:00",
    "contacts": {"mensah": {"name": "Kofi Mensah", "name_verified": "none"}},
    "completed": {"kowalski": {"phone": "+1 216 555 0101"}},
    "log": [
        {
            "at": "2026-03-10T14:35:00-04:00",
            "id": "pocket-kq7",
            "debrief": "r1",
            "notes": {"mensah": {"talked_about": "nights"}},
            "met": ["kowalski", "mensah"],
        }
    ],
}
SHOWN = """\
  what you wrote on your phone
  contacts:
    mensah:
      name: Kofi Mensah
      name_verified: none
    kowalski:
      phone: '+1 216 555 0101'
  log:
  - at: 2026-03-10T14:35:00-04:00
    id: pocket-kq7
    debrief: r1
    notes:
      mensah: {talked_about: nights}
    met: [kowalski, mensah]
"""
needs_a_terminal = pytest.mark.skipif(sys.platform == "win32", reason="no pty")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "search.yaml"
    file.write_text(JOURNAL)
    return file


@pytest.fixture
def handed(tmp_path: Path) -> Path:
    file = tmp_path / "sundown-pocket-2026-03-10-1440.json"
    file.write_text(json.dumps(HANDED))
    return file


def run(command: Any, *arguments: str | Path) -> str:
    result = CliRunner().invoke(command, [str(argument) for argument in (*arguments, "--at", NOW)])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.output


def page_of(journal: Path) -> str:
    out = journal.with_suffix(".html")
    run(pocket.command, "--journal", journal, "--out", out)
    return out.read_text(encoding="utf-8")


def known_of(page: str) -> dict[str, Any]:
    found = re.search(r'<div id="known" hidden>(.*?)</div>', page, re.DOTALL)
    assert found
    known: dict[str, Any] = json.loads(unescape(found[1]))
    return known


# ------------------------------------------------------------------------------------------ the page


def test_the_page_is_one_file_whose_policy_lets_in_its_own_script_and_style_alone(path: Path) -> None:
    page = page_of(path)
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)
    for kind in ("script", "style"):
        (content,) = re.findall(rf"<{kind}>(.*?)</{kind}>", page, re.DOTALL)
        own = b64encode(sha256(content.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{own}';" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert re.findall(r"https?://(?!www\.w3\.org/2000/svg)", page) == []
    assert re.findall(r" (?:style|on\w+|src)=", page) == []


def test_it_holds_what_its_questions_need_and_no_address(path: Path) -> None:
    page = page_of(path)
    known = known_of(page)
    assert known["people"] == {
        "kowalski": {
            "name": "Ms. Denise Kowalski",
            "organization": "Lakeshore General",
            "lacks": ["title", "phone", "post"],
        }
    }
    assert "d.k@lakeshore.example" not in page
    assert "amara.okafor@mail.example" not in page
    # r2 was cancelled, and r3 was not known yet at 3 pm on the tenth
    assert [(talk["id"], talk["when"], talk["written_up"]) for talk in known["talks"]] == [
        ("r1", "Tue 10 March, 1:00 pm", False)
    ]
    assert known["talks"][0]["by"] == "the end of Tue 10 March"


def test_the_same_journal_and_instant_give_the_same_page(path: Path) -> None:
    assert page_of(path) == page_of(path)


@pytest.mark.parametrize(("letter", "talks_kept"), [("Ä", 20), ("<", 8)])
def test_however_large_the_journal_the_page_stays_small(path: Path, letter: str, talks_kept: int) -> None:
    """2000 people with names of 200 letters, 300 pursuits with an interview each in these weeks.

    `<` takes four bytes in HTML: then only the nearest interviews with their people find room.
    """
    people = "".join(f"  p{n}: {{name: '{letter * 200}{n}', organization: Firm {n}}}\n" for n in range(2000))
    pursuits = "".join(f"  o{n}: {{organization: Firm {n}, title: {'“' * 300}}}\n" for n in range(300))
    talks = "".join(
        f"- {{at: 2026-03-01T10:00:00-05:00, interview: i{n}, opportunity: o{n}, start: 2026-03-{n % 20 + 1:02}"
        f"T10:00:00-05:00, with: [{', '.join(f'p{m}' for m in range(n, n + 8))}]}}\n"
        for n in range(300)
    )
    head, log = JOURNAL.split("log:\n")
    head = head.replace("opportunities:\n", people + "opportunities:\n" + pursuits)
    path.write_text(head + "log:\n" + log + talks)
    page = page_of(path)
    assert len(page.encode()) < 150_000
    known = known_of(page)
    assert len(known["talks"]) == talks_kept
    assert {one for talk in known["talks"] for one in talk["with"]} <= known["people"].keys()


def test_a_page_takes_the_place_of_an_older_one_and_of_nothing_else(path: Path) -> None:
    page_of(path)
    page_of(path)
    with pytest.raises(BadInput, match="there is something else under this name; nothing was written"):
        run(pocket.command, "--journal", path, "--out", path)
    assert path.read_text() == JOURNAL
    with pytest.raises(BadInput, match="nothing was written: No such file or directory"):
        run(pocket.command, "--journal", path, "--out", path.parent / "nowhere" / "pocket.html")


# ------------------------------------------------------------------------------------------ what comes back


def test_every_fact_is_shown_and_nothing_changed_without_a_word(path: Path, handed: Path) -> None:
    output = run(add.command, handed, "--to", path)
    assert f"{handed}:\n{SHOWN}" in output
    assert f"Nothing was changed in {path}. Say --yes to add this." in output
    assert path.read_text() == JOURNAL


def test_with_yes_it_is_written_in_its_place_and_what_was_there_stays(path: Path, handed: Path) -> None:
    assert SHOWN in run(add.command, handed, "--to", path, "--yes")
    text = path.read_text()
    kept = [line for line in JOURNAL.splitlines() if "kowalski: {" not in line]
    assert [line for line in kept if line not in text.splitlines()] == []
    journal = read_journal(path)
    assert journal.contacts["kowalski"].phone == "+1 216 555 0101"  # type: ignore[index]
    assert [fact.id for fact in journal.log if fact.id] == ["pocket-kq7"]
    again = run(add.command, handed, "--to", path, "--yes")
    assert "# Already in the journal: debrief 'r1'." in again
    assert f"Nothing to add; {path} is as it was." in again
    assert path.read_text() == text


@needs_a_terminal
def test_at_a_terminal_it_asks(path: Path, handed: Path) -> None:
    for answer, added in (("n", False), ("y", True)):
        terminal = AtATerminal(path.parent, "add", handed.name, "--to", path.name, "--at", NOW)
        terminal.answer(f"Add this to {path.name}?", answer)
        status, rest = terminal.end()
        assert status == 0, rest
        assert (path.read_text() != JOURNAL) is added


def test_beside_an_invitation_and_all_or_nothing(path: Path, handed: Path, tmp_path: Path) -> None:
    invitation = SAMPLES / "google-moved.ics"
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps({**HANDED, "log": [{**HANDED["log"][0], "met": ["kowalsky"]}]}))  # type: ignore[index]
    with pytest.raises(BadInput, match=r"wrong\.json:1:\d+: log\[1\]\.met\[1\]: there is no contact 'kowalsky'"):
        run(add.command, invitation, handed, wrong, "--to", path, "--yes", "--opportunity", "icu")
    assert path.read_text() == JOURNAL
    run(add.command, invitation, handed, "--to", path, "--yes", "--opportunity", "icu")
    assert {"icu-a2fc9d97#1", "pocket-kq7"} <= {fact.id for fact in read_journal(path).log}


def test_a_new_pursuit_is_shown_and_added(path: Path, handed: Path) -> None:
    words = {
        **HANDED,
        "opportunities": {"olaf": {"organization": "St. Olaf"}},
        "log": [{"at": NOW, "id": "pocket-w", "interest": "olaf", "level": "high"}],
    }
    handed.write_text(json.dumps(words))
    output = run(add.command, handed, "--to", path, "--yes")
    assert "opportunities:\n    olaf:\n      organization: St. Olaf" in output
    assert "olaf" in read_journal(path).opportunities


def test_a_file_of_30_mb_is_refused_before_it_is_read(path: Path, handed: Path) -> None:
    handed.write_bytes(b"{" + b" " * 30_000_000)
    with pytest.raises(BadInput, match=r"the file is too large \(more than 1 MB\)"):
        run(add.command, handed, "--to", path, "--yes")
