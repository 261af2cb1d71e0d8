"""From one letter's material to words for its slots, each with the facts it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from re import search
from typing import NamedTuple

from sundown.core.drafting import days, english
from sundown.core.drafting.english_grammar import without_bullet
from sundown.core.drafting.material import Material
from sundown.core.drafting.names import called, forms, pronoun
from sundown.core.drafting.plain import plain, shortened, speaks_of_pay
from sundown.core.drafting.tongue import is_english, looks_foreign
from sundown.core.drafting.voice import Voiced, as_asked, of_helper, to_reader, to_writer
from sundown.core.facts import Accomplishment
from sundown.core.written import Origin

_LONGEST_QUOTE = 200
_MOST_ADDITIONS = 2  # S4-05: at most two gaps
_STANDS_IN_ANY_LANGUAGE = ("topic", "liked", "addition", "proof", "quiet_proof", "result")


class _Noted(NamedTuple):
    text: str
    origin: Origin


@dataclass(slots=True)
class Wording:
    """What can be said in one letter, from notes that are mostly in the language of that tag.

    `words` holds the slots that are filled, `origins` the facts behind each; `noted` what the journal says about a
    slot that it could not fill; `occasions` the circumstances that hold. For the writer to look at: what was
    `left_out`, and how each note was read (`readings`: a word, and what to tell if that word is in the letter).
    """

    language: str = "en"
    words: dict[str, str] = field(default_factory=dict)
    origins: dict[str, tuple[Origin, ...]] = field(default_factory=dict)
    noted: dict[str, tuple[Origin, ...]] = field(default_factory=dict)
    occasions: set[str] = field(default_factory=set)
    readings: dict[Origin, list[tuple[str, str]]] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    def put(self, slot: str, words: str | None, *origins: Origin) -> None:
        """Fill a slot, or keep what was noted for its question."""
        if words:
            self.words[slot], self.origins[slot] = words, origins
        else:
            self.noted[slot] = origins

    def put_note(
        self, slot: str, note: str, read: Callable[[str], Voiced], form: Callable[[str], str | None], origin: Origin
    ) -> None:
        """Fill a slot from a note: read who is who, then give it the form that the slot needs."""
        text = self.voiced(note, read, origin)
        if text is not None:
            self.put(slot, form(text), origin)
        else:
            self.put(slot, english.as_it_stands(note) if slot in _STANDS_IN_ANY_LANGUAGE else None, origin)

    def voiced(self, note: str, read: Callable[[str], Voiced], origin: Origin) -> str | None:
        """The note in the letter's own voice, its reading kept for the writer; None where it is not English."""
        if not is_english(note, self.language):
            if looks_foreign(note):
                self.readings[origin] = [("", f"not in English, so it stands as you wrote it: {origin.text}")]
            return None
        text, read_as, left = read(without_bullet(note))
        self.readings[origin] = [(now, f"“{was}” was read as “{now}” in: {origin.text}") for was, now in read_as]
        self.readings[origin] += [
            (word, f"“{word}” may mean somebody or something else, so it stayed, in: {origin.text}") for word in left
        ]
        return text


def wording(material: Material, *, british: bool) -> Wording:
    """Everything that can be said in this letter."""
    said = Wording(material.seeker.language)
    _give(said, material, british=british)
    _what_they_said(said, material)
    _doubt(said, material)
    _forgotten(said, material)
    _say_once(said)
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
    said.words["position"] = _position(title, material.seeker.language)
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


def _position(title: str, language: str) -> str:
    """The post with its article. A title that could be misread inside a sentence, or is not English, stands last."""
    if not title:
        return "the position"
    if any(sign in title for sign in ",;:/(–—") or search(r" (?:of|and|for|in|to) ", title):
        return f"the position of {title}"
    if language.casefold()[:2] != "en":
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
        said.left_out.append(f"left out, because pay has no place in a first letter: {origin.text}")
        return False
    return True


def _what_they_said(said: Wording, material: Material) -> None:
    note, names, gender = material.note, forms(material.reader), pronoun(material.reader)
    if (talked := _usable(said, material, "talked_about", note.talked_about)) is not None:
        said.put_note("topic", talked.text, lambda text: to_reader(text, names, gender), english.topic, talked.origin)
    if (asked := _usable(said, material, "asked", note.asked)) is not None:
        itself = english.without_lead_of_a_question(asked.text)
        said.put_note("question", itself, lambda text: as_asked(text, names), english.question, asked.origin)
    if (liked := _usable(said, material, "liked", note.liked)) is not None:
        _liked(said, liked)


def _usable(said: Wording, material: Material, key: str, text: str | None) -> _Noted | None:
    """What this reader's notes hold under that key, if it can be used, with its origin."""
    origin = _origin(_of_note(material, key), text or "")
    return _Noted(text, origin) if text is not None and _is_usable(said, origin, text) else None


def _liked(said: Wording, liked: _Noted) -> None:
    text = said.voiced(english.without_lead_of_a_liking(liked.text), to_writer, liked.origin)
    if text is None:
        said.put("liked", english.as_it_stands(liked.text), liked.origin)
        return
    slot, words = english.strength(text) or ("strength", None)
    said.put(slot, words, liked.origin)


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
    origin = _origin(_of_note(material, "concern.answer"), concern.answer)
    said.put_note(slot, concern.answer, to_writer, english.statement, origin)


def _forgotten(said: Wording, material: Material) -> None:
    names, gender = forms(material.reader), pronoun(material.reader)
    where = f"debrief {material.talk}: forgot"
    usable = [gap for gap in material.forgot if _is_usable(said, _origin(where, gap.text), gap.text)]
    if not usable:
        return
    said.occasions.add("something_forgotten")
    first, *others = usable[:_MOST_ADDITIONS]
    origins, gaps = [_origin(where, gap.text) for gap in (first, *others)], []
    for gap, origin in zip((first, *others), origins, strict=True):
        text = said.voiced(gap.text, to_writer, origin)
        gaps.append(english.as_it_stands(gap.text) if text is None else english.addition(text))
    said.put("addition", "; and ".join(filter(None, gaps)) or None, *origins)
    if len(gaps) == 1 and first.matters is not None and _is_usable(said, _origin(where, first.matters), first.matters):
        origin = _origin(f"{where}.matters", first.matters)
        said.put_note("because", first.matters, lambda text: to_reader(text, names, gender), english.because, origin)


def _say_once(said: Wording) -> None:
    """What they asked is not told beside the topic where it is already why an addition matters."""
    asked = said.words.get("question", "")
    if "topic" in said.words and asked and asked in said.words.get("because", ""):
        del said.words["question"]


def _result(said: Wording, material: Material) -> None:
    """One accomplishment: those that prove a criterion come first, and readers of one talk get different ones."""
    asked_for = material.opportunity.criteria if material.opportunity else ()
    named = [english.criterion(text) for text in asked_for if not speaks_of_pay(text)]
    criteria = [words for words in named if words]
    if criteria:
        said.put("wanted", ", ".join(criteria[:3]), Origin(_of_post(material, "criteria"), "; ".join(criteria)))
    usable = [
        item for item in material.seeker.profile.accomplishments if plain(item.text) and not speaks_of_pay(item.text)
    ]
    if not usable:
        return
    usable.sort(key=lambda item: _proven(item, criteria) is None)
    chosen = usable[material.place % len(usable)]
    said.put_note(
        "result", chosen.text, to_writer, english.statement, _origin("seeker.profile.accomplishments", chosen.text)
    )
    proof = _origin("seeker.profile.accomplishments.proves", chosen.proves or "")
    if (criterion := _proven(chosen, criteria)) is not None:
        said.put("criterion", english.as_a_noun(criterion), Origin(_of_post(material, "criteria"), criterion), proof)
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
    names = forms(material.reader)
    origin = _origin(f"debrief {material.talk}: helped_by.{material.reader.id}", material.helped)
    text = said.voiced(material.helped, lambda note: of_helper(note, names), origin)
    slot, words = (english.deed(text) if text is not None else None) or ("did", None)
    said.put(slot, words, origin)


def _next_step(said: Wording, material: Material, *, british: bool) -> None:
    if material.decision is not None:
        words = days.decided_by(material.decision, british=british)
        said.put("decision", words, Origin("decision_by", str(material.decision.last)))
        said.occasions.add("decision_known")
    else:
        said.occasions.add("decision_open" if material.asked_decision_date else "decision_not_asked")
