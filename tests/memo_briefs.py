"""More briefs for the tests of the memo: long, in many scripts, with paragraphs for the annex."""

from __future__ import annotations

from dataclasses import replace

from summarizer.model import Brief, Passage, Section, Source, Statement, Step
from tests.briefs import sources, statement, talks

SCRIPTS = (
    "Cyrillic: Володимир Зеленський, Ђорђе Вајферт, Қазақстан; Greek: Αθήνα, Ἀθῆναι.",
    "Latin: Łódź, Żółć, İstanbul, Şırnak, Iași, Țara, Nguyễn Phú Trọng, Đắk Lắk, Győr, Reykjavík, Ħal Qormi.",
    "Signs: → ← ↔; non\u2011breaking; soft\u00adhyphen; narrow\u202fspace; zero\u200bwidth; cafe\u0301; № € ₴ ½ ≤.",
    "Arabic: the envoy, محمد بن سلمان (Mohammed bin Salman), said “السلام عليكم” on 12 May.",
    "Hebrew: בנימין נתניהו (Netanyahu) said “שלום עולם, 25 שנה”.",
    "Persian: گفتگوهای ایران و اروپا, Urdu: پاکستان نے کہا, Yiddish: ייִדיש.",
    "قال الرئيس إن المحادثات (الثانية) ستبدأ في 14 مايو 2024 وإن الطرفين اتفقا على فتح المعبر أمام حركة البضائع.",
)
"""Every sentence in them can be painted with the fonts that the project brings."""
FOREIGN = "The delegations of 中国 and საქართველო came late 😀."
"""Holds characters that no font of the project has."""


def scripts(*, foreign: bool = False) -> Brief:
    """A brief with names in many scripts, in the title too; ``foreign`` adds some that no font has."""
    texts = (*SCRIPTS, FOREIGN) if foreign else SCRIPTS
    spread = tuple(statement(text, 1 + index % 3, at=1000 * index) for index, text in enumerate(texts))
    brief = talks()
    first = Section(key="names", title="Names: الرياض, ירושלים, Київ, Αθήνα", statements=spread)
    foreign_source = replace(brief.sources[1], language="fr", title="Négociations à Lenno : où en est-on ?")
    return replace(
        brief,
        title="Київ, Αθήνα, الرياض and ירושלים",
        sections=(first, *brief.sections[1:]),
        sources=(brief.sources[0], foreign_source, *brief.sources[2:]),
    )


def annexed() -> Brief:
    """The usual brief with the paragraph each statement stands in, each at a place of its own."""
    brief = talks()
    sections = tuple(
        replace(
            section,
            statements=tuple(
                _moved(given, 1000 * (10 * part + index)) for index, given in enumerate(section.statements)
            ),
        )
        for part, section in enumerate(brief.sections, 1)
    )
    passages = [_passage(given) for section in sections for given in section.statements]
    return replace(brief, sections=sections, context=tuple(passages))


def _moved(given: Statement, start: int) -> Statement:
    return replace(given, start=start, end=start + len(given.text))


def _passage(given: Statement) -> Passage:
    before, after = "A sentence before it. ", " And one after it, to show where it ends."
    text = f"{before}{given.text}{after}"
    start = given.start - len(before)
    return Passage(source=given.source, start=start, end=start + len(text), text=text)


def long(*, statements_a_section: int = 24, articles: int = 40) -> Brief:
    """A brief of about a dozen pages: many sections, sources, quotations, differences and steps."""
    brief = talks()
    sections = tuple(_long_section(number, statements_a_section, articles) for number in range(1, 7))
    steps = tuple(
        Step(when=f"on {day} June", who="Technical teams of both ministries", statement=given)
        for day, given in enumerate(sections[-1].statements, 1)
    )
    return replace(
        brief,
        title="Talks between Northland and Southmark on fisheries, the crossing at Lenno, and all that hangs on it",
        sources=tuple(_long_source(source) for source in sources(articles)),
        sections=sections,
        quotes=brief.quotes * 8,
        differences=brief.differences * 9,
        steps=steps,
    )


def _long_section(number: int, count: int, articles: int) -> Section:
    kind = "next_steps" if number == 6 else "topic"
    texts = (
        f"Point {number}.{index}: {'the delegations met again and agreed on little, ' * (index % 4 + 1)}they said."
        for index in range(count)
    )
    spread = tuple(
        statement(text, 1 + index % articles, at=10_000 * number + 100 * index) for index, text in enumerate(texts)
    )
    return Section(key=f"s{number}", title=f"Subject {number} of the talks", kind=kind, statements=spread)


def _long_source(source: Source) -> Source:
    address = f"https://news.example/{'a-very-long-path-without-any-place-to-break/' * 3}{source.number}"
    return replace(source, url=address, words_taken=source.words // 3 if source.number == 3 else source.words_taken)
