"""Whom "the official", "the statement" and "the party" mean: who introduced them in the paragraphs before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.language.lists import SpokenLists
from summarizer.language.numerals import any_of
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.discourse import MAX_ARTICLE_AWAY, MAX_PARAGRAPHS_BACK, Discourse
from summarizer.understanding.speech.offices import holder_of_office, is_bare, words_of
from summarizer.understanding.speech.roles import read_role
from summarizer.understanding.speech.speaker import Speaker
from summarizer.understanding.text.quoted_tokens import Tokens, is_name, slice_of


def same_role(role: str, discourse: Discourse, paragraph: int, sentence: int) -> str | None:
    """The phrase or person that introduced "the official": one only, within the paragraphs before."""
    if role in discourse.persons.lists["accounts"]:
        return _issuer(role, discourse, paragraph, sentence)
    if role.capitalize() in discourse.persons.lists["partisans"]:
        return _only_speaker(discourse, paragraph)
    words = role.split()
    if words[-1] in discourse.persons.lists["persons"] or is_bare(words, discourse.persons):
        return _office(words, discourse, paragraph, sentence)
    heads = [] if role in discourse.persons.lists["vague"] else _introduced(role, discourse, paragraph, sentence)
    return heads[-1] if heads else _named_body(role, discourse, paragraph, sentence)


def _office(words: Sequence[str], discourse: Discourse, paragraph: int, sentence: int) -> str | None:
    """Whom "the deputy minister" means: a phrase that introduced one, else the one person who holds that office."""
    persons = discourse.persons
    asked = words_of(words, persons.lists)
    heads = [
        phrase
        for phrase in _introduced(words[-1], discourse, paragraph, sentence)
        if asked <= words_of(phrase.split(), persons.lists)
    ]
    if heads:
        return None if is_bare(heads[-1].split(), persons) else heads[-1]
    holder = holder_of_office(words, persons)
    return holder.name if holder else None


def _only_speaker(discourse: Discourse, paragraph: int) -> str | None:
    """The one person quoted in the paragraphs before: whom "the northern Republican" means."""
    spoken = [e.name for back in range(1, MAX_PARAGRAPHS_BACK + 1) for e in discourse.spoken.get(paragraph - back, ())]
    names = {name for name in spoken if name}
    name = names.pop() if len(names) == 1 else ""
    return name if name and discourse.persons.known(name) else None


def _issuer(account: str, discourse: Discourse, paragraph: int, sentence: int) -> str | None:
    """Whose "the statement" is: of the nearest sentence before that tells, else of the only body quoted there."""
    for number in range(paragraph, max(-1, paragraph - MAX_PARAGRAPHS_BACK - 1), -1):
        last = sentence if number == paragraph else len(discourse.sentences[number])
        for index in range(last - 1, -1, -1):
            tokens = discourse.sentences[number][index]
            at = next((i for i, token in enumerate(tokens) if token.text.lower() == account), None)
            if at is not None and not _points_back(tokens, at, discourse):
                return _put_out_by(tokens, at, discourse.opening(number, index), discourse.persons)
    return _only_body(discourse, paragraph)


def _points_back(tokens: Tokens, at: int, discourse: Discourse) -> bool:
    """Whether a document is itself one that was named before: "the statement"."""
    return at > 0 and tokens[at - 1].text.lower() in discourse.persons.lists["definite"]


def _put_out_by(tokens: Tokens, at: int, opening: tuple[int, Speaker] | None, persons: Persons) -> str | None:
    """Who puts out a document: as its own phrase tells ("a White House readout"), or who opens the sentence."""
    lists = persons.lists
    first = next(
        (i for i in range(at, max(-1, at - _MAX_PHRASE), -1) if tokens[i].text.lower() in lists["determiners"]), at
    )
    phrase = tokens[first : at + _MAX_PHRASE]
    end = next((i for i, t in enumerate(phrase) if t.text in lists["said"] or not t.text[0].isalnum()), len(phrase))
    found = read_role(phrase[:end], [], persons) if end > at - first else None
    if found is not None and found.kind == "body" and tokens[at].text not in found.name:
        return found.name
    before = {token.text.lower() for token in tokens[max(0, at - MAX_ARTICLE_AWAY) : at]}
    put_out = before & (lists["indefinite"] | lists["possessives"]) and before & lists["puts_out"]
    own = put_out and not _of_another(tokens[at + 1 : at + 4], lists)
    named = opening and opening[1].kind in ("person", "body", "role")
    return opening[1].name if opening and own and named else None


_MAX_PHRASE = 7
"""Tokens of a noun phrase around a document, on either side of it."""


def _only_body(discourse: Discourse, paragraph: int) -> str | None:
    """The body that alone was quoted in the paragraphs before."""
    names = {e.name for back in range(1, MAX_PARAGRAPHS_BACK + 1) for e in discourse.spoken.get(paragraph - back, ())}
    name = names.pop() if len(names) == 1 else ""
    return name if any(word in discourse.persons.lists["body_words"] for word in name.split()) else None


def _of_another(after: Tokens, lists: SpokenLists) -> bool:
    """Whether what follows a document tells whose it is: "from the ministry", "of Norland", but not "of the call"."""
    first = after[0].text if after else ""
    return first in lists["from_whom"] or (first in lists["genitive"] and any(is_name(token) for token in after[1:]))


def _introduced(role: str, discourse: Discourse, paragraph: int, sentence: int) -> list[str]:
    """Indefinite phrases with that head noun, nearest last: "an official in the prime minister's office"."""
    found: list[str] = []
    for number in range(max(0, paragraph - MAX_PARAGRAPHS_BACK), paragraph + 1):
        for index, tokens in enumerate(discourse.sentences[number]):
            if number == paragraph and index > sentence:
                break
            found += _phrases(role, tokens, discourse)
    return found


def _phrases(role: str, tokens: Tokens, discourse: Discourse) -> list[str]:
    """The phrases "a …", "an …", "one …" with the role as their head, without the article."""
    found: list[str] = []
    for at, token in enumerate(tokens):
        if token.text.lower() != role:
            continue
        opens = next(
            (
                i
                for i in range(at - 1, max(-1, at - 6), -1)
                if tokens[i].text.lower() in discourse.persons.lists["indefinite"]
            ),
            None,
        )
        between = tokens[opens + 1 : at] if opens is not None else ()
        if opens is not None and all(t.text.replace("-", "").replace(".", "").isalpha() for t in between):
            found.append(
                slice_of(discourse.persons.text, tokens[opens + 1 : _phrase_end(tokens, at + 1, discourse.persons)])
            )
    return found


def _phrase_end(tokens: Tokens, at: int, persons: Persons) -> int:
    """Where a phrase ends that may go on with "in …", "of …", "close to …"."""
    if at >= len(tokens) or tokens[at].text not in persons.lists["goes_on"]:
        return at
    lists, limit = persons.lists, min(len(tokens), at + 9)
    stops = (i for i in range(at, limit) if tokens[i].text in lists["said"] or not tokens[i].text[0].isalnum())
    return next(stops, at)


def _named_body(role: str, discourse: Discourse, paragraph: int, sentence: int) -> str | None:
    """The one body named in full whose last word is the role: the Freedom and Justice Party for "the party"."""
    before = discourse.sentences[max(0, paragraph - 1) : paragraph + 1]
    start, end = before[0][0][0].start, discourse.sentences[paragraph][sentence][-1].end
    lists = discourse.persons.lists
    joints = any_of(lists["name_joints"])
    name = re.compile(rf"((?:[A-Z][\w’'-]+ (?:(?:{joints}) )?)+{role.capitalize()})\b")
    found = {_without_article(match[1], lists) for match in name.finditer(discourse.persons.text, start, end)}
    return found.pop() if len(found) == 1 else None


def _without_article(name: str, lists: SpokenLists) -> str:
    first, _, rest = name.partition(" ")
    return rest if first.lower() in lists["definite_articles"] else name
