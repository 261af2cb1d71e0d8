"""A mixer told by its six cards, standing up on a telephone and sitting at a desk: the plan of case 07 comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.app_process import fill, kept, serving
from tests.e2e.conftest import PageAt

from sundown.core.facts import Contact, Meeting, Note
from sundown.sources.journal import read_journal
from sundown.terminal import plan_of

CASE = Path(__file__).parents[1] / "cases" / "07-mixer-six-cards.journal.yaml"
WHOLE = read_journal(CASE)
EVENING = next(fact for fact in WHOLE.log if isinstance(fact, Meeting))
assert EVENING.end is not None
AT = EVENING.end.isoformat()
"""The last card is written when the event is over: for Capture the talks end with it, and the notes wait for that."""


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A folder of data with the same seeker, who has met nobody yet."""
    text = CASE.read_text(encoding="utf-8")
    journal = tmp_path / "seeker.yaml"
    journal.write_text(text[: text.index("contacts:")], encoding="utf-8")
    data = tmp_path / "data"
    fill(data, journal, AT)
    return data


def write_card(page: Page, contact: Contact, note: Note) -> None:
    """Everything that case 07 knows of one card, but for what somebody would rather not have."""
    page.get_by_label("Name").fill(contact.name)
    page.get_by_label("What did you talk about?").fill(note.talked_about or "")
    page.get_by_label("What would be useful to them?").fill(note.useful_to_them or "")
    page.get_by_text("More from the card").click()
    more = {"Where do they work?": contact.organization, "Title": contact.title, "E-mail": contact.email,
            "Telephone": contact.phone, "Postal address": contact.post, "Page on LinkedIn": contact.linkedin,
            "Do you know something that helps them at once?": note.specific_benefit}  # fmt: skip
    for label, words in more.items():
        page.get_by_label(label, exact=True).fill(words or "")


def no_mail_for(page: Page, name: str) -> None:
    """The card says: call me, no e-mail."""
    page.get_by_role("link", name="People", exact=True).filter(visible=True).first.click()
    page.get_by_role("main").get_by_role("link", name=name).first.click()
    page.get_by_role("link", name="Change").first.click()
    page.get_by_label("How do they like to be reached?").select_option(label="Telephone")
    page.get_by_role("group", name="Ways they do not want").get_by_label("E-mail").check()
    page.get_by_role("button", name="Save").click()


@pytest.mark.parametrize("width", [390, 1280])
def test_six_cards_give_the_plan_of_the_journal(
    page_at: PageAt, empty: Path, axe: Callable[[Page], None], width: int
) -> None:
    with serving(empty, SUNDOWN_AT=AT) as app:
        page = page_at(width)
        page.goto(app.link)
        page.get_by_role("link", name="Capture").filter(visible=True).click()
        page.get_by_label("What is it called?").fill(EVENING.name or "")
        page.get_by_label("Where?").fill(EVENING.place or "")
        page.get_by_role("button", name="First card").click()
        cards = list(EVENING.notes.items())
        for number, (key, note) in enumerate(cards, 1):
            write_card(page, WHOLE.contacts[key], note)
            page.get_by_role("button", name="Done" if number == len(cards) else "Next card", exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text("What follows")
        axe(page)
        if width < 600:
            page.get_by_text("More", exact=True).click()
        no_mail_for(page, "Dana Whitcomb")
        found = kept(empty, AT)
    of_the_case = plan_of(replace(WHOLE, log=(EVENING,)), CASE.parent, EVENING.at).followups
    expected = {
        (WHOLE.contacts[each.to].name, each.kind, each.medium, each.earliest.isoformat(), each.due.isoformat(),
         each.latest.isoformat()) for each in of_the_case if each.to in WHOLE.contacts
    }  # fmt: skip
    # Six notes, six invitations on LinkedIn, the dashboard for Hill, the call to Whitcomb.
    assert len(expected) == 14
    names = {key: each.name for key, each in read(found["journal"], empty).items()}
    assert {(names[each["to"]], *(each[name] for name in ("kind", "medium", "earliest", "due", "latest")))
            for each in found["plan"]} == expected  # fmt: skip


def read(text: str, folder: Path) -> dict[str, Contact]:
    """The people of a journal's text."""
    path = folder / "read.yaml"
    path.write_text(text, encoding="utf-8")
    return {str(key): contact for key, contact in read_journal(path).contacts.items()}
