"""`sundown erase`: one person out of the app's data, or everything."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sundown.cli._data import data_option, opened
from sundown.core.problems import BadInput, Problem


@click.command()
@click.option("--contact", metavar="ID", help="Erase this person, by the id that an export shows.")
@click.option("--everything", is_flag=True, help="Erase the whole search.")
@click.option("--yes", is_flag=True, help="Don't ask.")
@data_option
def command(contact: str | None, everything: bool, yes: bool, data: Path | None) -> None:
    """Erase one person, or everything, from the app's data, for good.

    Of a person goes the name everywhere, every address, what they said, and letters to them; that something happened
    stays, about somebody without a name. Backups and journals that you made elsewhere stay as they are.
    """
    if bool(contact) == everything:
        raise BadInput(
            [Problem(file="erase", message="it is not clear what to erase", expected="--contact ID, or --everything")]
        )
    if not yes and not sys.stdin.isatty():
        raise BadInput(
            [Problem(file="erase", message="nothing was erased: nobody can be asked here", expected="--yes")]
        )
    workspace = opened(data)
    what = f"the contact {contact}" if contact else "everything"
    if not yes and not click.confirm(f"Erase {what} for good?"):
        click.echo("Nothing was erased.")
        return
    from sundown.steps import erase

    report = erase.erase_contact(workspace, contact) if contact else erase.erase_everything(workspace)
    click.echo(f"Erased {what}.")
    for noun, count in report.items():
        click.echo(f"  {noun}: {count}")
