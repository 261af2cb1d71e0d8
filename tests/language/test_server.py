"""A LanguageTool server's findings, from a small server on this machine that answers as LanguageTool's API does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from tests.fake_endpoint import FakeEndpoint, serving

from sundown.core.problems import BadInput
from sundown.language import ask, slips
from sundown.language.server import URL, Server, server_from


def match(category: str, offset: int, length: int, *meant: str, message: str = "Possible mistake") -> dict[str, Any]:
    """A match as LanguageTool gives it: offsets count UTF-16 units."""
    return {"message": message, "offset": offset, "length": length,
            "replacements": [{"value": value} for value in meant],
            "rule": {"id": "R", "category": {"id": category}}}  # fmt: skip


@pytest.fixture
def fake() -> Iterator[FakeEndpoint]:
    with serving(FakeEndpoint()) as endpoint:
        ask(server_from({URL: f"http://127.0.0.1:{endpoint.port}/"}))
        yield endpoint
        ask(None)


def answered(fake: FakeEndpoint, *matches: dict[str, Any]) -> None:
    fake.body = json.dumps({"matches": matches}).encode()


def told(text: str, known: frozenset[str] = frozenset()) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(slip.kind, text[slip.start : slip.end], slip.suggest) for slip in slips(text, known)]


def test_its_findings_stand_at_their_place_behind_an_emoji_too(fake: FakeEndpoint) -> None:
    text = "Thanks \U0001f642 for a nice evening in the lab."
    start = text.index("nice") + 1  # the emoji is one code point and two UTF-16 units
    answered(fake, match("CONFUSED_WORDS", start, 4, "niece"))
    assert told(text) == [("real_word", "nice", ("niece",))]
    assert [(path, form) for path, _, form in fake.asked] == [("/v2/check", {"text": text, "language": "en-US"})]


def test_style_is_left_out_and_so_are_words_of_the_record(fake: FakeEndpoint) -> None:
    text = "My day with the nixtamal crew was good."
    answered(fake, match("STYLE", 0, 6), match("TYPOS", text.index("nixtamal"), 8), match("GRAMMAR", 0, 2, "Our"))
    assert told(text, frozenset(("nixtamal",))) == [("grammar", "My", ("Our",))]


NOTE = ("note", "grammar")  # that it was asked in vain


@pytest.mark.parametrize(
    ("body", "beside"),
    [
        (b"", [NOTE]),
        (b"[]", [NOTE]),
        (b"{}", [NOTE]),
        (b"\xff", [NOTE]),
        (b'{"matches": 5}', [NOTE]),
        (b'{"matches": [5, {"rule": 3}, {"offset": 9}]}', []),  # a list, of nothing that is a finding
    ],
)
def test_an_answer_that_is_none_takes_nothing_away(fake: FakeEndpoint, body: bytes, beside: list[object]) -> None:
    fake.body = body
    found = [(slip.severity, slip.kind) for slip in slips("I was glad to recieve it.")]
    assert found == [*beside, ("confirm", "spelling")]


def test_places_outside_the_text_are_left_out(fake: FakeEndpoint) -> None:
    answered(fake, match("GRAMMAR", 40, 5), match("GRAMMAR", -1, 3), match("GRAMMAR", 0, 0))
    assert told("A short text.") == []


def test_another_address_is_not_followed(fake: FakeEndpoint) -> None:
    fake.status, fake.headers = 302, {"Location": fake.url}
    [note] = slips("A short text.")
    assert note.severity == "note"
    assert "127.0.0.1 was asked in vain" in note.message
    assert len(fake.asked) == 1


def test_a_server_that_is_not_there_is_told_in_a_note() -> None:
    ask(Server("http://127.0.0.1:9"))  # the discard port: nothing listens there
    try:
        [note] = slips("A short text.")
    finally:
        ask(None)
    assert (note.severity, "was asked in vain" in note.message) == ("note", True)


@pytest.mark.parametrize(
    "url", ["http://grammar.example", "ftp://localhost", "https://", "https://me:pw@grammar.example", "grammar.example",
            "https://grammar.example:port", "https://grammar.example/?key=1"],
)  # fmt: skip
def test_an_address_that_could_give_letters_away_is_refused(url: str) -> None:
    with pytest.raises(BadInput) as refused:
        server_from({URL: url})
    assert URL in str(refused.value)
    assert "pw" not in str(refused.value)


@pytest.mark.parametrize("url", ["https://lt.example", "https://lt.example/v2", "https://lt.example/v2/check/"])
def test_an_address_may_have_the_path_of_the_api(url: str) -> None:
    assert server_from({URL: url}) == Server("https://lt.example")


def test_nothing_set_asks_nobody() -> None:
    assert server_from({}) is None
