"""What is a blank, and what only looks like one."""

from __future__ import annotations

import pytest

from sundown.core.blanks import BLANK


@pytest.mark.parametrize(
    ("text", "blanks"),
    [
        ("I liked [what?] and [which\nday?].", ["[what?]", "[which\nday?]"]),
        ("As promised [1], “recieve” [sic], and so on […].", []),
        ("See [the map](https://lakeshore.example/map).", []),
        ("[" + "x" * 501 + "]", []),  # nobody asks a question of more than 500 signs
    ],
)
def test_blanks(text: str, blanks: list[str]) -> None:
    assert BLANK.findall(text) == blanks
