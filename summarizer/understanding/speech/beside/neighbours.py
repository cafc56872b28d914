"""Who is named around a quotation: before a colon, behind a dash on the next line, in the next sentence.

What is read here stands for nothing else than to name the speaker.
"""

from __future__ import annotations

import re

from summarizer.language.list_names import SpeechList
from summarizer.understanding.names.name_runs import name_runs, run_text
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.beside.frames import Attribution
from summarizer.understanding.speech.phrase_pieces import pieces_of
from summarizer.understanding.speech.reasons import BEFORE_COLON, IN_NEXT_SENTENCE, SIGNED, UNREADABLE_AFTER
from summarizer.understanding.speech.speaker import Speaker
from summarizer.understanding.speech.speakers import read_inverted
from summarizer.understanding.text.quoted_tokens import Tokens, is_name, words_of

_TELLING: tuple[SpeechList, ...] = ("said", "finite", "stances")
"""Verbs by which a line is a sentence."""
SPEAKING = frozenset({"person", "body", "role"})
_SIGNED = re.compile(r"[\"”’»“]*[.,]?[ \t]*\n?\s*(?:—|–|―|--?)[ \t]*(?P<who>[^\W\d_][^\n]{2,90})(?=\n|$)")
_MOST_LABEL = 8
"""Tokens of a name with its title before a colon."""


def labelled(left: Tokens, persons: Persons) -> Attribution | None:
    """The speaker in "Anna Berg: “…”" and "Anna Berg, the mayor: “…”": a known name, or one that a title tells of."""
    label = pieces_of(left[:-1]) if left and left[-1].text == ":" else []
    if not label or len(label[0]) > _MOST_LABEL or any(token.quote >= 0 for token in left):
        return None
    runs = list(name_runs(label[0], persons.lists))
    if len(runs) != 1 or runs[0][1] != len(label[0]):
        return None
    described = len(label) > 1 and any(token.text in persons.lists["persons"] for token in label[1])
    found = _label(label[0], runs[0], persons, described=described)
    return Attribution(found, BEFORE_COLON, label[0][0].start) if found else None


def _label(piece: Tokens, run: tuple[int, int], persons: Persons, *, described: bool) -> Speaker | None:
    name = run_text(piece, *run)
    known = persons.known(name) or (persons.known(name.title()) if name.isupper() else None)
    if known:
        return Speaker("person", known.name)
    if any(word in persons.lists["body_words"] for word in name.split()):
        return Speaker("body", name)
    titled = run[0] > 0 and piece[run[0] - 1].text in persons.lists["titles"]
    whole = titled or described or (" " in name and persons.gender(name) is not None)
    return Speaker("person", name) if whole else None


def signed(text: str, end: int, persons: Persons) -> Attribution | None:
    """The speaker in "— Anna Berg, the mayor" at the end of the quotation's line or on the next; ``end`` is its end."""
    found = _SIGNED.match(text, end)
    who = list(words_of(text, found.start("who"), found.end("who"))) if found else []
    if not who or not is_name(who[0]) or _tells(who, persons):
        return None
    speaker = read_inverted(who, persons)
    sure = speaker is not None and speaker.kind == "person" and speaker.name not in persons.lists["places"]
    return Attribution(speaker, SIGNED, who[0].start) if speaker and sure else None


def _tells(who: Tokens, persons: Persons) -> bool:
    """Whether a line goes on with a verb, and so is a sentence and no signature."""
    return any(token.text in persons.lists[kind] for token in who for kind in _TELLING)


def named_after(sentence: Tokens, persons: Persons) -> Attribution | str | None:
    """The speaker in the sentence after a quotation: "Those were the words of Anna Berg"; a reason where unreadable."""
    if not sentence or any(token.quote >= 0 for token in sentence):
        return None
    raw = persons.text[sentence[0].start : sentence[-1].end]
    found = persons.rules.named_after.match(raw)
    if found is None:
        return None
    named = [token for token in sentence if token.start >= sentence[0].start + found.end()]
    speaker = read_inverted([token for token in named if token.text not in ".!?"], persons)
    if speaker is None or speaker.kind not in SPEAKING:
        return UNREADABLE_AFTER
    return Attribution(speaker, IN_NEXT_SENTENCE, named[0].start)
