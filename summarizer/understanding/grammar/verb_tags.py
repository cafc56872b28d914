"""Decides whether a word that can be a verb is one, and in which form, by the words on either side of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from summarizer.language.lists import WordLists
from summarizer.language.verbs import BE, DO, HAVE, Reading, Verbs
from summarizer.understanding.text.tokens import Token

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BEFORE_NOUN = frozenset({"DT", "JJ", "POS", "CD"})
_LOOK_BACK = 4
"""Tokens back in which the last word that is no adverb is looked for."""
_JOINED_WITHIN = 12
"""Tokens back in which an infinitive shows that the one after "and" belongs to it."""
_STOPS = frozenset({",", "."})


@dataclass(slots=True)
class Place:
    """A word among its neighbours: the tokens before it are tagged already, those after it are not."""

    tokens: Sequence[Token]
    i: int
    readings: tuple[Reading, ...]
    verbs: Verbs
    words: WordLists

    @property
    def word(self) -> str:
        """In small letters."""
        return self.tokens[self.i].lower

    @property
    def before(self) -> Token | None:
        """The token before, adverbs and negations skipped."""
        for token in reversed(self.tokens[max(0, self.i - _LOOK_BACK) : self.i]):
            if token.tag not in ("RB", "NEG"):
                return token
        return None

    @property
    def after(self) -> str:
        """What stands after: ``NAME``, or the word or mark itself."""
        return next_word(self.tokens, self.i)

    @property
    def takes_object(self) -> bool:
        """Whether what follows begins an object or an adverbial, as after a verb."""
        return self.after in self.words["verb_followers"] or self.after == "NAME"

    @property
    def often_noun(self) -> bool:
        """Whether the form is a noun more often than a verb."""
        return self.word in self.verbs.nouns

    def reading(self, *names: str) -> Reading | None:
        """The first reading with one of these tags."""
        return next((reading for name in names for reading in self.readings if reading[1] == name), None)


def next_word(tokens: Sequence[Token], i: int) -> str:
    """The word after token ``i``: ``NAME`` for a capitalised one, a mark as it is, a full stop at the end."""
    if i + 1 >= len(tokens):
        return "."
    token = tokens[i + 1]
    return "NAME" if token.text[0].isupper() else token.lower


def verb_or_noun(place: Place) -> str:
    """The tag of a word that can be a verb; sets the token's dictionary form where it is one."""
    before = place.before
    for names, decide in _DECISIONS:
        if found := place.reading(*names):
            chosen = decide(place, before)
            if chosen == "JJ":
                return chosen
            if chosen == "NN":
                break
            place.tokens[place.i].lemma = (place.reading(chosen) or found)[0]
            return chosen
    return "JJ" if place.word in place.verbs.adjectives and (before is None or before.tag != "DT") else "NN"


def _past(place: Place, before: Token | None) -> str:
    """agreed, held, cut: past tense, participle or adjective."""
    if before is None:
        return (
            "VBN"
            if (place.takes_object and place.after != "NAME") or place.after in place.words["agent_marks"]
            else "JJ"
        )
    if (fixed := _after_auxiliary(place, before)) is not None:
        return fixed
    if before.tag == "THAT" and not place.takes_object:
        return "JJ"
    if before.tag in _BEFORE_NOUN or before.tag == "IN":
        if not (before.tag == "CD" and place.reading("VBD") and place.takes_object):
            return "NN" if place.often_noun else ("VBN" if before.lower in place.words["pointing_plurals"] else "JJ")
    elif before.tag.startswith("VB") and before.lemma not in place.words["frame_verbs"]:
        return "VBN" if place.after in place.words["predicate_ends"] | _STOPS else "JJ"
    return _past_after_noun(place, before)


def _after_auxiliary(place: Place, before: Token) -> str | None:
    if before.lemma in (HAVE, BE, "get") and before.tag.startswith("V"):
        return "VBN"
    infinitive = before.tag in ("TO", "MD") or before.lemma == DO
    return "VB" if infinitive and place.reading("VB") else None


def _past_after_noun(place: Place, before: Token) -> str:
    if place.word in place.verbs.adjectives and not place.takes_object:
        return "JJ"
    if place.often_noun and before.tag not in ("PRP", "WH", "NNP", "NN"):
        return "NN"
    if place.after in place.words["agent_marks"] and place.reading("VBN"):
        return "VBN"
    return "VBD" if place.reading("VBD") else "VBN"


def _ing(place: Place, before: Token | None) -> str:
    """meeting, holding: verb or noun."""
    if before is None or before.lemma == BE:
        return "VBG"
    if before.tag in _BEFORE_NOUN:
        return "VBG" if place.takes_object and not place.often_noun else "NN"
    noun = place.often_noun and not place.takes_object
    return "NN" if noun and before.tag in ("IN", "NN", "NNP", "CC") else "VBG"


def _third(place: Place, before: Token | None) -> str:
    """agrees, attacks: a verb in the third person or a plural."""
    if before is None or before.tag in _BEFORE_NOUN or before.tag in ("IN", "TO") or before.tag.startswith("VB"):
        return "NN"
    if place.often_noun:
        return "VBZ" if before.tag in ("PRP", "WH") and before.lower not in place.words["object_pronouns"] else "NN"
    return "VBZ" if before.tag in ("NN", "NNP", "PRP", "WH", "THAT", "CC", ")", '"', ",", "VBG") else "NN"


def _base(place: Place, before: Token | None) -> str:
    """agree, attack: infinitive, present or noun."""
    if before is None or before.lower in place.words["possessive_relatives"]:
        return "NN"
    if before.tag == "TO":
        return (
            "NN"
            if place.often_noun and place.after in place.words["noun_ends"] | _STOPS and _noun_before_to(place)
            else "VB"
        )
    if before.tag == "MD" or (before.lemma in place.words["bare_infinitive_verbs"] and before.tag.startswith("V")):
        return "VB"
    if before.tag == "CC":
        return "VB" if _joined_infinitive(place) else "NN"
    if before.tag in ("PRP", "WH"):
        return "VB" if any(token.tag == "MD" for token in place.tokens[max(0, place.i - 3) : place.i]) else "VBP"
    return _present(place, before)


def _present(place: Place, before: Token) -> str:
    """``Palestinians reject``: only after a plural, or after names joined by "and"."""
    if place.often_noun or place.word in place.verbs.adjectives or before.tag not in ("NN", "NNP"):
        return "NN"
    near = place.tokens[max(0, place.i - 4) : place.i]
    joined = before.tag == "NNP" and any(token.lower in place.words["joiners"] for token in near)
    return "VBP" if joined or is_plural(before, place.words["collectives"]) else "NN"


def _noun_before_to(place: Place) -> bool:
    """``commitment to peace``: the ``to`` hangs on a noun, so what follows is one as well."""
    return place.i > 1 and place.tokens[place.i - 2].tag in ("NN", "VBN", "JJ")


def _joined_infinitive(place: Place) -> bool:
    """``to halt and destroy``: an infinitive stands shortly before the conjunction."""
    window = place.tokens[max(0, place.i - _JOINED_WITHIN) : place.i - 1]
    return any(token.tag == "VB" for token in window) and place.after not in place.words["pair_ends"] | _STOPS


def is_plural(token: Token, collectives: frozenset[str]) -> bool:
    """By its ending; ``police`` and its like by the table."""
    return token.lower in collectives or (token.lower.endswith("s") and not token.lower.endswith("ss"))


_DECISIONS: tuple[tuple[tuple[str, ...], Callable[[Place, Token | None], str]], ...] = (
    (("VBD", "VBN"), _past),
    (("VBG",), _ing),
    (("VBZ",), _third),
    (("VB", "VBP"), _base),
)
