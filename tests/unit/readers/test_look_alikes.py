"""Names that are not what they look like are told."""

import pytest

from summarizer.model import Article
from summarizer.readers.metadata.look_alikes import look_alike_notices, suspicion


@pytest.mark.parametrize("name", ["R\u0435uters", "Lake H\u0435rald", "\u0391BC News", "xn--80ak6aa92e.com"])
def test_look_alikes(name: str) -> None:
    """Letters of two alphabets in one word, and hosts written in look-alike letters, are suspected."""
    assert suspicion(name)


@pytest.mark.parametrize("name", ["Reuters", "Известия", "Καθημερινή", "RT на русском", "bücher.example", ""])
def test_honest_names(name: str) -> None:
    """Names in one alphabet a word are what they are."""
    assert suspicion(name) is None


def test_notice() -> None:
    """The notice names the file, the outlet and what is odd about it."""
    article = Article(file="a.txt", text="x", sha256="", outlet="R\u0435uters", url="https://lake.example/a")
    [notice] = look_alike_notices([article])
    assert (notice.file, "mixes letters of two alphabets (Cyrillic and Latin)" in notice.text) == ("a.txt", True)
