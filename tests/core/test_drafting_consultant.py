"""What a consultant is told, and what a consultant tells candidates and the client."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from tests.core.required_elements import REQUIRED

from sundown import library
from sundown.core.drafting import draft, known_at, writer_of
from sundown.core.facts import Journal
from sundown.core.followup import FollowUp
from sundown.core.planner import plan
from sundown.core.written import Letter, WrittenLetter
from sundown.preflight import examine
from sundown.sources.journal import parse_journal

KINDS = library.letter_kinds("en")
OWN = [name for name in REQUIRED if name.startswith(("consultant_", "recruiter_", "candidate_"))]

CASELOAD = """
sundown: 1
consultant: keller
seekers:
  osei: {name: Nana Osei, credentials: [CPA], email: osei@mail.example, timezone: America/New_York, country: US}
  lind: {name: Sofia Lind, email: lind@mail.example, timezone: America/Los_Angeles, country: US}
contacts:
  keller: {name: Rhonda Keller, kind: consultant, organization: Three Rivers Search, timezone: America/New_York,
           email: rkeller@rivers.example, phone: "+1 412 555 0100"}
  mercer: {name: Joan Mercer, organization: Halvorsen Foods, email: jm@halvorsen.example, phone: "+1 412 555 0180"}
  quinn: {name: Derek Quinn, organization: Halvorsen Foods, email: dq@halvorsen.example}
opportunities:
  a: {seeker: osei, requisition: pc, organization: Halvorsen Foods, title: Plant Controller, decision_maker: mercer}
  b: {seeker: lind, requisition: pc, organization: Halvorsen Foods, title: Plant Controller, decision_maker: mercer}
log:
- {at: 2026-10-01T09:00-04:00, interview: h1, opportunity: a, with: [mercer, quinn],
   start: 2026-10-06T10:00-04:00, end: 2026-10-06T11:00-04:00}
- {at: 2026-10-01T09:05-04:00, interview: h2, opportunity: b, with: [mercer],
   start: 2026-10-07T14:00-04:00, end: 2026-10-07T15:00-04:00}
"""
SEEKER = """
sundown: 1
seeker: {name: Gwen Hartley, email: gwen@mail.example, timezone: Europe/London, country: GB, language: en-GB,
         phones: [{number: "+44 7700 900142"}]}
contacts:
  lee: {name: Tom Lee, kind: consultant, organization: Chalk, email: tom@chalk.example, phone: "+44 113 496 0000"}
  fenwick: {name: Ann Fenwick, honorific: Mrs, organization: Calder Academy, email: af@calder.example}
opportunities:
  maths: {organization: Calder Academy, title: Teacher of Mathematics, consultant: lee, interest: high}
  other: {organization: Kirkstall School, title: Tutor}
log:
- {at: 2026-08-20T09:00+01:00, interview: r1, opportunity: maths, start: 2026-08-24T10:00+01:00,
   end: 2026-08-24T11:00+01:00, with: [fenwick]}
- {at: 2026-08-24T11:30+01:00, debrief: r1, notes: {fenwick: {talked_about: resit groups,
   concern: {text: she never kept one class for a year, source: stated}}}}
"""


def journal(text: str, *more: str) -> Journal:
    return parse_journal(text.strip() + "\n" + "\n".join(more), "test.yaml")


def drafts(facts: Journal, at: str, *kinds: str, medium: str | None = None) -> Iterator[tuple[FollowUp, Letter]]:
    """The drafts of those kinds that the plan calls for at that instant."""
    moment, playbook, holidays = datetime.fromisoformat(at), library.playbook_for(facts), library.holidays_for(facts)
    known = known_at(facts, moment)
    for followup in plan(facts, playbook, holidays, moment).followups:
        if followup.open and followup.kind in kinds and known.has_happened(followup):
            yield followup, draft(followup, facts, moment, KINDS, known=known, medium=medium)


def only(facts: Journal, at: str, kind: str, medium: str | None = None) -> Letter:
    [(_, letter)] = drafts(facts, at, kind, medium=medium)
    return letter


def said_by(letter: Letter, element: str) -> str:
    return " ".join(sentence.text for sentence in letter.sentences() if sentence.element == element)


# ------------------------------------------------------------------------------------------ notices


WITHDRAWN = "- {at: 2026-08-26T09:00+01:00, withdrawal: maths, why: the head shouted}"
ACCEPTED = "- {at: 2026-08-26T09:00+01:00, acceptance: maths}"
ELSEWHERE = "- {at: 2026-08-26T09:00+01:00, acceptance: other}"


@pytest.mark.parametrize(
    ("fact", "outcome", "interest", "reason"),
    [
        (WITHDRAWN, r"withdraw|no longer|not go on|giving up", r"looking|search|other", r"^\[Between you and Tom Lee"),
        (ACCEPTED, r"accepted|taking|yes", r"looking|search|want to take|no longer", r"^\[What made you say yes"),
        (ELSEWHERE, r"another|elsewhere", r"looking|search|[Oo]ther posts", r"the other post"),
    ],
)
def test_a_notice_says_what_was_decided(fact: str, outcome: str, interest: str, reason: str) -> None:
    facts = journal(SEEKER, fact)
    for medium in ("email", "phone"):
        notice = only(facts, "2026-08-26T10:00+01:00", "consultant_notice", medium)
        assert re.search(outcome, said_by(notice, "outcome")), notice.body
        assert re.search(interest, said_by(notice, "interest")), notice.body
        assert "Mrs Fenwick" in said_by(notice, "people")
        assert "never kept one class for a year" in said_by(notice, "concerns")
        assert "Mrs Fenwick" in said_by(notice, "pass_on")
        assert "shouted" not in notice.body  # the recorded reason stays private
        if medium == "email":
            assert re.search(reason, said_by(notice, "reason")), notice.body
            assert notice.close in ("Kind regards,", "With thanks,", "With kind regards,")
            assert notice.limits[0] <= notice.words <= notice.limits[1]


def test_what_lay_ahead_when_the_writer_withdrew_was_no_meeting() -> None:
    early = "- {at: 2026-08-21T09:00+01:00, withdrawal: maths}"
    notice = only(journal(SEEKER.split("- {at: 2026-08-24T11:30")[0], early), "2026-08-24T12:00+01:00",
                  "consultant_notice")  # fmt: skip
    assert said_by(notice, "people").startswith("[Whom did you meet")
    assert "Fenwick" not in notice.body


# ------------------------------------------------------------------------------------------ nudges


def test_a_nudge_is_the_same_for_all_but_for_names_and_days() -> None:
    facts = journal(CASELOAD)
    to_osei = only(facts, "2026-10-06T11:10-04:00", "recruiter_nudge", "email")
    [to_lind] = [letter for followup, letter in drafts(facts, "2026-10-07T15:10-04:00", "recruiter_nudge",
                                                       medium="email") if followup.to == "lind"]  # fmt: skip
    assert "Joan Mercer and Derek Quinn" in to_osei.body
    assert "by Tuesday, October 6" in to_osei.body
    assert "by Wednesday, October 7" in to_lind.body

    def masked(letter: Letter) -> str:
        return re.sub(r"Joan Mercer( and Derek Quinn)?|Nana Osei|Sofia Lind|\w+day, October \d", "X", letter.body)

    assert masked(to_osei) == masked(to_lind)
    assert to_osei.limits[0] <= to_osei.words <= to_osei.limits[1]
    assert to_osei.body.endswith("Rhonda Keller\n+1 412 555 0100\nrkeller@rivers.example\n")  # the consultant's own


def test_two_nudges_are_not_called_copies() -> None:
    facts = journal(CASELOAD)
    nudge = only(facts, "2026-10-06T11:10-04:00", "recruiter_nudge", "email")
    again = [(name, written(nudge)) for name in ("one.md", "two.md")]
    for examined in examine(again, facts, datetime(2026, 10, 6, 16, tzinfo=UTC)):
        assert examined.verdict == "ready", examined.findings


def test_a_late_talk_is_thanked_for_on_its_own_day() -> None:
    """D-52: four hours before the first due lie before the talk's end at 21:30, so the window closes at once."""
    late = CASELOAD.replace("2026-10-06T10:00-04:00", "2026-10-06T20:30-04:00").replace(
        "2026-10-06T11:00-04:00", "2026-10-06T21:30-04:00"
    )
    assert "by Tuesday, October 6" in only(journal(late), "2026-10-06T21:30-04:00", "recruiter_nudge").body


def test_the_day_is_the_candidates_own() -> None:
    """Los Angeles' midnight is three hours after New York's, where the consultant sits."""
    [(_, nudge)] = [pair for pair in drafts(journal(CASELOAD), "2026-10-07T15:10-04:00", "recruiter_nudge")
                    if pair[0].to == "lind"]  # fmt: skip
    assert "by Wednesday, October 7" in nudge.body


# ------------------------------------------------------------------------------------------ updates


MESSAGE = "- {at: 2026-10-09T09:30-04:00, message_from: mercer, text: Both were good. Lind was better on tax."
NAMED_AND_PAST = "- {at: 2026-10-07T15:30-04:00, debrief: h2, decision_by: 2026-10-13}"
UPDATES = [
    ("", "2026-10-08T09:00-04:00", "interview", "No|not|no "),
    (MESSAGE + " It will be the 19th., decision_by: 2026-10-19}", "2026-10-12T09:00-04:00", "on Friday", "October 19"),
    (NAMED_AND_PAST, "2026-10-14T09:00-04:00", "October 13", "no|not|No|open|missing"),
]  # fmt: skip


@pytest.mark.parametrize(("fact", "at", "known", "next_step"), UPDATES)
def test_an_update_says_what_is_known_and_what_comes_next(fact: str, at: str, known: str, next_step: str) -> None:
    facts = journal(CASELOAD, fact)
    for medium in ("email", "phone"):
        for _, letter in drafts(facts, at, "candidate_update", medium=medium):
            others = {"osei": "Lind", "lind": "Osei"}[letter.to]
            assert others not in letter.body  # no other candidate's name
            assert "tax" not in letter.body  # the client's words are not quoted
            assert re.search(known, said_by(letter, "known")) or letter.blanks, letter.body
            assert re.search(next_step, said_by(letter, "next_step")), letter.body
            assert letter.limits[0] <= letter.words <= letter.limits[1]


def test_the_clients_words_stand_beside_the_question() -> None:
    facts = journal(CASELOAD, MESSAGE + "}")
    [(_, first), (_, second)] = drafts(facts, "2026-10-12T09:00-04:00", "candidate_update", medium="email")
    assert [origin.text for blank in first.blanks for origin in blank.noted] == [
        "Both were good. Lind was better on tax."
    ]
    assert first.text.replace("Nana Osei", "X") == second.text.replace("Sofia Lind", "X")  # all are told the same


def test_a_second_update_is_in_other_words() -> None:
    done = "- {at: 2026-10-08T09:00-04:00, done: candidate_update, to: osei, medium: email}"
    facts = journal(CASELOAD, done, MESSAGE + "}")
    first = only_to("osei", journal(CASELOAD), "2026-10-08T08:30-04:00")
    second = only_to("osei", facts, "2026-10-12T09:00-04:00")
    assert not {s.text for p in first.paragraphs for s in p} & {s.text for p in second.paragraphs for s in p}


def only_to(reader: str, facts: Journal, at: str) -> Letter:
    return next(letter for followup, letter in drafts(facts, at, "candidate_update") if followup.to == reader)


# ------------------------------------------------------------------------------------------ the client


def test_the_client_is_asked_one_thing_about_all_candidates() -> None:
    facts = journal(CASELOAD)
    outline = only(facts, "2026-10-08T09:00-04:00", "recruiter_status_contact")
    assert outline.points
    assert "Nana Osei on Tuesday and Sofia Lind on Wednesday" in said_by(outline, "seen")  # by day, no ranking
    assert "Three Rivers Search" in said_by(outline, "opening")
    later = only(facts, "2026-10-14T09:00-04:00", "recruiter_status_contact")
    assert "Nana Osei on October 6 and Sofia Lind on October 7" in said_by(later, "seen")  # one way for all days


def test_the_voicemail_names_no_candidate_and_the_number_twice() -> None:
    script = only(journal(CASELOAD), "2026-10-14T09:00-04:00", "recruiter_status_contact", "voicemail")
    assert script.text.count("+1 412 555 0100") == 2
    assert "Rhonda Keller" in script.text.splitlines()[0]
    assert not re.search("Osei|Lind", script.text)
    assert script.limits[0] <= script.words <= script.limits[1]


def test_who_has_withdrawn_is_not_asked_about() -> None:
    facts = journal(CASELOAD, "- {at: 2026-10-09T09:00-04:00, withdrawal: a}")
    seen = said_by(only(facts, "2026-10-14T09:00-04:00", "recruiter_status_contact"), "seen")
    assert "Lind" in seen
    assert "Osei" not in seen


# ------------------------------------------------------------------------------------------ all of them


def test_a_consultants_letters_are_the_consultants() -> None:
    facts = journal(CASELOAD)
    for followup, _ in drafts(
        facts, "2026-10-06T11:40-04:00", "recruiter_nudge", "thank_you_email", "strategic_letter"
    ):
        assert writer_of(followup, facts).name == ("Rhonda Keller" if followup.by == "consultant" else "Nana Osei")


def written(letter: Letter) -> WrittenLetter:
    """A draft as its file holds it."""
    same = ("to", "kind", "medium", "body", "subject", "opportunity", "because_of", "written_on")
    return WrittenLetter(**{name: getattr(letter, name) for name in same})


def test_nothing_but_blanks_stands_in_the_way() -> None:
    cases = [(journal(SEEKER, fact), "2026-08-26T10:00+01:00") for fact in (WITHDRAWN, ACCEPTED, ELSEWHERE)]
    cases += [(journal(CASELOAD, fact), at) for fact, at, *_ in UPDATES]
    cases += [(journal(CASELOAD), "2026-10-06T11:10-04:00"), (journal(CASELOAD), "2026-10-14T09:00-04:00")]
    kinds = ("consultant_notice", "recruiter_nudge", "recruiter_status_contact", "candidate_update")
    for facts, at in cases:
        for medium in ("email", "phone"):
            letters = [letter for _, letter in drafts(facts, at, *kinds, medium=medium)]
            for letter, examined in zip(
                letters, examine([(each.key, written(each)) for each in letters], facts), strict=True
            ):
                others = [finding for finding in examined.findings if finding.check != "placeholder"]
                assert [f for f in others if f.severity in ("block", "confirm")] == [], letter.body


FILLINGS = (
    {"position": "the position"},
    {"position": "the position of ICU Nurse, nights", "worry": "only 14 months of ICU"},
    {"worry": "will night duty wear me out?", "decision": "between Monday, March 16 and Friday, March 20"},
)
PLAIN = {"stated": "by Friday, March 20", "decision": "by Friday, March 20", "their_day": "on Tuesday",
         "people_met": "Dr. Patel and Ms. Lee", "whom": "Dr. Patel", "thank_by": "by Tuesday, March 10",
         "worry": "never worked a counter", "seen": "Ann Lee on March 10", "phone": "+1 216 555 0142"}  # fmt: skip


@pytest.mark.parametrize("name", OWN)
def test_every_sentence_is_whole_with_any_filling(name: str) -> None:
    for element in KINDS[name].elements:
        for sentence in (sentence for way in element.ways for sentence in way):
            for filling in FILLINGS:
                words = {**PLAIN, **filling}
                slots = re.findall(r"{(\w+)}", sentence)
                text = sentence.format(**{slot: words.get(slot, "Halvorsen") for slot in slots})
                text = text.replace("?.", "?")
                assert not re.search(r"[{}]|\s\s| [.,;:]|\bby by\b|\bon on\b|on today", text), text
                assert not re.search(r"nights [a-z]", text), text  # a title with a comma ends its clause


@pytest.mark.parametrize("name", ["consultant_notice", "candidate_update", "recruiter_status_contact"])
def test_they_begin_in_many_ways(name: str) -> None:
    for element in KINDS[name].elements[:1]:
        for way in element.ways:
            assert len({" ".join(sentence.split()[:6]) for sentence in way}) == len(way) >= 10
