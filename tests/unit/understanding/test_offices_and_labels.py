"""Who speaks where an office stands alone, where somebody's name for a thing is quoted, and behind a body's name."""

from __future__ import annotations

import pytest

from tests.articles import speakers

Q = "“We will open the border in June,”"
BOTH = "Norwegian Prime Minister Jon Vik met Swedish Foreign Minister Orla Brandt in Oslo.\n\n"
PRIME = "Prime Minister Jon Vik of Norland received the envoys.\n\n"
FOREIGN = "Foreign Minister Orla Brandt of Norland received the envoys.\n\n"
Kind = list[tuple[str, str | None]]

OFFICES: Kind = [
    (f"{Q} the Prime Minister said.", None),
    (f"The Minister opened the meeting. {Q} the Minister added.", None),
    ("Minister: “We will open the border in June.”", None),
    ("Prime Minister said: “We will open the border in June.”", None),
    (f"{Q} said the official.", None),
    (f"{Q} an official said.", None),
    (f"{Q} said a spokesman.", None),
    ("Officials said they would “open the border in June to all”.", None),
    ("The Secretary of State said “we will open the border in June”.", None),
    (f"{Q} the Minister for Trade said.", None),
    ("According to the Minister, it is “a border that opens in June”.", None),
    (f"{Q} the Norland Prime Minister said.", "Norland Prime Minister"),
    (f"{Q} a police officer said.", "police officer"),
    (f"{PRIME}{Q} the Prime Minister said.", "Jon Vik"),
    (f"{PRIME}{Q} the deputy prime minister said.", None),
    (f"{FOREIGN}{Q} the Foreign Minister said.", "Orla Brandt"),
    (f"{PRIME}{FOREIGN}{Q} the Prime Minister said.", "Jon Vik"),
    (f"{PRIME}{FOREIGN}{Q} the foreign minister said.", "Orla Brandt"),
    (f"Prime Minister Jon Vik met Prime Minister Tor Lie.\n\n{Q} the Prime Minister said.", None),
    (f"The Minister for Trade, Anna Holm, spoke.\n\n{Q} the Minister for Trade said.", "Anna Holm"),
    (f"The Minister for Trade, Anna Holm, spoke.\n\n{Q} the Minister said.", "Anna Holm"),
]
MINISTERS: Kind = [
    (f"{PRIME}Trade Minister Anna Holm came too.\n\n{Q} the minister said.", "Anna Holm"),
    (f"{PRIME}Anna Holm, the foreign minister, came too.\n\n{Q} the minister told reporters.", "Anna Holm"),
    (f"{PRIME}Minister of Defence Rolf Aas came too.\n\n{Q} said the minister.", "Rolf Aas"),
    (f"{PRIME}Trade Minister Anna Holm and Interior Minister Tove Lund came.\n\n{Q} the minister said.", None),
    (f"{PRIME}{Q} the minister said.", None),
    (f"{PRIME}Deputy Foreign Minister Rolf Aas came too.\n\n{Q} said the minister.", None),
    (f"{PRIME}Former Trade Minister Rolf Aas came too.\n\n{Q} said the minister.", None),
    (f"{BOTH}{Q} the minister said.", "Orla Brandt"),
    (f"President Jon Vik met Vice President Anna Holm.\n\n{Q} the president said.", "Jon Vik"),
    (f"Vice President Anna Holm came.\n\n{Q} the president said.", None),
    (f"Secretary of State Anna Holm and Interior Secretary Max Horn came.\n\n{Q} the secretary said.", None),
]
LABELS: Kind = [
    (f"{BOTH}Vik rejected what Brandt called “an invitation to open the border”.", "Orla Brandt"),
    (f"{BOTH}Vik would not accept what Brandt described as “a border that opens in June”.", "Orla Brandt"),
    (f"{BOTH}Asked about what Brandt called “an invitation to open the border”, Vik said no.", "Orla Brandt"),
    (f"{BOTH}What Brandt called “an invitation to open the border” was a trap, Vik said.", "Orla Brandt"),
    (f"{BOTH}Vik said it was, as Brandt put it, “an invitation to open the border”.", "Orla Brandt"),
    (f"{BOTH}Vik answered what she called “an invitation to open the border”.", "Orla Brandt"),
    (f"{BOTH}Vik welcomed what he called “an invitation to open the border”.", "Jon Vik"),
    (f"{BOTH}What was called “an invitation to open the border” was a trap, Vik said.", None),
    (f"{BOTH}Vik told reporters that Brandt had sent an invitation that “opens a door for all in June”.", None),
    (f"{BOTH}Vik said that Brandt had made an offer that “opens a door for all in June”.", None),
    (f"{BOTH}Brandt said Vik had written a letter that “opens a door for all in June”.", None),
    (f"{BOTH}Vik mentioned Brandt’s proposal, which “opens a door for all in June”, and he left.", None),
    (f"{BOTH}Vik said Brandt called it “an invitation to open the border”.", None),
    (f"{BOTH}Vik said in a letter that “the border opens for all in June”.", "Jon Vik"),
    (f"{BOTH}Vik told Brandt in a message that “the border opens for all in June”.", "Jon Vik"),
]
APPOSED: Kind = [
    ("The United Nations envoy, Ingrid Moe, urged both to “open the border to all in June”.", "Ingrid Moe"),
    ("The United Nations envoy for Norland, Ingrid Moe, urged both to “open the border to all”.", "Ingrid Moe"),
    ("The United Nations envoy, Ingrid Moe of Norland, urged both to “open the border to all”.", "Ingrid Moe"),
    ("The African Union’s mediator, Ingrid Moe, called on both to “open the border to all”.", "Ingrid Moe"),
    ("The Red Cross delegate, Ingrid Moe, told both to “open the border to all in June”.", "Ingrid Moe"),
    ("“Open the border to all in June,” said the United Nations envoy, Ingrid Moe.", "Ingrid Moe"),
    ("The World Bank’s president, Ingrid Moe, warned that it was “open the border or nothing”.", "Ingrid Moe"),
    ("The U.N. special envoy, Ingrid Moe, appealed to both to “open the border to all”.", "Ingrid Moe"),
    ("The secretary-general of the United Nations, Ingrid Moe, urged both to “open the border to all”.", "Ingrid Moe"),
]
KINDS = {"office": OFFICES, "minister": MINISTERS, "label": LABELS, "apposed": APPOSED}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [case for kind in KINDS.values() for case in kind],
    ids=[f"{name} {number}" for name, kind in KINDS.items() for number in range(len(kind))],
)
def test_the_speaker(text: str, speaker: str | None) -> None:
    """The article names whose words they are, or nobody is named."""
    assert speakers(text) == [speaker]
