"""Before: the brief of a coming interview says on the screen what it says on paper."""

from __future__ import annotations

import pytest
from tests.web.stories import told, words

pytestmark = pytest.mark.django_db
EVE = "2026-03-09T18:00:00-04:00"
BETWEEN_THE_ROUNDS = "2026-03-18T18:00:00-04:00"


def test_who_will_be_there_what_to_ask_and_what_to_find_out(
    monkeypatch: pytest.MonkeyPatch, django_assert_max_num_queries: object
) -> None:
    _workspace, client = told("01-nurse-panel", EVE, monkeypatch)
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        page = words(client.get("/before"))
    assert "Tomorrow, Tue 10 March, 1 pm in 19 hours" in page
    assert "Who will be there Denise Kowalski Nurse Manager ICU, Lakeshore General" in page
    assert "Dr. Raj Patel" in page
    assert "When do you decide?" in page
    assert "What I have found out: what Lakeshore General does and what is new there, the trade" in page
    assert "A card from each of the 3 people" in page
    assert "sundown debrief" not in page


def test_the_second_round_remembers_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    _workspace, client = told("01-nurse-panel", BETWEEN_THE_ROUNDS, monkeypatch)
    page = words(client.get("/before"))
    assert "Talked about nurse-to-patient ratio project" in page
    assert "You meant to decide by Wed 25 Mar 2026: is that still so?" in page


def test_the_sheet_is_a_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    _workspace, client = told("01-nurse-panel", EVE, monkeypatch)
    assert client.get("/before/r1.pdf").content.startswith(b"%PDF")
    assert client.get("/before/r9.pdf").status_code == 404


def test_no_interview_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    _workspace, client = told("01-nurse-panel", "2026-03-11T18:00:00-04:00", monkeypatch)
    assert "No interview is ahead" in words(client.get("/before"))
