"""What of a note goes out, and what is cut off: each row shows what somebody wrote, and what a letter makes of it.

The reader is Mr. Haas, the headteacher; the notes are the writer's own. None is a blank with the note beside it.
"""

from __future__ import annotations

import pytest

from sundown.core.drafting.english import notes as english
from sundown.core.drafting.english import topics
from sundown.core.drafting.english.voice import as_asked, as_liked, of_the_job, to_reader, to_writer
from sundown.core.drafting.names import forms, pronoun
from sundown.core.facts import Contact, ContactId

HAAS = Contact(id=ContactId("haas"), name="Mr Piet Haas", title="Headteacher")


def about(note: str) -> str | None:
    """What was talked about, said to the reader; stands after "about"."""
    return topics.topic(to_reader(note, forms(HAAS), pronoun(HAAS)).text)


def asked(note: str) -> str | None:
    """What the reader asked; stands after "asked"."""
    return english.question(as_asked(english.without_lead_of_a_question(note), forms(HAAS)).text)


def liked(note: str) -> str | None:
    """What the reader liked; stands after "liked"."""
    voiced = as_liked(english.without_lead_of_a_liking(note), forms(HAAS), pronoun(HAAS))
    return (english.strength(voiced.text) or (None, None))[1]


# ------------------------------------------------------------------------------------------ topics


@pytest.mark.parametrize(
    ("note", "after_about"),
    [
        ("who signs for what. He was prickly.", "who signs for what"),
        ("nights. A bit arrogant.", "nights"),
        ("Haas was rude about the delay", None),
        ("he seemed tired", None),
        ("he looked nervous", None),
        ("how he got impatient", None),
        ("his temper", None),
        ("very friendly", None),
        ("a nice man", None),
        ("peak season. They were a mess, his word", "the peak season"),
        ("they are moving to Leeds in May", "how you are moving to Leeds in May"),  # of the matter, not of the person
        ("he was at Ford for twenty years", "how you were at Ford for twenty years"),
        ("he's hiring four people", "how you are hiring four people"),
        ("he is a carpenter by training", "how you are a carpenter by training"),
    ],
)
def test_no_remark_about_the_reader_goes_out(note: str, after_about: str | None) -> None:
    assert about(note) == after_about


@pytest.mark.parametrize(
    ("note", "after_about"),
    [
        ("variograms. He disagrees with my nugget.", "variograms"),
        ("roux. His is darker.", "roux"),
        ("flaky tests, retries are lies", "flaky tests"),
        ("P6 versus a whiteboard - I said whiteboard and he laughed", "P6 versus a whiteboard"),
        ("the double deckers, he says the lads brake too late and the battery gets nothing", "the double deckers"),
        ("he walked me through the plant, said sales promises too much, and we agreed to meet",
         "how you walked me through the plant"),
        ("first 90 days - catalog before pipelines", "the first 90 days"),
        ("privilege review: two passes, never one", "the privilege review"),
        ("brine grades at Leduc, 75 mg/L average", "brine grades at Leduc"),
        ("1. cladding claims 2. costs budgets", "cladding claims and costs budgets"),
        ("1) roof 2) walls 3) money", "the roof, walls and money"),
        ("scheduling, holidays, and he hates Mondays", "scheduling and holidays"),
        ("how the Kroger account nearly left us last spring and he drove out himself, which says a lot",
         "how the Kroger account nearly left us last spring"),
        ("whether the hall should be closed, rebuilt, or simply lit so badly that nobody can be offended, his words",
         "whether the hall should be closed, rebuilt, or simply lit so badly that nobody can be offended"),
        ("EHR go-live in Jan. 2027, training for 40 people, super users",
         "EHR go-live in January 2027, training for 40 people and super users"),
    ],
)  # fmt: skip
def test_a_topic_says_one_thing(note: str, after_about: str) -> None:
    assert about(note) == after_about


@pytest.mark.parametrize(
    ("note", "after_about"),
    [
        ("night shift potluck, seriously, ten minutes of it", "the night shift potluck"),
        ("the ganseys of course, and a moth that eats only the blue wool",
         "the ganseys and a moth that eats only the blue wool"),
        ("policies, forever", "policies"),
        ("the new wing (he doubts it), and holidays", "the new wing and holidays"),
        ("hand-lettering on trucks (!!)", "hand-lettering on trucks"),
        ("Great chat. We talked about lathes", "lathes"),
        ("We spoke at some length about why the bus bunches", "why the bus bunches"),
        ("It turned out that he plays the viola.", "how you play the viola"),
    ],
)  # fmt: skip
def test_asides_and_leads_are_left_out(note: str, after_about: str) -> None:
    assert about(note) == after_about


@pytest.mark.parametrize(
    ("note", "after_about"),
    [
        ("the third clinic, in Greeley, and the landlord there", "the third clinic in Greeley and the landlord there"),
        ("three sites, and nobody on the third since February", "three sites and nobody on the third since February"),
        ("furnace two, and that sales never ask it", "furnace two and how sales never ask it"),
        ("many people leave after two weeks", "how many people leave after two weeks"),
        ("his daughter took over the shop", "how your daughter took over the shop"),
        ("his daughter plays hockey", "how your daughter plays hockey"),
        ("scanner which does not read wet labels", "the scanner which does not read wet labels"),
        ("kids drawing on the floor", "kids drawing on the floor"),
        ("repair rate 4.1 % on the nodes", "the repair rate of 4.1 % on the nodes"),
        ("trained at the same hospital", "how we both trained at the same hospital"),
        ("both of us coached softball", "how both of us coached softball"),
        ("grew up in Leeds too", None),  # who?
        ("both Cubs, sadly", None),
        ("hates being cc'd", None),
        ("wants to buy a second mill", None),
        ("told me about the pump library", None),
        ("what does success look like", None),
    ],
)
def test_a_topic_has_the_form_that_stands_after_about(note: str, after_about: str | None) -> None:
    assert about(note) == after_about


@pytest.mark.parametrize(
    ("note", "after_about"),
    [
        ("the van de Graaff that bit him in 1998", "the van de Graaff that bit you in 1998"),  # a thing, not a person
        ("the Marta story and his plan", "the Marta story"),  # whose plan?
        ("the patient and his son", "the patient and his son"),
        ("the thing that broke her phone", None),  # the reader is a man
        ("the head's plan for Fridays", "your plan for Fridays"),
        ("the CEO wants to sell, he thinks", "how the CEO wants to sell"),
    ],
)
def test_a_topic_speaks_of_nobody_unknown(note: str, after_about: str | None) -> None:
    assert about(note) == after_about


@pytest.mark.parametrize(
    ("note", "in_short"),
    [
        ("ammonia leases, ASC 842, two auditors with two opinions", "ammonia leases"),
        ("the inventory count at minus ten degrees", "the inventory count"),
        ("the gentleman in room six who was a miner", "the gentleman in room six"),
        ("small groups when you have 29 kids", "small groups"),
        ("the ganseys, and a moth that eats only the blue wool", "the ganseys"),
        ("why the bus bunches at Forbes and Murray, and what the doors have to do with it",
         "why the bus bunches at Forbes and Murray"),
        ("families who want the same aide", "families who want the same aide"),  # "families" says nothing
        ("a listening test recorded in his kitchen", "a listening test recorded in your kitchen"),
        ("whether to close the hall or to rebuild it", "whether to close the hall or to rebuild it"),
        ("he seemed tired", None),
    ],
)  # fmt: skip
def test_topics_in_short(note: str, in_short: str | None) -> None:
    assert topics.topic_in_short(to_reader(note, forms(HAAS), pronoun(HAAS)).text) == in_short


# ------------------------------------------------------------------------------------------ what they asked, and liked


@pytest.mark.parametrize(
    ("note", "after_asked"),
    [
        ("how many people I have let go (two)", "how many people I have let go"),
        ("when could I start", "when I could start"),
        ("would I do Christmas Day", "whether I would do Christmas Day"),
        ("how do I feel about winter outside", "how I feel about winter outside"),
        ("what would I say to a driver who has had a fright", "what I would say to a driver who has had a fright"),
        ("what does a governor need to know about physics", "what a governor needs to know about physics"),
        ("do you speak Navajo?", "whether I speak Navajo"),  # in the reader's own words
        ("are you willing to move", "whether I am willing to move"),
        ("where do you see yourself in five years", "where I see myself in five years"),
        ("what brings you here", "what brings me here"),
        ("why they should hire me", "why you should hire me"),
        ("if she has kids", "whether I have kids"),
        ("about nights. He seemed bored", "about nights"),
        ("for references", "about references"),
        ("for two more names he can call", None),  # who can?
        ("how he should staff nights", None),
        ("whether I'd report to her", None),  # to whom?
        ("how many nights did I do", None),
        ("would you mind if we rang your old boss", None),
        ("gap in 2023 - my mother was sick", None),
        ("tell me about yourself", None),
    ],
)
def test_what_they_asked_is_told_of_the_writer(note: str, after_asked: str | None) -> None:
    assert asked(note) == after_asked


@pytest.mark.parametrize(
    ("note", "after_liked"),
    [
        ("the Saturday library, he wrote it down", "the Saturday library"),
        ("the way I corrected him (the Zurich offset)", "the way I corrected you"),
        ("I remembered his name", "it that I remembered your name"),
        ("bug report I wrote about their own login page", "the bug report I wrote about your own login page"),
        ("the index I brought (anonymised)", "the index I brought"),
        ("I'm early", "it that I'm early"),
        ("calm, friendly, prepared", "it that I am calm, friendly and prepared"),
        ("maybe the story about the missing $14?", None),
        ("9 of 10", None),
        ("how he handled the recall", None),  # who did?
        ("he wrote everything down", None),
    ],
)
def test_what_they_liked_is_the_writers(note: str, after_liked: str | None) -> None:
    assert liked(note) == after_liked


# ------------------------------------------------------------------------------------------ reasons and results


@pytest.mark.parametrize(
    ("matters", "clause"),
    [
        ("Haas said only two people can run them", "because you said only two people can run them"),
        ("Mr. Haas translates for everybody and he is one person",
         "because you translate for everybody and you are one person"),
        ("Ms. Haas asked for it", "because Ms. Haas asked for it"),  # not the reader: his wife, or another teacher
        ("the head said staff who do weekends are gold dust",
         "because you said staff who do weekends are gold dust"),
        ("it's what the ad asks for", "because it's what the ad asks for"),
        ("two of them speak Spanish", "because two of you speak Spanish"),
        ("nobody else has the logbooks, and nobody reads them",
         "because nobody else has the logbooks, and nobody reads them"),
        ("1. the work 2. the people", "because of the work and the people"),
        ("he seemed worried about nights", None),
    ],
)  # fmt: skip
def test_reasons_speak_to_the_reader(matters: str, clause: str | None) -> None:
    assert english.because(to_reader(matters, forms(HAAS), pronoun(HAAS)).text) == clause


@pytest.mark.parametrize(
    ("first_months", "by_another", "after_would"),
    [
        ("learn their fixtures", False, "learn your fixtures"),
        ("bring the repair rate under 2 %", False, "bring the repair rate under 2 %"),
        ("she would map the routes with her own van", True, "map the routes with my own van"),  # a consultant's note
    ],
)
def test_the_first_months_are_told_to_the_employer(first_months: str, by_another: bool, after_would: str) -> None:
    assert english.intention(of_the_job(first_months, by_another=by_another).text) == after_would


def test_somebody_there_is_not_the_reader() -> None:
    assert english.because(of_the_job("he drives out himself on Sundays", by_another=False).text) is None


@pytest.mark.parametrize(
    ("result", "after_a_colon"),
    [
        ("Nineteen years on the 61 and not one complaint", "nineteen years on the 61 and not one complaint"),
        ("Residents' families asked for me by name", "residents' families asked for me by name"),
        ("Bill Evans asked for me by name", "Bill Evans asked for me by name"),
        ("first timber frame job was 2017", "my first timber frame job was 2017"),
        ("I'm certified on the new machines", "I'm certified on the new machines"),
    ],
)
def test_results_begin_as_the_middle_of_a_sentence_does(result: str, after_a_colon: str) -> None:
    assert english.addition(result) == after_a_colon


@pytest.mark.parametrize(
    ("note", "to_look_at"),
    [
        ("I take care of one lady for five years until she die", ("she die", "I take")),
        ("I write the report for my last agency", ("I write",)),
        ("I took care of one lady for five years until she died", ()),
        ("I have led the team for two years and let it go", ()),
        ("I run the club", ()),
    ],
)
def test_verbs_that_look_like_slips_are_told(note: str, to_look_at: tuple[str, ...]) -> None:
    assert to_writer(note).slips == to_look_at


# ------------------------------------------------------------------------------------------ names


@pytest.mark.parametrize(
    ("name", "title", "named", "not_named"),
    [
        ("Peggy Haas", "Nurse Manager", {"Haas", "Peggy", "the nurse manager"}, {"the manager"}),
        ("Dr. Manjit Singh", None, {"Singh", "Manjit"}, {"Dr.", "Dr"}),
        ("Mrs Blessing Okafor", "Headteacher", {"Okafor", "the head", "The headteacher"}, {"Mrs"}),
        ("Tom Young", None, {"Tom", "Tom Young"}, {"Young"}),  # "Young drivers" are not he
        ("Will Court", "Head of People and Culture", {"Will Court"}, {"Will", "Court", "the head"}),
    ],
)
def test_how_notes_may_name_a_person(name: str, title: str | None, named: set[str], not_named: set[str]) -> None:
    found = set(forms(Contact(id=ContactId("x"), name=name, title=title)))
    assert (named - found, not_named & found) == (set(), set())
