"""The officer says which articles say a thing, and of whom it is not worth saying that they are silent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from summarizer.composition.desk.support import apply_support
from summarizer.config.dossier import DossierConfig
from summarizer.errors import InputError
from summarizer.model import Brief, Carriers, DeskEntry, Section, Silence, Source, Statement

FILES = ("a.txt", "b.txt", "c.txt")
FERRY = Statement(text="Norland agreed on a ferry line.", source=1, start=0, end=31, also_in=(2,), independent=2)
TOLL = Statement(text="Norland refused the toll.", source=2, start=5, end=30)
BRIEF = Brief(
    title="Ferry talks",
    profile="talks",
    language="en",
    prepared_on="2025-03-19",
    sources=tuple(Source(number=n, file=file, sha256="", origin=min(n, 2)) for n, file in enumerate(FILES, 1)),
    bottom_line=(FERRY,),
    sections=(Section(key="outcome", title="Outcome", statements=(FERRY, TOLL)),),
    silent=Silence(sections=("Next steps",), actors=("Ruritania",)),
)


def edited(*edits: dict[str, Any], brief: Brief = BRIEF) -> Brief:
    """The brief with edits as dossier.yaml has them."""
    return apply_support(brief, DossierConfig.model_validate({"edits": list(edits)}).edits)


def test_the_articles_are_those_that_the_officer_names() -> None:
    """Everywhere the statement stands; origins are counted, the list is known, and it is told as the desk's."""
    found = edited({"support": {"of": "Norland agreed", "in": ["b.txt", "c.txt"]}, "why": "read all three"})
    for statement in (found.bottom_line[0], found.sections[0].statements[0]):
        assert (statement.also_in, statement.independent) == ((2, 3), 2)
        assert statement.carriers == Carriers(sources=(1, 2, 3), origins=2, known=True)
    assert found.sections[0].statements[1] == TOLL
    assert found.desk == (DeskEntry(what="support", text="b.txt, c.txt", of="Norland agreed"),)
    assert [notice.kind for notice in found.notices] == ["desk"]
    assert "read all three" in found.notices[0].text


def test_no_other_article_says_it() -> None:
    """An empty list takes a wrong note away."""
    found = edited({"support": {"of": "Norland agreed", "in": []}})
    assert found.bottom_line[0].also_in == ()
    assert found.desk[0].text == "no other article"


def test_a_file_that_is_no_article_is_an_error() -> None:
    """The nearest file is named."""
    with pytest.raises(InputError, match=r"'b.tx', which is no article \(did you mean 'b.txt'\?\)") as caught:
        edited({"support": {"of": "Norland agreed", "in": ["b.tx"]}})
    assert caught.value.setting == ("edits", 0)


def test_words_of_two_statements_are_an_error() -> None:
    """They are listed; the source settles it."""
    with pytest.raises(InputError, match=r"matches 2 statements: a.txt: .*b.txt: "):
        edited({"support": {"of": "Norland", "in": []}})
    assert edited({"support": {"of": "Norland", "in": ["a.txt"]}, "source": "b.txt"}).desk


def test_a_statement_that_is_gone_is_a_notice() -> None:
    """The build goes on."""
    found = edited({"support": {"of": "Ruritania", "in": []}}, {"drop": {"silent": "Norland"}})
    assert [notice.kind for notice in found.notices] == ["edit", "edit"]
    assert replace(found, notices=()) == BRIEF


def test_a_line_of_silence_goes() -> None:
    """An actor, or the title of a section, in any case of letters."""
    found = edited({"drop": {"silent": "ruritania"}}, {"drop": {"silent": "Next steps"}})
    assert found.silent == Silence()
    assert [entry.what for entry in found.desk] == ["drop", "drop"]
