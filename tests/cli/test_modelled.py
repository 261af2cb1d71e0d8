"""What `sundown draft` does for model drafting: nothing set, what would be sent, and who is asked."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from tests.fake_endpoint import FakeEndpoint, completion, serving

from sundown import library
from sundown.cli import COMMANDS, _modelled
from sundown.core.drafting import draft
from sundown.core.problems import BadInput
from sundown.core.written import Letter
from sundown.sources.journal import read_journal
from sundown.terminal import instant, plan_of
from sundown.writer import Endpoint, request_for

EXAMPLE = Path(__file__).parents[2] / "examples/machinist-in-ohio-two-offers.yaml"
ENDPOINT = Endpoint("https://models.example/v1", "small-model", "sk-secret")


@pytest.fixture(scope="module")
def card() -> Letter:
    """The card to the woman at the front desk."""
    journal = read_journal(EXAMPLE)
    at = instant("2026-06-10T11:40", journal)
    (found,) = [each for each in plan_of(journal, EXAMPLE.parent, at).followups if each.kind == "helper_card"]
    return draft(found, journal, at, library.letter_kinds("en"))


def test_it_is_no_command() -> None:
    assert "_modelled" not in COMMANDS


def test_both_options_are_off_by_default() -> None:
    @click.command()
    @_modelled.model_options
    def told(model: bool, show_request: bool) -> None:
        click.echo(f"{model} {show_request}")

    assert CliRunner().invoke(told).output == "False False\n"
    assert CliRunner().invoke(told, ["--model", "--show-request"]).output == "True True\n"


def test_nothing_set_is_told_with_what_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SUNDOWN_MODEL_URL", raising=False)
    with pytest.raises(BadInput) as refused:
        _modelled.endpoint_or_refusal()
    assert str(refused.value) == (
        "--model: no model is set up; expected SUNDOWN_MODEL_URL and SUNDOWN_MODEL in the environment, "
        "as docs/model-drafting.md says"
    )


def test_what_is_set_is_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUNDOWN_MODEL_URL", "https://models.example/v1")
    monkeypatch.setenv("SUNDOWN_MODEL", "small-model")
    monkeypatch.setenv("SUNDOWN_MODEL_KEY", "sk-secret")
    assert _modelled.endpoint_or_refusal() == ENDPOINT


def test_the_request_is_shown_as_it_would_be_sent_without_the_key(card: Letter) -> None:
    text = _modelled.request_text(card, ENDPOINT, "thanks")
    assert text.splitlines()[:4] == [
        "=== helper card to oyler: nothing was sent. With --model, this would be sent",
        "to      models.example, as POST https://models.example/v1/chat/completions",
        "model   small-model",
        "key     sent as an Authorization header, and not shown",
    ]
    for message in request_for(card, "small-model", "thanks")["messages"]:
        assert message["content"].rstrip() in text
    assert "sk-secret" not in text


def test_the_request_as_json_is_its_body_to_the_letter(card: Letter) -> None:
    shown = _modelled.request_json(card, Endpoint("http://localhost/v1", "small-model"), "thanks")
    assert shown["body"] == request_for(card, "small-model", "thanks")
    assert (shown["sent"], shown["to"], shown["key"]) == (False, "localhost", "none is set, so none is sent")
    assert json.loads(json.dumps(shown)) == shown


def test_several_requests_are_shown_one_below_the_other(card: Letter, capsys: pytest.CaptureFixture[str]) -> None:
    _modelled.show_requests([(card, "thanks"), (card, "more thanks")], ENDPOINT, "text")
    assert capsys.readouterr().out.count("=== helper card to oyler: nothing was sent.") == 2
    _modelled.show_requests([(card, "thanks")], ENDPOINT, "json")
    assert json.loads(capsys.readouterr().out) == [_modelled.request_json(card, ENDPOINT, "thanks")]
    _modelled.show_requests([], ENDPOINT, "text")
    assert capsys.readouterr().out == "No letter is open now, so nothing would be sent.\n"


def test_what_is_never_sent_is_shown_as_that(card: Letter, capsys: pytest.CaptureFixture[str]) -> None:
    call = replace(card, medium="phone")
    _modelled.show_requests([(call, "a call")], ENDPOINT, "text")
    assert capsys.readouterr().out == (
        "=== helper card to oyler: with --model, nothing would be sent: "
        "a model words letters only, not what you are going to say\n"
    )
    _modelled.show_requests([(call, "a call")], ENDPOINT, "json")
    assert capsys.readouterr().out == "[]\n"
    assert _modelled.worded(call, ENDPOINT, "a call").body == call.body
    assert capsys.readouterr().err == ""


def test_who_is_asked_is_said_before(card: Letter, capsys: pytest.CaptureFixture[str]) -> None:
    words = "At Portage Precision you found me safety glasses that fit over mine. Thank you for that."
    with serving(FakeEndpoint(completion(words))) as fake:
        letter = _modelled.worded(card, Endpoint(fake.url, "small-model"), "thanks")
    assert letter.text == words
    assert capsys.readouterr().err == "sundown: asking small-model at 127.0.0.1 for the helper card to oyler\n"
