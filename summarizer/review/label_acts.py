"""Acts on what is said about sentences: speakers, steps, differences, support, silence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ruamel.yaml.comments import CommentedMap

from summarizer.config.edits import UNKNOWN
from summarizer.errors import InputError
from summarizer.review.scene import Act, Done, Scene, added, label_of, place_of, replaced, text_of
from summarizer.review.settings import Change


def drop_label(act: Act, scene: Scene) -> Done:
    """Take a label out."""
    label = label_of(act, scene)
    return Done(_label_edit({"drop": {label.kind: label.words}}), label.words, label.kind, None)


def speaker(act: Act, scene: Scene) -> Done:
    """Say who speaks a quotation; no name takes a wrong one away."""
    label, name = label_of(act, scene), text_of(act, "is")
    if label.kind != "quotation":
        raise InputError("only a quotation has a speaker")
    text = label.item.text
    edit = {"speaker": {"quote": text, "is": name or UNKNOWN}}

    def change(settings: CommentedMap) -> None:
        old = [
            at for at, one in enumerate(scene.edits) if one.speaker and label.item.text.startswith(one.speaker.quote)
        ]
        for at in reversed(old):
            del settings["edits"][at]
        added(settings, edit)

    return Done(change, text, label.item.speaker, name or UNKNOWN)


def step(act: Act, scene: Scene) -> Done:
    """Say when and by whom something is to come; of a step, or of any statement."""
    label = scene.labels.get(str(act.get("id")))
    text = label.item.statement.text if label and label.kind == "step" else place_of(act, scene).trace.text
    given = {key: text_of(act, key) for key in ("when", "who") if act.get(key)}
    before = {"when": label.item.when, "who": label.item.who} if label else None

    def change(settings: CommentedMap) -> None:
        old = [bool(one.step and text.startswith(one.step.of)) for one in scene.edits]
        replaced(settings, {"step": {"of": text, **given}}, old)

    return Done(change, text, before, given)


def difference(act: Act, scene: Scene) -> Done:
    """Say in the desk's words what sentences differ in: those of a difference that is shown, or others by their ids."""
    what = text_of(act, "what")
    if not what:
        raise InputError("say in a few words what they differ in")
    if act.get("id"):
        return _renamed(act, scene, what)
    texts = [place_of({"id": one}, scene).trace.text for one in act.get("of", ())]
    edit = {"difference": {"what": what, "of": texts}}
    return Done(_label_edit(edit), what, None, texts)


def _renamed(act: Act, scene: Scene, what: str) -> Done:
    """The same sentences under other words: the difference as it is goes."""
    label = label_of(act, scene)
    if label.kind != "difference":
        raise InputError("only a difference has words for what its sentences differ in")
    texts = [value.sentence or value.text for value in label.item.values]

    def change(settings: CommentedMap) -> None:
        own = [bool(one.difference and one.difference.what == label.item.what) for one in scene.edits]
        if not any(own):
            added(settings, {"drop": {"difference": label.words}})
        replaced(settings, {"difference": {"what": what, "of": texts}}, own)

    return Done(change, what, label.item.what, what)


def support(act: Act, scene: Scene) -> Done:
    """Say which articles say what a statement says."""
    place, numbers = place_of(act, scene), act.get("in", ())
    files = [scene.files[number] for number in numbers if number in scene.files]

    def change(settings: CommentedMap) -> None:
        old = [bool(one.support and place.trace.text.startswith(one.support.of)) for one in scene.edits]
        replaced(settings, {"support": {"of": place.trace.text, "in": files}}, old)

    return Done(change, place.trace.text, None, files)


def silence(act: Act, _scene: Scene) -> Done:
    """Take a line of what no article reports away."""
    name = text_of(act, "name")
    return Done(_label_edit({"drop": {"silent": name}}), name, "silent", None)


def _label_edit(edit: Mapping[str, Any]) -> Change:
    def change(settings: CommentedMap) -> None:
        added(settings, edit)

    return change
