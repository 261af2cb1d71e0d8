"""`sundown check` by the contract of docs/journal.md, "Letters as files"."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sundown.preflight import NAMES

JOURNAL = """\
sundown: 1
seeker:
  {name: Amara Okafor, email: amara@mail.example, timezone: America/New_York, country: US,
   profile: {accomplishments: [
     {text: worked nights for fourteen months; my last review says that I am steady},
     {text: rewrote the handover sheet; errors at the change of shift fell by 30 percent in half a year}]}}
contacts:
  kowalski: {name: Denise Kowalski, honorific: Ms., organization: Lakeshore General, email: k@lakeshore.example}
  patel: {name: Raj Patel, honorific: Dr., organization: Lakeshore General, email: p@lakeshore.example}
opportunities:
  icu: {organization: Lakeshore General, title: ICU Nurse, interest: high, decision_maker: kowalski}
log:
- {at: '2026-03-03T10:00:00-05:00', interview: r1, opportunity: icu, start: '2026-03-10T13:00:00-04:00',
   end: '2026-03-10T14:00:00-04:00', with: [kowalski, patel]}
- at: '2026-03-10T14:35:00-04:00'
  debrief: r1
  notes: {kowalski: {talked_about: ratio project}, patel: {talked_about: early sepsis alerts}}
  decision_by: 2026-03-20
- {at: '2026-03-11T09:00:00-04:00', do_not_contact: patel, why: asked for it}
"""
HEAD = """\
---
to: kowalski
kind: thank_you_email
opportunity: icu
because_of: r1
medium: email
subject: Thank you - ICU Nurse, March 10
written_on: 2026-03-10
---
"""
BODY = """\
Dear Ms. Kowalski,

Thank you for the time you gave me today, and for your interest in my work. Your ratio project has been on my mind ever
since: two patients to a nurse at night, and not a single post added. You asked how I would hold up on nights. I have
worked them for fourteen months, by choice, and my last review says that I am steady at four in the morning.

I also rewrote the handover sheet of our ward. Errors at the change of shift fell by 30 percent in half a year, and with
your new ratios that may be worth a look.

I would very much like to do this job. You mentioned that you decide by March 20; if you need anything before then, you
can reach me at the number below.

Sincerely,

Amara Okafor
+1 216 555 0142
"""


class Desk:
    """A folder with the journal, and the command in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "search.yaml").write_text(JOURNAL, encoding="utf-8")

    def letter(self, name: str, head: str = HEAD, body: str = BODY) -> str:
        (self.folder / name).parent.mkdir(exist_ok=True)
        (self.folder / name).write_bytes((head + body).encode())
        return name

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "sundown", "check", *arguments, "--journal", "search.yaml"], cwd=self.folder,
            env={**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
        )  # fmt: skip

    def told(self, *arguments: str) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = json.loads(self.run(*arguments, "--format", "json").stdout)
        return entries


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def names(entry: dict[str, Any]) -> list[tuple[str, str]]:
    return [(finding["check"], finding["severity"]) for finding in entry["findings"]]


def test_a_good_letter_is_ready(desk: Desk) -> None:
    ran = desk.run(desk.letter("f1.md"), "--format", "json")
    # The text between salutation and close: 71 + 34 + 31 words.
    assert json.loads(ran.stdout) == [{"file": "f1.md", "verdict": "ready", "words": 136, "findings": []}]
    assert (ran.returncode, ran.stderr) == (0, "")


def test_a_finding_has_every_key_of_the_contract(desk: Desk) -> None:
    body = BODY.replace("ratio project", "[topic]")
    ran = desk.run(desk.letter("f1.md", body=body), "--format", "json")
    [entry] = json.loads(ran.stdout)
    finding = next(finding for finding in entry["findings"] if finding["check"] == "placeholder")
    assert set(finding) == {"check", "severity", "where", "start", "end", "quote", "message", "suggest", "cites"}
    assert body[finding["start"] : finding["end"]] == finding["quote"] == "[topic]"
    assert (entry["verdict"], ran.returncode) == ("blocked", 1)


def test_places_count_after_crlf_became_lf_and_nothing_is_normalized(desk: Desk) -> None:
    body = BODY.replace("Your ratio", "Zoe\u0301 👩‍⚕️ [x] Your ratio")
    entry = desk.told(desk.letter("f1.md", HEAD.replace("\n", "\r\n"), body.replace("\n", "\r\n")))[0]
    finding = next(finding for finding in entry["findings"] if finding["check"] == "placeholder")
    assert body[finding["start"] : finding["end"]] == "[x]"


def test_what_is_missing_stands_at_the_end_with_an_empty_quote(desk: Desk) -> None:
    body = BODY.replace("I would very much like to do this job. ", "")
    [entry] = desk.told(desk.letter("f1.md", body=body))
    assert [(f["check"], f["start"], f["end"], f["quote"]) for f in entry["findings"]] == [
        ("interest", len(body), len(body), "")
    ]


def test_an_email_without_a_subject_is_a_blank(desk: Desk) -> None:
    head = "".join(line for line in HEAD.splitlines(keepends=True) if not line.startswith("subject"))
    assert names(desk.told(desk.letter("f1.md", head))[0]) == [("placeholder", "block")]


def test_a_line_break_in_a_header_blocks(desk: Desk) -> None:
    head = HEAD.replace("subject: Thank you - ICU Nurse, March 10", r'subject: "ICU Nurse\r\nBcc: x@mail.example"')
    entry = desk.told(desk.letter("f1.md", head))[0]
    assert names(entry) == [("header", "block"), ("header", "block")]
    assert {finding["where"] for finding in entry["findings"]} == {"subject"}


def test_siblings_stand_on_both_files(desk: Desk) -> None:
    first = desk.letter("f1.md")
    second = desk.letter("f2.md", HEAD.replace("kowalski", "patel"), BODY.replace("Ms. Kowalski", "Dr. Patel"))
    one, two = desk.told(first, second)
    assert ("siblings", "block") in names(one)
    assert ("siblings", "block") in names(two)


def test_earlier_letters_are_compared_and_not_examined(desk: Desk) -> None:
    desk.letter("sent/r1.md")
    head = HEAD.replace("thank_you_email", "second_round_thank_you").replace("because_of: r1\n", "")
    again = desk.letter("f2.md", head.replace("2026-03-10", "2026-03-19"))
    entries = desk.told(again, "--earlier", "sent")
    assert [entry["file"] for entry in entries] == ["f2.md"]
    assert ("recycled", "block") in names(entries[0])


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("kind: thank_you_email", "kind: thank_you_mail", "thank_you_mail"),
        ("to: kowalski", "to: kowalsky", "kowalsky"),
        ("opportunity: icu", "opportunity: icc", "icc"),
        ("medium: email", "medium: pigeon", "pigeon"),
        ("subject:", "bcc: x\nsubject:", "bcc"),
        ("---\nto", "to", "front matter"),
    ],
)
def test_what_cannot_be_read_is_told_and_the_others_are_examined(desk: Desk, old: str, new: str, word: str) -> None:
    ran = desk.run(desk.letter("bad.md", HEAD.replace(old, new, 1)), desk.letter("good.md"), "--format", "json")
    bad, good = json.loads(ran.stdout)
    assert (bad["file"], bad["verdict"]) == ("bad.md", "unreadable")
    assert word in bad["error"]
    assert (good["file"], good["verdict"], ran.returncode) == ("good.md", "ready", 2)


def test_a_voicemail_is_a_medium_and_opportunity_and_occasion_may_be_missing(desk: Desk) -> None:
    head = "---\nto: kowalski\nkind: status_call\nmedium: voicemail\n---\n"
    # 76 words: one more than half a minute holds.
    entry = desk.told(desk.letter("f1.md", head, "It was good to talk. " * 15 + "Bye.\n"))[0]
    assert ("length", "confirm") in names(entry)


def test_facts_are_those_of_the_end_of_the_day_of_writing(desk: Desk) -> None:
    head = HEAD.replace("kowalski", "patel")
    body = BODY.replace("ratio project", "view of sepsis alerts").replace("Ms. Kowalski", "Dr. Patel")
    letter = desk.letter("f1.md", head, body)
    next_day = body.replace("gave me today", "gave me yesterday")
    later = desk.letter("f2.md", head.replace("2026-03-10", "2026-03-11"), next_day)
    undated = desk.letter("f3.md", head.replace("written_on: 2026-03-10\n", ""), body)
    assert names(desk.told(letter)[0]) == []
    assert names(desk.told(later)[0]) == [("medium", "block")]
    assert names(desk.told(undated)[0]) == [("medium", "block")]
    assert names(desk.told(undated, "--at", "2026-03-10")[0]) == []


def test_text_has_lines_of_the_file(desk: Desk) -> None:
    ran = desk.run(desk.letter("f1.md", HEAD.replace("March 10", "[date]"), BODY.replace("ratio", "[what]")))
    lines = ran.stdout.splitlines()
    # The subject is the file's seventh line; "subject: " has nine characters and "Thank you - ICU Nurse, " 23.
    assert lines[0].startswith("f1.md:7:33: block placeholder ")
    # Nine lines of front matter, the salutation, a blank line; "[what]" follows 81 characters of that line.
    assert any(line.startswith("f1.md:12:82: block placeholder ") for line in lines)
    assert ran.returncode == 1


def test_sarif(desk: Desk) -> None:
    bad = desk.letter("a b.md", body=BODY.replace("ratio", "[what]"))
    log = json.loads(desk.run(bad, "missing.md", "--format", "sarif").stdout)
    [run] = log["runs"]
    assert log["version"] == "2.1.0"
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    result = next(result for result in run["results"] if result["ruleId"] == "placeholder")
    assert rules[result["ruleIndex"]] == "placeholder"
    assert result["level"] == "error"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "a%20b.md"}
    assert place["region"] == {"startLine": 12, "startColumn": 82, "endLine": 12, "endColumn": 88}
    [invocation] = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert "missing.md" in invocation["toolExecutionNotifications"][0]["message"]["text"]


@pytest.mark.parametrize("raw", [b"\xff\xfe\x00binary", b"", b"---\nto: \x00\n---\n", b"\x89PNG\r\n", b"---\n---\n"])
def test_bytes_that_are_no_letter(desk: Desk, raw: bytes) -> None:
    (desk.folder / "odd.md").write_bytes(raw)
    ran = desk.run("odd.md", "--format", "json")
    assert json.loads(ran.stdout)[0]["verdict"] == "unreadable"
    assert (ran.returncode, "Traceback" in ran.stderr) == (2, False)


def test_the_checks_are_listed() -> None:
    ran = subprocess.run([sys.executable, "-m", "sundown", "checks"], capture_output=True, text=True, check=True,
                         env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})  # fmt: skip
    titles = dict(line.split(maxsplit=1) for line in ran.stdout.splitlines())
    assert titles["siblings"] == "Letters to people of one organization differ in more than the name."
    assert list(titles) == list(NAMES)


def test_the_checks_are_listed_with_the_severities_that_were_chosen(desk: Desk) -> None:
    (desk.folder / "own.toml").write_text('checks = {flattery = "block", claims = "note"}', encoding="utf-8")
    ran = subprocess.run([sys.executable, "-m", "sundown", "checks", "--playbook", "own.toml"], cwd=desk.folder,
                         env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, capture_output=True, text=True,
                         check=True)  # fmt: skip
    chosen = {line.split()[0]: line.rpartition(" ")[2] for line in ran.stdout.splitlines() if line.endswith("]")}
    assert chosen == {"claims": "[note]", "flattery": "[block]"}


def test_a_severity_that_was_chosen_decides_the_verdict(desk: Desk) -> None:
    letter = desk.letter("f1.md", body=BODY.replace("ratio project", "ratio projetc"))
    (desk.folder / "own.toml").write_text('checks = {spelling = "block"}', encoding="utf-8")
    (desk.folder / "search.yaml").write_text(f"playbook: own.toml\n{JOURNAL}", encoding="utf-8")
    entry = desk.told(letter)[0]
    assert ("spelling", "block") in names(entry)
    assert entry["verdict"] == "blocked"
