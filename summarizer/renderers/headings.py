"""Headings of a brief in the language of its labels: what the profiles that come with the program call their sections.

The labels know a heading by its English text. A title that the officer gave is never touched, nor any other.
"""

from __future__ import annotations

import dataclasses
import re

from summarizer.config.labels import Labels
from summarizer.model import Brief

FIELD = re.compile(r"\\\{(\w+)\\\}")
"""A ``{role}`` in an escaped title."""


def with_headings(brief: Brief, labels: Labels, *, own_title: bool) -> Brief:
    """The brief with its title and those of its sections in the labels’ language; ``own_title`` keeps the title."""
    if not labels.titles:
        return brief
    sections = tuple(dataclasses.replace(one, title=heading(one.title, labels)) for one in brief.sections)
    silent = dataclasses.replace(brief.silent, sections=tuple(heading(one, labels) for one in brief.silent.sections))
    title = brief.title if own_title else heading(brief.title, labels)
    return dataclasses.replace(brief, title=title, sections=sections, silent=silent)


def heading(text: str, labels: Labels) -> str:
    """The translation of a heading, its actors by their names in that language; the heading itself where there is none.

    What a title adds behind a colon (the name of a conference) stays as it is.
    """
    for known, translated in labels.titles.items():
        roles = FIELD.sub(r"(?P<\1>.+)", re.escape(known))
        match = re.fullmatch(rf"{roles}(?P<own>: .+)?", text)
        if match:
            names = {role: _named(value, labels) for role, value in match.groupdict().items() if role != "own"}
            added = f"{labels.colon}{match['own'].removeprefix(': ')}" if match["own"] else ""
            return translated.format(**names) + added
    return text


def _named(actors: str, labels: Labels) -> str:
    """Actors in a row, each by its name in the language of the labels, and the language's word before the last."""
    longest_first = sorted(labels.names, key=len, reverse=True)
    known = re.compile(rf"(?:\bthe )?\b({'|'.join(map(re.escape, longest_first))})\b") if longest_first else None
    parts = known.split(actors) if known else [actors]
    return "".join(labels.names.get(part, part.replace(" and ", f" {labels.both} ")) for part in parts)
