"""The tones of a letter: what is blunt in which way, read from the files beside this one, in `tones/`.

A file holds signs, a blank line before each. The notation of wordings is that of `sundown/core/tone.py`.

* `= …` begins a sign and is what to say; `+ …` is a better way to say it; `! …` is a severity other than `warn`;
* `- …` is what makes the wordings below decent, if it stands in the sentence;
* `~ …` is how blunt a sentence must sound for the wordings below, where they are more certain than others;
* every other line is a wording. A sign without any is for sentences that sound of this tone beyond doubt.
* `least …`, above the signs, is how blunt a sentence must sound for the wordings of a file to count, where they are
  more certain than others;
* `{name} …`, above the signs, is a class of words for this file; several such lines are one class.
"""

from __future__ import annotations

import re
from collections import defaultdict
from importlib.resources import files

from sundown.core.tone import LEAST_BLUNT, Sign, Tone, sign
from sundown.language.bluntness import heard

_LEAST = re.compile(r"(?m)^least (-?[\d.]+)$")


def tone(name: str) -> Tone:
    """The tone of that name, a file of `tones/`."""
    text = files("sundown.language").joinpath("tones", f"{name}.txt").read_text(encoding="utf-8")
    _, *blocks = _named(text).split("\n= ")
    least = _LEAST.search(text)
    signs = [_sign(block.splitlines()) for block in blocks]
    otherwise = next((each for each in signs if not each.wordings), None)
    return Tone(*(each for each in signs if each.wordings), listen=heard, kind=name, otherwise=otherwise,
                least=float(least[1]) if least else LEAST_BLUNT)  # fmt: skip


def _named(text: str) -> str:
    """The text with the classes above its signs put in."""
    head, _, signs = text.partition("\n= ")
    classes: dict[str, list[str]] = defaultdict(list)
    for line in head.splitlines():
        if line.startswith("{"):
            name, words = line.split(" ", 1)
            classes[name].append(words)
    for name, lines in classes.items():
        signs = signs.replace(name, "|".join(lines))
    return f"\n= {signs}"


def _sign(lines: list[str]) -> Sign:
    """The sign that these lines say, the first of them being the message."""
    message, *rest = lines
    marked = {mark: [line[2:] for line in rest if line.startswith(f"{mark} ")] for mark in "+!-~"}
    wordings = [line for line in rest if line and line[:2] not in ("+ ", "! ", "- ", "~ ")]
    return sign(
        message, "".join(marked["+"]), *wordings, unless="|".join(marked["-"]), severity="".join(marked["!"]) or "warn",
        least=float(marked["~"][0]) if marked["~"] else None,
    )  # fmt: skip
