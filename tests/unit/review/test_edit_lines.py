"""Edits in dossier.yaml: what an officer wrote around them stands to the letter, however the list is written."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap

from summarizer.review.scene import added, tidied
from summarizer.review.settings import changed, patch_of, patched

THREE = """\
# of the desk
title:   A title   # as agreed
edits:   # in their order
  # the first
  - drop: One harbour is
    source: a.txt  # asked by the director

  # the second
  - pin: Two harbours are
    section: next
  # the third
  - drop: >-
      Three harbours
      were closed

# --- ours ---
words: 300
# the end
"""


def without(at: int) -> Callable[[CommentedMap], None]:
    """A change that takes an edit out."""

    def change(settings: CommentedMap) -> None:
        del settings["edits"][at]
        tidied(settings)

    return change


def adding(settings: CommentedMap) -> None:
    """A change that puts an edit in."""
    added(settings, {"move": "Four: harbours # more", "section": "next"})


NEW = '  - move: "Four: harbours # more"\n    section: next\n'.replace('"', "'")


def comments(text: str) -> list[str]:
    """What stands on lines of its own."""
    return [line.strip() for line in text.splitlines() if line.lstrip().startswith("#")]


@pytest.mark.parametrize("at", [0, 1, 2])
def test_an_edit_goes_and_every_remark_stays(at: int) -> None:
    """Only the lines of the edit itself are taken out."""
    text = changed(THREE, without(at))
    assert comments(text) == comments(THREE)
    gone = [line for line in THREE.splitlines() if line not in text.splitlines()]
    assert len(gone) == (2, 2, 3)[at]


def test_a_new_edit_stands_right_below_the_last() -> None:
    """And above what the officer wrote below the list."""
    assert changed(THREE, adding) == THREE.replace("      were closed\n", "      were closed\n" + NEW)


def test_an_edit_in_the_place_of_another() -> None:
    """A sentence has one edit; the new one stands at the end, and spaces elsewhere are as they were."""

    def change(settings: CommentedMap) -> None:
        without(2)(settings)
        adding(settings)

    text = changed(THREE, change)
    assert text == THREE.replace("  - drop: >-\n      Three harbours\n      were closed\n", NEW)


def test_the_last_edit_takes_the_list_with_it() -> None:
    """What stands below is the officer's and stays."""
    text = changed("title: A\nedits:\n  - drop: One harbour is\n\n# ours\nwords: 300\n", without(0))
    assert text == "title: A\n\n# ours\nwords: 300\n"


@pytest.mark.parametrize(
    "text",
    [
        "edits: [{drop: One harbour is}]\nwords: 300\n",
        'edits: [\n  {drop: "One harbour is"},\n]\n',
        "words: 300\nedits:\n- drop: One harbour is\n- drop: Two harbours are\n",
        "edits:\n    -   drop: One harbour is\n        source: a.txt\nwords: 300\n",
        "edits:\n  -\n    drop: One harbour is\nwords: 300\n",
        'edits:\n  - {drop: "One harbour is", source: a.txt}\nwords: 300\n',
        "edits:\n  - drop: |-\n      One harbour is\n      # no remark\nwords: 300\n",
        '"edits":\n  - drop: One harbour is\n',
        "---\nedits:\n  - drop: One harbour is\n...\n",
        "comment: |\n  edits:\n    - drop: nothing\nedits:\n  - drop: One harbour is\n",
        "comment: a\u2028b\u0085c\nedits:\n  - drop: One harbour is\n",
        "edits:\n  - drop: One harbour is",
        "\ufeffedits:\n  - drop: One harbour is\n",
        "edits:\nwords: 300\n",
        "edits: []\n",
        "edits: null # none yet\nwords: 300\n",
        "words: 300\n# the end",
        "# nothing yet\n",
        "",
    ],
)
def test_however_the_list_is_written(text: str) -> None:
    """The file says what it said, with the edit that was put in, and the change can be taken back to the byte."""
    said = YAML(typ="safe").load(text.removeprefix("\ufeff")) or {}
    now = changed(text, adding)
    edit = {"move": "Four: harbours # more", "section": "next"}
    assert YAML(typ="safe").load(now.removeprefix("\ufeff")) == {**said, "edits": [*(said.get("edits") or []), edit]}
    assert comments(now) == comments(text)
    assert patched(now, patch_of(text, now).undone()) == text
    for at in range(len(said.get("edits") or [])):
        left = [one for place, one in enumerate(said["edits"]) if place != at]
        expected = {**said, "edits": left} if left else {key: one for key, one in said.items() if key != "edits"}
        gone = changed(text, without(at))
        assert (YAML(typ="safe").load(gone.removeprefix("\ufeff")) or {}) == expected
        assert patched(gone, patch_of(text, gone).undone()) == text


@pytest.mark.parametrize("change", [adding, without(0), without(2)])
def test_line_ends_of_windows_stay(change: Callable[[CommentedMap], None]) -> None:
    """A file that was written on Windows is one afterwards."""
    windows = THREE.replace("\n", "\r\n")
    assert changed(windows, change) == changed(THREE, change).replace("\n", "\r\n")
