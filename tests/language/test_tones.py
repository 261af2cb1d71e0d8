"""The files of wordings: how their signs are read."""

from __future__ import annotations

from importlib.resources import files

import pytest

from sundown.core.tone import LEAST_BLUNT
from sundown.language.tones import _named, _sign, tone

NAMES = sorted(file.name.removesuffix(".txt") for file in files("sundown.language").joinpath("tones").iterdir())


def test_a_sign_is_read_from_its_lines() -> None:
    read = _sign(["too loud", "+ Softly.", "! block", "- music|opera", "- at sea", "i <shout>|i <scream>", "<loud> me"])
    assert (read.message, read.suggest, read.severity) == ("too loud", "Softly.", "block")
    assert [way.text for way in read.wordings] == ["i <shout>", "i <scream>", "<loud> me"]
    assert read.excused("I shout at the opera")
    assert not read.excused("I shout at home")


def test_a_sign_may_be_more_certain_than_its_file() -> None:
    assert _sign(["too loud", "~ -4", "i <shout>"]).least == -4
    assert _sign(["too loud", "i <shout>"]).least is None


def test_classes_of_a_file_are_put_into_its_signs() -> None:
    text = "# note\n\n{dish} soup|stew\n{dish} pie\n\n= hungry\ni want <{dish}>\n"
    assert _named(text) == "\n= hungry\ni want <soup|stew|pie>\n"


@pytest.mark.parametrize(("name", "least"), [("pressure", LEAST_BLUNT), ("flattery", -2.5)])
def test_a_file_may_say_that_its_wordings_are_more_certain(name: str, least: float) -> None:
    assert tone(name).least == least


@pytest.mark.parametrize("name", NAMES)
def test_every_file_has_signs_with_messages_and_no_class_without_words(name: str) -> None:
    read = tone(name)
    assert read.signs
    assert all(sign.message and not sign.message.startswith(("+", "-", "!")) for sign in read.signs)
    assert all(sign.severity in ("block", "warn") for sign in read.signs)
    assert read.kind == name


@pytest.mark.parametrize("name", [name for name in NAMES if name not in ("secrets", "others")])
def test_every_class_of_tone_has_words_for_what_sounds_blunt(name: str) -> None:
    assert tone(name).otherwise is not None
