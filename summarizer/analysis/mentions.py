"""Finds who is named in a text: states, people, offices, bodies and groups, each with the state it belongs to.

A mention is the whole noun phrase up to its head: "Israel's top military spokesman, Brig. Gen. Yoav Mordechai" gives an
office and a person, "Sudanese rebels" a group of Sudan, "Kyiv" a metonym unless a preposition makes it a place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.analysis.lexicon import Entry, Kind, Lexicon
from summarizer.analysis.tagging import tag
from summarizer.analysis.tokens import Token
from summarizer.language import Language

_MAX_CHUNK = 14
"""Tokens of a noun phrase that are looked at; longer ones in news are lists."""
_INSIDE = frozenset({"NN", "NNP", "JJ", "CD", "POS", "VBN"})
_OPENS = _INSIDE | {"RB"}
_ACRONYM = 4
"""Letters; a longer word in capitals before an office is a caption's or a dateline's, not part of a name."""
_OF = frozenset(["of", "in", "from", "at", "for", "throughout", "across", "inside", "near"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
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


@dataclass(slots=True)
class _Part:
    """A stretch of a noun phrase that means something: a known name, a role noun, or an unknown name."""

    first: int
    last: int
    entry: Entry | None = None
    role: str | None = None
    unknown: bool = False

    @property
    def is_person(self) -> bool:
        return self.unknown or (self.entry is not None and self.entry.kind in ("person", "name"))


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
        parts, end = _chunk(tokens, i, lexicon)
        found.extend(_mentions(text, tokens, parts, end, lexicon))
        i = max(i + 1, end)
    return tuple(found)


def _chunk(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> tuple[list[_Part], int]:
    """The meaningful parts of the noun phrase that begins at ``i``, and where it ends."""
    parts: list[_Part] = []
    k = i
    while k < min(i + _MAX_CHUNK, len(tokens)):
        part = _part(tokens, k, lexicon)
        if part is None and not _continues(tokens, k, i, lexicon.language):
            break
        if part is not None:
            parts.append(part)
        k = part.last + 1 if part is not None else k + 1
    return parts, k


def _continues(tokens: Sequence[Token], k: int, first: int, language: Language) -> bool:
    token = tokens[k]
    if token.tag == "-" and k > first and k + 1 < len(tokens):
        return tokens[k - 1].end == token.start and token.end == tokens[k + 1].start
    return token.tag in _INSIDE and not _is_time(token, language) and not (token.tag == "POS" and k == first)


def _is_time(token: Token, language: Language) -> bool:
    return token.text[0].isupper() and (
        token.lower in language.words["days"] or token.lower in language.words["months"]
    )


def _part(tokens: Sequence[Token], k: int, lexicon: Lexicon) -> _Part | None:
    token = tokens[k]
    if not token.text[0].isalpha() or _is_time(token, lexicon.language):
        return None
    if token.tag not in _INSIDE and not token.text[0].isupper():
        return (
            _Part(k, k + length[0] - 1, role=length[1])
            if token.tag == "RB" and (length := lexicon.role_at(tokens, k))
            else None
        )
    if hit := lexicon.name_at(tokens, k):
        return _known(tokens, k, hit, lexicon)
    if (role := lexicon.role_at(tokens, k)) and token.tag in _INSIDE:
        return _Part(k, k + role[0] - 1, role=role[1])
    if token.lower.rstrip(".") in lexicon.language.words["titles_lower"]:
        return _Part(k, k, role="TTL")
    return _unknown_name(tokens, k, lexicon)


def _known(tokens: Sequence[Token], k: int, hit: tuple[int, Entry], lexicon: Lexicon) -> _Part | None:
    """A known name, unless a hyphen makes it a mere attribute: "pro-Iranian", "U.S.-backed"."""
    last = k + hit[0] - 1
    capital_after = last + 1 < len(tokens) and tokens[last + 1].text[0].isupper()
    if capital_after and hit[0] == 1 and tokens[k].text in _COMPASS:
        return None
    if (
        k >= 2
        and tokens[k - 1].text == "-"
        and tokens[k - 1].end == tokens[k].start
        and tokens[k - 2].lower in _AGAINST
    ):
        return None
    if last + 2 < len(tokens) and tokens[last + 1].text == "-" and tokens[last].end == tokens[last + 1].start:
        tail = tokens[last + 2]
        if tail.text[0].islower() and tail.lower not in lexicon.language.words["compound_tails"]:
            return None
    return _Part(k, last, entry=hit[1])


_COMPASS = frozenset(["West", "Western", "North", "South"])
"""Before another name they are part of it ("West African"), and stand for nobody by themselves."""
_AGAINST = frozenset(["pro", "anti", "non", "post", "pre"])


def _unknown_name(tokens: Sequence[Token], k: int, lexicon: Lexicon) -> _Part | None:
    """A run of capitalised words that no table knows, with particles, initials and hyphens inside."""
    if not _name_word(tokens, k, lexicon):
        return None
    last = k
    while last + 1 < len(tokens) and (step := _name_step(tokens, last, lexicon)):
        last += step
    return _Part(k, last, unknown=True)


def _name_word(tokens: Sequence[Token], k: int, lexicon: Lexicon) -> bool:
    token, language = tokens[k], lexicon.language
    if not token.text[0].isupper() or _is_time(token, language) or lexicon.role_at(tokens, k):
        return False
    at_start = k == 0 or not tokens[k - 1].text[0].isalnum()
    if at_start and token.tag != "NNP":
        return False
    return token.tag in ("NNP", "NN", "JJ", "VBN", "VBD", "VBZ") and token.lower not in language.capitalised


def _name_step(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    """How many tokens further the name goes: 0 where it ends."""
    particles = lexicon.language.words["particles"]
    for step in (1, 2, 3):
        if last + step >= len(tokens):
            return 0
        token, between = tokens[last + step], tokens[last + 1 : last + step]
        if not all(_joins(tokens, last + 1 + n, particles) for n in range(len(between))):
            return 0
        if _name_word(tokens, last + step, lexicon) and (
            lexicon.name_at(tokens, last + step) is None or _given(tokens[last], lexicon)
        ):
            return step
        if (
            step > 1
            and token.text[0].islower()
            and tokens[last + step - 1].text == "-"
            and token.tag in ("NN", "NNP", "JJ")
        ):
            return step
    return 0


def _joins(tokens: Sequence[Token], k: int, particles: frozenset[str]) -> bool:
    token = tokens[k]
    glued = token.text == "-" and tokens[k - 1].end == token.start and token.end == tokens[k + 1].start
    return glued or (token.lower in particles and token.text.islower())


def _given(token: Token, lexicon: Lexicon) -> bool:
    return lexicon.language.gender(token.text) is not None


def _mentions(text: str, tokens: Sequence[Token], parts: list[_Part], end: int, lexicon: Lexicon) -> Iterator[Mention]:
    """Groups the parts of a chunk: a head takes what stands before it, names of states alone stand for themselves."""
    group: list[_Part] = []
    for n, part in enumerate(parts):
        group.append(part)
        after = parts[n + 1] if n + 1 < len(parts) else None
        if after is not None and _belongs(tokens, part, after):
            continue
        if mention := _mention(text, tokens, group, lexicon):
            yield mention
        group = []


def _belongs(tokens: Sequence[Token], part: _Part, after: _Part) -> bool:
    """Whether ``after`` continues the phrase of ``part``: roles and names do, a second state begins a new mention."""
    if tokens[part.last + 1].text == "-" and part.entry is not None and after.entry is not None:
        return False
    if part.unknown and tokens[part.first].text.isupper() and after.role and len(tokens[part.first].text) > _ACRONYM:
        return False
    if after.role == "TTL" and part.role != "OFF":
        return part.role == "TTL"
    if part.entry is not None and part.entry.kind == "media" and after.is_person:
        return False
    if after.entry is not None and after.entry.kind in ("state", "demonym", "metonym", "place"):
        return part.role is not None and part.role not in ("TTL", "OFF") and after.entry.kind == "demonym"
    if part.is_person and after.is_person:
        return False
    return not (part.is_person and tokens[part.last + 1].tag == "POS" and after.is_person)


def _mention(text: str, tokens: Sequence[Token], group: list[_Part], lexicon: Lexicon) -> Mention | None:
    head = group[-1]
    start, end = tokens[group[0].first].start, tokens[head.last].end
    country = next((part.entry.country for part in group if part.entry and part.entry.country), None)
    body = next((part.entry.body for part in reversed(group) if part.entry and part.entry.body), None)
    role = next((part.role for part in reversed(group) if part.role and part.role != "TTL"), None)
    if country is None and (head.role or head.unknown):
        country, body = _after_of(tokens, head, lexicon, country, body)
    written = text[start:end]
    place = _is_place(tokens, group[0].first, lexicon) if head.entry is not None else False
    name, kind, gender = _identity(text, tokens, group, role, lexicon)
    if kind is None:
        return None
    office = _office(text, tokens, group, head)
    if head.entry is not None and head.entry.kind in ("person", "name"):
        country, body, office = head.entry.country or country, head.entry.body or body, office or head.entry.office
    if kind == "metonym" and place:
        kind = "place"
    return Mention(
        start=start, end=end, text=written, name=name, country=country, kind=kind, office=office,
        role=role, body=body, gender=gender, place=place,
    )  # fmt: skip


def _identity(
    text: str, tokens: Sequence[Token], group: list[_Part], role: str | None, lexicon: Lexicon
) -> tuple[str, Kind | None, str | None]:
    """(name, kind, gender) of a group by its head; kind None where it names nobody."""
    head = group[-1]
    written = text[tokens[group[0].first].start : tokens[head.last].end]
    if head.entry is not None:
        return head.entry.name, head.entry.kind, head.entry.gender
    if head.unknown:
        name = text[tokens[head.first].start : tokens[head.last].end]
        titled = (
            len(group) > 1
            and group[-2].role in ("TTL", "OFF", "GOV", "MIL", "LEG", "EXP")
            and not _possessive(tokens, group[-2])
        )
        gender = _gender(tokens, group, lexicon)
        known = titled or (head.last > head.first and gender is not None)
        return name, "person" if known else "name", gender
    if head.role == "TTL":
        return written, None, None
    return written, _role_kind(tokens, group), _gender(tokens, group, lexicon)


def _possessive(tokens: Sequence[Token], part: _Part) -> bool:
    return part.last + 1 < len(tokens) and tokens[part.last + 1].tag == "POS"


def _role_kind(tokens: Sequence[Token], group: list[_Part]) -> Kind:
    head = tokens[group[-1].last]
    if group[-1].role == "ORG" and head.text[0].isupper():
        return "body"
    singular = not head.lower.endswith("s") or head.lower.endswith("ss")
    return "office" if group[-1].role == "OFF" and singular else "group"


def _gender(tokens: Sequence[Token], group: list[_Part], lexicon: Lexicon) -> str | None:
    """By title ("Mr.", "king", "spokeswoman"), else by a given name that only one sex bears."""
    owned = max((n for n, part in enumerate(group[:-1]) if _possessive(tokens, part)), default=-1)
    for part in group[owned + 1 :]:
        for token in tokens[part.first : part.last + 1]:
            for sex in ("male", "female"):
                if part.role and token.lower.rstrip(".") in lexicon.language.words[sex]:
                    return sex
    if group[-1].unknown:
        return lexicon.language.gender(tokens[group[-1].first].text)
    return None


def _office(text: str, tokens: Sequence[Token], group: list[_Part], head: _Part) -> str | None:
    """What stands before the name, or the whole phrase of an office without one."""
    last = group[-2] if head.is_person and len(group) > 1 else head
    if last.role is None or last.role == "TTL":
        return None
    return text[tokens[group[0].first].start : tokens[last.last].end]


def _after_of(
    tokens: Sequence[Token], head: _Part, lexicon: Lexicon, country: str | None, body: str | None
) -> tuple[str | None, str | None]:
    """The state of "president of Armenia", "rebels in the Ivory Coast"; adjectives and "the" may stand between."""
    last, singular = head.last, head.role == "OFF" and not tokens[head.last].lower.endswith("s")
    if last + 2 >= len(tokens) or tokens[last + 1].lower not in ({"of"} if head.unknown or singular else _OF):
        return country, body
    for k in range(last + 2, min(last + 6, len(tokens))):
        if hit := lexicon.name_at(tokens, k):
            return hit[1].country or country, body or hit[1].body
        if tokens[k].tag not in ("DT", "JJ", "NN", "NNP"):
            break
    return country, body


def _is_place(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    before = first - 1
    while before >= 0 and tokens[before].tag in ("DT", "JJ"):
        before -= 1
    return before >= 0 and tokens[before].lower in lexicon.language.words["locatives"]
