"""What is written reads back the same: every field of every fact, every search, and every text a person may type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.strategies import any_text, caseloads, searches, spoken

from sundown.core import facts as f
from sundown.sources.journal import parse_journal, read_journal
from sundown.sources.journal.layout import block, flow
from sundown.sources.journal.writer import journal_text

CASES = sorted((Path(__file__).parent.parent / "cases").glob("*.journal.yaml"))


FEWER = settings(max_examples=settings.default.max_examples // 4)
"""For what many tests share or what takes long."""


def again(journal: f.Journal) -> f.Journal:
    return parse_journal(journal_text(journal), "again.yaml")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_the_worked_searches(path: Path) -> None:
    journal = read_journal(path)
    assert again(journal) == journal
    assert list(again(journal).contacts) == list(journal.contacts)


@given(searches())
def test_any_search(journal: f.Journal) -> None:
    assert again(journal) == journal


@FEWER
@given(searches(texts=spoken, pursuits=2, rounds=2))
def test_any_words_in_a_search(journal: f.Journal) -> None:
    assert again(journal) == journal


@FEWER
@given(caseloads(texts=spoken))
def test_any_caseload(journal: f.Journal) -> None:
    assert again(journal) == journal
    assert list(again(journal).seekers) == list(journal.seekers)


# ------------------------------------------------------------------ every field that the dataclasses have or will have

ZONES = tuple(ZoneInfo(name) for name in ("America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati", "Etc/UTC"))
OFFSETS = st.integers(-48, 56).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=OFFSETS)
DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))

IDS = {
    "ContactId": ("c1", "No: 2", "'c 3'", "2026-03-10", "ü#"),
    "OpportunityId": ("o1", "true"),
    "SeekerId": ("self",),
    "InterviewId": ("i1",),
    "OccasionId": ("i1", "m1"),
}
BY_TYPE: dict[str, st.SearchStrategy[Any]] = {
    "str": spoken,
    "bool": st.booleans(),
    "int": st.integers(1, 99),
    "float": st.floats(-90, 90),
    "date": DAYS,
    "time": st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    "datetime": INSTANTS,
    "datetime | date": INSTANTS | DAYS,
    "tzinfo": st.sampled_from(ZONES),
    "Decision": st.builds(f.Decision, DAYS) | st.builds(lambda a, b: f.Decision(max(a, b), min(a, b)), DAYS, DAYS),
}  # fmt: skip
BY_NAME: dict[str, st.SearchStrategy[Any]] = {
    "country": st.sampled_from(("US", "NO", "VN")),
    "language": st.sampled_from(("de", "en-GB", "zh-Hant-TW")),
    "seeker": st.just("self"),
    "kind": st.sampled_from(("reply", "promise", "card_notes")),
    "to": st.sampled_from((*IDS["ContactId"], "self")),
    "by": st.sampled_from((*IDS["ContactId"], "self")),
}


def of_type(wanted: str, one_of: tuple[str, ...] | None = None) -> st.SearchStrategy[Any]:
    """Values that an annotation of `core.facts` allows."""
    if wanted.startswith("tuple["):
        item = wanted[len("tuple[") : -len(", ...]")]
        return st.lists(of_type(item, one_of), max_size=3, unique=True).map(tuple)
    if wanted.startswith("Mapping["):
        key, value = wanted[len("Mapping[") : -1].split(", ")
        values = any_text if value == "str" else of_type(value)
        return st.dictionaries(of_type(key), values, max_size=3)
    if one_of:
        return st.sampled_from(one_of)
    if wanted in IDS:
        return st.sampled_from(IDS[wanted])
    return BY_TYPE[wanted] if wanted in BY_TYPE else filled(getattr(f, wanted))


@st.composite
def filled(draw: Any, cls: Any, **given_values: Any) -> Any:
    """An instance of a dataclass with about half of its fields known."""
    values = dict(given_values)
    for field in fields(cls):
        required = field.default is MISSING and field.default_factory is MISSING
        if field.name in values or field.name == "id" or not (required or draw(st.booleans())):
            continue
        words = field.metadata.get("one_of")
        if field.name in BY_NAME and words is None and cls is not f.Omission:
            values[field.name] = draw(BY_NAME[field.name])
        else:
            values[field.name] = draw(of_type(str(field.type).removesuffix(" | None"), words))
    return cls(**in_order(values))


def in_order(values: dict[str, Any]) -> dict[str, Any]:
    """The same values, where a beginning does not come after its end."""
    for first, last in (("start", "end"), ("from_", "until")):
        start, end = values.get(first), values.get(last)
        if start is not None and type(start) is type(end) and start > end:
            values = {**values, first: end, last: start}
    return values


def journal_with(*log: f.Fact, **parts: Any) -> f.Journal:
    """A journal in which all the ids of this file mean something."""
    at = datetime(2020, 1, 1, tzinfo=UTC)
    known = (
        f.Interview(at=at, interview=f.InterviewId("i1"), opportunity=f.OpportunityId("o1")),
        f.Meeting(at=at, meeting=f.OccasionId("m1")),
    )
    contacts = {id_: f.Contact(id=f.ContactId(id_), name="Joan Becker") for id_ in IDS["ContactId"]}
    pursuits = {id_: f.Opportunity(id=f.OpportunityId(id_), organization="Mill") for id_ in IDS["OpportunityId"]}
    seekers = {"self": f.Seeker(name="Amara Okafor", timezone=ZONES[0])}
    whole = {"seekers": seekers, "contacts": contacts, "opportunities": pursuits, "log": (*known, *log), **parts}
    return f.Journal(**whole)


FACTS = [cls for cls in f.FACT_TYPES if cls is not f.Correction]


@pytest.mark.parametrize("cls", FACTS, ids=[cls.KEY for cls in FACTS])
@FEWER
@given(choices=st.data())
def test_every_field_of_a_fact(cls: type[f.Fact], choices: st.DataObject) -> None:
    own = {f.Interview: {"interview": "i2"}, f.Meeting: {"meeting": "m2"}}.get(cls, {})
    journal = journal_with(choices.draw(filled(cls, **own)))
    assert again(journal) == journal


@pytest.mark.parametrize("cls", FACTS, ids=[cls.KEY for cls in FACTS])
@FEWER
@given(choices=st.data())
def test_a_correction_of_any_field(cls: type[f.Fact], choices: st.DataObject) -> None:
    own = {f.Interview: {"interview": "i2"}, f.Meeting: {"meeting": "m2"}}.get(cls, {})
    wrong = choices.draw(filled(cls, id="x", at=datetime(2025, 1, 1, tzinfo=UTC), **own))
    right = choices.draw(filled(cls, **own))
    fixed = {"id", "at"} | ({cls.OWN} if cls.OWN == cls.KEY else set())
    pairs = {"start", "end", "from_", "until"}  # one of them alone could come before or after its old partner
    names = [one.name for one in fields(cls) if one.name not in fixed | pairs]
    changes = {
        name: getattr(right, name) for name in choices.draw(st.lists(st.sampled_from(names or ["none"]), min_size=1))
    }
    if names:
        at = datetime(2026, 1, 1, tzinfo=UTC)
        journal = journal_with(wrong, f.Correction(at=at, corrects="x", changes=changes))
        assert again(journal) == journal


@given(
    seeker=filled(f.Seeker),
    contact=filled(f.Contact, id="c1"),
    pursuit=filled(f.Opportunity, id="o1"),
    settings=st.dictionaries(
        spoken,
        st.recursive(
            st.none()
            | st.booleans()
            | st.integers(-(10**9), 10**9)
            | st.floats(allow_nan=False, allow_infinity=False)
            | any_text,
            lambda inner: st.lists(inner, max_size=3).map(tuple) | st.dictionaries(spoken, inner, max_size=3),
            max_leaves=6,
        ),
        max_size=3,
    ),
)
def test_every_field_of_people_and_pursuits(
    seeker: f.Seeker, contact: f.Contact, pursuit: f.Opportunity, settings: Mapping[str, Any]
) -> None:
    journal = journal_with()
    journal = journal_with(
        seekers={"self": seeker},
        contacts={**journal.contacts, "c1": contact},
        opportunities={**journal.opportunities, "o1": pursuit},
        settings=settings,
    )
    assert again(journal) == journal


NESTED = st.recursive(
    any_text | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(spoken, inner, max_size=3),
    max_leaves=8,
)


@FEWER
@given(st.dictionaries(spoken, NESTED, max_size=3))
@example({"on": "no", "off": ["14:00", "2026-03-10", "1_000", "~", "0o7", "=", "<<"], "a": "A:?", "b": ["A:?", "x y"]})
def test_an_older_reader_sees_the_same_texts(mapping: dict[str, Any]) -> None:
    """PyYAML's own loader reads YAML 1.1, where `no` is false, `14:00` a number and `2026-03-10` a date."""
    for text in ("\n".join(block(mapping)), flow(mapping)):
        assert (yaml.load(f"{text}\n", yaml.CSafeLoader) or {}) == mapping


def test_how_it_looks() -> None:
    at = datetime(2026, 3, 10, 14, 35, tzinfo=timezone(timedelta(hours=-4)))
    journal = f.Journal(
        settings={"thanks.email_due": "next_day"},
        seekers={"self": f.Seeker(name="Amara Okafor", timezone=ZONES[0], phones=(f.Phone(number="+1 2"),))},
        contacts={f.ContactId("joan"): f.Contact(id=f.ContactId("joan"), name="Joan O'Hara", never=("fax",))},
        opportunities={f.OpportunityId("icu"): f.Opportunity(id=f.OpportunityId("icu"), organization="Yes: Foods")},
        log=(
            f.Done(at=at, id="d1", kind="reply", to="joan", medium="email"),
            f.Interview(at=at, interview=f.InterviewId("r1"), opportunity=f.OpportunityId("icu"), with_=("joan",)),
            f.Debrief(
                at=at,
                occasion=f.OccasionId("r1"),
                notes={"joan": f.Note(talked_about="nights", concern=f.Concern(text="#1: travel"), asked="a\nb")},
                decision_by=f.Decision(date(2026, 3, 20), date(2026, 3, 18)),
            ),
            f.MessageFrom(at=at, sender="joan", call_me=f.CallMe(on=date(2026, 3, 12), from_=time(9)), text="no"),
            f.Correction(at=at, corrects="d1", changes={"to": None, "kind": "card_notes"}),
        ),
    )  # fmt: skip
    assert (
        journal_text(journal)
        == """\
sundown: 1
playbook: us
settings: {thanks.email_due: next_day}

seeker:
  name: Amara Okafor
  timezone: America/New_York
  phones:
  - {number: '+1 2'}

contacts:
  joan:
    name: Joan O'Hara
    never: [fax]

opportunities:
  icu:
    organization: 'Yes: Foods'

log:
- {at: 2026-03-10T14:35:00-04:00, id: d1, done: reply, to: joan, medium: email}

- at: 2026-03-10T14:35:00-04:00
  interview: r1
  opportunity: icu
  with: [joan]

- at: 2026-03-10T14:35:00-04:00
  debrief: r1
  notes:
    joan:
      talked_about: nights
      concern: {text: '#1: travel'}
      asked: |-
        a
        b
  decision_by: [2026-03-18, 2026-03-20]

- at: 2026-03-10T14:35:00-04:00
  message_from: joan
  text: 'no'
  call_me: {'on': 2026-03-12, from: '09:00'}
- {at: 2026-03-10T14:35:00-04:00, correction: d1, to: null, done: card_notes}
"""
    )
    assert again(journal) == journal
