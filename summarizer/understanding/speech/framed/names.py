"""Whom a noun phrase names whose head opens it: "le ministre français Jean Dupont", "un diplomate européen"."""

from __future__ import annotations

from summarizer.understanding.names.name_runs import name_runs, run_text
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.phrase_pieces import pieces_of
from summarizer.understanding.speech.speaker import Speaker, named_run
from summarizer.understanding.text.quoted_tokens import Tokens, is_name, slice_of

_LONGEST_OFFICE = 9
"""Tokens before a name that are still its office."""
_LONGEST_ROLE = 8
"""Tokens of a speaker without a name."""


def read_behind(words: Tokens, persons: Persons) -> Speaker | None:
    """The speaker that the words behind a verb name: "a déclaré lundi à la presse Jean Dupont, ministre de …"."""
    pieces = _pieces(_past_hearers(words, persons))
    while len(pieces) > 1 and pieces[0] and pieces[0][0].text in persons.lists["cuts"]:
        pieces = pieces[1:]
    return _of_pieces(pieces, persons)


def read_opening(words: Tokens, persons: Persons) -> Speaker | None:
    """The speaker that opens a clause: its first piece that no preposition opens."""
    pieces = [piece for piece in _pieces(words) if piece]
    while pieces and pieces[0][0].text.lower() in persons.lists["adverbial"]:
        pieces = pieces[1:]
    return _of_pieces(pieces, persons)


def read_before(words: Tokens, persons: Persons) -> Speaker | None:
    """The speaker that the words before a verb name, be it with a description: "Jean Dupont, ministre de …, a dit"."""
    pieces = [piece for piece in _pieces(words) if piece]
    closed = bool(words) and words[-1].text == ","
    if closed or len(pieces) == 1:
        return read_opening(words, persons)
    return _of_pieces(pieces[-1:], persons) if pieces else None


def _pieces(words: Tokens) -> list[Tokens]:
    while words and words[-1].text in (".", "!", "?", ":", ","):
        words = words[:-1]
    return pieces_of(words)


def _past_hearers(words: Tokens, persons: Persons) -> Tokens:
    """The words without whom it was said to, and when, at their head."""
    hearers = sorted((hearer.split() for hearer in persons.lists["hearers"]), key=len, reverse=True)
    while words:
        heard = next((h for h in hearers if [t.text for t in words[: len(h)]] == h), [])
        if not heard and words[0].text not in persons.lists["between_adverbs"]:
            return words
        words = words[max(1, len(heard)) :]
    return words


def _of_pieces(pieces: list[Tokens], persons: Persons) -> Speaker | None:
    """The speaker of the first piece; of the second, where a name only follows the office: "le ministre, Jean X,"."""
    if not pieces or not pieces[0]:
        return None
    head = pieces[0]
    if head[0].text.lower() in persons.lists["pronouns"]:
        return Speaker("pronoun", head[0].text.lower())
    if head[0].text.lower() in persons.lists["nobody"]:
        return None
    if found := _named(head, persons):
        return found
    if len(pieces) > 1 and (found := _apposed(pieces[1], persons)):
        return found if _role_at(head, persons) is not None else None
    return _role(_cut(head, persons), persons)


def _named(head: Tokens, persons: Persons) -> Speaker | None:
    """A name that opens the phrase, or stands right behind an office; None where two names are joined."""
    head = head[head[0].text.lower() in persons.lists["determiners"] :]
    for start, end in name_runs(head, persons.lists):
        office = head[:start]
        if _joined(head, end, persons):
            return None
        titled = start == 1 and head[0].text in persons.lists["titles"]
        if start == 0 or titled:
            return _whole(head, (start, end), persons)
        known = persons.known(run_text(head, start, end))
        if known and start <= _LONGEST_OFFICE and _role_at(office, persons) == 0 and not _owned(head, start, persons):
            return Speaker("person", known.name)
    return None


def _joined(head: Tokens, end: int, persons: Persons) -> bool:
    """Whether somebody else is named with "et"."""
    after = head[end + 1] if end + 1 < len(head) and head[end].text in persons.lists["coordinators"] else None
    return after is not None and (is_name(after) or after.text in persons.lists["determiners"])


def _owned(head: Tokens, start: int, persons: Persons) -> bool:
    """Whether a name only says whose the office is: "le porte-parole de Jean Dupont"."""
    return head[start - 1].text in persons.lists["of"]


def _whole(head: Tokens, run: tuple[int, int], persons: Persons) -> Speaker | None:
    """A person by its name, a body with what describes it: "Commission européenne"."""
    found = named_run(head, *run, persons)
    if found.kind == "person":
        return found
    held = _cut(head[run[0] :], persons)
    return Speaker("body", slice_of(persons.text, held)) if held and len(held) <= _LONGEST_ROLE else None


def _apposed(piece: Tokens, persons: Persons) -> Speaker | None:
    """A person's name that is all of a piece."""
    runs = list(name_runs(piece, persons.lists))
    known = persons.known(run_text(piece, *runs[0])) if len(runs) == 1 and runs[0] == (0, len(piece)) else None
    return Speaker("person", known.name) if known else None


def _cut(head: Tokens, persons: Persons) -> Tokens:
    """The phrase without when and where it was said, and without a clause behind it."""
    ends = persons.lists["cuts"] | persons.lists["relatives"] | persons.lists["finite"] | persons.lists["no_role"]
    return head[: next((i for i in range(1, len(head)) if head[i].text in ends), len(head))]


def _role_at(words: Tokens, persons: Persons) -> int | None:
    """Index of the noun for a person that heads a phrase, after its article and an adjective at most."""
    kinds = persons.lists["persons"] | persons.lists["people"]
    start = int(bool(words) and words[0].text.lower() in persons.lists["determiners"])
    found = next((i for i in range(start, min(start + 2, len(words))) if words[i].text.lower() in kinds), None)
    return 0 if found is not None else None


def _role(head: Tokens, persons: Persons) -> Speaker | None:
    """A speaker without a name: a role, a body, or a bare office that points back."""
    lists = persons.lists
    at = int(head[0].text.lower() in lists["determiners"])
    if at == len(head) or len(head) > _LONGEST_ROLE:
        return None
    noun, bare = head[at].text.lower(), at + 1 == len(head)
    if _role_at(head, persons) is not None:
        return _by_role(head, at, persons, bare=bare)
    if noun in lists["bodies"] and not (bare and noun in lists["vague"]):
        return Speaker("body", slice_of(persons.text, head[at:]))
    return None


def _by_role(head: Tokens, at: int, persons: Persons, *, bare: bool) -> Speaker | None:
    definite = head[0].text.lower() in persons.lists["definite"]
    if bare and definite:
        return Speaker("anaphor", f"{head[0].text} {head[at].text}".lower())
    if not at or bare or head[0].text.lower() in persons.lists["possessives"]:
        return None
    return Speaker("role", slice_of(persons.text, head[at:]))
