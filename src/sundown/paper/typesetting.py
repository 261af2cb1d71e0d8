"""The one place that sets type: a sheet's template and what is to stand on it become a PDF.

What people wrote reaches the template as JSON values and never as markup. Only fonts of the installation are used, and
no network; the same input gives the same bytes. The PDFs are tagged and hold to PDF/UA-1, which also refuses what no
font can show.

A template draws one sheet for each item. Where something does not fit at the smallest size it panics with the words
that `shared.typ` puts together in `refuse`, and the item is told here by its `source`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

import typst

from sundown.core.problems import BadInput, Problem
from sundown.paper.characters import problems_of, texts_in
from sundown.paper.fonts import font_files

SHEETS = Path(__file__).with_name("sheets")

Item = Mapping[str, Any]
"""What stands on one sheet, as the template knows it; texts, numbers, lists and mappings.

Each has a `source`, the file or key that problems are told of; a `title` for the PDF; a `language` of two or three
letters; and, where names may be Chinese, Japanese or Korean, the reader's `country`.
"""

_ONE_AT_A_TIME = Lock()
_BYTE_ORDER_MARK = "\ufeff"  # comes along when people paste, shows nothing, and may not be in a PDF/UA
_REFUSED = re.compile(r"sundown-refuses\|(\d+)\|([^|]*)\|([^|]*)\|")
_NOT_SHOWN = re.compile(r'error: PDF/UA-1 error: the text `"(.+?)"` could not be displayed')


def typeset(sheet: str, items: Sequence[Item]) -> bytes:
    """The PDF of `sheets/SHEET.typ` with one sheet for each item.

    Raises BadInput for a character that no font holds and for what does not fit, of the item's `source`.
    """
    problems = [problem for item in items for problem in problems_of(item["source"], texts_in(item))]
    if problems:
        raise BadInput(problems)
    try:
        with _ONE_AT_A_TIME:  # a compiler refuses a second caller instead of letting it wait
            pdf = _compiler().compile(
                input=str(SHEETS / f"{sheet}.typ"),
                sys_inputs={"items": json.dumps(list(items), ensure_ascii=False).replace(_BYTE_ORDER_MARK, "")},
                pdf_standards=["ua-1"],
                timestamp=0,
            )
        assert isinstance(pdf, bytes)  # for one PDF: pages as pictures would be a list
        return pdf
    except typst.TypstError as error:
        raise _refusal(error, items) or error from None


@cache
def _compiler() -> typst.Compiler:
    """The compiler, made once: it keeps the fonts and what does not change from sheet to sheet."""
    folders = sorted({str(path.parent) for path in font_files()})
    return typst.Compiler(root=str(SHEETS), font_paths=folders, ignore_system_fonts=True)


def _refusal(error: typst.TypstError, items: Sequence[Item]) -> BadInput | None:
    """The problem of the one item that a template refused, or of those that hold what could not be shown."""
    refused = _REFUSED.search(error.message)
    if refused:
        source = items[int(refused[1])]["source"]
        return BadInput([Problem(file=source, message=refused[2], expected=refused[3] or None)])
    signs = dict.fromkeys(_NOT_SHOWN.findall(error.diagnostic))
    message = "no font here can show “{}”"
    problems = [
        Problem(file=item["source"], message=message.format(sign))
        for sign in signs
        for item in items
        if any(sign in text for text in texts_in(item))
    ]
    return BadInput(problems) if problems else None
