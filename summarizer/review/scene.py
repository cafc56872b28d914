"""What acts work on and what they become: the scene with all that an id can name, and a change of dossier.yaml."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ruamel.yaml.comments import CommentedMap, CommentedSeq

from summarizer.composition.choosing.edits import ALSO_REPORTED, BOTTOM_LINE
from summarizer.config.edits import Edit
from summarizer.config.profiles import Profile
from summarizer.errors import InputError
from summarizer.model import Brief, SentenceTrace
from summarizer.review.places import LabelPlace, Place
from summarizer.review.settings import Change

Act = Mapping[str, Any]


class Scene(NamedTuple):
    """What an act works on: the brief as it is, and everything that it can name."""

    brief: Brief
    profile: Profile
    edits: Sequence[Edit]
    sentences: Sequence[SentenceTrace]
    places: Mapping[str, Place]
    labels: Mapping[str, LabelPlace]
    files: Mapping[int, str]
    texts: Mapping[int, str]

    @property
    def keys(self) -> list[str]:
        """The sections that a sentence can be put into."""
        return [*(plan.key for plan in self.profile.sections), ALSO_REPORTED, BOTTOM_LINE]


class Done(NamedTuple):
    """An act as a change, and how the log tells it."""

    change: Change
    of: str
    """The words it is about."""
    before: Any
    after: Any


def place_of(act: Act, scene: Scene, key: str = "id") -> Place:
    """The sentence that an act names; raises InputError where it is gone."""
    place = scene.places.get(str(act.get(key)))
    if place is None:
        raise InputError("that sentence is not in the articles any more", remedy="look at the page as it is now")
    return place


def label_of(act: Act, scene: Scene) -> LabelPlace:
    """The label that an act names; raises InputError where it is gone."""
    label = scene.labels.get(str(act.get("id")))
    if label is None:
        raise InputError("that label is not in the brief any more", remedy="look at the page as it is now")
    return label


def section_of(act: Act, scene: Scene) -> str | None:
    """The section that an act names, or None; raises InputError for one that the profile lacks."""
    section = act.get("section")
    if section is not None and section not in scene.keys:
        raise InputError(f"no section is called '{section}'")
    return section


def text_of(act: Act, key: str) -> str:
    """A text of an act on one line; raises InputError where it is none."""
    value = act.get(key)
    if not isinstance(value, str):
        raise InputError(f"'{key}' is no text")
    return " ".join(value.split())


def added(settings: CommentedMap, edit: Mapping[str, Any]) -> None:
    """Put an edit at the end of the list."""
    edits = settings.get("edits")
    if edits is None:
        edits = settings["edits"] = CommentedSeq()
    edits.append(CommentedMap(edit))


def replaced(settings: CommentedMap, edit: Mapping[str, Any], old: Sequence[bool]) -> None:
    """Add an edit in place of those that are ``old``."""
    for at in reversed([at for at, is_old in enumerate(old) if is_old]):
        del settings["edits"][at]
    added(settings, edit)


def tidied(settings: CommentedMap) -> None:
    """No empty list of edits is left behind."""
    if settings.get("edits") is not None and not settings["edits"]:
        del settings["edits"]
