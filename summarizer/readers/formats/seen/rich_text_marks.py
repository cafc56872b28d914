"""RTF source without what its reader does not see, for striprtf, which keeps deleted and hidden text.

Deleted, hidden and struck text goes, and so do groups that hold no text of the page; raised runs are put between two
signs of Unicode's private area (Rich Text Format specification 1.9.1, "Font formatting properties", "Destinations").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from summarizer.readers.formats.seen.raised import raised

_PIECE = re.compile(
    r"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'[0-9a-fA-F]{2}|\\[^a-z]|[{}]|[\r\n]+|[^\\{}\r\n]+", re.IGNORECASE
)
_OPEN, _CLOSE = "\ue000", "\ue001"
_WRITTEN_OPEN, _WRITTEN_CLOSE = r"\uc1\u-8192?", r"\uc1\u-8191?"
_RAISED = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
_DESTINATIONS = frozenset(
    (  # noqa: SIM905 - sixty names are read more easily as words
        "footnote header headerl headerr headerf footer footerl footerr footerf annotation atnid atnauthor atrfstart "
        "atrfend xe tc tcn rxe comment pict objdata objclass fldinst listtext pntext pntxta pntxtb revtbl themedata "
        "colorschememapping datastore latentstyles listtable listoverridetable rsidtbl mmathPr xmlnstbl docvar "
        "wgrffmtfilter userprops bkmkstart bkmkend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nextfile template "
        "private nonshppict sn sv"
    ).split()
)
"""Groups that hold no running text of the page; those that begin with ``\\*`` are left to striprtf."""
_LEAST_LIFT = 4
"""Half points by which ``\\up`` raises text that is seen as raised."""


@dataclass(frozen=True, slots=True)
class _Look:
    """How text looks inside a group."""

    deleted: bool = False
    hidden: bool = False
    struck: bool = False
    high: bool = False
    apart: bool = False
    """Inside a group that is left out."""

    @property
    def why_out(self) -> str | None:
        return "deleted" if self.deleted else "hidden" if self.hidden else "struck" if self.struck else None


class Marked(NamedTuple):
    """The source that is left, and how many pieces of each kind were left out."""

    source: str
    gone: Counter[str]


def without_unseen(source: str) -> Marked:
    """The source without deleted, hidden and struck text and without groups that hold none of the page's."""
    gone: Counter[str] = Counter()
    return Marked("".join(_kept(source, gone)), +gone)


def write_raised(text: str, gone: Counter[str]) -> str:
    """The text that came of the source, with raised runs written as what they are; note marks are counted."""
    line, end = "", 0
    for found in _RAISED.finditer(text):
        line += text[end : found.start()]
        end = found.end()
        mark = raised(line[-24:], found[1], text[end : end + 3])
        gone["note"] += bool(found[1].strip()) and not mark
        line += mark
    return (line + text[end:]).replace(_OPEN, "").replace(_CLOSE, "")


def _kept(source: str, gone: Counter[str]) -> Iterator[str]:
    look, stack = _Look(), list[_Look]()
    reason: str | None = None
    for found in _PIECE.finditer(source):
        piece, word = found[0], (found[1] or "").lower()
        if piece == "{":
            stack.append(look)
        elif piece == "}":
            if look.high and not (stack and stack[-1].high):
                yield _WRITTEN_CLOSE if not look.apart else ""
            look = stack.pop() if stack else _Look()
        elif word:
            before, look = look, _changed(look, word, found[2])
            gone["footnote"] += word == "footnote" and not before.apart
            if before.high != look.high and not look.apart:
                yield _WRITTEN_OPEN if look.high else _WRITTEN_CLOSE
        why = look.why_out
        is_text = not word and piece not in "{}" and bool(piece.strip("\r\n"))
        if is_text and why and not look.apart:
            gone[why] += why != reason
        reason = why if is_text else reason
        if not _is_dropped(look, piece, word):
            yield piece


def _is_dropped(look: _Look, piece: str, word: str) -> bool:
    if piece in ("{", "}"):
        return False
    if look.apart:
        return word not in _DESTINATIONS
    return look.why_out is not None and (not word or word in ("u", "par", "line", "tab", "cell", "row"))


_SWITCHES = {"deleted": "deleted", "v": "hidden", "strike": "struck", "striked": "struck", "super": "high"}


def _changed(look: _Look, word: str, number: str | None) -> _Look:
    """How text looks behind a control word."""
    if word in _DESTINATIONS:
        return replace(look, apart=True)
    if word == "plain":
        return replace(look, deleted=False, hidden=False, struck=False, high=False)
    if word in ("nosupersub", "sub"):
        return replace(look, high=False)
    if word == "up":
        return replace(look, high=int(number or "6") >= _LEAST_LIFT)
    if word in _SWITCHES:
        return replace(look, **{_SWITCHES[word]: number != "0"})
    return look
