"""Follow-ups, tasks and warnings as the parts of the screens show them (`templates/parts/README.md`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from typing import Any

from django.utils.translation import gettext as _

from sundown.core import followup as core
from sundown.core.facts import ContactId
from sundown.core.words import MEDIUM_WORDS, TASK_WORDS, job_of, kind_words, name_of
from sundown.library import cited, rows
from sundown.records.models import FollowUp
from sundown.records.to_core import followup_of
from sundown.web.showing import FULL_DAY, Showing, link

PAPER = ("post", "handwritten")
_WITHOUT_A_PLACE = time(18)  # sundown where no place is known, or no sun sets
DECISIVE = 2  # sources of a follow-up that a list shows; its page of reasons has them all
OPEN = ("open", "drafted", "approved")
Words = dict[str, Any]


def item_of(row: FollowUp, shown: Showing, *, acts: bool = True) -> Words:
    """A follow-up as `parts/item.html` shows it; with `acts`, what can be done with it."""
    followup = followup_of(row, shown.at)
    words = {
        **piece_words(followup, shown),
        "id": f"piece-{row.id}",
        "url": link("letter", followup=row.id),
        "state": followup.state,
        "state_words": _progress_words(row, followup),
        "window": window_of(followup, shown),
        "why": followup.why,
        "sources": sources_of(followup.cites[:DECISIVE]),
        "why_url": link("why", row.id),
        "warnings": followup.warnings,
    }
    if acts and followup.open:
        words |= _acts(row, followup)
    return words


def piece_words(followup: core.FollowUp | core.Withdrawn | core.Suppressed, shown: Showing) -> Words:
    """What it is, to whom, and about which post."""
    medium = getattr(followup, "medium", "")
    kind = kind_words(followup.kind, medium or "email")
    via = getattr(followup, "via", None)
    about = job_of(followup.opportunity, shown.journal)
    return {
        "kind": f"{kind[:1].upper()}{kind[1:]}",
        "to": "" if followup.to == "self" else name_of(followup.to, shown.journal),
        "about": about,
        "about_url": link("search", followup.opportunity) if about else "",
        "medium": MEDIUM_WORDS.get(medium, ""),
        "medium_icon": medium,
        "via": _("through the consultant, who passes it on") if via else "",
    }


def whole(words: Words) -> str:
    """The kind and the person in one line."""
    return f"{words['kind']} to {words['to']}" if words["to"] else str(words["kind"])


def _progress_words(row: FollowUp, followup: core.FollowUp) -> str:
    if not followup.open or row.progress == "open":
        return ""
    ready = _("Approved") if row.progress == "approved" else _("Draft begun")
    late = {"overdue": _("Overdue"), "late_but_in_time": _("Late, still in time")}.get(followup.state)
    return f"{late}; {ready[:1].lower()}{ready[1:]}" if late else ready


def _acts(row: FollowUp, followup: core.FollowUp) -> Words:
    write = link("letter", followup=row.id)
    label = _("Prepare the call") if followup.medium == "phone" else _("Write it")
    label = _("Send it") if row.progress == "approved" else label
    skip, remind = _link(_("Skip"), link("skip", row.id)), _link(_("Remind me"), link("remind", row.id))
    if followup.state == "planned":
        return {"links": [*([_link(_("Prepare it"), write)] if write else []), skip]}
    return {"action": _link(label, write) if write else None, "links": [remind, skip]}


def _link(label: str, url: str) -> Words:
    return {"label": label, "url": url}


# ------------------------------------------------------------------------------------------ when


def window_of(followup: core.FollowUp, shown: Showing) -> Words:
    """Before when it must leave, as `parts/window.html` shows it."""
    if followup.state == "done":
        return {"done": _("Done")}
    if followup.state == "skipped":
        return {"done": _("Skipped")}
    due, latest = followup.due, followup.latest
    words: Words = {"day": shown.day(due), "iso": due.isoformat(timespec="minutes")}
    words |= _until(followup, shown)
    if followup.state == "planned":
        words["earliest"] = shown.moment(followup.earliest)
    elif followup.state == "due":
        words["left"] = shown.distance(due)
    else:
        words["left"] = _("was due %(when)s") % {"when": shown.distance(due)}
    if latest != due and followup.state != "overdue":
        words["latest"] = shown.moment(latest)
    return words


def _until(followup: core.FollowUp, shown: Showing) -> Words:
    """Sunset and the last collection as what they are (C-03); else the hour, or the whole day."""
    due = followup.due
    if due.time() == FULL_DAY and due.utcoffset() == due.astimezone(shown.home).utcoffset():
        return {}
    if followup.medium not in PAPER:
        return {"time": shown.clock(due)}
    collection = _collection(shown)
    if shown.settings.get("sundown") == "last_collection":
        return {"time": _("%(hour)s, before the last collection") % {"hour": shown.clock(due)}}
    if shown.settings.get("sundown") != "sunset" or due.time() == _WITHOUT_A_PLACE:
        return {"time": shown.clock(due)}
    none_that_day = any("collection" in warning for warning in followup.warnings)
    return {"sunset": shown.clock(due), "collection": "" if none_that_day else collection}


def _collection(shown: Showing) -> str:
    hour = shown.settings.get("sundown.collection")
    return shown.clock(hour if isinstance(hour, time) else time.fromisoformat(str(hour)))


# ------------------------------------------------------------------------------------------ why


def sources_of(cites: Iterable[str]) -> list[str]:
    """Each source once, as its title and line with what it says."""
    return list(dict.fromkeys(_source(cite) for cite in cites))


def _source(cite: str) -> str:
    row = rows().get(cite)
    title = cited(cite)
    return f"{title}: {row['says']}" if row is not None and row["says"] not in title else title


# ------------------------------------------------------------------------------------------ tasks and warnings


def task_of(task: core.Task, shown: Showing) -> Words:
    """A task in words: what, about what, by when, why, and where it is done."""
    about = task.about or ""
    subject = name_of(about, shown.journal) if about in shown.journal.contacts else ""
    if task.task == "promise":
        subject = _promise(about, shown)
    words = TASK_WORDS[task.task]
    return {
        "task": task.task,
        "what": f"{words[:1].upper()}{words[1:]}" if task.task != "promise" else subject,
        "subject": subject if task.task != "promise" else "",
        "about": job_of(task.opportunity, shown.journal),
        "about_url": link("search", task.opportunity) if task.opportunity else "",
        "due": shown.moment(task.due, near=True) if task.due is not None else "",
        "late": task.due is not None and task.due < shown.at,
        "why": task.why,
        "sources": sources_of(task.cites),
        **_where_done(task, shown),
    }


def _promise(about: str, shown: Showing) -> str:
    """The words of a promise with the name behind the id that the plan writes in brackets."""
    text, _open, person = about.removesuffix(")").rpartition(" (")
    if text and person in shown.journal.contacts:
        return f"{text} ({name_of(person, shown.journal)})"
    return about


def _where_done(task: core.Task, shown: Showing) -> Words:
    """The screen on which a task is carried out."""
    if task.task == "debrief":
        return {"url": link("debrief_step", task.about, "who"), "label": _("Write it down now")}
    if task.task == "ask_decision_date":
        return {"url": link("before") + f"#{task.about}", "label": _("See what to ask")}
    if task.task == "verify_name":
        return {"url": link("mend", task.about), "label": _("I have seen it written")}
    if task.task == "promise":
        return {"url": link("kept"), "label": _("I have kept it"), "post": task.about}
    if task.task == "answer_offer":
        return {"url": link("search", task.opportunity), "label": _("Answer")}
    return {"url": "", "label": ""}


def warning_of(warning: core.PlanWarning, shown: Showing) -> Words:
    """What is to be cleared up, and the one click that does it."""
    about = warning.about
    journal = shown.journal
    subject, url, label = "", "", _("Tell it")
    if about in journal.contacts:
        subject, url, label = name_of(about, journal), link("mend", about), _("Fill it in")
    elif about in journal.opportunities:
        subject, url = job_of(about, journal), _about_search(about, warning.text)
    elif about in journal.seekers and (place := journal.seekers[about].place) and place.city:
        url, label = link("settings"), _("Say where it is")
    elif about in journal.seekers or about == "country":
        url, label = link("place"), _("Say where you are")
    return {"subject": subject, "text": warning.text, "url": url, "label": label}


ASKS = (
    ("How much do you want", "interest"),
    ("Who decides", "decider"),
    ("When do they decide", "later"),
    ("Who was there", "people"),
    ("has no time yet", "time"),
)
"""The beginning of a warning of the planner (`core/planner/warnings.py`), and the small form that answers it."""


def _about_search(key: str, text: str) -> str:
    what = next((form for words, form in ASKS if words in text), "")
    return link("tell", key, what) if what else ""


def lacking(contact: str, shown: Showing) -> Sequence[str]:
    """What of a person's name and addresses is not known yet."""
    known = shown.journal.contacts[ContactId(contact)]
    there = {_("how the name is written"): known.name_verified != "none", _("the e-mail address"): known.email}
    if known.kind == "contact":  # a reference and a consultant get no letters by post
        there |= {_("the title"): known.title, _("the postal address"): known.post or "post" in known.never}
    return [what for what, held in there.items() if not held]


def soon(moment: datetime, shown: Showing) -> bool:
    """Whether an instant lies on this day or has passed."""
    return moment.astimezone(shown.home).date() <= shown.today
