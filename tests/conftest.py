"""What every test may use: `trials` and hypothesis's profiles for `./sundown test --long`, and `unmeasured` for speed.

The ordinary run takes a tenth of what the long one takes:

* a test that counts its own trials is marked `@pytest.mark.long` and loops over `range(trials(2000))`;
* a hypothesis test follows the profile. One that needs another number says it relative to the profile, which is
  loaded before any test is read: `@settings(max_examples=settings.default.max_examples // 5)`.

Both are the same on every run: no random seed, no example database, no deadline that a busy machine would miss.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from sundown.project import configure

# No test may ever find a person's own data. SUNDOWN_TEST_DATABASE is set by `tests/records/test_postgresql.py` alone.
os.environ.pop("SUNDOWN_DATABASE", None)
configure(Path(tempfile.mkdtemp(prefix="sundown-tests-")), os.environ.get("SUNDOWN_TEST_DATABASE"))

ORDINARY_EXAMPLES = 100
SHARE = 10  # the ordinary run takes one trial in so many

settings.register_profile(
    "long",
    max_examples=ORDINARY_EXAMPLES * SHARE,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("ordinary", settings.get_profile("long"), max_examples=ORDINARY_EXAMPLES)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--long`."""
    parser.addoption("--long", action="store_true", help="run the long trials whole, not a tenth of them")


def pytest_configure(config: pytest.Config) -> None:
    """Choose the profile before the first test module is read."""
    settings.load_profile("long" if config.getoption("--long") else "ordinary")


@pytest.fixture
def trials(request: pytest.FixtureRequest) -> Callable[[int], int]:
    """`trials(n)`: n under `--long`, else a tenth of it and at least one."""
    return lambda n: n if request.config.getoption("--long") else max(1, n // SHARE)


@pytest.fixture
def unmeasured() -> Iterator[None]:
    """Lift coverage's tracing off this process for one test: measured code is slower, so a speed test asks for this."""
    tracer = sys.gettrace()
    sys.settrace(None)
    yield
    sys.settrace(tracer)
