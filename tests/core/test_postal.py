"""Addresses: what a person wrote, and the lines that the post of the country wants."""

from __future__ import annotations

import pytest

from sundown.core.countries import NAMES, country_line, country_named
from sundown.core.facts import Contact, ContactId
from sundown.core.postal import addressed, postal_lines


@pytest.mark.parametrize(
    ("country", "written", "lines"),
    [
        # city, state and ZIP code on the last line; the state in capitals
        ("US", "Lakeshore General, 9500 Lake Ave, Cleveland OH 44114",
         ["Lakeshore General", "9500 Lake Ave", "Cleveland OH 44114"]),
        ("US", "9500 Lake Ave, Cleveland, oh 44114-1234", ["9500 Lake Ave", "Cleveland, OH 44114-1234"]),
        ("US", "Acme, Inc., 12 Main St, Suite 4, Cleveland, OH, 44114",
         ["Acme, Inc.", "12 Main St, Suite 4", "Cleveland OH 44114"]),
        ("US", "12 Main St,\nCleveland\nOH 44114\n", ["12 Main St", "Cleveland OH 44114"]),
        # post town in capitals, the postcode in capitals on its own last line; a county is not lost
        ("GB", "9 Comely Bank Row, Edinburgh, EH4 1EA", ["9 Comely Bank Row", "EDINBURGH", "EH4 1EA"]),
        ("GB", "1 The Mall\nLondon sw1a1aa", ["1 The Mall", "LONDON", "SW1A 1AA"]),
        ("GB", "1 High Street,\nReading,\nBerkshire\nRG1 1AA", ["1 High Street", "READING", "Berkshire", "RG1 1AA"]),
        ("GB", "2 Old Elvet, Durham, DH1 3HP", ["2 Old Elvet", "DURHAM", "DH1 3HP"]),
        ("GB", "Quayside, Newcastle upon Tyne", ["Quayside", "Newcastle upon Tyne"]),  # no code: nothing is guessed
        # one blank before the province, two before the code, one inside it, no comma, no hyphen, no dot
        ("CA", "12 King St W, Toronto, ON M5V-2T6", ["12 King St W", "TORONTO ON  M5V 2T6"]),
        ("CA", "12 King St W, Toronto, Ontario, m5v2t6", ["12 King St W", "TORONTO ON  M5V 2T6"]),
        ("CA", "3 rue Hébert\nQuébec (Québec) G1R 3R5", ["3 rue Hébert", "QUÉBEC QC  G1R 3R5"]),
        ("CA", "3 rue Hébert\nQuébec G1R 3R5", ["3 rue Hébert", "QUÉBEC  G1R 3R5"]),
        ("CA", "12 King St W\nToronto\nON\nM5V 2T6", ["12 King St W", "TORONTO ON  M5V 2T6"]),
        ("DE", "Musterweg 3, 50667 Köln", ["Musterweg 3", "50667 Köln"]),
        ("FR", "Clinique des Trois-Aulnes, 18, rue du Vercors, 69007 Lyon",
         ["Clinique des Trois-Aulnes", "18, rue du Vercors", "69007 LYON"]),
        ("JP", "3-12-7 Shinohara, Nada-ku, Kobe 657-0067", ["3-12-7 Shinohara", "Nada-ku", "Kobe 657-0067"]),
    ],
)  # fmt: skip
def test_mail_inside_the_country(country: str, written: str, lines: list[str]) -> None:
    assert list(postal_lines(written, country, sent_from=country)) == lines


@pytest.mark.parametrize(
    ("written", "country", "sent_from", "language", "last"),
    [
        ("Musterweg 3\n50667 Köln", "DE", "US", "en", ["50667 Köln", "GERMANY"]),
        ("12 Main St\nCleveland OH 44114", "US", "DE", "de", ["CLEVELAND OH 44114", "VEREINIGTE STAATEN"]),
        ("12 King St W\nToronto ON M5V 2T6", "CA", "US", "en", ["TORONTO ON  M5V 2T6", "CANADA"]),
        ("1 High Street\nReading\nRG1 1AA", "GB", "FR", "fr", ["RG1 1AA", "ROYAUME-UNI"]),
        ("南京西路1266号\n上海市 200040", "CN", "GB", "en", ["上海市 200040", "CHINA"]),
        ("Bahnhofstr. 1\n8001 Zürich\nSwitzerland", None, "DE", "de", ["8001 ZÜRICH", "SCHWEIZ"]),  # the line decides
        ("Bahnhofstr. 1\n8001 Zürich\nSuisse", "US", "GB", "en", ["8001 Zürich", "SWITZERLAND"]),
        ("ul. Złota 1\n00-001 Warszawa", "PL", "PT", "pt-PT", ["00-001 Warszawa", "POLAND"]),  # no Portuguese here
    ],
)
def test_mail_abroad_ends_with_the_country(
    written: str, country: str | None, sent_from: str, language: str, last: list[str]
) -> None:
    assert list(postal_lines(written, country, sent_from=sent_from, language=language))[-2:] == last


@pytest.mark.parametrize(
    ("written", "country"),
    [("12 King St W\nToronto ON M5V 2T6\nCanada", "CA"), ("1 High St\nLeeds\nLS1 1AA\nEngland", "GB"),
     ("1 Main St\nAustin TX 78701\nU.S.A.", "US"), ("Musterweg 3\n50667 Köln\nDEUTSCHLAND", "DE"),
     ("8 Calle Sol\nSan Juan PR 00901", "PR")],
)  # fmt: skip
def test_no_country_stands_on_mail_that_stays_in_it(written: str, country: str) -> None:
    lines = postal_lines(written, country, sent_from="US" if country == "PR" else country)
    assert [country_named(line) for line in lines] == [None] * len(lines)


@pytest.mark.parametrize("country", ["US", "GB", "CA", "DE", "FR", "JP", "XX", None])
@pytest.mark.parametrize(
    "written", ["5 Elm", "A\nB\nC\nD\nE\nF\nG\nH", "M5V 2T6", "EH4 1EA", "44114", "OH 44114", "a, b", "Köln"]
)
def test_no_word_is_lost(country: str | None, written: str) -> None:
    read = " ".join(postal_lines(written, country, sent_from=country)).casefold().split()
    assert read == written.replace(",", "").casefold().split()


@pytest.mark.parametrize("written", ["", " \n ", ",", "\n,\n;"])
def test_nothing_written_is_no_address(written: str) -> None:
    assert postal_lines(written, "US", sent_from="DE") == ()


def reader(**known: str) -> Contact:
    return Contact(id=ContactId("x"), **{"name": "Denise Kowalski", "country": "US", **known})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("known", "lines"),
    [
        ({"honorific": "Ms.", "title": "Manager", "organization": "Acme", "post": "1 Elm St, Ely NV 89301"},
         ["Ms. Denise Kowalski", "Manager", "Acme", "1 Elm St", "Ely NV 89301"]),
        ({"organization": "Acme", "post": "ACME, 1 Elm St, Ely NV 89301"},  # not twice
         ["Denise Kowalski", "ACME", "1 Elm St", "Ely NV 89301"]),
        ({"honorific": "Ms.", "post": "Denise Kowalski, 1 Elm St, Ely NV 89301"},
         ["Ms. Denise Kowalski", "1 Elm St", "Ely NV 89301"]),
        ({"name": "Dr. Raj Patel", "honorific": "Dr.", "post": "1 Elm St"}, ["Dr. Raj Patel", "1 Elm St"]),
        ({"name": "Dr. Hauke Thomsen", "honorific": "Herr", "post": "Am Deich 1"},
         ["Herrn Dr. Hauke Thomsen", "Am Deich 1"]),
        ({"organization": "Acme"}, []),
    ],
)  # fmt: skip
def test_the_whole_block(known: dict[str, str], lines: list[str]) -> None:
    assert list(addressed(reader(**known), sent_from="US")) == lines


def test_every_country_has_a_name_in_each_language() -> None:
    assert [code for code, names in NAMES.items() if len(names) != 3 or not all(names)] == []
    assert [code for code, names in NAMES.items() if country_named(names[0].upper()) != code] == []


@pytest.mark.parametrize(
    ("code", "language", "line"), [("DE", "de", "DEUTSCHLAND"), ("de", "xx", "GERMANY"), ("ZZ", "en", "ZZ")]
)
def test_country_lines(code: str, language: str, line: str) -> None:
    assert country_line(code, language) == line
