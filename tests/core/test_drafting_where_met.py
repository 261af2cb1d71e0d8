"""Where people met, topics in few words, why something is for the reader: what was noted, and what a letter says."""

from __future__ import annotations

import pytest

from sundown.core.drafting.english import network
from sundown.core.drafting.english.voice import of_both, to_reader


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("Energy and Logistics Mixer", "at the Energy and Logistics Mixer"),  # it says what it is
        ("Trades Fair 2026", "at the Trades Fair 2026"),
        ("Nurses' Night", "at the Nurses' Night"),
        ("Mixer of the Houston Energy Club", "at the Mixer of the Houston Energy Club"),
        ("KubeCon 2026", "at KubeCon 2026"),  # a name of its own takes no article
        ("Jobmesse Köln", "at Jobmesse Köln"),
        ("my cousin's wedding", "at my cousin's wedding"),
        ("Dave's barbecue", "at Dave's barbecue"),
        ("The Big Meet", "at the Big Meet"),
        ("webinar", "at the webinar"),
        ("Webinar: sepsis alerts", "at the webinar"),
        ("talk at the sandwich counter", "at the sandwich counter"),  # where they talked is where they met
        ("chance talk on the train", "on the train"),
        ("talk on welding safety", "at the talk on welding safety"),  # a lecture is an event
        ("train to Leeds", "on the train to Leeds"),
        ("queue at the post office", "in the queue at the post office"),
        ("at the library", "at the library"),
        (" . ", None),
    ],
)
def test_where_they_met(name: str, where: str | None) -> None:
    assert network.where_met(name, event=True) == where


def test_an_employer_is_no_event() -> None:
    assert network.where_met("Talk Talk Night Market", event=False) == "at Talk Talk Night Market"


@pytest.mark.parametrize(
    ("topic", "brief"),
    [
        ("drayage delays", "drayage delays"),
        ("smoke in thatch and what it does to a spinning wheel", "smoke in thatch"),
        ("deviation logs, the audit in May and the cold chain", "deviation logs"),
        ("how you cut scrap and raised output last year", "how you cut scrap and raised output last year"),
        ("old black and white film from the archive", "old black and white film from the archive"),
        ("probate backlog - 61 files", "probate backlog"),
    ],
)
def test_topics_in_few_words(topic: str, brief: str) -> None:
    assert network.brief(topic) == brief


@pytest.mark.parametrize(
    ("why", "reason", "gist"),
    [
        ("her nine schools", "your nine schools", None),
        ("for her class", "your class", None),
        ("because she asked about it", "you asked about it", None),
        ("fits her ward", "it fits your ward", None),
        ("they are short of fitters", "you are short of fitters", None),
        ("compares two rotas", None, "it compares two rotas"),  # says what is in it, not whom it is for
        ("The article lists all grants", None, "the article lists all grants"),
    ],
)
def test_why_it_is_for_them_or_what_it_says(why: str, reason: str | None, gist: str | None) -> None:
    read = to_reader(why, ()).text
    assert (network.reason(read), network.gist(read)) == (reason, gist)


@pytest.mark.parametrize(
    ("benefit", "said"),
    [
        ("Rosa knows a Spanish-speaking trainer", "I know a Spanish-speaking trainer"),
        ("Rosa is certified to inspect racks", "I am certified to inspect racks"),
        ("Rosa's cousin sells used racks", "my cousin sells used racks"),
        ("Dana can ask Rosa about it", "you can ask me about it"),
        ("a training grant that fits their ward", "a training grant that fits your ward"),
    ],
)
def test_what_the_writer_has_for_the_reader(benefit: str, said: str) -> None:
    assert of_both(benefit, ("Rosa Delgado", "Rosa"), ("Dana Whitcomb", "Dana")).text == said
