"""Briefs that strain a deck: very many sources, very long sentences and names, hardly anything, other alphabets."""

from __future__ import annotations

from dataclasses import replace

from summarizer.model import (
    Brief,
    Difference,
    Highlight,
    Marking,
    Position,
    Quote,
    Section,
    Silence,
    Statement,
    Step,
    Value,
)
from tests.briefs import sources, statement, talks

MARKED = Marking(text="OFFICIAL-SENSITIVE", scheme="uk")
LONG_NAME = "Inter-Parliamentary Commission for the Maintenance of the Lenno-Northaven Crossing and Adjacent Waterways"


def usual() -> Brief:
    """The hand-made brief with a marking and a panel."""
    highlights = (
        Highlight(kind="agreed", text="reopen the border crossing at Lenno", source=1, start=0, end=35),
        Highlight(kind="refused", text="refused to lift its fishing ban", source=2, start=0, end=31),
        Highlight(kind="open", text="our fishermen need an answer before the summer", source=3, start=0, end=46),
    )
    return replace(talks(marking=MARKED), highlights=highlights)


def single() -> Brief:
    """One article, one statement, no more."""
    said = statement("The ministers met in Lenno and parted without a statement.", 1)
    return Brief(
        title="Meeting in Lenno", profile="talks", language="en", prepared_on="2024-05-15", sources=sources(1)[:1],
        bottom_line=(said,), sections=(
            Section(key="outcome", title="Outcome", kind="outcome", statements=(said,)),
            Section(key="next", title="Next steps", kind="next_steps", statements=()),
        ), silent=Silence(sections=("Next steps",)),
    )  # fmt: skip


def sixty() -> Brief:
    """Sixty articles with many statements, positions, differences and steps."""
    carried = [
        statement(
            f"Delegation number {n} said after the plenary in Northaven that chapter {n} of the draft treaty would be "
            f"put to a vote in week {n} unless a third of the members asked for a delay.",
            n, *range(n + 1, min(n + 2 + n % 9, 61)),
        )
        for n in range(1, 49)
    ]  # fmt: skip
    names = ("Outcome of the conference", "Host country", "Neighbouring states", "Industry")
    sections = [
        Section(key=f"s{i}", title=name, kind="reaction", statements=tuple(carried[i * 10 : i * 10 + 10]))
        for i, name in enumerate(names)
    ]
    steps = carried[40:48]
    return Brief(
        title="Conference on the treaty of Northaven", profile="conference", language="en", prepared_on="2024-05-15",
        event_date="2024-05-14", marking=Marking(text="TLP:AMBER", scheme="tlp"), sources=sources(60),
        bottom_line=tuple(carried[:3]),
        sections=(*sections, Section(key="next", title="Next steps", kind="next_steps", statements=tuple(steps))),
        positions=tuple(
            Position(actor=f"Delegation {a}", topic=f"chapter {t}", text=f"would never accept chapter {t} as it stands",
                     source=a * 3 + t, start=0, end=40)
            for a in range(1, 9) for t in range(1, 6) if (a + t) % 3
        ),
        differences=tuple(
            Difference(what=f"votes for chapter {n}", kind="figure", values=tuple(
                Value(source=n + k, text=f"{40 + k} votes", sentence=f"It had {40 + k} votes.", start=7, end=15)
                for k in range(3)))
            for n in range(1, 12)
        ),
        steps=tuple(Step(when=f"in week {n}", who=None, statement=s) for n, s in enumerate(steps, 41)),
        silent=Silence(sections=("Industry",), actors=tuple(f"Delegation {n}" for n in range(30, 42))),
    )  # fmt: skip


def long_sentences() -> Brief:
    """Sentences of 120 words, names and titles of a hundred characters, a word wider than any box."""
    part = f"the {LONG_NAME} recalled, in the words of its chair, that the crossing would stay shut"
    text = f"According to a note of 14 May, {part}, " + ", ".join(
        f"that item {n} of the protocol had been read by all {n} parties and left unsigned" for n in range(1, 8)
    )
    long = statement(f"{text}, although two members said that they could accept it if the survey came first.", 1, 2)
    word = statement(f"The file is named {'Lennonorthavencrossing' * 9} in the register of the commission.", 2)
    brief = talks(marking=Marking(text="VS – NUR FÜR DEN DIENSTGEBRAUCH / " + "RESTRICTED TO THE ADDRESSEES " * 3,
                                  scheme="other"))  # fmt: skip
    return replace(
        brief, title=f"Extraordinary session of the {LONG_NAME}", bottom_line=(long, word, long_again(long)),
        sections=(
            Section(key="a", title=f"Outcome according to the {LONG_NAME}", kind="outcome", statements=(long, word)),
            Section(key="next", title="Next steps", kind="next_steps", statements=(long,)),
        ),
        steps=(Step(when="on the fifth Friday after the survey of the stocks is finished", who=LONG_NAME,
                    statement=long),),
        quotes=(Quote(speaker=LONG_NAME, office=LONG_NAME, text="We shall " + "wait and " * 40 + "see", source=1,
                      start=0, end=9),),
        positions=tuple(
            Position(actor=LONG_NAME, topic=f"{LONG_NAME} {n}", text=text[:400], source=1, start=0, end=400)
            for n in range(2)
        ),
        sources=tuple(replace(s, title=f"{LONG_NAME}: {s.title}", author=LONG_NAME) for s in brief.sources),
    )  # fmt: skip


def long_again(of: Statement) -> Statement:
    """The statement at another place of its source."""
    return replace(of, start=of.start + 5000, end=of.end + 5000)


def other_alphabets() -> Brief:
    """Ukrainian and Greek sentences in one brief."""
    first = statement("Міністри домовилися відкрити перехід у Ленно з 1 червня, заявили в уряді Нортгейвена.", 1, 2)
    second = statement("Οι υπουργοί συμφώνησαν να ανοίξουν ξανά το πέρασμα στο Λένο από την 1η Ιουνίου.", 3)
    brief = talks()
    alphabet = {1: "uk", 2: "uk", 3: "el"}
    return replace(
        brief, language="uk", title="Переговори між Нортландом і Саутмарком", bottom_line=(first, second),
        sections=(Section(key="a", title="Підсумок переговорів", kind="outcome", statements=(first, second)),),
        sources=tuple(replace(s, language=alphabet.get(s.number, "en")) for s in brief.sources),
        steps=(), quotes=(), positions=(), differences=(),
    )  # fmt: skip


BRIEFS = {
    "usual": usual,
    "single": single,
    "sixty": sixty,
    "long": long_sentences,
    "alphabets": other_alphabets,
}
"""Every brief that the deck is tested with, by name."""
