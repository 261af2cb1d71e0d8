"""Asking the endpoint: one request, no second try, and a plain reason where no letter comes back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sundown.core.problems import BadInput, Problem
from sundown.writer.endpoint import Endpoint

if TYPE_CHECKING:
    import httpx


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds, for a connection and for the whole answer; and how many bytes to take."""

    connect: float = 10.0
    whole: float = 60.0
    most_bytes: int = 1_000_000


class NoLetter(Exception):
    """The endpoint gave no letter that can be used. The message completes "the model gave none: …" for people.

    It never holds what the endpoint said, which might repeat the key.
    """


def answer_to(request: dict[str, Any], endpoint: Endpoint, patience: Patience) -> str:
    """The text that the model wrote. Raises NoLetter, and BadInput where the library for it is missing."""
    import asyncio  # only where a model is asked: it takes as long to load as all of drafting

    return _text_of(asyncio.run(_asked(request, endpoint, patience)))


async def _asked(request: dict[str, Any], endpoint: Endpoint, patience: Patience) -> bytes:
    """The bytes of the answer. Redirects are never followed: a letter goes to nobody but the host that was named."""
    import asyncio

    httpx = _library()
    headers = {"Accept-Encoding": "identity"} | ({"Authorization": f"Bearer {endpoint.key}"} if endpoint.key else {})
    times = httpx.Timeout(patience.whole, connect=patience.connect)
    try:
        async with (
            asyncio.timeout(patience.whole),
            # A proxy from the environment is for the world outside: what goes to this machine stays on it.
            httpx.AsyncClient(timeout=times, follow_redirects=False, trust_env=not endpoint.is_here) as client,
            client.stream("POST", endpoint.address, json=request, headers=headers) as response,
        ):
            _expect_success(response.status_code)
            return await _body(response, patience.most_bytes)
    except httpx.ConnectTimeout:
        raise NoLetter(f"it could not be reached within {patience.connect:g} seconds") from None
    except (TimeoutError, httpx.TimeoutException):
        raise NoLetter(f"it did not answer within {patience.whole:g} seconds") from None
    except (httpx.HTTPError, httpx.InvalidURL, OSError):
        raise NoLetter("it could not be reached, or the connection broke off") from None
    except (ValueError, ImportError):
        raise NoLetter("the proxy that your environment names is of a kind that cannot be used here") from None


def _library() -> Any:
    """httpx, imported only when it is needed. Raises BadInput that says how to get it."""
    try:
        import httpx
    except ImportError:
        how = "python3 -m pip install 'sundown[model]'; beside ./sundown: .venv/bin/python -m pip install httpx keyring"
        raise BadInput(
            [Problem(file="--model", message="needs a package that is not installed", expected=how)]
        ) from None
    return httpx


def _expect_success(status: int) -> None:
    if 200 <= status < 300:
        return
    reasons = {
        401: "it does not accept the key",
        403: "it does not accept the key",
        404: "it knows no such model or address",
        429: "it has too much to do, or your allowance is used up",
    }
    moved = "it wanted the request sent to another address, and that is never done"
    reason = moved if 300 <= status < 400 else reasons.get(status, "it answered with an error")
    raise NoLetter(f"{reason} (HTTP {status})")


async def _body(response: httpx.Response, most: int) -> bytes:
    body = bytearray()
    async for piece in response.aiter_raw():
        body += piece
        if len(body) > most:
            raise NoLetter(f"its answer was larger than {most / 1_000_000:g} MB")
    return bytes(body)


def _text_of(body: bytes) -> str:
    """The text in a chat completion. Raises NoLetter where there is none, it was refused, or it broke off."""
    try:
        choice = json.loads(body)["choices"][0]
        message, ended = choice["message"], choice.get("finish_reason")
        text, refusal = message.get("content"), message.get("refusal")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise NoLetter("its answer did not have the form that was asked for") from None
    if refusal or ended == "content_filter":
        raise NoLetter("it refused to write this letter")
    if ended == "length":
        raise NoLetter("its answer broke off in the middle")
    if text is not None and not isinstance(text, str):
        raise NoLetter("its answer did not have the form that was asked for")
    if not text or not text.strip():
        raise NoLetter("its answer was empty")
    return text
