"""Briefs that strain a deck: very many sources, very long sentences and names, hardly anything, other alphabets."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from summarizer.model import (
    Brief,
    Carriers,
    Change,
    Changes,
    Difference,
    Highlight,
    Marking,
    Position,
    Quote,
    RoleActor,
    RoleCast,
    Section,
    Silence,
    Statement,
    Step,
    Value,
    Withdrawn,
    Wording,
)
from tests.briefs import sources, statement, talks

MARKED = Marking(text="OFFICIAL-SENSITIVE", scheme="uk")
LONG_NAME = "Inter-Parliamentary Commission for the Maintenance of the Lenno-Northaven Crossing and Adjacent Waterways"


def usual() -> Brief:
    """The hand-made brief with a marking and highlights, each sentence at a place of its own."""
    brief = spread(talks(marking=MARKED))
    highlights = (
        highlight(brief, "agreed", "reopen the border crossing at Lenno"),
        highlight(brief, "refused", "refused to lift its fishing ban"),
        highlight(brief, "open", "our fishermen need an answer before the summer"),
    )
    return replace(brief, highlights=highlights)


def spread(brief: Brief) -> Brief:
    """The brief with a place of its own for each sentence, the same one wherever it stands."""
    texts = [s.text for s in every_statement(brief)]
    at = {text: 1000 * number for number, text in enumerate(dict.fromkeys(texts), 1)}

    def placed(statement: Statement) -> Statement:
        start = at[statement.text]
        return replace(statement, start=start, end=start + len(statement.text))

    def moved(position: Position) -> Position:
        holder = next((s for s in every_statement(brief) if position.text in s.text), None)
        start = at[holder.text] + holder.text.index(position.text) if holder else position.start
        return replace(position, start=start, end=start + len(position.text))

    return replace(
        brief,
        positions=tuple(map(moved, brief.positions)),
        bottom_line=tuple(map(placed, brief.bottom_line)),
        sections=tuple(replace(s, statements=tuple(map(placed, s.statements))) for s in brief.sections),
        steps=tuple(replace(step, statement=placed(step.statement)) for step in brief.steps),
        also_reported=tuple(map(placed, brief.also_reported)),
    )


def every_statement(brief: Brief) -> list[Statement]:
    """All statements that a brief prints, with repeats."""
    found = [*brief.bottom_line, *(s for section in brief.sections for s in section.statements), *brief.also_reported]
    return [*found, *(step.statement for step in brief.steps)]


def highlight(brief: Brief, kind: Literal["agreed", "refused", "open"], text: str) -> Highlight:
    """A fragment of one of the brief's sentences, at its place."""
    holder = next(s for s in every_statement(brief) if text in s.text)
    start = holder.start + holder.text.index(text)
    return Highlight(kind=kind, text=text, source=holder.source, start=start, end=start + len(text))


def full() -> Brief:
    """A brief with every field of the model: dates of steps, support, roles, what is reported besides, a panel."""
    told = {
        "agreed": statement("Northland and Southmark agreed in Lenno to share the water by a fixed key.", 1),
        "refused": statement("Southmark refused to close the upper dam before a joint survey has been made.", 2),
        "fee": statement("Northland will pay a fee of 40 million crowns a year for the use of the lower canal.", 3),
        "days": statement("The ministers spoke for two days, longer than either side had planned.", 4),
        "text": statement("Neither delegation would say whether the text binds the provinces.", 5),
        "north": statement("Prime Minister Ada Marsh called the key fair and said parliament would hear it first.", 1),
        "fields": statement("Northland’s farmers’ union said its members had waited nine years for it.", 3),
        "south": statement("Water Minister Omar Quill said that Southmark had given up nothing that it needed.", 2),
        "dam": statement("The upper dam feeds the only power station of the province, Quill’s ministry recalled.", 4),
        "board": statement("The River Board said that it would open its gauges to both sides without a charge.", 5),
        "sign": statement("The agreement is to be signed in Port Vale on 2 June, both ministries said.", 1),
        "survey": statement("Engineers of both states begin the survey of the upper dam on 20 June.", 2),
        "review": statement("A first review of the key is set for 14 January of the coming year.", 5),
        "vote": statement("The parliaments of both states have yet to set a day for their votes.", 3),
        "ferry": statement("A ferry line between the two banks has been out of service since the flood.", 4),
        "fish": statement("Catches of eel on the Arve fell by a third in two years, the board’s figures show.", 5),
    }  # fmt: skip
    sure = {"agreed": (1, 2, 3, 5), "refused": (2, 4), "sign": (1, 2, 4), "fee": (3, 5)}
    for name, sources_of in sure.items():
        known = Carriers(sources=sources_of, origins=len(sources_of), known=name != "fee")
        told[name] = replace(told[name], carriers=known, also_in=sources_of[1:])
    names = ("agreed", "refused", "fee", "days", "text")
    brief = Brief(
        title="Talks on the water of the Arve", profile="talks", language="en", prepared_on="2024-05-16",
        event_date="2024-05-14", to="Director, Rivers", sender="Regional desk", reference="RV/2024/007",
        marking=Marking(text="TLP:AMBER", scheme="tlp"), comment="The fee is new; our own treaty has none.",
        sources=sources(5), bottom_line=(told["agreed"], told["refused"], told["sign"]),
        sections=(
            Section(key="outcome", title="What the talks brought", kind="outcome",
                    statements=tuple(told[name] for name in names)),
            Section(key="north", title="Northland", kind="response", statements=(told["north"], told["fields"])),
            Section(key="south", title="Southmark", kind="response", statements=(told["south"], told["dam"])),
            Section(key="others", title="Others", kind="reaction", statements=(told["board"],)),
            Section(key="next", title="Next steps", kind="next_steps",
                    statements=tuple(told[name] for name in ("sign", "survey", "review", "vote"))),
        ),
        steps=tuple(Step(when=None, who=None, due=due, statement=told[name]) for name, due in
                    (("sign", "2024-06-02"), ("survey", "2024-06-20"), ("review", "2025-01-14"))),
        also_reported=(told["ferry"], told["fish"]),
        roles={"principals": RoleCast(actors=(RoleActor(name="Northland"), RoleActor(name="Southmark")), given=False,
                                      sure=True)},
        quotes=(
            Quote(speaker="Lena Ford", office="ferry owner", text="Nobody has asked us what the river costs", source=4,
                  start=10, end=50),
            Quote(speaker="Ada Marsh", office="Prime Minister of Northland", source=1, start=60, end=110,
                  text="A key that both can read is better than a dam that one can close"),
            Quote(speaker="Omar Quill", office="Water Minister of Southmark", source=2, start=60, end=110,
                  text="We have signed nothing that our own engineers have not measured"),
        ),
        differences=(
            _differing("wording of a remark", "wording", (1, "a fair key"), (4, "a workable key")),
            _differing("the yearly fee", "figure", (3, "40 million crowns"), (5, "some 30 million crowns")),
            _differing("what the key covers", "scope", (1, "the water of the Arve"), (4, "the lower canal alone")),
            _differing("spelling of a name", "name", (2, "Omar Quill"), (4, "Omar Quil")),
        ),
        silent=Silence(sections=(), actors=("Eastmark",)),
    )  # fmt: skip
    brief = spread(brief)
    return replace(brief, highlights=(
        highlight(brief, "agreed", "agreed in Lenno to share the water"),
        highlight(brief, "refused", "refused to close the upper dam"),
        highlight(brief, "open", "whether the text binds the provinces"),
    ))  # fmt: skip


def table() -> Brief:
    """The full brief with what three parties say on three issues, in fragments that no statement holds."""
    said = (
        ("Northland", "key", "is the fairest that we have seen"),
        ("Northland", "fee", "will be paid from June on"),
        ("Southmark", "key", "can be measured by anyone"),
        ("Southmark", "dam", "stays open while engineers look"),
        ("River Board", "key", "would need gauges on both banks"),
        ("River Board", "dam", "has never been surveyed"),
        ("Lenno", "fee", "is a matter for the two capitals"),
    )
    positions = tuple(
        Position(actor=actor, topic=topic, text=text, source=1 + n % 5, start=90_000 + 100 * n, end=90_050 + 100 * n)
        for n, (actor, topic, text) in enumerate(said)
    )
    return replace(full(), positions=positions, comment=None, event_date=None)


def _differing(what: str, kind: str, *readings: tuple[int, str]) -> Difference:
    values = (Value(source=source, text=text, sentence=f"It was {text}.", start=7, end=7 + len(text))
              for source, text in readings)  # fmt: skip
    return Difference(what=what, kind=kind, values=tuple(values))


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


def later() -> Brief:
    """The usual one after an issue: half of its statements are new, two facts changed, two statements are withdrawn."""
    brief = usual()
    numbered = tuple(
        replace(section, statements=tuple(replace(one, id=f"{section.key}-{number}")
                for number, one in enumerate(section.statements)))
        for section in brief.sections
    )  # fmt: skip
    ids = [one.id for section in numbered for one in section.statements]
    old, new = "The bridge at Lenno is to open on 1 June at the earliest.", "It will not open before 1 July."

    def wording(text: str, source: int, issue: int | None = None) -> Wording:
        return Wording(source=source, file="a.txt", text=text, start=0, end=len(text), sentence=text, issue=issue)

    changes = Changes(
        since=12,
        date="2024-05-13",
        new=tuple(ids[::2]),
        changed=(
            Change(kind="date", old=wording(old, 1, 12), new=wording(new, 2)),
            Change(kind="speaker", old=wording("Petrova leads them.", 1, 12), new=wording("Orlova leads them.", 1)),
        ),
        withdrawn=(
            Withdrawn(id="x", old=wording("The port is closed to trawlers until further notice.", 2, 12), why="gone"),
            Withdrawn(id="y", old=wording("Nobody was hurt.", 3, 12), why="contradicted", by=1),
        ),
    )
    return replace(brief, sections=numbered, changes=changes)


BRIEFS = {
    "usual": usual,
    "later": later,
    "full": full,
    "table": table,
    "single": single,
    "sixty": sixty,
    "long": long_sentences,
    "alphabets": other_alphabets,
}
"""Every brief that the deck is tested with, by name."""
