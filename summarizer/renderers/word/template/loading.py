"""A template ready to be written into: opened, with a style for each use, and what must be told of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from summarizer.config.loading import suggestion
from summarizer.errors import InputError
from summarizer.notices import Notice
from summarizer.renderers.office_files import WORD
from summarizer.renderers.word.template.opening import open_document, text_width
from summarizer.renderers.word.template.resolving import Resolved, resolve_styles
from summarizer.renderers.word.template.styles import STYLES

Proxy = Any
HOUSE = "house.docx"


class Template(NamedTuple):
    """python-docx's document, ids of styles by use, the width of its text, and what its user must be told."""

    document: Proxy
    place: int
    """Index in the body at which the brief begins."""
    styles: Mapping[str, str]
    width_pt: float
    notices: tuple[Notice, ...]


def load_template(path: Path, named: Mapping[str, Sequence[str]]) -> Template:
    """The template; ``named`` gives names of styles by use. Raises InputError for what cannot be used."""
    _refuse_unknown(named)
    opened = open_document(path)
    with WORD.as_template(path):
        document = opened.document
        styles = document.styles.element
        themed = any(relation.reltype.endswith("/theme") for relation in document.part.rels.values())
        resolved = resolve_styles(styles, named, themed=themed, house=path.name == HOUSE)
        notices = tuple(_notices(path, opened.left_out, resolved))
        return Template(document, opened.place, resolved.ids, text_width(document), notices)


def _refuse_unknown(named: Mapping[str, Sequence[str]]) -> None:
    """Raises InputError for a use that no style has."""
    for use in named:
        if use not in STYLES:
            message = f"'{use}' is no use of a style{suggestion(use, STYLES)}"
            raise InputError(message, where="word.yaml", remedy="the uses stand in layouts/word.yaml")


def _notices(path: Path, left_out: Sequence[str], resolved: Resolved) -> Iterator[Notice]:
    """One plain notice: what of the template is not taken over, and which styles stand in for those it lacks."""
    lacking = resolved.lacking
    parts = []
    if left_out:
        parts.append(f"left out of the template: {', '.join(left_out)}")
    if resolved.not_there:
        names = ", ".join(f"“{name}”" for name in resolved.not_there)
        parts.append(f"it has no style {names}, which word.yaml names: others stand in")
    if lacking:
        names = ", ".join(f"“{name}”" for name in lacking)
        parts.append(f"it has no style {names}: plain ones were added; name its own under styles: in word.yaml")
    if parts:
        yield Notice(kind="template", text="; ".join(parts), file=path.name)
