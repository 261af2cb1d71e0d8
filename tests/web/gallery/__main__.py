"""`python -m tests.web.gallery FOLDER`: the gallery as files, to be served from there (`python -m http.server`)."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tests.web.gallery.content import everything
from tests.web.gallery.site import WEB, render

PAGES = ("parts", "today", "debrief", "desk", "404", "500", "403", "403_csrf")


def write(folder: Path) -> None:
    """Every page of the gallery, and the static files beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(WEB / "static", folder / "static", dirs_exist_ok=True)
    for page in PAGES:
        (folder / f"{page}.html").write_text(render(f"{page}.html", everything()), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
