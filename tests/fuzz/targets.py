"""What is fuzzed: for each target a function of bytes that raises when something is wrong, and samples to start from.

A reader may refuse a file with ReadError, and a library may fail on it: the reading process is then replaced and the
file named. An error that our own code raises is a failure, and so is an article that breaks a promise.
"""

import io
import json
import tempfile
import traceback
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import summarizer
from summarizer.cleaning import clean, clean_all
from summarizer.config.deck_style import DeckStyle
from summarizer.config.dossier import load_dossier_config
from summarizer.config.profiles import load_profile
from summarizer.errors import InputError, ReadError
from summarizer.model import Article, Body
from summarizer.readers.decoding import tidy
from summarizer.readers.duplicates import without_duplicates
from summarizer.readers.formats.by_suffix import parse
from summarizer.readers.formats.mail_forwards import articles_of, split_mails
from summarizer.readers.mended_words import mended
from summarizer.readers.metadata.dates import parse_date
from summarizer.renderers.logo_trial import answer as trial_of_logo
from summarizer.renderers.template_trial import answer as trial_of_template
from summarizer.understanding.text.sentences import split
from tests import samples

Target = Callable[[bytes], None]

_OURS = str(Path(summarizer.__file__).parent)
_TEXT = "\n\n".join((samples.TITLE, "By Jana Holm", "Date:", *samples.BODY, *samples.TAIL))
_MENU = "\n".join(
    (*samples.MENU, _TEXT, "Related", "Three Hurt As Bus Hits Wall In Old Town", "Police in the old town...")
)


def _check_article(article: Article) -> None:
    r"""No line end but ``\\n``, no control character but tab, a name, fields that are text."""
    assert "\r" not in article.text
    assert all(c in "\n\t" or ord(c) >= ord(" ") for c in article.text)
    assert article.file
    assert all(value is None or value.strip() for value in (article.title, article.outlet, article.author))
    assert article.url is None or article.url.startswith(("http://", "https://"))


def check_body(body: Body) -> None:
    """Each character that is not blank is in exactly one line, in order, and furniture says why."""
    text, end, covered = body.article.text, 0, []
    for line in body.lines:
        assert end <= line.start < line.end
        covered.append(text[line.start : line.end])
        end = line.end
        assert line.reason or line.role not in ("furniture", "caption")
    assert "".join("".join(covered).split()) == "".join(text.split())


def check_split(body: Body) -> None:
    """Sentences are exact spans of the text, in order."""
    end = 0
    for sentence in split(body, 0, "en"):
        assert body.article.text[sentence.start : sentence.end].split() == sentence.text.split()
        assert sentence.start >= end
        end = sentence.end


def _named(error: InputError, name: str) -> None:
    """A refusal names its file."""
    assert name in str(error)


def _article(data: bytes) -> Article:
    return Article(file="a.txt", text=parse(data, "a.txt")[0].text, sha256="")


def fuzz_reader(name: str) -> Target:
    """A target that reads its bytes as a file of this name."""

    def target(data: bytes) -> None:
        try:
            articles = parse(data, name)
        except ReadError as error:
            _named(error, name)
            return
        except Exception as error:
            if traceback.extract_tb(error.__traceback__)[-1].filename.startswith(_OURS):
                raise
            return
        for article in articles:
            _check_article(article)

    return target


def fuzz_cleaner(data: bytes) -> None:
    """Text is cleaned without losing a character."""
    try:
        check_body(clean(_article(data)))
    except ReadError:
        return


def fuzz_splitter(data: bytes) -> None:
    """Text is split into spans of itself."""
    try:
        check_split(clean(_article(data)))
    except ReadError:
        return


def fuzz_configuration(data: bytes) -> None:
    """A dossier.yaml is read, or refused with its place."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dossier.yaml"
        path.write_bytes(data)
        try:
            load_dossier_config(Path(folder))
        except InputError as error:
            _named(error, "dossier.yaml")


def fuzz_dates(data: bytes) -> None:
    """A date is a date or None."""
    parse_date(data.decode("utf-8", "replace"), language=None)


def fuzz_duplicates(data: bytes) -> None:
    """Groups of duplicates leave at least one of each."""
    texts = data.decode("utf-8", "replace").split("\x00")
    articles = [Article(file=str(at), text=text, sha256="") for at, text in enumerate(texts)]
    kept, notices = without_duplicates(articles)
    assert kept
    assert len(kept) + len(notices) >= len(articles)


def fuzz_sites(data: bytes) -> None:
    """Lines that several articles share are marked without losing a character."""
    texts = data.decode("utf-8", "replace").split("\x00")
    articles = [
        Article(file=str(at), text=tidy(text), sha256="", outlet="Herald" if at % 2 else None)
        for at, text in enumerate(texts)
    ]
    for body in clean_all(articles):
        check_body(body)


def fuzz_template(data: bytes) -> None:
    """A template is used, or refused as what it is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.pptx"
        path.write_bytes(data)
        try:
            trial_of_template(path, {"deck": DeckStyle().model_dump_json()})
        except InputError as error:
            _named(error, "t.pptx")


def fuzz_part_of_template(data: bytes) -> None:
    """So is one with a changed master: the container is whole, what stands in it is not."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_TEMPLATE)) as whole, zipfile.ZipFile(packed, "w") as changed:
        for name in whole.namelist():
            changed.writestr(name, data if name == _MASTER else whole.read(name))
    fuzz_template(packed.getvalue())


def fuzz_logo(suffix: str) -> Target:
    """A target that reads its bytes as a logo of this kind."""

    def target(data: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"logo{suffix}"
            path.write_bytes(data)
            try:
                trial_of_logo(path, {"height_pt": "40"})
            except InputError as error:
                _named(error, "logo")

    return target


def fuzz_profile(data: bytes) -> None:
    """A profile is read, or refused with its place."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "profile.yaml"
        path.write_bytes(data)
        try:
            load_profile(str(path))
        except InputError as error:
            _named(error, "profile.yaml")


def fuzz_forwards(data: bytes) -> None:
    """The mails in a mail are its own lines."""
    text = tidy(data.decode("utf-8", "replace"))
    above, mails = split_mails(text)
    assert len(above) <= len(text) + 1
    assert sum(len(mail.lines) for mail in articles_of(mails)) <= text.count("\n") + 1


def fuzz_mending(data: bytes) -> None:
    """Mending words twice gives what mending them once gives."""
    once = mended(tidy(data.decode("utf-8", "replace")))
    assert mended(once) == once


def _template() -> bytes:
    import pptx

    out = io.BytesIO()
    pptx.Presentation().save(out)
    return out.getvalue()


def _png() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (8, 8), "navy").save(out, "PNG")
    return out.getvalue()


_MASTER = "ppt/slideMasters/slideMaster1.xml"
_TEMPLATE = _template()
with zipfile.ZipFile(io.BytesIO(_TEMPLATE)) as _package:
    _MASTER_XML = _package.read(_MASTER)
_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g transform="scale(2)"><path d="M0,0L3,3Z"/></g></svg>'
)
_PROFILE = b"title: Call\nwords: 320\nroles: {a: auto}\nsections:\n  - {key: x, title: X, kind: outcome, actors: [a]}\n"
_FORWARD = (
    "Note\n\n-----Original Message-----\nFrom: Lake Herald <a@lake.example>\nSent: 18 March 2025\nSubject: x\n\n"
    + _TEXT
)


def _exports() -> Iterable[bytes]:
    yield json.dumps([{"title": samples.TITLE, "text": _TEXT, "date": "2025-03-18"}]).encode()


TARGETS: dict[str, tuple[Target, list[bytes]]] = {
    "text": (fuzz_reader("a.txt"), [_TEXT.encode(), _TEXT.encode("utf-16"), _TEXT.encode("cp1252", "replace")]),
    "markdown": (fuzz_reader("a.md"), [f"---\ntitle: x\ndate: 2025-03-18\n---\n{_TEXT}".encode()]),
    "cleaner": (fuzz_cleaner, [_TEXT.encode(), _MENU.encode()]),
    "splitter": (fuzz_splitter, [_TEXT.encode(), _MENU.encode()]),
    "configuration": (fuzz_configuration, [b"title: Call\nevent_date: 2025-03-18\nedits:\n  - pin: x\n"]),
    "dates": (fuzz_dates, [b"18 March 2025", b"2025-03-18T10:00:00Z", b"18. M\xc3\xa4rz 2025"]),
    "duplicates": (fuzz_duplicates, [_TEXT.encode() + b"\0" + _MENU.encode()]),
    "sites": (fuzz_sites, [b"\0".join((_TEXT.encode(), _MENU.encode(), _TEXT.encode(), _MENU.encode()))]),
    "page": (fuzz_reader("a.html"), [samples.page(samples.json_ld(author="Jana Holm")).encode()]),
    "saved page": (fuzz_reader("a.mhtml"), [samples.mhtml(samples.page())]),
    "pdf": (fuzz_reader("a.pdf"), [samples.pdf([[samples.LEAD], [samples.SECOND]])]),
    "docx": (fuzz_reader("a.docx"), [samples.docx(samples.BODY, "x")]),
    "odt": (fuzz_reader("a.odt"), [samples.odt((samples.TITLE, *samples.BODY))]),
    "rtf": (fuzz_reader("a.rtf"), [samples.rtf(tuple(samples.FACTIVA.split("\n"))), samples.rtf(samples.BODY)]),
    "mail": (fuzz_reader("a.eml"), [samples.mail(_TEXT, html=samples.page())]),
    "feed": (fuzz_reader("a.rss"), [samples.RSS.encode(), samples.ATOM.encode()]),
    "json": (fuzz_reader("a.json"), list(_exports())),
    "csv": (fuzz_reader("a.csv"), [b'title,text,date\nx,"' + samples.LEAD.encode() + b'",2025-03-18\n']),
    "warc": (fuzz_reader("a.warc"), [samples.warc({"https://x.example/": samples.page()})]),
    "zip": (fuzz_reader("a.zip"), [samples.archive({"a.txt": _TEXT.encode(), "b.html": samples.page().encode()})]),
    "tar": (fuzz_reader("a.tar.gz"), [samples.tar({"a.txt": _TEXT.encode()})]),
    "template": (fuzz_template, [_TEMPLATE]),
    "master of a template": (fuzz_part_of_template, [_MASTER_XML]),
    "png logo": (fuzz_logo(".png"), [_png()]),
    "svg logo": (fuzz_logo(".svg"), [_SVG]),
    "profile": (fuzz_profile, [_PROFILE]),
    "forwards": (fuzz_forwards, [_FORWARD.encode()]),
    "mending": (fuzz_mending, ["The govern- ment a\u00adgreed.".encode(), _TEXT.encode()]),
    "factiva": (fuzz_reader("a.rtf"), [samples.rtf(tuple(samples.FACTIVA.split("\n")))]),
    "nexis": (fuzz_reader("a.rtf"), [samples.rtf(tuple(samples.NEXIS.split("\n")))]),
}
"""Name to function and samples."""
