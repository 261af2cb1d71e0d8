"""Write docs/letters.md, what each kind of letter holds, from the letter files of every language.

    python tools/write_letters.py            # write it
    python tools/write_letters.py --check    # write nothing; exit status 1 where the page differs

Run it after changing a letter file; tests/core/test_letter_pages.py holds the page to it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src")]

from sundown import library  # noqa: E402
from sundown.core.followup import KINDS  # noqa: E402
from sundown.core.letters import OCCASIONS, VOICEMAIL, Element, LetterKind  # noqa: E402
from sundown.core.words import KIND_WORDS  # noqa: E402

PAGE = ROOT / "docs" / "letters.md"
LANGUAGES = {"en": "English", "de": "German"}
GENERATED = "<!-- Written by tools/write_letters.py; change the files it reads, then run it again. -->"
HEAD = """\
# The letters

What `sundown draft` writes for each kind of follow-up. A letter is put together from **elements**, in this order; each
is said in the best way that the facts allow, in one of several wordings, so that the people of a panel get different
ones. Where the facts that an element needs are not known, a required one becomes a question in square brackets, which
only you can answer; `sundown check` lets no letter pass that still holds one. An element with "when" is called for only
then.

A kind is a file in `src/sundown/letters/`; these tables are made from those files. The numbers are the ways to say an
element and the sentences in them; *asked* means that only the writer knows it. Words don't count salutation and end.
"""


def page() -> str:
    """The whole page."""
    lines = [GENERATED, "", HEAD]
    for name in _names():
        lines += _section(name)
    return "\n".join(lines).rstrip("\n") + "\n"


def _names() -> Iterator[str]:
    """The letter files' names, in the order of the kinds, what is said on the telephone behind what is written."""
    files = library.letter_kinds("en")
    for kind in KINDS:
        yield from (name for name in (kind, f"{kind}.phone", f"{kind}.{VOICEMAIL}") if name in files)


def _section(name: str) -> Iterator[str]:
    kind, *_ = name.split(".")
    files = {language: files[name] for language in LANGUAGES if name in (files := library.letter_kinds(language))}
    english = files["en"]
    yield f"## {english.title}"
    yield ""
    yield f"`{name}` · {KIND_WORDS[kind]} · {_media(english)} · {_length(english)}"
    yield ""
    yield english.purpose
    yield ""
    yield "| element | " + " | ".join(LANGUAGES[language] for language in files) + " | from |"
    yield "|---|" + "---|" * (len(files) + 1)
    for element in dict.fromkeys(element.name for element in english.elements):
        yield _row(element, files)
    yield ""
    if len(files) < len(LANGUAGES):
        missing = ", ".join(words for language, words in LANGUAGES.items() if language not in files)
        yield f"Not in {missing}: no playbook there plans it."
        yield ""


def _media(kind: LetterKind) -> str:
    return ", ".join(kind.styles)


def _length(kind: LetterKind) -> str:
    characters = [style.characters for style in kind.styles.values() if style.characters is not None]
    if characters:
        return f"{characters[0][0]} characters, {characters[0][1]} with a paid plan"
    return f"{kind.words[0]} to {kind.words[1]} words"


def _row(name: str, files: dict[str, LetterKind]) -> str:
    cells = []
    for kind in files.values():
        cells.append("<br>".join(_cell(element) for element in kind.elements if element.name == name))
    cites = dict.fromkeys(
        library.cited(cite) for element in files["en"].elements if element.name == name for cite in element.cites
    )
    required = any(element.required for element in files["en"].elements if element.name == name)
    return f"| {name}{'' if required else ' (optional)'} | {' | '.join(cells)} | {'; '.join(cites)} |"


def _cell(element: Element) -> str:
    sentences = sum(len(way) for way in element.ways)
    said = f"{len(element.ways)} {'way' if len(element.ways) == 1 else 'ways'}, {sentences} sentences"
    parts = [said if element.ways else "asked"]
    if element.ways and element.ask:
        parts.append("else asked")
    if element.each is not None:
        parts.append("for each item")
    if element.when is not None:
        parts.append(f"when {OCCASIONS[element.when]}")
    return ", ".join(parts)


def main(arguments: Sequence[str]) -> int:
    """Write the page, or with `--check` tell whether it differs."""
    text = page()
    if "--check" in arguments:
        same = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text
        if not same:
            print("letters.md is not what tools/write_letters.py writes: run it", file=sys.stderr)  # noqa: T201
        return 0 if same else 1
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
