"""Does every word of a built brief still stand in its source? Checked from the output folder, or from the originals.

Nothing is trusted but the sources' texts: offsets, quotations, values, fragments, names and hashes are each compared
anew. A line break of an article may be a space in the brief; nothing else may differ. Labels are held against the texts
and each other as far as that can be done without the analysis (labels.py). What no longer holds is named; nothing is
repaired.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.codec import decode_brief
from summarizer.errors import InputError
from summarizer.model import Article, Brief, Difference, Position, Quote, Source, Statement, Step
from summarizer.publish import Manifest, read_manifest, recover
from summarizer.publish.edits import changed_outputs
from summarizer.readers.folders import ISSUES
from summarizer.verifying.changes import change_failures
from summarizer.verifying.labels import desk_lines, label_failures, printed

if TYPE_CHECKING:
    from summarizer.readers.dossier import Dossier

BRIEF = "brief.json"
ISSUE_REMEDY = "move the folder away, or bring it back from a copy"
"""What was issued is never built again."""
SHOWN = 60
"""Characters of a text in a message: enough to find it in the brief."""

Texts = Mapping[int, str]
"""Number of a source -> its text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was checked, as (what, how many), and what no longer holds."""

    checked: tuple[tuple[str, int], ...]
    failures: tuple[str, ...]
    desk: tuple[str, ...] = ()
    """What the officer wrote or changed, which is not from the sources."""


def verify(folder: Path, dossier: Path | None = None) -> Verdict:
    """Check an output folder, with ``dossier`` against the original files too.

    Raises InputError when the folder holds no brief of ours or the dossier cannot be read.
    """
    recover(folder.absolute())
    manifest = read_manifest(folder)
    if manifest is None:
        raise InputError("is no output folder of ours", where=folder, remedy="name one, such as outputs/NAME")
    brief = read_brief(folder, manifest)
    texts, missing = _source_texts(folder, brief)
    failures = [*_hash_failures(folder, manifest), *missing, *brief_failures(brief, texts)]
    failures += change_failures(folder, brief, texts)
    if dossier:
        from summarizer.readers.dossier import read_dossier  # a third of a second that only this check needs

        failures += _original_failures(read_dossier(dossier), brief, texts, manifest)
    return Verdict(checked=_counts(brief, manifest), failures=tuple(dict.fromkeys(failures)), desk=desk_lines(brief))


def read_brief(folder: Path, manifest: Manifest) -> Brief:
    """The brief of an output folder; raises InputError when it was not built, is missing or damaged."""
    path = folder / BRIEF
    if BRIEF not in manifest.outputs:
        raise InputError("was built without brief.json", where=folder, remedy="build it with json among the --formats")
    try:
        return decode_brief(path.read_bytes().decode())
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=path, remedy=_remedy(folder)) from error
    except UnicodeDecodeError as error:
        raise InputError("is not UTF-8", where=path, remedy=_remedy(folder)) from error
    except InputError as error:
        remedy = _remedy(folder, error.remedy)
        raise InputError(error.message, where=path, line=error.line, column=error.column, remedy=remedy) from error


def _remedy(folder: Path, usual: str | None = "build it again") -> str | None:
    """What to do about a damaged brief, by where it lies."""
    return ISSUE_REMEDY if folder.absolute().parent.name == ISSUES else usual


def brief_failures(brief: Brief, texts: Texts) -> Iterator[str]:
    """What of the brief does not stand in its sources, a line each."""
    for place, statement in printed(brief):
        yield from _statement_failures(place, statement, texts, desk_words(brief))
    for quote in brief.quotes:
        yield from _quote_failures(quote, texts, desk_words(brief))
    for difference in brief.differences:
        yield from _difference_failures(difference, texts)
    for position in brief.positions:
        yield from _position_failures(position, texts)
    for step in brief.steps:
        yield from _step_failures(step, desk_words(brief))
    for passage in brief.context:
        yield from _span_failures("context", passage.source, passage.start, passage.end, passage.text, texts)
    for highlight in brief.highlights:
        span = highlight.start, highlight.end, highlight.text
        yield from _span_failures("at a glance", highlight.source, *span, texts)
    for figure in brief.figures:
        yield from _span_failures("key figure", figure.source, figure.start, figure.end, figure.text, texts)
    yield from _removed_failures(brief, texts)
    yield from label_failures(brief, texts)


def _span_failures(place: str, source: int, start: int, end: int, text: str, texts: Texts) -> Iterator[str]:
    """The one check everything rests on: the characters ``start:end`` of the source are the text."""
    if source not in texts:
        yield f"{place}: source {source} of “{_short(text)}” is not there"
    elif not text.strip():
        yield f"{place}: an empty text is attributed to source {source}"
    elif not 0 <= start < end or _folded(texts[source][start:end]) != _folded(text):
        hint = " (it stands elsewhere in it)" if _folded(text) in _folded(texts[source]) else ""
        yield f"{place}: “{_short(text)}” is not at {start}:{end} of source {source}{hint}"


def desk_words(brief: Brief) -> frozenset[str]:
    """Names and times that the officer wrote: shown as the desk's, and in no source."""
    written = (entry.text for entry in brief.desk if entry.what in ("speaker", "step"))
    return frozenset(word for text in written for word in (text, *text.split(", ")))


def _statement_failures(place: str, statement: Statement, texts: Texts, desk: frozenset[str]) -> Iterator[str]:
    yield from _span_failures(place, statement.source, statement.start, statement.end, statement.text, texts)
    for other in statement.also_in:
        if other not in texts or other == statement.source:
            yield f"{place}: “{_short(statement.text)}” is said to be also in source {other}"
    if not 1 <= statement.independent <= 1 + len(statement.also_in):
        yield f"{place}: “{_short(statement.text)}” has {statement.independent} independent sources"
    if (
        statement.speaker
        and statement.speaker not in desk
        and not _is_named(statement.speaker, statement.source, texts)
    ):
        yield f"{place}: the speaker '{statement.speaker}' is not named in source {statement.source}"
    if statement.antecedent:
        name, start, end = statement.antecedent.name, statement.antecedent.start, statement.antecedent.end
        if not 0 <= start < end <= len(statement.text):
            yield f"{place}: the antecedent of “{_short(statement.text)}” is outside it"
        if not _is_named(name, statement.source, texts):
            yield f"{place}: the antecedent '{name}' is not named in source {statement.source}"


def _quote_failures(quote: Quote, texts: Texts, desk: frozenset[str]) -> Iterator[str]:
    yield from _span_failures("quotes", quote.source, quote.start, quote.end, quote.text, texts)
    if quote.speaker and quote.speaker not in desk and not _is_named(quote.speaker, quote.source, texts):
        yield f"quotes: the speaker '{quote.speaker}' is not named in source {quote.source}"


def _difference_failures(difference: Difference, texts: Texts) -> Iterator[str]:
    place = f"difference '{difference.what}'"
    for value in difference.values:
        if value.text:
            yield from _span_failures(place, value.source, value.start, value.end, value.text, texts)
        if _folded(value.sentence) not in _folded(texts.get(value.source, "")):
            yield f"{place}: “{_short(value.sentence)}” is not in source {value.source}"
        elif _folded(value.text) not in _folded(value.sentence):
            yield f"{place}: “{value.text}” is not in its sentence of source {value.source}"


def _position_failures(position: Position, texts: Texts) -> Iterator[str]:
    place = f"position of {position.actor}"
    yield from _span_failures(place, position.source, position.start, position.end, position.text, texts)


def _is_named(name: str, source: int, texts: Texts) -> bool:
    """Whether the source has the name's last word: the first name, or an office, may stand in another article."""
    last = _folded(name).rpartition(" ")[2].casefold()
    return bool(last) and last in texts.get(source, "").casefold()


def _step_failures(step: Step, desk: frozenset[str]) -> Iterator[str]:
    for word, value in (("when", step.when), ("who", step.who)):
        if value and value not in desk and _folded(value) not in _folded(step.statement.text):
            yield f"next steps: '{value}' ({word}) is not in “{_short(step.statement.text)}”"


def _removed_failures(brief: Brief, texts: Texts) -> Iterator[str]:
    lines = {number: text.split("\n") for number, text in texts.items()}
    for removed in brief.removed:
        own = lines.get(removed.source, [])
        if not 1 <= removed.line <= len(own) or removed.text.strip() not in own[removed.line - 1]:
            yield f"removed: line {removed.line} of source {removed.source} is not “{_short(removed.text)}”"


def _source_texts(folder: Path, brief: Brief) -> tuple[dict[int, str], list[str]]:
    texts, failures = {}, []
    for expected, source in enumerate(brief.sources, start=1):
        if source.number != expected:
            failures.append(f"sources: number {source.number} stands where {expected} should")
        name = f"sources/{source.number}.txt"
        try:
            texts[source.number] = (folder / name).read_bytes().decode()
        except (OSError, UnicodeDecodeError):
            failures.append(f"{name}: cannot be read")
    return texts, failures


def _hash_failures(folder: Path, manifest: Manifest) -> Iterator[str]:
    for name, state in changed_outputs(folder, manifest).items():
        yield f"{name}: {state} since it was built"


def _original_failures(dossier: Dossier, brief: Brief, texts: Texts, manifest: Manifest) -> Iterator[str]:
    articles = {article.file: article for article in dossier.articles}
    for source in brief.sources:
        yield from _original_failure(source, articles.get(source.file), texts)
    now = dict(dossier.inputs)
    for name, digest in manifest.inputs.items():
        if name in now and now[name] != digest:
            yield f"{name}: changed since the brief was built"
    new = [name for name in now if name not in manifest.inputs]
    yield from (f"{name}: came into the dossier since the brief was built" for name in new)


def _original_failure(source: Source, article: Article | None, texts: Texts) -> Iterator[str]:
    if article is None:
        yield f"{source.file}: source {source.number} is no longer in the dossier"
    elif article.sha256 != source.sha256:
        yield f"{source.file}: changed since the brief was built"
    elif article.text != texts.get(source.number):
        yield f"sources/{source.number}.txt: is not the text of {source.file}"


def _counts(brief: Brief, manifest: Manifest) -> tuple[tuple[str, int], ...]:
    values = sum(len(difference.values) for difference in brief.differences)
    return (
        ("statements", _count(printed(brief))),
        ("quotes", len(brief.quotes)),
        ("values that differ", values),
        ("positions", len(brief.positions)),
        ("sources", len(brief.sources)),
        ("files", len(manifest.outputs)),
        *((("words of the desk, not from the sources", len(brief.desk)),) if brief.desk else ()),
    )


def _count(items: Iterable[object]) -> int:
    return sum(1 for _ in items)


def _folded(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    flat = _folded(text)
    return flat if len(flat) <= SHOWN else f"{flat[: SHOWN - 1]}…"
