"""What text looks like: looks (font, size, colour) and spans of text that share one."""

from __future__ import annotations

from typing import Literal, NamedTuple

from summarizer.config.memo_style import MemoStyle

FaceKey = Literal["serif", "serif-italic", "sans", "sans-bold"]
CAPITALS_TRACKING = 0.6
"""Capitals set without it look crowded."""
BASE_SIZE_PT = 11
"""The text size all others are given for."""


class Look(NamedTuple):
    """Size and leading in points, colour as ``#RRGGBB``."""

    face: FaceKey
    size: float
    leading: float
    colour: str
    tracking: float = 0.0
    """Points added after each character: for lines in capitals."""


class Span(NamedTuple):
    """Text of one look; ``link`` is ``#anchor`` or an address, ``language`` an ISO code where it is not the memo's."""

    text: str
    look: Look
    link: str | None = None
    language: str | None = None
    marked: bool = False
    """Highlighted and underlined: the extract in the annex."""
    alt: str | None = None
    """What a screen reader says in its place: "3 of 5 articles" for five dots."""


class Looks(NamedTuple):
    """All looks of one memo."""

    body: Look
    bottom_line: Look
    quote: Look
    title: Look
    kicker: Look
    heading: Look
    subheading: Look
    cell: Look
    cell_bold: Look
    cell_link: Look
    lead: Look
    label: Look
    empty: Look
    reference: Look
    support: Look
    number: Look
    source: Look
    source_bold: Look
    source_link: Look
    note: Look
    foot: Look


def looks_of(style: MemoStyle) -> Looks:
    """The looks of a style: one scale of sizes, all in proportion to the text size."""
    colours = style.colours
    factor = style.text_size / BASE_SIZE_PT

    def look(face: FaceKey, size: float, leading: float, colour: str) -> Look:
        return Look(face=face, size=round(size * factor, 2), leading=round(leading * factor, 2), colour=colour)

    cell = look("sans", 9.25, 12.5, colours.text)
    return Looks(
        body=look("serif", 11, 14.5, colours.text),
        bottom_line=look("serif", 11.5, 15.5, colours.text),
        quote=look("serif-italic", 10.5, 14, colours.text),
        title=look("sans-bold", 20, 24, colours.accent),
        kicker=look("sans-bold", 9, 12, colours.secondary)._replace(tracking=CAPITALS_TRACKING),
        heading=look("sans-bold", 13, 17, colours.accent),
        subheading=look("sans-bold", 10, 14, colours.text),
        cell=cell,
        cell_bold=cell._replace(face="sans-bold"),
        cell_link=cell._replace(colour=colours.link),
        lead=look("sans-bold", 9.5, 14.5, colours.text),
        empty=look("serif-italic", 11, 14.5, colours.secondary),
        label=cell._replace(colour=colours.secondary),
        reference=look("sans", 9, 14.5, colours.link),
        support=look("sans", 9, 14.5, colours.secondary),
        number=look("sans", 9.5, 14.5, colours.secondary),
        source=look("sans", 9, 12.5, colours.text),
        source_bold=look("sans-bold", 9, 12.5, colours.text),
        source_link=look("sans", 9, 12.5, colours.link),
        note=look("sans", 9, 12.5, colours.secondary),
        foot=look("sans", 9, 11, colours.secondary),
    )
