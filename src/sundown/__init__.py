"""Sundown: after an interview or a meeting, the right follow-up, to the right person, before sundown."""

VERSION = "0.1.0"
