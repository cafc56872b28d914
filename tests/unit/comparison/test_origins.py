"""Origins: reprints and agency copies count as one."""

from summarizer.comparison.support.origins import find_origins
from summarizer.model import Article

REPORT = (
    "The two ministers met for three hours in the town hall of Lenno and agreed that goods may pass the border again "
    "from the first of June, while a joint commission looks at the stocks of fish in the bay."
)
OTHER = (
    "Fishermen of both states have waited for years for a word from their capitals, and what they heard on Tuesday in "
    "the harbour did not make them hope for much more than another winter of talks."
)


def _article(text: str, origin: str | None = None, found: str = "dossier.yaml") -> Article:
    return Article(file="a.txt", text=text, sha256="", origin=origin, provenance=(("origin", found),) * bool(origin))


def test_reprints_are_one() -> None:
    """A text that is cut and lightly edited keeps the number of the first one."""
    assert find_origins([_article(REPORT), _article(OTHER), _article("By our staff. " + REPORT[:150])]) == (1, 2, 1)


def test_named_origin() -> None:
    """Articles to which the officer gives one origin are one, whatever they say."""
    assert find_origins([_article(REPORT, "Agency"), _article(OTHER, "agency")]) == (1, 1)


def test_an_agency_in_the_text_makes_no_copy() -> None:
    """Two outlets sign with one agency and write other words: nothing proves that they are one text."""
    assert find_origins([_article(REPORT, "Agency", "text"), _article(OTHER, "Agency", "text")]) == (1, 2)


def test_a_credit_in_common_makes_no_copy() -> None:
    """Two short notes under one photo share a line and no report."""
    credit = "Photo by Anna Berg for the Harbour Gazette picture desk."
    assert find_origins([_article(f"Rain fell. {credit}"), _article(f"{credit} Wind blew.")]) == (1, 2)


def test_a_shared_quotation_is_no_reprint() -> None:
    """Two reports that quote the same words at length stay independent."""
    quoted = f"“{REPORT}”"
    texts = [f"{OTHER} {quoted}", f"Anna Berg spoke in the harbour of Lenno to a small crowd in the rain: {quoted}"]
    assert find_origins([_article(text) for text in texts]) == (1, 2)


def test_a_chain_of_copies_has_one_origin() -> None:
    """A copy of a copy has the origin of the first text."""
    articles = [_article(REPORT, "A"), _article(OTHER, "B"), _article(REPORT, "B")]
    assert find_origins(articles) == (1, 1, 1)
