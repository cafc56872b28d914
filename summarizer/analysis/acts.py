"""Which act a verb and the words around it are: PLOVER types from the patterns of the CAMEO verb dictionary.

A pattern is words before and after the verb ("* SANCTIONS" after "lift"); the one with most words wins, then the one
whose words stand nearest. What an act becomes under negation, intention and condition is told by ``turned``.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from summarizer.language.tables import read_rows

COOPERATIVE = frozenset({"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"})
HOSTILE = frozenset({"SANCTION", "COERCE", "ASSAULT", "FIGHT", "PROTEST"})
_REACH = 7
"""Tokens between two words of a pattern; longer jumps tie words of different phrases."""
_NEAR = 2
"""Tokens between the verb and a pattern that is a lone preposition or particle."""

Words = tuple[tuple[str, ...], ...]
"""Each word of a pattern as the forms it may have (a synonym set, or the word alone)."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words that must stand before and after the verb, and the PLOVER type they give."""

    before: Words
    after: Words
    kind: str

    @property
    def size(self) -> int:
        """Number of words."""
        return len(self.before) + len(self.after)


class Acts:
    """The act dictionary of a language; patterns are taken apart when a verb is first met."""

    def __init__(self, folder: Path) -> None:
        self._sets: dict[str, tuple[str, ...]] = {}
        self._defaults: dict[str, str] = {}
        self._cells: dict[str, list[str]] = {}
        for name in ("acts.tsv", "acts_own.tsv"):
            self._read(folder / name)
        self._patterns: dict[str, tuple[Pattern, ...]] = {}

    def _read(self, path: Path) -> None:
        for verbs, cell in read_rows(path, columns=2):
            if verbs.startswith("&"):
                self._sets[verbs] = tuple(normal(word.replace("_", " ")) for word in cell.split())
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
        best: tuple[int, int] | None = None
        kind = None
        for pattern in self._of(lemma):
            if best is not None and pattern.size < -best[0]:
                break
            distance = _distance(pattern, before, after)
            if distance is not None and (best is None or (-pattern.size, distance) < best):
                best, kind = (-pattern.size, distance), pattern.kind
        return kind

    def _of(self, lemma: str) -> tuple[Pattern, ...]:
        if lemma not in self._patterns:
            cells = self._cells.get(lemma, [])
            patterns = [self._pattern(row) for cell in cells for row in cell.split("|")]
            patterns = [pattern for pattern in patterns if all((*pattern.before, *pattern.after))]
            self._patterns[lemma] = tuple(sorted(patterns, key=lambda pattern: -pattern.size))
        return self._patterns[lemma]

    def _pattern(self, row: str) -> Pattern:
        kind, *words = row.split()
        verb = words.index("*")
        return Pattern(
            before=tuple(self._forms(word) for word in words[:verb]),
            after=tuple(self._forms(word) for word in words[verb + 1 :]),
            kind=kind,
        )

    def _forms(self, word: str) -> tuple[str, ...]:
        return self._sets.get(word, ()) if word.startswith("&") else (normal(word),)


def normal(word: str) -> str:
    """A word as patterns have it: small letters, a plural's ending cut."""
    word = word.lower()
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _distance(pattern: Pattern, before: Sequence[str], after: Sequence[str]) -> int | None:
    """How far the pattern's words reach after the verb; None where one is missing."""
    reach = _find(pattern.after, after, _NEAR if pattern.size == 1 and _is_particle(pattern) else _REACH)
    if reach is None or _find(pattern.before, before, len(before) + 1) is None:
        return None
    return reach


_PARTICLES = frozenset("to for with against from in on at into of over about by up out off back as up down".split())


def _is_particle(pattern: Pattern) -> bool:
    return bool(pattern.after) and pattern.after[0][0] in _PARTICLES


def _find(wanted: Words, words: Sequence[str], reach: int) -> int | None:
    """Where the last of the wanted words stands, each after the one before and within reach of it."""
    at = -1
    for forms in wanted:
        at = next((k for k in range(at + 1, min(at + 2 + reach, len(words))) if _stands(forms, words, k)), -2)
        if at == -2:
            return None
    return at + 1


def _stands(forms: tuple[str, ...], words: Sequence[str], k: int) -> bool:
    if words[k] in forms:
        return True
    return any(" " in form and form.split() == list(words[k : k + form.count(" ") + 1]) for form in forms if form.startswith(words[k]))


@functools.cache
def load_acts(folder: Path) -> Acts:
    """The act dictionary of a language's folder: ``acts.tsv``, and ``acts_own.tsv`` which goes before it."""
    return Acts(folder)
