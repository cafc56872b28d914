"""The finished memo as a reader's programs see it: fonts, links, order, metadata, attachment, the same bytes."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Name

from summarizer.codec import decode_brief
from summarizer.config.loading import load_model
from summarizer.config.memo_style import MemoStyle
from summarizer.errors import InputError
from summarizer.model import Brief, Marking, Step
from summarizer.renderers.memo import render_memo
from summarizer.renderers.memo.look import looks_of
from tests.briefs import talks
from tests.conftest import DEMO, ROOT
from tests.documents.memos import all_markings, built, layout, logo_folder, usual
from tests.installed import need
from tests.memo_briefs import annexed, long, scripts

KILOBYTES_AT_MOST = 150
BLOCKS_OF_TWO_PAGES = ("bottom_line", "comment", "sections")
"""From the title block to the next steps."""


def opened(document: bytes) -> pikepdf.Pdf:
    """The document, read."""
    return pikepdf.open(io.BytesIO(document))


def pages_of(document: bytes) -> int:
    """How many pages it has."""
    with opened(document) as pdf:
        return len(pdf.pages)


def attribute(document: bytes, key: str) -> set[str]:
    """All values of one key in the structure tree."""
    with opened(document) as pdf:
        return {str(element[key]) for element in elements(pdf.Root.StructTreeRoot) if key in element}


def elements(node: Any) -> Iterator[Any]:
    """All structure elements under a node, in reading order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def tags(document: bytes) -> list[str]:
    """Names of all structure elements, in reading order."""
    with opened(document) as pdf:
        return [str(element.S)[1:] for element in elements(pdf.Root.StructTreeRoot)]


def text_of(document: bytes, tmp_path: Path, *options: str) -> str:
    """What poppler reads in it."""
    program = "pdfinfo" if options else "pdftotext"
    need(program)
    file = tmp_path / "memo.pdf"
    file.write_bytes(document)
    command = [program, *options, str(file)] if options else [program, "-layout", str(file), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def check_size(brief: Brief, *, pages: int = 4) -> None:
    """At most so many pages and 150 kB with its fonts, and two pages from the title to the next steps."""
    document = render_memo(brief, layout())
    assert len(document) < KILOBYTES_AT_MOST * 1000
    assert pages_of(document) <= pages
    assert pages_of(render_memo(brief, layout(blocks=BLOCKS_OF_TWO_PAGES))) <= 2


def test_the_usual_memo_is_short_and_light() -> None:
    """With every field filled, and of the demonstration dossier, whose articles differ in much: a page more."""
    check_size(talks())
    check_size(built(DEMO), pages=5)


def test_the_memo_of_the_reference_articles_is_short(shared: Path) -> None:
    """Five articles pasted from the web."""
    check_size(built(shared / "seeds"))


def test_every_font_is_embedded_with_its_letters() -> None:
    """A subset in the file and a map to Unicode, for every font of every page; no empty glyph is painted."""
    for document in (usual(), render_memo(scripts(), layout())):
        with opened(document) as pdf:
            fonts = [font for page in pdf.pages for font in page.obj.Resources.Font.values()]
            assert fonts
            for font in fonts:
                assert "/FontFile2" in font.FontDescriptor
                assert re.match(r"/[A-Z]{6}\+", str(font.BaseFont))
                assert b"<FFFD>" not in font.ToUnicode.read_bytes()


def test_every_script_is_read_back_as_written(tmp_path: Path) -> None:
    """Cyrillic, Greek, Arabic and Hebrew names come out of the file as letters, in reading order."""
    read = text_of(render_memo(scripts(), layout()), tmp_path)
    plain = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", read)
    for name in ("Володимир Зеленський", "Αθήνα", "Nguyễn Phú Trọng", "محمد بن سلمان", "בנימין נתניהו", "café"):
        assert name in plain
    assert "[U+" not in plain


def test_a_sign_that_no_font_has_is_named(tmp_path: Path) -> None:
    """Its code point in brackets, never an empty box."""
    read = text_of(render_memo(scripts(foreign=True), layout()), tmp_path)
    assert "[U+4E2D][U+56FD]" in re.sub(r"\s+", "", read)


def test_links_lead_somewhere_and_back() -> None:
    """Each [n] to its source on an existing page, each source back to its paragraphs, an address to the web."""
    with opened(usual()) as pdf:
        links = [link for page in pdf.pages for link in page.obj.get("/Annots", [])]
        pages = {page.obj.objgen for page in pdf.pages}
        inside = [link for link in links if "/Dest" in link]
        assert all(link.Dest[0].objgen in pages for link in inside)
        said = {str(link.Contents) for link in inside}
        assert {f"Go to the source: [{number}]" for number in range(1, 6)} <= said
        assert {str(link.A.URI) for link in links if "/A" in link} == {
            "https://news.example/1",
            "https://news.example/3",
            "https://news.example/5",
        }


def test_the_structure_says_what_each_part_is() -> None:
    """One title, headings under it, lists of paragraphs and sources, a table with headers, figures in words."""
    found = tags(usual())
    assert found[0] == "Document"
    assert found.count("H1") == 1
    assert {"H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Link", "Figure"} <= set(found)
    words = attribute(usual(), "/Alt")
    assert any("[1] Harbour Gazette" in text for text in words)
    assert any(re.fullmatch(r"(at least )?\d of 5 articles", text) for text in words)


def test_a_screen_reader_meets_the_parts_in_order(tmp_path: Path) -> None:
    """The structure tree's text: title, title block, bottom line, sections, sources, method."""
    told = text_of(usual(), tmp_path, "-struct-text")
    parts = (
        "Talks between Northland and Southmark",
        "Director, Northern Affairs",
        "Bottom line",
        "Desk comment: not from the sources",
        "Outcome of the talks",
        "Next steps",
        "Where the sources differ",
        "Source summary",
        "How this was made",
    )
    places = [told.find(f'"{part}') for part in parts]
    assert -1 not in places
    assert places == sorted(places)


def test_words_in_another_language_are_marked() -> None:
    """A source in French has its title and its statements in French for a screen reader."""
    document = render_memo(scripts(), layout())
    assert attribute(document, "/Lang") == {"fr"}
    with opened(document) as pdf:
        assert str(pdf.Root.Lang) == "en"


def test_a_reader_finds_their_way() -> None:
    """Bookmarks for the title and each heading under it, page labels, the title in the window's bar."""
    with opened(usual()) as pdf, pdf.open_outline() as outline:
        (top,) = outline.root
        assert top.title == "Talks between Northland and Southmark"
        assert [item.title for item in top.children][:2] == ["Bottom line", "Outcome of the talks"]
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert pdf.Root.PageLabels.Nums[1].S == Name.D


@pytest.mark.parametrize("marking", all_markings(), ids=lambda marking: marking.text)
def test_a_marking_stands_on_every_page(marking: Marking, tmp_path: Path) -> None:
    """At head and foot, as an artifact, in the metadata, and right-justified in colours on black for TLP."""
    document = render_memo(talks(marking=marking), layout())
    read = text_of(document, tmp_path)
    pages = read.rstrip("\f").split("\f")
    assert [page.count(marking.text) for page in pages] == [2] * len(pages)
    assert marking.text not in text_of(document, tmp_path, "-struct-text")
    with opened(document) as pdf:
        assert str(pdf.docinfo["/Keywords"]) == marking.text
        assert (b"0 0 0 rg" in pdf.pages[0].obj.Contents.read_bytes()) == (marking.scheme == "tlp")


def test_without_a_marking_none_is_printed(tmp_path: Path) -> None:
    """Nothing stands there that nobody gave."""
    assert "CLASSIFIED" not in text_of(usual(), tmp_path)
    with opened(usual()) as pdf:
        assert "/Keywords" not in pdf.docinfo


def test_the_brief_is_attached_without_the_lines_taken_out() -> None:
    """Statements and sources as JSON; ``attach: false`` leaves it out."""
    with opened(usual()) as pdf:
        attached = decode_brief(pdf.attachments["brief.json"].get_file().read_bytes().decode())
        assert pdf.attachments["brief.json"].obj.AFRelationship == Name.Data
    assert attached == replace(talks(), removed=())
    with opened(render_memo(talks(), layout(attach=False))) as pdf:
        assert not pdf.attachments


def test_the_metadata_says_what_the_brief_says() -> None:
    """Title, sender and date, the same in both places a PDF keeps them."""
    with opened(usual()) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Talks between Northland and Southmark"
        assert str(pdf.docinfo["/CreationDate"]) == "D:20240515000000Z"
        packet = pdf.Root.Metadata.read_bytes().decode()
    assert "<rdf:li>Regional desk</rdf:li>" in packet
    assert "2024-05-15T00:00:00Z" in packet


def test_the_annex_shows_each_statement_in_its_paragraph(tmp_path: Path) -> None:
    """On a page of its own, with links from the paragraph's number there and back."""
    document = render_memo(annexed(), layout(annex=True))
    read = text_of(document, tmp_path)
    annex = read[read.index("Annex: the statements in their paragraphs") :]
    assert "A sentence before it. The two foreign ministers agreed on Tuesday" in re.sub(r"\s+", " ", annex)
    with opened(document) as pdf:
        said = {str(link.Contents) for page in pdf.pages for link in page.obj.get("/Annots", [])}
    assert "Go to the source: 1." in said


def test_blocks_and_sections_follow_the_style(tmp_path: Path) -> None:
    """What is left out does not appear, and sections come in the order asked for."""
    style = {"blocks": ("sections", "positions"), "sections": ("next", "europe"), "numbering": "none"}
    read = text_of(render_memo(talks(), layout(**style)), tmp_path)
    headings = ("Next steps", "European reaction", "Outcome of the talks", "Who says what")
    places = [read.index(heading) for heading in headings]
    assert places == sorted(places)
    assert "[1] Harbour Gazette" not in re.sub(r"\s+", " ", read)
    assert "1." not in read.split("Next steps")[1].split("Who says what")[0].replace("1 June.", "")


def test_a_section_without_material_has_no_heading(tmp_path: Path) -> None:
    """It is told in one line with the others."""
    brief = talks()
    empty = tuple(replace(section, statements=()) for section in brief.sections)
    silent = replace(brief.silent, sections=tuple(section.title for section in empty))
    read = text_of(render_memo(replace(brief, sections=empty, bottom_line=(), silent=silent), layout()), tmp_path)
    assert read.count("Outcome of the talks") == 1
    assert "No article gives material for: Outcome of the talks" in read


def test_a_sentence_stands_once(tmp_path: Path) -> None:
    """What the bottom line prints, no section prints again."""
    read = re.sub(r"\s+", " ", text_of(usual(), tmp_path))
    for statement in talks().bottom_line:
        assert read.count(" ".join(statement.text.split()[:6])) == 1


def test_nothing_is_too_small_to_read() -> None:
    """No look is under nine points."""
    assert min(look.size for look in looks_of(MemoStyle())) >= 9


def test_the_statements_without_a_sure_section_stand_in_a_block(tmp_path: Path) -> None:
    """Under a heading of their own, with numbers that go on."""
    brief = talks()
    extra = replace(brief.sections[0].statements[0], text="A ferry ran late.", start=1, end=18)
    read = text_of(render_memo(replace(brief, also_reported=(extra,)), layout()), tmp_path)
    assert re.search(r"Also reported\s+\d+\.\s+A ferry ran late\.", read)


def test_days_of_next_steps_make_a_line_of_time(tmp_path: Path) -> None:
    """Two days or more are drawn in proportion and told in words; each stands before its step."""
    brief = talks()
    coming = next(section for section in brief.sections if section.key == "next")
    days = ("2024-06-01", "2024-06-20", "2024-07-01")
    steps = tuple(
        Step(when=None, who=None, statement=statement, due=day)
        for statement, day in zip(coming.statements, days, strict=False)
    )
    document = render_memo(replace(brief, bottom_line=(), steps=steps), layout())
    assert any("1\u00a0June\u00a02024" in text for text in attribute(document, "/Alt"))
    assert "20 June 2024:" in text_of(document, tmp_path).replace("\u00a0", " ")


def test_a_logo_has_words_for_those_who_do_not_see_it(tmp_path: Path) -> None:
    """PNG and SVG, as a figure with the style's alternative text."""
    folder = logo_folder(tmp_path)
    for file in ("crest.svg", "logo.png"):
        style = layout(folder, logo={"file": file, "alt": "Coat of arms of Southmark"})
        assert "Coat of arms of Southmark" in attribute(render_memo(talks(), style), "/Alt")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("page: A5\n", r"memo.yaml:1:7: .*'A4' or 'Letter'"),
        ("text_size: 10\n", r"memo.yaml:1:12: .*11 or 12"),
        ('colours: {link: "blue"}\n', r"memo.yaml:1:17: .*"),
        ("blocks: [sections, sources, sections]\n", r"memo.yaml:1:\d+: .*named twice: sections"),
        ("numbring: none\n", r"memo.yaml:1:1: unknown key 'numbring' \(did you mean 'numbering'\?\)"),
    ],
)
def test_a_wrong_value_is_told_with_its_place(text: str, message: str, tmp_path: Path) -> None:
    """File, line and column, and what is allowed."""
    (tmp_path / "memo.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        load_model(tmp_path / "memo.yaml", MemoStyle)


def test_the_shipped_memo_yaml_holds_the_defaults() -> None:
    """What the file shows a user is what they get without it."""
    assert load_model(ROOT / "layouts" / "memo.yaml", MemoStyle) == MemoStyle()


def test_a_font_or_logo_that_is_missing_is_named(tmp_path: Path) -> None:
    """With the remedy, not a traceback."""
    with pytest.raises(InputError, match="pip install fontpkg-no-such-font"):
        render_memo(talks(), layout(fonts={"text": "No Such Font"}))
    with pytest.raises(InputError, match=r"crest.svg: not a logo; name a .png or .svg file"):
        render_memo(talks(), layout(tmp_path, logo={"file": "crest.svg", "alt": "Crest"}))


def test_the_same_brief_gives_the_same_bytes() -> None:
    """In this process after other memos, and in new ones whatever their hash seed, zone and locale."""
    program = "import hashlib; from tests.documents.memos import usual; print(hashlib.sha256(usual()).hexdigest())"
    render_memo(long(), layout())
    usual.cache_clear()
    here = usual()
    usual.cache_clear()
    assert usual() == here
    digests = set()
    for seed, zone, locale in (("1", "UTC", "C"), ("2", "Asia/Tokyo", "de_DE.UTF-8")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
        run = subprocess.run(
            [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        )
        digests.add(run.stdout)
    assert len(digests) == 1


def test_the_hash_in_the_footer_is_that_of_brief_json(tmp_path: Path) -> None:
    """The first eight digits of the SHA-256 of the file written beside the memo."""
    import hashlib

    from summarizer.codec import encode_brief

    digest = hashlib.sha256(encode_brief(talks()).encode()).hexdigest()[:8]
    assert digest in text_of(usual(), tmp_path)
    assert json.loads(encode_brief(talks()))["schema"] == 1


def test_a_font_for_a_further_script_can_be_named(tmp_path: Path) -> None:
    """As `fonts: {more: […]}` of memo.yaml documents for Chinese; Georgian here."""
    font = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
    need("DejaVu Sans")
    brief = replace(talks(), comment="Meeting in თბილისი.")
    assert "თბილისი" in text_of(render_memo(brief, layout(fonts={"more": (str(font),)})), tmp_path)


def test_a_figure_of_sections_is_lettered(tmp_path: Path) -> None:
    """Its columns are headed A, B, C, with a key under the figure; with too many sections there is none."""
    brief = talks()
    assert re.search(r"A\s+B\s+C", text_of(render_memo(brief, layout()), tmp_path))
    many = tuple(replace(section, key=f"{section.key}{n}") for n in range(3) for section in brief.sections)
    assert not re.search(r"A\s+B\s+C", text_of(render_memo(replace(brief, sections=many), layout()), tmp_path))


def test_few_quotations_one_a_speaker(tmp_path: Path) -> None:
    """At most four, none without a speaker, none twice by one; the annex has them all but counts what is too many."""
    brief = talks()
    known, unknown = brief.quotes
    others = tuple(
        replace(
            known, speaker=f"Speaker {n}", text=f"Some words of number {n} stand here", start=9000 + n, end=9001 + n
        )
        for n in range(6)
    )
    more = replace(brief, quotes=(*others, unknown))
    read = text_of(render_memo(more, layout()), tmp_path)
    assert 1 <= read.count("Some words of number") <= 4
    assert "Speaker not clear" not in read
    assert "2 more in brief.json" in text_of(render_memo(more, layout(annex=True, quotes_at_most=5)), tmp_path)


def test_readings_of_a_difference_stand_side_by_side(tmp_path: Path) -> None:
    """One line a difference, each reading once with its sources."""
    brief = talks()
    (difference,) = brief.differences
    second = replace(difference.values[0], text="half a day", sentence="Half a day, some said.")
    values = (difference.values[0], second, second, difference.values[1])
    document = render_memo(replace(brief, differences=(replace(difference, values=values),)), layout())
    read = re.sub(r"\s+", " ", text_of(document, tmp_path))
    assert read.count("half a day") == 1
    assert "·" in read[read.index("half a day") - 40 : read.index("half a day") + 40]
