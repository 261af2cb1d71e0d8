"""The difference of two texts of one letter: both beside what only one of them says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sundown.core.rewording import Rewording, rewordings

LETTER = "Dear Ms. Kowalski,\n\nThank you for your time today. We spoke of nights.\n\nKind regards,\n\nAmara Okafor\n"


@pytest.mark.parametrize(
    ("another", "told"),
    [
        (LETTER, []),
        (LETTER.replace("\n\nKind", "\n\n\nKind").replace("today. We", "today.\nWe"), []),  # blanks and breaks
        (LETTER.replace("Dear", "Hello"), [(["Dear Ms. Kowalski,"], ["Hello Ms. Kowalski,"])]),
        (LETTER.replace("nights", "days"), [(["We spoke of nights."], ["We spoke of days."])]),
        (LETTER.replace(" We spoke of nights.", ""), [(["We spoke of nights."], [])]),
        (LETTER.replace("nights.", "nights. I liked that."), [([], ["I liked that."])]),
        (LETTER.replace("Amara Okafor", "Amara Okafor, RN"), [(["Amara Okafor"], ["Amara Okafor, RN"])]),
    ],
)
def test_only_what_differs_is_told(another: str, told: list[tuple[list[str], list[str]]]) -> None:
    assert rewordings(LETTER, another) == tuple(Rewording(tuple(a), tuple(b)) for a, b in told)


@given(st.text(max_size=300))
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert rewordings(text, text) == ()
