"""Floors under the scores of labelled dossiers; they rise and never fall."""

from __future__ import annotations

import statistics
from pathlib import Path

from summarizer.codec import to_plain
from tests.quality.dossiers import DEMONSTRATION, SEEDS, own_events
from tests.quality.floors import failures
from tests.quality.labels import score
from tests.quality.report import scorer


def test_demonstration_dossier() -> None:
    """The project's own dossier: filed right, facts there, no furniture, no empty section, within its words."""
    found = score(DEMONSTRATION.build(), DEMONSTRATION.gold())
    assert found.filed >= 0.85
    assert found.facts >= 0.65
    assert found.facts_filed >= 0.60
    assert found.furniture == 0
    assert found.empty == ()
    assert found.words <= 320


def test_the_four_dossiers_of_the_project() -> None:
    """Events of four kinds that the rules do not know: floors under their means, and no furniture in any of them."""
    found = [score(dossier.build(), dossier.gold()) for dossier in own_events()]
    assert statistics.fmean(one.filed for one in found) >= 0.87
    assert statistics.fmean(one.facts for one in found) >= 0.47
    assert sum(one.roles_wrong for one in found) == 0
    assert sum(one.furniture for one in found) <= 1
    assert max(one.words for one in found) <= 360


def test_every_line_of_the_demonstration_dossier_is_labelled() -> None:
    """A line of an article that no label names would be scored as nothing."""
    lines = DEMONSTRATION.gold()["lines"]
    for file in sorted(DEMONSTRATION.folder.glob("*.txt")):
        labelled = "".join(line["text"] for line in lines if line["file"] == file.name)
        assert "".join(labelled.split()) == "".join(file.read_text(encoding="utf-8").split())


def test_reference_articles(shared: Path) -> None:
    """The five articles that the project was given, by the score beside them."""
    judge = scorer()
    figures, _ = judge.score(to_plain(SEEDS.build()), SEEDS.gold(), judge.load_articles(SEEDS.folder))
    assert failures(figures) == []


def test_both_scores_agree_on_the_demonstration_dossier(shared: Path) -> None:
    """labels.py says what the score beside the checkout says, where both say something."""
    brief, gold = DEMONSTRATION.build(), DEMONSTRATION.gold()
    theirs, _ = scorer().score(to_plain(brief), gold, None)
    ours = score(brief, gold)
    assert abs(ours.facts - theirs["nuggets"]) < 0.001
    assert abs(ours.facts_filed - theirs["nuggets_filed"]) < 0.001
    assert (ours.words, len(ours.empty)) == (theirs["words"], theirs["empty"])
