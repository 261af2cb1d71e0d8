"""Debrief and letter desk with a keyboard alone: Tab, Enter, Space and the arrows; one always sees where one is."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect
from tests.app_process import App, kept
from tests.e2e.conftest import PageAt

JOURNAL = Path(__file__).parents[1] / "cases" / "01-nurse-panel.journal.yaml"
AT = "2026-03-10T14:35:00-04:00"
BEFORE = "debrief"

SEEN = """() => {
    const here = document.activeElement, box = here.getBoundingClientRect(), look = getComputedStyle(here);
    const ring = [here, here.closest("label"), here.parentElement].filter(Boolean).some(
        (one) => { const look = getComputedStyle(one);
                   return look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0
                       || look.boxShadow !== "none"; });
    if (here.type === "date" || here.type === "time") return "";  // the browser marks the part of it one is in
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return ring && inside && box.width > 0 ? "" : `${here.outerHTML.slice(0, 120)} ring ${ring} inside ${inside}`;
}"""
"""What is wrong with how the focus shows: nothing where it has a ring and lies inside the window."""


class Keys:
    """Somebody who has a keyboard and nothing else."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def tab(self) -> None:
        """One further; what has the focus then must be seen."""
        self.page.keyboard.press("Tab")
        if self.page.evaluate("document.activeElement === document.body"):
            return  # past the end, in the browser's own bar
        unseen = self.page.evaluate(SEEN)
        assert not unseen, f"on {self.page.url} the focus does not show: {unseen}"

    def reach(self, target: Locator) -> None:
        """Press Tab until the target has the focus."""
        for _ in range(120):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.tab()
        raise AssertionError(f"Tab never came to {target}")

    def write(self, label: str, words: str) -> None:
        """Type into the field whose label begins so."""
        self.reach(self.page.get_by_label(re.compile(f"^{re.escape(label)}")).first)
        self.page.keyboard.type(words)

    def press(self, name: str) -> None:
        """Go to the button or link with that name, and press Enter."""
        of = self.page.get_by_role
        named = of("button", name=name, exact=True).or_(of("link", name=name, exact=True)).filter(visible=True)
        self.reach((named if named.count() else of("link", name=name).filter(visible=True)).first)
        self.page.keyboard.press("Enter")

    def tick(self, name: str) -> None:
        """Go to the box with that name, and press Space."""
        self.reach(self.page.get_by_label(name).first)
        self.page.keyboard.press("Space")

    def choose(self, group: str, name: str) -> None:
        """Go into the group of answers, and with the arrows to one of them."""
        rows = self.page.get_by_role("group", name=re.compile(f"^{re.escape(group)}")).get_by_role("radio")
        ticked = rows.and_(self.page.locator(":checked"))
        self.reach(ticked if ticked.count() else rows.first)
        self.page.keyboard.press("Space")
        wanted = rows.and_(self.page.get_by_label(name, exact=True))
        for _ in range(rows.count()):
            if wanted.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        assert wanted.is_checked()


def heading(page: Page, words: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(words)


def test_from_the_interview_to_the_letter_that_is_out(app_at: PageAt, served: App) -> None:
    page = app_at(390)
    keys = Keys(page)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.goto("/debrief")
    keys.press("Start")
    heading(page, "Who was there")
    keys.press("Save and go on")
    heading(page, "What Denise Kowalski said")
    keys.write("What did you talk about", "nurse-to-patient ratio project")
    keys.write("A doubt about you", "will nights wear her out")
    keys.choose("Did they say it", "They said it")
    keys.press("Save and go on")
    heading(page, "What Raj Patel said")
    keys.press("Skip")
    heading(page, "What Miguel Santos said")
    keys.write("What did you talk about", "rapid response story")
    keys.write("What did they like", "calm under load")
    keys.press("Save and go on")
    heading(page, "What you forgot")
    page.goto("/debrief/r1/outlook")
    keys.choose("When do they decide", "On a day")
    keys.reach(page.get_by_label("By, or on"))
    page.keyboard.type("03202026")
    keys.choose("How much do you want it", "Very much")
    keys.press("Save and go on")
    heading(page, "The card of Denise Kowalski")
    debrief = kept(served.data, AT)["journal"]
    assert "nurse-to-patient ratio project" in debrief
    assert "decision_by: 2026-03-20" in debrief

    page.goto("/letters")
    keys.press("Thank-you e-mail to Miguel Santos")
    heading(page, "Thank-you e-mail to Miguel Santos")
    keys.reach(page.get_by_label("Letter", exact=True))
    page.keyboard.press("Control+End")
    page.keyboard.type(" realy")
    found = page.locator("#findings").get_by_role("link", name="realy").first
    expect(found).to_be_visible()
    page.wait_for_load_state("networkidle")  # what is found is put in anew for as long as answers come
    keys.reach(found)
    page.keyboard.press("Enter")
    expect(page.get_by_label("Letter", exact=True)).to_be_focused()
    page.keyboard.press("Control+End")
    for _ in " realy":
        page.keyboard.press("Backspace")
    expect(found).to_have_count(0)
    keys.tick("I have read it aloud, from beginning to end")
    keys.press("Approve this text")
    expect(page.get_by_role("main")).to_contain_text("Approved by")
    keys.press("Take back")
    expect(page.get_by_role("main")).to_contain_text("The approval is taken back.")
    keys.tick("I have read it aloud, from beginning to end")
    keys.press("Approve this text")
    expect(page.get_by_role("button", name="Take back")).to_be_visible()
    name = page.get_by_role("main").get_by_role("button", name=re.compile("sent", re.I)).first.inner_text()
    keys.press(name.strip())
    expect(page.get_by_text("Written down: it went out.")).to_be_visible()
