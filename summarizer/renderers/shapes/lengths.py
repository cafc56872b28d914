"""What a user must be told of a shaped document: what is too long for its shape, what waits for the desk's words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarizer.config.labels import Labels
from summarizer.config.loading import suggestion
from summarizer.config.shapes import Shape
from summarizer.model import Brief
from summarizer.notices import Notice
from summarizer.renderers.shapes.nodes import Plan
from summarizer.renderers.shapes.portions import portion_mark

if TYPE_CHECKING:
    from summarizer.config.layouts import Layout

KIND = "shape"


def too_long(shape: Shape, planned: Plan, labels: Labels, pages: int, bottom_line: int) -> Iterator[Notice]:
    """A notice for each rule of the shape that the document breaks; ``bottom_line`` counts its lines."""
    rules = shape.length
    if rules.pages and pages > rules.pages:
        yield _notice(shape, f"{pages} pages, more than {rules.pages}: set 'words' in dossier.yaml, or drop statements")
    for heading, limit in rules.pages_without.items():
        if pages > limit and heading not in planned.headed:
            name = getattr(labels, heading, heading)
            yield _notice(shape, f"{pages} pages without “{name}”: more than {limit} need one")
    if rules.bottom_line and bottom_line > rules.bottom_line:
        text = f"the bottom line has {bottom_line} lines, more than {rules.bottom_line}: pin shorter sentences"
        yield _notice(shape, text)


def shape_notices(brief: Brief, layout: Layout) -> Iterator[Notice]:
    """What the shape asks of the desk, and what it cannot mark."""
    shape = layout.shape
    if shape is None:
        if brief.own_words:
            told = ", ".join(f"“{name}”" for name in sorted(brief.own_words))
            text = f"the memo has no field for {told} of own_words; name a shape that has, or write a comment"
            yield Notice(kind=KIND, text=text)
        if layout.portion_marks:
            yield Notice(kind=KIND, text="the memo has no portion marks; name a shape that has, such as cable")
        return
    names = [name for name in _waiting(shape) if not brief.own_words.get(name, "").strip()]
    if names:
        told = ", ".join(f"“{getattr(layout.labels, name, name)}”" for name in names)
        remedy = f"own_words: {{{names[0]}: …}} in dossier.yaml, or the empty field of the Word document"
        yield _notice(shape, f"{told}: for the desk to write; {remedy}")
    for name in sorted(set(brief.own_words) - {*_waiting(shape)}):
        yield _notice(
            shape, f"own_words has “{name}”, for which the shape has no field{suggestion(name, _waiting(shape))}"
        )
    if layout.portion_marks and shape.portion_marks and portion_mark(brief.marking) is None:
        given = f"“{brief.marking.text}” has no short form" if brief.marking else "no marking is given"
        yield _notice(shape, f"no portion marks: {given}")
    if layout.portion_marks and not shape.portion_marks:
        yield _notice(shape, "this shape has no portion marks (portion_marks: true in its file gives it some)")
    if any("region" in one.by or "country" in one.by for one in shape.blocks):
        unknown = [one for one in brief.sources if not one.country]
        if unknown:
            text = f"the country of {len(unknown)} of {len(brief.sources)} outlets is not known"
            yield _notice(shape, f"{text}: give it in layouts/outlets.yaml")


def _waiting(shape: Shape) -> Iterator[str]:
    return (one.heading for one in shape.blocks if one.block == "desk" and one.heading)


def _notice(shape: Shape, text: str) -> Notice:
    return Notice(kind=KIND, text=f"{shape.key}: {text}")
