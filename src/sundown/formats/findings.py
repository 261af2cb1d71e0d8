"""Findings as text for editors, as JSON, and as SARIF 2.1.0 for programs that show remarks on files."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from sundown import VERSION
from sundown.core.findings import Examined, Finding
from sundown.preflight import NAMES, checks

SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
SARIF_LEVELS = {"block": "error", "confirm": "warning", "warn": "warning", "note": "note"}


@dataclass(frozen=True, slots=True)
class Told:
    """A file, its text as it stands there, and what was found."""

    file: str
    text: str
    examined: Examined | None


def places(told: Told, finding: Finding) -> tuple[int, int, int, int]:
    """First line and column, last line and column (after the last character), from 1, as lines of the file."""
    text = told.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    head = text.find("\n---\n", 3) + len("\n---\n")
    if finding.where == "subject":
        line = text[:head].count("\n", 0, max(text.find("\nsubject:", 0, head), 0) + 1) + 1
        column = len("subject: ") + 1
        return line, column + finding.start, line, column + finding.end
    return (*_place(text, head + finding.start), *_place(text, head + finding.end))


def _place(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def as_text(told: Sequence[Told]) -> str:
    """One finding a line: file:line:column: severity check message."""
    lines = []
    for each in told:
        for finding in each.examined.findings if each.examined else ():
            line, column, *_ = places(each, finding)
            said = f"{finding.severity} {finding.check} {_one_line(finding.message)}"
            lines.append(f"{_one_line(each.file)}:{line}:{column}: {said}")
    return "\n".join(lines)


def _one_line(text: str) -> str:
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", text)


def as_json(told: Sequence[Told]) -> str:
    """The list that `docs/journal.md` describes."""
    return json.dumps([_entry(each.examined) for each in told if each.examined], ensure_ascii=False, indent=1)


def _entry(examined: Examined) -> dict[str, Any]:
    entry: dict[str, Any] = {"file": examined.file, "verdict": examined.verdict, "words": examined.words}
    entry["findings"] = [_plain(finding) for finding in examined.findings]
    return entry if examined.error is None else {**entry, "error": examined.error}


def _plain(finding: Finding) -> dict[str, Any]:
    return {
        "check": finding.check,
        "severity": finding.severity,
        "where": finding.where,
        "start": finding.start,
        "end": finding.end,
        "quote": finding.quote,
        "message": finding.message,
        "suggest": list(finding.suggest),
        "cites": list(finding.cites),
    }


# ------------------------------------------------------------------------------------------ SARIF


def as_sarif(told: Sequence[Told]) -> str:
    """A SARIF 2.1.0 log with one run. Files that could not be read are notifications of the run."""
    rules = [
        {"id": check.name, "shortDescription": {"text": check.title}, "fullDescription": {"text": check.page}}
        for check in checks()
    ]
    unread = [_unread(each) for each in told if each.examined and each.examined.error is not None]
    run = {
        "tool": {"driver": {"name": "sundown", "version": VERSION, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not unread, "toolExecutionNotifications": unread}],
        "results": [_result(each, finding) for each in told if each.examined for finding in each.examined.findings],
    }
    return json.dumps({"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1)


def _result(told: Told, finding: Finding) -> dict[str, Any]:
    line, column, last_line, last_column = places(told, finding)
    region = {"startLine": line, "startColumn": column, "endLine": last_line, "endColumn": last_column}
    return {
        "ruleId": finding.check,
        "ruleIndex": NAMES.index(finding.check),
        "level": SARIF_LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(told.file), "region": region}}],
        "properties": {"severity": finding.severity, "quote": finding.quote, "cites": list(finding.cites)},
    }


def _unread(told: Told) -> dict[str, Any]:
    error = told.examined.error if told.examined else None
    return {
        "level": "error",
        "message": {"text": error or ""},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(told.file)}}],
    }


def _artifact(file: str) -> dict[str, str]:
    path = quote(file.replace("\\", "/"), errors="replace")
    return {"uri": f"file://{path}" if path.startswith("/") else path}


FORMATS: Mapping[str, Callable[[Sequence[Told]], str]] = {"text": as_text, "json": as_json, "sarif": as_sarif}
