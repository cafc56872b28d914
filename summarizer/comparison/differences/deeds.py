"""Who did it: who declared or asked for a thing, who is behind a meeting or plan, at whose request it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.language.list_names import DifferenceList
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import STATE, notions

GROUPS: tuple[DifferenceList, DifferenceList] = ("declared", "requested")
"""Lists of verbs that exclude each other: who asks for a thing has not declared it."""
NAME_WORDS = 2
"""First words of a name by which two articles mean one thing, though they may call it conference and summit."""


# declared or asked for


@cache
def _related(language: str) -> re.Pattern[str]:
    lists = read_lists(language, "differences")
    things, verbs = any_of((*lists["agreements"], *lists["measures"])), any_of(v for g in GROUPS for v in lists[g])
    return re.compile(rules_of(language).differences.related.format(things=things, verbs=verbs))


def declared_or_requested(said: Said, setting: Setting) -> Iterator[Telling]:
    """A thing that somebody declared, or asked for: "a truce that Norland declared"."""
    lists = read_lists(setting.language, "differences")
    for match in _related(setting.language).finditer(said.text):
        key = (notions(match["thing"], setting.language), notions(match["who"], setting.language))
        group = next(group for group in GROUPS if match["verb"] in lists[group])
        yield Telling(said, key, group, match["thing"], match.start(), match.end())


# who is behind it


@cache
def _backed(language: str) -> re.Pattern[str]:
    lists = read_lists(language, "differences")
    things, acts = any_of(lists["ventures"]), any_of(lists["convened"])
    return re.compile(rules_of(language).differences.backed.format(things=things, acts=acts))


def backers(said: Said, setting: Setting) -> Iterator[Telling]:
    """The states behind a named meeting or plan: "a forum convened by Norland", "a Norland and Lenno initiative"."""
    for match in _backed(setting.language).finditer(said.text) if ", a" in said.text else ():
        states = frozenset(n for n in notions(match["by"] or match["of"], setting.language) if n[0] == STATE)
        key = tuple(match["name"].removeprefix(rules_of(setting.language).differences.article).split()[:NAME_WORDS])
        if states:
            yield Telling(said, key, states, " ".join(key), match.end("name") + len(", "), match.end())


# at whose request


@cache
def _requests(language: str) -> tuple[re.Pattern[str], ...]:
    rules, lists = rules_of(language).differences, read_lists(language, "differences")
    things, asked = any_of(lists["events"]), any_of(lists["asked_for"])
    return tuple(re.compile(frame.format(things=things, asked=asked, who=rules.who)) for frame in rules.requests)


def requests(said: Said, setting: Setting) -> Iterator[Telling]:
    """Who asked for an event: "at Norland’s request", "a call requested by Lenno"."""
    for pattern in _requests(setting.language):
        for match in pattern.finditer(said.text):
            low, high = said.clause(match.start(), match.end())
            thing = match["thing"] if "thing" in pattern.groupindex else _event(said.text[: match.start()], setting)
            who = frozenset(n for n in notions(match["who"], setting.language) if n[0] == STATE)
            denied = rules_of(setting.language).differences.denied.search(said.text[low : match.start()])
            if thing and who and not denied and not said.background(setting.language, match.start(), match.end()):
                yield Telling(said, same_event(thing, setting.language), who, thing, low, high)


def share_one(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two answers name somebody in common: one article may name one of two."""
    return bool(left & right)


def _event(before: str, setting: Setting) -> str | None:
    """The last event named in the words before."""
    events = re.findall(rf"\b(?:{any_of(read_lists(setting.language, 'differences')['events'])})\b", before)
    return events[-1] if events else None


def same_event(word: str, language: str) -> str:
    """What words for one event have in common: a call is a conversation, talks are a meeting."""
    if word.lower() in read_lists(language, "differences")["held_together"]:
        return "talks"
    return next(iter(sorted(notions(word, language))), word)
