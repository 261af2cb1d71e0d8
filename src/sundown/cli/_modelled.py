"""What `sundown draft` needs for model drafting: its options, its endpoint, and the request as text."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

import click

from sundown.core.problems import BadInput, Problem
from sundown.core.words import KIND_WORDS
from sundown.core.written import Letter
from sundown.writer import Endpoint, endpoint_from, key_in_keyring, request_for
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


def request_text(letter: Letter, endpoint: Endpoint, purpose: str) -> str:
    """What would be sent for that letter, to whom, and that it was not: everything but the key, as it is sent."""
    key = "sent as an Authorization header, and not shown" if endpoint.key else "none is set, so none is sent"
    body = json.dumps(request_for(letter, endpoint.model, purpose), ensure_ascii=False, indent=1)
    return "\n".join(
        [
            f"{KIND_WORDS[letter.kind]} to {letter.to}: nothing was sent. With --model, this would be:",
            f"  to whom: {endpoint.host}",
            f"  address: POST {endpoint.address}",
            f"  model: {endpoint.model}",
            f"  key: {key}",
            "",
            body,
        ]
    )
