"""A dossier on the page: understood once, and made into its brief again after every act.

The files are the truth. An act reads dossier.yaml under a lock, and saves nothing where it or the articles are not what
the session last saw: then the session looks anew, and says what changed.
"""

from __future__ import annotations

import datetime
import difflib
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

from summarizer.approval import hash_of
from summarizer.building import make_dossier, put
from summarizer.composing import Composed, Given, compose, read_given
from summarizer.config.dossier import FILE_NAME, DossierConfig
from summarizer.config.loading import parse_model
from summarizer.errors import InputError
from summarizer.jobs import Job
from summarizer.model import Brief
from summarizer.picking import prepare
from summarizer.publish import read_manifest, sha256_of
from summarizer.publish.lock import only_writer
from summarizer.readers.folders import dossier_files
from summarizer.review.acts import MARKS, done
from summarizer.review.log import PASSED, Entry, Log, patch_in
from summarizer.review.places import labels_of, sentences_by_id
from summarizer.review.scene import Act, Done, Scene
from summarizer.review.settings import changed, patch_of, patched, read_settings, write_settings
from summarizer.verifying import read_brief

KEPT = frozenset({"edits", "title", "roles", "words", "comment", "approved", "to", "sender", "reference"})
"""Settings that change nothing of how the articles are read."""
LOCK = ".review.lock"
CHANGED_LINES = 12
"""Lines shown of what changed outside the page."""
Clock = Callable[[], datetime.datetime]


class StaleError(Exception):
    """Something changed outside the page; the message says what, and nothing was saved."""


class Snapshot(NamedTuple):
    """The files as the session saw them."""

    settings: str
    articles: Mapping[str, tuple[int, int]]
    """File to its size and time of change in nanoseconds."""


@dataclass(slots=True)
class Session:
    """One dossier under review. ``clock`` gives the time of an act."""

    folder: Path
    job: Job
    clock: Clock
    given: Given = field(init=False)
    composed: Composed = field(init=False)
    seen: Snapshot = field(init=False)
    log: Log = field(init=False)
    built: str = ""
    """What the last build said."""
    _scene: tuple[Composed, Scene] | None = None
    """The scene of a brief, kept until the brief is another: acts and pages ask for it several times."""
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def __post_init__(self) -> None:
        self._look()

    # what is seen

    @property
    def brief(self) -> Brief:
        """The brief as a build would make it now."""
        return self.composed.brief

    @property
    def version(self) -> str:
        """What the page was drawn from: settings and articles."""
        return sha256_of(repr((self.seen.settings, sorted(self.seen.articles.items()))).encode())[:16]

    def scene(self) -> Scene:
        """What acts and pages work on."""
        with self._lock:
            if self._scene is None or self._scene[0] is not self.composed:
                self._scene = self.composed, self._scene_now()
            return self._scene[1]

    def _scene_now(self) -> Scene:
        brief, trace = self.composed.brief, self.composed.trace
        files = {source.number: source.file for source in brief.sources}
        texts = {article.file: article.text for article in self.given.dossier.articles}
        return Scene(
            brief=brief,
            profile=self.given.profile,
            edits=self.given.dossier.config.edits,
            sentences=trace.sentences,
            places=sentences_by_id(trace.sentences, files),
            labels={label.id: label for label in labels_of(brief)},
            files=files,
            texts={number: texts[file] for number, file in files.items()},
        )

    def last_built(self) -> Brief | None:
        """The brief of the last build, or None where there is none that can be read."""
        folder = self.job.out / self.given.dossier.name
        try:
            manifest = read_manifest(folder)
            return read_brief(folder, manifest) if manifest else None
        except InputError:
            return None

    # what is done

    def act(self, act: Act) -> str:
        """Do one act and say what came of it; raises InputError, and StaleError where files changed outside."""
        with self._lock, only_writer(self.folder / LOCK, lambda: None):
            self._refuse_stale()
            name = str(act.get("act"))
            if name in ("undo", "redo"):
                return self._again(name)
            if name in MARKS:
                return self._mark(name, act)
            if name == "approve":
                return self._approve(act)
            if name == "build":
                return self._build()
            return self._settle(name, done(act, self.scene()), act)

    def look(self) -> list[str]:
        """Look at the files again; the lines say what changed since they were seen, none where nothing did."""
        with self._lock:
            self.log = Log.of(self.folder)  # marks of another page change no other file
            now = self._snapshot()
            if now == self.seen:
                return []
            told = list(_differences(self.seen, now))
            self._look()
            return told

    def _settle(self, name: str, made: Done, act: Act) -> str:
        before = self.seen.settings
        after = changed(before, made.change)
        self._save(after)
        self._logged(name, of=made.of, before=made.before, after=made.after, act=act, patch=(before, after))
        return f"{name}: {_short(made.of)}"

    def _mark(self, name: str, act: Act) -> str:
        one, on = str(act.get("id")), bool(act.get("on", True))
        scene = self.scene()
        if one not in scene.places and one not in scene.labels:
            raise InputError("that is not in the brief any more", remedy="look at the page as it is now")
        of = scene.places[one].trace.text if one in scene.places else scene.labels[one].words
        self._logged(name, of=of, before=not on, after=on, act=act, patch=None)
        return f"{name}: {_short(of)}"

    def _approve(self, act: Act) -> str:
        by = " ".join(str(act.get("by") or "").split())
        if not by:
            raise InputError("an approval has a name")
        at = self.clock().astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%MZ")
        approved = {"by": by, "at": at, "brief": hash_of(self.brief)}

        def change(settings: Any) -> None:  # noqa: ANN401 - ruamel.yaml has no types of its own
            settings["approved"] = approved

        return self._settle("approve", Done(change, self.brief.title, None, approved), act)

    def _again(self, name: str) -> str:
        stack = self.log.done if name == "undo" else self.log.undone
        if not stack:
            raise InputError(f"there is nothing to {name}")
        entry, patch = stack[-1], patch_in(stack[-1])
        told = f"{entry['act']} {_short(str(entry.get('of')))}"
        if patch:
            after = patched(self.seen.settings, patch.undone() if name == "undo" else patch)
            if after is None:  # those before it can still be undone
                self._logged(PASSED, of=str(entry.get("of")), before=name, after=None, act={}, patch=None)
                return f"{name}: passed over {told}: its lines in {FILE_NAME} were changed by hand"
            self._save(after)
        self._logged(name, of=str(entry.get("of")), before=None, after=None, act={}, patch=None)
        return f"{name}: {told}"

    def _build(self) -> str:
        made = put(make_dossier(self.folder, self.job, given=self.given), self.job.out)
        self.built = f"{made.folder}: {' '.join(made.documents)} ({made.summary})"
        return self.built

    # the files

    def _save(self, text: str) -> None:
        """Make the brief of changed settings, then keep them; raises InputError, and then nothing has changed."""
        given, composed = self._made(text)
        self._refuse_stale()  # somebody may have saved while the brief was made
        try:
            write_settings(self.folder, text)
        except OSError as error:
            raise InputError(f"cannot be written: {error.strerror or error}", where=self.folder / FILE_NAME) from error
        self.given, self.composed, self.seen = given, composed, self._snapshot()

    def _made(self, text: str) -> tuple[Given, Composed]:
        config = parse_model(text, DossierConfig, self.folder / FILE_NAME) if text.strip() else DossierConfig()
        old = self.given.dossier.config
        if any(getattr(config, key) != getattr(old, key) for key in DossierConfig.model_fields if key not in KEPT):
            given = self._with_config(config)
        else:
            dossier = replace(self.given.dossier, config=config, inputs=self._inputs(text))
            given = self.given._replace(dossier=dossier)
        return given, compose(given, self.job)

    def _with_config(self, config: DossierConfig) -> Given:
        """The dossier with settings that change how its articles are understood, but not what they hold."""
        dossier = replace(self.given.dossier, config=config)
        return Given(dossier, self.given.profile, prepare(dossier))

    def _inputs(self, text: str) -> tuple[tuple[str, str], ...]:
        others = tuple((name, digest) for name, digest in self.given.dossier.inputs if name != FILE_NAME)
        return ((FILE_NAME, sha256_of(text.encode())), *others) if text else others

    def _look(self) -> None:
        """Read and understand the files; they count as seen only when that went well."""
        seen = self._snapshot()
        given = read_given(self.folder, self.job.profile)
        given = given._replace(prepared=prepare(given.dossier))
        composed, log = compose(given, self.job), Log.of(self.folder)
        self.given, self.composed, self.log, self.seen = given, composed, log, seen

    def _snapshot(self) -> Snapshot:
        held = {path.name: path.stat() for path in dossier_files(self.folder) if path.name != FILE_NAME}
        shown = {name: (stat.st_size, stat.st_mtime_ns) for name, stat in held.items() if not name.startswith(".")}
        return Snapshot(read_settings(self.folder), shown)

    def _refuse_stale(self) -> None:
        told = self.look()
        if told:
            raise StaleError("changed outside this page, so nothing was saved: " + "; ".join(told))

    def _logged(self, name: str, *, of: str, before: Any, after: Any, act: Act, patch: tuple[str, str] | None) -> None:  # noqa: ANN401
        written = patch_of(*patch) if patch else None
        entry: dict[str, Any] = {
            "time": self.clock().astimezone(datetime.UTC).isoformat(timespec="seconds"),
            "act": name,
            "id": act.get("id"),
            "of": of,
            "before": before,
            "after": after,
            "why": act.get("why"),
        }
        if written:
            entry["patch"] = written._asdict()
        self._kept(entry)

    def _kept(self, entry: Entry) -> None:
        try:
            self.log.add(entry)
        except OSError as error:
            raise InputError(f"cannot be written: {error.strerror or error}", where=self.log.path) from error


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")  # noqa: PLR2004 - the words just shown


def _differences(before: Snapshot, now: Snapshot) -> Iterator[str]:
    """What changed between two looks at the files."""
    for name in sorted({*before.articles, *now.articles}):
        if name not in now.articles:
            yield f"{name} is gone"
        elif name not in before.articles:
            yield f"{name} is new"
        elif before.articles[name] != now.articles[name]:
            yield f"{name} is another file"
    lines = difflib.unified_diff(before.settings.splitlines(), now.settings.splitlines(), lineterm="", n=0)
    told = [line for line in lines if line[:1] in "+-" and not line.startswith(("+++", "---"))]
    for line in told[:CHANGED_LINES]:
        yield f"{FILE_NAME}: {line}"
    if len(told) > CHANGED_LINES:
        yield f"{FILE_NAME}: {len(told) - CHANGED_LINES} more lines"
