"""The office beside a name: right before it, before it with a comma between, or after it."""

from __future__ import annotations

from summarizer.language.lists import SpokenLists
from summarizer.understanding.text.quoted_tokens import Token, Tokens, is_name

_MAX_OFFICE = 8
_MAX_APPOSITION = 16


def office_before(tokens: Tokens, start: int, lists: SpokenLists) -> Tokens:
    """The tokens of the office that stands right before a name: at least one title or word for a person."""
    at = start
    while at and start - at < _MAX_OFFICE and _in_office(tokens, at - 1, start, lists):
        at -= 1
    while at < start and (
        tokens[at].text in lists["openers"] or tokens[at].text in lists["genitive"] or _leads(tokens, at, start, lists)
    ):
        at += 1
    phrase = tokens[at:start]
    last = phrase[-1].text if phrase else ""
    of = next((i for i, token in enumerate(phrase) if i and token.text in lists["of"]), 0)
    heads = (last, phrase[of - 1].text if of else "")
    holds = any(word in lists["titles"] or word.lower() in lists["persons"] for word in heads)
    courtesy = len(phrase) == 1 and last in lists["courtesy"]
    return phrase if holds and not courtesy else ()


def without_honorifics(office: Tokens, lists: SpokenLists) -> Tokens:
    """An office as it is shown: without the style of its holder ("summit president Sultan"), nothing where only that.

    Nor is a lone "chief" shown: of what, stands further off.
    """
    while office and _is_honorific(office, lists):
        office = office[:-1]
    return () if len(office) == 1 and office[0].text in lists["mere_heads"] else office


def _is_honorific(office: Tokens, lists: SpokenLists) -> bool:
    """Whether the last word only honours; with what stands before it it may be an office: "Crown Prince"."""
    last, before = office[-1].text, office[:-1]
    style = last in lists["styles"] and bool(before) and before[-1].text.lower() in lists["persons"]
    return style or last in lists["courtesy"]


def _leads(tokens: Tokens, at: int, start: int, lists: SpokenLists) -> bool:
    """Whether a participle opens the sentence before an office: "Welcoming Norwegian Prime Minister …"."""
    word = tokens[at].text
    small = word.lower() in lists["offices"] | lists["persons"] or word in lists["titles"] | lists["places"]
    opens = at == 0 or not tokens[at - 1].text[0].isalnum()
    return opens and not small and at + 1 < start and word.endswith(("ing", "ed")) and word[0].isupper()


def _in_office(tokens: Tokens, at: int, start: int, lists: SpokenLists) -> bool:
    token = tokens[at]
    if token.quote >= 0 or tokens[at + 1].start - token.end > 1 or token.text in lists["days"]:
        return False
    low = token.text.lower()
    if token.text in lists["genitive"] and at + 1 < start:
        return at > 0 and tokens[at - 1].text in lists["titles"]
    fits = is_name(token) or low in lists["persons"] or low in lists["offices"]
    return fits and token.text[-2:] not in ("'s", "’s")


def apposition_after(tokens: Tokens, end: int, lists: SpokenLists) -> Tokens:
    """The tokens of "…, a liberal leader" or "…, the head of the party" after a name; an age before it is skipped."""
    if end + 1 >= len(tokens) or tokens[end].text != ",":
        return ()
    start = end + 1
    if tokens[start].text.isdigit() and start + 2 < len(tokens) and tokens[start + 1].text == ",":
        start += 2
    phrase = tokens[start : _apposition_end(tokens, start, lists)]
    head = [token.text.lower() for token in phrase[:_MAX_OFFICE]]
    role = next((i for i, word in enumerate(head) if word in lists["persons"]), None)
    clause = any(token.text in lists["said"] for token in phrase)
    if role is None or clause or len(phrase) > _MAX_APPOSITION or lists["no_role"].intersection(head[:role]):
        return ()
    owned = phrase[0].text.endswith(("'s", "’s"))
    if not owned and (head[0] in lists["no_apposition"] or is_name(phrase[0])):
        return ()
    return phrase[1:] if head[0] in lists["determiners"] else phrase


def _apposition_end(tokens: Tokens, start: int, lists: SpokenLists) -> int:
    """Where a description ends: at a mark, a quotation, a relative clause or the verb of speech."""
    for i in range(start, len(tokens)):
        token = tokens[i]
        if token.text in _STOPS or token.quote >= 0 or token.text in lists["apposition_ends"]:
            return i
    return len(tokens)


_STOPS = frozenset({",", ".", ";", ":", "—", "–", "(", ")"})


def office_apposed(tokens: Tokens, run: tuple[int, int], lists: SpokenLists) -> Tokens:
    """The office in "the Minister for Trade, Anna Holm, spoke", which stands between an article and a comma."""
    (start, end), at = run, run[0] - 2
    closed = end < len(tokens) and (tokens[end].text in _STOPS or tokens[end].text in lists["said"])
    if at < 0 or tokens[start - 1].text != "," or not closed:
        return ()
    while at >= 0 and start - at < _MAX_OFFICE and _in_apposed(tokens[at], lists):
        at -= 1
    phrase = tokens[at + 1 : start - 1]
    opens = at >= 0 and tokens[at].text.lower() in lists["determiners"]
    holds = bool(phrase) and any(t.text.lower() in lists["persons"] for t in phrase)
    return phrase if opens and holds else ()


def _in_apposed(token: Token, lists: SpokenLists) -> bool:
    low = token.text.lower()
    name = is_name(token) and token.text not in lists["openers"]
    return token.quote < 0 and (name or low in lists["persons"] or low in lists["offices"] or low in lists["of"])
