"""Choosing statements: no claim twice, no section empty that has material, nothing without what it points to."""

from __future__ import annotations

from dataclasses import replace

from summarizer.composition.choosing.candidate import Candidate
from summarizer.composition.choosing.repeats import Claims
from summarizer.composition.choosing.selection import Allotment, choose
from tests.unit.composition.test_pipeline_brief import built

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


def carried(row: int, words: int, terms: str, worth: float, *alike: int) -> Candidate:
    """A sentence of so many words whose claim others carry too."""
    return replace(candidate(row, "outcome", terms, worth), words=words, article=row, alike=frozenset(alike))


def rows(*candidates: Candidate) -> list[int]:
    """Rows of the chosen ones."""
    return sorted(chosen.row for chosen in choose(candidates, [], SECTIONS, 100, Claims()))


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


def test_a_section_is_not_filled_with_background() -> None:
    """Somebody who is named once, in a sentence on how things have long been, has not responded to the event."""
    brief = built(
        "Canadian Prime Minister Kari Berg and Brazilian President Jan Zielony agreed in a telephone call on Tuesday "
        "to reopen the ferry line.\n\n"
        "Berg refused to lift the ban on trawlers that Zielony had asked for, the office in Ottawa said.\n\n"
        "In recent years, Germany has long been one of those who used to oppose trawlers in the area.",
    ).brief
    assert next(section for section in brief.sections if section.key == "affected").statements == ()


def test_of_two_sentences_for_a_claim_the_one_that_says_more_for_its_words_stands() -> None:
    """Not the shortest whatever it leaves out, nor the longest."""
    long, short = carried(1, 20, "agree ferry lenno may port", 3.0, 2), carried(2, 8, "agree ferry lenno", 2.5, 1)
    assert rows(long, short) == [2]
    assert rows(long, carried(2, 19, "agree ferry lenno", 2.5, 1)) == [1]


def test_what_half_of_the_articles_add_is_told_besides() -> None:
    """Though most of the sentence is told already; not in the same words, and not what one article adds."""
    first = replace(candidate(1, "outcome", "agree pause energy strike", 9.0), article=0)
    more = replace(candidate(2, "outcome", "agree pause energy order army"), article=1)
    widely = Claims(heard={"order": 0.5, "army": 0.5, "agree": 1.0, "pause": 1.0})

    def chosen(other: Candidate, claims: Claims) -> list[int]:
        return [one.row for one in choose([first, other], [], [Allotment(key="outcome", words=60)], 60, claims)]

    assert chosen(more, widely) == [1, 2]
    assert chosen(more, Claims(heard={"order": 0.25, "army": 0.25})) == [1]
    assert chosen(replace(more, bigrams=first.bigrams), widely) == [1]
    assert chosen(more, replace(widely, contested=frozenset({(1, 2), (2, 1)}))) == [1]


def test_news_is_what_several_articles_say() -> None:
    """Of two sentences with one new word each, that of which more articles hold the word stands."""
    first = replace(candidate(1, "outcome", "agree ferry lenno port", 9.0), words=40)
    rare = replace(candidate(2, "outcome", "agree a b order rain", 1.1), words=40, article=1)
    common = replace(candidate(3, "outcome", "agree c d order army", 1.0), words=40, article=2)
    claims = Claims(heard={"army": 1.0, "order": 1.0, "agree": 1.0, "c": 1.0})
    chosen = choose([first, rare, common], [], [Allotment(key="outcome", words=80)], 80, claims)
    assert [one.row for one in chosen] == [1, 3]


def test_a_title_names_no_single_party_between_whom_something_is() -> None:
    """A call has two sides: that between Norway and nobody is a call."""
    brief = built("Norway agreed on Tuesday to reopen the ferry line, its prime minister said in Oslo.").brief
    assert "between" not in brief.title


def test_what_has_nothing_to_do_with_any_section_stays_out() -> None:
    """However much room there is."""
    brief = built(
        "Canadian Prime Minister Kari Berg and Brazilian President Jan Zielony agreed in a telephone call on Tuesday "
        "to reopen the ferry line.\n\n"
        "The weather was fine all day, with a light wind from the west and no rain.",
    ).brief
    assert not any("weather" in s.text for section in brief.sections for s in section.statements)


def test_at_most_a_quarter_of_the_statements_stand_aside() -> None:
    """However many are worth it: their words count within the same budget."""
    aside = [replace(candidate(n, "also_reported", f"x{n} y{n} z{n}", 9.0)) for n in range(10, 20)]
    filed = [candidate(n, "outcome", f"a{n} b{n} c{n}") for n in range(6)]
    share = Allotment(key="also_reported", words=60, share=0.25)
    chosen = choose([*aside, *filed], [], (*SECTIONS, share), 80, Claims())
    assert sum(one.words for one in chosen) <= 80
    assert [one.section for one in chosen].count("also_reported") == 2


def test_what_articles_lead_with_comes_first() -> None:
    """However little it is worth; once, though two sentences tell it."""
    lead = candidate(1, "outcome", "a b c", 0.1)
    rest = [candidate(n, "outcome", f"x{n} y{n} z{n}") for n in range(2, 14)]
    chosen = choose([lead, *rest], [], SECTIONS, 50, Claims(), [frozenset({1, 99})])
    assert chosen[0].row == 1
    assert choose([lead, *rest], [rest[0]], SECTIONS, 50, Claims(), [frozenset({2})])[0].row == 2


def test_a_much_worthier_sentence_is_not_kept_out_by_a_few_words() -> None:
    """It takes the place of the one statement of its section that shares them, but never that of a pin."""
    weak, strong = candidate(1, "outcome", "a b c d", 0.1), candidate(2, "outcome", "a b c e", 1.0)
    tied = replace(strong, words=40)
    assert [one.row for one in choose([weak, tied], [], SECTIONS, 45, Claims())] == [2]
    assert [one.row for one in choose([weak, strong], [weak], SECTIONS, 45, Claims())] == [1]


def test_a_leading_fact_is_told_by_one_of_the_worthiest_sentences() -> None:
    """That there was a call is no substitute for what was agreed in it, though it takes fewer words."""
    whole = replace(candidate(1, "outcome", "a b c d e f g h", 1.0), words=40)
    short = replace(candidate(2, "outcome", "a b c d", 0.6), words=10)
    fair = replace(candidate(3, "outcome", "a b c d", 0.8), words=10)
    leads = [frozenset({1, 2, 3})]
    assert [one.row for one in choose([whole, short], [], SECTIONS, 100, Claims(), leads)] == [1]
    assert [one.row for one in choose([whole, fair], [], SECTIONS, 100, Claims(), leads)] == [3]
