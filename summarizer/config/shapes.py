"""Shapes: which blocks a document has and in which order (layouts/shapes/NAME.yaml); data only, nothing is drawn here.

Headings and labels of a shape are names of labels in labels.yaml, or texts of the user's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, model_validator

from summarizer.config.loading import Config, load_model, suggestion
from summarizer.errors import InputError

FOLDER = "shapes"
MEMO = "memo"
"""The shape of the memo itself, which needs no file."""
BlockName = Literal[
    "fields", "text", "since", "statements", "sections", "press", "quotes", "figures", "comment", "desk", "steps",
    "timeline", "differences", "silence", "sources", "sourcing", "method",
]  # fmt: skip
FieldName = Literal[
    "title", "marking", "to", "from", "date", "as_of", "event_date", "reference", "version", "correction", "series",
    "number", "period", "next", "sources",
]  # fmt: skip
Grouping = Literal["theme", "region", "country", "outlet"]


class ShapeBlock(Config):
    """One block; plain text is its name alone."""

    plain_text: ClassVar[bool] = True
    block: BlockName
    heading: str | None = None
    """A label or a text of the user's."""
    capitals: bool = False
    """The heading in capital letters."""
    inline: bool = False
    """The heading stands at the head of the first paragraph."""
    close: str | None = None
    """A label or text that ends the block: END SUMMARY."""
    show: tuple[FieldName, ...] = ()
    """Of ``fields``, in this order; only those that are known are printed."""
    lines: bool = False
    """``fields`` as lines, a label and its text, and not as a table."""
    of: tuple[str, ...] = ()
    """Of ``statements`` and ``sections``: bottom_line, also_reported, keys or kinds of sections; all where empty."""
    by: tuple[Grouping, ...] = ()
    """How ``press`` and ``quotes`` are grouped, the largest first."""
    at_most: Annotated[int, Field(ge=1, le=200)] | None = None
    at_least: Annotated[int, Field(ge=0, le=200)] = 0
    """The block is left out where fewer other statements are printed: a summary of a short text says nothing."""
    joined: bool = False
    """The statements make one paragraph."""
    numbered: bool | None = None
    """Whether its paragraphs have numbers; as the shape says where it is not given."""

    @model_validator(mode="before")
    @classmethod
    def _from_name(cls, value: Any) -> Any:
        if isinstance(value, str):
            return {"block": value}
        # A value that a validator has seen is no JSON any more, and the strict check then wants tuples.
        plain = value if isinstance(value, dict) else {}
        return {key: tuple(one) if isinstance(one, list) else one for key, one in plain.items()} or value


class Length(Config):
    """What is too long for the shape; told, never cut."""

    pages: Annotated[int, Field(ge=1, le=100)] | None = None
    pages_without: dict[str, Annotated[int, Field(ge=1, le=100)]] = {}
    """A heading of the shape to the pages that are too many where its block is missing."""
    bottom_line: Annotated[int, Field(ge=1, le=40)] | None = None
    """Lines of the bottom line."""


class ShapeFile(Config):
    """A shape as its file gives it."""

    name: str | None = None
    """What the document is called above its title: a label or a text."""
    title: bool = True
    """Whether the title stands large at the head; else it is one of the fields."""
    numbering: Literal["through", "none"] = "none"
    flush: bool = False
    """Paragraphs begin at the margin, their number in the line and not in a column of its own."""
    authors: bool = True
    """Whether the list of sources names those who wrote the articles."""
    portion_marks: bool = False
    """Whether paragraphs may carry the marking in brackets, where dossier.yaml asks for it."""
    length: Length = Length()
    blocks: tuple[ShapeBlock, ...]


class Shape(ShapeFile):
    """A shape with its file."""

    key: str
    file: Path


def load_shape(name: str, folders: Sequence[Path], beside: Path | None = None) -> Shape | None:
    """The shape of that name or file; None for the memo. Raises InputError for an unknown one, with those there are."""
    if name == MEMO:
        return None
    for path in _candidates(name, folders, beside):
        if path.is_file():
            file = load_model(path, ShapeFile)
            return Shape.model_construct(key=path.stem, file=path, **dict(file))
    known = (MEMO, *sorted(shape_names(folders)))
    raise InputError(f"unknown shape '{name}'{suggestion(name, known)}", remedy="name one of layouts/shapes, or a file")


def asks_for(shape: Shape | None, block: BlockName) -> bool:
    """Whether the shape has such a block."""
    return shape is not None and any(one.block == block for one in shape.blocks)


def shape_names(folders: Sequence[Path]) -> set[str]:
    """Names of the shapes in the folders of layouts."""
    return {path.stem for folder in folders for path in (folder / FOLDER).glob("*.yaml")}


def _candidates(name: str, folders: Sequence[Path], beside: Path | None) -> Iterator[Path]:
    if name.endswith((".yaml", ".yml")):
        yield from ((beside / name,) if beside else ())
        yield Path(name)
    for folder in folders:
        yield folder / FOLDER / f"{name}.yaml"
