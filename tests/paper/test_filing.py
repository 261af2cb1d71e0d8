"""PDFs on the disk: whole, renewed where they are ours, beside what somebody changed."""

from __future__ import annotations

import os
from pathlib import Path

import pypdfium2
import pytest
from tests.paper.test_typesetting import envelope

from sundown.core.problems import BadInput
from sundown.paper.filing import file_all
from sundown.paper.order import Printed
from sundown.paper.typesetting import typeset


def pdf(content: bytes = b"%PDF-1.7 x", name: str = "a") -> Printed:
    return Printed(name, content, ())


def how(folder: Path, *prints: Printed) -> list[tuple[str, str]]:
    return [(filed.path.name, filed.how) for filed in file_all(prints, folder)]


def test_new_unchanged_renewed(tmp_path: Path) -> None:
    folder = tmp_path / "made" / "as needed"
    assert how(folder, pdf(b"%PDF one")) == [("a.pdf", "new")]
    assert how(folder, pdf(b"%PDF one")) == [("a.pdf", "unchanged")]
    assert how(folder, pdf(b"%PDF two")) == [("a.pdf", "renewed")]
    assert (folder / "a.pdf").read_bytes().startswith(b"%PDF two\n%sundown ")


def test_what_somebody_changed_stays(tmp_path: Path) -> None:
    file_all([pdf(b"%PDF one")], tmp_path)
    signed = (tmp_path / "a.pdf").read_bytes() + b"signed"
    (tmp_path / "a.pdf").write_bytes(signed)
    assert how(tmp_path, pdf(b"%PDF two")) == [("a-2.pdf", "beside")]
    assert how(tmp_path, pdf(b"%PDF three")) == [("a-2.pdf", "renewed")]
    assert (tmp_path / "a.pdf").read_bytes() == signed


@pytest.mark.parametrize("content", [b"", b"%PDF of another program"])
def test_what_never_was_ours_stays(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(content)
    assert how(tmp_path, pdf()) == [("a-2.pdf", "beside")]
    assert (tmp_path / "a.pdf").read_bytes() == content


def test_links_and_folders_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    (tmp_path / "b.pdf").symlink_to(tmp_path / "nowhere")
    assert how(tmp_path, pdf(), pdf(name="b")) == [("a-2.pdf", "beside"), ("b-2.pdf", "beside")]
    assert not (tmp_path / "nowhere").exists()


def test_two_of_one_name_lie_beside_each_other(tmp_path: Path) -> None:
    both = (pdf(b"%PDF one"), pdf(b"%PDF two"))
    assert how(tmp_path, *both) == [("a.pdf", "new"), ("a-2.pdf", "new")]
    assert how(tmp_path, *both) == [("a.pdf", "unchanged"), ("a-2.pdf", "unchanged")]


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    file_all([pdf(), pdf(name="b")], tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "b.pdf"]


def test_a_folder_that_cannot_be_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput, match="nothing could be printed here"):
        file_all([pdf()], tmp_path / "file" / "folder")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="for root no folder is read-only")
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(BadInput, match="nothing could be printed here: Permission denied"):
        file_all([pdf()], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_none_has_its_name_before_all_are_written(tmp_path: Path) -> None:
    long = "x" * 300  # no file system takes that name
    with pytest.raises(BadInput):
        file_all([pdf(), pdf(name=long)], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_readers_take_the_line_at_the_end(tmp_path: Path) -> None:
    (filed,) = file_all([Printed("a", typeset("envelope", [envelope()]), ())], tmp_path)
    assert len(pypdfium2.PdfDocument(filed.path)) == 1
