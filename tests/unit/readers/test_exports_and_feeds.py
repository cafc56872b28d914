"""Feeds and exports of databases and news services: no markup in the words, no field in the text, nothing lost."""

import datetime
import io
import json
from pathlib import Path

import pytest

from summarizer.readers.formats.by_suffix import parse
from tests import samples
from tests.samples import LEAD, SECOND, TITLE

FEED = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Lake Herald</title><item><title>{title}</title>'
    "<pubDate>Tue, 18 Mar 2025 08:00:00 GMT</pubDate><description>{text}</description></item></channel></rss>"
)


@pytest.mark.parametrize(
    "text",
    [
        f"&amp;lt;p&amp;gt;{LEAD}&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Ada &amp;amp;amp; Jon agreed.&amp;lt;/p&amp;gt;",
        f"&lt;![CDATA[&lt;p&gt;{LEAD}&lt;/p&gt;&lt;p&gt;Ada &amp;amp; Jon agreed.&lt;/p&gt;]]&gt;",
        f"<![CDATA[<div>{LEAD}<br/>Ada &amp;amp; Jon agreed.</div>]]>",
        f"&lt;div&gt;&lt;del&gt;No.&lt;/del&gt;{LEAD}&lt;p&gt;Ada &amp;amp; Jon agreed.&lt;/p&gt;&lt;/div&gt;",
    ],
)
def test_escaped_feeds(text: str) -> None:
    """Text that was escaped once or twice, or stands in an escaped CDATA section, is read as what it is."""
    [article] = parse(FEED.format(title="Ada &amp;amp; Jon &amp;#8216;agree&amp;#8217;", text=text).encode(), "a.rss")
    assert article.text.split("\n")[2:] == [LEAD, "Ada & Jon agreed."]
    assert article.title == "Ada & Jon ‘agree’"


def test_news_service() -> None:
    """The shape of NewsAPI: outlet off the title, names told, dates in milliseconds, removed articles counted."""
    rows = [
        {"source": {"name": "Lake Herald"}, "title": f"{TITLE} - Lake Herald", "author": '["Jana Holm", "Ada Berg"]',
         "publishedAt": 1742284800000, "content": f"{LEAD}\r\nThe fund reje… [+1200 chars]"},
        {"source": {"name": "X"}, "title": "[Removed]", "content": "[Removed]", "publishedAt": "1970-01-01T00:00:00Z"},
        {"source": {"name": "Lake Wire"}, "title": "Ada &amp; Jon agree", "content": f"<p>{SECOND}</p>"},
    ]  # fmt: skip
    first, second = parse(json.dumps({"status": "ok", "articles": rows}).encode(), "n.json")
    assert (first.file, second.file) == ("n.json#1", "n.json#3")
    assert (first.title, first.outlet, first.author) == (TITLE, "Lake Herald", "Jana Holm, Ada Berg")
    assert first.published == datetime.date(2025, 3, 18)
    assert (second.title, second.text.split("\n")[-1]) == ("Ada & Jon agree", SECOND)
    told = " ".join(notice.text for notice in first.notices)
    assert "1 article that the service removed" in told
    assert "1 article is cut off" in told


FACTIVA = f"""HD\t{TITLE}
BY\tBy Jana Holm
WC\t60 words
PD\t18 March 2025
SN\tLake Herald
LA\tEnglish
LP\t{LEAD}
TD\t{SECOND}
IN the capital, ministers welcomed the deal.
RE opening the bridge is what both sides want.
NS\tgdip : International Relations
AN\tDocument LAKE000020250318el3i0001x
"""
NEXIS = f"""3 June 2030: {TITLE}

Lake Herald

March 18, 2025 Tuesday 08:15 AM GMT
Correction Appended

Copyright 2025 Lake Herald

Length: 60 words
Byline: Jana Holm

Body

{LEAD}

Length: the bridge measures 1,200 metres, the ministry said.

{SECOND}

Load-Date: March 19, 2025

End of Document
"""


@pytest.mark.parametrize("name", ["x.txt", "x.docx", "x.rtf"])
@pytest.mark.parametrize(("text", "title"), [(FACTIVA, TITLE), (NEXIS, f"3 June 2030: {TITLE}")], ids=["F", "N"])
def test_database_exports(name: str, text: str, title: str) -> None:
    """Fields are told from paragraphs that begin like one, in whatever file the export came."""
    lines = tuple(text.split("\n"))
    data = {"x.txt": text.encode(), "x.docx": samples.docx(lines), "x.rtf": samples.rtf(lines)}[name]
    [article] = parse(data, name)
    assert (article.title, article.outlet, article.author) == (title, "Lake Herald", "Jana Holm")
    assert article.published == datetime.date(2025, 3, 18)
    assert SECOND in article.text
    kept = ("IN the capital, ministers", "RE opening the bridge") if "HD" in text else ("Length: the bridge",)
    assert all(words in article.text for words in kept)
    assert not any(words in article.text for words in ("gdip", "Load-Date", "Correction Appended", "60 words"))


def test_text_file_that_is_no_export() -> None:
    """An article that names a document stays one article, its text as it is."""
    text = f"{LEAD}\n\nThe ministers signed the End of Document clause, Document A1 of 3.\n\n{SECOND}"
    [article] = parse(text.encode(), "a.txt")
    assert (article.file, article.text) == ("a.txt", text)


def printed(path: Path, pages: list[list[tuple[str, float, float, float]]]) -> bytes:
    """A PDF of words: text, size, and place from the left and the foot in points."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    for page in pages:
        for text, size, left, foot in page:
            canvas.setFont("Helvetica", size)
            canvas.drawString(left, foot, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


HEAD = [("LAKE HERALD   Tuesday 18 March 2025", 8, 60, 810)]


def test_printed_page(tmp_path: Path) -> None:
    """A raised mark joins no figure, the headline is apart from the lead, running heads go, broken words are whole."""
    first = [
        *HEAD,
        ("7", 8, 300, 30),
        (TITLE, 20, 60, 760),
        ("Ministers agreed in June 2031", 11, 60, 720),
        ("3", 7, 210, 724),
        ("to lower the toll, the lake govern-", 11, 217, 720),
        ("ment said. “We shall pay for the cross-", 11, 60, 706),
    ]
    second = [*HEAD, ("8", 8, 300, 30), ("ing in June,” Ada Brandt said.", 11, 60, 760)]
    [article] = parse(printed(tmp_path, [first, second]), "a.pdf")
    assert article.title == TITLE
    paragraphs = [line for line in article.text.split("\n") if line]
    assert paragraphs[0] == TITLE
    assert "in June 2031 to lower the toll, the lake government said. “We shall pay for the crossing in June,”" in (
        " ".join(paragraphs[1:])
    )
    assert "HERALD" not in article.text
