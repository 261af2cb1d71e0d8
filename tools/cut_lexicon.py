"""Cut the readings of words that the grammar rules need: what a form can be, the likeliest first.

    pip install lemminflect==0.2.3 symspellpy==6.10.1; npm pack natural@8.1.1 and unpack it
    python tools/cut_lexicon.py package/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json

Three tables come together: Brill's lexicon, which says what a form was in tagged texts (MIT licence, copyright 1993 by
the Massachusetts Institute of Technology and the University of Pennsylvania, shipped by natural); LemmInflect's, which
says what a form can be at all (MIT licence, copyright 2019 Brad Jascob, from the NIH SPECIALIST lexicon); and
SymSpell's counts, which say which forms are common enough to be kept (MIT licence, copyright 2025 mmb L).
"""

from __future__ import annotations

import csv
import gzip
import json
import sys
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "src" / "sundown" / "language" / "grammar"
HEAD = """\
# Written by tools/cut_lexicon.py: what forms can be. From Brill's lexicon (MIT licence, copyright 1993 Massachusetts
# Institute of Technology and University of Pennsylvania) and LemmInflect's (MIT licence, copyright 2019 Brad Jascob).
# N noun, S plural noun, P name, V base form, Z with s, D past, C past participle, G with ing, J adjective, R adverb.
# The likeliest comes first; a small letter is what a form can be and seldom is.
"""
COUNT = 32_000
BRILL = {"NN": "N", "NNS": "S", "NNP": "P", "VB": "V", "VBP": "V", "VBZ": "Z", "VBD": "D", "VBN": "C", "VBG": "G",
         "JJ": "J", "JJR": "J", "JJS": "J", "RB": "R", "RBR": "R", "RBS": "R"}  # fmt: skip
"""Tags of texts as letters of the table; other tags are those of small words, which the program knows by itself."""
STRICT = "VZDCGSP"
"""Readings that the tagged texts have by mistake: they count only where the other table has them too."""
BOTH = {
    *("got", "learnt", "burnt", "dreamt", "lit", "fit", "spelt", "spilt"),
    *("spoilt", "leapt", "leant", "knelt", "smelt", "beat"),
}
"""Past tenses that are participles too, though the table gives only another one; all that end in -ed are."""
FORMS = {"verb": "DCGZ", "noun": "S"}


def possible() -> dict[str, set[str]]:
    """What each form can be by LemmInflect's table."""
    found: dict[str, set[str]] = defaultdict(set)
    table = files("lemminflect").joinpath("resources")
    corrected = [line.split(",") for line in (table / "infl_overrides.csv").read_text(encoding="utf-8").splitlines()]
    participles = {lemma: form for lemma, tag, form in corrected if tag == "VBN"}
    for lemma, part, *forms in csv.reader(_unpacked(table / "infl_lu.csv.gz")):
        if part not in FORMS:
            found[lemma].add("J" if part == "adj" else "R")
            continue
        found[lemma].add("N" if part == "noun" else "V")
        if part == "verb" and len(forms) > 1:
            forms[1] = lemma if participles.get(lemma) == lemma else forms[1] or forms[0]
        for letter, form in zip(FORMS[part], forms, strict=False):
            for each in filter(None, form.split("/")):
                found[each].add(letter)
    for each in found:
        if "D" in found[each] and (each.endswith("ed") or each in BOTH):
            found[each].add("C")
    return found


def _unpacked(path: object) -> list[str]:
    return gzip.decompress(path.read_bytes()).decode().splitlines()  # type: ignore[attr-defined]


def common() -> list[str]:
    """The commonest forms, without those of one letter."""
    counts = files("symspellpy").joinpath("frequency_dictionary_en_82_765.txt").read_text(encoding="utf-8-sig")
    return [word for word, _ in map(str.split, counts.splitlines()) if len(word) > 1][:COUNT]


def main(brill: str) -> None:
    """Read the three tables, write one: the forms by their readings."""
    tagged, can = json.loads(Path(brill).read_text(encoding="utf-8")), possible()
    rows: dict[str, list[str]] = defaultdict(list)
    for word in common():
        forms = can.get(word, set())
        told = dict.fromkeys(BRILL[tag] for tag in tagged.get(word, ()) if tag in BRILL)
        seen = "".join(each for each in told if each in forms or each not in STRICT or not forms)
        if "V" in forms and "J" not in forms and not seen.startswith("J"):
            seen = seen.replace("J", "")  # "a put option" is no adjective
        reading = seen + "".join(sorted(each.lower() for each in forms if each not in seen))
        if reading:
            rows[reading if seen else reading.upper()].append(word)
    lines = [f"{reading} {' '.join(sorted(words))}" for reading, words in sorted(rows.items())]
    (FOLDER / "lexicon.txt").write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
