"""What a run has to do: which article goes into which folder, carried out and told of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from summarizer.config.dossier import FILE_NAME
from summarizer.readers.folders import display_name
from summarizer.sorting.events import Event, Sorted, with_reprints
from summarizer.sorting.heap import Found
from summarizer.sorting.placing import take_away, write_event
from summarizer.sorting.record import Placed, Record
from summarizer.sorting.standing import digest_of

Files = Mapping[str, tuple[str, str]]
"""Key of an article to the name and SHA-256 of its file."""


class Plan(NamedTuple):
    """Events and the folders they get."""

    into: Path
    folders: Mapping[str, str]
    """Key of each article that lies in a folder now to that folder."""
    touched: set[str]
    """Folders whose articles stay, and whose dossier.yaml is left as it is."""
    names: Mapping[int, str]
    """Number of an event to its folder."""
    record: Record
    """Of the runs before."""

    def carried_out(
        self, events: Sequence[Event], *, write: bool
    ) -> tuple[tuple[Placed, ...], tuple[tuple[str, str], ...]]:
        """Write the events and tell of each article where it is, and of each dossier.yaml what was written.

        Articles that move are put where they go before they are taken from where they lay, so that a run that is
        stopped loses none.
        """
        placed = {entry.key: entry for entry in self.record.placed if self.folders.get(entry.key) in self.touched}
        for number in self.names:
            event = with_reprints(events[number])
            files = write_event(event, self._folder(number), touched=self._is_touched(number)) if write else {}
            placed |= {entry.key: entry for entry in self._entries(event, number, files)}
        settings = self._settings() if write else ()
        for number in self.names if write else ():
            for one in filter(lambda one: self._moved(one, number), events[number].articles):
                take_away(one.found)
        return tuple(placed[key] for key in sorted(placed)), settings

    def _folder(self, number: int) -> Path:
        return self.into / self.names[number]

    def _is_touched(self, number: int) -> bool:
        return self.names[number] in self.touched

    def _moved(self, one: Sorted, number: int) -> bool:
        return self.folders.get(one.found.key, self.names[number]) != self.names[number]

    def _settings(self) -> tuple[tuple[str, str], ...]:
        names = sorted(name for number, name in self.names.items() if not self._is_touched(number))
        return tuple((name, digest_of(self.into / name / FILE_NAME)) for name in names)

    def _entries(self, event: Event, number: int, files: Files) -> Iterator[Placed]:
        """Of each article of an event; in a folder that somebody has touched, of the new ones."""
        by_key = {one.found.key: one.found for one in event.articles}
        before = {entry.key: entry for entry in self.record.placed}
        for one in event.articles:
            if self._is_touched(number) and one.found.key in self.folders:
                continue
            name, digest = files.get(one.found.key, (one.found.file.name, ""))
            known = before.get(one.found.key)
            yield Placed(
                key=one.found.key,
                heap_file=known.heap_file if known else file_told(one.found),
                folder=self.names[number],
                file=display_name(name),
                sha256=digest,
                likeness=round(one.likeness, 3),
                nearest=_headline(by_key.get(one.nearest or "")),
                reprint_of=_headline(by_key.get(one.reprint_of or "")),
                also_in=tuple(self.names[other] for other in one.also_in if other in self.names),
                moved_from=self.folders[one.found.key] if self._moved(one, number) else None,
            )


def file_told(found: Found) -> str:
    """The file of an article in words, with its place in it where it holds several."""
    return display_name(found.article.file if not found.alone else found.file.name)


def _headline(found: Found | None) -> str | None:
    return (found.article.title or display_name(found.file.name)) if found else None
