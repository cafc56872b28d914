"""One dossier from its folder to its outputs: read, build, render, publish; or read and build alone, to check it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

from summarizer.codec import encode_trace
from summarizer.composing import Given, brief_of, compose, layout_of, placed, read_given, texts_by_number
from summarizer.config.layouts import Layout
from summarizer.config.loading import suggestion
from summarizer.config.profiles import Profile
from summarizer.config.second_reader import KEPT_ANSWER, NOBODY, Places, wanted
from summarizer.described import checked_lines, summary
from summarizer.documents import DOCUMENTS, USUAL, render
from summarizer.errors import InputError
from summarizer.jobs import SILENT, Done, Job, Made, Says, Tell, quiet, request_of
from summarizer.model import Brief
from summarizer.notices import Notice
from summarizer.publish import Manifest, check_target, publish, sha256_of
from summarizer.readers.dossier import Dossier
from summarizer.readers.folders import dossier_name
from summarizer.renderers.shapes.lengths import shape_notices

TRACE = "trace.json"


def build_dossier(path: Path, job: Job, says: Says = SILENT, tell: Tell = quiet) -> Done:
    """Build the dossier into ``job.out/NAME``; raises InputError, with the output before intact.

    ``tell`` is told where another build is writing the same output.
    """
    check_target(job.out, dossier_name(path))
    return put(make_dossier(path, job, says), job.out, tell)


def make_dossier(path: Path, job: Job, says: Says = SILENT, given: Given | None = None) -> Made:
    """The outputs of a dossier, with nothing written; raises InputError. ``given`` is the dossier where it is read."""
    request = request_of(path, job)
    given = given or read_given(path, job.profile, _naming(path, says.progress, says.log))
    dossier, profile, _ = given
    says.log(f"{dossier.name}: {len(dossier.articles)} articles read, profile {profile.name}")
    formats = job.formats or _formats(dossier)
    says.progress(f"{path}: choosing")
    brief, trace, layout = compose(given, job, _naming(path, says.progress))
    says.log(f"{dossier.name}: {summary(brief)} chosen")
    drawing = list[Notice]()
    says.progress(f"{path}: writing")
    documents = render(brief, layout, formats, drawing.append)
    says.log(f"{dossier.name}: {len(documents)} documents made")
    inputs = _inputs(dossier, profile, layout) | _answer(brief, dossier)
    return Made(
        name=dossier.name,
        files={**documents, TRACE: encode_trace(trace).encode(), **_texts(brief, dossier), **_earlier(brief, dossier)},
        manifest=Manifest(name=dossier.name, prepared_on=brief.prepared_on, inputs=inputs, request=request),
        documents=tuple(documents),
        summary=summary(brief),
        notices=(*brief.notices, *drawing),
    )


def put(made: Made, out: Path, tell: Tell = quiet) -> Done:
    """Put the outputs of a dossier in their place; raises InputError, with the output before intact."""
    busy = f"{out / made.name}: another build is writing it; waiting"
    published = publish(out, made.files, made.manifest, waiting=lambda: tell(busy))
    notices = (*made.notices, *published.notices)
    return Done(folder=published.folder, documents=made.documents, summary=made.summary, notices=notices)


def check_dossier(  # noqa: PLR0913, PLR0917 - what the command line says, one by one
    path: Path,
    profile_name: str | None,
    layout: Layout,
    today: datetime.date,
    progress: Tell,
    second: Places = NOBODY,
    shape: str | None = None,
) -> tuple[tuple[str, ...], tuple[Notice, ...]]:
    """What a build would say, as lines and notices, with nothing written; raises InputError as a build would."""
    dossier, profile, _ = read_given(path, profile_name, _naming(path, progress))
    shaped = layout_of(layout, dossier, shape)
    brief, _ = brief_of(dossier, profile, today, layout.outlets)
    lines = [*checked_lines(path, brief), *_second_reader_lines(dossier, second)]
    return tuple(lines), (*brief.notices, *shape_notices(brief, shaped))


def _second_reader_lines(dossier: Dossier, second: Places) -> Iterator[str]:
    config = wanted(second, dossier.config.second_reader)
    if config is None:
        return
    from summarizer.second_reader.asking import answers_at_all
    from summarizer.second_reader.memory import read_kept

    try:
        read_kept(dossier.folder)
    except InputError as error:  # a build tells it and goes by the rules
        yield f"  second reader: {error}"
        return
    yield "  second reader: not asked, by --offline" if second.offline else f"  {answers_at_all(config)}"


def _earlier(brief: Brief, dossier: Dossier) -> dict[str, bytes]:
    """``earlier/ISSUE/N.txt``: the texts of earlier issues that the changes quote."""
    if brief.changes is None:
        return {}
    from summarizer.series.frozen import earlier_texts

    return earlier_texts(dossier.folder, brief)


def _answer(brief: Brief, dossier: Dossier) -> dict[str, str]:
    """The kept answer of the second reader among the inputs, where the brief rests on it."""
    path = dossier.folder / KEPT_ANSWER
    return {path.name: sha256_of(path.read_bytes())} if brief.second_reader and path.is_file() else {}


def _texts(brief: Brief, dossier: Dossier) -> dict[str, bytes]:
    """``sources/N.txt``: the text that every offset of the brief counts in."""
    return {f"sources/{number}.txt": text.encode() for number, text in texts_by_number(brief, dossier).items()}


def _inputs(dossier: Dossier, profile: Profile, layout: Layout) -> dict[str, str]:
    """Hashes of everything that shaped the outputs; configuration by its name alone, wherever it stands."""
    shaping = {f"profiles/{profile.file.name}": profile.file} if profile.file else {}
    shaping |= {f"layouts/{path.name}": path for path in layout.files}
    return dict(dossier.inputs) | {name: sha256_of(path.read_bytes()) for name, path in shaping.items()}


def _formats(dossier: Dossier) -> tuple[str, ...]:
    """The documents that dossier.yaml asks for, else the usual ones; raises InputError for one that is not known."""
    for number, name in enumerate(dossier.config.formats or ()):
        if name not in DOCUMENTS:
            message = f"'{name}' is no format{suggestion(name, DOCUMENTS)}"
            raise placed(InputError(message, setting=("formats", number)), dossier.folder)
    return dossier.config.formats or USUAL


def _naming(path: Path, *tells: Tell) -> Tell:
    """Tells all of them, with the dossier's path before the text."""

    def tell(text: str) -> None:
        for each in tells:
            each(f"{path}: {text}")

    return tell
