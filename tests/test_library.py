"""Playbooks as people change them: a setting, a rule less, a rule more; and what is said where a file is wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.told import lines_of, told

from sundown import library
from sundown.core.facts import Journal
from sundown.core.planner import plan
from sundown.core.playbook import FIXED_CHECKS, Guard, Playbook, Rule, TaskRule
from sundown.core.problems import BadInput
from sundown.core.workdays import Region

R1 = (
    "- {at: 2026-03-03T10:00-05:00, interview: r1, opportunity: lakeshore,"
    " start: 2026-03-10T13:00-04:00, end: 2026-03-10T14:15-04:00, with: [kowalski, patel]}"
)
JOURNAL = told(R1)
AFTER_R1 = JOURNAL.log[0].end  # type: ignore[attr-defined]


def own(folder: Path, text: str, name: str = "own.toml") -> Playbook:
    """The playbook of a journal in that folder that names a file there."""
    (folder / name).write_text(text, encoding="utf-8")
    return library.playbook_for(replace(JOURNAL, playbook=name), folder)


def wrong(folder: Path, text: str) -> list[str]:
    """What is said of a playbook that is not taken, with the file's own name alone."""
    with pytest.raises(BadInput) as error:
        own(folder, text)
    return [str(problem).replace(f"{folder}/", "") for problem in error.value.problems]


def made(playbook: Playbook, kind: str, journal: Journal = JOURNAL) -> list[str]:
    return lines_of(plan(journal, playbook, library.holidays_for(journal), AFTER_R1), kind)


# ------------------------------------------------------------------------------------------ what ships


def test_these_playbooks_ship() -> None:
    assert library.playbook_names() == ("agency-eu", "ca", "de", "fr", "jp", "uk", "us")


@pytest.mark.parametrize("name", library.playbook_names())
def test_a_country_changes_values_only(name: str) -> None:
    base, country = library.shipped_playbook("base"), library.shipped_playbook(name)
    assert country.rules == base.rules
    assert country.settings.keys() == base.settings.keys()
    for setting in country.settings.values():
        assert setting.accepts(setting.value), setting


# Rulebook section 5, column by column.
@pytest.mark.parametrize(
    ("setting", "us", "uk", "de", "fr", "jp", "agency"),
    [
        ("thanks.email_due", "same_day", "same_day", "same_day", "next_day", "next_day", "same_day"),
        ("after_end.minutes", 30, 30, 30, 60, 30, 30),
        ("paper.interviewer_note", "on", "off", "off", "off", "off", "off"),
        ("networking.note", "paper", "email", "email", "email", "email", "email"),
        ("new_year.due_day", 31, 31, 31, 31, 25, 31),
        ("status.medium", "phone", "email", "email", "email", "email", "email"),
        ("status.if_date_later", "check_in", *["wait_for_date"] * 5),
        ("status.no_date", "after_call", "7_calendar_days", "7_business_days", "10_calendar_days",
         "7_business_days", "7_business_days"),
        ("panel", "individual", "chair_if_no_unique_point", *["individual"] * 4),
        ("status.route", "consultant", *["all_via_consultant"] * 5),
    ],
)  # fmt: skip
def test_what_each_country_says(setting: str, us: object, uk: object, de: object, fr: object, jp: object,
                                agency: object) -> None:  # fmt: skip
    expected = {"us": us, "ca": us, "uk": uk, "de": de, "fr": fr, "jp": jp, "agency-eu": agency}
    assert {name: library.shipped_playbook(name).values[setting] for name in expected} == expected


def test_every_row_that_is_cited_exists() -> None:
    base = library.shipped_playbook("base")
    cited = [cite for rule in base.rules.values() for cite in rule.cites]
    cited += [cite for setting in base.settings.values() for cite in setting.cites]
    assert [cite for cite in cited if cite not in library.rows()] == []


def test_a_row_reads_as_a_source_and_a_line() -> None:
    assert library.cited("S4-06").endswith(", line 5")
    assert library.cited("D-01").startswith("Sundown's rulebook, date rules: ")
    assert library.cited("A book on letters, page 12") == "A book on letters, page 12"


# ------------------------------------------------------------------------------------------ one's own


def test_a_setting_is_changed(tmp_path: Path) -> None:
    playbook = own(tmp_path, 'settings = {"after_end.minutes" = 90}')
    assert made(library.shipped_playbook("us"), "strategic_letter")[0].split(": ")[1][:16] == "2026-03-10 14:45"
    assert made(playbook, "strategic_letter")[0].split(": ")[1][:16] == "2026-03-10 15:45"  # an hour and a half


def test_a_rule_is_switched_off(tmp_path: Path) -> None:
    playbook = own(tmp_path, 'off = ["thank-you/handwritten-note", "tasks/research"]')
    assert made(library.shipped_playbook("us"), "handwritten_note")
    assert made(playbook, "handwritten_note") == []
    assert "research" not in playbook.tasks


def test_a_rule_is_added(tmp_path: Path) -> None:
    playbook = own(
        tmp_path,
        """
        [rules."mine/word"]
        title = "Tell the references how it went"
        makes = "networking_note"
        after = "interview"
        to = "references"
        media = ["email", "handwritten"]
        window = "card_by_sundown"
        why = "They wonder."
        cites = ["My aunt, by telephone", "S3-09"]
        """,
    )
    assert isinstance(playbook.rules["mine/word"], Rule)
    assert made(playbook, "networking_note") == [  # as by its window: sundown, and five business days
        "networking_note to becker by email: 2026-03-10 14:45, 2026-03-11 19:28, 2026-03-17 23:59"
    ]


def test_a_stop_is_said_in_ones_own_words(tmp_path: Path) -> None:
    text = """
    off = ["stops/outcome"]
    [rules."mine/over"]
    title = "Over is over"
    stops = "outcome"
    why = "it is over"
    cites = ["D-46"]
    """
    assert own(tmp_path, text).guards["outcome"] == Guard(
        id="mine/over", title="Over is over", stop="outcome", why="it is over", cites=("D-46",)
    )


def test_a_playbook_stands_on_another_of_ones_own(tmp_path: Path) -> None:
    own(tmp_path, 'based_on = "jp"\noff = ["network/note"]', "below.toml")
    above = own(tmp_path, 'based_on = "below.toml"\nsettings = {panel_max = 3}', "above.toml")
    assert (above.values["new_year.due_day"], above.values["panel_max"]) == (25, 3)
    assert "network/note" not in above.rules


def test_the_journal_has_the_last_word(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text("settings = {panel_max = 3}", encoding="utf-8")
    journal = replace(JOURNAL, playbook="own.toml", settings={"panel_max": 5})
    assert library.playbook_for(journal, tmp_path).values["panel_max"] == 5


def test_checks_weigh_what_the_playbook_says_and_the_one_it_stands_on(tmp_path: Path) -> None:
    own(tmp_path, '[checks]\nclaims = "warn"\nflattery = "note"', "below.toml")
    above = own(
        tmp_path, 'based_on = "below.toml"\nchecks = {claims = "block"}\nsettings = {panel_max = 3}', "above.toml"
    )
    assert above.checks == {"claims": "block", "flattery": "note"}


def test_every_check_that_is_fixed_is_a_check() -> None:
    assert set(FIXED_CHECKS) < set(library.check_names())


def test_a_list_is_a_value_too(tmp_path: Path) -> None:
    text = 'settings = {"by_interest.low.letter" = ["concern"]}'
    assert own(tmp_path, text).values["by_interest.low.letter"] == ("concern",)


# ------------------------------------------------------------------------------------------ what is not taken

RULE = """
[rules."mine/one"]
title = "One"
makes = "reply"
after = "message"
to = "sender"
media = ["email"]
window = "answer_same_day"
why = "Because."
cites = ["S4-25"]
"""


# What is said begins and ends like this; in between stand the words that are valid there, which are many.
WRONG = [
    ("settings = {panel_maxx = 3}", "own.toml:1: panel_maxx: there is no setting panel_maxx; did you mean panel_max?"),
    ('[settings]\npanel_max = 3\npanel = "chair"',
     "own.toml:3: panel: 'chair' is not a value of this setting; expected individual or ...; did you mean chair_only?"),
    ('[settings]\npanel_max = "five"',
     "own.toml:2: panel_max: 'five' is not a value of this setting; expected a whole number from 0 to 1000"),
    ("[settings]\npanel_max = true",
     "own.toml:2: panel_max: True is not a value of this setting; expected a whole number from 0 to 1000"),
    ('[settings]\n"by_interest.low.letter" = ["everyone"]',
     "own.toml:2: by_interest.low.letter: ('everyone',) is not a value of this setting; expected a list of ..."),
    ('off = ["thank-you/handwriten-note"]',
     "own.toml:1: ...: there is no rule thank-you/handwriten-note; did you mean thank-you/handwritten-note?"),
    ('title = "Mine"\nrule = 3', "own.toml:2: rule: there is no key rule; ...; did you mean rules?"),
    ('title = "Mine"\nbased_on = "sweden"', "own.toml:2: sweden: there is no playbook sweden; expected one of ..."),
    ('based_on = "usa"', "own.toml:1: usa: there is no playbook usa; ...; did you mean us?"),
    ('based_on = "own.toml"', "own.toml: based_on: this playbook is based on itself"),
    ("off = ", "own.toml: this is not TOML: Invalid value"),
    ('title = "Mine"\noff = off', "own.toml:2:7: this is not TOML: Invalid value"),
    ('off = "network/note"', "own.toml:1: off: is of another kind; expected a list of rules to switch off"),
    (RULE.replace('cites = ["S4-25"]', ""),
     "own.toml:2: mine/one.cites: a rule without a citation is not taken; expected ..."),
    (RULE + RULE.replace("mine/one", "mine/two").replace('cites = ["S4-25"]', "cites = []"),
     "own.toml:20: mine/two.cites: a rule without a citation is not taken; expected ..."),
    (RULE.replace("S4-25", "S4-99"), "own.toml:10: mine/one.cites: there is no row S4-99; did you mean S4-..."),
    (RULE.replace('window = "answer_same_day"', 'window = "answer_same_days"'),
     "own.toml:8: mine/one.window: unknown word 'answer_same_days'; ...; did you mean answer_same_day?"),
    (RULE.replace('makes = "reply"', 'makes = "replay"'),
     "own.toml:4: mine/one.makes: unknown word 'replay'; ...; did you mean reply?"),
    (RULE + 'when = ["needs_replies"]\n',
     "own.toml:11: mine/one.when: unknown word 'needs_replies'; ...; did you mean needs_reply?"),
    (RULE + 'must = ["thank"]\n', "own.toml:11: mine/one.must: unknown word 'thank'; ...; did you mean thanks?"),
    (RULE + 'wen = ["needs_reply"]\n', "own.toml:11: mine/one.wen: unknown key 'wen'; ...; did you mean when?"),
    (RULE.replace('makes = "reply"\n', ""), "own.toml:2: mine/one: makes, stops and asks nothing; expected one of ..."),
    (RULE.replace("mine/one", "answers/reply"),
     "own.toml:2: answers/reply: it shadows the rule answers/reply; switch that one off with `off` and give ..."),
    ('[rules."mine/over"]\ntitle = "Over"\nstops = "outcome"\nwhy = "over"\ncites = ["D-46"]',
     "own.toml:1: mine/over: it shadows the rule stops/outcome; switch that one off ..."),
    ('[rules]\n"mine/one" = 3', "own.toml:2: mine/one: is no rule; expected a table"),
    ('title = "claims"\n[checks]\nclaims = "loud"',
     "own.toml:3: claims: 'loud' is no severity; expected one of block, confirm, warn, note"),
    ('checks = {claims = "warning"}',
     "own.toml:1: claims: 'warning' is no severity; expected one of ...; did you mean warn?"),
    ("[checks]\nclaims = 3", "own.toml:2: claims: 3 is no severity; expected one of ..., note"),
    ('[checks]\nclaim = "warn"', "own.toml:2: claim: there is no check claim; did you mean claims?"),
    ('[checks]\nplaceholder = "warn"', "own.toml:2: placeholder: the severity of this check is not changed"),
    ('[checks]\nrecipients = "note"', "own.toml:2: recipients: the severity of this check is not changed"),
    ('[checks]\nheader = "block"', "own.toml:2: header: the severity of this check is not changed"),
    ('checks = "claims"',
     "own.toml:1: checks: is of another kind; expected a table of checks of letters and their severities"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_a_playbook_that_is_wrong_says_where_and_what(tmp_path: Path, text: str, said: str) -> None:
    found = wrong(tmp_path, text)
    before, _, after = said.partition("...")
    assert len(found) == 1
    assert found[0].startswith(before)
    assert found[0].endswith(after)
    assert after or "..." in said or found[0] == said


def test_everything_wrong_in_a_rule_is_said_at_once(tmp_path: Path) -> None:
    text = RULE.replace('"sender"', '"senders"').replace('["email"]', "[]").replace('why = "Because."', "why = 3")
    assert [line.split(";")[0] for line in wrong(tmp_path, text)] == [
        "own.toml:7: mine/one.media: is empty",
        "own.toml:6: mine/one.to: unknown word 'senders'",
        "own.toml:9: mine/one.why: is not a text",
    ]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "this playbook cannot be read: No such file or directory"),
        (lambda path: path.mkdir(), "this playbook cannot be read: Is a directory"),
        (lambda path: path.write_bytes(b"title = '\xff'"), "this playbook cannot be read: it is not UTF-8 text"),
    ],
)
def test_a_file_that_cannot_be_read(tmp_path: Path, make: object, said: str) -> None:
    make(tmp_path / "own.toml")  # type: ignore[operator]
    with pytest.raises(BadInput) as error:
        library.playbook_for(replace(JOURNAL, playbook="own.toml"), tmp_path)
    expected = "; expected a .toml file, or one of agency-eu, ca, de, fr, jp, uk, us"
    assert str(error.value) == f"{tmp_path / 'own.toml'}: {said}{expected}"


def test_a_setting_of_the_journal_that_is_wrong() -> None:
    journal = replace(JOURNAL, settings={"panel_max": -1, "sundwn": "sunset"})
    with pytest.raises(BadInput) as error:
        library.playbook_for(journal)
    assert [str(problem).split("; expected")[0] for problem in error.value.problems] == [
        "the journal's settings: panel_max: -1 is not a value of this setting",
        "the journal's settings: sundwn: there is no setting sundwn; did you mean sundown?",
    ]


# ------------------------------------------------------------------------------------------ public holidays


def test_the_holidays_of_everybody_in_the_journal_are_at_hand() -> None:
    regions = library.holidays_for(JOURNAL).regions
    assert {Region("US", "OH"), Region("US"), Region("DE", "NW"), Region("DE")} <= set(regions)


@pytest.mark.parametrize("country", [None, "", "XX", "../rows", "us", "USA", "ÖÖ"])
def test_a_country_without_a_table_has_none(country: str | None) -> None:
    assert (library.calendar(country) is None) == (country != "us")


def test_every_task_and_reason_has_its_rule() -> None:
    rules = library.shipped_playbook("base").rules.values()
    assert len({rule.stop for rule in rules if isinstance(rule, Guard)}) == len(library.shipped_playbook("base").guards)
    assert len({rule.task for rule in rules if isinstance(rule, TaskRule)}) == 8
