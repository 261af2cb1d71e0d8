"""What `sundown draft` needs for model drafting: its options, its endpoint, its words, and what would be sent.

The underscore keeps this file from being a command.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from typing import Any

import click

from sundown.core.problems import BadInput, Problem
from sundown.core.words import KIND_WORDS
from sundown.core.written import Letter
from sundown.writer import Endpoint, endpoint_from, key_in_keyring, reason_to_keep, request_for, written
from sundown.writer.endpoint import MODEL, URL


def model_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options `--model` and `--show-request`, as `model` and `show_request`."""
    show = "Show what --model would send, and to whom. Nothing is sent."
    model = "Let the model that you set up word the letters (docs/model-drafting.md). Off by default."
    command = click.option("--show-request", is_flag=True, help=show)(command)
    return click.option("--model", is_flag=True, help=model)(command)


def endpoint_or_refusal() -> Endpoint:
    """The endpoint that the environment names. Raises BadInput where it names none, or one that can't be used."""
    endpoint = endpoint_from(os.environ, key_in_keyring)
    if endpoint is None:
        expected = f"{URL} and {MODEL} in the environment, as docs/model-drafting.md says"
        raise BadInput([Problem(file="--model", message="no model is set up", expected=expected)])
    return endpoint


def worded(letter: Letter, endpoint: Endpoint, purpose: str) -> Letter:
    """The letter in the model's words, or as it was with a line that says why. Says on standard error who is asked."""
    if reason_to_keep(letter) is None:
        click.echo(f"sundown: asking {endpoint.model} at {endpoint.host} for the {_name(letter)}", err=True)
    return written(letter, endpoint, purpose)


def show_requests(letters: Iterable[tuple[Letter, str]], endpoint: Endpoint, format_: str) -> None:
    """Show, as `text` or `json`, what would be sent for each letter, given with what its kind is for."""
    if format_ == "json":
        told = [request_json(each, endpoint, purpose) for each, purpose in letters if reason_to_keep(each) is None]
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
        return
    texts = [request_text(letter, endpoint, purpose) for letter, purpose in letters]
    click.echo("\n\n".join(texts) or "No letter is open now, so nothing would be sent.")


def request_text(letter: Letter, endpoint: Endpoint, purpose: str) -> str:
    """What would be sent for that letter, and to whom, for people: each message as it is, and no key."""
    if (kept := reason_to_keep(letter)) is not None:
        return f"=== {_name(letter)}: with --model, nothing would be sent: {kept}"
    request = request_for(letter, endpoint.model, purpose)
    lines = [
        f"=== {_name(letter)}: nothing was sent. With --model, this would be sent",
        f"to      {endpoint.host}, as POST {endpoint.address}",
        f"model   {endpoint.model}",
        f"key     {_key(endpoint)}",
    ]
    for message in request["messages"]:
        lines += ["", f"--- message, as {message['role']}", "", message["content"].rstrip()]
    return "\n".join(lines)


def request_json(letter: Letter, endpoint: Endpoint, purpose: str) -> dict[str, Any]:
    """The same for programs: `body` is the request's body to the letter."""
    return {
        "sent": False,
        "to": endpoint.host,
        "address": endpoint.address,
        "key": _key(endpoint),
        "body": request_for(letter, endpoint.model, purpose),
    }


def _name(letter: Letter) -> str:
    return f"{KIND_WORDS[letter.kind]} to {letter.to}"


def _key(endpoint: Endpoint) -> str:
    return "sent as an Authorization header, and not shown" if endpoint.key else "none is set, so none is sent"
