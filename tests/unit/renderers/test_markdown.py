"""brief.md: the same content as the memo, with every word literal."""

from __future__ import annotations

import dataclasses
import re

import pytest
from markdown_it import MarkdownIt

from summarizer.config.layouts import load_layout
from summarizer.model import Antecedent, Brief, Marking, Section, Silence, Source, Statement
from summarizer.notices import Notice
from summarizer.renderers.markdown import render_markdown
from summarizer.renderers.markdown.escaping import escaped
from tests.briefs import talks

LABELS = load_layout().labels
PARSER = MarkdownIt("commonmark").enable("table")


def shown(markdown: str) -> str:
    """The text a reader sees, as one line."""
    tokens = [child for token in PARSER.parse(markdown) for child in token.children or ()]
    return " ".join("".join(" " if token.type == "softbreak" else token.content for token in tokens).split())


@pytest.mark.parametrize(
    "words",
    [
        "- a dash", "+ a plus", "> a sign", "# 1 issue", "1. First", "2025. A year", "12) Twelfth", "=====", "~~~ x",
        "a *b* c", "_a_ and b_c_d", "a `b` c", "<b>x</b> & <script>", "a < b > c", "AT&amp;T &#65;", r"C:\*path\n",
        "see [1] and [a](http://x) and [b][1]", "[1]: http://x", "“[The] truce”", "![x](y)", "a | b", "**", "***",
    ],
)  # fmt: skip
def test_every_sign_is_literal(words: str) -> None:
    """Whatever stands in an article, the reader sees it as it stands there."""
    markdown = f"{escaped(words)}\n\n[1]: <http://source.example>\n"
    [opening, inline, _closing] = PARSER.parse(markdown)
    assert opening.type == "paragraph_open"
    assert {child.type for child in inline.children or ()} <= {"text", "text_special"}
    assert shown(markdown) == words


def test_words_without_signs_are_untouched() -> None:
    """So that a search for a sentence finds it."""
    words = "“We agreed,” Kerry said: 30-day truce (from 1 June), 5% of GDP – no_one objected."
    assert escaped(words) == words


def test_the_brief_is_complete() -> None:
    """Every statement once, a few quotations, readings, fragments, sources, notices and the title block are there."""
    brief = talks(marking=Marking(text="TLP:AMBER", scheme="tlp"))
    text = shown(render_markdown(brief, LABELS))
    parts = [brief.title, brief.to, brief.sender, brief.reference, brief.comment, "15 May 2024", "14 May 2024"]
    parts += [statement.text for section in brief.sections for statement in section.statements]
    parts += [section.title for section in brief.sections if set(section.statements) - set(brief.bottom_line)]
    parts += [value.text for difference in brief.differences for value in difference.values]
    parts += [position.text for position in brief.positions]
    parts += [part for source in brief.sources for part in (source.outlet, source.title) if part]
    parts += [str(notice) for notice in brief.notices] + ["Norway", "TLP:AMBER"]
    assert [part for part in parts if part and part not in text] == []
    assert text.count("TLP:AMBER") == 2
    assert all(text.count(statement.text) == 1 for section in brief.sections for statement in section.statements)


def test_many_quotations_are_few_here() -> None:
    """At most four, however many the articles hold; brief.json has all."""
    brief = talks()
    quote = next(quote for quote in brief.quotes if quote.speaker)
    many = tuple(
        dataclasses.replace(quote, speaker=f"Speaker {n}", text=f"We said it {n} times over", start=9000, end=9001)
        for n in range(300)
    )
    assert render_markdown(dataclasses.replace(brief, quotes=many), LABELS).count("times over") == 4


def test_numbers_lead_to_their_sources() -> None:
    """To the address where there is one that is safe, else to the text kept beside."""
    brief = talks()
    first = dataclasses.replace(brief.sources[0], url="javascript:alert(1)")
    html = PARSER.render(render_markdown(dataclasses.replace(brief, sources=(first, *brief.sources[1:])), LABELS))
    assert 'href="sources/1.txt"' in html
    assert 'href="https://news.example/3"' in html
    assert "javascript" not in html


def test_what_is_also_reported_follows_the_sections_and_their_numbers() -> None:
    """Its own short block after the sections; without any there is none."""
    brief = talks()
    printed = sum(len(set(section.statements) - set(brief.bottom_line)) for section in brief.sections)
    aside = Statement(text="The harbour was closed.", source=1, start=0, end=23)
    text = render_markdown(dataclasses.replace(brief, also_reported=(aside,)), LABELS)
    assert f"## Also reported\n\n{printed + 1}. The harbour was closed. [1]" in text
    assert "Also reported" not in render_markdown(brief, LABELS)


def test_paragraphs_are_numbered_through() -> None:
    """From the first section to the last, so that a reader can name one."""
    text = render_markdown(talks(), LABELS)
    numbers = [int(number) for number in re.findall(r"^(\d+)\. (?!\*\*)", text, re.MULTILINE)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 3


def small(**changes: object) -> Brief:
    """A brief of one source and one empty section."""
    source = Source(number=1, file="a.txt", sha256="0", origin=1)
    empty = Brief(title="T", profile="p", language="en", prepared_on="2025-01-02", sources=(source,))
    return dataclasses.replace(empty, sections=(Section(key="a", title="A", statements=()),), **changes)


def test_what_is_not_known_is_said() -> None:
    """That no article has a date, and what none reports; of what was not given nothing is printed."""
    text = shown(render_markdown(small(silent=Silence(sections=("A",))), LABELS))
    for words in ("1 article, none with a date", "No article gives material for: A."):
        assert words in text
    for word in ("Date of event", "To:", "From:", "Reference:", "Version:", "None", "Bottom line", "Desk comment"):
        assert word not in text


def test_a_pronoun_is_replaced_in_brackets() -> None:
    """``[Marsh] confirmed`` for "He confirmed", wherever it stands."""
    name = Antecedent(start=5, end=7, name="Marsh")
    he = Statement(text="Then he confirmed it.", source=1, start=0, end=21, antecedent=name)
    assert "- Then [Marsh] confirmed it. [1]" in render_markdown(small(bottom_line=(he,)), LABELS)


def test_notices_cannot_break_the_page() -> None:
    """A file's name is anybody's text."""
    text = render_markdown(small(notices=(Notice(kind="x", text="# <b>", file="a|b*c*"),)), LABELS)
    assert r"- a|b\*c\*: # \<b>" in text
