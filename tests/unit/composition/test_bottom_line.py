"""Three lines for whoever reads no further."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from summarizer.composition.choosing.bottom_line import best_first
from tests.unit.composition.test_pipeline_brief import built

if TYPE_CHECKING:
    from summarizer.composition.choosing.candidates import Selected
    from summarizer.composition.filing.study import Study


def test_a_brief_with_statements_has_a_bottom_line() -> None:
    """Even where the only statement opens against what was said before it."""
    brief = built(
        "But Norwegian Prime Minister Kari Berg and Polish President Jan Zielony agreed on Tuesday to reopen the line.",
    ).brief
    assert [line.text[:12] for line in brief.bottom_line] == ["But Norwegia"]


def test_somebody_elses_words_give_way_to_an_account() -> None:
    """Of two statements the one that tells stands before the one that opens with a quotation, whatever it is worth."""
    found = SimpleNamespace(
        readings=[SimpleNamespace(quoted=True), SimpleNamespace(quoted=False)],
        sentences=[
            SimpleNamespace(text="“We are glad,” she said."),
            SimpleNamespace(text="Sweden welcomed the agreement."),
        ],
    )
    chosen = SimpleNamespace(worth=(2.0, 1.0))
    assert best_first([0, 1], cast("Study", found), cast("Selected", chosen)) == [1, 0]
