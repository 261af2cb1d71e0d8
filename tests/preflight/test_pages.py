"""docs/checks.md is what the checks say of themselves."""

from __future__ import annotations

from tools import write_checks


def test_the_page_is_what_the_command_writes() -> None:
    assert write_checks.PAGE.read_text(encoding="utf-8") == write_checks.page(), "run python tools/write_checks.py"
