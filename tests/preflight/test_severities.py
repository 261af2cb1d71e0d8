"""A playbook of one's own says how much a check weighs; what is certainly wrong keeps its weight."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sundown import library
from sundown.core.example_search import EXAMPLE_SEARCH, WRITTEN_ON
from sundown.core.findings import SEVERITIES
from sundown.core.written import WrittenLetter
from sundown.preflight import NAMES, examine

LETTER = WrittenLetter(to="kowalski", kind="thank_you_email", medium="email", opportunity="icu", because_of="r1",
                       subject="Thank you - ICU Nurse, March 10", body="")  # fmt: skip


def severities(body: str, check: str, **chosen: str) -> list[str]:
    """How much the findings of a check weigh, under a playbook that chose these severities."""
    playbook = replace(library.shipped_playbook("us"), checks=chosen)
    [examined] = examine([("f1.md", replace(LETTER, body=body))], EXAMPLE_SEARCH, WRITTEN_ON, playbook=playbook)
    return [finding.severity for finding in examined.findings if finding.check == check]


@pytest.mark.parametrize("chosen", SEVERITIES)
def test_a_check_weighs_what_was_chosen_for_it(chosen: str) -> None:
    body = "Dear Denise Kowalski,\n\nI was glad to recieve your note, and sacraficed my lunch for it.\n"
    assert severities(body, "spelling") == ["confirm", "confirm"]
    assert severities(body, "spelling", spelling=chosen, grammar="note") == [chosen, chosen]


def test_what_is_only_a_note_stays_one() -> None:
    body = f"Dear Denise Kowalski,\n\n{'Nights suit me well. ' * 500}\n"  # longer than what the language reads
    assert severities(body, "spelling", spelling="block") == ["note"]


@pytest.mark.parametrize("chosen", SEVERITIES)
@pytest.mark.parametrize("greeting", ["Dear Denise Kowalsky,", "Dear Ms. Patel,", "Dear Denise Kow\u0430lski,"])
def test_a_name_that_is_wrong_blocks_whatever_was_chosen(greeting: str, chosen: str) -> None:
    assert severities(f"{greeting}\n\nThank you for your time.\n", "names", names=chosen) == ["block"]


def test_a_name_that_may_be_right_weighs_what_was_chosen() -> None:
    body = "Dear Denise Kowalski,\n\nMy colleague Wanda Thornbury told me about the ward.\n"
    assert severities(body, "names") == ["confirm"]
    assert severities(body, "names", names="note") == ["note"]


def test_checks_are_the_files_of_the_folder() -> None:
    assert library.check_names() == NAMES
