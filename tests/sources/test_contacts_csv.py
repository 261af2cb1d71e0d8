"""Tables of people as their programs write them, and as people and mischief leave them."""

from __future__ import annotations

import pytest

from sundown.core.problems import BadInput
from sundown.sources.contacts_csv import LARGEST, MOST_ROWS, Table, read_contacts

LINKEDIN = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Åsa,Lindqvist,https://www.linkedin.com/in/asa,,"Nordic Steel, AB",Welding Lead,01 Mar 2026
,,https://www.linkedin.com/in/gone,,,,02 Mar 2026
"""
GOOGLE_OLD = """Name,Given Name,Additional Name,Family Name,Name Prefix,Notes,E-mail 1 - Type,E-mail 1 - Value,\
Phone 1 - Value,Organization 1 - Name,Organization 1 - Title
Priya N. Rao,Priya,N.,Rao,Dr.,met at the fair,* Work,priya@clinic.example ::: rao@home.example,\
+1 216 555 0199,Clinic,Head
"""
GOOGLE_NEW = """First Name,Middle Name,Last Name,Name Prefix,Name Suffix,Organization Name,Organization Title,Notes,\
E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value,Address 1 - Formatted
Sam,,Oyelaran,,RN,Mercy,Charge Nurse,,Work,sam@mercy.example,,"1 Elm St
Akron, OH 44301"
"""
OUTLOOK = """"Title","First Name","Middle Name","Last Name","Suffix","Company","Job Title","Business Street",\
"Business City","Business State","Business Postal Code","Business Country/Region","Business Fax","Business Phone",\
"E-mail Address","Notes"
"Ms.","Jo","","Ward","","Acme","Buyer","5 Main St","Dayton","OH","45402","USA","+1 1","+1 2",\
"jo@acme.example","two
lines"
"""


def words(table: Table) -> list[dict[str, object]]:
    return [dict(row.words) for row in table.rows]


def read(text: str) -> Table:
    return read_contacts(text.encode(), "people.csv")


def test_linkedin() -> None:
    table = read(LINKEDIN)
    assert table.format == "LinkedIn"
    assert words(table) == [
        {"name": "Åsa Lindqvist", "title": "Welding Lead", "organization": "Nordic Steel, AB",
         "linkedin": "https://www.linkedin.com/in/asa", "name_verified": "web"}
    ]  # fmt: skip
    assert [(problem.line, problem.message) for problem in table.problems] == [
        (6, "this line names nobody; it is left out")
    ]


def test_google_of_both_ages() -> None:
    assert words(read(GOOGLE_OLD)) == [
        {"name": "Priya N. Rao", "honorific": "Dr.", "title": "Head", "organization": "Clinic",
         "note": "met at the fair", "email": "priya@clinic.example", "phone": "+1 216 555 0199",
         "name_verified": "none"}
    ]  # fmt: skip
    assert words(read(GOOGLE_NEW)) == [
        {"name": "Sam Oyelaran RN", "title": "Charge Nurse", "organization": "Mercy", "email": "sam@mercy.example",
         "post": "1 Elm St\nAkron, OH 44301", "name_verified": "none"}
    ]  # fmt: skip


def test_outlook() -> None:
    table = read(OUTLOOK)
    assert table.format == "Outlook"
    assert words(table) == [
        {"name": "Jo Ward", "honorific": "Ms.", "title": "Buyer", "organization": "Acme", "email": "jo@acme.example",
         "phone": "+1 2", "fax": "+1 1", "post": "5 Main St\nDayton, OH 45402\nUSA", "note": "two\nlines",
         "name_verified": "none"}
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "name,company\nZoë Müller,Ökohaus\n"),
        ("utf-8-sig", "name,company\nZoë Müller,Ökohaus\n"),
        ("utf-16", "name,company\nZoë Müller,Ökohaus\n"),
        ("cp1252", "name,company\r\nZoë Müller,Ökohaus\r\n"),
        ("utf-8", "Vorname;Nachname;Firma\nZoë;Müller;Ökohaus\n"),
        ("utf-8", "Full Name\tEmployer\nZoë Müller\tÖkohaus\n"),
    ],
)
def test_as_countries_and_programs_save_it(encoding: str, text: str) -> None:
    [row] = words(read_contacts(text.encode(encoding), "people.csv"))
    assert (row["name"], row["organization"]) == ("Zoë Müller", "Ökohaus")


def test_what_is_wrong_has_the_line_of_the_file() -> None:
    """The second person's note has a line break, so the third stands on line 5."""
    table = read('name,email,note\nA B,a@x.example,\nC D,c@x.example,"one\ntwo"\nE F,at home,\nA B,a@x.example,\n')
    told = [(problem.line, problem.message) for problem in table.problems]
    assert told == [(5, "'at home' is no e-mail address"), (6, "the same as line 2; it is left out")]
    assert [(row.line, row.words["name"]) for row in table.rows] == [(2, "A B"), (3, "C D"), (5, "E F")]


def test_words_that_no_journal_takes_are_told_and_left_out() -> None:
    head = "id,name,country,timezone,prefers,never,name_verified\n"
    table = read(
        head + "lee,Lee Wong,Germany,EST,mail,email; smoke,card\nortiz,C. Ortiz,DE,Europe/Berlin,post,fax,seen\n"
    )
    assert {(problem.line, problem.key) for problem in table.problems} == {
        (2, "country"), (2, "timezone"), (2, "prefers"), (2, "never[2]"),
    }  # fmt: skip
    assert [row.id for row in table.rows] == ["lee", "ortiz"]
    assert words(table)[1] == {"name": "C. Ortiz", "country": "DE", "timezone": "Europe/Berlin", "prefers": "post",
                               "never": ["fax"], "name_verified": "seen"}  # fmt: skip


def test_hidden_signs_and_formulas_do_no_harm() -> None:
    [row] = words(read("name,phone,title\nEve\x07\u2028 Moss\r\n,'+1 312,'=cmd()\n".replace("\r\n", "")))
    assert row == {"name": "Eve Moss", "phone": "+1 312", "title": "=cmd()", "name_verified": "none"}


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"name\n" + b"x" * LARGEST, "too large"),
        (b"PK\x03\x04\x00\x00\x08\x00", "this is no text"),
        (b"", "no line of headings"),
        (b"when,what\n1,2\n", "no line of headings"),
        (b'name\n"' + b"x" * 200_000 + b'"\n', "this is no table"),
        (b"name\n" + b"A\n" * (MOST_ROWS + 2), f"more than {MOST_ROWS:,}"),
    ],
)
def test_what_is_no_table_of_people_is_refused(raw: bytes, told: str) -> None:
    with pytest.raises(BadInput, match=told):
        read_contacts(raw, "people.csv")
