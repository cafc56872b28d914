"""Briefs for the tests of documents: built by hand, with words written for the tests."""

from __future__ import annotations

from summarizer.model import (
    Brief,
    Difference,
    Marking,
    Position,
    Quote,
    Removed,
    Section,
    Silence,
    Source,
    Statement,
    Step,
    Value,
)
from summarizer.notices import Notice


def statement(text: str, source: int, *also: int, at: int = 100) -> Statement:
    """A statement that stands at ``at`` in its source, carried by the sources in ``also`` too."""
    return Statement(text=text, source=source, start=at, end=at + len(text), also_in=also, independent=1 + len(also))


def sources(count: int) -> tuple[Source, ...]:
    """Numbered sources; every second one has an outlet, a date and an address."""
    return tuple(
        Source(
            number=n,
            file=f"{n:03d}_article.txt",
            sha256=f"{n:064x}",
            title=f"Ministers of two states meet, report {n}",
            outlet=f"Harbour Gazette {n}" if n % 2 else None,
            published="2024-05-14" if n % 2 else None,
            url=f"https://news.example/{n}" if n % 2 else None,
            language="en",
            origin=n,
            words=400 + n,
            words_taken=40 + n,
        )
        for n in range(1, count + 1)
    )


def talks(*, marking: Marking | None = None) -> Brief:
    """A brief of the usual size: five sources, four sections, every field filled."""
    agreed = statement(
        "The two foreign ministers agreed on Tuesday to reopen the border crossing at Lenno for goods traffic "
        "from 1 June.",
        1,
        2,
        3,
        5,
    )
    refused = statement(
        "Northland refused to lift its fishing ban and said that no vessel would be let in before a joint survey "
        "of the stocks was finished.",
        2,
        4,
    )
    response = statement(
        "“We welcome every step that makes the crossing usable again, but our fishermen need an answer before the "
        "summer,” Prime Minister Ada Marsh said in Port Vale.",
        3,
    )
    neighbours = statement(
        "The European Commission said it stood ready to send customs experts if both sides asked for them.", 4, 5
    )
    soon = statement("Technical teams will meet in Lenno on Friday to draw up a timetable for customs checks.", 1, 3)
    later = statement("A second round of talks is planned for the autumn, according to both ministries.", 5)
    return Brief(
        title="Talks between Northland and Southmark",
        profile="talks",
        language="en",
        prepared_on="2024-05-15",
        event_date="2024-05-14",
        to="Director, Northern Affairs",
        sender="Regional desk",
        reference="NA/2024/031",
        version="2",
        marking=marking,
        comment="The autumn date matters for our presidency; please hold the travel plans.",
        sources=sources(5),
        bottom_line=(agreed, refused, response),
        sections=(
            Section(
                key="outcome",
                title="Outcome of the talks",
                kind="outcome",
                statements=(
                    agreed,
                    statement("The meeting lasted four hours and ended without a joint statement.", 2, 1),
                    refused,
                    statement("According to the ministry in Northaven, the customs union was not discussed.", 4),
                ),
            ),
            Section(key="affected", title="Southmark’s response", kind="response", statements=(response,)),
            Section(key="europe", title="European reaction", kind="reaction", statements=(neighbours,)),
            Section(key="next", title="Next steps", kind="next_steps", statements=(soon, later)),
        ),
        quotes=(
            Quote(
                speaker="Ada Marsh",
                office="Prime Minister",
                place="Port Vale",
                text="We welcome every step that makes the crossing usable again, but our fishermen need an answer "
                "before the summer",
                source=3,
                start=101,
                end=210,
            ),
            Quote(
                speaker=None,
                text="Nobody should expect miracles from a single afternoon",
                source=5,
                start=50,
                end=103,
            ),
        ),
        differences=(
            Difference(
                what="length of the meeting",
                kind="duration",
                values=(
                    Value(source=2, text="four hours", sentence="The meeting lasted four hours.", start=20, end=30),
                    Value(source=4, text="nearly three hours", sentence="It took nearly three hours.", start=8, end=26),
                ),
            ),
        ),
        positions=(
            Position(
                actor="Northland",
                topic="fishing ban",
                text="refused to lift its fishing ban",
                source=2,
                start=110,
                end=141,
            ),
            Position(
                actor="Southmark",
                topic="crossing",
                text="welcome every step that makes the crossing usable again",
                source=3,
                start=104,
                end=159,
            ),
        ),
        steps=(
            Step(when="on Friday", who="Technical teams", statement=soon),
            Step(when="for the autumn", who=None, statement=later),
        ),
        silent=Silence(sections=(), actors=("Norway",)),
        removed=(Removed(source=4, line=23, text="Share this:", reason="share"),),
        notices=(Notice(kind="date", text="source 2 gives no date", file="002_article.txt"),),
    )
