"""Whom a noun phrase before or after a verb of speech names: a person, a body, a role, or a pronoun to resolve."""

from __future__ import annotations

import re

from summarizer.language.list_names import SpeechList
from summarizer.language.lists import SpokenLists
from summarizer.understanding.names.name_runs import bare, name_runs, run_text
from summarizer.understanding.names.office_phrases import office_before
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.offices import is_bare
from summarizer.understanding.speech.phrase_pieces import (
    likely_heads,
    pieces_of,
    spoken_part,
    without_brackets,
    without_linkers,
    without_tail,
)
from summarizer.understanding.speech.roles import read_role
from summarizer.understanding.speech.speaker import Speaker, named_run
from summarizer.understanding.text.quoted_tokens import Tokens, is_name, slice_of

_INITIALS = re.compile(r"(?:[A-Z]\.){2,}|[A-Z]{2,6}")


def read_subject(phrase: Tokens, persons: Persons) -> Speaker | None:
    """The speaker that the words right before a verb name; None when they name none that is sure."""
    pieces = pieces_of(without_brackets(without_linkers(phrase, persons.lists)))
    if not pieces:
        return None
    closed = phrase[-1].text in ",)" and len(pieces) > 1
    pieces[-1] = without_tail(pieces[-1], persons.lists)
    pieces = [piece for piece in pieces if piece]
    if closed and (named := _described(pieces, persons)):
        return named
    for piece in likely_heads(pieces, closed=closed):
        opens = piece[0].text.lower() in persons.lists["piece_openers"]
        if (low := piece[-1].text.lower()) in persons.lists["pronouns"] and (len(piece) == 1 or opens):
            return Speaker("pronoun", low)
        if not opens:
            return _titled_apposition(pieces, piece, persons) or read_phrase(piece, persons, ends=True)
    return None


def _described(pieces: list[Tokens], persons: Persons) -> Speaker | None:
    """The name that opens "Anna Berg, mother of two, one of the victims, said": what follows only describes it."""
    first = next((p for p in pieces if p[0].text.lower() not in persons.lists["piece_openers"]), ())
    runs = list(name_runs(first, persons.lists))
    whole = len(runs) == 1 and runs[0] == (0, len(first)) and len(first) > 1
    return named_run(first, *runs[0], persons) if whole and first is not pieces[-1] else None


def read_inverted(phrase: Tokens, persons: Persons) -> Speaker | None:
    """The speaker that the words right after a verb name: "said Catherine Ashton, who …"."""
    pieces = pieces_of(without_brackets(phrase))
    if not pieces or not pieces[0]:
        return None
    head, lists = pieces[0], persons.lists
    low = head[0].text.lower()
    if low in lists["pronouns"]:
        return Speaker("pronoun", low)
    if low in lists["cuts"] or head[0].text in lists["days"]:
        return None
    return _titled_apposition(pieces, head, persons) or read_phrase(
        spoken_part(head, persons.lists), persons, ends=False
    )


def _titled_apposition(pieces: list[Tokens], head: Tokens, persons: Persons) -> Speaker | None:
    """The name in "a State Department spokesman, Mark Toner, said", when no other person stands in the phrase."""
    at = next((i for i, piece in enumerate(pieces) if piece is head), -1)
    if at < 0 or at + 1 >= len(pieces):
        return None
    named, words = pieces[at + 1], [t.text.lower() for t in head]
    holders = persons.lists["persons"] | persons.lists["bodies"] | persons.lists["vague"]
    roles = [i for i, word in enumerate(words) if word in holders]
    between = words[roles[0] : roles[-1]] if roles else []
    last_is_owner = bool(between) and roles[-1] == len(words) - 1 and not persons.lists["behalf"].isdisjoint(between)
    plain = words[0] in persons.lists["definite_articles"] and len(head) <= MOST_PLAIN and _in_small_letters(head)
    if not (roles or plain) or last_is_owner or words[0] in persons.lists["piece_openers"]:
        return None
    if _has_person(head, persons):
        return None
    runs = list(name_runs(named, persons.lists))
    long = len(named) > runs[0][0] + 1 if runs else False
    initials = bool(runs) and _INITIALS.fullmatch(named[runs[0][0]].text) is not None
    ends = bool(runs) and (runs[0][1] == len(named) or named[runs[0][1]].text in persons.lists["of"])
    whole = bool(runs) and ends and (long or initials)
    return named_run(named, *runs[0], persons) if whole and _introduces(named[: runs[0][0]], persons) else None


MOST_PLAIN = 3
"""Tokens of a plain phrase before a name: "the operator, Pelican Deepwater, said"."""


def _in_small_letters(head: Tokens) -> bool:
    return all(token.text.isalpha() and token.text.islower() for token in head[1:]) and len(head) > 1


def _only_titles(tokens: Tokens, persons: Persons) -> bool:
    return all(t.text in persons.lists["titles"] for t in tokens)


def _introduces(tokens: Tokens, persons: Persons) -> bool:
    """Whether the words before a name only tell who bears it: "Sir", "the former judge"."""
    described = len(tokens) > 1 and tokens[0].text.lower() in persons.lists["determiners"]
    plain = all(token.text.islower() and _describes(token.text, persons.lists) for token in tokens[1:])
    return _only_titles(tokens, persons) or (described and plain)


def _has_person(tokens: Tokens, persons: Persons) -> bool:
    runs = name_runs(tokens, persons.lists)
    return any(persons.known(run_text(tokens, *run)) for run in runs if not _only_qualifies(tokens, run))


def read_phrase(phrase: Tokens, persons: Persons, *, ends: bool) -> Speaker | None:
    """One noun phrase without commas; with ``ends`` the name must stand at its end, as before a verb."""
    phrase = phrase[bool(phrase) and persons.rules.age.fullmatch(phrase[0].text) is not None :]
    if not phrase or any(token.quote >= 0 for token in phrase):
        return None
    first, lists = phrase[0].text.lower(), persons.lists
    if office := _office_alone(phrase, persons):
        return office
    runs = [run for run in name_runs(phrase, lists) if not _only_qualifies(phrase, run)]
    plain = first not in lists["determiners"] and first not in lists["possessives"]
    if plain and (found := _leading_name(phrase, runs, persons, ends=ends)):
        return found
    if first in lists["definite_articles"] and (found := _named_with_article(phrase, runs, persons, ends=ends)):
        return found
    return read_role(phrase, runs, persons)


def _office_alone(phrase: Tokens, persons: Persons) -> Speaker | None:
    """An office without a name that means one person: "the Prime Minister", "Minister"; "a minister" means nobody."""
    words = [token.text for token in phrase]
    definite = words[0].lower() in persons.lists["definite"]
    titled = words[0] in persons.lists["titles"]
    if not (definite or titled) or not is_bare(words, persons):
        return None
    return Speaker("anaphor", " ".join(words[definite:]).lower())


def _named_with_article(phrase: Tokens, runs: list[tuple[int, int]], persons: Persons, *, ends: bool) -> Speaker | None:
    """A body whose name has an article: "the White House", "the 120-nation Nonaligned Movement"."""
    numbered = len(phrase) > 1 and phrase[1].text[0].isdigit()
    if len(runs) != 1 or runs[0][0] > 1 + numbered:
        return None
    rest, word = phrase[runs[0][1] :], phrase[runs[0][1] - 1].text
    if rest and (
        ends or rest[0].text.lower() in persons.lists["persons"] | persons.lists["people"] | persons.lists["bodies"]
    ):
        return None
    if word in persons.lists["partisans"]:
        return Speaker("anaphor", word.lower())
    return None if word in persons.lists["demonyms"] else Speaker("body", run_text(phrase, *runs[0]))


def _only_qualifies(phrase: Tokens, run: tuple[int, int]) -> bool:
    return phrase[run[1] - 1].text[-2:] in ("'s", "’s") or phrase[run[1] - 1].text[-1:] in "'’"


def _leading_name(phrase: Tokens, runs: list[tuple[int, int]], persons: Persons, *, ends: bool) -> Speaker | None:
    """A name that is the head: alone, after its office, after a possessor, or before "of …"."""
    for start, end in runs:
        if _qualifies_an_office(phrase, end, runs, persons.lists):
            continue
        rest = phrase[end:]
        before = phrase[:start]
        office = office_before(phrase, start, persons.lists)
        owned = bool(before) and before[-1].text[-2:] in ("'s", "’s")
        clean = not before or len(office) == len(before) or owned or _only_titles(before[len(before) - 1 :], persons)
        clean = clean or (bool(office) and _owns(before[: len(before) - len(office)], persons.lists))
        open_end = not rest or rest[0].text in persons.lists["of"]
        follows_body = bool(rest) and _names_an_office(rest[0].text.lower(), persons.lists)
        if clean and (whole := _ministry(phrase, (start, end), persons)):
            return whole
        if clean and (open_end or (not ends and not follows_body)):
            return named_run(phrase, start, end, persons)
        if not clean and start and phrase[start - 1].text in persons.lists["of"]:
            return None
    return None


def _qualifies_an_office(phrase: Tokens, end: int, runs: list[tuple[int, int]], lists: SpokenLists) -> bool:
    """Whether a name only tells of what the next one holds an office: "EU climate chief Dirk Hoek"."""
    after = next((start for start, _ in runs if start > end), end)
    return after > end + 1 and phrase[after - 1].text in lists["persons"] and _owns(phrase[end : after - 1], lists)


def _ministry(phrase: Tokens, run: tuple[int, int], persons: Persons) -> Speaker | None:
    """A ministry with whose it is and what for: "Norway's Ministry of Defence"; its first word alone names none."""
    (start, end), lists = run, persons.lists
    if not any(token.text.lower() in lists["ministries"] for token in phrase[start:end]):
        return None
    while start and (is_name(phrase[start - 1]) or phrase[start - 1].text in lists["demonyms"]):
        start -= 1
    while end + 1 < len(phrase) and phrase[end].text in lists["name_joints"] | {"&"} and is_name(phrase[end + 1]):
        end = next((i for i in range(end + 1, len(phrase)) if not is_name(phrase[i])), len(phrase))
    if end < len(phrase) and _names_an_office(phrase[end].text.lower(), lists):
        return None
    return Speaker("body", bare(slice_of(persons.text, phrase[start:end])))


def _names_an_office(word: str, lists: SpokenLists) -> bool:
    """Whether what follows a body's name is somebody's office there: "White House press secretary Anna Berg"."""
    return any(word in lists[kind] for kind in ("persons", "people", "offices"))


def _owns(before: Tokens, lists: SpokenLists) -> bool:
    """Whether the words before an office may belong to it: "the Boston", "civil", as far as they are no clause."""
    return bool(before) and all(
        is_name(t) or t.text in lists["determiners"] or _describes(t.text, lists) for t in before
    )


_GRAMMAR: tuple[SpeechList, ...] = (
    "of", "piece_openers", "no_role", "said", "led", "trailing", "coordinators", "possessives",
)  # fmt: skip
"""Words that are no part of a description before an office."""


def _describes(word: str, lists: SpokenLists) -> bool:
    return word.replace("-", "").isalpha() and not any(word in lists[kind] for kind in _GRAMMAR)
