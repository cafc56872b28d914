"""Which statements of a Word document still stand: as they were written, or changed, moved, removed, doubled.

Alone, the words of each are held against the hash in the document's own record; with an output folder they are looked
for in the sources too. Independent of the code that wrote the document.
"""

from __future__ import annotations

import difflib
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from summarizer.codec import decode_brief
from summarizer.errors import InputError
from summarizer.model import Statement
from summarizer.publish import read_manifest
from summarizer.verifying.labels import printed
from summarizer.verifying.word_file import Document, Held, Recorded, copies, hash_of, read_document

SHOWN = 300
"""Characters of a sentence: what was changed may stand at its end."""
MOST_TOLD = 3
"""Changes of words that are told one by one."""
_NAMED = re.compile(r"\[[^\]]*\]")
"""A name that stands in brackets for a pronoun of the article."""


class Checked(NamedTuple):
    """What became of the statements of a document, each as a line for an officer."""

    stand: int
    changed: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    not_in_source: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    """Statements of another document of ours."""
    proven: tuple[str, ...] = ()
    """Changed, and still word for word in the source."""

    @property
    def failures(self) -> tuple[str, ...]:
        """What no longer holds."""
        return (*self.changed, *self.removed, *self.not_in_source, *self.foreign)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What an officer may want to know; another order, a copy or a longer quotation alone is no failure."""
        return (*self.moved, *self.doubled, *self.proven)


class Sources(NamedTuple):
    """An output folder of ours: the texts of its sources, and the statements of its brief by their ids."""

    texts: Mapping[int, str]
    statements: Mapping[str, Statement]


def check_document(file: Path, against: Path | None = None) -> Checked:
    """The statements of a .docx; ``against`` is an output folder of ours. Raises InputError for what cannot be read."""
    sources = _sources(against) if against else None
    known = _as_records(sources) if sources else ()
    document = read_document(file, known)
    if document.recorded is not None:
        return _checked(document, document.recorded, sources)
    held = {one.id for one in document.held}
    if sources is None or not held:
        raise _no_record(file, len(held))
    return _checked(document, [one for one in known if one.id in held], sources, recorded=False)


def _no_record(file: Path, held: int) -> InputError:
    if held:
        message = f"holds {held} statements that were copied into it, and no record of what they said"
        return InputError(message, where=file, remedy="prove them with --against and the output folder they are from")
    remedy = "name a document that was built with --formats docx; other programs may have dropped its data on saving"
    return InputError("carries no record of its statements", where=file, remedy=remedy)


def _checked(
    document: Document, records: Sequence[Recorded], sources: Sources | None, *, recorded: bool = True
) -> Checked:
    by_id = {one.id: one for one in records}
    held = [one for one in document.held if one.id in by_id]
    first = {one.id: one for one in reversed(held)}
    places = _places(records)
    altered = [one for one in held if hash_of(one.text) != by_id[one.id].sha256] if recorded else []
    proven = [one for one in altered if sources and _proven(one, by_id[one.id], sources)]
    lost = [one for one in records if one.id not in first]
    bare = not any(one.marked for one in document.held)
    said = sources.statements if sources else {}
    return Checked(
        stand=len({one.id for one in held} - {one.id for one in altered}),
        changed=tuple(f"{places[one.id]}: changed{_before(one.id, said)}; it now reads “{_short(one.text)}”"
                      f"{_words_changed(one, said)}" for one in altered if one not in proven),
        moved=tuple(_moved(records, held, first, places)) if recorded else (),
        removed=tuple(f"{places[one.id]}: {'removed or changed' if bare else 'removed'} ({one.words} words)"
                      f"{_before(one.id, said)}" for one in lost),
        not_in_source=tuple(_not_in_sources(held, by_id, places, sources)) if sources else (),
        doubled=tuple(f"{places[name]}: stands there {count} times" for name, count in copies(held).items()
                      if count > 1),
        foreign=tuple(_foreign(document.held, by_id, sources)),
        proven=tuple(f"{places[one.id]}: changed, and its source says so word for word: “{_short(one.text)}”"
                     for one in proven),
    )  # fmt: skip


def _places(records: Sequence[Recorded]) -> dict[str, str]:
    """Where each statement was written, as an officer finds it: heading, place under it, source."""
    under: dict[str, int] = {}
    found = {}
    for one in records:
        under[one.section] = under.get(one.section, 0) + 1
        place = f"“{one.section}”, statement" if one.section else "statement"
        found[one.id] = f"{place} {under[one.section]}, from source [{one.source}]"
    return found


def _before(name: str, said: Mapping[str, Statement]) -> str:
    """The sentence of the article, where the folder has it."""
    return f"; the article says “{_short(said[name].text)}”" if name in said else ""


def _words_changed(one: Held, said: Mapping[str, Statement]) -> str:
    """The words that stand in the place of others, where there are few; what is only left out is no such word."""
    if one.id not in said:
        return ""
    old, new = said[one.id].text.split(), one.text.split()
    parts = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    told = [f"“{' '.join(old[a:b])}” became “{' '.join(new[c:d])}”" for kind, a, b, c, d in parts if kind == "replace"]
    return f" ({'; '.join(told)})" if 0 < len(told) <= MOST_TOLD else ""


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= SHOWN else f"{flat[:SHOWN]}…"


def _moved(
    records: Sequence[Recorded], held: Sequence[Held], first: Mapping[str, Held], places: Mapping[str, str]
) -> Iterator[str]:
    """A line for each that stands under another heading, or in another order; a heading that is gone tells nothing."""
    left = {one.section for one in held}
    other = {
        one.id
        for one in records
        if one.id in first and one.section in left and first[one.id].section not in (one.section, None)
    }
    order = {one.id: place for place, one in enumerate(records)}
    turned = _out_of_order([order[name] for name in dict.fromkeys(one.id for one in held)])
    for place, one in enumerate(records):
        if one.id in other:
            yield f"{places[one.id]}: moved to “{first[one.id].section}”"
        elif place in turned:
            yield f"{places[one.id]}: moved to another place"


def _out_of_order(places: Sequence[int]) -> set[int]:
    """The places that must move for the rest to stand in their order (longest increasing run)."""
    tails, kept = list[int](), list[list[int]]()
    for place in places:
        at = bisect_left(tails, place)
        run = [*(kept[at - 1] if at else []), place]
        tails[at : at + 1], kept[at : at + 1] = [place], [run]
    return set(places) - set(kept[-1] if kept else ())


def _sources(folder: Path) -> Sources:
    manifest = read_manifest(folder)
    if manifest is None:
        raise InputError("is no output folder of ours", where=folder, remedy="name one, such as outputs/NAME")
    texts = {}
    for path in (folder / "sources").glob("*.txt"):
        if path.stem.isdigit():
            texts[int(path.stem)] = " ".join(_read(path).split())
    brief = folder / "brief.json"
    statements = {one.id: one for _, one in printed(decode_brief(_read(brief)))} if brief.is_file() else {}
    return Sources(texts, statements)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("cannot be read", where=path, remedy="build the dossier again") from error


def _as_records(sources: Sources) -> tuple[Recorded, ...]:
    """The statements of the brief as a record, for a document that they were copied into."""
    statements = sources.statements.values()
    return tuple(Recorded(one.id, one.source, "", len(one.text.split()), hash_of(one.text)) for one in statements)


def _not_in_sources(
    held: Sequence[Held], by_id: Mapping[str, Recorded], places: Mapping[str, str], sources: Sources
) -> Iterator[str]:
    for one in held:
        if not _stands(one.text, _text(sources, by_id[one.id].source)):
            yield f"{places[one.id]}: not found word for word in its source: “{_short(one.text)}”"


def _proven(one: Held, record: Recorded, sources: Sources) -> bool:
    return _stands(one.text, _text(sources, record.source))


def _text(sources: Sources, number: int) -> str:
    if number not in sources.texts:
        message = f"has no text of source [{number}]"
        raise InputError(f"the output folder {message}", remedy="name the folder that the document was built into")
    return sources.texts[number]


def _stands(text: str, source: str) -> bool:
    """Whether the words stand in the source, but for names in brackets, which stand for a pronoun there."""
    pieces = [re.escape(piece.strip()) for piece in _NAMED.split(text)]
    return re.search(r"\s*\S{1,20}(?:\s\S{1,20}){0,3}?\s*".join(pieces), source) is not None


def _foreign(held: Sequence[Held], by_id: Mapping[str, Recorded], sources: Sources | None) -> Iterator[str]:
    """What was copied from another document of ours: nothing here says what it read there."""
    for one in held:
        if one.id in by_id:
            continue
        statement = sources.statements.get(one.id) if sources else None
        if statement is None or sources is None:
            yield f"copied from another document, which this one has no record of: “{_short(one.text)}”"
        elif not _stands(one.text, _text(sources, statement.source)):
            yield f"copied from another document, and not word for word in its source: “{_short(one.text)}”"
