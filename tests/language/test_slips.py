"""What the language layer finds, side by side with what it must leave alone."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from threading import Thread
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sundown.language import KINDS, LONGEST, slips, unread, warm, wordings
from sundown.language.confusions import slips as by_pairs
from sundown.language.words import tagged


def told(text: str, known: frozenset[str] = frozenset(), tag: str = "en-US") -> list[tuple[str, str]]:
    """Kind and place of each slip but mere notes."""
    return [(slip.kind, text[slip.start : slip.end]) for slip in slips(text, known, tag) if slip.severity != "note"]


WRONG = [
    ("I was glad to recieve your note.", ("spelling", "recieve")),
    ("We meet on Wendesday.", ("spelling", "Wendesday")),
    ("Your floor manger told me about the crew.", ("real_word", "manger")),
    ("I have heard form you at last.", ("real_word", "form")),
    ("If your still looking, I am interested.", ("real_word", "your")),
    ("The questions where harder than before.", ("real_word", "where")),
    ("My colleagues says that I am calm.", ("grammar", "says")),
    ("I have always wrote it down.", ("grammar", "wrote")),
    ("Please give it to my agent or I.", ("grammar", "I")),
    ("My fathers workshop was in the same street.", ("grammar", "fathers")),
    ("I spent half a hour there.", ("grammar", "a")),
    ("I would glad to come.", ("grammar", "glad")),
    ("I have lot of experience with forklifts.", ("grammar", "lot")),
    ("Thank you for the the tour.", ("doubled_word", "the the")),
    ("I met your crew on Monday morning, they showed me every corner of the yard.", ("punctuation", ",")),
    ("Thank you for the tour of the kiln, I learned a great deal from it.", ("punctuation", ",")),
    ("I have not forgotten it.I never will.", ("punctuation", ".I")),
    ("May I ask this: how do governors tell whether it is well spent.", ("punctuation", ".")),
    ("Thank you for the tour , and the coffee.", ("punctuation", " ,")),
]
RIGHT = [
    "It went well that day, I think we both saw it.",
    "If the yard is quiet in the week, I can begin on any day of it.",
    "It was a pleasure to meet you all, I hope to hear from you soon.",
    "I cannot say how governors tell whether it is well spent.",
    "A greeting to you at the turn of the year. Hours: text first.",
    "You found time for me, and nothing was missing from what I said.",
    "I saw every one of them, for they want to be seen by anyone new.",
    "I am told that that is rare, and we had had our doubts.",
    "He's right about the form the nurse gave you.",
    "My trainer and I would be glad to come, and so would she.",
    "Neither of them was there, and everybody knows why.",
    "After 3 p.m., the desk at St. Anne's is quiet.",
    "I look forward to hearing from you. The ward's new rota is theirs to keep.",
    "Please write to me at a.okafor@mail.example or www.mail.example/amara, if you like.",
    "",
    "👩‍👩‍👧‍👦 \u202e שלום \ud800 \u200b",
]


@pytest.mark.parametrize(("text", "slip"), WRONG, ids=[slip[1] for _, slip in WRONG])
def test_a_slip_is_told_at_its_place(text: str, slip: tuple[str, str]) -> None:
    assert told(text) == [slip]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert told(text) == []


def test_the_records_words_are_neither_misspelt_nor_taken_for_others() -> None:
    text = "Ms. Szczepanska asked about the moral of the team and the nixtamal."
    assert ("real_word", "moral") in told(text)
    assert told(text, frozenset(("szczepanska", "moral", "nixtamal"))) == []


@pytest.mark.parametrize(
    ("tag", "text", "found"),
    [
        ("en-US", "My labour in the centre was organised.", ["labour", "centre", "organised"]),
        ("en-GB", "My labor in the center was organized.", ["labor", "center", "organized"]),
        ("en-CA", "My labor in the centre was organised.", ["labor", "organised"]),
        ("en-GB", 'The Labor Center says "color the map".', []),
    ],
)
def test_spellings_are_those_of_the_writers_english(tag: str, text: str, found: list[str]) -> None:
    assert [place for kind, place in told(text, tag=tag) if kind == "dialect"] == found


def test_pairs_of_words_alone_find_what_no_wording_names() -> None:
    words = tagged("I could not breath the dust, and I have been to sea the plant.", {})
    assert [slip.suggest for slip in by_pairs(words, frozenset())] != []


def test_every_wording_can_be_read_and_says_what_is_meant() -> None:
    table = wordings.wordings()
    assert {wording.kind for wording in table} <= set(KINDS)
    assert {wording.severity for wording in table} <= {"confirm", "warn", "note"}
    assert all(wording.pattern.groups == 1 and wording.meant for wording in table)


@given(st.text(max_size=300))
def test_any_text_has_its_slips_in_order_and_apart(text: str) -> None:
    found = slips(text)
    assert all(0 <= slip.start < slip.end <= len(text) for slip in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    "text", ["a" * 1_000_000, "[" * 300_000, "the " * 250_000, "(a " * 300_000, "I have. " * 100_000]
)
def test_a_megabyte_takes_seconds_at_the_most(text: str) -> None:
    warm()
    began = process_time()
    found = slips(text)
    assert process_time() - began < 5
    assert all(slip.end <= LONGEST for slip in found)


@pytest.mark.usefixtures("unmeasured")
def test_a_letter_of_150_words_takes_200_milliseconds() -> None:
    sentence = "Thank you for the talk on Tuesday, and for showing me the ward yourself; I have thought of it since. "
    warm()
    took = []
    for number in range(5):
        began = process_time()
        slips(sentence * 7 + str(number))
        took.append(process_time() - began)
    assert min(took) < 0.2


def test_nothing_reaches_standard_output_and_threads_may_ask_at_once() -> None:
    script = (
        "from threading import Thread\n"
        "from sundown.language import slips\n"
        "asked = [Thread(target=slips, args=(f'I have wrote {n} times to the the ward.',)) for n in range(8)]\n"
        "[each.start() for each in asked]\n[each.join() for each in asked]\n"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, env=env, check=True)
    assert (ran.stdout, ran.stderr) == (b"", b"")


def test_a_program_without_standard_output_may_ask_too() -> None:
    script = (
        "import os, sys\nos.close(1)\nsys.stdout = None\n"
        "from sundown.language import slips\n"
        "sys.exit(40 + len(slips('I was glad to recieve it.')))\n"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run([sys.executable, "-c", script], env=env, check=False).returncode == 41


@pytest.mark.parametrize("sentence", ["Nights suit me well. ", "Nights suit me well.\n\n", "nights suit me well "])
def test_what_is_too_long_is_read_up_to_the_end_of_a_sentence_or_word(sentence: str) -> None:
    assert told(sentence * 600) == []


def test_harper_is_installed() -> None:
    assert unread("en-US") is None


def test_warming_up_may_happen_in_the_background() -> None:
    thread = Thread(target=warm, args=("en-GB",))
    thread.start()
    assert told("I was glad to recieve it.", tag="en-GB") == [("spelling", "recieve")]
    thread.join()
