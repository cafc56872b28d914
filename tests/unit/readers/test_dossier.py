"""What a dossier is: which files are articles, in which order, and what dossier.yaml adds to them."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.model import Marking
from summarizer.readers.dossier import read_dossier
from summarizer.readers.folders import find_dossiers
from tests import samples

TEXT = "Ministers met in Geneva. They agreed to meet again.\n"
GERMAN = "Die Minister trafen sich am Dienstag in Genf und haben sich auf ein weiteres Treffen im April geeinigt.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A dossier of two articles."""
    path = tmp_path / "event"
    write(path / "b.txt", TEXT)
    write(path / "a.txt", TEXT.replace("Geneva", "Vienna"))
    return path


def write(path: Path, text: str) -> Path:
    """A file of that text, with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def names(folder: Path) -> list[str]:
    """The files of the dossier's articles."""
    return [article.file for article in read_dossier(folder).articles]


def said(folder: Path) -> list[str]:
    """The dossier's notices."""
    return [str(notice) for notice in read_dossier(folder).notices]


def test_articles_are_ordered_by_name(folder: Path) -> None:
    """Whatever the file system's order."""
    assert names(folder) == ["a.txt", "b.txt"]
    assert read_dossier(folder).name == "event"


def test_a_relative_path_names_the_dossier_by_its_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``.`` is no name."""
    monkeypatch.chdir(folder)
    assert read_dossier(".").name == "event"


@pytest.mark.parametrize(
    "name", ["README.md", "readme", "README-first.txt", ".hidden.txt", "dossier.yaml", "Thumbs.db", "~$memo.docx"]
)
def test_some_files_are_never_articles(folder: Path, name: str) -> None:
    """Neither read nor complained about."""
    write(folder / name, "title: x\n")
    assert names(folder) == ["a.txt", "b.txt"]
    assert said(folder) == []


def test_unknown_endings_are_left_out_with_a_notice(folder: Path) -> None:
    """The notice names the kinds that are known."""
    write(folder / "c.xyz", TEXT)
    write(folder / "noending", TEXT)
    first, second = said(folder)
    assert first.startswith("c.xyz: left out: unknown kind of file '.xyz' (known: ")
    assert second.startswith("noending: left out: a file without an ending (known: ")


def test_a_bad_article_is_named_and_the_others_are_read(folder: Path) -> None:
    """A binary file and an empty one."""
    (folder / "c.txt").write_bytes(bytes(range(256)) * 40)
    write(folder / "d.txt", " \n")
    assert names(folder) == ["a.txt", "b.txt"]
    assert [notice.split(": ")[:2] for notice in said(folder)] == [["c.txt", "left out"], ["d.txt", "left out"]]


def test_links_out_of_the_dossier_are_refused(folder: Path) -> None:
    """A link inside is read; one that leads out, or nowhere, is not."""
    outside = write(folder.parent / "secret.txt", "Nobody may read this.")
    (folder / "c.txt").symlink_to(outside)
    (folder / "d.txt").symlink_to("gone.txt")
    (folder / "e.txt").symlink_to("a.txt")
    assert names(folder) == ["a.txt", "b.txt"]
    assert said(folder) == [
        "c.txt: left out: a link out of the dossier; copy the file into it",
        "d.txt: left out: a link to a file that is not there",
        "e.txt: left out: the same article as a.txt",
    ]


def test_a_pipe_in_the_folder_does_not_hang(folder: Path) -> None:
    """Nothing but regular files is opened."""
    os.mkfifo(folder / "c.txt")
    assert said(folder) == ["c.txt: left out: no regular file"]


def test_odd_names_are_escaped(folder: Path) -> None:
    """Line breaks and bytes that are no UTF-8 cannot break a message or a file."""
    write(folder / "c\nd.txt", TEXT + "More.")
    (Path(os.fsdecode(bytes(folder) + b"/e\xff.txt"))).write_text(TEXT + "Other.", encoding="utf-8")
    assert names(folder) == ["a.txt", "b.txt", r"c\nd.txt", r"e\xff.txt"]


def test_the_same_article_twice_counts_once(folder: Path) -> None:
    """But a reprint by another outlet is an article of its own."""
    write(folder / "c.txt", TEXT)
    assert names(folder) == ["a.txt", "b.txt"]
    assert said(folder) == ["c.txt: left out: the same article as b.txt"]
    write(folder / "dossier.yaml", "sources: {c.txt: {outlet: Evening Post}}")
    assert names(folder) == ["a.txt", "b.txt", "c.txt"]


def test_an_older_version_is_left_out(folder: Path) -> None:
    """The newest stays, and the notice names both."""
    write(folder / "c.txt", "\n\n".join(samples.BODY))
    write(folder / "d.txt", "\n\n".join([*samples.BODY, "The next round is planned for April, once all is counted."]))
    assert names(folder) == ["a.txt", "b.txt", "d.txt"]
    assert said(folder) == ["c.txt: left out: another version of d.txt, which is newer or fuller"]


def test_articles_in_another_language(folder: Path) -> None:
    """Kept with a notice; left out where dossier.yaml says so, and an error where none is left."""
    write(folder / "c.txt", GERMAN)
    assert names(folder) == ["a.txt", "b.txt", "c.txt"]
    [notice] = said(folder)
    assert notice.startswith("c.txt: is in another language (de) than the dossier (en), without tables")
    write(folder / "dossier.yaml", "foreign: leave_out")
    assert names(folder) == ["a.txt", "b.txt"]
    assert said(folder) == ["c.txt: left out: is in another language (de) than the dossier (en)"]
    (folder / "a.txt").unlink()
    (folder / "b.txt").unlink()
    with pytest.raises(InputError, match="no article that can be read"):
        read_dossier(folder)


def test_limits_are_set_in_the_configuration(folder: Path) -> None:
    """For files read here and for those read apart; the message names the option, and allowing more helps."""
    write(folder / "c.txt", "Long. " * 200_000)
    members = {"a.txt": samples.LEAD, "b.txt": samples.SECOND, "c.txt": samples.THIRD}
    (folder / "d.zip").write_bytes(samples.archive({name: text.encode() for name, text in members.items()}))
    write(folder / "dossier.yaml", "limits: {file_mb: 1, articles: 2}")
    text, archive = said(folder)
    assert text.startswith("c.txt: left out: holds 1.2 MB, more than 1 MB; ")
    assert text.endswith("or allow more in dossier.yaml: limits: {file_mb: …}")
    assert archive.startswith("d.zip: left out: holds 3 articles, more than 2; ")
    assert archive.endswith("or allow more in dossier.yaml: limits: {articles: …}")
    (folder / "c.txt").unlink()
    write(folder / "dossier.yaml", "limits: {articles: 3}")
    assert names(folder)[2:] == ["d.zip#1", "d.zip#2", "d.zip#3"]


def test_a_dossier_of_more_articles_than_it_may_hold(folder: Path) -> None:
    """Is refused at the file that is too many, with the option that allows more."""
    write(folder / "c.txt", "A third text.")
    write(folder / "dossier.yaml", "limits: {dossier_articles: 1}")
    told: list[str] = []
    with pytest.raises(InputError) as caught:
        read_dossier(folder, tell=told.append)
    assert f"{folder}: holds 2 articles in 2 of 3 files, more than 1" in str(caught.value)
    assert "limits: {dossier_articles: …}" in str(caught.value)
    assert told[-1] == "reading b.txt (2 of 3)"
    write(folder / "c.txt", "word " * 1500)
    write(folder / "dossier.yaml", "limits: {dossier_words: 1000}")
    with pytest.raises(InputError, match=r"words in 3 of 3 files, more than 1,000; .*\{dossier_words: …\}"):
        read_dossier(folder)
    write(folder / "dossier.yaml", "limits: {dossier_articles: 3}")
    assert len(names(folder)) == 3


def test_what_an_archive_left_out_is_told(folder: Path) -> None:
    """A member that is no article is named among the dossier's notices."""
    members = {"x.exe": b"MZ", "x.txt": samples.LEAD.encode()}
    (folder / "c.zip").write_bytes(samples.archive(members))
    assert said(folder) == ["c.zip: x.exe left out: unknown kind"]


def test_dossier_yaml_goes_before_what_was_read(folder: Path) -> None:
    """And says where each metadatum came from."""
    write(folder / "c.md", "---\ntitle: Read\nauthor: A. Writer\n---\nText of it.\n")
    write(folder / "dossier.yaml", "sources: {c.md: {title: Given, published: 2025-03-18, marking: tlp:green}}")
    article = read_dossier(folder).articles[-1]
    assert (article.title, article.author) == ("Given", "A. Writer")
    assert article.published == datetime.date(2025, 3, 18)
    where = dict(article.provenance)
    assert (where["title"], where["published"], where["author"]) == ("dossier.yaml", "dossier.yaml", "front matter")


def test_the_highest_marking_of_all_holds(folder: Path) -> None:
    """A source marked higher than the dossier marks the document; another scheme stops it."""
    write(folder / "dossier.yaml", "marking: TLP:GREEN\nsources: {a.txt: {marking: TLP:RED}}")
    assert read_dossier(folder).marking == Marking(text="TLP:RED", scheme="tlp")
    write(folder / "dossier.yaml", "marking: TLP:GREEN\nsources: {a.txt: {marking: OFFICIAL}}")
    with pytest.raises(InputError, match="which of TLP:GREEN, OFFICIAL marks the document"):
        read_dossier(folder)


def test_a_marking_in_an_article_counts(folder: Path) -> None:
    """Known ones mark the document; an unknown one stops the build until dossier.yaml says what it is."""
    write(folder / "c.md", "---\nmarking: TLP:AMBER\n---\nText of it.\n")
    assert read_dossier(folder).marking == Marking(text="TLP:AMBER", scheme="tlp")
    write(folder / "c.md", "---\nmarking: VS-NfD\n---\nText of it.\n")
    with pytest.raises(InputError, match=r"c.md: unknown marking 'VS-NfD'; say what it is in dossier.yaml"):
        read_dossier(folder)
    write(folder / "dossier.yaml", "sources: {c.md: {marking: {text: VS-NfD, scheme: other}}}")
    assert read_dossier(folder).marking == Marking(text="VS-NfD", scheme="other")


def test_a_source_that_is_not_there_is_told(folder: Path) -> None:
    """Lest a marking or an outlet given to a mistyped name be lost."""
    write(folder / "dossier.yaml", "sources:\n  a.txt: {outlet: A}\n  aa.txt: {outlet: B}\n")
    with pytest.raises(InputError, match=r"dossier.yaml:3:3: 'aa.txt' is not a file .* \(did you mean 'a.txt'\?\)"):
        read_dossier(folder)


def test_a_misnamed_configuration_is_told(folder: Path) -> None:
    """A dossier.yml that nobody reads would lose its marking."""
    write(folder / "dossier.yml", "marking: TLP:RED")
    with pytest.raises(InputError, match=r"dossier.yml: is not read; call it dossier.yaml"):
        read_dossier(folder)


def test_inputs_are_recorded(folder: Path) -> None:
    """dossier.yaml and every article, with 64 hex digits each."""
    write(folder / "dossier.yaml", "words: 300")
    inputs = dict(read_dossier(folder).inputs)
    assert list(inputs) == ["dossier.yaml", "a.txt", "b.txt"]
    assert all(len(digest) == 64 for digest in inputs.values())


def test_a_folder_without_articles_is_an_error(tmp_path: Path) -> None:
    """Missing, a file, empty, and one whose files all fail."""
    with pytest.raises(InputError, match="no such folder; name a folder of articles"):
        read_dossier(tmp_path / "none")
    with pytest.raises(InputError, match="is a file; name a folder of articles"):
        read_dossier(write(tmp_path / "a.txt", TEXT))
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="holds no articles; put the articles there"):
        read_dossier(tmp_path / "empty")
    write(tmp_path / "bad" / "a.txt", "")
    write(tmp_path / "bad" / "b.xyz", TEXT)
    with pytest.raises(InputError, match=r"no article that can be read:\n  a.txt: left out: .*\n  b.xyz: left out"):
        read_dossier(tmp_path / "bad")


def test_a_folder_of_dossiers(tmp_path: Path) -> None:
    """Articles straight in it form a dossier named after it; outputs, pages' parts and hidden folders are none."""
    for name in ("a.txt", "two/b.txt", "one/c.txt", ".git/d.txt", "page_files/e.txt", "old/f.txt"):
        write(tmp_path / name, TEXT)
    write(tmp_path / "page.html", "<p>Text.</p>")
    write(tmp_path / "old" / "manifest.json", '{"schema": 1, "made_by": "diplomatic-summary"}')
    (tmp_path / "empty").mkdir()
    write(tmp_path / "words" / "README.md", "No dossier.")
    assert find_dossiers(tmp_path) == [tmp_path, tmp_path / "one", tmp_path / "two"]


def test_a_folder_with_a_configuration_is_one_dossier(tmp_path: Path) -> None:
    """What lies in folders below it is not read, and that is said."""
    write(tmp_path / "a.txt", TEXT)
    write(tmp_path / "dossier.yaml", "words: 300")
    write(tmp_path / "drafts" / "b.txt", TEXT)
    assert find_dossiers(tmp_path) == [tmp_path]
    assert said(tmp_path) == ["drafts: a folder inside a dossier is not read"]


def test_an_output_is_no_dossier(tmp_path: Path) -> None:
    """Its brief.md would else be read as an article."""
    write(tmp_path / "manifest.json", '{"schema": 1, "made_by": "diplomatic-summary"}')
    write(tmp_path / "brief.md", TEXT)
    with pytest.raises(InputError, match="is an output, no dossier"):
        find_dossiers(tmp_path)


def test_a_linked_folder_keeps_its_name(tmp_path: Path) -> None:
    """The name is the one the user gave."""
    write(tmp_path / "2025-03-18" / "a.txt", TEXT)
    (tmp_path / "call").symlink_to("2025-03-18")
    assert read_dossier(tmp_path / "call").name == "call"


def test_nothing_to_build_is_an_error(tmp_path: Path) -> None:
    """With the way out."""
    with pytest.raises(InputError, match="holds no articles; put the articles there"):
        find_dossiers(tmp_path)
