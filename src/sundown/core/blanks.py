"""Blanks, as drafts leave them for what only the writer knows: a question in square brackets."""

from __future__ import annotations

import re

IN_BRACKETS = r"\[(?!\d{1,3}\]|sic\]|…\]|\.\.\.\])[^\[\]]{1,500}\](?!\()"
"""No blanks are citations such as [1], "[sic]", a cut such as […], and the words of a link."""

BLANK = re.compile(IN_BRACKETS)
