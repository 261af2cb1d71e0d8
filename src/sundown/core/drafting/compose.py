"""Drafting: one follow-up's letter, put together from what its kind calls for and what its reader's notes hold.

Pure and repeatable. `sentences.py` chooses and fills them, `fitting.py` keeps to the room there is; here stand what
goes round them and the one function for callers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from sundown.core.drafting.english import English
from sundown.core.drafting.fitting import Room
from sundown.core.drafting.german import German
from sundown.core.drafting.language import Language
from sundown.core.drafting.material import Material, gather, known_at
from sundown.core.drafting.names import signed_name
from sundown.core.drafting.plain import plain
from sundown.core.drafting.sentences import Paragraphs, Sentences, blank
from sundown.core.drafting.slots import wording
from sundown.core.drafting.slots.callback import hours_of, number_for
from sundown.core.facts import Journal, Seeker
from sundown.core.followup import FollowUp
from sundown.core.letters import LetterKind, for_medium
from sundown.core.planner.situation import Situation
from sundown.core.written import Letter, Origin, Sentence

_DATED_THE_AMERICAN_WAY = ("US", "CA", "PH")


def draft(
    followup: FollowUp,
    journal: Journal,
    at: datetime,
    kinds: Mapping[str, LetterKind],
    earlier: Sequence[str] = (),
    *,
    known: Situation | None = None,
    medium: str | None = None,
    language: str = "en",
    settings: Mapping[str, object] = MappingProxyType({}),
) -> Letter:
    """A first draft for that follow-up, from the facts known at `at`.

    Filled only from the reader's own notes (S2-05); what is missing is a blank with its question. `kinds` are the
    letter files of that `language` and hold the follow-up's kind, else KeyError. `earlier` are texts this reader has
    had before: no sentence of theirs comes again while there is another way to say it (S0-09). `known` is
    `known_at(journal, at)`, worth making once where many letters are drafted from one journal. `medium` is the
    follow-up's own, or `voicemail` for the script that goes with a call. `settings` are the playbook's values: how long
    a letter may be, and whether pay may be named.
    """
    medium = medium or followup.medium
    if (kind := for_medium(kinds, followup.kind, medium)) is None:
        raise KeyError(followup.kind)
    material = gather(followup, known or known_at(journal, at), may_name_pay=settings.get("salary") != "never")
    british = writes_british(material.writer)
    speech: Language = German(_region(material.writer)) if language == "de" else English(british)
    before = " ".join(" ".join(earlier).split())
    style = kind.style(medium, british=british)
    limits = kind.limits(int(str(settings.get("letter.most_words", kind.words[1]))))
    chosen = Sentences(kind, material, wording(material, speech, before), before)
    paragraphs, check = Room(limits, style).fitting(chosen)
    if style.salutation is None:
        paragraphs = _begun(paragraphs)
    return Letter(
        key=followup.key,
        to=followup.to,
        kind=followup.kind,
        opportunity=followup.opportunity,
        because_of=followup.because_of,
        medium=medium,
        written_on=material.written_on,
        subject=chosen.subject() if medium in ("email", "in_app") else None,
        date_line=speech.day_with_year(material.written_on) if style.dated else None,
        salutation=_salutation(style.salutation, material, speech) if style.salutation is not None else None,
        paragraphs=paragraphs,
        points=style.points,
        about=tuple(origin for slot in ("organization", "title") for origin in chosen.said.origins.get(slot, ())),
        close=chosen.one_of(style.close, "close") if style.close else "",
        signature=_signature(style.signature, material, speech),
        limits=limits,
        check=check,
    )


def writes_british(writer: Seeker) -> bool:
    """Whether dates and closes are British: by the language's region, else by the country."""
    language, *rest = writer.language.replace("_", "-").split("-")
    region = rest[-1].upper() if rest else (writer.country or "US").upper() if language.lower() != "en" else "US"
    return region not in _DATED_THE_AMERICAN_WAY


def _region(writer: Seeker) -> str:
    """Where the writer's German is written: by the tag's region, else by the country."""
    tag = writer.language.replace("_", "-").split("-")
    return (tag[-1] if len(tag) > 1 else writer.country or "DE").upper()


# ------------------------------------------------------------------------------------------ its two ends


def _begun(paragraphs: Paragraphs) -> Paragraphs:
    """What stands behind no salutation begins with a capital; behind one, German goes on in lower case."""
    if not paragraphs:
        return paragraphs
    (first, *rest), *others = paragraphs
    return ((replace(first, text=first.text[:1].upper() + first.text[1:]), *rest), *others)


def _salutation(pattern: str, material: Material, speech: Language) -> Sentence:
    if not (greeting := speech.dear(material.reader)):
        return blank(speech.ask_for("reader"), "salutation")
    origin = Origin(f"contact {material.reader.id}", plain(material.reader.salutation or material.reader.name))
    return Sentence(text=pattern.replace("{dear}", greeting), element="salutation", because=(origin,))


def _signature(kind: str, material: Material, speech: Language) -> tuple[Sentence, ...]:
    """Name, credentials, telephone and e-mail (S4-15, S4-18); a blank for a number or address that is not known."""
    writer = material.writer
    if kind == "none":
        return ()
    if kind == "name":
        return (_line(writer.name, "seeker.name", speech.ask_for("name")),)
    lines = [_line(signed_name(writer), "seeker.name", speech.ask_for("name"))]
    phone = number_for(material)
    hours = hours_of(phone, material) if phone else None
    number = f"{phone.number} ({hours})" if phone and hours else phone.number if phone else ""
    lines.append(_line(number, "seeker.phones", speech.ask_for("phone")))
    lines.append(_line(writer.email or "", "seeker.email", speech.ask_for("email")))
    return tuple(lines)


def _line(text: str, where: str, question: str) -> Sentence:
    if not (text := plain(text)):
        return blank(question, "signature")
    return Sentence(text=text, element="signature", because=(Origin(where, text),))
