"""Who says what on the issues that most articles share: parties by issues, each cell a whole clause word for word.

A cell runs from its subject to the end of its sentence: nothing is taken off that could negate, doubt, bound or
attribute it. What cannot be shown whole is left out, and so is a table of which less than half would be filled.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from summarizer.composition.findings.issues import Issue, named_by_nouns, shared_issues
from summarizer.composition.findings.parties import Named, label_of, parties_of
from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.model import Position
from summarizer.understanding.grammar.tagging import tag
from summarizer.understanding.speech.openings import Opening, subject_and_verb
from summarizer.understanding.speech.spoken_text import Heard
from summarizer.understanding.text.notions import placed_notions
from summarizer.understanding.text.quoted_tokens import Tokens

MOST_ISSUES = 3
MOST_PARTIES = 8
MOST_WORDS = 30
"""Of a cell; a longer sentence is left out, since a shorter piece of it could say something else."""
LEAST_WORDS = 5
LEAST_PARTIES = 3
"""An issue on which fewer speak is shown only where none has as many."""
LEAST_FILLED = 0.5
"""Share of the cells that must be filled: a table of gaps tells nothing."""
NEAR = 3
"""Notions between the two words of an issue in a cell: "strikes against the energy network"."""
VERB_WORDS = 3
"""Words of the verb: "has also rejected"."""


class Stance(NamedTuple):
    """What a party says: a whole clause, with the notions in it."""

    named: Named
    source: int
    start: int
    end: int
    text: str
    notions: tuple[str, ...]
    nouns: frozenset[int] = frozenset()
    """Those of them, by their place, that are nouns."""
    heads: frozenset[int] = frozenset()
    """Those of the nouns that qualify no further one: "aid", and not that of "aid workers"."""


Row = dict[str, Stance]
"""The cells of one issue by party."""


def find_positions(articles: Sequence[Heard]) -> tuple[Position, ...]:
    """Positions by issue, the most shared issue first, then by party; none where only one party speaks on an issue."""
    if not articles:
        return ()
    language = articles[0].language
    stances = [stance for heard in articles for stance in _stances(heard)]
    parties = parties_of((stance.named for stance in stances), language)
    told = [stance for stance in stances if stance.named in parties]
    table = _filled(_rows(articles, told, parties))
    names: dict[str, set[Named]] = defaultdict(set)
    for _, row in table:
        for party, cell in row.items():
            names[party].add(cell.named)
    labels = {party: label_of(known, language) for party, known in names.items()}
    return tuple(
        Position(actor=labels[party], topic=words, text=cell.text, source=cell.source, start=cell.start, end=cell.end)
        for words, row in table
        for party, cell in row.items()
    )


# the table


def _rows(articles: Sequence[Heard], told: Sequence[Stance], parties: Mapping[Named, str]) -> list[tuple[str, Row]]:
    """The issues on which most parties speak, each with its cells; a sentence stands in one cell only."""
    issues = shared_issues(articles)
    spoken = {issue: len(_by_party(issue, told, parties)) for issue in issues}
    ranked = sorted(
        (i for i in issues if spoken[i] > 1), key=lambda i: (-min(spoken[i], LEAST_PARTIES), -len(i), -spoken[i], i)
    )
    rows: list[tuple[str, Row]] = []
    used: set[str] = set()
    taken: set[tuple[int, int]] = set()
    for issue in ranked:
        row = _by_party(issue, [s for s in told if (s.source, s.start) not in taken], parties)
        if used & set(issue) or len(row) < _least(rows):
            continue
        variants = _words_of(issues[issue], row)
        words = next((words for words in variants if named_by_nouns(issue, articles, words)), None)
        if words is None:
            continue
        used |= set(issue)
        taken |= {(cell.source, cell.start) for cell in row.values()}
        rows.append((words, dict(list(row.items())[:MOST_PARTIES])))
        if len(rows) == MOST_ISSUES:
            break
    return rows


def _words_of(variants: Sequence[str], row: Row) -> list[str]:
    """The words for an issue: those that most of its cells use themselves first, then those of most articles."""
    texts = [cell.text.casefold() for cell in row.values()]
    return sorted(variants, key=lambda words: -sum(words in text for text in texts))[:MOST_VARIANTS]


MOST_VARIANTS = 3
"""Words for one issue that are tried: each is looked for in all articles."""


def _least(rows: Sequence[tuple[str, Row]]) -> int:
    return LEAST_PARTIES if rows and len(rows[0][1]) >= LEAST_PARTIES else 2


def _filled(rows: Sequence[tuple[str, Row]]) -> Sequence[tuple[str, Row]]:
    """The first issues of which at least half of the cells are filled."""
    for count in range(len(rows), 0, -1):
        parties = {party for _, row in rows[:count] for party in row}
        if sum(len(row) for _, row in rows[:count]) >= LEAST_FILLED * count * len(parties):
            return rows[:count]
    return ()


def _by_party(issue: Issue, told: Iterable[Stance], parties: Mapping[Named, str]) -> Row:
    """For each party the shortest of the clauses that hold the issue's words near each other."""
    best: Row = {}
    for stance in told:
        if _holds(stance, issue):
            held = best.get(parties[stance.named])
            if held is None or len(stance.text) < len(held.text):
                best[parties[stance.named]] = stance
    return best


def _holds(stance: Stance, issue: Issue) -> bool:
    """Whether a clause names an issue by nouns, and not merely by a verb or by half a compound."""
    said = stance.notions
    if not set(issue) <= set(said):
        return False
    named = stance.heads if len(issue) == 1 else stance.nouns
    places = [[i for i, notion in enumerate(said) if notion == wanted] for wanted in issue]
    return any(abs(i - j) <= NEAR for i in places[0] for j in places[-1] if j in named)


# the cells


def _stances(heard: Heard) -> Iterator[Stance]:
    for sentence in (s for paragraph in heard.sentences for s in paragraph):
        found = subject_and_verb(sentence, heard.persons)
        if found is None or not _speaks(sentence, found, heard):
            continue
        start, end = sentence[_first(sentence, found, heard.language)].start, _end(sentence)
        text = heard.text[start:end]
        if LEAST_WORDS <= len(text.split()) <= MOST_WORDS and "\n" not in text and not _second(text, heard.language):
            told = heard.text[sentence[found.verb].start : end]
            placed = placed_notions(told, heard.language)
            nouns, heads = _nouns(told, placed, heard.language)
            notions = tuple(notion for notion, _, _ in placed)
            yield Stance(_named(sentence, found, heard), heard.number, start, end, text, notions, nouns, heads)


def _nouns(text: str, placed: Sequence[tuple[str, int, int]], language: str) -> tuple[frozenset[int], frozenset[int]]:
    """Places of the notions that are nouns, and of those that no noun follows."""
    tokens = tag(text, load(language))
    after = [*(token.tag for token in tokens[1:]), ""]
    kinds = {token.start: (token.tag, behind) for token, behind in zip(tokens, after, strict=True)}
    told = {place: kinds[start] for place, (_, start, _) in enumerate(placed) if start in kinds}
    nouns = frozenset(place for place, (own, _) in told.items() if own.startswith(_NOUN))
    return nouns, frozenset(place for place in nouns if not told[place][1].startswith(_NOUN))


_NOUN = "NN"
"""How Penn tags of nouns begin."""


def _speaks(sentence: Tokens, found: Opening, heard: Heard) -> bool:
    """Whether a person or body itself takes a position: "was told" reports what others said."""
    lists = heard.persons.lists
    verbs = lists["said"] | lists["stances"] | lists["stance_openers"]
    group = [token.text.lower() for token in sentence[found.verb : found.verb + VERB_WORDS]]
    passive = read_lists(heard.language, "positions")["passive"].intersection(group[:-1])
    quoted = any(token.quote >= 0 for token in sentence[: found.verb])
    return found.speaker.kind in ("person", "body") and not quoted and not passive and not verbs.isdisjoint(group)


def _named(sentence: Tokens, found: Opening, heard: Heard) -> Named:
    person = heard.persons.known(found.speaker.name) if found.speaker.kind == "person" else None
    phrase = heard.text[sentence[found.first].start : sentence[found.verb - 1].end]
    return Named(found.speaker.name, (person.office or "") if person else "", phrase, found.speaker.kind == "person")


def _first(sentence: Tokens, found: Opening, language: str) -> int:
    """Where the clause begins: at its subject after a place or a day, else with the sentence."""
    opening = [token.text for token in sentence[: found.first]]
    plain = read_lists(language, "positions")["plain_openers"]
    placed = len(opening) in _PLAIN_OPENING and opening[0].lower() in plain and opening[-2][:1].isupper()
    if placed and opening[-1] == ",":
        return found.first
    joined = sentence[0].text.lower() in read_lists(language, "positions")["joining_openers"]
    return 1 + (sentence[1].text == ",") if joined and len(sentence) > VERB_WORDS else 0


_PLAIN_OPENING = (3, 4)
"""Tokens of "In Lenno," and "On Tuesday,"."""


def _second(text: str, language: str) -> bool:
    """Whether somebody else speaks in the same sentence: "Norland said yes, but Lenno said no"."""
    joined = any_of(read_lists(language, "positions")["second_voice"])
    return bool(re.search(rules_of(language).findings.second_voice.format(joined), text))


def _end(sentence: Tokens) -> int:
    """Where the sentence ends, its full stop left out and a closing quotation mark kept."""
    last = sentence[-1]
    if last.quote >= 0:
        return last.end + 1
    return sentence[-2].end + (sentence[-2].quote >= 0) if last.text in ".!?" and len(sentence) > 1 else last.end
