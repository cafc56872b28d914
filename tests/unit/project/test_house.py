"""The house stays one to live in: small functions, files of one subject, folders that show what belongs together."""

from __future__ import annotations

import ast
import re
import statistics
from collections import Counter
from functools import cache
from pathlib import Path

from tests.conftest import ROOT

FILES = sorted((ROOT / "summarizer").rglob("*.py"))


@cache
def functions() -> list[int]:
    """Lines of code of each function, without its docstring and its blank lines, the shortest first."""
    nodes = (
        (file, node)
        for file in FILES
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    return sorted(body_lines(file, node) for file, node in nodes)


def body_lines(file: Path, node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of code between a function's docstring and its end."""
    body = node.body[1:] if ast.get_docstring(node) else node.body
    if not body:
        return 0
    lines = file.read_text("utf-8").splitlines()[body[0].lineno - 1 : node.end_lineno]
    return sum(bool(line.strip()) for line in lines)


def test_functions_are_small() -> None:
    """Half of them have at most seven lines, nine in ten at most fifteen."""
    assert statistics.median(functions()) <= 7
    assert functions()[int(len(functions()) * 0.9)] <= 15


def test_files_have_one_subject() -> None:
    """Half of them have at most 120 lines, none more than 300."""
    lengths = {file.relative_to(ROOT).as_posix(): len(file.read_text("utf-8").splitlines()) for file in FILES}
    assert statistics.median(lengths.values()) <= 120
    assert {name: length for name, length in lengths.items() if length > 300} == {}


def test_folders_can_be_taken_in_at_a_glance() -> None:
    """No folder holds more than 25 modules, of the code or of its tests."""
    held = Counter(file.parent for place in ("summarizer", "tests") for file in (ROOT / place).rglob("*.py"))
    assert {folder.relative_to(ROOT).as_posix(): count for folder, count in held.items() if count > 25} == {}


def test_the_map_shows_every_room() -> None:
    """The map of docs/design.md names each package of the code once, and none that is not there."""
    page = (ROOT / "docs" / "design.md").read_text("utf-8")
    drawn = re.search(r"^## The floors\n.*?^```\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert drawn
    rooms, above = [], list[str]()
    for line in drawn[1].splitlines():
        depth, name = (len(line) - len(line.lstrip())) // 2, line.split()[0].rstrip("/")
        above[depth:] = [name]
        rooms.append("/".join(above))
    folders = {file.parent.relative_to(ROOT).as_posix() for file in FILES}
    assert sorted(rooms) == sorted(folders)


def test_no_text_was_read_in_another_encoding() -> None:
    """No source file holds a control character of Latin-1, the trace of UTF-8 that was read as something else."""
    broken = [file.relative_to(ROOT).as_posix() for file in FILES if re.search("[\x80-\x9f]", file.read_text("utf-8"))]
    assert broken == []
