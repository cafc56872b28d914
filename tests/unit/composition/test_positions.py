"""Positions: who says what on the topics that articles share."""

from summarizer.composition.findings.positions import find_positions
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


def test_two_actors_only_where_no_topic_has_more() -> None:
    """A topic of two actors stands back behind one of three."""
    more = "Anna Berg demanded cheap grain. Eva Lund rejected cheap grain. The harbour has cheap grain."
    found = find_positions(heard(f"{TEXTS[0]} {more}", f"{TEXTS[1]} Cheap grain, cheap grain came."))
    assert {position.topic for position in found} == {"open harbour"}


def test_long_fragments_end_before_what_is_only_added() -> None:
    """A fragment is cut at a comma only where nothing after it turns its sense."""
    long = "demanded an open harbour for all the ships of the islands and for the fishermen of both northern coasts"
    added = "which the islanders had wanted since the spring of the year before last"
    texts = (f"Anna Berg {long}, {added}. Eva Lund rejected an open harbour.", "Rain fell on the open harbour.")
    assert find_positions(heard(*texts))[0].text == long
    turned = f"Anna Berg {long}, which would not have been possible without the grain of all their neighbours there."
    assert find_positions(heard(f"{turned} Eva Lund rejected an open harbour.", texts[1])) == ()
