"""What the app does: one use case a file, one transaction each. The instant is passed in; only the edges ask the clock.

observe → plan → draft → check → approve → deliver: what a person tells becomes facts, facts become a plan, a follow-up
a letter, a letter an approved one, and what went out a fact again. Only these functions write rows.
"""
