"""The app, from its start to its end: the folder, the database, the server on this machine alone, the worker."""

from __future__ import annotations

import gc
import logging
import os
import signal
import socket
import sys
import webbrowser
from collections.abc import Callable
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sundown.core.problems import BadInput, Problem
from sundown.project.clock import now
from sundown.runner.alone import Running, answers, await_address, forget, only_one, tell
from sundown.runner.database import open_up
from sundown.runner.place import prepare

if TYPE_CHECKING:
    from sundown.records.models import User

HERE = "127.0.0.1"
THREADS = 8
LARGEST_REQUEST = 10_000_000
"""Bytes: twice the largest journal. More is refused before it is read."""


class Wish(NamedTuple):
    """How the app is to run.

    `port` None means the port of the last time, so that a bookmark keeps working; where that is taken, as with 0, any
    free one. `database` is the address of another database than the one in `folder`.
    """

    folder: Path
    port: int | None = None
    open_browser: bool = True
    database: str | None = None


def serve(wish: Wish, fill: Callable[[User, datetime], None] | None = None) -> None:
    """Run the app until it is told to stop. Where it runs already on this data, open that one.

    `fill` puts something into a new database before anybody sees it. Raises BadInput where the folder, the port or the
    database can't be used.
    """
    os.umask(0o077)  # every file that is made from here on, the database's too, is its owner's alone
    prepare(wish.folder)
    with only_one(wish.folder) as free:
        if free:
            _serve_alone(wish, fill)
        else:
            _open_the_running_one(wish)


def _serve_alone(wish: Wish, fill: Callable[[User, datetime], None] | None) -> None:
    signal.signal(signal.SIGTERM, _end)
    signal.signal(signal.SIGINT, _end)
    earlier = forget(wish.folder)
    with _listening(wish.port, earlier) as listening:
        _keep_log(wish.folder)
        owner = open_up(wish.folder, wish.database, now())
        if fill:
            fill(owner, now())
        _run(wish, owner, listening)


def _run(wish: Wish, owner: User, listening: socket.socket) -> None:
    """Serve on that socket, with the worker beside it, until a signal ends it."""
    from waitress import create_server

    from sundown.project.wsgi import application
    from sundown.runner.jobs import JOBS
    from sundown.runner.worker import Worker
    from sundown.steps.work import note

    server = create_server(
        application, sockets=[listening], threads=THREADS, ident=None, max_request_body_size=LARGEST_REQUEST
    )
    running = Running(f"http://{HERE}:{listening.getsockname()[1]}", os.getpid())
    worker = Worker(JOBS, now, note)
    gc.set_threshold(700, 10, 10)  # the command line, soon over, had put this off
    worker.start()
    tell(wish.folder, running)
    _hand_over(wish, owner, running, f"Sundown is running. Your data: {wish.folder}\nPress Ctrl-C to stop it.")
    try:
        server.run()  # until the exception of `_end`, at which it lets the requests under way end
    finally:
        server.close()
        worker.stop()


def _open_the_running_one(wish: Wish) -> None:
    """Sign in to the Sundown that runs on this data already."""
    running = await_address(wish.folder)
    if running is None or not answers(running):
        message = "another Sundown has this data, but does not answer"
        raise BadInput([Problem(file=str(wish.folder), message=message, expected="that one ended first")])
    owner = open_up(wish.folder, wish.database, now())
    _hand_over(wish, owner, running, f"Sundown is running already. Your data: {wish.folder}")


def _hand_over(wish: Wish, owner: User, running: Running, told: str) -> None:
    """Print how things are and, as the last line, a link that signs the owner in; open it where that is wished."""
    from sundown.steps.begin import new_link

    link = f"{running.address}/sign-in/{new_link(owner, datetime.now(UTC))}"
    opens = wish.open_browser and _has_screen()
    how = "It opens in your browser. If it does not, open this yourself" if opens else "Open this in your browser"
    sys.stdout.write(f"{told}\n{how} (it works once, within ten minutes):\n{link}\n")
    sys.stdout.flush()
    if opens:
        webbrowser.open(link)


def _listening(port: int | None, earlier: int | None) -> socket.socket:
    """A socket bound to this machine's own address. Raises BadInput where the port that was asked for is taken."""
    if port is not None:
        return _bound(port)
    try:
        return _bound(earlier or 0)
    except BadInput:
        return _bound(0)


def _bound(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name != "nt":  # there it would let two programs have one port; elsewhere it only spares a wait after an end
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HERE, port))
        listening.listen(socket.SOMAXCONN)
    except OSError as error:
        listening.close()
        message = f"the port {port} can't be had: {(error.strerror or str(error)).lower()}"
        expected = "another --port, or none: then a free one is taken"
        raise BadInput([Problem(file="--port", message=message, expected=expected)]) from None
    return listening


def _has_screen() -> bool:
    """Whether a browser would open in a window: without one, Python would start a browser of text in the terminal."""
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _keep_log(folder: Path) -> None:
    """Errors go to a file beside the data, for whoever is asked to help; at most one megabyte, and the one before."""
    file = RotatingFileHandler(folder / "sundown.log", maxBytes=1_000_000, backupCount=1, delay=True, encoding="utf-8")
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[file])
    logging.getLogger("django.request").setLevel(logging.ERROR)  # not each page that was asked for and is not there


def _end(*_: object) -> None:
    """End in order at the first signal; further ones, while it ends, change nothing."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise SystemExit(0)
