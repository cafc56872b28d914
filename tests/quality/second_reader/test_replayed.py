"""A second reader that answers by the labels: exactly its choice is printed."""

from __future__ import annotations

import pytest

from tests.quality.dossiers import Labelled, own_events
from tests.quality.labels import score
from tests.quality.second_reader.replayed import chosen_by_section, ids_by_section, replay


@pytest.mark.parametrize("labelled", list(own_events())[:3], ids=lambda labelled: labelled.name)
def test_the_scores_of_a_choice_come_out(labelled: Labelled) -> None:
    """Each section holds what was chosen for it and nothing else, so that all is filed right and no fact is lost."""
    replayed = replay(labelled)
    assert not replayed.notices
    assert ids_by_section(replayed.brief) == chosen_by_section(replayed.choice)
    assert {one.id for one in replayed.brief.bottom_line} == set(replayed.choice.bottom_line)
    found = score(replayed.brief, labelled.gold())
    assert found.filed == 1.0
    assert found.facts == found.facts_filed > 0.6
    assert found.words <= replayed.offer.words
