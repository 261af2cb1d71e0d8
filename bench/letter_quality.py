"""How good the first drafts are that the searches under `letters/` get: one page of tables and lists, in Markdown.

`--drafts` prints the drafts themselves, to be read. Names of searches (`nurse-omaha`) choose some of them.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from bench.letter_measures import (
    Measured,
    allowed,
    findings,
    measured,
    most_repeated_opening,
    repeated,
    says_nothing_of_theirs,
)
from bench.letter_set import Draft, Piece, drafts, names, pieces, search
from bench.reading_grade import grade
from sundown.core.examination import RECRUITERS_KINDS
from sundown.core.followup import KINDS

LANGUAGES = ("en-US", "en-GB", "de")
_MOST_LISTED = 30


def main() -> None:
    """Measure and tell."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("searches", nargs="*", metavar="SEARCH", help="names of searches (default: all)")
    parser.add_argument("--drafts", action="store_true", help="print the drafts instead of the page")
    asked = parser.parse_args()
    called_for = [piece for name in asked.searches or names() for piece in pieces(search(name))]
    made, wordless = drafts(called_for)
    lines = shown(made) if asked.drafts else page(called_for, made, wordless)
    sys.stdout.write("\n".join(lines) + "\n")


def shown(made: Iterable[Draft]) -> Iterator[str]:
    """Every draft as it would go out, with what is left to the writer."""
    for draft in made:
        letter, when = draft.letter, f"{draft.piece.at:%d %b %Y %H:%M}"
        yield f"===== {draft.about} by {letter.medium}, {when}, {letter.words} words"
        if draft.letter.subject:
            yield f"Subject: {draft.letter.subject}"
        yield draft.letter.body
        yield from (f"  look at: {line}" for line in draft.letter.check)


def page(called_for: Sequence[Piece], made: Sequence[Draft], wordless: Sequence[Piece]) -> Iterator[str]:
    """The whole page."""
    all_measured = measured(made)
    searches = len({piece.search.name for piece in called_for})
    yield "# The quality of first drafts"
    yield ""
    worded = len(called_for) - len(wordless)
    yield f"{searches} searches call for {len(called_for)} pieces; there are words for {worded} of them, which makes"
    yield f"{len(made)} drafts. Made by `python -m bench.letter_quality`."
    yield from _section("What the searches call for", _coverage(called_for, wordless))
    yield from _section("Each kind of draft", [*_kinds(all_measured), "", _KEY])
    yield from _section("Openings", _openings(all_measured))
    for language, group in _by_language(all_measured).items():
        yield from _section(f"Sentences in more than one draft in twenty ({language})", _repeated(group))
    yield from _section("Sentences that would fit any employer", _general(all_measured))
    yield from _section("Thank-yous that name nothing of their reader's", _nothing_of_theirs(all_measured))
    yield from _section("What the structural checks say, blanks excepted", _findings(made))


_KEY = (
    "Elements: required ones that are there, of those called for; the rest are blanks, named in the next column. "
    "Likeness: the greatest share with a letter to somebody else of that employer, of three-word runs (c3) and of "
    "sentences nearly word for word (s80), as `core/likeness.py` measures them; 45 and 50 % block. "
    "Grade: Flesch-Kincaid for English, LIX for German, the median."
)


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield from ("", f"## {title}", "", *lines)


def _table(heading: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    for row in (heading, ["---"] * len(heading), *rows):
        yield "| " + " | ".join(str(cell).replace("|", "\\|") for cell in row) + " |"


# ------------------------------------------------------------------------------------------ by kind


def _coverage(called_for: Iterable[Piece], wordless: Iterable[Piece]) -> Iterator[str]:
    counts = Counter((piece.followup.kind, piece.language) for piece in called_for)
    missing = Counter((piece.followup.kind, piece.language) for piece in wordless)
    rows = []
    for kind in KINDS:
        cells = [_count(counts[kind, language], missing[kind, language]) for language in LANGUAGES]
        rows.append((kind, *cells, sum(counts[kind, language] for language in LANGUAGES)))
    yield from _table(("kind", *LANGUAGES, "all"), rows)


def _count(all_: int, missing: int) -> str:
    return f"{all_} (no words yet)" if missing else str(all_)


def _kinds(all_measured: Sequence[Measured]) -> Iterator[str]:
    heading = ("kind", "language", "drafts", "elements", "blanks asked for", "words: limits", "fewest", "median",
               "most", "within", "blanks a draft", "most like a sibling: c3", "s80", "grade")  # fmt: skip
    yield from _table(heading, [_row(*key, group) for key, group in _groups(all_measured).items()])


def _groups(all_measured: Iterable[Measured]) -> dict[tuple[str, str], list[Measured]]:
    groups: dict[tuple[str, str], list[Measured]] = defaultdict(list)
    for each in all_measured:
        groups[each.draft.kind.name, each.draft.piece.language[:2]].append(each)
    order = {kind: place for place, kind in enumerate(KINDS)}
    return dict(sorted(groups.items(), key=lambda item: (item[0][1] != "en", order[item[0][0].split(".")[0]], item[0])))


def _row(kind: str, language: str, group: Sequence[Measured]) -> tuple[object, ...]:
    words = [each.draft.letter.words for each in group]
    fewest, most = group[0].draft.letter.limits
    there, wanted = sum(len(each.present) for each in group), sum(len(each.called_for) for each in group)
    missing = Counter(name for each in group for name in sorted(each.called_for - each.present))
    blanks = sum(len(each.draft.letter.blanks) for each in group) / len(group)
    grades = [found for each in group if (found := grade(_said(each), language)) is not None]
    return (kind, language, len(group), f"{there}/{wanted}", ", ".join(f"{n} {count}" for n, count in missing.items()),
            f"{fewest}–{most}", min(words), int(median(words)), max(words),
            f"{_percent(sum(each.within for each in group) / len(group))}", f"{blanks:.1f}",
            _greatest(each.c3 for each in group), _greatest(each.s80 for each in group),
            f"{median(grades):.1f}" if grades else "")  # fmt: skip


def _said(each: Measured) -> str:
    return " ".join(sentence.plain for sentence in each.sentences)


def _greatest(shares: Iterable[float | None]) -> str:
    return _percent(max((share for share in shares if share is not None), default=None))


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share * 100:.0f} %"


def _by_language(all_measured: Iterable[Measured]) -> dict[str, list[Measured]]:
    groups: dict[str, list[Measured]] = defaultdict(list)
    for each in all_measured:
        groups[{"en": "English", "de": "German"}.get(each.draft.piece.language[:2], "other")].append(each)
    return groups


# ------------------------------------------------------------------------------------------ repetition


def _openings(all_measured: Sequence[Measured]) -> Iterator[str]:
    yield "The first six words of the text, facts, names and days masked; at most two drafts of a kind, or one in"
    yield "twenty, may share an opening. What a consultant tells candidates is the same for all by rule."
    yield ""
    rows = []
    for (kind, language), group in _groups(all_measured).items():
        text, count = most_repeated_opening(group)
        most = allowed(len(group))
        kept = "yes" if count <= most else "the same for all" if kind in RECRUITERS_KINDS else "**no**"
        rows.append((kind, language, len(group), f"`{text}`", count, most, kept))
    yield from _table(("kind", "language", "drafts", "most repeated opening", "shared by", "allowed", "kept"), rows)


def _repeated(group: Sequence[Measured]) -> Iterator[str]:
    for title, general in (("that fit any employer", True), ("that hold a fact", False)):
        found = repeated(group, general)
        yield f"Of {len(group)} drafts, sentences {title}: {len(found)}."
        yield ""
        yield from (f"* {count} drafts ({sentence.element}): {_code(sentence.text)}" for sentence, count in found)
        yield ""


def _general(all_measured: Sequence[Measured]) -> Iterator[str]:
    yield "Sentences in which nothing stands that was recorded but names, days and numbers to call, and the one that"
    yield "most drafts of the kind share."
    yield ""
    rows = []
    for (kind, language), group in _groups(all_measured).items():
        shares = [len(each.general) / len(each.sentences) for each in group if each.sentences]
        counts = Counter(text for each in group for text in {sentence.text for sentence in each.general})
        text, count = min(counts.items(), key=lambda item: (-item[1], item[0]), default=("", 0))
        rows.append((kind, language, _percent(median(shares)) if shares else "", _code(text) if text else "", count))
    yield from _table(("kind", "language", "share of sentences: median", "the most frequent", "drafts"), rows)


def _code(text: str) -> str:
    return f"`{text}`"


# ------------------------------------------------------------------------------------------ readers and checks


def _nothing_of_theirs(all_measured: Sequence[Measured]) -> Iterator[str]:
    found = list(says_nothing_of_theirs(all_measured))
    yield f"{len(found)} drafts."
    yield ""
    yield from (f"* {each.draft.about}: noted were “{noted}”" for each, noted in found[:_MOST_LISTED])


def _findings(made: Sequence[Draft]) -> Iterator[str]:
    found = list(findings(made))
    counts = Counter((finding.check, finding.severity) for _, finding in found)
    examples = {(finding.check, finding.severity): (draft, finding) for draft, finding in reversed(found)}
    concerned = {id(draft) for draft, _ in found}
    yield f"{len(made) - len(concerned)} of {len(made)} drafts have nothing but blanks to be seen to."
    yield ""
    rows = []
    for key, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        draft, finding = examples[key]
        rows.append((*key, count, f"{draft.about}: {finding.message}", _code(finding.quote) if finding.quote else ""))
    yield from _table(("check", "severity", "findings", "for instance", "at"), rows)


if __name__ == "__main__":
    main()
