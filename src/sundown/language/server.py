"""A LanguageTool server that somebody chose: what it finds in a text, as slips. None chosen means none is asked.

It gets the whole text of a letter, by `POST …/v2/check` (LanguageTool's HTTP API, version 2). One on this machine keeps
that here; any other has to be reached by https. What it says about style is left out. Where it does not answer, the
letter is examined without it, and a note says so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, ProxyHandler, Request, build_opener

from sundown.core.problems import BadInput, Problem
from sundown.language.slip import Slip, is_known

URL = "SUNDOWN_LANGUAGETOOL_URL"
_HERE = ("localhost", "127.0.0.1", "::1")
_PATIENCE = 5.0  # seconds
_MOST_BYTES = 5_000_000
_KINDS = {
    "TYPOS": "spelling", "CONFUSED_WORDS": "real_word", "PUNCTUATION": "punctuation", "TYPOGRAPHY": "punctuation",
    "GRAMMAR": "grammar", "CASING": "grammar", "COMPOUNDING": "grammar", "COLLOCATIONS": "grammar",
    "REGIONAL_SPELLING": "dialect",
}  # fmt: skip
"""What LanguageTool's categories are here; others, such as style and redundancy, are no slips."""


@dataclass(frozen=True, slots=True)
class Server:
    """The URL below which `/v2/check` lies."""

    url: str

    @property
    def host(self) -> str:
        """Who gets the texts."""
        return urlsplit(self.url).hostname or ""

    @property
    def is_here(self) -> bool:
        """Whether it is on this machine."""
        return self.host in _HERE


class _StaysThere(HTTPRedirectHandler):
    """A text goes to the server that was chosen and to no other."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        """Follow no redirection: it is an answer that is no finding."""


def server_from(environ: Mapping[str, str]) -> Server | None:
    """The server that the environment names, None where it names none. Raises BadInput where its URL is unfit."""
    url = environ.get(URL, "").strip().rstrip("/")
    if not url:
        return None
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        host = ""
    safe = host and (parts.scheme == "https" or (parts.scheme == "http" and host in _HERE))
    if not safe or parts.query or parts.fragment or parts.username or not url.isprintable():
        expected = "https://…, or http://localhost:8081 for a server on this machine"
        raise BadInput([Problem(file=URL, message="cannot be used", expected=expected)])
    return Server(url.removesuffix("/v2/check").removesuffix("/v2"))


def slips(server: Server, text: str, known: frozenset[str], tag: str) -> Iterator[Slip]:
    """What the server finds, and where it does not answer a note that says so."""
    try:
        found = _asked(server, text, tag)
    except (OSError, HTTPException, ValueError) as error:
        why = " ".join(str(error).split())[:100] or type(error).__name__
        yield Slip("grammar", "note", 0, 0, f"the LanguageTool server {server.host} was asked in vain: {why}")
        return
    places = _code_points(text)
    for match in found:
        counted = _counted(match, places, text, known)
        if counted is not None:
            yield counted


def _asked(server: Server, text: str, tag: str) -> list[Mapping[str, Any]]:
    """Its answer's matches. Raises OSError where it can't be reached, ValueError where its answer is none."""
    form = urlencode({"text": text, "language": tag}).encode("ascii")
    request = Request(f"{server.url}/v2/check", form, {"Accept": "application/json"})
    direct = [ProxyHandler({})] if server.is_here else []
    with build_opener(_StaysThere, *direct).open(request, timeout=_PATIENCE) as answer:
        read = json.loads(answer.read(_MOST_BYTES))
    matches = read.get("matches") if isinstance(read, dict) else None
    if not isinstance(matches, list):
        raise ValueError("its answer is no list of findings")
    return [match for match in matches if isinstance(match, dict)]


def _counted(match: Mapping[str, Any], places: list[int], text: str, known: frozenset[str]) -> Slip | None:
    """A match as a slip; None for style, for words of the record, and for what has no place in the text."""
    rule, offset, length = match.get("rule"), match.get("offset"), match.get("length")
    category = rule.get("category") if isinstance(rule, dict) else None
    kind = _KINDS.get(str(category.get("id"))) if isinstance(category, dict) else None
    if kind is None or not isinstance(offset, int) or not isinstance(length, int) or length < 1:
        return None
    if not 0 <= offset < offset + length < len(places):
        return None
    start, end = places[offset], places[offset + length]
    if kind == "spelling" and all(is_known(word, known) for word in text[start:end].split()):
        return None
    message = " ".join(str(match.get("message", "")).split())[:300]
    return Slip(kind, "confirm" if kind == "spelling" else "warn", start, end, message, _meant(match))


def _meant(match: Mapping[str, Any]) -> tuple[str, ...]:
    given = match.get("replacements")
    values = (each.get("value") for each in given if isinstance(each, dict)) if isinstance(given, list) else ()
    return tuple(value for value in values if isinstance(value, str) and value.strip() and value.isprintable())[:3]


def _code_points(text: str) -> list[int]:
    """The code point at each place that LanguageTool counts, which are UTF-16 units, and one more for the end."""
    places: list[int] = []
    for place, sign in enumerate(text):
        places += [place] * (2 if ord(sign) > 0xFFFF else 1)
    return [*places, len(text)]
