"""Part-of-speech tags for English news by word tables and the words around: made to find verbs and their subjects.

Penn Treebank tags, a few of them merged (all adjectives JJ, all pronouns PRP, possessive pronouns DT); marks have
themselves as tag, ``that`` is THAT, negations are NEG, words that open a subordinate clause IF. Nothing is trained or
downloaded. Words that can be verbs are decided in ``verb_tags``, what a first look missed in ``second_look``.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

from summarizer.language import Language, load
from summarizer.language.lists import WordLists
from summarizer.language.verbs import AUXILIARIES, BE, Verbs, load_verbs
from summarizer.understanding.grammar.tag_corrections import find_missing_verbs, reduce_relatives
from summarizer.understanding.grammar.verb_tags import Place, next_word, verb_or_noun
from summarizer.understanding.text.tokens import Token, tokenise

_SHORTEST_ADVERB = 5
"""Letters of a word in -ly that is an adverb; shorter ones are names and nouns (Ely, ally)."""
_CLAUSE_WITHIN = 11
"""Tokens after "after", "as", "since" in which a finite verb shows that they open a clause."""
_REMEMBERED = 16_384
"""Sentences whose tags are kept: people are learned from them before they are read again. With fewer than a dossier
has, each is tagged anew at every pass, which took a tenth of the time of 200 articles (5,600 sentences)."""


@functools.cache
def _closed(code: str) -> dict[str, str]:
    """Small words with one tag each; later word tables give way to earlier ones."""
    words = load(code).words
    tables = {
        "TO": words["infinitive_marks"],
        "THAT": words["complementizers"],
        "AUX": frozenset(AUXILIARIES),
        "MD": words["modals"] | {"'ll"},
        "NEG": words["negations"],
        "WH": words["question_words"],
        "IF": words["subordinators"],
        "DT": words["determiners"],
        "CC": words["conjunctions"],
        "PRP": words["personal_pronouns"],
        "IN": words["prepositions"],
        "JJ": words["adjectives"],
        "RB": words["adverbs"],
    }
    closed = {"'s": "POS"}
    for name, entries in tables.items():
        for word in entries:
            closed.setdefault(word, name)
    return closed


def tag(text: str, language: Language) -> tuple[Token, ...]:
    """The tokens of a text with tags and, for verbs, dictionary forms."""
    return _tagged(text, language.code)


@functools.lru_cache(maxsize=_REMEMBERED)
def _tagged(text: str, code: str) -> tuple[Token, ...]:
    tokens, words = tokenise(text), load(code).words
    verbs, closed = load_verbs(code), _closed(code)
    for i, token in enumerate(tokens):
        token.tag = _tag(tokens, i, verbs, closed, words)
    find_missing_verbs(tokens, verbs, words["collectives"])
    reduce_relatives(tokens, words["plain_speech"], words["reduced_participles"])
    return tuple(tokens)


def _tag(tokens: Sequence[Token], i: int, verbs: Verbs, closed: Mapping[str, str], words: WordLists) -> str:
    token = tokens[i]
    word, text = token.lower, token.text
    token.lemma = word
    known = closed.get(word)
    if known == "AUX":
        token.lemma, tag_name = AUXILIARIES[word]
        return tag_name
    if known is not None and not (text[0].isupper() and _is_name(tokens, i, known)):
        return _closed_tag(tokens, i, known, words)
    if not text[0].isalnum():
        return text
    return "CD" if text[0].isdigit() else _open_word(tokens, i, verbs, words)


def _is_name(tokens: Sequence[Token], i: int, known: str) -> bool:
    """``US``, ``IT``, ``Will`` inside a sentence: a capital makes a small word a name, but not at a start."""
    text = tokens[i].text
    if len(text) > 1 and text.isupper():
        return True
    return known in ("MD", "RB", "JJ") and _inside(tokens, i)


def _inside(tokens: Sequence[Token], i: int) -> bool:
    return i > 0 and tokens[i - 1].text[0].isalnum()


def _closed_tag(tokens: Sequence[Token], i: int, known: str, words: WordLists) -> str:
    """The tag of a small word, where its neighbours make it another than the table's."""
    word = tokens[i].lower
    before = tokens[i - 1].tag if i else None
    if word == "'s" and before in ("PRP", "THAT", "WH"):
        tokens[i].lemma = BE
        return "VBZ"
    if word in words["complementizers"] and (next_word(tokens, i) in (",", ".") or before == "IN"):
        return "PRP"
    if (word in words["adverbs_inside"] and _inside(tokens, i)) or (word in words["floating"] and before == "PRP"):
        return "RB"
    return _time_word(tokens, i, words) if word in words["time_prepositions"] else known


def _time_word(tokens: Sequence[Token], i: int, words: WordLists) -> str:
    """``after`` and its like open a clause when a verb follows before the next break, else they are prepositions."""
    for k, token in enumerate(tokens[i + 1 : i + 1 + _CLAUSE_WITHIN]):
        if token.text in (",", ".", ";"):
            break
        if token.lower in words["finite_signs"] or (k and token.text.endswith("ed") and token.text[0].islower()):
            return "IF"
    return "IN"


def _open_word(tokens: Sequence[Token], i: int, verbs: Verbs, words: WordLists) -> str:
    token = tokens[i]
    readings = verbs.readings(token.lower)
    place = Place(tokens, i, readings, verbs, words)
    if token.text[0].islower() and _follows_hyphen(tokens, i):
        return "JJ" if readings else _by_ending(token.lower, words)
    if token.text[0].isupper() and not _may_be_small(place):
        return "NNP"
    return verb_or_noun(place) if readings else _by_ending(token.lower, words)


def _follows_hyphen(tokens: Sequence[Token], i: int) -> bool:
    """``long-threatened``, ``U.S.-backed``."""
    return i > 1 and tokens[i - 1].text == "-" and tokens[i - 2].end == tokens[i - 1].start


def _may_be_small(place: Place) -> bool:
    """A capital at a sentence's start may hide a verb; "Planning and Investment Minister" shows that it does not."""
    tokens, i, words = place.tokens, place.i, place.words
    if _inside(tokens, i) or not any(base in place.verbs.lemmas for base, _ in place.readings):
        return False
    following = [token for token in tokens[i + 1 : i + 3] if token.text[0].isalnum()]
    capitals = [token.text[0].isupper() for token in following]
    if following and following[0].lower in words["joiners"] | {"&"} and capitals[1:] == [True]:
        return False
    verbal = any(tag_name in ("VBG", "VBN") for _, tag_name in place.readings)
    return verbal and (capitals[:1] != [True] or tokens[i].lower.endswith(("ing", "ed")))


def _by_ending(word: str, words: WordLists) -> str:
    if word.endswith("ly") and len(word) >= _SHORTEST_ADVERB:
        return "RB"
    return "JJ" if word.endswith(tuple(words["adjective_endings"])) else "NN"
