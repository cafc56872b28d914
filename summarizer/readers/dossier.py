"""A folder of articles with what dossier.yaml says about them: the input of every brief."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from summarizer.config.dossier import FILE_NAME, DossierConfig, SourceConfig, load_dossier_config
from summarizer.config.loading import position, suggestion
from summarizer.config.markings import highest, recognise
from summarizer.errors import InputError, ReadError
from summarizer.model import Article, Marking
from summarizer.notices import Notice
from summarizer.readers import READERS
from summarizer.readers.duplicates import without_duplicates
from summarizer.readers.folders import PUT_ARTICLES, article_files, display_name, dossier_name, left_out_folders
from summarizer.readers.limits import LIMITS, MEGABYTE, Limits, allowing, limited, limits
from summarizer.readers.metadata.languages import foreign_notices
from summarizer.readers.metadata.look_alikes import look_alike_notices

ORIGIN = "dossier.yaml"
"""What an article's provenance says of a metadatum given there."""
_PART = re.compile(r"#[0-9]+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """The articles of one event, in the order of their files' names."""

    name: str
    folder: Path
    config: DossierConfig
    articles: tuple[Article, ...]
    marking: Marking | None = None
    """The highest of the dossier's and its articles'."""
    inputs: tuple[tuple[str, str], ...] = ()
    """(file, SHA-256 in hex) of dossier.yaml and of every file read."""
    notices: tuple[Notice, ...] = ()


def _silent(_text: str) -> None:
    """Where nobody wants to know."""


def read_dossier(path: Path | str, *, tell: Callable[[str], None] = _silent) -> Dossier:
    """The dossier of a folder; a file that cannot be read is left out with a notice.

    ``tell`` is told of each file before it is read, as ``reading a.pdf (3 of 200)``. Raises InputError for a folder
    without articles, one whose files all fail, and a wrong dossier.yaml.
    """
    folder = Path(path)
    if not folder.is_dir():
        problem = "is a file" if folder.exists() else "no such folder"
        raise InputError(problem, where=folder, remedy="name a folder of articles")
    config = load_dossier_config(folder)
    files, notices = article_files(folder)
    files = [file for file in files if not _is_named(file, config)]
    _refuse_unknown_sources(folder, config, [display_name(file.name) for file in files])
    with limited(_limits(config)):
        articles, failures = _read_all(folder, files, tell)
    notices += failures
    if not articles:
        raise _nothing_to_read(folder, notices)
    described = [_described(article, config) for article in articles]
    notices += [notice for article in described for notice in article.notices]
    notices += look_alike_notices(described)
    taken, foreign = _in_language(described, config)
    kept, repeats = without_duplicates(taken)
    if not kept:
        raise _nothing_to_read(folder, foreign)
    return Dossier(
        name=dossier_name(folder),
        folder=folder,
        config=config,
        articles=tuple(kept),
        marking=_marking(folder, config, kept),
        inputs=_inputs(folder, articles),
        notices=(*notices, *left_out_folders(folder), *foreign, *repeats),
    )


def _is_named(file: Path, config: DossierConfig) -> bool:
    """Whether dossier.yaml names the file for what it is: labels, a shape or a profile of the user's."""
    named = (config.labels, config.shape, config.profile)
    return file.suffix in (".yaml", ".yml") and any(name and Path(name).name == file.name for name in named)


def _limits(config: DossierConfig) -> Limits:
    given = {name: value for name, value in config.limits or () if value is not None}
    if "file_mb" in given:
        given["file_bytes"] = given.pop("file_mb") * MEGABYTE
    return dataclasses.replace(LIMITS, **given)


def _read_all(folder: Path, files: list[Path], tell: Callable[[str], None]) -> tuple[list[Article], list[Notice]]:
    articles: list[Article] = []
    notices: list[Notice] = []
    words = 0
    for number, file in enumerate(files, 1):
        name = display_name(file.name)
        tell(f"reading {name} ({number} of {len(files)})")
        try:
            found = [article for article in _read(file) if article.text.strip()]
        except ReadError as error:
            text = f"{error.message}; {error.remedy}" if error.remedy else error.message
            notices.append(Notice(kind="unreadable", text=f"left out: {text}", file=name, line=error.line))
            continue
        if not found:
            notices.append(Notice(kind="unreadable", text="left out: it holds no text", file=name))
        articles += [dataclasses.replace(article, file=name + article.file[len(file.name) :]) for article in found]
        words += sum(len(article.text.split()) for article in found)
        read = f"{number} of {len(files)} files"
        _check_total(folder, f"{len(articles)} articles in {read}", len(articles), "dossier_articles")
        _check_total(folder, f"{words:,} words in {read}", words, "dossier_words")
    return articles, notices


def _check_total(folder: Path, held: str, number: int, option: str) -> None:
    """Raises InputError as soon as the files read hold more than a dossier may."""
    most: int = getattr(limits(), option)
    if number > most:
        remedy = allowing("make several dossiers of it", option)
        raise InputError(f"holds {held}, more than {most:,}", where=folder, remedy=remedy)


def _read(file: Path) -> list[Article]:
    suffix = max((known for known in READERS if file.name.lower().endswith(known)), key=len, default=None)
    if suffix is None:
        kind = f"unknown kind of file '{file.suffix}'" if file.suffix else "a file without an ending"
        remedy = _SAVE_AS.get(file.suffix.lower())
        known = "" if remedy else f" (known: {' '.join(sorted(READERS))})"
        raise ReadError(f"{kind}{known}", where=file, remedy=remedy)
    try:
        return READERS[suffix](file)
    except OSError as error:
        raise ReadError(f"cannot be read: {error.strerror or error}", where=file) from error


_SAVE_AS = {
    ".msg": "open it in Outlook and save it as .eml, or forward it as text",
    ".doc": "save it as .docx",
    ".dot": "save it as .docx",
    ".pages": "export it as .docx",
    ".wpd": "save it as .docx or .rtf",
    ".ppt": "save the article's text alone as .txt",
    ".pptx": "save the article's text alone as .txt",
    ".epub": "save the article's text alone as .txt",
    ".webarchive": "save the page as .html",
    ".xlsx": "save it as .csv",
    ".xls": "save it as .csv",
    ".7z": "pack it again as .zip",
    ".rar": "pack it again as .zip",
}
"""What to do with a file of a kind that is not read."""


def _nothing_to_read(folder: Path, notices: list[Notice]) -> InputError:
    if not notices:
        return InputError("holds no articles", where=folder, remedy=PUT_ARTICLES)
    reasons = "".join(f"\n  {notice}" for notice in notices)
    return InputError(f"holds no article that can be read:{reasons}", where=folder)


def _refuse_unknown_sources(folder: Path, config: DossierConfig, names: list[str]) -> None:
    for key in config.sources:
        if key not in names and _PART.sub("", key) not in names:
            line, column = position(folder / FILE_NAME, ("sources", key))
            message = f"'{key}' is not a file of this dossier{suggestion(key, names)}"
            raise InputError(message, where=folder / FILE_NAME, line=line, column=column)


def _described(article: Article, config: DossierConfig) -> Article:
    """The article with what dossier.yaml says of its file, then of itself (``file#2``), over what was read."""
    for key in dict.fromkeys((_PART.sub("", article.file), article.file)):
        if key in config.sources:
            article = _overlaid(article, config.sources[key])
    return article


def _overlaid(article: Article, source: SourceConfig) -> Article:
    given = {name: value for name, value in source if value is not None}
    if isinstance(given.get("marking"), Marking):
        given["marking"] = given["marking"].text
    kept = tuple(entry for entry in article.provenance if entry[0] not in given)
    return dataclasses.replace(article, **given, provenance=(*kept, *((name, ORIGIN) for name in given)))


def _in_language(articles: list[Article], config: DossierConfig) -> tuple[list[Article], list[Notice]]:
    """The articles that the dossier takes by their language, and a notice for each that is in another."""
    notices = foreign_notices(articles, config.language, kept=config.foreign == "keep")
    if config.foreign == "keep":
        return articles, notices
    foreign = {notice.file for notice in notices}
    notices = [dataclasses.replace(notice, text=f"left out: {notice.text}") for notice in notices]
    return [article for article in articles if article.file not in foreign], notices


def _marking(folder: Path, config: DossierConfig, articles: list[Article]) -> Marking | None:
    given = [config.marking] if config.marking else []
    others = [source.marking for source in config.sources.values() if source.marking]
    for article in articles:
        if article.marking:
            known = recognise(article.marking) or next((m for m in others if m.text == article.marking), None)
            if known is None:
                raise InputError(
                    f"unknown marking '{article.marking}'",
                    where=folder / article.file,
                    remedy=f"say what it is in {FILE_NAME}: sources: {{{article.file}: {{marking: …}}}}",
                )
            given.append(known)
    try:
        return highest(given)
    except InputError as error:
        error.where = folder / FILE_NAME
        raise


def _inputs(folder: Path, articles: list[Article]) -> tuple[tuple[str, str], ...]:
    config = folder / FILE_NAME
    own = [(FILE_NAME, hashlib.sha256(config.read_bytes()).hexdigest())] if config.exists() else []
    files = {_PART.sub("", article.file): article.sha256 for article in articles}
    return (*own, *files.items())
