"""What a phone brought back, in words: every person, pursuit and fact of it, before any of it counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as late

from sundown.core.facts import Correction, Fact, Journal
from sundown.core.words import job_of, name_of
from sundown.core.words import shown as as_text
from sundown.sources.journal.schema import facts_by_name
from sundown.sources.journal.writer import corrected_class, fact_mapping, plain_words, record_mapping
from sundown.sources.pocket import Pocket
from sundown.web.forms.debrief import CAME, WANT
from sundown.web.forms.fields import MODES
from sundown.web.forms.people import VERIFIED
from sundown.web.showing import Showing

Words = dict[str, Any]
KINDS = {
    "interview": late("An interview"), "debrief": late("Notes of an interview"), "meeting": late("An event"),
    "promised": late("A promise"), "interest": late("How much you want it"), "correction": late("Who was there"),
}  # fmt: skip
LABELS = {
    "name": late("Name"),
    "name_verified": late("Spelling from"),
    "title": late("What they do"),
    "email": late("E-mail"),
    "organization": late("Where"),
    "phone": late("Telephone"),
    "post": late("Postal address"),
    "met": late("Who was there"),
    "with": late("With"),
    "opportunity": late("About"),
    "talked_about": late("talked about"),
    "liked": late("liked"),
    "asked": late("asked about"),
    "rapport": late("connected by"),
    "concern": late("doubted"),
    "source": late("doubt"),
    "answer": late("what answers it"),
    "useful_to_them": late("would be useful to them"),
    "start": late("Begins"),
    "specific_benefit": late("helped with"),
    "forgot": late("Forgotten"),
    "matters": late("why it matters"),
    "came_up": late("Came up"),
    "helped_by": late("Helped"),
    "decision_by": late("They decide by"),
    "end": late("Ends"),
    "asked_decision_date": late("Asked when they decide"),
    "why_there": late("Why you want this job"),
    "to": late("to"),
    "first_months": late("Your first months"),
    "went": late("How it went"),
    "promised": late("What"),
    "due": late("Until"),
    "level": late("How much"),
    "mode": late("How"),
    "place": late("Place"),
    "round": late("Round"),
    "at": late("Written"),
}
CHOSEN: Mapping[str, Mapping[str, Any]] = {
    "name_verified": VERIFIED, "level": WANT, "mode": dict(MODES), "came_up": CAME,
    "source": {"stated": late("they said it"), "sensed": late("you felt it")},
}  # fmt: skip
PEOPLE = ("met", "with", "to")
LEFT_OUT = ("id", "debrief", "interview", "meeting", "correction", "text", "at")


def brought(pocket: Pocket, shown: Showing) -> Words:
    """The file in words for the page that asks whether it is meant; `seal` names exactly what was shown."""
    journal = replace(
        shown.journal,
        contacts={**shown.journal.contacts, **pocket.contacts},
        opportunities={**shown.journal.opportunities, **pocket.opportunities},
        log=(*shown.journal.log, *pocket.facts),
    )
    listed: Words = {
        "people": [_record(one.name, one, shown.journal.contacts.get(key), journal, shown)
                   for key, one in pocket.contacts.items()],
        "searches": [_record(one.organization, one, None, journal, shown) for one in pocket.opportunities.values()],
        "facts": [_fact(fact, journal, shown) for fact in sorted(pocket.facts, key=lambda fact: fact.at)],
    }  # fmt: skip
    return {
        **listed,
        "made": shown.moment(pocket.made_at, near=True),
        "there": len(pocket.there),
        "kept": [as_text(remark) for remark in pocket.kept],
        "namesakes": list(_namesakes(pocket, shown.journal)),
        "nothing": pocket.empty,
        "seal": sha256(repr(listed).encode()).hexdigest(),
    }


def _record(name: str, record: Any, before: Any, journal: Journal, shown: Showing) -> Words:
    """Somebody or a pursuit; of one that is known already only what is new."""
    known = plain_words(record_mapping(before)) if before is not None else {}
    new = {key: value for key, value in plain_words(record_mapping(record)).items() if known.get(key) != value}
    new.pop("name", None)
    return {"title": name, "new": before is None, "lines": list(_lines(new, journal, shown))}


def _fact(fact: Fact, journal: Journal, shown: Showing) -> Words:
    named = facts_by_name(journal.log)
    words = plain_words(fact_mapping(fact, corrected_class(fact, named) if isinstance(fact, Correction) else None))
    about = _about(fact, journal, named)
    return {
        "title": str(KINDS[fact.KEY]),
        "about": about,
        "when": shown.moment(fact.at, near=True),
        "lines": list(_lines(words, journal, shown)),
    }


def _about(fact: Fact, journal: Journal, named: Mapping[str, Fact]) -> str:
    """The job or the event that a fact is about, where the fact names its occasion alone."""
    if isinstance(fact, Correction):
        fact = named.get(fact.corrects, fact)
    name = getattr(fact, "occasion", None)
    occasion = next((one for one in journal.log if name and name in (getattr(one, "interview", None),
                                                                     getattr(one, "meeting", None))), fact)  # fmt: skip
    return job_of(getattr(occasion, "opportunity", None), journal) or as_text(getattr(occasion, "name", None) or "")


def _lines(words: Mapping[str, Any], journal: Journal, shown: Showing) -> Iterator[Words]:
    for key, value in words.items():
        if key == "text" or (key not in LEFT_OUT and value not in (None, "", [], {})):
            yield from _line(key, value, journal, shown)


def _line(key: str, value: Any, journal: Journal, shown: Showing) -> Iterator[Words]:
    if key == "notes":
        for person, note in value.items():
            said = "; ".join(_told(note, journal, shown))
            yield {"label": name_of(person, journal), "text": said}
    elif key == "helped_by":
        told = (
            f"{name_of(person, journal)}: {how}" if how else name_of(person, journal) for person, how in value.items()
        )
        yield {"label": LABELS[key], "text": "; ".join(told)}
    elif key == "forgot":
        yield from ({"label": LABELS[key], "text": "; ".join(_told(one, journal, shown))} for one in value)
    else:
        yield {"label": LABELS.get(key, key.replace("_", " ")), "text": _text(key, value, journal, shown)}


def _told(words: Mapping[str, Any], journal: Journal, shown: Showing) -> Iterator[str]:
    """The parts of a note, each with what it is."""
    for key, value in words.items():
        if isinstance(value, Mapping):
            text = "; ".join(_told(value, journal, shown))
            yield f"{LABELS.get(key, key)}: {text}"
        elif value not in (None, "", []):
            text = _text(key, value, journal, shown)
            yield text if key == "text" else f"{LABELS.get(key, key)}: {text}"


def _text(key: str, value: Any, journal: Journal, shown: Showing) -> str:
    if isinstance(value, Mapping):
        return "; ".join(_told(value, journal, shown))
    if isinstance(value, list):
        return (" – " if key == "decision_by" else ", ").join(_text(key, one, journal, shown) for one in value)
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if key in PEOPLE:
        return name_of(str(value), journal)
    if key == "opportunity":
        return job_of(str(value), journal)
    if key in ("start", "end", "due", "decision_by"):
        return _day(str(value), shown)
    return str(CHOSEN.get(key, {}).get(str(value), value))


def _day(text: str, shown: Showing) -> str:
    """A day, or a day with its hour; a word such as "unknown" as it is."""
    try:
        return shown.moment(datetime.fromisoformat(text)) if "T" in text else shown.day(date.fromisoformat(text))
    except ValueError:
        return text


def _namesakes(pocket: Pocket, journal: Journal) -> Iterable[str]:
    """New people who bear the name of somebody known."""
    known = {contact.name.casefold() for contact in journal.contacts.values()}
    return (one.name for key, one in pocket.contacts.items()
            if key not in journal.contacts and one.name.casefold() in known)  # fmt: skip
