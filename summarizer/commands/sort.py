"""``summarizer sort``: a heap of articles becomes dossiers, one an event."""

from __future__ import annotations

from pathlib import Path

import click

from summarizer.streams import STREAMS, progress, show_progress


@click.command()
@click.argument("heap", type=click.Path(path_type=Path), metavar="HEAP")
@click.option("--into", type=click.Path(path_type=Path), required=True, metavar="DIR", help="Parent of the dossiers.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and write nothing.")
def sort(heap: Path, into: Path, *, dry_run: bool) -> None:
    """Sort the articles of HEAP, a folder of any depth, into dossiers below DIR, one an event.

    A second run adds what is new; what you have touched stays where it is. DIR/.sort/sort.html shows what went where
    and why.
    """
    from summarizer.sorting.record import PAGE, PLACE, counted, folders_of
    from summarizer.sorting.sorting import sort_heap

    with progress(f"{heap}: reading"):
        done = sort_heap(heap, into, show_progress, dry_run=dry_run)
    for name, entries in folders_of(done.record.placed).items():
        mark = "new" if name in done.new_folders else "there"
        STREAMS.say(f"{into / name}: {counted(len(entries), 'article')} ({mark})")
    if done.moved:
        verb = "would be moved" if dry_run else "moved"
        STREAMS.say(f"{counted(done.moved, 'article')} {verb} between folders that nobody has touched")
    put = f"{counted(done.added, 'article')} {'would be put' if dry_run else 'put'}"
    folders = counted(len(folders_of(done.record.placed)), "dossier")
    where = "" if dry_run else f"; see {into / PLACE / PAGE}"
    STREAMS.say(f"{put} into {folders}, {len(done.record.left)} left alone{where}")
