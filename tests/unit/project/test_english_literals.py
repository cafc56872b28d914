"""English words stand in the tables of the language, not in code that reads any language."""

from __future__ import annotations

import ast

from tests.english_literals import ROOMS, ROOT, allowed, english, literals, modules


def test_english_words_only_where_they_are_allowed() -> None:
    """A module holds as many literals with English words as the list says: more is new, fewer shortens the list."""
    found = {name: len(held) for name, held in modules(ROOT, ROOMS).items()}
    print("\n".join(f"{name}\t{count}" for name, count in found.items()))
    assert found == allowed()


def test_what_counts() -> None:
    """Words of rules count; docstrings, messages, keys and identifiers do not."""
    source = (
        '"""The module."""\nA = "said that"\nB = {"of_body": 1, "filing.links": 2}\nREMEDY = "name another"\n'
        'C = lists["said"]\nraise ValueError("by the way")\n'
    )
    assert [text for _, text in literals(ast.parse(source)) if english(text)] == ["said that"]
