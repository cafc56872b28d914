"""Head and foot of the pages: the marking on each; title, date and number of the page where a template has no foot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from summarizer.model import Brief
from summarizer.renderers.marking_looks import look_of
from summarizer.renderers.word.writing.body import language_tag
from summarizer.renderers.word.xml import SPACES, R, escaped, q, twips

Proxy = Any
ALIGNMENTS = {0.0: "left", 0.5: "center", 1.0: "right"}


RIGHT_PT, LETTER_PT = 150.0, 4.8
"""Of the foot: what stands at its right, and a letter of its text at 9 points."""


class Margins:
    """Writes into the heads and feet of a document."""

    def __init__(self, document: Proxy, styles: Mapping[str, str], width_pt: float, language: str) -> None:
        self._document = document
        self._styles = styles
        self._width_pt = width_pt
        self._language = language_tag(language)

    def write(self, brief: Brief, date: str, digest: str) -> None:
        """The foot where there is none, then the marking at head and foot of every kind of page."""
        section = next(self._document.element.body.iter(q("sectPr")))
        if self._is_empty(section, "footer", "default"):
            self._replace(self._part(section, "footer", "default"), self._foot(brief.title, date, digest))
        if brief.marking is None:
            return
        marked = self._marking(brief)
        for kind in self._kinds(section):
            head, foot = (self._part(section, place, kind).element for place in ("header", "footer"))
            head.insert(0, etree.fromstring(marked))
            foot.append(etree.fromstring(marked))

    def _kinds(self, section: Proxy) -> Iterator[str]:
        """Kinds of pages that have a head of their own."""
        yield "default"
        if section.find(q("titlePg")) is not None:
            yield "first"
        if self._document.settings.element.find(q("evenAndOddHeaders")) is not None:
            yield "even"

    def _reference(self, section: Proxy, place: str, kind: str) -> Proxy | None:
        return next((r for r in section.findall(q(f"{place}Reference")) if r.get(q("type")) == kind), None)

    def _is_empty(self, section: Proxy, place: str, kind: str) -> bool:
        """Whether nothing is printed there: no text, field, picture."""
        found = self._reference(section, place, kind)
        if found is None:
            return True
        element = self._document.part.related_parts[found.get(f"{{{R}}}id")].element
        shown = ("t", "fldSimple", "instrText", "drawing", "pict", "object")
        return not any(next(element.iter(q(name)), None) is not None for name in shown)

    def _part(self, section: Proxy, place: str, kind: str) -> Proxy:
        """The part of a head or foot; a new one, without content but for an empty paragraph, where there is none."""
        found = self._reference(section, place, kind)
        if found is not None:
            return self._document.part.related_parts[found.get(f"{{{R}}}id")]
        add = self._document.part.add_header_part if place == "header" else self._document.part.add_footer_part
        part, relation = add()
        self._replace(part, "")
        reference = etree.Element(q(f"{place}Reference"), {q("type"): kind, f"{{{R}}}id": relation})
        section.insert(0, reference)
        return part

    def _replace(self, part: Proxy, paragraph: str) -> None:
        for child in list(part.element):
            part.element.remove(child)
        style = self._styles["head" if part.partname.startswith("/word/header") else "cell"]
        empty = f'<w:p {SPACES}><w:pPr><w:pStyle w:val="{style}"/></w:pPr></w:p>'
        part.element.append(etree.fromstring(paragraph or empty))

    def _foot(self, title: str, date: str, digest: str) -> str:
        """The title at the left; date, hash of the brief and number of the page at the right."""
        stop = twips(self._width_pt)
        cleared = "".join(f'<w:tab w:val="clear" w:pos="{at}"/>' for at in self._stops() if at != stop)
        tabs = f'<w:tabs>{cleared}<w:tab w:val="right" w:pos="{stop}"/></w:tabs>'
        named = self._run(_cut(title, self._width_pt))
        return (
            f'<w:p {SPACES}><w:pPr><w:pStyle w:val="{self._styles["foot"]}"/>{tabs}</w:pPr>{named}'
            f"<w:r><w:tab/></w:r>{self._run(f'{date}  ·  {digest}  ·  ')}{self._field('PAGE')}{self._run(' / ')}"
            f"{self._field('NUMPAGES')}</w:p>"
        )

    def _stops(self) -> list[int]:
        """Tab stops of the foot's style and of those that it is based on."""
        named = {style.get(q("styleId")): style for style in self._document.styles.element.findall(q("style"))}
        found, style, seen = set[int](), named.get(self._styles["foot"]), list[Proxy]()
        while style is not None and style not in seen:
            seen.append(style)
            found |= {round(float(tab.get(q("pos")))) for tab in style.iterfind(f"{q('pPr')}/{q('tabs')}/{q('tab')}")}
            base = style.find(q("basedOn"))
            style = named.get(base.get(q("val"))) if base is not None else None
        return sorted(found)

    def _run(self, text: str) -> str:
        language = f'<w:lang w:val="{self._language}"/>'
        return f'<w:r><w:rPr>{language}</w:rPr><w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'

    def _field(self, name: str) -> str:
        return f'<w:fldSimple w:instr=" {name} ">{self._run("1")}</w:fldSimple>'

    def _marking(self, brief: Brief) -> str:
        """The marking as its scheme wants it drawn."""
        assert brief.marking
        look = look_of(brief.marking)
        text = brief.marking.text.upper() if look.capitals else brief.marking.text
        colour = f'<w:color w:val="{look.colour[1:]}"/>' if look.colour else ""
        ground = f'<w:shd w:val="clear" w:color="auto" w:fill="{look.ground[1:]}"/>' if look.ground else ""
        size = f'<w:sz w:val="{round(2 * look.size)}"/><w:szCs w:val="{round(2 * look.size)}"/>'
        return (
            f'<w:p {SPACES}><w:pPr><w:pStyle w:val="{self._styles["marking"]}"/>'
            f'<w:jc w:val="{ALIGNMENTS[look.align]}"/></w:pPr><w:r><w:rPr>{colour}{size}{ground}'
            f'<w:lang w:val="{self._language}"/></w:rPr><w:t>{escaped(text)}</w:t></w:r></w:p>'
        )


def _cut(title: str, width_pt: float) -> str:
    """A title that leaves room for what stands beside it, ended between words where it is too long."""
    most = max(1, round((width_pt - RIGHT_PT) / LETTER_PT))
    return title if len(title) <= most else f"{title[:most].rsplit(' ', 1)[0].rstrip(',;:')} …"
