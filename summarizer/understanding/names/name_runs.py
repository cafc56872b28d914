"""Runs of capitalised words in an article's tokens that may be names; which of them are persons is not decided here."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.language.lists import SpokenLists
from summarizer.understanding.text.quoted_tokens import Tokens, is_name

_MAX_PARTICLES = 2


def plain_surname(word: str) -> str:
    """A surname without its article: Sissi for al-Sissi."""
    return word.partition("-")[2] if word.lower().startswith(("al-", "el-")) else word


def bare(word: str) -> str:
    """A word without its possessive ending."""
    for ending in ("'s", "’s", "'", "’"):
        if word.endswith(ending):
            return word[: -len(ending)]
    return word


def name_runs(tokens: Tokens, lists: SpokenLists) -> Iterator[tuple[int, int]]:
    """(first, last + 1) of every run of capitalised words, its opening function words and titles left out."""
    at = 0
    while at < len(tokens):
        if not is_name(tokens[at]):
            at += 1
            continue
        end = _run_end(tokens, at, lists)
        start = at
        while start < end and bare(tokens[start].text) in lists["openers"] and not _is_given(tokens, start, end, lists):
            start += 1
        start = max([start, *(i + 1 for i in range(start, end) if tokens[i].text in lists["titles"])])
        start = _after_office(tokens, start, end, lists)
        start = max([start, *(i + 1 for i in range(start, end - 1) if _owner(tokens, i, lists))])
        if start < end:
            yield start, end
        at = end


def _after_office(tokens: Tokens, start: int, end: int, lists: SpokenLists) -> int:
    """Where a name begins that follows its office without a comma: "Minister of Defence Rolf Aas"."""
    before = [token.text for token in tokens[max(0, start - 2) : start]]
    if not before or before[-1] not in lists["of"] or before[0] not in lists["titles"]:
        return start
    at = start
    while at < end and tokens[at].text.lower() in lists["offices"]:
        at += 1
    return at if at < end else start


def _owner(tokens: Tokens, at: int, lists: SpokenLists) -> bool:
    """Whether a name of something ends at a token, and a person's begins behind it: "de la Mer Jean Dupont"."""
    before = tokens[at - 1].text if at else ""
    thing = tokens[at].text in lists["owners"] or before in lists["determiners"]
    given = lists["male"] | lists["female"] if lists["owners"] and thing else frozenset()
    return tokens[at + 1].text.lower() in given and tokens[at].text.lower() not in given


def _is_given(tokens: Tokens, at: int, end: int, lists: SpokenLists) -> bool:
    """Whether a month or the like is a given name: "April Holm said", "Mayor May Berg", not "In April Holm said"."""
    if tokens[at].text not in lists["names_too"] or at + 1 >= end:
        return False
    before = tokens[at - 1].text if at else ""
    after = tokens[end].text if end < len(tokens) else ""
    whole = at == 0 and end == len(tokens)
    beside = whole or before in lists["said"] | lists["titles"] or after in lists["said"] or after == ","
    return beside and before.lower() not in lists["of_time"]


def _run_end(tokens: Tokens, at: int, lists: SpokenLists) -> int:
    end = at + 1
    while end < len(tokens) and tokens[end - 1].text[-2:] not in ("'s", "’s"):
        if tokens[end].start - tokens[end - 1].end > 1:
            break
        if is_name(tokens[end]):
            end += 1
        elif particles := _particles(tokens, end, lists):
            end += particles + 1
        else:
            break
    return end


def _particles(tokens: Tokens, at: int, lists: SpokenLists) -> int:
    """How many small words of a name stand between two parts of it: two in "Jan van den Berg"."""
    count = 0
    while count < _MAX_PARTICLES and at + count < len(tokens) and tokens[at + count].text in lists["particles"]:
        count += 1
    return count if at + count < len(tokens) and is_name(tokens[at + count]) else 0


def run_text(tokens: Tokens, start: int, end: int) -> str:
    """The run's words as one name, without a possessive ending."""
    return bare(" ".join(token.text for token in tokens[start:end]))
