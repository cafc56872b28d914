"""A small brief in words of our own, with something for each part of a document: templates are tried with it."""

from __future__ import annotations

import dataclasses

from summarizer.model import Brief, Quote, Section, Source, Statement, Step

_TEXT = "Officials of both sides said on Tuesday that the two delegations would meet again in the capital next week."


def trial_brief() -> Brief:
    """The same each time."""
    statement = Statement(text=_TEXT, source=1, start=0, end=len(_TEXT))
    several = tuple(dataclasses.replace(statement, text=f"{_TEXT[:-1]} {number}.") for number in range(4))
    return Brief(
        title="Talks in the capital",
        profile="trial",
        language="en",
        prepared_on="2025-01-01",
        sources=(Source(number=1, file="a.txt", sha256="", title="Talks in the capital", origin=1),),
        bottom_line=several[:2],
        sections=(
            Section(key="outcome", title="Outcome", statements=several, kind="outcome"),
            Section(key="next", title="Next steps", statements=several[:2], kind="next_steps"),
        ),
        quotes=(Quote(speaker="A spokeswoman", text=_TEXT, source=1, start=0, end=len(_TEXT)),),
        steps=tuple(Step(when="next week", who="officials", statement=each) for each in several[:2]),
    )
