"""Verb forms of English: which dictionary form and which tense a written form can be. No context, no tagging."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import get_args

from summarizer.language import HERE
from summarizer.language.list_names import VerbList
from summarizer.language.lists import VerbLists
from summarizer.language.tables import read_rows, read_words

Reading = tuple[str, str]
"""(dictionary form, Penn tag: VB, VBZ, VBD, VBN, VBG)."""

BE, HAVE, DO = "be", "have", "do"
"""Dictionary forms of the auxiliaries, by which a language's own forms of them are known."""
AUXILIARIES: dict[str, Reading] = {
    "be": ("be", "VB"),
    "am": ("be", "VBP"),
    "are": ("be", "VBP"),
    "'re": ("be", "VBP"),
    "is": ("be", "VBZ"),
    "was": ("be", "VBD"),
    "were": ("be", "VBD"),
    "been": ("be", "VBN"),
    "being": ("be", "VBG"),
    "have": ("have", "VBP"),
    "'ve": ("have", "VBP"),
    "has": ("have", "VBZ"),
    "had": ("have", "VBD"),
    "'d": ("have", "VBD"),
    "having": ("have", "VBG"),
    "do": ("do", "VBP"),
    "does": ("do", "VBZ"),
    "did": ("do", "VBD"),
    "done": ("do", "VBN"),
}
_DOUBLED = 3
"""Letters of the shortest stem whose last letter is doubled before an ending (run, running has four)."""
_SHORTEST_UNKNOWN = 6
"""Letters of an unknown word in -ed before it is taken for a verb; shorter ones are names and nouns."""
_HISSING = ("s", "x", "z", "ch", "sh", "o")
"""What a verb ends in that takes -es: "passes", but "planes" is none of "plan"."""
_ENDINGS = (
    ("ies", "VBZ", ("y",)),
    ("es", "VBZ", ("e", "")),
    ("s", "VBZ", ("",)),
    ("ied", "VBD", ("y",)),
    ("ed", "VBD", ("e", "")),
    ("ying", "VBG", ("ie", "y")),
    ("ing", "VBG", ("e", "")),
)


@dataclass(frozen=True, slots=True)
class Verbs:
    """Dictionary forms, irregular forms with their readings, and forms that are more often nouns or adjectives."""

    lemmas: frozenset[str]
    irregular: dict[str, tuple[Reading, ...]]
    nouns: frozenset[str]
    adjectives: frozenset[str]
    known: dict[str, tuple[Reading, ...]] = field(default_factory=dict)
    """Forms asked for before: a memo."""

    def readings(self, form: str) -> tuple[Reading, ...]:
        """Every (dictionary form, tag) that a small-letter form can be; empty for a word that is no verb."""
        if form not in self.known:
            self.known[form] = self._read(form)
        return self.known[form]

    def _read(self, form: str) -> tuple[Reading, ...]:
        if form in self.irregular:
            base = ((form, "VB"),) if form in self.lemmas and (form, "VB") not in self.irregular[form] else ()
            return base + self.irregular[form]
        if form in self.lemmas:
            return ((form, "VB"),)
        return tuple(self._regular(form)) or self._unknown_past(form)

    @staticmethod
    def _unknown_past(form: str) -> tuple[Reading, ...]:
        """``reneged``: a word in -ed that no table knows is taken for a past form."""
        if len(form) < _SHORTEST_UNKNOWN or not form.endswith("ed") or form.endswith("eed") or form.startswith("un"):
            return ()
        return (form[:-2], "VBD"), (form[:-2], "VBN")

    def _regular(self, form: str) -> Iterator[Reading]:
        for ending, tag, restored in _ENDINGS:
            if form.endswith(ending) and (base := self._base(form.removesuffix(ending), ending, restored)):
                yield base, tag
                if tag == "VBD":
                    yield base, "VBN"
                return

    def _base(self, stem: str, ending: str, restored: tuple[str, ...]) -> str | None:
        candidates = [stem + letters for letters in restored if letters or ending != "es" or stem.endswith(_HISSING)]
        if ending in ("ed", "ing") and len(stem) >= _DOUBLED and stem[-1] == stem[-2]:
            candidates.append(stem[:-1])
        return next((base for base in candidates if base in self.lemmas), None)


def _irregular(path: Path) -> dict[str, tuple[Reading, ...]]:
    forms: dict[str, tuple[Reading, ...]] = {form: (reading,) for form, reading in AUXILIARIES.items()}
    for row in read_rows(path, columns=1):
        base, past, participle = row[0].split()
        forms[past] = (*forms.get(past, ()), (base, "VBD"))
        forms[participle] = (*forms.get(participle, ()), (base, "VBN"))
    return forms


VERB_LISTS: tuple[VerbList, ...] = get_args(VerbList)


@functools.cache
def load_verbs(code: str) -> Verbs:
    """The verb tables of a language: ``verbs.txt`` and ``irregular.txt``."""
    folder = HERE / code
    tables = read_words(folder / "verbs.txt")
    lists: VerbLists = {name: frozenset(tables.get(name, ())) for name in VERB_LISTS}
    return Verbs(
        lemmas=lists["lemmas"],
        irregular=_irregular(folder / "irregular.txt"),
        nouns=lists["nouns"],
        adjectives=lists["adjectives"],
    )
