"""`sundown checks`: what is looked at before a letter goes out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from sundown import library
from sundown.core.problems import BadInput, Problem, nearest
from sundown.preflight import NAMES, Check, checks
from sundown.terminal import playbook_of


@click.command()
@click.argument("check", required=False)
@click.option("--playbook", "name", default="us", metavar="NAME", help="One that ships, or the path of your own.")
@click.option("--journal", type=click.Path(path_type=Path), help="The playbook of this journal.")
def command(check: str | None, name: str, journal: Path | None) -> None:
    """List the checks of `sundown check`, or show the page of one (CHECK)."""
    chosen = playbook_of(name, journal).checks
    if check is None:
        width = max(map(len, NAMES)) + 2
        click.echo("\n".join(f"{each.name:{width}}{each.title}{_as_chosen(chosen, each)}" for each in checks()))
        return
    found = next((each for each in checks() if each.name == check), None)
    if found is None:
        message = f"there is no check {check}"
        raise BadInput([Problem(file="CHECK", message=message, nearest=nearest(check, NAMES))])
    sources = dict.fromkeys(library.cited(cite) for cite in found.cites)
    severity = [f"Here: {chosen[found.name]}", ""] if found.name in chosen else []
    click.echo("\n".join([found.page, "", *severity, "Sources:", *(f"  {source}" for source in sources)]))


def _as_chosen(chosen: Mapping[str, str], check: Check) -> str:
    return f" [{chosen[check.name]}]" if check.name in chosen else ""
