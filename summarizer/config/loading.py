"""YAML into checked models, with every complaint at its ``file:line:column``.

YAML 1.2: only ``true`` and ``false`` are booleans (``NO`` is Norway), dates and times stay text until a model asks for
one. Anchors, tags and duplicate keys are refused. This module knows no particular file.
"""

from __future__ import annotations

import difflib
import json
import re
import types
import typing
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from summarizer.errors import InputError

MAX_BYTES = 2_000_000
"""A configuration of 10,000 sources has about 1 MB; anything larger is another kind of file."""

MAX_LINE = 50_000
"""Characters of a line: a comment of ten pages has 30,000."""

MAX_COMPLAINTS = 10
"""Told at once; the others are counted."""

MAX_DEPTH = 40
"""Our files nest five deep; the C parser of PyYAML crashes the whole process at some ten thousand."""

_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_KINDS = ("str", "int", "float", "bool", "null", "timestamp", "map", "seq", "merge")
_TAGS = {f"tag:yaml.org,2002:{kind}" for kind in _KINDS}
_MERGE = "tag:yaml.org,2002:merge"
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
"""Signs that nobody sees and that turn or hide what is printed."""
_NULLS = {"", "~", "null", "Null", "NULL"}
_BOOLEANS = {"true": True, "false": False}
_INTEGER = re.compile(r"[-+]?[0-9]{1,15}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")

Location = tuple[str | int, ...]


class Config(BaseModel):
    """A piece of configuration: unknown keys are errors and nothing changes after loading.

    Its checks are built when the first file is loaded, so that a dossier without dossier.yaml does not wait for them.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    plain_text: typing.ClassVar[bool] = False
    """Whether it may be written as plain text too, which then stays the text it is."""


M = TypeVar("M", bound=BaseModel)


@dataclass
class _Document:
    """Plain data of a YAML file, and where each value and each key stands (line and column from 1)."""

    data: Any = None
    values: dict[Location, tuple[int, int]] = field(default_factory=dict)
    keys: dict[Location, tuple[int, int]] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)


def load_model(path: Path, model: type[M]) -> M:
    """The file as a checked model; an empty file gives the model's defaults.

    Raises InputError with line and column for text that is no YAML, unknown and duplicate keys, and wrong values.
    """
    return parse_model(read_yaml_text(path), model, path)


def parse_model(text: str, model: type[M], where: Path | str) -> M:
    """As ``load_model``, for text already read; ``where`` names it in messages."""
    document = _parse(text, where, model)
    if not isinstance(document.data, dict):
        raise InputError("expected keys and values (key: value)", where=where, line=1, column=1)
    try:
        return model.model_validate_json(json.dumps(document.data), strict=True)
    except ValidationError as error:
        raise _explained(error, document, model, where) from None


def position(path: Path, location: Location) -> tuple[int, int]:
    """Line and column of a key of the file, or of the nearest key or item above it that exists."""
    return _place(_parse(read_yaml_text(path), path, None), location)


def read_yaml_text(path: Path) -> str:
    """The file's text; raises InputError when it cannot be read, is too large or is not UTF-8."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=path) from error
    if len(content) > MAX_BYTES:
        raise InputError(f"is larger than {MAX_BYTES} bytes", where=path, remedy="is it a configuration file?")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise InputError("is not UTF-8 text", where=path, line=line, remedy="save it as UTF-8") from error


def suggestion(word: str, known: Iterable[str]) -> str:
    """`` (did you mean 'x'?)`` where a known word is near, else `` (known: a, b, c)``, else nothing."""
    names = sorted(known)
    close = difflib.get_close_matches(word, names, n=1)
    if close:
        return f" (did you mean '{close[0]}'?)"
    return f" (known: {', '.join(names)})" if names else ""


def _parse(text: str, where: Path | str, model: type[BaseModel] | None) -> _Document:
    try:
        _refuse_depth(text, where)
        _refuse_long_lines(text, where)
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (None, None)
        problem = error.problem or error.context or "cannot be parsed"
        raise InputError(f"not YAML: {problem}", where=where, line=line, column=column) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise InputError(f"not YAML: {' '.join(str(error).split())}", where=where) from error
    document = _Document(data={}, values={(): (1, 1)})
    if root is not None:
        document.data = _plain(root, (), model, document, where)
    return document


def _refuse_long_lines(text: str, where: Path | str) -> None:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > MAX_LINE:
            raise InputError(
                f"holds {len(line):,} characters in one line, more than {MAX_LINE:,}",
                where=where,
                line=number,
                remedy="break it into several lines (text: > and indented lines below)",
            )


def _refuse_depth(text: str, where: Path | str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise InputError(f"nests deeper than {MAX_DEPTH} levels", where=where)


def _plain(node: yaml.Node, at: Location, hint: Any, document: _Document, where: Path | str) -> Any:
    """Plain data of a node; ``hint`` is the type wanted there, so that ``version: 1.10`` stays the text it is."""
    line, column = node.start_mark.line + 1, node.start_mark.column + 1
    document.values[at] = (line, column)
    if id(node) in document.seen:
        message, remedy = "an alias (*name) is not supported", "write it out"
        raise InputError(message, where=where, line=line, column=column, remedy=remedy)
    document.seen.add(id(node))
    if node.tag not in _TAGS:
        raise InputError(f"the tag {node.tag} is not supported", where=where, line=line, column=column)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, at, hint, document, where)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*at, i), _inner(hint, i), document, where) for i, item in enumerate(node.value)]
    assert isinstance(node, yaml.ScalarNode), "a node is a mapping, a sequence or a scalar"
    return _scalar(node, hint)


def _mapping(node: yaml.MappingNode, at: Location, hint: Any, document: _Document, where: Path | str) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in node.value:
        line, column = key.start_mark.line + 1, key.start_mark.column + 1
        if key.tag == _MERGE:
            message, remedy = "merge keys (<<) are not supported", "write the keys out"
            raise InputError(message, where=where, line=line, column=column, remedy=remedy)
        if not isinstance(key, yaml.ScalarNode):
            raise InputError("a key must be plain text", where=where, line=line, column=column)
        if key.value in result:
            raise InputError(f"duplicate key '{key.value}'", where=where, line=line, column=column)
        document.keys[(*at, key.value)] = (line, column)
        result[key.value] = _plain(value, (*at, key.value), _inner(hint, key.value), document, where)
    return result


def _scalar(node: yaml.ScalarNode, hint: Any) -> Any:
    text = _UNSEEN.sub("", node.value)
    if node.style:
        return text
    if text in _NULLS:
        return {} if isinstance(hint, type) and issubclass(hint, BaseModel) else None
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    wanted = {str if getattr(member, "plain_text", False) else member for member in _members(hint)}
    if str in wanted and not wanted & {int, float}:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) and float(text) not in (float("inf"), float("-inf")) else text


def _members(hint: Any) -> tuple[Any, ...]:
    """The alternatives of a type, without Annotated and type aliases around them."""
    if typing.get_origin(hint) is typing.Annotated:
        return _members(typing.get_args(hint)[0])
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return tuple(part for item in typing.get_args(hint) for part in _members(item))
    return (hint,)


def _inner(hint: Any, key: str | int) -> Any:
    """The type wanted under a key or index of a value of type ``hint``; None where nothing is known."""
    for member in _members(hint):
        arguments = typing.get_args(member)
        if isinstance(member, type) and issubclass(member, BaseModel):
            return _fields(member).get(str(key))
        if typing.get_origin(member) is dict and isinstance(key, str):
            return arguments[1]
        if typing.get_origin(member) in (tuple, list) and isinstance(key, int):
            fixed = typing.get_origin(member) is tuple and arguments[-1] is not Ellipsis
            return arguments[min(key, len(arguments) - 1)] if fixed else arguments[0]
    return None


def _fields(model: type[BaseModel]) -> dict[str, Any]:
    """Key as written in the file -> type of the field."""
    return {info.alias or name: info.annotation for name, info in model.model_fields.items()}


def _explained(error: ValidationError, document: _Document, model: type[BaseModel], where: Path | str) -> InputError:
    """All complaints in one error, in the order of the file: the first with its place, the others a line each."""
    complaints = sorted(_complaint(details, document, model) for details in error.errors(include_url=False))
    seen = dict.fromkeys(complaints)
    (line, column, first), *others = seen
    told, untold = others[: MAX_COMPLAINTS - 1], len(others) - (MAX_COMPLAINTS - 1)
    rest = "".join(f"\n{where}:{row}:{place}: {text}" for row, place, text in told)
    rest += f"\n{where}: and {untold} more" if untold > 0 else ""
    return InputError(first + rest, where=where, line=line, column=column)


def _complaint(details: Any, document: _Document, model: type[BaseModel]) -> tuple[int, int, str]:
    location: Location = details["loc"]
    name = str(location[-1]) if location else ""
    if details["type"] == "extra_forbidden":
        hint: Any = model
        for key in location[:-1]:
            hint = _inner(hint, key)
        known = next((_fields(kind) for kind in _members(hint) if hasattr(kind, "model_fields")), {})
        return (*_place(document, location), f"unknown key '{name}'{suggestion(name, known)}")
    if details["type"] == "missing":
        return (*_place(document, location[:-1]), f"'{name}' is missing")
    if details["type"] in ("value_error", "assertion_error"):
        return (*_place(document, location), str(details["msg"]).partition(", ")[2])
    found = json.dumps(details["input"], ensure_ascii=False)
    subject = ".".join(str(part) for part in location if part in _path_parts(document, location))
    message = str(details["msg"]).replace("Input should be", "should be", 1)
    return (*_value_place(document, location), f"'{subject}' {message[:1].lower()}{message[1:]}, not {found[:60]}")


def _path_parts(document: _Document, location: Location) -> Location:
    """The part of a location that stands in the file (the checker adds names of its own for alternatives)."""
    end = len(location)
    while end and location[:end] not in document.values:
        end -= 1
    return location[:end]


def _place(document: _Document, location: Location) -> tuple[int, int]:
    known = _path_parts(document, location)
    return document.keys.get(location) or document.keys.get(known) or document.values[known]


def _value_place(document: _Document, location: Location) -> tuple[int, int]:
    return document.values[_path_parts(document, location)]
