"""One dossier from its folder to its outputs: read, build, render, publish; or read and build alone, to check it."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer import picking, pipeline
from summarizer.codec import encode_trace
from summarizer.composition.findings.key_figures import key_figures
from summarizer.composition.writing.notices import SEVERAL_EVENTS
from summarizer.config.dossier import FILE_NAME
from summarizer.config.layouts import Layout, with_labels, with_shape
from summarizer.config.loading import position, suggestion
from summarizer.config.outlets import NO_OUTLETS, Outlets
from summarizer.config.profiles import DEFAULT_PROFILE, Profile, load_profile, profile_names
from summarizer.config.second_reader import KEPT_ANSWER, NOBODY, Places, wanted
from summarizer.config.shapes import asks_for
from summarizer.described import checked_lines, summary
from summarizer.documents import DOCUMENTS, USUAL, render
from summarizer.errors import InputError
from summarizer.jobs import ISSUES, SILENT, Done, Job, Made, Says, Tell, quiet, request_of
from summarizer.model import Brief, Trace
from summarizer.notices import Note, Notice
from summarizer.publish import Manifest, check_target, publish, sha256_of
from summarizer.publish.manifest import program
from summarizer.readers.dossier import Dossier, read_dossier
from summarizer.readers.folders import dossier_name
from summarizer.renderers.headings import with_headings

if TYPE_CHECKING:  # nothing of a second reader or of issues is imported unless there is one
    from summarizer.second_reader.asking import Asker
    from summarizer.series.delta import Issue

TRACE = "trace.json"


def build_dossier(path: Path, job: Job, says: Says = SILENT, tell: Tell = quiet) -> Done:
    """Build the dossier into ``job.out/NAME``; raises InputError, with the output before intact.

    ``tell`` is told where another build is writing the same output.
    """
    check_target(job.out, dossier_name(path))
    return put(make_dossier(path, job, says), job.out, tell)


def make_dossier(path: Path, job: Job, says: Says = SILENT) -> Made:
    """The outputs of a dossier, with nothing written; raises InputError."""
    request = request_of(path, job)
    dossier, profile = _read(path, job.profile, _naming(path, says.progress, says.log))
    says.log(f"{dossier.name}: {len(dossier.articles)} articles read, profile {profile.name}")
    formats = job.formats or _formats(dossier)
    layout = _layout(job.layout, dossier, job.shape)
    says.progress(f"{path}: choosing")
    brief, trace = _brief(dossier, profile, job.today, job.layout.outlets, job.second)
    brief = with_headings(brief, layout.labels, own_title=dossier.config.title is not None)
    if asks_for(layout.shape, "figures"):
        brief = dataclasses.replace(brief, figures=key_figures(brief, _by_number(brief, dossier)))
    if job.strict:
        _refuse_several_events(brief, dossier.folder)
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


def _refuse_several_events(brief: Brief, folder: Path) -> None:
    for notice in brief.notices:
        if notice.kind == SEVERAL_EVENTS:
            raise InputError(notice.text, where=folder, remedy="or build without --strict")


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
    dossier, profile = _read(path, profile_name, _naming(path, progress))
    _layout(layout, dossier, shape)
    brief, _ = _brief(dossier, profile, today)
    lines = [*checked_lines(path, brief), *_second_reader_lines(dossier, second)]
    return tuple(lines), brief.notices


def _second_reader_lines(dossier: Dossier, second: Places) -> Iterator[str]:
    config = wanted(second, dossier.config.second_reader)
    if config is None:
        return
    from summarizer.second_reader.asking import answers_at_all

    yield "  second reader: not asked, by --offline" if second.offline else f"  {answers_at_all(config)}"


def _naming(path: Path, *tells: Tell) -> Tell:
    """Tells all of them, with the dossier's path before the text."""

    def tell(text: str) -> None:
        for each in tells:
            each(f"{path}: {text}")

    return tell


def _read(path: Path, profile_name: str | None, tell: Tell) -> tuple[Dossier, Profile]:
    dossier, profile = _with_profile(read_dossier(path, tell=tell), profile_name)
    if profile_name:  # dossier.yaml was written for another profile: its roles need not fit this one
        return dossier, profile
    known = {*profile.roles, *(actor for section in profile.sections for actor in section.actors)}
    for role in dossier.config.roles:
        if role not in known:
            message = f"the profile {profile.name} has no role '{role}'{suggestion(role, profile.roles)}"
            raise _placed(InputError(message, setting=("roles", role)), dossier.folder)
    return dossier, profile


def _with_profile(dossier: Dossier, profile_name: str | None) -> tuple[Dossier, Profile]:
    if profile_name:
        return dossier, load_profile(profile_name)
    if dossier.config.profile:
        return dossier, load_profile(dossier.config.profile, dossier.folder)
    profile, why = fitting_profile(dossier)
    others = ", ".join(profile_names())
    notice = Notice(
        kind="profile", text=f"no profile given: {why}; set 'profile' in dossier.yaml for another: {others}"
    )
    return dataclasses.replace(dossier, notices=(*dossier.notices, notice)), profile


def fitting_profile(dossier: Dossier) -> tuple[Profile, str]:
    """The profile that fits the articles best, and in words which it is and why; raises InputError as a build would."""
    likely = picking.kind_of_event(dossier)
    fit = next((one for one in map(load_profile, profile_names()) if likely and one.event == likely.event), None)
    if fit is None or likely is None:
        return load_profile(DEFAULT_PROFILE), f"nothing tells which fits, {DEFAULT_PROFILE} is used"
    doubt = "" if likely.clear else ", though others come near"
    return fit, f"{fit.name} fits best{doubt}"


def _brief(
    dossier: Dossier,
    profile: Profile,
    today: datetime.date,
    outlets: Outlets = NO_OUTLETS,
    second: Places | None = None,
) -> tuple[Brief, Trace]:
    """The brief with every notice there is, those of reading first, and its trace; without ``second`` by the rules."""
    asked = list[Notice]()
    asker = _asker(dossier, second, asked.append) if second else None
    try:
        day = dossier.config.prepared_on or today
        built = pipeline.build_brief(
            dossier, profile, prepared_on=day, outlets=outlets, chooser=asker, issues=_issues(dossier)
        )
    except InputError as error:
        raise _placed(error, dossier.folder) from error
    notices = tuple(dict.fromkeys((*dossier.notices, *built.brief.notices, *asked)))
    used = asker.used if asker else None
    return dataclasses.replace(built.brief, notices=notices, second_reader=used, tools=(program(),)), built.trace


def _issues(dossier: Dossier) -> tuple[Issue, ...]:
    """The earlier issues of a dossier; what reads them is imported only where there are some."""
    if not (dossier.folder / ISSUES).is_dir():
        return ()
    from summarizer.series.frozen import read_issues

    return read_issues(dossier.folder)


def _earlier(brief: Brief, dossier: Dossier) -> dict[str, bytes]:
    """``earlier/ISSUE/N.txt``: the texts of earlier issues that the changes quote."""
    if brief.changes is None:
        return {}
    from summarizer.series.frozen import earlier_texts

    return earlier_texts(dossier.folder, brief)


def _asker(dossier: Dossier, second: Places, note: Note) -> Asker | None:
    """The second reader of a dossier, imported only where one is wanted."""
    config = wanted(second, dossier.config.second_reader)
    if config is None:
        return None
    from summarizer.second_reader.asking import Asker

    marking = dossier.marking or dossier.config.marking
    return Asker(config, dossier.folder, marking, note, offline=second.offline, again=second.ask_again)


def _answer(brief: Brief, dossier: Dossier) -> dict[str, str]:
    """The kept answer of the second reader among the inputs, where the brief rests on it."""
    path = dossier.folder / KEPT_ANSWER
    return {path.name: sha256_of(path.read_bytes())} if brief.second_reader and path.is_file() else {}


def _formats(dossier: Dossier) -> tuple[str, ...]:
    """The documents that dossier.yaml asks for, else the usual ones; raises InputError for one that is not known."""
    for number, name in enumerate(dossier.config.formats or ()):
        if name not in DOCUMENTS:
            message = f"'{name}' is no format{suggestion(name, DOCUMENTS)}"
            raise _placed(InputError(message, setting=("formats", number)), dossier.folder)
    return dossier.config.formats or USUAL


def _placed(error: InputError, folder: Path) -> InputError:
    """The error with the line of the setting in dossier.yaml that is at fault."""
    if error.setting:
        error.where = folder / FILE_NAME
        error.line, error.column = position(error.where, error.setting)
    elif error.where is None:
        error.where = folder
    return error


def _layout(layout: Layout, dossier: Dossier, shape: str | None) -> Layout:
    """What dossier.yaml says of the documents; ``shape`` is what the command line says and goes before it.

    Raises InputError with the line of the setting at fault.
    """
    config = dossier.config
    if config.labels:
        layout = _set(with_labels, layout, "labels", config.labels, dossier.folder)
    if shape:
        layout = with_shape(layout, shape)
    elif config.shape:
        layout = _set(with_shape, layout, "shape", config.shape, dossier.folder)
    if config.subject:
        layout = dataclasses.replace(layout, mail=layout.mail.model_copy(update={"subject": config.subject}))
    layout = dataclasses.replace(layout, portion_marks=config.portion_marks)
    if config.attach:
        return layout
    return dataclasses.replace(layout, memo=layout.memo.model_copy(update={"attach": False}))


def _set(change: Callable[[Layout, str, Path], Layout], layout: Layout, key: str, value: str, folder: Path) -> Layout:
    """The layout as a setting of dossier.yaml wants it; raises InputError with the line of the setting."""
    try:
        return change(layout, value, folder)
    except InputError as error:
        if error.where is None:
            error.setting = (key,)
        raise _placed(error, folder) from error


def _texts(brief: Brief, dossier: Dossier) -> dict[str, bytes]:
    """``sources/N.txt``: the text that every offset of the brief counts in."""
    return {f"sources/{number}.txt": text.encode() for number, text in _by_number(brief, dossier).items()}


def _by_number(brief: Brief, dossier: Dossier) -> dict[int, str]:
    """The texts of the articles by the numbers of their sources."""
    articles = {article.file: article for article in dossier.articles}
    return {source.number: articles[source.file].text for source in brief.sources}


def _inputs(dossier: Dossier, profile: Profile, layout: Layout) -> dict[str, str]:
    """Hashes of everything that shaped the outputs; configuration by its name alone, wherever it stands."""
    shaping = {f"profiles/{profile.file.name}": profile.file} if profile.file else {}
    shaping |= {f"layouts/{path.name}": path for path in layout.files}
    return dict(dossier.inputs) | {name: sha256_of(path.read_bytes()) for name, path in shaping.items()}
