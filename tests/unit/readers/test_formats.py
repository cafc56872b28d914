"""Every kind of file: the article's words, who wrote it, where and when, and nothing of the page around it."""

import datetime
import json
from pathlib import Path

import pytest

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.readers import READERS
from summarizer.readers.formats.by_suffix import parse, suffix_of
from tests import samples
from tests.samples import BODY, LEAD, SECOND, THIRD, TITLE

DAY = datetime.date(2025, 3, 18)
HERALD = "The Lake Herald"


def only(articles: list[Article]) -> Article:
    """The one article there is."""
    [article] = articles
    return article


def fold(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


PAGES = {
    "json-ld": samples.json_ld(
        author=[{"@type": "Person", "name": "Jana Holm"}],
        publisher={"@type": "Organization", "name": HERALD},
        datePublished="2025-03-18T09:30:00+01:00",
        mainEntityOfPage={"@id": "https://lakeherald.example/bridge"},
    ),
    "graph": "<script type='application/ld+json'>"
    + json.dumps(
        {
            "@graph": [
                {"@type": "WebSite", "name": "Home"},
                {
                    "@type": ["Article"],
                    "headline": TITLE,
                    "author": "Jana Holm",
                    "publisher": {"name": HERALD},
                    "datePublished": "2025-03-18",
                    "url": "https://lakeherald.example/bridge",
                },
            ]
        }
    )
    + "</script>",
    "open graph": f"<meta property='og:title' content='{TITLE}'><meta property='og:site_name' content='{HERALD}'>"
    "<meta property='article:published_time' content='2025-03-18T08:00:00Z'><meta name='author' content='By Jana Holm'>"
    "<meta property='og:url' content='https://lakeherald.example/bridge'>",
    "meta tags": f"<title>{TITLE} - {HERALD}</title><meta name='dc.publisher' content='{HERALD}'>"
    "<meta name='author' content='Jana Holm'><meta name='date' content='18 March 2025'>"
    "<link rel='canonical' href='https://lakeherald.example/bridge'>",
}


@pytest.mark.parametrize("head", PAGES.values(), ids=PAGES)
def test_page(head: str) -> None:
    """A page gives its article, without menu and comments, and what its own fields say of it."""
    article = only(parse(samples.page(head).encode(), "page.html"))
    assert (article.title, article.outlet, article.author) == (TITLE, HERALD, "Jana Holm")
    assert (article.published, article.url, article.language) == (DAY, "https://lakeherald.example/bridge", "en")
    assert all(paragraph in article.text for paragraph in BODY)
    assert "Leave a Reply" not in article.text
    assert {"title", "outlet", "author", "published", "url"} <= {field for field, _ in article.provenance}


def test_page_in_another_encoding() -> None:
    """A page that names Windows-1251 is read in it."""
    text = "Министры встретились в Женеве и договорились открыть мост, который был закрыт всю зиму, сообщил министр."
    source = samples.page(body=f"<p>{text}</p><p>{text[:-1]} во вторник.</p>", language="ru").replace(
        "utf-8", "windows-1251"
    )
    article = only(parse(source.encode("cp1251"), "page.htm"))
    assert text in article.text
    assert article.language == "ru"


def test_page_saved_with_single_file() -> None:
    """The address stands in a comment, the day in the page's only time element."""
    note = (
        "<!--\n Page saved with SingleFile \n url: https://www.lakeherald.example/bridge \n"
        " saved date: Wed Mar 19 2025 18:00:11 GMT+0100 (Central European Standard Time)\n-->"
    )
    body = f"<time datetime='2025-03-18T09:30'>18 March</time>{''.join(f'<p>{paragraph}</p>' for paragraph in BODY)}"
    article = only(parse(samples.page(body=body).replace("<html", note + "<html").encode(), "page.html"))
    assert (article.url, article.outlet) == ("https://www.lakeherald.example/bridge", "lakeherald.example")
    assert article.published == DAY
    assert ("url", "SingleFile") in article.provenance


def test_days_of_several_times_are_not_guessed_from() -> None:
    """A page whose time elements name two days, one of them another story's, has no date by them."""
    times = "<time datetime='2025-03-18'>18 March</time><time datetime='2025-03-17'>17 March</time>"
    body = times + "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    assert only(parse(samples.page(body=body).encode(), "page.html")).published is None


def test_page_whose_first_container_is_only_the_lead() -> None:
    """Where the quick way finds the lead alone, the thorough way finds the paragraphs that stand elsewhere too."""
    rest = "".join(f"<p>{paragraph}</p>" for paragraph in BODY * 2)
    lead = f"<div class='article-body'><p>{LEAD}</p></div>"
    source = f"<html><body>{lead}<div class='story__continuation'>{rest}</div></body></html>"
    article = only(parse(source.encode(), "page.html"))
    assert all(paragraph in article.text for paragraph in BODY)


def test_fields_of_a_page_hide_nothing() -> None:
    """A title or author with line ends and signs that turn text comes out on one line, without them."""
    head = f"<meta property='og:title' content='{TITLE}\u202e\x85now'><meta name='author' content='Jana\u2066 Holm'>"
    article = only(parse(samples.page(head).encode(), "page.html"))
    assert (article.title, article.author) == (f"{TITLE} now", "Jana Holm")


def test_page_without_article() -> None:
    """A page that is only a frame is refused with what to do."""
    with pytest.raises(ReadError, match="no article"):
        parse(b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "frame.html")


@pytest.mark.parametrize(
    "address", ["https://www.lakeherald.example/a", "https://en.courier.example/b", "http://x.example/c"]
)
def test_mhtml(address: str) -> None:
    """A saved page keeps the address it came from, and its host names the outlet where nothing else does."""
    article = only(parse(samples.mhtml(samples.page(), address), "page.mhtml"))
    assert article.url == address
    assert LEAD in article.text
    assert article.outlet
    assert article.outlet.endswith(".example")


def test_pdf_press_review() -> None:
    """Running heads and page numbers go, words broken at line ends are whole, the pages are one text."""
    article = only(parse(samples.pdf([[TITLE, LEAD], [SECOND], [THIRD]], title=TITLE), "review.pdf"))
    assert article.title == TITLE
    assert all(paragraph in fold(article.text) for paragraph in BODY)
    assert "Press review" not in article.text
    assert "- 2 -" not in article.text


def test_pdf_columns() -> None:
    """Two columns are read one after the other."""
    text = fold(only(parse(samples.pdf([[LEAD, SECOND, THIRD, LEAD, SECOND]], columns=2), "columns.pdf")).text)
    assert LEAD in text
    assert THIRD in text


def test_pdf_scan() -> None:
    """A PDF without text is named as a scan."""
    with pytest.raises(ReadError, match="scan"):
        parse(samples.pdf([[], []]).replace(b"Press review", b" "), "scan.pdf") if False else parse(
            _blank_pdf(), "scan.pdf"
        )


def _blank_pdf() -> bytes:
    import io

    from pypdf import PdfWriter

    writer, out = PdfWriter(), io.BytesIO()
    writer.add_blank_page(595, 842)
    writer.write(out)
    return out.getvalue()


def test_pdf_password() -> None:
    """A PDF with a password is named as encrypted."""
    with pytest.raises(ReadError, match="encrypted"):
        parse(samples.pdf([[LEAD]], password="x1"), "locked.pdf")  # noqa: S106 - a sample


@pytest.mark.parametrize(("name", "make"), [("a.docx", samples.docx), ("a.odt", samples.odt), ("a.rtf", samples.rtf)])
def test_documents(name: str, make: object) -> None:
    """A word processor's file gives its paragraphs and its title."""
    article = only(parse(make((TITLE, "By Jana Holm", *BODY), title=TITLE), name))  # type: ignore[operator]
    assert all(paragraph in article.text for paragraph in BODY)
    assert (article.title, article.author, article.language) == (TITLE, "Jana Holm", "en")


@pytest.mark.parametrize(("name", "make"), [("a.docx", samples.docx), ("a.odt", samples.odt), ("a.rtf", samples.rtf)])
def test_documents_without_properties(name: str, make: object) -> None:
    """Without a title of its own a file has none; a dateline names the agency."""
    lines = ("Talks go on", f"GENEVA (Reuters) - {LEAD}", SECOND, "Published: 18 March 2025")
    article = only(parse(make(lines), name))  # type: ignore[operator]
    assert article.title is None
    assert (article.origin, article.published) == ("Reuters", DAY)


@pytest.mark.parametrize(("name", "make"), [("n.docx", samples.docx), ("n.rtf", samples.rtf)])
@pytest.mark.parametrize("text", [samples.NEXIS, samples.NEXIS_COUNTED], ids=["new", "counted"])
def test_nexis(name: str, make: object, text: str) -> None:
    """A Nexis export is taken apart into its articles with their fields."""
    first, second = parse(make(tuple(text.split("\n"))), name)  # type: ignore[operator]
    assert (first.file, second.file) == (f"{name}#1", f"{name}#2")
    assert (first.title, first.outlet, first.author, first.published) == (TITLE, HERALD, "Jana Holm", DAY)
    assert (second.title, second.outlet) == ("Garrison stays silent on bridge", "Morland Courier")
    assert LEAD in first.text
    assert LEAD not in second.text
    assert "Load-Date" not in first.text


def _factiva_html() -> bytes:
    rows = []
    for line in samples.FACTIVA.strip().split("\n"):
        code, _, value = line.partition("\t")
        rows.append(
            f"<tr><td><b>{code}</b></td><td>{value}</td></tr>" if value else f"<tr><td></td><td><p>{code}</p></td></tr>"
        )
    return f"<html><body><table>{''.join(rows)}</table></body></html>".encode()


@pytest.mark.parametrize(
    ("name", "data"),
    [("f.rtf", samples.rtf(tuple(samples.FACTIVA.split("\n")))), ("f.html", _factiva_html())],
    ids=["rtf", "html"],
)
def test_factiva(name: str, data: bytes) -> None:
    """A Factiva export is taken apart by its field codes."""
    first, second = parse(data, name)
    assert (first.title, first.outlet, first.author, first.published) == (TITLE, HERALD, "Jana Holm", DAY)
    assert (second.outlet, second.language) == ("Morland Courier", "en")
    assert all(paragraph in first.text for paragraph in BODY)
    assert "LAKEH" not in first.text


def test_factiva_without_codes() -> None:
    """The layout without codes ends each article at its document number."""
    head = f"{TITLE}\nBy Jana Holm\n212 words\n18 March 2025\n{HERALD}\nLAKEH\nEnglish\n(c) 2025 {HERALD}\n\n"
    text = f"{head}{LEAD}\n\n{SECOND}\n\nDocument LAKEH00020250318el3i0000a\n"
    article = only(parse(samples.rtf(tuple(text.split("\n"))), "f.rtf"))
    assert (article.title, article.outlet, article.author, article.published) == (TITLE, HERALD, "Jana Holm", DAY)
    assert "212 words" not in article.text


def test_newsletter() -> None:
    """A newsletter is read from its HTML part when that says more."""
    article = only(parse(samples.mail("See it online.", html=samples.page()), "news.eml"))
    assert (article.title, article.outlet, article.published) == (TITLE, HERALD, DAY)
    assert SECOND in article.text


def test_plain_mail() -> None:
    """A plain mail is one article, its sender the outlet."""
    article = only(parse(samples.mail("\n\n".join(BODY), subject="Fwd: " + TITLE), "plain.eml"))
    assert (article.title, article.outlet) == (TITLE, HERALD)
    assert all(paragraph in fold(article.text) for paragraph in BODY)


def test_forwarded_mails() -> None:
    """Each article that a mail forwards is an article of its own."""
    parts = [
        f"---------- Forwarded message ---------\nFrom: {outlet} <x@y.example>\nDate: Tue, 18 Mar 2025 at 10:00\n"
        f"Subject: Fwd: {title}\nTo: desk@mfa.example\n\n{text}\n\n{SECOND}\n"
        for outlet, title, text in ((HERALD, TITLE, LEAD), ("Morland Courier", "Garrison silent", THIRD))
    ]
    first, second = parse(samples.mail("FYI\n\n" + "\n".join(parts)), "fwd.eml")
    assert (first.file, first.title, first.outlet) == ("fwd.eml#1", TITLE, HERALD)
    assert (second.title, second.outlet) == ("Garrison silent", "Morland Courier")
    assert LEAD in fold(first.text)
    assert LEAD not in fold(second.text)


@pytest.mark.parametrize(
    ("name", "data", "outlet", "count"),
    [
        ("a.rss", samples.RSS, HERALD, 2),
        ("a.atom", samples.ATOM, "Morland Courier", 1),
        ("a.xml", samples.RSS.replace("utf-8", "UTF-8"), HERALD, 2),
    ],
)
def test_feeds(name: str, data: str, outlet: str, count: int) -> None:
    """Each entry of a feed is an article, with its full content."""
    articles = parse(data.encode(), name)
    assert len(articles) == count
    assert (articles[0].title, articles[0].outlet, articles[0].published) == (TITLE, outlet, DAY)
    assert articles[0].author in ("Jana Holm", "Per Lund")
    assert LEAD in articles[0].text
    assert SECOND in articles[0].text


RECORD = {"headline": TITLE, "source": {"name": HERALD}, "author": "Jana Holm", "publishedAt": "2025-03-18T10:00:00Z"}


def test_feed_in_no_encoding() -> None:
    """A feed that names an encoding in bytes that are no text is broken, with a remedy."""
    source = samples.RSS.encode().partition(b"<rss")[2]
    with pytest.raises(ReadError, match=r"x\.rss: is a broken feed; save it again"):
        parse(b"<?xml version='1.0' encoding='utf\x81'?><rss" + source, "x.rss")


def test_feed_with_empty_parts() -> None:
    """An entry without content or with an address of another kind is read for what it has (found by fuzzing)."""
    entry = f"<entry><title>{TITLE}</title><link href='httpx:bridge'/><content/><summary>{LEAD}</summary></entry>"
    article = only(parse(f"<feed xmlns='http://www.w3.org/2005/Atom'>{entry}</feed>".encode(), "a.atom"))
    assert article.url is None
    assert LEAD in article.text


EXPORTS = {
    "a.json": json.dumps(
        {"status": "ok", "articles": [{**RECORD, "content": "\n".join(BODY), "url": "https://l.example/1"}]}
    ),
    "b.json": json.dumps([{**RECORD, "body": f"<p>{LEAD}</p><p>{SECOND}</p>", "link": "https://l.example/1"}]),
    "c.jsonl": json.dumps({**RECORD, "text": "\n".join(BODY), "url": "https://l.example/1"}) + "\n",
    "d.csv": "Title,Source,Author,Date,URL,Text\n"
    + ",".join(
        f'"{value}"' for value in (TITLE, HERALD, "Jana Holm", "2025-03-18", "https://l.example/1", "\n".join(BODY))
    ),
    "e.tsv": "title\toutlet\tbyline\tpublished\tlink\tbody\n"
    + "\t".join((TITLE, HERALD, "By Jana Holm", "18 March 2025", "https://l.example/1", " ".join(BODY))),
    "f.csv": "headline;publication;author;date;url;content\n"
    + ";".join(f'"{v}"' for v in (TITLE, HERALD, "Jana Holm", "18 March 2025", "https://l.example/1", " ".join(BODY))),
}


@pytest.mark.parametrize("name", EXPORTS)
def test_exports(name: str) -> None:
    """JSON and CSV exports are read by the names of their fields."""
    article = only(parse(EXPORTS[name].encode(), name))
    assert (article.title, article.outlet, article.author) == (TITLE, HERALD, "Jana Holm")
    assert (article.published, article.url) == (DAY, "https://l.example/1")
    assert LEAD in article.text
    assert SECOND in article.text


def test_export_without_text() -> None:
    """An export without a text field is told which name it wants."""
    with pytest.raises(ReadError, match="'text'"):
        parse(b'[{"id": 1}]', "x.json")


@pytest.mark.parametrize("compressed", [False, True])
def test_warc(*, compressed: bool) -> None:
    """A crawler's file gives each of its pages with its address."""
    pages = {
        "https://lakeherald.example/1": samples.page(PAGES["meta tags"].split("<link")[0]),
        "https://c.example/2": samples.page(),
    }
    name = "crawl.warc.gz" if compressed else "crawl.warc"
    first, second = parse(samples.warc(pages, compressed=compressed), name)
    assert (first.url, first.outlet, first.file) == ("https://lakeherald.example/1", HERALD, f"{name}#1")
    assert second.url == "https://c.example/2"


@pytest.mark.parametrize(
    ("name", "pack"), [("all.zip", samples.archive), ("all.tar.gz", samples.tar), ("all.tgz", samples.tar)]
)
def test_archives(name: str, pack: object) -> None:
    """An archive gives the articles of all its files, and names the ones it cannot read."""
    members = {"b/page.html": samples.page().encode(), "a.txt": LEAD.encode(), "x.exe": b"MZ\0", "c.txt": b"\0\1"}
    first, second = parse(pack(members), name)  # type: ignore[operator]
    assert (first.file, first.text) == (f"{name}#1", LEAD)
    assert SECOND in second.text
    assert len(first.notices) == 2


def test_longest_suffix_wins() -> None:
    """``.tar.gz`` and ``.warc.gz`` are told from a plain ``.gz``."""
    assert suffix_of("A.TAR.GZ") == ".tar.gz"
    assert suffix_of("crawl.warc.gz") == ".warc.gz"
    assert suffix_of("notes.gz") is None


def test_through_the_reading_process(tmp_path: Path) -> None:
    """An article comes out of the reading process as it is."""
    path = tmp_path / "page.html"
    path.write_text(samples.page(PAGES["json-ld"]), encoding="utf-8")
    assert READERS[".html"](path) == parse(path.read_bytes(), "page.html")
