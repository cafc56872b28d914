"""The parts that every package of PowerPoint and Word has, for the templates that scripts of this project write."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
OFFICE = "application/vnd.openxmlformats-officedocument."
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
LANGUAGE = "en-GB"
EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first moment a zip file can hold: a fixed one makes the same bytes every run."""


def packed(parts: Mapping[str, str]) -> bytes:
    """The package of these parts, the same bytes every run."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, text)
    return out.getvalue()


def document_parts(main: str, program: str) -> dict[str, str]:
    """The relations of the package, and the properties of a house template of this program."""
    return {
        "_rels/.rels": relations(
            ("officeDocument", main),
            (f"{PACKAGE}relationships/metadata/core-properties", "docProps/core.xml"),
            ("extended-properties", "docProps/app.xml"),
        ),
        "docProps/core.xml": (
            f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>House template</dc:title>'
            f"<dc:language>{LANGUAGE}</dc:language></cp:coreProperties>"
        ),
        "docProps/app.xml": (
            f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            f"<Application>Microsoft Office {program}</Application></Properties>"
        ),
    }


def content_types(kinds: Mapping[str, str]) -> str:
    """The part that names the type of each other; ``kinds`` gives those that the program adds."""
    every = {"/docProps/core.xml": CORE_TYPE, "/docProps/app.xml": f"{OFFICE}extended-properties+xml", **kinds}
    overrides = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in every.items())
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.'
        f'openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f"{overrides}</Types>"
    )


def relations(*items: tuple[str, str]) -> str:
    """A relationships part from (kind, target); a kind that is an address is taken as it is."""
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind if "/" in kind else f"{RELATIONS}/{kind}"}" Target="{target}"/>'
        for number, (kind, target) in enumerate(items, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}relationships">{rows}</Relationships>'
