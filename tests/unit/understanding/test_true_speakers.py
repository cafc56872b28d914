"""Who speaks, kind by kind: each kind of frame in made-up variations; where it is not sure, nobody does."""

from __future__ import annotations

import pytest

from tests.articles import quotes, speakers

Q = "“We will open the border in June,”"
ALONE = "“We will open the border in June.”"
BEGINS = "Norwegian Prime Minister Jon Vik met Swedish Foreign Minister Orla Brandt in Oslo.\n\n"
Kind = list[tuple[str, str | None]]

NEXT_SENTENCE: Kind = [
    (f"{ALONE} Those were the words of opposition leader Tove Lund.", "Tove Lund"),
    (f"{ALONE} These are the words of Tove Lund, who leads the opposition.", "Tove Lund"),
    (f"{ALONE} The author of that sentence is opposition leader Tove Lund.", "Tove Lund"),
    (f"{ALONE} The speaker was Tove Lund.", "Tove Lund"),
    (f"{ALONE} That was the verdict of the opposition leader, Tove Lund.", "Tove Lund"),
    (f"{ALONE} So said opposition leader Tove Lund on Monday.", "Tove Lund"),
    (f"{ALONE} The words are those of Tove Lund.", "Tove Lund"),
    (f"{ALONE} This was the message from Tove Lund to her party.", "Tove Lund"),
    (f"{ALONE}\n\nThose were the words of opposition leader Tove Lund.", "Tove Lund"),
    (f"{ALONE} That is how Tove Lund put it.", "Tove Lund"),
    (f"{ALONE} The words drew laughter in the hall.", None),
]
NEXT_LINE: Kind = [
    ("“We will open the border in June”\n\n— Tove Lund, Icelandic foreign minister", "Tove Lund"),
    ("“We will open the border in June.”\n\n– Tove Lund", "Tove Lund"),
    ("“We will open the border in June.” — Tove Lund, opposition leader", "Tove Lund"),
    ("“We will open the border in June”\n— Tove Lund, leader of the opposition", "Tove Lund"),
    ("“We will open the border in June.”\n\n- Foreign Minister Tove Lund", "Tove Lund"),
    ("“We will open the border in June.”\n\n— President Tove Lund, in a letter of 2 May", "Tove Lund"),
    ('"We will open the border in June"\n\n-- Tove Lund, foreign minister', "Tove Lund"),
    ("“We will open the border in June.” – Dr. Tove Lund, Lenno Institute", "Tove Lund"),
    ("“We will open the border in June” – and nobody believed it.", None),
]
COLON: Kind = [
    ("Orla Brandt: “We will open the border in June.”", "Orla Brandt"),
    ("Read More: “We will open the border in June.”", None),
    ("Foreign Minister Tove Lund: “We will open the border in June.”", "Tove Lund"),
    ("Tove Lund, opposition leader: “We will open the border in June.”", "Tove Lund"),
    ("Kremlin: “We will open the border in June.”", "Kremlin"),
    ("VIK: “We will open the border in June.”", "Jon Vik"),
    ("Vik: “We will open the border in June.”", "Jon Vik"),
    ("White House: “We will open the border in June.”", "White House"),
    ("Ms Brandt: “We will open the border in June.”", "Orla Brandt"),
    ("Related: “We will open the border in June.”", None),
    ("Question: “We will open the border in June?”", None),
]
NESTED: Kind = [
    ("Jon Vik claimed that Orla Brandt indicated that “she will open the border in June”.", None),
    ("Jon Vik said that Orla Brandt had told him that it was “a matter of days until June”.", None),
    ("Jon Vik told reporters Orla Brandt said “the border will be open in June”.", None),
    ("According to Jon Vik, Orla Brandt said “the border will be open in June”.", "Orla Brandt, according to Jon Vik"),
    (
        "According to Mr Vik, Ms Brandt had shouted: “The border will be open in June!”",
        "Orla Brandt, according to Jon Vik",
    ),
    (f"{Q} said Ruiz, quoting her predecessor, Tom Ives.", "Tom Ives"),
    (f"{Q} Vik said, quoting Orla Brandt.", "Orla Brandt"),
    (f"{Q} Vik said, citing a letter from Orla Brandt.", None),
    ("Sources said Jon Vik believes “the border will be open in June”.", None),
    (f"{Q} Vik recalled Brandt saying.", None),
    (f"{Q} Vik quoted Brandt as saying.", "Orla Brandt"),
    ("Jon Vik was quoted by Northern Wire as saying that “the border will be open in June”.", "Jon Vik"),
    ("Northern Wire quoted Jon Vik as saying that “the border will be open in June”.", "Jon Vik"),
    ("Vik said Brandt’s words — “the border will be open in June” — were not hers.", "Orla Brandt"),
]
AGENCIES: Kind = [
    (
        "The ministry of Norland said it had “no choice but to open the border”, Reuters reported on Monday.",
        "ministry of Norland",
    ),
    ("Jon Vik said it was “no choice but to open the border”, Reuters reported.", "Jon Vik"),
    ("Jon Vik said they had “no choice but to open the border”, the Associated Press reported.", "Jon Vik"),
    ("The border will be “open to everybody who comes”, Reuters reported.", None),
    ("“We will open the border in June,” Jon Vik told Reuters.", "Jon Vik"),
    ("“We will open the border in June,” Jon Vik said, according to Interfax.", "Jon Vik"),
    ("“We will open the border in June,” Vik was quoted as saying by the news agency Tass.", "Jon Vik"),
    ("The state will be “open to everybody who comes”, AFP said.", None),
    ("“We will open the border in June,” he said, the BBC reported.", None),
]
WENT_ON: Kind = [
    (f"{Q} Vik went on.", "Jon Vik"),
    (f"{Q} went on Mr Vik.", "Jon Vik"),
    (f"{Q} the prime minister’s spokeswoman, Eva Moe, went on.", "Eva Moe"),
    ("Vik went on: “We will open the border in June.”", "Jon Vik"),
    ("Brandt wrote back: “We will open the border in June.”", "Orla Brandt"),
    (f"{Q} Brandt hit back.", "Orla Brandt"),
    (f"Vik spoke first. {Q} he went on.", "Jon Vik"),
    (f"{Q} Brandt shot back.", "Orla Brandt"),
    ("It is “only a matter of days until June”, Brandt goes on.", "Orla Brandt"),
]
DOCUMENTS: Kind = [
    (f"{Q} a White House summary of the call said.", "White House"),
    (f"{Q} a statement released by the White House said.", "White House"),
    (f"{Q} a Kremlin readout of the call said.", "Kremlin"),
    (f"The White House issued a statement. {Q} the statement said.", "White House"),
    (f"The Kremlin said in a statement it was glad. {Q} the statement went on.", "Kremlin"),
    (f"The White House published a readout of the call. {Q} the readout said.", "White House"),
    (f"A readout of the call was published. {Q} the readout said.", None),
    (f"A statement from the White House was short. {Q} it read. Nobody asked.", "White House"),
    ("“We will open the border in June,” according to a readout from the White House.", "White House"),
    (f"{Q} a joint statement said.", None),
]
NAMES: Kind = [
    (f"{Q} Datuk Seri Azmin Hassan said.", "Azmin Hassan"),
    (f"{Q} said Dame Hilary Frost, the Lord Chancellor.", "Hilary Frost"),
    (f"{Q} Shri Arun Mehta said.", "Arun Mehta"),
    (f"{Q} Ayatollah Reza Karimi said.", "Reza Karimi"),
    (f"{Q} 42-year-old Anna Berg said.", "Anna Berg"),
    (f"{Q} said Anna Berg, 42.", "Anna Berg"),
    (f"{Q} said April Holm, the mayor.", "April Holm"),
    (f"{Q} Mayor May Berg said.", "May Berg"),
    (f"{Q} Will Summer said.", "Will Summer"),
    (f"{Q} said Jan van den Berg, the mayor.", "Jan van den Berg"),
    (f"{Q} Ursula von der Linde said.", "Ursula von der Linde"),
    (f"{Q} Tamim bin Rashid al-Khalil said.", "Tamim bin Rashid al-Khalil"),
    (f"{Q} the Norwegian prime minister said.", "Jon Vik"),
    (f"{Q} the Swedish foreign minister told reporters.", "Orla Brandt"),
    (f"{Q} the Finnish president said.", "Finnish president"),
    (f"Welcoming Norwegian Prime Minister Jon Vik, Brandt smiled. {Q} Vik said.", "Jon Vik"),
    ("At talks in Lagos, Nigeria, the bank said it would “open the border to everybody”.", "bank"),
]
BODIES: Kind = [
    (f"The Norwegian Foreign Ministry replied. {Q} the Foreign Ministry said.", "Norwegian Foreign Ministry"),
    (f"{Q} the Swedish Defence Ministry said.", "Swedish Defence Ministry"),
    (f"{Q} the Foreign Ministry said.", None),
    (f"{Q} the foreign ministry in Oslo said.", "foreign ministry in Oslo"),
    (f"{Q} Norway’s Ministry of Defence said.", "Norway Ministry of Defence"),
    (f"{Q} said Norway’s Ministry of Foreign Affairs.", "Norway Ministry of Foreign Affairs"),
    (f"{Q} the Norwegian Ministry of Foreign Affairs said in a statement.", "Norwegian Ministry of Foreign Affairs"),
    (f"The Norwegian Ministry of Defence replied. {Q} the ministry said.", "Norwegian Ministry of Defence"),
    (f"{Q} the ministry said.", None),
]
OTHERS_TURN: Kind = [
    (
        "It is dead, Tove Lund, who leads the party, said, but Max Horn, the mayor, called it “a day for all here”.",
        "Max Horn",
    ),
    (
        "A spokesman for Ms Brandt denied it. “The minister does not shout at anybody,” he said.",
        "spokesman for Ms Brandt",
    ),
]


SPOUSES: Kind = [
    (f"Jon Vik came with his wife, Eva Vik. {Q} Mrs Vik said.", "Eva Vik"),
    (f"Jon Vik came with his wife, Eva Vik. {Q} Mr Vik said.", "Jon Vik"),
    (f"{Q} Mrs Vik said.", "Mrs Vik"),
    (f"{Q} said Ms Vik, his sister.", "Ms Vik"),
    (f"{Q} Mr Vik said.", "Jon Vik"),
    (f"Brandt’s husband, Tom Brandt, agreed. {Q} Ms Brandt said.", "Orla Brandt"),
    (f"Brandt’s husband, Tom Brandt, agreed. {Q} Mr Brandt said.", "Tom Brandt"),
    (f"Brandt’s husband, Tom Brandt, agreed. {Q} Brandt said.", None),
]
TOGETHER: Kind = [
    ("The G7, the EU and Norway said they would “open the border to everybody”.", "G7, the EU and Norway"),
    ("Norland and Holmland said they would “open the border to everybody”.", "Norland and Holmland"),
    ("Norway will be “open to everybody who comes”, and rich, according to the Kremlin.", "Kremlin"),
    ("Norway will be “open to everybody who comes” in June, Vik said.", "Jon Vik"),
    ("Vik said Norway was ready; the border is “open to everybody who comes”.", None),
]


KINDS = {
    "next sentence": NEXT_SENTENCE,
    "next line": NEXT_LINE,
    "colon": COLON,
    "nested": NESTED,
    "agencies": AGENCIES,
    "went on": WENT_ON,
    "documents": DOCUMENTS,
    "names": NAMES,
    "bodies": BODIES,
    "another's turn": OTHERS_TURN,
    "spouses": SPOUSES,
    "together": TOGETHER,
}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [case for kind in KINDS.values() for case in kind],
    ids=[f"{name} {number}" for name, kind in KINDS.items() for number in range(len(kind))],
)
def test_the_speaker(text: str, speaker: str | None) -> None:
    """The frame names the speaker, or nobody is named."""
    assert speakers(BEGINS + text) == [speaker]


def test_a_participle_is_no_part_of_an_office() -> None:
    """What opens the sentence before an office does not belong to it."""
    (quote,) = quotes("Welcoming Norwegian Prime Minister Jon Vik, she smiled. “We will open the border,” Vik said.")
    assert quote.office == "Norwegian Prime Minister"


def test_one_sentence_has_one_speaker() -> None:
    """A quotation without a frame of its own is of whom the end of its sentence names."""
    text = "Biden made clear that “the United States remains prepared”, it is “equally prepared for all scenarios”, {}."
    assert speakers(text.format("according to the White House")) == ["White House"] * 2
