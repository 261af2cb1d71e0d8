"""The pocket page in a browser without a network: used by keyboard alone, resumed, handed back, and read at home."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from playwright.sync_api import Locator, Page
from tests.e2e.conftest import PageAt

from sundown.cli import add, pocket
from sundown.core.facts import Meeting
from sundown.core.followup import Plan
from sundown.pocket import pocket_page
from sundown.sources.journal import read_journal
from sundown.terminal import plan_of

CASES = Path(__file__).parents[1] / "cases"
NURSE = (CASES / "01-nurse-panel.journal.yaml").read_text(encoding="utf-8")
MIXER = (CASES / "07-mixer-six-cards.journal.yaml").read_text(encoding="utf-8")
BEFORE_THE_DEBRIEF = NURSE[: NURSE.index("- at: 2026-03-10T14:35")]
WITH_THE_DEBRIEF = NURSE[: NURSE.index("# Sent the same evening")]
CAR_PARK = "2026-03-10T14:35:00-04:00"
SHARING = (
    "Object.defineProperty(navigator, 'canShare', {value: ({files}) => files[0].type === 'text/plain'});"
    "Object.defineProperty(navigator, 'share', {value: async ({files}) => { window.shared = await files[0].text(); }});"
)
NO_STORAGE = (
    "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }});"
)

PocketAt = Callable[..., Page]


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """A nurse's journal, a few minutes after her interview."""
    path = tmp_path / "search.yaml"
    path.write_text(BEFORE_THE_DEBRIEF, encoding="utf-8")
    return path


@pytest.fixture
def pocket_at(page_at: PageAt, tmp_path: Path) -> PocketAt:
    """`pocket_at(journal, 390)`: the page of that journal, opened as a file without a network at `at`."""

    def pocket_at(journal: Path, width: int, scheme: str = "light", *, at: str = CAR_PARK, first: str = "") -> Page:
        out = tmp_path / "pocket.html"
        done = CliRunner().invoke(pocket.command, ["--journal", str(journal), "--out", str(out), "--at", at])
        assert done.exit_code == 0, done.output
        zone = str(next(iter(read_journal(journal).seekers.values())).timezone)
        page = page_at(width, scheme, offline=True, timezone_id=zone)
        page.clock.set_fixed_time(datetime.fromisoformat(at))
        if first:
            page.add_init_script(first)
        page.goto(out.as_uri())
        return page

    return pocket_at


# ------------------------------------------------------------------------------------------ hands


class Keys:
    """Somebody who has a keyboard and nothing else."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def reach(self, target: Locator) -> None:
        """Press Tab until the target has the focus."""
        for _ in range(80):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never came to {target}")

    def write(self, label: str, words: str) -> None:
        """Type into the field with that label."""
        self.reach(self.page.get_by_label(label, exact=True))
        self.page.keyboard.type(words)

    def press(self, name: str) -> None:
        """Go to the button or link with that name, and press Enter."""
        either = self.page.get_by_role("button", name=name, exact=True)
        self.reach(either if either.count() else self.page.get_by_role("link", name=name))
        self.page.keyboard.press("Enter")

    def choose(self, group: str, name: str) -> None:
        """Move with Tab into the group of that name, and with the arrows to the answer."""
        rows = self.page.get_by_role("group", name=group, exact=True).get_by_role("radio")
        into = rows.and_(self.page.locator(":checked"))
        self.reach(into if into.count() else rows.first)
        wanted = rows.and_(self.page.get_by_label(name, exact=True))
        self.page.keyboard.press("Space")
        for _ in range(rows.count()):
            if wanted.evaluate("element => element === document.activeElement"):
                break
            self.page.keyboard.press("ArrowDown")
        assert wanted.is_checked()

    def day(self, label: str, digits: str) -> None:
        """Type a day, month first, as an American phone has it."""
        self.reach(self.page.get_by_label(label, exact=True))
        self.page.keyboard.type(digits)

    def next(self) -> None:
        """The next step."""
        self.press("Next")


def handed_back(page: Page, press: Callable[[], object], tmp_path: Path) -> Path:
    """The file that a download gives."""
    with page.expect_download() as download:
        press()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    return path


def read_at_home(file: Path, journal: Path, at: str) -> str:
    done = CliRunner().invoke(add.command, [str(file), "--to", str(journal), "--yes", "--at", at])
    assert done.exit_code == 0, done.output + str(done.exception)
    return done.output


def planned(path: Path, at: str) -> Plan:
    return plan_of(read_journal(path), path.parent, datetime.fromisoformat(at))


# ------------------------------------------------------------------------------------------ whole stories


def test_a_debrief_by_keyboard_alone_gives_the_plan_that_the_journal_would_give(
    pocket_at: PocketAt, journal: Path, tmp_path: Path
) -> None:
    """Case 01's debrief, typed in the car park: the very same plan as from the journal that was written by hand."""
    page = pocket_at(journal, 390)
    keys = Keys(page)
    keys.press("Lakeshore General · ICU Registered Nurse, nights")
    keys.next()
    keys.next()  # nothing more is known of addresses
    keys.write("What did you talk about?", "nurse-to-patient ratio project")
    keys.write("What did they like about you?", "charge experience")
    keys.next()
    keys.write("The doubt", "only 14 months of ICU, will nights wear her out")
    keys.choose("Did they say it?", "They said it")
    keys.next()
    keys.write("What did you talk about?", "early sepsis alerts")
    keys.write("What did they ask about most?", "CRRT experience")
    keys.next()
    keys.next()
    keys.write("What did you talk about?", "rapid response story")
    keys.write("What did they like about you?", "calm under load")
    keys.next()
    keys.next()
    keys.write("What you did not get to say", "CRRT certificate of Nov 2025")
    keys.write("Why does it matter for the job?", "Dr. Patel asked about CRRT experience")
    keys.choose("Who should read it most?", "Dr. Raj Patel")
    keys.next()
    keys.next()
    keys.choose("They said", "A day")
    keys.day("By which day?", "03202026")
    keys.next()
    keys.write("The name of somebody who helped", "Tamika Reed")
    page.keyboard.press("Enter")
    keys.write("What did Tamika Reed do for you?", "moved the slot around a night shift and walked her to the unit")
    keys.next()
    keys.next()
    assert page.get_by_role("heading", level=1).inner_text() == "Read it once"
    keys.press("Hand back")
    file = handed_back(page, lambda: keys.press("Download the file"), tmp_path)
    assert file.name == "sundown-pocket-2026-03-10-1435.json"

    shown = read_at_home(file, journal, "2026-03-10T14:40:00-04:00")
    assert "moved the slot around a night shift and walked her to the unit" in shown
    by_hand = tmp_path / "by-hand.yaml"
    by_hand.write_text(WITH_THE_DEBRIEF, encoding="utf-8")
    for at in ("2026-03-10T14:40:00-04:00", "2026-03-21T09:00:00-04:00"):
        assert planned(journal, at) == planned(by_hand, at)
    assert planned(journal, "2026-03-10T14:40:00-04:00").followups, "a panel of three gives letters"

    before = journal.read_bytes()
    again = read_at_home(file, journal, "2026-03-10T18:00:00-04:00")
    assert "Already in the journal: debrief 'r1'" in again
    assert journal.read_bytes() == before


def test_cards_at_an_event_by_keyboard_alone_give_the_plan_of_the_meeting(pocket_at: PocketAt, tmp_path: Path) -> None:
    journal = tmp_path / "mixer.yaml"
    journal.write_text(MIXER[: MIXER.index("log:")] + "log: []\n", encoding="utf-8")
    at = "2026-10-15T19:45:00-05:00"
    page = pocket_at(journal, 1280, at=at)
    keys = Keys(page)
    keys.press("Capture people at an event")
    keys.write("The event", "Energy and Logistics Mixer")
    keys.write("The place", "Houston")
    keys.press("The first card")
    cards = [
        ("Marcus Hill · Port Operations Manager", "drayage delays", "public port congestion dashboard"),
        ("Linh Tran · HR Manager", "spring hiring", ""),
        ("Zoë O’Neill", "shift handover", "a hint on dock scheduling"),
    ]
    for name, talked, useful in cards:
        keys.write("Name", name)
        keys.write("What did you talk about?", talked)
        keys.write("What would be useful to them?", useful)
        keys.press("Next card")
    keys.press("Done")
    keys.press("Hand back")
    file = handed_back(page, lambda: keys.press("Download the file"), tmp_path)
    shown = read_at_home(file, journal, at)
    assert "oneill:\n      name: Zoë O’Neill\n      name_verified: none" in shown.replace("o-neill", "oneill")

    (meeting,) = read_journal(journal).log
    assert isinstance(meeting, Meeting)
    assert list(meeting.notes)[:2] == ["hill", "tran"]
    new = next(iter(meeting.notes.keys() - {"hill", "tran"}))
    by_hand = tmp_path / "by-hand.yaml"
    by_hand.write_text(
        MIXER[: MIXER.index("opportunities:")]
        + f"  {new}: {{name: Zoë O’Neill, name_verified: none}}\n"
        + MIXER[MIXER.index("opportunities:") : MIXER.index("log:")]
        + f"""log:
- at: {at}
  meeting: {meeting.meeting}
  name: Energy and Logistics Mixer
  place: Houston
  notes:
    hill: {{talked_about: drayage delays, useful_to_them: public port congestion dashboard}}
    tran: {{talked_about: spring hiring}}
    {new}: {{talked_about: shift handover, useful_to_them: a hint on dock scheduling}}
""",
        encoding="utf-8",
    )
    later = (datetime.fromisoformat(at) + timedelta(hours=1)).isoformat()
    assert planned(journal, later) == planned(by_hand, later)
    assert {"networking_note", "article_share"} <= {one.kind for one in planned(journal, later).followups}


def test_another_interview_with_people_whom_nobody_knows(pocket_at: PocketAt, journal: Path, tmp_path: Path) -> None:
    """A new employer, two interviewers, one promise; shared by the phone, changed, shared again."""
    page = pocket_at(journal, 390, "dark", at="2026-03-12T11:00:00-04:00", first=SHARING)
    page.get_by_role("link", name="Another interview").click()
    page.get_by_label("Another employer").check()
    page.get_by_label("The employer").fill("St. Olaf’s <Clinic>")
    page.get_by_label("The job").fill("Night nurse")
    page.get_by_label("From").fill("09:30")
    page.get_by_label("Until").fill("10:15")
    page.get_by_role("button", name="Begin").click()
    for name in ("Dr. Ana Ruiz", "Denise Kowalski"):  # the second bears the name of somebody at another house
        page.get_by_label("The name").or_(page.get_by_label("Their name")).fill(name)
        page.get_by_role("button", name="Add this person").click()
    to_step(page, "promised")
    page.get_by_label("What you promised to send or do").fill("my schedule\u2028for May")
    page.get_by_role("group", name="To whom?").get_by_label("Dr. Ana Ruiz").check()
    page.get_by_label("By when?").fill("2026-03-13")
    to_step(page, "want")
    page.get_by_label("Very much").check()
    to_step(page, "read")
    page.get_by_role("button", name="Hand back").click()
    page.get_by_role("button", name="Share the file").click()
    page.get_by_text("Handed back as").wait_for()
    first = tmp_path / "first.json.txt"
    first.write_text(page.evaluate("window.shared"), encoding="utf-8")
    shown = read_at_home(first, journal, "2026-03-12T12:00:00-04:00")
    assert "kowalski-2 bears the name of kowalski, who is in the journal" in shown
    found = read_journal(journal)
    names = {found.contacts[id_].name for id_ in ("ruiz", "kowalski-2")}
    assert names == {"Dr. Ana Ruiz", "Denise Kowalski"}
    assert [one.organization for one in found.opportunities.values()][-1] == "St. Olaf’s <Clinic>"

    page.get_by_role("link", name="Debrief: St. Olaf’s <Clinic>").click()
    page.get_by_role("link", name="Promised").click()
    page.get_by_label("By when?").fill("2026-03-16")
    page.clock.set_fixed_time(datetime.fromisoformat("2026-03-12T13:00:00-04:00"))
    to_step(page, "read")
    page.get_by_role("button", name="Hand back").click()
    page.get_by_role("button", name="Share the file").click()
    page.wait_for_function("window.shared.includes('2026-03-16')")
    second = tmp_path / "second.json.txt"
    second.write_text(page.evaluate("window.shared"), encoding="utf-8")
    shown = read_at_home(second, journal, "2026-03-12T13:30:00-04:00")
    assert "due: 2026-03-16" in shown
    assert "name:" not in shown, "nobody is added a second time"
    assert read_journal(journal).contacts == found.contacts
    (promise,) = (one for one in planned(journal, "2026-03-12T14:00:00-04:00").tasks if one.task == "promise")
    assert promise.due is not None
    assert promise.due.date().isoformat() == "2026-03-16"


def to_step(page: Page, name: str) -> None:
    """Press Next until that step is there."""
    for _ in range(30):
        if page.url.endswith(f"/{name}"):
            return
        page.get_by_role("button", name="Next").click()
    raise AssertionError(f"no step {name}")


# ------------------------------------------------------------------------------------------ nothing is lost


def test_every_key_is_kept_and_the_step_is_found_again(pocket_at: PocketAt, journal: Path) -> None:
    page = pocket_at(journal, 390)
    page.get_by_role("link", name="Lakeshore General").click()
    to_step(page, "said:kowalski".replace(":", "%3A"))
    page.get_by_label("What did you talk about?").press_sequentially("ratios")
    page.reload()
    assert page.get_by_label("What did you talk about?").input_value() == "ratios"
    page.goto(page.url.split("#")[0])
    assert "begun, at step 3 of 14" in page.locator("main").inner_text()
    page.get_by_role("link", name="Lakeshore General").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Denise Kowalski: what was said?"


def test_where_nothing_may_be_kept_the_page_says_so_and_works(
    pocket_at: PocketAt, journal: Path, tmp_path: Path
) -> None:
    page = pocket_at(journal, 390, first=NO_STORAGE)
    assert "This browser refuses to keep anything" in page.locator("main").inner_text()
    assert "Hand back before you close the page" in page.get_by_role("status").first.inner_text()
    page.get_by_role("link", name="Lakeshore General").click()
    to_step(page, "want")
    page.get_by_label("Not much").check()
    to_step(page, "read")
    page.get_by_role("button", name="Hand back").click()
    file = handed_back(page, page.get_by_role("button", name="Download the file").click, tmp_path)
    assert [entry["level"] for entry in json.loads(file.read_text())["log"] if "interest" in entry] == ["low"]


def test_the_way_back_leads_through_the_steps_and_out(pocket_at: PocketAt, journal: Path) -> None:
    page = pocket_at(journal, 390)
    heading = page.get_by_role("heading", level=1)
    page.get_by_role("link", name="Lakeshore General").click()
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Next").click()
    assert heading.inner_text() == "Denise Kowalski: what was said?"
    page.go_back()
    assert heading.inner_text() == "Whose name, title or address do you still lack?"
    page.get_by_role("button", name="Back").click()  # the page's own way back is the same way
    page.get_by_role("heading", name="Who was there?").wait_for()
    page.go_back()
    assert heading.inner_text() == "What just happened?"
    page.go_forward()
    assert heading.inner_text() == "Who was there?"
    assert heading.evaluate("element => element === document.activeElement"), "a screen reader hears where it is"


def test_what_is_home_leaves_the_phone(pocket_at: PocketAt, journal: Path, tmp_path: Path) -> None:
    page = pocket_at(journal, 390)
    page.get_by_role("link", name="Lakeshore General").click()
    to_step(page, "read")
    page.get_by_role("button", name="Hand back").click()
    file = handed_back(page, page.get_by_role("button", name="Download the file").click, tmp_path)
    read_at_home(file, journal, "2026-03-10T15:00:00-04:00")
    CliRunner().invoke(
        pocket.command,
        ["--journal", str(journal), "--out", str(tmp_path / "pocket.html"), "--at", "2026-03-10T15:00:00-04:00"],
    )
    page.goto((tmp_path / "pocket.html").as_uri())
    assert page.get_by_text("is in your journal now and was taken off this phone").is_visible()
    assert page.get_by_text("written up").is_visible()
    assert page.get_by_role("link", name="Hand back").count() == 0


def test_erasing_asks_first(pocket_at: PocketAt, journal: Path) -> None:
    page = pocket_at(journal, 390)
    page.get_by_role("link", name="Lakeshore General").click()
    to_step(page, "read")
    page.get_by_role("link", name="Sundown pocket").click()
    page.get_by_role("link", name="Erase what I wrote here").click()
    assert page.get_by_text("It has not been handed back yet. After this it is gone.").is_visible()
    page.get_by_role("button", name="Erase").click()
    assert page.get_by_text("ready to hand back").count() == 0
    assert page.evaluate("Object.keys(localStorage)") in (
        [],
        ["sundown-pocket:" + page.evaluate("JSON.parse(document.getElementById('known').textContent).key")],
    )


# ------------------------------------------------------------------------------------------ for everybody


@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (390, "dark"), (1280, "light"), (1280, "dark")])
def test_no_screen_shuts_anybody_out(
    pocket_at: PocketAt, journal: Path, axe: Callable[[Page], None], width: int, scheme: str
) -> None:
    page = pocket_at(journal, width, scheme)
    seen = [page.get_by_role("heading", level=1).inner_text()]
    axe(page)
    page.get_by_role("link", name="Lakeshore General").click()
    while "Hand back" not in page.locator(".thumbs").inner_text():
        seen.append(page.get_by_role("heading", level=1).inner_text())
        axe(page)
        page.get_by_role("button", name="Next").click()
    axe(page)
    page.get_by_role("button", name="Hand back").click()
    axe(page)
    page.get_by_role("link", name="Back to the beginning").click()
    page.get_by_role("link", name="Another interview").click()
    axe(page)
    page.get_by_role("link", name="Sundown pocket").click()
    page.get_by_role("button", name="Capture people at an event").click()
    axe(page)
    page.get_by_role("button", name="The first card").click()
    page.get_by_label("Name").fill("Zoë O’Neill")
    page.get_by_role("button", name="Next card").click()
    axe(page)
    page.get_by_role("button", name="Done").click()
    axe(page)
    assert len(seen) == 14
    assert len(set(seen)) == 14, "each step has a heading of its own"


def test_everything_fits_into_360_pixels_and_under_a_thumb(pocket_at: PocketAt, journal: Path) -> None:
    page = pocket_at(journal, 360)
    page.get_by_role("link", name="Lakeshore General").click()
    for _ in range(14):
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, page.url
        small = page.evaluate(SMALL_TARGETS)
        assert small == [], page.url
        page.locator(".thumbs .next").click()
    assert "maximum-scale" not in page.content()
    assert "user-scalable" not in page.content()


SMALL_TARGETS = """() => [...document.querySelectorAll('button, a, summary, .rows label, .ask input, textarea')]
    .filter(each => each.offsetParent && !each.matches('.list .title'))  // a title's target is its whole card
    .filter(each => each.getBoundingClientRect().height < 44).map(each => each.outerHTML)"""


def test_names_from_a_journal_are_text_and_never_markup(pocket_at: PocketAt, journal: Path) -> None:
    name = "</div></script><img src=x onerror=document.title='ran'> & \\\"Co\\\""
    journal.write_text(BEFORE_THE_DEBRIEF.replace("name: Denise Kowalski", f'name: "{name}"'), encoding="utf-8")
    page = pocket_at(journal, 390)
    page.get_by_role("link", name="Lakeshore General").click()
    assert page.get_by_text("</div></script><img src=x onerror=document.title='ran'> & \"Co\"").count() == 1
    assert page.locator("img").count() == 0
    assert page.title() == "Who was there? · Sundown pocket"


def test_it_opens_for_every_worked_search(page_at: PageAt, tmp_path: Path) -> None:
    """A consultant's caseload and journals in other zones and countries among them; at the end of each story."""
    page = page_at(390, offline=True)
    for case in sorted(CASES.glob("*.journal.yaml")):
        journal = read_journal(case)
        at = max(fact.at for fact in journal.log)
        out = tmp_path / f"{case.stem}.html"
        out.write_text(pocket_page(journal, plan_of(journal, CASES, at), at), encoding="utf-8")
        page.clock.set_fixed_time(at)
        page.goto(out.as_uri())
        assert page.get_by_role("heading", level=1).inner_text() == "What just happened?"
        for link in page.locator(".list .title").all():
            link.click()
            page.get_by_role("button", name="Next").click()
            page.get_by_role("link", name="Sundown pocket").click()


def test_text_can_be_copied_where_nothing_else_works(pocket_at: PocketAt, journal: Path) -> None:
    page = pocket_at(journal, 390, first="Object.defineProperty(navigator, 'clipboard', {value: undefined});")
    page.get_by_role("link", name="Lakeshore General").click()
    to_step(page, "read")
    page.get_by_role("button", name="Hand back").click()
    page.get_by_role("button", name="Copy it as text").click()
    page.get_by_text("Handed back as").wait_for()
    words: dict[str, Any] = json.loads(
        page.evaluate("getSelection().toString()") or page.get_by_label("The text of the file").input_value()
    )
    assert words["sundown_pocket"] == 1
