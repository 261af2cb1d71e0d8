"""Write the generated pages of docs/ from the playbooks, the letters and the code.

    python tools/write_docs.py            # write them
    python tools/write_docs.py --check    # write nothing; exit status 1 and the names of the pages that differ

Run it after changing a rule, a setting, a letter, a window or a citation; tests/test_docs.py holds the pages to it.
What a row of the rulebook is carried by is found by tools/row_carriers.py.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from tools.row_carriers import BASE, KINDS, carried_by, does_something, is_fixed, is_read  # noqa: E402

from sundown import library  # noqa: E402
from sundown.core.playbook import ROW, AnyRule, Guard, Rule, Setting, TaskRule, Value  # noqa: E402
from sundown.core.windows import WINDOWS  # noqa: E402
from sundown.core.words import KIND_WORDS, MEDIUM_WORDS, TASK_WORDS  # noqa: E402

DOCS = ROOT / "docs"
GENERATED = "<!-- Written by tools/write_docs.py; change the files it reads, then run it again. -->"
ROWS_IN_DOCSTRING = re.compile(rf"^(?:{ROW.pattern}(?:, )?)+: | \((?:{ROW.pattern}(?:, )?)+\)")

WORDS = {
    # after
    "interview": "each interview",
    "round": "the last interview of a round",
    "references_in_play": "the first round with none booked after it, or in which references came up",
    "message": "a message",
    "call_requested": "a message that asks for a call",
    "rescheduled": "an interview moved, or cancelled and booked anew",
    "offer": "an offer",
    "competing_offer": "another employer's offer",
    "rejection": "a refusal",
    "withdrawal": "a withdrawal",
    "acceptance": "an acceptance",
    "accepted_elsewhere": "the acceptance of another post",
    "meeting": "an event or a chance talk",
    "found": "finding something useful",
    "joined_network": "an interviewer joining the network",
    "met_and_running": "an interview of a process that still runs",
    "new_year": "the turn of the year",
    "seekers_step": "each interview of a candidate",
    "requisition": "the last interview of a requisition",
    "client_news": "news from the client",
    # to
    "interviewers": "each interviewer",
    "helpers": "everybody who helped",
    "references": "each reference",
    "status_contact": "who is asked how things stand: who decides, unless somebody else is named",
    "decision_maker": "who decides",
    "sender": "who wrote",
    "offered_by": "who made the offer",
    "moved_by": "who moved it",
    "consultant": "the consultant",
    "people_met": "everybody met",
    "found_for": "the contact it is for",
    "joined": "that interviewer",
    "network": "everybody in the network",
    "seeker": "the candidate",
    "self": "oneself",
    # when
    "first_round": "it is the first round",
    "later_round": "it is a later round",
    "letter_by_interest": "the interest asks for a letter to this reader",
    "note_by_interest": "paper is welcome and the interest asks for a note to this reader",
    "call_by_interest": "the interest asks for a call",
    "status_by_phone": "one asks by telephone there",
    "status_by_mail": "one asks by e-mail there",
    "date_known": "they named a date",
    "date_unknown": "nobody named a date",
    "inquiry_after_call": "the inquiry waits for the call",
    "inquiry_without_call": "the inquiry needs no call before it",
    "call_was_made": "the call has taken place",
    "no_offer_yet": "there is no offer yet",
    "offer_open": "an offer is open",
    "no_offer_open": "no offer is open",
    "still_wanted": "the seeker has not withdrawn",
    "letter_merged": "the letter takes the place of the same-day e-mail",
    "letter_split_email": "the letter follows by e-mail",
    "letter_split_post": "the letter follows by post",
    "linkedin_known": "their LinkedIn is known",
    "useful": "something useful to them is noted",
    "benefit": "a direct benefit to them is noted",
    "topic_missing": "what was talked about is not noted",
    "needs_reply": "it needs an answer",
    # endings
    "outcome": "an outcome or a withdrawal",
    "new_round": "a newer round",
}
"""The words of a rule that are not plain as they stand."""


def in_words(word: str) -> str:
    """A word of a rule as people read it."""
    return WORDS.get(word, word.replace("_", " "))


# ------------------------------------------------------------------------------------------ rulebook-coverage.md

COVERAGE = f"""\
# What carries each row of the rulebook

{GENERATED}

The rulebook has {{practices}} practices from five articles (S), {{conflicts}} settled conflicts (C) and {{dates}} rules
for dates (D). Of the practices {{now}} are carried by something in this tree that acts, {{open}} by nothing yet.

* **rule**: a rule of the playbook ([rules.md](rules.md)); **setting**: a choice it makes ([settings.md](settings.md));
  **window**: a time by name ([windows.md](windows.md)).
* **letter**: a kind of letter, or an element of one; **journal**: a key of the journal; **command**: a command of
  `sundown`; **playbook**: a country's overlay; **code**: a file under `src/sundown`.
* **check**: a check of a written letter; **screen**: a part of the screen; **design**: how the program is made.
* **(later)** is not in this tree yet.
"""


def coverage_page() -> str:
    """docs/rulebook-coverage.md: every row with what carries it."""
    rows = library.rows()
    practices = [row for row in rows if row.startswith("S")]
    now = sum(any(map(does_something, carried_by(row))) for row in practices)
    head = COVERAGE.format(practices=len(practices), conflicts=sum(row.startswith("C") for row in rows), now=now,
                           dates=sum(row.startswith("D") for row in rows), open=len(practices) - now)  # fmt: skip
    by_source: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        by_source[rows[row]["source"]].append(row)
    return "\n".join([head, *("\n".join(coverage_table(source, ids)) for source, ids in by_source.items())])


def coverage_table(source: str, ids: Sequence[str]) -> Iterator[str]:
    """The rows of one source as a table; rows without a line stand in no article."""
    has_line = "line" in library.rows()[ids[0]]
    head = ["row", "line", "what it says", "carried by"] if has_line else ["row", "what it says", "carried by"]
    yield from (f"## {source}", "", f"{len(ids)} rows.", "", table_row(head), table_row(["---"] * len(head)))
    for row in ids:
        entry = library.rows()[row]
        lines = [str(entry["line"])] if has_line else []
        yield table_row([row, *lines, entry["says"], grouped(carried_by(row))])
    yield ""


def grouped(found: Iterable[str]) -> str:
    """Carriers as a cell, those of one kind together."""
    by_kind: dict[str, list[str]] = defaultdict(list)
    for carrier in found:
        kind, name = carrier.split(": ", 1)
        by_kind[kind].append(name)
    return "<br>".join(f"**{kind}** {', '.join(by_kind[kind])}" for kind in KINDS if kind in by_kind)


def table_row(cells: Iterable[str]) -> str:
    """One line of a table."""
    return "| " + " | ".join(cells) + " |"


# ------------------------------------------------------------------------------------------ rules.md

RULES = f"""\
# The rules

{GENERATED}

Each rule is one file under `src/sundown/playbooks/base`; its name there is its id. `sundown rules ID` shows one.
"""


def rules_page() -> str:
    """docs/rules.md: every rule with its reason, its time and its sources."""
    page, family = [RULES], ""
    for name, rule in BASE.rules.items():
        if (here := name.split("/")[0]) != family:
            family = here
            page += [f"## {family.replace('-', ' ').capitalize()}", ""]
        page += [*rule_section(rule), ""]
    return "\n".join(page)


def rule_section(rule: AnyRule) -> Iterator[str]:
    """One rule."""
    yield from (f"### {rule.title}", "", f"`{rule.id}`", "")
    if isinstance(rule, Guard):
        yield f"* Stops a follow-up; the plan says: {rule.why}."
    elif isinstance(rule, TaskRule):
        yield f"* Asks: {TASK_WORDS.get(rule.task, in_words(rule.task))}. {rule.why}"
    else:
        yield from made(rule)
    if without := [name for name in library.playbook_names() if rule.id not in library.shipped_playbook(name).rules]:
        yield f"* Switched off in: {', '.join(without)}"
    yield "* Sources:"
    yield from sources(rule.cites)
    for example in rule.examples:
        yield from ("", "Example:", "", *indented(example))


def made(rule: Rule) -> Iterator[str]:
    """What a rule makes: why, when and how."""
    ways = [MEDIUM_WORDS.get(medium, in_words(medium)) for medium in rule.media]
    yield f"* Why: {rule.why}"
    yield f"* Makes: {KIND_WORDS[rule.makes]} (`{rule.makes}`), {(' or ' if rule.equal else ', else ').join(ways)}"
    yield f"* After {in_words(rule.after)}, to {in_words(rule.to)}"
    if rule.when:
        yield f"* Only where {' and '.join(in_words(word) for word in rule.when)}"
    yield f"* Time (`{rule.window}`): {window_words(rule.window)}"
    if rule.in_place_of:
        yield f"* Takes the place of: {', '.join(KIND_WORDS[kind] for kind in rule.in_place_of)}"
    if rule.endings:
        yield f"* Undone, it ends with {' or '.join(in_words(word) for word in rule.endings)}"
    if rule.must:
        yield f"* Holds: {', '.join(in_words(word) for word in rule.must)}"


def sources(cites: Iterable[str]) -> Iterator[str]:
    """Each source as people cite it, once."""
    yield from (f"  * {source}" for source in dict.fromkeys(library.cited(cite) for cite in cites))


def indented(example: Mapping[str, object]) -> Iterator[str]:
    """An example as a block of its keys and values."""
    for key, value in example.items():
        lines = str(value).strip("\n").splitlines()
        if len(lines) > 1:
            yield f"    {key}:"
            yield from (f"      {line}".rstrip() for line in lines)
        else:
            yield f"    {key}: {''.join(lines)}"


# ------------------------------------------------------------------------------------------ settings.md

SETTINGS = f"""\
# The settings

{GENERATED}

A journal changes one under its key `settings`, a playbook of your own in its table `[settings]`.
"""


def settings_page() -> str:
    """docs/settings.md: every setting with its value in each playbook that ships."""
    sections = ("\n".join(setting_section(setting)) for setting in BASE.settings.values())
    return "\n".join([SETTINGS, *sections])


def setting_section(setting: Setting) -> Iterator[str]:
    """One setting."""
    yield from (f"## `{setting.name}`", "", setting.meaning, "")
    yield f"* Value: {values(setting)}"
    yield f"* Takes: {'this value only' if is_fixed(setting) else setting.expected}"
    if not is_read(setting):
        yield "* Nothing reads it yet: what it is for comes later"
    yield from ("* Sources:", *sources(setting.cites), "")


def values(setting: Setting) -> str:
    """The setting's value in each playbook that ships, equal ones together."""
    playbooks: dict[Value, list[str]] = defaultdict(list)
    for name in ("base", *library.playbook_names()):
        playbooks[library.shipped_playbook(name).values[setting.name]].append(name)
    if len(playbooks) == 1:
        return f"{shown(setting.value)} in every playbook"
    return "; ".join(f"{shown(value)} in {', '.join(names)}" for value, names in playbooks.items())


def shown(value: Value) -> str:
    """A value as it is typed; of a list its words."""
    if isinstance(value, tuple):
        return ", ".join(f"`{word}`" for word in value) or "nobody"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


# ------------------------------------------------------------------------------------------ windows.md

PAGE_OF_WINDOWS = f"""\
# The windows

{GENERATED}

A window says from when, by when and at the latest by when something is done. Rules name theirs; the arithmetic of one
follow-up is shown by `sundown explain`. Each is the function of that name in `sundown.core.windows`.
"""


def windows_page() -> str:
    """docs/windows.md: every named window, what it means and which rules use it."""
    return "\n".join([PAGE_OF_WINDOWS, *("\n".join(window_section(name)) for name in WINDOWS)])


def window_section(name: str) -> Iterator[str]:
    """One window."""
    users = [f"`{rule.id}`" for rule in BASE.rules.values() if isinstance(rule, Rule) and rule.window == name]
    yield from (f"## `{name}`", "", window_words(name), "")
    yield f"* Used by: {', '.join(users) or 'no rule'}"
    yield from ("* Sources:", *sources(ROW.findall(WINDOWS[name].__doc__ or "")), "")


def window_words(name: str) -> str:
    """What a window means, without the rows that its docstring cites: those are shown as sources."""
    words = ROWS_IN_DOCSTRING.sub("", " ".join((WINDOWS[name].__doc__ or "").split()))
    return words[:1].upper() + words[1:]


# ------------------------------------------------------------------------------------------ the command

PAGES: Mapping[str, Callable[[], str]] = {
    "rulebook-coverage.md": coverage_page,
    "rules.md": rules_page,
    "settings.md": settings_page,
    "windows.md": windows_page,
}


def main(arguments: Sequence[str], folder: Path = DOCS) -> int:
    """Write the pages, or with `--check` say which differ; the exit status."""
    pages = {folder / name: page().rstrip("\n") + "\n" for name, page in PAGES.items()}
    stale = [file for file, text in pages.items() if not file.is_file() or file.read_text("utf-8") != text]
    if "--check" in arguments:
        sys.stderr.writelines(f"{file.name} is not what tools/write_docs.py writes: run it\n" for file in stale)
        return 1 if stale else 0
    for file in stale:
        file.write_text(pages[file], encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
