"""Sundown's language checks beside other tools, on the same letters and sentences, in turn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from statistics import median, quantiles
from time import perf_counter

from bench.preflight.alternatives import Places, Tool, alternatives
from bench.preflight.judged import LANGUAGE, place_of, touches
from bench.preflight.lines import twins
from bench.preflight.sets import Blunder, Voice
from sundown.core.written import WrittenLetter
from sundown.language import forget, slips
from sundown.language.letters import record_words


def beside_others(name: str, chosen: Sequence[Voice]) -> list[tuple[str, ...]]:
    """The table: for each tool what it finds, what it says of clean letters, and how long a letter takes it."""
    tools = {"sundown's language layer": _ours, **alternatives()}
    seconds = _seconds(tools, chosen)
    heading = ("tool", "mistakes of language in letters", "wrong twins", "right twins told of", "alarms a clean letter",
               "median", "p95")  # fmt: skip
    return [heading, *(_row(tool, tools[tool], name, chosen, seconds[tool]) for tool in tools)]


def _ours(text: str, known: frozenset[str], tag: str) -> Places:
    forget()
    return [(slip.start, slip.end) for slip in slips(text, known, tag) if slip.severity != "note"]


def _row(title: str, tool: Tool, name: str, chosen: Sequence[Voice], taken: Sequence[float]) -> tuple[str, ...]:
    pairs = twins(name)
    none: frozenset[str] = frozenset()
    in_letters = [_finds(tool, voice, blunder) for voice in chosen for blunder in voice.blunders
                  if blunder.kind in LANGUAGE]  # fmt: skip
    wrong = [bool(tool(pair["wrong"], none, "en-US")) for pair in pairs]
    right = [bool(tool(pair["right"], none, "en-US")) for pair in pairs]
    clean = [len(tool(letter.body, *_record(voice))) for voice, letter in _clean(chosen)]
    return (title, f"{sum(in_letters)} of {len(in_letters)} ({sum(in_letters) / len(in_letters):.0%})",
            f"{sum(wrong) / len(wrong):.0%}", f"{sum(right) / len(right):.1%}", f"{sum(clean) / len(clean):.2f}",
            f"{median(taken) * 1000:.1f} ms", f"{quantiles(taken, n=20)[-1] * 1000:.1f} ms")  # fmt: skip


def _seconds(tools: Mapping[str, Tool], chosen: Sequence[Voice]) -> dict[str, list[float]]:
    """How long each tool takes for each clean letter, in turn; a first letter of each voice warms up."""
    taken: dict[str, list[float]] = {title: [] for title in tools}
    for voice in chosen:
        for place, letter in enumerate(voice.letters.values()):
            for title, tool in tools.items():
                began = perf_counter()
                tool(letter.body, *_record(voice))
                if place:
                    taken[title].append(perf_counter() - began)
    return taken


def _clean(chosen: Sequence[Voice]) -> Iterator[tuple[Voice, WrittenLetter]]:
    return ((voice, letter) for voice in chosen for letter in voice.letters.values())


def _record(voice: Voice) -> tuple[frozenset[str], str]:
    seeker = next(iter(voice.journal.seekers.values()))
    return record_words(voice.journal), seeker.language


def _finds(tool: Tool, voice: Voice, blunder: Blunder) -> bool:
    """Whether a tool says something at the words that were put in that it does not say of the clean letter."""
    clean = voice.letters[blunder.letter]
    text, planted = (getattr(letter, blunder.where) for letter in (clean, blunder.planted(clean)))
    known = {text[start:end] for start, end in tool(text, *_record(voice))}
    place = place_of(blunder, clean)
    told = [each for each in tool(planted, *_record(voice)) if touches(*each, place)]
    return any(planted[start:end] not in known for start, end in told)
