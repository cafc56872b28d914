"""Which other articles say what a sentence says: the one answer to that question. It names only those that it knows.

Sentences are compared part by part (parts.py): the weight of the notions that two parts share over the geometric mean
of their weights. Quoted words that stand in both, and acts of the same actor, count for more; nothing may tell the two
apart (clashes.py). What the index does not find is not known to be missing.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

from summarizer.comparison.support.acts import acts_of
from summarizer.comparison.support.clashes import TESTS, Test, both_held, clashing_frames, figures_held
from summarizer.comparison.support.parts import LEAST_SHARED, Part, claims_of, matter, parts_of, predicates_of
from summarizer.comparison.support.shared_words import Run, empty_words, quoted, quoted_runs, runs
from summarizer.comparison.support.ties import Ties
from summarizer.language.lists import read_lists
from summarizer.model import Sentence
from summarizer.understanding.clauses.parsing import Parsed
from summarizer.understanding.text.looking_back import looks_back_or_to_a_month
from summarizer.understanding.text.notions import FIGURE, STATE, notions

LEAST_ALIKE = 0.32
"""Likeness of two parts from which an article may be named."""
BONDED_ALIKE = 0.25
"""The same where one actor does the same sort of act in both, or both tell the same figure."""
TIED_ALIKE = 1.0
"""Likeness of two sentences that a rare amount ties to each other."""
QUOTED_ALIKE = 1.0
"""Likeness of two sentences that hold the same quoted words."""
LEAST_COVERED = 0.35
"""Share of the sentence's weight that the other article's matching sentences hold: a claim in a subordinate clause
that another article carries too does not make the article say the sentence."""
LEAST_OF_CLAIM = 0.35
"""Share of each clause's weight, names of states and figures left out, that the other article must carry: of three
claims in a sentence an article that carries two does not say the sentence."""
MOSTLY_QUOTED = 0.6
"""Share of the sentence's weight in quoted passages that the other article quotes too, from which it says the same."""
MOST_OF_QUOTATION = 0.5
"""Share of a quoted passage's weight that another article must hold besides a run of its words: "the war in Norland"
stands in many a sentence."""
LONG, NEARLY_ALL = 8, 0.75
"""Notions of a long passage, which another article may cut; of a short one it must hold nearly all."""
LOOSELY_ALIKE = 0.2
"""Likeness from which a sentence of an article that is already sure counts for one more claim."""
STATE_WEIGHT = 0.55
"""A state is named all over the articles of an event: it says little about which fact is meant."""
LEAST_PLAIN = 2
"""Shared notions in small letters: the long name of a movement is not yet something said about it."""
ONE_LOOKS_BACK = 0.7
"""Background and the event of the day are two things, though both may hold the same words."""
COMMON = 80
"""A notion that more parts hold finds no pairs; it still counts for those that others find."""

Match = tuple[float, int, str]
"""Likeness, index of the other sentence, its part that matches."""


class Index:
    """The parts of all sentences, found by the notions they share.

    ``parsed`` are the clauses of each sentence, as the one reading has them; ``contested`` are pairs of sentences that
    bring the same words under two speakers, both ways round: neither supports the other.
    """

    def __init__(
        self,
        sentences: Sequence[Sentence],
        language: str,
        parsed: Sequence[Sequence[Parsed]],
        contested: frozenset[tuple[int, int]] = frozenset(),
    ) -> None:
        self.sentences, self.language, self.contested = sentences, language, contested
        self.acts = [acts_of(one, language) for one in parsed]
        self._place = {(s.article, s.start, s.end): number for number, s in enumerate(sentences)}
        self._parts = [parts_of(s.text, i, self.acts[i], language) for i, s in enumerate(sentences)]
        self.parts = [part for parts in self._parts for part in parts]
        wholes = [part.notions for part in self.parts if part.whole]
        counts = Counter(notion for held in wholes for notion in held)
        self.weights = {
            n: math.log(1 + len(wholes) / c) * (STATE_WEIGHT if n[0] == STATE else 1) for n, c in counts.items()
        }
        self.holders: dict[str, list[int]] = defaultdict(list)
        for number, part in enumerate(self.parts):
            for notion in part.notions:
                self.holders[notion].append(number)
        self._ties = Ties(self.parts, len({sentence.article for sentence in sentences}), language)
        self._same: dict[int, frozenset[int]] = {}

    def weight(self, held: Iterable[str]) -> float:
        """Weight of notions, rarity summed up."""
        return math.fsum(self.weights.get(notion, 1.0) for notion in held)

    def cosine(self, left: frozenset[str], right: frozenset[str]) -> float:
        """Likeness of two sets of notions: the weight that they share over the geometric mean of their weights."""
        weight = math.sqrt(self.weight(left) * self.weight(right))
        return self.weight(left & right) / weight if weight else 0.0

    def carriers(self, sentence: Sentence) -> frozenset[int]:
        """Articles besides its own that say what a sentence of the index says."""
        return frozenset(self.sentences[row].article for row in self.same(self._number(sentence)))

    def same(self, number: int) -> frozenset[int]:
        """Sentences of other articles that say what a sentence says, or most of it where the article says the rest."""
        if number not in self._same:
            self._same[number] = self._found(number)
        return self._same[number]

    def _number(self, sentence: Sentence) -> int:
        return self._place[sentence.article, sentence.start, sentence.end]

    def _found(self, number: int) -> frozenset[int]:
        held: dict[int, set[int]] = defaultdict(set)
        sure: dict[int, set[int]] = defaultdict(set)
        for likeness, other, least in self._compared(number):
            article = self.sentences[other].article
            held[article].add(other)
            if likeness >= least:
                sure[article].add(other)
        says = (rows for article, rows in sure.items() if self._covers(number, sorted(held[article])))
        return frozenset[int]().union(*says)

    def _covers(self, number: int, others: Sequence[int]) -> bool:
        """Whether matching sentences of an article hold enough of a sentence, its figures and days, each claim."""
        if not figures_held(self.whole(number).text, [self.whole(other).text for other in others], self.language):
            return False
        if not both_held(self.whole(number).text, [self.whole(other).text for other in others], self.language):
            return False
        own, words = self.whole(number).notions, self._shared_words(number, others)
        if self.weight(words) >= MOSTLY_QUOTED * self.weight(own):
            return not self._other_voice(number, others)
        if self._is_quotation(number) and (not words or self._other_voice(number, others)):
            return False
        held = words.union(*(self.whole(other).notions for other in others))
        if self.weight(own & held) < LEAST_COVERED * self.weight(own):
            return False
        text, acts = self.sentences[number].text, self.acts[number]
        if not all(said & held for said in predicates_of(text, acts, self.language)):
            return False
        claims = claims_of(text, acts, self.language)
        return all(self.weight(claim & held) >= LEAST_OF_CLAIM * self.weight(claim) for claim in claims)

    def _other_voice(self, number: int, others: Sequence[int]) -> bool:
        """Whether a document says in one of two what a person says in the other: two speakers of the same words."""
        own, theirs = self._voices(number), [voices for other in others if (voices := self._voices(other))]
        return bool(own) and bool(theirs) and not any(own & voices for voices in theirs)

    def _voices(self, number: int) -> frozenset[bool]:
        """Whether persons (true) or documents (false) speak in the frames of a sentence; empty where neither does."""
        papers, text = read_lists(self.language, "speech")["documents"], self.sentences[number].text
        frames = [act for act in self.acts[number] if act.frame]
        told = [papers & set(text[act.start : act.end].lower().split()) for act in frames]
        persons = any(act.who is not None and act.who.person for act in frames)
        return frozenset([True] * persons + [False] * (any(told) and not persons))

    def _is_quotation(self, number: int) -> bool:
        """Whether most of a sentence is somebody's own words: in other words another article does not say them."""
        spans = quoted(self.sentences[number].text)
        own = frozenset[str]().union(*(notions(span, self.language) for span in spans))
        return self.weight(own) >= MOSTLY_QUOTED * self.weight(self.whole(number).notions)

    def _shared_words(self, number: int, others: Sequence[int]) -> frozenset[str]:
        """Notions of the quoted passages of a sentence of which other sentences hold a run of words."""
        empty = empty_words(self.language)
        theirs = frozenset[Run]().union(*(runs(self.sentences[other].text, empty) for other in others))
        held = frozenset[str]().union(*(self.whole(other).notions for other in others))
        text, found = self.sentences[number].text, frozenset[str]()
        for span in quoted(text):
            own = notions(span, self.language)
            told = self.weight(own & held) >= (MOST_OF_QUOTATION if len(own) >= LONG else NEARLY_ALL) * self.weight(own)
            found |= own if told and runs(span, empty) & theirs else frozenset()
        return found

    def whole(self, number: int) -> Part:
        """A sentence of the index as one part."""
        return self._parts[number][0]

    def _compared(self, number: int) -> Iterable[tuple[float, int, float]]:
        """(likeness, index of the other sentence, likeness from which it is sure) of those loosely alike at least."""
        for other in self._quoting(number):
            yield QUOTED_ALIKE, other, LEAST_ALIKE
        for part in self._parts[number]:
            for near in map(self.parts.__getitem__, self._near(part)):
                other = near.sentence
                if self._apart(number, other) or clashing_frames(self.acts[number], self.acts[other]):
                    continue
                if likeness := self.likeness(part, near, LOOSELY_ALIKE):
                    yield likeness, other, BONDED_ALIKE if bonded(part, near) else LEAST_ALIKE
            yield from ((TIED_ALIKE, other, TIED_ALIKE) for other in self._tied(part))

    def _tied(self, part: Part) -> Iterable[int]:
        """Sentences of other articles that a rare amount ties to a part, and nothing tells apart."""
        for near in map(self.parts.__getitem__, self._ties.near(part)):
            other = near.sentence
            if self._apart(part.sentence, other) or clashing_frames(self.acts[part.sentence], self.acts[other]):
                continue
            if self._ties.tied(part, near) and not any(test(part, near, self.language) for test in TESTS):
                yield other

    def matches(self, sentence: Sentence, least: float = LEAST_ALIKE, tests: Sequence[Test] = TESTS) -> list[Match]:
        """Each match of a sentence of the index in another article, sure ones by default."""
        number = self._number(sentence)
        found: list[Match] = []
        for part in self._parts[number]:
            for other in map(self.parts.__getitem__, self._near(part)):
                if self._apart(number, other.sentence):
                    continue
                if (likeness := self.likeness(part, other, least, tests)) >= least:
                    text = self.sentences[other.sentence].text[other.start : other.end]
                    found.append((likeness, other.sentence, text))
        return found

    def _apart(self, number: int, other: int) -> bool:
        """Whether two sentences are of one article, or give the same words to two speakers."""
        one_article = self.sentences[number].article == self.sentences[other].article
        return one_article or (number, other) in self.contested

    def _near(self, part: Part) -> list[int]:
        """Parts that share enough notions besides states to be looked at."""
        shared: Counter[int] = Counter()
        for notion in part.notions:
            if notion[0] != STATE and len(self.holders[notion]) <= COMMON:
                shared.update(self.holders[notion])
        return [number for number, count in shared.items() if count >= LEAST_SHARED - 1]

    def likeness(self, left: Part, right: Part, least: float = LEAST_ALIKE, tests: Sequence[Test] = TESTS) -> float:
        """From 0 to 1; 0 where a test tells the two apart, less where only one looks back."""
        shared = left.notions & right.notions
        if len(shared & left.plain & right.plain) < LEAST_PLAIN or len(matter(shared)) < LEAST_SHARED:
            return 0.0
        score = self.cosine(left.notions, right.notions)
        if score < least or any(test(left, right, self.language) for test in tests):
            return 0.0
        back = [looks_back_or_to_a_month(part.text, self.language) for part in (left, right)]
        return score * ONE_LOOKS_BACK if back[0] != back[1] else score

    def _quoting(self, number: int) -> set[int]:
        """Sentences of other articles that hold quoted words of a sentence, where not two speakers are named."""
        found = {other for run in self._quoted[number] for other in self._runs[run]}
        return {
            other
            for other in found
            if not self._apart(number, other)
            and not clashing_frames(self.acts[number], self.acts[other])
            and self._shared_words(number, [other])
        }

    @cached_property
    def _quoted(self) -> list[frozenset[Run]]:
        stopwords = empty_words(self.language)
        return [quoted_runs(sentence.text, stopwords) for sentence in self.sentences]

    @cached_property
    def _runs(self) -> dict[Run, list[int]]:
        """Quoted runs to the sentences that hold them, in marks or not."""
        wanted = frozenset[Run]().union(*self._quoted)
        stopwords = empty_words(self.language)
        found: dict[Run, list[int]] = defaultdict(list)
        for number, sentence in enumerate(self.sentences):
            for run in runs(sentence.text, stopwords) & wanted:
                found[run].append(number)
        return found


def bonded(left: Part, right: Part) -> bool:
    """Whether one actor does the same in both parts, or both tell the same figure."""
    same = (left.notions & right.notions) - matter(left.notions & right.notions)
    if any(notion[0] == FIGURE for notion in same):
        return True
    return any(
        act.who is not None and other.who is not None and act.same_verb(other) and act.who.may_be(other.who)
        for act in left.acts
        for other in right.acts
    )
