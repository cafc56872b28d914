"""The plan of a document as HTML for mail programs: no style sheet, nothing loaded, looks stand in the elements."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from summarizer.config.labels import Labels
from summarizer.model import Brief
from summarizer.renderers.mail.plain import opens_desk
from summarizer.renderers.shapes.nodes import Blank, Fields, Heading, Node, Paragraph, Plan, Run, Table, Title
from summarizer.renderers.web.elements import element, escaped
from summarizer.renderers.web.sources import SAFE_ADDRESS

INK, SOFT, ACCENT, TINT, RULE = "#1a1a1a", "#4a5560", "#12335b", "#eef2f7", "#b8c2cc"
FONT = "font-family:Calibri,Arial,sans-serif"
LOOKS = {
    "strong": "font-weight:bold",
    "italic": "font-style:italic",
    "note": f"color:{SOFT}",
    "label": f"color:{SOFT}",
    "support": f"color:{SOFT};font-size:85%",
    "reference": f"color:{SOFT};font-size:85%",
}
USES = {
    "body": "margin:0 0 8px 0",
    "bottom_line": f"margin:0;padding:6px 12px;background:{TINT};border-left:4px solid {ACCENT}",
    "quote": f"margin:0 0 10px 0;padding-left:16px;border-left:2px solid {RULE}",
    "entry": "margin:8px 0 2px 0",
    "note": f"margin:8px 0;font-size:85%;color:{SOFT}",
    "desk": f"margin:0;padding:6px 12px;border:1px solid {SOFT}",
}
SIZES = {2: 17, 3: 15, 4: 14}


def page(plan: Plan, labels: Labels, brief: Brief, marking: str | None) -> str:
    """The whole document."""
    before = (None, *plan.nodes)
    body = "".join(
        (_desk_label(labels) if opens_desk(above, node) else "") + PARTS[type(node)](node, labels)
        for above, node in zip(before, plan.nodes, strict=False)
    )
    marked = element("p", escaped(marking), style="text-align:center;font-weight:bold") if marking else ""
    inside = element("div", marked + body + marked, style=f"{FONT};font-size:14px;line-height:1.4;color:{INK}")
    return (
        f'<!DOCTYPE html>\n<html lang="{escaped(labels.language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escaped(brief.title)}</title>\n</head>\n<body>\n{inside}\n</body>\n</html>\n"
    )


def _desk_label(labels: Labels) -> str:
    return element("p", escaped(labels.comment), style=f"margin:10px 0 2px 0;font-weight:bold;color:{SOFT}")


def words(runs: tuple[Run, ...]) -> str:
    """Some runs with their looks."""
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    text = escaped(run.text)
    if run.address and SAFE_ADDRESS.fullmatch(run.address):
        text = element("a", text, href=run.address)
    look = LOOKS.get(run.look)
    if not (look or run.language or run.alt):
        return text
    return element("span", text, style=look, lang=run.language, aria_label=run.alt, role="img" if run.alt else None)


def _title(node: Title, _labels: Labels) -> str:
    above = " · ".join(part for part in (node.kind, node.number) if part)
    kind = element("p", escaped(above), style=f"margin:0;color:{SOFT}") if above else ""
    return kind + element("h1", escaped(node.text), style=f"margin:0 0 8px 0;font-size:22px;color:{ACCENT}")


def _fields(node: Fields, _labels: Labels) -> str:
    rows = "".join(
        element(
            "tr",
            element("th", escaped(label), scope="row", style=f"text-align:left;padding:1px 14px 1px 0;color:{SOFT}")
            + element("td", escaped(value)),
        )
        for label, value in node.rows
    )
    return element("table", rows, style="border-collapse:collapse;margin:0 0 10px 0")


def _heading(node: Heading, _labels: Labels) -> str:
    style = f"margin:14px 0 6px 0;font-size:{SIZES[node.level]}px;color:{ACCENT}"
    return element(f"h{node.level}", escaped(node.text), style=style)


def _paragraph(node: Paragraph, _labels: Labels) -> str:
    number = f"{node.number}{'' if node.number.startswith('[') else '.'} " if node.number else ""
    text = escaped(number) + words(node.runs)
    tag = "blockquote" if node.use == "quote" else "p"
    return element(tag, text, style=USES[node.use])


def _blank(_node: Blank, _labels: Labels) -> str:
    return ""


def _table(node: Table, _labels: Labels) -> str:
    cell = f"text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-bottom:1px solid {RULE}"
    head = element("tr", "".join(element("th", escaped(one), scope="col", style=cell) for one in node.head))
    rows = "".join(element("tr", "".join(element("td", words(one), style=cell) for one in row)) for row in node.rows)
    return element("table", head + rows, style="border-collapse:collapse;margin:0 0 10px 0")


PARTS: Mapping[type[Node], Callable[[Any, Labels], str]] = {
    Title: _title,
    Fields: _fields,
    Heading: _heading,
    Paragraph: _paragraph,
    Blank: _blank,
    Table: _table,
}
