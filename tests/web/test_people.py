"""People on the screen: found, changed, left in peace, merged by hand, brought from a table and saved as one."""

from __future__ import annotations

import csv
import io
from datetime import datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from sundown.records.models import Change, Contact, Fact, FollowUp, Workspace
from sundown.records.to_core import journal_of
from sundown.steps.observe import record
from sundown.steps.people import save_contact

PAGES = ("/people", "/people/add", "/people/of/kowalski", "/people/of/kowalski/edit", "/people/of/kowalski/same-as",
         "/people/of/kowalski/same-as/patel", "/people/of/kowalski/erase", "/people/bring")  # fmt: skip


def names(client: Client, words: str = "") -> list[str]:
    return [person["name"] for person in client.get("/people", {"q": words}).context["people"]]


def card(workspace: Workspace, key: str, **changes: object) -> dict[str, object]:
    """The fields of the form as they stand, with some changed."""
    words = Contact.objects.get(workspace=workspace, key=key).words
    return {"name_verified": "card", "kind": "contact", **words, **changes}


def upload(client: Client, text: str | bytes) -> str:
    """The address of the preview of a table."""
    raw = text.encode() if isinstance(text, str) else text
    answer = client.post("/people/bring", {"file": SimpleUploadedFile("people.csv", raw)})
    assert answer.status_code == 302, answer.context["form"].errors
    return answer["Location"]


@pytest.mark.parametrize("page", PAGES)
def test_small_and_with_few_questions_to_the_database(
    client: Client, workspace: Workspace, page: str, django_assert_max_num_queries
) -> None:
    with django_assert_max_num_queries(12):
        answer = client.get(page)
    assert (answer.status_code, len(answer.content) <= 60_000) == (200, True)


@pytest.mark.parametrize(
    ("words", "who"), [("kowal", "kowalski"), ("PATEL", "patel"), ("lakeshore.example santos", "santos")]
)
def test_found_by_any_word(client: Client, workspace: Workspace, words: str, who: str) -> None:
    found = names(client, words)
    assert Contact.objects.get(key=who).name in found
    assert len(found) < Contact.objects.count()
    assert names(client, "nobody at all") == []


def test_fifty_a_page_with_what_was_and_what_comes(client: Client, workspace: Workspace, at: datetime) -> None:
    Contact.objects.bulk_create(
        [
            Contact(workspace=workspace, key=f"z{n}", name=f"Zoe {n:03}", words={"name": f"Zoe {n:03}"})
            for n in range(60)
        ]
    )
    assert len(names(client)) == 50
    assert client.get("/people", {"page": 2}).context["page"].number == 2
    [person] = client.get("/people", {"q": "kowalski"}).context["people"]
    assert "interview" in person["last"]  # 20 minutes ago
    due = FollowUp.objects.filter(to="kowalski", withdrawn_at=None, progress="open").order_by("due").first()
    assert due is not None
    assert f"{due.due.astimezone(at.tzinfo):%H:%M}" in person["next"]


def test_what_they_ask_for_is_a_fact_and_can_be_taken_back(client: Client, workspace: Workspace) -> None:
    planned = FollowUp.objects.filter(to="kowalski", withdrawn_at=None).count()
    client.post("/people/of/kowalski/asked", {"bar": "do_not_contact", "why": "retiring"})
    page = client.get("/people/of/kowalski")
    assert (page.context["no_contact"].why, page.context["coming"]) == ("retiring", [])
    assert [person["never"] for person in client.get("/people", {"q": "kowalski"}).context["people"]] == [
        ["nothing at all"]
    ]
    client.post("/people/of/kowalski/asked", {"bar": "do_not_contact", "not": "1"})
    assert client.get("/people/of/kowalski").context["no_contact"] is None
    assert FollowUp.objects.filter(to="kowalski", withdrawn_at=None).count() == planned


def test_no_paper(client: Client, workspace: Workspace) -> None:
    client.post("/people/of/kowalski/asked", {"bar": "paper_asked_off"})
    page = client.get("/people/of/kowalski")
    assert page.context["difference"]["undo_fields"]
    assert {"Typed letter by post", "Handwritten card or note"} <= set(page.context["never"])
    assert not FollowUp.objects.filter(to="kowalski", withdrawn_at=None, medium__in=("post", "handwritten")).exists()


def test_a_change_is_kept_with_what_was_before_and_changes_the_plan(client: Client, workspace: Workspace) -> None:
    answer = client.post("/people/of/kowalski/edit", card(workspace, "kowalski", email="", title="Director of Nursing"))
    assert answer.status_code == 302, answer.context["form"].errors
    change = Change.objects.get(noun="contact", key="kowalski")
    assert (change.before["email"], "email" in change.after) == ("d.kowalski@lakeshore.example", False)
    page = client.get("/people/of/kowalski").context
    assert page["difference"]["moved"] or page["difference"]["withdrawn"]
    assert client.get("/people/of/kowalski").context["difference"] is None  # told once


@pytest.mark.parametrize(
    ("field", "value"), [("name", " "), ("email", "at home"), ("timezone", "EST"), ("kind", "friend")]
)
def test_what_is_wrong_is_said_at_its_field(client: Client, workspace: Workspace, field: str, value: str) -> None:
    answer = client.post("/people/of/kowalski/edit", card(workspace, "kowalski", **{field: value}))
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, [field])
    assert not Change.objects.filter(noun="contact").exists()


def test_three_of_one_name_stay_three_until_two_are_made_one(
    client: Client, workspace: Workspace, at: datetime
) -> None:
    for _ in range(3):
        client.post(
            "/people/add", {"name": "Lee Wong", "organization": "Acme", "name_verified": "none", "kind": "contact"}
        )
    keys = sorted(Contact.objects.filter(name="Lee Wong").values_list("key", flat=True))
    assert len(keys) == 3
    workspace.refresh_from_db()
    record(workspace, [{"at": at.isoformat(), "message_from": keys[1], "text": "Hello."}], by=None, at=at)
    page = client.get(f"/people/of/{keys[0]}/same-as/{keys[1]}")
    assert page.context["reach"].facts == 1
    assert Contact.objects.filter(name="Lee Wong").count() == 3  # looked at only
    client.post(f"/people/of/{keys[0]}/same-as/{keys[1]}")
    assert sorted(Contact.objects.filter(name="Lee Wong").values_list("key", flat=True)) == [keys[0], keys[2]]
    change = Change.objects.get(noun="merge")
    assert client.get(f"/people/of/{keys[0]}/merged/{change.id}").context["facts"] != []


def test_no_cell_of_the_table_is_a_formula_and_it_can_be_read_in_again(
    client: Client, workspace: Workspace, at: datetime
) -> None:
    hostile = {
        "name": "=HYPERLINK(1)",
        "phone": "+1 312 555 0100",
        "note": "@SUM(A1)",
        "title": "-2+3",
        "post": "Elm St 1\nX",
    }
    row, _changed = save_contact(workspace, None, hostile, by=None, at=at)
    text = client.get("/people/export").content.decode("utf-8-sig")
    cells = [value for line in csv.reader(io.StringIO(text)) for value in line]
    assert [value for value in cells if value[:1] in ("=", "+", "-", "@", "\t")] == []
    assert "'=HYPERLINK(1)" in cells
    preview = client.get(upload(client, text)).context["preview"]
    assert (preview.new, preview.changed, preview.likely, preview.problems) == ([], [], [], ())
    assert preview.same == Contact.objects.count()
    assert Contact.objects.get(key=row.key).words["phone"] == "+1 312 555 0100"


def test_a_table_changes_nothing_until_somebody_says_so(client: Client, workspace: Workspace) -> None:
    before = Contact.objects.count()
    table = "Name,E-mail,Company\nAnna Bell,bell@acme.example,Acme\nM. Kowalski,D.KOWALSKI@lakeshore.example,\n"
    address = upload(client, table)
    page = client.get(address)
    assert (len(page.context["new"]), [one["line"] for one in page.context["likely"]]) == (1, [3])
    assert Contact.objects.count() == before
    client.post(address, {"likely": "leave", "line_3": ""})
    assert Contact.objects.count() == before + 1
    assert client.get(address)["Location"] == "/people/bring"  # the file is gone


def test_another_browser_does_not_find_the_file(client: Client, workspace: Workspace, owner) -> None:
    address = upload(client, "name\nAnna Bell\n")
    other = Client(SERVER_NAME="127.0.0.1")
    other.force_login(owner)
    assert other.get(address)["Location"] == "/people/bring"
    assert client.get("/people/bring/..%2f..%2fsecret_key").status_code in (302, 404)


def test_files_of_no_use_are_refused(client: Client, workspace: Workspace) -> None:
    for raw in (b"name\n" + b"x" * 30_000_000, b"\x00\x01\x02", b"a,b\n1,2\n"):
        answer = client.post("/people/bring", {"file": SimpleUploadedFile("../../people.csv", raw)})
        assert (answer.status_code, list(answer.context["form"].errors)) == (422, ["file"])


def test_script_in_a_name_is_text(client: Client, workspace: Workspace) -> None:
    client.post("/people/add", {"name": "<script>alert(1)</script>", "name_verified": "none", "kind": "contact",
                                "organization": "<b>x</b>", "note": "<img src=x onerror=alert(1)>"})  # fmt: skip
    key = Contact.objects.get(name__startswith="<script>").key
    for page in ("/people", f"/people/of/{key}", f"/people/of/{key}/edit", f"/people/of/{key}/same-as/kowalski"):
        text = client.get(page).content.decode()
        assert "<script>alert" not in text
        assert "<img src=x" not in text


def test_erased_after_a_question(client: Client, workspace: Workspace) -> None:
    name = Contact.objects.get(key="kowalski").name
    assert client.get("/people/of/kowalski/erase").status_code == 200
    assert Contact.objects.filter(name=name).exists()
    assert client.post("/people/of/kowalski/erase").context["report"]
    assert not Contact.objects.filter(name=name).exists()
    workspace.refresh_from_db()
    assert name not in str(journal_of(workspace))
    assert Fact.objects.exists()
