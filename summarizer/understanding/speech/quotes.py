"""Direct quotations with their speakers; a speaker that is not sure is left out, with the reason.

A quotation has five words or more. A short frame in the middle ("…," she said, "…") parts it in two passages of one
speaker; parts that run on over paragraphs are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from summarizer.model import Quote
from summarizer.understanding.speech.agreed_speakers import agreed
from summarizer.understanding.speech.places import place_of
from summarizer.understanding.speech.reading import WORD, Spoken, read_quotations
from summarizer.understanding.speech.reasons import REPEATED
from summarizer.understanding.speech.spoken_text import Heard
from summarizer.understanding.text.quotation_marks import Span

MIN_WORDS = 5
MIN_OPEN_WORDS = 3
"""The same where the next paragraph goes on with it: a sentence, and no words that are only mentioned."""
"""Shorter ones are scare quotes and catchwords; the labelled samples hold hardly a statement under five words."""
MIN_NAMED_WORDS = 3
"""The same where the article names the speaker right beside a whole utterance: "“We fund clinics,” she said"."""
SHARED_PAIRS = 0.8
"""Of the shorter one's pairs of neighbouring words, before two quotations of an article count as the same one."""
LONG_WORD = 4
"""Letters from which a word of a title has a capital."""
_LETTERS = re.compile(r"\W+")
LEAST_TITLE = 3
"""Long words of a title; two words with capitals may be a name."""


def find_quotes(articles: Iterable[Heard]) -> tuple[tuple[Quote, str], ...]:
    """Every direct quotation, in reading order, with the rule that named its speaker or the reason why there is none.

    ``text`` runs from inside the first mark to inside the last one, so that quotation marks around it fit; the comma
    that the frame asks for at its end is left out.
    """
    listed = list(articles)
    bodies = listed[0].persons.lists["body_words"] if listed else frozenset[str]()
    found = agreed([pair for heard in listed for pair in quotes_of(heard)], bodies)
    forms = _fullest_forms(quote.speaker for quote, _ in found if quote.speaker)
    return tuple(
        (replace(quote, speaker=forms[_letters(quote.speaker)]) if quote.speaker else quote, reason)
        for quote, reason in found
    )


def _fullest_forms(names: Iterable[str]) -> dict[tuple[str, str], str]:
    """Letters of a name to its longest form: an article's "HR Holm" is another's "H.R. Holm"."""
    forms: dict[tuple[str, str], str] = {}
    for name in names:
        letters = _letters(name)
        forms[letters] = max(forms.get(letters, ""), name, key=len)
    return forms


def _letters(name: str) -> tuple[str, str]:
    """The letters of a name, and its last word as it stands, which the article itself must hold."""
    return "".join(letter for letter in name.casefold() if letter.isalnum()), name.rpartition(" ")[2]


def quotes_of(heard: Heard) -> list[tuple[Quote, str]]:
    """The quotations of one article."""
    spoken = read_quotations(heard)
    _share_repeated(spoken, heard)
    passages = [passage for one in spoken for passage in _passages(one)]
    return _once([(_quote(one, heard), one.reason) for one in passages if _counts(one, heard.text)])


def _passages(spoken: Spoken) -> Iterator[Spoken]:
    """The stretches of a quotation that a frame inside it parts; what runs on over paragraphs is one."""
    held: list[Span] = []
    for span in spoken.spans:
        if held and not held[-1].runs_on:
            yield replace(spoken, spans=held)
            held = []
        held.append(span)
    yield replace(spoken, spans=held)


def _once(found: Sequence[tuple[Quote, str]]) -> list[tuple[Quote, str]]:
    """The quotations without those that another of the article holds: what standfirst and text both quote is one."""
    letters = [_LETTERS.sub("", quote.text.lower()) for quote, _ in found]
    return [
        pair
        for number, pair in enumerate(found)
        if not any(_holds(letters, other, number) and _one_speaker(found[other], pair) for other in range(len(found)))
    ]


def _holds(letters: Sequence[str], other: int, number: int) -> bool:
    """Whether another quotation has all words of one, and more of them or an earlier place."""
    longer = len(letters[other]) > len(letters[number]) or (letters[other] == letters[number] and other < number)
    return longer and letters[number] in letters[other]


def _one_speaker(other: tuple[Quote, str], pair: tuple[Quote, str]) -> bool:
    return pair[0].speaker is None or pair[0].speaker == other[0].speaker


def _share_repeated(spoken: Sequence[Spoken], heard: Heard) -> None:
    """A quotation that an article repeats has one speaker: a teaser's "a member says" takes the name given below."""
    runs = [(one, frozenset(pairwise(word.lower() for word in _words(one, heard.text)))) for one in spoken]
    for one, own in runs:
        if one.speaker and heard.persons.known(one.speaker):
            continue
        names = {other.speaker for other, held in runs if other is not one and other.speaker and _repeats(own, held)}
        name = next(iter(names)) if len(names) == 1 else None
        if name and heard.persons.known(name):
            one.speaker, one.reason = name, REPEATED


def _repeats(own: frozenset[tuple[str, str]], held: frozenset[tuple[str, str]]) -> bool:
    shorter = min(len(own), len(held))
    return shorter >= MIN_WORDS - 1 and len(own & held) >= SHARED_PAIRS * shorter


def _words(spoken: Spoken, text: str) -> list[str]:
    return [word for span in spoken.spans for word in WORD.findall(text[span.start : span.end])]


def _counts(spoken: Spoken, text: str) -> bool:
    words = _words(spoken, text)
    least = MIN_OPEN_WORDS if spoken.spans[-1].runs_on else MIN_NAMED_WORDS if _utters(spoken, text) else MIN_WORDS
    return len(words) >= least and not _is_title(words, text[spoken.spans[-1].end - 1])


def _utters(spoken: Spoken, text: str) -> bool:
    """Whether a short quotation is a whole utterance of a speaker who is named beside it, and no catchword."""
    words = text[spoken.spans[0].start : spoken.spans[-1].end].strip()
    return bool(spoken.speaker) and words[:1].isupper() and words[-1:] in _UTTERED


_UTTERED = frozenset(",.!?…")
"""Marks at the end of what is said, before the closing quotation mark."""


def _is_title(words: Sequence[str], last: str) -> bool:
    """Whether the marks hold the title of a work: every longer word has a capital, and no sentence goes on."""
    long = [word for word in words if len(word) >= LONG_WORD or word[0].isupper()]
    capitals = all(word[0].isupper() or word[0].isdigit() for word in long)
    return len(long) >= LEAST_TITLE and capitals and last not in ",!?"


def _quote(spoken: Spoken, heard: Heard) -> Quote:
    start, end = spoken.spans[0].start, spoken.spans[-1].end
    raw = heard.text[start:end]
    start += len(raw) - len(raw.lstrip())
    text = raw.strip().removesuffix(",").rstrip()
    person = heard.persons.known(spoken.speaker) if spoken.speaker else None
    office = person.office if person else None
    place = place_of(spoken.frame, heard.persons) if spoken.speaker else None
    return Quote(
        speaker=spoken.speaker,
        office=office,
        place=None if place and office and place in office else place,
        text=text,
        source=heard.number,
        start=start,
        end=start + len(text),
    )
