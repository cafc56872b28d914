"""brief.html: text as text, one page that loads nothing, every link leading to something on it."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from summarizer.config.layouts import load_layout
from summarizer.model import Brief, Marking, Passage, Step
from summarizer.renderers.web import render_html
from tests.briefs import talks

LABELS = load_layout().labels


class Seen(HTMLParser):
    """Text, ids and addresses of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text, self.ids, self.links, self.tags = "", list[str](), list[str](), list[str]()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element."""
        self.tags.append(tag)
        known = dict(attrs)
        self.ids += [known["id"] or ""] if "id" in known else []
        self.links += [known["href"] or ""] if "href" in known else []

    def handle_data(self, data: str) -> None:
        """Note the text."""
        self.text += data


def page_of(brief: Brief) -> Seen:
    """The page of a brief, read."""
    return Seen(render_html(brief, LABELS))


def in_context(brief: Brief) -> Brief:
    """The brief with the paragraph of each statement."""
    statements = [*brief.bottom_line, *(s for section in brief.sections for s in section.statements)]
    passages = tuple(
        Passage(source=s.source, start=s.start - 6, end=s.end + 5, text=f"First {s.text} Last") for s in statements
    )
    return replace(brief, context=passages)


def test_the_page_holds_the_brief() -> None:
    """Every statement once, the title, the comment, the sources."""
    brief = talks()
    text = page_of(brief).text
    for section in brief.sections:
        for statement in section.statements:
            assert text.count(statement.text) == 1
    assert all(part in text for part in (brief.title, brief.comment, *(s.outlet for s in brief.sources if s.outlet)))


def test_every_link_leads_somewhere() -> None:
    """From a sentence to its paragraph, from a number to its source; nothing else is linked but articles."""
    seen = page_of(in_context(talks()))
    inside = [link[1:] for link in seen.links if link.startswith("#")]
    assert set(inside) <= set(seen.ids)
    assert any(link.startswith("paragraph-") for link in inside)
    assert all(link.startswith(("#", "https://news.example/")) for link in seen.links)
    assert len(seen.ids) == len(set(seen.ids))


def test_words_of_an_article_are_never_markup() -> None:
    """A script in a headline, a comment or a statement is text."""
    bad = "<script>alert(1)</script><img src=x onerror=y>"
    brief = talks()
    first = replace(brief.sections[0].statements[0], text=bad)
    section = replace(brief.sections[0], statements=(first,))
    source = replace(brief.sources[0], title=bad, url="javascript:alert(1)")
    seen = page_of(replace(brief, title=bad, comment=bad, bottom_line=(), sections=(section,), sources=(source,)))
    assert "script" not in seen.tags
    assert "img" not in seen.tags
    assert bad in seen.text
    assert not any("javascript" in link for link in seen.links)


def test_nothing_is_loaded() -> None:
    """No address of a file, a font, a script or a picture; the policy of the page forbids them too."""
    page = render_html(in_context(talks()), LABELS)
    assert not re.search(r"(?:\bsrc=|url\(|@import|<link|<script)", page)
    assert "default-src 'none'" in page


def test_a_marking_stands_at_head_and_foot() -> None:
    """In its colour on black for TLP."""
    page = render_html(talks(marking=Marking(text="TLP:AMBER", scheme="tlp")), LABELS)
    assert page.count("TLP:AMBER") == 2
    assert "#FFC000" in page


def test_days_are_drawn_and_told() -> None:
    """Two days make a line of time with words for a screen reader; one makes none."""
    brief = talks()
    coming = next(section for section in brief.sections if section.key == "next")
    steps = tuple(
        Step(when=None, who=None, statement=statement, due=day)
        for statement, day in zip(coming.statements, ("2024-06-01", "2024-06-20"), strict=False)
    )
    assert "Line of time: 1 June 2024; 20 June 2024" in render_html(replace(brief, bottom_line=(), steps=steps), LABELS)
    assert "Line of time" not in render_html(replace(brief, bottom_line=(), steps=steps[:1]), LABELS)


def test_the_same_brief_gives_the_same_page() -> None:
    """Byte for byte."""
    assert render_html(in_context(talks()), LABELS) == render_html(in_context(talks()), LABELS)
