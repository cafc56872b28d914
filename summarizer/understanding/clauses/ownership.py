"""Whose sentence it is: who speaks in it, who acts in it, and who is only spoken about.

What A says about B is A's: of an act that somebody's words tell, hardly anything is left to who acts. Whom a sentence
only names, by a state's name before a noun or as the subject of a passive, owns nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summarizer.language import Language
from summarizer.language.lists import read_lists
from summarizer.understanding.clauses.parsing import Parsed
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.mentions import Mention
from summarizer.understanding.names.mentions import read as read_mentions
from summarizer.understanding.names.parties import BOTH, OUTSIDERS, mention_keys
from summarizer.understanding.text.phrases import cues, pattern
from summarizer.understanding.text.tokens import Token

SPEAKS, ACTS, BY_PRONOUN, SUBJECT = 1.0, 0.9, 0.8, 0.7
"""How far a sentence is an actor's own: it speaks, it acts in the main clause, a pronoun or a quotation that goes on
stands for it, or it is named first where no clause is understood."""
TOLD, ACTS_LATER, ATTRIBUTE, ACTS_IN_SPEECH, NAMED = 0.6, 0.4, 0.3, 0.25, 0.15
"""The same for who is no more than spoken of: it acts in what nobody of note tells, it acts further on, it qualifies
what acts ("Russian attacks"), it acts in what another says, or it is only named."""
OPENING = 60
"""Characters in which a sentence without a clause that tables know names its subject."""


class Owned(NamedTuple):
    """Whose a sentence is: ``parties`` maps keys to strength; ``speaker`` and ``doer`` are the mentions behind it."""

    parties: dict[str, float]
    speaker: Mention | None = None
    doer: Mention | None = None


def owned(text: str, parsed: Sequence[Parsed], mentions: Sequence[Mention], lexicon: Lexicon) -> Owned:
    """Whose a sentence is by its own words; what it takes over from the sentence before is added by ``reading``."""
    language = lexicon.language
    parties = {key: NAMED for mention in mentions for key in mention_keys(mention, language)}
    speaker = doer = None
    acted = spoke = False
    for part in parsed:
        actor = actor_of(part, mentions, language)
        if actor is not None and not (part.clause.reporting and is_nameless(actor, language)):
            strength = part_strength(text, part, actor, lexicon, after=TOLD if spoke else ACTS, acted=acted)
            for each in (actor, *joined(text, actor, mentions, language)):
                raise_to(parties, mention_keys(each, language), strength)
            if part.clause.reporting:
                speaker, spoke = speaker or (actor if strength >= BY_PRONOUN else None), True
            else:
                doer, acted = (
                    doer or (actor if strength >= SUBJECT else None),
                    acted or is_main(part),
                )
    if speaker is None and not acted:
        doer = subject(text, parsed, mentions, lexicon)
        raise_to(parties, mention_keys(doer, language) if doer else (), SUBJECT)
    raise_to(parties, opening_keys(text, mentions, lexicon), SUBJECT)
    parties.update(groups(text, language.code, speaks=speaker is not None))
    return Owned(parties, speaker, doer)


def raise_to(parties: dict[str, float], keys: Iterable[str], strength: float) -> None:
    """Let each of the keys count at least so much."""
    for key in keys:
        parties[key] = max(parties.get(key, 0.0), strength)


def is_main(part: Parsed) -> bool:
    """Whether a clause is neither a relative one nor one of time, cause or condition."""
    return not (part.relative or part.aside)


def actor_of(part: Parsed, mentions: Sequence[Mention], language: Language) -> Mention | None:
    """Who acts in a clause; in a frame without a subject that is understood, the first that it names.

    Whom an agency quotes speaks, and not the agency.
    """
    inside = [m for m in mentions if part.clause.start <= m.start < part.clause.end and not m.place]
    if part.actor is None:
        return next(iter(inside), None) if part.clause.reporting and part.pronoun is None else None
    if part.verb in language.words["cited_verbs"] and not part.passive and is_media(part.actor, language):
        return next((mention for mention in inside if mention.start >= part.actor.end), None)
    return part.actor


def joined(text: str, actor: Mention, mentions: Sequence[Mention], language: Language) -> Sequence[Mention]:
    """Who acts together with an actor: those that commas and an "and" tie to it, "Finland, Norway and Estonia"."""
    found: list[Mention] = []
    last, gap = actor, None
    for mention in (m for m in mentions if m.start >= actor.end):
        joint = language.rules.clauses.joint.fullmatch(text[last.end : mention.start])
        if joint is None:
            break
        found.append(mention)
        last, gap = mention, joint
    return found if gap is not None and gap["last"] else ()


def is_nameless(actor: Mention | None, language: Language) -> bool:
    """Whether a frame's subject stands for nobody: an agency that reports, sources or officials of no state."""
    if actor is None or is_media(actor, language):
        return True
    owns = actor.country or actor.body or actor.kind == "person"
    return not owns and pattern(language.code, "actors", "nameless").search(actor.text) is not None


def is_media(actor: Mention, language: Language) -> bool:
    """Whether an actor is an agency, a paper or a broadcaster."""
    return actor.kind == "media" or (actor.body is not None and language.bodies[actor.body].kind == "media")


def part_strength(text: str, part: Parsed, actor: Mention, lexicon: Lexicon, *, after: float, acted: bool) -> float:
    """How far a clause makes the sentence its actor's own.

    ``after`` is what a main clause counts behind the clauses before it, ``acted`` whether somebody acts in those.
    """
    spoken = in_speech(part, lexicon.language)
    if part.clause.reporting and not shows_only(text, actor, part.verb, lexicon):
        return spoken if spoken < TOLD else SPEAKS if part.pronoun is None else BY_PRONOUN
    if qualifies(text, actor, part.verb, lexicon):
        return min(ATTRIBUTE, spoken)
    return min(spoken, ACTS_LATER if acted or not is_main(part) else after)


def in_speech(part: Parsed, language: Language) -> float:
    """What an act counts by who tells it: fully where an agency does, little where somebody's words tell it."""
    frame = part.frame
    if frame is None:
        return ACTS_IN_SPEECH if part.quoted and not part.clause.reporting else SPEAKS
    if frame.actor is not None and is_media(frame.actor, language):
        return SPEAKS
    return TOLD if frame.pronoun is None and is_nameless(frame.actor, language) else ACTS_IN_SPEECH


def subject(text: str, parsed: Sequence[Parsed], mentions: Sequence[Mention], lexicon: Lexicon) -> Mention | None:
    """Who is named first in a sentence whose clauses have no actor, unless something is done to it."""
    first = next((mention for mention in mentions if mention.start < OPENING and not mention.place), None)
    if first is None or qualifies(text, first, "", lexicon):
        return None
    suffers = any(part.passive and part.clause.start <= first.start < part.clause.end for part in parsed)
    told = any(part.frame is not None and part.clause.start <= first.start < part.clause.end for part in parsed)
    return None if suffers or told else first


def groups(text: str, code: str, *, speaks: bool) -> dict[str, float]:
    """Strength of the parties together and of outsiders, where the sentence speaks of them."""
    found = {}
    if cues(text, "pair", code):
        found[BOTH] = ACTS if cues(text[:OPENING], "pair", code) and not speaks else TOLD
    if cues(text, "outsiders", code):
        found[OUTSIDERS] = SPEAKS if speaks else TOLD
    return found


def opening_keys(text: str, mentions: Sequence[Mention], lexicon: Lexicon) -> frozenset[str]:
    """Keys of the bodies and groups that a sentence's first words belong to: "Officials from the Brotherhood"."""
    head = lexicon.language.rules.clauses.of_body.match(text)
    inside = [
        m for m in mentions if head and m.start <= head.end() and m.end > head.end() and m.kind in ("body", "group")
    ]
    return frozenset(key for mention in inside for key in mention_keys(mention, lexicon.language))


def qualifies(text: str, mention: Mention, verb: str, lexicon: Lexicon) -> bool:
    """Whether a name only qualifies the noun after it: "Israel's losses", "a Norwegian naval log", "Russian crude"."""
    if mention.kind in ("person", "name", "media"):
        return False
    if lexicon.language.rules.clauses.possessive.match(text, mention.end):
        return True
    after = word_after(text, mention, lexicon)
    if after is None or (verb and after.lower.startswith(verb[:3])):
        return False
    if mention.kind == "demonym" and after.tag == "NNP":
        return True
    return after.text.islower() and after.tag in ("NN", "JJ") and after.lower not in small_words(lexicon)


def shows_only(text: str, mention: Mention, verb: str, lexicon: Lexicon) -> bool:
    """Whether what tells is a thing and not its owner's voice: "a Norwegian naval log shows", but not "statement"."""
    if lexicon.language.rules.clauses.possessive.match(text, mention.end) or not qualifies(
        text, mention, verb, lexicon
    ):
        return False
    after, lists = word_after(text, mention, lexicon), read_lists(lexicon.language.code, "actors")
    return after is None or after.lower not in lists["statements"] | lists["voices"]


def word_after(text: str, mention: Mention, lexicon: Lexicon) -> Token | None:
    """The word that follows a mention with nothing but a space or a hyphen between."""
    tokens = read_mentions(text, lexicon)[0]
    following = [token for token in tokens if mention.end <= token.start <= mention.end + 1]
    words = [token for token in following if token.text[0].isalpha()]
    return words[0] if words and text[mention.end : words[0].start] in (" ", "-", " -") else None


def small_words(lexicon: Lexicon) -> frozenset[str]:
    """Words after a name that show it acts itself, though a tagger may take them for nouns."""
    return read_lists(lexicon.language.code, "filing")["after_names"]
