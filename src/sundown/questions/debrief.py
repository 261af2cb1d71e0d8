"""The debrief's questions about one interview. Only what the journal does not have yet is asked.

`contacts` and `facts` hold at every moment what was answered so far, ready for the journal.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from sundown.core.facts import (
    CAME_UP,
    INTEREST_LEVELS,
    Concern,
    Contact,
    ContactId,
    Correction,
    Debrief,
    Decision,
    Fact,
    Interest,
    Journal,
    Note,
    OccasionId,
    Omission,
    Opportunity,
    OpportunityId,
    Promised,
)
from sundown.core.invitations.standing import Standing
from sundown.questions.answers import one_of, some_of, text
from sundown.questions.asking import Why, ask, ask_day, ask_decision, ask_section
from sundown.questions.people import Cards

LIKELY_SHOWN = 6
"""How many known names of the employer are offered when somebody else is asked for."""

WHO = Why("Everyone who interviewed you gets a letter of their own, and nobody who wasn't there does.", "S1-08")
TALKED = Why("Each letter differs by what you and that person talked about.", "S1-10")
CONCERN = Why("A doubt they said, or that you felt, is what the letter should answer.", "S3-11")
SENSED = Why("A doubt that was only felt is answered without naming it.", "S3-11")
ANSWER = Why("One fact that speaks against the doubt: what you did, where, with what result.", "S2-07")
LIKED = Why("The letter strengthens the picture they already have of you.", "S3-10")
ASKED = Why("What they asked shows what matters to them.", "S2-10")
FORGOT = Why("The letter is the chance to add what you did not say in the room.", "S2-12")
MATTERS = Why("Only an addition that bears on the job belongs in a letter.", "S3-12")
CAME = Why("They can be sent along with the thanks, and references should be told at once.", "S4-10")
HELPED = Why("Cards are for those who were particularly helpful, such as the one who met you at reception.", "S3-09")
PROMISED = Why("What you said you would send or do becomes a task with a day.", "S3-03")
DECIDE = Why("The day you ask how things stand depends on when they want to decide.", "S1-02")
DECIDER = Why("The call that asks how things stand goes to the one who decides.", "S1-19")
REFERENCES = Why("Whoever may be called should know at once that a call may come.", "S4-10")
WHY_THERE = Why("A letter to who decides says why you want this job and no other; it is yours alone to say.", "S2-09")
FIRST_MONTHS = Why("What gets better for them through you says more than what the job would do for you.", "S2-11")
WANT = Why("How much you want it decides how much follow-up there will be.", "S3-05")
WENT = Why("For yourself. However it went, everybody is thanked.", "S4-02")

WAS_THERE = ("yes", "no", "helped")
WAS_THERE_ASKED = "(y: yes, n: was not there, h: helped, but was not an interviewer)"
SAID_OR_FELT = {"said": "stated", "felt": "sensed"}
NOT_KNOWN = ("they dont know yet", "dont know", "do not know", "they dont know", "they did not say", "they didnt say",
             "unknown", "no idea")  # fmt: skip
NOT_ASKED = ("i didnt ask", "didnt ask", "did not ask", "i did not ask", "not asked", "forgot to ask")


class Debriefing:
    """Asks about one interview and collects the answers."""

    def __init__(self, journal: Journal, talk: Standing, at: datetime) -> None:
        """`journal` holds only what is known at `at`; `talk` is the interview, `at` the instant of the debrief."""
        self.journal, self.talk, self.at = journal, talk, at
        self.opportunity = journal.opportunities[talk.opportunity]
        self.cards = Cards(journal.contacts)
        self.earlier = merged_debrief(journal, talk, at)
        self.new = Debrief(at=at, occasion=OccasionId(talk.interview))
        self.there = self.earlier.met or talk.with_
        self.said_who = False
        self.helpers: tuple[ContactId, ...] = ()
        self.promises: tuple[Promised, ...] = ()
        self.interest: Interest | None = None

    def ask(self) -> None:
        """All questions: first what memory loses first, last what stands on paper."""
        for title, questions in (
            ("Who was there", self._who),
            ("What you talked about", self._notes),
            ("What you forgot", self._forgot),
            ("What came up", self._came_up),
            ("Who helped", self._helped),
            ("What you promised", self._promised),
            ("How it goes on", self._outlook),
            ("Names and addresses", self._cards),
        ):
            ask_section(title, questions, self)

    @property
    def contacts(self) -> dict[ContactId, Contact]:
        """New contacts and completed ones."""
        return self.cards.changed

    @property
    def opportunities(self) -> dict[OpportunityId, Opportunity]:
        """The opportunity, where something was added to it."""
        known = self.journal.opportunities[self.opportunity.id]
        return {} if self.opportunity == known else {self.opportunity.id: self.opportunity}

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The debrief, the promises and the interest, as far as they were answered."""
        empty = Debrief(at=self.at, occasion=self.new.occasion)
        debrief = () if self.new == empty else (self.new,)
        return (*self._others_came(), *debrief, *self.promises, *((self.interest,) if self.interest else ()))

    def _others_came(self) -> tuple[Correction, ...]:
        """Where nobody expected interviewed, `met` could only add people (D-17): the interview is corrected."""
        said_by = self.talk.said_by.get("with_")
        expected = set(self.talk.with_)
        if not self.said_who or not expected or expected & set(self.new.met) or said_by is None:
            return ()
        return (Correction(at=self.at, corrects=said_by, changes={"with_": self.new.met}),)

    # ------------------------------------------------------------------------------------------ sections

    def _who(self) -> None:
        if self.earlier.met:
            return
        for one in self.talk.with_:
            answer = ask(f"Did {self.cards.name(one)} interview you? {WAS_THERE_ASKED}", one_of(WAS_THERE), WHO)
            if answer == "helped":
                self.helpers = (*self.helpers, one)
            if answer is not None:
                self._say_met(self.there if answer == "yes" else tuple(other for other in self.there if other != one))
        while (more := self.cards.who("Who else interviewed you? Name, or Enter", WHO, self._likely())) is not None:
            self._say_met((*self.there, more))

    def _say_met(self, there: tuple[ContactId, ...]) -> None:
        self.there, self.said_who = tuple(dict.fromkeys(there)), True
        self.new = replace(self.new, met=self.there)

    def _likely(self) -> list[ContactId]:
        """The employer's other people that are known."""
        names = (self.opportunity.organization, *self.opportunity.also_called)
        others = (one for one in self.cards.contacts.values() if one.organization in names)
        return [one.id for one in others if one.id not in (*self.there, *self.helpers)][:LIKELY_SHOWN]

    def _notes(self) -> None:
        for one in self.there:
            name = self.cards.name(one)
            note = self.earlier.notes.get(one, Note())
            for field, question, why in (
                ("talked_about", f"{name}: what did you talk about?", TALKED),
                ("liked", f"{name}: what did they like about you?", LIKED),
                ("asked", f"{name}: what did they ask about most?", ASKED),
            ):
                if getattr(note, field) is None:
                    note = self._noted(one, note, field, ask(question, text, why))
            self._concern(one, note)

    def _concern(self, contact: ContactId, note: Note) -> None:
        """A doubt counts as sensed until it is said to be stated: a sensed one is never named to them."""
        concern = note.concern
        if concern is None:
            doubt = ask(
                f"{self.cards.name(contact)}: a doubt about you that they said, or that you felt?", text, CONCERN
            )
            if doubt is None:
                return
            concern = Concern(text=doubt, source="sensed")
            note = self._noted(contact, note, "concern", concern)
            said_or_felt = one_of(tuple(SAID_OR_FELT), {"stated": "said", "sensed": "felt"})
            source = ask("  Did they say it, or did you feel it? (said, felt; Enter: felt)", said_or_felt, SENSED)
            concern = replace(concern, source=SAID_OR_FELT[source or "felt"])
            note = self._noted(contact, note, "concern", concern)
        if concern.answer is None:
            answer = ask("  What answers it?", text, ANSWER)
            self._noted(contact, note, "concern", replace(concern, answer=answer) if answer else None)

    def _noted(self, contact: ContactId, note: Note, field: str, value: object) -> Note:
        """The note with one more answer, kept at once. A later debrief's note stands for the whole of that person."""
        if value is None:
            return note
        note = replace(note, **{field: value})  # type: ignore[arg-type]
        self.new = replace(self.new, notes={**self.new.notes, contact: note})
        return note

    def _forgot(self) -> None:
        if self.earlier.forgot:
            return
        while (forgotten := ask("What did you forget to say? Enter: nothing (more)", text, FORGOT)) is not None:
            before = self.new.forgot
            omission = Omission(text=forgotten)
            self.new = replace(self.new, forgot=(*before, omission))
            omission = replace(omission, matters=ask("  Why does it matter for the job?", text, MATTERS))
            self.new = replace(self.new, forgot=(*before, omission))
            omission = replace(omission, to=self.cards.whom("  To whom most?", FORGOT, self.there))
            self.new = replace(self.new, forgot=(*before, omission))

    def _came_up(self) -> None:
        if not self.earlier.came_up:
            came_up = ask(f"Which of these came up: {', '.join(CAME_UP)}?", some_of(CAME_UP), CAME)
            self.new = replace(self.new, came_up=came_up or ())
        if "references" in (*self.earlier.came_up, *self.new.came_up) and not self.opportunity.references:
            self._references()

    def _references(self) -> None:
        question, known = "Which references may they call? Name, Enter: nobody (more)", self.cards.contacts.values()
        likely = [one.id for one in known if one.kind == "reference"]
        while (reference := self.cards.who(question, REFERENCES, likely, kind="reference")) is not None:
            references = tuple(dict.fromkeys((*self.opportunity.references, reference)))
            self.opportunity = replace(self.opportunity, references=references)
            likely = [one for one in likely if one not in references]

    def _helped(self) -> None:
        for helper in self.helpers:
            self._deed(helper)
        if self.earlier.helped_by:
            return
        question = "Who else did you meet, or was kind to you (reception, coordinator)? Name, or Enter"
        while (helper_too := self.cards.who(question, HELPED, self._likely())) is not None:
            self.helpers = tuple(dict.fromkeys((*self.helpers, helper_too)))
            self._deed(helper_too)

    def _deed(self, helper: ContactId) -> None:
        deed = ask(f"  What did {self.cards.name(helper)} do for you?", text, HELPED)
        if deed:
            self.new = replace(self.new, helped_by={**self.new.helped_by, helper: deed})

    def _promised(self) -> None:
        if self._said_since(Promised):
            return
        while (promise := ask("What did you promise to send or do? Enter: nothing (more)", text, PROMISED)) is not None:
            before, promised = self.promises, Promised(at=self.at, text=promise, opportunity=self.opportunity.id)
            self.promises = (*before, promised)
            promised = replace(promised, to=self.cards.whom("  To whom?", PROMISED, self.there))
            self.promises = (*before, promised)
            promised = replace(promised, due=ask_day("  By when?", self.at.date(), PROMISED))
            self.promises = (*before, promised)

    def _outlook(self) -> None:
        if self.earlier.decision_by is None and self.earlier.asked_decision_date is None:
            self._decision()
        if self.opportunity.decision_maker is None and len(self.there) > 1:
            self._decider()
        if self.earlier.went is None:
            self.new = replace(self.new, went=ask("How did it go, in your own words?", text, WENT))
        if not self._said_since(Interest):
            level = ask(f"How much do you want it now? ({', '.join(INTEREST_LEVELS)})", one_of(INTEREST_LEVELS), WANT)
            self.interest = Interest(at=self.at, opportunity=self.opportunity.id, level=level) if level else None
        if (self.interest.level if self.interest else self.opportunity.interest) in (None, "medium", "high"):
            self._reasons()

    def _reasons(self) -> None:
        """Two beginnings to complete: they carry the letter that a close choice may turn on."""
        for field, beginning, why in (
            ("why_there", "Complete it: I would like this job because …", WHY_THERE),
            ("first_months", "Complete it: In the first months I would …", FIRST_MONTHS),
        ):
            if getattr(self.earlier, field) is None:
                said: dict[str, Any] = {field: ask(beginning, text, why)}
                self.new = replace(self.new, **said)

    def _decider(self) -> None:
        """Nothing need be written for the first of those met: that is who decides while nobody is named (D-45)."""
        first = self.cards.name(self.there[0])
        decides = self.cards.whom(f"Who decides? (Enter: {first})", DECIDER, self.there)
        self.opportunity = replace(self.opportunity, decision_maker=decides)

    def _cards(self) -> None:
        """A known address or organization is proposed only once something was said: Enter alone changes nothing."""
        for one in dict.fromkeys((*self.there, *self.helpers, *self.earlier.helped_by, *self.opportunity.references)):
            at_work = None if one in self.opportunity.references else self.opportunity.organization
            self.cards.complete(one, at_work, propose=bool(self.facts or self.contacts or self.opportunities))

    def _decision(self) -> None:
        """Not knowing a day is an answer too: asked without one, or not asked at all (S1-02)."""
        question = 'When do they decide? A day, a range, "they don\'t know yet" or "I didn\'t ask"'
        others = {**dict.fromkeys(NOT_KNOWN, True), **dict.fromkeys(NOT_ASKED, False)}
        answer = ask_decision(question, self.at.date(), DECIDE, others)
        if isinstance(answer, Decision):
            self.new = replace(self.new, decision_by=answer, asked_decision_date=True)
        elif answer is not None:
            self.new = replace(self.new, asked_decision_date=answer)

    def _said_since(self, kind: type[Promised] | type[Interest]) -> bool:
        """Whether the journal has such a fact about the opportunity since the interview began."""
        since = self.talk.start or self.talk.at
        return any(
            isinstance(fact, kind) and fact.opportunity == self.opportunity.id and since <= fact.at
            for fact in self.journal.log
        )


_SAID_ONCE = ("decision_by", "asked_decision_date", "why_there", "first_months", "went", "met")


def merged_debrief(journal: Journal, talk: Standing, at: datetime) -> Debrief:
    """Everything the journal's debriefs of this interview say by now, as one; corrections are not looked at."""
    occasion = OccasionId(talk.interview)
    merged = Debrief(at=at, occasion=occasion)
    for fact in journal.log:
        if isinstance(fact, Debrief) and fact.occasion == occasion:
            said = {name: getattr(fact, name) for name in _SAID_ONCE}
            merged = replace(
                merged,
                notes={**merged.notes, **fact.notes},
                forgot=(*merged.forgot, *fact.forgot),
                came_up=(*merged.came_up, *fact.came_up),
                helped_by={**merged.helped_by, **fact.helped_by},
                **{name: value for name, value in said.items() if value not in (None, ())},
            )
    return merged
