"""A dossier in French, and dossiers whose articles are in several languages, built from end to end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.command_line import Run, brief, dossier

PROFILE = """\
title: "Accord sur le détroit"
words: 200
sections:
  - {key: outcome, title: Ce qui est convenu, kind: outcome, about: "Accord signé, compromis, ouverture du détroit."}
  - {key: fishing, title: La pêche, kind: topic, about: "Quotas de pêche, pêcheurs, captures, bateaux."}
  - {key: fees, title: Les droits de passage, kind: topic, about: "Droits de passage, armateurs, baisse des droits."}
  - {key: next, title: La suite, kind: next_steps, about: "Prochaine réunion en juin à Oslo, commission technique."}
"""
BEACON = """\
Accord sur le détroit entre Oslo et Lisbonne

Le ministre norvégien des Affaires étrangères, Lars Vinter, et la présidente de la Commission européenne, Anna
Bergmann, ont signé mardi à Lisbonne un accord sur le passage des navires dans le détroit. L’accord ouvre le détroit
aux navires marchands pendant deux ans.

« Nous avons trouvé un compromis qui respecte nos intérêts », a déclaré Lars Vinter à l’issue de la signature. « Il
reste à convaincre les armateurs de revenir », a-t-il ajouté.

La ministre portugaise de la Mer, Inês Carvalho, a affirmé que « les pêcheurs ne paieront pas le prix de cet accord ».
Selon un diplomate européen, « les droits de passage ont failli faire échouer les discussions ».

Les armateurs réclament une baisse des droits de passage avant l’été. L’Espagne juge l’accord insuffisant. « Madrid
n’a pas été consultée sur les quotas de pêche », a regretté le porte-parole du gouvernement espagnol, Pablo Ruiz.

Les deux délégations se retrouveront en juin à Oslo pour fixer les quotas de pêche.
"""
GAZETTE = """\
Détroit : les pêcheurs inquiets

Les quotas de pêche restent la question la plus difficile de l’accord signé mardi à Lisbonne. Les pêcheurs craignent
de perdre un tiers de leurs captures.

Interrogée par la presse, Inês Carvalho a répondu : « Nous défendrons chaque bateau et chaque famille du littoral ».
M. Vinter a quitté Lisbonne en assurant : « Personne ne sera oublié dans la suite des discussions ».

« Cet accord est une bonne nouvelle pour le commerce », s’est félicitée la Commission européenne dans un communiqué.
« Nous voulons voir les chiffres avant de nous réjouir », nuance Paul Ferrand, président de l’Union des armateurs.

Le secrétaire général de l’ONU Daniel Okoro, qui suivait les discussions, a appelé les parties à « appliquer l’accord
sans attendre et de bonne foi ». « La Norvège tiendra parole sur les droits de passage », promet Lars Vinter.

La prochaine réunion aura lieu en juin à Oslo. Une commission technique préparera cette réunion.
"""
ENGLISH = """\
Strait deal opens passage for two years

Norway and Portugal agreed in Lisbon on Tuesday to open the strait to merchant ships for two years. The European
Commission welcomed the agreement and said it would study the fees.

“The boats will keep their quotas until the summer,” said Portuguese Sea Minister Inês Carvalho. Spain rejected the
fishing quotas and demanded new talks. The two delegations will meet in Oslo in June to set the quotas.
"""
GERMAN = """\
Abkommen über die Meerenge unterzeichnet

Norwegen und Portugal haben am Dienstag in Lissabon ein Abkommen über die Durchfahrt durch die Meerenge unterzeichnet.
Die Reeder verlangen vor dem Sommer niedrigere Gebühren, und die Fischer fürchten um ihre Quoten.

„Wir werden jedes Boot und jede Familie an der Küste verteidigen“, sagte Inês Carvalho. Die nächste Runde ist für den
Juni in Oslo geplant, und eine Kommission soll sie vorbereiten.
"""
SPEAKERS = {
    "Nous avons trouvé": "Lars Vinter",
    "Il reste à convaincre": "Lars Vinter",
    "les pêcheurs ne paieront": "Inês Carvalho",
    "les droits de passage": "diplomate européen",
    "Madrid n’a pas été": "Pablo Ruiz",
    "Nous défendrons": "Inês Carvalho",
    "Personne ne sera": "Lars Vinter",
    "Cet accord est": "Commission européenne",
    "Nous voulons voir": "Paul Ferrand",
    "appliquer l’accord": "Daniel Okoro",
    "La Norvège tiendra": "Lars Vinter",
}


def built(run: Run, yaml: str, **articles: str) -> dict[str, Any]:
    """The brief of a dossier with the profile beside it; its output verifies."""
    folder = dossier("strait", yaml, **{name: unwrapped(text) for name, text in articles.items()})
    (folder / "strait.yaml").write_text(PROFILE, encoding="utf-8")
    made = run("build", folder, "--profile", folder / "strait.yaml", "--formats", "json")
    assert made.code == 0, made.err
    proven = run("verify", Path("outputs") / "strait", "--dossier", folder)
    assert proven.code == 0, proven.err
    return brief("strait")


def unwrapped(text: str) -> str:
    """The text with a line a paragraph, as pages are saved."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def printed(made: dict[str, Any]) -> dict[str, list[str]]:
    """Section to the beginnings of its statements."""
    return {section["key"]: [s["text"] for s in section["statements"]] for section in made["sections"]}


def spoken(made: dict[str, Any]) -> dict[str, str | None]:
    """Beginning of each quotation that is in ``SPEAKERS`` to its speaker."""
    return {
        start: quote["speaker"] for start in SPEAKERS for quote in made["quotes"] if quote["text"].startswith(start)
    }


def test_a_french_dossier_has_its_speakers_and_sections(run: Run) -> None:
    """Every quotation has its speaker, statements stand where the profile's words put them, and no support is told."""
    made = built(run, "language: fr\nevent_date: 2026-03-10\n", a=BEACON, b=GAZETTE)
    assert spoken(made) == SPEAKERS
    sections = printed(made)
    assert any(text.startswith("Le ministre norvégien") for text in [*sections["outcome"], *lead(made)])
    assert any("captures" in text for text in sections["fishing"])
    assert sections["fees"]
    assert all("droits de passage" in text for text in sections["fees"])
    assert not any(s["also_in"] for section in made["sections"] for s in section["statements"])
    assert made["differences"] == []


def lead(made: dict[str, Any]) -> list[str]:
    """The statements of the bottom line."""
    return [statement["text"] for statement in made["bottom_line"]]


def test_each_article_is_read_by_its_own_language(run: Run) -> None:
    """In a French dossier the English article has its speaker too, and the French one keeps its own."""
    made = built(run, "language: fr\nevent_date: 2026-03-10\n", a=BEACON, b=ENGLISH)
    said = {quote["text"][:9]: quote["speaker"] for quote in made["quotes"]}
    assert said["The boats"] == "Inês Carvalho"
    assert spoken(made)["Il reste à convaincre"] == "Lars Vinter"
    turned = built(run, "event_date: 2026-03-10\n", a=BEACON, b=ENGLISH)
    assert {quote["text"][:9]: quote["speaker"] for quote in turned["quotes"]} == said


@pytest.mark.parametrize("words", [60, 80])
def test_what_cannot_be_read_counts_in_the_words(run: Run, words: int) -> None:
    """The statements of a brief stay within its words, with those in a language without tables."""
    made = built(run, f"event_date: 2026-03-10\nwords: {words}\n", a=ENGLISH, b=GERMAN)
    sections = [s for section in made["sections"] for s in section["statements"]]
    assert sum(len(s["text"].split()) for s in (*sections, *made["also_reported"])) <= words


def test_an_article_without_tables_is_only_also_reported(run: Run) -> None:
    """A German one: with a notice, without speaker, support and quotations."""
    made = built(run, "event_date: 2026-03-10\n", a=ENGLISH, b=GERMAN)
    number = next(source["number"] for source in made["sources"] if source["file"] == "b.txt")
    elsewhere = [*made["bottom_line"], *(s for section in made["sections"] for s in section["statements"])]
    assert not any(s["source"] == number or number in s["also_in"] for s in elsewhere)
    aside = [s for s in made["also_reported"] if s["source"] == number]
    assert aside
    assert all(s["speaker"] is None and not s["also_in"] for s in aside)
    assert not any(quote["source"] == number for quote in made["quotes"])
    assert any(notice["kind"] == "language" and "without tables" in notice["text"] for notice in made["notices"])
