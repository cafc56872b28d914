"""A dossier.yaml for a folder that has none: what the articles say themselves, and guesses, each marked as one.

An officer confirms it by reading it: what is sure enough stands as a setting with "guessed" behind it, what is not
stands there as a comment. Nothing is ever written over a file that exists.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterator
from pathlib import Path

from summarizer import pipeline
from summarizer.composing import fitting_profile
from summarizer.config.dossier import FILE_NAME
from summarizer.errors import InputError
from summarizer.model import Article, Brief, RoleActor, RoleCast, Source
from summarizer.notices import Notice
from summarizer.readers.dossier import Dossier, read_dossier

GUESS = "guessed"
"""The mark behind a guess."""


def draft_dossier(folder: Path, today: datetime.date, tell: Callable[[str], None]) -> tuple[Path, tuple[Notice, ...]]:
    """Write the folder's dossier.yaml; its path, and what the user must know of the articles.

    Raises InputError where there is one already, and as a build would.
    """
    path = folder / FILE_NAME
    if path.exists():
        raise _taken(path)
    dossier = read_dossier(folder, tell=tell)
    text = "\n".join(drafted(dossier, today)) + "\n"
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", where=path, remedy="check its folder") from error
    return path, dossier.notices


def _taken(path: Path) -> InputError:
    remedy = "edit it by hand ('summarizer check' shows what would be guessed), or rename it and run again"
    return InputError("is there already and stays as it is", where=path, remedy=remedy)


def drafted(dossier: Dossier, today: datetime.date) -> Iterator[str]:
    """The lines of the file."""
    profile, why = fitting_profile(dossier)
    brief = pipeline.build_brief(dossier, profile, prepared_on=today).brief
    count = f"{len(dossier.articles)} article{'s' if len(dossier.articles) != 1 else ''}"
    yield f"# Drafted from {count} by 'summarizer new'. Confirm or correct what is marked '{GUESS}', and drop the mark."
    yield f"title: {_quoted(brief.title)}  # {GUESS}"
    yield from _event_date(dossier.articles)
    yield f"profile: {profile.name}  # {GUESS}: {why}"
    yield from _roles(brief)
    yield from _sources(brief.sources)


def _event_date(articles: tuple[Article, ...]) -> Iterator[str]:
    """The first day on which an article was published, where one is known."""
    days = sorted(article.published for article in articles if article.published)
    if days:
        yield f"event_date: {days[0].isoformat()}  # {GUESS}: the first day on which an article was published"
    else:
        yield "# event_date: 2025-01-31  # not found: weekdays are resolved only against it"


def _roles(brief: Brief) -> Iterator[str]:
    """The roles that were guessed; one that is not sure, or that nobody was found for, as a comment."""
    guessed = {role: cast for role, cast in brief.roles.items() if not cast.given}
    if guessed:
        active = any(cast.sure for cast in guessed.values())
        yield "roles:" if active else "# roles:"
        yield from (_role(role, cast) for role, cast in guessed.items())


def _role(role: str, cast: RoleCast) -> str:
    names = ", ".join(actor.name for actor in cast.actors)
    line = f"{role}: [{', '.join(map(_code, cast.actors))}]  # {GUESS}: {names or 'nobody found'}"
    return f"  {line}" if cast.sure else f"#   {line}, not sure"


def _code(actor: RoleActor) -> str:
    """How a profile names the actor: by its code where it has one."""
    return _quoted(actor.country or actor.name)


def _sources(sources: tuple[Source, ...]) -> Iterator[str]:
    """What is known of each file, as it says itself."""
    yield "sources:  # as the files say; what is missing may be added"
    for source in sources:
        known = (("outlet", source.outlet), ("title", source.title), ("published", source.published))
        missing = [key for key, value in known if not value]
        told = [f"{key}: {value if key == 'published' else _quoted(value)}" for key, value in known if value]
        lacks = f"  # not found: {', '.join(missing)}" if missing else ""
        yield f"  {_quoted(source.file)}: {{{', '.join(told)}}}{lacks}"


def _quoted(text: str) -> str:
    """A text as YAML takes it, whatever it holds."""
    return json.dumps(text, ensure_ascii=False)
