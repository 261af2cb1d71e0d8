"""German letters, with Debian's dictionary for their spelling: slips are told, and Sundown's own words are not."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from bench.letter_set import drafts, names, pieces, search

from sundown.language import slips, unread
from sundown.language.german import dictionary
from sundown.language.letters import record_words

RECORD = frozenset(("bäumler", "okafor"))


@pytest.fixture(scope="session")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of Debian's German dictionaries: the installed one, else unpacked from the package."""
    installed = Path("/usr/share/hunspell")
    if (installed / "de_DE.dic").is_file():
        return installed
    folder = tmp_path_factory.mktemp("hunspell")
    asked = subprocess.run(["apt-get", "download", "hunspell-de-de"], cwd=folder, capture_output=True, check=False)
    packages = list(folder.glob("*.deb"))
    if asked.returncode != 0 or not packages:
        pytest.skip("neither installed nor to be had: hunspell-de-de")
    subprocess.run(["dpkg-deb", "-x", packages[0], folder], check=True)
    return folder / "usr/share/hunspell"


@pytest.fixture
def installed(debian: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Debian's dictionary where programs look for one."""
    monkeypatch.setenv("DICPATH", str(debian))
    _forget()
    yield
    _forget()


def _forget() -> None:
    for kept in (dictionary._dictionary, dictionary._spelt, dictionary._near, slips):
        kept.cache_clear()


def told(text: str, tag: str = "de-DE") -> list[tuple[str, str, tuple[str, ...]]]:
    """Kind, place and what was meant of each slip."""
    return [(slip.kind, text[slip.start : slip.end], slip.suggest[:1]) for slip in slips(text, RECORD, tag)]


WRONG = [
    ("Ich hoffe, das Sie bald entscheiden.", ("real_word", "hoffe, das Sie", ("hoffe, dass Sie",))),
    ("Vielen Dank für dass Gespräch.", ("real_word", "für dass Gespräch", ("für das Gespräch",))),
    ("Ich pflege seid 2012.", ("real_word", "seid 2012", ("seit 2012",))),
    ("Gern komme ich immer wider zu Ihnen.", ("real_word", "immer wider", ("immer wieder",))),
    ("Vielen dank für den Nachmittag.", ("grammar", "Vielen dank", ("Vielen Dank",))),
    ("Sehr geehrte Frau Bäumler, danke für ihre Zeit.", ("grammar", "für ihre Zeit", ("für Ihre Zeit",))),
    ("Ihr Haus gefällt mir, und ich danke ihnen.", ("grammar", "danke ihnen", ("danke Ihnen",))),
    ("Nachts arbeite ich lieber wie am Tag.", ("grammar", "lieber wie", ("lieber als",))),
    ("Ich war froh weil die Station so ruhig war.", ("punctuation", "froh", ("froh,",))),
    ("Das Gespräch war gut und und kurz.", ("doubled_word", "und und", ("und",))),
]
RIGHT = [
    "Ich hoffe, das Gespräch hat Ihnen gefallen, und danke Ihnen für das Vertrauen.",
    "Seid ihr seit Montag da? Auch wenn es spät wird: Ich komme, ohne dass Sie warten müssen.",
    "Die Frauen, die die Station leiten, haben mit ihren Leuten gesprochen.",
    "Er sagte: „Ich weiß, das Sie das können.“",
    "",
]


@pytest.mark.parametrize(("text", "slip"), WRONG, ids=[slip[1] for _, slip in WRONG])
def test_a_slip_is_told_without_any_dictionary(text: str, slip: tuple[str, str, tuple[str, ...]]) -> None:
    assert slip[:2] in [each[:2] for each in told(text)]
    assert not slip[2] or slip in told(text)


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert told(text) == []


@pytest.mark.usefixtures("installed")
def test_a_word_that_an_installed_dictionary_lacks_is_told_with_what_was_meant() -> None:
    text = "Frau Bäumler, das Vorstelungsgespräch auf der Intensivstation war interressant (CRRT)."
    assert told(text) == [
        ("spelling", "Vorstelungsgespräch", ("Vorstellungsgespräch",)),
        ("spelling", "interressant", ("interessant",)),
    ]


@pytest.mark.usefixtures("installed")
def test_switzerland_writes_ss() -> None:
    assert told("Die Strasse ist gross.", "de-CH") == []
    assert told("Die Straße ist lang.", "de-CH") == [("dialect", "Straße", ("Strasse",))]
    assert ("spelling", "Strasse", ("Straße",)) in told("Die Strasse ist lang.", "de-DE")


@pytest.mark.usefixtures("installed")
def test_sundowns_own_german_drafts_are_right() -> None:
    looked_at = 0
    for name in names():
        journal = search(name).journal
        tag = next(iter(journal.seekers.values())).language
        if tag.startswith("de"):
            for draft in drafts(pieces(search(name)))[0]:
                looked_at += 1
                text = draft.letter.body.partition("[")[0]  # up to the first question to the writer
                assert [slip for slip in slips(text, record_words(journal), tag) if slip.severity != "note"] == []
    assert looked_at >= 50


def test_where_there_is_no_dictionary_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionary, "_FOLDERS", (str(tmp_path),))
    monkeypatch.delenv("DICPATH", raising=False)
    _forget()
    assert "hunspell-de-de" in (unread("de-DE") or "")
    assert told("Ein Vorstelungsgespräch.") == []
    _forget()
