"""Do the labels of a brief agree with the texts and with each other? As far as that can be told without the analysis.

What is proven here is less than what the analysis looked for, and proven another way: words are compared by their first
letters and read in a window of a text. A label that fails is wrong or was changed; one that holds may still be wrong.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from functools import cache

from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.model import Brief, Statement

Texts = Mapping[int, str]
"""Number of a source -> its text."""

STEM = 4
"""First letters of a word that are compared: forms of one word mostly share them."""
WINDOW = 60
"""Words of an article that are looked at together: one or two sentences."""
LEAST_WORDS = 2
"""Words of a statement, by their first letters, that an article named for it must hold in one window."""
LEAST_SHARE = 0.15
"""Share of the statement's words that it must hold there: every note on sixteen labelled dossiers has more."""
QUOTED_RUN = 4
"""Words in a row that prove a note alone: the same quotation."""
TEXT_RUN = 8
"""Words in a row that two texts of one origin share."""
LEAST_RUNS = 5
"""Such runs that they must share: a photo's credit has fewer."""
SHOWN = 60
"""Characters of a text in a message."""
_WORD = re.compile(r"[^\W_]+")
_CLAUSE_MARK = re.compile(r"(?:[.!?;:,—–(\[“„\"'‘»«\n-]|\.\.\.|…)\s*$")


def label_failures(brief: Brief, texts: Texts) -> Iterator[str]:
    """What of the labels does not agree with the texts or with each other, a line each."""
    yield from _statement_labels(brief, texts)
    yield from _fragment_failures(brief, texts)
    yield from _origin_failures(brief, texts)
    yield from _silence_failures(brief, texts)
    yield from _difference_failures(brief)
    yield from _note_failures(brief, texts)


def desk_lines(brief: Brief) -> tuple[str, ...]:
    """What the officer wrote or changed, a line each: it is not from the sources."""
    changed = (f"{one.what}{f' of “{one.of}”' if one.of else ''}: {one.text}" for one in brief.desk)
    return (*changed, *(f"own words, {name}: {text}" for name, text in brief.own_words.items()))


def printed(brief: Brief) -> Iterator[tuple[str, Statement]]:
    """Every statement of the brief with the place it has in it."""
    yield from (("bottom line", statement) for statement in brief.bottom_line)
    for section in brief.sections:
        yield from ((f"section '{section.key}'", statement) for statement in section.statements)
    yield from (("also reported", statement) for statement in brief.also_reported)
    yield from (("next steps", step.statement) for step in brief.steps)


def _statement_labels(brief: Brief, texts: Texts) -> Iterator[str]:
    by_desk = [_folded(entry.of or "") for entry in brief.desk if entry.what == "support"]
    for place, statement in printed(brief):
        yield from _carrier_failures(place, statement, brief)
        yield from _id_failures(place, statement, brief)
        if not any(_folded(statement.text).startswith(words) for words in by_desk):
            yield from _support_failures(place, statement, texts, brief.language)


def _carrier_failures(place: str, statement: Statement, brief: Brief) -> Iterator[str]:
    """The note, the list of carriers and the count of origins are one answer."""
    origins = {source.number: source.origin for source in brief.sources}
    numbers = sorted({statement.source, *statement.also_in})
    independent = len({origins.get(number, number) for number in numbers})
    if statement.carriers is None:
        return
    if list(statement.carriers.sources) != numbers:
        yield f"{place}: “{_short(statement.text)}” names {numbers}, and its carriers are {statement.carriers.sources}"
    if not statement.carriers.origins == statement.independent == independent:
        yield f"{place}: “{_short(statement.text)}” has {independent} origins, not {statement.independent}"
    by_desk = any(entry.what == "support" for entry in brief.desk)
    if statement.carriers.known and len(numbers) < len(brief.sources) and not by_desk:
        yield f"{place}: the carriers of “{_short(statement.text)}” are not known to be all"


def _id_failures(place: str, statement: Statement, brief: Brief) -> Iterator[str]:
    files = {source.number: source.file for source in brief.sources}
    own = f"{files.get(statement.source)}\n{_folded(statement.text)}"
    if statement.id and statement.id != hashlib.sha256(own.encode()).hexdigest()[: len(statement.id)]:
        yield f"{place}: the id of “{_short(statement.text)}” is not that of its words"


def _support_failures(place: str, statement: Statement, texts: Texts, language: str) -> Iterator[str]:
    for other in statement.also_in:
        if other in texts and not shares(statement.text, texts[other], language):
            yield f"{place}: source {other} holds too few words of “{_short(statement.text)}” to say it"


def shares(text: str, article: str, language: str) -> bool:
    """Whether some window of an article holds enough of a text's words, or a run of them."""
    if _runs(text, QUOTED_RUN) & _runs(article, QUOTED_RUN):
        return True
    wanted, held = _stems(text, language), _stems_in_order(article, language)
    windows = (set(held[at : at + WINDOW]) for at in range(0, max(1, len(held)), WINDOW // 2))
    most = max(len(wanted & window) for window in windows)
    return most >= min(LEAST_WORDS, len(wanted)) and most >= LEAST_SHARE * len(wanted)


def _stems(text: str, language: str) -> set[str]:
    return set(_stems_in_order(text, language))


def _stems_in_order(text: str, language: str) -> list[str]:
    empty = load(language).stopwords
    return [word[:STEM] for word in _words(text) if word not in empty]


def _fragment_failures(brief: Brief, texts: Texts) -> Iterator[str]:
    """A cell begins at a clause, and nothing that turns its sense stands right before it."""
    for position in brief.positions:
        before = texts.get(position.source, "")[: position.start]
        place = f"position of {position.actor}"
        if not begins_clause(before, brief.language):
            yield f"{place}: “{_short(position.text)}” does not begin at a clause"
        if turned(before, brief.language):
            yield f"{place}: what stands before “{_short(position.text)}” turns its sense"
    for highlight in brief.highlights:
        if turned(texts.get(highlight.source, "")[: highlight.start], brief.language):
            yield f"at a glance: what stands before “{_short(highlight.text)}” turns its sense"


def begins_clause(before: str, language: str) -> bool:
    """Whether a clause may begin after a text: at its start, after a mark, or after a word that opens clauses."""
    if not before.strip() or _CLAUSE_MARK.search(before):
        return True
    last = _words(before[-SHOWN:])[-1:]
    words = load(language).words
    return bool(last) and last[0] in _openers(language) | words["conjunctions"] | words["speech_verbs"]


@cache
def _openers(language: str) -> frozenset[str]:
    words = load(language).words
    return words["subordinators"] | words["question_words"]


def turned(before: str, language: str) -> bool:
    """Whether a text ends in a denial, a reservation or a condition, in the same sentence."""
    sentence = re.split(r"[.!?\n]", before)[-1]
    if _CLAUSE_MARK.search(sentence):
        return False
    low = " ".join(_words(sentence.replace("’", "'")))
    return any(low == phrase or low.endswith(f" {phrase}") for phrase in _turning(language))


@cache
def _turning(language: str) -> frozenset[str]:
    lists = read_lists(language, "denial")
    phrases = lists["turning"] | lists["doubts"] | lists["open_modals"]
    return frozenset(" ".join(_words(phrase)) for phrase in phrases if "*" not in phrase)


def _origin_failures(brief: Brief, texts: Texts) -> Iterator[str]:
    """Texts told to be one share runs of words, unless the officer or their agency says so."""
    by_number = {source.number: source for source in brief.sources}
    for source in brief.sources:
        first = by_number.get(source.origin)
        by_hand = first is not None and first.agency is not None and first.agency == source.agency
        if first is None or source.origin > source.number:
            yield f"sources: source {source.number} has the text of source {source.origin}, which is none before it"
        elif first is not source and not _one_text(texts, source.number, first.number) and not by_hand:
            yield f"sources: source {source.number} does not have the text of source {source.origin}"


def _one_text(texts: Texts, number: int, first: int) -> bool:
    runs, others = (_runs(texts.get(one, ""), TEXT_RUN) for one in (number, first))
    return len(runs & others) >= max(1, min(LEAST_RUNS, len(runs), len(others)))


def _silence_failures(brief: Brief, texts: Texts) -> Iterator[str]:
    """Of whom no article says a word, nothing stands in one."""
    removed: dict[int, set[int]] = {}
    for line in brief.removed:
        removed.setdefault(line.source, set()).add(line.line)
    titles = {source.title for source in brief.sources}
    for name in brief.silent.actors:
        for number, text in texts.items():
            lines = (one for at, one in enumerate(text.split("\n"), 1) if at not in removed.get(number, set()))
            if any(re.search(rf"\b{re.escape(name)}\b", one) for one in lines if one.strip() not in titles):
                yield f"silent: {name} is named in source {number}"


def _difference_failures(brief: Brief) -> Iterator[str]:
    for difference in brief.differences:
        told = {(value.source, _folded(value.text), _folded(value.sentence)) for value in difference.values}
        if len({(text, sentence) for _, text, sentence in told}) < min(2, len(difference.values)):
            yield f"difference '{difference.what}': its values are the same"
        if len(difference.values) < 2:  # noqa: PLR2004 - one value differs from nothing
            yield f"difference '{difference.what}': it has one value"


def _note_failures(brief: Brief, texts: Texts) -> Iterator[str]:
    for source in brief.sources:
        for note in source.notes:
            if _folded(note) not in _folded(texts.get(source.number, "")):
                yield f"sources: the note “{_short(note)}” does not stand in source {source.number}"


def _runs(text: str, size: int) -> set[tuple[str, ...]]:
    words = _words(text)
    return {tuple(words[at : at + size]) for at in range(len(words) - size + 1)}


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("\u00ad", ""))


def _folded(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    flat = _folded(text)
    return flat if len(flat) <= SHOWN else f"{flat[: SHOWN - 1]}…"
