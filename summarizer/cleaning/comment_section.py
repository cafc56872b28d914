"""Readers' comments below an article: known by their heads ("Reply", "Anna says:") and the marker above the first.

Where the article ends is judged in ``block``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from summarizer.cleaning.signs import Reason
from summarizer.cleaning.topic import Topic

_COMMENTERS = 3
"""Heads of comments that prove a comment section."""
_COMMENT_REACH = 3
_MARKER_REACH = 12
"""Lines between "6 comments" and the first "Reply"."""


def comments_from(signs: Sequence[Reason], commenters: Sequence[int], topic: Topic) -> int | None:
    """The marker of a comment section: below some prose, shortly above the first of several heads of comments."""
    for place in range(len(commenters) - _COMMENTERS + 1):
        first = commenters[place]
        for at in range(max(topic.first_long + 1, first - _MARKER_REACH), first):
            if signs[at] == "comments":
                return at
    return None


def stands_in_comments(at: int, commenters: Sequence[int], marker: int | None) -> bool:
    """True between the marker of a comment section and its last head, and shortly below the head of a comment."""
    if len(commenters) < _COMMENTERS:
        return False
    if marker is not None and marker < at <= commenters[-1]:
        return True
    place = bisect_left(commenters, at)
    return place > 0 and commenters[place - 1] >= at - _COMMENT_REACH
