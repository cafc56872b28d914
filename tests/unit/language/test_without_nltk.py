"""Stems and sentence ends are those of nltk, which is not imported: that takes longer than all else at the start."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from nltk.stem.porter import PorterStemmer
from nltk.tokenize.punkt import PunktLanguageVars, PunktParameters, PunktSentenceTokenizer

from summarizer.language import HERE
from summarizer.language.en.stemming import stem
from summarizer.understanding.text.sentence_ends import END
from summarizer.understanding.text.sentences import engine
from tests.conftest import ROOT

ARTICLES = sorted((ROOT / "inputs").rglob("*.txt")) + sorted((ROOT / "tests" / "quality").rglob("*.txt"))


class NewsVars(PunktLanguageVars):  # type: ignore[misc]  # nltk has no types
    """Punkt's character classes with the sentence ends and quotation marks that news text uses."""

    sent_end_chars = tuple(END)
    _re_non_word_chars = r"(?:[)\"”“’‘«»„;}\]\*:@\'\({\[!\?…؟۔。！？])"
    re_boundary_realignment = re.compile(r"[\"”’»“)\]}\']+?(?:\s+|(?=--)|$)", re.MULTILINE)


def test_stems_are_those_of_nltk() -> None:
    """Every word of our tables and articles has the stem that nltk's Porter stemmer gives it."""
    texts = [path.read_text("utf-8") for path in (*ARTICLES, *sorted((HERE / "en").glob("*.t*")))]
    words = {word.lower() for text in texts for word in re.findall(r"[^\W_]+(?:'[^\W_]+)?", text)}
    assert len(words) > 10_000
    theirs = PorterStemmer()
    assert [word for word in sorted(words) if theirs.stem(word) != stem(word)] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_sentences_end_where_punkt_ends_them(language: str) -> None:
    """Every paragraph of our articles is cut as Punkt cuts it with the same lists."""
    ours, parameters = engine(language), PunktParameters()
    parameters.abbrev_types.update(ours.abbreviations)
    parameters.sent_starters.update(ours.starters)
    theirs = PunktSentenceTokenizer(lang_vars=NewsVars())
    theirs._params = parameters
    paragraphs = {part for path in ARTICLES for part in path.read_text("utf-8").split("\n\n")}
    assert len(paragraphs) > 100
    differ = [part for part in sorted(paragraphs) if [*theirs.span_tokenize(part)] != [*ours.sentences(part)]]
    assert differ == []


def test_a_build_imports_no_nltk() -> None:
    """What the program needs at its start does without."""
    script = "import sys, summarizer.building; print('nltk' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
