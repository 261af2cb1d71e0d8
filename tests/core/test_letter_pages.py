"""docs/letters.md and docs/drafts.md are what the letter files and the drafts say."""

from __future__ import annotations

from tools import write_drafts, write_letters


def test_the_page_on_letters_is_what_the_command_writes() -> None:
    assert write_letters.PAGE.read_text(encoding="utf-8") == write_letters.page(), "run python tools/write_letters.py"


def test_the_page_on_drafts_is_what_the_command_writes() -> None:
    assert write_drafts.PAGE.read_text(encoding="utf-8") == write_drafts.page(), "run python tools/write_drafts.py"


def test_five_whole_drafts_are_shown_each_without_a_second_like_it() -> None:
    assert len({(shown.journal, shown.kind) for shown in write_drafts.SHOWN}) >= 5
