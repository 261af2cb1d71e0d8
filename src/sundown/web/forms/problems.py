"""What a step refused, put to the fields where it was typed."""

from __future__ import annotations

from django import forms

from sundown.core.problems import BadInput


def tell(form: forms.Form, refusal: BadInput) -> None:
    """Add each problem to the field that its key names, else to the whole form."""
    for problem in refusal.problems:
        field = next((name for name in reversed((problem.key or "").split(".")) if name in form.fields), None)
        expected = f" Expected: {problem.expected}." if problem.expected else ""
        form.add_error(field, f"{problem.message[:1].upper()}{problem.message[1:]}.{expected}")
