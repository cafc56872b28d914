"""Finds the subject of a finite verb: where its clause begins, and which stretch of tokens names who acts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from summarizer.language.lists import WordLists
from summarizer.understanding.grammar.verb_groups import VerbGroup
from summarizer.understanding.names.mentions import Mention
from summarizer.understanding.text.tokens import Token

_OPENERS = frozenset({"THAT", "IF", ";", ":", "--", "—", "–", '"', "\n", "WH"})
_NOUNS = frozenset({"NN", "NNP", "CD", "PRP"})
_PHRASE = frozenset({"NN", "NNP", "CD", "JJ", "POS", "DT"})
_NOT_FIRST = frozenset({"IN", "VBG", "VBN", "RB", "IF", "TO", "VBD", "NEG"})
"""A stretch up to a comma that begins with one of these is an adverbial ("On Tuesday,"), not the subject."""


class Subject(NamedTuple):
    """Tokens ``first`` to ``last`` name who acts; empty (``last < first``) where the clause before shares its subject.

    ``begins`` is where the clause begins, ``opener`` the word that opens it (``if``, ``who``, ``that``).
    """

    first: int
    last: int
    begins: int
    opener: str | None = None
    relative: bool = False


def subject_of(tokens: Sequence[Token], group: VerbGroup, previous: VerbGroup | None, words: WordLists) -> Subject:
    """The subject of a finite verb group; ``previous`` is the finite group before it in the sentence."""
    floor = previous.last + 1 if previous is not None else 0
    opener = next((k for k in range(group.first - 1, floor - 1, -1) if tokens[k].tag in _OPENERS), None)
    if opener is not None and tokens[opener].tag == "WH":
        return _relative(tokens, group, opener, floor, words)
    first = floor if opener is None else opener + 1
    word = tokens[opener].lower if opener is not None and tokens[opener].tag in ("THAT", "IF") else None
    if word in words["complementizers"] and opener == group.first - 1:
        return _relative(tokens, group, opener, floor, words)
    begins = first if opener is None or word is None else opener
    if previous is None or opener is not None:
        stretch = _first_stretch(tokens, first, group.first - 1)
    else:
        stretch = _last_stretch(tokens, first, group.first - 1, words, reported=previous.lemma in words["plain_speech"])
    if previous is not None and opener is None:
        begins = stretch[0] if stretch[1] >= stretch[0] else _joint(tokens, floor, group.first)
    return Subject(first=stretch[0], last=stretch[1], begins=begins, opener=word)


def _joint(tokens: Sequence[Token], floor: int, verb: int) -> int:
    """Where a clause that shares its subject begins: at the conjunction or comma, else at the verb."""
    return next((k for k in range(verb - 1, floor - 1, -1) if tokens[k].tag in ("CC", ",")), verb)


def _relative(tokens: Sequence[Token], group: VerbGroup, opener: int, floor: int, words: WordLists) -> Subject:
    """``the party, which has said``: the antecedent acts unless a subject of its own stands after the pronoun."""
    own = [k for k in range(opener + 1, group.first) if tokens[k].tag in _NOUNS]
    word = tokens[opener].lower
    if own or word in words["adverbial_relatives"]:
        return Subject(first=opener + 1, last=group.first - 1, begins=opener, opener=word, relative=True)
    last = opener - 1
    while last >= floor and tokens[last].tag in (",", "IN", "DT"):
        last -= 1
    first = last
    while first > floor and tokens[first - 1].tag in ("NN", "NNP", "CD", "DT", "JJ", "POS", "-"):
        first -= 1
    return Subject(first=first, last=last, begins=opener, opener=word, relative=True)


def _pieces(tokens: Sequence[Token], first: int, last: int) -> list[tuple[int, int]]:
    """The stretches between commas, as (first, last) token; an empty one has last < first."""
    pieces, begin = [], first
    for k in range(first, last + 1):
        if tokens[k].tag == ",":
            pieces.append((begin, k - 1))
            begin = k + 1
    pieces.append((begin, last))
    return pieces


def _has_noun(tokens: Sequence[Token], piece: tuple[int, int]) -> bool:
    return any(tokens[k].tag in _NOUNS or tokens[k].tag == "DT" for k in range(piece[0], piece[1] + 1))


def _first_stretch(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """Before the first verb: the first stretch that is no adverbial; what follows it are appositions."""
    pieces = [piece for piece in _pieces(tokens, first, last) if _has_noun(tokens, piece)]
    if (
        len(pieces) > 1
        and pieces[-1][1] == last
        and not any(token.tag == "CC" for token in tokens[pieces[-1][0] : last + 1])
    ):
        return _trimmed(tokens, pieces[-1])
    for piece in pieces:
        if tokens[piece[0]].tag not in _NOT_FIRST or len(pieces) == 1:
            return _trimmed(tokens, piece)
    return _trimmed(tokens, pieces[-1]) if pieces else (first, first - 1)


def _trimmed(tokens: Sequence[Token], piece: tuple[int, int]) -> tuple[int, int]:
    """Without the adverbial that opens it when no comma parts them: ``In Baghdad demonstrators …`` keeps all."""
    first, last = piece
    while first <= last and tokens[first].tag in ("CC", "RB", "NEG"):
        first += 1
    return first, last


def _last_stretch(
    tokens: Sequence[Token], first: int, last: int, words: WordLists, *, reported: bool
) -> tuple[int, int]:
    """Between two verbs: what stands after the last comma or conjunction; an apposition before a comma is skipped."""
    pieces = _pieces(tokens, first, last)
    if len(pieces) > 1 and pieces[-1][1] < pieces[-1][0]:
        named = [piece for piece in pieces[1:-1] if _has_noun(tokens, piece)]
        return _trimmed(tokens, named[0]) if named else (last + 1, last)
    piece = pieces[-1]
    joint = next((k for k in range(piece[1], piece[0] - 1, -1) if tokens[k].tag == "CC"), None)
    reported = reported and first <= last and tokens[first].tag != "TO"
    if joint is not None and len(pieces) == 1 and reported and joint > piece[0]:
        return _after_time(tokens, piece, words["time_nouns"])
    if joint is not None and (len(pieces) == 1 or joint == piece[0]):
        after = (joint + 1, piece[1])
        return after if _has_noun(tokens, after) and not _lists(tokens, joint) else (last + 1, last)
    if len(pieces) == 1:
        return _after_time(tokens, piece, words["time_nouns"])
    return _trimmed(tokens, piece) if _has_noun(tokens, piece) else (last + 1, last)


def _lists(tokens: Sequence[Token], joint: int) -> bool:
    """``the two sides and the army said``: cannot be told from two clauses; taken for a list after a preposition."""
    return any(token.tag == "IN" for token in tokens[joint - 2 : joint])


def _after_time(tokens: Sequence[Token], piece: tuple[int, int], times: Collection[str]) -> tuple[int, int]:
    """``said on Wednesday they would``: from the first noun phrase that no preposition governs; empty without one."""
    k, last = piece
    while k <= last:
        if tokens[k].tag == "IN":
            k = _after_phrase(tokens, k + 1, last)
        elif (tokens[k].tag in _NOUNS or tokens[k].tag in ("DT", "JJ")) and (tokens[k].lower not in times or k == last):
            return k, last
        else:
            k += 1
    return last + 1, last


def _after_phrase(tokens: Sequence[Token], k: int, last: int) -> int:
    """The token after the noun phrase that begins at ``k``; a second article begins another."""
    first = k
    while k <= last and tokens[k].tag in _PHRASE and not (k > first and tokens[k].tag == "DT"):
        k += 1
    return k


def actor_in(
    tokens: Sequence[Token], mentions: Sequence[Mention], first: int, last: int, words: WordLists
) -> Mention | None:
    """Who acts, among tokens ``first`` to ``last``: the first mention that no preposition governs.

    Else the first that "of" ties to the head ("thousands of Nigerians"); a group without a state takes the one that
    follows with "of".
    """
    if last < first:
        return None
    start, end = tokens[first].start, tokens[last].end
    inside = [mention for mention in mentions if start <= mention.start < end and not _is_aside(tokens, mention)]
    free = [mention for mention in inside if not _governor(tokens, mention, first)]
    tied = [
        mention
        for mention in inside
        if _governor(tokens, mention, first) in words["ties_to_head"] and not mention.place
    ]
    if not free:
        return tied[0] if tied else None
    best = next((mention for mention in free if mention.country or mention.body), None)
    best = best or next((mention for mention in free if mention.kind != "name"), free[0])
    if free[0].kind == "person":
        best = free[0]
    if not (best.country or best.body) and best.kind == "group":
        return next((mention for mention in tied if mention.country or mention.body), best)
    return best


def _is_aside(tokens: Sequence[Token], mention: Mention) -> bool:
    """In brackets, or a dateline in capitals ("GAZA/JERUSALEM Israel's cabinet …")."""
    at = next(k for k, token in enumerate(tokens) if token.end > mention.start)
    if at and tokens[at - 1].tag == "(":
        return True
    heads = all(token.text.isupper() or not token.text[0].isalnum() for token in tokens[:at])
    return heads and mention.kind in ("state", "metonym", "place") and mention.text.isupper() and mention.text.isalpha()


def _governor(tokens: Sequence[Token], mention: Mention, first: int) -> str | None:
    """The preposition before a mention, articles and adjectives between them skipped."""
    at = next(k for k, token in enumerate(tokens) if token.end > mention.start)
    k = at - 1
    while k >= first and tokens[k].tag in ("DT", "JJ", "NN", "CD", "RB"):
        k -= 1
    governs = k >= first and (
        tokens[k].tag == "IN" or (tokens[k].tag == "TO" and k > first and tokens[k - 1].tag == "NN")
    )
    return tokens[k].lower if governs else None


def actor_of_passive(
    tokens: Sequence[Token], mentions: Sequence[Mention], group: VerbGroup, end: int, words: WordLists
) -> Mention | None:
    """Whom "by" names after a passive verb."""
    by = next((k for k in range(group.last + 1, end) if tokens[k].lower in words["agent_marks"]), None)
    if by is None:
        return None
    limit = tokens[min(end, by + 8) - 1].end
    return next((mention for mention in mentions if tokens[by].end <= mention.start < limit), None)
