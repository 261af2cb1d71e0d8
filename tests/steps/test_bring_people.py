"""People from a table: the preview says what comes, nobody is put together by itself, and ten thousand are no wait."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from sundown.records.models import Change, Contact, Seeker, Workspace
from sundown.records.to_core import journal_of
from sundown.steps.bring_people import ADD, FILL, LEAVE, Choices, bring, look

AT = datetime(2026, 3, 10, 18, 0, tzinfo=UTC)
KNOWN: dict[str, dict[str, str]] = {
    "lee": {"name": "Lee Wong", "organization": "Acme", "email": "lee@acme.example"},
    "lee-2": {"name": "Lee Wong", "organization": "Acme"},
    "moss": {
        "name": "Eve Moss",
        "organization": "Mill",
        "linkedin": "https://www.linkedin.com/in/eve",
        "title": "Fitter",
    },
}
HEAD = "name,company,email,title,linkedin\n"


@pytest.fixture
def workspace(db: None) -> Workspace:
    made = Workspace.objects.create(name="A search", created_at=AT)
    Seeker.objects.create(workspace=made, name="Rosa Pike", words={"name": "Rosa Pike", "timezone": "America/Denver"})
    for key, words in KNOWN.items():
        Contact.objects.create(workspace=made, key=key, name=words["name"], organization=words["organization"],
                               email=words.get("email", ""), words=words)  # fmt: skip
    return made


def test_the_preview_says_what_each_line_is(workspace: Workspace) -> None:
    table = (
        "Anna Bell,Acme,,,\n"  # nobody like her
        "L. Wong,,LEE@acme.example,,\n"  # that address is Lee's
        "lee wong,ACME,,,\n"  # that name there is borne by two
        "Eve Moss,Mill,,Foreman,http://linkedin.com/in/eve/\n"  # her own page, another title
        "Eve Moss,Mill,,Fitter,\n"  # nothing new
        "Eve Moss,Elsewhere,,,\n"  # the same name at another firm
    )
    preview = look(workspace, (HEAD + table).encode(), "people.csv")
    assert [row.line for row in preview.new] == [2, 7]
    assert [(one.row.line, [key for key, _name in one.others]) for one in preview.likely] == [
        (3, ["lee"]),
        (4, ["lee", "lee-2"]),
    ]
    assert [(one.key, one.becomes["title"], one.was["title"]) for one in preview.changed] == [
        ("moss", "Foreman", "Fitter")
    ]
    assert preview.same == 1
    assert Contact.objects.count() == len(KNOWN)


@pytest.mark.parametrize(
    ("choice", "people", "title"), [(LEAVE, 3, None), (ADD, 4, None), (FILL, 3, "Buyer")]
)  # fmt: skip
def test_who_may_be_known_becomes_what_was_said(
    workspace: Workspace, choice: str, people: int, title: str | None
) -> None:
    raw = (HEAD + "Leigh Wong,Other,lee@acme.example,Buyer,\n").encode()
    bring(workspace, raw, "people.csv", Choices(likely=LEAVE, each={2: choice}), by=None, at=AT)
    lee = Contact.objects.get(key="lee").words
    assert (Contact.objects.count(), lee.get("title")) == (people, title)
    assert (lee["name"], lee["organization"]) == ("Lee Wong", "Acme")  # what was known is never overwritten by filling


def test_nothing_is_filled_in_where_two_may_be_meant(workspace: Workspace) -> None:
    raw = (HEAD + "Lee Wong,Acme,,Buyer,\n").encode()
    assert bring(workspace, raw, "people.csv", Choices(likely=FILL), by=None, at=AT)[:2] == (0, 0)


@pytest.mark.parametrize(("said", "title"), [(False, "Fitter"), (True, "Foreman")])
def test_changes_only_where_they_are_wanted(workspace: Workspace, said: bool, title: str) -> None:
    raw = (HEAD + "Eve Moss,Mill,,Foreman,linkedin.com/in/eve\n").encode()
    bring(workspace, raw, "people.csv", Choices(changes=said), by=None, at=AT)
    assert Contact.objects.get(key="moss").words["title"] == title
    assert [change.before["title"] for change in Change.objects.all()] == (["Fitter"] if said else [])


def test_three_of_one_name_are_three_with_ids_of_their_own(workspace: Workspace) -> None:
    raw = (HEAD + "".join(f"Self,Firm {n},,,\n" for n in range(3))).encode()
    assert bring(workspace, raw, "people.csv", Choices(), by=None, at=AT).added == 3
    workspace.refresh_from_db()
    assert len({key for key in journal_of(workspace).contacts if key.startswith("self")}) == 3


def test_ten_thousand_with_a_preview_in_six_seconds(workspace: Workspace, unmeasured: None) -> None:
    """Six seconds of this machine's work (issue: a table of 10,000 with preview); other work on it does not count."""
    lines = (
        f"Given{n % 500} Sur{n % 1999},Company {n % 300},p{n}@x{n % 300}.example,Role,https://x/in/p{n}"
        for n in range(10_000)
    )
    raw = (HEAD + "\n".join(lines)).encode()
    begins = time.process_time()
    preview = look(workspace, raw, "people.csv")
    brought = bring(workspace, raw, "people.csv", Choices(), by=None, at=AT)
    took = time.process_time() - begins
    assert len(preview.new) == brought.added == 10_000
    assert took <= 6
    workspace.refresh_from_db()
    again = look(workspace, raw, "people.csv")
    assert (again.same, again.new, again.likely) == (10_000, [], [])
