"""Who says what on the topics that most articles share, as fragments copied word for word.

A topic is two neighbouring content words that many articles use; a position is what follows the verb of a sentence
whose subject is an actor, when it speaks of the topic. A fragment runs to the sentence's end: nothing is cut off it
that could turn its sense.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from summarizer.analysis.hearing import Heard
from summarizer.analysis.name_differences import skeleton
from summarizer.analysis.narrative import Tokens
from summarizer.analysis.openings import subject_and_verb
from summarizer.analysis.speech_lists import speech_lists
from summarizer.analysis.wording import FIGURE, STATE, placed_notions
from summarizer.model import Position

MOST_TOPICS = 4
MOST_ACTORS = 8
MOST_WORDS = 40
"""A longer fragment is no fragment: the statement itself serves the reader better."""
LEAST_WORDS = 3
SHARE_OF_ARTICLES = 0.5

_PLAIN = re.compile(r"[^\W\d_A-Z]+ [^\W\d_A-Z]+")

Topic = tuple[str, str]


class _Stance(NamedTuple):
    """An actor's words after the verb, with the notions in them."""

    actor: str
    source: int
    start: int
    end: int
    text: str
    notions: tuple[str, ...]


def find_positions(articles: Sequence[Heard]) -> tuple[Position, ...]:
    """Positions by topic, the most shared topic first, then by actor; none where only one actor speaks on a topic."""
    stances = [stance for heard in articles for stance in _stances(heard)]
    found: list[Position] = []
    taken: set[tuple[int, int]] = set()
    for topic, label in _topics(articles, stances):
        chosen = {
            actor: stance
            for actor, stance in _best_by_actor(topic, stances).items()
            if (stance.source, stance.start) not in taken
        }
        if len(chosen) > 1:
            taken |= {(s.source, s.start) for s in chosen.values()}
            found += [_position(actor, label, stance) for actor, stance in list(chosen.items())[:MOST_ACTORS]]
    return tuple(found)


def _position(actor: str, topic: str, stance: _Stance) -> Position:
    return Position(
        actor=actor, topic=topic, text=stance.text, source=stance.source, start=stance.start, end=stance.end
    )


def _stances(heard: Heard) -> Iterator[_Stance]:
    verbs = heard.persons.lists["said"] | heard.persons.lists["led"] | heard.persons.lists["stances"]
    for sentence in (s for paragraph in heard.sentences for s in paragraph):
        found = subject_and_verb(sentence, heard.persons)
        if (
            found is None
            or found.speaker.kind not in ("person", "body")
            or not _takes_position(sentence, found.verb, verbs)
        ):
            continue
        if any(token.quote >= 0 for token in sentence[: found.verb]):
            continue
        start, end = sentence[found.verb].start, _end(sentence)
        text = heard.text[start:end]
        if LEAST_WORDS < len(text.split()) <= MOST_WORDS and "\n" not in text:
            notions = tuple(n for n, _, _ in placed_notions(text, heard.language))
            yield _Stance(found.speaker.name, heard.number, start, end, text, notions)


def _takes_position(sentence: Tokens, verb: int, verbs: frozenset[str]) -> bool:
    return any(token.text in verbs for token in sentence[verb : verb + 3])


def _end(sentence: Tokens) -> int:
    """Where the sentence ends, its full stop left out and a closing quotation mark kept."""
    last = sentence[-1]
    if last.quote >= 0:
        return last.end + 1
    return sentence[-2].end + (sentence[-2].quote >= 0) if last.text in ".!?" and len(sentence) > 1 else last.end


def _topics(articles: Sequence[Heard], stances: Sequence[_Stance]) -> list[tuple[Topic, str]]:
    """Pairs of neighbouring notions that at least half of the articles hold, with their commonest wording."""
    held: dict[Topic, set[int]] = defaultdict(set)
    labels: dict[Topic, Counter[str]] = defaultdict(Counter)
    for heard in articles:
        for paragraph in heard.paragraphs:
            for topic, label in _pairs(heard.text[paragraph.start : paragraph.end], heard.language):
                held[topic].add(heard.number)
                labels[topic][label] += 1
    spoken = Counter(topic for stance in stances for topic in set(pairwise(stance.notions)))
    shared = [
        t for t, where in held.items() if len(where) >= max(2, SHARE_OF_ARTICLES * len(articles)) and spoken[t] > 1
    ]
    ranked = sorted(shared, key=lambda t: (-len(held[t]), -spoken[t], t))
    return [(topic, labels[topic].most_common(1)[0][0]) for topic in _distinct(ranked)[:MOST_TOPICS]]


def _pairs(text: str, language: str) -> Iterator[tuple[Topic, str]]:
    for (left, start, end), (right, after, stop) in pairwise(placed_notions(text, language)):
        words = text[start:stop]
        if (
            left != right
            and after == end + 1
            and _PLAIN.fullmatch(words)
            and _names_matter(left, right, words, language)
        ):
            yield (left, right), words


def _names_matter(left: str, right: str, words: str, language: str) -> bool:
    """Whether two notions name a matter: no state, no figure, and no office ("prime minister")."""
    offices = speech_lists(language)["persons"] | speech_lists(language)["people"]
    return not {left[0], right[0]} & {STATE, FIGURE} and words.rpartition(" ")[2] not in offices


def _distinct(topics: Sequence[Topic]) -> list[Topic]:
    """Topics that share no word with a better one."""
    kept: list[Topic] = []
    used: set[str] = set()
    for topic in topics:
        if not used & set(topic):
            kept.append(topic)
            used |= set(topic)
    return kept


def _best_by_actor(topic: Topic, stances: Sequence[_Stance]) -> dict[str, _Stance]:
    """For each actor the shortest of the fragments that hold the topic's words side by side."""
    best: dict[str, _Stance] = {}
    names: dict[tuple[str, ...], str] = {}
    for stance in stances:
        if topic in set(pairwise(stance.notions)):
            actor = names.setdefault(skeleton(stance.actor), stance.actor)
            held = best.get(actor)
            if held is None or len(stance.text) < len(held.text):
                best[actor] = stance
    return best
