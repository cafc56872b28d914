"""What a reader left out of a file, as one notice: nothing goes without a trace on the way in."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.notices import Notice

_WORDS = {
    "struck": ("struck passage", "struck passages"),
    "deleted": ("tracked deletion", "tracked deletions"),
    "hidden": ("hidden passage", "hidden passages"),
    "note": ("note mark", "note marks"),
    "footnote": ("footnote", "footnotes"),
    "text box": ("text box", "text boxes"),
    "mail": ("mail around the article", "mails around the article"),
    "removed": ("article that the service removed", "articles that the service removed"),
}
"""Kind to what a notice calls one of it, and several."""
_QUIET = frozenset({"hidden", "note"})
"""On a web page: words for screen readers and note marks stand on every other page, and are told only beside others."""


def left_out(counts: Mapping[str, int], name: str, *, quiet: frozenset[str] = _QUIET) -> tuple[Notice, ...]:
    """One notice that counts what was left out of a file; none where it is nothing but what is usual (``quiet``)."""
    if not any(number and kind not in quiet for kind, number in counts.items()):
        return ()
    parts = [f"{number} {_WORDS[kind][number != 1]}" for kind, number in counts.items() if number]
    return (Notice(kind="left out", text=f"left out: {', '.join(parts)}", file=name),)
