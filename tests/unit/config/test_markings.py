"""Markings: what is known, what is refused, and which is the highest."""

from __future__ import annotations

import pytest

from summarizer.config.markings import LADDERS, highest, marking_from_config, marking_of, recognise
from summarizer.errors import InputError
from summarizer.model import Marking

KNOWN = [(text, scheme) for scheme, ladder in LADDERS.items() for text in ladder]


@pytest.mark.parametrize(("text", "scheme"), KNOWN)
def test_known_markings_are_recognised_in_any_case(text: str, scheme: str) -> None:
    """The exact label comes back, however it was typed."""
    assert recognise(f" {text.lower()} ") == recognise(text) == Marking(text=text, scheme=scheme)


@pytest.mark.parametrize("text", ["CUI//SP-PRVCY", "CUI//SP-EXPT//NOFORN", "CONTROLLED//BASIC"])
def test_cui_banners_are_recognised(text: str) -> None:
    """A banner with categories and limits belongs to the same scheme as the bare one."""
    assert recognise(text) == Marking(text=text, scheme="us")


@pytest.mark.parametrize("text", ["", "SECRET", "TLP:PURPLE", "OFFICIAL SECRET", "CUI?"])
def test_unknown_markings_are_refused_with_the_known_ones(text: str) -> None:
    """A typing error must not end up at the head of a page."""
    assert recognise(text) is None
    with pytest.raises(ValueError, match=r"unknown marking .*known: TLP:CLEAR.*scheme: other"):
        marking_of(text)


def test_the_old_white_is_told_its_new_name() -> None:
    """TLP 1.0's WHITE is CLEAR since 2.0."""
    with pytest.raises(ValueError, match=r"TLP 2\.0 calls it TLP:CLEAR"):
        marking_of("TLP:WHITE")


def test_other_schemes_are_taken_as_they_are() -> None:
    """Berlin, Paris and Kyiv have their own words."""
    text = "VS – NUR FÜR DEN DIENSTGEBRAUCH"
    assert marking_from_config({"text": text, "scheme": "other"}) == Marking(text=text, scheme="other")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (5, "a marking is a text"),
        ({"text": "X"}, "a marking is a text"),
        ({"text": "X", "scheme": "nato"}, "unknown scheme 'nato'"),
        ({"text": "OFFICIAL", "scheme": "tlp"}, "a marking of the scheme 'uk'"),
        ({"text": " ", "scheme": "other"}, "unknown scheme 'other'|unknown marking"),
    ],
)
def test_wrong_values_are_refused(value: object, message: str) -> None:
    """Each wrong shape is named."""
    with pytest.raises(ValueError, match=message):
        marking_from_config(value)


def test_the_highest_of_a_scheme_marks_the_document() -> None:
    """Whatever order they come in; none of none."""
    for ladder in LADDERS.values():
        marks = [marking_of(text) for text in ladder]
        assert highest(marks) == highest(reversed(marks)) == marks[-1]
    assert highest([]) is None


@pytest.mark.parametrize(
    "texts", [("TLP:RED", "OFFICIAL"), ("CUI//SP-A", "CUI//SP-B"), ("UNCLASSIFIED", "LIMITE", "TLP:CLEAR")]
)
def test_markings_without_a_common_order_stop_the_build(texts: tuple[str, ...]) -> None:
    """The officer decides, not the program."""
    with pytest.raises(InputError, match=r"which of .* marks the document\?"):
        highest([marking_of(text) for text in texts])
