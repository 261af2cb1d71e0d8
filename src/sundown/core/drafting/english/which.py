"""Which notes are English, so that only these are given English grammar; all others stay as they were written."""

from __future__ import annotations

from sundown.core.drafting.plain import plain, word_set

# The small words that a note of a few words is told apart by. Words of two languages ("die", "hat", "on") are left out.
_ENGLISH = word_set(
    "the of and to for with from at by about how why what when where who which that this their our my your his her its "
    "i we you they she he is are was were has have had can could would will should not no new if whether because into "
    "over after before under without them me us it as asked told said moved lent found walked helped"
)
_OTHERS = word_set(
    "der das und mit für nicht ist sind ein eine einen einem einer auf bei über zum zur ich wir sie mein meine ihre "
    "von vom nach trotz ohne wie warum weil dass ob auch noch aus im dem den des "
    "le la les et une un pour avec sur dans qui que je nous vous mon ma sa ses jusqu'au chez sans du au aux est pas "
    "el los las una con para por como cómo qué más del al yo mi su il lo gli della nel che per sono zijn het een van "
    "voor niet ik nie jest się jak na w z och att för med på jag não uma os dos das em"
)
_ELISIONS = ("l'", "d'", "n'", "qu'", "j'", "c'", "s'", "m'", "dell'", "nell'", "un'")


def is_english(note: str, language: str) -> bool:
    """Whether a note is English; `language` is the writer's own tag, and decides where the words leave it open."""
    if looks_foreign(note):
        return False
    return language.replace("_", "-").split("-")[0].casefold() in ("", "en") or bool(_ENGLISH & _words(note))


def looks_foreign(note: str) -> bool:
    """Whether more of a note's small words are of other languages than of English."""
    words = _words(note)
    return len(_OTHERS & words) + any(word.startswith(_ELISIONS) for word in words) > len(_ENGLISH & words)


def _words(note: str) -> frozenset[str]:
    return frozenset(word.strip('.,;:!?()"“”«»').casefold() for word in plain(note[:1_000]).replace("’", "'").split())
