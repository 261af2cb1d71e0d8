"""Optional model drafting, off unless somebody switches it on: the only part that talks to a model's endpoint.

One letter, one request, with that reader's facts alone (`request`). What comes back is held against these facts
(`reading`); where nothing usable comes back, the template's draft stays, with a line that says why (`answer`).
"""

from __future__ import annotations

from dataclasses import replace

from sundown.core.stems import is_english
from sundown.core.written import Letter
from sundown.writer.answer import NoLetter, Patience, answer_to
from sundown.writer.endpoint import Endpoint, endpoint_from, key_in_keyring
from sundown.writer.request import request_for

__all__ = ["Endpoint", "Patience", "endpoint_from", "key_in_keyring", "reason_to_keep", "request_for", "written"]

WRITTEN_MEDIA = ("email", "post", "handwritten", "linkedin", "fax", "in_app")
"""Where words are read; on the telephone, and on its answering machine, they are said."""


def reason_to_keep(letter: Letter) -> str | None:
    """Why no model is ever asked for that draft, or None where one may be."""
    if letter.medium not in WRITTEN_MEDIA:
        return "a model words letters only, not what you are going to say"
    return None if is_english(letter.text) else "only English can be compared with your facts"


def written(letter: Letter, endpoint: Endpoint, purpose: str = "", patience: Patience | None = None) -> Letter:
    """The template's letter in the model's words; header, salutation, close and signature stay the template's.

    `purpose` says what the kind of letter is for. Where the model gives no usable letter, the template's comes
    back with one more line in `check`. Raises BadInput where the library for requests is not installed.
    """
    from sundown.writer.reading import letter_from  # only where a model is asked: its many patterns take time to load

    if (kept := reason_to_keep(letter)) is not None:
        return _template(letter, f"{kept}, so nothing was sent", endpoint)
    try:
        answer = answer_to(request_for(letter, endpoint.model, purpose), endpoint, patience or Patience())
        by_model = letter_from(letter, answer)
    except NoLetter as reason:
        return _template(letter, str(reason), endpoint)
    told = f"worded by {endpoint.model} at {endpoint.host}: read every sentence before you use it"
    return replace(by_model, check=(told, *by_model.check))


def _template(letter: Letter, reason: str, endpoint: Endpoint) -> Letter:
    line = f"this is the template's draft, for {endpoint.model} at {endpoint.host} gave none: {reason}"
    return replace(letter, check=(*letter.check, line))
