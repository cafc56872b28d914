"""What a gathering or a body is called: other kinds of meeting, other first words, other initials for one thing.

Spellings of persons' and places' names are in names.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.text.flat_text import Said


def initials(said: Said, setting: Setting) -> Iterator[Telling]:
    """A body with its initials: "Movement for the Bay (MFB)"."""
    rules = rules_of(setting.language).differences
    for match in rules.initialled.finditer(said.text):
        key = " ".join(word.casefold() for word in match[1].split() if word not in rules.in_names)
        yield Telling(said, key, match["initials"], match[1].strip(), match.start(), match.end())


@cache
def _gathering(language: str) -> re.Pattern[str]:
    kinds = "|".join(sorted(read_lists(language, "differences")["gatherings"]))
    return re.compile(rf"\b((?:[A-Z][\w’-]+ ){{2,4}})({kinds})\b")


def gatherings(said: Said, setting: Setting) -> Iterator[Telling]:
    """A named meeting; the value is what kind it is called: conference, summit."""
    for match in _gathering(setting.language).finditer(said.text):
        stem = match[1].removeprefix(rules_of(setting.language).differences.article).strip()
        if " " in stem:
            yield Telling(said, stem, match[2], stem, match.end() - len(f"{stem} {match[2]}"), match.end())


@cache
def _body(language: str) -> re.Pattern[str]:
    heads = any_of(read_lists(language, "differences")["body_heads"])
    return re.compile(rules_of(language).differences.named_bodies.format(heads=heads) or "(?!)")


def bodies(said: Said, setting: Setting) -> Iterator[Telling]:
    """A body named by what it is and for whom; the value is its first word: alliance, association."""
    inner = f" {rules_of(setting.language).differences.article.lower()}"
    for match in _body(setting.language).finditer(said.text):
        rest = match["rest"].casefold().strip()
        end = match.start("rest") + len(match["rest"].rstrip())
        yield Telling(
            said, rest.replace(inner, " "), match["head"].casefold(), match["rest"].strip(), match.start(), end
        )
