"""The issues of a dossier: noun phrases that the articles share, by which a table of positions has its columns.

An issue is a whole noun phrase of two words, or one word for a matter of state; never a verb with its object, and
never a part of a longer compound ("energy infrastructure" where all speak of an energy infrastructure truce).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from summarizer.language import Language, load
from summarizer.language.lists import read_lists
from summarizer.language.spoken import speech_lists
from summarizer.understanding.grammar.tagging import tag
from summarizer.understanding.speech.spoken_text import Heard
from summarizer.understanding.text.notions import FIGURE, NOTION, STATE, placed_notions

SHARE_OF_ARTICLES = 0.5
LEAST_ARTICLES = 2
WHOLE = 0.6
"""Share of an issue's places in which it is a whole noun phrase; of two places both."""
_PLAIN = re.compile(r"[^\W\d_A-Z]+ [^\W\d_A-Z]+")
_NOUNS = frozenset({"NN", "NNS"})
_PARTS = frozenset({"NN", "NNS", "NNP", "NNPS", "VBG", "-"})
"""What before two nouns, or after them, makes them a part of a longer compound."""
_BEFORE = _PARTS | {"TO"}
"""After "to" the first word may be a verb: "to open harbours"."""

Issue = tuple[str, ...]


class Place(NamedTuple):
    """Where the words of an issue stand: number of the article, and the paragraph's offsets around them."""

    article: int
    words: str
    paragraph: str
    start: int
    end: int


def shared_issues(articles: Sequence[Heard]) -> dict[Issue, list[str]]:
    """The issues that half of the articles hold, with the words for them, those of most articles first."""
    places: dict[Issue, list[Place]] = defaultdict(list)
    for heard in articles:
        for paragraph in heard.paragraphs:
            text = heard.text[paragraph.start : paragraph.end]
            for issue, start, end in (*_pairs(text, heard.language), *_matters(text, heard.language)):
                places[issue].append(Place(heard.number, text[start:end], text, start, end))
    least = max(LEAST_ARTICLES, SHARE_OF_ARTICLES * len(articles))
    return {issue: _usual(held) for issue, held in places.items() if len({p.article for p in held}) >= least}


def named_by_nouns(issue: Issue, articles: Sequence[Heard], words: str) -> bool:
    """Whether the words of an issue are a whole noun phrase in most of their places."""
    language = load(articles[0].language)
    seen = Counter[bool]()
    for heard in articles:
        for paragraph in heard.paragraphs:
            text = heard.text[paragraph.start : paragraph.end]
            for match in re.finditer(rf"\b{re.escape(words)}\b", text):
                seen[_is_whole(text, match.start(), match.end(), language)] += 1
    return len(issue) == 1 or seen[True] > WHOLE * seen.total()


def _is_whole(text: str, start: int, end: int, language: Language) -> bool:
    """Whether two words are adjective or noun and noun, and no noun before or after them belongs to them."""
    low, high = text.rfind(". ", 0, start) + 1, text.find(". ", end)
    at = low + len(text[low:start]) - len(text[low:start].lstrip())
    tokens = tag(text[at : high if high > 0 else len(text)], language)
    first = next((i for i, token in enumerate(tokens) if token.start + at >= start), len(tokens))
    pair, before, after = tokens[first : first + 2], tokens[max(0, first - 1) : first], tokens[first + 2 : first + 3]
    return (
        [token.tag in _NOUNS or (i == 0 and token.tag == "JJ") for i, token in enumerate(pair)] == [True, True]
        and not (before and before[0].tag in _BEFORE)
        and not (after and after[0].tag in _PARTS)
    )


def _usual(places: Sequence[Place]) -> list[str]:
    counts: Mapping[str, set[int]] = defaultdict(set)
    for place in places:
        counts[place.words].add(place.article)
    return sorted(counts, key=lambda words: (-len(counts[words]), words))


def _matters(text: str, language: str) -> Iterator[tuple[Issue, int, int]]:
    """Single words for a matter of state: a truce, sanctions, aid."""
    wanted = read_lists(language, "differences")["matters"]
    for notion, start, end in placed_notions(text, language):
        if notion.removeprefix(NOTION) in wanted and text[start:end].islower():
            yield (notion,), start, end


def _pairs(text: str, language: str) -> Iterator[tuple[Issue, int, int]]:
    for (left, start, end), (right, after, stop) in pairwise(placed_notions(text, language)):
        words = text[start:stop]
        if (
            left != right
            and after == end + 1
            and _PLAIN.fullmatch(words)
            and _names_matter(left, right, words, language)
        ):
            yield (left, right), start, stop


def _names_matter(left: str, right: str, words: str, language: str) -> bool:
    """Whether two notions name a matter: no state, no figure, and no office ("prime minister")."""
    offices = speech_lists(language)["persons"] | speech_lists(language)["people"]
    return not {left[0], right[0]} & {STATE, FIGURE} and words.rpartition(" ")[2] not in offices
