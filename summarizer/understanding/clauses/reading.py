"""A sentence as filing reads it: who speaks, who acts, who else is named, and whether it leans on the one before."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summarizer.language import load
from summarizer.model import Clause, Quote, Sentence
from summarizer.understanding.clauses.clauses import parse
from summarizer.understanding.clauses.inherited import NOTHING, Before, taken
from summarizer.understanding.clauses.ownership import BY_PRONOUN, SPEAKS, owned, raise_to
from summarizer.understanding.clauses.parsing import Parsed
from summarizer.understanding.clauses.times import Moment, moment
from summarizer.understanding.clauses.undone import undone
from summarizer.understanding.clauses.voices import Voice, voices_in
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.mentions import Mention, find_mentions
from summarizer.understanding.text.phrases import opens_with, pattern


class Reading(NamedTuple):
    """A sentence with its clauses and actors; ``parties`` maps an actor's key to how far the sentence is its own."""

    sentence: Sentence
    clauses: tuple[Clause, ...]
    parsed: tuple[Parsed, ...]
    mentions: tuple[Mention, ...]
    parties: Mapping[str, float]
    speaks: bool
    quoted: bool
    leans: str | None
    """The word at its head that means nothing without the sentence before, in small letters."""
    speaker: Mention | None = None
    """Who speaks in it, be it named in the sentence before."""
    doer: Mention | None = None
    """Who acts in its main clause, be it named in the sentence before."""
    moment: Moment = Moment()
    """When it is, seen from the day of the event: how far it is background, how far still to come."""
    undone_by: int | None = None
    """Index of the later sentence that undoes what it tells, or None."""
    voices: tuple[Voice, ...] = ()
    """Whose words the quotations in it are, as the reader of quotations found them."""

    @property
    def voice(self) -> str | None:
        """The one speaker of all quotations in the sentence; None where there are several, or one is not known."""
        names = {voice.speaker for voice in self.voices}
        return next(iter(names)) if len(names) == 1 else None


def read(
    sentences: Sequence[Sentence],
    lexicon: Lexicon,
    code: str,
    quotes: Mapping[int, Sequence[Quote]],
    event: datetime.date | None = None,
    others: Mapping[int, Lexicon] | None = None,
) -> tuple[Reading, ...]:
    """The sentences of all articles in order, each with its actors; pronouns take those of the sentence before.

    ``quotes`` are the quotations of each article, by its index; their speakers speak in the sentences that hold them.
    ``event`` is the day of the event, where it is known. ``others`` are the lexicons of articles, by their index, that
    are in another language than ``code``.
    """
    readings: list[Reading] = []
    for sentence in sentences:
        own = (others or {}).get(sentence.article, lexicon)
        before = readings[-1] if readings and readings[-1].sentence.article == sentence.article else None
        voices = voices_in(sentence, quotes.get(sentence.article, ()), own)
        readings.append(read_one(sentence, before, own, code if own is lexicon else own.language.code, voices, event))
    by = undone(readings, lexicon.language)
    return tuple(reading._replace(undone_by=later) for reading, later in zip(readings, by, strict=True))


def read_one(
    sentence: Sentence,
    before: Reading | None,
    lexicon: Lexicon,
    code: str,
    voices: tuple[Voice, ...],
    event: datetime.date | None = None,
) -> Reading:
    """One sentence, with what it takes over from the one before it in its article."""
    rules = load(code).rules.clauses
    text = rules.dateline.sub(lambda found: " " * len(found[0]), sentence.text)
    mentions = tuple(mention for mention in find_mentions(text, lexicon) if not rules.adverb.fullmatch(mention.text))
    parsed = tuple(parse(text, lexicon))
    own = owned(text, parsed, mentions, lexicon)
    leans = leaning(sentence.text, code) or in_own_name(parsed, load(code).words["first_person"])
    voice = next((one for one in voices if one.speaker), None)
    heir = NOTHING if voice else taken(own, sentence.text, parsed, leans, left_by(before), lexicon.language)
    raise_to(own.parties, heir.keys, BY_PRONOUN)
    for one in voices:
        raise_to(own.parties, one.keys, SPEAKS)
    speaker = (voice and voice.mention) or own.speaker or (heir.mention if heir.speaks else None)
    return Reading(
        sentence=sentence,
        clauses=tuple(part.clause for part in parsed),
        parsed=parsed,
        mentions=mentions,
        parties=own.parties,
        speaks=speaker is not None or voice is not None or heir.speaks,
        quoted=sentence.text[:1] in '"“',
        leans=leans,
        speaker=speaker,
        doer=own.doer or (None if heir.speaks else heir.mention),
        moment=moment(text, parsed, lexicon.language, event),
        voices=voices,
    )


def left_by(before: Reading | None) -> Before:
    """What a sentence leaves to the next one."""
    if before is None:
        return Before(None, None, (), {})
    return Before(before.speaker, before.doer, before.mentions, before.parties)


def leaning(text: str, code: str) -> str | None:
    """The opener that leans on the sentence before: a bare pronoun or "This is", also after "However,"; else None."""
    link = opens_with(pattern(code, "filing", "links"), text)
    expletive = load(code).rules.clauses.expletive
    for at in (text, text[link.end() :].lstrip(", ") if link else ""):
        if (found := opens_with(pattern(code, "filing", "bare"), at)) and not expletive.match(at):
            return found[0].lower().split()[0]
        if text[:1] not in '"“' and (found := opens_with(pattern(code, "filing", "first_person"), at)):
            return found[0].lower()
        if (found := opens_with(pattern(code, "filing", "pointing"), at)) and points_back(at[found.end() :], code):
            return found[0].lower()
    return None


def in_own_name(parsed: Sequence[Parsed], first_person: frozenset[str]) -> str | None:
    """The "we" or "I" of a clause outside quotation marks that no frame gives to anybody: it needs its article."""
    own = (part.pronoun for part in parsed if part.actor is None and part.speaker is None and not part.quoted)
    return next((pronoun for pronoun in own if pronoun in first_person), None)


def points_back(rest: str, code: str) -> bool:
    """Whether a verb follows, so that "this" or "two" stands alone."""
    return bool(re.match(r"[’']|\s+\w+ed\b", rest)) or pattern(code, "filing", "verbs").match(rest.lstrip()) is not None
