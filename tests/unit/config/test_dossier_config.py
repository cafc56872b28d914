"""dossier.yaml: every key, and every way to get one wrong."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from summarizer.config.dossier import DossierConfig, LimitsConfig, load_dossier_config
from summarizer.config.edits import Anchor
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
    after: words of another
    why: it belongs there
  - pin: {quote: "in the middle", before: "what stands", after: "of it"}
  - speaker: {quote: "We shall", is: unknown}
  - drop: {silent: Norway}
  - difference: {what: who asked, of: [one, other]}
  - step: {of: "The teams", when: 2025-03-20, who: both sides}
  - support: {of: "The call", in: [a.txt, b.txt]}
expected: [NATO, "NO"]
formats: [pdf, json]
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
    pin, drop, move, quoted, *labels = config.edits
    assert [(e.kind, e.text) for e in (pin, drop, move)] == [
        ("pin", "first words"),
        ("drop", "other words"),
        ("move", "more words"),
    ]
    assert (pin.source, pin.section, move.after, move.why) == ("a.txt", "next", "words of another", "it belongs there")
    assert quoted.pin == Anchor(quote="in the middle", before="what stands", after="of it")
    assert [(e.kind, e.text, e.anchor) for e in labels] == [
        ("speaker", "We shall", None),
        ("drop", "Norway", None),
        ("difference", "who asked", None),
        ("step", "The teams", None),
        ("support", "The call", None),
    ]
    speaker, silent, _, step, support = labels
    assert speaker.speaker
    assert speaker.speaker.speaker is None
    assert silent.drop
    assert silent.drop.label == ("silent", "Norway")
    assert step.step
    assert step.step.when == "2025-03-20"
    assert support.support
    assert support.support.articles == ("a.txt", "b.txt")
    assert (config.expected, config.formats) == (("NATO", "NO"), ("pdf", "json"))
    assert config.limits == LimitsConfig(file_mb=80, pages=900)
    assert (config.foreign, config.attach) == ("leave_out", False)


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    """No sender, marking, date or title is invented."""
    config = load_dossier_config(tmp_path)
    assert config == DossierConfig()
    given = {name for name, value in config if value not in (None, {}, (), False)}
    assert given == {"language", "foreign", "attach"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("marking: SECRET", "dossier.yaml:1:1: unknown marking 'SECRET' (known: TLP:CLEAR"),
        ("edits:\n  - pinn: x", "dossier.yaml:2:5: unknown key 'pinn' (did you mean 'pin'?)"),
        (
            "edits:\n  - section: x",
            "dossier.yaml:2:5: an edit has one of pin, drop, move, speaker, difference, step and",
        ),
        ("edits:\n  - pin: x\n    drop: y", "dossier.yaml:2:5: an edit has one of pin, drop, move, speaker"),
        ("edits:\n  - speaker: {quote: x}", "dossier.yaml:2:5: 'is' is missing"),
        ("edits:\n  - speaker: {quote: x, is: y, i: z}", "dossier.yaml:2:32: unknown key 'i' (did you mean 'is'?)"),
        ("edits:\n  - speaker: {quote: x, is: y}\n    section: z", "dossier.yaml:2:5: a speaker has no section"),
        ("edits:\n  - drop: {difference: x, step: y}", "dossier.yaml:2:5: a drop names one thing: first words"),
        ("edits:\n  - drop: {silence: x}", "dossier.yaml:2:12: unknown key 'silence' (did you mean 'silent'?)"),
        ("edits:\n  - pin: {before: x}", "dossier.yaml:2:5: a sentence is named by its first words, or by quote:"),
        ("edits:\n  - pin: {first: x, after: y}", "dossier.yaml:2:5: before: and after: stand around a quote:"),
        ("edits:\n  - difference: {what: x, of: [y]}", "dossier.yaml:2:31: 'edits.0.difference.of' tuple should"),
        ("edits:\n  - support: {of: x, in: y}", "dossier.yaml:2:26: 'edits.0.support.in' should be a valid array"),
        ("formats: []", "dossier.yaml:1:10: 'formats' tuple should have at least 1 item"),
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
        ("sender: me", "dossier.yaml:1:1: unknown key 'sender' ("),
        ("title: ''", "dossier.yaml:1:8: 'title'"),
    ],
)
def test_wrong_values_are_told_with_their_place(tmp_path: Path, text: str, message: str) -> None:
    """Path, line, column, what is wrong, and what would be right."""
    with pytest.raises(InputError) as caught:
        load(tmp_path, text)
    assert str(caught.value).removeprefix(f"{tmp_path}/").startswith(message)


def test_signs_that_nobody_sees_are_cleaned(tmp_path: Path) -> None:
    """Signs that turn or hide text reach no document from dossier.yaml."""
    text = 'title: Talks \u202eni\u202c Mor\u00adland\u200b\nto: "Desk\u2066 A"\n'
    (tmp_path / "dossier.yaml").write_text(text, encoding="utf-8")
    config = load_dossier_config(tmp_path)
    assert (config.title, config.to) == ("Talks ni Morland", "Desk A")


def test_a_title_has_an_end(tmp_path: Path) -> None:
    """A title of pages is refused with its place."""
    (tmp_path / "dossier.yaml").write_text(f"title: {'long ' * 100}", encoding="utf-8")
    with pytest.raises(InputError, match=r"yaml:1:1: a title, name or reference has at most 300"):
        load_dossier_config(tmp_path)
