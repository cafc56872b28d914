"""Who speaks in French: frames behind, before and around a quotation, each in variations made up for it."""

from __future__ import annotations

import pytest

from summarizer.language import load
from summarizer.model import Article, Body, Line
from summarizer.understanding.speech.quotes import find_quotes
from summarizer.understanding.speech.spoken_text import hear_each

BEHIND = {
    "« Nous avons trouvé un terrain d’entente », a déclaré Jean Dupont.": "Jean Dupont",
    "« Nous avons trouvé un terrain d’entente », déclare Jean Dupont, ministre des Transports.": "Jean Dupont",
    "« Le texte reste ouvert à la signature », a indiqué lundi le ministre belge Luc Maréchal.": "Luc Maréchal",
    "« Le texte reste ouvert à la signature », a précisé à la presse Claire Vasseur.": "Claire Vasseur",
    "« Le pont sera rouvert avant l’été », s’est félicitée Claire Vasseur.": "Claire Vasseur",
    "« Le pont sera rouvert avant l’été », avait également promis le préfet, Hugo Lantier.": "Hugo Lantier",
    "« Ce sera long et ce sera difficile », prévient le secrétaire général de l’Otan Victor Hallen.": "Victor Hallen",
    "« Ce sera long et ce sera difficile », ont averti des diplomates européens.": "diplomates européens",
    "« Rien n’est signé à cette heure », a assuré l’Élysée.": "Élysée",
    "« Rien n’est signé à cette heure », a répondu la Commission européenne.": "Commission européenne",
    "« Rien n’est signé à cette heure », selon un haut responsable américain.": "haut responsable américain",
    "« Rien n’est signé à cette heure », d’après Nadia Benali, députée centriste.": "Nadia Benali",
    "« Personne ne veut d’un retour en arrière », a lancé le ministre de la Défense Karl Anders.": "Karl Anders",
}
BEFORE = {
    "Jean Dupont a affirmé que « la mer restera ouverte à tous ».": "Jean Dupont",
    "Jean Dupont, ministre des Transports, a affirmé que « la mer restera ouverte à tous ».": "Jean Dupont",
    "Le ministre des Transports, Jean Dupont, a répondu : « La mer restera ouverte à tous ».": "Jean Dupont",
    "Mardi, la présidente slovène Ana Kovač a dit : « La mer restera ouverte à tous ».": "Ana Kovač",
    "Selon Jean Dupont, « les travaux commenceront sans tarder ».": "Jean Dupont",
    "D’après un diplomate européen, « les travaux commenceront sans tarder ».": "diplomate européen",
    "Pour Claire Vasseur, « les travaux commenceront sans tarder ».": "Claire Vasseur",
    "Interrogée par la presse, Claire Vasseur a estimé que « le plus dur est passé ».": "Claire Vasseur",
    "Claire Vasseur a qualifié l’accord de « très mauvaise affaire pour les ports ».": "Claire Vasseur",
    "Claire Vasseur a quitté la salle en déclarant : « Le plus dur est passé ».": "Claire Vasseur",
    "Claire Vasseur a salué le texte, ajoutant que « le plus dur est passé ».": "Claire Vasseur",
    "Claire Vasseur a signé et a ajouté : « Le plus dur est derrière nous ».": "Claire Vasseur",
    "Le gouvernement espagnol a dénoncé « une décision prise sans aucun débat ».": "gouvernement espagnol",
}
NOBODY = {
    "two who speak together": "« Nous irons ensemble à la table », ont dit Jean Dupont et Claire Vasseur.",
    "a denial": "Jean Dupont n’a pas confirmé « la tenue d’une rencontre à trois ».",
    "one tells what another said": "Jean Dupont a dit que Claire Vasseur avait affirmé « ne rien savoir de ce plan ».",
    "no verb of speech": "La salle a découvert « un texte de plus de mille pages ».",
    "on": "« Nous verrons bien ce que cela donne », dit-on dans les couloirs.",
    "a participle alone": "Le plan présenté mardi, « une somme de vœux sans moyens », inquiète.",
    "the family of somebody": "« Nous demandons que justice soit rendue », a dit la famille de Jean Dupont.",
    "somebody without a name": "« Nous demandons du temps pour réfléchir », a dit le bras droit de M. X.",
}


def speakers(text: str) -> list[str | None]:
    """Who speaks each quotation of a French text."""
    lines, at = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        lines.append(Line(number=number, start=at, end=at + len(line), role="body"))
        at += len(line) + 1
    body = Body(article=Article(file="a.txt", text=text, sha256=""), lines=tuple(lines))
    return [quote.speaker for quote, _ in find_quotes(hear_each([body], ["fr"], "fr"))]


@pytest.mark.parametrize(("text", "speaker"), [*BEHIND.items(), *BEFORE.items()])
def test_a_frame_names_the_speaker(text: str, speaker: str) -> None:
    """Whoever stands beside a verb of speech, with office, time and hearers around the name."""
    assert speakers(text) == [speaker]


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_better_than_the_wrong_one(text: str) -> None:
    """A frame that is not read to its end names nobody."""
    assert speakers(text) == [None]


def test_an_inverted_pronoun_means_the_one_who_spoke() -> None:
    """The words "a-t-il ajouté" go on with the speaker of the paragraph, and not with somebody of the other sex."""
    said = "« Nous avons trouvé un compromis », a déclaré Jean Dupont. « Il faut maintenant le signer », {} ajouté."
    assert speakers(said.format("a-t-il")) == ["Jean Dupont", "Jean Dupont"]
    assert speakers(said.format("a-t-elle"))[-1] is None


def test_an_office_means_its_only_holder() -> None:
    """The words "le ministre" mean the minister whom the article names; of two of them nobody is sure."""
    named = "Le ministre grec Nikos Laskaris a reçu {} à Athènes.\n\n"
    named += "« Les ports de la région resteront ouverts », a dit le ministre."
    assert speakers(named.format("des armateurs")) == ["Nikos Laskaris"]
    assert speakers(named.format("le ministre turc Emre Aksoy")) == [None]


def test_french_says_what_it_lacks() -> None:
    """Clauses are not read in French, and the tables say so."""
    assert {"acts.tsv", "verbs.txt"} <= set(load("fr").lacks)
    assert not {"words.txt", "speech.txt", "states.tsv", "sentences.txt"} & set(load("fr").lacks)
