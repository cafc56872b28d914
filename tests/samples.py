"""Files of every kind an officer has, made here in our own words: real shapes, invented outlets and people."""

import io
import json
import zipfile
from email.message import EmailMessage

LEAD = (
    "Ministers from the four lake states agreed on Tuesday to reopen the border bridge at Morland within ten "
    "days, ending a closure that had cut the valley's only road for most of the winter."
)
SECOND = (
    "Foreign Minister Ada Brandt said the talks in Geneva had been frank and that both sides accepted joint patrols on "
    "the bridge, though she warned that the agreement would fail without money from the lake fund."
)
THIRD = (
    "Opposition leaders in Morland called the deal a first step and asked for a date on which the garrison would "
    "leave, a demand that the communiqué does not mention."
)
BODY = (LEAD, SECOND, THIRD)
TITLE = "Lake states agree to reopen Morland bridge"
MENU = ("Home", "World", "Politics", "Sign in", "Subscribe")
TAIL = ("Share this article", "Leave a Reply", "Your email address will not be published.")


def page(head: str = "", body: str = "", *, language: str = "en") -> str:
    """A web page with a menu, an article and a comment form; ``head`` holds its metadata."""
    menu = "".join(f"<li><a href='/{item}'>{item}</a></li>" for item in MENU)
    text = body or "".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    return (
        f"<!DOCTYPE html><html lang='{language}'><head><meta charset='utf-8'>{head}</head><body>"
        f"<nav><ul>{menu}</ul></nav><article><h1>{TITLE}</h1>{text}</article>"
        "<section id='comments'><h2>Leave a Reply</h2><p>First!</p></section>"
        "<footer>© 2025 The Lake Herald. All rights reserved.</footer></body></html>"
    )


def json_ld(**fields: object) -> str:
    """A page's head with a schema.org article in JSON-LD."""
    article = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, **fields}
    return f"<title>{TITLE} | The Lake Herald</title><script type='application/ld+json'>{json.dumps(article)}</script>"


def docx(paragraphs: tuple[str, ...], title: str = "") -> bytes:
    """A Word file of these paragraphs."""
    import docx as library

    document = library.Document()
    document.core_properties.title = title
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def odt(paragraphs: tuple[str, ...], title: str = "") -> bytes:
    """An OpenDocument text of these paragraphs, the first of them a heading."""
    from odf.dc import Title
    from odf.opendocument import OpenDocumentText
    from odf.text import H, P

    document = OpenDocumentText()
    if title:
        document.meta.addElement(Title(text=title))
    document.text.addElement(H(outlinelevel=1, text=paragraphs[0]))
    for paragraph in paragraphs[1:]:
        document.text.addElement(P(text=paragraph))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def rtf(lines: tuple[str, ...], title: str = "") -> bytes:
    """An RTF file of these lines; letters beyond ASCII are written as Unicode escapes."""

    def escaped(line: str) -> str:
        plain = line.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}").replace("\t", "\\tab ")
        return "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in plain)

    info = f"{{\\info{{\\title {escaped(title)}}}}}" if title else ""
    return ("{\\rtf1\\ansi\\ansicpg1252\\uc1" + info + " " + "\\par\n".join(map(escaped, lines)) + "\\par}").encode(
        "ascii"
    )


def pdf(pages: list[list[str]], *, title: str = "", columns: int = 1, password: str = "") -> bytes:
    """A PDF with these paragraphs a page, set in lines of a press review, with a running head and page numbers."""
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), encrypt=password or None)
    canvas.setTitle(title)
    width = (595 - 100 - 20 * (columns - 1)) / columns
    for number, paragraphs in enumerate(pages, 1):
        canvas.setFont("Helvetica", 8)
        canvas.drawString(50, 815, f"Press review 18 March 2025, page {number}")
        canvas.drawString(290, 30, f"- {number} -")
        canvas.setFont("Helvetica", 10)
        lines = [line for text in paragraphs for line in simpleSplit(text, "Helvetica", 10, width)]
        share = -(-len(lines) // columns)
        for column in range(columns):
            for row, line in enumerate(lines[column * share : (column + 1) * share]):
                canvas.drawString(50 + column * (width + 20), 780 - 14 * row, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def mail(
    text: str, *, html: str = "", subject: str = TITLE, sender: str = "The Lake Herald <news@lake.example>"
) -> bytes:
    """A mail with a plain and, if given, an HTML part."""
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = subject, sender, "desk@mfa.example"
    message["Date"] = "Tue, 18 Mar 2025 18:30:00 +0100"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message.as_bytes()


def mhtml(html: str, address: str = "https://www.lakeherald.example/2025/03/18/bridge") -> bytes:
    """A page saved by a browser as one file."""
    head = (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {address}\r\nSubject: {TITLE}\r\n"
        "Date: Wed, 19 Mar 2025 08:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="edge"\r\n\r\n--edge\r\n'
        f"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
        f"Content-Location: {address}\r\n\r\n"
    )
    picture = (
        "\r\n--edge\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlhAQABAAAAACw=\r\n"
    )
    return head.encode() + html.encode() + picture.encode() + b"--edge--\r\n"


def warc(pages: dict[str, str], *, compressed: bool = False) -> bytes:
    """A crawler's file of these pages by address."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=compressed)
    for address, html in pages.items():
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(address, "response", payload=io.BytesIO(html.encode()), http_headers=headers)
        )
    return out.getvalue()


def archive(members: dict[str, bytes]) -> bytes:
    """A zip archive of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return out.getvalue()


def tar(members: dict[str, bytes]) -> bytes:
    """A compressed tar archive of these files."""
    import tarfile

    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as package:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            package.addfile(info, io.BytesIO(content))
    return out.getvalue()


FACTIVA = """HD\tLake states agree to reopen Morland bridge
BY\tBy Jana Holm
WC\t212 words
PD\t18 March 2025
SN\tThe Lake Herald
SC\tLAKEH
LA\tEnglish
CY\t(c) 2025 The Lake Herald
LP\t{0}
TD\t{1}
{2}
AN\tDocument LAKEH00020250318el3i0000a

HD\tGarrison stays silent on bridge
BY\tBy Per Lund
WC\t98 words
PD\t19 March 2025
SN\tMorland Courier
LA\tEnglish
LP\t{2}
TD\t{1}
AN\tDocument MORLC00020250319el3j0000b
""".format(*BODY)

NEXIS = """Lake states agree to reopen Morland bridge
The Lake Herald
March 18, 2025 Tuesday
Copyright 2025 The Lake Herald All Rights Reserved
Section: WORLD; Pg. 4
Length: 212 words
Byline: By Jana Holm
Dateline: GENEVA
Body

{0}

{1}

Load-Date: March 19, 2025

End of Document

Garrison stays silent on bridge
Morland Courier
March 19, 2025 Wednesday
Copyright 2025 Morland Courier
Length: 98 words
Byline: Per Lund
Body

{2}

{1}

Load-Date: March 20, 2025

End of Document
""".format(*BODY)

NEXIS_COUNTED = """1 of 2 DOCUMENTS

The Lake Herald

March 18, 2025 Tuesday

Lake states agree to reopen Morland bridge

BYLINE: By Jana Holm

SECTION: WORLD; Pg. 4

LENGTH: 212 words

{0}

{1}

LOAD-DATE: March 19, 2025

LANGUAGE: ENGLISH

2 of 2 DOCUMENTS

Morland Courier

March 19, 2025 Wednesday

Garrison stays silent on bridge

LENGTH: 98 words

{2}

{1}

LOAD-DATE: March 20, 2025
""".format(*BODY)

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Lake Herald</title><link>https://lakeherald.example/</link><language>en-gb</language>
<item><title>{title}</title><link>https://lakeherald.example/bridge</link><dc:creator>Jana Holm</dc:creator>
<pubDate>Tue, 18 Mar 2025 10:00:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>{0}</p><p>{1}</p>]]></content:encoded></item>
<item><title>Garrison stays silent</title><link>https://lakeherald.example/garrison</link>
<pubDate>Wed, 19 Mar 2025 10:00:00 GMT</pubDate><description>{2}</description></item>
</channel></rss>""".format(*BODY, title=TITLE)

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Morland Courier</title>
<entry><title>{title}</title><link href="https://courier.example/1"/><author><name>Per Lund</name></author>
<published>2025-03-18T12:00:00Z</published>
<content type="html">&lt;p&gt;{0}&lt;/p&gt;&lt;p&gt;{1}&lt;/p&gt;</content></entry>
</feed>""".format(*BODY, title=TITLE)
