"""A file of PowerPoint or Word that a user names as template: checked before it is opened, and declared a plain one.

What the two programs' templates have in common; what is in them is read below ``deck/template`` and ``word/template``.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from summarizer.errors import InputError
from summarizer.guarded.packages import package_problem

CONTENT_TYPES = "[Content_Types].xml"
LARGEST = 50_000_000
MOST_UNPACKED = 300_000_000
OLD_OR_ENCRYPTED = b"\xd0\xcf\x11\xe0"
BREAKS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    RecursionError,
    SyntaxError,
    TypeError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
)
"""What python-pptx, python-docx, lxml and what stands on them raise on damaged files."""


class Office(NamedTuple):
    """A program of the office suite: its words in messages, and the types of its files."""

    program: str
    suffixes: tuple[str, str]
    """Of a document and of a template."""
    old: str
    """The suffix of its files before 2007, which an encrypted file begins like."""
    main: bytes
    """Content type of the main part of a plain document, which is all that the libraries open."""
    other_mains: re.Pattern[bytes]
    """Those of templates, shows and files with macros."""
    most_files: int

    @property
    def save_remedy(self) -> str:
        """What a user does about a file that is damaged."""
        return f"open it in {self.program}, repair it and save it again, or name another"

    def checked(self, path: Path) -> bytes:
        """The bytes of a file that may be opened; raises InputError for an encrypted, damaged or exploding one."""
        try:
            size = path.stat().st_size
            data = path.read_bytes() if size <= LARGEST else b""
        except OSError as error:
            raise InputError(error.strerror or "cannot be read", where=path, remedy="check its permissions") from error
        if size > LARGEST:
            message = f"holds {size // 1_000_000} MB, more than {LARGEST // 1_000_000}"
            raise InputError(message, where=path, remedy="take pictures out of the template")
        if data.startswith(OLD_OR_ENCRYPTED):
            remedy = f"save it as {' or '.join(self.suffixes)} without a password"
            raise InputError(f"is encrypted, or an old {self.old} file", where=path, remedy=remedy)
        if problem := package_problem(data, self.most_files, MOST_UNPACKED):
            raise InputError(problem.message, where=path, remedy=self.save_remedy)
        return data

    def plain(self, data: bytes) -> bytes:
        """The same package declared as a plain document."""
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if not self.other_mains.search(package.read(CONTENT_TYPES)):
                return data
            out = io.BytesIO()
            with zipfile.ZipFile(out, "w") as copy:
                for name in package.namelist():
                    blob = package.read(name)
                    copy.writestr(name, self.other_mains.sub(self.main, blob) if name == CONTENT_TYPES else blob)
        return out.getvalue()

    def unreadable(self, path: Path) -> InputError:
        """What a user is told of a file that the program's library cannot open."""
        remedy = f"name a {' or '.join(self.suffixes)} file that {self.program} opens"
        return InputError(f"cannot be read as a {self.program} file", where=path, remedy=remedy)

    @contextmanager
    def as_template(self, path: Path) -> Iterator[None]:
        """What breaks inside is told of the template; raises InputError."""
        try:
            yield
        except BREAKS as error:
            message = f"cannot be used as a template ({type(error).__name__})"
            raise InputError(message, where=path, remedy=self.save_remedy) from error


POWERPOINT = Office(
    program="PowerPoint",
    suffixes=(".pptx", ".potx"),
    old=".ppt",
    main=b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
    other_mains=re.compile(
        rb"application/vnd\.(?:openxmlformats-officedocument\.presentationml\.(?:template|slideshow)"
        rb"|ms-powerpoint\.(?:presentation|template|slideshow)\.macroEnabled)\.main\+xml"
    ),
    most_files=5000,
)
"""A ministry's template with fifty layouts and pictures has 400 files and 20 MB."""
WORD = Office(
    program="Word",
    suffixes=(".docx", ".dotx"),
    old=".doc",
    main=b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    other_mains=re.compile(
        rb"application/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.template"
        rb"|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml"
    ),
    most_files=2000,
)
"""A ministry's template with crest and building blocks has 60 files and 2 MB."""
