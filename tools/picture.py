"""Draw the picture in the README: the plan of an example as it looks in a terminal, as SVG.

PYTHONPATH=src python tools/picture.py
"""

from __future__ import annotations

import io
import re
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.text import Text

from sundown.formats.as_table import table_of
from sundown.sources.journal import read_journal
from sundown.terminal import plan_of

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "machinist-in-ohio-two-offers.yaml"
AT = "2026-06-10T12:00:00-04:00"
PICTURE = ROOT / "docs" / "pictures" / "plan.svg"
COLUMNS = 104
FONT_FROM_ELSEWHERE = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
"""Rich lets the picture fetch its typeface from the net; a reader's own serves as well."""


def picture() -> str:
    """The SVG; the same plan gives the same bytes."""
    journal = read_journal(EXAMPLE)
    plan = plan_of(journal, EXAMPLE.parent, datetime.fromisoformat(AT))
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, emoji=False)
    console.print(Text(f"$ ./sundown plan examples/{EXAMPLE.name} --at {AT[:16]}", style="dim"))
    console.print(table_of(plan, journal))
    return FONT_FROM_ELSEWHERE.sub("", console.export_svg(title="Sundown", unique_id="sundown"))


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8")
