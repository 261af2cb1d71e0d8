"""Answers are kept whatever stops the questions: Ctrl-C, a closed terminal, the end of piped answers, an error."""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType

import click

STOPS = ("SIGTERM", "SIGHUP")
"""Signals that end a program silently; here they end the questions as Ctrl-C does. Windows has no SIGHUP."""


def asked_to_the_end(questions: Callable[[], None], keep: Callable[[], None]) -> bool:
    """Ask, then keep the answers once, however the asking ended. False if it was stopped before its end."""
    _edit_lines()
    with _signals(STOPS, _interrupt):
        try:
            questions()
        except (click.Abort, KeyboardInterrupt):
            return False
        finally:
            with _signals(("SIGINT", *STOPS), signal.SIG_IGN):
                keep()
    return True


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


@contextlib.contextmanager
def _signals(
    names: tuple[str, ...], action: signal.Handlers | Callable[[int, FrameType | None], None]
) -> Iterator[None]:
    """Treat these signals so meanwhile; only the main thread may say what a signal does."""
    former: dict[signal.Signals, object] = {}
    if threading.current_thread() is threading.main_thread():
        for known in (getattr(signal, name, None) for name in names):
            if known is not None:
                former[known] = signal.signal(known, action)
    try:
        yield
    finally:
        for known, before in former.items():
            signal.signal(known, before)  # type: ignore[arg-type]


def _edit_lines() -> None:
    """Arrow keys at a real terminal, where the system has them."""
    if sys.stdin.isatty():
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401
