"""Letter files: what a kind of letter must say, and what is told about one that doesn't."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sundown.core.letters import from_mapping
from sundown.core.problems import BadInput
from sundown.core.written import Letter, Sentence


def good() -> dict[str, Any]:
    return {
        "title": "Note",
        "purpose": "To somebody.",
        "words": [10, 20],
        "media": {"email": {"salutation": "{dear},", "close": ["Yours,"], "signature": "full",
                            "british": {"close": ["Yours sincerely,"]}}},
        "elements": [{"name": "moment", "paragraph": 1, "required": True, "ask": ["What was it, {person}?"],
                      "ways": [["About {topic}.", "<Of|On> {topic}, {day}."], ["In general."]]}],
    }  # fmt: skip


def test_a_good_file_is_read() -> None:
    kind = from_mapping(good(), "note")
    (moment,) = kind.elements
    assert (kind.name, kind.words, moment.required) == ("note", (10, 20), True)
    assert moment.ways == (("About {topic}.", "<Of|On> {topic}, {day}."), ("In general.",))
    assert kind.style("email", british=False).close == ("Yours,",)
    assert kind.style("email", british=True).close == ("Yours sincerely,",)
    assert kind.style("fax", british=False) == kind.style("email", british=False)  # not listed: the first one's


def test_an_outline_sets_points_and_what_joins_them() -> None:
    opening, thanks = Sentence(text="Say hello.", element="opening"), Sentence(text="Thank them.", element="thanks")
    rapport = Sentence(text="Ask after the boat.", element="rapport", joins=True)
    outline = Letter(key="k", to="stanek", kind="status_call", opportunity=None, because_of=None, medium="phone",
                     written_on=date(2026, 3, 27), subject=None, date_line=None, salutation=None,
                     paragraphs=((opening, thanks, rapport),), close="", signature=(), limits=(1, 99),
                     points=True)  # fmt: skip
    assert outline.text == "- Say hello.\n- Thank them. Ask after the boat."


def changed(*path: str | int, value: object) -> dict[str, Any]:
    mapping = good()
    place: Any = mapping
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return mapping


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        (changed("tittle", value="x"), "note.toml: tittle: unknown key; expected one of title, purpose,"),
        (changed("tittle", value="x"), "; did you mean title?"),
        (changed("title", value=" "), "note.toml: title: is missing or empty; expected text"),
        (changed("words", value=[20, 10]), "note.toml: words: is missing or wrong; expected two rising numbers"),
        (changed("cites", value=["S9-99x"]), "note.toml: cites: 'S9-99x' is no row of the rulebook"),
        (changed("media", value={}), "note.toml: media: is missing; expected a table for each medium"),
        (changed("media", "email", "salutation", value="Dear you,"),
         "note.toml: media.email.salutation: does not hold {dear} once; expected for instance {dear},"),
        (changed("media", "email", "signature", value="nmae"),
         "note.toml: media.email.signature: unknown word 'nmae'; expected one of full, name, none; did you mean name?"),
        (changed("elements", value=[]), "note.toml: elements: is missing or is no list of tables"),
        (changed("elements", 0, "paragraph", value=0),
         "note.toml: elements[1].paragraph: is not a number above 0; expected a whole number"),
        (changed("elements", 0, "when", value="interest_hgih"),
         "did you mean interest_high?"),
        (changed("elements", 0, "after", value="momnet"),
         "note.toml: elements[1].after: unknown word 'momnet'; expected one of"),  # only what came before it counts
        (changed("elements", 0, "ways", value=[["About {topc}."]]), "did you mean topic?"),
        (changed("elements", 0, "ways", value=[["About {topic."]]), "brackets do not match in 'About {topic.'"),
        (changed("elements", 0, "ways", value=[["<One>"]]), "brackets do not match in '<One>'"),
        (changed("elements", 0, "ways", value=[["About {topic}.", "In general."]]),
         "elements[1].ways[1]: is empty, or its sentences need different facts; expected the same slots in each"),
        (changed("elements", 0, "ways", value="x"), "elements[1].ways: is missing or is no list"),
        ({**changed("elements", 0, "ways", value=[["About {topic}."]]),
          "elements": [{"name": "a", "paragraph": 1, "required": True, "ways": [["About {topic}."]]}]},
         "elements[1].ask: is missing; expected a question for when the fact is not known"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(mapping: dict[str, Any], told: str) -> None:
    with pytest.raises(BadInput) as error:
        from_mapping(mapping, "note")
    assert told in str(error.value)
