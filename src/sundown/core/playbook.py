"""The playbook: settings, rules that make a follow-up, rules that stop one, rules that ask for a task.

A rule is data in a closed set of words, one rule a file; this module says which words there are and what a valid
rule looks like. Reading the files is `library.py`'s work.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from sundown.core.facts import MEDIA
from sundown.core.findings import Finding
from sundown.core.followup import KINDS
from sundown.core.problems import BadInput, Problem, nearest

TRIGGERS = (
    "interview", "round", "references_in_play", "message", "call_requested", "rescheduled", "offer", "competing_offer",
    "rejection", "withdrawal", "acceptance", "accepted_elsewhere", "meeting", "found", "long_silence", "joined_network",
    "met_and_running", "new_year", "seekers_step", "requisition", "client_news",
)  # fmt: skip
"""What a follow-up can arise from. `round` is the last interview of a round; `joined_network` the instant from which
an interviewer is a network contact (D-41); `met_and_running` an interviewer of a process that still runs."""

AUDIENCES = (
    "interviewers", "helpers", "references", "status_contact", "decision_maker", "sender", "offered_by", "moved_by",
    "consultant", "people_met", "found_for", "joined", "network", "seeker", "self",
)  # fmt: skip
"""To whom: people of the occasion, by their role in it."""

CONDITIONS = (
    "first_round", "later_round", "letter_by_interest", "note_by_interest", "call_by_interest", "status_by_phone",
    "status_by_mail", "date_known", "date_unknown", "inquiry_after_call", "inquiry_without_call", "call_was_made",
    "check_in_wanted",
    "no_offer_yet", "offer_open", "no_offer_open", "still_wanted", "letter_merged", "letter_split_email",
    "letter_split_post", "linkedin_known", "useful", "benefit", "topic_missing", "needs_reply",
)  # fmt: skip
"""What must hold besides: each is a question about the occasion, the reader or a setting."""

ENDINGS = ("outcome", "withdrawal", "new_round")
"""What ends an undone follow-up: an outcome or withdrawal, only a withdrawal, a newer round."""

STOPS = (
    "outcome", "withdrawal", "new_round", "lapsed", "no_follow_up", "do_not_contact", "paper_asked_off", "left",
    "cross_border", "no_address", "panel", "already_on_paper", "one_card_a_helper", "card_for_helpers_only",
    "running_process", "not_met", "with_consultant", "one_call", "gap", "cap", "call_first", "notice_instead",
    "no_callable_day", "too_late_by_post", "posted_lately", "one_alert", "one_invitation", "already_sent",
)  # fmt: skip
"""Why a follow-up that a rule makes is not in the plan: one rule file each says it in words and cites it."""

TASKS = (
    "keep_job_hunting", "promise", "debrief", "ask_decision_date", "verify_name", "answer_offer", "research",
    "be_ready",
)  # fmt: skip

ELEMENTS = ("thanks", "conversation", "concern", "fit", "interest", "next_step", "came_up", "reason", "news")
"""What a piece must hold, by the names that the letters and their checks use."""

FIXED_CHECKS = ("header", "placeholder", "recipients")
"""Checks whose severity no playbook changes; of `names`, what blocks stays as well: a misspelt name is no taste."""

ROW = re.compile(r"(?:S[0-4]|[CD])-\d\d")

Value = str | int | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One named choice of the playbook: its value, what it may be, and why (rulebook section 3)."""

    name: str
    value: Value
    meaning: str
    cites: tuple[str, ...]
    choices: tuple[str, ...] = ()

    def accepts(self, value: object) -> bool:
        """Whether `value` is of this setting's type and among its choices."""
        if isinstance(self.value, tuple):
            return isinstance(value, tuple) and all(word in self.choices for word in value)
        if type(value) is not type(self.value):
            return False
        if isinstance(value, int) and not isinstance(value, bool):
            return 0 <= value <= 1000
        return not self.choices or value in self.choices

    @property
    def expected(self) -> str:
        """The values this setting takes, for a message."""
        if isinstance(self.value, tuple):
            return "a list of " + ", ".join(self.choices)
        if self.choices:
            return " or ".join(self.choices)
        return {bool: "true or false", int: "a whole number from 0 to 1000", str: "text"}[type(self.value)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One practice that makes a follow-up: `after` what, `to` whom, `when` what holds, by which media, in which window.

    `media` are tried in order; with `equal` they are equally right and the reader's preference picks (D-36).
    `address_needed` says that without an address the item does not arise (calls, links, LinkedIn, notes).
    `endings` end it while undone; `in_place_of` are kinds that it replaces for the same reader and occasion.
    """

    id: str
    title: str
    makes: str
    after: str
    to: str
    window: str
    media: tuple[str, ...]
    why: str
    cites: tuple[str, ...]
    when: tuple[str, ...] = ()
    equal: bool = False
    address_needed: bool = False
    endings: tuple[str, ...] = ()
    in_place_of: tuple[str, ...] = ()
    must: tuple[str, ...] = ()
    examples: tuple[Mapping[str, object], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """One practice that stops a follow-up, for the reason `stop`."""

    id: str
    title: str
    stop: str
    why: str
    cites: tuple[str, ...]
    examples: tuple[Mapping[str, object], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRule:
    """One practice that asks the seeker to do something that is not a piece to somebody."""

    id: str
    title: str
    task: str
    why: str
    cites: tuple[str, ...]
    examples: tuple[Mapping[str, object], ...] = ()


AnyRule = Rule | Guard | TaskRule


def shadows(rule: AnyRule, other: AnyRule) -> bool:
    """Whether a rule would silently take another's place: the same id, the same stop or the same task."""
    same_stop = isinstance(rule, Guard) and isinstance(other, Guard) and rule.stop == other.stop
    same_task = isinstance(rule, TaskRule) and isinstance(other, TaskRule) and rule.task == other.task
    return rule.id == other.id or same_stop or same_task


@dataclass(frozen=True, kw_only=True)
class Playbook:
    """The etiquette in force: every setting with its value, and every rule that is switched on, by its id.

    `checks` are the severities of findings where somebody chose other ones, by the name of the check.
    """

    name: str
    settings: Mapping[str, Setting]
    rules: Mapping[str, AnyRule] = field(default_factory=dict)
    checks: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def values(self) -> Mapping[str, Value]:
        """Setting name -> value."""
        return {name: setting.value for name, setting in self.settings.items()}

    def weighed(self, finding: Finding) -> Finding:
        """A finding with the severity that was chosen for its check; what is only a note stays one."""
        chosen = self.checks.get(finding.check)
        is_kept = finding.severity == "note" or (finding.check == "names" and finding.severity == "block")
        return finding if chosen is None or is_kept else replace(finding, severity=chosen)

    @cached_property
    def makers(self) -> Mapping[str, tuple[Rule, ...]]:
        """Trigger -> the rules that make something after it."""
        makers = [rule for rule in self.rules.values() if isinstance(rule, Rule)]
        return {trigger: tuple(rule for rule in makers if rule.after == trigger) for trigger in TRIGGERS}

    @cached_property
    def guards(self) -> Mapping[str, Guard]:
        """Reason -> the rule that stops for it; a reason that is missing is switched off."""
        return {rule.stop: rule for rule in self.rules.values() if isinstance(rule, Guard)}

    @cached_property
    def tasks(self) -> Mapping[str, TaskRule]:
        """Task -> the rule that asks for it."""
        return {rule.task: rule for rule in self.rules.values() if isinstance(rule, TaskRule)}


# ------------------------------------------------------------------------------------------ reading a rule's words

Locate = Callable[[str], int | None]
"""Finds the line of a word in the rule's file."""


class _Words:
    """The words of one rule's mapping, checked one by one; problems are collected, not raised at the first."""

    def __init__(self, mapping: Mapping[str, object], name: str, file: str, line_of: Locate) -> None:
        self.mapping, self.name, self.file, self.line_of = mapping, name, file, line_of
        self.problems: list[Problem] = []

    def wrong(self, key: str, message: str, expected: str | None = None, near: str | None = None) -> None:
        found = self.mapping.get(key)
        line = self.line_of(found) if isinstance(found, str) else None
        self.problems.append(
            Problem(
                file=self.file,
                line=line or self.line_of(key),
                key=f"{self.name}.{key}",
                message=message,
                expected=expected,
                nearest=near,
            )
        )

    def text(self, key: str) -> str:
        value = self.mapping.get(key)
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
        self.wrong(key, "is missing" if key not in self.mapping else "is not a text", "a sentence in plain words")
        return ""

    def word(self, key: str, valid: Iterable[str]) -> str:
        value, valid = self.mapping.get(key), tuple(valid)
        if value in valid:
            return str(value)
        self.wrong(key, f"unknown word {value!r}", "one of " + ", ".join(valid), nearest(str(value), valid))
        return ""

    def words(self, key: str, valid: Iterable[str] | None = None) -> tuple[str, ...]:
        value = self.mapping.get(key, [])
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            self.wrong(key, "is not a list of words")
            return ()
        for word in value:
            if valid is not None and word not in (valid := tuple(valid)):
                self.wrong(key, f"unknown word {word!r}", "words among " + ", ".join(valid), nearest(word, valid))
        return tuple(value)

    def flag(self, key: str) -> bool:
        value = self.mapping.get(key, False)
        if not isinstance(value, bool):
            self.wrong(key, "is neither true nor false")
        return value is True

    def cites(self, rows: Mapping[str, object] | None) -> tuple[str, ...]:
        cites = self.words("cites")
        if not cites:
            self.wrong("cites", "a rule without a citation is not taken", "a list of rows or of source titles")
        for cite in cites:
            if rows is not None and ROW.fullmatch(cite) and cite not in rows:
                self.wrong("cites", f"there is no row {cite}", near=nearest(cite, rows))
        return cites

    def examples(self) -> tuple[Mapping[str, object], ...]:
        value = self.mapping.get("examples", [])
        if not isinstance(value, list) or not all(isinstance(example, Mapping) for example in value):
            self.wrong("examples", "is not a list of tables")
            return ()
        return tuple(value)

    def only(self, *keys: str) -> None:
        for key in self.mapping:
            if key not in keys:
                self.wrong(key, f"unknown key {key!r}", "one of " + ", ".join(keys), nearest(key, keys))


_COMMON = ("title", "why", "cites", "examples")


def parse_rule(
    mapping: Mapping[str, object],
    *,
    name: str,
    file: str,
    rows: Mapping[str, object] | None,
    windows: Iterable[str],
    line_of: Locate = lambda _word: None,
) -> AnyRule:
    """The rule that one file or table describes.

    `name` is its id; `rows` are the rulebook's rows that may be cited (None: not checked), `windows` the
    named windows. Raises BadInput with everything that is wrong: no citation, an unknown word or key, a missing
    sentence.
    """
    words = _Words(mapping, name, file, line_of)
    if "makes" in mapping:
        rule: AnyRule = _maker(words, rows, windows)
    elif "stops" in mapping:
        words.only("stops", *_COMMON)
        rule = Guard(id=name, title=words.text("title"), stop=words.word("stops", STOPS), why=words.text("why"),
                     cites=words.cites(rows), examples=words.examples())  # fmt: skip
    elif "asks" in mapping:
        words.only("asks", *_COMMON)
        rule = TaskRule(id=name, title=words.text("title"), task=words.word("asks", TASKS), why=words.text("why"),
                        cites=words.cites(rows), examples=words.examples())  # fmt: skip
    else:
        raise BadInput([Problem(file=file, line=line_of(name), key=name, message="makes, stops and asks nothing",
                                expected="one of the keys makes, stops, asks")])  # fmt: skip
    if words.problems:
        raise BadInput(words.problems)
    return rule


def _maker(words: _Words, rows: Mapping[str, object] | None, windows: Iterable[str]) -> Rule:
    words.only(
        "makes",
        "after",
        "to",
        "when",
        "media",
        "equal",
        "address_needed",
        "window",
        "endings",
        "in_place_of",
        "must",
        *_COMMON,
    )
    media = words.words("media", MEDIA)
    if not media:
        words.wrong("media", "is empty", "at least one of " + ", ".join(MEDIA))
    return Rule(
        id=words.name,
        title=words.text("title"),
        makes=words.word("makes", KINDS),
        after=words.word("after", TRIGGERS),
        to=words.word("to", AUDIENCES),
        when=words.words("when", CONDITIONS),
        media=media,
        equal=words.flag("equal"),
        address_needed=words.flag("address_needed"),
        window=words.word("window", windows),
        endings=words.words("endings", ENDINGS),
        in_place_of=words.words("in_place_of", KINDS),
        must=words.words("must", ELEMENTS),
        why=words.text("why"),
        cites=words.cites(rows),
        examples=words.examples(),
    )
