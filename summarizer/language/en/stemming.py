"""Stems of English words: Porter (1980), with the corrections that later use brought, as nltk has them.

Written here because importing nltk takes longer than all else at the start; a test compares the two word by word.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

VOWELS = frozenset("aeiou")
REGULAR = ("sky", "news", "inning", "outing", "canning", "howe", "proceed", "exceed", "succeed")
"""Words that are their own stems, whatever the rules say."""
IRREGULAR = {
    "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie", "innings": "inning", "outings": "outing",
    "cannings": "canning",
} | dict(zip(REGULAR, REGULAR, strict=True))  # fmt: skip
"""Words whose stem no rule gives."""
LEAST = 3
"""Letters of the shortest word that has a stem."""
TIES = 4
"""Letters of "ties" and "died", which keep their e."""
STEP_2 = (
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"),
    ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
    ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
    ("iviti", "ive"), ("biliti", "ble"), ("fulli", "ful"), ("logi", "log"),
)  # fmt: skip
STEP_3 = (
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
)  # fmt: skip
STEP_4 = (
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti",
    "ous", "ive", "ize",
)  # fmt: skip
RESTORED = (("at", "ate"), ("bl", "ble"), ("iz", "ize"))


def stem(word: str) -> str:
    """The stem of a word in small letters."""
    if word in IRREGULAR or len(word) < LEAST:
        return IRREGULAR.get(word, word)
    return _without_e(_step_4(_step_3(_step_2(_without_y(_without_past(_without_plural(word)))))))


def consonants(word: str) -> list[bool]:
    """For each letter whether it is a consonant: a y is one at the head and after a vowel."""
    flags: list[bool] = []
    for letter in word:
        flags.append(not flags[-1] if letter == "y" and flags else letter not in VOWELS)
    return flags


def measure(word: str) -> int:
    """How often a vowel is followed by a consonant: the m of the paper."""
    flags = consonants(word)
    return sum(after and not before for before, after in pairwise(flags))


def _ends_short(word: str) -> bool:
    """Consonant, vowel, consonant that is no w, x or y; or two letters, vowel and consonant."""
    flags = consonants(word)
    if len(word) == LEAST - 1:
        return flags == [False, True]
    return flags[-3:] == [True, False, True] and word[-1] not in "wxy"


def _without_plural(word: str) -> str:
    if word.endswith("ies"):
        return word[:-1] if len(word) == TIES else word[:-2]
    if word.endswith("sses"):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _without_past(word: str) -> str:
    if word.endswith("ied"):
        return word[:-1] if len(word) == TIES else word[:-2]
    if word.endswith("eed"):
        return word[:-1] if measure(word[:-3]) else word
    for ending in ("ed", "ing"):
        rest = word.removesuffix(ending)
        if rest != word and not all(consonants(rest)):
            return _restored(rest)
    return word


def _restored(rest: str) -> str:
    """A word whose ending was cut, as it stands alone: "hop" of "hopping", "conflate" of "conflated"."""
    for ending, whole in RESTORED:
        if rest.endswith(ending):
            return rest.removesuffix(ending) + whole
    if len(rest) > 1 and rest[-1] == rest[-2] and consonants(rest)[-1]:
        return rest if rest[-1] in "lsz" else rest[:-1]
    return rest + "e" if measure(rest) == 1 and _ends_short(rest) else rest


def _without_y(word: str) -> str:
    rest = word[:-1]
    return rest + "i" if word.endswith("y") and len(rest) > 1 and consonants(rest)[-1] else word


def _step_2(word: str) -> str:
    if word.endswith("alli") and measure(word[:-4]):
        return _step_2(word[:-2])
    found = _first(word, (ending for ending, _ in STEP_2))
    if not found or not measure(word[:-3] if found == "logi" else word.removesuffix(found)):
        return word
    return word.removesuffix(found) + dict(STEP_2)[found]


def _step_3(word: str) -> str:
    found = _first(word, (ending for ending, _ in STEP_3))
    rest = word.removesuffix(found)
    return rest + dict(STEP_3)[found] if found and measure(rest) else word


def _step_4(word: str) -> str:
    found = _first(word, STEP_4)
    rest = word.removesuffix(found)
    cut = found and measure(rest) > 1 and (found != "ion" or rest[-1] in "st")
    return rest if cut else word


def _without_e(word: str) -> str:
    rest = word[:-1]
    if word.endswith("e") and (size := measure(rest)):
        word = rest if size > 1 or not _ends_short(rest) else word
    return word[:-1] if word.endswith("ll") and measure(word[:-1]) > 1 else word


def _first(word: str, endings: Iterable[str]) -> str:
    """The first ending of a list that a word has, or nothing: no other one is tried."""
    return next((ending for ending in endings if word.endswith(ending)), "")
