"""Whatever markup stands around them, the words of a Markdown file stay, in their order, and nothing else comes in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.readers.formats.markdown import parse

WORDS = st.lists(st.from_regex(r"[a-z]{3,9}", fullmatch=True), min_size=1, max_size=4)
WRAPPINGS = ("{}", "**{}**", "*{}*", "[{}](https://lake.example)", "<b>{}</b>", "~~{}~~", "`{}`")
LINES = ("{}", "# {}", "> {}", "- {}", "### {} ###", "{}\n===", "| {} |\n|---|", "[^1]: {}")


@given(st.lists(st.tuples(WORDS, st.sampled_from(WRAPPINGS), st.sampled_from(LINES)), min_size=1, max_size=4))
def test_words_stay(lines: list[tuple[list[str], str, str]]) -> None:
    """Word for word."""
    source = "\n\n".join(line.format(" ".join(map(wrapping.format, words))) for words, wrapping, line in lines)
    [article] = parse(source.encode(), "a.md")
    assert article.text.split() == [word for words, _, _ in lines for word in words]


@given(st.text(alphabet="ab #*_[]()<>|`~-=!&;:\\\n\t1.\"'“é\u202e", max_size=200))
def test_any_text_is_read(source: str) -> None:
    """Nothing breaks the reader, and no character comes in but blanks and what stands between the cells of a table."""
    [article] = parse(source.encode(), "a.md")
    assert set(article.text) <= (set(source) | set("\n |&<>")) - {"\u202e"}
