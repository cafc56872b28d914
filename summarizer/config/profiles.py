"""Profiles: which sections a kind of brief has, and what belongs in each."""

from __future__ import annotations

import difflib
import string
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, Field, field_validator, model_validator

from summarizer.config.events import EventName
from summarizer.config.kinds import KINDS, kind_of
from summarizer.config.loading import Config, load_model, suggestion
from summarizer.config.places import layout_folders
from summarizer.errors import InputError

DEFAULT_PROFILE = "leaders-call"
RESERVED_KEYS = {"bottom_line"}
_TYPO = 0.8
"""How near a lower-case actor must come to a role's name to be a slip of the pen: one letter in five or more."""


def _auto(value: object) -> object:
    if isinstance(value, str):
        if value != "auto":
            raise ValueError(f"'{value}': a role is a list of actors, or auto")
        return None
    return tuple(value) if isinstance(value, list) else value


def _kind(value: object) -> object:
    if not isinstance(value, str) or value not in KINDS:
        raise ValueError(f"'{value}' is no kind of section{suggestion(str(value), KINDS)}; one of: {', '.join(KINDS)}")
    return value


SectionKind = Annotated[str, BeforeValidator(_kind)]
Actors = Annotated[tuple[str, ...] | None, BeforeValidator(_auto)]
"""Actors of a role as ISO codes or names; None (``auto`` in YAML) = found in the articles."""


class SectionPlan(Config):
    """A section of a profile; ``actors`` are role names, ISO codes or names."""

    key: Annotated[str, Field(pattern="^[a-z][a-z0-9_-]*$")]
    title: Annotated[str, Field(min_length=1)]
    kind: SectionKind = "topic"
    actors: tuple[str, ...] = ()
    about: str = ""
    cues: tuple[str, ...] = ()
    at_most: Annotated[int, Field(ge=1)] | None = None

    @model_validator(mode="after")
    def _is_described(self) -> SectionPlan:
        if kind_of(self.kind).described and not (self.about or self.cues):
            raise ValueError(f"section '{self.key}' is of kind {self.kind}, which needs 'about' or 'cues'")
        return self


class ProfileFile(Config):
    """A profile as its YAML file holds it."""

    title: Annotated[str, Field(min_length=1)]
    words: Annotated[int, Field(ge=20, le=20_000)] = 320
    roles: dict[str, Actors] = {}
    sections: tuple[SectionPlan, ...]
    ranking: str | None = None
    event: EventName | None = None
    """What the profile is for: by it the roles left open are guessed."""

    @field_validator("sections", mode="after")
    @classmethod
    def _keys_differ(cls, sections: tuple[SectionPlan, ...]) -> tuple[SectionPlan, ...]:
        if not sections:
            raise ValueError("a profile has at least one section")
        seen = set(RESERVED_KEYS)
        for section in sections:
            if section.key in seen:
                raise ValueError(f"the section key '{section.key}' is taken")
            seen.add(section.key)
        return sections

    @model_validator(mode="after")
    def _roles_exist(self) -> ProfileFile:
        for title in (self.title, *(section.title for section in self.sections)):
            _refuse_unknown_placeholder(title, self.roles)
        for section in self.sections:
            for actor in section.actors:
                _refuse_slip(section.key, actor, self.roles)
        return self


class Profile(ProfileFile):
    """A profile with its file, and its name: the file's, without the ending."""

    name: str
    file: Path | None = None


def _refuse_unknown_placeholder(title: str, roles: Iterable[str]) -> None:
    for role in placeholders(title):
        if role not in roles:
            raise ValueError(f"the title '{title}' names an unknown role '{role}'{suggestion(role, roles)}")


def _refuse_slip(section: str, actor: str, roles: Iterable[str]) -> None:
    close = difflib.get_close_matches(actor, roles, n=1, cutoff=_TYPO)
    if actor.islower() and close and actor not in roles:
        raise ValueError(f"section '{section}': unknown role '{actor}' (did you mean '{close[0]}'?)")


def placeholders(title: str) -> tuple[str, ...]:
    """Names of the roles that a title leaves to be filled in: ``{affected}``; raises ValueError for a stray brace."""
    return tuple(name for _, name, _, _ in string.Formatter().parse(title) if name is not None)


def load_profile(name_or_path: str | Path, relative_to: Path | None = None) -> Profile:
    """The profile of that name or file; ``relative_to`` is the folder of the file that names it (default: here).

    Raises InputError for an unknown one, with the names there are.
    """
    for path in _candidates(str(name_or_path), relative_to or Path()):
        if path.is_file():
            file = load_model(path, ProfileFile)
            return Profile.model_construct(name=path.stem, file=path, **dict(file))
    raise InputError(
        f"unknown profile '{name_or_path}'{suggestion(str(name_or_path), profile_names())}",
        remedy="name one of layouts/profiles, or a YAML file",
    )


def profile_names() -> tuple[str, ...]:
    """Names of the profiles in ./layouts and the package, sorted."""
    return tuple(sorted({path.stem for folder in layout_folders() for path in folder.glob("profiles/*.yaml")}))


def _candidates(name: str, here: Path) -> Iterator[Path]:
    yield here / name
    for folder in layout_folders():
        yield folder / "profiles" / name
        yield folder / "profiles" / f"{name}.yaml"
