"""One kind of sheet a file, beside the templates that it sets. A new file is a new sheet; nothing else names it.

Each has a docstring (its first line is shown to people), `MEDIA` (pieces of these media get it unasked), `FORMS` (the
words for `--form` and what they are) and `draw`, which turns an order into the PDFs to be set.
"""
