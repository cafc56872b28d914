"""Direct quotations of an article with their speakers; a speaker that is not sure is left out, with the reason.

A quotation has five words or more; parts of one sentence around a short frame ("…," she said, "…") and parts that run
on over paragraphs are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from summarizer.analysis.attribution import Attribution, attribute_after, attribute_before
from summarizer.analysis.hearing import Heard
from summarizer.analysis.narrative import Tokens
from summarizer.analysis.persons import Persons
from summarizer.analysis.quotation_marks import Span
from summarizer.analysis.references import Discourse, resolve
from summarizer.analysis.speech_places import place_of
from summarizer.model import Quote

MIN_WORDS = 5
"""Shorter ones are scare quotes and catchwords; the labelled samples hold hardly a statement under five words."""
MAX_FRAME_WORDS = 14
"""A longer frame between two parts carries news of its own: the parts then stand as two quotations."""
SHARED_WORDS = 0.8
"""Of the shorter one's words, before two quotations of an article count as the same one."""
_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_SENTENCE_CLOSERS = frozenset(".!?")


@dataclass(slots=True)
class _Found:
    """A quotation in the making: its parts, who speaks, and why."""

    spans: list[Span]
    paragraph: int
    speaker: str | None
    reason: str
    frame: Tokens = ()
    orphan: bool = False
    kind: str = ""


@dataclass(slots=True)
class _Scan:
    """One article while its quotations are read, in order."""

    heard: Heard
    discourse: Discourse
    found: list[_Found] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.heard.text

    @property
    def persons(self) -> Persons:
        return self.heard.persons


def find_quotes(articles: Iterable[Heard]) -> tuple[tuple[Quote, str], ...]:
    """Every direct quotation, in reading order, with the rule that named its speaker or the reason why there is none.

    ``text`` runs from inside the first mark to inside the last one, so that quotation marks around it fit.
    """
    return tuple(pair for heard in articles for pair in quotes_of(heard))


def quotes_of(heard: Heard) -> list[tuple[Quote, str]]:
    """The quotations of one article."""
    scan = _Scan(heard, Discourse(heard.persons, heard.sentences))
    for index in range(len(heard.spans)):
        _read(scan, index)
    _share_repeated(scan)
    return [(_quote(found, scan), found.reason) for found in scan.found if _counts(found, heard.text)]


def _share_repeated(scan: _Scan) -> None:
    """A quotation that an article repeats has one speaker: a teaser's "a member says" takes the name given below."""
    bags = [(found, _bag(found, scan.text)) for found in scan.found]
    for found, words in bags:
        if found.speaker and scan.persons.known(found.speaker) or len(words) < MIN_WORDS:
            continue
        names = {f.speaker for f, other in bags if f is not found and _repeats(words, other) and f.speaker}
        if len(names) == 1 and scan.persons.known(name := next(iter(names)) or ""):
            found.speaker, found.reason = name, "the same words stand elsewhere with the name"


def _bag(found: _Found, text: str) -> frozenset[str]:
    return frozenset(w.lower() for span in found.spans for w in _WORD.findall(text[span.start : span.end]))


def _repeats(words: frozenset[str], other: frozenset[str]) -> bool:
    return len(words & other) >= SHARED_WORDS * min(len(words), len(other)) and len(other) >= MIN_WORDS


def _read(scan: _Scan, index: int) -> None:
    span = scan.heard.spans[index]
    number, position = next(
        (n, i)
        for n, sentence in enumerate(scan.heard.sentences[span.paragraph])
        for i, token in enumerate(sentence)
        if token.quote == index
    )
    sentence = scan.heard.sentences[span.paragraph][number]
    left, right = sentence[:position], sentence[position + 1 :]
    named = _named_beside(scan, left, right, span)
    if isinstance(named, Attribution):
        speaker, reason = resolve(named, scan.discourse, span.paragraph, number)
        _add(scan, index, speaker, reason, sentence, kind=named.rule)
    else:
        _inherit(scan, index, number, left, right, named)


def _named_beside(scan: _Scan, left: Tokens, right: Tokens, span: Span) -> Attribution | str | None:
    ends_sentence = scan.text[span.start : span.end].rstrip()[-1:] == "."
    if not ends_sentence and (found := attribute_after(right, scan.persons)):
        return found
    return attribute_before(left, scan.persons)


def _add(scan: _Scan, index: int, speaker: str | None, reason: str, frame: Tokens, *, kind: str, orphan: bool = False) -> None:
    span, last = scan.heard.spans[index], scan.found[-1] if scan.found else None
    scan.discourse.note_speaker(span.paragraph, span.start, speaker)
    if last and speaker and last.speaker == speaker and _joins(scan, last, span, kind):
        last.spans.append(span)
        last.paragraph, last.orphan = span.paragraph, orphan
        return
    scan.found.append(_Found([span], span.paragraph, speaker, reason, frame, orphan, kind))


def _joins(scan: _Scan, last: _Found, span: Span, kind: str) -> bool:
    """Whether the part belongs to the quotation before: it runs on, or only a short frame parts the two."""
    before = last.spans[-1]
    if before.runs_on:
        return before.paragraph + 1 == span.paragraph
    frame = scan.text[before.end : span.start]
    in_one_sentence = frame.rstrip(" “\"'‘«»„").endswith(",") or scan.text[span.start].islower()
    short = len(_WORD.findall(frame)) <= MAX_FRAME_WORDS
    return before.paragraph == span.paragraph and short and in_one_sentence and kind in ("same paragraph", "said X", "X said")


def _inherit(scan: _Scan, index: int, number: int, left: Tokens, right: Tokens, named: str | None) -> None:
    """A quotation that nobody is named beside: it may go on from the one before."""
    span, last = scan.heard.spans[index], scan.found[-1] if scan.found else None
    alone = not left and not any(token.text[0].isalnum() for token in right)
    whole = not left and (alone or scan.text[span.start : span.end].rstrip()[-1:] in _SENTENCE_CLOSERS)
    if last and last.spans[-1].runs_on and last.paragraph + 1 == span.paragraph and not left:
        _add(scan, index, last.speaker, last.reason, (), kind="left open")
    elif named is None and whole and last and last.paragraph == span.paragraph and last.speaker and _goes_on(scan, last, span):
        _add(scan, index, last.speaker, "goes on in the same paragraph", (), kind="same paragraph")
    elif whole and number == 0 and (lead := _lead_of_paragraph_before(scan, span.paragraph)):
        speaker, reason = resolve(lead, scan.discourse, span.paragraph - 1, len(scan.heard.sentences[span.paragraph - 1]) - 1)
        _add(scan, index, speaker, reason, (), kind="colon before")
    elif alone and number == 0 and last and _follows_alone(scan, last, span):
        _add(scan, index, last.speaker, "a paragraph of its own after one by the same speaker", (), kind="alone", orphan=True)
    else:
        _add(scan, index, None, named or "nobody is named beside it", (), kind="none")


def _goes_on(scan: _Scan, last: _Found, span: Span) -> bool:
    """Whether only the frame of the quotation before lies between, and no sentence about something else."""
    between = [s for s in scan.heard.sentences[span.paragraph] if last.spans[-1].end <= s[0].start and s[-1].end <= span.start]
    return not between


def _lead_of_paragraph_before(scan: _Scan, paragraph: int) -> Attribution | None:
    """The attribution in a paragraph that ends in a colon or in "said"."""
    if not paragraph or not scan.heard.sentences[paragraph - 1]:
        return None
    sentence = scan.heard.sentences[paragraph - 1][-1]
    if sentence[-1].text != ":" and sentence[-1].text not in ("said", "says", "saying"):
        return None
    found = attribute_before(sentence, scan.persons)
    return found if isinstance(found, Attribution) else None


def _follows_alone(scan: _Scan, last: _Found, span: Span) -> bool:
    """One paragraph that is all quotation, right after a paragraph in which one speaker alone is quoted."""
    if not last.speaker or last.orphan or last.paragraph + 1 != span.paragraph:
        return False
    return len({f.speaker for f in scan.found if f.paragraph == last.paragraph}) == 1


def _counts(found: _Found, text: str) -> bool:
    words = [w for span in found.spans for w in _WORD.findall(text[span.start : span.end])]
    return len(words) >= MIN_WORDS and not _is_title(words, text[found.spans[0].start : found.spans[-1].end])


def _is_title(words: list[str], text: str) -> bool:
    """Whether the marks hold the title of a work: every longer word has a capital."""
    long = [w for w in words if len(w) > 3 or w[0].isupper()]
    return len(long) >= 3 and all(w[0].isupper() or w[0].isdigit() for w in long) and not text.rstrip().endswith((",", "!", "?"))


def _quote(found: _Found, scan: _Scan) -> Quote:
    start, end = found.spans[0].start, found.spans[-1].end
    raw = scan.text[start:end]
    start += len(raw) - len(raw.lstrip())
    end -= len(raw) - len(raw.rstrip())
    person = scan.persons.known(found.speaker) if found.speaker else None
    return Quote(
        speaker=found.speaker,
        office=person.office if person else None,
        place=place_of(found.frame, scan.persons) if found.speaker else None,
        text=scan.text[start:end],
        source=scan.heard.number,
        start=start,
        end=end,
    )
