"""PDF/UA-1 and PDF/A-3a: veraPDF's rules on memos of every kind, and proof that the check catches what it should."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Name

from tests.documents.memos import usual, variants
from tests.documents.vera import PROFILES, failures


@pytest.mark.thorough
def test_memos_conform_to_both_standards(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No rule is broken: the usual brief, a long one, every script, Letter, an annex, logos, each marking and shape."""
    documents = variants(tmp_path_factory.mktemp("logos"))
    found = failures(documents, tmp_path_factory.mktemp("memos"))
    assert len(found) == len(documents) * len(PROFILES)
    assert not {key: broken for key, broken in found.items() if broken}


def _without_tags(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


def _without_alternative(pdf: pikepdf.Pdf) -> None:
    for element in pdf.objects:
        if isinstance(element, pikepdf.Dictionary) and element.get("/S") == Name.Figure:
            del element.Alt


def _without_font_file(pdf: pikepdf.Pdf) -> None:
    font = next(iter(pdf.pages[0].obj.Resources.Font.values()))
    del font.FontDescriptor.FontFile2


def _without_title(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences


def _without_output_intent(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.OutputIntents


def _without_header_scope(pdf: pikepdf.Pdf) -> None:
    for element in pdf.objects:
        if isinstance(element, pikepdf.Dictionary) and element.get("/S") == Name.TH:
            del element.A


MUTATIONS: dict[str, tuple[Callable[[pikepdf.Pdf], None], str]] = {
    "tags": (_without_tags, "PDFUA-1"),
    "alternative text": (_without_alternative, "PDFUA-1"),
    "font file": (_without_font_file, "PDFA-3A"),
    "title shown": (_without_title, "PDFUA-1"),
    "output intent": (_without_output_intent, "PDFA-3A"),
    "header scope": (_without_header_scope, "PDFUA-1"),
}


def _mutant(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(usual())) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def test_what_is_taken_away_is_noticed(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A memo without tags, alternative text, an embedded font and so on fails the standard that asks for it."""
    documents = {name: _mutant(change) for name, (change, _) in MUTATIONS.items()}
    found = failures(documents, tmp_path_factory.mktemp("mutants"))
    assert not [name for name, (_, profile) in MUTATIONS.items() if not found[name, profile]]
