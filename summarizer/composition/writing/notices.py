"""What the reader of the log must know of a dossier as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.composition.filing.one_event import Unity
from summarizer.config.dossier import DossierConfig
from summarizer.model import Section
from summarizer.notices import Notice


def dossier_notices(config: DossierConfig, sections: Sequence[Section]) -> list[Notice]:
    """What the reader of the log must know of the brief as a whole."""
    found = []
    if config.event_date is None:
        found.append(
            Notice(
                kind="event date", text="the date of the event is not given: weekdays stand as the articles have them"
            )
        )
    found += [
        Notice(kind="silence", text=f"no material for the section “{section.title}”")
        for section in sections
        if not section.statements
    ]
    return found


SEVERAL_EVENTS = "several events"
"""Kind of the notice that the articles do not tell of one event."""


def told_apart(unity: Unity, files: Sequence[str]) -> list[Notice]:
    """Notices on the articles that tell of something else than the others."""
    remedy = "put the articles of each event into a folder of its own"
    if unity.scattered:
        named = ", ".join(files[article] for article in unity.odd)
        return [Notice(kind=SEVERAL_EVENTS, text=f"the articles do not tell of one event ({named}); {remedy}")]
    text = f"does not tell of the same event as the others; {remedy}, or leave this one out"
    return [Notice(kind="odd article", text=text, file=files[article]) for article in unity.odd]
