"""Setting type: the same bytes each time, tagged, data that stays data, and what it costs."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from time import perf_counter
from typing import Any

import pypdfium2
import pytest
from tests.paper.reading import page_count, text_of

from sundown.core.problems import BadInput
from sundown.paper.typesetting import typeset


def envelope(name: str = "Denise Kowalski", **more: Any) -> dict[str, Any]:
    """One envelope's item."""
    return {
        "source": "f.md",
        "title": f"Envelope for {name}",
        "language": "en",
        "paper": "10",
        "reader": [name, "9500 Lake Ave", "Cleveland OH 44114"],
        "sender": ["Amara Okafor", "1815 Riverside Ave"],
        "sender-label": "From:",
        "on-back": False,
        **more,
    }


def test_the_same_input_gives_the_same_bytes() -> None:
    first = typeset("envelope", [envelope()])
    typeset("envelope", [envelope("Raj Patel")])
    assert typeset("envelope", [envelope()]) == first


def test_a_pdf_is_tagged_titled_and_in_its_language() -> None:
    pdf = typeset("envelope", [envelope(language="fr")])
    document = pypdfium2.PdfDocument(pdf)
    assert document.is_tagged()
    assert document.get_metadata_dict()["Title"] == "Envelope for Denise Kowalski"
    assert b"/Lang(fr" in pdf.replace(b" ", b"")
    assert b"pdfuaid:part" in pdf  # says of itself that it is PDF/UA


MARKUP = ["#strong[x]", "$1/0$", "\\", "*b* _i_", "@cite", "<b>", "// x", "/* x */", "#panic()", "`raw`", "= H", "- i",
          "[x]", "{x}", "~", "a -- b", "...", "'q' \"q\"", "https://x.example", "%PDF", "&amp;", "\\u{41}"]  # fmt: skip


@pytest.mark.parametrize("name", MARKUP)
def test_what_looks_like_markup_is_printed_as_it_stands(name: str) -> None:
    assert text_of(typeset("envelope", [envelope(name)])).split("\n")[2] == name


def test_a_byte_order_mark_that_was_pasted_is_left_out() -> None:
    assert text_of(typeset("envelope", [envelope("\ufeffRaj\ufeff Patel")])).splitlines()[2] == "Raj Patel"


def test_many_items_are_many_pages_of_one_pdf() -> None:
    pdf = typeset("envelope", [envelope("Raj Patel"), envelope("Tamika Reed", paper="c6")])
    assert [text_of(pdf, page).splitlines()[2] for page in range(page_count(pdf))] == ["Raj Patel", "Tamika Reed"]


def test_of_many_items_the_one_that_does_not_fit_is_told() -> None:
    items = [envelope(), envelope(source="g.md", reader=["x"] * 40)]
    with pytest.raises(BadInput, match=r"^g\.md: the address is \d+ lines too long, even at 9 points"):
        typeset("envelope", items)


def test_all_that_no_font_can_show_is_told_at_once() -> None:
    with pytest.raises(BadInput) as refused:
        typeset("envelope", [envelope("ก"), envelope(source="g.md", sender=["ข"])])
    assert [problem.file for problem in refused.value.problems] == ["f.md", "g.md"]


def test_several_threads_may_print() -> None:
    names = [f"Person {number}" for number in range(8)]
    with ThreadPoolExecutor(4) as pool:
        pdfs = list(pool.map(lambda name: typeset("envelope", [envelope(name)]), names))
    assert [text_of(pdf).splitlines()[2] for pdf in pdfs] == names


@pytest.mark.usefixtures("unmeasured")
def test_an_envelope_is_set_in_a_moment() -> None:
    typeset("envelope", [envelope()])
    began = perf_counter()
    typeset("envelope", [envelope("Raj Patel")])
    assert perf_counter() - began < 0.15  # measured: 0.004 s
