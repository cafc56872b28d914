"""Who speaks in the manner of political reports, kind by kind, in made-up variations; nobody where it is not sure."""

from __future__ import annotations

import pytest

from tests.articles import speakers

BEGINS = "Senator Anna Berg of Norland met Governor Tom Lund. Chancellor Rolf Aker and Ines Moro, a lawyer, came.\n\n"
TOWN = "The town lies by the sea.\n\n"
Kind = list[tuple[str, list[str | None]]]
A, T, R, M = "Anna Berg", "Tom Lund", "Rolf Aker", "Ines Moro"
D, V = "Delia Marsh", "Jon Vik"
HOUSE = "“A house is built from below and not from above,"

BETWEEN_PARTS: Kind = [
    ("“If we lose this vote,” said Tom Lund, “there will be no other before June.”", [T, T]),
    ("“If we lose this vote,” said Tom Lund, the governor, “there will be no other before June.”", [T, T]),
    ("“We have done the sums twice,” argued Berg, who sits on the panel, “and they still do not add up.”", [A, A]),
    ("“We have done the sums twice,” warned Mr Aker, “and they still do not add up.”", [R, R]),
    (
        "“We have done the sums twice,” said a spokesman for Berg, “and they still do not add up.”",
        ["spokesman for Berg"] * 2,
    ),
    ("“We have done the sums twice,” joked Aker, pointing at Lund, “and they still do not add up.”", [R, R]),
    ("“We have done the sums twice,” added Moro – “and they still do not add up.”", [M, M]),
    ("“We have done the sums twice,” said Berg in Oslo, “and they still do not add up.”", [A, A]),
    ("“We have done the sums twice,” wrote Moro on her blog, “and they still do not add up.”", [M, M]),
    ("“We have done the sums twice,” insisted the chancellor, “and they still do not add up.”", [R, R]),
]
COLONS: Kind = [
    ("Asked about the sum, Berg laughed: “I stopped counting in the spring.”", [A]),
    ("Lund shrugged: “I stopped counting in the spring.”", [T]),
    ("Berg’s reply was short: “I stopped counting in the spring.”", [A]),
    ("The chancellor’s answer came at once: “I stopped counting in the spring.”", [R]),
    ("Moro had a warning for them: “You will stop counting in the spring.”", [M]),
    ("And then there was Berg’s closing line: “I stopped counting in the spring.”", [A]),
    ("Berg spoke first. Her message was simple: “I stopped counting in the spring.”", [A]),
    ("Aker put it bluntly: “I stopped counting in the spring.”", [R]),
    ("Lund received a note: “I stopped counting in the spring.”", [None]),
    ("Berg was handed a letter: “I stopped counting in the spring.”", [None]),
    ("There was one slogan that all of them knew: “We stop counting in the spring.”", [None]),
]
CLAIMS: Kind = [
    ("Berg’s insistence that she would “not be blown off course by this” drew laughter.", [A]),
    ("Lund rejected Berg’s claim that he was “a man without a plan or a friend”.", [A]),
    ("Responding to Aker’s suggestion that it was “too late to save the deal”, she left.", [R]),
    ("Lund’s promise to “close the gate for good and all” alarmed the town.", [T]),
    ("The chancellor’s description of the strike as “a holiday paid for by others” angered them.", [R]),
    ("Berg brushed aside Moro’s complaint that nobody “had read a page of the report”.", [M]),
    ("Aker’s threat of “consequences of every kind there is” was not repeated.", [R]),
    ("Moro’s argument that the law is “older than the state itself” won the day.", [M]),
    ("Lund spoke in Oslo. His vow to “close the gate for good and all” alarmed the town.", [T]),
    ("Lund heard of claims that the gate was “closed for good and all”.", [None]),
    ("Berg’s claim was heard by a court that found the gate “closed for good and all”.", [None]),
]
BEFORE: Kind = [
    (f"{TOWN}Berg was unimpressed.\n\n“They want a headline. A plan takes work.”", [A]),
    (f"{TOWN}Berg rejected the idea.\n\n“They want a headline. A plan takes work.”", [A]),
    (f"{TOWN}Lund was as blunt. “They want a headline. A plan takes work.”", [T]),
    (f"{TOWN}Aker remained defiant.\n\n“They want a headline. A plan takes work.”", [R]),
    (f"{TOWN}Berg smiled. “They want a headline. A plan takes work.”", [A]),
    (f"{TOWN}Aker opened with an apology.\n\n“I should have called you in the spring.”", [R]),
    ("“They had a choice to make,” Berg said. She paused. “They chose the easy way out.”", [A, A]),
    (f"{TOWN}The chancellor dismissed the plan.\n\n“They want a headline. A plan takes work.”", [R]),
    (f"{TOWN}Berg arrived at noon.\n\n“They want a headline. A plan takes work.”", [None]),
    (f"{TOWN}Berg and Lund were silent.\n\n“They want a headline. A plan takes work.”", [None]),
    (f"{TOWN}Berg was elected in 2019.\n\n“They want a headline. A plan takes work.”", [None]),
]
TWO_CLAUSES: Kind = [
    (
        "Berg said Lund had her “full support in this matter”, but Aker said he was “finished and all of us know it”.",
        [A, R],
    ),
    ("Though Berg said it was “better than no deal at all”, Aker called it “a deal with no end”.", [A, R]),
    (
        "While Berg said the deal was “better than nothing for us”, Lund dismissed it as “a box with a ribbon on it”.",
        [A, T],
    ),
    ("Although Moro insisted the law was “clear on that one point”, Berg said it was not.", [M]),
    ("Berg said it was “a good day for the coast”, and Lund agreed.", [A]),
    ("Lund said the gate was “closed for good and all”, while Moro said it would reopen.", [T]),
    ("Berg calls Lund “a man without a single plan”; Lund calls Berg “a plan without a single man”.", [A, T]),
    ("The gate is “closed for good and all”, but Moro said nobody had told her.", [None]),
    ("After Berg said she was “done with the whole affair”, Lund said he was not.", [A]),
    ("Because Aker said it was “a matter of the law”, Moro said she would go to court.", [R]),
]
NOT_SAID: Kind = [
    ("Berg stopped short of calling it “a betrayal of the whole coast”.", [None]),
    ("Lund declined to call it “a betrayal of the whole coast”.", [None]),
    ("Aker did not say that it was “a betrayal of the whole coast”, his office stressed.", [None]),
    ("Moro has never described it as “a betrayal of the whole coast”, Berg said.", [None]),
    ("Berg spoke without calling it “a betrayal of the whole coast”.", [None]),
    ("Lund denied calling it “a betrayal of the whole coast”.", [None]),
    ("Berg refused to say that it was “a betrayal of the whole coast”.", [None]),
    ("Aker avoided describing it as “a betrayal of the whole coast”.", [None]),
    ("If Berg says “I will accept the result”, she must write it down, Lund said.", [None]),
    ("Unless Lund said “I was wrong about it all”, they would not meet him, said Moro.", [None]),
    ("Lund did not stay long, but he called it “a betrayal of the whole coast”.", [T]),
]
NOBODYS: Kind = [
    ("A banner read “Berg must go and go now” in red.", [None]),
    ("A sign said “Berg must go and go now”.", [None]),
    ("Protesters held placards that read “Berg must go and go now”.", [None]),
    ("The headline said “Berg must go and go now”.", [None]),
    ("One poster said: “Berg must go and go now.”", [None]),
    ("They met under the slogan “A fair deal for the coast”, Berg recalled on Monday.", [None]),
    ("Graffiti on the wall read “Berg must go and go now”.", [None]),
    ("The label said “keep out of reach of children”.", [None]),
    ("A notice said “no entry for the next ten days”.", [None]),
    ("Stickers that said “Berg must go and go now” were sold.", [None]),
]
DESCRIBED: Kind = [
    (f"{TOWN}Berg has opposed it from the start. “It gives away more than it gets,” the Norland Democrat said.", [A]),
    (f"{TOWN}Berg walked out. “It gives away more than it gets,” the senator said.", [A]),
    (f"{TOWN}Lund came late. “It gives away more than it gets,” the governor quipped.", [T]),
    (f"{TOWN}Berg met Moro at noon. “It gives away more than it gets,” the Democrat said.", [None]),
    (f"{TOWN}Berg went to see the governor. “It gives away more than it gets,” the governor said.", [T]),
    (f"{TOWN}Lund was on the coast all day. “It gives away more than it gets,” the incumbent said.", [T]),
    (f"{TOWN}Berg spoke last. “It gives away more than it gets,” the veteran lawmaker said.", [A]),
    (f"{TOWN}Aker came with his wife. “It gives away more than it gets,” the chancellor told her.", [R]),
    (f"{TOWN}Moro read the bill. “It gives away more than it gets,” the official said.", [None]),
    (f"{TOWN}Rain fell all day. “It gives away more than it gets,” the Democrat said.", [None]),
]
IN_WORDS: Kind = [
    ("It is “a floor and not a ceiling”, in the words of Senator Anna Berg.", [A]),
    ("In the words of Berg, it is “a floor and not a ceiling”.", [A]),
    ("It is, in the words of Moro, “a floor and not a ceiling”.", [M]),
    ("It is “a floor and not a ceiling”, in the words of the chancellor.", [R]),
    ("In the words of one diplomat, it is “a floor and not a ceiling”.", [None]),
    ("It was, as Lund put it, “a floor and not a ceiling”.", [T]),
    ("As Lund put it, it was “a floor and not a ceiling”.", [T]),
    ("The bill has been derided by Lund as “a thousand pages of nothing”.", [T]),
    ("The plan was slammed by Moro as “a thousand pages of nothing”.", [M]),
    ("In the words of the treaty, it is “a floor and not a ceiling”.", ["treaty"]),
]
TURNED_TO: Kind = [
    ("Berg took to the radio on Monday to call the plan “a total waste of our time”.", [A]),
    ("Lund took to his blog to say that it was “a total waste of our time”.", [T]),
    ("Aker used his speech to denounce “a total waste of our time”.", [R]),
    ("Moro issued a statement to condemn “a total waste of our time”.", [M]),
    ("Berg went on television to describe it as “a total waste of our time”.", [A]),
    ("The chancellor took to the floor to mock “a total waste of our time”.", [R]),
    ("Lund turned to the cameras to declare that it was “a total waste of our time”.", [T]),
    ("Berg rose in the hall to warn of “a total waste of our time”.", [A]),
    ("Moro held a rally to lament “a total waste of our time”.", [M]),
    ("The crowd went home to tell of “a total waste of our time”.", [None]),
]
FROM_THERE: Kind = [
    (
        "Sen. Delia Marsh (D-Vt.) sat down. Lund spoke. “It gives away more than it gets,” the Vermont Democrat said.",
        [D],
    ),
    (
        "Sen. Delia Marsh (R-NE) sat. Aker spoke. “It gives away more than it gets,” the Nebraska Republican said.",
        [D],
    ),
    ("Rep. Delia Marsh of Iowa sat down. Moro left. “It gives away more than it gets,” the Iowa Republican said.", [D]),
    ("Iowa Sen. Delia Marsh sat down. Aker rose. “It gives away more than it gets,” the Iowa Republican said.", [D]),
    (
        "Delia Marsh, a Democrat from New Hampshire, left.\n\n“It is over for good,” the New Hampshire Democrat said.",
        [D],
    ),
    ("Chancellor Rolf Aker spoke first. “It gives away more than it gets,” the Vermont Democrat said.", [None]),
    ("Aker would not sign. “It gives away more than it gets,” the Iowa Republican told reporters.", [None]),
    ("Berg would not sign. “It gives away more than it gets,” the southern Democrat told reporters.", [None]),
    (
        "Delia Marsh (D-Vt.) and Jon Vik (D-Vt.) spoke. “It gives away more than it gets,” the Vermont Democrat said.",
        [None],
    ),
    ("Moro quoted Delia Marsh (D-Pa.). “It gives away more than it gets,” the Pennsylvania Democrat had said.", [D]),
]
APPOSED: Kind = [
    ("“We shall see what comes,” Berg’s husband, the banker Jon Vik, said.", [V]),
    ("“We shall see what comes,” said Berg’s husband, the banker Jon Vik.", [V]),
    ("“We shall see what comes,” her deputy, the former judge Jon Vik, told reporters.", [V]),
    ("“We shall see what comes,” the governor’s brother, a lawyer named Jon Vik, said.", [V]),
    ("“We shall see what comes,” said his lawyer, the retired judge Jon Vik.", [V]),
    ("“We shall see what comes,” her spokesman, Jon Vik, said.", [V]),
    ("“We shall see what comes,” the opposition leader, the historian Jon Vik, added.", [V]),
    ("“We shall see what comes,” said the head of the inquiry, the Norland judge Jon Vik.", ["head of the inquiry"]),
    ("“We shall see what comes,” a friend of Berg, the banker Jon Vik, said.", ["friend of Berg"]),
    ("“We shall see what comes,” said a neighbour, the mother of Jon Vik.", [None]),
]
HYPHENS: Kind = [
    (f"Secretary-General Delia Marsh came. Talks followed. {HOUSE}” the secretary-general said.", [D]),
    (f"The director-general, Delia Marsh, came. Talks followed. {HOUSE}” the director-general said.", [D]),
    (f"Vice-President Delia Marsh came. Talks followed. {HOUSE}” the vice-president said.", [D]),
    (f"Attorney-General Delia Marsh came. Talks followed. {HOUSE}” said the attorney-general.", [D]),
    (f"Commander-in-Chief Delia Marsh came. Talks followed. {HOUSE}” the commander-in-chief said.", [D]),
    (f"Crown Prince Delo Marsh came. Talks followed. {HOUSE}” the crown prince said.", ["Delo Marsh"]),
    (f"Co-Chair Delia Marsh came. Talks followed. {HOUSE}” the co-chair said.", [D]),
    (f"Under-Secretary-General Delia Marsh came. Talks followed. {HOUSE}” Marsh said.", [D]),
    (f"The high commissioner, Delia Marsh, came. Talks followed. {HOUSE}” the high commissioner said.", [D]),
    (
        f"Delia Marsh and Jon Vik, both vice-presidents, came. Talks followed. {HOUSE}” a vice-president said.",
        [None],
    ),
]
KINDS = {
    "from there": FROM_THERE,
    "apposed": APPOSED,
    "hyphens": HYPHENS,
    "turned to": TURNED_TO,
    "between parts": BETWEEN_PARTS,
    "colons": COLONS,
    "claims": CLAIMS,
    "sentence before": BEFORE,
    "two clauses": TWO_CLAUSES,
    "not said": NOT_SAID,
    "nobody's": NOBODYS,
    "described": DESCRIBED,
    "in the words of": IN_WORDS,
}


@pytest.mark.parametrize(
    ("text", "named"),
    [case for kind in KINDS.values() for case in kind],
    ids=[f"{name} {number}" for name, kind in KINDS.items() for number in range(len(kind))],
)
def test_the_speakers(text: str, named: list[str | None]) -> None:
    """Each quotation is of whom the report names for it, or of nobody."""
    assert speakers(BEGINS + text) == named
