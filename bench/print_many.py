"""`python -m bench.print_many 500` prints so many cards as one PDF and tells the most memory that it held, as JSON."""

from __future__ import annotations

import json
import sys

from bench.paper_set import order
from bench.peak import peak_megabytes
from sundown.paper.order import Order, gathered, press, sheet


def printed(wanted: Order, name: str) -> bytes:
    """One PDF of that sheet for all pieces."""
    (each,) = press(gathered(sheet(name).draw(wanted)))
    return each.pdf


if __name__ == "__main__":
    pdf = printed(order(int(sys.argv[1])), "card")
    sys.stdout.write(json.dumps({"megabytes": peak_megabytes(), "bytes": len(pdf)}) + "\n")
