"""What Punkt cuts apart and what it leaves together, though the news is written otherwise: pure functions of text.

Cuts after abbreviations before a number, inside quotations, before the frame of a quotation and inside ellipses are
taken back; sentences that stand together without a space, and note marks between them, are parted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.language.lists import read_lists

Span = tuple[int, int]

_LAST_WORD = re.compile(r"([^\W\d_]+|[nN]°)\.?$")
_NUMBER = re.compile(r"\d|[IVXLC]+\b|§")
_LISTED = re.compile(r"(?:^|[:;.]\s+|^\W+)\(?\d{1,2}[.)]$")
_DOTS = re.compile(r"(?:^|\s|\.)\.(?:\s\.)*$")
_ASKED = re.compile(r"[?!…]['\"”’»]$")
_MARK = r"\[(?:\d{1,3}|[a-z]|note \d+)\]"
MARKS_BEFORE = re.compile(rf"(?:{_MARK}\s*)+(?=\S)")
_ONLY_MARKS = re.compile(rf"(?:\s*{_MARK})+\s*")
MARKS_BEHIND = re.compile(rf"(?<=[.?!…”\"’»])(?:\s*{_MARK})+$")
_MARKED_END = re.compile(rf"[.?!…][”\"’»]?(?=(?:{_MARK})+\s+[“\"‘«(]?[^\W\d_a-zà-ÿ])")
_GLUED = re.compile(
    r"(?:(?<=[^\W\d_A-Z]{3})|(?<=\d{2})(?=[.!?][“”\"]?[A-Z][a-z]+\s))[.!?](?=[“”\"‘]?[A-Z][a-zà-ÿ]+(?:\W|$))"
)
_WORD = re.compile(r"\S+")
_OF_ADDRESSES = re.compile(r"@|://|www\.|/", re.IGNORECASE)
_DOMAIN = re.compile(r".+\.(?:com|net|org|io|co|ru|ua|eu|gov|int|info|js|py)\b", re.IGNORECASE)
_TURN = re.compile(r"(?:Q|A|Question|Answer|Frage|Antwort)\s?[:.]\s+(?=[^\W\d_a-z“\"])")
_OPEN_SINGLE = re.compile(r"(?:^|(?<=[\s(\[—–:]))[‘'](?=\w)")
_SURE_CLOSE = re.compile(r"(?<=[.,!?…])[’'](?!\w)")


def joins_number(before: str, piece: str, language: str) -> bool:
    """Whether a piece is the number that an abbreviation before it announces: Art. 5, Res. 2231, (b. 1960)."""
    word = _LAST_WORD.search(before)
    if not word or not _NUMBER.match(piece):
        return False
    return word[1].lower() in read_lists(language, "sentences")["before_numbers"]


def joins_list(before: str) -> bool:
    """Whether what stands before is only the number of an item within the line: "… agreed: 1. Open the gate."."""
    return bool(_LISTED.search(before))


def joins_dots(before: str, piece: str) -> bool:
    """Whether the cut stands inside an ellipsis with spaces: "the text . . . is bad"."""
    return bool(_DOTS.search(before)) and piece.startswith(".")


def joins_frame(before: str, piece: str, language: str) -> bool:
    """Whether a piece says who asked or cried what stands before: "Why now?" Minister Ada Holm asked on Tuesday."""
    if not _ASKED.search(before) or before[0] not in "“\"‘'«„":
        return False
    lists = read_lists(language, "speech")
    words = re.findall(r"[\w’'-]+|[,:“\"]", piece)[:_FRAME_WORDS]
    ends = read_lists(language, "sentences")
    verbs = lists["said"] | ends["wondered"]
    verb = next((at for at, word in enumerate(words) if at and word in verbs), None)
    if verb is None or not _is_subject(words[:verb]):
        return False
    behind = words[verb + 1 : verb + 1 + _CLAUSE_WORDS]
    opens = ends["clause_openers"] | (frozenset() if words[verb] in ends["told"] else ends["articles"])
    led = ends["complementizers"] | _OPEN
    return not behind or not (behind[0].lower() in opens or any(word in led for word in behind))


_OPEN = frozenset(':“"')
"""Marks after which words of somebody stand."""
_FRAME_WORDS, _CLAUSE_WORDS = 20, 8
"""Words in which the verb of a frame stands, and behind it those that show a sentence of its own."""


def _is_subject(words: list[str]) -> bool:
    """Names and titles, or a pronoun: nothing else stands between a quotation and the verb of its frame."""
    small = [word for word in words[1:] if word[0].islower()]
    return len(words) <= _SUBJECT_WORDS and len(small) <= _SUBJECT_SMALL


_SUBJECT_WORDS, _SUBJECT_SMALL = 12, 6


def inside_single_marks(before: str, after: str) -> bool:
    """Whether a quotation in single marks that opened before is closed further on, apostrophes told apart."""
    if any(mark in before for mark in '“”"«»'):
        return False
    opened = [found.start() for found in _OPEN_SINGLE.finditer(before)]
    if not opened:
        return False
    closed = [found.start() for found in _SURE_CLOSE.finditer(before) if found.start() > opened[-1]]
    if closed:
        return False
    end, new = _SURE_CLOSE.search(after), _OPEN_SINGLE.search(after)
    return bool(end) and (new is None or end.start() < new.start()) if end else False


def parted(text: str, span: Span) -> Iterator[Span]:
    """The sentences of a span in which some stand together without a space, or with a note mark between them."""
    start, end = span
    cuts = sorted({*_glued_ends(text, span), *(found.end() for found in _MARKED_END.finditer(text, start, end))})
    for cut in cuts:
        yield start, cut
        start = cut
    yield start, end


def _glued_ends(text: str, span: Span) -> Iterator[int]:
    ends = list(_GLUED.finditer(text, *span))
    addresses = list(_addresses(text, span)) if ends else []
    for found in ends:
        inside = any(first <= found.start() < last for first, last in addresses)
        closed = text[found.end() : found.end() + 1] in _CLOSING and not _even(text[span[0] : found.end()])
        end = found.end() + closed
        if not inside and _even(text[span[0] : end]):
            yield end


def _addresses(text: str, span: Span) -> Iterator[Span]:
    """The words that are addresses of pages or mail, whole or up to their domain."""
    for word in _WORD.finditer(text, *span):
        if _OF_ADDRESSES.search(word[0]):
            yield word.span()
        elif domain := _DOMAIN.match(word[0]):
            yield word.start(), word.start() + domain.end()


_CLOSING = ("”", '"')


def _even(before: str) -> bool:
    """Whether no quotation is open."""
    return before.count("“") <= before.count("”") and before.count('"') % 2 == 0


def without_marks(text: str, span: Span) -> Span:
    """The span without note marks and turns of an interview (Q:, A:) at its edges: they belong to no sentence."""
    start, end = span
    for pattern in (MARKS_BEFORE, _TURN):
        found = pattern.match(text, start, end)
        start = found.end() if found else start
    if _ONLY_MARKS.fullmatch(text, start, end):
        return start, start
    found = MARKS_BEHIND.search(text[start:end])
    return start, start + found.start() if found else end
