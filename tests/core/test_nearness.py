"""When two spellings are nearly the same, side by side."""

from __future__ import annotations

import pytest

from sundown.core.nearness import Spellings, nearly, skeleton, slips


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Kowalsky", "Kowalski", True),  # one changed letter
        ("Ortez", "Ortiz", True),
        ("Nguyen", "Nguyễn", True),  # lost accents
        ("Kow\u0430lski", "Kowalski", True),  # a Cyrillic a
        ("Kowal\u200bski", "Kowalski", True),  # a sign without width
        ("O’Rourke", "O'Rourke", False),  # another apostrophe is the same name
        ("KOWALSKI", "Kowalski", False),
        ("Lee", "Len", False),  # too short to tell
        ("Martinez", "Gutierrez", False),
    ],
)
def test_nearly(one: str, other: str, expected: bool) -> None:
    assert nearly(one, other) is expected


def test_slips_count_swapped_neighbours_once() -> None:
    assert [slips("0142", "0124"), slips("berg", "bergs"), slips("abcd", "wxyz")] == [1, 1, 3]


def test_what_the_eye_sees() -> None:
    assert [skeleton(word) for word in ("Szczepański", "Łukasz", "Ølsen")] == ["szczepanski", "lukasz", "olsen"]


def test_the_nearest_comes_first() -> None:
    assert list(Spellings(["Kowalski", "Kovalsky", "Patel"]).near("Kowalsky")) == ["Kowalski", "Kovalsky"]
