"""Acts on what stands above the statements: title, date, roles, budget, comment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.scalarstring import LiteralScalarString

from summarizer.errors import InputError
from summarizer.review.scene import Act, Done, Scene, text_of


def setting(key: str, read: Callable[[Act], Any]) -> Callable[[Act, Scene], Done]:
    """An act that sets a key of dossier.yaml to what ``read`` takes from it; nothing takes the key away."""

    def make(act: Act, scene: Scene) -> Done:
        value = read(act)
        before = getattr(scene.brief, key, None)

        def change(settings: CommentedMap) -> None:
            if value in (None, ""):
                settings.pop(key, None)
            else:
                settings[key] = value

        return Done(change, key, before, value)

    return make


def comment(act: Act) -> str:
    """The desk comment, its lines kept."""
    value = act.get("value")
    if not isinstance(value, str):
        raise InputError("'value' is no text")
    lines = "\n".join(" ".join(line.split()) for line in value.strip().splitlines())
    return LiteralScalarString(lines + "\n") if "\n" in lines else lines


def words(act: Act) -> int | None:
    """The budget of words; None for the profile’s."""
    value = act.get("value")
    if value in (None, ""):
        return None
    if not isinstance(value, int | str) or not str(value).isdigit():
        raise InputError(f"'{value}' is no number of words")
    return int(value)


def role(act: Act, scene: Scene) -> Done:
    """Who plays a role of the profile; nobody leaves it to the program."""
    role = text_of(act, "role")
    if role not in scene.profile.roles:
        raise InputError(f"the profile has no role '{role}'")
    actors = [name for part in text_of(act, "value").split(",") if (name := part.strip())]
    cast = scene.brief.roles.get(role)

    def change(settings: CommentedMap) -> None:
        roles = settings.get("roles")
        if roles is None:
            roles = settings["roles"] = CommentedMap()
        roles[role] = actors
        if not actors:
            del roles[role]
        if not roles:
            del settings["roles"]

    return Done(change, role, [actor.name for actor in cast.actors] if cast else None, actors)


def line(act: Act) -> str:
    """The value of an act on one line."""
    return text_of(act, "value")
