"""The rules that all documents share: what is printed of a statement, support as dots, which things come first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.config.layouts import load_layout
from summarizer.model import (
    Antecedent,
    Carriers,
    Difference,
    Highlight,
    Quote,
    RoleActor,
    RoleCast,
    Statement,
    Step,
    Value,
)
from summarizer.renderers.arrangement import arranged, lead, passed
from summarizer.renderers.picks import (
    by_consequence,
    chosen_quotes,
    left_out,
    readings,
    spellings,
    spellings_line,
    strip,
)
from summarizer.renderers.printing import best_opener, leans_back, matter_start, printed
from summarizer.renderers.support import support_of
from summarizer.renderers.wording import how_recent, quoted, source_entry, source_name, tied
from tests.briefs import sources, statement, talks

LABELS = load_layout().labels


HEADS = (
    "LENNO, 14 May (Coast Press) – ", "NORTHAVEN — ", "PORT VALE, Southmark (CP) -- ", "Lenno (Coast Press) - ",
    "NORTHAVEN, May 14 - ", "Lenno, Southmark – ", "Lenno, Southmark (CPN) ", "NORTHAVEN, Northland—", "• ", "– ",
    "2) ", "(b) ", "* ", "• LENNO (CP) — ",
)  # fmt: skip
WHOLE = (
    "The ministers met in Lenno – a harbour town – on Tuesday.", "NATO – Northland’s oldest alliance – met.",
    "The World River Board (WRB) Director met.", "Marsh, a lawyer – The Bench calls her so – met.",
    "Marsh and Quill – Northland’s envoys – met.", "14. The council met.", "3. Mai war der Tag.",
    "Mr Marsh (Harbour) – who spoke first – left.", "NORTHAVEN — which is far away — was silent.", "EUROPEANS met.",
    "MARSH SAID: the crossing is open.", "–",
)  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
def test_datelines_and_list_marks_are_not_printed(head: str) -> None:
    """What stands behind them is, from its first letter on."""
    said = statement(f"{head}The ministers met on Tuesday.", 1)
    assert printed(said) == "The ministers met on Tuesday."


@pytest.mark.parametrize("text", WHOLE)
def test_a_remark_between_dashes_stays(text: str) -> None:
    """A dash alone makes no dateline, and a number with a full stop may be a date."""
    assert matter_start(text) == 0


@pytest.mark.parametrize(("head", "language"), [("5. ", "en"), ("12. ", "fr"), ("3. ", "es")])
def test_a_number_before_a_sentence_is_a_list_mark_where_no_ordinal_is_written_so(head: str, language: str) -> None:
    """In English a sentence begins behind "5. "; in German that may be the day of a date."""
    assert printed(statement(f"{head}The ministers met.", 1), language) == "The ministers met."
    assert printed(statement("3. Mai war der Tag.", 1), "de") == "3. Mai war der Tag."


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Fall of the north, 3 April 2012", "3 April 2012"),
        ("The death of Kim Jong-nam", "Kim Jong-nam"),
        ("Call between Ada Marsh and Tom Quill", "Tom Quill"),
        ("Fire and truce (15-17 November 2012)", "(15-17 November 2012)"),
        ("Meeting of the leaders, March 22", "March 22"),
    ],
)
def test_titles_are_not_broken_inside_dates_and_names(title: str, kept: str) -> None:
    """The words of a date and of a name stand on one line."""
    assert kept.replace(" ", "\N{NO-BREAK SPACE}") in tied(title)
    assert tied(title).replace("\N{NO-BREAK SPACE}", " ") == title


def test_a_title_of_capitals_can_be_broken() -> None:
    """Where each word has a capital letter, a capital tells no name."""
    assert "\N{NO-BREAK SPACE}" not in tied("Marsh Agrees To Halt All Talks At The Harbour")


def test_what_is_to_come_follows_its_days() -> None:
    """The nearest first, the undated last, once two days are known; the order of weight with fewer."""
    brief = talks()
    (section,) = (one for one in brief.sections if one.key == "next")
    first, second, *others = section.statements
    steps = (
        Step(when=None, who=None, statement=second, due="2024-06-01"),
        Step(when=None, who=None, statement=first, due="2024-06-20"),
    )

    def order(known: tuple[Step, ...]) -> list[Statement]:
        blocks = arranged(replace(brief, steps=known), LABELS)
        return [s for block in blocks if block.section is section for s in block.statements]

    assert order(steps) == [second, first, *others]
    assert order(steps[:1]) == [first, second, *others]


@pytest.mark.parametrize(("due", "told"), [("2024-05-01", True), ("2024-05-14", True), ("2031-06-01", False)])
def test_what_may_have_happened_since_is_told(due: str, *, told: bool) -> None:
    """A step of the day of the latest article, or of one before it, is not said to be to come without a remark."""
    brief = replace(talks(), sources=tuple(replace(one, published="2024-05-14") for one in talks().sources))
    (section,) = (one for one in brief.sections if one.key == "next")
    step = Step(when=None, who=None, statement=section.statements[0], due=due)
    remark = passed(replace(brief, steps=(step,)), LABELS, section, section.statements)
    assert (remark is not None) == told
    assert not told or "14 May 2024" in str(remark)
    assert passed(replace(brief, steps=(step,)), LABELS, brief.sections[0], section.statements) is None


def test_a_sentence_that_is_printed_is_marked_and_not_put_in_the_strip() -> None:
    """The strip holds only what no statement prints."""
    brief = talks()
    said = brief.sections[0].statements
    marks = (
        Highlight(kind="agreed", text=said[0].text, source=said[0].source, start=said[0].start, end=said[0].end),
        Highlight(kind="refused", text="the fee", source=9, start=0, end=7),
        Highlight(kind="open", text="the date", source=9, start=10, end=18),
    )
    marked = replace(brief, highlights=marks)
    assert [found.kind for found in strip(marked, said)] == ["refused", "open"]
    assert strip(replace(brief, highlights=marks[:2]), said) == ()
    assert lead(marked, LABELS, brief.sections[0], said[0]) == LABELS.agreed
    assert lead(marked, LABELS, brief.sections[0], said[1]) is None


def test_spellings_take_a_line_at_most() -> None:
    """Of many names the first four, and how many more there are."""
    values = (("Krezhnov", "Kreznov"), ("Marsh", "Marsch"), ("Quill", "Quil"), ("Lenno", "Leno"), ("Arve", "Arva"))
    many = [
        Difference(what="name", kind="name", values=tuple(
            Value(source=n, text=text, sentence=text, start=0, end=1) for n, text in enumerate(pair, 1)))
        for pair in values
    ]  # fmt: skip
    assert spellings_line(many[:1], LABELS) == "Spelled differently: Krezhnov / Kreznov"
    assert str(spellings_line(many, LABELS)).endswith("Lenno / Leno and 1 more")
    assert spellings_line([], LABELS) is None


def test_a_source_of_which_only_the_date_is_known_is_called_by_its_file() -> None:
    """A date is no name."""
    bare = replace(sources(1)[0], outlet=None, title=None, author=None, agency=None, kind=None)
    assert source_entry(LABELS, bare)[0] == bare.file


def test_a_surname_alone_may_be_a_spelling() -> None:
    """Krezhnov is one of Ivan Kreznov, and Marsh is none."""

    def named_as(*texts: str) -> Difference:
        values = tuple(Value(source=n, text=text, sentence=text, start=0, end=1) for n, text in enumerate(texts, 1))
        return Difference(what="name", kind="name", values=values)

    assert spellings([named_as("Krezhnov", "Ivan Kreznov", "Ivan K. Kreznov")])
    assert not spellings([named_as("Marsh", "Ivan Kreznov")])


def test_the_bracketed_name_stands_behind_a_dateline_too() -> None:
    """Both are changes at the head of a sentence, and neither spoils the other."""
    text = "LENNO (CP) – She confirmed the date."
    said = replace(statement(text, 1), antecedent=Antecedent(start=13, end=16, name="Marsh"))
    assert printed(said) == "[Marsh] confirmed the date."


@pytest.mark.parametrize(
    ("text", "language", "leans"),
    [
        ("But the ministers met.", "en", True), ("“However, we met,” she said.", "en", True),
        ("Also present was Marsh.", "en", True), ("Butter was scarce.", "en", False),
        ("Marsh, however, refused.", "en", True), ("The board, on the other hand, did not meet.", "en", True),
        ("Marsh, the minister, refused.", "en", False),
        ("Meanwhile the crossing shut.", "en", False), ("Mais la rencontre a eu lieu.", "fr", True),
        ("Aber sie trafen sich.", "de", True), ("But it is Dutch.", "nl", False),
    ],
)  # fmt: skip
def test_a_sentence_set_against_the_one_before_leans_back(text: str, language: str, *, leans: bool) -> None:
    """By the table of the language; a language without one calls none so."""
    assert leans_back(text, LABELS, language) is leans


def test_no_block_opens_with_but() -> None:
    """The first free sentence comes to the head, the others keep their order; alone it stays."""
    but, free, last = (statement(text, 1, at=n) for n, text in enumerate(["But no.", "They met.", "And left."]))
    assert best_opener([but, free, last], LABELS, "en") == (free, but, last)
    assert best_opener([but], LABELS, "en") == (but,)


@pytest.mark.parametrize(
    ("also", "drawn", "words"),
    [
        ((), None, None),
        ((2,), "●●○○○", "at least 2 of 5 articles"),
        ((2, 3, 4, 5), "●●●●●", "at least 5 of 5 articles"),
    ],
)
def test_support_is_shown_where_there_is_some(also: tuple[int, ...], drawn: str | None, words: str | None) -> None:
    """One article alone is no finding: it may be that no second one was recognised."""
    support = support_of(talks(), statement("They met.", 1, *also))
    assert (support.drawn(LABELS) if support else None, support.words(LABELS) if support else None) == (drawn, words)


def test_support_of_carriers_that_are_known_to_be_all() -> None:
    """Then the figure is exact; of sixty articles a dot stands for twelve, and the words give the figure."""
    said = replace(statement("They met.", 1), carriers=Carriers(sources=(1, 2, 4), origins=3, known=True))
    exact, many = (support_of(brief, said) for brief in (talks(), replace(talks(), sources=sources(60))))
    assert exact is not None
    assert many is not None
    assert (exact.drawn(LABELS), exact.words(LABELS)) == ("●●●○○", "3 of 5 articles")
    assert (many.drawn(LABELS), many.words(LABELS)) == ("●○○○○", "3 of 60 articles")


def _quote(speaker: str | None, text: str, office: str | None = None) -> Quote:
    return Quote(speaker=speaker, office=office, text=text, source=1, start=0, end=len(text))


def test_quotations_of_the_parties_come_first_and_one_a_speaker() -> None:
    """Bystanders follow; fragments, unknown speakers and words that are shown already are left out, four at most."""
    cast = RoleCast(actors=(RoleActor(name="France", country="FRA"),), given=True, sure=True)
    quotes = (
        _quote("A. Angler", "We have waited long enough for this"),
        _quote("B. Minister", "The crossing will be open by June", "Minister, France"),
        _quote("B. Minister", "Nobody has asked for more than that"),
        _quote("C. Clerk", "a tool of those who would rather wait"),
        _quote(None, "Everybody knew that it would come to this"),
        _quote("Minister B’s office", "“The crossing will be open, by June”"),
        *(_quote(f"D{n}. Diver", f"The water was cold and {n} of us came") for n in range(5)),
    )
    found = chosen_quotes(replace(talks(), quotes=quotes, roles={"principals": cast}))
    assert [quote.speaker for quote in found] == ["B. Minister", "A. Angler", "D0. Diver", "D1. Diver"]


def _difference(kind: str, *texts: str) -> Difference:
    values = tuple(Value(source=n, text=t, sentence=t, start=0, end=len(t)) for n, t in enumerate(texts, 1))
    return Difference(what=kind, kind=kind, values=values)


def test_differences_come_by_consequence_and_spellings_apart() -> None:
    """Scope before figures before wording; who did it is no spelling; what one alone says is no difference."""
    given = [_difference("wording", "hard", "tough"), _difference("name", "Olga Kresnova", "Olga Krezhnova"),
             _difference("figure", "40", "50"), _difference("name", "Ada Marsh", "Omar Quill"),
             _difference("omission", "the fishing ban"),
             _difference("scope", "energy", "energy and ports")]  # fmt: skip
    assert [d.kind for d in by_consequence(given)] == ["scope", "name", "figure", "wording"]
    assert [d.values[0].text for d in spellings(given)] == ["Olga Kresnova"]
    assert [d.kind for d in left_out(given)] == ["omission"]


def test_a_reading_stands_once_with_all_its_sources() -> None:
    """Case and spaces make no other reading."""
    assert readings(_difference("scope", "energy only", "energy and ports", "Energy  only")) == {
        "energy only": (1, 3), "energy and ports": (2,),
    }  # fmt: skip


def test_how_recent_the_articles_are() -> None:
    """By the latest date, and how many have none."""
    five = sources(5)
    assert how_recent(LABELS, five) == "5 articles, the latest dated 14 May 2024, 2 without a date"
    assert how_recent(LABELS, five[:1]) == "1 article, the latest of 14 May 2024"
    assert how_recent(LABELS, five[1:2]) == "1 article, none with a date"


def test_a_file_name_stands_only_where_nothing_else_is_known() -> None:
    """Outlet, then headline, then file."""
    with_outlet, with_headline = sources(2)
    assert source_name(LABELS, with_outlet) == "Harbour Gazette 1, 14 May 2024"
    assert source_name(LABELS, with_headline) == "Ministers of two states meet, report 2"
    assert source_name(LABELS, replace(with_headline, title=None)) == "002_article.txt"


def test_quotation_marks_are_those_of_the_labels() -> None:
    """Marks that the words bring are kept."""
    assert [quoted(LABELS, "We wait,"), quoted(LABELS, "„Wir warten“")] == ["“We wait”", "„Wir warten“"]
