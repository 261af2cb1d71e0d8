"""Commands that ask, run on answers that are piped to them."""

from __future__ import annotations

from collections.abc import Sequence

from click.testing import CliRunner, Result


def run(command: object, arguments: Sequence[str], answers: Sequence[str]) -> Result:
    """Run a command on piped answers; they may end before the questions do."""
    lines = "".join(f"{answer}\n" for answer in answers)
    result = CliRunner().invoke(command, list(arguments), input=lines)  # type: ignore[arg-type]
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result
