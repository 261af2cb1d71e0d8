"""Plan so many made searches, one after the other, as a host for many people does: `python -m bench.plan_many 1000`.

Prints, as JSON, the seconds a search, those of the yardstick beside it (on average and at least), and the most memory
it ever held.
"""

from __future__ import annotations

import json
import sys
from time import perf_counter

from bench.measuring import seconds_of, yardstick
from bench.peak import peak_megabytes
from bench.searches import at, search
from sundown.core.planner import plan
from sundown.library import holidays_for, playbook_for

EVERY = 10
"""After so many searches the yardstick is timed once."""


def main() -> None:
    """Plan as many as the argument says. Making a search is not timed, looking up its playbook and holidays is."""
    count, planning, beside = int(sys.argv[1]), 0.0, []
    for number in range(count):
        journal, instant = search(number), at(number)
        began = perf_counter()
        plan(journal, playbook_for(journal), holidays_for(journal), instant)
        planning += perf_counter() - began
        if number % EVERY == 0:
            beside.append(seconds_of(yardstick)())
    told = {
        "search": planning / count,
        "yardstick": sum(beside) / len(beside),
        "least": min(beside),
        "megabytes": peak_megabytes(),
    }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
