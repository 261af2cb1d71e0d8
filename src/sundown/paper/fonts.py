"""The fonts that come with the installation, and the characters that each of them holds."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from struct import unpack_from

from sundown.core.problems import BadInput, Problem

ALWAYS = ("fontpkg_caveat", "fontpkg_noto_serif", "fontpkg_noto_sans", "fontpkg_amiri")
"""Handwriting; Latin with Vietnamese, Cyrillic and Greek, with and without serifs; Arabic."""

CHINESE_JAPANESE_KOREAN = "noto_cjk_sans_otc"
"""The package behind the extra `cjk`."""

_EUROPEAN = ("LATIN", "GREEK", "CYRILLIC")
_LAST_OF_FORMAT_4 = 0xFFFE  # what follows closes the table and is no character

Ranges = tuple[tuple[int, int], ...]
"""Code points, from and to, both included; sorted, apart from each other."""


@cache
def font_files() -> tuple[Path, ...]:
    """The files of every font that is installed for paper. Raises BadInput where one of ALWAYS is missing."""
    found = {package: _files_of(package) for package in (*ALWAYS, CHINESE_JAPANESE_KOREAN)}
    missing = [package for package in ALWAYS if not found[package]]
    if missing:
        raise BadInput([Problem(file=name.replace("_", "-"), message="this font is not installed") for name in missing])
    return tuple(path for files in found.values() for path in files)


def has_font(character: str) -> bool:
    """Whether some installed font holds this character."""
    ranges, starts = _held()
    place = bisect_right(starts, ord(character)) - 1
    return place >= 0 and ord(character) <= ranges[place][1]


def handwritten_in(text: str) -> bool:
    """Whether the handwriting has every Latin, Greek and Cyrillic letter of a text, marks and all.

    Of Vietnamese it lacks the most: its marks would land beside their letters. Other scripts stand in their own fonts.
    """
    letters = {sign for sign in unicodedata.normalize("NFC", text) if sign.isalpha() and ord(sign) not in _hand()}
    return not any(unicodedata.name(sign, "").startswith(_EUROPEAN) for sign in letters)


@cache
def _hand() -> frozenset[int]:
    """The code points of the handwriting."""
    ranges = (span for path in _files_of(ALWAYS[0]) for span in characters_in(path))
    return frozenset(code for first, last in ranges for code in range(first, last + 1))


def _files_of(package: str) -> list[Path]:
    """The font files in an installed package, which need not be imported for it."""
    spec = find_spec(package)
    folders = [Path(folder) for folder in (spec.submodule_search_locations or ())] if spec is not None else []
    return sorted(path for folder in folders for path in folder.rglob("*.tt[fc]"))


@cache
def _held() -> tuple[Ranges, list[int]]:
    """All ranges of all fonts, and where each begins."""
    merged: list[tuple[int, int]] = []
    for first, last in sorted(span for path in font_files() for span in characters_in(path)):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return tuple(merged), [first for first, _ in merged]


# ------------------------------------------------------------------------------------------ a font's own table


def characters_in(font: Path) -> Ranges:
    """The code points that the first face of a font file has signs for, read from its `cmap` (OpenType 1.9).

    That one table is read and nothing else: a font's library needs twenty times as long for it.
    """
    with font.open("rb") as file:
        head = file.read(16)
        start = unpack_from(">I", head, 12)[0] if head[:4] == b"ttcf" else 0
        file.seek(start + 4)
        count = unpack_from(">H", file.read(8))[0]
        directory = file.read(16 * count)
        tables = {directory[at : at + 4]: unpack_from(">II", directory, at + 8) for at in range(0, 16 * count, 16)}
        offset, length = tables[b"cmap"]
        file.seek(offset)
        return _ranges(file.read(length))


def _ranges(cmap: bytes) -> Ranges:
    """The ranges of the table for all of Unicode (format 12), else of that for its first 65,536 characters (4)."""
    offsets = [unpack_from(">I", cmap, 8 + 8 * number)[0] for number in range(unpack_from(">H", cmap, 2)[0])]
    by_format = {unpack_from(">H", cmap, offset)[0]: offset for offset in offsets}
    if 12 in by_format:
        at = by_format[12]
        groups = unpack_from(">I", cmap, at + 12)[0]
        return tuple(unpack_from(">II", cmap, at + 16 + 12 * number) for number in range(groups))
    return tuple(_segments(cmap, by_format[4]))


def _segments(cmap: bytes, at: int) -> Iterator[tuple[int, int]]:
    """The characters of a format 4 table one by one: a segment may lack signs for some of its own."""
    doubled = unpack_from(">H", cmap, at + 6)[0]
    ends, starts, deltas, lists = (at + 14 + place * doubled + (2 if place else 0) for place in range(4))
    for place in range(0, doubled, 2):
        first, last, delta, listed = (unpack_from(">H", cmap, row + place)[0] for row in (starts, ends, deltas, lists))
        for code in range(first, min(last, _LAST_OF_FORMAT_4) + 1):
            at_sign = lists + place + listed + 2 * (code - first)
            if unpack_from(">H", cmap, at_sign)[0] if listed else (code + delta) & 0xFFFF:
                yield code, code
