"""verify proves every word of a brief from its sources, and names what no longer holds."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.codec import encode_brief
from summarizer.errors import InputError
from summarizer.model import (
    Antecedent,
    Brief,
    Carriers,
    Difference,
    Passage,
    Position,
    Quote,
    Removed,
    Section,
    Source,
    Statement,
    Step,
    Value,
)
from summarizer.publish import Manifest, publish
from summarizer.verifying import brief_failures, verify

TEXT = "Zelensky met envoys.\nShare post:\nHe confirmed the truce on Friday. “We agreed,” Kerry said after two hours.\n"
SAID = "“We agreed,” Kerry said after two hours."
OTHER = "The talks lasted over an hour. The truce was confirmed.\n"
TEXTS = {1: TEXT, 2: OTHER}


def at(words: str, text: str = TEXT) -> dict[str, int]:
    """Start and end of the words in a text."""
    start = text.index(words)
    return {"start": start, "end": start + len(words)}


def statement(words: str) -> Statement:
    """A statement of the first source."""
    return Statement(text=words, source=1, **at(words))


def whole() -> Brief:
    """A brief in which everything holds."""
    truce = statement("He confirmed the truce on Friday.")
    truce = dataclasses.replace(
        truce,
        antecedent=Antecedent(start=0, end=2, name="Zelensky"),
        also_in=(2,),
        independent=2,
        carriers=Carriers(sources=(1, 2), origins=2, known=True),
        id=hashlib.sha256(b"1.txt\nHe confirmed the truce on Friday.").hexdigest()[:12],
    )
    lasted = "The talks lasted over an hour."
    digests = [hashlib.sha256(text.encode()).hexdigest() for text in (TEXT, OTHER)]
    return Brief(
        title="Talks",
        profile="talks",
        language="en",
        prepared_on="2025-03-19",
        sources=tuple(
            Source(number=n, file=f"{n}.txt", sha256=digest, origin=n) for n, digest in enumerate(digests, start=1)
        ),
        bottom_line=(truce,),
        sections=(Section(key="outcome", title="Outcome", statements=(statement("Zelensky met envoys."),)),),
        quotes=(Quote(speaker="John Kerry", text="We agreed,", source=1, **at("We agreed,")),),
        differences=(
            Difference(
                what="length",
                kind="duration",
                values=(
                    Value(source=2, text="over an hour", sentence=lasted, **at("over an hour", OTHER)),
                    Value(source=1, text="two hours", sentence=SAID, **at("two hours")),
                ),
            ),
        ),
        positions=(Position(actor="US", topic="truce", text="We agreed", source=1, **at("We agreed")),),
        steps=(Step(when="on Friday", who=None, statement=truce),),
        removed=(Removed(source=1, line=2, text="Share post:", reason="share"),),
        context=(Passage(source=2, text=lasted, **at(lasted, OTHER)),),
    )


def named(name: str, start: int, end: int) -> Callable[[Brief], Brief]:
    """A change of the antecedent in the bottom line."""
    return lambda brief: replaced(brief, "bottom_line", antecedent=Antecedent(start=start, end=end, name=name))


def replaced(brief: Brief, name: str, **changes: object) -> Brief:
    """The brief with the first entry of a list changed."""
    first, *others = getattr(brief, name)
    return dataclasses.replace(brief, **{name: (dataclasses.replace(first, **changes), *others)})


def test_a_true_brief_holds() -> None:
    """Nothing is complained about where nothing is wrong."""
    assert list(brief_failures(whole(), TEXTS)) == []


def test_a_line_break_may_be_a_space() -> None:
    """Pasted articles break lines in the middle of a sentence; nothing but white space may differ."""
    broken = {1: TEXT.replace("the truce on", "the\ntruce on"), 2: OTHER}
    assert list(brief_failures(whole(), broken)) == []
    assert list(brief_failures(whole(), broken | {1: TEXT.replace("the truce on", "a truce  on")})) != []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda b: replaced(b, "bottom_line", text="He denied it."), "bottom line: “He denied it.” is not at"),
        (lambda b: replaced(b, "bottom_line", start=3), "(it stands elsewhere in it)"),
        (lambda b: replaced(b, "bottom_line", end=10**6), "(it stands elsewhere in it)"),
        (lambda b: replaced(b, "bottom_line", start=-80), "(it stands elsewhere in it)"),
        (lambda b: replaced(b, "bottom_line", source=3), "bottom line: source 3 of"),
        (lambda b: replaced(b, "bottom_line", also_in=(1,)), "is said to be also in source 1"),
        (lambda b: replaced(b, "bottom_line", also_in=(7,)), "is said to be also in source 7"),
        (lambda b: replaced(b, "bottom_line", independent=3), "has 3 independent sources"),
        (named("Marsh", 0, 2), "the antecedent 'Marsh' is not named in source 1"),
        (named("Kerry", 9, 99), "is outside it"),
        (lambda b: replaced(b, "bottom_line", text=" "), "bottom line: an empty text is attributed to source 1"),
        (lambda b: replaced(b, "quotes", text="We refused,"), "quotes: “We refused,” is not at"),
        (lambda b: replaced(b, "quotes", speaker="Ada Marsh"), "quotes: the speaker 'Ada Marsh' is not named"),
        (lambda b: replaced(b, "positions", text="We refused"), "position of US: “We refused” is not at"),
        (lambda b: replaced(b, "steps", when="on Monday"), "next steps: 'on Monday' (when) is not in"),
        (lambda b: replaced(b, "steps", who="Kerry"), "next steps: 'Kerry' (who) is not in"),
        (lambda b: replaced(b, "removed", line=3), "removed: line 3 of source 1 is not “Share post:”"),
        (lambda b: replaced(b, "removed", line=99), "removed: line 99 of source 1"),
        (lambda b: replaced(b, "context", text="The talks lasted."), "context: “The talks lasted.” is not at"),
    ],
)
def test_every_untruth_is_named(change: Callable[[Brief], Brief], message: str) -> None:
    """Whatever part of the brief it stands in."""
    failures = list(brief_failures(change(whole()), TEXTS))
    assert any(message in failure for failure in failures), failures


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"text": "two hours"}, "difference 'length': “two hours” is not at"),
        ({"sentence": "It was short."}, "difference 'length': “It was short.” is not in source 2"),
        ({"sentence": "The truce was confirmed."}, "“over an hour” is not in its sentence of source 2"),
        ({"source": 1}, "difference 'length': “over an hour” is not at"),
    ],
)
def test_every_wrong_value_of_a_difference_is_named(changes: dict[str, object], message: str) -> None:
    """The words, the sentence, and the one in the other."""
    [difference] = whole().differences
    value = dataclasses.replace(difference.values[0], **changes)
    brief = replaced(whole(), "differences", values=(value,))
    assert any(message in failure for failure in brief_failures(brief, TEXTS))


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A published brief, with its dossier beside it in ``event``."""
    (tmp_path / "event").mkdir()
    for number, text in TEXTS.items():
        (tmp_path / "event" / f"{number}.txt").write_text(text, encoding="utf-8")
    files = {"brief.json": encode_brief(whole()).encode(), "memo.pdf": b"memo"}
    files |= {f"sources/{number}.txt": text.encode() for number, text in TEXTS.items()}
    inputs = {source.file: source.sha256 for source in whole().sources}
    manifest = Manifest(name="event", prepared_on="2025-03-19", inputs=inputs, versions={})
    return publish(tmp_path / "out", files, manifest).folder


def test_an_output_holds_against_its_sources_and_the_originals(output: Path) -> None:
    """Both ways, with what was checked counted."""
    for dossier in (None, output.parents[1] / "event"):
        verdict = verify(output, dossier)
        assert verdict.failures == ()
        assert dict(verdict.checked)["statements"] == 3


def test_every_changed_file_of_an_output_is_named(output: Path) -> None:
    """An edited document, a deleted one, a source rewritten to fit."""
    (output / "memo.pdf").write_bytes(b"another memo")
    (output / "sources/2.txt").write_text(OTHER.replace("over an", "about one"), encoding="utf-8")
    assert verify(output).failures == (
        "memo.pdf: changed since it was built",
        "sources/2.txt: changed since it was built",
        "difference 'length': “over an hour” is not at 17:29 of source 2",
        "difference 'length': “The talks lasted over an hour.” is not in source 2",
        "context: “The talks lasted over an hour.” is not at 0:30 of source 2",
    )
    (output / "sources/2.txt").unlink()
    missing = {"sources/2.txt: missing since it was built", "sources/2.txt: cannot be read"}
    assert missing <= set(verify(output).failures)


def test_every_changed_original_is_named(output: Path) -> None:
    """An article changed, one gone, one new."""
    dossier = output.parents[1] / "event"
    (dossier / "1.txt").write_text(TEXT + "More.", encoding="utf-8")
    (dossier / "2.txt").rename(dossier / "3.txt")
    assert verify(output, dossier).failures == (
        "1.txt: changed since the brief was built",
        "2.txt: source 2 is no longer in the dossier",
        "3.txt: came into the dossier since the brief was built",
    )


def test_what_is_no_output_is_refused(tmp_path: Path, output: Path) -> None:
    """A folder of something else, and an output without its brief or with a damaged one."""
    with pytest.raises(InputError, match="is no output folder of ours"):
        verify(tmp_path)
    (output / "brief.json").write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match=r"brief.json:1:2: not JSON: .*; rebuild it"):
        verify(output)
    (output / "brief.json").unlink()
    with pytest.raises(InputError, match=r"brief.json: cannot be read: .*; build it again"):
        verify(output)


def test_what_is_also_reported_is_proven_too() -> None:
    """A word that stands in no source is named with its place."""
    false = dataclasses.replace(statement("He confirmed the truce on Friday."), text="He denied the truce on Friday.")
    assert (
        list(brief_failures(dataclasses.replace(whole(), also_reported=(statement("Zelensky met envoys."),)), TEXTS))
        == []
    )
    [failure] = brief_failures(dataclasses.replace(whole(), also_reported=(false,)), TEXTS)
    assert failure.startswith("also reported")
