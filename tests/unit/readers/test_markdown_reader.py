"""Markdown files: the text as it reads, with nothing of the markup, and nothing of the words lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import ReadError
from summarizer.readers import READERS
from summarizer.readers.formats.markdown import ORIGIN, parse, plain_text
from tests.command_line import ARTICLE, OTHER, Run, brief, dossier

CASES = {
    "# Talks *resume* in Geneva #": "Talks resume in Geneva",
    "Talks resume\n------------\nNow.": "Talks resume\n\nNow.",
    "The **two** ministers _agreed_, ~~not~~ he said.": "The two ministers agreed, not he said.",
    "They [agreed](https://lake.example/a_b 'Why') on <https://lake.example/>.": "They agreed on https://lake.example/.",
    "They [agreed][1].\n\n[1]: https://lake.example/": "They agreed.",
    "![A caption](bridge.jpg)\n\nThe bridge is open.": "The bridge is open.",
    "> “We agreed,” he *said*.": "“We agreed,” he said.",
    "- *one*\n- two": "one\ntwo",
    "1. *one*\n2. two": "1. one\n2. two",
    "| state | vote |\n|---|---|\n| Norway | yes |": "state | vote\nNorway | yes",
    "It was `open`.\n\n```\ncode\n```": "It was open.\n\ncode",
    "One <b>bold</b> line<br>and more.<!-- hidden -->": "One bold line\nand more.",
    "<div>\nThe bridge is open.\n</div>": "The bridge is open.",
    "They agreed.[^1]\n\n[^1]: In Geneva, on Monday.": "They agreed.\n\nIn Geneva, on Monday.",
    "They agreed.[^1]\n\n[^1]: Geneva": "They agreed.\n\nGeneva",
    "AT&amp;T paid 5\\* of *10*.": "AT&T paid 5* of 10.",
    "*a* &#8238;turned": "a  turned",
    "> " * 40 + "*deep* words": "deep words",
}


@pytest.mark.parametrize("source", CASES)
def test_markup_is_gone(source: str) -> None:
    """Headings, emphasis, links, lists, tables, HTML and notes leave their words."""
    assert plain_text(source).removesuffix("\n") == CASES[source]


@pytest.mark.parametrize("text", [ARTICLE, OTHER, "A snake_case_word, 5 * 3 * 2 and [1].\n\n\n\n  More.\n", "", "\n"])
def test_text_without_markup_is_kept_to_the_character(text: str) -> None:
    """Blank lines and blanks as well; nothing is said to have been done."""
    [article] = parse(text.encode(), "a.md")
    assert article.text == text
    assert ORIGIN not in dict(article.provenance).values()


@pytest.mark.parametrize("opener", ["[", "<", "![a](", "[^a"])
def test_brackets_that_no_article_has(opener: str) -> None:
    """Brackets by the ten thousand, which would keep the parser busy, are refused by name and number."""
    with pytest.raises(ReadError, match=r"a\.md: holds 50,000 opening brackets"):
        parse((opener * 50_000).encode(), "a.md")


def test_a_page_of_links_is_read() -> None:
    """As many brackets as a long list of links has are read, and the links' words stay."""
    source = f"{ARTICLE}\n\n" + "\n".join(f"- [A ferry to Morland {n}](https://lake.example/{n})" for n in range(900))
    assert "A ferry to Morland 899" in parse(source.encode(), "a.md")[0].text


def test_front_matter_stays(tmp_path: Path) -> None:
    """It gives the fields, and the text below it is without markup; the hash is that of the file."""
    path = tmp_path / "a.md"
    path.write_text("---\ntitle: Talks *now*\n---\n# Talks\n\nThey **agreed**.\n", encoding="utf-8")
    [article] = READERS[".md"](path)
    assert article.text == "---\ntitle: Talks *now*\n---\nTalks\n\nThey agreed.\n"
    assert article.title == "Talks *now*"
    assert ("text", ORIGIN) in article.provenance


def test_a_brief_of_markdown_is_verbatim(run: Run) -> None:
    """No statement shows markup, and verify finds each in the text that is kept, from the originals too."""
    folder = dossier(a=OTHER)
    marked = ARTICLE.replace("Kari Nordmann", "**Kari [Nordmann](https://lake.example)**").replace("Rojas", "*Rojas*")
    (folder / "b.md").write_text(f"# {marked}", encoding="utf-8")
    built = run("build", "event", "--formats", "json")
    assert (built.code, "b.md" in built.err) == (0, False), built.err
    texts = [statement["text"] for section in brief()["sections"] for statement in section["statements"]]
    assert any("Rojas" in text for text in texts)
    assert not any(mark in text for text in texts for mark in "*[#")
    assert run("verify", "outputs/event", "--dossier", "event").code == 0
