"""How much the checks find, and how often they cry wolf, on a set of letters; other tools on the same letters.

`measured_on` is the set that no writer of a check had seen when the committed table was made, `written_on` the one
that they looked at. `--misses` and
`--false` list the single ones instead of the page.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from bench.measuring import head, table_of
from bench.preflight.beside import beside_others
from bench.preflight.judged import FACTS, LANGUAGE, MECHANICAL, STRUCTURE, TONE, Judged, false_alarms, mistakes
from bench.preflight.lines import said_of_lines, said_of_twins
from bench.preflight.sets import Voice, voices
from sundown.core.findings import Finding

Row = tuple[str, ...]
FAMILIES = {"facts and structure": (*FACTS, *STRUCTURE), "language": LANGUAGE, "tone": TONE}


def main() -> None:
    """Measure and tell."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("set", nargs="?", default="measured_on", help="measured_on (default) or written_on")
    parser.add_argument("--misses", action="store_true", help="list the mistakes that were not found")
    parser.add_argument("--false", action="store_true", help="list what was said of clean letters")
    asked = parser.parse_args()
    chosen = voices(asked.set)
    if asked.misses:
        lines = list(_misses(chosen))
    elif asked.false:
        lines = [f"{voice.name} {letter}: {_told(found)}" for voice in chosen for letter, found in false_alarms(voice)]
    else:
        lines = list(_page(asked.set, chosen))
    sys.stdout.write("\n".join(lines) + "\n")


def _misses(chosen: Iterable[Voice]) -> Iterator[str]:
    for judged in (each for voice in chosen for each in mistakes(voice)):
        if not judged.found:
            blunder = judged.blunder
            yield f"{judged.voice} {blunder.letter} {blunder.kind}: {blunder.find!r} -> {blunder.put!r}"


def _told(found: Finding) -> str:
    return f"{found.severity} {found.check} {found.quote!r}: {found.message}"


def _page(name: str, chosen: Sequence[Voice]) -> Iterator[str]:
    judged = [each for voice in chosen for each in mistakes(voice)]
    alarms = [found for voice in chosen for _, found in false_alarms(voice)]
    letters = sum(len(voice.letters) for voice in chosen)
    how = f"{len(chosen)} voices, {letters} clean letters, {len(judged)} planted mistakes"
    yield from head(f"What preflight finds in `{name}`", f"preflight {name}", how)
    yield from _section("Against the goals", [*_goals(name, judged, alarms, letters)])
    yield from _section("By class of mistake", [("class", "found", "planted", "share"), *_classes(judged)])
    yield from _section("False alarms by check", [("check", "severity", "times"), *_alarms(alarms)])
    yield from _section("Beside other tools", beside_others(name, chosen))
    yield _KEY


_KEY = (
    "A mistake is found where a check of its family says something new at the words that were put in; notes do not "
    "count. Other tools know no facts and no tone, so only the classes of language are asked of them, and any new "
    "thing that they say there counts. Their false alarms are whatever they say of a clean letter. All read the same "
    "letters in turn, so the machine's moods meet all alike; codespell is started anew for each letter, as a tool is."
)


def _section(title: str, rows: Sequence[Row]) -> Iterator[str]:
    yield from (f"## {title}", "", *table_of(rows), "")


def _goals(name: str, judged: Sequence[Judged], alarms: Sequence[Finding], letters: int) -> Iterator[Row]:
    yield ("what", "measured", "goal", "reached")
    for family, least in (("facts and structure", 0.97), ("language", 0.75), ("tone", 0.5)):
        yield _at_least(f"{family}, in letters", *_share(judged, FAMILIES[family]), least)
    yield _at_least("non-words, doubled words, a/an, placeholders", *_share(judged, MECHANICAL), 1.0)
    twins, lines = said_of_twins(name), said_of_lines(name)
    yield _at_least("confusions in single sentences", twins.found, twins.wrong, 0.7)
    yield _at_most("alarms on their correct twins", twins.false, twins.right, 0.02)
    yield _at_least("blunt lines", lines.found, lines.wrong, 0.5)
    yield _at_most("alarms on decent lines", lines.false, lines.right, 0.05)
    blocks = sum(found.severity == "block" for found in alarms)
    yield _at_most("clean letters blocked", blocks, letters, 0.01)
    told = len(alarms) - blocks
    yield ("warnings and ticks per clean letter", f"{told / letters:.2f}", "at most 0.5", _mark(told <= letters / 2))


def _at_least(what: str, found: int, planted: int, least: float) -> Row:
    return (what, f"{found} of {planted} ({found / max(1, planted):.0%})", f"at least {least:.0%}",
            _mark(found >= least * planted))  # fmt: skip


def _at_most(what: str, told: int, clean: int, most: float) -> Row:
    return (what, f"{told} of {clean} ({told / max(1, clean):.1%})", f"at most {most:.0%}", _mark(told <= most * clean))


def _mark(reached: bool) -> str:
    return "yes" if reached else "**no**"


def _share(judged: Iterable[Judged], kinds: Sequence[str]) -> tuple[int, int]:
    found = [bool(each.found) for each in judged if each.blunder.kind in kinds]
    return sum(found), len(found)


def _classes(judged: Sequence[Judged]) -> Iterator[Row]:
    for kind in (kind for kinds in FAMILIES.values() for kind in kinds):
        found, planted = _share(judged, (kind,))
        if planted:
            yield (kind, str(found), str(planted), f"{found / planted:.0%}")


def _alarms(alarms: Iterable[Finding]) -> Iterator[Row]:
    for (check, severity), times in Counter((found.check, found.severity) for found in alarms).most_common():
        yield (check, severity, str(times))


if __name__ == "__main__":
    main()
