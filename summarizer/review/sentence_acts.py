"""Acts on a sentence: out, in, elsewhere, in another order, or as the program proposes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ruamel.yaml.comments import CommentedMap

from summarizer.composition.choosing.edits import BOTTOM_LINE
from summarizer.composition.desk.anchors import fits
from summarizer.errors import InputError
from summarizer.model import Sentence
from summarizer.review.places import Place, anchor_of
from summarizer.review.scene import Act, Done, Scene, added, place_of, section_of, text_of, tidied
from summarizer.review.settings import Change


def drop(act: Act, scene: Scene) -> Done:
    """Keep a sentence out of the brief."""
    place = place_of(act, scene)
    return Done(_edited(place, scene, "drop", {}, act), place.trace.text, place.trace.chosen, None)


def pin(act: Act, scene: Scene) -> Done:
    """Keep a sentence in the brief."""
    place, section = place_of(act, scene), section_of(act, scene)
    more = {"section": section} if section else {}
    return Done(_edited(place, scene, "pin", more, act), place.trace.text, place.trace.chosen, section or "pinned")


def move(act: Act, scene: Scene) -> Done:
    """Put a sentence into another section, or from the candidates into one."""
    place, section = place_of(act, scene), section_of(act, scene)
    if section is None:
        raise InputError("a move says to which section")
    kind = "pin" if section == BOTTOM_LINE else "move"
    change = _edited(place, scene, kind, {"section": section}, act)
    return Done(change, place.trace.text, place.trace.chosen, section)


def restore(act: Act, scene: Scene) -> Done:
    """Take the edits of a sentence away."""
    place = place_of(act, scene)

    def change(settings: CommentedMap) -> None:
        _without(settings, place, scene)

    return Done(change, place.trace.text, "edited", "as proposed")


def below(act: Act, scene: Scene) -> Done:
    """Put a statement right below another of its section."""
    place, above = place_of(act, scene), place_of(act, scene, "after")
    section = above.trace.chosen
    if section is None or section == BOTTOM_LINE:
        raise InputError("the other one stands in no section")
    named = anchor_of(above, scene.sentences, scene.files, scene.texts[above.trace.source])["named"]
    if not isinstance(named, str):
        raise InputError("the other one stands twice in its article and cannot be named")
    change = _edited(place, scene, "move", {"section": section, "after": named}, act)
    return Done(change, place.trace.text, place.trace.chosen, f"below “{named}”")


def _edited(place: Place, scene: Scene, kind: str, more: Mapping[str, Any], act: Act) -> Change:
    """The change that makes an edit the only one of its sentence."""
    anchor = anchor_of(place, scene.sentences, scene.files, scene.texts[place.trace.source])
    why = {"why": text_of(act, "why")} if act.get("why") else {}

    def change(settings: CommentedMap) -> None:
        _without(settings, place, scene)
        added(settings, {kind: anchor["named"], **more, "source": anchor["source"], **why})

    return change


def _without(settings: CommentedMap, place: Place, scene: Scene) -> None:
    """Take out the edits of one sentence."""
    edits = settings.get("edits")
    sentence = Sentence(article=place.trace.source - 1, start=place.trace.start, end=place.trace.end,
                        text=place.trace.text, position=0, paragraph=0)  # fmt: skip
    for at in reversed(range(len(scene.edits))):
        edit = scene.edits[at]
        same_file = edit.source in (None, place.file)
        if edit.anchor and same_file and fits(edit.anchor, sentence, scene.texts[place.trace.source]):
            del edits[at]
    tidied(settings)
