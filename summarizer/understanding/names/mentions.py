"""Finds who is named in a text: states, people, offices, bodies and groups, each with the state it belongs to.

A mention is the whole noun phrase up to its head: "Peru's top military spokesman, Brig. Gen. Luis Prado" gives an
office and a person, "Sudanese rebels" a group of Sudan, "Kyiv" a metonym unless a preposition makes it a place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.language import Language
from summarizer.understanding.grammar.tagging import tag
from summarizer.understanding.names.civil import is_civil
from summarizer.understanding.names.lexicon import Kind, Lexicon
from summarizer.understanding.names.noun_phrases import (
    INSIDE,
    OFFICE,
    ORGANISATION,
    TITLE,
    Part,
    is_possessive,
    noun_phrase,
)
from summarizer.understanding.text.tokens import Token

_OPENS = INSIDE | {"RB"}
_ACRONYM = 4
"""Letters; a longer word in capitals before an office is a caption's or a dateline's, not part of a name."""
_HOLDERS = frozenset({TITLE, OFFICE, "GOV", "MIL", "LEG", "EXP"})
"""Roles after which a name is a person's."""
_OFFICES = frozenset({OFFICE, "EXP"})
"""Roles whose singular names one holder: the minister, the analyst."""
_OF_WITHIN = 4
"""Tokens after "of" or "in" in which the state that a group belongs to is named."""


class Mention(NamedTuple):
    """Who is named at ``start:end``; ``name`` is the full or usual name, ``country`` an alpha-3 code.

    ``office`` is what the person or group is called by ("French foreign minister"), ``role`` the event-data role of
    the head noun (GOV, MIL, REB, EXP …), ``body`` a key of the bodies table, ``place`` true after "in", "at", "near".
    """

    start: int
    end: int
    text: str
    name: str
    country: str | None
    kind: Kind
    office: str | None = None
    role: str | None = None
    body: str | None = None
    gender: str | None = None
    place: bool = False


def find_mentions(text: str, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Every mention in a text, in order; they do not overlap."""
    return read(text, lexicon)[1]


def read(text: str, lexicon: Lexicon) -> tuple[tuple[Token, ...], tuple[Mention, ...]]:
    """The tagged tokens of a text and its mentions; the last text read is kept, since clauses ask for it again."""
    if lexicon.last is None or lexicon.last[0] != text:
        tokens = tag(text, lexicon.language)
        lexicon.last = (text, tokens, mentions_of(text, tokens, lexicon))
    return lexicon.last[1], lexicon.last[2]


def mentions_of(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> tuple[Mention, ...]:
    """The mentions among tokens that are tagged already; ``text`` is what their offsets refer to."""
    found: list[Mention] = []
    i = 0
    while i < len(tokens):
        if tokens[i].tag not in _OPENS and not tokens[i].text[0].isupper():
            i += 1
            continue
        parts, end = noun_phrase(tokens, i, lexicon)
        groups = (_Group(text, tokens, group, lexicon) for group in _groups(tokens, parts))
        found.extend(mention for group in groups if (mention := group.mention()) is not None)
        i = max(i + 1, end)
    return represented(text, found, lexicon.language)


def represented(text: str, found: Sequence[Mention], language: Language) -> tuple[Mention, ...]:
    """The mentions, each office with the state and body of whom it stands for: "a spokesman for the Chilean navy"."""
    done = list(reversed(found))
    for n, mention in enumerate(done[1:], start=1):
        done[n] = standing_for(text, mention, done[n - 1], language)
    return tuple(reversed(done))


def standing_for(text: str, mention: Mention, after: Mention, language: Language) -> Mention:
    """An office, with the state and body of the mention that "of" or "for" ties to it; of none where that is civil."""
    link = language.rules.clauses.represents.fullmatch(text[mention.end : after.start])
    if link is None or mention.role != OFFICE or mention.kind not in ("office", "group"):
        return mention
    if is_civil(after.office or after.text, language.code):
        return mention._replace(country=None, body=after.body, office=f"{mention.office} {after.text}")
    if mention.country is None and mention.body is None:
        return mention._replace(country=after.country, body=after.body)
    return mention


def _groups(tokens: Sequence[Token], parts: Sequence[Part]) -> Iterator[list[Part]]:
    """A head takes what stands before it; names of states alone stand for themselves."""
    group: list[Part] = []
    for n, part in enumerate(parts):
        group.append(part)
        if n + 1 == len(parts) or not _belongs(tokens, part, parts[n + 1]):
            yield group
            group = []


def _belongs(tokens: Sequence[Token], part: Part, after: Part) -> bool:
    """Whether ``after`` continues the phrase of ``part``: roles and names do, a second state begins a new mention."""
    if part.entry is not None and after.entry is not None and tokens[part.last + 1].text == "-":
        return False
    if part.unknown and after.role and tokens[part.first].text.isupper() and len(tokens[part.first].text) > _ACRONYM:
        return False
    if after.role == TITLE and part.role != OFFICE:
        return part.role == TITLE
    if after.is_person and (part.is_person or (part.entry is not None and part.entry.kind == "media")):
        return False
    if after.entry is not None and after.entry.kind in ("state", "demonym", "metonym", "place"):
        return part.role not in (None, TITLE, OFFICE) and after.entry.kind == "demonym"
    return True


@dataclass(slots=True)
class _Group:
    """Parts that make one mention; the last is its head."""

    text: str
    tokens: Sequence[Token]
    parts: list[Part]
    lexicon: Lexicon

    def mention(self) -> Mention | None:
        """The mention, or None where the parts name nobody."""
        name, kind, gender = self._identity()
        if kind is None:
            return None
        country, body = self._belongs_to()
        office = self._office()
        entry = self.parts[-1].entry
        if entry is not None and entry.kind in ("person", "name"):
            country, body, office = entry.country or country, entry.body or body, office or entry.office
        place = entry is not None and self._is_place()
        return Mention(
            start=self.tokens[self.parts[0].first].start,
            end=self.tokens[self.parts[-1].last].end,
            text=self._written(self.parts[0], self.parts[-1]),
            name=name,
            country=country,
            kind="place" if kind == "metonym" and place else kind,
            office=office,
            role=next((part.role for part in reversed(self.parts) if part.role and part.role != TITLE), None),
            body=body,
            gender=gender,
            place=place,
        )

    def _written(self, first: Part, last: Part) -> str:
        return self.text[self.tokens[first.first].start : self.tokens[last.last].end]

    def _identity(self) -> tuple[str, Kind | None, str | None]:
        """(name, kind, gender) by the head."""
        head = self.parts[-1]
        if head.entry is not None:
            return head.entry.name, head.entry.kind, head.entry.gender
        if head.unknown:
            gender = self._gender()
            known = self._is_titled() or (head.last > head.first and gender is not None)
            return self._written(head, head), "person" if known else "name", gender
        return self._written(self.parts[0], head), self._kind_of_role(head), self._gender()

    def _is_titled(self) -> bool:
        before = self.parts[-2] if len(self.parts) > 1 else None
        return before is not None and before.role in _HOLDERS and not is_possessive(self.tokens, before)

    def _kind_of_role(self, head: Part) -> Kind | None:
        if head.role == TITLE:
            return None
        if head.role == ORGANISATION and self.tokens[head.last].text[0].isupper():
            return "body"
        return "office" if self._is_one_office(head) else "group"

    def _is_one_office(self, head: Part) -> bool:
        word = self.tokens[head.last].lower
        return head.role in _OFFICES and (not word.endswith("s") or word.endswith("ss"))

    def _gender(self) -> str | None:
        """By title ("Mr.", "king", "spokeswoman"), else by a given name that only one sex bears."""
        language = self.lexicon.language
        owned = max((n for n, part in enumerate(self.parts[:-1]) if is_possessive(self.tokens, part)), default=-1)
        titles = [part for part in self.parts[owned + 1 :] if part.role]
        for token in (token for part in titles for token in self.tokens[part.first : part.last + 1]):
            for sex in ("male", "female"):
                if token.lower.rstrip(".") in language.words[sex]:
                    return sex
        head = self.parts[-1]
        return language.gender(self.tokens[head.first].text) if head.unknown else None

    def _office(self) -> str | None:
        """What stands before the name, or the whole phrase of an office without one."""
        head = self.parts[-1]
        last = self.parts[-2] if head.is_person and len(self.parts) > 1 else head
        return None if last.role in (None, TITLE) else self._written(self.parts[0], last)

    def _belongs_to(self) -> tuple[str | None, str | None]:
        """(state, body): those named in the phrase, else after "of" ("president of Armenia", "rebels in Chad")."""
        entries = [part.entry for part in self.parts if part.entry is not None]
        if self._is_minority():
            return None, None
        country = next((entry.country for entry in entries if entry.country), None)
        body = next((entry.body for entry in reversed(entries) if entry.body), None)
        head = self.parts[-1]
        if country is None and head.entry is None:
            return self._after_of(head, body)
        return country, body

    def _is_minority(self) -> bool:
        """``ethnic Albanians``: whose state they live in stands elsewhere."""
        first = self.parts[0].first
        return first > 0 and self.tokens[first - 1].lower in self.lexicon.language.words["of_minorities"]

    def _after_of(self, head: Part, body: str | None) -> tuple[str | None, str | None]:
        tokens, last = self.tokens, head.last
        if head.unknown and head.first == head.last and head.first == 0:
            return None, body  # a common noun at the head of a sentence: "Imports of Peruvian copper"
        words = self.lexicon.language.words
        links = words["genitive"] if head.unknown or self._is_one_office(head) else words["belonging"]
        if last + 1 < len(tokens) and tokens[last + 1].lower in links:
            for k in range(last + 2, min(last + 2 + _OF_WITHIN, len(tokens))):
                if hit := self.lexicon.name_at(tokens, k):
                    return hit[1].country, body or hit[1].body
                if tokens[k].tag not in ("DT", "JJ", "NN", "NNP"):
                    break
        return None, body

    def _is_place(self) -> bool:
        before = self.parts[0].first - 1
        while before >= 0 and self.tokens[before].tag in ("DT", "JJ"):
            before -= 1
        return before >= 0 and self.tokens[before].lower in self.lexicon.language.words["locatives"]
