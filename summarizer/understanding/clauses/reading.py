"""A sentence as filing reads it: who speaks, who acts, who else is named, and whether it leans on the one before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from summarizer.language import Language, load
from summarizer.language.lists import read_lists
from summarizer.model import Clause, Sentence
from summarizer.understanding.clauses.clauses import Parsed, parse
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.mentions import Mention, find_mentions
from summarizer.understanding.names.parties import BOTH, OUTSIDERS, mention_keys
from summarizer.understanding.text.phrases import cues, opens_with, pattern

SPEAKS, ACTS, SUBJECT, ACTS_IN_SPEECH, ACTS_LATER, ATTRIBUTE, NAMED = 1.0, 0.9, 0.7, 0.6, 0.4, 0.3, 0.15
"""How far a sentence is an actor's own: it speaks, it acts in the main clause, it is named first where no clause
is understood, it acts in what another says, it acts further on, it qualifies
what acts ("Russian attacks"), or it is only named."""
INHERITED = 0.8
"""What is left of a strength when a pronoun or a quotation carries it over from the sentence before."""
OPENING = 60
"""Characters in which a sentence without a clause that tables know names its subject."""


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


def read(sentences: Sequence[Sentence], lexicon: Lexicon, code: str) -> tuple[Reading, ...]:
    """The sentences of all articles in order, each with its actors; pronouns take those of the sentence before."""
    readings: list[Reading] = []
    for sentence in sentences:
        before = readings[-1] if readings and readings[-1].sentence.article == sentence.article else None
        readings.append(read_one(sentence, before, lexicon, code))
    return tuple(readings)


def read_one(sentence: Sentence, before: Reading | None, lexicon: Lexicon, code: str) -> Reading:
    """One sentence, with what it takes over from the one before it in its article."""
    rules = load(code).rules.clauses
    text = rules.dateline.sub(lambda found: " " * len(found[0]), sentence.text)
    mentions = tuple(mention for mention in find_mentions(text, lexicon) if not rules.adverb.fullmatch(mention.text))
    parsed = tuple(parse(text, lexicon))
    parties, speaks = own_parties(text, parsed, mentions, lexicon, code)
    leans = leaning(sentence.text, code)
    quoted = sentence.text[:1] in '"“'
    he_said = any(part.clause.reporting and part.pronoun in PERSONAL for part in parsed)
    nameless = not any(value >= ACTS_IN_SPEECH and somebody(key, lexicon.language) for key, value in parties.items())
    again = nameless and (rules.anaphor.match(text) is not None or nameless_actor(parsed))
    if before is not None and (leans in PERSONAL or (quoted and not speaks) or he_said or again):
        for key, strength in before.parties.items():
            if strength > NAMED:
                parties[key] = max(parties.get(key, 0.0), INHERITED * strength)
        speaks = speaks or before.speaks
    return Reading(
        sentence=sentence,
        clauses=tuple(part.clause for part in parsed),
        parsed=parsed,
        mentions=mentions,
        parties=parties,
        speaks=speaks,
        quoted=quoted,
        leans=leans,
    )


def somebody(key: str, language: Language) -> bool:
    """Whether a key is a state's or a body's, or stands for people who speak for none, and is not merely a name."""
    return key in (BOTH, OUTSIDERS) or key in language.states or key in language.bodies


def nameless_actor(parsed: Sequence[Parsed]) -> bool:
    """Whether who acts first is an institution of a state that goes without saying: "Parliament passed …"."""
    first = next((part.actor for part in parsed if part.actor is not None), None)
    return (
        first is not None and first.kind in ("office", "group", "body") and first.country is None and first.body is None
    )


PERSONAL = frozenset({"he", "she", "they", "it", "his", "her", "their", "its"})


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


def points_back(rest: str, code: str) -> bool:
    """Whether a verb follows, so that "this" or "two" stands alone."""
    return bool(re.match(r"[’']|\s+\w+ed\b", rest)) or pattern(code, "filing", "verbs").match(rest.lstrip()) is not None


def own_parties(
    text: str, parsed: Sequence[Parsed], mentions: Sequence[Mention], lexicon: Lexicon, code: str
) -> tuple[dict[str, float], bool]:
    """Key to strength from the sentence's own words, and whether somebody in it speaks."""
    parties = {key: NAMED for mention in mentions for key in mention_keys(mention, lexicon.language)}
    speaks, acted = False, False
    for part in parsed:
        actor = part.actor or (named_in(part, mentions) if part.clause.reporting and part.pronoun is None else None)
        if actor is None:
            continue
        strength = part_strength(text, part, speaks=speaks, acted=acted, code=code)
        speaks = speaks or part.clause.reporting
        acted = acted or not (part.clause.reporting or part.relative)
        raise_to(parties, mention_keys(actor, lexicon.language), strength)
    if not acted and not speaks:
        first = next((mention for mention in mentions if mention.start < OPENING and not mention.place), None)
        raise_to(parties, mention_keys(first, lexicon.language) if first else (), SUBJECT)
    raise_to(parties, opening_keys(text, mentions, lexicon), SUBJECT)
    parties.update(groups(text, code, speaks=speaks))
    return parties, speaks


def raise_to(parties: dict[str, float], keys: Iterable[str], strength: float) -> None:
    """Let each of the keys count at least so much."""
    for key in keys:
        parties[key] = max(parties.get(key, 0.0), strength)


def part_strength(text: str, part: Parsed, *, speaks: bool, acted: bool, code: str) -> float:
    """How far a clause makes the sentence its actor's own; ``speaks`` and ``acted`` tell of the clauses before it."""
    if part.clause.reporting and speaks and (part.speaker is not None or part.opener == "that"):
        return ACTS_IN_SPEECH
    if part.clause.reporting:
        return SPEAKS if part.pronoun is None else INHERITED
    if qualifies(text, part, code):
        return ATTRIBUTE
    if acted or part.relative:
        return ACTS_LATER
    return ACTS_IN_SPEECH if speaks or part.speaker else ACTS


def groups(text: str, code: str, *, speaks: bool) -> dict[str, float]:
    """Strength of the parties together and of outsiders, where the sentence speaks of them."""
    found = {}
    if cues(text, "pair", code):
        found[BOTH] = ACTS if cues(text[:OPENING], "pair", code) and not speaks else ACTS_IN_SPEECH
    if cues(text, "outsiders", code):
        found[OUTSIDERS] = SPEAKS if speaks else ACTS_IN_SPEECH
    return found


def opening_keys(text: str, mentions: Sequence[Mention], lexicon: Lexicon) -> frozenset[str]:
    """Keys of the bodies and groups that a sentence's first words belong to: "Officials from the Brotherhood"."""
    head = lexicon.language.rules.clauses.of_body.match(text)
    inside = [
        m for m in mentions if head and m.start <= head.end() and m.end > head.end() and m.kind in ("body", "group")
    ]
    return frozenset(key for mention in inside for key in mention_keys(mention, lexicon.language))


def named_in(part: Parsed, mentions: Sequence[Mention]) -> Mention | None:
    """The first person or body that stands in a clause, for a frame whose subject was not understood."""
    inside = (m for m in mentions if part.clause.start <= m.start < part.clause.end and not m.place)
    return next(inside, None)


def qualifies(text: str, part: Parsed, code: str) -> bool:
    """Whether a clause's actor is a state that only qualifies what acts: "Palestinian rockets", "Israel's losses"."""
    if part.actor is None or part.actor.kind not in ("state", "demonym", "metonym"):
        return False
    after = load(code).rules.clauses.qualified.match(text, part.actor.end)
    if after is None or after[1] in read_lists(code, "filing")["after_names"]:
        return False
    return not text[part.actor.end :].lstrip().startswith(part.verb[:3])
