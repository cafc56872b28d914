"""The workbook inside a chart, so that its figures can be edited: two columns, labels and counts, as a minimal .xlsx.

Written with the standard library, because the same figures must give the same bytes.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from summarizer.renderers.deck.template.house_theme import HEAD
from summarizer.renderers.deck.template.make_template import EARLIEST, PACKAGE
from summarizer.renderers.deck.writing.shapes import clean

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml."


def workbook(labels: Sequence[str], series: str, values: Sequence[int]) -> bytes:
    """Labels in column A, counts in column B under the name of the series."""
    rows = [_row(1, "", series), *(_row(n, label, value) for n, (label, value) in enumerate(zip(labels, values), 2))]  # noqa: B905 -- checked by the planner
    parts = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": _relation("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{SHEET}" xmlns:r="{RELATIONS}"><sheets>'
        '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _relation("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": f'{HEAD}<worksheet xmlns="{SHEET}"><cols><col min="1" max="1" width="80" '
        f'customWidth="1"/></cols><sheetData>{"".join(rows)}</sheetData></worksheet>',
    }
    return zipped(parts)


def _row(number: int, label: str, value: str | int) -> str:
    second = f'<c r="B{number}"><v>{value}</v></c>' if isinstance(value, int) else _text("B", number, value)
    return f'<row r="{number}">{_text("A", number, label)}{second}</row>'


def _text(column: str, number: int, text: str) -> str:
    return f'<c r="{column}{number}" t="inlineStr"><is><t xml:space="preserve">{clean(text)}</t></is></c>'


def _relation(kind: str, target: str) -> str:
    return (
        f'{HEAD}<Relationships xmlns="{PACKAGE}relationships"><Relationship Id="rId1" Type="{RELATIONS}/{kind}" '
        f'Target="{target}"/></Relationships>'
    )


TYPES = (
    f'{HEAD}<Types xmlns="{PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.'
    'openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{KIND}sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KIND}worksheet+xml"/></Types>'
)


def zipped(parts: dict[str, str]) -> bytes:
    """Parts as a zip file with a fixed time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, text)
    return out.getvalue()
