"""What an edit did, as the brief shows it and as the log tells it."""

from __future__ import annotations

from summarizer.config.dossier import DossierConfig
from summarizer.config.edits import Edit
from summarizer.errors import InputError
from summarizer.model import DeskEntry
from summarizer.notices import DESK, Notice


def told(edit: Edit, text: str, of: str | None = None) -> tuple[DeskEntry, Notice]:
    """An edit that took hold: the entry of the brief, and the line of the log with the officer's reason.

    ``text`` is what the officer wrote or dropped, ``of`` the first words of what it belongs to.
    """
    belongs = f" of “{of}”" if of else ""
    reason = f" ({edit.why})" if edit.why else ""
    line = f"the desk’s {edit.kind}{belongs}: {text}{reason}"
    return DeskEntry(what=edit.kind, text=text, of=of), Notice(kind=DESK, file="dossier.yaml", text=line)


def gone(edit: Edit, what: str) -> Notice:
    """An edit that found nothing to take hold of: ``what`` it looked for."""
    remedy = "copy the words from brief.md anew, or take the edit out"
    return Notice(kind="edit", file="dossier.yaml", text=f"{edit.kind} “{edit.text}”: {what} any more; {remedy}")


def at_fault(error: InputError, number: int) -> InputError:
    """The error with the place of the edit in dossier.yaml, counted from 0."""
    error.setting = ("edits", number)
    return error


def written(config: DossierConfig) -> tuple[DeskEntry, ...]:
    """What dossier.yaml says in place of what the program would find: the title, who plays which role."""
    title = (DeskEntry(what="title", text=config.title),) if config.title else ()
    given = {role: actors for role, actors in config.roles.items() if actors}
    roles = "; ".join(f"{role}: {', '.join(actors)}" for role, actors in given.items())
    return (*title, *((DeskEntry(what="roles", text=roles),) if roles else ()))
