"""Shapes: which blocks a document has, each sentence once, nothing invented, and what is told of its length."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from summarizer.codec import decode_brief, encode_brief
from summarizer.composition.findings.key_figures import key_figures
from summarizer.config.layouts import Layout, load_layout, with_shape
from summarizer.config.loading import load_model, parse_model
from summarizer.config.places import packaged_layouts
from summarizer.config.shapes import Shape, ShapeFile, shape_names
from summarizer.documents import render
from summarizer.errors import InputError
from summarizer.model import Brief, Carriers, Changes, DeskEntry, Marking, Series, Source, Statement
from summarizer.model.pointing import SecondReader
from summarizer.notices import Notice
from summarizer.renderers.shapes.nodes import Blank, Fields, Heading, Node, Paragraph, Plan, Run, Table, Title
from summarizer.renderers.shapes.planning import planned
from summarizer.renderers.shapes.portions import portion_mark
from summarizer.renderers.shapes.regions import ORDER, REGION
from summarizer.verifying.labels import desk_lines
from tests.briefs import statement, talks

LAYOUT = load_layout()
NAMES = sorted(shape_names([packaged_layouts()]) - {"mail"})
COUNTRIES = {
    1: ("DEU", "Germany"),
    2: ("FRA", "France"),
    3: ("USA", "United States"),
    4: (None, None),
    5: ("MLT", "Malta"),
}


def shape(text: str) -> Shape:
    """A shape from the text of its file."""
    file = parse_model(text, ShapeFile, "x.yaml")
    return Shape.model_construct(key="x", file=Path("x.yaml"), **dict(file))


def plan(brief: Brief, text: str, **given: Any) -> Plan:
    """The plan of a brief in a shape given as text."""
    return planned(brief, LAYOUT.labels, shape(text), **given)


def at_home(brief: Brief) -> Brief:
    """The brief with outlets of several countries."""
    return replace(brief, sources=tuple(_at_home(source) for source in brief.sources))


def _at_home(source: Source) -> Source:
    country, name = COUNTRIES[source.number]
    return replace(source, country=country, country_name=name, outlet=f"Gazette {source.number}")


def runs(node: Node) -> tuple[Run, ...]:
    """All words of a node."""
    if isinstance(node, Paragraph):
        return node.runs
    return tuple(run for row in node.rows for cell in row for run in cell) if isinstance(node, Table) else ()


def said(found: Plan) -> list[Statement]:
    """The statements of a plan in order."""
    return [run.statement for node in found.nodes for run in runs(node) if run.statement]


def headings(found: Plan) -> list[str]:
    """The headings of a plan in order."""
    return [node.text for node in found.nodes if isinstance(node, Heading)]


def text_of(node: Node) -> str:
    """The words of a node in one line."""
    return "".join(run.text for run in runs(node)).replace("\u00a0", " ")


def pdf_text(brief: Brief, layout: Layout) -> str:
    """The words of the PDF in one line."""
    data = render(brief, layout, ["pdf"])["memo.pdf"]
    pages = (page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data))
    return " ".join(" ".join(pages).split())


@pytest.mark.parametrize("name", NAMES)
def test_a_shape_prints_every_statement_once(name: str) -> None:
    """All of the brief but what it caps, none twice, the words as they are."""
    brief = at_home(talks())
    found = said(planned(brief, LAYOUT.labels, load_shape(name)))
    places = [(one.source, one.start, one.end) for one in found]
    groups = (brief.bottom_line, brief.also_reported, *(section.statements for section in brief.sections))
    every = {(one.source, one.start, one.end) for group in groups for one in group}
    assert len(places) == len(set(places))
    assert set(places) == every


def load_shape(name: str) -> Shape:
    """A shape that comes with the program."""
    found = with_shape(LAYOUT, name).shape
    assert found is not None
    return found


@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_a_shape_is_its_own(name: str) -> None:
    """Whatever is printed stands in the brief or in the labels: no run holds words of the program."""
    brief = at_home(talks())
    known = encode_brief(brief) + json.dumps(LAYOUT.labels.model_dump(), ensure_ascii=False)
    found = planned(brief, LAYOUT.labels, load_shape(name))
    words = {word for node in found.nodes for run in runs(node) for word in run.text.split() if word.isalpha()}
    assert {word for word in words if word not in known and word.lower() not in known.lower()} == set()


@pytest.mark.parametrize("name", NAMES)
def test_pdf_and_mail_hold_what_the_plan_holds(name: str) -> None:
    """In its order; PDF and mail are drawn from one plan."""
    brief, layout = at_home(talks()), with_shape(LAYOUT, name)
    made = render(brief, layout, ["pdf", "eml"])
    text = pdf_text(brief, layout)
    places = [text.index(one.text) for one in said(planned(brief, layout.labels, load_shape(name)))]
    assert places == sorted(places)
    assert made == render(brief, layout, ["pdf", "eml"])


def test_a_shape_needs_no_more_than_a_block() -> None:
    """Its name alone is enough; the title stands above it."""
    found = plan(talks(), "blocks: [sections]")
    assert isinstance(found.nodes[0], Title)
    assert set(headings(found)) == {section.title for section in talks().sections}


def test_the_first_block_that_asks_for_a_sentence_prints_it() -> None:
    """The later ones leave it out, and a block that holds nothing has no heading."""
    text = "blocks: [{block: statements, heading: First, of: [outcome]}, {block: sections, heading: B, of: [outcome]}]"
    assert headings(plan(talks(), text)) == ["First"]


def test_a_heading_is_a_label_or_the_users_words() -> None:
    """``next_steps`` is a label, "What comes" is not."""
    text = "blocks:\n - {block: steps, heading: %s}"
    assert headings(plan(talks(), text % "next_steps")) == ["Next steps"]
    assert headings(plan(talks(), text % "What comes")) == ["What comes"]


def test_paragraphs_are_numbered_through_and_a_single_one_is_not() -> None:
    """As cables are: 1, 2, 3 over all sections; one paragraph has no number."""
    text = "numbering: through\nblocks: [{block: statements%s}]"
    numbers = [node.number for node in plan(talks(), text % "").nodes if isinstance(node, Paragraph)]
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
    alone = plan(talks(), text % ", at_most: 1").nodes
    assert [node.number for node in alone if isinstance(node, Paragraph)] == [None], alone


@pytest.mark.parametrize(
    ("marking", "mark"),
    [
        ("UNCLASSIFIED", "U"), ("unclassified", "U"), ("CUI", "CUI"), ("CUI//SP-PRVCY", "CUI"), ("SECRET//NOFORN", "S"),
        ("Top Secret", "TS"), ("CONFIDENTIAL", "C"), ("TLP:AMBER", None), ("OFFICIAL", None),
    ],
)  # fmt: skip
def test_a_portion_mark_is_the_short_form_of_the_marking(marking: str, mark: str | None) -> None:
    """None where there is no short form: nothing is made up."""
    assert portion_mark(Marking(text=marking, scheme="other")) == mark


def test_portion_marks_stand_behind_the_numbers_where_the_shape_has_them() -> None:
    """And nowhere else, whatever dossier.yaml asks for."""
    marked = plan(talks(), "numbering: through\nportion_marks: true\nblocks: [statements]", portion="U")
    assert all(text_of(node).startswith("(U) ") for node in marked.nodes if isinstance(node, Paragraph))
    bare = plan(talks(), "numbering: through\nblocks: [statements]", portion="U")
    assert not any(text_of(node).startswith("(U) ") for node in bare.nodes if isinstance(node, Paragraph))


def test_extracts_stand_under_region_country_and_outlet() -> None:
    """Regions in their order; an outlet of which no country is known in a group of its own, the last."""
    found = plan(at_home(talks()), "blocks: [{block: press, by: [region, country]}]")
    names = headings(found)
    assert names[0] == "Europe"
    assert names[-1] == "Country of the outlet not known"
    countries = [name for name in names if name in ("France", "Germany", "Malta")]
    assert countries
    assert countries == sorted(countries)


def test_without_any_country_there_are_no_groups() -> None:
    """One heading over everything would say nothing."""
    assert headings(plan(talks(), "blocks: [{block: press, by: [region, country]}]")) == []


def test_an_outlet_is_named_with_what_is_known_of_it() -> None:
    """Its descriptor as the desk wrote it, headline and date; extracts that do not follow each other are set apart."""
    brief = at_home(talks())
    first = replace(brief.sources[0], descriptor="Voice of the port", title="Lenno reopens", published="2024-05-14")
    far = statement("The crossing has been closed since March, both ministries said.", 1, at=900)
    section = replace(brief.sections[0], statements=(statement("Both sides will reopen the crossing.", 1), far))
    brief = replace(brief, sources=(first, *brief.sources[1:]), sections=(section,), bottom_line=(), also_reported=())
    [name, extract] = [node for node in plan(brief, "blocks: [press]").nodes if isinstance(node, Paragraph)]
    assert text_of(name) == "Gazette 1 (Voice of the port), “Lenno reopens”, 14 May 2024 [1]"
    assert text_of(extract) == f"Both sides will reopen the crossing. […] {far.text}"


def test_a_press_review_names_no_authors() -> None:
    """The list of sources leaves them out."""
    brief = replace(talks(), sources=tuple(replace(one, author="Ada Quill") for one in talks().sources))
    text = "authors: %s\nblocks: [statements, sources]"
    assert "Ada Quill" in " ".join(map(text_of, plan(brief, text % "true").nodes))
    assert "Ada Quill" not in " ".join(map(text_of, plan(brief, text % "false").nodes))


def test_the_desks_own_words_are_a_blank_and_a_notice() -> None:
    """In the plan an empty field for Word; on paper nothing, and the build says so."""
    found = plan(talks(), "blocks: [statements, {block: desk, heading: recommendation}]")
    assert [node for node in found.nodes if isinstance(node, Blank)] == [Blank("Recommendation")]
    told: list[Notice] = []
    layout = with_shape(LAYOUT, "submission")
    render(talks(), layout, ["pdf"], told.append)
    said = "submission: “Recommendation”, “Presentation”: for the desk to write; own_words: {recommendation: …}"
    assert any(one.text.startswith(said) for one in told)
    assert "Recommendation" not in pdf_text(talks(), layout)


def test_the_desks_own_words_stand_under_their_heading_and_are_labelled() -> None:
    """As not from the sources; a heading that the shape has not is told."""
    words = {"recommendation": "Agree to the timetable.\n\nSay so on Friday.", "recomendation": "Agree."}
    brief = replace(talks(), own_words=words)
    assert decode_brief(encode_brief(brief)) == brief
    found = plan(brief, "numbering: through\nblocks: [statements, {block: desk, heading: recommendation}]")
    desk = [node for node in found.nodes if isinstance(node, Paragraph) and node.use == "desk"]
    assert [text_of(node) for node in desk] == ["Agree to the timetable.", "Say so on Friday."]
    assert [node.number for node in desk] == [None, None]
    told: list[Notice] = []
    layout = with_shape(LAYOUT, "submission")
    render(brief, layout, ["pdf"], told.append)
    assert any("did you mean 'recommendation'?" in one.text for one in told)
    assert "Recommendation Desk comment: not from the sources Agree to the timetable." in pdf_text(brief, layout)
    assert "own words, recommendation: Agree" in desk_lines(brief)[0]


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ("{pages: 1}", "x: 2 pages, more than 1"),
        ("{bottom_line: 4}", "x: the bottom line has 7 lines, more than 4"),
        ("{pages_without: {summary: 1}}", "x: 2 pages without “Summary”: more than 1 need one"),
    ],
)
def test_what_is_too_long_is_told_and_not_cut(rules: str, said: str) -> None:
    """A notice for each rule; every statement stays."""
    brief = talks()
    many = tuple(
        statement(f"Point {n}: the delegations met again and agreed on little.", 1, at=200 * n) for n in range(60)
    )
    brief = replace(brief, sections=(replace(brief.sections[0], statements=many),))
    text = f"length: {rules}\nblocks: [{{block: statements, of: [bottom_line]}}, sections]"
    told: list[Notice] = []
    render(brief, replace(LAYOUT, shape=shape(text)), ["pdf"], told.append)
    assert any(one.text.startswith(said) for one in told), [one.text for one in told]


LONG = tuple(
    statement(f"Point {n}: the delegations met again and agreed on little.", 1, at=200 * n) for n in range(150)
)


@pytest.mark.parametrize("form", ["pdf", "docx"])
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("action-memo", " pages, more than 2"),
        ("action-memo", "action-memo: the bottom line has 7 lines, more than 4"),
        ("cable", " pages without “Summary”: more than 3 need one"),
    ],
)
def test_the_rules_of_ministries_are_told(name: str, said: str, form: str) -> None:
    """Two pages and four lines of an action memorandum, three pages of a cable without a summary; in Word too."""
    brief = talks()
    leading = (
        *brief.bottom_line,
        statement("They met again, and talked of fish, of ships and of nets, " * 5, 2, at=9000),
    )
    first = () if name == "cable" else (leading[2], leading[-1])
    long = replace(brief, bottom_line=first, sections=(replace(brief.sections[0], statements=LONG),))
    told: list[Notice] = []
    render(long, with_shape(LAYOUT, name), [form], told.append)
    assert any(said in one.text for one in told), [one.text for one in told]


@pytest.mark.parametrize(("name", "told"), [("memo", True), ("sitrep", True), ("cable", False)])
def test_portion_marks_that_nothing_prints_are_told(name: str, told: bool) -> None:
    """The memo has none, nor have most shapes."""
    brief = talks(marking=Marking(text="UNCLASSIFIED", scheme="us"))
    notices: list[Notice] = []
    render(brief, replace(with_shape(LAYOUT, name), portion_marks=True), ["docx"], notices.append)
    assert any("no portion marks" in one.text for one in notices) is told


def test_a_summary_satisfies_the_rule_for_long_cables() -> None:
    """The rule asks for the heading, whose block holds something."""
    summary = "{block: statements, heading: summary, of: [bottom_line]}"
    text = f"length: {{pages_without: {{summary: 1}}}}\nblocks: [{summary}, sections]"
    told: list[Notice] = []
    render(talks(), replace(LAYOUT, shape=shape(text)), ["pdf"], told.append)
    assert not [one for one in told if "without" in one.text]


def test_a_cable_has_its_title_in_a_line_and_the_summary_in_one_paragraph() -> None:
    """SUBJECT and REF, the marking first and bare; the summary before paragraph 1, ended by words of its own."""
    marked = talks(marking=Marking(text="UNCLASSIFIED", scheme="us"))
    section = replace(
        marked.sections[0], statements=tuple(statement(f"Point {n} was settled.", 1, at=100 * n) for n in range(9))
    )
    found = planned(replace(marked, sections=(section,)), LAYOUT.labels, load_shape("cable"), "U")
    fields = found.nodes[0]
    assert isinstance(fields, Fields)
    assert fields.rows[0] == ("", "UNCLASSIFIED")
    assert dict(fields.rows)["SUBJECT"] == f"(U) {marked.title}"
    assert fields.title is not None
    summary = found.nodes[1]
    assert isinstance(summary, Paragraph)
    assert summary.number is None
    assert text_of(summary).startswith("(U) SUMMARY: ")
    assert text_of(summary).endswith("END SUMMARY.")


def test_a_short_cable_has_no_summary() -> None:
    """With two paragraphs there is nothing to sum up: its statements stand among the others."""
    brief = talks()
    short = replace(brief, sections=(brief.sections[0],), also_reported=())
    found = planned(short, LAYOUT.labels, load_shape("cable"))
    assert "SUMMARY" not in " ".join(map(text_of, found.nodes))
    assert {one.text for one in short.bottom_line} <= {one.text for one in said(found)}


def test_the_comment_of_a_cable_is_closed() -> None:
    """COMMENT … END COMMENT around the desk's words and nothing else."""
    brief = replace(talks(), comment="We think so.\n\nThey do not.")
    words = [text_of(node) for node in planned(brief, LAYOUT.labels, load_shape("cable")).nodes]
    assert "COMMENT: We think so." in words
    assert "They do not. END COMMENT." in words


def test_series_fields_are_printed_where_they_are_known() -> None:
    """Number, period and next; they go through brief.json, which has none where none is given."""
    brief = replace(talks(), series=Series(number="5", next="2024-05-21", period="8-14 May"))
    assert decode_brief(encode_brief(brief)) == brief
    assert '"series"' not in encode_brief(talks())
    text = pdf_text(brief, with_shape(LAYOUT, "sitrep"))
    assert all(part in text for part in ("No. 5", "Next report 21 May 2024", "Period covered 8-14 May"))


def figured(*texts: str, known: tuple[int, ...] = (1, 2)) -> Brief:
    """A brief of one statement of source 1, which the sources ``known`` carry."""
    brief = talks()
    one = replace(statement(texts[0], 1, at=0), carriers=Carriers(sources=known, origins=len(known)))
    return replace(brief, bottom_line=(), sections=(replace(brief.sections[0], statements=(one,)),), also_reported=())


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("The flood killed 40 people in Lenno.", "In Lenno 40 people were killed.", ["40 people"]),
        ("The flood killed 40 people in Lenno.", "In Lenno 70 people were killed.", []),
        ("The flood killed 40 people in Lenno.", "In Lenno 40 houses were lost.", []),
        ("The pause lasts 30 days.", "A pause of 30 days was agreed.", ["30 days"]),
        ("The pause lasts 30 days.", "A pause of two weeks was agreed.", []),
        ("The fund holds $3 billion.", "There are $3 billion in the fund.", ["$3 billion"]),
        ("The fund holds $3 billion.", "There are $3 million in the fund.", []),
        ("They met in Lenno.", "They met in Lenno.", []),
        ("The strip is 12 km wide.", "A strip of 12 km was named.", ["12 km"]),
        ("Both sides named 20 envoys.", "They named 20 envoys each.", ["20 envoys"]),
    ],
)  # fmt: skip
def test_a_key_figure_is_one_that_another_article_gives(first: str, second: str, found: list[str]) -> None:
    """Of the same thing and fitting it; word for word, at its place."""
    figures = key_figures(figured(first), {1: first, 2: second})
    assert [one.text for one in figures if any(one.text in text for text in found)] == found or not found
    assert bool(figures) == bool(found)
    assert all(first[one.start : one.end] == one.text and one.also_in == (2,) for one in figures)


def test_a_figure_of_an_article_that_does_not_say_the_same_counts_for_nothing() -> None:
    """Only those that carry the statement are asked."""
    text = "The pause lasts 30 days."
    assert key_figures(figured(text, known=(1,)), {1: text, 2: text}) == ()


def test_figures_stand_beside_their_sentences() -> None:
    """In a table; the sentence stands nowhere else."""
    text = "The pause lasts 30 days."
    brief = figured(text)
    brief = replace(brief, figures=key_figures(brief, {1: text, 2: text}))
    found = plan(brief, "blocks: [{block: figures, heading: key_figures}, sections]")
    [table] = [node for node in found.nodes if isinstance(node, Table)]
    assert text_of(table).startswith("30 daysThe pause lasts 30 days.")
    assert len(said(found)) == 1


def test_what_has_changed_since_the_last_issue_opens_a_shape_that_asks_for_it() -> None:
    """Under its own heading, new statements marked; without an issue before there is neither."""
    brief = replace(talks(), changes=Changes(since=4, date="2024-05-13", new=("agreed",)))
    first = replace(brief.sections[0].statements[0], id="agreed")
    brief = replace(brief, sections=(replace(brief.sections[0], statements=(first,)),), bottom_line=())
    found = plan(brief, "blocks: [since, sections]")
    assert headings(found)[0] == "Since No. 4 of 13 May 2024"
    assert next(text_of(node) for node in found.nodes if "NEW" in text_of(node)).startswith(first.text)
    assert not any(heading.startswith("Since") for heading in headings(plan(talks(), "blocks: [since, sections]")))


@pytest.mark.parametrize("name", NAMES)
def test_a_shape_says_how_it_was_made_as_the_memo_does(name: str) -> None:
    """A second reader that chose is named in every shape, and what the desk changed is told."""
    reader = SecondReader(model="tiny", server="127.0.0.1")
    desk = (DeskEntry(what="speaker", text="Ada Marsh"),)
    found = planned(replace(talks(), second_reader=reader, desk=desk), LAYOUT.labels, load_shape(name))
    last = " ".join(text_of(node) for node in found.nodes[-2:])
    assert "tiny" in last
    assert "Ada Marsh" in last


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("blocks: [statments]", "x.yaml:1:10: 'blocks.0' should be 'fields'"),
        ("title: false", "x.yaml:1:1: 'blocks' is missing"),
        ("blocks:\n - {block: press, by: [contry]}", "x.yaml:2:"),
        ("blocks:\n - {block: fields, sho: [to]}", r"x.yaml:2:20: unknown key 'sho' \(did you mean 'show'\?\)"),
        ("numbering: no\nblocks: [method]", "x.yaml:1:12: 'numbering'"),
        ("length: {pages: 0}\nblocks: [method]", "x.yaml:1:17: 'length.pages'"),
    ],
)
def test_a_mistake_in_a_shape_is_told_with_its_place(text: str, told: str) -> None:
    """As in every other file of YAML."""
    with pytest.raises(InputError, match=told):
        shape(text)


def test_an_unknown_shape_is_told_which_there_are() -> None:
    """With the nearest name."""
    with pytest.raises(InputError, match=r"unknown shape 'sitrap' \(did you mean 'sitrep'\?\)"):
        with_shape(LAYOUT, "sitrap")
    assert with_shape(LAYOUT, "memo").shape is None


def test_every_shape_that_ships_is_a_page_of_yaml() -> None:
    """At most 40 lines, and it says in its first line what it is."""
    for path in (packaged_layouts() / "shapes").glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        assert text.startswith("# ")
        assert len(text.splitlines()) <= 40
        assert load_model(path, ShapeFile).blocks


def test_a_country_has_one_region() -> None:
    """No code stands twice, and each is of three letters."""
    codes = [code for codes in ORDER for code in codes.split()]
    assert len(codes) == len(set(codes)) == len(REGION)
    assert all(len(code) == 3 and code.isupper() for code in codes)
    assert len(LAYOUT.labels.regions) == len(ORDER)
