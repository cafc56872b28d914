"""The brief as one page for a browser: it loads nothing, and leads from each sentence to its paragraph.

No script: the links are anchors, and the paragraph that is led to is highlighted by the style sheet. Light and dark,
for keyboard and screen reader, and for paper.
"""

from __future__ import annotations

from pathlib import Path

from summarizer.config.labels import Labels
from summarizer.model import Brief
from summarizer.renderers.arrangement import arranged, free_quotes
from summarizer.renderers.web.elements import element, escaped
from summarizer.renderers.web.figures import coverage, timeline
from summarizer.renderers.web.parts import (
    bottom_line,
    comment,
    differences,
    facts,
    glance,
    method,
    positions,
    quotes,
    sections,
    silence,
    since,
)
from summarizer.renderers.web.sources import passages, source_list
from summarizer.renderers.web.words import Page

STYLE = Path(__file__).with_name("style.css")
QUOTES = 4
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may load for this page: nothing but the style sheet inside it."""
TLP_COLOURS = {
    "TLP:RED": "#FF2B2B",
    "TLP:AMBER": "#FFC000",
    "TLP:AMBER+STRICT": "#FFC000",
    "TLP:GREEN": "#33FF00",
    "TLP:CLEAR": "#FFFFFF",
}
"""FIRST, Traffic Light Protocol 2.0, section 3: these colours on black, right-justified."""


def render_html(brief: Brief, labels: Labels) -> str:
    """The whole page, the same for the same brief."""
    blocks = arranged(brief, labels, without=brief.bottom_line)
    page = Page(brief=brief, labels=labels, blocks=blocks)
    marking = _marking(brief)
    body = "".join(
        (
            element("h1", escaped(brief.title)),
            facts(page),
            since(page),
            bottom_line(page),
            comment(page),
            glance(page),
            sections(page, timeline(page)),
            quotes(page, free_quotes(brief, page.statements, QUOTES)),
            positions(page),
            differences(page),
            silence(page),
            source_list(page),
            coverage(page),
            method(page),
        )
    )
    main = element("main", body, id="brief")
    beside = passages(page)
    skip = element("a", escaped(labels.sources), href="#sources", klass="skip")
    return (
        f'<!DOCTYPE html>\n<html lang="{escaped(labels.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f"<title>{escaped(brief.title)}</title>\n<style>\n{STYLE.read_text(encoding='utf-8')}</style>\n</head>\n<body>\n"
        f"{skip}\n{marking}{element('div', main + beside, klass='page')}\n{marking}</body>\n</html>\n"
    )


def _marking(brief: Brief) -> str:
    if brief.marking is None:
        return ""
    colour = TLP_COLOURS.get(brief.marking.text)
    if colour is None:
        return element("p", escaped(brief.marking.text), klass="marking")
    words = f'<span style="color:{colour}">{escaped(brief.marking.text)}</span>'
    return element("p", words, klass="marking tlp")
