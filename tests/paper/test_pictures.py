"""The pictures of docs/paper.md are what the sheets look like."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image
from tests.paper.reading import alike
from tools import write_pictures

PAGE = write_pictures.ROOT / "docs" / "paper.md"


def test_the_page_shows_what_the_command_draws() -> None:
    shown = re.findall(r"\(pictures/(.+?)\.png\)", PAGE.read_text(encoding="utf-8"))
    assert [name for name in write_pictures.SHEETS if name not in shown] == []


@pytest.mark.parametrize("name", write_pictures.SHEETS)
def test_a_picture_is_what_the_sheet_looks_like(name: str) -> None:
    shown = Image.open(write_pictures.PICTURES / f"{name}.png")
    assert alike(shown, write_pictures.picture(name)), "run python tools/write_pictures.py"


def test_a_check_tells_what_is_missing_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write_pictures, "SHEETS", {"letter-us": write_pictures.SHEETS["letter-us"]})
    assert write_pictures.main(["--check"], tmp_path) == 1
    assert capsys.readouterr().err == "letter-us.png is not what tools/write_pictures.py draws: run it\n"
    assert list(tmp_path.iterdir()) == []
    assert write_pictures.main([], tmp_path) == 0
    assert write_pictures.main(["--check"], tmp_path) == 0
