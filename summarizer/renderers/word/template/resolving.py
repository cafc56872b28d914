"""Which style of a template serves which use, and styles of ours for what it lacks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from summarizer.renderers.word.template.other_names import OTHER_NAMES
from summarizer.renderers.word.template.styles import (
    ACCENT,
    STYLES,
    Style,
    style_id,
    style_xml,
)
from summarizer.renderers.word.xml import W, q

BODY_SIZES = re.compile(r'<w:sz(?:Cs)? w:val="2[1-3]"/>')
"""The size of running text: in a template of its own the template's is taken."""
GAMMA, CONTRAST = 2.2, 4.5
"""Of sRGB, near enough; and what WCAG 2.2 asks of text (1.4.3)."""
PLAIN_COLOUR = "1A1A1A"

Proxy = Any


class Resolved(NamedTuple):
    """Ids of styles by use, and the names of those that a template was expected to have and that ours stand for."""

    ids: Mapping[str, str]
    lacking: tuple[str, ...]
    not_there: tuple[str, ...]
    """Names that the user gave for a use, none of which the template has."""


def resolve_styles(styles: Proxy, named: Mapping[str, Sequence[str]], *, themed: bool, house: bool) -> Resolved:
    """Finds each use by the names that ``named`` gives for it, then by those known; adds ours where there is none.

    ``styles`` is the root of styles.xml; ``themed`` whether a theme names the fonts.
    """
    known = {
        (style.get(q("type")), name.get(q("val"), "").casefold()): style.get(q("styleId"))
        for style in styles.findall(q("style"))
        if (name := style.find(q("name"))) is not None
    }
    base = default_style(styles)
    ids: dict[str, str] = {}
    lacking = []
    not_there = list[str]()
    colour = ACCENT if house else _heading_colour(styles, known)
    for use, style in STYLES.items():
        wanted = [*named.get(use, ()), *style.names, *OTHER_NAMES.get(style.names[0], ())]
        found = next(
            (known[style.kind, name.casefold()] for name in wanted if (style.kind, name.casefold()) in known), None
        )
        if use in named and not any((style.kind, name.casefold()) in known for name in named[use]):
            not_there += named[use]
        if found is None and use == "body" and base:
            found = base
        if found is None:
            found = _added(styles, style, base, colour, themed=themed)
            lacking += [style.names[0]] if style.usual else []
        ids[use] = found
    _drop_dangling(styles)
    return Resolved(ids, tuple(lacking), tuple(not_there))


def _drop_dangling(styles: Proxy) -> None:
    """References of a template's styles to styles that it lacks go: some Words offer a repair because of them."""
    there = {style.get(q("styleId")) for style in styles.findall(q("style"))}
    for name in ("basedOn", "next", "link"):
        for reference in list(styles.iter(q(name))):
            if reference.get(q("val")) not in there:
                reference.getparent().remove(reference)


def default_style(styles: Proxy) -> str:
    """Id of the paragraph style that all others stand on; empty where a template names none."""
    return next(
        (
            str(style.get(q("styleId")))
            for style in styles.findall(q("style"))
            if style.get(q("type")) == "paragraph" and style.get(q("default")) not in (None, "0", "false", "off")
        ),
        "",
    )


def _heading_colour(styles: Proxy, known: Mapping[tuple[str, str], str]) -> str:
    """The colour of the template's headings, so that what is added goes with them; black where it is not said."""
    heading = known.get(("paragraph", "heading 1"))
    style = next((s for s in styles.findall(q("style")) if s.get(q("styleId")) == heading), None)
    colour = style.find(f"{q('rPr')}/{q('color')}") if style is not None else None
    value = (colour.get(q("val")) or "") if colour is not None else ""
    return value if re.fullmatch("[0-9A-Fa-f]{6}", value) and _is_dark(value) else PLAIN_COLOUR


def _is_dark(colour: str) -> bool:
    """Whether text of that colour is read easily on white (relative luminance of WCAG 2.2, contrast of 4.5)."""
    red, green, blue = ((int(colour[at : at + 2], 16) / 255) ** GAMMA for at in (0, 2, 4))
    luminance: float = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return 1.05 / (luminance + 0.05) >= CONTRAST


def _added(styles: Proxy, style: Style, base: str, colour: str, *, themed: bool) -> str:
    from lxml import etree

    taken = {existing.get(q("styleId")) for existing in styles.findall(q("style"))}
    own = style_id(style)
    name = own if own not in taken else f"{own}OfBrief"
    plain = style._replace(
        paragraph=style.paragraph.replace(ACCENT, colour),
        character=BODY_SIZES.sub("", style.character.replace(ACCENT, colour)),
        more=style.more.replace(ACCENT, colour),
    )
    text = style_xml(plain, base if style.kind == "paragraph" else "", fonts=False if style.font == "minor" else themed)
    element = etree.fromstring(f'<wrap xmlns:w="{W}">{text}</wrap>')[0]
    element.set(q("styleId"), name)
    styles.append(element)
    return name
