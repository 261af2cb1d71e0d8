"""German verbs, as much of them as notes need: "hat" becomes "haben" beside "Sie" and "habe" beside "ich"."""

from __future__ import annotations

import re

from sundown.core.drafting.plain import word_set

# Third person singular: with "Sie", with "ich".
_IRREGULAR = {
    "ist": ("sind", "bin"), "hat": ("haben", "habe"), "wird": ("werden", "werde"), "kann": ("können", "kann"),
    "will": ("wollen", "will"), "soll": ("sollen", "soll"), "muss": ("müssen", "muss"), "darf": ("dürfen", "darf"),
    "mag": ("mögen", "mag"), "weiß": ("wissen", "weiß"), "weiss": ("wissen", "weiss"), "gibt": ("geben", "gebe"),
    "nimmt": ("nehmen", "nehme"), "sieht": ("sehen", "sehe"), "spricht": ("sprechen", "spreche"),
    "trifft": ("treffen", "treffe"), "hilft": ("helfen", "helfe"), "fährt": ("fahren", "fahre"),
    "läuft": ("laufen", "laufe"), "hält": ("halten", "halte"), "lässt": ("lassen", "lasse"),
    "trägt": ("tragen", "trage"), "liest": ("lesen", "lese"), "vertritt": ("vertreten", "vertrete"),
    "übernimmt": ("übernehmen", "übernehme"), "tut": ("tun", "tue"), "isst": ("essen", "esse"),
    "empfiehlt": ("empfehlen", "empfehle"), "schlägt": ("schlagen", "schlage"), "fängt": ("fangen", "fange"),
}  # fmt: skip
_STRONG_PAST = word_set(
    "war sprach fand kam ging gab bat sah nahm rief hielt ließ lag stand schrieb blieb lief fuhr half traf trug schlug "
    "empfahl las bot zog"
)
_WEAK = word_set(
    "arbeitet baut braucht führt fragt gehört geht holt interessiert kennt kommt leitet liegt lernt lobt macht meint "
    "merkt möchte organisiert plant rechnet redet sagt schätzt schult sorgt spielt steht stellt sucht telefoniert "
    "versteht wartet wechselt wohnt wünscht zeigt zieht"
)
_PAST_IN_TE = word_set(
    "arbeitete baute brachte brauchte dachte druckte durfte erklärte erzählte fragte führte gefiel hatte hätte holte "
    "kannte konnte könnte kümmerte lachte lieh lobte machte meinte mochte möchte musste organisierte reichte rettete "
    "sagte schickte schulte senkte sollte sorgte stellte suchte verlegte verschob wartete wollte wurde wusste würde "
    "zeigte besorgte begleitete wäre meldete informierte öffnete tauschte verschaffte"
)
_FIRST = word_set(
    "bin habe kann war hatte leite arbeite spreche wohne führe mache betreue schule plane pflege unterrichte fahre "
    "möchte konnte durfte wurde lebe besitze ziehe komme lerne beherrsche kenne"
)
_MANY = word_set("sind haben waren wurden werden können wollen sollen müssen dürfen hatten gibt")
_WITH_SEIN = word_set("gekommen gegangen gefahren geblieben gelaufen gewesen heruntergekommen entgegengekommen")
_PARTICIPLE = re.compile(
    r"(?:\w*ge\w{2,}(?:t|en)|(?:be|er|ver|ent|zer|emp)\w{2,}(?:t|en)|\w{3,}iert)$|(?:gewesen|geworden)$"
)


def is_finite(word: str) -> bool:
    """Whether a word can surely be what a clause turns on."""
    low = word.casefold()
    return word[:1].islower() and (
        low in _IRREGULAR or low in _STRONG_PAST or low in _WEAK or low in _PAST_IN_TE or low in _FIRST or low in _MANY
    )


def is_third(word: str) -> bool:
    """Whether a word is surely a verb beside "sie" or "er"."""
    return word in _IRREGULAR or word in _STRONG_PAST or word in _WEAK or word in _PAST_IN_TE


def is_first(word: str) -> bool:
    """Whether a word is surely a verb beside "ich"."""
    return word in _FIRST or word in _PAST_IN_TE


def is_participle(word: str) -> bool:
    """Whether a word may be a past participle: besorgt, gebracht."""
    return _PARTICIPLE.match(word) is not None and word[:1].islower()


def auxiliary(participle: str) -> str:
    """What stands beside "Sie" with that participle."""
    return "sind" if participle in _WITH_SEIN else "haben"


def with_sie(verb: str) -> str | None:
    """The verb beside "Sie", from that beside "er": plant → planen; None where it is not surely a singular."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][0]
    if verb in _STRONG_PAST:
        return verb + "en"
    if verb == "gefiel":
        return "gefielen"
    if verb in ("lieh", "verschob"):
        return verb + "en"
    if verb.endswith(("te", "de", "äre")):
        return verb + "n"
    return _stemmed(verb, "en", "n")


def with_ich(verb: str) -> str | None:
    """The verb beside "ich", from that beside "er": plant → plane."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][1]
    if verb in _STRONG_PAST or verb in _PAST_IN_TE or verb.endswith("te"):
        return verb
    return _stemmed(verb, "e", "e")


def _stemmed(verb: str, ending: str, after_el: str) -> str | None:
    if not re.fullmatch(r"[a-zäöüß]{3,}t", verb):
        return None
    if verb.endswith(("elt", "ert")):
        return verb[:-1] + after_el
    stem = verb[:-2] if re.search(r"(?:t|d|chn|ffn|dn|gn)et$", verb) else verb[:-1]
    return stem + ending


def from_sie_to_ich(verb: str) -> str | None:
    """The verb beside "ich", from that beside "Sie": würden → würde, können → kann."""
    for many, one in _IRREGULAR.values():
        if verb == many:
            return one
    if verb.removesuffix("en") in _STRONG_PAST:
        return verb.removesuffix("en")
    if verb.endswith(("ten", "den", "ären")):
        return verb.removesuffix("n")
    return verb.removesuffix("n") if re.fullmatch(r"[a-zäöüß]{2,}en", verb) else None
