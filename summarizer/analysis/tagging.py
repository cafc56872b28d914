"""Part-of-speech tags for English news by word tables and the words around: made to find verbs and their subjects.

Penn Treebank tags, a few of them merged (all adjectives JJ, all pronouns PRP, possessive pronouns DT); marks have
themselves as tag, ``that`` is THAT, negations are NEG. Nothing is trained or downloaded.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from summarizer.analysis.tokens import Token, tokenise
from summarizer.language import HERE, Language, load
from summarizer.language.verbs import AUXILIARIES, Reading, Verbs, load_verbs

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
NOMINAL = frozenset({"NN", "NNP", "CD", "PRP"})
_BEFORE_NOUN = frozenset({"DT", "JJ", "POS", "CD"})
_CLAUSE_START = frozenset({"DT", "CD", "NNP", "PRP", "THAT", "TO", "IN", "RB", "NEG"})
_ADJECTIVE_ENDINGS = ("ous", "ful", "less", "able", "ible", "ish", "ive", "ic")
_REOPENS = frozenset({"THAT", "IF", "WH", '"', "CC", "\n", ":", ";"})
"""After one of these a stretch may need a verb of its own, though the sentence has one."""
_BREAKS = frozenset({"\n", ".", ",", ";", ":", '"', "(", ")", "--", "—", "–", "CC", "WH", "IF", "THAT", "?", "!"})


@functools.cache
def _tables(code: str) -> tuple[Verbs, dict[str, str]]:
    """The verbs of a language, and small words with one tag each; later word tables give way to earlier ones."""
    tables = load(code).words
    order = (
        ("AUX", frozenset(AUXILIARIES)),
        ("MD", tables["modals"] | {"'ll"}),
        ("NEG", tables["negations"]),
        ("WH", tables["question_words"]),
        ("IF", tables["subordinators"] - {"that", "where", "when"}),
        ("DT", tables["determiners"]),
        ("CC", tables["conjunctions"]),
        ("PRP", tables["personal_pronouns"]),
        ("IN", tables["prepositions"]),
        ("JJ", tables["adjectives"]),
        ("RB", tables["adverbs"]),
    )
    closed = {"to": "TO", "that": "THAT", "'s": "POS"}
    for tag_name, entries in order:
        for word in entries:
            closed.setdefault(word, tag_name)
    return load_verbs(HERE / code), closed


_REMEMBERED = 4096
"""Sentences whose tags are kept: people are learned from them before they are read again."""


def tag(text: str, language: Language) -> tuple[Token, ...]:
    """The tokens of a text with tags and, for verbs, dictionary forms."""
    return _tagged(text, language.code)


@functools.lru_cache(maxsize=_REMEMBERED)
def _tagged(text: str, code: str) -> tuple[Token, ...]:
    tokens = tokenise(text)
    verbs, closed = _tables(code)
    for i, token in enumerate(tokens):
        token.tag = _tag(tokens, i, verbs, closed)
    _find_missing_verbs(tokens, verbs)
    _reduce_relatives(tokens, load(code).words["plain_speech"])
    return tuple(tokens)


def _tag(tokens: Sequence[Token], i: int, verbs: Verbs, closed: dict[str, str]) -> str:
    token = tokens[i]
    word, text = token.lower, token.text
    token.lemma = word
    known = closed.get(word)
    if known == "AUX" and not (len(text) > 1 and text.isupper()):
        return _auxiliary(token)
    if known is not None and known != "AUX" and not (text[0].isupper() and _is_name(tokens, i, known)):
        return _closed_tag(tokens, i, known)
    if not text[0].isalnum():
        return text
    return "CD" if text[0].isdigit() else _open_word(tokens, i, verbs)


def _open_word(tokens: Sequence[Token], i: int, verbs: Verbs) -> str:
    token = tokens[i]
    readings = verbs.readings(token.lower)
    if i >= 2 and tokens[i - 1].text == "-" and tokens[i - 2].end == tokens[i - 1].start and token.text[0].islower():
        return "JJ" if readings else _open_tag(token.lower)
    if token.text[0].isupper() and not _may_be_small(tokens, i, readings, verbs):
        return "NNP"
    return _verb_or_noun(tokens, i, readings, verbs) if readings else _open_tag(token.lower)


def _auxiliary(token: Token) -> str:
    token.lemma, tag = AUXILIARIES[token.lower]
    return tag


def _is_name(tokens: Sequence[Token], i: int, known: str) -> bool:
    """``US``, ``IT``, ``Will`` inside a sentence: a capital makes a small word a name, but not at a start."""
    text = tokens[i].text
    if text == "I":
        return False
    return (text.isupper() and len(text) > 1 and text not in ("A", "I")) or (
        i > 0 and known in ("MD", "RB", "JJ") and _inside(tokens, i)
    )


def _inside(tokens: Sequence[Token], i: int) -> bool:
    return i > 0 and tokens[i - 1].text[0].isalnum()


def _closed_tag(tokens: Sequence[Token], i: int, known: str) -> str:
    word = tokens[i].lower
    before = tokens[i - 1] if i else None
    if word == "'s" and before is not None and before.tag in ("PRP", "THAT", "WH"):
        tokens[i].lemma = "be"
        return "VBZ"
    if word == "that" and (_next_tag(tokens, i) in (",", ".") or (before is not None and before.tag == "IN")):
        return "PRP"
    if word == "once" and _inside(tokens, i):
        return "RB"
    if word in ("both", "all", "each") and before is not None and before.tag == "PRP":
        return "RB"
    if word in ("after", "before", "since", "until", "as", "than"):
        return _time_word(tokens, i)
    return known


def _time_word(tokens: Sequence[Token], i: int) -> str:
    """``after`` and its like open a clause when a verb follows before the next break, else they are prepositions."""
    for token in tokens[i + 1 : i + 12]:
        if token.text in (",", ".", ";"):
            break
        if token.lower in _FINITE_SIGNS or (token.lower.endswith("ed") and token is not tokens[i + 1]):
            return "IF"
    return "IN"


_FINITE_SIGNS = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "did",
        "does",
        "can",
        "could",
        "may",
        "might",
        "said",
        "took",
        "came",
        "made",
        "went",
        "began",
        "told",
        "agreed",
    ]
)


def _may_be_small(tokens: Sequence[Token], i: int, readings: tuple[Reading, ...], verbs: Verbs) -> bool:
    """A capital at a sentence's start may hide a verb or a common noun."""
    if _inside(tokens, i) or not any(base in verbs.lemmas for base, _ in readings):
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is not None and after.lower in ("and", "&") and i + 2 < len(tokens) and tokens[i + 2].text[0].isupper():
        return False
    verbal = any(tag in ("VBG", "VBN") for _, tag in readings)
    return verbal and not (
        after is not None and after.text[0].isupper() and not tokens[i].lower.endswith(("ing", "ed"))
    )


def _open_tag(word: str) -> str:
    if word.endswith("ly") and len(word) > 4:
        return "RB"
    return "JJ" if word.endswith(_ADJECTIVE_ENDINGS) else "NN"


def _previous(tokens: Sequence[Token], i: int) -> Token | None:
    """The token before, adverbs and negations skipped."""
    for token in reversed(tokens[max(0, i - 4) : i]):
        if token.tag not in ("RB", "NEG"):
            return token
    return None


def _reading(readings: tuple[Reading, ...], *wanted: str) -> Reading | None:
    return next((reading for name in wanted for reading in readings if reading[1] == name), None)


def _noun_like(token: Token, verbs: Verbs) -> str:
    return "JJ" if token.lower in verbs.adjectives else "NN"


def _verb_or_noun(tokens: Sequence[Token], i: int, readings: tuple[Reading, ...], verbs: Verbs) -> str:
    token, before = tokens[i], _previous(tokens, i)
    for names, decide in ((("VBD", "VBN"), _past), (("VBG",), _ing), (("VBZ",), _third), (("VB", "VBP"), _base)):
        if found := _reading(readings, *names):
            chosen = decide(tokens, i, before, readings, verbs)
            if chosen in ("NN", "JJ"):
                break
            token.lemma = (_reading(readings, chosen) or found)[0]
            return chosen
    return _noun_like(token, verbs) if before is None or before.tag != "DT" else "NN"


def _next_tag(tokens: Sequence[Token], i: int) -> str:
    """A rough look ahead, before tags are known: NAME, WORD, or the word itself where it is a mark."""
    if i + 1 >= len(tokens):
        return "."
    token = tokens[i + 1]
    if not token.text[0].isalnum():
        return token.text
    return "NAME" if token.text[0].isupper() else token.lower


def _past(tokens: Sequence[Token], i: int, before: Token | None, readings: tuple[Reading, ...], verbs: Verbs) -> str:
    participle, past, base = (_reading(readings, name) for name in ("VBN", "VBD", "VB"))
    small_after = _next_tag(tokens, i)
    if before is None:
        return "VBN" if small_after in _VERB_FOLLOWERS or small_after == "by" else "JJ"
    if before is not None and before.tag == "THAT" and small_after not in (*_VERB_FOLLOWERS, "NAME"):
        return "JJ"
    if before is not None and before.lemma in ("have", "be", "get") and before.tag.startswith("V"):
        return "VBN"
    if base and before is not None and (before.tag in ("TO", "MD") or before.lemma == "do"):
        return "VB"
    if (
        before is not None
        and before.tag in (*_BEFORE_NOUN, "IN")
        and not (before.tag == "CD" and past and small_after in _VERB_FOLLOWERS)
    ):
        return "NN" if tokens[i].lower in verbs.nouns else ("VBN" if before.lower == "those" else "JJ")
    if before is not None and before.tag.startswith("VB") and before.lemma != "say":
        return "JJ" if small_after not in ("by", "in", "to", "on", ",", ".") else "VBN"
    if tokens[i].lower in verbs.adjectives and small_after not in (*_VERB_FOLLOWERS, "NAME"):
        return "JJ"
    if tokens[i].lower in verbs.nouns and not (before is not None and before.tag in ("PRP", "WH", "NNP", "NN")):
        return "NN"
    if small_after == "by" and participle:
        return "VBN"
    return "VBD" if past else "VBN"


_VERB_FOLLOWERS = frozenset(
    [
        "to",
        "that",
        "on",
        "in",
        "for",
        "with",
        "at",
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "it",
        "he",
        "they",
        "into",
        "up",
        "out",
        "off",
        "down",
        "from",
        "against",
        "not",
        "all",
        "any",
        "no",
    ]
)


def _ing(tokens: Sequence[Token], i: int, before: Token | None, readings: tuple[Reading, ...], verbs: Verbs) -> str:
    if before is None or before.lemma == "be":
        return "VBG"
    after = _next_tag(tokens, i)
    takes_object = after in _VERB_FOLLOWERS or after == "NAME"
    if before.tag in _BEFORE_NOUN:
        return "NN" if tokens[i].lower in verbs.nouns or not takes_object else "VBG"
    if before.tag == "IN":
        return "NN" if tokens[i].lower in verbs.nouns and not takes_object else "VBG"
    return "NN" if tokens[i].lower in verbs.nouns and before.tag in ("NN", "NNP", "CC") and not takes_object else "VBG"


def _third(tokens: Sequence[Token], i: int, before: Token | None, readings: tuple[Reading, ...], verbs: Verbs) -> str:
    if before is None or before.tag in (*_BEFORE_NOUN, "IN", "TO") or before.tag.startswith("VB"):
        return "NN"
    if tokens[i].lower in verbs.nouns:
        return "VBZ" if before.tag in ("PRP", "WH") and before.lower not in ("them", "him", "us") else "NN"
    return "VBZ" if before.tag in ("NN", "NNP", "PRP", "WH", "THAT", "CC", ")", '"', ",", "VBG") else "NN"


def _base(tokens: Sequence[Token], i: int, before: Token | None, readings: tuple[Reading, ...], verbs: Verbs) -> str:
    if before is None:
        return "NN"
    word = tokens[i].lower
    if before.tag == "TO":
        after = _next_tag(tokens, i)
        return (
            "NN"
            if word in verbs.nouns
            and after in (",", ".", "and", "of", "on", "in", "by", "against")
            and _noun_before_to(tokens, i)
            else "VB"
        )
    if before.tag == "MD" or (before.lemma in ("do", "let", "help") and before.tag.startswith("V")):
        return "VB"
    if before.tag == "CC":
        return "VB" if _joined_infinitive(tokens, i) else "NN"
    if before.lower == "whose":
        return "NN"
    if before.tag in ("PRP", "WH"):
        return "VBP" if _after_modal_question(tokens, i) is None else "VB"
    if word in verbs.nouns or word in verbs.adjectives or before.tag not in ("NN", "NNP"):
        return "NN"
    joined = before.tag == "NNP" and any(token.lower == "and" for token in tokens[max(0, i - 4) : i])
    return "VBP" if _plural(before) or joined else "NN"


def _noun_before_to(tokens: Sequence[Token], i: int) -> bool:
    """``commitment to peace``: the ``to`` hangs on a noun, so what follows is one as well."""
    return i >= 2 and tokens[i - 2].tag in ("NN", "VBN", "JJ")


def _after_modal_question(tokens: Sequence[Token], i: int) -> Token | None:
    """The modal of ``will they agree``."""
    return next((token for token in tokens[max(0, i - 3) : i] if token.tag == "MD"), None)


def _joined_infinitive(tokens: Sequence[Token], i: int) -> bool:
    """``to halt and destroy``: an infinitive or a modal stands shortly before the conjunction."""
    window = tokens[max(0, i - 12) : i - 1]
    return any(token.tag == "VB" for token in window) and _next_tag(tokens, i) not in (",", ".", "of", "and")


def _find_missing_verbs(tokens: Sequence[Token], verbs: Verbs) -> None:
    """Second look at stretches without a finite verb: a noun that can be one, between a noun and an object, is it."""
    start, has_verb = 0, False
    first_of_sentence = True
    for i in range(len(tokens) + 1):
        if i < len(tokens) and tokens[i].tag not in _BREAKS:
            continue
        stretch = tokens[start:i]
        if any(token.tag in FINITE for token in stretch):
            has_verb = True
        elif _may_lack(stretch, tokens[start - 1] if start else None) and (
            first_of_sentence or not has_verb or (start and tokens[start - 1].tag in _REOPENS)
        ):
            has_verb = _promote(stretch, verbs, follows=first_of_sentence is False) or has_verb
        first_of_sentence = i < len(tokens) and tokens[i].tag in (".", "\n")
        has_verb = has_verb and not first_of_sentence
        start = i + 1


_SHORT_CLAUSE = 2
"""Tokens of the shortest clause: "(if) Russia attacks"."""


def _may_lack(stretch: Sequence[Token], opener: Token | None) -> bool:
    """Whether a stretch is long enough to hold a verb that was taken for a noun."""
    return len(stretch) > _SHORT_CLAUSE or (len(stretch) == _SHORT_CLAUSE and opener is not None and opener.tag == "IF")


def _promote(stretch: Sequence[Token], verbs: Verbs, *, follows: bool) -> bool:
    """Makes the likeliest noun of a stretch a verb, if one is likely; ``follows`` allows it at the stretch's head."""
    if (
        follows
        and stretch[0].tag == "NN"
        and stretch[1].tag in ("TO", "DT")
        and _made_verb(stretch[0], ("VBZ", "VB"), verbs)
    ):
        return True
    if len(stretch) == _SHORT_CLAUSE and stretch[0].tag in ("NN", "NNP") and stretch[1].tag == "NN":
        return _made_verb(stretch[1], ("VB",) if _plural(stretch[0]) else ("VBZ",), verbs)
    for before, token, after in zip(stretch, stretch[1:], stretch[2:], strict=False):
        if (
            token.tag != "NN"
            or before.tag not in ("NN", "NNP")
            or after.tag not in _CLAUSE_START
            or token.text[0].isupper()
        ):
            continue
        if _made_verb(token, ("VB",) if _plural(before) else ("VBZ",), verbs):
            return True
    return False


def _made_verb(token: Token, forms: tuple[str, ...], verbs: Verbs) -> bool:
    reading = _reading(verbs.readings(token.lower), *forms)
    if reading is None:
        return False
    token.tag, token.lemma = ("VBZ" if reading[1] == "VBZ" else "VBP"), reading[0]
    return True


def _plural(subject: Token) -> bool:
    return subject.lower in _COLLECTIVES or (subject.lower.endswith("s") and not subject.lower.endswith("ss"))


_COLLECTIVES = frozenset({"police", "people", "troops", "militia", "men", "women", "children"})


def _reduce_relatives(tokens: Sequence[Token], speech: frozenset[str]) -> None:
    """``a guard involved in a shooting died``: a past form after a noun and before a preposition is a participle
    where its stretch has another finite verb, unless that verb reports what follows.
    """
    for i in reversed(range(len(tokens))):
        token = tokens[i]
        if token.tag != "VBD" or not i or tokens[i - 1].tag not in ("NN", "NNP") or token.lemma in speech:
            continue
        if tokens[i + 2 : i + 3] and tokens[i + 1].tag in ("NN", "NNP", "RB") and tokens[i + 2].tag in FINITE:
            token.tag = "JJ" if tokens[i + 1].tag == "NN" else "VBN"
        elif i + 1 < len(tokens) and tokens[i + 1].tag in ("IN", "TO"):
            if _finite_before(tokens, i, speech) or _finite_after(tokens, i):
                token.tag = "VBN"


def _finite_before(tokens: Sequence[Token], i: int, speech: frozenset[str]) -> bool:
    for token in reversed(tokens[:i]):
        if token.tag in _BREAKS and token.tag != ",":
            return False
        if token.tag == ",":
            return False
        if token.tag in FINITE:
            return token.lemma not in speech
    return False


def _finite_after(tokens: Sequence[Token], i: int) -> bool:
    for token in tokens[i + 1 :]:
        if token.tag in _BREAKS or token.tag == "PRP":
            return False
        if token.tag in FINITE:
            return True
    return False
