"""Sentences of an article's body, with exact offsets, a quotation of several sentences kept in one piece.

Punkt's rules decide where a sentence ends (``sentence_ends``, Kiss and Strunk 2006), on abbreviations of our own
instead of a model. What they get wrong without one is mended here: initials, list numbers, a small letter
after a full stop, a break inside a quotation.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator

from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.model import Body, Line, Sentence
from summarizer.understanding.text.sentence_ends import Ends
from summarizer.understanding.text.sentence_joins import (
    inside_single_marks,
    joins_dots,
    joins_frame,
    joins_list,
    joins_number,
    parted,
    without_marks,
)

Span = tuple[int, int]

LONGEST_QUOTATION = 120
"""Words. An unbalanced mark would otherwise swallow the rest of a paragraph."""
LONGEST_PARAGRAPH = 20_000
"""Characters that are cut at once: a line of a megabyte without a blank is no paragraph."""
_KEPT = 8_192
"""Paragraphs whose sentences are kept: they are asked for to find the profile that fits, then to be read."""
SHORTEST = 2
"""Words. One word alone is never a statement; it is a menu entry that cleaning let through."""

INITIALS = re.compile(r"(?:^|[\s(“\"])(?:[^\W\d_a-z]\.-?)+$")
LIST_NUMBER = re.compile(r"^\s*\d{1,3}[.)]$")
CLOSERS = re.compile(r"^[\"”’»“)\]']+[.,;]?$")
ENDED = re.compile(r"[.?!…:;。！？؟۔][\"”’»“)\]']*\s*$")
FIRST_WORD = re.compile(r"\w+")
QUOTED = re.compile(r"[“”«»\"]")


def starters(language: str) -> frozenset[str]:
    """Words that open a sentence, in small letters."""
    return read_lists(language, "sentences")["starters"]


@functools.cache
def engine(language: str) -> Ends:
    """The rules of sentence ends with the abbreviations and openers of a language."""
    lists = read_lists(language, "sentences")
    known = load(language).abbreviations | lists["abbreviations"]
    return Ends(known - lists["before_numbers"], starters(language))


def split(body: Body, index: int, language: str) -> tuple[Sentence, ...]:
    """The sentences of a body in reading order; ``index`` is the article's place in the dossier, from 0."""
    text, found = body.article.text, []
    for number, (span, heading) in enumerate(paragraphs(body)):
        for first, last in spans(text[slice(*span)], language):
            start, end = span[0] + first, span[0] + last
            if len(text[start:end].split()) >= SHORTEST:
                found.append((number, start, end, heading))
    return tuple(
        Sentence(
            article=index,
            position=position,
            paragraph=number,
            start=start,
            end=end,
            text=one_line(text[start:end]),
            heading=heading,
        )
        for position, (number, start, end, heading) in enumerate(found)
    )


def one_line(text: str) -> str:
    """The same words without line ends, for articles whose lines are wrapped by hand."""
    return re.sub(r"\s*\n\s*", " ", text)


def paragraphs(body: Body) -> Iterator[tuple[Span, str | None]]:
    """Spans of the body's paragraphs with the subheading each stands under; wrapped lines are one paragraph."""
    heading: str | None = None
    block: list[Line] = []
    for line in body.lines:
        if block and not (line.role == "body" and continues(block[-1], line, body.article.text)):
            yield (block[0].start, block[-1].end), heading
            block = []
        if line.role == "body":
            block.append(line)
        elif line.role == "heading":
            heading = body.article.text[line.start : line.end].strip()
    if block:
        yield (block[0].start, block[-1].end), heading


def continues(line: Line, following: Line, text: str) -> bool:
    """Whether the next line goes on with this one's sentence: no blank line between, and no end of a sentence."""
    return following.number == line.number + 1 and not ENDED.search(text[line.start : line.end])


@functools.lru_cache(maxsize=_KEPT)
def spans(paragraph: str, language: str) -> tuple[Span, ...]:
    """Start and end of each sentence of one paragraph, without the white space around it."""
    if len(paragraph) <= LONGEST_PARAGRAPH:
        return tuple(_spans(paragraph, language))
    cuts = [0, *_cuts(paragraph), len(paragraph)]
    return tuple(
        (start + first, start + last)
        for start, end in itertools.pairwise(cuts)
        for first, last in _spans(paragraph[start:end], language)
    )


def _cuts(paragraph: str) -> Iterator[int]:
    """Where a paragraph that is too long for Punkt is cut: behind a full stop, else a space, else anywhere."""
    start = 0
    while len(paragraph) - start > LONGEST_PARAGRAPH:
        end = start + LONGEST_PARAGRAPH
        stop, space = (paragraph.rfind(mark, start, end) for mark in (". ", " "))
        start = stop + 2 if stop > start else space + 1 if space > start else end
        yield start


def _spans(paragraph: str, language: str) -> list[Span]:
    whole: list[Span] = []
    for start, end in trimmed(paragraph, engine(language).sentences(paragraph)):
        if whole and joins(paragraph[slice(*whole[-1])], paragraph[start:end], paragraph[end:], language):
            whole[-1] = (whole[-1][0], end)
        else:
            whole.append((start, end))
    apart = (
        part
        for span in whole
        for part in trimmed(paragraph, ((first, last) for first, last in parted(paragraph, span)))
    )
    return list(trimmed(paragraph, (without_marks(paragraph, span) for span in apart)))


def trimmed(text: str, pieces: Iterable[Span]) -> Iterator[Span]:
    """The spans without white space at either end, empty ones left out."""
    for first, last in pieces:
        piece = text[first:last]
        start = first + len(piece) - len(piece.lstrip())
        end = start + len(piece.strip())
        if end > start:
            yield start, end


def joins(before: str, piece: str, rest: str, language: str) -> bool:
    """Whether a piece that Punkt cut off belongs to the sentence before it."""
    if CLOSERS.match(piece) or LIST_NUMBER.match(before) or opens_small(piece):
        return True
    if INITIALS.search(before) and not opens_sentence(piece, language):
        return True
    if joins_number(before, piece, language) or joins_list(before) or joins_dots(before, piece):
        return True
    short = len(before.split()) + len(piece.split()) <= LONGEST_QUOTATION
    return short and (
        inside_quotation(before, piece + rest)
        or inside_single_marks(before, piece + rest)
        or joins_frame(before, piece, language)
    )


def opens_small(piece: str) -> bool:
    """Whether a piece goes on in small letters or with a mark; names such as iPhone open a sentence all the same."""
    letters = piece.lstrip("\"“‘'«(—–- ")[:2]
    return (letters[:1].islower() and not letters[1:].isupper()) or piece[0] in "—–,;)]"


def opens_sentence(piece: str, language: str) -> bool:
    """Whether the first word is one that opens sentences (The, He, But): then the initials before it ended one."""
    word = FIRST_WORD.search(piece)
    return word is not None and word[0].lower() in starters(language)


def inside_quotation(before: str, after: str) -> bool:
    """Whether a quotation that opened before is still open and is closed further on in the paragraph."""
    if "“" in before or "”" in before:
        return before.count("“") > before.count("”") and "”" in after and not after.startswith("“")
    if "«" in before:
        return before.count("«") > before.count("»") and "»" in after
    return before.count('"') % 2 == 1 and after.count('"') % 2 == 1


def whole_quotations(text: str) -> bool:
    """Whether each quotation in the text is opened and closed in it: a statement never holds half of one."""
    return text.count("“") == text.count("”") and text.count("«") == text.count("»") and text.count('"') % 2 == 0
