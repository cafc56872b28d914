"""What an officer can do on the page, each act as a change of dossier.yaml or a mark of the log.

An act is plain data: ``{"act": NAME, "id": …, …}``. Ids name sentences and labels of the brief as it is, never files.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from summarizer.errors import InputError
from summarizer.review import heading_acts, label_acts, sentence_acts
from summarizer.review.scene import Act, Done, Scene

LONGEST = 20_000
"""Characters of a value that a page may send."""
MARKS = ("reviewed", "flag")
"""Acts that the log alone keeps."""


def done(act: Act, scene: Scene) -> Done:
    """The change that an act makes; raises InputError for one that is none or names nothing."""
    make = ACTS.get(str(act.get("act")))
    if make is None:
        raise InputError(f"'{act.get('act')}' is no act")
    if any(isinstance(value, str) and len(value) > LONGEST for value in act.values()):
        raise InputError(f"is longer than {LONGEST} characters")
    return make(act, scene)


ACTS: Mapping[str, Callable[[Act, Scene], Done]] = {
    "drop": sentence_acts.drop,
    "pin": sentence_acts.pin,
    "move": sentence_acts.move,
    "restore": sentence_acts.restore,
    "below": sentence_acts.below,
    "drop_label": label_acts.drop_label,
    "speaker": label_acts.speaker,
    "step": label_acts.step,
    "difference": label_acts.difference,
    "support": label_acts.support,
    "silence": label_acts.silence,
    "title": heading_acts.setting("title", heading_acts.line),
    "comment": heading_acts.setting("comment", heading_acts.comment),
    "words": heading_acts.setting("words", heading_acts.words),
    "event_date": heading_acts.setting("event_date", heading_acts.line),
    "role": heading_acts.role,
}
"""Every act that changes dossier.yaml; marks, undo, approval and build are the session's."""
