"""Names of Word's own styles in other languages, as some programs write them; Word itself writes the English ones."""

from __future__ import annotations

from collections.abc import Mapping

OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "Normal": ("Standard",),
    "Title": ("Titel", "Titre", "Título"),
    "heading 1": ("Überschrift 1", "Titre 1", "Título 1"),
    "heading 2": ("Überschrift 2", "Titre 2", "Título 2"),
    "heading 3": ("Überschrift 3", "Titre 3", "Título 3"),
    "List Number": ("Listennummer", "Liste à numéros", "Lista con números"),
    "Quote": ("Zitat", "Citation", "Cita"),
    "caption": ("Beschriftung", "Légende", "Descripción"),
    "header": ("Kopfzeile", "En-tête", "Encabezado"),
    "footer": ("Fußzeile", "Pied de page", "Pie de página"),
    "footnote text": ("Fußnotentext", "Note de bas de page", "Texto nota pie"),
    "footnote reference": ("Fußnotenzeichen", "Appel note de bas de p.", "Ref. de nota al pie"),
    "endnote text": ("Endnotentext", "Note de fin", "Texto nota al final"),
    "endnote reference": ("Endnotenzeichen", "Appel de note de fin", "Ref. de nota al final"),
    "Strong": ("Fett", "Élevé", "Texto en negrita"),
    "Hyperlink": ("Lien hypertexte", "Hipervínculo"),
}
"""The English name to those in German, French and Spanish."""
