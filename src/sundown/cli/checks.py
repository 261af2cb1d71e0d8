"""`sundown checks`: what is looked at before a letter goes out."""

from __future__ import annotations

import click

from sundown import library
from sundown.core.problems import BadInput, Problem, nearest
from sundown.preflight import NAMES, checks


@click.command()
@click.argument("check", required=False)
def command(check: str | None) -> None:
    """List the checks of `sundown check`, or show the page of one (CHECK)."""
    if check is None:
        width = max(map(len, NAMES)) + 2
        click.echo("\n".join(f"{each.name:{width}}{each.title}" for each in checks()))
        return
    found = next((each for each in checks() if each.name == check), None)
    if found is None:
        message = f"there is no check {check}"
        raise BadInput([Problem(file="CHECK", message=message, nearest=nearest(check, NAMES))])
    sources = dict.fromkeys(library.cited(cite) for cite in found.cites)
    click.echo("\n".join([found.page, "", "Sources:", *(f"  {source}" for source in sources)]))
