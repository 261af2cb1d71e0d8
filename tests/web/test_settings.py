"""Settings on the screen: their effect is seen before they count, and data goes in and out whole."""

from __future__ import annotations

import re
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.web.conftest import CASE

from sundown.library import playbook_names, shipped_playbook
from sundown.records.models import Change, Contact, Fact, FollowUp, Seeker, Workspace
from sundown.records.to_core import journal_of, plan_kept
from sundown.sources.journal import parse_journal
from sundown.steps.erase import erase_everything
from sundown.steps.plan import plan_of
from sundown.web.setting_words import GROUPS, PLAYBOOKS, VALUES

PAGES = ("/settings", "/settings/plan", "/settings/own", "/settings/paper", "/settings/data", "/settings/data/erase")


def filled(client: Client, page: str, form: str = "form") -> dict[str, object]:
    """The values of a form as a browser would send them."""
    shown = client.get(page).context[form]
    values = {field.name: field.value() for field in shown}
    return {name: value for name, value in values.items() if value is not None}


def plan_shape(workspace: Workspace, at: datetime) -> set[tuple[object, ...]]:
    return {(each.key, each.medium, each.due) for each in plan_kept(workspace, at).followups}


@pytest.mark.parametrize("page", PAGES)
def test_small_and_with_few_questions_to_the_database(
    client: Client, workspace: Workspace, page: str, django_assert_max_num_queries
) -> None:
    with django_assert_max_num_queries(12):
        answer = client.get(page)
    assert (answer.status_code, len(answer.content) <= 60_000) == (200, True)


def test_you_as_you_are_saved_again_are_the_same(client: Client, workspace: Workspace) -> None:
    before = Seeker.objects.get().words
    assert client.post("/settings", filled(client, "/settings")).status_code == 302
    workspace.refresh_from_db()
    assert journal_of(workspace).seekers == parse_journal(CASE.read_text(), "case").seekers
    assert Seeker.objects.get().words.keys() >= before.keys() - {"language"}


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [("name", "", ["name"]), ("timezone", "EST", ["timezone"]), ("lat", "", ["lat"]), ("lon", "200", ["lon"]),
     ("language", "English, please", ["language"])],
)  # fmt: skip
def test_what_is_wrong_with_you_is_said_at_its_field(
    client: Client, workspace: Workspace, field: str, value: str, told: list[str]
) -> None:
    answer = client.post("/settings", {**filled(client, "/settings"), "lat": "41.9", "lon": "-87.6", field: value})
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, told)


def test_before_the_start_a_journal_can_be_brought_in_and_nothing_else(client: Client, workspace: Workspace) -> None:
    erase_everything(workspace)
    assert client.get("/settings/plan")["Location"] == "/start"
    assert "/settings/data" in client.get("/start").content.decode()
    assert client.get("/settings/data").status_code == 200


def test_a_setting_shows_its_effect_and_counts_only_then(client: Client, workspace: Workspace, at: datetime) -> None:
    before = plan_shape(workspace, at)
    said = {**filled(client, "/settings/plan"), "paper.interviewer_note": "off"}
    looked = client.post("/settings/plan", said)
    effect = looked.context["effect"]
    notes = [each for each in plan_kept(workspace, at).followups if each.kind == "handwritten_note" and each.open]
    assert notes
    assert len(effect["difference"]["withdrawn"]) == len(notes)
    workspace.refresh_from_db()
    assert (plan_shape(workspace, at), workspace.settings) == (before, {})
    unseen = {**said, "helper_card.latest": "3", "save": "1", "seen": effect["seen"]}
    assert client.post("/settings/plan", unseen).status_code == 200  # other values than those looked at: shown again
    assert client.post("/settings/plan", {**said, "save": "1", "seen": effect["seen"]}).status_code == 302
    workspace.refresh_from_db()
    assert workspace.settings == {"paper.interviewer_note": "off"}
    assert plan_shape(workspace, at) == {(f.key, f.medium, f.due) for f in plan_of(workspace, at).followups}
    assert Change.objects.get(noun="settings").after["settings"] == {"paper.interviewer_note": "off"}


def test_back_to_the_playbooks_own_value_is_no_choice_any_longer(client: Client, workspace: Workspace) -> None:
    workspace.settings = {"paper.interviewer_note": "off"}
    workspace.save()
    said = {**filled(client, "/settings/plan"), "paper.interviewer_note": "on"}
    seen = client.post("/settings/plan", said).context["effect"]["seen"]
    client.post("/settings/plan", {**said, "save": "1", "seen": seen})
    workspace.refresh_from_db()
    assert workspace.settings == {}


def test_other_customs(client: Client, workspace: Workspace) -> None:
    looked = client.post("/settings/plan", {"playbook": "de"})
    assert not looked.context["effect"]["difference"]["summary"].startswith("Nothing")
    client.post("/settings/plan", {"playbook": "de", "save": "1", "seen": looked.context["effect"]["seen"]})
    workspace.refresh_from_db()
    assert workspace.playbook == "de"


def test_every_setting_has_a_group_and_words() -> None:
    settings = shipped_playbook("us").settings
    begins = tuple(begin for _title, names in GROUPS for begin in names)
    chosen = {name: setting for name, setting in settings.items() if len(setting.choices) != 1}
    assert [name for name in chosen if not name.startswith(begins)] == []
    words = {word for setting in chosen.values() for word in setting.choices}
    assert words == set(VALUES)
    assert set(PLAYBOOKS) == set(playbook_names())


def test_rules_of_ones_own_are_checked_with_their_lines(client: Client, workspace: Workspace, at: datetime) -> None:
    wrong = 'based_on = "us"\n\n[settings]\n"panle" = "chair_only"\n'
    answer = client.post("/settings/own", {"overlay": wrong})
    assert answer.status_code == 422
    assert [line["number"] for line in answer.context["wrong"]] == [4]
    assert "Line 4" in answer.context["form"].errors["overlay"][0]
    assert "panel" in answer.context["form"].errors["overlay"][0]
    right = wrong.replace("panle", "panel")
    looked = client.post("/settings/own", {"overlay": right}).context["effect"]
    assert looked["difference"]["withdrawn"]
    client.post("/settings/own", {"overlay": right, "save": "1", "seen": looked["seen"]})
    workspace.refresh_from_db()
    assert workspace.overlay == right.strip()
    assert client.get("/settings/plan").context["own"] is True


def test_paper(client: Client, workspace: Workspace) -> None:
    client.post("/settings/paper", {"letter": "de", "card": "", "envelope": ""})
    workspace.refresh_from_db()
    assert workspace.preferences == {"paper": {"letter": "de"}}


def test_the_journal_goes_out_and_comes_in_whole(client: Client, workspace: Workspace, at: datetime) -> None:
    text = client.get("/settings/data/journal").content
    shape, journal = plan_shape(workspace, at), journal_of(workspace)
    file = lambda: SimpleUploadedFile("journal.yaml", text)  # noqa: E731
    assert "erase" in str(client.post("/settings/data/bring", {"file": file()}).context["form"].errors)  # not empty
    client.post("/settings/data/erase", {"sure": "on"})
    assert client.post("/settings/data/bring", {"file": file()}).status_code == 302
    workspace.refresh_from_db()
    assert (plan_shape(workspace, at), journal_of(workspace)) == (shape, journal)


def test_a_journal_with_mistakes_is_told_by_lines(client: Client, workspace: Workspace) -> None:
    erase_everything(workspace)
    file = SimpleUploadedFile("j.yaml", b"sundown: 1\nseeker: {name: Rosalind Pike, timezone: EST}\n")
    answer = client.post("/settings/data/bring", {"file": file})
    assert "Line 2" in answer.context["form"].errors["file"][0]


@pytest.mark.django_db(transaction=True)
def test_a_backup_is_a_whole_database(client: Client, workspace: Workspace, tmp_path: Path) -> None:
    answer = client.get("/settings/data/backup")
    (tmp_path / "copy").write_bytes(b"".join(answer.streaming_content))
    with sqlite3.connect(tmp_path / "copy") as copy:
        assert copy.execute("SELECT count(*) FROM records_fact").fetchone()[0] == Fact.objects.count()


def test_everything_goes_only_when_it_is_meant(client: Client, workspace: Workspace) -> None:
    page = client.get("/settings/data/erase")
    assert dict(page.context["counts"])["People"] == Contact.objects.count()
    assert client.post("/settings/data/erase", {}).status_code == 422
    assert Fact.objects.exists()
    assert client.post("/settings/data/erase", {"sure": "on"}).status_code == 200
    assert not any(table.objects.exists() for table in (Fact, Contact, FollowUp, Seeker, Change))
    for address in (*PAGES, "/people", "/people/bring"):
        assert client.get(address).status_code in (200, 302), address


def test_no_source_is_a_bare_id(client: Client, workspace: Workspace) -> None:
    assert re.findall(r"\b[SCD]\d?-\d\d\b", client.get("/settings/plan").content.decode()) == []
