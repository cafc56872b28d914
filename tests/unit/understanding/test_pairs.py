"""Which texts have words in common."""

from __future__ import annotations

from summarizer.understanding.text.pairs import pairs_sharing

HELD = ({"ferry", "port", "May"}, {"ferry", "port"}, {"port"}, {"herring"})


def test_pairs_share_enough() -> None:
    """Two that share two words are a pair where two are asked for, and more pairs where one is."""
    assert pairs_sharing(HELD, least=2, common=9) == {(0, 1)}
    assert pairs_sharing(HELD, least=1, common=9) == {(0, 1), (0, 2), (1, 2)}


def test_what_most_hold_finds_no_pairs() -> None:
    """The port stands in three of four."""
    assert pairs_sharing(HELD, least=1, common=2) == {(0, 1)}
