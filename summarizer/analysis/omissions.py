"""What an article says that an account leaves out: "a demand that was not addressed in the other side's statement"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.analysis.said import Said
from summarizer.language.lists import read_lists
from summarizer.model import Difference

_BACK = re.compile(r"^(?:It|The (?:statement|readout|text|document|declaration|group|report|communiqué))\b")
_COMMENT = re.compile(r"\b(?:immediately|comment|respond|reply|request)\b")


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    lists = read_lists(language, "differences")
    omitted = "|".join(sorted(map(re.escape, lists["omitted"]), key=len, reverse=True))
    accounts = "|".join(sorted(map(re.escape, lists["accounts"]), key=len, reverse=True))
    return re.compile(rf"\b(?:{omitted})\b", re.IGNORECASE), re.compile(rf"\b(?:{accounts})\b", re.IGNORECASE)


def omissions(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """One difference for each sentence that says so, with the clause that does."""
    omitted, account = _patterns(language)
    before: Said | None = None
    for said in sentences:
        match = omitted.search(said.text)
        if match and not _COMMENT.search(said.text) and _tells_of_account(said, before, account):
            start = _clause_start(said.text, match.start())
            value = said.value(start, len(said.text.rstrip(" .")))
            yield Difference(what="left out of an account", kind="omission", values=(value,))
        before = said


def _tells_of_account(said: Said, before: Said | None, account: re.Pattern[str]) -> bool:
    if account.search(said.text):
        return True
    follows = before is not None and before.article == said.article and bool(account.search(before.text))
    return follows and bool(_BACK.match(said.text))


def _clause_start(text: str, at: int) -> int:
    """Where the clause of the omission begins: "…, a demand that was not addressed in"."""
    marks = [match.end() for match in re.finditer(r"[,;:—]\s+", text[:at])]
    return marks[-1] if marks and len(text[marks[-1] : at].split()) > 1 else 0
