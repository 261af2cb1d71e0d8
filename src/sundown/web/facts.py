"""Entries of the log in a person's words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from sundown.core.facts import Fact as CoreFact
from sundown.core.facts import Journal, MessageFrom
from sundown.core.words import KIND_WORDS, MEDIUM_WORDS, job_of, name_of
from sundown.records.models import Fact
from sundown.sources.journal.writer import fact_mapping, plain_words
from sundown.web.showing import Showing

Words = Mapping[str, Any]
VIA = {"email": "by e-mail", "phone": "by telephone", "post": "by post", "in_person": "in person"}


def told_words(fact: Fact, journal: Journal) -> str:
    """What an entry tells, in one line."""
    told = _TOLD.get(fact.kind)
    return told(fact.words, journal) if told else fact.kind.replace("_", " ")


def answer_words(message: MessageFrom, journal: Journal) -> str:
    """What a message was, in a few words."""
    who = name_of(message.sender, journal)
    if message.call_me is not None:
        return _("%(who)s: call me") % {"who": who}
    if message.decision_by is not None:
        day = message.decision_by.last
        return _("%(who)s: they decide by %(day)s") % {"who": who, "day": f"{day:%a} {day.day} {day:%B}"}
    return _("%(who)s wrote or rang") % {"who": who}


def _day(text: Any) -> str:
    """A day as the journal has it, as people say it: the last one of two; the hour is left out."""
    last = text[-1] if isinstance(text, list) else text
    on = date.fromisoformat(str(last)[:10])
    return f"{on:%a} {on.day} {on:%B}"


def _names(keys: Any, journal: Journal) -> str:
    return ", ".join(name_of(key, journal) for key in keys or ())


def _interview(words: Words, journal: Journal) -> str:
    names = _names(words.get("with"), journal)
    return (
        _("An interview was arranged, with %(names)s") % {"names": names} if names else _("An interview was arranged")
    )


def _message(words: Words, journal: Journal) -> str:
    who = name_of(words["message_from"], journal)
    via = VIA.get(words.get("via", ""), "")
    said = _("%(who)s said something %(how)s") if via == "in person" else _("%(who)s wrote or rang %(how)s")
    line = (said % {"who": who, "how": via}).rstrip()
    if words.get("call_me"):
        return _("%(line)s: call me on %(day)s") % {"line": line, "day": _day(words["call_me"]["on"])}
    decision = words.get("decision_by")
    return _("%(line)s: they decide by %(day)s") % {"line": line, "day": _day(decision)} if decision else line


def _done(words: Words, journal: Journal) -> str:
    kind = KIND_WORDS.get(words["done"], words["done"])
    way = MEDIUM_WORDS.get(words.get("medium", ""), "")
    whom = _(" to %(who)s") % {"who": name_of(words["to"], journal)} if words.get("to") else ""
    return _("Done: %(kind)s%(whom)s %(way)s") % {"kind": kind, "whom": whom, "way": way}


def _skipped(words: Words, journal: Journal) -> str:
    kind = KIND_WORDS.get(words["skipped"], words["skipped"])
    whom = _(" to %(who)s") % {"who": name_of(words["to"], journal)} if words.get("to") else ""
    return _("Skipped: %(kind)s%(whom)s") % {"kind": kind, "whom": whom}


def _call(words: Words, journal: Journal) -> str:
    how = {"talked": _("talked"), "voicemail": _("voicemail"), "no_answer": _("no answer")}.get(
        words.get("outcome", ""), ""
    )
    return _("You rang %(who)s: %(how)s") % {
        "who": name_of(words["call"], journal),
        "how": how or _("no word how it went"),
    }


def _offer(words: Words, _journal: Journal) -> str:
    until = words.get("answer_by")
    return (
        _("They made an offer, to be answered by %(day)s") % {"day": _day(until)} if until else _("They made an offer")
    )


def _left(words: Words, journal: Journal) -> str:
    return _("%(who)s has left") % {"who": name_of(words["left_organization"], journal)}


def _interest(words: Words, _journal: Journal) -> str:
    wanted = {"high": _("very much"), "medium": _("well enough"), "low": _("not much"), "none": _("not any more")}
    return _("You want it: %(how)s") % {"how": wanted.get(words["level"], words["level"])}


def _competing(words: Words, journal: Journal) -> str:
    return _("Another offer: %(job)s") % {"job": job_of(words.get("from"), journal)}


_TOLD: dict[str, Callable[[Words, Journal], str]] = {
    "interview": _interview,
    "interview_moved": lambda _words, _journal: _("The interview was moved"),
    "interview_cancelled": lambda _words, _journal: _("The interview was cancelled"),
    "debrief": lambda _words, _journal: _("Your notes of the interview"),
    "message_from": _message,
    "call": _call,
    "done": _done,
    "skipped": _skipped,
    "rejection": lambda _words, _journal: _("They said no"),
    "offer": _offer,
    "acceptance": lambda _words, _journal: _("You accepted"),
    "withdrawal": lambda _words, _journal: _("You withdrew"),
    "interest": _interest,
    "competing_offer": _competing,
    "left_organization": _left,
    "reference_alerted": lambda words, journal: (
        _("%(who)s expects a call") % {"who": name_of(words["reference_alerted"], journal)}
    ),
    "promised": lambda words, _journal: _("You promised: %(what)s") % {"what": words["promised"]},
    "away": lambda words, _journal: _("You are away: %(what)s") % {"what": words["away"]},
    "closed": lambda _words, _journal: _("You let it go"),
    "correction": lambda words, _journal: (
        _("An entry was taken back") if words.get("void") else _("An entry was corrected")
    ),
}


def core_words(fact: CoreFact, shown: Showing) -> str:
    """A fact of the plan in one line, with when it became known."""
    row = Fact(kind=fact.KEY, words=plain_words(fact_mapping(fact)))
    return f"{shown.moment(fact.at)}: {told_words(row, shown.journal)}"
