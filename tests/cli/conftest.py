"""What every test of a command begins with."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _started_without_the_launcher(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hints then say `sundown …`, even where the launcher runs these tests."""
    monkeypatch.delenv("SUNDOWN_COMMAND", raising=False)
