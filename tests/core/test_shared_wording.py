"""What stands in two letters is marked in runs of four words and more, and only in the text."""

from __future__ import annotations

import pytest

from sundown.core.shared_wording import shared_wording

MINE = "Dear Ann,\n\nThank you for the hour you gave me. I came away sure of it.\n\nKind regards,\n\nAmara Okafor\n"


@pytest.mark.parametrize(
    ("theirs", "same"),
    [
        (
            "Dear Dr. Patel,\n\nThank you for the hour you gave me.\n\nAmara Okafor\n",
            ["Thank you for the hour you gave me"],
        ),
        ("Dear Dr. Patel,\n\nMany thanks. I came away sure, as ever.\n", ["I came away sure"]),
        ("Dear Dr. Patel,\n\nThank you for the day.\n", ["Thank you for the"]),
        ("Dear Dr. Patel,\n\nThank you for it all.\n\nKind regards,\n\nAmara Okafor\n", []),  # three words, and ends
        ("Dear Dr. Patel,\n\nThank You for the Hour.\n", ["Thank You for the Hour"]),
    ],
)
def test_runs_of_four_words_in_both(theirs: str, same: list[str]) -> None:
    assert [theirs[start:end] for start, end in shared_wording(MINE, theirs)] == same
