"""A colleague's words around a forwarded article are never an article, whatever program forwarded it."""

import datetime

import pytest

from summarizer.model import Article
from summarizer.readers.formats.by_suffix import parse
from tests import samples
from tests.samples import LEAD, SECOND, TITLE

NOTE = "Colleagues, our minister will refuse this. Not for circulation."
ME = "Holm, Jana <jana.holm@mfa.example>"
HERALD, ADA = "Lake Herald <alerts@lake.example>", "Brandt, Ada <ada.brandt@mfa.example>"
ARTICLE = f"{LEAD}\n\n{SECOND}"

FORWARDS = {
    "Outlook": f"________________________________\nFrom: {HERALD}\nSent: Tuesday, 18 March 2025 06:00\nTo: {ME}\n"
    f"Subject: {TITLE}\n\n{ARTICLE}",
    "Outlook in German": f"Von: {HERALD}\nGesendet: 18. März 2025 06:00\nAn: {ME}\nBetreff: {TITLE}\n\n{ARTICLE}",
    "Outlook in French": f"De : {HERALD}\nEnvoyé : mardi 18 mars 2025 06:00\nÀ : {ME}\nObjet : {TITLE}\n\n{ARTICLE}",
    "Outlook in Russian": f"От: {HERALD}\nОтправлено: 18 марта 2025 г. 6:00\nКому: {ME}\nТема: {TITLE}\n\n{ARTICLE}",
    "Outlook in Ukrainian": f"Від: {HERALD}\nНадіслано: 18 березня 2025 06:00\nКому: {ME}\nТема: {TITLE}\n\n{ARTICLE}",
    "Apple": f"Begin forwarded message:\n\nFrom: {HERALD}\nSubject: {TITLE}\nDate: 18 March 2025 at 06:00:00 CET\n"
    f"To: {ME}\n\n{ARTICLE}",
    "Gmail": f"---------- Forwarded message ---------\nFrom: *{HERALD}\nDate: Tue, Mar 18, 2025 at 6:00 AM\n"
    f"Subject: {TITLE}\nTo: <jana.holm@mfa.example>\n\n{ARTICLE}",
    "Thunderbird": f"-------- Original Message --------\nSubject: {TITLE}\nDate: Tue, 18 Mar 2025 06:00:00 +0100\n"
    f"From: {HERALD}\nTo: {ME}\n\n{ARTICLE}",
    "a reply": f"On Tue, 18 Mar 2025 at 06:00, {HERALD} wrote:\n" + "\n".join(f"> {x}" for x in ARTICLE.split("\n")),
    "a long reply": f"On Tue, 18 Mar 2025 at 06:00, Lake Herald\n<alerts@lake.example> wrote:\n\n> {LEAD}\n> {SECOND}",
    "a reply in German": f"Am 18.03.2025 um 06:00 schrieb {HERALD}:\n> {LEAD}\n> {SECOND}",
    "a nested forward": "-----Original Message-----\n"
    f"From: {ADA}\nSent: 18 March 2025 09:00\n"
    f"To: {ME}\nSubject: FW: {TITLE}\n\nI think they will never pay. "
    "Keep this to yourself.\n\n-----Original Message-----\n"
    f"From: {HERALD}\nSent: 18 March 2025 06:00\nTo: {ADA}\nSubject: {TITLE}\n\n{ARTICLE}",
}  # fmt: skip


def read(text: str, html: str = "") -> Article:
    """The one article of a mail of mine."""
    [article] = parse(samples.mail(text, html=html, subject=f"FW: {TITLE}", sender=ME), "a.eml")
    return article


@pytest.mark.parametrize("program", FORWARDS)
def test_forward(program: str) -> None:
    """The article alone is read, with its own outlet and date; what stood around it is counted in a notice."""
    article = read(f"{NOTE}\n\nJana Holm\nEastern desk\n\n{FORWARDS[program]}\n\n-- \nJana Holm\n+41 00 000")
    for words in ("refuse", "circulation", "wrote:", "yourself", "Eastern desk", "+41", ">"):
        assert words not in article.text
    assert LEAD in article.text
    assert article.outlet == "Lake Herald"
    assert article.published == datetime.date(2025, 3, 18)
    assert "mail" in article.notices[0].text


def test_forward_in_html() -> None:
    """So it is where the mail program writes the header lines into HTML, without any mark around them."""
    sent = "<b>Von:</b> Lake Herald &lt;alerts@lake.example&gt;<br><b>Gesendet:</b> 18. März 2025<br>"
    head = f"{sent}<b>Betreff:</b> {TITLE}"
    html = f"<div><p>{NOTE}</p><div><p>{head}</p></div><h1>{TITLE}</h1><p>{LEAD}</p><p>{SECOND}</p></div>"
    article = read("See below.", html)
    assert "refuse" not in article.text
    assert article.outlet == "Lake Herald"
    assert article.text.split("\n")[:2] == [TITLE, LEAD]


@pytest.mark.parametrize(
    "line", ["From: the ministers of Morland", "On Wednesday, Morland wrote: we refuse.", "________"]
)
def test_lines_of_an_article(line: str) -> None:
    """A line of an article that looks like one of a mail's head takes nothing away."""
    assert read(f"{LEAD}\n\n{line}\n\n{SECOND}").text.count("bridge") == ARTICLE.count("bridge")


def test_sender_who_is_a_person() -> None:
    """A colleague who sends an article is not its outlet."""
    assert read(ARTICLE).outlet is None


@pytest.mark.parametrize(
    "charset", ["us-ascii", "iso-8859-1", "unknown-8bit", "utf\0-8", "\0", "x" * 500, "no such set", "hex"]
)
def test_wrong_character_set(charset: str) -> None:
    """A body that is UTF-8, whatever its label says, is read as it is."""
    head = f"From: {HERALD}\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset={charset}\r\n"
    mail = head + "Content-Transfer-Encoding: 8bit\r\n\r\nZoë Bürgi said “no” in Zürich, and the toll of €40 stays.\r\n"
    [article] = parse(mail.encode(), "a.eml")
    assert "Zoë Bürgi said “no” in Zürich, and the toll of €40" in article.text
