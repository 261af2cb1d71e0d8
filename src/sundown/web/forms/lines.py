"""What a person types into a form is text: on one line where it has to be, without signs that nobody sees."""

from __future__ import annotations

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from sundown.sources.whole_file import NOT_TEXT

LONGEST = 4000  # characters of a note
BREAK = re.compile("[\r\n\x0b\x0c\x85\u2028\u2029]")
HIDDEN = re.compile("[\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]")
"""Signs without a shape that turn the writing round or part a word: in a name they make one into another."""


def one_line(text: str) -> None:
    """Refuse what can't stand in the head of a mail or on a line of an envelope. Raises ValidationError."""
    if BREAK.search(text):
        raise ValidationError(_("This has to stand on one line."))
    if HIDDEN.search(text):
        raise ValidationError(_("There is a hidden sign in this. Please type it rather than paste it."))
    visible(text)


def visible(text: str) -> None:
    """Refuse signs that are no text. Raises ValidationError."""
    if NOT_TEXT.search(text):
        raise ValidationError(_("There is something in this that is no text. Please type it rather than paste it."))
