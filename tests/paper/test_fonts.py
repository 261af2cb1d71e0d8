"""Fonts and characters: what can be printed, and what is said of the rest."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from sundown.paper import fonts
from sundown.paper.characters import named, problems_of, texts_in, unprintable
from sundown.paper.fonts import characters_in, font_files, has_font

NAMES = [
    "Nguyễn Thị Ánh", "Trần Đức Thắng", "Łukasz Żółć", "Şükrü Özgür Çağlayan", "İstanbul", "Ωμέγα Παπαδόπουλος",
    "Юлия Щёголева", "Ђорђе", "محمد عبد الله", "Þórður", "Ő Ű", "ﬁ", "“…” – — € £ ₺ ₹ • § † №",
]  # fmt: skip


@pytest.mark.parametrize("path", font_files(), ids=lambda path: path.name)
def test_what_a_font_holds_is_what_fonttools_says(path: Path) -> None:
    ours = {code for first, last in characters_in(path) for code in range(first, last + 1)}
    assert ours == set(TTFont(path, fontNumber=0).getBestCmap())


@pytest.mark.parametrize("name", NAMES)
def test_names_that_people_have_can_be_printed(name: str) -> None:
    assert unprintable(name) == []


def test_the_parts_of_a_letter_may_come_apart() -> None:
    assert unprintable("Nguye\u0302\u0303n") == []  # ễ as e with two marks


@pytest.mark.parametrize("name", ["王小明", "山田太郎", "さくら", "김민준", "〒657"])
def test_the_extra_holds_chinese_japanese_and_korean(name: str) -> None:
    assert unprintable(name) == []


@pytest.mark.parametrize("silent", ["\u200d", "\u00ad", "\u2066", "\u00a0", "\u202f", "\n"])
def test_what_has_no_sign_of_its_own_needs_none(silent: str) -> None:
    assert unprintable(f"a{silent}b") == []


def test_a_character_that_is_missing_is_told_by_name_and_what_would_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "CHINESE_JAPANESE_KOREAN", "no_such_package")
    for cached in (fonts.font_files, fonts._held):
        cached.cache_clear()
    try:
        told = [str(problem) for problem in problems_of("f.md", ["Dear 王 ", "ก🎉", "王"])]
    finally:
        monkeypatch.undo()
        for cached in (fonts.font_files, fonts._held):
            cached.cache_clear()
    other = "; expected characters of Latin, Vietnamese, Cyrillic, Greek or Arabic writing"
    extra = (
        "; expected the extra cjk: python3 -m pip install 'sundown[cjk]', "
        "beside ./sundown .venv/bin/python -m pip install noto-cjk-sans-otc"
    )
    assert told == [
        f"f.md: no font here holds the character 王 (U+738B, CJK UNIFIED IDEOGRAPH-738B){extra}",
        f"f.md: no font here holds the character ก (U+0E01, THAI CHARACTER KO KAI){other}",
        f"f.md: no font here holds the character 🎉 (U+1F389, PARTY POPPER){other}",
    ]
    assert has_font("王")  # with the extra


def test_at_most_five_are_told() -> None:
    assert len(list(problems_of("f.md", ["กขฃคฅฆง"]))) == 5


@pytest.mark.parametrize("odd", ["\x00", "\x07", "\ud800", "\ue000", "\U000f0000"])
def test_what_is_no_character_of_a_text_is_refused(odd: str) -> None:
    assert unprintable(f"a{odd}") == [odd]
    assert named(odd).startswith("(U+")


def test_every_text_is_looked_at() -> None:
    item = {"a": "1", "b": ["2", ("3", None)], "c": {"d": "4"}, "e": 5, "f": True}
    assert list(texts_in(item)) == ["1", "2", "3", "4"]
