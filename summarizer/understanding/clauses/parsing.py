"""A sentence taken apart: its tokens, who is named in it, its verb groups and the subjects of the finite ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.language import Language
from summarizer.language.lists import WordLists
from summarizer.model import Clause
from summarizer.understanding.clauses.act_patterns import Acts, load_acts
from summarizer.understanding.clauses.subjects import Subject, subject_of
from summarizer.understanding.grammar.verb_groups import VerbGroup, verb_groups
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.mentions import Mention
from summarizer.understanding.text.tokens import Token


class Parsed(NamedTuple):
    """A clause with what stands behind it.

    ``actor`` is the mention that acts, ``speaker`` whose words the clause is where a frame of the sentence says so,
    ``opener`` the word that makes it subordinate (``if``, ``who``, ``that``), ``quoted`` true inside quotation marks,
    ``pronoun`` the subject where it is one, ``frame`` the clause that reports this one, whoever speaks in it,
    ``aside`` true for a clause of time, cause or condition ("After Peru had left, …"),
    ``past_perfect`` true for "had agreed", ``due`` for "is to meet", "is set to meet", "plans to meet".
    """

    clause: Clause
    verb: str
    actor: Mention | None
    speaker: Mention | None = None
    opener: str | None = None
    relative: bool = False
    passive: bool = False
    quoted: bool = False
    pronoun: str | None = None
    frame: Parsed | None = None
    aside: bool = False
    past_perfect: bool = False
    due: bool = False


class Anatomy(NamedTuple):
    """What the clauses of one sentence are read from; ``subjects`` go with ``finite``."""

    tokens: Sequence[Token]
    mentions: Sequence[Mention]
    groups: Sequence[VerbGroup]
    finite: Sequence[VerbGroup]
    subjects: Sequence[Subject]
    words: WordLists
    acts: Acts
    language: Language

    def end(self, n: int) -> int:
        """Token after the ``n``-th finite clause: where the next one begins, else the sentence's end."""
        return self.next_clause(self.finite[n].last)

    def next_clause(self, last: int) -> int:
        """The token at which the first finite clause after token ``last`` begins, else the sentence's end."""
        return min((subject.begins for subject in self.subjects if subject.begins > last), default=len(self.tokens))

    def span(self, first: int, end: int) -> tuple[int, int]:
        """Character offsets of tokens ``first`` up to ``end``, without marks at either end."""
        while first < end - 1 and not self.tokens[first].text[0].isalnum():
            first += 1
        while end - 1 > first and not self.tokens[end - 1].text[0].isalnum():
            end -= 1
        return self.tokens[first].start, self.tokens[max(first, end - 1)].end

    def is_quoted(self, k: int) -> bool:
        """Whether token ``k`` stands inside quotation marks."""
        return sum(token.tag == '"' for token in self.tokens[:k]) % 2 == 1

    def tag_before(self, k: int) -> str:
        """The tag of the token before ``k``; empty at the sentence's head."""
        return self.tokens[k - 1].tag if k else ""


def dissect(tokens: Sequence[Token], mentions: Sequence[Mention], lexicon: Lexicon) -> Anatomy:
    """One sentence's tokens and mentions, taken apart.

    A sentence without a finite verb (a headline) is read by its first verb of any form.
    """
    language = lexicon.language
    words = language.words
    groups = verb_groups(tokens, words)
    finite = [group for group in groups if group.form == "finite"] or groups[:1]
    return Anatomy(
        tokens=tokens,
        mentions=mentions,
        groups=groups,
        finite=finite,
        subjects=[subject_of(tokens, group, finite[n - 1] if n else None, words) for n, group in enumerate(finite)],
        words=words,
        acts=load_acts(language.code),
        language=language,
    )
