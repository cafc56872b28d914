"""Positions: who says what on the topics that articles share."""

from summarizer.analysis.positions import find_positions
from tests.articles import heard

TEXTS = (
    "Anna Berg demanded an open harbour for all ships. Eva Lund rejected an open harbour before the winter.",
    "In Lenno, the White House said that an open harbour could wait. Rain fell on the open harbour.",
)


def test_actors_side_by_side() -> None:
    """Each actor has a fragment from the verb to the sentence's end, word for word."""
    articles = heard(*TEXTS)
    found = find_positions(articles)
    assert {position.topic for position in found} == {"open harbour"}
    assert {(position.actor, position.text) for position in found} == {
        ("Anna Berg", "demanded an open harbour for all ships"),
        ("Eva Lund", "rejected an open harbour before the winter"),
        ("White House", "said that an open harbour could wait"),
    }
    for position in found:
        assert articles[position.source - 1].text[position.start : position.end] == position.text


def test_one_actor_alone_is_no_table() -> None:
    """A topic on which one actor alone speaks is left out."""
    assert find_positions(heard("Anna Berg demanded an open harbour.", "Rain fell on the open harbour.")) == ()
