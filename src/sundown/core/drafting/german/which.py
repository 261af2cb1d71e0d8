"""Which notes are German, so that only these are given German forms; all others stay as they were written."""

from __future__ import annotations

from sundown.core.drafting.plain import plain, word_set

_GERMAN = word_set(
    "der das und mit für nicht ist sind ein eine einen einem einer auf bei über zum zur ich wir sie er ihr ihre mein "
    "meine von vom nach trotz ohne wie warum weil dass ob auch noch aus im dem den des wurde wird hat habe haben war "
    "waren kann sehr mehr wenn als seit bis um nur kein keine mich mir ihm ihn uns unser unsere viel gut schon beim "
    "die zu es an vor durch gegen zwei drei vier fünf sechs neun zehn"
)
# Words that are German too ("die", "war", "an", "in", "am", "hat", "was", "so") are left out.
_OTHERS = word_set(
    "the of and to for with from at by about how why what when where who which that this their our my your his her its "
    "i you they is are have has had could would should not no new if whether because into over after before without "
    "them me us it as asked told said moved found walked helped "
    "le la les et une un pour avec sur dans qui que je nous vous mon ma sa ses chez sans aux est pas el los una con "
    "por como del yo su il lo gli della nel che per sono het een van voor niet na w z och att på jag uma dos"
)

_ELISIONS = ("l'", "d'", "n'", "qu'", "j'", "c'", "m'", "dell'", "nell'", "un'")


def is_german(note: str, language: str) -> bool:
    """Whether a note is German; `language` is the writer's own tag, and decides where the words leave it open."""
    if looks_foreign(note):
        return False
    return language.replace("_", "-").split("-")[0].casefold() in ("", "de") or bool(_GERMAN & _words(note))


def looks_foreign(note: str) -> bool:
    """Whether more of a note's small words are of other languages than of German."""
    words = _words(note)
    return len(_OTHERS & words) + any(word.startswith(_ELISIONS) for word in words) > len(_GERMAN & words)


def _words(note: str) -> frozenset[str]:
    return frozenset(word.strip('.,;:!?()"“”„«»').casefold() for word in plain(note[:1_000]).replace("’", "'").split())
