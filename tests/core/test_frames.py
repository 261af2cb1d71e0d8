"""Tables of frames: rows that go on, classes that name classes, sorts."""

from __future__ import annotations

from sundown.core.frames import classes, compiled, frames, rows, sorted_frames

CLASSES = r"""
fruit = apples?
    |pears?
many = (?:two|three) {fruit}
"""


def test_a_line_further_in_goes_on_with_the_row_above() -> None:
    assert list(rows(CLASSES)) == ["fruit = apples?|pears?", "many = (?:two|three) {fruit}"]


def test_a_class_stands_in_the_place_of_its_name() -> None:
    assert classes(CLASSES)["many"] == "(?:two|three) (?:apples?|pears?)"
    assert classes("a = {b}c", {"b": "x|y"})["a"] == "(?:x|y)c"


def test_frames_match_in_either_case_and_quantities_are_no_classes() -> None:
    (frame,) = frames(r"I eat (?:\w+ ){0,2}{many}", classes(CLASSES))
    assert frame.search("i eat up Three pears")
    assert not frame.search("I eat four pears")
    assert compiled(r"a{2}", {}).search("aa")


def test_sorts_stand_before_their_frames() -> None:
    ((sort, frame),) = sorted_frames("fruit: {fruit}", classes(CLASSES))
    assert sort == "fruit"
    assert frame.search("pears")
