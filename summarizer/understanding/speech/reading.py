"""Who speaks each quotation of an article: named beside it, or taken over from the quotation before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from summarizer.language.list_names import SpeechList
from summarizer.understanding.speech.beside.attribution import attribute_after, attribute_at_end
from summarizer.understanding.speech.beside.frames import Attribution
from summarizer.understanding.speech.beside.labels import named_by
from summarizer.understanding.speech.beside.lead_ins import before_colon, in_sentence_before
from summarizer.understanding.speech.beside.leading_frames import attribute_before
from summarizer.understanding.speech.beside.neighbours import labelled, named_after, signed
from summarizer.understanding.speech.beside.unsaid import in_side_clause, not_said
from summarizer.understanding.speech.discourse import Discourse
from summarizer.understanding.speech.framed.reading import framed_by
from summarizer.understanding.speech.reasons import (
    ACCORDING_TO,
    AT_END,
    FOLLOWS,
    GOES_ON,
    NOBODY,
    SAID_X,
    X_SAID,
)
from summarizer.understanding.speech.references import resolve
from summarizer.understanding.speech.spoken_text import Heard
from summarizer.understanding.text.quotation_marks import Span
from summarizer.understanding.text.quoted_tokens import Tokens

MAX_FRAME_WORDS = 14
"""A longer frame between two parts carries news of its own: the parts then stand as two quotations."""
MAX_CATCHWORD = 3
"""Words between marks that are no quotation."""
WORD = re.compile(r"\w+(?:[-’']\w+)*")
_CLOSERS = frozenset(".!?")
_OPENING_MARKS = " “\"'‘«»„"


@dataclass(slots=True)
class Spoken:
    """A quotation with its parts and speaker; ``alone`` when it took its speaker from the paragraph before."""

    spans: list[Span]
    speaker: str | None
    reason: str
    frame: Tokens = ()
    """The sentence that names the speaker."""
    alone: bool = False
    told: bool = False
    """Whether another speaker tells what this one said: a pronoun after it may mean either."""

    @property
    def paragraph(self) -> int:
        """Where its last part stands."""
        return self.spans[-1].paragraph


@dataclass(slots=True)
class Reader:
    """One article while its quotations are read, in order."""

    heard: Heard
    discourse: Discourse
    spoken: list[Spoken] = field(default_factory=list)

    def words(self, span: Span) -> str:
        """What stands between the marks."""
        return self.heard.text[span.start : span.end]


class _Place(NamedTuple):
    """Where one part of a quotation stands: sentence ``number`` of its paragraph, with the tokens on both sides."""

    span: Span
    number: int
    sentence: Tokens
    left: Tokens
    right: Tokens

    @property
    def opens(self) -> bool:
        """Whether it opens its paragraph."""
        return self.number == 0 and not self.left

    @property
    def alone(self) -> bool:
        """Whether nothing else stands in its sentence."""
        return not self.left and not any(token.text[0].isalnum() for token in self.right)


def read_quotations(heard: Heard) -> list[Spoken]:
    """All quotations of an article, parts of one joined."""
    reader = Reader(heard, Discourse(heard.persons, heard.sentences))
    places = [_place(heard, index) for index in range(len(heard.spans))]
    for place in places:
        _read(reader, place)
    _share_frames(reader, places)
    return reader.spoken


def _share_frames(reader: Reader, places: Sequence[_Place]) -> None:
    """A quotation without a frame of its own is of whom its sentence names at the end, where nobody else speaks."""
    for place in places:
        one = next(spoken for spoken in reader.spoken if place.span in spoken.spans)
        if one.speaker is None and one.reason == NOBODY:
            frames = {other.speaker for other in reader.spoken if _ends(other, place, reader)}
            name = next(iter(frames)) if len(frames) == 1 else None
            one.speaker, one.reason, one.frame = name, AT_END if name else NOBODY, place.sentence


def _ends(other: Spoken, place: _Place, reader: Reader) -> bool:
    """Whether the frame of another quotation closes the sentence of a place, which has no other verb of speech."""
    lists = reader.heard.persons.lists
    same = bool(other.frame) and other.frame[0].start == place.sentence[0].start
    verbs = sum(any(token.text in lists[kind] for kind in _VERBS) for token in place.sentence)
    return same and other.reason in _AT_END and verbs <= (other.reason != ACCORDING_TO)


_VERBS: tuple[SpeechList, ...] = ("said", "led", "saying")
_AT_END = frozenset({ACCORDING_TO, X_SAID, SAID_X})
"""Rules by which a name follows the quotation."""


def _place(heard: Heard, index: int) -> _Place:
    span = heard.spans[index]
    for number, sentence in enumerate(heard.sentences[span.paragraph]):
        for i, token in enumerate(sentence):
            if token.quote == index:
                return _Place(span, number, sentence, sentence[:i], sentence[i + 1 :])
    raise LookupError(f"quotation {index} has no token")


def _read(reader: Reader, place: _Place) -> None:
    named = _named_beside(reader, place)
    if isinstance(named, Attribution):
        speaker, reason = resolve(named, reader.discourse, place.span.paragraph, place.number)
        new = Spoken([place.span], speaker, reason, place.sentence, told=named.teller is not None)
    else:
        new = _inherited(reader, place, named) or Spoken([place.span], None, named or NOBODY)
    reader.discourse.note_speaker(place.span.paragraph, place.span.start, None if new.told else new.speaker)
    last = reader.spoken[-1] if reader.spoken else None
    if last and new.speaker and last.speaker == new.speaker and _one_quotation(reader, last, place.span):
        last.spans.append(place.span)
    else:
        reader.spoken.append(new)


def _named_beside(reader: Reader, place: _Place) -> Attribution | str | None:
    """The speaker named after the quotation, unless it ends its sentence; else the one before; or why there is none."""
    persons = reader.heard.persons
    if persons.rules.head_first:
        return framed_by(place.left, place.right, persons)
    if owner := named_by(place.left, persons):
        return owner
    if reason := not_said(place.left, persons):
        return reason
    own = reader.words(place.span).rstrip().endswith(".") or in_side_clause(place.left, persons)
    after = None if own else attribute_after(place.right, persons)
    return (
        after
        or attribute_before(place.left, persons)
        or attribute_at_end(place.left, place.right, persons)
        or labelled(place.left, persons)
        or before_colon(place.left, persons)
        or _named_behind(reader, place)
    )


def _named_behind(reader: Reader, place: _Place) -> Attribution | str | None:
    """The speaker named behind a quotation that is a sentence of its own: in the next one, or behind a dash."""
    if place.left:
        return None
    persons, text, end = reader.heard.persons, reader.heard.text, place.span.end
    if found := signed(text, end, persons):
        return found
    return named_after(_next_sentence(reader, place), persons) if place.alone else None


def _next_sentence(reader: Reader, place: _Place) -> Tokens:
    sentences, paragraph = reader.heard.sentences, place.span.paragraph
    if place.number + 1 < len(sentences[paragraph]):
        return sentences[paragraph][place.number + 1]
    following = sentences[paragraph + 1] if paragraph + 1 < len(sentences) else ()
    return following[0] if following else ()


def _inherited(reader: Reader, place: _Place, named: str | None) -> Spoken | None:
    """The speaker of the quotation before, where this one plainly goes on from it."""
    last = reader.spoken[-1] if reader.spoken else None
    if last and last.spans[-1].runs_on and last.paragraph + 1 == place.span.paragraph and not place.left:
        return Spoken([place.span], last.speaker, last.reason)
    whole = place.alone or (not place.left and reader.words(place.span).rstrip()[-1:] in _CLOSERS)
    if not whole:
        return None
    if last and last.speaker and named is None and _goes_on(reader, last, place):
        return Spoken([place.span], last.speaker, GOES_ON)
    if place.alone and named is None and (told := _told_before(reader, place)):
        return told
    if place.opens and (led := _led_by_paragraph_before(reader, place)):
        return led
    if last and place.alone and place.opens and _follows(reader, last, place):
        return Spoken([place.span], last.speaker, FOLLOWS, alone=True)
    return None


def _goes_on(reader: Reader, last: Spoken, place: _Place) -> bool:
    """Whether only the frame of the quotation before lies between, and no sentence about something else."""
    if last.paragraph != place.span.paragraph:
        return False
    end = last.spans[-1].end
    sentences = reader.heard.sentences[place.span.paragraph]
    return not any(end <= s[0].start and s[-1].end <= place.span.start for s in sentences)


def _told_before(reader: Reader, place: _Place) -> Spoken | None:
    """The subject of the sentence before: "Berg questioned the plan. “It makes no sense.”"."""
    paragraph, at = place.span.paragraph, place.number - 1
    if at < 0 and paragraph:
        paragraph, at = paragraph - 1, len(reader.heard.sentences[paragraph - 1]) - 1
    before = reader.heard.sentences[paragraph][at] if at >= 0 else ()
    held = [reader.words(reader.heard.spans[token.quote]) for token in before if token.quote >= 0]
    if not before or any(len(WORD.findall(words)) > MAX_CATCHWORD for words in held):
        return None
    named = in_sentence_before(before, reader.heard.persons)
    if named is None:
        return None
    speaker, reason = resolve(named, reader.discourse, paragraph, at)
    return Spoken([place.span], speaker, reason, before) if speaker else None


def _led_by_paragraph_before(reader: Reader, place: _Place) -> Spoken | None:
    """The speaker in a paragraph that ends in a colon or in a verb of speech."""
    paragraph = place.span.paragraph - 1
    sentences = reader.heard.sentences[paragraph] if paragraph >= 0 else ()
    if not sentences or not _leads(sentences[-1], reader):
        return None
    found = attribute_before(sentences[-1], reader.heard.persons)
    if not isinstance(found, Attribution):
        return None
    speaker, reason = resolve(found, reader.discourse, paragraph, len(sentences) - 1)
    return Spoken([place.span], speaker, reason, sentences[-1])


def _leads(sentence: Tokens, reader: Reader) -> bool:
    last, lists = sentence[-1].text, reader.heard.persons.lists
    return last == ":" or last in lists["reports"] or last in lists["saying"]


def _follows(reader: Reader, last: Spoken, place: _Place) -> bool:
    """Whether the paragraph before holds quotations of one speaker only, who was named there."""
    if not last.speaker or last.alone or last.paragraph + 1 != place.span.paragraph:
        return False
    return len({one.speaker for one in reader.spoken if one.paragraph == last.paragraph}) == 1


def _one_quotation(reader: Reader, last: Spoken, span: Span) -> bool:
    """Whether a part belongs to the one before: it goes on with its sentence after a short frame.

    One that runs on into the next paragraph is a quotation of its own there, since a mark opens it anew.

    A frame that leads on by a clause of its own ("…," he said, adding that "…") parts two quotations.
    """
    before, text = last.spans[-1], reader.heard.text
    if before.runs_on:
        return False
    frame = text[before.end : span.start].rstrip(_OPENING_MARKS)
    words, said = WORD.findall(frame), reader.heard.persons.lists["said"]
    goes_on = frame.endswith(",") or (text[span.start].islower() and words[-1:] and words[-1] in said)
    cut = text[before.start : before.end].rstrip().endswith(",")
    return bool(before.paragraph == span.paragraph and goes_on and cut and len(words) <= MAX_FRAME_WORDS)
