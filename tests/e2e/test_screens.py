"""Every screen, narrow and wide, light and dark: it opens, fits its width, and shuts nobody out.

The search is the one of `sundown demo`. That no request left the machine and that the content policy held is seen to
for every page that a test opens (`page_at`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page
from tests.app_process import App, serving, start
from tests.e2e.conftest import HEIGHTS, PageAt
from tests.e2e.watching import grave_findings

from sundown.web.urls import urlpatterns

AT = "2026-03-11T14:00:00-04:00"
"""A Wednesday: the interview at Maplewood was in the morning, those at Franklin and the fair lie round it."""

SEARCH, COMING = "maplewood-grade-5", "franklin1"
SCREENS: dict[str, tuple[str, ...]] = {
    "today": ("/",),
    "before": ("/before",),
    "capture": ("/capture",),
    "capture_card": ("/capture/fair",),
    "capture_done": ("/capture/fair/done",),
    "debrief": ("/debrief",),
    "debrief_done": ("/debrief/maple1",),
    "debrief_step": tuple(
        f"/debrief/maple1/{step}"
        for step in ("who", "said-ashworth", "forgot", "came-up", "helped", "promised", "outlook", "card-okeke")
    ),
    "letters": ("/letters",),
    "letter": ("strategic_letter", "handwritten", "phone", "phone?script=voicemail", "done"),  # see `letters`
    "mend": ("/mend/nakamura",),
    "people": ("/people", "/people?q=maple"),
    "person": ("/people/of/ashworth", "/people/of/lowell"),
    "person_new": ("/people/add",),
    "person_edit": ("/people/of/ashworth/edit",),
    "person_erase": ("/people/of/ashworth/erase",),
    "person_merge_with": ("/people/of/ashworth/same-as",),
    "person_merge": ("/people/of/ashworth/same-as/okeke",),
    "bring_people": ("/people/bring",),
    "pocket": ("/pocket",),
    "remind": ("piece/remind",),
    "skip": ("piece/skip",),
    "searches": ("/searches",),
    "search": tuple(f"/searches/{key}" for key in (SEARCH, "franklin-coach", "oak-hill-grade-4")),
    "tell": tuple(
        f"/searches/{SEARCH}/tell/{what}"
        for what in ("message", "round", "later", "call-me", "offer", "no", "accept", "withdraw", "let-go", "left",
                     "away", "moved", "interest", "decider")
    ),
    "correct": ("told",),
    "interview": ("/start/interview",),
    "place": ("/start/place",),
    "settings": ("/settings",),
    "settings_plan": ("/settings/plan",),
    "settings_own": ("/settings/own",),
    "settings_paper": ("/settings/paper",),
    "settings_data": ("/settings/data",),
    "settings_erase": ("/settings/data/erase",),
}  # fmt: skip
"""By the name of their address."""

ELSEWHERE = {
    "start": "only before anything is told: the test below",
    "sign_in": "test_signing_in",
    "sign_in_link": "test_signing_in",
    "bring_people_look": "a file has to be brought first: the test below",
    "pocket_look": "a file has to be handed back first: tests/web/test_pocket.py",
    "person_merged": "two people have to be merged first: the test below",
}
NO_PAGE = {
    "day_sheet", "brief", "letter_findings", "letter_sheet", "letter_file", "why", "kept", "people_export",
    "person_bar", "pocket_page",
    "settings_journal", "settings_backup", "settings_bring", "start_zone", "seen", "undo", "health",
}  # fmt: skip
"""A file, a part of a page, or a press of a button that leads back."""


@pytest.fixture(scope="module")
def served() -> Iterator[App]:
    """The demo, on a fixed day."""
    app = start("demo", "--no-browser", "--port", "0", SUNDOWN_AT=AT)
    yield app
    app.end()


@pytest.fixture(scope="module")
def address_of(served: App, signed_in: dict[str, object]) -> dict[str, str]:
    """The addresses that hold the id of a row, by the words that stand for them in SCREENS."""
    cookie = "; ".join(f"{each['name']}={each['value']}" for each in signed_in["cookies"])  # type: ignore[attr-defined]
    listed = served.get("/letters", Cookie=cookie).text
    found = dict(re.findall(r'<li class="item[^>]*>.*?<h3><a href="([^"]+)">(.*?)</a>', listed, re.DOTALL))
    of = {re.sub(r"<[^>]+>", "", words): address for address, words in reversed(found.items())}

    def first(*kinds: str) -> str:
        return next(address for words, address in of.items() if words.casefold().startswith(kinds))

    call = first("status call", "benefit call", "call")
    told = re.search(r'href="(/told/[^"]+)"', served.get(f"/searches/{SEARCH}", Cookie=cookie).text)
    assert told, "no entry of the search can be corrected"
    piece = first("strategic").replace("/letters/", "/pieces/")
    return {
        "strategic_letter": first("strategic"), "handwritten": first("handwritten"), "phone": call,
        "phone?script=voicemail": f"{call}?script=voicemail", "done": [*found][-1], "told": told[1],
        "piece/remind": f"{piece}/remind", "piece/skip": f"{piece}/skip",
    }  # fmt: skip


def test_no_screen_is_forgotten() -> None:
    named = {str(pattern.name) for pattern in urlpatterns}
    assert named == SCREENS.keys() | ELSEWHERE.keys() | NO_PAGE


def fits_and_shuts_nobody_out(page: Page, *, first: bool = True) -> None:
    """The page as it lies open, in four looks.

    What it is made of is the same in all of them but for the navigation, which all pages of a screen have alike: it is
    looked at whole once, wide again where it is a screen's first, and else for its colours.
    """
    looks = ((390, "light", True), (390, "dark", False), (1280, "dark", False), (1280, "light", first))
    for width, scheme, whole in looks:
        page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        look = f"{page.url} at {width}, {scheme}"
        needed = page.evaluate("document.scrollingElement.scrollWidth")
        assert needed <= width, f"{look} needs {needed} pixels"
        found = grave_findings(page, *(() if whole else ("color-contrast",)))
        assert not found, f"{look}\n" + "\n".join(found)
    assert page.get_by_role("heading", level=1).count() == 1, f"{page.url} has not one main heading"
    assert page.title().strip(), f"{page.url} has no title"


@pytest.mark.parametrize("screen", SCREENS)
def test_it_opens_fits_and_shuts_nobody_out(app_at: PageAt, address_of: dict[str, str], screen: str) -> None:
    page = app_at(390)
    for path in SCREENS[screen]:
        answer = page.goto(address_of.get(path, path))
        assert answer is not None
        assert answer.status == 200, path
        fits_and_shuts_nobody_out(page, first=path == SCREENS[screen][0])


TABLE = b"name,organization,email\nCaroline Ashworth,Maplewood Elementary,\nIda Wells,Defender,ida@defender.example\n"


def test_the_two_steps_of_bringing_people(app_at: PageAt) -> None:
    page = app_at(390, path="/people/bring")
    page.get_by_label("A table of people (CSV)").set_input_files(
        {"name": "people.csv", "mimeType": "text/csv", "buffer": TABLE}
    )
    page.get_by_role("button", name="Show what it would change").click()
    page.wait_for_url("**/people/bring/*")
    fits_and_shuts_nobody_out(page)


def test_the_page_after_two_entries_became_one(app_at: PageAt) -> None:
    page = app_at(390, path="/people/of/lowell/same-as/ibarra")
    page.get_by_role("button", name="They are one person").click()
    page.wait_for_url("**/people/of/lowell**")
    listed = page.locator("a[href*='/merged/']").first
    page.goto(str(listed.get_attribute("href")))
    fits_and_shuts_nobody_out(page)


def test_the_first_page_of_all(page_at: PageAt, tmp_path: Path) -> None:
    """Before anything is told every way leads there."""
    with serving(tmp_path / "new", SUNDOWN_AT=AT) as app:
        page = page_at(390)
        page.goto(app.link)
        assert urlsplit(page.url).path == "/start"
        fits_and_shuts_nobody_out(page)
