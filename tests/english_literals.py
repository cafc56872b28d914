"""Finds English words in string literals of code that must work for any language.

A literal counts when it holds one of the commonest words of English, a month or a weekday. These do not count:

- docstrings, and the comments of a pattern;
- what is said to the user: notices, errors, reasons of the trace, by the call, the parameter or the name they stand in
  (``remedy=``, ``SAVE_REMEDY = ``, a function ``_reasons`` or one that returns a notice, a module ``reasons.py``);
- keys: what stands in ``[...]`` or ``Literal[...]``, or is handed to ``get``, ``group`` and ``pattern``,
  names of lists by their type (``tuple[TimeList, ...]``), and values of several words of a ``Literal`` ("to come");
- identifiers (names of fields, of groups, of XML), codes of languages in a constant of ``CODES``, tags in capitals.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

_COMMON = (
    "the an of to in on at by with for from and or but nor that this these those who whom whose which what when "
    "where while not no never be is are was were been being has have had do does did will would could should may "
    "might must can he she it they we you his her its their our him them said says told according after before "
    "against about between among over under than then there if because although as more most less least into out up "
    "others some hundred thousand million billion dozen percent miles degrees"
)
COMMON = frozenset(_COMMON.split())
"""Words that stand in almost every English sentence, or beside its figures."""
_TIMES = (
    "january february march april june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday today yesterday tomorrow week weeks month months year years"
)
TIMES = frozenset(_TIMES.split())
SAID = frozenset({"text", "remedy", "reason", "why", "message", "help", "reasons", "describe", "what", "label"})
"""Parameters, names and functions whose text the user reads, by a part of their name; ``text`` only as a parameter."""
MESSAGES = frozenset({"Notice", "InputError", "ReadError", "ValueError", "AttributeError", "TypeError"})
"""Calls whose text the user reads, and with them every function that returns such a value."""
ASKING = frozenset({"get", "group", "start", "end", "pattern"})
"""Calls that take the name of a group or list."""
CODES = "codes"
"""In the name of a constant that holds codes of languages."""
WORD = re.compile(r"(?<![\w\\])[A-Za-z]{2,}(?![\w=])")


def literals(tree: ast.Module, tellers: frozenset[str] = frozenset()) -> Iterator[tuple[int, str]]:
    """(line, text) of the string constants of a module that are no docstrings, messages or keys.

    ``tellers`` are the functions that return a notice or an error.
    """
    skipped = {id(node) for outer in ast.walk(tree) for part in _exempt(outer, tellers) for node in ast.walk(part)}
    skipped |= {id(text) for text in _docstrings(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.lineno, node.value


def _exempt(node: ast.AST, tellers: frozenset[str]) -> list[ast.AST]:
    """What of a node is said to the user or is a key."""
    match node:
        case ast.Subscript():
            return [node.slice]
        case ast.keyword():
            return [node.value] if node.arg in SAID else []
        case ast.Call():
            called = _name(node.func)
            return [node] if called in MESSAGES | tellers else list(node.args) if called in ASKING else []
        case ast.Assign(targets=[target]) | ast.AnnAssign(target=target):
            names = target.elts if isinstance(target, ast.Tuple) else [target]
            held = SAID - {"text"} | {CODES}
            return [node] if _is_of_lists(node) or all(_parts(_name(name)) & held for name in names) else []
        case ast.FunctionDef():
            return [node] if _parts(node.name) & SAID or node.name in tellers else []
        case _:
            return [node] if isinstance(node, ast.Raise) else []


def _is_of_lists(node: ast.Assign | ast.AnnAssign) -> bool:
    typed = isinstance(node, ast.AnnAssign)
    return typed and any(_name(part).endswith("List") for part in ast.walk(node.annotation))


def _parts(name: str) -> set[str]:
    return set(name.lower().split("_"))


def _name(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def tellers(trees: Iterable[ast.Module]) -> frozenset[str]:
    """The functions that return a notice or an error."""
    return frozenset(
        node.name
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.returns is not None
        if any(_name(part) in MESSAGES for part in ast.walk(node.returns))
    )


def _docstrings(tree: ast.Module) -> Iterator[ast.Constant]:
    """Every string that stands as a statement of its own: docstrings, and the words below a constant."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def english(text: str, identifiers: frozenset[str] = frozenset()) -> list[str]:
    """The English words of a literal; an identifier (``next_steps``, ``filing.links``) and XML hold none."""
    if text in identifiers or (re.fullmatch(r"\w+(?:[.-]\w+)*", text) and text.lower() not in COMMON | TIMES):
        return []
    if re.search(r"</?\w+[:\s>]|/>|=\"", re.sub(r"\(\?P?<", "(", text)):
        return []
    bare = re.sub(r"(?m)\(\?P<\w+>|(?:^|(?<=\s))# .*$|\\[A-Za-z]", "(", text)
    words = (word.lower() for word in WORD.findall(bare) if not word.isupper())
    return [word for word in words if word in COMMON or word in TIMES]


def identifiers(trees: Iterable[ast.Module]) -> frozenset[str]:
    """Words for times that the code uses as names of its own (fields, groups of patterns), and values of a Literal."""
    found = set[str]()
    for node in (node for tree in trees for node in ast.walk(tree)):
        if isinstance(node, ast.AnnAssign):
            found.add(_name(node.target))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.update(re.findall(r"\(\?P<(\w+)>", node.value))
        elif isinstance(node, ast.Subscript) and _name(node.value) == "Literal":
            found.update(str(part.value) for part in ast.walk(node.slice) if isinstance(part, ast.Constant))
    return frozenset(name for name in found if name in TIMES or " " in name)


def modules(root: Path, rooms: tuple[str, ...]) -> dict[str, list[tuple[int, str]]]:
    """Module, as a path below ``root``, to its literals with English words; modules without any are left out."""
    trees = {file: ast.parse(file.read_text("utf-8")) for file in sorted(root.rglob("*.py"))}
    telling, names = tellers(trees.values()), identifiers(trees.values())
    found = {}
    for file, tree in trees.items():
        path = file.relative_to(root)
        if path.parts[0] in rooms and file.name != REASONS:
            held = [(line, text) for line, text in literals(tree, telling) if english(text, names)]
            found |= {path.as_posix(): held} if held else {}
    return found


REASONS = "reasons.py"
"""A module of reasons that the trace tells."""
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
