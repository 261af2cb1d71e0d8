"""The letter files of every language against what each kind must hold, the plan's `must`, and one another."""

from __future__ import annotations

import re

import pytest
from tests.core.required_elements import REQUIRED

from sundown import library
from sundown.core.followup import KINDS
from sundown.core.letters import FROM_FACTS, GIVEN, LISTS, OCCASIONS, LetterKind, slots_of
from sundown.core.playbook import Rule

WORDLESS = {"card_notes"}  # the writer's own notes on the back of a card: words to nobody
BY_HAND_IN_ENGLISH = {"handwritten_note"}  # no playbook of a German-speaking country plans it (C-07)
ENGLISH, GERMAN = library.letter_kinds("en"), library.letter_kinds("de")
MAKERS = [rule for rule in library.shipped_playbook("base").rules.values() if isinstance(rule, Rule) and rule.must]
EVERY = [("en", name) for name in REQUIRED] + [("de", name) for name in REQUIRED if name not in BY_HAND_IN_ENGLISH]


def test_every_kind_of_the_plan_has_words() -> None:
    assert {name.partition(".")[0] for name in ENGLISH} == set(KINDS) - WORDLESS
    assert set(ENGLISH) == set(REQUIRED)
    assert set(GERMAN) == set(REQUIRED) - BY_HAND_IN_ENGLISH


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_kind_holds_what_it_must_in_this_order(language: str, name: str) -> None:
    kind, wanted = library.letter_kinds(language)[name], REQUIRED[name].split()
    present = list(dict.fromkeys(element.name for element in kind.elements))
    assert [element for element in present if element in _bare(wanted)] == _bare(wanted), present
    always = [element for element in wanted if element[0] != "("]
    assert [element for element in always if not _always_said(kind, element)] == []


def _bare(names: list[str]) -> list[str]:
    return [name.strip("()") for name in names]


def _always_said(kind: LetterKind, name: str) -> bool:
    """Said or asked, whatever the facts: required, and where it depends on circumstances, there for several of them."""
    own = [element for element in kind.elements if element.name == name]
    return any(element.required and element.when is None for element in own) or (
        len(own) > 1 and all(element.required for element in own)
    )


def test_no_word_is_kept_that_no_letter_uses() -> None:
    """Whether nothing was asked is looked at in the code itself."""
    kinds = [kind for language in ("en", "de") for kind in library.letter_kinds(language).values()]
    elements = [element for kind in kinds for element in kind.elements]
    sentences = [line for kind in kinds for line in kind.subject]
    sentences += [line for each in elements for lines in (each.ask, *each.ways) for line in lines]
    used = {slot for line in sentences for slot in slots_of(line)}
    assert {*GIVEN, *FROM_FACTS, *LISTS} - used == set()
    assert set(OCCASIONS) - {each.when for each in elements} == {"nothing_asked"}


@pytest.mark.parametrize("name", sorted(set(REQUIRED) - BY_HAND_IN_ENGLISH))
def test_both_languages_say_the_same_things_on_the_same_media(name: str) -> None:
    english, german = ENGLISH[name], GERMAN[name]
    assert set(german.styles) == set(english.styles)
    assert german.required == english.required


@pytest.mark.parametrize("rule", MAKERS, ids=lambda rule: rule.id)
def test_what_a_rule_calls_for_is_an_element_of_its_kind(rule: Rule) -> None:
    elements = {element.name for element in ENGLISH[rule.makes].elements}
    assert [word for word in rule.must if word not in elements] == []


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_sentence_is_whole_however_its_slots_are_filled(language: str, name: str) -> None:
    for element in library.letter_kinds(language)[name].elements:
        for sentence in (sentence for way in element.ways for sentence in way):
            filled = re.sub(r"\{\w+\}", "X", re.sub(r"<([^<>|]*)\|[^<>]*>", r"\1", sentence))
            assert re.search(r"[.?!)][\"“”]?$|X$|:$", filled), sentence
            assert not re.search(r" [.,;:?!]|\s\s|[{}<>|]|^\s|\s$", filled), sentence
