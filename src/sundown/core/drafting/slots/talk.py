"""What was said in the talk with this reader, what was left unsaid, and what there is to show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from sundown.core.drafting.language import Language, Voiced
from sundown.core.drafting.material import Material
from sundown.core.drafting.names import forms, pronoun
from sundown.core.drafting.plain import plain, speaks_of_pay
from sundown.core.drafting.slots.wording import Noted, Wording, of_post, of_talk, origin_of
from sundown.core.facts import Accomplishment
from sundown.core.written import Origin

_MOST_ADDITIONS = 2  # S4-05: at most two gaps


def fill(said: Wording, material: Material, earlier: str) -> None:
    """Everything that this reader's notes, the omissions and the profile hold; `earlier` letters are not repeated."""
    _what_they_said(said, material)
    _doubt(said, material)
    _forgotten(said, material)
    _say_once(said)
    _reasons(said, material)
    _result(said, material, earlier)
    _help(said, material)


def _usable(said: Wording, material: Material, key: str, text: str | None) -> Noted | None:
    return said.usable(text, of_talk(material, f"notes.{material.reader.id}.{key}"))


def _what_they_said(said: Wording, material: Material) -> None:
    note, names, gender = material.note, forms(material.reader), pronoun(material.reader)
    language, to_reader = said.language, partial(said.language.to_reader, names=names, gender=gender)
    if (talked := _usable(said, material, "talked_about", note.talked_about)) is not None:
        said.put_note("topic", talked.text, to_reader, language.topic, talked.origin)
        said.put_note("topic_in_short", talked.text, to_reader, language.topic_in_short, talked.origin)
    if (shared := _usable(said, material, "rapport", note.rapport)) is not None:
        said.put_note("rapport", shared.text, to_reader, language.topic, shared.origin)
        said.occasions.add("rapport_noted")
    if (asked := _usable(said, material, "asked", note.asked)) is not None:
        itself = language.without_lead_of_a_question(asked.text)
        said.put_note("question", itself, partial(language.as_asked, names=names), language.question, asked.origin)
    if (liked := _usable(said, material, "liked", note.liked)) is not None:
        _liked(said, material, liked)


def _liked(said: Wording, material: Material, liked: Noted) -> None:
    """What they liked of the writer, or of what the writer told them."""
    language = said.language
    text = said.voiced(language.without_lead_of_a_liking(liked.text), _as_liked(language, material), liked.origin)
    if text is None:
        said.put("liked", language.as_it_stands(liked.text), liked.origin)
        return
    slot, words = language.strength(text) or ("strength", None)
    said.put(slot, words, liked.origin)


def _as_liked(language: Language, material: Material) -> Callable[[str], Voiced]:
    """Whom a liking speaks of: the writer where a consultant noted it; else whoever of the two it must be."""
    if material.situation.journal.consultant is not None:
        return language.to_writer
    return partial(language.as_liked, names=forms(material.reader), gender=pronoun(material.reader))


def _doubt(said: Wording, material: Material) -> None:
    """A doubt that was felt stays unsaid; one that was voiced may be named as the question it was (S2-07, S3-11)."""
    concern = material.note.concern
    if concern is None or not plain(concern.text):
        return
    voiced = concern.source == "stated"
    slot = "proof" if voiced else "quiet_proof"
    said.occasions.add("doubt_voiced" if voiced else "doubt_felt")
    doubt = origin_of(of_talk(material, f"notes.{material.reader.id}.concern.text"), concern.text)
    if (answer := _usable(said, material, "concern.answer", concern.answer)) is None:
        said.put(slot, None, doubt)
        return
    said.put_note(slot, answer.text, said.language.to_writer, said.language.statement, answer.origin)
    if voiced and not speaks_of_pay(concern.text):
        read = partial(said.language.as_asked, names=forms(material.reader))
        if asked := said.formed("doubt", concern.text, read, said.language.doubt, doubt):
            said.put("doubt", asked, doubt)


def _forgotten(said: Wording, material: Material) -> None:
    where = of_talk(material, "forgot")
    usable = [gap for gap in material.forgot if said.usable(gap.text, where) is not None]
    if not usable:
        return
    said.occasions.add("something_forgotten")
    first, *others = usable[:_MOST_ADDITIONS]
    origins, gaps = [origin_of(where, gap.text) for gap in (first, *others)], []
    for gap, origin in zip((first, *others), origins, strict=True):
        gaps.append(said.formed("addition", gap.text, said.language.to_writer, said.language.addition, origin))
    said.put("addition", said.language.joined(list(filter(None, gaps))) or None, *origins)
    if len(gaps) == 1 and (why := said.usable(first.matters, f"{where}.matters")) is not None:
        read = partial(said.language.to_reader, names=forms(material.reader), gender=pronoun(material.reader))
        said.put_note("because", why.text, read, said.language.because, why.origin)


def _reasons(said: Wording, material: Material) -> None:
    """S2-09, S2-11: the two beginnings that the writer completed in the debrief."""
    if (talk := material.talk) is None:
        return
    by_another = material.situation.journal.consultant is not None
    read = partial(said.language.of_the_job, by_another=by_another)
    if (why := said.usable(talk.why_there, of_talk(material, "why_there"))) is not None:
        said.put_note("why_there", why.text, read, said.language.because, why.origin)
    if (first := said.usable(talk.first_months, of_talk(material, "first_months"))) is not None:
        said.put_note("first_months", first.text, read, said.language.intention, first.origin)


def _say_once(said: Wording) -> None:
    """What they asked is not told beside the topic where it is already why an addition matters."""
    asked = said.words.get("question", "")
    if "topic" in said.words and asked and asked in said.words.get("because", ""):
        del said.words["question"]


# ------------------------------------------------------------------------------------------ what there is to show


def _result(said: Wording, material: Material, earlier: str) -> None:
    """One accomplishment: those that prove a criterion come first, and readers of one talk get different ones.

    One that this reader has been told of is not told again while there is another (S0-09).
    """
    asked_for = material.opportunity.criteria if material.opportunity else ()
    named = [said.language.criterion(text) for text in asked_for if not speaks_of_pay(text)]
    criteria = [words for words in named if words]
    if criteria:
        said.put("wanted", ", ".join(criteria[:3]), Origin(of_post(material, "criteria"), "; ".join(criteria)))
    usable = results(material)
    usable.sort(key=lambda item: _proven(item, criteria) is None)
    fresh = [item for item in usable if _core(item.text) not in earlier.casefold()]
    if fresh and earlier:
        said.occasions.add("something_new")
    if not usable:
        return
    chosen = (fresh or usable)[material.place % len(fresh or usable)]
    where = "seeker.profile.accomplishments"
    said.put_note(
        "result", chosen.text, said.language.to_writer, said.language.statement, origin_of(where, chosen.text)
    )
    proof = origin_of(f"{where}.proves", chosen.proves or "")
    if (criterion := _proven(chosen, criteria)) is not None:
        words = said.language.as_a_noun(criterion)
        said.put("criterion", words, Origin(of_post(material, "criteria"), criterion), proof)
    elif chosen.proves is not None:
        said.put("shows", said.language.quality(chosen.proves), proof)


def results(material: Material) -> list[Accomplishment]:
    """The results that may be told; pay is left out (C-17)."""
    told = material.writer.profile.accomplishments
    return [item for item in told if plain(item.text) and not speaks_of_pay(item.text)]


def _core(text: str) -> str:
    """A result without its subject, as it stands in a letter in any form."""
    return plain(text).casefold().removeprefix("i ").rstrip(".")


def _proven(item: Accomplishment, criteria: Iterable[str]) -> str | None:
    """The criterion that this accomplishment was recorded to prove: one names the other, word for word."""
    proves = plain(item.proves or "").casefold()
    for criterion in criteria:
        low = criterion.casefold()
        if proves and (f" {low} " in f" {proves} " or f" {proves} " in f" {low} "):
            return criterion
    return None


def _help(said: Wording, material: Material) -> None:
    helped = said.usable(material.helped, of_talk(material, f"helped_by.{material.reader.id}"))
    if helped is None:
        return
    text = said.voiced(helped.text, partial(said.language.of_helper, names=forms(material.reader)), helped.origin)
    slot, words = (said.language.deed(text) if text is not None else None) or ("did", None)
    said.put(slot, words, helped.origin)
