"""Floors under how well a heap is sorted, and under how well a mixed dossier is told from a clean one."""

from __future__ import annotations

from tests.quality.dossiers import SHARED
from tests.quality.sorting.heaps import b_cubed, labelled_heap
from tests.quality.sorting.mixed import clean_dossiers, mixed_dossiers, tally
from tests.quality.sorting.report import day_by_day, ours


def test_events_are_told_apart() -> None:
    """Rather two folders for an event than two events in a folder."""
    articles, events = labelled_heap()
    score, precision, _ = b_cubed(ours(articles), events)
    assert precision >= 0.97
    assert score >= (0.94 if SHARED.is_dir() else 0.9)


def test_day_by_day_is_as_good() -> None:
    """What is sorted in five parts, no event whole in any, ends as what is sorted at once."""
    articles, events = labelled_heap()
    assert b_cubed(ours(articles), events)[0] - b_cubed(day_by_day(articles), events)[0] <= 0.03


def test_mixed_dossiers_are_told_from_clean_ones() -> None:
    """Four clusters of Multi-News hold an article on something else: they count as clean, and rightly get a notice."""
    clean = clean_dossiers()
    assert tally(clean).noticed * len(clean) <= (4 if SHARED.is_dir() else 0)
    mixed = tally(mixed_dossiers(clean))
    assert mixed.noticed >= 0.95
    assert mixed.named >= 0.9
    assert mixed.wrong == 0
