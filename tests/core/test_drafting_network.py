"""Drafts to people of the network: what goes in, what is asked, and that seven people of one event get seven pieces."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest
from tests.core.network_letters import (
    ACCEPTED,
    AFTER,
    BECKER,
    BOSS,
    FIND,
    FULL,
    HILL,
    KELLER,
    KINDS,
    MEDIA,
    NETWORK,
    PHONE,
    POST,
    REFERENCES,
    ROSA,
    after_an_interview,
    at_an_event,
    letter,
    met,
    of_the_post,
    person,
    questions,
    said,
)
from tests.core.required_elements import REQUIRED

from sundown.core.drafting import draft
from sundown.core.facts import Found, MeetingNote, Note, Rejection
from sundown.core.followup import FollowUp
from sundown.core.likeness import Comparison, Thresholds, comparable
from sundown.core.written import Letter
from sundown.preflight import nearly_the_same

# ------------------------------------------------------------------------------------------ notes and invitations


def test_a_note_names_the_event_the_topic_and_what_is_useful() -> None:
    note = letter("networking_note", HILL, met(**FULL))
    assert "at the Energy and Logistics Mixer" in said(note, "where")
    assert "about drayage delays" in said(note, "conversation")
    assert "the public port congestion dashboard" in said(note, "thought")
    assert not note.blanks
    assert 25 <= note.words <= 60
    assert "yard manager" not in note.body  # that is for the call


def test_a_note_without_anything_useful_has_a_thought_all_the_same_and_no_second_question() -> None:
    assert not letter("networking_note", HILL, met(talked_about="bay fishing")).blanks
    nothing = letter("networking_note", HILL, met())
    assert questions(nothing) == [
        "What did you talk about with Marcus Hill? Something nobody else would name, and your thought on it, if any."
    ]


def test_an_event_without_a_name_is_asked_about() -> None:
    note = letter("networking_note", HILL, at_an_event({HILL.id: MeetingNote(talked_about="tides")}, name=None))
    assert questions(note) == ["Where did you meet Marcus Hill?"]


CARDS = ("Marcus Hill", "Linh Tran", "Gary Oates", "Dana Whitcomb", "Kofi Mensah", "Beth Arnold", "Ana Ruiz")
TOPICS = ("drayage delays", "spring hiring", "bay fishing", "bilingual forklift trainers", "dock scheduling",
          "contract roles", "night rotas")  # fmt: skip


def the_likest(letters: list[Letter], *given: str) -> float:
    """The greatest share of runs or sentences that two letters have in common, as C-16 measures it.

    `given` are words that all must hold: the event, the address, the number.
    """
    names = frozenset(word.casefold() for name in CARDS for word in name.split())
    texts = [[sentence.text for part in each.paragraphs for sentence in part] for each in letters]
    made = [comparable([without(text, given) for text in each if text[0] != "["], names) for each in texts]
    found = Comparison(made, Thresholds(), nearly_the_same)
    pairs = [found.likeness(one, other) for one, other in combinations(range(len(made)), 2)]
    return max(max(pair.c3, pair.s80) for pair in pairs)


def without(text: str, given: tuple[str, ...]) -> str:
    for words in given:
        text = text.replace(words, "")
    return text


GIVEN = {
    "networking_note": (),
    "linkedin_invitation": ("at the Energy and Logistics Mixer",),
    "article_share": ("https://x.example/1", PHONE),
    "nurture_note": ("https://x.example/1", "at the Energy and Logistics Mixer"),
    "benefit_call": (PHONE, "Rosa Delgado"),
    "benefit_call.voicemail": (PHONE, "Rosa Delgado", "at the Energy and Logistics Mixer", "after 18:00"),
    "new_year_card": (),
}  # fmt: skip


@pytest.mark.parametrize("owner", ["Rosa Delgado", "Jane Roe", "Ken Lo", "Tom Young"])
@pytest.mark.parametrize("kind", NETWORK)
def test_seven_people_of_one_event_get_seven_different_pieces(kind: str, owner: str) -> None:
    """C-16 warns from .25 on; the name of the event alone is four runs of thirty or forty."""
    people = tuple(person(f"p{number}", name) for number, name in enumerate(CARDS))
    notes = {each.id: MeetingNote(talked_about=topic, useful_to_them=f"list of {topic}", specific_benefit=f"{topic} 1")
             for each, topic in zip(people, TOPICS, strict=True)}  # fmt: skip
    finds = [Found(at=AFTER, found=f"f-{each.id}", for_=each.id, title=topic, url="https://x.example/1", why="yours")
             for each, topic in zip(people, TOPICS, strict=True)]  # fmt: skip
    facts = at_an_event(notes, people, *finds, seeker=replace(ROSA, name=owner))
    of_a_find = kind in ("article_share", "nurture_note")
    letters = [letter(kind, each, facts, f"f-{each.id}" if of_a_find else "m1") for each in people]
    assert the_likest(letters, owner, *GIVEN[kind]) < 0.25
    assert len({" ".join(each.text.split()[:6]) for each in letters}) == len(letters)


LONG = "moving nineteen thousand reefer containers through two terminals with one crane down since August"


@pytest.mark.parametrize("topic", ["drayage delays", "bilingual forklift trainers, and where to find them", LONG])
@pytest.mark.parametrize(("plan", "most"), [("free", 200), ("premium", 300)])
def test_an_invitation_fits_into_what_linkedin_takes(topic: str, plan: str, most: int) -> None:
    facts = at_an_event({HILL.id: MeetingNote(talked_about=topic)}, seeker=replace(ROSA, linkedin=plan))
    invitation = letter("linkedin_invitation", HILL, facts)
    assert len(invitation.body.strip()) <= most
    assert said(invitation, "where").endswith("Mixer.") or "Mixer" in said(invitation, "where")


def test_what_is_too_long_for_an_invitation_is_asked_for_in_few_words() -> None:
    facts = at_an_event({HILL.id: MeetingNote(talked_about=LONG)}, name="Fourth " + "Gulf Coast " * 4 + "Freight Fair")
    invitation = letter("linkedin_invitation", HILL, facts)
    (blank,) = invitation.blanks
    assert blank.question == "What did you talk about? A few words."
    assert [origin.text for origin in blank.noted] == [LONG]


def test_an_interviewer_is_invited_by_the_interview() -> None:
    facts = after_an_interview(Rejection(at=AFTER, opportunity=POST.id), notes={BOSS.id: Note(talked_about="customs")})
    invitation = letter("linkedin_invitation", BOSS, facts, "rejection", opportunity="post")
    assert "at BayLine Forwarding" in said(invitation, "where")
    assert "about customs" in said(invitation, "conversation")


# ------------------------------------------------------------------------------------------ links


def test_a_link_comes_with_its_title_why_it_is_for_them_and_how_to_answer() -> None:
    share = letter("article_share", HILL, at_an_event({}, (HILL,), FIND), "f1")
    assert share.subject == "For you: A port in numbers"
    assert "“A port in numbers”" in said(share, "link")
    assert said(share, "link").endswith("https://port.example/1")  # a full stop would become part of the address
    assert ": your dwell times." in said(share, "reason")
    assert PHONE in said(share, "contact")
    assert questions(share) == ["What does it say or show, in one line?"]


def test_a_note_on_what_it_says_is_told_as_such() -> None:
    find = replace(FIND, why="compares two ports")
    share = letter(
        "article_share", HILL, at_an_event({HILL.id: MeetingNote(talked_about="tides")}, (HILL,), find), "f1"
    )
    assert re.search(r"it compares two ports\.$", said(share, "says"))
    assert "about tides" in said(share, "reason")
    assert not share.blanks


@pytest.mark.parametrize("url", [None, "port.example", "ftp://x", "https://a b"])
def test_an_address_that_is_none_is_asked_for(url: str | None) -> None:
    share = letter("article_share", HILL, at_an_event({}, (HILL,), replace(FIND, url=url)), "f1")
    assert "What is its address (https://…)?" in questions(share)
    assert "“A port in numbers”" in share.body


def test_what_came_to_mind_at_the_event_is_sent_without_a_link_yet() -> None:
    share = letter("article_share", HILL, met(**FULL))
    assert "the public port congestion dashboard" in said(share, "link")
    assert questions(share)[0] == "What is its address (https://…)?"
    assert "drayage delays" in said(share, "reason")


def test_after_three_months_the_note_says_where_what_and_why_and_asks_for_news() -> None:
    facts = at_an_event({HILL.id: MeetingNote(talked_about="tides")}, (HILL,), FIND)
    note = letter("nurture_note", HILL, facts, "f1", at=AFTER + timedelta(days=95))
    assert "tides" in said(note, "where")
    assert "Mixer" in said(note, "where")
    assert "https://port.example/1" in note.body
    assert questions(note) == ["One line on what is new with you?"]
    assert 40 <= note.words <= 90


# ------------------------------------------------------------------------------------------ calls


def test_a_call_has_what_helps_them_in_the_writers_words() -> None:
    outline = letter("benefit_call", HILL, met(**FULL))
    assert outline.points
    assert "I know a yard manager who looks for work" in said(outline, "reason")
    assert PHONE in said(outline, "facts")
    assert 5 <= len(list(outline.sentences())) <= 9


def script(benefit: str) -> Letter:
    facts = met(talked_about="drayage delays", specific_benefit=benefit)
    followup = FollowUp(key="k", kind="benefit_call", to=HILL.id, opportunity=None, because_of="m1", medium="phone",
                        earliest=AFTER, due=AFTER, latest=AFTER, state="due")  # fmt: skip
    return draft(followup, facts, AFTER, KINDS, medium="voicemail")


@pytest.mark.parametrize(
    ("benefit", "told"),
    [
        ("a grant that fits his yard", True),
        ("a grant that fits his yard. It closes on Friday", True),  # two sentences are brief enough (S4-17)
        ("a grant. It closes on Friday. I know the clerk", False),
        ("a grant " + "for yards with more than forty doors " * 3, False),  # more than twenty words
    ],
)
def test_what_takes_more_than_two_sentences_is_left_for_the_call_back(benefit: str, told: bool) -> None:
    message = script(benefit)
    assert ("a grant" in message.text) is told
    assert "drayage delays" in message.text
    assert message.text.count(PHONE) == 2  # first and last (S2-19)
    assert "Rosa Delgado" in said(message, "name")
    assert "Rosa Delgado" in said(message, "repeat")
    assert "after 18:00" in said(message, "call_back")
    assert 45 <= message.words <= 75
    assert message.salutation is None
    assert not message.signature


# ------------------------------------------------------------------------------------------ New Year


def test_a_card_remembers_and_asks_for_one_line_of_news() -> None:
    card = letter("new_year_card", HILL, met(talked_about="tides"), "new-year-2027", at=AFTER + timedelta(days=60))
    assert "tides" in said(card, "memory")
    assert questions(card) == ["One line on what is new in your work?"]
    assert not re.search(r"christmas|bless|god|holy|job\b", card.body, re.I)


def test_a_card_tells_of_the_new_post() -> None:
    facts = at_an_event({HILL.id: MeetingNote(talked_about="tides")}, (HILL,), ACCEPTED)
    card = letter("new_year_card", HILL, facts, "new-year-2027", at=AFTER + timedelta(days=60))
    assert "BayLine Forwarding" in said(card, "news")
    assert "Coordinator, nights" in said(card, "news")
    assert not card.blanks
    assert 30 <= card.words <= 70


def test_a_consultants_card_does_not_tell_of_a_candidates_post() -> None:
    facts = at_an_event({HILL.id: MeetingNote(talked_about="tides")}, (HILL, KELLER), ACCEPTED,
                        consultant=KELLER.id)  # fmt: skip
    card = letter("new_year_card", HILL, facts, "new-year-2027", by="consultant")
    assert "BayLine" not in card.body
    assert card.body.rstrip().endswith("Rhonda Keller")


def test_a_consultants_card_does_not_remember_a_candidates_interview() -> None:
    facts = replace(after_an_interview(notes={BOSS.id: Note(talked_about="customs")}), consultant=KELLER.id)
    card = letter("new_year_card", BOSS, facts, "new-year-2027", by="consultant")
    assert "customs" not in card.body
    assert questions(card)[0] == "What do you remember of Linh Tran from this year? One line."


def test_next_years_card_says_it_in_another_way() -> None:
    facts = at_an_event({HILL.id: MeetingNote(talked_about="tides")}, (HILL,), ACCEPTED)
    first = letter("new_year_card", HILL, facts, "new-year-2027")
    second = letter("new_year_card", HILL, facts, "new-year-2028", earlier=(first.text,))
    assert not {s.text for p in first.paragraphs for s in p} & {s.text for p in second.paragraphs for s in p}


# ------------------------------------------------------------------------------------------ all of them


@pytest.mark.parametrize("kind", NETWORK + REFERENCES)
def test_elements_come_in_their_order(kind: str) -> None:
    if kind in REFERENCES:
        made = of_the_post(kind, after_an_interview(replace(ACCEPTED, at=AFTER)))
    else:
        because_of = "f1" if kind in ("article_share", "nurture_note") else "m1"
        made = letter(kind, HILL, at_an_event({HILL.id: MeetingNote(**FULL)}, (HILL,), FIND), because_of)
    wanted = REQUIRED[kind].split()
    present = list(dict.fromkeys(s.element for p in made.paragraphs for s in p))
    assert [name for name in present if name in wanted] == wanted


@pytest.mark.parametrize("kind", NETWORK + REFERENCES)
def test_no_sentence_asks_for_a_job_or_a_meeting(kind: str) -> None:
    """S4-13, S4-22, S4-23: the first words to a contact are a gift."""
    for element in KINDS[kind].elements:
        for sentence in (sentence for way in element.ways for sentence in way):
            assert not re.search(r"\b(hire|opening|vacanc|coffee|meet for|could we meet|resume|CV)\b", sentence, re.I)


@pytest.mark.parametrize("kind", NETWORK + REFERENCES)
def test_the_british_close_in_their_own_way(kind: str) -> None:
    seeker = replace(ROSA, country="GB", language="en-GB")
    facts = at_an_event({HILL.id: MeetingNote(**FULL)}, (HILL, BECKER), FIND, seeker=seeker)
    made = letter(kind, HILL, facts)
    style = KINDS[kind].style(MEDIA.get(kind, "email"), british=True)
    assert made.close in (style.close or ("",))
    assert "Warm regards," not in style.close
