"""First drafts: what goes into a letter, what stays out, and what is asked instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from difflib import SequenceMatcher
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sundown.core.drafting import draft
from sundown.core.facts import (
    Accomplishment,
    Concern,
    Contact,
    ContactId,
    Correction,
    Debrief,
    Decision,
    Fact,
    Interview,
    InterviewId,
    Journal,
    Note,
    OccasionId,
    Omission,
    Opportunity,
    OpportunityId,
    Phone,
    Profile,
    Seeker,
    SeekerId,
)
from sundown.core.followup import FollowUp
from sundown.core.written import Letter
from sundown.library import letter_kinds

KINDS = letter_kinds("en")
OF_A_TALK = ("handwritten_note", "helper_card", "second_round_thank_you", "strategic_letter", "thank_you_email")
"""The kinds whose every fact one debrief holds; others have tests of their own."""
HOME = ZoneInfo("America/New_York")
HELD = datetime(2026, 3, 10, 13, tzinfo=HOME)  # a Tuesday
NOTED = HELD + timedelta(hours=2)
FRIDAY_THE_20TH = Decision(last=date(2026, 3, 20))

SEEKER = Seeker(name="Amara Okafor", timezone=HOME, country="US", email="amara@mail.example",
                phones=(Phone(number="+1 216 555 0142", hours="after 12:00"),))  # fmt: skip
KOWALSKI = Contact(id=ContactId("kowalski"), name="Denise Kowalski")
PATEL = Contact(id=ContactId("patel"), name="Raj Patel", honorific="Dr.")
SANTOS = Contact(id=ContactId("santos"), name="Miguel Santos")
REED = Contact(id=ContactId("reed"), name="Tamika Reed")
POST = Opportunity(id=OpportunityId("icu"), organization="Lakeshore General", title="ICU Nurse", interest="high",
                   decision_maker=KOWALSKI.id, criteria=("12 months ICU", "nights"))  # fmt: skip


def journal(
    notes: Mapping[ContactId, Note] | None = None,
    people: tuple[Contact, ...] = (KOWALSKI, PATEL, SANTOS),
    *,
    seeker: Seeker = SEEKER,
    post: Opportunity = POST,
    later: tuple[Fact, ...] = (),
    **debrief: object,
) -> Journal:
    """One interview with those people, and the notes taken after it."""
    talk = Interview(at=HELD - timedelta(days=7), interview=InterviewId("r1"), opportunity=post.id, start=HELD,
                     end=HELD + timedelta(hours=1), with_=tuple(person.id for person in people))  # fmt: skip
    noted = Debrief(at=NOTED, id="notes", occasion=OccasionId("r1"), notes=notes or {}, **debrief)  # type: ignore[arg-type]
    known = {person.id: person for person in (*people, REED)}
    return Journal(seekers={SeekerId("self"): seeker}, contacts=known, opportunities={post.id: post},
                   log=(talk, noted, *later))  # fmt: skip


def letter(
    kind: str, to: Contact, facts: Journal, at: datetime = NOTED, medium: str = "email", earlier: tuple[str, ...] = ()
) -> Letter:
    """That person's draft."""
    followup = FollowUp(key=f"{kind}/icu/{to.id}/r1", kind=kind, to=to.id, opportunity="icu", because_of="r1",
                        medium=medium, earliest=HELD, due=HELD, latest=HELD, state="due")  # fmt: skip
    return draft(followup, facts, at, KINDS, earlier)


def said_by(draft: Letter, element: str) -> str:
    """The text of one element."""
    return " ".join(sentence.text for sentence in draft.sentences() if sentence.element == element)


def questions(draft: Letter) -> list[str]:
    return [blank.question for blank in draft.blanks]


# ------------------------------------------------------------------------------------------ what goes in


def test_a_letter_holds_its_readers_notes_and_nobody_elses() -> None:
    facts = journal({
        KOWALSKI.id: Note(talked_about="ratio project", liked="charge experience"),
        PATEL.id: Note(talked_about="early sepsis alerts"),
    })  # fmt: skip
    to_kowalski, to_patel = (letter("strategic_letter", person, facts).body for person in (KOWALSKI, PATEL))
    assert "about the ratio project" in to_kowalski
    assert "my charge experience" in to_kowalski
    assert "sepsis" not in to_kowalski
    assert "about early sepsis alerts" in to_patel
    assert "ratio" not in to_patel
    assert "charge" not in to_patel


def test_every_sentence_knows_what_it_came_from() -> None:
    draft = letter("thank_you_email", SANTOS, journal({SANTOS.id: Note(talked_about="rapid response story")}))
    (moment,) = [sentence for sentence in draft.sentences() if sentence.element == "conversation"]
    assert [(origin.where, origin.text) for origin in moment.because] == [
        ("debrief r1: notes.santos.talked_about", "rapid response story")
    ]


def test_what_was_forgotten_goes_to_whom_it_matters() -> None:
    gap = Omission(text="CRRT certificate of Nov 2025", matters="Dr. Patel asked about CRRT", to=PATEL.id)
    facts = journal({PATEL.id: Note(talked_about="alerts")}, forgot=(gap,))
    added = said_by(letter("strategic_letter", PATEL, facts), "addition")
    assert "my CRRT certificate of November 2025" in added
    assert "because you asked about CRRT." in added
    assert "CRRT" not in letter("strategic_letter", SANTOS, facts).body


def test_what_was_forgotten_to_nobody_in_particular_goes_to_who_decides() -> None:
    facts = journal(forgot=(Omission(text="I speak Portuguese"),))
    assert "I speak Portuguese" in letter("strategic_letter", KOWALSKI, facts).body
    assert "Portuguese" not in letter("strategic_letter", PATEL, facts).body


def test_a_helper_is_thanked_for_the_act() -> None:
    facts = journal(helped_by={REED.id: "moved the slot and walked her to the unit"})
    card = letter("helper_card", REED, facts, medium="handwritten")
    assert "ou moved the slot and walked me to the unit" in said_by(card, "help") or "who moved" in said_by(
        card, "help"
    )
    assert card.blanks == ()
    assert card.check == ("“her” was read as “me” in: moved the slot and walked her to the unit",)


def test_a_note_thanks_for_the_opportunity_and_never_persuades() -> None:
    facts = journal({PATEL.id: Note(talked_about="alerts", liked="charge experience")}, forgot=(Omission(text="x"),))
    note = letter("handwritten_note", PATEL, facts, medium="handwritten")
    assert "opportunity" in said_by(note, "thanks")
    assert "about alerts" in note.body
    assert "charge" not in note.body
    assert note.body.startswith("March 10, 2026\n\nDear Dr. Patel,\n")
    assert note.body.endswith("\n\nAmara Okafor\n")
    assert note.subject is None


def test_an_e_mail_is_signed_with_everything_by_which_they_can_answer() -> None:
    draft = letter("thank_you_email", PATEL, journal(seeker=replace(SEEKER, credentials=("RN",))))
    assert draft.body.endswith("\n\nAmara Okafor, RN\n+1 216 555 0142 (after 12:00)\namara@mail.example\n")
    assert draft.subject == "Thank you - ICU Nurse, March 10"


# ------------------------------------------------------------------------------------------ doubts


HARSH = "only 14 months of ICU, will nights wear her out"


@pytest.mark.parametrize("source", ["stated", "sensed"])
@pytest.mark.parametrize("answer", [None, "worked nights for all of the 14 months"])
@pytest.mark.parametrize("kind", ["strategic_letter", "thank_you_email"])
def test_a_doubt_is_answered_and_never_repeated(kind: str, source: str, answer: str | None) -> None:
    facts = journal(
        {KOWALSKI.id: Note(talked_about="ratios", concern=Concern(text=HARSH, source=source, answer=answer))}
    )
    draft = letter(kind, KOWALSKI, facts)
    assert "wear" not in draft.body
    if answer is not None:
        assert "I worked nights for all of the 14 months" in said_by(draft, "concern")
    else:
        (asked,) = [blank for blank in draft.blanks if blank.element == "concern"]
        assert [origin.text for origin in asked.noted] == [HARSH]


@pytest.mark.parametrize("kind", ["strategic_letter", "thank_you_email"])
def test_a_doubt_that_was_only_felt_is_not_named(kind: str) -> None:
    """S3-11: no sentence for it says that the reader raised, asked or doubted anything."""
    (felt,) = [element for element in KINDS[kind].elements if element.when == "doubt_felt"]
    for sentence in (sentence for way in felt.ways for sentence in way):
        assert not re.search(
            r"\b(you (said|told|raised|asked|brought)|your (point|question)|doubt|worry)\b", sentence, re.I
        )


def test_nobody_raises_a_doubt_that_nobody_had() -> None:
    assert said_by(letter("strategic_letter", KOWALSKI, journal()), "concern") == ""


# ------------------------------------------------------------------------------------------ what is missing


def test_what_is_missing_is_a_question_in_brackets() -> None:
    draft = letter("thank_you_email", PATEL, journal())
    assert questions(draft) == [
        "What did you talk about with Dr. Patel? One thing that nobody else would have heard.",
        "Which result of yours shows that you are right for this job? They are looking for: 12 months ICU, nights.",
    ]
    for question in questions(draft):
        assert f"[{question}]" in draft.body


def test_a_missing_telephone_number_is_asked_for() -> None:
    draft = letter("thank_you_email", PATEL, journal({PATEL.id: Note(talked_about="x", liked="y")},
                                                     seeker=replace(SEEKER, phones=())))  # fmt: skip
    assert questions(draft) == ["On which number do they reach you best?"]


@pytest.mark.parametrize("kind", OF_A_TALK)
def test_people_without_any_notes_get_questions_and_no_sentence_that_leans_on_nothing(kind: str) -> None:
    people = panel(5)
    for person in people:
        draft = letter(kind, person, journal(people=people))
        assert draft.blanks
        assert not re.search(r"\b(help|liked|noticed|raised|asked|forgot)", said_by(draft, "made_possible"))
        for sentence in draft.sentences():
            assert sentence.blank or sentence.element in {
                "salutation", "signature", "thanks", "interest", "wish", "next_step", "contact", "fit"
            }  # fmt: skip


def test_an_interviewer_of_whom_only_a_doubt_is_noted() -> None:
    facts = journal({PATEL.id: Note(concern=Concern(text="no CRRT", answer="ran CRRT for a year"))})
    draft = letter("thank_you_email", PATEL, facts)
    assert [blank.element for blank in draft.blanks] == ["conversation", "fit"]
    assert "I ran CRRT for a year." in said_by(draft, "concern")


def test_an_interviewer_of_whom_only_a_question_is_noted() -> None:
    facts = journal({PATEL.id: Note(asked="whether she would move")})
    for kind in ("thank_you_email", "strategic_letter", "handwritten_note"):
        assert "whether I would move" in said_by(letter(kind, PATEL, facts), "conversation")


def test_a_note_that_is_not_used_is_told() -> None:
    draft = letter(
        "strategic_letter", PATEL, journal({PATEL.id: Note(talked_about="alerts", liked="said I would fit")})
    )
    assert draft.check == ("not used, for it does not fit into a sentence here: said I would fit",)


def test_only_readings_that_are_in_the_letter_are_told() -> None:
    facts = journal({PATEL.id: Note(talked_about="alerts", liked="her rota")})
    assert letter("handwritten_note", PATEL, facts, medium="handwritten").check == ()
    assert letter("thank_you_email", PATEL, facts).check == ("“her” was read as “my” in: her rota",)


@pytest.mark.parametrize("note", ["", "  \n ", "…", "word " * 2500, "why did you leave Acme?"])
def test_a_note_that_no_sentence_can_hold_becomes_a_question_that_shows_it(note: str) -> None:
    draft = letter("thank_you_email", PATEL, journal({PATEL.id: Note(talked_about=note, liked="x")}))
    assert said_by(draft, "conversation").startswith("[What did you talk about")
    noted = [origin.text for blank in draft.blanks for origin in blank.noted]
    assert noted == ([] if not note.strip() else [noted[0]])
    assert all(len(text) <= 200 for text in noted)


# ------------------------------------------------------------------------------------------ what is known when


def test_later_facts_are_not_known_and_corrections_are_applied() -> None:
    right = Correction(at=NOTED + timedelta(hours=1), corrects="notes",
                       changes={"notes": {PATEL.id: Note(talked_about="transfusion alarms")}})  # fmt: skip
    facts = journal({PATEL.id: Note(talked_about="sepsis alarms")}, later=(right,))
    before, after = NOTED - timedelta(minutes=1), NOTED + timedelta(hours=1)
    assert said_by(letter("thank_you_email", PATEL, facts, before), "conversation").startswith("[")
    assert "about sepsis alarms" in letter("thank_you_email", PATEL, facts, NOTED).body
    assert "about transfusion alarms" in letter("thank_you_email", PATEL, facts, after).body


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "today"), (1, "on Tuesday"), (6, "on Tuesday"), (7, "on March 10"), (-1, "on March 10")],
)
def test_the_day_of_the_talk_is_told_from_the_day_of_writing(days: int, words: str) -> None:
    assert words in said_by(letter("thank_you_email", PATEL, journal(), NOTED + timedelta(days=days)), "thanks")


@pytest.mark.parametrize(
    ("debrief", "expected"),
    [
        ({"decision_by": FRIDAY_THE_20TH}, "by Friday, March 20"),
        ({"decision_by": Decision(first=date(2026, 3, 16), last=date(2026, 3, 20))},
         "between Monday, March 16 and Friday, March 20"),
        ({"asked_decision_date": True}, ""),
        ({}, ""),
    ],
)  # fmt: skip
def test_the_next_step_is_as_understood(debrief: Mapping[str, object], expected: str) -> None:
    said = said_by(letter("thank_you_email", PATEL, journal(**debrief)), "next_step")
    assert expected in said
    assert bool(re.search(r"March", said)) == bool(expected)


def test_a_date_that_has_passed_is_not_announced() -> None:
    draft = letter("thank_you_email", PATEL, journal(decision_by=FRIDAY_THE_20TH), NOTED + timedelta(days=14))
    assert "March 20" not in draft.body


def test_what_they_asked_is_said_once() -> None:
    gap = Omission(text="CRRT certificate", matters="Dr. Patel asked about CRRT", to=PATEL.id)
    draft = letter(
        "strategic_letter", PATEL, journal({PATEL.id: Note(talked_about="alerts", asked="CRRT")}, forgot=(gap,))
    )
    assert draft.body.count("asked about CRRT") == 1


def test_pay_stays_out_of_a_first_letter() -> None:
    notes = {
        KOWALSKI.id: Note(talked_about="salary and nights", liked="charge experience", asked="my pay expectations")
    }
    draft = letter("strategic_letter", KOWALSKI, journal(notes, forgot=(Omission(text="the hourly rate is too low"),)))
    assert not re.search(r"salary|pay|rate is", draft.body)
    assert len(draft.check) == 3


@pytest.mark.parametrize("text", ["workers' compensation claims", "payroll migration", "attention to detail"])
def test_work_that_only_sounds_like_pay_is_no_pay(text: str) -> None:
    assert f"about {text}" in letter("thank_you_email", PATEL, journal({PATEL.id: Note(talked_about=text)})).body


# ------------------------------------------------------------------------------------------ results


RESULTS = (
    Accomplishment(text="ran the pump library for three years", proves="nights"),
    Accomplishment(text="cut falls on 4 West from 9 to 2 a quarter"),
)


def test_a_result_stands_with_the_criterion_it_was_recorded_to_prove() -> None:
    facts = journal(seeker=replace(SEEKER, profile=Profile(accomplishments=RESULTS[::-1])))
    fit = said_by(letter("strategic_letter", KOWALSKI, facts), "fit")
    assert "nights" in fit
    assert "I ran the pump library for three years" in fit


def test_readers_of_one_panel_hear_of_different_results() -> None:
    facts = journal(seeker=replace(SEEKER, profile=Profile(accomplishments=RESULTS)))
    first, second = (said_by(letter("strategic_letter", person, facts), "fit") for person in (KOWALSKI, PATEL))
    assert "pump library" in first
    assert "I cut falls" in second


# ------------------------------------------------------------------------------------------ language


def test_dates_and_closes_follow_the_writers_english() -> None:
    notes = {PATEL.id: Note(talked_about="alerts", liked="calm")}
    facts = journal(notes, seeker=replace(SEEKER, language="en-GB", country="GB"), decision_by=FRIDAY_THE_20TH)
    posted = letter("thank_you_email", PATEL, facts, medium="post")
    assert posted.body.startswith("10 March 2026\n\nDear Dr. Patel,\n")
    assert "by Friday 20 March" in posted.body
    assert posted.close == "Yours sincerely,"
    american = letter("thank_you_email", PATEL, journal(notes), medium="post")
    assert american.body.startswith("March 10, 2026\n\nDear Dr. Patel:\n")


def test_interest_is_said_as_high_as_it_is() -> None:
    def wish(level: str) -> str:
        return said_by(letter("thank_you_email", PATEL, journal(post=replace(POST, interest=level))), "interest")

    assert len({wish(level) for level in ("high", "medium", "low")}) == 3
    assert not re.search(r"\bwant\b|very much|gladly", wish("low"))


# ------------------------------------------------------------------------------------------ words left as they are


def test_things_are_no_people() -> None:
    draft = letter(
        "thank_you_email",
        PATEL,
        journal({PATEL.id: Note(talked_about="buying whole lambs and using every bit of them")}),
    )
    assert "about buying whole lambs and using every bit of them" in draft.body
    assert draft.check == (
        "“them” may mean somebody or something else, so it stayed, in: buying whole lambs and using every bit of them",
    )


@pytest.mark.parametrize("kind", ["thank_you_email", "strategic_letter"])
def test_what_cannot_be_counted_takes_no_article(kind: str) -> None:
    proof = Accomplishment(text="brought food cost down from 34 to 29 per cent", proves="cost control")
    people = panel(7)
    facts = journal(people=people, post=replace(POST, criteria=("cost control",)),
                    seeker=replace(SEEKER, profile=Profile(accomplishments=(proof,))))  # fmt: skip
    for person in people:
        fit = said_by(letter(kind, person, facts), "fit")
        assert "cost control" in fit
        assert not re.search(r"\b(an?|the) cost control", fit)


def test_a_salutation_in_another_language_stays_out_of_the_questions() -> None:
    tenbrink = Contact(id=ContactId("tenbrink"), name="Birgit Tenbrink", honorific="Frau",
                       salutation="Sehr geehrte Frau Tenbrink")  # fmt: skip
    draft = letter("strategic_letter", tenbrink, journal(people=(tenbrink,)))
    assert draft.body.startswith("Sehr geehrte Frau Tenbrink,\n")
    assert "What would be better for Frau Tenbrink after your first few months there?" in draft.body
    assert draft.body.count("Sehr geehrte") == 1


GERMAN = Note(
    talked_about="Einarbeitung über zwei Standorte",
    liked="die eigene Auslegung des Prüfstands",
    asked="ob ich nach Jena ziehen würde",
    concern=Concern(text="x", answer="seit Jan 2024 in Jena gemeldet"),
)


def test_german_notes_in_an_english_letter_are_not_bent() -> None:
    facts = journal({PATEL.id: GERMAN}, seeker=replace(SEEKER, language="de-DE"),
                    helped_by={REED.id: "hat trotz Stau einen neuen Raum besorgt"})  # fmt: skip
    body = letter("strategic_letter", PATEL, facts).body
    assert "about Einarbeitung über zwei Standorte" in body
    assert "liked die eigene Auslegung des Prüfstands" in body
    assert ": seit Jan 2024 in Jena gemeldet." in body
    assert "ziehen" not in body
    card = letter("helper_card", REED, facts, medium="handwritten")
    assert questions(card) == ["What exactly did Tamika Reed do for you?"]
    assert "besorgt" not in card.body


# ------------------------------------------------------------------------------------------ siblings


def panel(size: int) -> tuple[Contact, ...]:
    return tuple(Contact(id=ContactId(f"p{number}"), name=f"Person{number} Name{number}") for number in range(size))


def trigrams(text: str) -> set[tuple[str, ...]]:
    """C-16: three words in a row, names masked; blanks are no words of the letter's."""
    text = re.sub(r"\[[^]]*\]|Person\d+ Name\d+|Lakeshore General", "", text)
    words = re.findall(r"\w+", text.casefold())
    return set(zip(words, words[1:], words[2:], strict=False))


def containment(one: Letter, other: Letter) -> float:
    first, second = trigrams(one.text), trigrams(other.text)
    return len(first & second) / min(len(first), len(second))


def share_of_like_sentences(one: Letter, other: Letter) -> float:
    """C-16: sentences that agree by 80 % with one of the other letter, of all those of the shorter letter."""
    few, many = sorted((sentences_of(one), sentences_of(other)), key=len)
    alike = [any(SequenceMatcher(None, this, that).ratio() >= 0.8 for that in many) for this in few]
    return sum(alike) / len(alike)


def sentences_of(draft: Letter) -> list[str]:
    text = re.sub(r"\[[^]]*\]", "", re.sub(r"Person\d+ Name\d+|Lakeshore General", "X", draft.text))
    return [sentence for sentence in re.split(r"(?<=[.?])\s+", text) if sentence.strip()]


@pytest.mark.parametrize("kind", OF_A_TALK)
def test_seven_letters_of_one_panel_are_no_copies_of_each_other(kind: str) -> None:
    """C-16 warns from .25 on; seven is the largest panel that gets a letter each (C-06). The notes are all alike."""
    people = panel(7)
    note = Note(talked_about="alerts", liked="calm", concern=Concern(text="short time", answer="worked nights"))
    facts = journal({person.id: note for person in people}, people, decision_by=FRIDAY_THE_20TH,
                    helped_by={person.id: "found a chair" for person in people})  # fmt: skip
    drafts = [letter(kind, person, facts) for person in people]
    assert max(containment(one, other) for one, other in combinations(drafts, 2)) < 0.25
    assert max(share_of_like_sentences(one, other) for one, other in combinations(drafts, 2)) < 0.25


def test_the_e_mails_and_letters_of_one_panel_differ_too() -> None:
    people = panel(4)
    notes = {person.id: Note(talked_about=topic) for person, topic in
             zip(people, ("alerts", "ratio project", "night roster", "bay fishing"), strict=True)}  # fmt: skip
    facts = journal(notes, people)
    drafts = [letter(kind, person, facts) for person in people for kind in ("thank_you_email", "strategic_letter")]
    assert max(containment(one, other) for one, other in combinations(drafts, 2)) < 0.25


def test_even_a_crowd_gets_no_copies() -> None:
    """C-16 blocks from .45 on. More readers than ways to say a thing: no two agree in every sentence."""
    people = panel(16)
    notes = {person.id: Note(talked_about=f"topic{number}", liked="calm") for number, person in enumerate(people)}
    facts = journal(notes, people)
    drafts = [letter("thank_you_email", person, facts) for person in people]
    assert max(containment(one, other) for one, other in combinations(drafts, 2)) < 0.45


def test_what_a_reader_has_had_before_does_not_come_again() -> None:
    """S0-09."""
    facts = journal({PATEL.id: Note(talked_about="alerts", liked="calm")})
    first = letter("thank_you_email", PATEL, facts)
    second = letter("thank_you_email", PATEL, facts, earlier=(first.text,))
    assert not {s.text for p in first.paragraphs for s in p} & {s.text for p in second.paragraphs for s in p}


# ------------------------------------------------------------------------------------------ length


FULL = Note(talked_about="nurse-to-patient ratio project", liked="charge experience", asked="nights",
            concern=Concern(text=HARSH, answer="worked nights for all of the 14 months"))  # fmt: skip


def complete(people: tuple[Contact, ...]) -> Journal:
    gap = tuple(Omission(text="CRRT certificate of Nov 2025", matters="you asked about it", to=p.id) for p in people)
    return journal({person.id: FULL for person in people}, people, forgot=gap, decision_by=FRIDAY_THE_20TH,
                   seeker=replace(SEEKER, profile=Profile(accomplishments=RESULTS)),
                   helped_by={person.id: "moved the slot and walked me to the unit" for person in people})  # fmt: skip


@pytest.mark.parametrize("kind", OF_A_TALK)
def test_a_letter_with_every_fact_is_neither_too_short_nor_too_long(kind: str) -> None:
    people = panel(12)
    fewest, most = KINDS[kind].words
    for person in people:
        assert fewest <= letter(kind, person, complete(people)).words <= most


@pytest.mark.parametrize("kind", OF_A_TALK)
def test_a_letter_without_any_fact_is_no_longer_than_it_may_be(kind: str) -> None:
    people = panel(12)
    for person in people:
        assert letter(kind, person, journal(people=people)).words <= KINDS[kind].words[1]


# ------------------------------------------------------------------------------------------ anything people may write


ODD = [
    "<b>tips</b> & {topic}", "{person}", "[TODO]", "مشروع جديد", "fish 🎣 and chips", "a\u202eb\u200bc",
    "100 % of <a|b>", "line one\nline two", "\x00\x07", "----", "; ; .", "'", "I", "You", "-",
    "a" * 10_000, "x " * 5_000,
]  # fmt: skip
WORDS = "I she her they the a of my is was ran asked about because that why Dr. Patel ; . , pay not nights"


def texts() -> st.SearchStrategy[str]:
    phrases = st.lists(st.sampled_from(WORDS.split()), max_size=9).map(" ".join)
    return st.one_of(st.sampled_from(ODD), st.text(max_size=60), phrases)


@given(st.lists(texts(), min_size=9, max_size=9))
def test_whatever_people_write_is_shown_as_text(words: list[str]) -> None:
    note = Note(talked_about=words[0], liked=words[1], asked=words[2], concern=Concern(text=words[3], answer=words[4]))
    reader = replace(PATEL, name=words[5])
    result = Accomplishment(text=words[2], proves=words[7])
    facts = journal({PATEL.id: note}, (reader,), post=replace(POST, title=words[6], criteria=(words[7],)),
                    forgot=(Omission(text=words[8], matters=words[0], to=PATEL.id),), helped_by={PATEL.id: words[1]},
                    seeker=replace(SEEKER, profile=Profile(accomplishments=(result,))))  # fmt: skip
    for kind in OF_A_TALK:
        draft = letter(kind, reader, facts)
        assert draft == letter(kind, reader, facts)
        assert not re.search(r"[\x00-\x09\x0b-\x1f\u202a-\u202e\u200b]", draft.body + (draft.subject or ""))
        assert "\n" not in (draft.subject or "")
        without_blanks = draft.body
        for question in questions(draft):
            without_blanks = without_blanks.replace(f"[{question}]", "")
        assert not set("[]") & set(without_blanks)


def test_markup_and_slots_in_notes_stay_what_they_are() -> None:
    draft = letter("thank_you_email", PATEL, journal({PATEL.id: Note(talked_about="<b>tips</b> for {topic}, <a|b>")}))
    assert "about <b>tips</b> for {topic}, <a|b>" in draft.body


# ------------------------------------------------------------------------------------------ the letters that ship


def every_sentence() -> Iterator[tuple[str, str]]:
    for kind in OF_A_TALK:
        for element in KINDS[kind].elements:
            for way in element.ways:
                yield from ((kind, sentence) for sentence in way)


def test_there_are_enough_ways_for_the_largest_panel() -> None:
    """C-06: up to seven people get a letter each."""
    for kind in OF_A_TALK:
        assert all(len(way) >= 7 for element in KINDS[kind].elements for way in element.ways)


@pytest.mark.parametrize("kind", ["handwritten_note", "helper_card", "strategic_letter", "thank_you_email"])
def test_letters_of_a_kind_begin_in_many_ways(kind: str) -> None:
    """What stands first is read first: ten openings of six words, none of them twice."""
    for way in KINDS[kind].elements[0].ways:
        openings = [" ".join(re.sub(r"{\w+}", "", sentence).split()[:6]) for sentence in way]
        assert len(set(openings)) == len(openings) >= 10


def test_no_two_kinds_share_a_sentence() -> None:
    sentences = [sentence for _, sentence in every_sentence()]
    assert len(set(sentences)) == len(sentences)


def test_a_thank_you_begins_with_thanks() -> None:
    for kind in OF_A_TALK:
        thanks = [element for element in KINDS[kind].elements if (element.name, element.paragraph) == ("thanks", 1)]
        for element in thanks:
            for sentence in element.ways[0]:
                assert re.search(r"\b(thank(s| you)?|grateful|appreciated)\b", sentence.split(".")[0], re.I), sentence


# After what each slot may stand: its words have the form for that place and for no other.
PLACES = {
    "topic": r"about $",
    "question": r"\b(asked|asking|ask|wanted to know|One of your questions was) $",
    "liked": r"\bliked? $",
    "position": r"\b(about|for|discuss|to) $",
    "doubt": r"\b(asked|asked me|ask|asked was|asked, namely|wanted to know|wonder|ask yourself) $",
    "proof": r"[:;] $", "rapport": r"about $", "why_there": r"[\w}],? $", "first_months": r"\bwould $",
    "quiet_proof": r": $", "addition": r": $", "result": r": $",
    "did": r"(^|\b[Yy]ou )$",
    "help": r"\bfor $",
}  # fmt: skip


@pytest.mark.parametrize("slot", sorted(PLACES))
def test_slots_stand_where_their_words_fit(slot: str) -> None:
    for kind, sentence in every_sentence():
        for before in sentence.split(f"{{{slot}}}")[:-1]:
            assert re.search(PLACES[slot], before), (kind, sentence)


def test_a_title_with_a_comma_ends_its_clause() -> None:
    """ "the position of ICU Nurse, nights" can't be followed by "and you"."""
    for kind, sentence in every_sentence():
        assert not re.search(r"{position} [a-z]", sentence), (kind, sentence)


def test_no_sentence_claims_what_nobody_noted() -> None:
    """Feelings, thoughts and qualities that no fact of the journal holds; nor what every form letter says."""
    claims = (
        r"on my mind|\b(clock|never|always)\b|every day|any day|stayed with me|thinking (back|about)"
        r"|turned? over|more than once|come back to me|still with me|colleagues would|head was free|one thing less"
        r"|good team|let me begin|another word|deserve a line|at your service|hesitate|once again"
    )
    for kind, sentence in every_sentence():
        asked_for = "enjoyed" if kind == "networking_note" else "-"  # S4-13: "enjoyed talking about X"
        assert not re.search(claims, sentence.replace(asked_for, ""), re.I), (kind, sentence)


def test_sentences_are_plain() -> None:
    """S1-05, S0-02: no begging, no flattery, no exclamation marks; no word that Britain and America spell apart."""
    loud = r"!|desperate|please please|any job|amazing|wonderful|passion|excited|thrilled|honou?r"
    spelt_apart = r"\w(?<!ra)(i[sz]e|y[sz]e|i[sz]ation)\b|colou?r|favou?r|cent(er|re)\b|program(me)?\b"
    for kind, sentence in every_sentence():
        assert not re.search(f"{loud}|{spelt_apart}", re.sub(r"{\w+}", "", sentence)), (kind, sentence)
