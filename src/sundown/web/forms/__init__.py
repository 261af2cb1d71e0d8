"""Forms: what a person types, as words of the journal. What only the journal knows to refuse, it refuses when saved."""
