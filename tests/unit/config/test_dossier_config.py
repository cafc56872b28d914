"""dossier.yaml: every key, and every way to get one wrong."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from summarizer.config.dossier import DossierConfig, Edit, LimitsConfig, load_dossier_config
from summarizer.errors import InputError
from summarizer.model import Marking

FULL = """\
title: Call between two presidents
event_date: 2025-03-18
profile: leaders-call
roles: {affected: [UA], principals: auto}
words: 280
to: Director
from: Regional desk
reference: 114
version: 1.10
supersedes: "1.9"
correction: The date was wrong.
prepared_on: 2025-03-19
marking: tlp:amber
comment: |
  What it means.

  And what not.
language: en
foreign: leave_out
ranking: lexrank
limits: {file_mb: 80, pages: 900}
sources:
  a.txt: {outlet: World Info, url: "https://news.example/a", published: 2025-03-18, origin: agency, marking: TLP:GREEN}
  b.txt:
edits:
  - pin: first words
    source: a.txt
    section: next
  - drop: other words
  - move: more words
    section: europe
attach: false
"""


def load(folder: Path, text: str) -> DossierConfig:
    """The configuration of a folder with that dossier.yaml."""
    (folder / "dossier.yaml").write_text(text, encoding="utf-8")
    return load_dossier_config(folder)


def test_every_key_is_read(tmp_path: Path) -> None:
    """The whole contract at once."""
    config = load(tmp_path, FULL)
    assert config.event_date == datetime.date(2025, 3, 18)
    assert config.roles == {"affected": ("UA",), "principals": None}
    assert (config.sender, config.reference, config.version) == ("Regional desk", "114", "1.10")
    assert config.marking == Marking(text="TLP:AMBER", scheme="tlp")
    assert config.comment == "What it means.\n\nAnd what not.\n"
    assert config.sources["a.txt"].published == datetime.date(2025, 3, 18)
    assert config.sources["b.txt"].outlet is None
    assert config.edits == (
        Edit(kind="pin", text="first words", source="a.txt", section="next"),
        Edit(kind="drop", text="other words"),
        Edit(kind="move", text="more words", section="europe"),
    )
    assert config.limits == LimitsConfig(file_mb=80, pages=900)
    assert (config.foreign, config.attach) == ("leave_out", False)


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    """No sender, marking, date or title is invented."""
    config = load_dossier_config(tmp_path)
    assert config == DossierConfig()
    given = {name for name, value in config if value not in (None, {}, ())}
    assert given == {"language", "foreign", "attach"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("marking: SECRET", "dossier.yaml:1:1: unknown marking 'SECRET' (known: TLP:CLEAR"),
        ("edits:\n  - pinn: x", "dossier.yaml:2:5: an edit has one of pin, drop and move"),
        ("edits:\n  - pin: x\n    drop: y", "dossier.yaml:2:5: an edit has one of pin, drop and move"),
        ("edits:\n  - move: x", "dossier.yaml:2:5: a move says where to: section: KEY"),
        ("edits:\n  - drop: x\n    section: next", "dossier.yaml:2:5: a drop has no section"),
        ("edits:\n  - pin: x\n    sction: next", "dossier.yaml:3:5: unknown key 'sction' (did you mean 'section'?)"),
        ("sources: {a.txt: {url: 'javascript:x'}}", "dossier.yaml:1:19: 'javascript:x' is not a web address"),
        ("sources: {a.txt: {outlt: x}}", "dossier.yaml:1:19: unknown key 'outlt' (did you mean 'outlet'?)"),
        ("event_date: 18.3.2025", "dossier.yaml:1:13: 'event_date' should be a valid date"),
        ("event_date: 2025-02-30", "dossier.yaml:1:13: 'event_date' should be a valid date"),
        ("roles: {affected: UA}", "dossier.yaml:1:9: 'UA': a role is a list of actors, or auto"),
        ("words: 5", "dossier.yaml:1:8: 'words' should be greater than or equal to 20"),
        ("words: '300'", "dossier.yaml:1:8: 'words' should be a valid integer, not \"300\""),
        ("limits: {file_mb: 5000}", "dossier.yaml:1:19: 'limits.file_mb' should be less than or equal to 200"),
        ("limits: {dossier_articles: 0}", "dossier.yaml:1:28: 'limits.dossier_articles' should be greater than"),
        ("limits: {size: 5}", "dossier.yaml:1:10: unknown key 'size' (known: articles, dossier_articles"),
        ("foreign: drop", "dossier.yaml:1:10: 'foreign'"),
        ("language: english", "dossier.yaml:1:11: 'language'"),
        ("sender: me", "dossier.yaml:1:1: unknown key 'sender' (known: attach, comment"),
        ("title: ''", "dossier.yaml:1:8: 'title'"),
    ],
)
def test_wrong_values_are_told_with_their_place(tmp_path: Path, text: str, message: str) -> None:
    """Path, line, column, what is wrong, and what would be right."""
    with pytest.raises(InputError) as caught:
        load(tmp_path, text)
    assert str(caught.value).removeprefix(f"{tmp_path}/").startswith(message)
