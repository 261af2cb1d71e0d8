"""Who writes, and what a piece is called on its way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.channels.pieces import AMARA, TALK, contact, piece
from tests.told import told

from sundown.channels import Writer
from sundown.core.facts.words import ONLY_SEEKER


def test_a_job_seeker_writes_with_the_first_number() -> None:
    assert Writer.of(told(TALK).seekers[ONLY_SEEKER]) == AMARA


def test_a_job_seeker_without_a_number_and_with_a_paid_plan() -> None:
    seeker = replace(told(TALK).seekers[ONLY_SEEKER], phones=(), linkedin="premium")
    assert Writer.of(seeker) == replace(AMARA, phone=None, premium=True)


def test_a_consultant_writes_from_their_own_addresses() -> None:
    hale = Writer(name="Peter Hale", email="p.hale@hale.example", phone="+1 216 555 0120", country="US")
    assert Writer.of(contact("hale")) == hale  # whose LinkedIn page says nothing about a plan


@pytest.mark.parametrize(("medium", "called"), [("voicemail", "phone"), ("phone", "phone"), ("fax", "fax")])
def test_what_is_said_to_a_machine_goes_by_telephone(medium: str, called: str) -> None:
    assert piece(medium).medium == called
