"""The library: the only reader of the playbooks, the letters and the tables of public holidays."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from sundown.core.calendars import CountryCalendar, parse_calendar
from sundown.core.calendars import holidays_for as holidays_of
from sundown.core.facts import Journal
from sundown.core.findings import SEVERITIES
from sundown.core.letters import LetterKind
from sundown.core.letters import from_mapping as letter_kind
from sundown.core.playbook import FIXED_CHECKS, ROW, AnyRule, Locate, Playbook, Setting, Value, parse_rule, shadows
from sundown.core.problems import BadInput, Problem, nearest
from sundown.core.windows import WINDOWS
from sundown.core.workdays import Holidays, Region

SHELVES = Path(__file__).parent  # not importlib.resources: its import costs more than the reading of a journal
OVERLAY_KEYS: Mapping[str, tuple[type, str]] = {
    "title": (str, "a text"),
    "based_on": (str, "the name of a playbook, or the path of one"),
    "settings": (dict, "a table of settings"),
    "off": (list, "a list of rules to switch off"),
    "rules": (dict, "a table of rules, each a table"),
    "checks": (dict, "a table of checks of letters and their severities"),
}


# ------------------------------------------------------------------------------------------ playbooks


@cache
def playbook_names() -> tuple[str, ...]:
    """The playbooks that ship, by name."""
    shipped = (SHELVES / "playbooks").iterdir()
    return tuple(sorted(file.name.removesuffix(".toml") for file in shipped if _is_overlay(file)))


def _is_overlay(file: Path) -> bool:
    return file.name.endswith(".toml") and file.name not in ("rows.toml",)


def playbook_for(journal: Journal, folder: Path | None = None) -> Playbook:
    """The playbook that a journal names, a shipped one or the path of one's own, with the journal's settings.

    A path counts from `folder`, the journal's own. Raises BadInput for an unknown name, setting or value, and for
    whatever is wrong in a playbook of one's own.
    """
    playbook = _playbook(journal.playbook, folder or Path(), (), "the journal's playbook")
    return with_settings(playbook, journal.settings, "the journal's settings")


def _playbook(name: str, folder: Path, above: tuple[Path, ...], file: str, text: str = "") -> Playbook:
    if name in playbook_names():
        return shipped_playbook(name)
    path = folder / name
    if name.endswith(".toml") or "/" in name or path.is_file():
        return _own_playbook(path, above)
    raise BadInput([_unknown("playbook", name, playbook_names(), file=file, text=text)])


@cache
def shipped_playbook(name: str) -> Playbook:
    """One of the playbooks that ship: the base, or the base as one country changes it."""
    if name == "base":
        return Playbook(name="base", settings=_base_settings(), rules=_base_rules())
    file = SHELVES / "playbooks" / f"{name}.toml"
    return _overlaid(name, f"{name}.toml", file.read_text(encoding="utf-8"), Path())


def _own_playbook(path: Path, above: tuple[Path, ...]) -> Playbook:
    if path.resolve() in above:
        raise BadInput([Problem(file=str(path), key="based_on", message="this playbook is based on itself")])
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        expected = "a .toml file, or one of " + ", ".join(playbook_names())
        message = f"this playbook cannot be read: {reason}"
        raise BadInput([Problem(file=str(path), message=message, expected=expected)]) from None
    return _overlaid(path.stem, str(path), text, path.parent, (*above, path.resolve()))


def _overlaid(name: str, file: str, text: str, folder: Path, above: tuple[Path, ...] = ()) -> Playbook:
    """A playbook that changes another: settings, rules switched off, rules added."""
    overlay = _toml(text, file)
    _check_overlay(overlay, file, text)
    below = overlay.get("based_on", "us")
    base = shipped_playbook("base") if below == "base" else _playbook(below, folder, above, file, text)
    changed = with_settings(base, overlay.get("settings", {}), file, text)
    rules = dict(changed.rules)
    for switched_off in overlay.get("off", []):
        if rules.pop(switched_off, None) is None:
            raise BadInput([_unknown("rule", str(switched_off), base.rules, file=file, text=text)])
    for rule in _added_rules(overlay.get("rules", {}), rules, file, text):
        rules[rule.id] = rule
    checks = _chosen_severities(overlay.get("checks", {}), file, text)
    return replace(changed, name=name, rules=rules, checks={**changed.checks, **checks})


def _check_overlay(overlay: Mapping[str, Any], file: str, text: str) -> None:
    """Refuse keys that there are not, and values of another shape."""
    problems = [_unknown("key", key, OVERLAY_KEYS, file=file, text=text) for key in overlay if key not in OVERLAY_KEYS]
    for key, (shape, words) in OVERLAY_KEYS.items():
        value = overlay.get(key, shape())
        listed = isinstance(value, list) and not all(isinstance(word, str) for word in value)
        if not isinstance(value, shape) or listed:
            problems.append(
                Problem(file=file, line=_line(text, key), key=key, message="is of another kind", expected=words)
            )
    for name, table in overlay.get("rules", {}).items() if not problems else ():
        if not isinstance(table, dict):
            problems.append(
                Problem(file=file, line=_line(text, name), key=name, message="is no rule", expected="a table")
            )
    if problems:
        raise BadInput(problems)


def _added_rules(tables: Mapping[str, Any], below: Mapping[str, AnyRule], file: str, text: str) -> Iterable[AnyRule]:
    """The rules that a playbook adds; one that shadows another is refused: switch that one off instead."""
    for name, table in tables.items():
        rule = parse_rule(table, name=name, file=file, rows=rows(), windows=WINDOWS, line_of=_within(text, name))
        shadowed = next((other.id for other in below.values() if shadows(rule, other)), None)
        if shadowed is not None:
            message = f"it shadows the rule {shadowed}; switch that one off with `off` and give yours another name"
            raise BadInput([Problem(file=file, line=_line(text, name), key=name, message=message)])
        yield rule


def _chosen_severities(chosen: Mapping[str, Any], file: str, text: str) -> Mapping[str, str]:
    """The severities that a playbook gives to checks; those of FIXED_CHECKS are refused."""
    problems, line_of = [], _within(text, "checks")
    for check, severity in chosen.items():
        at = Problem(file=file, line=line_of(check), key=check, message="the severity of this check is not changed")
        if check not in check_names():
            problems.append(replace(_unknown("check", check, check_names(), file=file), line=at.line))
        elif check in FIXED_CHECKS:
            problems.append(at)
        elif severity not in SEVERITIES:
            problems.append(
                replace(at, message=f"{severity!r} is no severity", expected="one of " + ", ".join(SEVERITIES),
                        nearest=nearest(str(severity), SEVERITIES))
            )  # fmt: skip
    if problems:
        raise BadInput(problems)
    return chosen


@cache
def check_names() -> tuple[str, ...]:
    """The checks of letters by name: `preflight` has a file for each."""
    return tuple(sorted(file.stem for file in (SHELVES / "preflight").glob("[a-z]*.py")))


def with_settings(playbook: Playbook, changes: Mapping[str, object], file: str, text: str = "") -> Playbook:
    """The playbook with some settings changed. Raises BadInput for an unknown setting or a value it doesn't take."""
    problems, settings = [], dict(playbook.settings)
    for name, value in changes.items():
        setting = settings.get(name)
        value = tuple(value) if isinstance(value, list) else value
        if setting is None:
            problems.append(_unknown("setting", name, settings, file=file, text=text))
        elif not setting.accepts(value):
            problems.append(
                Problem(
                    file=file,
                    line=_line(text, name),
                    key=name,
                    message=f"{value!r} is not a value of this setting",
                    expected=setting.expected,
                    nearest=nearest(str(value), setting.choices),
                )
            )
        else:
            settings[name] = _changed(setting, value)
    if problems:
        raise BadInput(problems)
    return replace(playbook, settings=settings) if changes else playbook


def _changed(setting: Setting, value: Any) -> Setting:
    return Setting(
        name=setting.name, value=value, meaning=setting.meaning, cites=setting.cites, choices=setting.choices
    )


@cache
def _base_settings() -> Mapping[str, Setting]:
    table = _toml((SHELVES / "playbooks/base/settings.toml").read_text(encoding="utf-8"), "settings.toml")
    return {
        name: Setting(
            name=name,
            value=_value(entry["value"]),
            meaning=entry["meaning"],
            cites=tuple(entry["cites"]),
            choices=tuple(entry.get("choices", ())),
        )
        for name, entry in table.items()
    }


def _value(value: Any) -> Value:
    return tuple(value) if isinstance(value, list) else value


@cache
def _base_rules() -> Mapping[str, AnyRule]:
    """Every rule file of the base; a rule's id is its path."""
    rules: dict[str, AnyRule] = {}
    for family in sorted((SHELVES / "playbooks/base").iterdir(), key=lambda folder: folder.name):
        if not family.is_dir():
            continue
        for file in sorted(family.iterdir(), key=lambda file: file.name):
            name, text = f"{family.name}/{file.name.removesuffix('.toml')}", file.read_text(encoding="utf-8")
            rules[name] = parse_rule(_toml(text, name), name=name, file=f"{name}.toml", rows=None, windows=WINDOWS)
    return rules


@cache
def rows() -> Mapping[str, Mapping[str, Any]]:
    """The rulebook's rows by id: where each comes from (`source`, `line`) and what it says in one sentence."""
    return _toml((SHELVES / "playbooks/rows.toml").read_text(encoding="utf-8"), "rows.toml")


def cited(cite: str) -> str:
    """A citation as people read it: the source's title and line; what is no row is a title already."""
    if not ROW.fullmatch(cite):
        return cite
    row = rows().get(cite)
    if row is None:
        return cite
    return f"{row['source']}, line {row['line']}" if row.get("line") else f"{row['source']}: {row['says']}"


# ------------------------------------------------------------------------------------------ letters


ENGLISH = "en"


class Words(NamedTuple):
    """The letter files that a piece is made from, and the language they are in."""

    language: str
    kinds: Mapping[str, LetterKind]


def spoken(tag: str) -> bool:
    """Whether there are letter files in the language of a tag such as en-GB."""
    return bool(letter_kinds(_language(tag)))


def _language(tag: str) -> str:
    return tag.replace("_", "-").split("-")[0].lower()


def words_for(kind: str, tag: str) -> Words | None:
    """The words for a kind in the language of a tag, else in English; None where there are none."""
    for language in (_language(tag), ENGLISH):
        if kind in (kinds := letter_kinds(language)):
            return Words(language, kinds)
    return None


@cache
def letter_kinds(language: str) -> Mapping[str, LetterKind]:
    """The kinds of letter there are words for in a language (`en`, `de`), by kind; empty where there are none."""
    shelf = SHELVES / "letters" / language
    if not (language.isalpha() and shelf.is_dir()):
        return {}
    names = sorted(file.name.removesuffix(".toml") for file in shelf.iterdir() if file.name.endswith(".toml"))
    texts = {name: (shelf / f"{name}.toml").read_text(encoding="utf-8") for name in names}
    return {name: letter_kind(_toml(text, f"{name}.toml"), name) for name, text in texts.items()}


# ------------------------------------------------------------------------------------------ public holidays


def holidays_for(journal: Journal) -> Holidays:
    """The public holidays of everybody's country and subdivision; a country without a table counts weekends only."""
    homes = [(seeker.country, seeker.subdivision) for seeker in journal.seekers.values()]
    homes += [(contact.country, contact.subdivision) for contact in journal.contacts.values()]
    return _holidays_in(tuple(dict.fromkeys(Region(*home) for home in homes)))


@lru_cache(maxsize=64)
def _holidays_in(regions: tuple[Region, ...]) -> Holidays:
    calendars = {code: found for code, _ in regions if code is not None and (found := calendar(code))}
    return holidays_of(regions, calendars)


@cache
def calendar(country: str | None) -> CountryCalendar | None:
    """One country's table of public holidays, by its two letters; None where there is none."""
    if country is None or not (country.isalpha() and country.isascii() and len(country) == 2):
        return None
    file = SHELVES / "calendars" / f"{country.upper()}.txt"
    return parse_calendar(file.read_text(encoding="utf-8")) if file.is_file() else None


# ------------------------------------------------------------------------------------------ reading


def _toml(text: str, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what, _, place = str(error).partition(" (at ")
        line, column = (int(number) for number in re.findall(r"\d+", place)) if "line" in place else (None, None)
        raise BadInput([Problem(file=file, line=line, column=column, message=f"this is not TOML: {what}")]) from None


def _line(text: str, word: str, head: int | None = None) -> int | None:
    """The line on which the word stands as a key, else anywhere; in the table that begins at line `head`, if given."""
    lines = text.splitlines()
    end = None if head is None else next((n for n, line in enumerate(lines[head:], head) if line[:1] == "["), None)
    alone = rf"(?<![\w./-]){re.escape(word)}(?![\w./-])"
    for pattern in (rf"""^\s*["']?{alone}["']?\s*=""", alone):
        for number, line in enumerate(lines[(head or 1) - 1 : end], head or 1):
            if re.search(pattern, line):
                return number
    return None


def _within(text: str, name: str) -> Locate:
    """Finds words in the rule of that name; what is missing there is told at its head."""
    head = _line(text, name) or 1
    return lambda word: _line(text, word, head) or head


def _unknown(what: str, word: str, valid: Iterable[str], *, file: str, text: str = "") -> Problem:
    valid = tuple(valid)
    few = "one of " + ", ".join(valid) if len(valid) <= 12 else None
    return Problem(file=file, line=_line(text, word), key=word, message=f"there is no {what} {word}", expected=few,
                   nearest=nearest(word, valid))  # fmt: skip
