"""Sorting a heap: read, compared, grouped, named, and put into folders that nobody's hand is undone in.

A second run adds to what is there. Where an article lies now is where it belongs, whoever put it there; one that was
put into a folder by an earlier run and is gone from it was taken out by somebody, and is not put back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from summarizer.errors import InputError
from summarizer.publish.lock import only_writer
from summarizer.readers.folders import display_name
from summarizer.sorting.events import Event, Sorted, events_of, name_of, spread_of, with_reprints
from summarizer.sorting.heap import Found, Heap, read_heap
from summarizer.sorting.page import sorted_page
from summarizer.sorting.placing import write_event
from summarizer.sorting.record import FILE, PAGE, PLACE, Placed, Record, encoded, read_record

Tell = Callable[[str], None]
FEWEST = 2
"""Articles of an event that get a folder: one alone is left where it is."""
ALONE = "like no other article of the heap"


class Done(NamedTuple):
    """What a run did, or would do."""

    record: Record
    new_folders: tuple[str, ...]
    added: int


def sort_heap(heap: Path, into: Path, tell: Tell, *, dry_run: bool = False) -> Done:
    """Sort the articles of ``heap`` into dossiers below ``into``; raises InputError where either cannot be used."""
    if into.exists() and not into.is_dir():
        raise InputError("is no folder", where=into, remedy="name a folder with --into")
    if into.resolve().is_relative_to(heap.resolve()):
        raise InputError("lies in the heap itself", where=into, remedy="name a folder outside of it with --into")
    if dry_run:
        return _sorted(read_heap(heap, tell), into, tell, write=False)
    try:
        into.mkdir(parents=True, exist_ok=True)
        with only_writer(into / ".sort.lock", lambda: tell("another run is sorting; waiting")):
            return _sorted(read_heap(heap, tell), into, tell, write=True)
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror or error}", where=into) from error


def _sorted(heap: Heap, into: Path, tell: Tell, *, write: bool) -> Done:
    record = read_record(into)
    there = _there(into, tell)
    folders = {one.key: one.file.parent.name for one in there}
    taken_out = {entry.key for entry in record.placed} - folders.keys()
    fresh = [one for one in heap.articles if one.key not in folders and one.key not in taken_out]
    articles = sorted([*there, *fresh], key=lambda one: one.key)
    tell(f"comparing {len(articles)} articles")
    events = events_of(articles, folders)
    names = _names(events, articles, into)
    left = [*heap.left, *((_file(one.found), ALONE) for event in events for one in event.articles if _is_alone(event))]
    placed = {entry.key: entry for entry in record.placed if entry.key in folders}
    added, new = 0, list[str]()
    for number, event in enumerate(events):
        to_come = [one for one in event.articles if one.found.key not in folders]
        if _is_alone(event) or not to_come:
            continue
        told = with_reprints(event)
        files = write_event(_only_new(told, folders), into / names[number]) if write else {}
        new += [] if event.folder else [names[number]]
        added += len(to_come)
        placed |= {
            one.found.key: _entry(one, told, names, number, files)
            for one in told.articles
            if one.found.key not in folders
        }
    result = Record(tuple(placed[key] for key in sorted(placed)), tuple(sorted(left)))
    if write:
        _keep(result, into)
    return Done(result, tuple(sorted(new)), added)


def _there(into: Path, tell: Tell) -> list[Found]:
    """The articles that lie in folders of ``into`` now."""
    found: dict[str, Found] = {}
    for folder in sorted(path for path in into.iterdir() if path.is_dir()) if into.is_dir() else ():
        if folder.name.startswith("."):
            continue
        for one in read_heap(folder, tell).articles:
            found.setdefault(one.key, one)
    return list(found.values())


def _names(events: Sequence[Event], articles: Sequence[Found], into: Path) -> dict[int, str]:
    """The folder of each event: the one it has, or a new name."""
    taken = {path.name.casefold() for path in into.iterdir()} if into.is_dir() else set()
    spread = spread_of(articles)
    return {
        number: event.folder or name_of(event, taken, spread)
        for number, event in enumerate(events)
        if not _is_alone(event)
    }


def _is_alone(event: Event) -> bool:
    return event.folder is None and len(event.articles) < FEWEST


def _only_new(event: Event, folders: dict[str, str]) -> Event:
    return event._replace(articles=tuple(one for one in event.articles if one.found.key not in folders))


def _entry(one: Sorted, event: Event, names: dict[int, str], number: int, files: dict[str, tuple[str, str]]) -> Placed:
    by_key = {other.found.key: other.found for other in event.articles}
    name, digest = files.get(one.found.key, (one.found.file.name, ""))
    return Placed(
        key=one.found.key,
        heap_file=_file(one.found),
        folder=names[number],
        file=display_name(name),
        sha256=digest,
        likeness=round(one.likeness, 3),
        nearest=_headline(by_key.get(one.nearest or "")),
        reprint_of=_headline(by_key.get(one.reprint_of or "")),
        also_in=tuple(names[other] for other in one.also_in if other in names),
    )


def _headline(found: Found | None) -> str | None:
    return (found.article.title or display_name(found.file.name)) if found else None


def _file(found: Found) -> str:
    return display_name(found.article.file if not found.alone else found.file.name)


def _keep(record: Record, into: Path) -> None:
    folder = into / PLACE
    folder.mkdir(exist_ok=True)
    for name, content in ((FILE, encoded(record)), (PAGE, sorted_page(record).encode())):
        beside = folder / f".{name}.new"
        beside.write_bytes(content)
        beside.replace(folder / name)
