"""German drafts: what the notes become, how a letter begins and ends, and that siblings differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from difflib import SequenceMatcher
from itertools import combinations, product
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.required_elements import REQUIRED

from sundown import library
from sundown.core.drafting import draft, known_at
from sundown.core.facts import (
    Accomplishment,
    Concern,
    Contact,
    ContactId,
    Debrief,
    Decision,
    Fact,
    Interview,
    InterviewId,
    InterviewMoved,
    Journal,
    MessageFrom,
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
from sundown.core.letters import scripts
from sundown.core.planner import plan
from sundown.core.written import Letter, WrittenLetter
from sundown.preflight import examine
from sundown.sources.journal import read_journal

KINDS = library.letter_kinds("de")
TO_INTERVIEWERS = ("thank_you_email", "strategic_letter", "second_round_thank_you")
HOME = ZoneInfo("Europe/Berlin")
HELD = datetime(2026, 3, 10, 13, tzinfo=HOME)  # a Tuesday
NOTED = HELD + timedelta(hours=2)
FRIDAY_THE_20TH = Decision(last=date(2026, 3, 20))

SEEKER = Seeker(name="Jana Petzold", timezone=HOME, country="DE", email="jana@mail.example", language="de-DE",
                phones=(Phone(number="+49 251 5550133", hours="ab 16 Uhr"),))  # fmt: skip
TENBRINK = Contact(id=ContactId("tenbrink"), name="Ulrike Tenbrink", honorific="Frau")
LANG = Contact(id=ContactId("lang"), name="Dr. Peter Lang", honorific="Herr")
KIM = Contact(id=ContactId("kim"), name="Alex Kim")
NIEHUES = Contact(id=ContactId("niehues"), name="Petra Niehues", honorific="Frau")
POST = Opportunity(id=OpportunityId("werse"), organization="Klinik an der Werse", title="Pflegefachkraft Dialyse",
                   interest="high", decision_maker=TENBRINK.id, criteria=("Anleitung", "Frühdienst"))  # fmt: skip
RESULTS = (
    Accomplishment(text="habe neun Kolleginnen an zwei neuen Geräten angeleitet", proves="Anleitung"),
    Accomplishment(text="führte eine neue Übergabe ein, seither 20 Minuten kürzer"),
)


def journal(
    notes: Mapping[ContactId, Note] | None = None,
    people: tuple[Contact, ...] = (TENBRINK, LANG, KIM),
    *,
    seeker: Seeker = SEEKER,
    post: Opportunity = POST,
    later: tuple[Fact, ...] = (),
    round_: int | None = None,
    **debrief: object,
) -> Journal:
    """One interview with those people, and the notes taken after it."""
    talk = Interview(
        at=HELD - timedelta(days=7),
        interview=InterviewId("r1"),
        opportunity=post.id,
        start=HELD,
        end=HELD + timedelta(hours=1),
        with_=tuple(person.id for person in people),
        round=round_,
    )
    noted = Debrief(at=NOTED, id="notes", occasion=OccasionId("r1"), notes=notes or {}, **debrief)  # type: ignore[arg-type]
    known = {person.id: person for person in (*people, NIEHUES)}
    return Journal(seekers={SeekerId("self"): seeker}, contacts=known, opportunities={post.id: post},
                   log=(talk, noted, *later))  # fmt: skip


def letter(
    kind: str, to: Contact, facts: Journal, medium: str = "email", *, at: datetime = NOTED, because_of: str = "r1"
) -> Letter:
    """That person's draft."""
    followup = FollowUp(key=f"{kind}/werse/{to.id}", kind=kind, to=to.id, opportunity="werse", because_of=because_of,
                        medium=medium, earliest=HELD, due=HELD, latest=HELD, state="due")  # fmt: skip
    return draft(followup, facts, at, KINDS, language="de")


def said_by(draft: Letter, element: str) -> str:
    return " ".join(sentence.text for sentence in draft.sentences() if sentence.element == element)


def questions(draft: Letter) -> list[str]:
    return [blank.question for blank in draft.blanks]


# ------------------------------------------------------------------------------------------ how a letter looks


def test_a_posted_letter_follows_din_5008() -> None:
    """Comma behind the salutation, then lower case; a close without a mark."""
    body = letter("thank_you_email", TENBRINK, journal(), "post").body
    assert body.startswith("10. März 2026\n\nSehr geehrte Frau Tenbrink,\n\n")
    assert re.match(r"[a-zäöü]|Ihnen |Ihr", body.split(",\n\n", 1)[1])
    assert "\n\nMit freundlichen Grüßen\n\nJana Petzold\n" in body


def test_what_has_no_salutation_begins_with_a_capital() -> None:
    facts = journal(later=(MessageFrom(at=NOTED, sender=TENBRINK.id, opportunity=POST.id, id="m", asks=("Termin",)),))
    reply = letter("reply", TENBRINK, facts, "phone", at=NOTED, because_of="m")
    assert re.match(r"- [A-ZÄÖÜ\[]", reply.text)


def test_in_switzerland_there_is_no_sharp_s_but_in_names() -> None:
    weiss = replace(LANG, name="Dr. Peter Weiß")
    facts = journal({weiss.id: Note(talked_about="Straßenverkehr")}, (weiss,), seeker=replace(SEEKER, language="de-CH"))
    draft = letter("strategic_letter", weiss, facts)
    assert "Herr Dr. Weiß," in draft.body
    assert "Straßenverkehr" in draft.body
    assert "ß" not in draft.body.replace("Weiß", "").replace("Straßenverkehr", "")


def test_the_writer_is_asked_in_german() -> None:
    draft = letter("thank_you_email", KIM, journal(seeker=replace(SEEKER, phones=(), email=None)))
    assert questions(draft)[-2:] == [
        "Unter welcher Nummer sind Sie am besten zu erreichen?",
        "Wie lautet Ihre E-Mail-Adresse?",
    ]
    assert questions(draft)[0] == "Worüber haben Sie mit Alex Kim gesprochen? Etwas, das sonst niemand gehört hat."


# ------------------------------------------------------------------------------------------ what goes in


def test_a_letter_holds_its_readers_notes_and_nobody_elses() -> None:
    facts = journal({
        TENBRINK.id: Note(talked_about="wie sie die Station besetzt", liked="Erfahrung mit Dialyse"),
        LANG.id: Note(asked="Sie fragte nach Wundversorgung"),
    })  # fmt: skip
    tenbrink, lang = (letter("strategic_letter", person, facts) for person in (TENBRINK, LANG))
    assert "Gespräch darüber, wie Sie die Station besetzen." in tenbrink.body.replace("dem Gespräch", "Gespräch")
    assert "Erfahrung mit Dialyse" in tenbrink.body
    assert "rage nach Wundversorgung." in lang.body
    assert "Dialyse." not in said_by(lang, "conversation")
    assert "“sie” was read as “Sie” in: wie sie die Station besetzt" in tenbrink.check


def test_what_was_forgotten_stands_with_its_reason() -> None:
    gap = Omission(text="Zertifikat in Wundversorgung vom Nov 2025", matters="Herr Lang fragte danach", to=LANG.id)
    added = said_by(letter("strategic_letter", LANG, journal(forgot=(gap,))), "addition")
    assert ": Zertifikat in Wundversorgung vom November 2025. " in added
    assert added.endswith(", denn Sie fragten danach.")


@pytest.mark.parametrize("source", ["stated", "sensed"])
def test_a_doubt_is_answered_and_never_repeated(source: str) -> None:
    doubt = Concern(text="wird es ihr langweilig", source=source, answer="hat sich selbst gemeldet")
    draft = letter("strategic_letter", TENBRINK, journal({TENBRINK.id: Note(concern=doubt)}))
    assert "langweilig" not in draft.body
    assert ": Ich habe mich selbst gemeldet." in said_by(draft, "concern")


def test_what_the_writer_completed_is_said() -> None:
    facts = journal(why_there="weil mir die Dialyse liegt", first_months="die Übergabe ordnen")
    draft = letter("strategic_letter", TENBRINK, facts)
    assert said_by(draft, "why").endswith(", weil mir die Dialyse liegt.")
    assert re.search(r"würde ich\b.* die Übergabe ordnen\.$", said_by(draft, "difference"))


def test_a_helper_is_thanked_for_the_act() -> None:
    facts = journal(helped_by={NIEHUES.id: "holte sie ab, als der Aufzug ausfiel"})
    card = letter("helper_card", NIEHUES, facts, "handwritten")
    assert "Sie holten mich ab, als der Aufzug ausfiel." in card.body
    assert card.blanks == ()


def test_a_noun_that_helped_stands_behind_a_colon() -> None:
    card = letter("helper_card", NIEHUES, journal(helped_by={NIEHUES.id: "der Parkschein"}), "handwritten")
    assert ": der Parkschein." in card.body


def test_results_stand_with_their_criterion() -> None:
    facts = journal(seeker=replace(SEEKER, profile=Profile(accomplishments=RESULTS)))
    fit = said_by(letter("strategic_letter", TENBRINK, facts), "fit")
    assert "„Anleitung“" in fit
    assert ": Ich habe neun Kolleginnen an zwei neuen Geräten angeleitet." in fit


def test_notes_in_english_are_quoted_not_bent() -> None:
    facts = journal(
        {TENBRINK.id: Note(talked_about="the training year for new nurses", asked="about the night shifts")}
    )
    draft = letter("thank_you_email", TENBRINK, facts)
    assert "über das Thema „the training year for new nurses“." in draft.body
    assert "night shifts" not in draft.body
    assert "in another language, so it stands as you wrote it: the training year for new nurses" in draft.check


def test_each_thing_they_asked_for_is_a_question() -> None:
    asked = MessageFrom(at=NOTED, sender=TENBRINK.id, opportunity=POST.id, id="m", asks=("Beginn", "Zeugnisse"))
    reply = letter("reply", TENBRINK, journal(later=(asked,)), at=NOTED, because_of="m")
    answers = [blank.question for blank in reply.blanks if blank.element == "answers"]
    assert answers == ["Was antworten Sie hierauf: Beginn?", "Was antworten Sie hierauf: Zeugnisse?"]


def test_a_new_time_is_said_with_its_zone() -> None:
    moved = InterviewMoved(at=NOTED, interview=InterviewId("r1"), start=HELD + timedelta(days=7, hours=1, minutes=30),
                           end=HELD + timedelta(days=7, hours=2), by=TENBRINK.id)  # fmt: skip
    draft = letter("reschedule_confirmation", TENBRINK, journal(later=(moved,)), at=NOTED + timedelta(minutes=1))
    assert "Dienstag, 17. März, 14:30 Uhr (MEZ)" in said_by(draft, "time")
    assert draft.subject is not None
    assert draft.subject.startswith("Neuer Termin: Dienstag, 17. März")


def test_people_are_thanked_in_the_right_case() -> None:
    draft = letter("withdrawal_letter", TENBRINK, journal(people=(TENBRINK, LANG)))
    assert re.search(r"\bHerrn Dr\. Lang\b", said_by(draft, "others"))


# ------------------------------------------------------------------------------------------ siblings and length


def panel(size: int) -> tuple[Contact, ...]:
    return tuple(Contact(id=ContactId(f"p{number}"), name=f"Person{number} Name{number}") for number in range(size))


def trigrams(text: str) -> set[tuple[str, ...]]:
    """C-16: three words in a row, names masked; blanks are no words of the letter's."""
    words = re.findall(r"\w+", re.sub(r"\[[^]]*\]|Person\d+ Name\d+", "", text).casefold())
    return set(zip(words, words[1:], words[2:], strict=False))


def containment(one: Letter, other: Letter) -> float:
    first, second = trigrams(one.text), trigrams(other.text)
    return len(first & second) / min(len(first), len(second))


def share_of_like_sentences(one: Letter, other: Letter) -> float:
    few, many = sorted((sentences_of(one), sentences_of(other)), key=len)
    return sum(any(SequenceMatcher(None, a, b).ratio() >= 0.8 for b in many) for a in few) / len(few)


def sentences_of(draft: Letter) -> list[str]:
    text = re.sub(r"\[[^]]*\]", "", re.sub(r"Person\d+ Name\d+", "X", draft.text))
    return [sentence for sentence in re.split(r"(?<=[.?])\s+", text) if sentence.strip()]


def round_of(kind: str) -> int:
    return 2 if kind == "second_round_thank_you" else 1


@pytest.mark.parametrize("kind", TO_INTERVIEWERS)
@pytest.mark.parametrize("interest", ["high", "medium", "low"])
def test_seven_letters_of_one_panel_are_no_copies_of_each_other(kind: str, interest: str) -> None:
    """C-16 warns from .25 on; seven is the largest panel that gets a letter each (C-06). The notes are all alike."""
    people = panel(7)
    note = Note(
        talked_about="Fehlalarme", liked="Ruhe", concern=Concern(text="kurz da", answer="hat nachts gearbeitet")
    )
    facts = journal({person.id: note for person in people}, people, decision_by=FRIDAY_THE_20TH,
                    post=replace(POST, interest=interest), round_=round_of(kind))  # fmt: skip
    drafts = [letter(kind, person, facts) for person in people]
    assert max(containment(one, other) for one, other in combinations(drafts, 2)) < 0.25
    assert max(share_of_like_sentences(one, other) for one, other in combinations(drafts, 2)) < 0.25


def test_the_e_mails_and_letters_of_one_panel_differ_too() -> None:
    people = panel(4)
    facts = journal({person.id: Note(talked_about=f"Thema{n}") for n, person in enumerate(people)}, people)
    drafts = [letter(kind, person, facts) for person in people for kind in TO_INTERVIEWERS[:2]]
    assert max(containment(one, other) for one, other in combinations(drafts, 2)) < 0.25


@pytest.mark.parametrize(
    ("kind", "interest", "asked"), list(product(TO_INTERVIEWERS, ("high", "medium", "low"), (True, None)))
)
def test_a_letter_with_usual_notes_is_neither_too_short_nor_too_long(
    kind: str, interest: str, asked: bool | None
) -> None:
    """Usual: a topic, a doubt with its answer, something liked. What only the writer knows is asked, and counts too."""
    people = panel(12)
    doubt = Concern(text="kurz da", source="stated", answer="hat alle 14 Monate nachts gearbeitet")
    note = Note(talked_about="Schichtmodell auf Station 4", liked="Erfahrung mit Dialyse", concern=doubt)
    facts = journal({person.id: note for person in people}, people, post=replace(POST, interest=interest),
                    asked_decision_date=asked, round_=round_of(kind),
                    seeker=replace(SEEKER, profile=Profile(accomplishments=RESULTS)))  # fmt: skip
    fewest, most = KINDS[kind].words
    lengths = [letter(kind, person, facts).words for person in people]
    assert fewest <= min(lengths), lengths
    assert max(lengths) <= most, lengths


# ------------------------------------------------------------------------------------------ whole searches


# Not the British one: its letters have 180 words at the most, and no British search is written in German.
CASES = sorted(path for path in (Path(__file__).parents[1] / "cases").glob("*.journal.yaml") if "-uk-" not in path.name)


def drafts_of(path: Path) -> Iterator[tuple[Journal, datetime, list[Letter]]]:
    """Every draft of a case in German, whatever its language, half an hour after each of its facts."""
    facts = read_journal(path)
    playbook, holidays = library.playbook_for(facts, path.parent), library.holidays_for(facts)
    for at in sorted({fact.at + timedelta(minutes=30) for fact in facts.log}):
        known = known_at(facts, at)
        wanted = [each for each in plan(facts, playbook, holidays, at).followups if each.open]
        held = [each for each in wanted if each.kind in KINDS and known.has_happened(each)]
        media = [(each, medium) for each in held for medium in scripts(KINDS, each.kind, each.medium)]
        settings = playbook.values
        letters = [
            draft(each, facts, at, KINDS, known=known, medium=medium, language="de", settings=settings)
            for each, medium in media
        ]
        yield facts, at, letters


def written(letter: Letter) -> WrittenLetter:
    return WrittenLetter(
        to=letter.to,
        kind=letter.kind,
        medium=letter.medium,
        body=letter.body,
        subject=letter.subject,
        opportunity=letter.opportunity,
        because_of=letter.because_of,
        written_on=letter.written_on,
    )


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name.split(".")[0])
def test_nothing_but_its_blanks_keeps_a_german_draft_back(path: Path) -> None:
    """The checks that know English only leave German letters alone."""
    for facts, at, letters in drafts_of(path):
        for number, examined in enumerate(examine([(each.key, written(each)) for each in letters], facts, at)):
            kept = [each for each in examined.findings if each.severity in ("block", "confirm")]
            assert [each for each in kept if each.check != "placeholder"] == []
            assert len(kept) == len(letters[number].blanks)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name.split(".")[0])
def test_elements_stand_in_their_order_and_nothing_is_left_unfilled(path: Path) -> None:
    for _, _, letters in drafts_of(path):
        for each in letters:
            script = f"{each.kind}.{each.medium}"
            wanted = [name.strip("()") for name in REQUIRED[script if script in KINDS else each.kind].split()]
            said = [sentence.element for paragraph in each.paragraphs for sentence in paragraph]
            present = [name for name in dict.fromkeys(said) if name in wanted]
            assert present == [name for name in wanted if name in present]
            without_links = re.sub(r"https?://\S+", "", each.body)
            assert not re.search(r"[{}]|(?<!\n)  | [.,;:?!](?!\d)|\.\.|,,", without_links), without_links


# ------------------------------------------------------------------------------------------ anything people may write


ODD = [
    "<b>Tipps</b> & {topic}", "{person}", "[TODO]", "مشروع", "Fisch 🎣", "a\u202eb\u200bc", "<a|b>", "eins\nzwei",
    "\x00", "----", "; ; .", "„a“", "ich", "Sie", "nach", "über", "hat", "hat sich",
    "wie", "weil", "a" * 10_000, "x " * 5_000,
]  # fmt: skip
WORDS = "ich sie er Sie Frau Tenbrink nach ob wie weil hat ist war fragte ihre mein der Station plant , . ? und um über"


def texts() -> st.SearchStrategy[str]:
    phrases = st.lists(st.sampled_from(WORDS.split()), max_size=9).map(" ".join)
    return st.one_of(st.sampled_from(ODD), st.text(max_size=40), phrases)


@given(st.lists(texts(), min_size=10, max_size=10))
def test_whatever_people_write_is_shown_as_text(words: list[str]) -> None:
    note = Note(talked_about=words[0], liked=words[1], asked=words[2], concern=Concern(text=words[3], answer=words[4]))
    reader = replace(TENBRINK, name=words[5])
    result = Accomplishment(text=words[2], proves=words[7])
    facts = journal({TENBRINK.id: note}, (reader,), post=replace(POST, title=words[6], criteria=(words[7],)),
                    forgot=(Omission(text=words[8], matters=words[0], to=TENBRINK.id),), why_there=words[9],
                    helped_by={TENBRINK.id: words[1]}, first_months=words[4],
                    seeker=replace(SEEKER, profile=Profile(accomplishments=(result,))))  # fmt: skip
    for kind in (*TO_INTERVIEWERS, "helper_card", "status_call", "linkedin_invitation"):
        draft = letter(kind, reader, facts)
        assert draft == letter(kind, reader, facts)
        assert not re.search(r"[\x00-\x09\x0b-\x1f\u202a-\u202e\u200b]", draft.body + (draft.subject or ""))
        without_blanks = draft.body
        for question in questions(draft):
            without_blanks = without_blanks.replace(f"[{question}]", "")
        assert not set("[]") & set(without_blanks)
