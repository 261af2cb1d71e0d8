"""Letters on a table: after any edits it says what a fresh examination of all of them says, and sooner."""

from __future__ import annotations

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Thread

import pytest
from bench.preflight.sets import Voice, voices

from sundown import preflight
from sundown.core.example_search import EXAMPLE_SEARCH, WRITTEN_ON
from sundown.core.findings import Examined
from sundown.core.written import WrittenLetter
from sundown.language import forget
from sundown.preflight import Table, examine, warm_up

EVERY_VOICE = voices("written_on")
LETTER = WrittenLetter(to="kowalski", kind="thank_you_email", medium="email", opportunity="icu", because_of="r1",
                       subject="Thank you - ICU Nurse, March 10",
                       body="Dear Ms. Kowalski,\n\nI could start on April 6.\n")  # fmt: skip


def laid(voice: Voice) -> Table:
    table = Table(voice.journal)
    for file, letter in voice.letters.items():
        table.lay(file, letter)
    return table


def edits(letter: WrittenLetter, others: list[WrittenLetter], dice: random.Random) -> Iterator[WrittenLetter]:
    """What people do to a letter: a word, a paragraph, the subject, another letter's paragraph, all of it."""
    words, paragraphs = letter.body.split(" "), letter.body.split("\n\n")
    place = dice.randrange(len(words))
    for word in ("", "the the", words[place] + "x", "Kowalsky", "$95,000"):
        yield replace(letter, body=" ".join([*words[:place], word, *words[place + 1 :]]))
    yield replace(letter, body="\n\n".join(dice.sample(paragraphs, len(paragraphs))))
    yield replace(letter, subject=dice.choice(["", "Thankyou", "A\r\nB", letter.subject]))
    other = dice.choice(others)
    yield replace(letter, body=f"{letter.body}\n\n{dice.choice(other.body.split(chr(10) * 2))}")
    yield replace(letter, body=other.body)


@pytest.mark.parametrize("voice", EVERY_VOICE[::3], ids=lambda voice: voice.name)
def test_after_any_edit_a_table_says_what_a_fresh_examination_says(voice: Voice) -> None:
    dice = random.Random(voice.name)
    letters, table = dict(voice.letters), laid(voice)
    for file in dice.sample(sorted(letters), 2):
        for edited in edits(letters[file], list(voice.letters.values()), dice):
            letters[file] = edited
            table.lay(file, edited)
            told = [table.examined(each) for each in letters]
            forget()
            assert told == examine(list(letters.items()), voice.journal)


def test_earlier_letters_lie_beside_and_what_cannot_be_read_comes_back_with_the_reason() -> None:
    sent = replace(LETTER, to="patel", body="Dear Dr. Patel,\n\nI am free to start on May 4.\n")
    unknown = replace(LETTER, to="kowalsky")
    table = Table(EXAMPLE_SEARCH, WRITTEN_ON)
    table.lay("sent.md", sent, earlier=True)
    table.lay("f1.md", LETTER)
    table.lay("f2.md", unknown)
    together = examine([("f1.md", LETTER), ("f2.md", unknown)], EXAMPLE_SEARCH, WRITTEN_ON, [("sent.md", sent)])
    assert [table.examined("f1.md"), table.examined("f2.md")] == together
    assert "contradiction" in [finding.check for finding in together[0].findings]
    assert together[1].verdict == "unreadable"


def test_the_other_letter_is_told_of_an_edit_too() -> None:
    other = replace(LETTER, to="patel", body="Dear Dr. Patel,\n\nI could start on April 6.\n")
    table = Table(EXAMPLE_SEARCH, WRITTEN_ON)
    table.lay("f1.md", LETTER)
    table.lay("f2.md", other)

    def contradicted(file: str) -> bool:
        return "contradiction" in [finding.check for finding in table.examined(file).findings]

    assert not contradicted("f1.md")
    table.lay("f2.md", replace(other, body=other.body.replace("April 6", "May 4")))
    assert contradicted("f1.md")
    table.remove("f2.md")
    assert not contradicted("f1.md")
    with pytest.raises(KeyError):
        table.examined("f2.md")


def test_what_nothing_changed_is_not_examined_again() -> None:
    table = Table(EXAMPLE_SEARCH, WRITTEN_ON)
    table.lay("f1.md", LETTER)
    first = table.examined("f1.md")
    table.lay("f1.md", replace(LETTER))
    assert table.examined("f1.md") is first
    table.lay("elsewhere.md", replace(LETTER, to="self", opportunity=None, because_of=None, kind="card_notes"))
    assert table.examined("f1.md") is first


def test_threads_may_edit_and_ask_at_once() -> None:
    voice = EVERY_VOICE[0]
    table, letters = laid(voice), list(voice.letters.items())

    def edited(number: int) -> Examined:
        file, letter = letters[number % len(letters)]
        table.lay(file, replace(letter, body=letter.body.replace("the", "the the", number)))
        return table.examined(file)

    with ThreadPoolExecutor(8) as threads:
        assert all(each.verdict != "unreadable" for each in threads.map(edited, range(40)))
    for file, letter in letters:
        table.lay(file, letter)
    assert [table.examined(file) for file, _ in letters] == examine(letters, voice.journal)


def test_warming_up_goes_on_once_in_the_background_and_leaves_nothing_to_wait_for() -> None:
    for thread in [Thread(target=warm_up) for _ in range(4)]:
        thread.start()
        thread.join()
    assert examine([("f1.md", LETTER)], EXAMPLE_SEARCH, WRITTEN_ON)[0].verdict != "unreadable"
    assert len(preflight._warming._begun) == 1


def test_what_goes_wrong_while_warming_up_is_raised_when_a_letter_is_examined(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise OSError("no such dictionary")

    monkeypatch.setattr(preflight._warming, "_begun", [])
    monkeypatch.setattr(preflight._warming, "warm", broken)
    warm_up()
    with pytest.raises(OSError, match="no such dictionary"):
        examine([("f1.md", LETTER)], EXAMPLE_SEARCH, WRITTEN_ON)
    with pytest.raises(OSError, match="no such dictionary"):
        Table(EXAMPLE_SEARCH).examined("f1.md")
