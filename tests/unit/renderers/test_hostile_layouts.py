"""Templates and logos that nobody vouches for: each is used, or refused by name with a remedy."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.config.deck_style import DeckStyle
from summarizer.errors import InputError
from summarizer.guarded.process import ask_guarded
from summarizer.renderers.deck.template.loading import open_template
from summarizer.renderers.memo.logo import MOST_PIXELS, painting

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def template(folder: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """python-pptx's own template with changed parts."""
    import pptx

    out = io.BytesIO()
    pptx.Presentation().save(out)
    with zipfile.ZipFile(out) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    path = folder / "t.pptx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def replaced(name: str, old: str, new: str) -> Callable[[dict[str, bytes]], None]:
    """A change of one piece of text in the parts whose name begins so."""
    import re

    def change(parts: dict[str, bytes]) -> None:
        changed = {part: content for part, content in parts.items() if part.startswith(name)}
        parts |= {part: re.sub(old.encode(), new.encode(), content) for part, content in changed.items()}

    return change


def tried(path: Path) -> None:
    """The trial that a build makes."""
    ask_guarded("template", path, {"deck": DeckStyle().model_dump_json()}, 30)


USABLE = {
    "no theme": lambda parts: parts.update(
        {"ppt/slideMasters/_rels/slideMaster1.xml.rels": replaced_theme(parts)}
    ),
    "no map of colours": replaced("ppt/slideMasters/slideMaster1.xml", r"<p:clrMap[^>]*/>", ""),
    "no slide size": replaced("ppt/presentation.xml", r"<p:sldSz[^>]*/>", ""),
    "size in fractions": replaced("ppt/slide", r'cx="(\d+)"', r'cx="\1.5"'),
    "places without size": replaced("ppt/slideLayouts", r"<a:ext c[^>]*/>", ""),
    "sizes without place": replaced("ppt/slideLayouts", r"<a:off [^>]*/>", ""),
    "bodies of no size": replaced("ppt/slide", r'<a:ext cx="\d+" cy="\d+"/>', '<a:ext cx="0" cy="0"/>'),
    "bodies of a letter's size": replaced("ppt/slide", r'<a:ext cx="\d+" cy="\d+"/>', '<a:ext cx="90000" cy="90000"/>'),
    "bodies off the slide": replaced("ppt/slide", r'<a:off x="\d+"', '<a:off x="99000000"'),
    "no text styles": replaced("ppt/slideMasters/slideMaster1.xml", r"<p:txStyles>.*</p:txStyles>", ""),
    "sizes of text that are none": replaced("ppt/slide", r'sz="\d+"', 'sz="large"'),
}  # fmt: skip


def replaced_theme(parts: dict[str, bytes]) -> bytes:
    """The master's relations without the one to its theme."""
    import re

    name = "ppt/slideMasters/_rels/slideMaster1.xml.rels"
    return re.sub(rb"<Relationship [^>]*theme1.xml[^>]*/>", b"", parts[name])


@pytest.mark.parametrize("kind", USABLE)
def test_usable_template(tmp_path: Path, kind: str) -> None:
    """A template that lacks something gets plain values or text boxes, and a deck is made."""
    tried(template(tmp_path, USABLE[kind]))


REFUSED: dict[str, tuple[Callable[[dict[str, bytes]], None], str]] = {
    "no presentation": (lambda parts: parts.pop("ppt/presentation.xml") and None, "PowerPoint"),
    "cut XML": (lambda parts: parts.update({"ppt/presentation.xml": b"<p:pres"}), "PowerPoint"),
    "no content types": (lambda parts: parts.pop("[Content_Types].xml") and None, "PowerPoint"),
    "a bomb": (lambda parts: parts.update({"ppt/media/x.xml": b" " * 40_000_000}), "expand"),
    "slides of a stamp's size": (
        replaced("ppt/presentation.xml", r'<p:sldSz cx="\d+" cy="\d+"', '<p:sldSz cx="950000" cy="950000"'),
        "too small",
    ),
    "no layouts": (
        replaced("ppt/slideMasters/slideMaster1.xml", r"<p:sldLayoutIdLst>.*</p:sldLayoutIdLst>", ""), "layout"
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", REFUSED)
def test_refused_template(tmp_path: Path, kind: str) -> None:
    """A damaged template is refused with what is wrong and a remedy."""
    change, said = REFUSED[kind]
    path = template(tmp_path, change)
    with pytest.raises(InputError, match=said) as refused:
        tried(path)
    assert refused.value.remedy


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "encrypted"),
        (b"PK\x03\x04 cut", "broken"),
        (b"", "broken"),
        (b"<html>", "broken"),
    ],
)
def test_no_package(tmp_path: Path, data: bytes, said: str) -> None:
    """A file that is no PowerPoint container is refused as what it is."""
    path = tmp_path / "t.potx"
    path.write_bytes(data)
    with pytest.raises(InputError, match=said):
        open_template(path, {})


def test_pictures_outside_and_macros_are_told(tmp_path: Path) -> None:
    """Pictures that a template only links to are taken off, macros dropped, and both are told."""
    relation = (
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" '
        'Target="{}"{}/></Relationships>'
    )
    picture = (
        '<p:pic><p:nvPicPr><p:cNvPr id="99" name="x"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill>'
        '<a:blip r:link="rId99"/></p:blipFill><p:spPr/></p:pic></p:spTree>'
    )

    def change(parts: dict[str, bytes]) -> None:
        master, rels = "ppt/slideMasters/slideMaster1.xml", "ppt/slideMasters/_rels/slideMaster1.xml.rels"
        outside = relation.format("image", "https://tracker.example/a.png", ' TargetMode="External"')
        parts[rels] = parts[rels].replace(b"</Relationships>", outside.encode())
        parts[master] = parts[master].replace(b"</p:spTree>", picture.encode())
        macros = relation.format("vbaProject", "vbaProject.bin", "").replace("office/2006", "office/2006")
        name = "ppt/_rels/presentation.xml.rels"
        parts[name] = parts[name].replace(b"</Relationships>", macros.encode())
        parts["ppt/vbaProject.bin"] = b"x"
        types = b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", types)

    opened = open_template(template(tmp_path, change), {})
    assert opened.left_out == ("its macros", "1 picture that it only links to")
    assert not any(rel.is_external for rel in opened.presentation.slide_masters[0].part.rels.values())


def png(width: int, height: int) -> bytes:
    """The head of a PNG that claims so many pixels, with next to no data."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{}</svg>'
LOGOS = {
    "bomb.png": png(30_000, 30_000),
    "large.png": png(MOST_PIXELS, 2),
    "cut.png": png(10, 10)[:30],
    "text.png": b"no picture",
    "crowd.svg": SVG.format("<rect/>" * 6000).encode(),
    "deep.svg": (SVG.format("{}").format("<g>" * 5000 + "</g>" * 5000)).encode(),
    "endless.svg": SVG.format(f'<path d="M0,0 L{"9" * 400},1"/>').encode(),
    "flat.svg": SVG.replace("0 0 10 10", "0 0 10 0").format("").encode(),
    "wide.svg": SVG.replace("0 0 10 10", "0 0 1000000 1").format("").encode(),
    "entity.svg": b'<!DOCTYPE x [<!ENTITY a "b">]>' + SVG.format("<text>&a;</text>").encode(),
    "heavy.svg": SVG.format(f"<!--{'x' * 5_100_000}-->").encode(),
}


@pytest.mark.parametrize("name", LOGOS)
def test_hostile_logo(tmp_path: Path, name: str) -> None:
    """A logo that would fill memory, never end or be painted half is refused with a remedy."""
    path = tmp_path / name
    path.write_bytes(LOGOS[name])
    with pytest.raises(InputError) as refused:
        ask_guarded("logo", path, {"height_pt": "40"}, 30)
    assert refused.value.remedy


def test_good_logo(tmp_path: Path) -> None:
    """A plain logo passes."""
    path = tmp_path / "logo.svg"
    path.write_text(SVG.format('<rect width="10" height="10"/>'), encoding="utf-8")
    assert ask_guarded("logo", path, {"height_pt": "40"}, 30) == {}
    assert painting(path, 40)[0] == 40
