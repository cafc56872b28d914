"""sort.html: what went where and why, what belongs to two events, what was left alone; one page that loads nothing."""

from __future__ import annotations

from summarizer.renderers.web import POLICY, STYLE
from summarizer.renderers.web.elements import element, escaped, listed
from summarizer.sorting.record import Placed, Record, counted, folders_of


def sorted_page(record: Record) -> str:
    """The whole page."""
    folders = folders_of(record.placed)
    head = element("h1", f"{counted(len(record.placed), 'article')} in {counted(len(folders), 'dossier')}")
    parts = [_folder(name, entries) for name, entries in folders.items()]
    left = listed("ul", [f"{escaped(file)}: {escaped(why)}" for file, why in record.left])
    if left:
        parts.append(element("section", element("h2", f"Left alone: {len(record.left)}") + left))
    main = element("main", head + "".join(parts), id="brief")
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f"<title>Sorted articles</title>\n<style>\n{STYLE.read_text(encoding='utf-8')}</style>\n</head>\n"
        f"<body>\n{main}\n</body>\n</html>\n"
    )


def _folder(name: str, entries: list[Placed]) -> str:
    return element("section", element("h2", escaped(name)) + listed("ul", [_line(entry) for entry in entries]))


def _line(entry: Placed) -> str:
    parts = [escaped(entry.file)]
    if entry.nearest:
        parts.append(f"like “{escaped(entry.nearest)}” ({entry.likeness:.2f})")
    if entry.reprint_of:
        parts.append(f"much the same text as {escaped(entry.reprint_of)}")
    if entry.moved_from:
        parts.append(f"moved here from {escaped(entry.moved_from)}")
    if entry.also_in:
        parts.append(f"tells of {escaped(', '.join(entry.also_in))} too")
    return "; ".join(parts)
