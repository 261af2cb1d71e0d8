"""What tests in a browser use.

* `browser`: one for the session, the real one that `browser.py` finds.
* `page_at(390)`, `page_at(1280, "dark")`: a new page of that width in a context of its own, watched. The test fails if
  a request left the machine, if the console told of an error, or if the content policy was broken.
* `axe(page)`: fails where axe-core finds something serious or critical in the page as it is.
* `served`: the real program, started as a person starts it, on a new data folder; one for each test module. A module
  that wants a search in it says which: `JOURNAL` (a path), `AT` (the instant at which the app's clock stands), and
  perhaps `BEFORE` (a kind of fact: the journal ends before its first one).
* `app_at(390)`, `app_at(1280, "dark", path="/people")`: a page of it, signed in, watched like every other.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Iterator
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from tests.app_process import App, fill, serving
from tests.e2e.browser import NoBrowser, find
from tests.e2e.watching import ON_THIS_MACHINE, grave_findings, watch

PATIENCE = 30_000
"""Milliseconds, on a machine that is busy with other tests."""
expect.set_options(timeout=PATIENCE / 2)

HEIGHTS = {390: 844, 1280: 800}
QUIET = (
    *("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-default-apps"),
    f"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE {ON_THIS_MACHINE}",
)
"""So that the browser itself asks nobody for anything."""


class PageAt(Protocol):
    """`page_at`: a page of that width. `forgive` finds, as an expression, the errors that the test calls forth.

    Whatever else is said goes to the browser's new context (`java_script_enabled=False`, `offline=True`).
    """

    def __call__(self, width: int, scheme: str = "light", *, forgive: str | None = None, **context: Any) -> Page: ...


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The browser, without a window. Without one its tests are left out; `./sundown test` then ends red on its own.

    A module has its own: as long as it is open, an event loop of playwright's runs in this thread, in which no test of
    another folder that begins one of its own could run after it.
    """
    try:
        path = find()
    except NoBrowser as problem:
        pytest.skip(str(problem))
    if path is None:
        pytest.skip("there is no browser: tests/e2e/browser.py says what to install")
    with sync_playwright() as playwright, pytest.MonkeyPatch.context() as patched:
        patched.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Django takes that loop for asynchronous code
        as_root = platform.system() == "Linux" and os.geteuid() == 0  # Chromium's own sandbox refuses root
        flags = [*QUIET, *(["--no-sandbox"] if as_root else [])]
        browser = playwright.chromium.launch(executable_path=path, headless=True, args=flags)
        yield browser
        browser.close()


@pytest.fixture
def page_at(browser: Browser) -> Iterator[PageAt]:
    """Makes watched pages; afterwards none of them may have done what a page of Sundown never does."""
    opened = []

    def page_at(width: int, scheme: str = "light", *, forgive: str | None = None, **context: Any) -> Page:
        looks = {"viewport": {"width": width, "height": HEIGHTS.get(width, 800)}, "has_touch": width < 600}
        made = browser.new_context(**{**looks, "color_scheme": scheme, "reduced_motion": "reduce", **context})
        made.set_default_timeout(PATIENCE)
        opened.append((made, watch(made), forgive))
        return made.new_page()

    yield page_at
    troubles = [trouble for _, seen, forgiven in opened for trouble in seen.troubles(forgiven)]
    for context, *_ in opened:
        context.close()
    assert troubles == []


@pytest.fixture(scope="module")
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The app on a new folder, with the search in it that the module names."""
    folder = tmp_path_factory.mktemp("served")
    journal, at, before = (getattr(request.module, name, None) for name in ("JOURNAL", "AT", "BEFORE"))
    if journal:
        fill(folder, journal, at, before)
    with serving(folder, **({"SUNDOWN_AT": at} if at else {})) as app:
        yield app


@pytest.fixture(scope="module")
def signed_in(served: App) -> dict[str, Any]:
    """The cookies of somebody who has opened the app's link, as playwright takes them."""
    place = {
        "domain": ON_THIS_MACHINE,
        "path": "/",
        "expires": -1,
        "secure": False,
        "httpOnly": True,
        "sameSite": "Lax",
    }
    cookies = [{"name": name, "value": value, **place} for name, value in served.sign_in()]
    return {"cookies": cookies, "origins": []}


@pytest.fixture
def app_at(page_at: PageAt, served: App, signed_in: dict[str, Any]) -> PageAt:
    """Makes pages as `page_at` does, signed in and at `path`, which is `/` unless another is said."""

    def app_at(width: int, scheme: str = "light", *, path: str = "/", **wishes: Any) -> Page:
        page = page_at(width, scheme, storage_state=signed_in, base_url=served.address, **wishes)
        page.goto(path)
        return page

    return app_at


@pytest.fixture
def axe() -> Callable[[Page], None]:
    """`axe(page)`: fail on what shuts somebody out of the page as it is now."""

    def axe(page: Page) -> None:
        found = grave_findings(page)
        assert not found, f"{page.url}\n" + "\n".join(found)

    return axe
