"""Invitations to interviews: what they say, which interview they mean, what they would add to a journal."""
