"""The sheets of the desk: what stands on them, what is left out, and how they look."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.paper.desk import (
    ALL_DONE,
    CALL,
    CALL_DAY,
    FAX,
    GERMAN_FAX,
    NETWORK,
    OUTLINE,
    SCRIPT,
    TITLE,
    journal,
    printed,
    run,
    words,
)
from tests.paper.reading import looks_like, page_count, size_of, spot_of, text_of

from sundown.core.problems import BadInput
from sundown.paper.sheets.call import seconds, times_said

A4, US_LETTER = (210.0, 297.0), (215.9, 279.4)  # 8 1/2 by 11 inches
RIGHT_AFTER = "2026-03-10T15:00:00-04:00"
BEFORE = "2026-03-05T10:00:00-05:00"
DECEMBER = "2026-12-16T10:00:00-05:00"

POST = ", post: 'Lakeshore General, 9500 Lake Ave, Cleveland OH 44114'"
"""Ms. Kowalski's address, in the journal."""

MET = ("turkish", "quiet", "markup")


def card(to: str, text: str) -> str:
    """A New Year's card of somebody's own words."""
    head = f"to: {to}\nkind: new_year_card\nmedium: handwritten\nbecause_of: new-year-2027"
    return f"---\n{head}\n---\nDear friend,\n\n{text}\n\nAll the best,\n\nNguyễn Thị Ánh\n"


def call(folder: Path, text: str | None = None, **files: str) -> bytes:
    """The sheet of the one call that is due."""
    given = files or {"outline": OUTLINE, "script": SCRIPT}
    (pdf,) = printed(folder, text or journal(), "--sheet", "call", "--at", CALL_DAY, CALL, **given).values()
    return pdf


def one(folder: Path, sheet: str, at: str, text: str | None = None, *more: str) -> bytes:
    """The one PDF of that sheet."""
    folder.mkdir(exist_ok=True)
    (pdf,) = printed(folder, text or journal(), "--sheet", sheet, "--at", at, *more).values()
    return pdf


# ------------------------------------------------------------------------------------------ as they look


def test_a_call_looks_as_it_did_when_somebody_looked(tmp_path: Path) -> None:
    assert looks_like("call-us", call(tmp_path))


@pytest.mark.parametrize(("country", "reader"), [("DE", "chinese"), ("GB", "arabic"), ("US", "markup")])
def test_a_call_to_anybody_looks_as_it_did_when_somebody_looked(tmp_path: Path, country: str, reader: str) -> None:
    files = {"outline.md": OUTLINE + "- #panic() $x$ *b* \\\n", "script.md": SCRIPT}
    for name, text in files.items():
        (tmp_path / name).write_text(text.replace("to: kowalski", f"to: {reader}"), encoding="utf-8")
    (pdf,) = printed(tmp_path, journal(country), *(str(tmp_path / name) for name in files), "--at", CALL_DAY).values()
    assert looks_like(f"call-{country.lower()}-{reader}", pdf)
    assert "#panic() $x$ *b* \\" in words(pdf)


@pytest.mark.parametrize(
    ("name", "sheet", "at", "country"),
    [("brief-us", "brief", BEFORE, "US"), ("ring-de", "brief", RIGHT_AFTER, "DE"), ("day-us", "day", RIGHT_AFTER, "US"),
     ("day-de", "day", RIGHT_AFTER, "DE")],
)  # fmt: skip
def test_a_sheet_looks_as_it_did_when_somebody_looked(
    tmp_path: Path, name: str, sheet: str, at: str, country: str
) -> None:
    assert looks_like(name, one(tmp_path, sheet, at, journal(country)))


def test_an_empty_day_looks_as_it_did_when_somebody_looked(tmp_path: Path) -> None:
    assert looks_like("day-empty-us", one(tmp_path, "day", "2026-03-15T10:00:00-04:00", journal() + ALL_DONE))


def test_a_new_years_list_looks_as_it_did_when_somebody_looked(tmp_path: Path) -> None:
    own = {
        name: card(name, f"I remember our talk at the fair. This year I began a new course, {name}.") for name in MET
    }
    made = printed(tmp_path, journal(**NETWORK), "--sheet", "newyear", "--at", DECEMBER, **own)
    assert looks_like("newyear-us", made["2026-12-16.newyear"])


@pytest.mark.parametrize(("name", "letter", "country"), [("fax-us", FAX, "US"), ("fax-de-polish", GERMAN_FAX, "DE")])
def test_a_fax_looks_as_it_did_when_somebody_looked(tmp_path: Path, name: str, letter: str, country: str) -> None:
    (tmp_path / "fax.md").write_text(letter, encoding="utf-8")
    made = printed(tmp_path, journal(country), str(tmp_path / "fax.md"), "--at", CALL_DAY)
    assert sorted(made) == ["fax.fax", "fax.letter"]  # the cover comes with the letter
    assert looks_like(name, made["fax.fax"])


@pytest.mark.parametrize(("country", "size"), [("US", US_LETTER), ("DE", A4), ("GB", A4), ("CA", US_LETTER)])
def test_the_paper_is_the_countrys(tmp_path: Path, country: str, size: tuple[float, float]) -> None:
    assert size_of(one(tmp_path, "day", RIGHT_AFTER, journal(country))) == size


# ------------------------------------------------------------------------------------------ a call


def test_a_call_sheet_has_all_that_the_call_needs(tmp_path: Path) -> None:
    read = words(call(tmp_path))
    for part in (
        "Call Ms. Denise Kowalski", "+1 216 555 0168", "Nurse Manager ICU, Lakeshore General",
        "Best by Fri 20 Mar 17:00 (UTC-07)",  # ten days after the talk
        "9:00 to 17:00 on their clock: 12:00 to 20:00 on yours",  # Los Angeles is three hours behind New York
        "One strength: five nurses, three winters of nights.", "R-2231", "Fri 20 Feb 2026",
        "Tamika Reed, Head Nurse, Riverside: +1 614 555 0177", "I can start on", "My notice",
        "They decide on", "Next step", "call: kowalski, opportunity: icu, outcome: talked",
    ):  # fmt: skip
        assert part in read


def test_the_outline_and_the_script_are_one_sheet(tmp_path: Path) -> None:
    for name, text in (("outline.md", OUTLINE), ("script.md", SCRIPT)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    files = [str(tmp_path / name) for name in ("script.md", "outline.md")]
    made = printed(tmp_path, journal(), *files, "--at", CALL_DAY)
    assert sorted(made) == ["outline.call"]  # a call's own sheet comes unasked
    assert page_count(made["outline.call"]) == 1


def test_without_texts_of_ones_own_the_drafts_are_on_it(tmp_path: Path) -> None:
    (pdf,) = printed(tmp_path, journal(), "--sheet", "call", "--at", CALL_DAY, CALL).values()
    assert words(pdf).count("+1 614 555 0142") >= 3  # twice in the script, once below it
    assert "If a machine answers" in words(pdf)


def test_pay_is_on_it_only_where_they_raised_it(tmp_path: Path) -> None:
    assert "Pay" not in words(call(tmp_path))
    raised = journal(**{"came_up: [references]": "came_up: [references, salary]"})
    assert "Pay, as they raised it" in words(call(tmp_path, raised))


def test_seconds_are_counted_at_150_words_a_minute() -> None:
    assert seconds("word " * 75) == 30  # 75 / 150 of a minute
    assert seconds("word " * 76) == 31  # 30.4, rounded up


@pytest.mark.parametrize(
    ("text", "times"),
    [("+1 614 555 0142 … +1 (614) 555-0142", 2), ("16145550142", 1), ("call 216145550142", 0), ("", 0)],
)
def test_a_number_is_known_however_it_is_grouped(text: str, times: int) -> None:
    assert times_said("+1 614 555 0142", text) == times


def test_a_script_that_says_the_number_once_is_told(tmp_path: Path) -> None:
    once = SCRIPT.replace("\n+1 (614) 555-0142.", "")
    assert "only once: say it all the same" in words(call(tmp_path, outline=OUTLINE, script=once))


def test_a_call_without_a_number_is_printed_and_told(tmp_path: Path) -> None:
    (tmp_path / "outline.md").write_text(OUTLINE.replace("to: kowalski", "to: markup"), encoding="utf-8")
    told = run(tmp_path, journal(), str(tmp_path / "outline.md"), "--at", CALL_DAY)
    assert (told.exit_code, told.exception) == (0, None)
    assert "without a number: the journal has no phone: under markup" in told.output


def test_what_is_long_goes_on_over_leaf(tmp_path: Path) -> None:
    long = OUTLINE + "".join(f"- Point {number}: {'nights ' * 30}\n" for number in range(40))
    pdf = call(tmp_path, outline=long, script=SCRIPT)
    assert page_count(pdf) >= 2
    assert all(f"Point {number}:" in words(pdf) for number in range(40))
    assert "Call Ms. Denise Kowalski · 2" in words(pdf)


def test_names_and_posts_of_any_length_are_printed_or_refused(tmp_path: Path) -> None:
    old = "title: ICU Registered Nurse, nights"
    for sheet, at in (("call", CALL_DAY), ("brief", BEFORE), ("day", RIGHT_AFTER)):
        text = journal(**{old: "title: " + "nights and days " * 600})
        assert "nights and days" in words(one(tmp_path / sheet, sheet, at, text, *([CALL] if sheet == "call" else [])))
        named = [CALL] if sheet == "call" else []
        told = run(tmp_path / sheet, journal(**{"Denise Kowalski": "D" * 10_000}), "--sheet", sheet, "--at", at, *named)
        assert "has a word wider than its line" in str(told.exception)


def test_a_word_that_no_line_holds_is_refused(tmp_path: Path) -> None:
    told = run(tmp_path, journal(), CALL, "--sheet", "call", "--at", CALL_DAY, outline=OUTLINE + "- " + "x" * 10_000)
    assert isinstance(told.exception, BadInput)
    assert "a word wider than its line" in str(told.exception)
    assert not (tmp_path / "paper").exists()


# ------------------------------------------------------------------------------------------ a brief


def test_a_brief_says_who_will_be_there_and_what_is_not_known_of_them(tmp_path: Path) -> None:
    read = words(one(tmp_path, "brief", BEFORE))
    assert f"{TITLE}, Łódzkie Zakłady Przędzalnicze sp. z o.o. Still to find out: how to address them" in read
    assert "王小明 人力资源总监, 上海电子有限公司" in read
    for part in (
        "When do you decide?", "Who decides, besides Denise Kowalski?", "What is the next step", "How may I reach you",
        "A card from each of the 6 people", "7 copies of my CV", "I led five nurses through three winters of nights",
        "#panic() $x$ your profile has no proof of this",
    ):  # fmt: skip
        assert part in read


def test_after_the_talk_the_brief_is_for_when_they_ring(tmp_path: Path) -> None:
    made = printed(tmp_path, journal(), "--sheet", "brief", "--at", RIGHT_AFTER)
    assert sorted(made) == ["icu.ring.brief"]
    read = words(made["icu.ring.brief"])
    for part in ("Who rings", "+1 216 555 0168; talked about the ratio project", "Tamika Reed", "via: phone"):
        assert part in read


def test_only_the_form_that_was_asked_for(tmp_path: Path) -> None:
    assert printed(tmp_path, journal(), "--sheet", "brief", "--form", "interview", "--at", RIGHT_AFTER) == {}


# ------------------------------------------------------------------------------------------ a day


def test_a_day_has_what_leaves_the_house_before_which_sunset_and_collection(tmp_path: Path) -> None:
    read = words(one(tmp_path, "day", RIGHT_AFTER))
    # The sun sets in Columbus at 19:34 on 11 March 2026.
    assert (
        "Handwritten note to Denise Kowalski Before sunset, Wed 11 Mar 19:34; the last collection is often at 17:00 "
        "By post, handwritten, to Lakeshore General, 9500 Lake Ave, Cleveland OH 44114"
    ) in read
    assert "Reference alert to Tamika Reed By the end of Tue 10 Mar +1 614 555 0177; Monday to Friday" in read
    assert all(heading in read for heading in ("Out of the house", "On the screen", "On the telephone"))


def test_where_no_place_is_known_no_sunset_is_named(tmp_path: Path) -> None:
    nowhere = journal(**{"  place: {city: Columbus, lat: 39.96, lon: -83.0}\n": ""})
    read = words(one(tmp_path, "day", RIGHT_AFTER, nowhere))
    assert "sunset" not in read
    assert "By Wed 11 Mar 18:00; the last collection" in read  # C-03


def test_the_collection_is_the_settings(tmp_path: Path) -> None:
    early = journal(**{"sundown: 1\n": "sundown: 1\nsettings: {sundown.collection: '16:15'}\n"})
    assert "the last collection is often at 16:15" in words(one(tmp_path, "day", RIGHT_AFTER, early))


def test_where_sundown_is_the_collection_nothing_is_said_twice(tmp_path: Path) -> None:
    boxes = journal(**{"sundown: 1\n": "sundown: 1\nsettings: {sundown: last_collection}\n"})
    read = words(one(tmp_path, "day", RIGHT_AFTER, boxes))
    assert "Before the last collection, Wed 11 Mar 17:00" in read
    assert "often" not in read


def test_on_a_day_without_collection_the_plan_has_the_word(tmp_path: Path) -> None:
    later = journal().replace("2026-03-10T", "2026-03-14T")  # a Saturday: sundown is Sunday's
    read = words(one(tmp_path, "day", "2026-03-14T15:00:00-04:00", later))
    assert "Before sunset, Sun 15 Mar 19:38 By post, handwritten, to" in read
    assert "There is no collection on Sunday 15 March: post it before the last one on the day before" in read


def test_the_same_day_gives_the_same_bytes(tmp_path: Path) -> None:
    one(tmp_path, "day", RIGHT_AFTER)
    told = run(tmp_path, journal(), "--sheet", "day", "--at", RIGHT_AFTER)
    assert told.output.startswith("already there:")


def test_a_day_without_anything_says_until_when(tmp_path: Path) -> None:
    read = words(one(tmp_path, "day", "2026-03-15T10:00:00-04:00", journal() + ALL_DONE))
    assert "Nothing to do until Tuesday 17 March: patience." in read  # a week after the talk


def test_each_seeker_of_a_consultant_has_a_page(tmp_path: Path) -> None:
    text = (Path(__file__).parents[1] / "cases/25-consultant-three-candidates.journal.yaml").read_text(encoding="utf-8")
    pdf = one(tmp_path, "day", "2026-03-11T10:00:00-05:00", text)
    assert [text_of(pdf, page).splitlines()[1] for page in range(page_count(pdf))][-1] == "Rhonda Keller"
    assert page_count(pdf) == 4  # three candidates and the consultant


# ------------------------------------------------------------------------------------------ a fax, the New Year


def test_a_fax_without_a_number_is_refused(tmp_path: Path) -> None:
    (tmp_path / "fax.md").write_text(FAX.replace("to: kowalski", "to: turkish"), encoding="utf-8")
    told = run(tmp_path, journal(), str(tmp_path / "fax.md"), "--sheet", "fax", "--at", CALL_DAY)
    assert "no fax number of Ayşegül Işık is known" in str(told.exception)


def test_a_subject_that_does_not_fit_on_the_cover_is_refused_with_the_lines(tmp_path: Path) -> None:
    (tmp_path / "fax.md").write_text(FAX.replace("nights\n", "nights" + " and days" * 900 + "\n"), encoding="utf-8")
    told = run(tmp_path, journal(), str(tmp_path / "fax.md"), "--sheet", "fax", "--at", CALL_DAY)
    assert "lines too long, even at 9 points" in str(told.exception)


def test_a_fax_needs_no_postal_address(tmp_path: Path) -> None:
    (tmp_path / "fax.md").write_text(FAX, encoding="utf-8")
    made = printed(tmp_path, journal(**{POST: ""}), str(tmp_path / "fax.md"), "--at", CALL_DAY)
    assert sorted(made) == ["fax.fax", "fax.letter"]
    assert "Ms. Denise Kowalski Nurse Manager ICU Lakeshore General ICU Registered Nurse" in words(
        made["fax.letter"]
    )  # then the subject


def test_a_letter_by_fax_leaves_the_house_by_fax(tmp_path: Path) -> None:
    by_fax = journal(**{"email: dk@lakeshore.example, ": "", POST: ""})
    assert "By the end of Tue 10 Mar By fax, to +1 216 555 0169" in words(one(tmp_path, "day", RIGHT_AFTER, by_fax))


def test_the_cover_counts_itself_and_the_letter(tmp_path: Path) -> None:
    (tmp_path / "fax.md").write_text(FAX, encoding="utf-8")
    pdf = printed(tmp_path, journal(), str(tmp_path / "fax.md"), "--sheet", "fax", "--at", CALL_DAY)["fax.fax"]
    assert "Pages 2 with this one, plus the enclosures" in words(pdf)
    assert "My letter of March 10, 2026 follows." in words(pdf)
    assert spot_of(pdf, "Fax").top < 40


def test_the_list_has_everybody_with_address_and_a_line_of_their_own(tmp_path: Path) -> None:
    read = words(one(tmp_path, "newyear", DECEMBER, journal(**NETWORK)))
    assert "3 cards, to be posted from Tue 15 Dec, best before Thu 31 Dec 17:16" in read  # sunset in Columbus
    assert "350 Main St Houston TX no postcode: is it complete?" in read
    assert "bay fishing" in read
    assert "[One line on what is new in your work?]" in read
    assert "No card to 王小明: post across a border takes too long" in read


def test_own_words_go_before_a_draft(tmp_path: Path) -> None:
    made = printed(tmp_path, journal(**NETWORK), "--sheet", "newyear", "--at", DECEMBER, own=card("quiet", "New boat?"))
    read = words(made["2026-12-16.newyear"])
    assert "New boat?" in read
    assert "bay fishing" not in read


def test_the_new_year_run_is_list_labels_and_cards(tmp_path: Path) -> None:
    own = {name: card(name, "I remember our talk at the fair.") for name in MET}
    sheets = [word for name in ("newyear", "labels", "card") for word in ("--sheet", name)]
    made = printed(tmp_path, journal(**NETWORK), *sheets, "--together", "--at", DECEMBER, **own)
    assert sorted(made) == ["all.card", "all.labels", "all.newyear"]
    assert all("Gary Oates" in words(made[name]) for name in ("all.labels", "all.newyear"))
    assert page_count(made["all.card"]) == 2 * len(MET)  # outside and inside
