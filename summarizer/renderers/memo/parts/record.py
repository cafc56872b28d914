"""The record behind the memo: what no article reports, the sources, what they are worth, how this was made."""

from __future__ import annotations

from summarizer.model import Source
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import NBSP, Memo, count, day, listed
from summarizer.renderers.memo.parts.coverage import has_figure
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node

LARGE_SHARE = 0.25
"""Above this share of an article its words are no longer a short extract, and the reader is told."""
AFTER = 4.0
WORD_FOR_WORD = (
    "Every statement is copied word for word from the articles listed; {labels} and notes are not. A program chose "
    "the statements, put them under the headings and compared the articles; it does not judge what is true."
)
BRACKETS = "A name in square brackets stands for a pronoun in the article."
SUPPORT = (
    "“One article only” means that the program found no second one that says the same; several articles that agree are "
    "not several witnesses."
)
CHECK = "Check the source before quoting."
ATTACHED = "The brief is attached to this file as data (brief.json)."


def silence(memo: Memo, root: Node) -> list[Slab]:
    """Sections without material and actors of whom nothing is said."""
    silent = memo.brief.silent
    lines = []
    if silent.sections:
        lines.append(f"No article gives material for: {listed(silent.sections)}.")
    if silent.actors:
        lines.append(f"No article says anything by or about: {listed(silent.actors)}.")
    if not lines:
        return []
    body = memo.setter.looks.body
    slabs = memo.setter.heading(root, "What no article reports")
    return slabs + [slab for line in lines for slab in memo.setter.paragraph(root, [Span(text=line, look=body)])]


def sources(memo: Memo, root: Node) -> list[Slab]:
    """The numbered sources, each with its address and the paragraphs that are taken from it."""
    slabs = memo.setter.heading(root, "Sources")
    node = root.child("L")
    node.numbering = "Decimal"
    look = memo.setter.looks.source
    for source in memo.brief.sources:
        label = Span(text=f"[{source.number}]", look=look)
        slabs += memo.setter.item(node, label, _entry(memo, source), anchor=f"source-{source.number}", after=AFTER)
    return slabs


def _entry(memo: Memo, source: Source) -> list[Span]:
    looks = memo.setter.looks
    spans = [Span(text=f"{source.outlet or source.file}. ", look=looks.source_bold)]
    if source.title:
        language = memo.language(source.number)
        spans.append(Span(text=f"{source.title.rstrip('.')}. ", look=looks.source, language=language))
    spans += [Span(text=f"{fact}. ", look=looks.source) for fact in _facts(memo, source)]
    if source.url:
        spans += [Span(text=source.url, look=looks.source_link, link=source.url), Span(text=" ", look=looks.source)]
    return spans + _taken(memo, source)


def _facts(memo: Memo, source: Source) -> list[str]:
    """Author and date in one, and the agency; a missing date is told only where other articles have one."""
    dated = any(other.published for other in memo.brief.sources)
    date = day(source.published) if source.published else "no date given" if dated else None
    who_and_when = ", ".join(part for part in (source.author, date) if part)
    agency = f"Text by {source.agency}" if source.agency else ""
    return [fact[0].upper() + fact[1:] for fact in (who_and_when, agency) if fact]


def _taken(memo: Memo, source: Source) -> list[Span]:
    """How many sentences are taken from the source, with links back to their paragraphs."""
    look, link = memo.setter.looks.note, memo.setter.looks.source_link
    labels = memo.of_source(source.number)
    if not labels:
        return [Span(text="No sentence taken.", look=look)]
    told = count(len(labels), "sentence")
    if memo.style.numbering == "none" or "sections" not in memo.style.blocks:
        return [Span(text=f"{told} taken.", look=look)]
    where = "paragraph" if len(labels) == 1 else "paragraphs"
    spans = [Span(text=f"{told}: {where} ", look=look)]
    for index, label in enumerate(labels):
        if index:
            spans.append(Span(text=", ", look=look))
        spans.append(Span(text=label.text, look=link, link=f"#{label.anchor}"))
    return [*spans, Span(text=".", look=look)]


def sourcing(memo: Memo, root: Node) -> list[Slab]:
    """How many articles, how many of them independent, what is missing, and how much of each is printed here."""
    slabs = memo.setter.heading(root, "Source summary", tag="H3")
    body = memo.setter.looks.source
    text = " ".join((_independence(memo), _dates(memo), _missing(memo), _words(memo)))
    slabs += memo.setter.paragraph(root, [Span(text=text.replace("  ", " "), look=body)])
    large = [source for source in memo.brief.sources if source.words_taken > LARGE_SHARE * source.words]
    if large:
        slabs += memo.setter.paragraph(root, [Span(text=_large(large), look=memo.setter.looks.source_bold)])
    return slabs


def _independence(memo: Memo) -> str:
    articles = memo.brief.sources
    origins = len({source.origin for source in articles})
    if len(articles) == 1:
        return "All of this rests on one article."
    if origins == len(articles):
        return f"{count(len(articles), 'article')}, none of which repeats another."
    copies = [f"[{s.number}] repeats [{s.origin}]" for s in articles if s.origin != s.number]
    return f"{count(len(articles), 'article')} of {count(origins, 'independent origin')}: {listed(copies)}."


def _dates(memo: Memo) -> str:
    missing = [f"[{source.number}]" for source in memo.brief.sources if not source.published]
    if not missing:
        return "All carry a date."
    if len(missing) == len(memo.brief.sources):
        return "None carries a date."
    return f"No date is given in {listed(missing)}."


def _missing(memo: Memo) -> str:
    sources = memo.brief.sources
    outlets = [f"[{source.number}]" for source in sources if not source.outlet]
    addresses = [f"[{source.number}]" for source in sources if not source.url]
    told = []
    for name, missing in (("outlet", outlets), ("address", addresses)):
        if missing:
            all_of_them = len(missing) == len(sources)
            told.append(f"no {name} for {'any of them' if all_of_them else listed(missing)}")
    return f"The files name {listed(told)}." if told else ""


def _words(memo: Memo) -> str:
    """In all; from each source too where the figure does not say it."""
    sources = [source for source in memo.brief.sources if source.words_taken]
    total = f"{sum(s.words_taken for s in sources)} of {sum(s.words for s in memo.brief.sources)} words"
    shares = [f"{source.words_taken} of {source.words} from{NBSP}[{source.number}]" for source in sources]
    each = f" ({listed(shares)})" if shares and not has_figure(memo) else ""
    return f"Printed here: {total}{each}."


def _large(large: list[Source]) -> str:
    shares = [f"[{source.number}] ({source.words_taken / source.words:.0%})" for source in large]
    return f"More than a quarter of {listed(shares)} is printed here: mind the publisher’s rights before passing it on."


def method(memo: Memo, root: Node) -> list[Slab]:
    """How this was made, for a reader who has never seen the program."""
    slabs = memo.setter.heading(root, "How this was made", tag="H3")
    return slabs + memo.setter.paragraph(root, [Span(text=_how(memo), look=memo.setter.looks.source)])


def _how(memo: Memo) -> str:
    labels = "headings, labels, the desk comment" if memo.brief.comment else "headings, labels"
    shown = (
        (WORD_FOR_WORD.format(labels=labels), True),
        (BRACKETS, any(label.statement.antecedent for label in memo.labels)),
        (SUPPORT, len(memo.brief.sources) > 1),
        (CHECK, True),
        (ATTACHED, memo.style.attach),
    )
    return " ".join(text for text, here in shown if here)
