"""Word templates that nobody vouches for: each is tried in the guarded process, and refused by name with a remedy."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from summarizer.config.layouts import load_layout
from summarizer.config.word_style import WordStyle
from summarizer.documents import render
from summarizer.errors import InputError
from summarizer.guarded.process import ask_guarded
from summarizer.notices import Notice
from summarizer.renderers.word import render_docx
from tests.briefs import talks

Parts = dict[str, bytes]


def template(folder: Path, change: Callable[[Parts], None]) -> Path:
    """python-docx's own template with changed parts."""
    out = io.BytesIO()
    Document().save(out)
    with zipfile.ZipFile(out) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    path = folder / "t.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def replaced(name: str, old: str, new: str) -> Callable[[Parts], None]:
    """A change of one piece of text in one part."""
    return lambda parts: parts.update({name: re.sub(old.encode(), new.encode(), parts[name], flags=re.DOTALL)})


def tried(path: Path) -> None:
    """The trial that a build makes."""
    ask_guarded("word_template", path, {"word": WordStyle().model_dump_json()}, 30)


USABLE = {
    "no page": replaced("word/document.xml", r"<w:sectPr.*</w:sectPr>", ""),
    "a page in fractions": replaced("word/document.xml", r'w:w="(\d+)"', r'w:w="\1.5"'),
    "a page of no width": replaced("word/document.xml", r'w:w="\d+"', 'w:w="0"'),
    "styles on styles that are not there": replaced("word/styles.xml", r'<w:basedOn w:val="\w+"/>',
                                                    '<w:basedOn w:val="Nowhere"/>'),
}  # fmt: skip
REFUSED = {
    "a part that is named and not there": lambda parts: parts.pop("docProps/core.xml") and None,
    "no document": lambda parts: parts.pop("word/document.xml") and None,
    "broken XML": replaced("word/document.xml", "</w:body>", ""),
    "another root": replaced("word/document.xml", "w:document", "w:other"),
    "styles that are none": lambda parts: parts.update({"word/styles.xml": b"styles"}),
    "entities without end": lambda parts: parts.update({"word/styles.xml": ENTITIES}),
}
ENTITIES = b'<!DOCTYPE a [<!ENTITY b "' + b"b" * 50_000 + b'">' + b"".join(
    f'<!ENTITY {name} "{"&" + before + ";"}{("&" + before + ";") * 40}">'.encode()
    for before, name in zip("bcdefg", "cdefgh", strict=True)
) + b"]><a>&h;</a>"  # fmt: skip


@pytest.mark.parametrize("kind", USABLE)
def test_usable_template(tmp_path: Path, kind: str) -> None:
    """What is odd about a template is made good."""
    tried(template(tmp_path, USABLE[kind]))


@pytest.mark.parametrize("kind", REFUSED)
def test_refused_template(tmp_path: Path, kind: str) -> None:
    """A build names the file and a remedy, and breaks at nothing."""
    path = template(tmp_path, REFUSED[kind])
    with pytest.raises(InputError) as raised:
        render(talks(), load_layout(word_template=path), ["docx"])
    assert raised.value.where == path
    assert raised.value.remedy


def test_a_template_is_tried_before_it_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the guarded process, for the Word document alone; the house template is not."""
    asked = list[str]()
    monkeypatch.setattr("summarizer.renderers.trials.ask_guarded", lambda task, *_: asked.append(task) or {})
    path = template(tmp_path, lambda _parts: None)
    render(talks(), load_layout(word_template=path), ["md"])
    render(talks(), load_layout(), ["docx"])
    assert asked == []
    render(talks(), load_layout(word_template=path), ["docx"])
    assert asked == ["word_template"]


def test_styles_that_the_user_names(tmp_path: Path) -> None:
    """A use that there is none of is refused with the nearest; a style that the template lacks is told."""
    layout = load_layout(word_template=template(tmp_path, lambda _parts: None))
    wrong = replace(layout, word=WordStyle(styles={"numberd": ("List Number",)}))
    with pytest.raises(InputError, match="did you mean 'numbered'"):
        render_docx(talks(), wrong)
    told = list[Notice]()
    render_docx(talks(), replace(layout, word=WordStyle(styles={"numbered": ("Para",)})), told.append)
    assert ["it has no style “Para”, which word.yaml names" in one.text for one in told] == [True]
    named = replace(layout, word=WordStyle(styles={"numbered": ("Para", "List Number 2")}))
    told.clear()
    assert b"ListNumber2" in zipfile.ZipFile(io.BytesIO(render_docx(talks(), named, told.append))).read(
        "word/document.xml"
    )
    assert told == []
