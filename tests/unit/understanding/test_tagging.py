"""Tags: which words are verbs, by their neighbours."""

from __future__ import annotations

import pytest

from summarizer.language import load
from summarizer.understanding.grammar.tagging import tag
from summarizer.understanding.text.tokens import tokenise


def tags(text: str) -> dict[str, str]:
    """Word to tag; the last of a word that comes twice."""
    return {token.text: token.tag for token in tag(text, load("en"))}


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Putting a halt to attacks was the plan", "halt", "NN"),
        ("He agreed to halt attacks", "halt", "VB"),
        ("Palestinians reject the plan", "reject", "VBP"),
        ("The minister rejected proposed changes", "proposed", "JJ"),
        ("A guard involved in the shooting died", "involved", "VBN"),
        ("The US made it clear to us", "US", "NNP"),
        ("The US made it clear to us", "us", "PRP"),
        ("Greece, like other members, plans to leave", "plans", "VBZ"),
        ("a U.S.-backed plan", "backed", "JJ"),
        ("Ousted President Anton Berg agreed", "Ousted", "JJ"),
        ("After the call they left", "After", "IN"),
        ("After they had left it rained", "After", "IF"),
        ("They said that, and left", "that", "PRP"),
        ("He reneged on it", "reneged", "VBD"),
    ],
)
def test_context_decides(text: str, word: str, expected: str) -> None:
    """The same form is a verb here and a noun there."""
    assert tags(text)[word] == expected


def test_tokens_keep_names_and_part_endings() -> None:
    """Abbreviations stay whole, possessives and negations are tokens, offsets fit."""
    text = "Israel’s U.S. ambassador didn’t meet Refa'a al-Tahtawi"
    tokens = tokenise(text)
    assert [token.text for token in tokens] == [
        "Israel", "'s", "U.S.", "ambassador", "did", "n't", "meet", "Refa'a", "al", "-", "Tahtawi",
    ]  # fmt: skip
    assert all(text[token.start : token.end].replace("’", "'") == token.text for token in tokens)
