"""Take the pictures of the app that the README shows: `python tools/write_screens.py`.

The app runs as `sundown demo` on a fixed day, in a real browser. The pictures have the fonts of the machine, so
no test compares them; look at them after a change of the screens, and take them anew.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
sys.path.insert(0, str(ROOT))

from tests.e2e.browser import find  # noqa: E402

AT = "2026-03-10T12:40:00-04:00"
WIDE, NARROW = {"width": 1280, "height": 860}, {"width": 390, "height": 844}


@contextmanager
def demo() -> Iterator[str]:
    """The demo on that day; yields the link that signs in, its last line."""
    environ = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "SUNDOWN_AT": AT}
    command = [sys.executable, "-m", "sundown", "demo", "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environ, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            yield next(line.strip() for line in process.stdout if "/sign-in/" in line)
        finally:
            process.terminate()


def main() -> None:
    """Write all pictures."""
    with demo() as link, sync_playwright() as playwright:
        root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=str(find()), args=root)
        first = browser.new_page(viewport=WIDE)
        first.goto(link)
        base, state = link.partition("/sign-in/")[0], first.context.storage_state()
        _save(first, "today")
        wide, phone = (_page(browser, size, state) for size in (WIDE, NARROW))
        wide.goto(f"{base}/letters")
        wide.get_by_role("link", name="Strategic letter").first.click()
        _save(wide, "letter")
        wide.goto(f"{base}/searches/maplewood-grade-5")
        _save(wide, "search")
        phone.goto(f"{base}/debrief/maple1/said-okeke")
        _save(phone, "debrief")
        browser.close()


def _page(browser: Browser, size: dict[str, int], state: object) -> Page:
    return browser.new_context(viewport=size, storage_state=state).new_page()  # type: ignore[arg-type]


def _save(page: Page, name: str) -> None:
    """What is seen without scrolling, in 256 colours: a quarter of the size, and nobody sees it."""
    image = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    image.quantize(256, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(
        PICTURES / f"{name}.png", optimize=True
    )


if __name__ == "__main__":
    main()
