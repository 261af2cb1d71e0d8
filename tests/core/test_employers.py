"""What a name has to do with the employers of a journal; and what somebody may be called."""

from __future__ import annotations

import pytest

from sundown.core.employers import Employers
from sundown.core.nicknames import may_be_called
from sundown.core.occupations import is_occupation

EMPLOYERS = Employers(["Lakeshore General", "Bull City Pathology", "Wigston & Daughters", "St. Anne Clinic", "Cobalt"])


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("lakeshore general", None),
        ("lakeshor general", ("Lakeshore General", True)),
        ("lakefront general", ("Lakeshore General", False)),
        ("bull durham pathology", ("Bull City Pathology", False)),
        ("wigstone daughters", ("Wigston & Daughters", True)),
        ("st ann clinic", ("St. Anne Clinic", True)),
        ("colbalt", ("Cobalt", True)),
        ("erie memorial", None),
        ("city pathology", None),
    ],
)
def test_resemblance(said: str, expected: tuple[str, bool] | None) -> None:
    found = next(EMPLOYERS.resembling(said.split(), list(EMPLOYERS.all.values())), None)
    assert (None if found is None else (found.employer.name, found.slip)) == expected


@pytest.mark.parametrize(
    ("name", "said", "expected"),
    [
        ("William", "Bill", True),
        ("Katherine", "Kate", True),
        ("Neville", "Nev", True),
        ("Neville", "Nevil", False),  # a misspelling
        ("Jon", "John", False),  # another name
        ("Mark", "Marc", False),
        ("Neville", "Nigel", False),
    ],
)
def test_short_forms_of_first_names(name: str, said: str, expected: bool) -> None:
    assert may_be_called(name, said) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("nurses", True),
        ("hydrographer", True),
        ("foreman", True),
        ("waitress", True),
        ("human", False),
        ("masters", False),
        ("shift", False),
    ],
)
def test_occupations(word: str, expected: bool) -> None:
    assert is_occupation(word) is expected
