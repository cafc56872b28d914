"""The visible words of a Word document's XML (ECMA-376 part 1, WordprocessingML), a paragraph or table row a line.

Insertions, moved text, content controls, smart tags, fields and text boxes are read; deleted, hidden and struck text,
placeholders, field codes, notes and comments are not, and are counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.etree import _Element as Element

from summarizer.readers.formats.seen.raised import raised

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_WRAPPERS = {
    f"{W}{name}" for name in ("ins", "moveTo", "customXml", "smartTag", "hyperlink", "fldSimple", "dir", "bdo")
}
"""Elements around visible text, at the level of blocks or of runs."""
_GONE = {f"{W}del": "deleted", f"{W}moveFrom": "deleted"}
_SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
_NOTES = {f"{W}footnoteReference", f"{W}endnoteReference"}
_DRAWN = {f"{W}drawing", f"{W}pict", f"{W}object"}
_OFF = ("0", "false", "off", "none")
_PRIVATE = range(0xE000, 0xF900)
"""Code points by which symbol fonts are addressed: what they show cannot be known."""


@dataclass(slots=True)
class WordText:
    """What is read: the styles that raise or hide text, and what was left out so far."""

    raised_styles: frozenset[str] = frozenset()
    hidden_styles: frozenset[str] = frozenset()
    gone: Counter[str] = field(default_factory=Counter)

    def lines(self, body: Element) -> Iterator[str]:
        """The lines below a body, a cell or a text box; a paragraph whose mark was deleted goes on in the next."""
        open_line = ""
        for block in self._blocks(body):
            if block.tag == f"{W}tbl":
                yield from [open_line] if open_line else []
                open_line = ""
                yield from self._rows(block)
                continue
            boxes: list[Element] = []
            text = open_line + self._paragraph(block, boxes)
            open_line = ""
            if block.find(f"{W}pPr/{W}rPr/{W}del") is not None or block.find(f"{W}pPr/{W}rPr/{W}moveFrom") is not None:
                open_line = text
            else:
                yield text
            for box in boxes:
                yield from self.lines(box)
        if open_line:
            yield open_line

    def _blocks(self, node: Element) -> Iterator[Element]:
        """Paragraphs and tables, whatever they are wrapped in."""
        for child in node:
            if child.tag in (f"{W}p", f"{W}tbl"):
                yield child
            elif child.tag == f"{W}sdt":
                yield from self._controlled(child)
            elif child.tag == f"{_MC}AlternateContent":
                yield from self._blocks(_chosen(child))
            elif child.tag in _WRAPPERS:
                yield from self._blocks(child)
            elif child.tag in _GONE:
                self.gone[_GONE[child.tag]] += 1

    def _controlled(self, control: Element) -> Iterator[Element]:
        content = control.find(f"{W}sdtContent")
        if content is not None and not _is_placeholder(control):
            yield from self._blocks(content)

    def _rows(self, table: Element) -> Iterator[str]:
        for row in _below(table, f"{W}tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                self.gone["deleted"] += 1
                continue
            cells = ("\n".join(self.lines(cell)).strip() for cell in _below(row, f"{W}tc"))
            line = "\t".join(cell for cell in dict.fromkeys(cells) if cell)
            if line:
                yield line

    def _paragraph(self, paragraph: Element, boxes: list[Element]) -> str:
        """The paragraph's words; raised runs are told from what stands around them."""
        pieces: list[tuple[str, bool]] = []
        depth = [0]
        for run in self._runs(paragraph):
            text = self._run(run, boxes, depth)
            if text:
                high = self._is_raised(run)
                if pieces and pieces[-1][1] == high:
                    pieces[-1] = (pieces[-1][0] + text, high)
                else:
                    pieces.append((text, high))
        return self._joined(pieces)

    def _joined(self, pieces: list[tuple[str, bool]]) -> str:
        line = ""
        for at, (text, high) in enumerate(pieces):
            if high:
                written = raised(line, text, pieces[at + 1][0] if at + 1 < len(pieces) else "")
                self.gone["note"] += not written
                line += written
            else:
                line += text
        return line

    def _runs(self, node: Element) -> Iterator[Element]:
        """The runs of a paragraph, whatever they are wrapped in, and formulas."""
        for child in node:
            if child.tag in (f"{W}r", f"{_MATH}t"):
                yield child
            elif child.tag == f"{W}sdt":
                content = child.find(f"{W}sdtContent")
                if content is not None and not _is_placeholder(child):
                    yield from self._runs(content)
            elif child.tag == f"{_MC}AlternateContent":
                yield from self._runs(_chosen(child))
            elif child.tag in _WRAPPERS or str(child.tag).startswith(_MATH):
                yield from self._runs(child)
            elif child.tag in _GONE:
                self.gone[_GONE[child.tag]] += any(True for _ in child.iter(f"{W}delText", f"{W}t"))

    def _run(self, run: Element, boxes: list[Element], depth: list[int]) -> str:
        if run.tag == f"{_MATH}t":
            return run.text or ""
        hidden = self._why_hidden(run)
        text = "".join(self._pieces(run, boxes, depth))
        if hidden:
            self.gone[hidden] += bool(text.strip())
            return ""
        return text

    def _pieces(self, run: Element, boxes: list[Element], depth: list[int]) -> Iterator[str]:
        """The text of a run's parts; ``depth`` counts open field codes over the runs of a paragraph."""
        for part in run:
            if part.tag == f"{W}fldChar":
                depth[0] = max(0, depth[0] + {"begin": 1, "separate": -1}.get(part.get(f"{W}fldCharType") or "", 0))
                if part.get(f"{W}fldCharType") == "end" and depth[0] and not _was_separated(part):
                    depth[0] -= 1
            elif part.tag in _NOTES:
                self.gone["footnote"] += 1
            elif part.tag in _DRAWN:
                boxes += _boxes(part)
            elif part.tag == f"{_MC}AlternateContent":
                boxes += _boxes(_chosen(part))
            elif not depth[0]:
                yield self._sign(part)

    def _sign(self, part: Element) -> str:
        if part.tag == f"{W}t":
            return part.text or ""
        if part.tag == f"{W}sym":
            code = int(part.get(f"{W}char") or "0", 16)
            return chr(code) if code and code not in _PRIVATE else ""
        if part.tag == f"{W}ruby":
            return "".join(text.text or "" for base in part.iter(f"{W}rubyBase") for text in base.iter(f"{W}t"))
        return _SIGNS.get(str(part.tag), "")

    def _why_hidden(self, run: Element) -> str | None:
        properties = run.find(f"{W}rPr")
        if properties is None:
            return None
        if _is_on(properties, "vanish") or _is_on(properties, "webHidden") or _style(properties) in self.hidden_styles:
            return None if _is_off(properties, "vanish") else "hidden"
        return "struck" if _is_on(properties, "strike") or _is_on(properties, "dstrike") else None

    def _is_raised(self, run: Element) -> bool:
        properties = run.find(f"{W}rPr")
        if properties is None:
            return False
        align = properties.find(f"{W}vertAlign")
        if align is not None:
            return bool(align.get(f"{W}val") == "superscript")
        return _style(properties) in self.raised_styles or _is_lifted(properties)


def _is_lifted(properties: Element) -> bool:
    """Raised by hand: a position above the line, in half points (a line is 20 to 24)."""
    position = properties.find(f"{W}position")
    value = (position.get(f"{W}val") or "") if position is not None else ""
    return value.isdecimal() and int(value) >= 4  # noqa: PLR2004 - two points and more are seen


def styles_with(styles: Element | None, name: str, value: str | None = None) -> frozenset[str]:
    """The ids of the character styles that set a property of runs, such as ``vanish``."""
    found = set[str]()
    for style in styles.iter(f"{W}style") if styles is not None else ():
        given = style.find(f"{W}rPr/{W}{name}")
        if given is not None and style.get(f"{W}type") == "character":
            fits = given.get(f"{W}val") == value if value else (given.get(f"{W}val") or "1") not in _OFF
            if fits:
                found.add(style.get(f"{W}styleId") or "")
    return frozenset(found)


def _style(properties: Element) -> str:
    style = properties.find(f"{W}rStyle")
    return (style.get(f"{W}val") or "") if style is not None else "-"


def _is_on(properties: Element, name: str) -> bool:
    given = properties.find(f"{W}{name}")
    return given is not None and (given.get(f"{W}val") or "1") not in _OFF


def _is_off(properties: Element, name: str) -> bool:
    given = properties.find(f"{W}{name}")
    return given is not None and (given.get(f"{W}val") or "1") in _OFF


def _is_placeholder(control: Element) -> bool:
    """Whether a content control shows its prompt ("Click here to enter text") and nothing that somebody wrote."""
    return control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def _was_separated(end: Element) -> bool:
    """Whether the field that ends here had a result: then its code was closed before."""
    paragraph = next(end.iterancestors(f"{W}p"), None)
    kinds = [char.get(f"{W}fldCharType") for char in paragraph.iter(f"{W}fldChar")] if paragraph is not None else []
    return kinds.count("separate") >= kinds.count("end")


def _chosen(alternative: Element) -> Element:
    """What is drawn of two renderings of the same content: the newer one."""
    choice = alternative.find(f"{_MC}Choice")
    fallback = alternative.find(f"{_MC}Fallback")
    return next(part for part in (choice, fallback, alternative) if part is not None)


def _boxes(drawn: Element) -> list[Element]:
    """The text boxes of a drawing, each once; one inside another is read with it."""
    chosen = [_chosen(part) for part in drawn.iter(f"{_MC}AlternateContent")]
    roots = chosen or [drawn]
    return [
        box
        for root in roots
        for box in root.iter(f"{W}txbxContent")
        if next(box.iterancestors(f"{W}txbxContent"), None) is None
    ]


def _below(node: Element, tag: str) -> Iterator[Element]:
    """The rows or cells below a node, whatever they are wrapped in, but not those of a table inside."""
    for child in node:
        if child.tag == tag:
            yield child
        elif child.tag == f"{W}sdt":
            content = child.find(f"{W}sdtContent")
            yield from _below(content, tag) if content is not None else ()
        elif child.tag in _WRAPPERS:
            yield from _below(child, tag)
