"""Whose sentence it is: a table of cases, by kind, each the last of its sentences and the owners it has."""

from __future__ import annotations

import pytest

from summarizer.language import load
from summarizer.model import Sentence
from summarizer.understanding.clauses.reading import read
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.parties import NAME
from summarizer.understanding.names.people import learn_people
from summarizer.understanding.names.states_of_people import tied

OWN = 0.5
"""Strength from which filing takes a sentence for an actor's own."""
Case = tuple[str, str]
"""Sentences of one article, parted by `` | ``, and the owners of the last: states and bodies, parted by spaces."""

SPEAKERS: list[Case] = [
    ("Kenya's foreign minister said Uganda had closed the border.", "KEN"),
    ("Uganda had closed the border, Kenya's foreign minister said.", "KEN"),
    ("Chile warned that Peru was moving troops to the river.", "CHL"),
    ("“Peru has lied to all of us,” said Chilean President Marta Rojas.", "CHL"),
    ("The Danish prime minister told parliament that Sweden had agreed to share the cost.", "DNK"),
    ("“Sweden has agreed to share the cost,” the Danish prime minister told parliament.", "DNK"),
    ("Ghana said that Togo must withdraw its soldiers from the bridge.", "GHA"),
    ("Asked about the border, Kenya's president said Uganda had to answer for its soldiers.", "KEN"),
    ("The Finnish government believes that Estonia will accept the offer.", "FIN"),
    ("Norway denied that Iceland had been warned.", "NOR"),
    ("Vietnam's foreign ministry insisted Laos had started the shooting.", "VNM"),
    ("Peru demands that Chile withdraw its boats.", "PER"),
    ("After Chile had shut the border, Peru's leader Jorge Paz told his people that it was a trick.", "PER"),
    ("“Chile has to pay”, Peru's president went on.", "PER"),
    ("Laos, the Vietnamese foreign ministry insisted, had started the shooting.", "VNM"),
]
BODIES: list[Case] = [
    ("The Norwegian Refugee Council said that the camps were full.", ""),
    ("The German Chamber of Commerce criticised the new tariffs.", ""),
    ("The Danish Shipping Association welcomed the truce at sea.", ""),
    ("Kenyan tea exporters said the ban would ruin them.", ""),
    ("The Swiss Red Cross sent two planes with tents.", "REDCROSS"),
    ("The Royal Dutch Society of Engineers called for an inquiry.", ""),
    ("Italian banks rejected the plan.", ""),
    ("The Polish Football Association refused to play.", ""),
    ("A director of the Finnish Foundation for Press Freedom condemned the arrest.", ""),
    ("The Peruvian central bank raised its rate.", "PER"),
    ("The Chilean Ministry of Mining rejected the plan.", "CHL"),
    ("Ghana's parliament approved the treaty.", "GHA"),
]
SPOKESMEN: list[Case] = [
    ("Maria Lund, a spokeswoman for the Peruvian foreign ministry, said Chile had broken the truce.", "PER"),
    ("A spokesman for the Chilean navy said a Peruvian boat had crossed the line.", "CHL"),
    ("A spokesperson for the Norwegian Refugee Council said Sweden had promised money.", ""),
    ("Kenyan government spokesman Peter Oduya said Uganda had not answered.", "KEN"),
    ("Peter Oduya, the Kenyan government's spokesman, accused Uganda of bad faith.", "KEN"),
    ("The spokesman of the Danish prime minister said that Sweden was informed.", "DNK"),
    ("A spokesman for Kenya's president said there had been no call from Uganda.", "KEN"),
    ("Speaking for the Laotian army, Colonel Bounmy Keo said Vietnam had fired first.", "LAO"),
    ("Maria Lund, a spokeswoman for the Peruvian foreign ministry, flew in. | Lund said Chile had lied.", "PER"),
    ("Peru's leader Jorge Paz rested. | Pia Sol, who heads Paz's office, said Chile had lied.", "PER"),
    ("Kenya's president, Daniel Mutua, is ill. | “Uganda lies,” said Ann Oduya, an aide to Mutua.", "KEN"),
    ("A spokesman for the European Commission said Norway would be consulted.", "EU EC"),
]
NAMELESS: list[Case] = [
    ("A senior Kenyan official said Uganda had closed the border.", "KEN"),
    ("Officials in Nairobi said Uganda had closed the border.", "KEN"),
    ("Two officials said on condition of anonymity that the border was closed.", ""),
    ("Sources close to the talks said the border was closed.", ""),
    ("A diplomat who was in the room said the border was closed.", ""),
    ("A Chilean diplomat who was in the room said Peru had walked out.", "CHL"),
    ("People familiar with the matter said a deal was near.", ""),
    ("Three European diplomats said a deal with Norway was near.", "EU EUROPE"),
    ("A Western official said a deal was near.", "WEST"),
    ("A person briefed on the call said it had lasted an hour.", ""),
]
PRONOUNS: list[Case] = [
    ("Chilean President Marta Rojas spoke in Lima. | She said the border would stay shut.", "CHL"),
    ("Chile shut its border. | It was the second time in a year.", ""),
    ("The talks were held in Kenya. | It was raining all day.", ""),
    ("Chilean President Marta Rojas met Peru's leader Jorge Paz. | He left without a word.", "PER"),
    ("The foreign ministry of Chile shut two consulates. | It said Peru had been told.", "CHL"),
    ("Peru's foreign minister Ana Diaz called the plan a trap. | Her remarks came hours after the vote.", "PER"),
    ("Kenya's president, Daniel Mutua, blamed Uganda. | “It is a scandal,” he said.", "KEN"),
    ("Uganda's army denied it. | They said nobody had crossed.", "UGA"),
    ("In Peru prices rose. | They are the highest in years.", ""),
    ("Chilean President Marta Rojas blamed Peru. | It is a danger to all, she added.", "CHL"),
]
CONTINUED: list[Case] = [
    ("“Peru has lied,” Chilean President Marta Rojas said. | “They will pay for it.", "CHL"),
    ("“Peru has lied,” Chilean President Marta Rojas said. | “Peru will pay for it,” she added.", "CHL"),
    ("Kenya's president, Daniel Mutua, was angry. | “Uganda has broken every promise.”", "KEN"),
    ("The Danish prime minister, Mette Holm, gave a speech. | “Sweden must decide,” she said.", "DNK"),
    ("Ghana's envoy Kofi Asare spoke next. | “Togo has to withdraw. We will not wait.”", "GHA"),
    ("Chile's president said Peru had lied. | “Peru knows it,” she said. | “Everybody in Peru knows it.”", "CHL"),
    ("Norway's foreign minister Liv Dahl said she was patient. | “But Iceland tests our patience.”", "NOR"),
    ("“We are ready,” said Togo's defence minister Yao Lawson. | “Ghana should be ready too.”", "TGO"),
]
PASSIVES: list[Case] = [
    ("Peru's president was accused of breaking the truce.", ""),
    ("Peru was accused by Chile of breaking the truce.", "CHL"),
    ("The Peruvian minister was questioned about the treaty for three hours.", ""),
    ("Peru's ambassador was summoned in Santiago.", ""),
    ("Peru's ambassador was expelled by Chile.", "CHL"),
    ("Kenya was urged by the African Union to open the border.", "AU"),
    ("Kenyan officials were told to leave within two days.", ""),
    ("Laos has been condemned by Vietnam and Thailand.", "VNM THA"),
    ("The plan was put forward by Norway and refused by Iceland.", "NOR"),
    ("Togo's army was driven out of the town.", ""),
    ("The Danish minister was quoted as saying that Sweden had agreed.", "DNK"),
]
SOURCES: list[Case] = [
    ("According to the Chilean foreign ministry, Peru broke the truce.", "CHL"),
    ("Peru broke the truce, according to the Chilean foreign ministry.", "CHL"),
    ("In a statement by the Chilean presidency, Peru was accused of bad faith.", "CHL"),
    ("In a statement released late on Monday by the Kenyan presidency, Uganda was called a friend.", "KEN"),
    ("A statement from the Danish foreign ministry called the Swedish move a surprise.", "DNK"),
    ("Uganda broke the truce, a statement from the Kenyan army said.", "KEN"),
    ("A letter signed by Norway's prime minister says Iceland was warned.", "NOR"),
    ("The Ghanaian foreign ministry's statement said Togo had fired first.", "GHA"),
    ("Togo had fired first, the Ghanaian foreign ministry wrote in a post.", "GHA"),
    ("In a joint declaration, Finland and Estonia called on Russia to leave.", "FIN EST"),
]
ADJECTIVES: list[Case] = [
    ("A Norwegian naval log showed that the ship had crossed the line.", ""),
    ("Portuguese fuel imports fell by a third in May.", ""),
    ("Imports of Peruvian copper into the bloc will end in May.", ""),
    ("The Kenyan shilling lost a tenth of its value.", ""),
    ("Chilean wine was taken off the shelves.", ""),
    ("On Friday Russian Urals crude closed at 60 dollars.", ""),
    ("The Danish plan met little favour.", ""),
    ("A Swedish newspaper printed the letter.", ""),
    ("The price of Peruvian fish rose.", ""),
    ("A Ghanaian ferry sank off the coast.", ""),
    ("Norwegian officials boarded the ship.", "NOR"),
    ("The Norwegian navy boarded the ship.", "NOR"),
]
AGENCIES: list[Case] = [
    ("Kenya has accepted the plan, Reuters reported.", "KEN"),
    ("Reuters reported that Kenya had accepted the plan.", "KEN"),
    ("Kenya's president told Reuters that Uganda had refused.", "KEN"),
    ("The Xinhua news agency said Kenya had accepted the plan.", "KEN"),
    ("Chile's foreign minister said Peru had refused, the BBC reported.", "CHL"),
    ("Chile recalled its envoy, according to Reuters.", "CHL"),
    ("Interfax quoted the Kenyan defence minister as saying the plan was accepted.", "KEN"),
    ("Vietnam closed two crossings, state media reported.", "VNM"),
    ("Norway will pay, the Guardian newspaper reported on Sunday.", "NOR"),
]
INSIDE_QUOTATIONS: list[Case] = [
    ("Kenya's president accused Uganda of arming the rebels.", "KEN"),
    ("Kenya's president said Uganda “armed the rebels and paid them”.", "KEN"),
    ("“Uganda armed the rebels,” Kenya's president said.", "KEN"),
    ("“Uganda armed the rebels and Rwanda paid them,” Kenya's president said.", "KEN"),
    ("“Peru should stop lying,” wrote Chilean minister Marta Rojas.", "CHL"),
    ("Chile's minister told the council that “Peru refuses every offer”.", "CHL"),
    ("The Danish prime minister said: “Sweden has to answer. Sweden knows that.”", "DNK"),
    ("“The Togolese army is responsible,” Ghana's envoy said.", "GHA"),
    ("“Laos rejects everything,” complained a Vietnamese negotiator.", "VNM"),
]
KINDS = {
    "speakers": SPEAKERS, "bodies": BODIES, "spokesmen": SPOKESMEN, "nameless": NAMELESS, "pronouns": PRONOUNS,
    "continued": CONTINUED, "passives": PASSIVES, "sources": SOURCES, "adjectives": ADJECTIVES,
    "agencies": AGENCIES, "inside quotations": INSIDE_QUOTATIONS,
}  # fmt: skip
LEAST = 8
"""Cases of every kind."""


def owners(texts: str) -> set[str]:
    """The states, bodies and outsiders that own the last of some sentences."""
    language = load("en")
    sentences = [
        Sentence(article=0, start=0, end=len(text), text=text, position=n, paragraph=0)
        for n, text in enumerate(texts.split(" | "))
    ]
    people = learn_people([sentence.text for sentence in sentences], language)
    lexicon = Lexicon(language, tied(people, sentences, Lexicon(language, people)))
    last = read(sentences, lexicon, "en", {})[-1]
    return {key for key, value in last.parties.items() if value >= OWN and not key.startswith(NAME)}


@pytest.mark.parametrize(("texts", "expected"), [case for cases in KINDS.values() for case in cases])
def test_a_sentence_is_its_owners(texts: str, expected: str) -> None:
    """Who speaks, else who acts, owns it, and nobody else does."""
    assert owners(texts) == set(expected.split())


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_cases_enough(kind: str) -> None:
    """No kind of case rests on one sentence."""
    assert len(KINDS[kind]) >= LEAST
