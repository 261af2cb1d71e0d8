"""From one letter's material to words for its slots, each with the facts it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sundown.core.drafting import days, english
from sundown.core.drafting.english_grammar import indefinite
from sundown.core.drafting.material import Material
from sundown.core.drafting.names import called, forms
from sundown.core.drafting.plain import plain, shortened, speaks_of_pay
from sundown.core.drafting.voice import Voiced, of_helper, to_reader, to_writer
from sundown.core.facts import Accomplishment
from sundown.core.written import Origin

_LONGEST_QUOTE = 200
_MOST_ADDITIONS = 2  # S4-05: at most two gaps


@dataclass(slots=True)
class Wording:
    """What can be said in one letter.

    `words` holds the slots that are filled, `origins` the facts behind each; `noted` what the journal says about a
    slot that it could not fill; `occasions` the circumstances that hold; `check` what the writer should look at.
    """

    words: dict[str, str] = field(default_factory=dict)
    origins: dict[str, tuple[Origin, ...]] = field(default_factory=dict)
    noted: dict[str, tuple[Origin, ...]] = field(default_factory=dict)
    occasions: set[str] = field(default_factory=set)
    check: list[str] = field(default_factory=list)

    def put(self, slot: str, words: str | None, *origins: Origin) -> None:
        """Fill a slot, or keep what was noted for its question."""
        if words:
            self.words[slot], self.origins[slot] = words, origins
        else:
            self.noted[slot] = origins

    def put_note(self, slot: str, voiced: Voiced, form: Callable[[str], str | None], origin: Origin) -> None:
        """Fill a slot from a note in the letter's voice, and report the pronouns that were read as somebody."""
        self.put(slot, form(voiced.text), origin)
        if slot in self.words:
            self.report(voiced, origin)

    def report(self, voiced: Voiced, origin: Origin) -> None:
        """Tell the writer how the pronouns of a note were read."""
        for was, now in voiced.read:
            self.check.append(f"“{was}” was read as “{now}” in: {origin.text}")


def wording(material: Material, *, british: bool) -> Wording:
    """Everything that can be said in this letter."""
    said = Wording()
    _give(said, material, british=british)
    _what_they_said(said, material)
    _doubt(said, material)
    _forgotten(said, material)
    _result(said, material)
    _help(said, material)
    _next_step(said, material, british=british)
    return said


def _give(said: Wording, material: Material, *, british: bool) -> None:
    post, held_on = material.opportunity, material.held_on
    employer = plain(post.organization) if post else plain(material.reader.organization or "")
    title = plain(post.title or "") if post else ""
    said.words["person"] = called(material.reader) or "this person"
    said.words["organization"] = employer or "your organization"
    said.words["position"] = _position(title)
    said.words["day"] = days.seen_from(held_on, material.written_on, british=british) if held_on else ""
    if title:
        said.put("title", title, Origin(_of_post(material, "title"), title))
    if held_on:
        said.put(
            "date", days.in_words(held_on, british=british), Origin(f"interview {material.talk}: start", str(held_on))
        )
    for phone in material.seeker.phones[:1]:
        said.put("phone", plain(phone.number), _origin("seeker.phones", phone.number))
    said.occasions.add({"high": "interest_high", "low": "interest_low"}.get(material.interest, "interest_medium"))


def _position(title: str) -> str:
    """The post with its article. A title with a comma or bracket in it stands last, where it can't be misread."""
    if not title:
        return "the position"
    if any(sign in title for sign in ",;:/(–—"):
        return f"the position of {title}"
    return f"the {title}" if title.lower().endswith(("position", "role", "job", "post")) else f"the {title} position"


def _of_post(material: Material, key: str) -> str:
    return f"opportunity {material.opportunity.id}: {key}" if material.opportunity else key


def _of_note(material: Material, key: str) -> str:
    return f"debrief {material.talk}: notes.{material.reader.id}.{key}"


def _origin(where: str, text: str) -> Origin:
    return Origin(where, shortened(text, _LONGEST_QUOTE))


def _is_usable(said: Wording, origin: Origin, text: str | None) -> bool:
    """Whether there is a note, and it does not speak of pay (C-17)."""
    if text is None or not plain(text):
        return False
    if speaks_of_pay(text):
        said.check.append(f"left out, because pay has no place in a first letter: {origin.text}")
        return False
    return True


def _what_they_said(said: Wording, material: Material) -> None:
    note, names = material.note, forms(material.reader)
    slots: tuple[tuple[str, str, str | None, Callable[[str], str | None]], ...] = (
        ("topic", "talked_about", note.talked_about, english.topic),
        ("question", "asked", note.asked, english.question),
    )
    for slot, key, text, form in slots:
        origin = _origin(_of_note(material, key), text or "")
        if text is not None and _is_usable(said, origin, text):
            said.put_note(slot, to_reader(text, names), form, origin)
    liked = _origin(_of_note(material, "liked"), note.liked or "")
    if note.liked is not None and _is_usable(said, liked, note.liked):
        said.put_note("strength", to_writer(note.liked), english.strength, liked)


def _doubt(said: Wording, material: Material) -> None:
    """A doubt is never quoted: only its answer goes into the letter, and without one its question asks (S3-11)."""
    concern = material.note.concern
    if concern is None or not plain(concern.text):
        return
    voiced = concern.source == "stated"
    slot = "proof" if voiced else "quiet_proof"
    said.occasions.add("doubt_voiced" if voiced else "doubt_felt")
    doubt = _origin(_of_note(material, "concern.text"), concern.text)
    if concern.answer is None or not _is_usable(said, doubt, concern.answer):
        said.put(slot, None, doubt)
        return
    answer = to_writer(concern.answer)
    origin = _origin(_of_note(material, "concern.answer"), concern.answer)
    said.put_note(slot, answer, english.statement, origin)


def _forgotten(said: Wording, material: Material) -> None:
    names = forms(material.reader)
    where = f"debrief {material.talk}: forgot"
    usable = [gap for gap in material.forgot if _is_usable(said, _origin(where, gap.text), gap.text)]
    if not usable:
        return
    said.occasions.add("something_forgotten")
    first, *others = usable[:_MOST_ADDITIONS]
    origins, gaps = [_origin(where, gap.text) for gap in (first, *others)], []
    for gap, origin in zip((first, *others), origins, strict=True):
        voiced = to_writer(gap.text)
        if (words := english.addition(voiced.text)) is not None:
            gaps.append(words)
            said.report(voiced, origin)
    said.put("addition", "; and ".join(gaps) or None, *origins)
    if len(gaps) == 1 and first.matters is not None and _is_usable(said, _origin(where, first.matters), first.matters):
        origin = _origin(f"{where}.matters", first.matters)
        said.put_note("because", to_reader(first.matters, names), english.because, origin)


def _result(said: Wording, material: Material) -> None:
    """One accomplishment: those that prove a criterion come first, and readers of one talk get different ones."""
    asked_for = material.opportunity.criteria if material.opportunity else ()
    named = [english.criterion(text) for text in asked_for if not speaks_of_pay(text)]
    criteria = [words for words in named if words]
    if criteria:
        said.put("wanted", english.in_a_row(criteria[:3]), Origin(_of_post(material, "criteria"), "; ".join(criteria)))
    usable = [
        item for item in material.seeker.profile.accomplishments if plain(item.text) and not speaks_of_pay(item.text)
    ]
    if not usable:
        return
    usable.sort(key=lambda item: _proven(item, criteria) is None)
    chosen = usable[material.place % len(usable)]
    said.put(
        "result", english.statement(to_writer(chosen.text).text), _origin("seeker.profile.accomplishments", chosen.text)
    )
    proof = _origin("seeker.profile.accomplishments.proves", chosen.proves or "")
    if (criterion := _proven(chosen, criteria)) is not None:
        said.put("criterion", indefinite(criterion), Origin(_of_post(material, "criteria"), criterion), proof)
    elif chosen.proves is not None:
        said.put("shows", english.quality(chosen.proves), proof)


def _proven(item: Accomplishment, criteria: Iterable[str]) -> str | None:
    """The criterion that this accomplishment was recorded to prove: one names the other, word for word."""
    proves = plain(item.proves or "").casefold()
    for criterion in criteria:
        low = criterion.casefold()
        if proves and (f" {low} " in f" {proves} " or f" {proves} " in f" {low} "):
            return criterion
    return None


def _help(said: Wording, material: Material) -> None:
    if material.helped is None or not plain(material.helped):
        return
    voiced = of_helper(material.helped, forms(material.reader))
    origin = _origin(f"debrief {material.talk}: helped_by.{material.reader.id}", material.helped)
    if (deed := english.deed(voiced.text)) is None:
        said.put("did", None, origin)
        return
    said.put(deed[0], deed[1], origin)
    said.report(voiced, origin)


def _next_step(said: Wording, material: Material, *, british: bool) -> None:
    if material.decision is not None:
        words = days.decided_by(material.decision, british=british)
        said.put("decision", words, Origin("decision_by", str(material.decision.last)))
        said.occasions.add("decision_known")
    else:
        said.occasions.add("decision_open" if material.asked_decision_date else "decision_not_asked")
