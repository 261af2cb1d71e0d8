"""The number, the outline beside it, and what follows from how the call went."""

from __future__ import annotations

from datetime import datetime
from itertools import chain

import pytest
from tests.channels.pieces import TALK, contact, handed, piece, reason
from tests.told import planned

from sundown.channels import Link, Text
from sundown.core.facts import CALL_OUTCOMES

OUTLINE = "- Say who I am.\n- Ask what comes next.\n"
SCRIPT = "This is Amara Okafor, 216 555 0142.\n"


def test_the_number_is_a_link_and_the_outline_stands_beside_it() -> None:
    handover = handed("phone", piece("phone", body=OUTLINE, voicemail=SCRIPT))
    assert handover.links == (Link("Call +1 216 555 0101", "tel:+12165550101"),)
    assert handover.texts == (
        Text("What to say", "- Say who I am.\n- Ask what comes next.", copied=False),
        Text("If a machine answers", "This is Amara Okafor, 216 555 0142.", copied=False),
    )


def test_a_script_alone_is_for_the_machine() -> None:
    assert handed("phone", piece("voicemail", body=SCRIPT)).texts == (
        Text("If a machine answers", "This is Amara Okafor, 216 555 0142.", copied=False),
    )


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("+1 (216) 555-0101", "+12165550101"),
        ("216.555.0101", "2165550101"),
        ("+44 (0)20 7946 0000", "+442079460000"),  # the 0 is for calls inside the country
        ("0221/555 01 42", "02215550142"),
        ("+49\u00a0221\u2011555\u20130142", "+492215550142"),
        ("+1 216 555 0101 ext. 12", "+12165550101;ext=12"),
        ("+1 216 555 0101 x12", "+12165550101;ext=12"),
        ("216 555 0101 #12", "2165550101;ext=12"),
        ("+966 ٠١٢ ٥٥٥ ٠١٤٢", "+9660125550142"),
    ],
)
def test_a_number_is_dialled_as_it_is_meant(written: str, dialled: str) -> None:
    (link,) = handed("phone", piece("phone", reader=contact(phone=written))).links
    assert link == Link(f"Call {written}", f"tel:{dialled}")


@pytest.mark.parametrize(
    "written",
    ["n/a", "*#06#", "*31#2165550101", "**21*2165550101#", "112", "911", "216-555-0101 / 216-555-0102",
     "tel:2165550101",
     "2165550101;phone-context=x", "2165550101,,1", "+", "1-800-FLOWERS", "216 555 0101 or evenings"],
)  # fmt: skip
def test_what_calls_nobody_in_particular_is_refused(written: str) -> None:
    said = reason("phone", piece("phone", reader=contact(phone=written)))
    assert said == f"“{written}” is no telephone number."


def test_without_a_number_it_says_whose_is_missing() -> None:
    why = reason("phone", piece("phone", reader=contact(phone=None)))
    assert why == "No telephone number of Denise Kowalski is known."


# ------------------------------------------------------------------------------------------ how it went

CALLED = datetime.fromisoformat("2026-03-18T10:00:00-04:00")  # the 8th day after the interview: days 7 to 10 (S1-19)


def facts(answer: int, **changes: object) -> list[dict[str, str]]:
    return handed("phone", piece("phone", **changes)).question.answers[answer].facts(CALLED)  # type: ignore[arg-type]


def test_each_outcome_of_a_status_call_is_logged() -> None:
    logged = list(chain(*(facts(each) for each in range(3))))
    assert [fact["outcome"] for fact in logged] == list(CALL_OUTCOMES)
    assert logged[0] == {"at": "2026-03-18T10:00:00-04:00", "call": "kowalski", "outcome": "talked",
                         "opportunity": "lakeshore"}  # fmt: skip


@pytest.mark.parametrize(("answer", "state"), [(0, "done"), (1, "done"), (2, "due")])
def test_a_talk_and_a_message_close_the_call_and_no_answer_leaves_it(answer: int, state: str) -> None:
    log = TALK + "".join(f"- {fact}\n" for fact in facts(answer))
    found = planned(log, "2026-03-18T11:00-04:00")
    assert [item.state for item in found.followups if item.kind == "status_call"] == [state]


@pytest.mark.parametrize(
    ("changes", "which_count"),
    [
        ({"kind": "reference_alert"}, [True, False, False]),
        ({"kind": "benefit_call"}, [True, False, False]),
        ({"kind": "benefit_call", "voicemail": SCRIPT}, [True, True, False]),  # what was to be said was said (S4-16)
    ],
)
def test_other_calls_are_done_once_they_are_said(changes: dict[str, object], which_count: list[bool]) -> None:
    made = [facts(each, **changes) for each in range(3)]
    assert [bool(each) for each in made] == which_count
    assert all(fact["done"] == changes["kind"] and fact["medium"] == "phone" for fact in chain(*made))
