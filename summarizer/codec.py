"""Brief to JSON and back: the only place that knows brief.json.

The field names of the file are those of the dataclasses, but for ``from`` (``Brief.sender``) and ``schema``.
Unknown keys are ignored, so that a newer file can be read; a missing required key is an InputError.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import types
import typing
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from summarizer import model
from summarizer.errors import InputError

SCHEMA = 1
RENAMED = {"sender": "from"}
SELDOM = ("series", "figures", "own_words", "approved")
"""Left out of brief.json where there is none: few are part of a series or approved, few shapes print figures."""
T = TypeVar("T")


@functools.cache
def _names(kind: type) -> tuple[tuple[str, str], ...]:
    """The fields of a dataclass, each with its name in the file."""
    return tuple((field.name, RENAMED.get(field.name, field.name)) for field in dataclasses.fields(kind))


def to_plain(value: object) -> Any:
    """Dataclasses to dicts and tuples to lists, all the way down, in the fields' own order."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {written: to_plain(getattr(value, name)) for name, written in _names(type(value))}
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: to_plain(item) for key, item in value.items()}
    return value


def encode_brief(brief: model.Brief) -> str:
    """The brief as JSON text: UTF-8 characters as they are, two spaces of indent, one line end at the end."""
    plain = {name: value for name, value in to_plain(brief).items() if value or name not in SELDOM}
    return _dump({"schema": SCHEMA, **plain})


def decode_brief(text: str) -> model.Brief:
    """The brief of a brief.json; raises InputError when the text is not one."""
    data = _load(text)
    if data.get("schema") != SCHEMA:
        raise InputError(
            f"schema {data.get('schema')!r} is not one this version reads ({SCHEMA})",
            remedy="rebuild the brief with this version",
        )
    return from_plain(model.Brief, data)


def encode_trace(trace: model.Trace) -> str:
    """The trace as JSON text, a line for each sentence and quotation: indented it takes seconds in a long dossier."""
    lists = [f'"{name}": [\n{_lines(rows)}\n]' for name, rows in to_plain(trace).items()]
    return f'{{"schema": {SCHEMA},\n' + ",\n".join(lists) + "}\n"


def _lines(rows: Sequence[Any]) -> str:
    return ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)


def decode_trace(text: str) -> model.Trace:
    """The trace of a trace.json; raises InputError when the text is not one."""
    return from_plain(model.Trace, _load(text))


def encode_data(data: Mapping[str, object]) -> str:
    """Dataclasses and plain data under their names, as JSON text."""
    return _dump({"schema": SCHEMA, **to_plain(data)})


def _dump(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _load(text: str) -> dict[str, Any]:
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(
            f"not JSON: {error.msg}", line=error.lineno, column=error.colno, remedy="rebuild it"
        ) from error
    except RecursionError as error:
        raise InputError("is nested too deeply", remedy="rebuild it") from error
    if not isinstance(data, dict):
        raise InputError("not a JSON object", remedy="rebuild it")
    return data


def from_plain(kind: type[T], data: Mapping[str, Any]) -> T:
    """A dataclass of the given kind out of plain data; raises InputError that names a missing key."""
    hints = typing.get_type_hints(kind)
    values = {}
    for field in dataclasses.fields(kind):  # type: ignore[arg-type]
        name = RENAMED.get(field.name, field.name)
        if name in data:
            values[field.name] = _typed(hints[field.name], data[name], name)
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise InputError(f"{kind.__name__} has no {name!r}", remedy="rebuild it")
    return kind(**values)


def _typed(hint: Any, value: Any, name: str) -> Any:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return None if value is None else _typed(next(a for a in arguments if a is not type(None)), value, name)
    if origin is tuple:
        return _typed_tuple(arguments, value, name)
    if origin is Mapping:
        return {key: _typed(arguments[1], item, key) for key, item in _object(value, name).items()}
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return from_plain(hint, _object(value, name))
    return value if origin is typing.Literal or value is None else _scalar(hint, value, name)


def _typed_tuple(arguments: tuple[Any, ...], value: Any, name: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise InputError(f"{name!r} is not a list", remedy="rebuild it")
    fixed = len(arguments) == len(value) and arguments[-1] is not Ellipsis
    inner = arguments if fixed else (arguments[0],) * len(value)
    return tuple(_typed(item_hint, item, name) for item_hint, item in zip(inner, value, strict=True))


def _object(value: Any, name: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise InputError(f"{name!r} is not an object", remedy="rebuild it")
    return value


def _scalar(hint: Any, value: Any, name: str) -> Any:
    if hint is float and isinstance(value, int):
        return float(value)
    if isinstance(hint, type) and not isinstance(value, hint):
        raise InputError(f"{name!r} is {type(value).__name__}, not {hint.__name__}", remedy="rebuild it")
    return value
