"""brief.md: the same content as the memo, with every word literal."""

from __future__ import annotations

import dataclasses

import pytest
from markdown_it import MarkdownIt

from summarizer.model import Antecedent, Brief, Marking, Section, Silence, Source, Statement
from summarizer.notices import Notice
from summarizer.renderers.markdown import escaped, render_markdown
from tests.briefs import talks

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
    """Every statement, quotation, value, fragment, source, notice and fact of the title block is there."""
    brief = talks(marking=Marking(text="TLP:AMBER", scheme="tlp"))
    text = shown(render_markdown(brief))
    parts = [brief.title, brief.to, brief.sender, brief.reference, brief.comment, "15 May 2024", "14 May 2024"]
    parts += [statement.text for section in brief.sections for statement in section.statements]
    parts += [section.title for section in brief.sections]
    parts += [part for quote in brief.quotes for part in (quote.text, quote.speaker, quote.office) if part]
    parts += [value.sentence for difference in brief.differences for value in difference.values]
    parts += [position.text for position in brief.positions] + [step.when for step in brief.steps]
    parts += [part for source in brief.sources for part in (source.outlet, source.title) if part]
    parts += [str(notice) for notice in brief.notices] + ["Norway", "TLP:AMBER"]
    assert [part for part in parts if part and part not in text] == []
    assert text.count("TLP:AMBER") == 2


def test_numbers_lead_to_their_sources() -> None:
    """To the address where there is one that is safe, else to the text kept beside."""
    brief = talks()
    first = dataclasses.replace(brief.sources[0], url="javascript:alert(1)")
    html = PARSER.render(render_markdown(dataclasses.replace(brief, sources=(first, *brief.sources[1:]))))
    assert 'href="sources/1.txt"' in html
    assert 'href="https://news.example/3"' in html
    assert "javascript" not in html


def test_what_is_also_reported_follows_the_sections_and_their_numbers() -> None:
    """Its own short block before the next steps; without any there is none."""
    brief = talks()
    printed = sum(len(section.statements) for section in brief.sections)
    aside = Statement(text="The harbour was closed.", source=1, start=0, end=23)
    text = render_markdown(dataclasses.replace(brief, also_reported=(aside,)))
    assert f"## Also reported\n\n{printed + 1}. The harbour was closed. [1]" in text
    assert text.index(brief.sections[-1].title) < text.index("## Also reported") < text.index("## Who does what")
    assert "Also reported" not in render_markdown(brief)


def test_paragraphs_are_numbered_through() -> None:
    """From the first section to the last, so that a reader can name one."""
    html = PARSER.render(render_markdown(talks()))
    assert [f'<ol start="{number}">' in html for number in (5, 6, 7)] == [True] * 3


def small(**changes: object) -> Brief:
    """A brief of one source and one empty section."""
    source = Source(number=1, file="a.txt", sha256="0", origin=1)
    empty = Brief(title="T", profile="p", language="en", prepared_on="2025-01-02", sources=(source,))
    return dataclasses.replace(empty, sections=(Section(key="a", title="A", statements=()),), **changes)


def test_what_is_not_known_is_said() -> None:
    """No date, no outlet, no material; and nothing that was not given."""
    text = shown(render_markdown(small(silent=Silence(sections=("A",)))))
    for words in ("Date of event: not given", "no article carries a date", "The article does not report on this."):
        assert words in text
    for word in ("To:", "From:", "Reference:", "Version:", "None", "Bottom line", "Desk comment"):
        assert word not in text


def test_a_pronoun_is_replaced_in_brackets() -> None:
    """``[Marsh] confirmed`` for "He confirmed", wherever it stands."""
    name = Antecedent(start=5, end=7, name="Marsh")
    he = Statement(text="Then he confirmed it.", source=1, start=0, end=21, antecedent=name)
    assert "- Then [Marsh] confirmed it. [1]" in render_markdown(small(bottom_line=(he,)))


def test_notices_cannot_break_the_page() -> None:
    """A file's name is anybody's text."""
    text = render_markdown(small(notices=(Notice(kind="x", text="# <b>", file="a|b*c*"),)))
    assert r"- a|b\*c\*: # \<b>" in text
