"""A playbook's settings as people read them: in groups, their values in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

PLAYBOOKS = {
    "us": _("United States"), "uk": _("United Kingdom"), "ca": _("Canada"), "de": _("Germany"), "fr": _("France"),
    "jp": _("Japan"), "agency-eu": _("Agency in Europe"),
}  # fmt: skip

GROUPS = (
    (_("Thanks after an interview"), ("thanks.", "after_end.", "same_day.", "panel", "strategic.", "helper_card.")),
    (_("By how much you want it"), ("by_interest.",)),
    (_("When the day ends"), ("sundown",)),
    (_("Paper"), ("paper.", "networking.", "post.", "new_year.")),
    (_("Asking how things stand"), ("status.", "budget.", "employer.", "lapse.")),
    (_("People you stay in touch with"), ("linkedin.", "nurture.")),
    (_("What letters hold"), ("letter.", "similarity.", "salary", "review.")),
)
"""A group and how its settings' names begin."""
OTHERS = _("Everything else")

VALUES: Mapping[str, object] = {
    "same_day": _("the same day"), "next_day": _("the next day"), "2bd": _("the second business day"),
    "earlier": _("the earlier midnight of both"), "recipient": _("their midnight"), "sender": _("my midnight"),
    "sunset": _("the sun’s setting where I post"), "fixed_18": _("18:00"), "last_collection": _("the last collection"),
    "decision_maker": _("who decides"), "concern": _("who voiced a concern"),
    "omission": _("whom something I forgot matters to"), "everyone": _("everyone"), "nobody": _("nobody"),
    "merged": _("it takes the e-mail’s place"), "split_email": _("it follows by e-mail"),
    "split_post": _("it follows by post"), "individual": _("each of them"),
    "chair_if_no_unique_point": _("those who said something of their own, and the chair"),
    "chair_only": _("the chair alone"), "on": _("yes"), "off": _("no"), "ask": _("ask first whether paper is welcome"),
    "paper": _("on paper"), "email": _("by e-mail"), "phone": _("by telephone"),
    "consultant": _("how things stand goes through them"), "all_via_consultant": _("everything goes through them"),
    "direct": _("to the employer direct"), "check_in": _("call all the same"), "wait_for_date": _("wait for the date"),
    "after_call": _("some days after the call"), "7_calendar_days": _("seven days after the interview"),
    "10_calendar_days": _("ten days after the interview"),
    "7_business_days": _("seven business days after the interview"), "after_outcome": _("after the outcome"),
    "now": _("as soon as I met them"), "only_if_raised": _("only where they raised it"), "never": _("never"),
}  # fmt: skip


def value_words(value: str) -> object:
    """A value in plain words."""
    return VALUES.get(value, value.replace("_", " "))


def group_of(name: str) -> object:
    """The group of a setting; a new one without a group is among the others."""
    return next((title for title, begins in GROUPS if name.startswith(begins)), OTHERS)
