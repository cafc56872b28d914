"""One dossier read and made into the brief that every document is rendered from, as all of its settings want it.

``pipeline`` knows the order of the analysis; here stands what surrounds it: profile, layout, second reader, earlier
issues, headings, approval.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarizer import picking, pipeline
from summarizer.approval import with_approval
from summarizer.composition.choosing.ranking import check as check_ranking
from summarizer.composition.findings.key_figures import key_figures
from summarizer.composition.writing.notices import SEVERAL_EVENTS
from summarizer.config.dossier import FILE_NAME
from summarizer.config.layouts import Layout, with_labels, with_shape
from summarizer.config.loading import position, suggestion
from summarizer.config.outlets import NO_OUTLETS, Outlets
from summarizer.config.profiles import DEFAULT_PROFILE, Profile, load_profile, profile_names
from summarizer.config.second_reader import Places, wanted
from summarizer.config.shapes import asks_for
from summarizer.errors import InputError
from summarizer.jobs import Job, Tell, quiet
from summarizer.model import Brief, Trace
from summarizer.notices import Note, Notice, Step, unseen
from summarizer.picking import Prepared
from summarizer.publish.manifest import program
from summarizer.readers.dossier import Dossier, read_dossier
from summarizer.readers.folders import ISSUES
from summarizer.renderers.headings import with_headings

if TYPE_CHECKING:  # nothing of a second reader or of issues is imported unless there is one
    from summarizer.second_reader.asking import Asker
    from summarizer.series.delta import Issue


class Given(NamedTuple):
    """A dossier that was read, with its profile; ``prepared`` are its articles where they are understood already."""

    dossier: Dossier
    profile: Profile
    prepared: Prepared | None = None


class Composed(NamedTuple):
    """The brief of a dossier, what decided about it, and how its documents look."""

    brief: Brief
    trace: Trace
    layout: Layout


def read_given(path: Path, profile_name: str | None, tell: Tell = quiet) -> Given:
    """The dossier of a folder and its profile; raises InputError."""
    return Given(*_read(path, profile_name, tell))


def compose(given: Given, job: Job, step: Step = unseen) -> Composed:
    """The brief of a dossier, complete; raises InputError with the line of the setting at fault."""
    dossier, profile, prepared = given
    layout = layout_of(job.layout, dossier, job.shape)
    brief, trace = brief_of(dossier, profile, job.today, job.layout.outlets, job.second, prepared, step)
    brief = with_headings(brief, layout.labels, own_title=dossier.config.title is not None)
    if asks_for(layout.shape, "figures"):
        brief = dataclasses.replace(brief, figures=key_figures(brief, texts_by_number(brief, dossier)))
    if job.strict:
        _refuse_several_events(brief, dossier.folder)
    return Composed(
        with_approval(brief, dossier.config.approved, required=layout.memo.approval == "required"), trace, layout
    )


def _checked(dossier: Dossier) -> Dossier:
    try:
        check_ranking(dossier.config.ranking)
    except InputError as error:
        raise placed(error, dossier.folder) from error
    return dossier


def _read(path: Path, profile_name: str | None, tell: Tell) -> tuple[Dossier, Profile]:
    dossier, profile = _with_profile(_checked(read_dossier(path, tell=tell)), profile_name)
    if profile_name:  # dossier.yaml was written for another profile: its roles need not fit this one
        return dossier, profile
    known = {*profile.roles, *(actor for section in profile.sections for actor in section.actors)}
    for role in dossier.config.roles:
        if role not in known:
            message = f"the profile {profile.name} has no role '{role}'{suggestion(role, profile.roles)}"
            raise placed(InputError(message, setting=("roles", role)), dossier.folder)
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


def brief_of(  # noqa: PLR0913, PLR0917 - what a job says, one by one
    dossier: Dossier,
    profile: Profile,
    today: datetime.date,
    outlets: Outlets = NO_OUTLETS,
    second: Places | None = None,
    prepared: Prepared | None = None,
    step: Step = unseen,
) -> tuple[Brief, Trace]:
    """The brief with every notice there is, those of reading first, and its trace; without ``second`` by the rules."""
    asked = list[Notice]()
    asker = _asker(dossier, second, asked.append) if second else None
    try:
        day = dossier.config.prepared_on or today
        built = pipeline.build_brief(
            dossier,
            profile,
            prepared_on=day,
            outlets=outlets,
            chooser=asker,
            issues=_issues(dossier),
            prepared=prepared,
            step=step,
        )
    except InputError as error:
        raise placed(error, dossier.folder) from error
    notices = tuple(dict.fromkeys((*dossier.notices, *built.brief.notices, *asked)))
    used = asker.used if asker else None
    return dataclasses.replace(built.brief, notices=notices, second_reader=used, tools=(program(),)), built.trace


def _issues(dossier: Dossier) -> tuple[Issue, ...]:
    """The earlier issues of a dossier; what reads them is imported only where there are some."""
    if not (dossier.folder / ISSUES).is_dir():
        return ()
    from summarizer.series.frozen import read_issues

    return read_issues(dossier.folder)


def _asker(dossier: Dossier, second: Places, note: Note) -> Asker | None:
    """The second reader of a dossier, imported only where one is wanted."""
    config = wanted(second, dossier.config.second_reader)
    if config is None:
        return None
    from summarizer.second_reader.asking import Asker

    marking = dossier.marking or dossier.config.marking
    return Asker(config, dossier.folder, marking, note, offline=second.offline, again=second.ask_again)


def _refuse_several_events(brief: Brief, folder: Path) -> None:
    for notice in brief.notices:
        if notice.kind == SEVERAL_EVENTS:
            raise InputError(notice.text, where=folder, remedy="or build without --strict")


def texts_by_number(brief: Brief, dossier: Dossier) -> dict[int, str]:
    """The texts of the articles by the numbers of their sources."""
    articles = {article.file: article for article in dossier.articles}
    return {source.number: articles[source.file].text for source in brief.sources}


def placed(error: InputError, folder: Path) -> InputError:
    """The error with the line of the setting in dossier.yaml that is at fault."""
    if error.setting:
        error.where = folder / FILE_NAME
        error.line, error.column = position(error.where, error.setting)
    elif error.where is None:
        error.where = folder
    return error


def layout_of(layout: Layout, dossier: Dossier, shape: str | None) -> Layout:
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
        raise placed(error, folder) from error
