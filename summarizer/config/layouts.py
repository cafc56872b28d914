"""Layouts: a folder with memo.yaml, deck.yaml, labels.yaml, outlets.yaml and a .pptx template."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from summarizer.config.deck_style import DeckStyle
from summarizer.config.labels import BASE, Labels, load_labels, load_labels_file
from summarizer.config.labels import FILE as LABELS
from summarizer.config.loading import load_model
from summarizer.config.mail import MailStyle
from summarizer.config.memo_style import MemoStyle
from summarizer.config.outlets import FILE as OUTLETS
from summarizer.config.outlets import NO_OUTLETS, Outlets, load_outlets, outlet_files
from summarizer.config.places import layout_folders
from summarizer.config.shapes import Shape, load_shape
from summarizer.config.word_style import WordStyle
from summarizer.errors import InputError

MEMO, DECK, MAIL, TEMPLATE = "memo.yaml", "deck.yaml", "mail.yaml", "house.pptx"
TEMPLATE_SUFFIXES = (".pptx", ".potx")
LABEL_SUFFIXES = (".yaml", ".yml")
WORD, WORD_TEMPLATE = "word.yaml", "house.docx"
WORD_SUFFIXES = (".docx", ".dotx", ".docm", ".dotm")
FILES = (MEMO, DECK, WORD, MAIL, LABELS, OUTLETS, TEMPLATE, WORD_TEMPLATE)
S = TypeVar("S", bound=BaseModel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How the documents look; ``folder`` is where memo.yaml stands, and what its file names are relative to."""

    folder: Path
    memo: MemoStyle
    deck: DeckStyle
    template: Path
    labels: Labels
    word: WordStyle
    word_template: Path
    folders: tuple[Path, ...] = ()
    """Where files of layouts are looked for, the first of which has the last word."""
    outlets: Outlets = NO_OUTLETS
    mail: MailStyle = field(default_factory=MailStyle)
    shape: Shape | None = None
    """Of the PDF, the Word document and the mail; None for the memo."""
    portion_marks: bool = False
    files: tuple[Path, ...] = ()
    """The files that shape the documents: those it was read from, the template, the logo, fonts of its own."""


def load_layout(
    folder: Path | None = None, template: Path | None = None, *, labels: str = BASE, word_template: Path | None = None
) -> Layout:
    """The layout of the folder; a file missing there comes from ./layouts, then from the package.

    The slides' template is the one given, else the one that deck.yaml names, else house.pptx, and so is the Word
    document's with word.yaml and house.docx; ``labels`` is the language of headings and labels, as a block of
    labels.yaml.

    Raises InputError for a folder that is none, a template of the wrong kind, and wrong values.
    """
    folders = tuple(_folders(folder))
    memo_file, deck_file, word_file, mail_file = (_find(name, folders) for name in (MEMO, DECK, WORD, MAIL))
    memo, deck, word = _style(memo_file, MemoStyle), _style(deck_file, DeckStyle), _style(word_file, WordStyle)
    home = memo_file.parent if memo_file else folders[0]
    named, word_named = (_named(file, style.template) for file, style in ((deck_file, deck), (word_file, word)))
    pptx = _template(template or named, "PowerPoint", TEMPLATE_SUFFIXES) or _house(TEMPLATE, folders)
    docx = _template(word_template or word_named, "Word", WORD_SUFFIXES) or _house(WORD_TEMPLATE, folders)
    beside = [home / name for name in (*([memo.logo.file] if memo.logo else []), *memo.fonts.more)]
    shaping = (memo_file, deck_file, word_file, mail_file, _find(LABELS, folders), pptx, docx)
    files = (*shaping, *beside, *outlet_files(folders))
    return Layout(
        folder=home,
        memo=memo,
        deck=deck,
        template=pptx,
        word=word,
        word_template=docx,
        labels=load_labels(labels, folders),
        folders=folders,
        outlets=load_outlets(folders),
        mail=_style(mail_file, MailStyle),
        files=tuple(path for path in files if path and path.is_file()),
    )


def with_labels(layout: Layout, wanted: str, beside: Path) -> Layout:
    """The layout with the labels of a language, or of a file whose path may be relative to ``beside``.

    Raises InputError for a language without labels and for a file that is none.
    """
    if not wanted.endswith(LABEL_SUFFIXES):
        return dataclasses.replace(layout, labels=load_labels(wanted, layout.folders))
    path = next((place for place in (beside / wanted, Path(wanted)) if place.is_file()), None)
    if path is None:
        raise InputError(f"there is no labels file {wanted}", remedy=f"copy {LABELS} there, or name a language")
    labels = load_labels_file(path, layout.folders)
    return dataclasses.replace(layout, labels=labels, files=(*layout.files, path))


def with_shape(layout: Layout, name: str, beside: Path | None = None) -> Layout:
    """The layout with a shape by its name or file, which may be relative to ``beside``; raises InputError."""
    shape = load_shape(name, layout.folders, beside)
    files = (*layout.files, *((shape.file,) if shape else ()))
    return dataclasses.replace(layout, shape=shape, files=files)


def _folders(given: Path | None) -> Iterator[Path]:
    if given:
        places = (given, *(folder / given for folder in layout_folders()))
        found = next((place for place in places if place.is_dir()), None)
        if found is None:
            raise InputError("no such layout folder", where=given, remedy="name a folder with memo.yaml or deck.yaml")
        if not any((found / name).is_file() for name in FILES):
            raise InputError(f"holds none of {', '.join(FILES)}", where=given, remedy="name a layout folder")
        yield found
    yield from layout_folders()


def _find(name: str, folders: tuple[Path, ...]) -> Path | None:
    return next((folder / name for folder in folders if (folder / name).is_file()), None)


def _style(path: Path | None, model: type[S]) -> S:
    return load_model(path, model) if path else model()


def _named(path: Path | None, template: str | None) -> Path | None:
    return path.parent / template if path and template else None


def _house(name: str, folders: tuple[Path, ...]) -> Path:
    return _find(name, folders) or folders[-1] / name


def _template(path: Path | None, program: str, suffixes: tuple[str, ...]) -> Path | None:
    if path and (path.suffix.lower() not in suffixes or not path.is_file()):
        remedy = f"name a {suffixes[0]} or {suffixes[1]} file"
        raise InputError(f"is not a {program} template", where=path, remedy=remedy)
    return path
