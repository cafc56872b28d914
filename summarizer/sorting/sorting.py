"""Sorting a heap: read, compared, grouped, named, and put into folders that nobody's hand is undone in.

A second run sorts what is new together with what is there. In a folder that somebody has touched every article stays;
between those that nobody has, articles may move. One that an earlier run put somewhere and that is gone was taken out
by somebody, and is not put back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from summarizer.errors import InputError
from summarizer.publish.lock import only_writer
from summarizer.sorting.events import Event, events_of, name_of, spread_of
from summarizer.sorting.heap import Found, Heap, read_heap
from summarizer.sorting.page import sorted_page
from summarizer.sorting.plan import Plan, file_told
from summarizer.sorting.record import FILE, PAGE, PLACE, Record, encoded, read_record
from summarizer.sorting.standing import keep_names, touched_folders

Tell = Callable[[str], None]
FEWEST = 2
"""Articles of an event that get a folder: one alone is left where it is."""
ALONE = "like no other article of the heap"


class Done(NamedTuple):
    """What a run did, or would do."""

    record: Record
    new_folders: tuple[str, ...]
    added: int

    @property
    def moved(self) -> int:
        """Articles that lie in another folder than before."""
        return sum(entry.moved_from is not None for entry in self.record.placed)


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
    touched = touched_folders(into, sorted(set(folders.values())), record)
    taken_out = {entry.key for entry in record.placed} - folders.keys()
    fresh = [one for one in heap.articles if one.key not in folders and one.key not in taken_out]
    articles = sorted([*there, *fresh], key=lambda one: one.key)
    tell(f"comparing {len(articles)} articles")
    fixed = {key: folder for key, folder in folders.items() if folder in touched}
    events = keep_names(events_of(articles, fixed), folders)
    plan = Plan(into, folders, touched, _names(events, articles, into, folders), record)
    placed, settings = plan.carried_out(events, write=write)
    lone = [event for number, event in enumerate(events) if number not in plan.names]
    left = [*heap.left, *((file_told(one.found), ALONE) for event in lone for one in event.articles)]
    result = Record(placed, tuple(sorted(left)), settings)
    if write:
        _keep(result, into)
    new = set(plan.names.values()) - set(folders.values())
    return Done(result, tuple(sorted(new)), sum(entry.key not in folders for entry in placed))


def _there(into: Path, tell: Tell) -> list[Found]:
    """The articles that lie in folders of ``into`` now."""
    found: dict[str, Found] = {}
    for folder in sorted(path for path in into.iterdir() if path.is_dir()) if into.is_dir() else ():
        if folder.name.startswith("."):
            continue
        for one in read_heap(folder, tell).articles:
            found.setdefault(one.key, one)
    return list(found.values())


def _names(
    events: Sequence[Event], articles: Sequence[Found], into: Path, folders: Mapping[str, str]
) -> dict[int, str]:
    """The folder of each event: the one it has, or a new name; none for an article alone that lies in no folder."""
    taken = {path.name.casefold() for path in into.iterdir()} if into.is_dir() else set()
    spread = spread_of(articles)
    return {
        number: event.folder or name_of(event, taken, spread)
        for number, event in enumerate(events)
        if event.folder or len(event.articles) >= FEWEST or event.articles[0].found.key in folders
    }


def _keep(record: Record, into: Path) -> None:
    folder = into / PLACE
    folder.mkdir(exist_ok=True)
    for name, content in ((FILE, encoded(record)), (PAGE, sorted_page(record).encode())):
        beside = folder / f".{name}.new"
        beside.write_bytes(content)
        beside.replace(folder / name)
