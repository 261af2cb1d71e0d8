"""Questions to a person in a terminal: what the commands that ask (`new`, `debrief`, `add`) share."""
