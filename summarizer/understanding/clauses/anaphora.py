"""What in a sentence points outside it: pronouns nobody in it stands for, "that demand", words nobody is said to speak.

A statement stands alone in a brief. What points outside it either has a name put in its place (antecedents.py), or is
printed right under the sentence it points to, or stays out. It names nobody itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.language import load
from summarizer.understanding.clauses.reading import Reading, points_back
from summarizer.understanding.names.mentions import Mention
from summarizer.understanding.text.phrases import opens_with, pattern
from summarizer.understanding.text.terms import stem

HUMAN = ("person", "office")
CATAPHORA = 45
"""Characters after the opening phrase in which who "In his comments" means is named."""
SHORT = 12
"""Words of a sentence that hardly holds a pronoun and, before it, the thing that it stands for."""
QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?")
PAIR = {"“": "”", '"': '"'}


def loose_pronouns(reading: Reading, code: str) -> Iterator[re.Match[str]]:
    """The pronouns of a sentence that no person in it can stand for, in order.

    A name of which nothing is known but that it acts can be a person's. Quoted words are left out: whom somebody's own
    words mean is mostly whom the brief is about, and one that opens with a pronoun leans on the sentence before anyway.
    """
    human = load(code).rules.pronouns.human
    if not human.search(reading.sentence.text):
        return
    text = unquoted(reading.sentence.text)
    frames = set(later_frames(reading, code))
    acting = {part.actor.start for part in reading.parsed if part.actor is not None}
    for found in human.finditer(text):
        least = 2 if pattern(code, "filing", "beside").search(text[max(0, found.start() - 12) : found.end() + 5]) else 1
        before = [
            m
            for m in reading.mentions
            if m.end <= found.start() and (fits(m, found[1], code) or (m.kind == "name" and m.start in acting))
        ]
        named = len({m.name for m in before}) + bool(pattern(code, "filing", "human").search(text[: found.start()]))
        if found.start() in frames or (named < least and not named_after(reading, found, code)):
            yield found


def fits(mention: Mention, pronoun: str, code: str) -> bool:
    """Whether a pronoun can stand for a mention by kind and sex."""
    sex = load(code).rules.pronouns.sexes[pronoun.lower()]
    return mention.kind in HUMAN and (mention.gender or sex)[:1] == sex[:1]


def named_after(reading: Reading, pronoun: re.Match[str], code: str) -> bool:
    """Whether an opening phrase names by a pronoun who the clause after it is about: "In his comments, Berg said"."""
    comma = reading.sentence.text.find(",", pronoun.end())
    if not pronoun.start() or comma < 0:
        return False
    return any(comma < m.start <= comma + CATAPHORA and fits(m, pronoun[1], code) for m in reading.mentions)


def later_frames(reading: Reading, code: str) -> Iterator[int]:
    """Where "he" of a frame stands that follows what it reports, and no frame before it names the speaker."""
    text, rules = reading.sentence.text, load(code).rules.pronouns
    frames = [part for part in reading.parsed if part.clause.reporting]
    if not frames or frames[0].pronoun not in rules.subjects:
        return
    for found in rules.human.finditer(text):
        if text[: found.start()].rstrip().endswith((",", "”", '"')) and rules.frame.match(text, found.start()):
            yield found.start()


def points_to_sentence_before(reading: Reading, code: str) -> bool:
    """Whether a sentence holds "that demand", opens with "These talks", ends in "it", or is bare speech."""
    text = reading.sentence.text
    head = without_link(text, code)
    opener = load(code).rules.clauses.anaphor.match(head)
    if opener and points_back(head[opener.end() :], code):
        return True
    return points_at_thing(text, code) or unspoken(text) or says_it(reading, code) or ends_in_pronoun(text, code)


def ends_in_pronoun(text: str, code: str) -> bool:
    """Whether a short sentence ends in "it" or "them", outside quoted words: it has no room for what that means."""
    plain = unquoted(text)
    return len(plain.split()) < SHORT and load(code).rules.pronouns.last.search(plain) is not None


def points_at_thing(text: str, code: str) -> bool:
    """Whether a demonstrative and a noun mean something that the sentence itself does not name.

    Quoted words are left out, and so is "this visit" further on, which means the event at hand.
    """
    rules = load(code).rules.pronouns
    if not rules.pointer.search(text):
        return False
    opener = rules.opening.match(without_link(text, code))
    if opener and not pattern(code, "filing", "periods").search(opener["noun"]):
        return True
    plain = unquoted(text)
    return rules.bare.search(plain) is not None or any(
        outside(found, plain, code) for found in rules.pointing.finditer(plain)
    )


def without_link(text: str, code: str) -> str:
    """A sentence without "But" or the like at its head, with a capital."""
    link = opens_with(pattern(code, "filing", "links"), text)
    head = text[link.end() :].lstrip(", ") if link else text
    return head[:1].upper() + head[1:]


def unquoted(text: str) -> str:
    """The text with blanks in place of quoted words, at the same offsets."""
    return QUOTED.sub(lambda found: re.sub(r"\w", " ", found[0]), text)


def outside(found: re.Match[str], text: str, code: str) -> bool:
    """Whether the noun after a demonstrative is no time and not named before."""
    noun = next(filter(None, found.groups()))
    if pattern(code, "filing", "periods").search(noun):
        return False
    said = {stem(word.lower()) for word in re.findall(r"\w+", text[: found.start()])}
    return stem(noun.split()[-1].lower()) not in said


def unspoken(text: str) -> bool:
    """Whether the whole sentence is inside quotation marks, so that nobody is said to speak."""
    closing = PAIR.get(text[:1])
    return closing is not None and text.rstrip().find(closing, 1) == len(text.rstrip()) - 1


def says_it(reading: Reading, code: str) -> bool:
    """Whether a frame after what it reports has "it" or "they" for its speaker, and names nobody before."""
    text = reading.sentence.text
    frames: Sequence[str | None] = [
        part.pronoun
        for part in reading.parsed
        if part.clause.reporting and (part.pronoun is None or text[: part.clause.start].rstrip().endswith((",", "”")))
    ]
    return bool(frames) and frames[0] in load(code).rules.pronouns.speaking_things
