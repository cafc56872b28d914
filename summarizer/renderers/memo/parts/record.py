"""The record behind the memo: what no article reports, what the sources are worth, how this was made."""

from __future__ import annotations

from summarizer.model import Source
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Memo
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.summary import source_summary
from summarizer.renderers.wording import how_made, named

BEFORE = 5.0
LARGE_SHARE = 0.25
"""Above this share of an article its words are no longer a short extract, and the reader is told."""


def silence(memo: Memo, root: Node) -> list[Slab]:
    """Sections without material and actors of whom nothing is said, a line each."""
    silent = memo.brief.silent
    lines = [
        label.format(names=named(memo.words, names)) + "."
        for label, names in ((memo.words.silent_sections, silent.sections), (memo.words.silent_actors, silent.actors))
        if names
    ]
    look = memo.setter.looks.cell
    slabs = [slab for line in lines for slab in memo.setter.paragraph(root, [Span(text=line, look=look)])]
    return [slabs[0]._replace(before=BEFORE), *slabs[1:]] if slabs else []


def sourcing(memo: Memo, root: Node) -> list[Slab]:
    """Counted facts about the articles; which of them is printed at length."""
    words, look = memo.words, memo.setter.looks.source
    told = [source_summary(words, memo.brief)]
    if large := [_share(s) for s in memo.brief.sources if s.words_taken > LARGE_SHARE * s.words]:
        told.append(words.large_share.format(sources=", ".join(large)))
    spans = [Span(text=f"{words.source_summary}{words.colon}", look=memo.setter.looks.source_bold)]
    return memo.setter.paragraph(root, [*spans, Span(text=" ".join(told), look=look)])


def _share(source: Source) -> str:
    return f"[{source.number}] ({source.words_taken / source.words:.0%})"


def method(memo: Memo, root: Node) -> list[Slab]:
    """How this was made, for a reader who has never seen the program."""
    words, looks = memo.words, memo.setter.looks
    made = how_made(words, memo.brief, brackets=any(statement.antecedent for statement in memo.printed))
    text = " ".join([*made, words.attached] if memo.style.attach else made)
    return memo.setter.paragraph(
        root, [Span(text=f"{words.method}{words.colon}", look=looks.source_bold), Span(text=text, look=looks.source)]
    )
