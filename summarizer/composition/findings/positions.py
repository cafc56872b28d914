"""Who says what on the topics that most articles share, as fragments copied word for word.

A topic is two neighbouring content words that many articles use, or one word for a matter of state; a position is what
follows the verb of a sentence whose subject is an actor, when it speaks of the topic. A fragment runs to the sentence's
end, or to a comma after which nothing is said that could turn its sense.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from summarizer.comparison.differences.names import skeleton
from summarizer.language.lists import read_lists
from summarizer.model import Position
from summarizer.understanding.speech.openings import subject_and_verb
from summarizer.understanding.speech.spoken_text import Heard
from summarizer.understanding.speech.word_lists import speech_lists
from summarizer.understanding.text.notions import FIGURE, NOTION, STATE, placed_notions
from summarizer.understanding.text.quoted_tokens import Tokens

MOST_TOPICS = 4
MOST_ACTORS = 8
MOST_WORDS = 26
"""A longer fragment is no fragment: the statement itself serves the reader better."""
LEAST_ACTORS = 3
"""A topic with fewer is shown only where none has as many."""
NEAR = 3
"""Notions between the two words of a topic in a fragment: "strikes against the energy network"."""
LEAST_WORDS = 3
SHARE_OF_ARTICLES = 0.5

_PLAIN = re.compile(r"[^\W\d_A-Z]+ [^\W\d_A-Z]+")

Topic = tuple[str, ...]
_TURNS = re.compile(
    r"\b(?:not|no|never|nor|neither|without|if|unless|until|provided|only|but|except|though|although|however|once"
    r"|as long as|whether|while|so that|refus\w+|reject\w+|declin\w+)\b|n[’']t\b"
)
"""Words after a comma that turn or bound what stands before it."""
_LOOSE = re.compile(r",(?= (?:which|who|following|after|stating|saying|adding|including|according|amid|the|an?)\b)")
"""A comma after which something is only added; one inside a list is none."""


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
    topics = _topics(articles, stances)
    least = LEAST_ACTORS if any(len(_best_by_actor(topic, stances)) >= LEAST_ACTORS for topic, _ in topics) else 2
    for topic, label in topics:
        left = [stance for stance in stances if (stance.source, stance.start) not in taken]
        chosen = _best_by_actor(topic, left)
        if len(chosen) >= least:
            taken |= {(s.source, s.start) for s in chosen.values()}
            found += [_position(actor, label, stance) for actor, stance in list(chosen.items())[:MOST_ACTORS]]
    return tuple(found)


def _position(actor: str, topic: str, stance: _Stance) -> Position:
    return Position(
        actor=actor, topic=topic, text=stance.text, source=stance.source, start=stance.start, end=stance.end
    )


def _stances(heard: Heard) -> Iterator[_Stance]:
    lists = heard.persons.lists
    verbs = lists["said"] | lists["led"] | lists["stances"] | lists["stance_openers"]
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
        start = sentence[found.verb].start
        end = _cut(heard.text, start, _end(sentence))
        text = heard.text[start:end]
        if LEAST_WORDS < len(text.split()) <= MOST_WORDS and "\n" not in text:
            notions = tuple(n for n, _, _ in placed_notions(text, heard.language))
            yield _Stance(found.speaker.name, heard.number, start, end, text, notions)


def _cut(text: str, start: int, end: int) -> int:
    """The end, or the last comma before ``MOST_WORDS`` words after which nothing turns the sense."""
    if len(text[start:end].split()) <= MOST_WORDS:
        return end
    commas = [match.start() + start for match in _LOOSE.finditer(text[start:end])]
    fits = [comma for comma in commas if LEAST_WORDS < len(text[start:comma].split()) <= MOST_WORDS]
    balanced = [comma for comma in fits if text.count("“", start, comma) == text.count("”", start, comma)]
    plain = [
        comma
        for comma in balanced
        if text.count('"', start, comma) % 2 == 0 and text[start:comma].split()[-2][-1] != ","
    ]
    return plain[-1] if plain and not _TURNS.search(text[plain[-1] : end]) else end


def _takes_position(sentence: Tokens, verb: int, verbs: frozenset[str]) -> bool:
    return any(token.text in verbs for token in sentence[verb : verb + 3])


def _end(sentence: Tokens) -> int:
    """Where the sentence ends, its full stop left out and a closing quotation mark kept."""
    last = sentence[-1]
    if last.quote >= 0:
        return last.end + 1
    return sentence[-2].end + (sentence[-2].quote >= 0) if last.text in ".!?" and len(sentence) > 1 else last.end


def _topics(articles: Sequence[Heard], stances: Sequence[_Stance]) -> list[tuple[Topic, str]]:
    """Topics that at least half of the articles hold, those on which most actors speak first, in their usual words."""
    held: dict[Topic, set[int]] = defaultdict(set)
    labels: dict[Topic, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for heard in articles:
        for paragraph in heard.paragraphs:
            text = heard.text[paragraph.start : paragraph.end]
            for topic, label in (*_pairs(text, heard.language), *_matters(text, heard.language)):
                held[topic].add(heard.number)
                labels[topic][label].add(heard.number)
    shared = [t for t, where in held.items() if len(where) >= max(2, SHARE_OF_ARTICLES * len(articles))]
    holding: dict[str, list[_Stance]] = defaultdict(list)
    for stance in stances:
        for notion in set(stance.notions):
            holding[notion].append(stance)
    spoken = {t: len(_best_by_actor(t, holding[t[0]])) for t in shared}
    told = [t for t in shared if spoken[t] > 1]
    ranked = sorted(told, key=lambda t: (-min(spoken[t], LEAST_ACTORS), -len(t), -len(held[t]), -spoken[t], t))
    named = {t: min(labels[t], key=lambda label: (-len(labels[t][label]), label)) for t in ranked}
    return [(topic, named[topic]) for topic in _distinct(ranked)[:MOST_TOPICS]]


def _matters(text: str, language: str) -> Iterator[tuple[Topic, str]]:
    """Single words for a matter of state: a truce, sanctions, aid."""
    wanted = read_lists(language, "differences")["matters"]
    for notion, start, end in placed_notions(text, language):
        word = text[start:end]
        if notion.removeprefix(NOTION) in wanted and word.islower():
            yield (notion,), word


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
    """For each actor the shortest of the fragments that hold the topic's words near each other."""
    best: dict[str, _Stance] = {}
    names: dict[tuple[str, ...], str] = {}
    for stance in stances:
        if _holds(stance.notions, topic):
            actor = names.setdefault(skeleton(stance.actor), stance.actor)
            held = best.get(actor)
            if held is None or len(stance.text) < len(held.text):
                best[actor] = stance
    return best


def _holds(said: tuple[str, ...], topic: Topic) -> bool:
    if not set(topic) <= set(said):
        return False
    places = [[i for i, notion in enumerate(said) if notion == wanted] for wanted in topic]
    return any(abs(i - j) <= NEAR for i in places[0] for j in places[-1])
