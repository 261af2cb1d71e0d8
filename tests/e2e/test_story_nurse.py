"""A nurse's search told through the screens from the car park to the offer: at each turn the plan of case 01's journal.

The debrief on a telephone, the rest at a desk. The app is ended and started again between the days.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.app_process import Days, fill
from tests.e2e.conftest import PageAt

from sundown.core.facts import Done, Fact
from sundown.sources.journal import read_journal
from sundown.terminal import plan_of

CASE = Path(__file__).parents[1] / "cases" / "01-nurse-panel.journal.yaml"
WHOLE = read_journal(CASE)
CAR_PARK, EVENING, NOON = "2026-03-10T14:35:00-04:00", "2026-03-10T19:00:00-04:00", "2026-03-11T12:00:00-04:00"
NEW_DATE, SECOND_ROUND = "2026-03-12T09:20:00-04:00", "2026-03-16T11:00:00-04:00"
AFTER_IT, OFFER = "2026-03-19T16:20:00-04:00", "2026-03-23T15:30:00-04:00"
WRITTEN = {
    ("strategic_letter", "patel"): EVENING,
    ("thank_you_email", "santos"): EVENING,
    ("handwritten_note", "santos"): NOON,
    ("helper_card", "reed"): NOON,
}
"""The letters that are written here, and when; the journal has more of them, which stay open here."""

BLANKS = {
    "Which result of yours": "I brought 12 months in a mixed ICU and ran CRRT on nights for 9 patients.",
    "Is that a reason why": "I want to work where somebody looks for sepsis before the numbers shout.",
    "What would be better": "After my first few months one more nurse on nights could set up CRRT.",
}


@pytest.fixture
def days(tmp_path: Path) -> Iterator[Days]:
    """The nurse's search up to the debrief; the app is not started yet."""
    data = tmp_path / "data"
    fill(data, CASE, CAR_PARK, "debrief")
    made = Days(data)
    yield made
    made.end()


# ------------------------------------------------------------------------------------------ plans


def told_until(at: datetime) -> Iterator[Fact]:
    """The case's facts known at `at`, with no other letters than those written here."""
    for fact in WHOLE.log:
        if isinstance(fact, Done):
            when = WRITTEN.get((fact.kind, str(fact.to)))
            if when is None or fact.at > datetime.fromisoformat("2026-03-12T00:00:00-04:00"):
                continue
            fact = replace(fact, at=datetime.fromisoformat(when))
        if fact.at <= at:
            yield fact


def plan_of_the_case(at: str) -> set[tuple[object, ...]]:
    """Every item of the plan that the journal gives at that instant."""
    moment = datetime.fromisoformat(at)
    found = plan_of(replace(WHOLE, log=tuple(told_until(moment))), CASE.parent, moment)
    return {(each.to, each.kind, each.medium, each.state, each.earliest.isoformat(), each.due.isoformat(),
             each.latest.isoformat()) for each in found.followups}  # fmt: skip


def plan_kept(days: Days) -> set[tuple[object, ...]]:
    """Every item of the plan that the app holds."""
    names = ("to", "kind", "medium", "state", "earliest", "due", "latest")
    return {tuple(each[name] for name in names) for each in days.kept()["plan"]}


# ------------------------------------------------------------------------------------------ hands


def say(page: Page, **answers: str) -> None:
    """Answer by the beginnings of labels, and go on."""
    for label, words in answers.items():
        page.get_by_label(re.compile(f"^{label}")).first.fill(words)
    go_on(page)


def go_on(page: Page) -> None:
    page.get_by_role("button", name="Save and go on").click()


def step(page: Page, title: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def debrief(page: Page) -> None:
    """Case 01's debrief, with one thumb."""
    page.get_by_role("link", name="Debrief").filter(visible=True).click()
    page.get_by_role("link", name="Start").tap()
    step(page, "Who was there")
    for person in ("Denise Kowalski", "Raj Patel", "Miguel Santos"):
        expect(page.get_by_label(re.compile(person))).to_be_checked()
    go_on(page)
    step(page, "What Denise Kowalski said")
    page.get_by_label("They said it").check()
    say(page, **{"What did you talk about": "nurse-to-patient ratio project", "What did they like": "charge experience",
                 "A doubt about you": "only 14 months of ICU, will nights wear her out"})  # fmt: skip
    step(page, "What Raj Patel said")
    say(page, **{"What did you talk about": "early sepsis alerts", "What did they ask about": "CRRT experience"})
    step(page, "What Miguel Santos said")
    say(page, **{"What did you talk about": "rapid response story", "What did they like": "calm under load"})
    step(page, "What you forgot")
    page.get_by_label("To whom most?").first.select_option(label="Raj Patel")
    say(page, **{"What did you forget": "CRRT certificate of Nov 2025",
                 "Why does it matter": "Dr. Patel asked about CRRT experience"})  # fmt: skip
    step(page, "What came up")
    go_on(page)
    step(page, "Who helped")
    say(page, **{"Who was kind": "tamika reed",
                 "What did they do": "moved the slot around a night shift and walked her to the unit"})  # fmt: skip
    step(page, "What you promised")
    go_on(page)
    step(page, "How it goes on")
    page.get_by_label("On a day").check()
    page.get_by_label("Very much").check()
    say(page, **{"By, or on": "2026-03-20"})


def open_letter(page: Page, name: str) -> None:
    """From the navigation to one letter."""
    page.get_by_role("link", name="Letters", exact=True).filter(visible=True).click()
    page.get_by_role("heading", level=3).get_by_role("link", name=name).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)


def approve(page: Page) -> None:
    page.get_by_label("I have read it aloud").check()
    page.get_by_role("button", name="Approve this text").click()


def post_it(page: Page, name: str) -> None:
    """A note by hand: approved as it was drafted, copied out, posted today."""
    open_letter(page, name)
    approve(page)
    page.get_by_role("main").get_by_role("button", name=re.compile("posted|sent")).first.click()
    expect(page.get_by_text("Written down: it went out.")).to_be_visible()


def fill_blanks(letter: Locator) -> None:
    """Put an own sentence for each question of the draft."""
    words = letter.input_value()
    for beginning, sentence in BLANKS.items():
        words = re.sub(rf"\[[^\]]*{re.escape(beginning)}[^\]]*\]", sentence, words)
    letter.fill(words)


def tell(page: Page, what: str, change: Any) -> None:
    """One of the small forms on the search's page."""
    page.get_by_role("link", name="Searches", exact=True).filter(visible=True).click()
    page.get_by_role("main").get_by_role("link", name=re.compile("Lakeshore General")).first.click()
    page.get_by_role("link", name=what, exact=True).click()
    form = page.locator("#telling form")
    expect(form.get_by_role("heading", name=what)).to_be_focused()
    change(form)
    form.get_by_role("button", name="Save").click()


# ------------------------------------------------------------------------------------------ the story


def test_from_the_car_park_to_the_offer(page_at: PageAt, days: Days) -> None:
    phone = page_at(390)
    phone.goto(days.come(CAR_PARK).link)
    debrief(phone)
    step(phone, "The card of Denise Kowalski")
    phone.get_by_role("link", name="Today").filter(visible=True).first.tap()
    expect(phone.get_by_role("main")).to_contain_text("Handwritten note to Raj Patel")
    assert plan_kept(days) == plan_of_the_case(CAR_PARK)

    evening = days.come(EVENING)
    desk = page_at(1280, "dark", forgive="422", permissions=["clipboard-read", "clipboard-write"])
    desk.goto(evening.new_link())
    a_letter_with_blanks(desk)
    a_letter_taken_back(desk)

    days.come(NOON)
    desk.goto(evening.address)
    post_it(desk, "Handwritten note to Miguel Santos")
    post_it(desk, "Helper card to Tamika Reed")
    assert plan_kept(days) == plan_of_the_case(NOON)

    days.come(NEW_DATE)
    desk.goto(evening.address)
    they_name_another_day(desk, days)

    days.come(SECOND_ROUND)
    desk.goto(evening.address)
    a_second_round(desk)
    assert plan_kept(days) == plan_of_the_case(SECOND_ROUND)

    days.come(AFTER_IT)
    desk.goto(evening.address)
    desk.get_by_role("link", name="Debrief").filter(visible=True).click()
    desk.get_by_role("link", name="Start").click()
    desk.get_by_role("link", name="What came up").click()
    desk.get_by_label("References").check()
    desk.get_by_label("When I could start").check()
    go_on(desk)
    assert plan_kept(days) == plan_of_the_case(AFTER_IT)

    days.come(OFFER)
    desk.goto(evening.address)
    tell(desk, "They made an offer", an_offer)
    expect(desk.get_by_role("region", name="What changed")).to_contain_text("because they made an offer")
    assert plan_kept(days) == plan_of_the_case(OFFER)
    # Case 01: after an offer nothing that asks for the post is open any more; it is acknowledged (D-08).
    opened = {(to, kind) for to, kind, _, state, *_ in plan_kept(days) if state not in ("done", "skipped")}
    assert ("kowalski", "offer_acknowledgement") in opened
    assert not {"status_call", "status_inquiry", "second_round_thank_you"} & {kind for _, kind in opened}


def a_letter_with_blanks(page: Page) -> None:
    """A draft that asks is refused; filled in, examined while one types, put right by a press, approved, sent."""
    open_letter(page, "Strategic letter to Raj Patel")
    found, letter = page.locator("#findings"), page.get_by_label("Letter", exact=True)
    expect(found).to_contain_text("Has to be changed")
    approve(page)
    expect(page.get_by_role("alert").filter(visible=True).first).to_be_visible()
    expect(page.get_by_role("button", name="Take back")).to_have_count(0)
    fill_blanks(letter)
    letter.fill(f"{letter.input_value().rstrip()} realy")
    expect(found.get_by_text("realy").first).to_be_visible()
    found.get_by_role("link", name="realy").first.press("Enter")
    assert letter.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)") == "realy"
    expect(letter).to_be_focused()
    page.keyboard.press("Delete")
    expect(found.get_by_text("realy")).to_have_count(0)
    expect(found).not_to_contain_text("Has to be changed")
    for tick in found.get_by_label("I have looked: it is right").all():
        tick.check()
    approve(page)
    send_it(page)


def a_letter_taken_back(page: Page) -> None:
    """Approved by name, taken back within ten minutes, approved again, copied, sent."""
    open_letter(page, "Thank-you e-mail to Miguel Santos")
    approve(page)
    expect(page.get_by_role("main")).to_contain_text("Approved by Amara Okafor RN")
    page.get_by_role("button", name="Take back").click()
    expect(page.get_by_role("main")).to_contain_text("The approval is taken back.")
    approve(page)
    panel = page.locator("details", has=page.get_by_role("button", name=re.compile("^Copy"), include_hidden=True)).first
    if panel.get_attribute("open") is None:
        panel.locator("summary").click()
    panel.get_by_role("button", name=re.compile("^Copy")).last.click()
    expect(panel.get_by_text("Copied")).to_be_visible()
    assert "rapid response story" in page.evaluate("navigator.clipboard.readText()")
    send_it(page)


def send_it(page: Page) -> None:
    page.get_by_role("button", name=re.compile("sent", re.I)).first.click()
    expect(page.get_by_text("Written down: it went out.")).to_be_visible()


def they_name_another_day(page: Page, days: Days) -> None:
    """The difference is shown with its reason; taken back, everything is as it was; told again, it counts."""

    def another_day(form: Locator) -> None:
        form.get_by_label("They decide by").fill("2026-03-25")
        form.get_by_label("Who said so?").select_option(label="Denise Kowalski, Nurse Manager ICU")
        form.get_by_label("By e-mail").check()
        form.get_by_label(re.compile("^What did they say")).fill("Thank you. We have one more candidate.")

    before = plan_kept(days)
    tell(page, "They decide on another day", another_day)
    changed = page.get_by_role("region", name="What changed")
    expect(changed).to_contain_text("because the decision is now Wed 25 March")
    expect(changed).to_contain_text("Status call to Denise Kowalski")
    assert plan_kept(days) == plan_of_the_case(NEW_DATE) != before
    changed.get_by_role("button", name="Undo").click()
    expect(changed).to_contain_text("because an entry was taken back")
    assert plan_kept(days) == before
    tell(page, "They decide on another day", another_day)
    expect(changed).to_contain_text("because the decision is now Wed 25 March")
    assert plan_kept(days) == plan_of_the_case(NEW_DATE)


def a_second_round(page: Page) -> None:
    """They write what to bring, and the interview is written down."""

    def they_wrote(form: Locator) -> None:
        form.get_by_label("Who?").select_option(label="Denise Kowalski, Nurse Manager ICU")
        form.get_by_label("By e-mail").check()
        form.get_by_label(re.compile("^What do they ask for")).fill("availability\nreferences")

    def another(form: Locator) -> None:
        form.get_by_label("On which day?").fill("2026-03-19")
        form.get_by_label("From").fill("15:00")
        form.get_by_label(re.compile("^Until")).fill("16:00")
        form.get_by_label("In person").check()
        form.get_by_role("checkbox", name=re.compile("^Denise Kowalski")).check()
        form.get_by_label(re.compile("^And who else")).fill("Ruth Adler")

    tell(page, "They wrote or rang", they_wrote)
    tell(page, "Another interview", another)
    expect(page.get_by_role("region", name="What changed")).to_contain_text("Ruth Adler")


def an_offer(form: Locator) -> None:
    form.get_by_label(re.compile("^Until when do they want")).fill("2026-03-27")
    form.get_by_label("Who told you?").select_option(label="Denise Kowalski, Nurse Manager ICU")
    form.get_by_label("By telephone").check()
