"""Loading beforehand what the first examination would otherwise wait for: Harper, tables, patterns."""

from __future__ import annotations

from concurrent.futures import Future
from threading import Lock, Thread

from sundown import library
from sundown.core.examination import Examination
from sundown.core.example_search import EXAMPLE_SEARCH, WRITTEN_ON
from sundown.core.surroundings import Named, examinations
from sundown.core.written import WrittenLetter
from sundown.language import warm
from sundown.preflight._checks import checks, examined, nearly_the_same

_beginning = Lock()
_begun: list[Future[None]] = []


def warm_up() -> None:
    """Begin to load everything in the background, once, and return at once: for screens, when they start.

    The first examination waits until that is done, and raises what went wrong there. The end of the program waits for
    it too: a thread that is stopped while it is inside Harper would take the process down.
    """
    with _beginning:
        if not _begun:
            _begun.append(Future())
            Thread(target=_warm, args=(_begun[0],), name="warm-up").start()


def wait_for_warm_up() -> None:
    """Wait until what has begun is done; nothing where nothing has. Raises what went wrong there."""
    for begun in _begun:
        begun.result()


def _warm(done: Future[None]) -> None:
    try:
        warm()
        _examine_every_example()
        done.set_result(None)
    except BaseException as error:
        done.set_exception(error)


def _examine_every_example() -> None:
    """One letter of all that the checks find: whatever a check keeps for the next letter is there afterwards."""
    bodies = [example.body for check in checks() for example in check.fails]
    letter = WrittenLetter(to="kowalski", kind="thank_you_email", medium="email", opportunity="icu", because_of="r1",
                           subject="Thank you", body="\n\n".join(bodies))  # fmt: skip
    rules = library.playbook_for(EXAMPLE_SEARCH)
    for each in examinations([Named("", letter)], EXAMPLE_SEARCH, WRITTEN_ON, [], rules, nearly_the_same):
        if isinstance(each, Examination):
            examined(each)
