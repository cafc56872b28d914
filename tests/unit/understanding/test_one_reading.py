"""One reading of a sentence: who speaks a quotation is whose words the sentence is for everything later."""

from __future__ import annotations

import pytest

from summarizer.cleaning import clean_all
from summarizer.language import load
from summarizer.readers.dossier import read_dossier
from summarizer.understanding.clauses.ownership import SPEAKS
from summarizer.understanding.reading import Understood, understand
from summarizer.understanding.text.sentences import split
from tests.articles import understood
from tests.quality.dossiers import DEMONSTRATION, DEVELOPMENT, KEPT_FOR_THE_END, SHARED, Labelled, events

OLDER = [dossier for dossier in events(DEVELOPMENT + KEPT_FOR_THE_END) if dossier.folder.is_dir()]


def _read(dossier: Labelled) -> Understood:
    bodies = clean_all(read_dossier(dossier.folder).articles)
    sentences = [s for index, body in enumerate(bodies) for s in split(body, index, "en")]
    return understand(bodies, sentences, load("en"))


def _unnamed(found: Understood) -> list[str]:
    """Quotations with a speaker whom a sentence that holds them does not name."""
    return [
        quote.text
        for quote, _ in found.quotes
        for reading in found.readings
        if quote.speaker is not None
        and reading.sentence.article == quote.source - 1
        and quote.start < reading.sentence.end
        and reading.sentence.start < quote.end
        and not any(
            voice.speaker == quote.speaker and all(reading.parties[key] >= SPEAKS for key in voice.keys)
            for voice in reading.voices
        )
    ]


@pytest.mark.parametrize("dossier", [DEMONSTRATION, *OLDER], ids=lambda dossier: dossier.name)
def test_a_sentence_is_the_speakers_of_its_quotations(dossier: Labelled) -> None:
    """Wherever the reader of quotations names a speaker, the reading that filing uses names the same one."""
    found = _read(dossier)
    assert any(quote.speaker for quote, _ in found.quotes)
    assert not _unnamed(found)


@pytest.mark.skipif(not OLDER, reason=f"the labelled dossiers ({SHARED}) are not on this machine")
def test_older_dossiers_are_there() -> None:
    """All ten are read where they can be."""
    assert len(OLDER) == len(DEVELOPMENT) + len(KEPT_FOR_THE_END)


def test_a_quotation_of_its_own_has_its_speakers_state() -> None:
    """A paragraph that holds nothing but what the minister goes on to say is her state's."""
    found = understood(
        "“We will open the border in June,” Polish Foreign Minister Anna Berg said.\n\n"
        "“Nobody can doubt that we kept our word to the farmers.”\n"
    )
    last = found.readings[-1]
    assert (last.voice, last.parties["POL"]) == ("Anna Berg", SPEAKS)


def test_several_speakers_are_no_one_speaker() -> None:
    """A sentence with the words of two has two voices and no one speaker."""
    found = understood("“It is a good day for all,” said Anna Berg, but Erik Holm called it “a very bad day indeed”.")
    assert found.readings[0].voice is None


def test_one_register_of_persons() -> None:
    """A surname, and a title and surname, are the person whom another article names in full, with his office."""
    found = understood(
        "Polish Foreign Minister Adam Berg came to Lenno. “We will open the border in June,” Berg said.",
        "“Nobody will have to pay for it in June,” Berg said.",
        "“It is a good day for all of us,” Mr Berg told reporters.",
    )
    assert [(quote.speaker, quote.office) for quote, _ in found.quotes] == [
        ("Adam Berg", "Polish Foreign Minister")
    ] * 3
    assert [(person.name, person.country) for person in found.register.persons] == [("Adam Berg", "POL")]
    assert all(reading.parties["POL"] == SPEAKS for reading in found.readings if reading.voices)


def test_two_persons_of_one_surname_stay_two() -> None:
    """Where two articles name two persons of a surname, a third article's surname alone names neither."""
    found = understood(
        "Polish Foreign Minister Adam Berg came to Lenno on Monday.",
        "Norwegian President Eva Berg came to Lenno on Monday.",
        "“Nobody will have to pay for it in June,” Berg said.",
    )
    assert all(quote.speaker not in ("Adam Berg", "Eva Berg") for quote, _ in found.quotes)
