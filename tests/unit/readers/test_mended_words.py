"""Words are read as their reader sees them, and no other word is changed."""

from pathlib import Path

import pytest

from summarizer.readers.dossier import read_dossier
from summarizer.readers.mended_words import mended


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The minis\u00adters of Nor\u00adway a\u00adgreed.", "The ministers of Norway agreed."),
        ("The\u200b ministers\u2060 agreed\ufeff.", "The ministers agreed."),
        ("The govern- ment agreed.", "The government agreed."),
        ("The morland- ers refused. No Morlanders came.", "The morlanders refused. No Morlanders came."),
        ("The presi- dent and the parlia- ment met.", "The president and the parliament met."),
        ("pre- and post-war talks", "pre- and post-war talks"),
        ("a long- term plan", "a long- term plan"),
        ("The co- operation of re- painted states", "The cooperation of re- painted states"),
        ("می\u200cروم", "می\u200cروم"),
        ("He left - nobody knows why.", "He left - nobody knows why."),
    ],
)
def test_mended(text: str, read: str) -> None:
    """Signs inside words and breaks at a line's end go; hyphens that belong to a word stay."""
    assert mended(text) == read


def test_text_file(tmp_path: Path) -> None:
    """A text file's article is mended, so that what is said in it is found and counted."""
    (tmp_path / "a.txt").write_text(
        "Nor\u00adway agreed on Tues\u00adday to re\u00adopen the bridge.", encoding="utf-8"
    )
    assert read_dossier(tmp_path).articles[0].text == "Norway agreed on Tuesday to reopen the bridge."
