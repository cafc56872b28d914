"""What the page says of a brief besides its words: reviewed, flagged, edited, new, close; computed once a drawing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from summarizer.composition.choosing.edits import ALSO_REPORTED, BOTTOM_LINE
from summarizer.composition.desk.anchors import fits
from summarizer.model import Brief, Sentence, Statement
from summarizer.renderers.wording import source_name
from summarizer.review.places import Place
from summarizer.review.scene import Scene
from summarizer.review.session import Session


@dataclass(frozen=True)
class State:
    """A brief under review, as the page shows it."""

    session: Session
    scene: Scene
    reviewed: frozenset[str]
    flagged: frozenset[str]
    before: frozenset[str] | None
    """Ids of the statements of the last build; None where there is none."""

    @cached_property
    def statements(self) -> list[Statement]:
        """All statements of the sections, each once."""
        brief = self.scene.brief
        held = [*(one for section in brief.sections for one in section.statements), *brief.also_reported]
        return [*held, *(one for one in brief.bottom_line if one.id not in {other.id for other in held})]

    @cached_property
    def sections(self) -> list[tuple[str, str]]:
        """Where a statement can be moved to: key and title."""
        own = [(section.key, section.title) for section in self.scene.brief.sections]
        return [*own, (ALSO_REPORTED, "Also reported"), (BOTTOM_LINE, "Bottom line")]

    @cached_property
    def edited(self) -> frozenset[str]:
        """Ids of the sentences that an edit of dossier.yaml names."""
        anchors = [(edit.anchor, edit.source) for edit in self.scene.edits if edit.anchor]
        found = set()
        for place in self.scene.places.values() if anchors else ():
            trace = place.trace
            sentence = Sentence(article=0, position=0, paragraph=0, start=trace.start, end=trace.end, text=trace.text)
            text = self.scene.texts[trace.source]
            if any(source in (None, place.file) and fits(anchor, sentence, text) for anchor, source in anchors):
                found.add(place.id)
        return frozenset(found)

    def place(self, one: str, key: str) -> str:
        """The number of a statement of a section, as the documents print it; none in the bottom line."""
        place = next((at for at, other in enumerate(self.statements, 1) if other.id == one), 0)
        return "" if key == BOTTOM_LINE else str(place)

    def number(self, one: str, key: str) -> str:
        """How a screen reader calls a card."""
        place = next((at for at, other in enumerate(self.statements, 1) if other.id == one), 0)
        return (
            f"Bottom line, statement {place}" if key == BOTTOM_LINE else f"Statement {place} of {len(self.statements)}"
        )

    def source(self, number: int) -> str:
        """Outlet and date of a source, or what else is known of it."""
        return source_name(self.session.composed.layout.labels, self.scene.brief.sources[number - 1])

    def marks(self, statement: Statement) -> Iterator[str]:
        """Words of the style sheet for a card."""
        place = self.scene.places.get(statement.id)
        if statement.id in self.reviewed:
            yield "reviewed"
        if statement.id in self.flagged:
            yield "flagged"
        if place and place.trace.close_call:
            yield "close"

    def told(self, statement: Statement, place: Place | None) -> Iterator[str]:
        """What is said of a statement in a word."""
        if statement.id in self.edited:
            yield "set by the desk"
        if self.before is not None and statement.id not in self.before:
            yield "new since the last build"
        yield from self._since_issue(statement)
        if place and place.trace.close_call:
            yield "close call"
        if statement.id in self.flagged:
            yield "flagged"
        if place and place.trace.by_reader and place.trace.by_rules != place.trace.by_reader:
            yield f"the second reader chose it; the rules {_wanted(place.trace.by_rules)}"

    def _since_issue(self, statement: Statement) -> Iterator[str]:
        changes = self.scene.brief.changes
        if changes and statement.id in changes.new:
            yield f"new since issue {changes.since}"
        if changes and any(change.statement == statement.id for change in changes.changed):
            yield f"changed since issue {changes.since}"

    def why(self, place: Place | None) -> str:
        """Why the call was close, in a sentence."""
        if place is None:
            return ""
        likely = sorted(place.trace.chances, key=lambda pair: -pair[1])[:2]
        titles = dict(self.sections)
        named = " or ".join(f"“{titles.get(key, key)}” ({chance:.0%})" for key, chance in likely)
        return f"It could belong to {named}." if named else "Another sentence was worth nearly as much."


def _wanted(section: str | None) -> str:
    return f"would print it under {section}" if section else "leave it out"


def state_of(session: Session) -> State:
    """The state of a session now."""
    last = session.last_built()
    return State(
        session=session,
        scene=session.scene(),
        reviewed=frozenset(session.log.marked("reviewed")),
        flagged=frozenset(session.log.marked("flag")),
        before=frozenset(_ids(last)) if last else None,
    )


def _ids(brief: Brief) -> Iterator[str]:
    for section in brief.sections:
        yield from (one.id for one in section.statements)
    yield from (one.id for one in (*brief.also_reported, *brief.bottom_line))
