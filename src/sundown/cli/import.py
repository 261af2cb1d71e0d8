"""`sundown import JOURNAL`: a journal into the app."""  # noqa: N999 -- the file is named as its command

from __future__ import annotations

from pathlib import Path

import click

from sundown.cli._data import data_option, opened
from sundown.terminal import JOURNAL


@click.command()
@click.argument("journal", type=JOURNAL)
@data_option
def command(journal: Path, data: Path | None) -> None:
    """Bring the facts of a journal into the app's data, where nothing is in it yet.

    All of the journal, or nothing where something in it is wrong. The file stays as it is, and is not looked at again.
    """
    from sundown.library import playbook_for, playbook_names
    from sundown.sources.journal import read_journal

    found = read_journal(journal)
    playbook_for(found, journal.parent)
    own = "" if found.playbook in playbook_names() else (journal.parent / found.playbook).read_text(encoding="utf-8")
    workspace = opened(data, new=True)
    from sundown.project.clock import now
    from sundown.records.models import FollowUp
    from sundown.steps.carry import carry_in

    carry_in(workspace, found, by=None, at=now(), overlay=own)
    planned = FollowUp.objects.filter(workspace=workspace, withdrawn_at=None).count()
    click.echo(
        f"Brought in: {len(found.contacts)} people, {len(found.opportunities)} searches, {len(found.log)} facts; "
        f"{planned} follow-ups come of them."
    )
