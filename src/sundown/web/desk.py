"""One letter in words, for the letter desk: findings, where sentences come from, siblings, versions, ways out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import Any
from urllib.parse import quote

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from sundown.channels import File, Handover, Offer
from sundown.core.anatomy import dissect
from sundown.core.findings import SEVERITIES, Examined, Finding
from sundown.core.rewording import Rewording, rewordings
from sundown.core.shared_wording import shared_wording
from sundown.core.words import MEDIUM_WORDS, kind_words, name_of
from sundown.core.written import Letter as Draft
from sundown.core.written import count_words
from sundown.records.models import Letter, LetterVersion
from sundown.steps.check import key_of
from sundown.steps.draft import SUNDOWN, current, is_out, last_draft, versions
from sundown.web.items import sources_of
from sundown.web.showing import Showing

MOST_FINDINGS, MOST_SOURCES, MOST_BESIDE, MOST_VERSIONS = 30, 3, 5, 8
LONGEST_BESIDE = 4_000  # characters of a sibling that are shown
SHEETS = {
    "letter": gettext_lazy("The letter"),
    "envelope": gettext_lazy("The envelope"),
    "copy": gettext_lazy("A sheet to copy by hand"),
    "card": gettext_lazy("A card"),
    "call": gettext_lazy("The call on one sheet"),
    "fax": gettext_lazy("The cover of the fax"),
}
"""The sheets of `paper` for one letter, as people call them."""
Words = dict[str, Any]


# ------------------------------------------------------------------------------------------ findings


def findings_words(said: Examined, ticked: Collection[str], draft: Draft | None, body: str) -> Words:
    """What was found, the worst first, with how much is in the way and how long the letter is."""
    by_weight = sorted(said.findings, key=lambda each: SEVERITIES.index(each.severity))
    shown = [_finding(each, ticked) for each in by_weight[:MOST_FINDINGS]]
    return {
        "findings": shown,
        "more": max(0, len(by_weight) - MOST_FINDINGS),
        "summary": summary(said),
        "verdict": said.verdict,
        "length": length_words(said, draft, body),
    }


def summary(said: Examined) -> str:
    """How much is in the way, in one sentence: it is read out while one types."""
    if said.error is not None:
        return _("This letter could not be examined: %(why)s") % {"why": said.error}
    blocks = sum(each.severity == "block" for each in said.findings)
    ticks = sum(each.severity == "confirm" for each in said.findings)
    told = []
    if blocks:
        words = ngettext("%(n)s thing has to be changed", "%(n)s things have to be changed", blocks)
        told.append(words % {"n": blocks})
    if ticks:
        told.append(ngettext("%(n)s thing to confirm", "%(n)s things to confirm", ticks) % {"n": ticks})
    if told:
        return _(" and ").join(told) + "."
    if said.findings:
        return _("Nothing stands in the way. What is below is worth a look.")
    return _("Nothing stands in the way.")


def length_words(said: Examined, draft: Draft | None, body: str) -> str:
    """Words of the text, and how many are usual; characters for LinkedIn, which cuts off the rest."""
    if draft is not None and draft.medium == "linkedin":
        return _("%(n)s characters") % {"n": len(body.strip())}
    words = said.words if said.error is None else count_words(body)
    counted = ngettext("%(n)s word", "%(n)s words", words) % {"n": words}
    if draft is None:
        return counted
    fewest, most = draft.limits
    return _("%(counted)s; %(fewest)s to %(most)s are usual") % {"counted": counted, "fewest": fewest, "most": most}


def _finding(finding: Finding, ticked: Collection[str]) -> Words:
    key = key_of(finding)
    message = f"{finding.message[:1].upper()}{finding.message[1:]}"
    return {
        "key": key,
        "severity": finding.severity,
        "message": message if message.endswith((".", "?", "!", "”")) else f"{message}.",
        "quote": finding.quote if len(finding.quote) < 200 else f"{finding.quote[:199]}…",
        "where": finding.where,
        "start": finding.start,
        "end": finding.end,
        "suggest": [{"value": f"{key}:{place}", "words": words} for place, words in enumerate(finding.suggest)],
        "replaces": bool(finding.quote),
        "sources": sources_of(finding.cites[:MOST_SOURCES]),
        "ticked": key in ticked,
    }


def put_in(said: Examined, choice: str, subject: str, body: str) -> tuple[str, str]:
    """Subject and body with a suggestion, `KEY:PLACE`, put in; as they were where what it is about is gone."""
    key, _sign, place = choice.partition(":")
    for finding in said.findings:
        if key_of(finding) == key and finding.quote and place.isdecimal() and int(place) < len(finding.suggest):
            words = finding.suggest[int(place)]
            if finding.where == "subject":
                return subject[: finding.start] + words + subject[finding.end :], body
            return subject, body[: finding.start] + words + body[finding.end :]
    return subject, body


# ------------------------------------------------------------------------------------------ where sentences come from


def sentences_words(letter: Letter, shown: Showing) -> list[Words]:
    """The sentences of the text in order, each with the notes it rests on; what a person wrote is their own."""
    draft, body = last_draft(letter), current(letter).body
    known = {" ".join(each["text"].split()): each for each in (draft.sentences if draft else [])}
    outside = ("salutation", "signature", "close")
    listed: list[tuple[int, Words]] = []
    rest = " ".join(body.split())
    for text, each in known.items():
        place = rest.find(text)
        if place >= 0 and text and each["element"] not in outside:
            words = {"text": text, "notes": [*_notes(each, shown)], "question": each.get("question", "")}
            listed.append((place, words))
    drafted = " ".join(known)
    for span in dissect(body).sentences:
        text = " ".join(body[span.start : span.end].split()).removeprefix("- ")
        if text and text not in drafted:
            listed.append((rest.find(text), {"text": text, "notes": [], "own": True}))
    return [words for _place, words in sorted(listed, key=lambda each: each[0])]


def _notes(sentence: Words, shown: Showing) -> Iterator[Words]:
    for origin in sentence["because"]:
        yield {"where": where_words(origin["where"]), "text": _as_day(origin["text"], shown)}


def where_words(where: str) -> str:
    """Where in the facts something stands, as people say it."""
    kind = where.split(":")[0].split()[0]
    if kind.startswith("seeker"):
        return _("About you")
    return {
        "debrief": _("What you noted after the interview"),
        "meeting": _("What you noted about the event"),
        "interview": _("The interview"),
        "opportunity": _("The post"),
        "requisition": _("The post"),
        "contact": _("What is known of them"),
        "message": _("What they wrote or said"),
        "offer": _("Their offer"),
        "found": _("What you found"),
        "decision_by": _("The day on which they decide"),
        "at": _("The day it happened"),
    }.get(kind, _("What you noted"))


def _as_day(text: str, shown: Showing) -> str:
    try:
        return shown.day(date.fromisoformat(text[:10]), near=False) if len(text) in (10, 25) else text
    except ValueError:
        return text


# ------------------------------------------------------------------------------------------ beside it


def beside_words(letter: Letter, others: Iterable[Letter], body: str, shown: Showing) -> list[Words]:
    """The other letters around it, those that share most words first, with what both share marked."""
    listed = [_beside(other, body, shown) for other in others if other.script == letter.script]
    return sorted(listed, key=lambda each: -each["shared"])[:MOST_BESIDE]


def _beside(other: Letter, body: str, shown: Showing) -> Words:
    row, text = other.followup, current(other).body[:LONGEST_BESIDE]
    shared = shared_wording(body, text)
    words = sum(count_words(text[start:end]) for start, end in shared)
    kind, name = kind_words(row.kind, row.medium), name_of(row.to, shown.journal)
    same = ngettext("%(n)s word in a row is the same", "%(n)s words are the same", words) % {"n": words}
    return {
        "id": row.id,
        "title": _("%(kind)s to %(name)s") % {"kind": f"{kind[:1].upper()}{kind[1:]}", "name": name},
        "sent": is_out(other),
        "shared": words,
        "shared_words": same if words else _("nothing is the same"),
        "parts": [*_marked(text, shared)],
    }


def _marked(text: str, places: Sequence[tuple[int, int]]) -> Iterator[Words]:
    """The text in parts, every second one marked."""
    at = 0
    for start, end in places:
        yield {"text": text[at:start], "mark": False}
        yield {"text": text[start:end], "mark": True}
        at = end
    yield {"text": text[at:], "mark": False}


# ------------------------------------------------------------------------------------------ versions


def versions_words(letter: Letter, shown: Showing) -> list[Words]:
    """The texts that were, the newest first, each with what it changed in the one before it."""
    every = versions(letter)
    pairs = list(zip([None, *every], every, strict=False))[-MOST_VERSIONS:]
    return [_version(before, version, version is every[-1], shown) for before, version in reversed(pairs)]


def _version(before: LetterVersion | None, version: LetterVersion, is_current: bool, shown: Showing) -> Words:
    changes = changes_words(rewordings(before.body, version.body)) if before is not None else []
    if before is not None and before.subject != version.subject:
        old, new = (_("Subject: %(words)s") % {"words": each.subject} for each in (before, version))
        changes.insert(0, {"old": [old], "new": [new]})
    return {
        "id": str(version.id),
        "number": version.number,
        "who": _("Sundown’s draft") if version.source == SUNDOWN else _("Your text"),
        "when": shown.moment(version.made_at),
        "changes": changes,
        "first": before is None,
        "current": is_current,
    }


def changes_words(changed: Iterable[Rewording]) -> list[Words]:
    """What went and what came, sentence by sentence."""
    return [{"old": list(each.first), "new": list(each.second)} for each in changed]


# ------------------------------------------------------------------------------------------ ways out


def ways_words(offers: Sequence[Offer], medium: str) -> Words:
    """Every way in which a piece can go, and the one question that all of one medium ask afterwards."""
    open_ones = [_way(offer, offer.handover) for offer in offers if offer.handover is not None]
    first = next((offer.handover for offer in offers if offer.handover is not None), None)
    return {
        "medium": medium,
        "title": MEDIUM_WORDS[medium],
        "ways": open_ones,
        "closed": [{"title": offer.channel.title, "reason": offer.reason} for offer in offers if offer.reason],
        "question": first.question.words if first else "",
        "answers": [_answer(each.label, each.asks_when, place) for place, each in
                    enumerate(first.question.answers if first else ())],
    }  # fmt: skip


def _answer(label: str, asks_when: bool, place: int) -> Words:
    return {"label": label, "asks_when": asks_when, "place": place}


def _way(offer: Offer, handover: Handover) -> Words:
    return {
        "name": offer.channel.name,
        "title": offer.channel.title,
        "steps": handover.steps,
        "links": handover.links,
        "files": [_file(file) for file in handover.files],
        "texts": handover.texts,
    }


def _file(file: File) -> Words:
    """A sheet to print, which is made when it is asked for; or something to save."""
    sheet = file.name.removesuffix(".pdf")
    return {"label": SHEETS.get(sheet, file.name), "sheet": sheet if sheet in SHEETS else ""}


def quoted(name: str) -> str:
    """A file's name for the head of an answer (RFC 8187)."""
    return quote(name, safe="")
