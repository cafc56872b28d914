"""Which act a verb and the words around it are: PLOVER types from the patterns of the CAMEO verb dictionary.

A pattern is words before and after the verb ("* SANCTIONS" after "lift"); the one with most words wins, then the one
whose words stand nearest. What an act becomes under negation, intention and condition is told by ``turned``.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from summarizer.language import HERE, load
from summarizer.language.tables import read_rows

COOPERATIVE = frozenset({"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"})
HOSTILE = frozenset({"SANCTION", "COERCE", "ASSAULT", "FIGHT", "PROTEST"})
_SHORTEST_PLURAL = 4
_REACH = 7
"""Tokens between two words of a pattern; longer jumps tie words of different phrases."""
_NEAR = 2
"""Tokens between the verb and a pattern that is a lone preposition or particle."""


class Slot(NamedTuple):
    """A word of a pattern as the forms it may have: single words, and phrases of several."""

    singles: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]

    def stands(self, words: Sequence[str], k: int) -> bool:
        """Whether one of the forms stands at ``k``."""
        if words[k] in self.singles:
            return True
        return bool(self.phrases) and any(tuple(words[k : k + len(phrase)]) == phrase for phrase in self.phrases)

    @property
    def heads(self) -> frozenset[str]:
        """The first word of each form."""
        return self.singles | {phrase[0] for phrase in self.phrases} if self.phrases else self.singles


class Pattern(NamedTuple):
    """Words that must stand before and after the verb, and the PLOVER type they give.

    ``rank`` is the table's order, ``reach`` how far after the verb its first word may stand.
    """

    before: tuple[Slot, ...]
    after: tuple[Slot, ...]
    kind: str
    rank: int
    reach: int = _REACH

    @property
    def size(self) -> int:
        """Number of words."""
        return len(self.before) + len(self.after)


Row = tuple[str, int]
"""A pattern as its table has it, and its place there."""
Index = dict[str, list[Row]]
"""First word of what follows the verb (or precedes it, where nothing must follow) to the patterns it can begin."""


class Acts:
    """The act dictionary of a language; a pattern is taken apart when its verb and its first word are first met."""

    def __init__(self, folder: Path, particles: frozenset[str]) -> None:
        self._particles = particles
        self._slots: dict[str, Slot] = {}
        self._defaults: dict[str, str] = {}
        self._cells: dict[str, list[str]] = {}
        for name in ("acts.tsv", "acts_own.tsv"):
            self._read(folder / name)
        self._indexes: dict[str, Index] = {}
        self._patterns: dict[Row, Pattern] = {}

    def _read(self, path: Path) -> None:
        for verbs, cell in read_rows(path, columns=2):
            if verbs.startswith("&"):
                self._slots[verbs] = _slot(cell.split())
                continue
            for verb in verbs.split():
                lemma, _, kind = verb.partition(":")
                if kind:
                    self._defaults[lemma] = kind.removesuffix("!")
                if kind.endswith("!"):
                    self._cells[lemma] = []
                self._cells.setdefault(lemma, [])
                if cell:
                    self._cells[lemma].insert(0, cell)

    def knows(self, lemma: str) -> bool:
        """Whether the dictionary has the verb, or verb and particle joined by an underscore."""
        return lemma in self._cells

    def act(self, lemma: str, before: Sequence[str], after: Sequence[str]) -> str | None:
        """The PLOVER type of a verb between words in ``normal`` form, or None; ``NONE`` in a pattern means no act."""
        found = self._best(lemma, before, after)
        if found is None:
            found = self._defaults.get(lemma)
        return None if found == "NONE" else found

    def _best(self, lemma: str, before: Sequence[str], after: Sequence[str]) -> str | None:
        index = self._of(lemma)
        candidates = [row for word in {*after, *before} for row in index.get(word, ())] if index else []
        best: tuple[int, int, int] | None = None
        kind = None
        for pattern in map(self._pattern, candidates):
            distance = _distance(pattern, before, after)
            if distance is not None and (best is None or (-pattern.size, distance, pattern.rank) < best):
                best, kind = (-pattern.size, distance, pattern.rank), pattern.kind
        return kind

    def _of(self, lemma: str) -> Index:
        if lemma not in self._indexes:
            rows = [row for cell in self._cells.get(lemma, []) for row in cell.split("|")]
            self._indexes[lemma] = self._indexed(lemma, rows)
        return self._indexes[lemma]

    def _indexed(self, lemma: str, rows: Sequence[str]) -> Index:
        index: Index = {}
        for rank, row in enumerate(rows):
            kind, before, after = _sides(row)
            if not (before or after):  # the verb alone: its act where no other pattern fits
                self._defaults.setdefault(lemma, kind)
                continue
            for head in self._slot_of((after or before)[0]).heads:
                index.setdefault(head, []).append((row, rank))
        return index

    def _pattern(self, row: Row) -> Pattern:
        if row not in self._patterns:
            kind, before, after = _sides(row[0])
            slots = tuple(map(self._slot_of, after))
            self._patterns[row] = Pattern(
                before=tuple(map(self._slot_of, before)), after=slots, kind=kind, rank=row[1],
                reach=_NEAR if self._is_particle(before, slots) else _REACH,
            )  # fmt: skip
        return self._patterns[row]

    def _is_particle(self, before: Sequence[str], after: Sequence[Slot]) -> bool:
        """Whether a pattern is a lone preposition or particle behind the verb."""
        return not before and len(after) == 1 and after[0].singles <= self._particles

    def _slot_of(self, word: str) -> Slot:
        if word not in self._slots:
            self._slots[word] = _slot([word])
        return self._slots[word]


def _sides(row: str) -> tuple[str, list[str], list[str]]:
    """Type, words before the verb's ``*``, words after it."""
    left, _, right = row.partition("*")
    kind, *before = left.split()
    return kind, before, right.split()


def _slot(forms: Sequence[str]) -> Slot:
    phrases = [tuple(normal(word) for word in form.split("_")) for form in forms]
    return Slot(
        frozenset(phrase[0] for phrase in phrases if len(phrase) == 1),
        tuple(phrase for phrase in phrases if len(phrase) > 1),
    )


def normal(word: str) -> str:
    """A word as patterns have it: small letters, a plural's ending cut."""
    word = word.lower()
    if not word.endswith("s") or word.endswith("ss") or len(word) < _SHORTEST_PLURAL:
        return word
    return word[:-3] + "y" if word.endswith("ies") and len(word) > _SHORTEST_PLURAL else word[:-1]


def _distance(pattern: Pattern, before: Sequence[str], after: Sequence[str]) -> int | None:
    """How far the pattern's words reach after the verb; None where one is missing."""
    reach = _find(pattern.after, after, pattern.reach)
    if reach is None or _find(pattern.before, before, len(before) + 1) is None:
        return None
    return reach


def _find(wanted: Sequence[Slot], words: Sequence[str], reach: int) -> int | None:
    """Where the last of the wanted words stands, each after the one before and within reach of it."""
    at = -1
    for slot in wanted:
        last = min(at + 2 + reach, len(words))
        at += 1
        while at < last and not slot.stands(words, at):
            at += 1
        if at >= last:
            return None
    return at + 1


@functools.cache
def load_acts(code: str) -> Acts:
    """The act dictionary of a language: ``acts.tsv``, and ``acts_own.tsv`` which goes before it."""
    return Acts(HERE / code, load(code).words["particle_prepositions"])
