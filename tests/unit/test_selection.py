"""Choosing statements: no claim twice, no section empty that has material, nothing without what it points to."""

from __future__ import annotations

from summarizer.analysis.selection import Allotment, Candidate, choose
from tests.unit.test_pipeline_brief import built

SECTIONS = (Allotment(key="outcome", words=60), Allotment(key="response", words=60))


def candidate(row: int, section: str, terms: str, worth: float = 1.0, *, below: bool = False) -> Candidate:
    """A sentence of ten words that says these terms."""
    return Candidate(
        row=row,
        section=section,
        words=10,
        worth=worth,
        terms=frozenset(terms.split()),
        bigrams=frozenset({(str(row), "")}),
        article=0,
        below=below,
    )


def rows(*candidates: Candidate) -> list[int]:
    """Rows of the chosen ones."""
    return sorted(chosen.row for chosen in choose(candidates, [], SECTIONS, 100, {}))


def test_a_claim_is_not_told_again_in_other_words() -> None:
    """Of two sentences that share most of their words the worthier stands."""
    assert rows(candidate(1, "outcome", "a b c d", 2.0), candidate(2, "outcome", "a b c e")) == [1]


def test_a_section_may_open_with_what_another_told_when_it_has_nothing_else() -> None:
    """It would be empty else."""
    assert rows(candidate(1, "outcome", "a b c d", 2.0), candidate(2, "response", "a b c e")) == [1, 2]


def test_what_points_to_the_sentence_before_stands_only_with_it() -> None:
    """In the same section, and not alone."""
    assert rows(candidate(2, "outcome", "e f g", below=True)) == []
    assert rows(candidate(1, "response", "a b c"), candidate(2, "outcome", "e f g", below=True)) == [1]
    assert rows(candidate(1, "outcome", "a b c"), candidate(2, "outcome", "e f g", below=True)) == [1, 2]


def test_a_section_takes_its_best_sentence_however_low_it_scores() -> None:
    """What an actor of the section says goes before "no material", even in a sentence that reads like background."""
    brief = built(
        "Canadian Prime Minister Kari Berg and Brazilian President Jan Zielony agreed in a telephone call on Tuesday "
        "to reopen the ferry line.\n\n"
        "Berg refused to lift the ban on trawlers that Zielony had asked for, the office in Ottawa said.\n\n"
        "In recent years, Germany has long been one of those who used to oppose trawlers in the area.",
    ).brief
    affected = next(section for section in brief.sections if section.key == "affected")
    assert [statement.text.split(",")[0] for statement in affected.statements] == ["In recent years"]
