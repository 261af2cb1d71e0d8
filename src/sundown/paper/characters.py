"""Characters that no font here holds: typst would print a box for each and say nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from sundown.core.problems import Problem
from sundown.paper.fonts import has_font

_CJK = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "IDEOGRAPHIC", "FULLWIDTH", "HALFWIDTH")
_SILENT = ("Cf", "Mn", "Me", "Zs", "Zl", "Zp")
"""Categories of what may have no sign of its own: joiners, marks that melt into their letter, blanks."""

_ADDS_CJK = "the extra cjk: python3 -m pip install 'sundown[cjk]', beside ./sundown .venv/bin/python -m pip install "
_CJK_PACKAGE = "noto-cjk-sans-otc"
_MOST_TOLD = 5


def unprintable(text: str) -> list[str]:
    """Each character of the text that no installed font holds, once, in the order of the text."""
    return [sign for sign in dict.fromkeys(unicodedata.normalize("NFC", text)) if not _prints(sign)]


def problems_of(source: str, texts: Iterable[str]) -> Iterator[Problem]:
    """A problem of `source` for each character in its texts that can't be printed, at most five."""
    for sign in unprintable("".join(texts))[:_MOST_TOLD]:
        yield Problem(
            file=source, message=f"no font here holds the character {named(sign)}", expected=_what_helps(sign)
        )


def texts_in(value: object) -> Iterator[str]:
    """Every text inside lists and mappings; the keys of mappings are not for print."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from texts_in(part)
    elif isinstance(value, Iterable):
        for part in value:
            yield from texts_in(part)


def named(sign: str) -> str:
    """A character as people can look it up: 王 (U+738B, CJK UNIFIED IDEOGRAPH-738B)."""
    code = f"U+{ord(sign):04X}"
    name = unicodedata.name(sign, "")
    shown = f"{sign} " if sign.isprintable() else ""
    return f"{shown}({code}, {name})" if name else f"{shown}({code})"


def _prints(sign: str) -> bool:
    category = unicodedata.category(sign)
    return sign == "\n" or category in _SILENT or (category != "Cc" and has_font(sign))


def _what_helps(sign: str) -> str:
    if unicodedata.name(sign, "").startswith(_CJK):
        return _ADDS_CJK + _CJK_PACKAGE
    return "characters of Latin, Vietnamese, Cyrillic, Greek or Arabic writing"
