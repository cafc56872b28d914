"""Frames without a verb: "according to Anna Berg", "in a statement by the ministry"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.language.lists import read_lists
from summarizer.model import Clause
from summarizer.understanding.clauses.parsing import Anatomy, Parsed
from summarizer.understanding.names.mentions import Mention
from summarizer.understanding.text.tokens import Token

REACH = 30
"""Characters after "according to" in which the source is named."""
PUT_OUT_REACH = 7
"""Tokens between a statement and the "by" of whose it is: "released late on Monday by"."""
OPENING = frozenset({"DT", "JJ", "NN", "VBN", "IN", "CD", ",", "PRP"})
"""Tags of what may stand before a statement at the head of a sentence: "In a joint statement", "A short letter"."""


def sources(anatomy: Anatomy) -> Iterator[Parsed]:
    """The frames without a verb, in their order."""
    frames = anatomy.language.rules.speech.source
    for k in range(len(anatomy.tokens)):
        for frame in frames:
            if matches(anatomy.tokens, k, frame) and (source := named_after(anatomy, k + len(frame) - 1)) is not None:
                yield as_frame(anatomy.tokens[k], source, " ".join(frame))
        if (by := put_out_by(anatomy, k)) is not None and (source := named_after(anatomy, by)) is not None:
            yield as_frame(anatomy.tokens[k], source, anatomy.tokens[k].lower)


def from_source(parsed: Sequence[Parsed], named: Sequence[Parsed]) -> list[Parsed]:
    """The clauses of a sentence, those that nobody else reports told by the source that it names."""
    if not named:
        return list(parsed)
    return [
        part._replace(frame=named[0], speaker=named[0].actor)
        if part.frame is None and not part.clause.reporting
        else part
        for part in parsed
    ]


def matches(tokens: Sequence[Token], k: int, words: Sequence[str]) -> bool:
    """Whether the words stand at token ``k``."""
    return [token.lower for token in tokens[k : k + len(words)]] == list(words)


def named_after(anatomy: Anatomy, k: int) -> Mention | None:
    """Whom the tokens right after ``k`` name."""
    end = anatomy.tokens[k].end
    return next((mention for mention in anatomy.mentions if end <= mention.start <= end + REACH), None)


def put_out_by(anatomy: Anatomy, k: int) -> int | None:
    """The "by" or "from" after a statement at ``k`` that opens the sentence or stands after "in"; else None."""
    tokens, lists = anatomy.tokens, read_lists(anatomy.language.code, "actors")
    if tokens[k].lower not in lists["statements"] or not (opens(tokens, k) or inside(tokens, k, lists["through"])):
        return None
    for n in range(k + 1, min(k + 1 + PUT_OUT_REACH, len(tokens))):
        if tokens[n].lower in lists["by"]:
            return n
        if tokens[n].tag.startswith("VB") and tokens[n].lower not in lists["put_out"]:
            return None
    return None


def opens(tokens: Sequence[Token], k: int) -> bool:
    """Whether nothing but words of its own phrase stands before token ``k``."""
    return all(token.tag in OPENING for token in tokens[:k])


def inside(tokens: Sequence[Token], k: int, words: frozenset[str]) -> bool:
    """Whether "in a", "in a joint" or the like stands before token ``k``."""
    return any(token.lower in words for token in tokens[max(0, k - 3) : k])


def as_frame(token: Token, source: Mention, words: str) -> Parsed:
    """The frame from a token to the end of its source."""
    clause = Clause(
        start=token.start,
        end=source.end,
        actor=source.name,
        country=source.country,
        act=None,
        time=None,
        modality=None,
        negated=False,
        reporting=True,
    )
    return Parsed(clause=clause, verb=words, actor=source)
