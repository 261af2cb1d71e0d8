"""Reading the journal of a consultant with sixty job seekers, beside PyYAML's C loader on the same text.

The loader makes plain Python values of the text. The journal's reader also checks every one of them, and makes facts.
"""

from __future__ import annotations

from statistics import median

import yaml

from bench.measuring import in_turn, milliseconds, options, ratio, seconds_of, tell, within
from bench.searches import caseload
from sundown.sources.journal import parse_journal
from sundown.sources.journal.writer import journal_text

LIMIT = 0.5


def main() -> None:
    """Measure and tell."""
    asked = options(__doc__, runs=15, size=6, sized="job seekers")
    texts = {seekers: journal_text(caseload(seekers)) for seekers in (asked.size, 10 * asked.size)}
    subjects = {}
    for seekers, text in texts.items():
        subjects[f"journal {seekers}"] = seconds_of(parse_journal, text, "a consultant's journal")
        subjects[f"yaml {seekers}"] = seconds_of(yaml.load, text, Loader=yaml.CSafeLoader)
    measured = in_turn(subjects, asked.runs)
    heading = ("job seekers", "kB", "the journal's reader: median", "least", "PyYAML's C loader: median", "least",
               "times the loader", "limit", "kept")  # fmt: skip
    rows = []
    for seekers, text in texts.items():
        reader, loader = measured[f"journal {seekers}"], measured[f"yaml {seekers}"]
        cells = (f"{seekers}", f"{len(text.encode()) / 1000:.0f}", *milliseconds(reader), *milliseconds(loader))
        rows.append((*cells, f"{ratio(reader, loader):.2f}", f"{LIMIT * 1000:.0f} ms", within(median(reader), LIMIT)))
    ours, theirs = (ratio(measured[f"{whose} {10 * asked.size}"], measured[f"{whose} {asked.size}"])
                    for whose in ("journal", "yaml"))  # fmt: skip
    note = f"Growth: ten times the journal takes {ours:.1f} times as long (the loader: {theirs:.1f} times)."
    tell("Reading a consultant's journal", "reading", asked.runs, [heading, *rows], note)


if __name__ == "__main__":
    main()
