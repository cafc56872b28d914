"""Who "the Norwegian leader" or "NATO's chief" is, where the article names the holder of that office besides.

Only offices that one person holds at a time; the holder is the one person of the dossier to whom any article gives that
office of that state or body, and the article with the quotation must name him or her. Else the office stands as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.model import Quote
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.mentions import find_mentions
from summarizer.understanding.names.register import Key, key_of
from summarizer.understanding.speech.offices import words_of
from summarizer.understanding.speech.spoken_text import Heard

HOLDER = "office resolved"
"""The rule that named such a speaker, as the trace has it."""
_OWNERS = frozenset({"state", "demonym", "metonym", "body", "group", "place"})
_POSSESSIVE = ("'s", "’s", "'", "’")


class _Office(NamedTuple):
    """Of which state (alpha-3) or body an office is, and its words without theirs."""

    country: str | None
    body: str | None
    words: frozenset[str]


def with_holders(
    found: Sequence[tuple[Quote, str]], heard: Sequence[Heard], lexicon: Lexicon
) -> tuple[tuple[Quote, str], ...]:
    """The quotations, with the holders of offices for the offices that speak; ``found`` are (quotation, rule)."""
    asked = {quote.speaker: _office(quote.speaker, heard, lexicon) for quote, _ in found if quote.speaker}
    if not any(asked.values()):
        return tuple(found)
    held = _held(heard, lexicon)
    by_number = {article.number: article for article in heard}
    return tuple(_named(pair, asked, held, by_number[pair[0].source]) for pair in found)


def _named(
    pair: tuple[Quote, str], asked: dict[str, _Office | None], held: dict[Key, set[_Office]], article: Heard
) -> tuple[Quote, str]:
    quote = pair[0]
    office = asked.get(quote.speaker or "")
    if office is None or not _is_sole(office, article):
        return pair
    wanted = _same(office, article)
    holders = {key for key, offices in held.items() if any(_holds(own, wanted, article) for own in offices)}
    names = [p.name for p in article.persons.by_name.values() if " " in p.name and key_of(p.name) in holders]
    if len(holders) != 1 or not names:
        return pair
    return replace(quote, speaker=max(names, key=len), office=quote.speaker), HOLDER


def _held(heard: Sequence[Heard], lexicon: Lexicon) -> dict[Key, set[_Office]]:
    """Each person of the dossier to the offices that its articles give to him or her."""
    states = {key_of(person.name): (person.country, person.body) for person in lexicon.people if " " in person.name}
    held: dict[Key, set[_Office]] = {}
    for article in heard:
        for person in article.persons.by_name.values():
            for told in filter(None, (person.before, person.apposition)):
                office = _office(told, heard, lexicon) or _unowned(told, states.get(key_of(person.name)), article)
                if office is not None and " " in person.name:
                    held.setdefault(key_of(person.name), set()).add(office)
    return held


def _unowned(told: str, owner: tuple[str | None, str | None] | None, article: Heard) -> _Office | None:
    """An office that does not say whose it is: that of the state or body which its holder is known to serve."""
    words = words_of(told.split(), article.persons.lists)
    return _Office(*owner, words) if owner and any(owner) else None


def _office(phrase: str, heard: Sequence[Heard], lexicon: Lexicon) -> _Office | None:
    """The office that a phrase is from end to end, where it says of which state or body."""
    mentions = find_mentions(phrase, lexicon)
    if len(mentions) != 1 or mentions[0].kind != "office" or mentions[0].end != len(phrase):
        return None
    office, lists = mentions[0], heard[0].persons.lists
    words = phrase[office.start :].split()
    if not (office.country or office.body):
        return None
    return _Office(office.country, office.body, words_of(_without_owner(words, lexicon), lists))


def _without_owner(words: Sequence[str], lexicon: Lexicon) -> Sequence[str]:
    """An office without the state or body that it opens with: "European Union's foreign minister"."""
    for end in range(len(words) - 1, 0, -1):
        first = _bare(" ".join(words[:end]))
        mentions = find_mentions(first, lexicon)
        if len(mentions) == 1 and mentions[0].kind in _OWNERS and mentions[0].end - mentions[0].start == len(first):
            return words[end:]
    return words


def _bare(text: str) -> str:
    return next((text.removesuffix(ending) for ending in _POSSESSIVE if text.endswith(ending)), text)


def _is_sole(office: _Office, article: Heard) -> bool:
    """Whether one person at a time holds such an office: a president, not a spokesman."""
    sole = [words_of(phrase.split(), article.persons.lists) for phrase in article.persons.lists["sole_offices"]]
    return any(words == office.words for words in sole)


def _same(office: _Office, article: Heard) -> tuple[_Office, ...]:
    """The office, and others that the same phrase may mean: a leader is a president, a premier, a chancellor."""
    lists = article.persons.lists
    other = (entry.split(":") for entry in sorted(lists["same_offices"]))
    words = [words_of(two.split(), lists) for one, two in other if words_of(one.split(), lists) == office.words]
    return (office, *(office._replace(words=held) for held in words))


def _holds(own: _Office, wanted: Iterable[_Office], article: Heard) -> bool:
    """Whether somebody's office is one of those wanted, of the same state or body, and no lesser one."""
    lesser = article.persons.lists["not_the_holder"]
    return any(
        (own.country, own.body) == (one.country, one.body)
        and one.words <= own.words
        and not (own.words - one.words) & lesser
        for one in wanted
    )
