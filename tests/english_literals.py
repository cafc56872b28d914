"""Finds English words in string literals of code that must work for any language.

A literal counts when it holds one of the commonest words of English, a month or a weekday. Docstrings do not count, nor
what is said to the user: notices, errors, reasons in the trace, and what stands in a constant of messages. Identifiers
(names of word lists, of fields, of XML) and tags in capitals do not count either.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

_COMMON = (
    "the an of to in on at by with for from and or but nor that this these those who whom whose which what when "
    "where while not no never be is are was were been being has have had do does did will would could should may "
    "might must can he she it they we you his her its their our him them said says told according after before "
    "against about between among over under than then there if because although as more most less least into out up"
)
COMMON = frozenset(_COMMON.split())
"""Words that stand in almost every English sentence."""
_TIMES = (
    "january february march april june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday today yesterday tomorrow week weeks month months year years"
)
TIMES = frozenset(_TIMES.split())
SAID = frozenset({"text", "remedy", "reason", "why", "message", "help"})
"""Parameters whose text the user reads."""
MESSAGES = frozenset({"Notice", "InputError", "ReadError", "ValueError", "AttributeError", "TypeError"})
"""Calls whose text the user reads."""
WORD = re.compile(r"(?<![\w\\])[A-Za-z]{2,}(?![\w=])")


def literals(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """(line, text) of the string constants of a module that are neither docstrings nor messages."""
    skipped = {id(node) for outer in ast.walk(tree) if _is_message(outer) for node in ast.walk(outer)}
    skipped |= {id(text) for text in _docstrings(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.lineno, node.value


def _is_message(node: ast.AST) -> bool:
    named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute)
    name = (node.func.id if isinstance(node.func, ast.Name) else node.func.attr) if named else ""
    said = isinstance(node, ast.keyword) and node.arg in SAID
    return said or name in MESSAGES or isinstance(node, ast.Raise)


def _docstrings(tree: ast.Module) -> Iterator[ast.Constant]:
    """Every string that stands as a statement of its own: docstrings, and the words below a constant."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def english(text: str) -> list[str]:
    """The English words of a literal; an identifier (``next_steps``, ``filing.links``) and XML hold none."""
    if re.fullmatch(r"\w+(?:[.-]\w+)*", text) and text.lower() not in COMMON | TIMES:
        return []
    if re.search(r"</?\w+[:\s>]|/>|=\"", re.sub(r"\(\?P?<", "(", text)):
        return []
    words = (word.lower() for word in WORD.findall(re.sub(r"\(\?P<\w+>", "(", text)) if not word.isupper())
    return [word for word in words if word in COMMON or word in TIMES]


def modules(root: Path, rooms: tuple[str, ...]) -> dict[str, list[tuple[int, str]]]:
    """Module, as a path below ``root``, to its literals with English words; modules without any are left out."""
    found = {}
    for room in rooms:
        for file in sorted((root / room).rglob("*.py")):
            held = [(line, text) for line, text in literals(ast.parse(file.read_text("utf-8"))) if english(text)]
            if held:
                found[file.relative_to(root).as_posix()] = held
    return found


ROOT = Path(__file__).resolve().parent.parent / "summarizer"
ROOMS = ("understanding", "comparison", "composition", "renderers")
ALLOWED = Path(__file__).with_name("english_literals.txt")


def allowed() -> dict[str, int]:
    """Module to how many literals with English words it may hold; the list only shrinks."""
    rows = (line.split("\t") for line in ALLOWED.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return {row[0]: int(row[1]) for row in rows}


def main() -> None:
    """Print every such literal with its place, and how many modules hold some."""
    found = modules(ROOT, ROOMS)
    for name, held in found.items():
        for line, text in held:
            print(f"summarizer/{name}:{line}: {text[:100]!r}")
    print(f"{sum(map(len, found.values()))} literals in {len(found)} modules")


if __name__ == "__main__":
    main()
