"""Printed sheets read back with PDFium, another program's library: their text, where it stands, how it looks."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import pypdfium2
from PIL import Image, ImageChops, ImageFilter, ImageStat
from pypdfium2.raw import FPDF_PAGEOBJ_PATH

GOLDEN = Path(__file__).with_name("golden")
MM = 25.4 / 72  # of a point


class Spot(NamedTuple):
    """Where something stands on a page: millimetres from the left and upper edges."""

    left: float
    top: float
    right: float
    bottom: float


def page_count(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(pdf))


def text_of(pdf: bytes, page: int = 0) -> str:
    """The text of a page with its lines, in the order in which a reader hears it; without hyphens of line breaks."""
    return str(pypdfium2.PdfDocument(pdf)[page].get_textpage().get_text_range()).replace("\r\n", "\n")


def words_of(text: str) -> str:
    """A text with one blank between its words: line breaks of the page are no part of what was written."""
    return " ".join(text.split())


def size_of(pdf: bytes, page: int = 0) -> tuple[float, float]:
    """Width and height in millimetres."""
    width, height = pypdfium2.PdfDocument(pdf)[page].get_size()
    return round(width * MM, 1), round(height * MM, 1)


def spot_of(pdf: bytes, text: str, page: int = 0) -> Spot:
    """Where a piece of a line stands."""
    sheet = pypdfium2.PdfDocument(pdf)[page]
    words = sheet.get_textpage()
    found = words.search(text, match_case=True).get_next()
    assert found is not None, f"{text!r} is not on the page"
    boxes = [words.get_charbox(found[0] + place) for place in range(found[1])]
    return _spot([box for box in boxes if box[2] > box[0]], sheet.get_height())


def signs_of(pdf: bytes, page: int = 0) -> list[Spot]:
    """Where each sign of a page stands."""
    sheet = pypdfium2.PdfDocument(pdf)[page]
    words = sheet.get_textpage()
    boxes = [words.get_charbox(place) for place in range(words.count_chars())]
    return [_spot([box], sheet.get_height()) for box in boxes if box[2] > box[0]]


def whole_text(pdf: bytes, page: int = 0) -> Spot:
    """The smallest rectangle that holds all text of a page."""
    signs = signs_of(pdf, page)
    return Spot(
        min(sign.left for sign in signs), min(sign.top for sign in signs),
        max(sign.right for sign in signs), max(sign.bottom for sign in signs),
    )  # fmt: skip


def marks_of(pdf: bytes, page: int = 0) -> list[Spot]:
    """Where lines are drawn, from top to bottom."""
    sheet = pypdfium2.PdfDocument(pdf)[page]
    marks = [_spot([mark.get_bounds()], sheet.get_height()) for mark in sheet.get_objects([FPDF_PAGEOBJ_PATH])]
    return sorted(marks, key=lambda mark: mark.top)


def _spot(boxes: list[tuple[float, float, float, float]], height: float) -> Spot:
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return Spot(*(round(value * MM, 1) for value in (left, height - top, right, height - bottom)))


# ------------------------------------------------------------------------------------------ how it looks


def picture_of(pdf: bytes, page: int = 0) -> Image.Image:
    """The page in grey, 72 dots to the inch."""
    return pypdfium2.PdfDocument(pdf)[page].render(scale=1, grayscale=True).to_pil()


def looks_like(name: str, pdf: bytes) -> bool:
    """Whether each page looks as in `golden/NAME.png` (`NAME-2.png` for the second), as far as an eye can tell.

    With SUNDOWN_GOLDEN=write the pictures are made anew: look at every one of them before they are committed.
    """
    names = [name if page == 0 else f"{name}-{page + 1}" for page in range(page_count(pdf))]
    pictures = {name: picture_of(pdf, page) for page, name in enumerate(names)}
    if os.environ.get("SUNDOWN_GOLDEN") == "write":
        for each, picture in pictures.items():
            picture.save(GOLDEN / f"{each}.png", optimize=True)
    return all(alike(Image.open(GOLDEN / f"{each}.png"), picture) for each, picture in pictures.items())


def alike(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures differ by no more than the soft edges of letters do from one PDFium to the next."""
    if one.size != other.size:
        return False
    difference = ImageChops.difference(one.convert("L"), other.convert("L"))
    spread = difference.filter(ImageFilter.BoxBlur(3))
    return ImageStat.Stat(difference).mean[0] <= 0.5 and spread.getextrema()[1] <= 25
