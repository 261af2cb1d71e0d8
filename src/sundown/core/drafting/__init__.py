"""First drafts: `draft` makes one follow-up's letter from its reader's own notes."""

from sundown.core.drafting.compose import draft, writes_british

__all__ = ["draft", "writes_british"]
