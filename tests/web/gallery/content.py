"""What the gallery shows: ordinary things, and those that break a page (long, in another script, missing)."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.core.paginator import Paginator
from tests.web.gallery.site import WEB, set_up

from sundown.web.timeline import Row, timeline

ZONE = ZoneInfo("America/Denver")
LONG = "Senior Interdisciplinary Perioperative Nurse Educator, Nights"  # 61 characters
VIETNAMESE = "Nguyễn Thị Phương Thảo"
ARABIC = "ليلى عبد الرحمن الحسيني"
ADDRESS = "maximiliane.von-und-zu-hohenstein-schwarzenfeld@recruiting.mesa-roofing-and-solar.example"
FOLLOW_UP = "Job Seeking 101: Professional Follow-up, line 5"
BEFORE = "The Interview, and What Comes After, line 31"
SCRIPT = "<script>alert(1)</script>"

WINDOW = {
    "day": "Today, Wed 11 March",
    "sunset": "7:34 pm",
    "iso": "2026-03-11T19:34-06:00",
    "collection": "5 pm",
    "left": "in 3 hours",
}
LATER = {"day": "Tue 24 March", "time": "5 pm", "earliest": "Tue 17 March, 9 am", "latest": "Fri 27 March"}

WHY = (
    "They gave you their time; a short thank-you the same day, to each person alone, keeps the impression from fading."
)

ITEMS: list[dict[str, Any]] = [
    {
        "id": "ortega-email",
        "kind": "Thank-you e-mail",
        "to": "Luis Ortega",
        "url": "/letters/",
        "about": "Mesa Roofing, estimator",
        "about_url": "/searches/",
        "medium": "by e-mail",
        "medium_icon": "email",
        "state": "due",
        "window": WINDOW,
        "action": {"label": "Write it", "url": "/letters/"},
        "why": WHY,
        "sources": [FOLLOW_UP],
    },
    {
        "kind": "Handwritten note",
        "to": VIETNAMESE,
        "url": "/letters/",
        "about": f"Intermountain Children’s and Women’s Hospital, {LONG}",
        "medium": "by hand, by post",
        "medium_icon": "handwritten",
        "via": "through Anna Weiss, who passes it on",
        "state": "late_but_in_time",
        "window": {**WINDOW, "left": "in 50 minutes", "latest": "Fri 13 March"},
        "action": {"label": "Posted", "url": "/done/", "post": True},
        "links": [{"label": "Skip", "url": "/skip/"}],
        "why": WHY,
        "sources": [FOLLOW_UP, BEFORE],
        "must": ["one thing they said", "the proof that answers a concern"],
        "warnings": ["Nobody has checked how the name is spelt."],
    },
    {
        "kind": "Status call",
        "to": ARABIC,
        "about": "مستشفى النور الدولي",
        "medium": "by phone",
        "medium_icon": "phone",
        "state": "planned",
        "window": LATER,
        "why": "They decide by Tuesday 17 March: until then patience is the better follow-up.",
        "sources": [BEFORE],
    },
    {
        "kind": "Reference alert",
        "to": "Dr. Imogen Featherstonehaugh-Cholmondeley the Younger of Kirkcudbright",
        "about": "Kirkcudbrightshire Infirmary",
        "medium": "by e-mail",
        "state": "overdue",
        "window": {"day": "Mon 9 March", "time": "11:59 pm", "left": "two days ago"},
        "action": {"label": "Write it now", "url": "/letters/"},
    },
    {
        "kind": "Thank-you e-mail",
        "to": SCRIPT,
        "medium": "by e-mail",
        "state": "done",
        "window": {"done": "Tue 10 March, 4:12 pm"},
    },
    {"kind": "LinkedIn invitation", "to": "Wen Li", "state": "skipped", "why": "“We met on the stairs only.”"},
]

DIFFERENCE = {
    "summary": "2 moved, 1 new and 1 withdrawn, because the decision is now 25 March",
    "added": [{"what": f"Nurture note to {VIETNAMESE}", "when": "Mon 30 March, by 5 pm", "sources": [BEFORE]}],
    "moved": [
        {
            "what": "Status call to Luis Ortega",
            "was": "Tue 17 March, by 5 pm",
            "when": "Thu 26 March, by 5 pm",
            "why": "There is more time, because the decision is now 25 March.",
            "sources": [FOLLOW_UP],
        },
        {"what": f"Status inquiry to {ARABIC}", "was": "Wed 18 March", "when": "Fri 27 March, before sunset 7:51 pm"},
    ],
    "closed": [],
    "withdrawn": [{"what": "Status inquiry to Wen Li", "why": "Luis Ortega is asked; one question is enough."}],
    "undo_url": "/undo/",
    "undo_fields": [{"name": "fact", "value": "0199"}],
}

FINDINGS: list[dict[str, Any]] = [
    {
        "id": "f1",
        "severity": "block",
        "quote": "Dear Mr. Ortga",
        "anchor": "m1",
        "message": "The name is spelt Ortega on the business card.",
        "suggest": ["Ortega"],
        "url": "/suggest/",
        "sources": [FOLLOW_UP],
    },
    {
        "severity": "confirm",
        "quote": "I cut claims by 40 per cent",
        "message": "No fact holds this number. Is it true?",
    },
    {
        "severity": "warn",
        "quote": "it was a great pleasure to meet such a wonderful team",
        "message": "The letter to Wen Li says the same. Two readers who compare notes would see it.",
        "suggest": ["thank you for showing me the yard", "thank you for the hour on the roof"],
    },
    {"severity": "note", "message": "112 words: about as long as such a letter should be."},
]

PEOPLE: list[dict[str, Any]] = [
    {
        "name": "Luis Ortega",
        "url": "/people/ortega/",
        "title": "Head of estimating",
        "organization": "Mesa Roofing",
        "email": "lortega@mesaroofing.example",
        "phone": "+1 505 555 0134",
        "verified": "from the business card",
        "right": ["e-mail", "handwritten note"],
        "never": ["phone"],
        "last": "Tue 3 March, interview",
        "next": "Today, thank-you e-mail",
    },
    {
        "name": VIETNAMESE,
        "url": "/people/thao/",
        "title": LONG,
        "organization": "Intermountain Children’s and Women’s Hospital",
        "email": ADDRESS,
        "verified": "Name not checked",
        "verified_bad": True,
        "last": "Mon 2 March, card fair",
    },
    {"name": ARABIC, "organization": "مستشفى النور الدولي", "phone": "+971 4 555 0199"},
    {"name": "Wen Li", "action": {"label": "Same as another Wen Li?", "url": "/merge/"}},
]

STEPS = [
    {"label": "Who was there", "url": "/1/", "state": "done"},
    {"label": "What each said", "url": "/2/", "state": "done"},
    {"label": "Concerns", "url": "/3/", "state": "here"},
    {"label": "What you forgot", "url": "/4/", "state": "todo"},
    {"label": "Promises", "state": "todo"},
    {"label": "When they decide", "state": "todo"},
    {"label": "How much you want it", "state": "todo"},
]

DIALOG = {
    "id": "let-go",
    "label": "Let it go",
    "title": "Let this search go?",
    "text": "Its 4 open follow-ups are withdrawn. What was done stays, and you can take this back.",
    "confirm": "Let it go",
    "url": "/let-go/",
    "danger": True,
    "fields": [{"name": "search", "value": "mesa"}],
}

TABS = [
    {"label": "Open", "url": "?", "here": True, "count": 12},
    {"label": "Waiting", "url": "?w", "count": 0},
    {"label": "Done", "url": "?d"},
]


class Concern(forms.Form):
    """A form with a field of every sort."""

    words = forms.CharField(
        label="What worried them?",
        help_text="In their words, as near as you can.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    sensed = forms.ChoiceField(
        label="Did they say it?",
        choices=[("stated", "They said it"), ("sensed", "I sensed it")],
        widget=forms.RadioSelect,
    )
    by = forms.DateField(label="When do they decide?", widget=forms.DateInput(attrs={"type": "date"}))
    who = forms.ChoiceField(
        label="Who?", choices=[("", "Nobody in particular"), ("o", "Luis Ortega"), ("t", VIETNAMESE)]
    )
    email = forms.EmailField(label="Their e-mail address", required=False, help_text="As it stands on the card.")
    promised = forms.BooleanField(label="I promised to send something", required=False)


def broken() -> Concern:
    """The form after it was sent with things missing."""
    return Concern({"words": "", "sensed": "", "by": "31.2.", "email": ADDRESS.replace("@", " at ")})


def _at(day: int, hour: int) -> datetime:
    return datetime(2026, 3, day, hour, tzinfo=ZONE)


ROWS = [
    Row("First interview, Luis Ortega", "Tue 3 March, 3 pm", "Held", at=_at(3, 15), kind="interview"),
    Row(
        "Thank-you e-mail to Luis Ortega", "Tue 3 March, by 11:59 pm", "Done", "/letters/",
        earliest=_at(3, 16), due=_at(3, 23), latest=_at(6, 23), state="done",
    ),
    Row(
        f"Handwritten note to {VIETNAMESE}", "Wed 11 March, before sunset 7:34 pm", "To do now", "/letters/",
        earliest=_at(9, 9), due=_at(11, 19), latest=_at(13, 23), state="due",
    ),
    Row(f"Their answer: second round with {ARABIC}", "Tue 10 March, 11 am", "Came in", at=_at(10, 11), kind="answer"),
    Row(
        "Status call to Luis Ortega", "Tue 24 March, by 5 pm", "Not yet",
        earliest=_at(17, 9), due=_at(24, 17), latest=_at(27, 23), state="planned",
    ),
    Row(
        "LinkedIn invitation to Wen Li", "Fri 6 March", "Skipped",
        earliest=_at(4, 9), due=_at(6, 9), latest=_at(9, 9), state="skipped",
    ),
]  # fmt: skip


class Said(str):
    """A message as Django's messages have it: words with the tag of their level."""

    level_tag = "success"


def everything() -> dict[str, Any]:
    """The variables of every page of the gallery."""
    set_up()
    return {
        "here": "today",
        "messages": [Said("Saved. Nothing else to do for Mesa Roofing until Tuesday.")],
        "items": ITEMS,
        "window": WINDOW,
        "later": LATER,
        "difference": DIFFERENCE,
        "findings": FINDINGS,
        "people": PEOPLE,
        "steps": STEPS,
        "dialog": DIALOG,
        "tabs": TABS,
        "form": Concern(),
        "broken": broken(),
        "page": Paginator(range(70), 10).page(2),
        "timeline": timeline(ROWS, _at(11, 16)),
        "caption": "The search at Mesa Roofing, 3 to 27 March",
        "states": ["planned", "due", "late_but_in_time", "overdue", "done", "skipped"],
        "levels": ["info", "success", "warning", "error"],
        "icons": _icons(),
    }


def _icons() -> list[str]:
    return re.findall(r'symbol id="(\w+)"', (WEB / "static" / "icons.svg").read_text(encoding="utf-8"))
