"""Draw the pictures of docs/paper.md: sheets of the tests' people, with a thin edge as paper has one.

    python tools/write_pictures.py            # write them
    python tools/write_pictures.py --check    # write nothing; exit status 1 where one looks otherwise

It needs what the tests need. Run it after changing a sheet; tests/paper/test_pictures.py holds the pictures to it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from PIL import Image, ImageOps  # noqa: E402
from tests.paper.desk import CALL, CALL_DAY, OUTLINE, SCRIPT, journal  # noqa: E402
from tests.paper.desk import printed as printed_by_command  # noqa: E402
from tests.paper.orders import order, printed  # noqa: E402
from tests.paper.reading import alike, picture_of  # noqa: E402

PICTURES = ROOT / "docs" / "pictures"
RIGHT_AFTER = "2026-03-10T15:00:00-04:00"
FEW = {
    "with: [kowalski, polish, turkish, arabic, chinese, markup]": "with: [kowalski, turkish]",
    "    chinese: {talked_about: 夜班护理}\n": "",
}
"""Fewer people than the tests have, for the eye."""


def _call() -> bytes:
    with TemporaryDirectory() as folder:
        words = [CALL, "--sheet", "call", "--at", CALL_DAY]
        return printed_by_command(Path(folder), journal(**FEW), *words, outline=OUTLINE, script=SCRIPT)["outline.call"]


def _day() -> bytes:
    with TemporaryDirectory() as folder:
        return printed_by_command(Path(folder), journal(**FEW), "--sheet", "day", "--at", RIGHT_AFTER)["2026-03-10.day"]


SHEETS: Mapping[str, Callable[[], bytes]] = {
    "letter-us": lambda: printed("letter", order("us", "kowalski", attachments=("CRRT-certificate.pdf",))),
    "letter-de": lambda: printed(
        "letter",
        order("de", "six_lines", subject="Gespräch vom 9. März", attachments=("Zeugnis.pdf",)),
    ),
    "envelope-10": lambda: printed("envelope", order("us", "kowalski", form="10")),
    "envelope-c6": lambda: printed("envelope", order("de", "turkish", form="c6")),
    "call-us": _call,
    "day-us": _day,
}


def picture(name: str) -> Image.Image:
    """One of SHEETS, in grey, 72 dots to the inch."""
    return ImageOps.expand(picture_of(SHEETS[name]()), border=1, fill=160)


def main(arguments: Sequence[str], folder: Path = PICTURES) -> int:
    """Write or check the pictures; the exit status."""
    differing = []
    for name in SHEETS:
        path, drawn = folder / f"{name}.png", picture(name)
        if path.is_file() and alike(Image.open(path), drawn):
            continue  # the soft edges of letters may differ: that is no change
        differing.append(path)
        if "--check" not in arguments:
            drawn.save(path, optimize=True)
    if "--check" not in arguments:
        return 0
    for path in differing:
        sys.stderr.write(f"{path.name} is not what tools/write_pictures.py draws: run it\n")
    return int(bool(differing))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
