"""The names of a coming interview, as somebody types them."""

from __future__ import annotations

import pytest

from sundown.steps.interview import name_and_title


@pytest.mark.parametrize(
    ("typed", "name", "title"),
    [
        ("Karen Whitfield", "Karen Whitfield", ""),
        ("Karen Whitfield, Director of Nursing", "Karen Whitfield", "Director of Nursing"),
        ("Karen Whitfield (Director of Nursing)", "Karen Whitfield", "Director of Nursing"),
        ("Ann Lee, Chief", "Ann Lee", "Chief"),
        ("Ann Lee, CFO", "Ann Lee", "CFO"),
        ("Ann Lee, RN", "Ann Lee, RN", ""),
        ("Ann Lee, RN, CCRN-K", "Ann Lee, RN, CCRN-K", ""),
        ("Ann Lee, Ph.D.", "Ann Lee, Ph.D.", ""),
        ("Martin King, Jr.", "Martin King, Jr.", ""),
        ("Lee, Ann", "Lee, Ann", ""),
    ],
)
def test_what_somebody_does_is_no_part_of_the_name(typed: str, name: str, title: str) -> None:
    assert name_and_title(typed) == (name, title)
