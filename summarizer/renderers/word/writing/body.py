"""Paragraphs, tables and pictures as WordprocessingML. Knows ids of styles, lists and relations, but no package."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from summarizer.renderers.word.nodes import Inline, Node, Paragraph, Picture, Planned, Quoted, Run, Table, source_anchor
from summarizer.renderers.word.xml import PIC, escaped, twips, written

SAFE_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`\[\]]+")
"""Web addresses that may be written as they are."""
RIGHT_TO_LEFT_CODES = ("ar", "fa", "he", "ur")
REGION_CODES = {"en": "en-GB", "fr": "fr-FR", "de": "de-DE", "es": "es-ES", "it": "it-IT", "pt": "pt-PT", "nl": "nl-NL",
           "ru": "ru-RU", "uk": "uk-UA", "pl": "pl-PL", "ar": "ar-SA", "zh": "zh-CN", "ja": "ja-JP"}  # fmt: skip
"""Word checks the spelling of a language only with its region."""
EMU_PER_POINT = 12700
FIRST_NOTE = 1
HEAD_LINE = "letterhead"
"""The line above the title, whose number stands at the right."""


def language_tag(code: str) -> str:
    """A language with its region, as Word wants it."""
    return REGION_CODES.get(code, code)


@dataclass(kw_only=True)
class Writer:
    """Turns nodes into text; counts the ids that must differ within one document."""

    styles: Mapping[str, str]
    """Use to the id of a style."""
    language: str
    lists: Mapping[str, int]
    """Name of a list to its number in the numbering part."""
    width_pt: float
    planned: Planned
    link: Callable[[str], str]
    """Address to the id of a relation."""
    note_link: Callable[[str], str]
    """The same for words in notes, which are a part of their own."""
    picture: Callable[[bytes], str]
    """Bytes of a picture to the id of a relation."""
    first_note: int = FIRST_NOTE
    endnotes: bool = False
    """Whether notes stand at the end, and not at the foot of their page."""
    first_id: int = 1
    noted: list[str] = field(default_factory=list)
    """The notes, in the order in which they come."""
    controls: dict[int, Quoted] = field(default_factory=dict)
    """Id of each content control, in reading order."""
    ids: int = 0

    def node(self, node: Node) -> str:
        """One node of the body."""
        if isinstance(node, Paragraph):
            return self.paragraph(node)
        return self.table(node) if isinstance(node, Table) else self._drawing(node)

    def body(self, nodes: Sequence[Node]) -> Iterator[str]:
        """All nodes; a paragraph stands between two tables, and after one at the end."""
        for index, node in enumerate(nodes):
            yield self.node(node)
            following = nodes[index + 1] if index + 1 < len(nodes) else None
            if isinstance(node, Table) and not isinstance(following, Paragraph):
                yield f'<w:p><w:pPr><w:pStyle w:val="{self.styles["small"]}"/></w:pPr></w:p>'

    def paragraph(self, node: Paragraph) -> str:
        """A paragraph in its style, its number from a definition, its bookmark around its words."""
        number = self.lists.get(node.numbering or "")
        numbered = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
        page = ("<w:keepNext/>" if node.keep else "") + ("<w:pageBreakBefore/>" if node.new_page else "")
        tabs = (
            f'<w:tabs><w:tab w:val="right" w:pos="{twips(self.width_pt)}"/></w:tabs>' if node.use == HEAD_LINE else ""
        )
        content = self.inline(node.content)
        content = self._bookmarked(node.anchor, content) if node.anchor else content
        return f'<w:p><w:pPr><w:pStyle w:val="{self.styles[node.use]}"/>{page}{numbered}{tabs}</w:pPr>{content}</w:p>'

    def inline(self, content: Sequence[Inline]) -> str:
        """Runs and controls of a paragraph."""
        parts = (self._control(part) if isinstance(part, Quoted) else self._linked(part, self.link) for part in content)
        return "".join(parts)

    def _control(self, quoted: Quoted) -> str:
        """The words in a content control that anybody may edit: tag and title say what they were."""
        seed = f"{quoted.id} {len(self.controls)}".encode()
        number = int.from_bytes(hashlib.sha256(seed).digest()[:4]) >> 1 or 1
        while number in self.controls:
            number += 1
        self.controls[number] = quoted
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{escaped(quoted.title)}"/><w:tag w:val="{escaped(quoted.id)}"/>'
            f'<w:id w:val="{number}"/></w:sdtPr><w:sdtContent>{"".join(self.run(run) for run in quoted.runs)}'
            "</w:sdtContent></w:sdt>"
        )

    def _linked(self, run: Run, link: Callable[[str], str]) -> str:
        if run.note:
            return (self.run(run) if run.text else "") + self._noted(run.note)
        if run.anchor:
            return self._bookmarked(run.anchor, self.run(run))
        if run.source in self.planned.listed:
            return self._anchored(run, source_anchor(run.source), self.planned.listed[run.source])
        if run.link and SAFE_ADDRESS.fullmatch(run.link):
            return f'<w:hyperlink r:id="{link(run.link)}" w:history="1">{self.run(run, "link")}</w:hyperlink>'
        return self.run(run)

    def _bookmarked(self, name: str, content: str) -> str:
        mark = self._next_id()
        return f'<w:bookmarkStart w:id="{mark}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{mark}"/>'

    def _noted(self, words: Sequence[Run]) -> str:
        """The mark of a note, which is written with its words."""
        kind, use = ("endnote", "end_note") if self.endnotes else ("footnote", "note")
        number = self.first_note + len(self.noted)
        content = "".join(self._linked(run, self.note_link) for run in (Run(" "), *words))
        style = f'<w:rPr><w:rStyle w:val="{self.styles[f"{use}_mark"]}"/></w:rPr>'
        self.noted.append(
            f'<w:{kind} w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{self.styles[use]}"/></w:pPr><w:r>{style}'
            f"<w:{kind}Ref/></w:r>{content}</w:p></w:{kind}>"
        )
        return f'<w:r>{style}<w:{kind}Reference w:id="{number}"/></w:r>'

    def _anchored(self, run: Run, anchor: str, tip: str = "") -> str:
        told = f' w:tooltip="{escaped(tip[:TIP])}"' if tip else ""
        return f'<w:hyperlink w:anchor="{anchor}"{told} w:history="1">{self.run(run)}</w:hyperlink>'

    def run(self, run: Run, look: str = "") -> str:
        """A run with its language, in the look that it asks for, else in that one."""
        language = run.language or self.language
        style = self.styles.get(run.look or look, "")
        looks = f'<w:rStyle w:val="{style}"/>' if style else ""
        if language.partition("-")[0] in RIGHT_TO_LEFT_CODES:
            spoken = f'<w:rtl/><w:lang w:bidi="{language_tag(language)}"/>'
        else:
            spoken = f'<w:lang w:val="{language_tag(language)}"/>'
        parts = run.text.split("\t")
        text = "<w:tab/>".join(
            f'<w:t xml:space="preserve">{escaped(written(part))}</w:t>' if part else "" for part in parts
        )
        return f"<w:r><w:rPr>{looks}{spoken}</w:rPr>{text}</w:r>"

    def table(self, node: Table) -> str:
        """A table as wide as the text; its head is repeated on each page."""
        columns = [twips(share * self.width_pt) for share in node.shares]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
        head = [(Run(text),) for text in node.head]
        rows = "".join(self._row(row, columns, "cell") for row in node.rows)
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self.styles[node.use]}"/><w:tblW w:w="{sum(columns)}" '
            'w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" '
            'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{self._row(head, columns, 'cell_head')}{rows}</w:tbl>"
        )

    def _row(self, cells: Sequence[Sequence[Inline]], widths: Sequence[int], use: str) -> str:
        properties = "<w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if use == "cell_head" else "") + "</w:trPr>"
        written_cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{self.paragraph(Paragraph(use, tuple(cell)))}'
            "</w:tc>"
            for cell, width in zip(cells, widths, strict=True)
        )
        return f"<w:tr>{properties}{written_cells}</w:tr>"

    def _drawing(self, node: Picture) -> str:
        scale = min(1.0, self.width_pt / node.width_pt)
        size = (
            f'cx="{round(node.width_pt * scale * EMU_PER_POINT)}" cy="{round(node.height_pt * scale * EMU_PER_POINT)}"'
        )
        number, name = self._next_id(), "Figure"
        relation, alt = self.picture(node.data), escaped(node.alt)
        return (
            f'<w:p><w:pPr><w:pStyle w:val="{self.styles["picture"]}"/></w:pPr><w:r><w:drawing><wp:inline distT="0" '
            f'distB="0" distL="0" distR="0"><wp:extent {size}/><wp:docPr id="{number}" name="{name} {number}" '
            f'descr="{alt}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{PIC}"><pic:pic><pic:nvPicPr>'
            f'<pic:cNvPr id="{number}" name="{name} {number}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
            "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        )

    def _next_id(self) -> int:
        self.ids += 1
        return self.first_id + self.ids


TIP = 250
"""Characters of a screen tip that Word takes (260)."""
