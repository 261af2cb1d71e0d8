"""A letter taken apart: what is text, what is not, and where its sentences stand."""

from __future__ import annotations

import pytest

from sundown.core.anatomy import dissect, phrases

TEXT = "Thank you for the talk. It was good."


@pytest.mark.parametrize(
    "body",
    [
        f"Dear Ms. Kowalski,\n\n{TEXT}\n\nSincerely,\n\nAmara Okafor\n",
        f"Dear Dr. Patel:\n\n{TEXT}\n\nKind regards\nAmara Okafor, RN\n+1 216 555 0142\namara@mail.example\n",
        f"Hi Denise, {TEXT}\n\nAmara",
        f"Hello, Denise. {TEXT}\n\nAmara",
        f"Denise,\n\n{TEXT}\n\nBest,\nAmara\n",
        f"March 10, 2026\n\nDear Denise,\n\n{TEXT}\n\nWith best wishes,\n\nAmara Okafor\n",
        f"Lakeshore General\n9500 Lake Ave\nCleveland OH\n\nDear Ms. Kowalski:\n\n{TEXT}\n\nYours,\nA.",
        f"Sehr geehrte Frau Kowalski,\n\n{TEXT}\n\nMit freundlichen Grüßen\n\nAmara Okafor\n",
        TEXT,
    ],
)
def test_the_text_is_what_stands_between_salutation_and_close(body: str) -> None:
    anatomy = dissect(body, ["Amara Okafor"])
    assert anatomy.text == TEXT
    assert anatomy.words == 8


def test_a_postscript_is_text() -> None:
    anatomy = dissect(f"Dear Denise,\n\n{TEXT}\n\nBest,\nAmara\n\nP.S. The rain has stopped.\n")
    assert anatomy.text == f"{TEXT}\n\nP.S. The rain has stopped."


def test_a_closing_thank_you_with_a_full_stop_is_text() -> None:
    assert (
        dissect("Dear Denise,\n\nIt was good.\n\nThank you.\n\nAmara", ["Amara"]).text == "It was good.\n\nThank you."
    )


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("I met Dr. Patel at 3 p.m. on Monday. It rained.", ["I met Dr. Patel at 3 p.m. on Monday.", "It rained."]),
        ("Errors fell by 30.5 %. Good!", ["Errors fell by 30.5 %.", "Good!"]),
        ('He said "go." Then we went.', ['He said "go."', "Then we went."]),
        ("- nights\n- dialysis", ["- nights", "- dialysis"]),
        ("It was.\n\nMr. Lee came. So did Dr. Ng.", ["It was.", "Mr. Lee came.", "So did Dr. Ng."]),
        ("A line\nthat goes on. Next", ["A line that goes on.", "Next"]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [span.text for span in dissect(text).sentences] == sentences


def test_places_count_code_points_as_they_stand() -> None:
    body = "Dear José,\n\nDanke 👩‍⚕️. Es war gut.\n"
    last = dissect(body).sentences[-1]
    assert body[last.start : last.end] == "Es war gut."


def test_phrases_are_whole_words_over_any_blanks() -> None:
    pattern = phrases("thank you")
    assert pattern.search("I Thank\n  you")
    assert not pattern.search("thank your")
