"""What was agreed, what was refused, what is left open: whole statements for a glance at the bottom line.

Nothing is cut off a statement, and one that could mislead at a glance is left out: what is doubted, what looks back,
what a later sentence undoes, and what names its matter only by a pronoun.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Literal

from summarizer.language.list_names import HighlightList
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules.findings import FindingRules
from summarizer.language.rules_by_code import rules_of
from summarizer.model import Highlight, Sentence, Statement
from summarizer.understanding.clauses.clauses import parse
from summarizer.understanding.clauses.parsing import Parsed
from summarizer.understanding.grammar.negation import marks
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.looking_back import looks_back
from summarizer.understanding.text.notions import FIGURE, STATE, placed_notions

MOST_WORDS = 30
"""More is read, not seen at a glance; three such statements fill a slide."""
A_KIND = 2
LEAST_SHARED = 2
"""Notions that a sentence must share with a statement to undo it, besides states and figures."""
Kind = Literal["agreed", "refused", "open"]
KINDS: tuple[Kind, ...] = ("agreed", "refused", "open")
_MARKS = re.compile(r"[“”\"]")


def find_highlights(
    statements: Iterable[Statement], lexicon: Lexicon, language: str, sentences: Sequence[Sentence] = ()
) -> tuple[Highlight, ...]:
    """At most two statements of each kind, in the order agreed, refused, open; English only, else none.

    ``sentences`` are those of all articles, by which a statement may be overtaken. Offsets are those of the article.
    """
    if language != "en":
        return ()
    found: dict[Kind, list[Highlight]] = {kind: [] for kind in KINDS}
    for statement in dict.fromkeys(statements):
        kind = _kind(statement, lexicon, language)
        if kind and len(found[kind]) < A_KIND and not _overtaken(statement, kind, sentences, lexicon):
            found[kind].append(_highlight(statement, kind))
    return tuple(highlight for kind in KINDS for highlight in found[kind])


def _highlight(statement: Statement, kind: Kind) -> Highlight:
    text = statement.text.rstrip(" ,.;")
    return Highlight(
        kind=kind, text=text, source=statement.source, start=statement.start, end=statement.start + len(text)
    )


# what a statement says


@cache
def _words(language: str, *lists: HighlightList) -> re.Pattern[str]:
    """A pattern for the words of some lists."""
    held = read_lists(language, "highlights")
    return re.compile(rf"\b(?:{any_of(word for name in lists for word in held[name])})\b", re.IGNORECASE)


def _kind(statement: Statement, lexicon: Lexicon, language: str) -> Kind | None:
    """What a statement may stand for, None where a glance at it could mislead."""
    text = statement.text
    if statement.antecedent or len(text.split()) > MOST_WORDS or _misleads(text, language):
        return None
    clauses = parse(text, lexicon)
    kind = next(iter(_acts(clauses, text, language)), None)
    if any(parsed.clause.negated and (kind == "agreed" or parsed.relative) for parsed in clauses):
        return None
    if not _words(language, "open", "conditions").search(text):
        return kind
    spoken = _MARKS.search(text) or _words(language, "warnings").search(text) or any(part.quoted for part in clauses)
    return "open" if kind != "refused" and not spoken else None


def _misleads(text: str, language: str) -> bool:
    """Whether a statement is doubted, a habit, background, or cannot be understood alone."""
    opening = text.split(maxsplit=1)[0].casefold()
    pointing = opening in read_lists(language, "highlights")["pointing"] and not _words(language, "open").search(text)
    return (
        pointing
        or bool(rules_of(language).findings.unasserted.search(text))
        or bool(_words(language, "habits", "looking_back").search(text))
        or bool(marks(language, "glance_doubts").search(text.lower()))
        or looks_back(text, language)
        or _dangles(text, language)
        or bool(_vague(language).search(text))
    )


@cache
def _vague(language: str) -> re.Pattern[str]:
    """An object that names nothing by itself, and is not told by the words after it: "rejected the move"."""
    lists = read_lists(language, "highlights")
    return re.compile(rf"\w+ed (?:{any_of(lists['vague_objects'])})\b(?! (?:{any_of(lists['telling_more'])})\b)")


def _dangles(text: str, language: str) -> bool:
    """Whether a statement ends in a pronoun that is its verb's object: "rejected it", and not "set no date for it"."""
    words = [word.strip('.,;"”“').casefold() for word in text.split()[-2:]]
    lists = read_lists(language, "highlights")
    return words[-1] in lists["dangling"] and words[0] not in lists["within"]


def _acts(clauses: Sequence[Parsed], text: str, language: str) -> list[Kind]:
    """What is agreed or refused in the first thing that a sentence tells, beside who says so, and in what is joined."""
    told = [parsed for parsed in clauses if not parsed.clause.reporting]
    framed, rules = len(told) < len(clauses), rules_of(language).findings
    kinds: list[Kind] = []
    for number, parsed in enumerate(told):
        own = text[parsed.clause.start : parsed.clause.end]
        first = number == 0 or bool(rules.joined.match(own))
        past = framed or not _had(own, parsed.verb, rules)
        plain = not parsed.relative and not parsed.quoted and parsed.opener in rules.content_openers
        if first and past and plain and (kind := _done(parsed, language, told=_of_something(own, parsed))):
            kinds.append(kind)
    return kinds


def _of_something(clause: str, parsed: Parsed) -> bool:
    """Whether a clause goes on behind its verb, or is in the passive: who merely "signed" agrees to nothing."""
    last = clause.rstrip(" ,.;—–-").rpartition(" ")[2].lower()
    return parsed.passive or not last.startswith(parsed.verb[:3])


def _had(clause: str, verb: str, rules: FindingRules) -> bool:
    """Whether the verb of a clause stands in the past perfect: what was done before the event of the day."""
    match = rules.past_perfect.search(clause)
    return bool(match) and verb[:3] not in clause[: match.start() if match else 0]


def _done(parsed: Parsed, language: str, *, told: bool = True) -> Kind | None:
    """What is done in a clause; ``told``: it says what is agreed."""
    lists, clause = read_lists(language, "highlights"), parsed.clause
    if clause.act == "REJECT" and parsed.verb in lists["agreed" if clause.negated else "refused"]:
        firm = (
            clause.modality in rules_of(language).findings.firm_future
            if clause.time != "past"
            else clause.modality is None
        )
        return "refused" if firm else None
    done = clause.act == "AGREE" and clause.time == "past" and not clause.negated and clause.modality is None
    return "agreed" if done and told and parsed.verb in lists["agreed"] else None


# what a later sentence undoes


def _overtaken(statement: Statement, kind: Kind, sentences: Sequence[Sentence], lexicon: Lexicon) -> bool:
    """Whether a later sentence of its article, or one of another, says that it no longer holds or is otherwise."""
    language = lexicon.language.code
    own = _matter(statement.text, language)
    for sentence in _later(statement, sentences) if kind != "open" else ():
        if _undoes(sentence.text, own, language):
            return True
        shared = own & _matter(sentence.text, language)
        if len(shared) > LEAST_SHARED and _contradicts(sentence.text, statement.text, kind, lexicon):
            return True
    return False


def _undoes(text: str, own: frozenset[str], language: str) -> bool:
    """Whether a clause about the same matter says that it came to nothing."""
    said = Said(0, 0, text)
    clauses = (said.clause(*match.span()) for match in _words(language, "undone").finditer(text))
    return any(len(own & _matter(text[low:high], language)) >= LEAST_SHARED for low, high in clauses)


def _later(statement: Statement, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    for sentence in sentences:
        if sentence.article + 1 != statement.source or sentence.start >= statement.end:
            yield sentence


def _contradicts(text: str, statement: str, kind: Kind, lexicon: Lexicon) -> bool:
    """Whether the same actor refuses in one sentence what he agrees to in the other."""
    language = lexicon.language.code
    clauses = parse(text, lexicon)
    kinds = _acts(clauses, text, language)
    if not kinds or any(_done(parsed, language) == kind for parsed in clauses):
        return False
    actors = {parsed.clause.actor for parsed in clauses if parsed.clause.actor}
    return any(actor and actor.split()[-1] in statement for actor in actors)


def _matter(text: str, language: str) -> frozenset[str]:
    """What is said, names, states and figures left out, and the verbs of agreement and refusal."""
    return frozenset(
        n
        for n, start, end in placed_notions(text, language)
        if n[0] not in (STATE, FIGURE) and text[start].islower() and not _settles(text[start:end], language)
    )


def _settles(word: str, language: str) -> bool:
    """Whether a word is a form of a verb of agreement or refusal."""
    lists = read_lists(language, "highlights")
    return any(word.startswith(verb.removesuffix("e")) for verb in lists["agreed"] | lists["refused"])
