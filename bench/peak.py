"""The most memory a process ever held: `python -m bench.peak plan JOURNAL …` runs Sundown and then tells it.

It imports next to nothing, so that what it tells is Sundown's and not its own. Without arguments: bare Python's.
"""

from __future__ import annotations

import sys


def peak_megabytes() -> float:
    """The most memory that this process held so far, in MB of 10^6 bytes.

    Linux tells it for the running program alone. What `getrusage` tells begins with the size of the process that
    started this one, so it is asked only where there is nothing better.
    """
    if sys.platform == "linux":
        with open("/proc/self/status", encoding="ascii", errors="replace") as status:
            kilobytes = next(line.split()[1] for line in status if line.startswith("VmHWM:"))
        return int(kilobytes) * 1024 / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6


def main() -> None:
    """Run Sundown's command line with our arguments; tell the peak on standard error, whatever the outcome."""
    try:
        if len(sys.argv) > 1:
            from sundown.cli import main as sundown

            sundown()
    finally:
        sys.stderr.write(f"{peak_megabytes():.1f}\n")


if __name__ == "__main__":
    main()
