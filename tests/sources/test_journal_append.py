"""Adding to a file that a person wrote: the file before stands beside the file after."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from tests.strategies import searches, spoken

import sundown
from sundown.core import facts as f
from sundown.core.problems import BadInput
from sundown.sources import whole_file
from sundown.sources.journal import parse_journal, read_journal
from sundown.sources.journal.edit import append, appended, fact_mapping
from sundown.sources.journal.writer import journal_text

CASES = sorted((Path(__file__).parent.parent / "cases").glob("*.journal.yaml"))
AT = datetime(2027, 3, 20, 9, tzinfo=timezone(timedelta(hours=-4)))
ADA = f.Contact(id=f.ContactId("ada"), name="Ada Bell", phone="+1 2")
MILL = f.Opportunity(id=f.OpportunityId("mill"), organization="The Mill")
NO = f.Rejection(at=AT, opportunity=MILL.id, by=ADA.id)
MESSAGE = f.MessageFrom(at=AT, sender=ADA.id, text="Dear Amara,\nyes.", asks=("resume",))

HEAD = "sundown: 1\nseeker: {name: Amara Okafor, timezone: America/New_York}\n"


def added(before: str, *facts: f.Fact, ada: bool = True, mill: bool = True) -> str:
    """The text after these facts, Ada and the mill were added."""
    contacts = {ADA.id: ADA} if ada else {}
    pursuits = {MILL.id: MILL} if mill else {}
    return appended(before.encode(), "j.yaml", contacts=contacts, opportunities=pursuits, facts=facts).decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # Parts that are missing are made, in their usual order.
        (
            HEAD,
            HEAD
            + """
contacts:
  ada:
    name: Ada Bell
    phone: '+1 2'

opportunities:
  mill:
    organization: The Mill

log:
- {at: 2027-03-20T09:00:00-04:00, rejection: mill, by: ada}

- at: 2027-03-20T09:00:00-04:00
  message_from: ada
  text: |-
    Dear Amara,
    yes.
  asks: [resume]
""",
        ),
        # Remarks, order, indentation and quotes stay.
        (
            HEAD
            + """\
log:   # newest last
    - at: 2026-03-20T09:00:00-04:00    # by phone
      done:   "card_notes"   # on the train

    # more to come

opportunities: {}   # none yet
contacts:
    joan:   # from school
        name: 'Joan'
# the end
""",
            HEAD
            + """\
log:   # newest last
    - at: 2026-03-20T09:00:00-04:00    # by phone
      done:   "card_notes"   # on the train
    - {at: 2027-03-20T09:00:00-04:00, rejection: mill, by: ada}

    - at: 2027-03-20T09:00:00-04:00
      message_from: ada
      text: |-
        Dear Amara,
        yes.
      asks: [resume]

    # more to come

opportunities:   # none yet
  mill:
    organization: The Mill
contacts:
    joan:   # from school
        name: 'Joan'
    ada:
      name: Ada Bell
      phone: '+1 2'
# the end
""",
        ),
        # Nothing after a key, and a last line without an end.
        (
            HEAD + "contacts: ~\nopportunities:\nlog: []",
            HEAD
            + """\
contacts:
  ada:
    name: Ada Bell
    phone: '+1 2'
opportunities:
  mill:
    organization: The Mill
log:
- {at: 2027-03-20T09:00:00-04:00, rejection: mill, by: ada}

- at: 2027-03-20T09:00:00-04:00
  message_from: ada
  text: |-
    Dear Amara,
    yes.
  asks: [resume]
""",
        ),
    ],
    ids=["a bare beginning", "a person's layout", "empty parts"],
)
def test_block_style(before: str, after: str) -> None:
    assert added(before, NO, MESSAGE) == after


def test_flow_style_gets_items_before_its_bracket() -> None:
    before = HEAD + "contacts: {joan: {name: Joan}}\nlog: [{at: 2026-03-20T09:00:00Z, done: reply},   # sent\n  ]\n"
    assert added(before, f.DoNotContact(at=AT, contact=ADA.id), mill=False) == HEAD + (
        'contacts: {joan: {name: Joan}, "ada": {"name": "Ada Bell", "phone": "+1 2"}}\n'
        'log: [{at: 2026-03-20T09:00:00Z, done: reply}, {"at": "2027-03-20T09:00:00-04:00", "do_not_contact": "ada"},'
        "   # sent\n  ]\n"
    )


def test_json_stays_json() -> None:
    journal = {"sundown": 1, "seeker": {"name": "Zoë 🎈", "timezone": "Europe/Berlin"}, "log": []}
    for indent in (None, 2):
        after = added(json.dumps(journal, indent=indent), NO)
        assert json.loads(after) == {
            **journal,
            "contacts": {"ada": {"name": "Ada Bell", "phone": "+1 2"}},
            "opportunities": {"mill": {"organization": "The Mill"}},
            "log": [{"at": "2027-03-20T09:00:00-04:00", "rejection": "mill", "by": "ada"}],
        }


def test_text_that_stands_as_it_is_keeps_its_end() -> None:
    for mark in ("|", "|-", "|+", ">"):
        before = HEAD + (
            f"contacts: {{joan: {{name: Joan}}}}\nlog:\n- at: 2026-03-20T09:00:00Z\n  message_from: joan\n"
            f"  text: {mark}\n    yes,\n    please\n\n"
        )
        assert parse_journal(added(before, NO), "j.yaml").log[0] == parse_journal(before, "j.yaml").log[0]


def test_marks_and_line_ends_of_the_file_stay() -> None:
    before = ("\ufeff---\n" + HEAD + "log:\n- {at: 2026-03-20T09:00:00Z, done: reply}\n...\n").replace("\n", "\r\n")
    after = added(before, NO)
    assert after.startswith("\ufeff---\r\n")
    assert after.endswith("\r\n...\r\n")
    assert "\n" not in after.replace("\r\n", "")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_nothing_a_person_wrote_is_lost(path: Path) -> None:
    before = path.read_text(encoding="utf-8")
    mill = replace(MILL, seeker=next(iter(read_journal(path).seekers))) if "seekers:" in before else MILL
    after = appended(
        before.encode(), "j.yaml", contacts={ADA.id: ADA}, opportunities={MILL.id: mill}, facts=(NO, MESSAGE)
    ).decode()
    lines = iter(after.splitlines())
    assert all(line in lines for line in before.splitlines())  # every line, in the same order


@given(searches(texts=spoken, pursuits=1, rounds=2))
def test_whatever_is_added_reads_back(journal: f.Journal) -> None:
    """The whole search, added to a file that held only the seeker and the playbook."""
    bare = replace(journal, contacts={}, opportunities={}, log=())
    after = appended(
        journal_text(bare).encode(),
        "j.yaml",
        contacts=journal.contacts,
        opportunities=journal.opportunities,
        facts=journal.log,
    )
    assert parse_journal(after, "j.yaml") == journal


def test_a_fact_as_a_mapping() -> None:
    assert fact_mapping(NO) == {"at": AT, "rejection": "mill", "by": "ada"}
    correction = f.Correction(at=AT, corrects="n", changes={"opportunity": "mill", "by": None})
    assert fact_mapping(correction, f.Rejection) == {"at": AT, "correction": "n", "rejection": "mill", "by": None}


# ---------------------------------------------------------------------------------------------------- on the disk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    journal = tmp_path / "search.yaml"
    journal.write_text(HEAD)
    return journal


def refused(path: Path, **additions: object) -> str:
    """The message with which nothing was added; the file and its folder are as before."""
    before = path.read_bytes()
    with pytest.raises(BadInput) as error:
        append(path, **additions)  # type: ignore[arg-type]
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == [path.name]
    return str(error.value).removeprefix(str(path))


def test_append_changes_the_file_and_leaves_nothing_beside_it(path: Path) -> None:
    path.chmod(0o640)
    append(path, contacts={ADA.id: ADA}, opportunities={MILL.id: MILL}, facts=[NO])
    append(path, facts=[replace(MESSAGE, at=AT - timedelta(days=1))])
    assert [one.KEY for one in read_journal(path).log] == ["message_from", "rejection"]
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(path.parent) == [path.name]


def test_nothing_to_add_changes_nothing(path: Path) -> None:
    before = path.stat()
    append(path)
    assert path.stat() == before


def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    (tmp_path / "link.yaml").symlink_to(path)
    append(tmp_path / "link.yaml", contacts={ADA.id: ADA})
    assert (tmp_path / "link.yaml").is_symlink()
    assert list(read_journal(path).contacts) == ["ada"]


def test_a_fact_about_somebody_unknown(path: Path) -> None:
    assert refused(path, facts=[MESSAGE]) == (
        ": log[1].message_from: nothing was added: there is no contact 'ada'; expected an id under `contacts`"
    )


def test_text_that_no_journal_may_hold(path: Path) -> None:
    message = refused(path, contacts={ADA.id: replace(ADA, note="a\x1b[2Jb")})
    assert message == ": nothing was added: the character U+001B cannot be part of a journal; expected visible text"


def test_an_id_that_is_taken(path: Path) -> None:
    append(path, contacts={ADA.id: ADA})
    message = ": contacts.ada: nothing was added: this id is already used; expected another id"
    assert refused(path, contacts={ADA.id: ADA}) == message


def test_a_file_that_is_no_journal(path: Path) -> None:
    path.write_text(HEAD + "log: [\n")
    assert refused(path, contacts={ADA.id: ADA}) == ":4:1: a value or a closing bracket is missing"


def test_a_layout_that_cannot_be_extended(path: Path) -> None:
    path.write_text(HEAD + "settings: {a: &people {joan: {name: Joan}}}\ncontacts: *people\n")
    assert refused(path, contacts={ADA.id: ADA}) == (
        ": nothing was added: this layout cannot be extended without changing what it says; "
        "expected contacts, opportunities and log in block style"
    )


def test_a_file_that_is_read_only(path: Path) -> None:
    path.chmod(0o444)
    assert refused(path, contacts={ADA.id: ADA}) == ": nothing was written: the file is read-only"


def test_a_file_that_another_program_changed_meanwhile(path: Path) -> None:
    before = path.read_bytes()
    path.write_text(HEAD + "# a remark\n")
    with pytest.raises(BadInput, match="changed by another program meanwhile"):
        whole_file.replace(path, before, before + b"# ours\n")
    assert path.read_text() == HEAD + "# a remark\n"
    assert os.listdir(path.parent) == [path.name]


def test_a_full_disk(path: Path) -> None:
    """The system refuses to let a file grow beyond 100 bytes, as a full disk would."""
    pytest.importorskip("resource")
    program = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from sundown.core.facts import Contact\n"
        "from sundown.core.problems import BadInput\n"
        "from sundown.sources.journal.edit import append\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "try:\n"
        "    append(Path(sys.argv[1]), contacts={'ada': Contact(id='ada', name='A' * 200)})\n"
        "except BadInput as error:\n"
        "    print(error)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(sundown.__file__).parents[1])},
    )
    assert run.stdout == f"{path}: nothing was written: file too large\n"
    assert path.read_text() == HEAD
    assert os.listdir(path.parent) == [path.name]


def test_two_at_once_lose_nothing(path: Path) -> None:
    def write(who: str) -> None:
        for number in range(5):
            id_ = f.ContactId(f"{who}{number}")
            append(path, contacts={id_: f.Contact(id=id_, name=who)})

    threads = [threading.Thread(target=write, args=(who,)) for who in ("a", "b", "c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(read_journal(path).contacts) == 15
