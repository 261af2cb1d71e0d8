"""A command run at a real terminal (a pty): what it asks, what a person types, Ctrl-C included."""

from __future__ import annotations

import os
import select
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

SILENCE = 0.5  # seconds after which a key that had no effect is pressed again
PATIENCE = 20.0  # seconds until a test that waits for a prompt gives up
SOURCE = Path(__file__).parents[2] / "src"


class AtATerminal:
    """One run of `sundown` with the given arguments, in `folder`."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        import pty

        environment = {
            **os.environ,
            "PYTHONPATH": str(SOURCE),
            "TERM": "dumb",
            "TZ": "America/New_York",
            "COLUMNS": "200",
        }
        self.shown = ""
        self.stop: Callable[[], object] = lambda: None
        self.process, self.screen = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execve(sys.executable, [sys.executable, "-m", "sundown", *arguments], environment)

    def answer(self, prompt: str, answer: str) -> None:
        """Wait for the prompt, then type the answer and Enter."""
        self.wait_for(prompt)
        os.write(self.screen, answer.encode() + b"\n")

    def press_ctrl_c(self, prompt: str) -> None:
        """Wait for the prompt, then press Ctrl-C."""
        self._stop(prompt, lambda: os.write(self.screen, b"\x03"))

    def hang_up(self, prompt: str) -> None:
        """Wait for the prompt, then close the terminal as a window is closed: the program gets SIGHUP."""
        self._stop(prompt, lambda: os.kill(self.process, signal.SIGHUP))

    def wait_for(self, text: str) -> None:
        """Read the screen until a prompt with this text stands there, and the program waits behind its last blank."""
        begun = time.monotonic()
        while text not in self.shown or not self.shown.endswith(" "):
            if not self._read() or time.monotonic() - begun > PATIENCE:
                raise AssertionError(f"{text!r} never came; the screen shows:\n{self.shown}")
        self.shown = self.shown[self.shown.index(text) + len(text) :]

    def end(self) -> tuple[int, str]:
        """The exit status and what was still shown."""
        while self._read():
            pass
        os.close(self.screen)
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1]), self.shown

    def _stop(self, prompt: str, stop: Callable[[], object]) -> None:
        """Stop the program as a person does: again if nothing happens, for it may not have listened yet."""
        self.wait_for(prompt)
        self.stop = stop
        stop()

    def _read(self) -> bool:
        """Take what the program shows next; False at its end, or where it falls silent for too long."""
        for _ in range(int(PATIENCE / SILENCE)):
            if select.select([self.screen], [], [], SILENCE)[0]:
                break
            self.stop()
        else:
            os.kill(self.process, signal.SIGKILL)
            return False
        try:
            piece = os.read(self.screen, 65536)
        except OSError:  # how Linux says that the other end is closed
            return False
        self.shown += piece.decode(errors="replace").replace("\r\n", "\n")
        return bool(piece)
