"""Who bears no state's name: of the state at home in the article, or of those whom the event concerns."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.composition.filing.homes import at_home, in_a_name
from summarizer.config.profiles import load_profile
from summarizer.language import load
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import read_dossier
from summarizer.understanding.clauses.reading import read
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.people import learn_people
from tests.articles import bodies, sentences
from tests.quality.dossiers import DAY

ENGLISH = load("en")


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("REPUBLIC OF PERU", "PER"),
        ("The Lima Observer", "PER"),
        ("GOVERNMENT OF JAMAICA", "JAM"),
        ("Office of the Prime Minister of Fiji", "FJI"),
        ("Embassy of Norway", "NOR"),
        ("Ministry of Foreign Affairs of the Republic of Chad", "TCD"),
        ("The Nairobi Courier", "KEN"),
        ("Oslo Evening News", "NOR"),
        ("Lima learns of the deal from the radio", None),
        ("World / Africa / Kenya", None),
        ("Norway and Sweden", None),
        ("By Ana Ruiz in Lima", None),
        ("The Harbour Courier", None),
        ("Lima, 4 May 2026", None),
        ("Peru's long road to the sea: a letter", None),
    ],
)
def test_a_letterhead_or_the_name_of_a_paper_tells_where_it_is_at_home(line: str, state: str | None) -> None:
    """A headline, a menu, a byline and a dateline do not."""
    assert in_a_name(line, Lexicon(ENGLISH)) == state


@pytest.mark.parametrize(
    ("text", "of_home"),
    [
        ("The minister said the harbour stays shut.", True),
        ("Villagers blocked the bridge on Monday.", True),
        ("A trader told the court that nobody had paid.", True),
        ("The opposition leader, Amina Saro, rejected the plan.", True),
        ("The fishermen demanded their boats back.", True),
        ("Soldiers took the radio station.", True),
        ("“We bake by candle,” said Amina Saro, who hid two boys.", False),
        ("Mamat Saro, a baker, said the bridge was shut.", False),
        ("The French minister said the harbour stays shut.", False),
        ("NATO sent two ships.", False),
        ("Norway closed the bridge.", False),
        ("Experts said the bridge is safe.", False),
    ],
)
def test_where_one_state_alone_takes_part_the_nameless_are_its_own(text: str, of_home: bool) -> None:
    """Others stay whose they are."""
    own = sentences([text])
    lexicon = Lexicon(ENGLISH, learn_people([text], ENGLISH))
    reading = at_home(read(own, lexicon, "en", {}), bodies([text]), {"TCD"}, {"TCD"}, lexicon)[0]
    assert (reading.parties.get("TCD", 0.0) > 0) is of_home


FIRST = """Soldiers seized the palace in Chad on Monday and dissolved parliament.

The prime minister, Idris Hamat, called on the soldiers to return to barracks.

France condemned the coup in Chad and demanded the release of the president.
"""
SECOND = """Soldiers took power in Chad on Monday after a night of gunfire, and closed the borders.

The rebels deny that anybody was killed by them.

Algeria urged restraint on all sides in Chad.
"""


def test_the_world_reacts_and_not_the_mutineers(tmp_path: Path) -> None:
    """Soldiers and ministers whose state goes without saying are no international reaction."""
    for number, text in enumerate((FIRST, SECOND)):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    brief = build_brief(read_dossier(tmp_path), load_profile("crisis"), prepared_on=DAY).brief
    told = {section.key: " ".join(s.text for s in section.statements) for section in brief.sections}
    assert "Hamat" not in told["reaction"]
    assert "rebels" not in told["reaction"]
    assert "France" in told["reaction"]
