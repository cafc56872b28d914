"""Different spellings of one name.

Two spellings are one person when given name and surname have the same consonants: Mohamed Mursi, Mohammed Morsi. An
article that uses both spellings means two people. Hyphens, accents and capitals alone make no difference.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from summarizer.language.lists import read_lists
from summarizer.language.rules_by_code import rules_of
from summarizer.model import Difference, Value
from summarizer.understanding.speech.spoken_text import Heard
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import STATE, notions

WHAT = "spelling of the name"
"""How such a difference is labelled, before the name."""
LEAST_CONSONANTS = 4
"""Of the whole name: fewer leave too much to chance."""
_WEAK = re.compile(r"[aeiouwyh]")
_OPEN = re.compile(r"[aeiou]")
_VOWELS = re.compile(r"[aeiouy]+")
_DOUBLE = re.compile(r"(.)\1+")


def name_differences(sentences: Sequence[Said], articles: Sequence[Heard], language: str) -> Iterator[Difference]:
    """Spellings of persons' names, then of other names."""
    persons = [*_spellings(sentences, articles), *_lone_surnames(sentences, articles)]
    yield from persons
    shown = {word for one in persons for value in one.values for word in value.text.split()}
    yield from _transliterations(sentences, articles, shown, language)


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in letters if c.isalpha() or c == " ")


def skeleton(name: str) -> tuple[str, ...]:
    """The consonants of each word of a name, doubled ones once: what spellings of one foreign name share.

    A vowel at the head of a word counts as one whichever it is: Un and Eun; so do k, q and gh: Baghiri and Baqiri.
    """
    words = re.split(
        r"[\s-]+", "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if c.isalpha() or c in " -")
    )
    heard = [word.replace("gh", "k").replace("q", "k") for word in words if word]
    return tuple(_OPEN.sub("a", word[:1]) + _DOUBLE.sub(r"\1", _WEAK.sub("", word[1:])) for word in heard)


def _spellings(sentences: Sequence[Said], articles: Sequence[Heard]) -> Iterator[Difference]:
    places = _places(sentences, articles)
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in sorted(places):
        bones = skeleton(name)
        if sum(map(len, bones)) >= LEAST_CONSONANTS and len(bones) > 1:
            groups[bones].append(name)
    for names in groups.values():
        if len({_plain(n).replace(" ", "") for n in names}) > 1 and not _together(names, places):
            yield _spelled(names, places)


def _places(sentences: Sequence[Said], articles: Sequence[Heard]) -> dict[str, dict[int, Value]]:
    """Where each full name of a person stands first in each article."""
    found: dict[str, dict[int, Value]] = defaultdict(dict)
    for heard in articles:
        for name, person in heard.persons.by_name.items():
            value = _value_at(sentences, heard.number - 1, person.first, name) if " " in name else None
            if value:
                found[name][heard.number - 1] = value
    return found


def _value_at(sentences: Sequence[Said], article: int, offset: int, words: str) -> Value | None:
    """The words at an offset of an article as a value, where a sentence holds them."""
    place = bisect_right(sentences, (article, offset), key=lambda said: (said.article, said.start)) - 1
    said = sentences[place] if place >= 0 else None
    at = offset - said.start if said else -1
    if said is None or said.article != article or not said.text.startswith(words, at):
        return None
    return said.value(at, at + len(words))


LEAST_SURNAME = 5
"""Letters of a lone surname: shorter ones are too often somebody else's."""
LEAST_BONES = 3


def _lone_surnames(sentences: Sequence[Said], articles: Sequence[Heard]) -> Iterator[Difference]:
    """A surname that one article gives alone and another one, within a full name, with other vowels."""
    full = _places(sentences, articles)
    by_bones: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for other in full:
        by_bones[skeleton(other.rpartition(" ")[2])].append(other)
    common = {word for said in sentences for word in _SMALL_WORD.findall(said.text)}
    for article, name, value in (*_known_surnames(sentences, articles), *_unknown_surnames(sentences, articles)):
        bones = skeleton(name)
        if len(name) < LEAST_SURNAME or sum(map(len, bones)) < LEAST_BONES or name.lower() in common:
            continue
        alike = [o for o in by_bones[bones] if article not in full[o] and _spelled_otherwise(name, o)]
        if alike:
            values = {article: value} | {a: v for other in alike for a, v in full[other].items()}
            ordered = tuple(values[number] for number in sorted(values))
            yield Difference(what=f"{WHAT} {alike[0]}", kind="name", values=ordered)


def _known_surnames(sentences: Sequence[Said], articles: Sequence[Heard]) -> Iterator[tuple[int, str, Value]]:
    """Lone names of persons with the number of their article."""
    for heard in articles:
        for name, person in heard.persons.by_name.items():
            value = _value_at(sentences, heard.number - 1, person.first, name) if " " not in name else None
            if value:
                yield heard.number - 1, name, value


def _unknown_surnames(sentences: Sequence[Said], articles: Sequence[Heard]) -> Iterator[tuple[int, str, Value]]:
    """Lone words with a capital of which an article knows no person, each once an article."""
    known = [{word for name in heard.persons.by_name for word in re.split(r"[ -]", name)} for heard in articles]
    seen: set[tuple[int, str]] = set()
    for said in sentences:
        for match in _LONE.finditer(said.text):
            key = (said.article, match[0])
            if key not in seen and match[0] not in known[said.article]:
                seen.add(key)
                yield *key, said.value(*match.span())


_LONE = re.compile(r"(?<=[a-z,;] )[A-Z][^\W\d_]{4,}(?=,| [a-z])")
"""A name of one word within a sentence."""


def _spelled_otherwise(name: str, full: str) -> bool:
    """Whether a lone surname and that of a full name differ in vowels alone, in as many syllables."""
    surname = _plain(full.rpartition(" ")[2])
    return surname != _plain(name) and syllables(surname) == syllables(_plain(name))


def _together(names: Sequence[str], places: dict[str, dict[int, Value]]) -> bool:
    """Whether one article uses two of the spellings: then they are two people, or the article's own slip."""
    return any(places[a].keys() & places[b].keys() for a, b in combinations(names, 2) if _plain(a) != _plain(b))


def _spelled(names: Sequence[str], places: dict[str, dict[int, Value]]) -> Difference:
    values: dict[int, Value] = {}
    for name in names:
        for article, value in places[name].items():
            values.setdefault(article, value)
    ordered = tuple(values[article] for article in sorted(values))
    return Difference(what=f"{WHAT} {ordered[0].text}", kind="name", values=ordered)


ONE_NAME = 0.75
"""Likeness of two spellings of one name: Qaida and Qaeda lie above, Paris and Peres below."""


def _transliterations(
    sentences: Sequence[Said], articles: Sequence[Heard], shown: set[str], language: str
) -> Iterator[Difference]:
    """Names of movements, places and whoever else that two articles spell with other vowels; ``shown`` are done."""
    places: dict[str, dict[int, Value]] = defaultdict(dict)
    rules, sorts = rules_of(language).differences, read_lists(language, "differences")["parts_of_states"]
    for said in sentences:
        for match in rules.foreign_name.finditer(said.text):
            end = match.end() if (match["noun"] or "").strip() in sorts else match.end("core")
            places[match["core"]].setdefault(said.article, said.value(match.start(), end))
    common = {word for said in sentences for word in _SMALL_WORD.findall(said.text)}
    persons = {word for heard in articles for name in heard.persons.by_name for word in re.split(r"[ -]", name)}
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in sorted(places):
        words = name.split()
        known = name.lower() in common or _of_state(name, language) or (len(words) == 1 and name in persons)
        if not known and sum(map(len, words)) >= LEAST_SURNAME:
            groups[skeleton(name)].append(name)
    done = set(shown)
    for names in sorted(groups.values(), key=lambda names: (-len(names[0]), names)):
        spelled = {name for pair in combinations(names, 2) if _spelled_apart(*pair, places) for name in pair}
        parts = [frozenset(name.split()) for name in sorted(spelled)]
        new = frozenset[str]().union(*parts) - frozenset.intersection(*parts) - done if parts else frozenset[str]()
        if new:
            done |= new
            values = {article: value for name in sorted(spelled) for article, value in places[name].items()}
            ordered = tuple(values[article] for article in sorted(values))
            named = ordered[0].text.removeprefix(rules.article.lower())
            yield Difference(what=f"{WHAT} {named}", kind="name", values=ordered)


def _spelled_apart(one: str, other: str, places: dict[str, dict[int, Value]]) -> bool:
    """Whether two spellings are of one name, and no article uses both."""
    return _one_foreign_name(one, other) and not places[one].keys() & places[other].keys()


_SMALL_WORD = re.compile(r"\b[a-z]{5,}\b")


def _of_state(name: str, language: str) -> bool:
    return any(notion[0] == STATE for notion in notions(name, language))


def _one_foreign_name(one: str, other: str) -> bool:
    """Whether two words may be one name: neither is the other with an ending, as Iraq and Iraqi are.

    With few consonants, which many words share, they must have as many syllables too.
    """
    left, right = _plain(one).replace(" ", ""), _plain(other).replace(" ", "")
    few = sum(map(len, skeleton(one))) < LEAST_BONES
    if left.startswith(right) or right.startswith(left) or (few and syllables(left) != syllables(right)):
        return False
    return SequenceMatcher(None, left, right).ratio() >= ONE_NAME


def syllables(word: str) -> int:
    """Runs of vowels: two spellings of a short name have as many, two short names of some likeness need not."""
    return len(_VOWELS.findall(word))
