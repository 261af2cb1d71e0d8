"""Put into docs/model-drafting.md what would really be sent for one letter of an example.

    python tools/show_request.py            # renew the page
    python tools/show_request.py --check    # write nothing; exit status 1 if the page shows something else

tests/test_writer.py holds the page to it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src")]

from sundown import library  # noqa: E402
from sundown.cli._modelled import request_text  # noqa: E402
from sundown.core.drafting import draft  # noqa: E402
from sundown.sources.journal import read_journal  # noqa: E402
from sundown.terminal import instant, plan_of  # noqa: E402
from sundown.writer import Endpoint  # noqa: E402

PAGE = ROOT / "docs/model-drafting.md"
EXAMPLE = ROOT / "examples/machinist-in-ohio-two-offers.yaml"
INSTANT = "2026-06-10T11:40"
ENDPOINT = Endpoint("https://models.example/v1", "small-model", "a key")

_BLOCK = re.compile(r"(^```text request\n).*?(^```$)", re.MULTILINE | re.DOTALL)


def request() -> str:
    """What `--show-request` says of the helper card of that example."""
    journal = read_journal(EXAMPLE)
    at = instant(INSTANT, journal)
    kinds = library.letter_kinds("en")
    (card,) = [each for each in plan_of(journal, EXAMPLE.parent, at).followups if each.kind == "helper_card"]
    return request_text(draft(card, journal, at, kinds), ENDPOINT, kinds[card.kind].purpose) + "\n"


def main(arguments: Sequence[str]) -> int:
    """Renew the page, or with `--check` say whether it is stale; the exit status."""
    page = PAGE.read_text(encoding="utf-8")
    renewed = _BLOCK.sub(lambda block: block[1] + request() + block[2], page)
    if "--check" not in arguments:
        PAGE.write_text(renewed, encoding="utf-8", newline="\n")
        return 0
    if renewed != page:
        sys.stderr.write(f"{PAGE.name} shows another request: run python tools/show_request.py\n")
    return int(renewed != page)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
