"""First drafts: `draft` makes one follow-up's letter from its reader's own notes."""

from sundown.core.drafting.compose import draft, writes_british
from sundown.core.drafting.material import known_at, writer_of

__all__ = ["draft", "known_at", "writer_of", "writes_british"]
