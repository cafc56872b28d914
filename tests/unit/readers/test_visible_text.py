"""Readers give what a person sees in the file, whole and unglued, and count what they leave out."""

import io
import zipfile

import pytest

from summarizer.model import Article
from summarizer.readers.formats.by_suffix import parse
from tests import samples

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def word(body: str) -> Article:
    """The article of a Word file with this body, laid into a file that python-docx wrote."""
    data = samples.docx(("x",))
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                content = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'.encode()
            new.writestr(name, content)
    [article] = parse(out.getvalue(), "a.docx")
    return article


def run(text: str, properties: str = "") -> str:
    """A run of a Word paragraph."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


LEFT, RIGHT = run("The lake states "), run(" the toll on Tuesday.")


@pytest.mark.parametrize(
    "inside",
    [
        f"<w:ins>{run('lowered')}</w:ins><w:del><w:r><w:delText>raised</w:delText></w:r></w:del>",
        f"<w:moveTo>{run('lowered')}</w:moveTo><w:moveFrom>{run('raised')}</w:moveFrom>",
        f"<w:sdt><w:sdtContent>{run('lowered')}</w:sdtContent></w:sdt>",
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click here')}</w:sdtContent></w:sdt>"
        + run("lowered"),
        f"<w:smartTag><w:smartTag>{run('lowered')}</w:smartTag></w:smartTag>",
        f"<w:fldSimple w:instr='REF x'>{run('lowered')}</w:fldSimple>",
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + run("lowered")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        f"<w:hyperlink>{run('lowered')}</w:hyperlink>{run('raised', '<w:vanish/>')}",
        f"{run('raised', '<w:strike/>')}{run('lowered')}",
        f"<w:customXml>{run('lowered')}</w:customXml><w:r><w:footnoteReference w:id='2'/></w:r>",
    ],
)
def test_words_in_a_paragraph_of_word(inside: str) -> None:
    """Inserted, moved, controlled, tagged and linked words are read; deleted, hidden and struck ones are not."""
    assert word(f"<w:p>{LEFT}{inside}{RIGHT}</w:p>").text == "The lake states lowered the toll on Tuesday."


def test_blocks_of_word() -> None:
    """Paragraphs in content controls, inserted ones and table rows are read in order; deleted rows are not."""
    paragraph = f"<w:p>{run('A')}</w:p>"
    row = f"<w:tr><w:tc><w:p>{run('B')}</w:p></w:tc><w:tc><w:p>{run('C')}</w:p></w:tc></w:tr>"
    gone = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>{run('X')}</w:p></w:tc></w:tr>"
    article = word(
        f"<w:sdt><w:sdtContent>{paragraph}</w:sdtContent></w:sdt><w:tbl>{row}{gone}</w:tbl><w:ins>{paragraph}</w:ins>"
    )
    assert article.text == "A\nB\tC\nA"
    assert "1 tracked deletion" in article.notices[0].text


def test_a_deleted_paragraph_mark() -> None:
    """Two paragraphs whose parting was deleted are one."""
    mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    assert word(f"<w:p>{mark}{run('The toll ')}</w:p><w:p>{run('falls.')}</w:p>").text == "The toll falls."


def test_text_box_of_word() -> None:
    """A text box is read once, behind the paragraph it hangs on, though files hold it in two renderings."""
    box = f"<w:txbxContent><w:p>{run('Boxed.')}</w:p></w:txbxContent>"
    both = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent>"
    )
    assert (
        word(f"<w:p><w:r>{both}</w:r>{run('Before.')}</w:p><w:p>{run('After.')}</w:p>").text
        == "Before.\nBoxed.\nAfter."
    )


@pytest.mark.parametrize("title", ["Word Document", "Microsoft Word - toll.doc", "Untitled", "Document1", "toll.docx"])
def test_default_title(title: str) -> None:
    """The title that a library or the file's name gave is none."""
    assert parse(samples.docx((samples.TITLE, *samples.BODY), title), "a.docx")[0].title is None


def test_unseen_rtf() -> None:
    """Deleted, hidden and struck text, notes and headers of RTF stay out, what stands beside them stays whole."""
    source = (
        r"{\rtf1\ansi{\header Lake Herald}{\info{\title Untitled}}The lake states {\deleted raised }"
        r"{\revised lowered }the {\strike old }toll.{\footnote a note}\par{\v Do not print this.\par}"
        r"\deleted Gone\'e9.\par\deleted0 Ada said {\field{\*\fldinst HYPERLINK x}{\fldrslt so}} on Tuesday.\par}"
    )
    [article] = parse(source.encode(), "a.rtf")
    assert article.text.split("\n")[:2] == ["The lake states lowered the toll.", "Ada said so on Tuesday."]
    assert article.title is None
    for words in ("2 tracked deletions", "1 hidden passage", "1 struck passage", "1 footnote"):
        assert words in article.notices[0].text


SEEN = (
    "<p>The lake states <del>raised</del><ins>lowered</ins> the toll on Tuesday, their ministers said after talks.</p>"
    "<p><s>The mayor of Morland resigned over the toll, the town said on Monday evening.</s></p>"
    "<p>Ada Brandt called it <q>a step for <q>all of us</q></q> and thanked the mediators for their patience.</p>"
    "<p>The town welcomed it.<span class='sr-only'>Opens in a new window</span> Lorries will cross from June on.</p>"
    "<p>Tolls fall<span style='display:none'> not</span> by half<wbr>way house rates, the ministry announced today.</p>"
    "<ul><li>Ferries will run at night, the lake fund announced on Tuesday.</li></ul>"
)


def test_seen_on_a_page() -> None:
    """Struck, hidden and screen-reader text of a page stays out, ``q`` gets its marks, list marks are not added."""
    [article] = parse(samples.page(body=SEEN).encode(), "a.html")
    assert "The lake states lowered the toll" in article.text
    assert "“a step for ‘all of us’” and" in article.text
    assert "welcomed it. Lorries" in article.text
    assert "Tolls fall by halfway house" in article.text
    assert "\nFerries will run" in article.text
    assert not any(words in article.text for words in ("raised", "resigned", "new window"))
    assert "2 struck passages" in article.notices[0].text


def test_page_that_a_script_shows() -> None:
    """A page whose whole article is hidden until a script runs keeps it."""
    hidden = f"<div style='display: none'>{''.join(f'<p>{p}</p>' for p in samples.BODY)}</div>"
    assert samples.SECOND in parse(samples.page(body=hidden).encode(), "a.html")[0].text
