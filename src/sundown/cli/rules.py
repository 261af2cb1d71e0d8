"""`sundown rules`: the etiquette in force, with its reasons and sources."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import click

from sundown import library
from sundown.core.playbook import AnyRule, Guard, Playbook, Rule
from sundown.core.problems import BadInput, Problem, nearest
from sundown.core.windows import meaning
from sundown.core.words import KIND_WORDS
from sundown.terminal import playbook_of


@click.command()
@click.argument("rule", required=False)
@click.option("--playbook", "name", default="us", metavar="NAME", help="One that ships, or the path of your own.")
@click.option("--journal", type=click.Path(path_type=Path), help="The playbook and settings of this journal.")
@click.option("--settings", "with_settings", is_flag=True, help="Show the settings instead of the rules.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text")
def command(rule: str | None, name: str, journal: Path | None, with_settings: bool, format_: str) -> None:
    """List the rules, or show one (RULE) with its reason, its window and its sources."""
    playbook = playbook_of(name, journal)
    if rule is not None:
        click.echo("\n".join(_one(_chosen(rule, playbook))))
    elif format_ == "json":
        click.echo(
            json.dumps({name: _plain(found) for name, found in playbook.rules.items()}, indent=2, ensure_ascii=False)
        )
    else:
        click.echo("\n".join(_settings(playbook) if with_settings else _all(playbook)))


def _chosen(rule: str, playbook: Playbook) -> AnyRule:
    if rule in playbook.rules:
        return playbook.rules[rule]
    message = f"there is no rule {rule} in the playbook {playbook.name}"
    raise BadInput([Problem(file="RULE", message=message, nearest=nearest(rule, playbook.rules))])


def _all(playbook: Playbook) -> Iterator[str]:
    for name, rule in playbook.rules.items():
        yield f"{name}: {rule.title}"
        yield f"    {library.cited(rule.cites[0])}"


def _settings(playbook: Playbook) -> Iterator[str]:
    for name, setting in playbook.settings.items():
        value = ", ".join(setting.value) if isinstance(setting.value, tuple) else setting.value
        yield f"{name}: {value if value != '' else 'nobody'}"
        yield f"    {setting.meaning} ({setting.expected})"


def _one(rule: AnyRule) -> Iterator[str]:
    yield f"{rule.id}: {rule.title}"
    yield f"  {rule.why}"
    if isinstance(rule, Rule):
        yield f"  Makes: {KIND_WORDS[rule.makes]}, after {rule.after.replace('_', ' ')}, to {rule.to.replace('_', ' ')}"
        yield f"  When: {', '.join(word.replace('_', ' ') for word in rule.when) or 'always'}"
        yield f"  By: {', '.join(rule.media)}"
        yield f"  Window: {meaning(rule.window)}"
    elif isinstance(rule, Guard):
        yield f"  Stops a follow-up: {rule.stop.replace('_', ' ')}"
    yield "  Sources:"
    yield from (f"    {source}" for source in dict.fromkeys(library.cited(cite) for cite in rule.cites))


def _plain(rule: AnyRule) -> dict[str, object]:
    return {field.name: getattr(rule, field.name) for field in fields(rule) if field.name != "examples"}
