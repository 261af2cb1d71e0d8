"""The post, the round, the decision, and how to reach the writer."""

from __future__ import annotations

from sundown.core.drafting.material import Material
from sundown.core.drafting.plain import as_name, plain
from sundown.core.drafting.slots.callback import hours_of, number_for
from sundown.core.drafting.slots.wording import Wording, of_post, of_talk, origin_of
from sundown.core.facts import CAME_UP, Decision
from sundown.core.written import Origin


def fill(said: Wording, material: Material) -> None:
    """What stands in every letter, and what the process says."""
    _given(said, material)
    _reachable(said, material)
    _round(said, material)
    _people(said, material)
    _decision(said, material)
    said.occasions.add({"high": "interest_high", "low": "interest_low"}.get(material.interest, "interest_medium"))


def _given(said: Wording, material: Material) -> None:
    """Names, the post and the day: there is always a word for them, and a fact behind it where one is known."""
    post, held_on, language = material.opportunity, material.held_on, said.language
    employer = as_name(post.organization if post else material.reader.organization)
    title = as_name(post.title) if post else ""
    of_title = [Origin(of_post(material, "title"), title)] if title else []
    of_employer = [Origin(of_post(material, "organization"), employer)] if employer else []
    of_day = [Origin(f"interview {material.talk.id}: start", str(held_on))] if held_on and material.talk else []
    said.put("person", language.called(material.reader) or language.this_person)
    name = as_name(material.writer.name)
    said.put("writer", name, Origin("seeker.name", name))
    said.put("organization", employer or language.your_organization, *of_employer)
    said.put("position", language.position(title, said.tag), *of_title)
    said.words["day"] = ""
    if title:
        said.put("title", title, *of_title)
    if held_on is not None:
        said.put("day", language.on_day(held_on, material.written_on), *of_day)
        said.put("date", language.day(held_on), *of_day)


def _reachable(said: Wording, material: Material) -> None:
    """S4-18: the number at which the reader, in their working hours, will most likely find the writer."""
    if (phone := number_for(material)) is not None:
        said.put("phone", plain(phone.number), origin_of("seeker.phones", phone.number))
        if hours := hours_of(phone, material):
            said.put("hours", hours, origin_of("seeker.phones.hours", phone.hours or ""))


def _round(said: Wording, material: Material) -> None:
    """Which round it was, and what came up in it. Pay only from the second round on, and ticked (C-17, S4-10)."""
    if (talk := material.talk) is None:
        return
    said.put("round", said.language.round(talk.round), Origin(f"interview {talk.id}: round", str(talk.round)))
    for subject in CAME_UP:
        if subject in talk.came_up and (subject != "salary" or (talk.round > 1 and material.may_name_pay)):
            said.occasions.add(f"{subject}_came_up")


def _people(said: Wording, material: Material) -> None:
    """The references, the other people met, and the consultant in between."""
    post, thread, language = material.opportunity, material.thread, said.language
    if post is None or thread is None:
        return
    if post.references:
        names = [as_name(material.contact(reference).name) for reference in post.references]
        said.put("references", language.row(names), Origin(of_post(material, "references"), ", ".join(names)))
    now = material.situation.at
    met = dict.fromkeys(person for talk in thread.talks for person in talk.people if talk.has_ended(now))
    others = [language.called(material.contact(person)) for person in met if person != material.reader.id]
    if others:
        said.put("others", language.row(others), Origin(of_talk(material, "people"), ", ".join(others)))
        said.occasions.add("met_others")
    if material.followup.via is not None and thread.consultant is not None:
        name = language.called(material.contact(thread.consultant))
        said.put("consultant", name, Origin(of_post(material, "consultant"), name))


def _decision(said: Wording, material: Material) -> None:
    if material.decision is not None:
        words = said.language.decided_by(material.decision)
        said.put("decision", words, Origin("decision_by", str(material.decision.last)))
        said.occasions.add("decision_known")
        return
    if (stated := _passed(material)) is not None:
        said.put("stated", said.language.decided_by(stated), Origin("decision_by", str(stated.last)))
        said.occasions.add("decision_past")
        return
    asked = material.talk.asked_decision_date if material.talk is not None else None
    said.occasions.add("decision_open" if asked else "decision_not_asked")


def _passed(material: Material) -> Decision | None:
    """The day that they had named and that has passed, unless a later round made it void (D-23)."""
    thread = material.thread
    if thread is None or thread.decision is None or thread.decision >= material.written_on:
        return None
    return thread.decisions[-1][1]
