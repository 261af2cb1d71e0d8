"""The pages for people, held to the program: it says what they show, has what they name, and they list all of it."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import MISSING, fields
from datetime import timedelta
from pathlib import Path

import pytest
from tools import picture, run_pages

from sundown import VERSION, library
from sundown.cli import COMMANDS
from sundown.core import facts
from sundown.core.facts import FACT_TYPES, MEDIA
from sundown.core.followup import KINDS, STATES, FollowUp, Plan
from sundown.core.playbook import TASKS, Playbook, Rule, parse_rule
from sundown.core.windows import WINDOWS
from sundown.library import OVERLAY_KEYS
from sundown.preflight import checks
from sundown.sources.journal import parse_journal, read_journal
from sundown.sources.journal.schema import rules_of
from sundown.sources.letter_file import KEYS, REQUIRED
from sundown.terminal import instant, plan_of

ROOT = Path(__file__).resolve().parents[1]
SRC = ROOT / "src/sundown"
PAGES = (
    "README.md", "ARCHITECTURE.md", "GLOSSARY.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/journal.md",
    "docs/your-own-playbook.md", "docs/model-drafting.md",
)  # fmt: skip
TEXT = {page: (ROOT / page).read_text(encoding="utf-8") for page in PAGES}
SHOWN = {page: run_pages.shown(TEXT[page]) for page in run_pages.PAGES}
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))


def words_of(text: str) -> list[str]:
    """What is set as code in a text."""
    return re.findall(r"`([^`\n]+)`", text)


def section(page: str, heading: str) -> str:
    """The text below a heading, up to the next one of the same rank or a higher one."""
    rank = heading.index(" ")
    found = re.search(rf"^{re.escape(heading)}\n(.*?)(?=^#{{1,{rank}}} |\Z)", TEXT[page], re.MULTILINE | re.DOTALL)
    assert found, f"{page} has no {heading}"
    return found[1]


def rows_of(text: str) -> list[list[str]]:
    """The rows of the first table of a text, without its head."""
    table = re.search(r"(?:^\|.*\n?)+", text, re.MULTILINE)
    assert table
    lines = table[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def first_words(text: str) -> list[str]:
    """The words set as code in the first column of a text's first table."""
    return [words_of(row[0])[0] for row in rows_of(text)]


# ------------------------------------------------------------------------------------------ what the pages show


@pytest.mark.parametrize("page", SHOWN)
def test_each_command_says_what_the_page_shows(page: str) -> None:
    assert SHOWN[page], "the page shows no command"
    said = [(command, output) for (command, _), output in zip(SHOWN[page], run_pages.said(TEXT[page]), strict=True)]
    assert said == SHOWN[page], "run python tools/run_pages.py and look at what changed"


def test_no_other_page_shows_output() -> None:
    assert [page for page in PAGES if "```console" in TEXT[page] and page not in run_pages.PAGES] == []


def test_a_page_is_renewed_in_place() -> None:
    page = "Before.\n\n```console\n$ ./sundown --version\nold\n```\n\nAfter.\n"
    assert run_pages.renewed(page) == page.replace("old\n", f"sundown, version {VERSION}\n")


def test_what_the_page_shows_of_a_journal_stands_in_an_example() -> None:
    journals = [path.read_text(encoding="utf-8") for path in EXAMPLES]
    excerpts = re.findall(r"^```yaml\n(.*?)^```", TEXT["README.md"], re.MULTILINE | re.DOTALL)
    assert excerpts
    assert [excerpt for excerpt in excerpts if not any(excerpt in journal for journal in journals)] == []


def links() -> Iterator[tuple[str, str]]:
    for page, text in TEXT.items():
        yield from ((page, target) for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target)


@pytest.mark.parametrize(("page", "target"), sorted(set(links())))
def test_a_link_leads_somewhere(page: str, target: str) -> None:
    assert ((ROOT / page).parent / target).exists()


PATH = re.compile(r"(?:src|docs|tests|tools|examples|\.ci|\.venv)/[\w./-]+|[\w-]+\.(?:py|toml|yaml|md|lock|cmd)")
NOT_IN_THE_TREE = {"my-playbook.toml", "my-search.yaml", "wrong.toml", ".venv/bin/python"}
"""Files that a reader makes."""


@pytest.mark.parametrize("page", PAGES)
def test_a_path_that_is_named_is_there(page: str) -> None:
    named = {word for line in TEXT[page].splitlines() if "(later)" not in line for word in words_of(line)}
    paths = {word for word in named if PATH.fullmatch(word)} - NOT_IN_THE_TREE
    placeholder = re.compile(r"[A-Z]{2}")
    missing = [path for path in paths if not placeholder.search(Path(path).stem) and not is_there(path)]
    assert missing == []


def is_there(path: str) -> bool:
    return (ROOT / path).exists() if "/" in path else any(ROOT.glob(path)) or any(ROOT.glob(f"src/**/{path}"))


# ------------------------------------------------------------------------------------------ README


def test_the_readme_lists_every_command() -> None:
    assert sorted(first_words(section("README.md", "## Your own search"))) == sorted(COMMANDS)


def test_the_readme_lists_every_playbook_and_counts_the_countries() -> None:
    text = section("README.md", "## What it goes by")
    named = next(line for line in text.splitlines() if "playbooks for" in line)
    assert set(words_of(named)) == set(library.playbook_names())
    assert f"for {len(list((SRC / 'calendars').glob('*.txt')))} \ncountries" in text.replace("\n  ", " \n")


def test_the_readme_says_in_which_languages_letters_are_drafted() -> None:
    spoken = {"de": "German", "en": "English"}
    folders = sorted(folder.name for folder in (SRC / "letters").iterdir())
    text = section("README.md", "## What is not there yet")
    assert folders == sorted(spoken)
    assert all(language in text for language in spoken.values())
    kinds = {name.partition(".")[0] for name in library.letter_kinds("en")}
    assert kinds == set(KINDS) - {"card_notes"}  # "every kind of follow-up"; notes on a card are words to nobody


NETWORK = re.compile(
    r"(socket|ssl|http|urllib\.request|urllib3|ftplib|smtplib|imaplib|poplib|asyncio|xmlrpc|requests|httpx)(\.|$)"
)


def test_only_the_writer_and_the_language_server_import_what_opens_connections() -> None:
    found = {
        (path.relative_to(SRC).parts[0], name.partition(".")[0])
        for path in SRC.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in imported(node)
        if NETWORK.match(name)
    }
    opening = {("writer", "asyncio"), ("writer", "httpx"), ("language", "http"), ("language", "urllib")}
    listening = {("runner", "socket"), ("runner", "http")}  # and it asks whether a Sundown answers there already
    assert found == opening | listening


def imported(node: ast.AST) -> Iterable[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [f"{node.module}.{alias.name}" for alias in node.names] if isinstance(node, ast.ImportFrom) else []


LISTENING = """
import sys
def hook(event, args):
    if event.startswith("socket."):
        raise SystemExit(f"a connection: {event} {args}")
sys.addaudithook(hook)
from sundown.cli import main
sys.argv = ["sundown", *sys.argv[1:]]
main()
"""


@pytest.mark.parametrize(
    "words",
    [
        ["plan", "EXAMPLE", "--at", "2026-06-16T15:20", "--format", "ics"],
        ["draft", "EXAMPLE", "--at", "2026-06-10T11:40"],
        ["add", "tests/sources/samples/zoom.ics", "--to", "EXAMPLE"],
    ],
    ids=lambda words: words[0],
)
def test_a_command_opens_no_connection(words: list[str]) -> None:
    example = str(ROOT / "examples/machinist-in-ohio-two-offers.yaml")
    arguments = [example if word == "EXAMPLE" else word for word in words]
    done = subprocess.run([sys.executable, "-c", LISTENING, *arguments], cwd=ROOT, env=environment(), text=True,
                          capture_output=True)  # fmt: skip
    assert (done.returncode, done.stdout != "") == (0, True), done.stderr


def test_listening_for_connections_hears_one() -> None:
    """The test above can fail."""
    program = LISTENING.replace("from sundown.cli import main", "import socket; main = socket.socket")
    done = subprocess.run([sys.executable, "-c", program], env=environment(), text=True, capture_output=True)
    assert done.stderr.startswith("a connection: socket.__new__")


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT / "src")}


# ------------------------------------------------------------------------------------------ the examples


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_has_work_at_every_instant_that_it_names(path: Path) -> None:
    journal = read_journal(path)
    instants = re.findall(r"--at (\S+)", path.read_text(encoding="utf-8"))
    plans = [plan_of(journal, path.parent, instant(text, journal)) for text in instants]
    assert len(plans) >= 3
    assert [plan.at for plan in plans if not any(followup.open for followup in plan.followups)] == []


def test_the_examples_are_of_three_countries_and_reuse_nobody() -> None:
    journals = [read_journal(path) for path in EXAMPLES]
    assert len({journal.playbook for journal in journals}) == len(EXAMPLES) == 3
    ours = {person.name for journal in journals for person in (*journal.contacts.values(), *journal.seekers.values())}
    cases = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests/cases").glob("*.journal.yaml"))
    assert [name for name in ours if name in cases] == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_what_an_example_says_was_done_was_open_then(path: Path) -> None:
    """A `done` that the plan a minute before did not hold open would be a slip in the story."""
    journal = read_journal(path)
    slips = []
    for fact in journal.log:
        if isinstance(fact, facts.Done):
            plan = plan_of(journal, path.parent, fact.at - timedelta(minutes=1))
            if (fact.kind, fact.to) not in {(f.kind, f.to) for f in plan.followups if f.open and f.state != "planned"}:
                slips.append(fact)
    assert slips == []


# ------------------------------------------------------------------------------------------ docs/journal.md

JOURNAL = "docs/journal.md"
RECORDS = {
    "### Seeker": facts.Seeker,
    "### Place": facts.Place,
    "### Phone": facts.Phone,
    "### Profile": facts.Profile,
    "### Accomplishment": facts.Accomplishment,
    "### Contact": facts.Contact,
    "### Opportunity": facts.Opportunity,
}


@pytest.mark.parametrize("heading", RECORDS)
def test_the_page_has_every_key_of_a_record_and_no_other(heading: str) -> None:
    rules = rules_of(RECORDS[heading])
    text = section(JOURNAL, heading)
    assert sorted(first_words(text)) == sorted(rules)
    required = [words_of(row[0])[0] for row in rows_of(text) if row[1].rstrip(" |").endswith("Required")]
    assert required == [key for key, rule in rules.items() if rule.default is MISSING]


def test_the_page_has_every_key_of_the_top() -> None:
    top = {"sundown", "seeker", "log", *rules_of(facts.Journal)}
    assert set(first_words(section(JOURNAL, "## Top level"))) == top
    assert set(words_of(line_with(JOURNAL, "Playbooks that ship:"))) == set(library.playbook_names())


def line_with(page: str, words: str) -> str:
    return next(line for line in TEXT[page].splitlines() if words in line)


@pytest.mark.parametrize("fact", FACT_TYPES, ids=lambda fact: fact.KEY)
def test_the_page_has_every_field_of_a_fact_and_no_other(fact: type[facts.Fact]) -> None:
    row = next(row for row in rows_of(section(JOURNAL, "## Facts")) if words_of(row[0]) == [fact.KEY])
    rules = {key: rule for key, rule in rules_of(fact).items() if key not in ("at", "id", fact.KEY, "changes")}
    assert words_of(row[2]) == list(rules)
    assert re.findall(r"`(\w+)`\\\*", row[2]) == [key for key, rule in rules.items() if rule.default is MISSING]


def test_the_page_lists_the_facts_in_their_order() -> None:
    assert first_words(section(JOURNAL, "## Facts")) == [fact.KEY for fact in FACT_TYPES]


@pytest.mark.parametrize(
    "part", [facts.Note, facts.Concern, facts.Omission, facts.MeetingNote, facts.CallMe], ids=lambda part: part.__name__
)
def test_the_page_names_every_key_of_a_part_of_a_fact(part: type) -> None:
    assert set(rules_of(part)) - set(words_of(section(JOURNAL, "## Facts"))) == set()


def test_every_word_that_a_field_takes_stands_on_the_page() -> None:
    records = [*RECORDS.values(), facts.Note, facts.Concern, facts.Omission, facts.MeetingNote, *FACT_TYPES]
    words = {word for cls in records for field in fields(cls) for word in field.metadata.get("one_of", ())}
    assert words - set(words_of(TEXT[JOURNAL])) == set()


def test_the_page_has_every_key_of_the_plan() -> None:
    assert first_words(section(JOURNAL, "## The plan")) == [field.name for field in fields(Plan)]
    journal = read_journal(EXAMPLES[0])
    shown = json.loads(said("plan", "examples/" + EXAMPLES[0].name, "--at", "2026-04-18", "--format", "json"))
    followup = set(shown["followups"][0])
    assert followup <= set(first_words(section(JOURNAL, "### Follow-ups")))
    assert len(first_words(section(JOURNAL, "### Follow-ups"))) == len(fields(FollowUp))
    assert {"by"} == set(first_words(section(JOURNAL, "### Follow-ups"))) - followup  # no consultant's journal
    assert journal.consultant is None


def said(*words: str) -> str:
    done = subprocess.run([sys.executable, "-m", "sundown", *words], cwd=ROOT, env=environment(), text=True,
                          capture_output=True, check=True)  # fmt: skip
    return done.stdout


def test_the_page_lists_every_kind_medium_state_and_task() -> None:
    assert sorted(word for row in rows_of(section(JOURNAL, "### Kinds")) for word in words_of(row[1])) == sorted(KINDS)
    assert tuple(words_of(section(JOURNAL, "### Media"))) == MEDIA
    assert tuple(first_words(section(JOURNAL, "### States"))) == STATES
    assert sorted(words_of(section(JOURNAL, "### Tasks"))) == sorted(TASKS)


def test_the_page_has_every_key_of_a_letter_file() -> None:
    text = section(JOURNAL, "## A letter as a file")
    assert first_words(text) == list(KEYS)
    assert tuple(words_of(row[0])[0] for row in rows_of(text) if row[1].endswith("Required")) == REQUIRED


def test_the_correction_that_the_page_shows_is_read() -> None:
    found = re.search(r"^```yaml\n(.*?)^```", section(JOURNAL, "### Corrections"), re.MULTILINE | re.DOTALL)
    small = re.search(r"^```yaml small\.yaml\n(.*?)^```", TEXT[JOURNAL], re.MULTILINE | re.DOTALL)
    assert found is not None
    assert small is not None
    log = parse_journal(small[1] + found[1], "the page").log
    assert [fact.KEY for fact in log] == ["interview", "rejection", "correction"]


# ------------------------------------------------------------------------------------------ docs/your-own-playbook.md

OWN = "docs/your-own-playbook.md"


def own_playbook(tmp_path: Path) -> Playbook:
    text = re.search(r"^```toml my-playbook\.toml\n(.*?)^```", TEXT[OWN], re.MULTILINE | re.DOTALL)
    assert text is not None
    (tmp_path / "my-playbook.toml").write_text(text[1], encoding="utf-8")
    return library.playbook_for(facts.Journal(playbook="my-playbook.toml", seekers={}), tmp_path)


def test_the_playbook_on_the_page_changes_a_setting_switches_a_rule_off_and_adds_one(tmp_path: Path) -> None:
    own, uk = own_playbook(tmp_path), library.shipped_playbook("uk")
    assert {name: value for name, value in own.values.items() if value != uk.values[name]} == {
        "thanks.email_due": "next_day"
    }
    assert uk.rules.keys() - own.rules.keys() == {"network/linkedin-after-the-outcome"}
    assert own.rules.keys() - uk.rules.keys() == {"agency/ring-the-same-night"}


def test_under_that_playbook_the_whole_story_has_a_call_to_the_agency_and_no_linkedin(tmp_path: Path) -> None:
    own_playbook(tmp_path)
    story = (ROOT / "examples/chef-in-bristol-through-an-agency.yaml").read_text(encoding="utf-8")
    kinds = {}
    for name in ("uk", "my-playbook.toml"):
        journal = parse_journal(story.replace("playbook: uk", f"playbook: {name}"), "the story")
        plan = plan_of(journal, tmp_path, instant("2026-04-17T18:00", journal))  # the refusal came at 16:20
        kinds[name] = {followup.kind for followup in plan.followups}
    assert kinds["uk"] - kinds["my-playbook.toml"] == {"linkedin_invitation"}
    assert kinds["my-playbook.toml"] - kinds["uk"] == {"consultant_notice"}


def test_the_page_has_every_key_of_a_playbook_of_ones_own() -> None:
    assert sorted(first_words(section(OWN, "## What may stand in it"))) == sorted(OVERLAY_KEYS)


# ------------------------------------------------------------------------------------------ the pages for builders


def test_the_architecture_shows_the_layers_that_are_enforced() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = project["tool"]["importlinter"]["contracts"][0]["layers"]
    shown = re.search(r"^```text\n(.*?)^```", TEXT["ARCHITECTURE.md"], re.MULTILINE | re.DOTALL)
    assert shown is not None
    assert shown[1].splitlines() == layers


def test_the_architecture_names_the_passes_in_their_order() -> None:
    passes = [row[0] for row in rows_of(section("ARCHITECTURE.md", "## The planner: five passes"))]
    docstring = ast.get_docstring(ast.parse((SRC / "core/planner/__init__.py").read_text(encoding="utf-8"))) or ""
    assert " -> ".join(passes) in docstring


def test_only_commands_look_at_the_clock() -> None:
    clocks = re.compile(r"\b(?:datetime\.now|datetime\.utcnow|date\.today|time\.time|timezone\.now)\(")
    files = {path.relative_to(SRC).as_posix() for path in SRC.rglob("*.py") if clocks.search(path.read_text("utf-8"))}
    edges = {"terminal.py", "runner/serving.py", "project/clock.py"}
    real = {
        "web/views/sign_in.py",
        "web/uploads.py",
    }  # how long a link or a file holds, whatever day a story is told on
    assert {file for file in files if not file.startswith("cli/")} <= edges | real


def test_the_glossary_names_what_is_in_the_code() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in SRC.rglob("*.py"))
    words = {word for word in words_of(TEXT["GLOSSARY.md"]) if " " not in word}
    assert [word for word in sorted(words) if not re.search(rf"\b{re.escape(word)}\b", code)] == []


def test_the_glossary_has_each_word_once() -> None:
    words = [row[0].split(",")[0] for row in glossary()]
    assert [word for word in words if words.count(word) > 1] == []


def glossary() -> Iterator[list[str]]:
    for heading in re.findall(r"^## .*$", TEXT["GLOSSARY.md"], re.MULTILINE)[:-1]:
        yield from rows_of(section("GLOSSARY.md", heading))


def recipes() -> list[str]:
    return re.findall(r"^```toml\n(.*?)^```", TEXT["CONTRIBUTING.md"], re.MULTILINE | re.DOTALL)


def test_the_rule_of_the_recipe_is_a_rule() -> None:
    rule = parse_rule(tomllib.loads(recipes()[0]), name="recipe", file="CONTRIBUTING.md", rows=library.rows(),
                      windows=WINDOWS)  # fmt: skip
    assert isinstance(rule, Rule)
    assert rule.examples


def test_the_overlay_of_the_recipe_is_a_playbook(tmp_path: Path) -> None:
    (tmp_path / "au.toml").write_text(recipes()[1], encoding="utf-8")
    found = library.playbook_for(facts.Journal(playbook="au.toml", seekers={}), tmp_path)
    assert found.values["paper.interviewer_note"] == "off"


def test_the_changelog_has_the_version_of_the_program() -> None:
    assert re.search(r"^## \[(\S+)\]", TEXT["CHANGELOG.md"], re.MULTILINE)[1] == VERSION  # type: ignore[index]
    assert set(words_of(line_with("CHANGELOG.md", "* The commands"))) == set(COMMANDS)


def test_the_picture_is_what_the_command_draws() -> None:
    assert picture.PICTURE.read_text(encoding="utf-8") == picture.picture()


def test_the_picture_fetches_nothing() -> None:
    addresses = set(re.findall(r"https?://[^\"' )]+", picture.picture()))
    # The name of the format, and a remark on what drew it: nobody opens them.
    assert addresses <= {"http://www.w3.org/2000/svg", "https://www.textualize.io"}


def test_the_readme_counts_the_checks() -> None:
    assert len(checks()) == 39
    assert "Thirty-nine [checks]" in TEXT["README.md"]
