"""German: placeholder."""

from sundown.core.drafting.english import English as German

__all__ = ["German"]
