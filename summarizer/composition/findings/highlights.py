"""What was agreed, what was refused, what is left open: verbatim fragments for a glance at the bottom line.

A fragment is a whole statement, or its first clause where nothing that turns the sense stands in the rest of it. A
clause that somebody only reports is never taken out of its frame.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from summarizer.language.lists import read_lists
from summarizer.model import Highlight, Statement
from summarizer.understanding.clauses.clauses import Parsed, parse
from summarizer.understanding.names.lexicon import Lexicon

MOST_WORDS = 22
"""More is read, not seen at a glance; three such fragments fill a slide."""
A_KIND = 2
Kind = Literal["agreed", "refused", "open"]
KINDS: tuple[Kind, ...] = ("agreed", "refused", "open")
_WORD = re.compile(r"[\w’'-]+")
_UNSETTLED = frozenset({"whether", "if", "unless"})


def find_highlights(statements: Iterable[Statement], lexicon: Lexicon, language: str) -> tuple[Highlight, ...]:
    """At most two fragments of each kind, in the order agreed, refused, open; English only, else none.

    Offsets are those of the article; each fragment stands in its statement word for word.
    """
    if language != "en":
        return ()
    found: dict[Kind, list[Highlight]] = {kind: [] for kind in KINDS}
    for statement in dict.fromkeys(statements):
        for highlight in _read(statement, lexicon, language):
            if len(found[highlight.kind]) < A_KIND:
                found[highlight.kind].append(highlight)
    return tuple(highlight for kind in KINDS for highlight in found[kind])


def _read(statement: Statement, lexicon: Lexicon, language: str) -> Iterator[Highlight]:
    """The statement's one fragment, if it has one; a statement that opens with a bare pronoun gives none."""
    clauses = [] if statement.antecedent else parse(statement.text, lexicon)
    end = _end(statement.text, clauses, language)
    fragment = statement.text[:end].rstrip(" ,.;")
    kind = _kind(fragment, [parsed for parsed in clauses if parsed.clause.start < end], language)
    if kind and len(fragment.split()) <= MOST_WORDS:
        start = statement.start
        yield Highlight(kind=kind, text=fragment, source=statement.source, start=start, end=start + len(fragment))


def _end(text: str, clauses: Sequence[Parsed], language: str) -> int:
    """Where the fragment ends: after the first clause, if it is a main one and the rest may go, else with the text."""
    first = clauses[0].clause if clauses else None
    if first is None or first.reporting or clauses[0].quoted or clauses[0].opener:
        return len(text)
    rest = text[first.end :]
    loose = rest.lstrip().startswith((",", ";"))
    turning = read_lists(language, "highlights")["turning"] & {word.casefold() for word in _WORD.findall(rest)}
    return first.end if loose and not turning and "n’t" not in rest and "n't" not in rest else len(text)


def _kind(fragment: str, clauses: Sequence[Parsed], language: str) -> Kind | None:
    main = [parsed for parsed in clauses if not parsed.relative]
    told = [parsed for parsed in main if parsed.opener in (None, "that")]
    if any(parsed.clause.act == "REJECT" for parsed in told):
        return "refused"
    said = fragment.casefold()
    unsettled = any(words in said for words in read_lists(language, "highlights")["open"])
    if unsettled or any(parsed.opener in _UNSETTLED for parsed in main):
        return "open"
    verbs = read_lists(language, "highlights")["agreed"]
    done = [p for p in told if p.clause.act == "AGREE" and p.clause.time == "past" and p.verb in verbs]
    return "agreed" if done and not any(parsed.clause.negated for parsed in main) else None
