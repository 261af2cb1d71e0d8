"""A small endpoint on this machine that answers as it is told, and remembers what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl


def completion(text: str | None, **choice: Any) -> bytes:
    """A chat completion with that text; `choice` are further keys of its only choice."""
    message = {"role": "assistant", "content": text} | choice.pop("message", {})
    return json.dumps({"choices": [{"message": message, "finish_reason": "stop", **choice}]}).encode()


@dataclass
class FakeEndpoint:
    """What to answer, and what was asked. With `silent` it takes the request and says nothing until the test ends."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    silent: bool = False
    port: int = 0
    asked: list[tuple[str, dict[str, str], dict[str, Any]]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"


@contextmanager
def serving(fake: FakeEndpoint) -> Iterator[FakeEndpoint]:
    """Serve it on a free port of this machine."""
    over = threading.Event()

    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            sent = self.rfile.read(length)
            form = self.headers["Content-Type"] == "application/x-www-form-urlencoded"
            asked = dict(parse_qsl(sent.decode())) if form else json.loads(sent)
            fake.asked.append((self.path, dict(self.headers), asked))
            if fake.silent:
                over.wait()
                return
            self.send_response(fake.status)
            for name, value in fake.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(fake.body)))
            self.end_headers()
            with suppress(OSError):  # who asked may have heard enough
                self.wfile.write(fake.body)

        def do_GET(self) -> None:
            fake.asked.append((self.path, dict(self.headers), {}))

        def log_message(self, *args: Any) -> None:
            """Nothing on the screen."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server.daemon_threads = True
    fake.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield fake
    finally:
        over.set()
        server.shutdown()
        server.server_close()
