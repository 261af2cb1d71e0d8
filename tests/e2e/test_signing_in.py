"""From the link that the program prints to the first page, in a browser."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.app_process import App
from tests.e2e.conftest import PageAt


def test_the_link_opens_the_first_page_and_the_browser_stays_signed_in(page_at: PageAt, served: App) -> None:
    page = page_at(390)
    page.goto(served.new_link())
    assert page.url.startswith(served.address)
    assert "/sign-in" not in page.url
    page.goto(served.address)
    assert "/sign-in" not in page.url


def test_a_link_that_was_used_says_so_and_what_to_do(page_at: PageAt, served: App, axe: Callable[[Page], None]) -> None:
    link = served.new_link()
    served.get(link.removeprefix(served.address))
    page = page_at(390, forgive="403")
    page.goto(link)
    expect(page.get_by_role("heading", level=1)).to_have_text("This link is used up")
    expect(page.get_by_role("main")).to_contain_text("start Sundown once more")
    axe(page)


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_who_is_not_signed_in_is_told_how(
    page_at: PageAt, served: App, axe: Callable[[Page], None], width: int, scheme: str
) -> None:
    page = page_at(width, scheme, forgive="401")
    page.goto(f"{served.address}/people/anna")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sundown doesn’t know this browser yet")
    axe(page)


def test_a_page_made_for_a_test_is_signed_in(app_at: PageAt, served: App) -> None:
    page = app_at(1280)
    assert page.url.startswith(served.address)
    assert "/sign-in" not in page.url
