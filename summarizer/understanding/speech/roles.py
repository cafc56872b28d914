"""Nouns for persons, people, bodies and documents as speakers: "an official at the ministry", "a statement"."""

from __future__ import annotations

from summarizer.language.list_names import SpeechList
from summarizer.language.lists import SpokenLists
from summarizer.understanding.names.name_runs import bare, name_runs, run_text
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.speaker import Speaker, named_run
from summarizer.understanding.text.quoted_tokens import Tokens, is_name, slice_of

_MAX_ROLE = 18


_MAX_UNKNOWN = 4


_MAX_BEFORE_ISSUER = 3


_SEATED = "-based"
"""The ending of a word that tells where a body sits, and not which one it is."""


def read_role(phrase: Tokens, runs: list[tuple[int, int]], persons: Persons) -> Speaker | None:
    """A noun for a person, people or a body as it stands; a bare "the official" is left to be resolved."""
    lists, low = persons.lists, [bare(t.text.lower()) for t in phrase]
    start = int(low[0] in lists["determiners"])
    at = _head_noun(low, start, persons)
    if len(phrase) > _MAX_ROLE or at is None:
        return _unknown_noun(phrase, low, persons)
    definite = low[0] in lists["definite_articles"]
    if definite and at + 1 < len(phrase) and is_name(phrase[at + 1]):
        return _named_role(phrase, at, runs, persons)
    if low[at] in lists["documents"] and (body := _issuer(phrase, low, (start, at), persons)):
        return body
    if low[at] in lists["letters"] or low[at] in lists["documents"] - lists["papers"]:
        return Speaker("anaphor", low[at]) if definite and low[at] in lists["accounts"] else None
    relative = next((i for i in range(at + 1, len(phrase)) if low[i] in lists["relative_words"]), len(phrase))
    clause = _holds_clause(phrase[start:at], lists) or any(t.text in lists["led"] for t in phrase[at + 1 : relative])
    return None if clause else _plain_role(phrase[:relative], low, (start, at), persons)


def _holds_clause(tokens: Tokens, lists: SpokenLists) -> bool:
    return any(
        t.text in lists["said"] or t.text.lower() in lists["no_role"] or t.text == "-" or t.text.endswith(_NOT)
        for t in tokens
    )


_NOT = ("n't", "n’t")


def _plain_role(phrase: Tokens, low: list[str], span: tuple[int, int], persons: Persons) -> Speaker | None:
    """The phrase itself, or what it points back to: "an official at the ministry", "the official"."""
    (start, at), lists = span, persons.lists
    if low[at] in lists["inscriptions"]:
        return None
    lone, person = at == start and at + 1 == len(phrase), low[at] in lists["persons"]
    vague = low[at] in lists["vague"] and not any(is_name(t) and not t.text.endswith(_SEATED) for t in phrase[1:at])
    vague = vague or (lone and low[at] in lists["lone_vague"])
    if low[0] in lists["definite"] and (vague or (person and not _tells_whose(phrase, at, lists))):
        return Speaker("anaphor", " ".join(low[start : at + 1]) if person and not vague else low[at])
    if ((lone and person) or vague) and low[0] not in lists["determiners"]:
        return None
    start = 0 if low[start] in lists["of"] else start
    held = phrase[start : _before_participle(phrase, at, lists)]
    while held and held[-1].text in lists["finite"]:
        held = held[:-1]
    return Speaker("body" if low[at] in lists["bodies"] else "role", slice_of(persons.text, held))


_INSIDE: tuple[SpeechList, ...] = ("determiners", "of", "possessives", "coordinators")
"""Words after which a participle belongs to the noun that follows it."""


def _before_participle(phrase: Tokens, at: int, lists: SpokenLists) -> int:
    """Where a role ends: "official briefed on the talks" is an official, one "of the armed forces" is of them."""
    return next(
        (
            i
            for i in range(at + 1, len(phrase))
            if phrase[i].text.islower()
            and phrase[i].text.endswith("ed")
            and not any(phrase[i - 1].text.lower() in lists[kind] for kind in _INSIDE)
        ),
        len(phrase),
    )


def _tells_whose(phrase: Tokens, at: int, lists: SpokenLists) -> bool:
    """Whether a role stands on its own: "the spokesman for the ministry", "the Israeli prime minister"."""
    return any(is_name(token) for token in phrase[1:at]) or any(
        token.text in lists["of"] for token in phrase[at + 1 : at + 2]
    )


_HEADS: tuple[SpeechList, ...] = ("persons", "people", "bodies", "documents")


def _head_noun(low: list[str], start: int, persons: Persons) -> int | None:
    """Index of the last role noun before the first preposition or verb."""
    lists, found = persons.lists, None
    for i in range(start, len(low)):
        if low[i] in lists["phrase_ends"]:
            break
        if any(low[i] in lists[kind] for kind in _HEADS):
            found = i
    return found


def _named_role(phrase: Tokens, at: int, runs: list[tuple[int, int]], persons: Persons) -> Speaker | None:
    named = [run for run in runs if run[0] > at]
    return named_run(phrase, *named[0], persons) if len(named) == 1 and named[0][1] == len(phrase) else None


def _issuer(phrase: Tokens, low: list[str], span: tuple[int, int], persons: Persons) -> Speaker | None:
    """The body in "a statement from the Foreign Ministry" or "a palace statement"."""
    (start, at), lists = span, persons.lists
    for words in (issuer.split() for issuer in sorted(lists["issuers"])):
        after = at + 1 + len(words)
        if low[at + 1 : after] == words and after < len(phrase):
            rest = phrase[after + (low[after] in lists["determiners"]) :]
            runs = list(name_runs(rest, lists))
            if runs and runs[0][0] <= _MAX_BEFORE_ISSUER:
                return named_run(rest, *runs[0], persons)
            body = next((i for i, t in enumerate(rest[:_MAX_UNKNOWN]) if t.text in lists["bodies"]), None)
            if body is not None:
                return Speaker("body", slice_of(persons.text, rest[: body + 1]))
    ends = at + 1 == len(phrase) or low[at + 1] in lists["of"] | lists["about"]
    named = ends and (start, at) in list(name_runs(phrase, lists))
    return Speaker("body", run_text(phrase, start, at)) if named and low[start] not in lists["demonyms"] else None


def _unknown_noun(phrase: Tokens, low: list[str], persons: Persons) -> Speaker | None:
    """Any plain noun after an article can speak, once it stands right at the verb: "the senders said"."""
    if not persons.lists["inscriptions"].isdisjoint(low):
        return None
    short = 1 < len(phrase) <= _MAX_UNKNOWN and low[0] in persons.lists["determiners"] and phrase[-1].text.isalpha()
    if not short or any(is_name(t) for t in phrase[1:]) or low[-1] in persons.lists["offices"]:
        return None
    return Speaker("noun", slice_of(persons.text, phrase[low[1] not in persons.lists["of"] :]))
