"""The generated pages, and the account of every row of the rulebook that they are written from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tools import row_carriers, write_docs

from sundown import library
from sundown.core.playbook import AUDIENCES, CONDITIONS, ENDINGS, ROW, TRIGGERS, Rule
from sundown.core.windows import WINDOWS

PRACTICES = {"S0": 14, "S1": 28, "S2": 26, "S3": 18, "S4": 28}
"""The practices that each of the five articles has: 114."""

IDS = [
    f"{part}-{number:02}" for part, count in {**PRACTICES, "C": 19, "D": 52}.items() for number in range(1, count + 1)
]
RULES = library.shipped_playbook("base").rules
SETTINGS = library.shipped_playbook("base").settings


# ------------------------------------------------------------------------------------------ the pages


@pytest.mark.parametrize("name", write_docs.PAGES)
def test_a_page_is_what_the_command_writes(name: str) -> None:
    page = (write_docs.DOCS / name).read_text(encoding="utf-8")
    assert page == write_docs.PAGES[name]().rstrip("\n") + "\n", "run python tools/write_docs.py"


def test_a_check_tells_a_missing_or_changed_page_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert write_docs.main(["--check"], tmp_path) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"{name} is not what tools/write_docs.py writes: run it" for name in write_docs.PAGES
    ]
    assert list(tmp_path.iterdir()) == []

    assert write_docs.main([], tmp_path) == 0
    assert write_docs.main(["--check"], tmp_path) == 0

    (tmp_path / "rules.md").write_text("another text", encoding="utf-8")
    assert write_docs.main(["--check"], tmp_path) == 1
    assert capsys.readouterr().err == "rules.md is not what tools/write_docs.py writes: run it\n"


def test_the_coverage_page_has_each_row_once() -> None:
    page = (write_docs.DOCS / "rulebook-coverage.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| (\S+-\d\d) \|", page, re.MULTILINE) == IDS


@pytest.mark.parametrize("page", ["rules.md", "settings.md", "windows.md"])
def test_people_never_see_the_id_of_a_row_as_a_source(page: str) -> None:
    assert ROW.findall((write_docs.DOCS / page).read_text(encoding="utf-8")) == []


def test_every_rule_setting_and_window_has_its_section() -> None:
    text = {name: (write_docs.DOCS / name).read_text(encoding="utf-8") for name in write_docs.PAGES}
    assert [name for name in RULES if f"\n`{name}`\n" not in text["rules.md"]] == []
    assert [name for name in SETTINGS if f"\n## `{name}`\n" not in text["settings.md"]] == []
    assert [name for name in WINDOWS if f"\n## `{name}`\n" not in text["windows.md"]] == []


def test_an_example_of_a_rule_is_shown_with_its_lines() -> None:
    example = {"journal": "- at: 2026-03-10T14:15-04:00\n  interview: r1\n", "due": "2026-03-10T23:59:59-04:00"}
    assert list(write_docs.indented(example)) == [
        "    journal:",
        "      - at: 2026-03-10T14:15-04:00",
        "        interview: r1",
        "    due: 2026-03-10T23:59:59-04:00",
    ]


# ------------------------------------------------------------------------------------------ the rows


def test_every_row_of_the_rulebook_is_there() -> None:
    assert len(IDS) == 114 + 19 + 52
    assert list(library.rows()) == IDS


def test_a_row_says_where_it_stands_and_what_it_says_in_one_short_sentence() -> None:
    rows = library.rows()
    assert [
        row for row in IDS if not {"source", "says"} <= rows[row].keys() <= {"source", "line", "says", "covered"}
    ] == []
    assert [row for row in IDS if ("line" in rows[row]) != row.startswith("S")] == []
    assert [row for row in IDS if not re.fullmatch(r"[A-Z][^.!?]*\.", rows[row]["says"])] == []
    assert [row for row in IDS if len(rows[row]["says"].split()) > 22] == []


def test_each_article_is_one_source_and_no_two_rows_say_the_same() -> None:
    rows = library.rows()
    sources = {part: {rows[row]["source"] for row in IDS if row.startswith(part)} for part in (*PRACTICES, "C", "D")}
    assert {part: len(titles) for part, titles in sources.items()} == dict.fromkeys(sources, 1)
    assert len({rows[row]["says"] for row in IDS}) == len(IDS)


def test_every_row_is_accounted_for() -> None:
    assert [row for row in IDS if not row_carriers.carried_by(row)] == []


def test_every_date_and_settled_conflict_is_carried_by_something_that_acts() -> None:
    settled = [row for row in IDS if not row.startswith("S")]
    assert [row for row in settled if not any(map(row_carriers.does_something, row_carriers.carried_by(row)))] == []


# ------------------------------------------------------------------------------------------ what carries them


def test_every_row_that_is_cited_exists() -> None:
    cited = {(carrier, cite) for carrier, cites in row_carriers.all_cites() for cite in cites if ROW.fullmatch(cite)}
    assert sorted((carrier, cite) for carrier, cite in cited if cite not in IDS) == []


def test_every_rule_and_setting_has_a_source() -> None:
    assert [name for name, rule in RULES.items() if not rule.cites] == []
    assert [name for name, setting in SETTINGS.items() if not setting.cites] == []


def test_the_windows_that_rules_name_are_the_windows_that_there_are() -> None:
    assert {rule.window for rule in RULES.values() if isinstance(rule, Rule)} == set(WINDOWS)


def test_what_a_row_names_is_of_a_known_kind_and_a_screen_bears_its_mark() -> None:
    named = [carrier for row in IDS for carrier in library.rows()[row].get("covered", [])]
    assert [carrier for carrier in named if carrier.partition(": ")[0] not in row_carriers.KINDS] == []
    assert [carrier for carrier in named if carrier.startswith("screen: ") and not carrier.endswith(" (later)")] == []


@pytest.mark.parametrize(
    ("carrier", "shown"),
    [
        ("rule: status/call", "rule: status/call"),
        ("rule: status/no-such-rule", "rule: status/no-such-rule (later)"),
        ("setting: panel_max", "setting: panel_max"),
        ("setting: by_interest.low.call", "setting: by_interest.low.call"),  # read as by_interest.{level}.{what}
        ("setting: no.such.setting", "setting: no.such.setting (later)"),
        ("journal: debrief.notes.concern.answer", "journal: debrief.notes.concern.answer"),
        ("journal: debrief.mood", "journal: debrief.mood (later)"),
        ("command: plan", "command: plan"),
        ("command: telepathy", "command: telepathy (later)"),
        ("code: core/facts/log.py", "code: core/facts/log.py"),
        ("code: core/no_such_file.py", "code: core/no_such_file.py (later)"),
        ("check: no_such_check", "check: no_such_check (later)"),
        ("later: reminders", "later: reminders"),
    ],
)
def test_what_is_not_in_the_tree_is_marked(carrier: str, shown: str) -> None:
    assert row_carriers.marked(carrier) == shown


def test_the_journal_has_no_key_for_sex_or_any_other_such_trait() -> None:
    traits = {"sex", "gender", "age", "birthday", "born", "race", "ethnicity", "religion", "nationality", "disability"}
    assert row_carriers.journal_keys() & traits == set()


def test_the_words_for_people_are_words_that_a_rule_may_use() -> None:
    assert set(write_docs.WORDS) - {*TRIGGERS, *AUDIENCES, *CONDITIONS, *ENDINGS} == set()
