"""Where the model is: an OpenAI-compatible endpoint that somebody chose. Nothing set means off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from sundown.core.problems import BadInput, Problem

URL, MODEL, KEY = "SUNDOWN_MODEL_URL", "SUNDOWN_MODEL", "SUNDOWN_MODEL_KEY"
SERVICE = "sundown"
HERE = ("localhost", "127.0.0.1", "::1")
"""Hosts that are this machine, where plain http is no risk."""

StoredKey = Callable[[str, str], str | None]
"""From a service and a name to the key that the system keeps for them."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An endpoint: the URL below which `/chat/completions` lies, the model, and the key, which is never shown."""

    url: str
    model: str
    key: str | None = field(default=None, repr=False)

    @property
    def address(self) -> str:
        """Where requests go."""
        return f"{self.url}/chat/completions"

    @property
    def host(self) -> str:
        """Who gets them."""
        return urlsplit(self.url).hostname or ""

    @property
    def is_here(self) -> bool:
        """Whether it is on this machine."""
        return self.host in HERE


def endpoint_from(environ: Mapping[str, str], stored_key: StoredKey) -> Endpoint | None:
    """The endpoint that the environment names, None where it names none.

    The key is SUNDOWN_MODEL_KEY, else what is stored for the service `sundown` under the URL's host; there need be
    none. Raises BadInput where the URL could give letters away, or the model is missing.
    """
    url = environ.get(URL, "").strip().rstrip("/")
    if not url:
        return None
    host = _host_of(url)
    model = environ.get(MODEL, "").strip()
    if not model or not model.isprintable():
        what = "has signs that no name has" if model else "is not set"
        raise _wrong(MODEL, what, "the name of the model, as the endpoint's own pages give it")
    key = (environ.get(KEY) or stored_key(SERVICE, host) or "").strip()
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise _wrong(KEY, "has signs that no key has", "the key as you were given it, on one line")
    return Endpoint(url, model, key or None)


def key_in_keyring(service: str, name: str) -> str | None:
    """What the system's keyring holds for that name; None where the library or a keyring is missing or stays locked."""
    try:
        import keyring

        key: str | None = keyring.get_password(service, name)
    except Exception:  # each system's keyring has errors of its own; without a key, the endpoint says what it wants
        return None
    return key


def _host_of(url: str) -> str:
    """The URL's host. Raises BadInput, which does not repeat a URL that may hold a password."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise _wrong(URL, "is no address", "for instance https://models.example/v1") from None
    if parts.username is not None or parts.password is not None:
        raise _wrong(URL, "holds a name or a password, which would be shown", f"the key in {KEY} or in the keyring")
    if parts.query or parts.fragment or not host or not url.isascii() or not url.isprintable() or " " in url:
        raise _wrong(URL, "is no address", "for instance https://models.example/v1, with nothing behind it")
    if parts.scheme != "https" and not (parts.scheme == "http" and host in HERE):
        raise _wrong(
            URL,
            f"has to begin with https: otherwise everybody on the way to {host} can read your notes and the key",
            f"https, or http where the model runs on this machine ({', '.join(HERE)})",
        )
    return host


def _wrong(name: str, message: str, expected: str) -> BadInput:
    return BadInput([Problem(file=name, message=message, expected=expected)])
