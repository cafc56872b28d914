"""What the terminal tells of a brief: its size, its sources and its roles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from summarizer.model import Brief, RoleCast


def summary(brief: Brief) -> str:
    """What a brief has, counted: articles, statements and words."""
    statements = [statement for section in brief.sections for statement in section.statements]
    words = sum(len(statement.text.split()) for statement in statements)
    articles = f"{len(brief.sources)} article{'s' if len(brief.sources) != 1 else ''}"
    return f"{articles}, {len(statements)} statements, {words} words"


def checked_lines(path: Path, brief: Brief) -> Iterator[str]:
    """What a build would have made of a dossier: title, sources, roles, and sections without a statement."""
    event = brief.event_date or "event date not given"
    yield f"{path}: {brief.title} (profile {brief.profile}, {event}; {summary(brief)})"
    for source in brief.sources:
        known = [source.title, source.outlet, source.published]
        described = ", ".join(value for value in known if value) or "no title, outlet or date"
        yield f"  [{source.number}] {source.file}: {described}; {source.words} words"
    yield from map(_role_line, brief.roles.items())
    if any(not cast.given for cast in brief.roles.values()):
        yield "  to set a role: roles: {ROLE: [actors]} in dossier.yaml, by ISO code or name, such as [FR, NATO]"
    yield from (f"  no statement for “{section.title}”" for section in brief.sections if not section.statements)


def _role_line(role: tuple[str, RoleCast]) -> str:
    """A role with its actors, and how they are known."""
    name, cast = role
    known = "given" if cast.given else "guessed" if cast.sure else "guessed, not sure: titles leave it out"
    return f"  {name}: {', '.join(actor.name for actor in cast.actors) or 'nobody found'} ({known})"
