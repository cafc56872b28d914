"""Differences: each kind, and what is none."""

import datetime

import pytest

from tests.articles import bodies, dated_differences, differences

PAIRS = {
    "duration": (
        "The two ministers spoke by telephone on Tuesday. The call lasted around two hours.",
        "The two ministers held a 90-minute phone call on Tuesday.",
        ["around two hours", "90-minute"],
    ),
    "age": (
        "Anna Berg, 57, came to the harbour.",
        "Anna Berg, 59, was seen at the harbour.",
        ["Berg, 57", "Berg, 59"],
    ),
    "figure": (
        "Police said four people are in custody after the theft.",
        "Norland has three people in custody in connection with the theft.",
        ["four people", "three people"],
    ),
    "date": (
        "The army said 97 rockets hit the coast on Friday and 99 were stopped.",
        "The army said 97 rockets hit the coast since Wednesday, while 99 were stopped.",
        ["on Friday", "since Wednesday"],
    ),
    "strength": (
        "President Holm voiced support for the harbour truce plan.",
        "President Holm expressed a willingness to consider the harbour truce plan.",
        ["voiced support", "willingness to consider"],
    ),
    "certainty": (
        "Foreign Minister Anna Berg will visit the harbour city of Lenno to sign the pact.",
        "The talks decide whether Foreign Minister Anna Berg will visit the harbour city of Lenno to sign the pact.",
        ["Anna Berg will visit", "whether Foreign Minister Anna Berg will visit"],
    ),
    "day of an event": (
        "Two weeks after the March 22 coup the harbour opened.",
        "Soldiers have held the harbour since a coup on March 21.",
        ["March 22 coup", "coup on March 21"],
    ),
    "day told": (
        "Soldiers seized power in the harbour city on March 21.",
        "On March 22 soldiers seized power in the harbour city.",
        ["on March 21", "On March 22"],
    ),
    "stage of sanctions": (
        "Neighbours are threatening the harbour city with heavy sanctions.",
        "Neighbours imposed heavy sanctions on the harbour city.",
        ["threatening", "imposed"],
    ),
    "stage of a deal": (
        "The ministers spoke of a tentative deal on harbour fees.",
        "The ministers reached a deal on harbour fees.",
        ["tentative deal", "reached a deal"],
    ),
    "part or whole": (
        "The harbour pact is partly binding and partly voluntary.",
        "The harbour pact is binding for all states.",
        ["partly binding", "binding for all"],
    ),
    "initials": (
        "The National Movement for the Bay (NMB) holds the harbour.",
        "The National Movement for the Bay (NMLB) holds the harbour.",
        ["(NMB)", "(NMLB)"],
    ),
    "lone surname": (
        "Captain Sanago spoke in the harbour.",
        "Captain Amadou Sanogo spoke in the harbour.",
        ["Sanago", "Amadou Sanogo"],
    ),
    "temperature": (
        "The pact will keep the rise of global temperatures below 2°C.",
        "The pact will keep the rise of global temperatures below 1.5 degrees C.",
        ["2°C", "1.5 degrees C"],
    ),
    "scope": (
        "Norland agreed to pause strikes on harbour infrastructure in the south.",
        "Norland agreed to pause strikes on harbour and infrastructure in the south.",
        ["harbour infrastructure", "harbour and infrastructure"],
    ),
    "wording": (
        '"My goal in coming here is not to apologise for anything we did," Anna Berg said.',
        '"My goal in coming here was not to apologise for anything we did," Anna Berg said.',
        ["is not to apologise", "was not to apologise"],
    ),
    "counted by the verb": (
        "Norland said boats came since midweek, while another 99 were stopped by a harbour patrol system.",
        "Norland said boats came and at least 130 more had been stopped by its harbour patrol system.",
        ["another 99 were stopped", "130 more had been stopped"],
    ),
    "declared or requested": (
        "A three-hour truce that Norland declared never took hold.",
        "He rejected the idea of a short cease-fire Norland had requested for the visit.",
        ["truce that Norland declared", "cease-fire Norland had requested"],
    ),
    "sort of first": (
        "Envoy Anna Berg met Holm in what friends of his said was his first meeting with someone outside the army.",
        "Envoy Anna Berg met Holm, the first contact he has had with an independent official since May.",
        ["friends of his said was his first meeting", "an independent official"],
    ),
    "first or more": (
        "Norland already imports more frozen harbour fish from the islands.",
        "In May the first ever frozen harbour fish shipment arrived in Norland.",
        ["already imports more", "first ever"],
    ),
    "toll": (
        "Police said 19 people were killed when fire broke out at a wedding in the harbour city.",
        "A fire at a wedding in the harbour city left 21 people dead, police said.",
        ["19 people", "21 people"],
    ),
    "toll not told": (
        "Doctors in the harbour said five people had been killed over two days of storm, and dozens had been wounded.",
        "In addition to the five killed in two days of storm, 200 were wounded, doctors in the harbour said.",
        ["dozens had been wounded", "200 were wounded"],
    ),
    "sum": (
        "Erik Holm has shown papers that say he paid more than $3 million to the harbour guards.",
        "Erik Holm has given a reporter papers that say more than $3.5 million was paid to harbour guards.",
        ["$3 million", "$3.5 million"],
    ),
    "toll by side": (
        "The army said it killed 20 rebels in a raid on the camp near the border.",
        "Rebels said six of their fighters were killed in the raid on the camp near the border.",
        ["20 rebels", "six of their fighters"],
    ),
    "votes": (
        "The council voted 12-2 for the resolution on the harbour.",
        "The resolution on the harbour passed the council by 13 to 2.",
        ["12-2", "13 to 2"],
    ),
    "year": (
        "According to the study the old graves were moved to the town hill in 1974.",
        "The old graves were moved in the 1960s to a town hill.",
        ["in 1974", "in the 1960s"],
    ),
    "range": (
        "The review asks how 50 fighters could attack the harbour patrol.",
        "The harbour patrol was attacked by 40-50 militants, the review found.",
        ["50 fighters", "40-50 militants"],
    ),
    "reservation": (
        "Berg has released a copy of the secret letter on the harbour, which spells out details of the deal.",
        "Berg released a copy of the secret letter on the harbour, which purports to tell the details of the deal.",
        ["spells out", "purports"],
    ),
    "translated twice": (
        '"We have heard the parents and visited their homes near the harbour," Anna Berg said.',
        '"We heard the parents, visited the places near the harbour where they live," Berg said.',
        ["their homes", "the places"],
    ),
    "remark": (
        "The minister, Anna Berg, told reporters that the “burden was on Norland” to stop it.",
        '"We all want calm, and we think that the burden rests squarely on Norland," said minister Anna Berg.',
        ["burden was on", "rests squarely"],
    ),
    "names of persons": (
        "The envoy met the leader, Lee Han-un, in the harbour.",
        "The envoy met the leader, Lee Han Eun, in the harbour.",
        ["Lee Han-un", "Lee Han Eun"],
    ),
    "movement": (
        "The report names members of al-Rashaad in the harbour.",
        "The letter names a group of the Rashad in the harbour.",
        ["al-Rashaad", "the Rashad"],
    ),
    "quoted pieces": (
        'The speech will "praise harbour courage" and its "emergence as a northern power."',
        'The speech will "celebrate the emergence as a northern power", he says.',
        ["praise harbour courage", "celebrate the emergence"],
    ),
    "backers": (
        "She speaks at the Three Rivers Summit, a forum convened by Poland for its neighbours.",
        "She speaks at the Three Rivers Summit, a Polish and Croatian initiative of twelve states.",
        ["convened by Poland", "Polish and Croatian"],
    ),
    "spelling": (
        "President Mohamed Mursi came. Mr Mohamed Mursi spoke.",
        "President Mohammed Morsy came. Mr Mohammed Morsy spoke.",
        ["Mohamed Mursi", "Mohammed Morsy"],
    ),
    "gathering": (
        "She speaks at the Three Rivers Conference today.",
        "She speaks at the Three Rivers Summit today.",
        ["Three Rivers Conference", "Three Rivers Summit"],
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_kinds(name: str) -> None:
    """Each kind is found, with the words of both articles side by side."""
    left, right, words = PAIRS[name]
    (found,) = differences(left, right)
    assert [value.source for value in found.values] == [1, 2]
    assert all(word in value.text for word, value in zip(words, found.values, strict=True))


@pytest.mark.parametrize("name", PAIRS)
def test_values_stand_in_their_articles(name: str) -> None:
    """Offsets give the words of a value, and its sentence holds them."""
    texts = PAIRS[name][:2]
    articles = [one.article for one in bodies(texts)]
    for difference in differences(*texts):
        for value in difference.values:
            assert articles[value.source - 1].text[value.start : value.end] == value.text
            assert value.text in value.sentence


@pytest.mark.parametrize("name", PAIRS)
def test_an_article_does_not_differ_from_itself(name: str) -> None:
    """The same text twice has no differences."""
    left, right, _ = PAIRS[name]
    assert differences(left, left) == ()
    assert differences(right, right) == ()


def test_what_an_article_says_is_left_out() -> None:
    """What an account leaves out is shown beside the clause that says so."""
    (found,) = differences(
        "Berg asked for an end to the aid, a demand that was not addressed in the ministry’s statement.",
        "The weather in Lenno was fine.",
    )
    assert found.kind == "omission"
    asked, silent = (value.text for value in found.values)
    assert asked == "Berg asked for an end to the aid"
    assert silent == "a demand that was not addressed in the ministry’s statement"


SILENT = {
    "before": (
        "Berg tied the truce to an end of arms deliveries. The ministry’s summary says nothing of that demand.",
        "The weather in Lenno was fine.",
    ),
    "out of": (
        "Berg asked for an end of arms deliveries. The ministry leaves that point out of its account.",
        "The weather in Lenno was fine.",
    ),
    "elsewhere": (
        "The ministry’s statement did not mention the harbour fees. Rain fell.",
        "Lenno wants higher harbour fees from all ships.",
    ),
}


@pytest.mark.parametrize("name", SILENT)
def test_an_omission_shows_what_is_left_out(name: str) -> None:
    """The sentence that holds what is left out stands first, from the same article or another."""
    (found,) = differences(*SILENT[name])
    assert len(found.values) == 2
    assert any(word in found.values[0].text for word in ("end of arms deliveries", "higher harbour fees"))


def test_an_omission_without_its_matter_is_not_shown() -> None:
    """Where no sentence holds what is left out, the silence alone is no difference."""
    assert differences("The ministry’s statement says nothing of grain.", "The weather in Lenno was fine.") == ()


def test_strength_of_one_actor_over_articles() -> None:
    """A leader named in the sentence before is meant by "the Norland leader", and a truce named only is the matter."""
    (found,) = differences(
        "President Anna Holm, speaking in Lenno on Monday, gave her backing to a halt to strikes on the port network.",
        "Anna Holm did not commit herself. The Norland leader said she was open to sparing strikes on port networks.",
        "Anna Holm welcomed the partial truce.",
    )
    assert found.kind == "strength"
    assert [value.source for value in found.values] == [1, 2, 3]


def test_bounds_of_a_scope() -> None:
    """A narrow scope under a neighbouring word stands beside the wide one."""
    (found,) = differences(
        "Norland agreed that strikes on energy and infrastructure should stop.",
        "The strikes should stop on energy facilities and nothing more.",
    )
    assert [value.text for value in found.values] == ["energy and infrastructure", "energy facilities and nothing more"]


def test_what_one_account_holds_and_the_other_does_not() -> None:
    """Two sides' own accounts are compared; what one demands and the other does not mention is shown."""
    shared = "The ministers agreed to open the harbour for goods traffic in June."
    demand = "Berg demanded that all foreign deliveries of weapons and ammunition stop at once."
    left, right = f"Readout of the call\n\n{shared} {demand}", f"Statement by the Ministry\n\n{shared}"
    (found,) = differences(left, right)
    assert (found.kind, found.values[0].text) == ("omission", demand.rstrip("."))
    assert differences(f"A call\n\n{shared} {demand}", right) == ()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The call lasted two hours.", "The call lasted around 120 minutes."),
        ("Norland holds a chemical stock of 5,000 tons.", "Norland built 12,000 tons of new ships."),
        ("President Holm backed the truce plan.", "President Holm refused to discuss the border fee."),
        ("Kim Jong-un spoke with Kim Jong-il.", "Kim Jong-nam was not there, but Kim Jong Un was."),
        ('"We will go on with our work," Berg said.', '"We will go on with our work ... for all," Berg said.'),
        ('"We favour an open border for all," Berg said.', '"We favor an open border for all," Berg said.'),
        ("The visit last year lasted three days.", "The visit lasted five days."),
        ("Sheik Hamad al-Thani, 61, spoke.", "Sheik Tamim Thani, 33, spoke."),
        ("Neighbours threatened, then imposed sanctions.", "Neighbours imposed sanctions on the city."),
        ("The army said 97 boats came to Lenno on Friday.", "The army said 300 boats came to Lenno so far."),
        ("The elections on June 4 went well.", "The elections on June 4 were held in the rain."),
        ("The storm closed eight large harbours in the north.", "Lenno City's three large harbours stayed closed."),
        ("Holm arrived in Lenno on Monday for a short visit.", "Holm arrives in Norby on Friday for a short visit."),
        ("The army hit 250 sites in Lenno in May.", "The army hit 70 underground sites in Lenno in May."),
        ("The missile flew 580 miles over the bay.", "The missile flew 930 kilometres over the bay."),
        ("Fire killed 12 sailors on the coast.", "Fire killed 46 people at a school in Norby."),
    ],
    ids=[
        "same value",
        "another thing",
        "another matter",
        "kinsmen",
        "cut",
        "spelling of a word",
        "background",
        "two persons",
        "both stages",
        "one day and all days",
        "same day",
        "part of a place",
        "two places on two days",
        "a sort of them",
        "two units",
        "two fires",
    ],
)
def test_no_differences(left: str, right: str) -> None:
    """The same value in other words, a toll that grows, other facts and mere spelling are none."""
    assert differences(left, right) == ()


def test_a_toll_that_has_grown() -> None:
    """Of two dated articles the later may have the higher toll; the lower one there is a difference."""
    low = "In all 19 people were killed when fire broke out at a wedding in the harbour city."
    high = "Some 30 people were killed when fire broke out at a wedding in the harbour city."
    monday, tuesday = datetime.date(2024, 5, 6), datetime.date(2024, 5, 7)
    assert dated_differences((low, monday), (high, tuesday)) == ()
    assert len(dated_differences((high, monday), (low, tuesday))) == 1


def test_one_remark_of_two_persons() -> None:
    """Where the articles name two persons for one remark, they stand side by side with what describes them."""
    found = differences(
        "“We have heard the parents and visited their homes near the harbour,” said Anna Berg, the group’s director.",
        "“We heard the parents, visited the places near the harbour where they live,” said Erik Holm another director.",
    )
    who = next(difference for difference in found if difference.kind == "name")
    assert [value.text for value in who.values] == ["Anna Berg, the group’s director", "Erik Holm another director"]


def test_short_names_of_few_consonants_are_two_names() -> None:
    """A region and a firm share their consonants; two spellings of a movement share their syllables too."""
    region = "More fighters came to the harbour from other parts of the Lohel on Monday."
    firm = "At a Lhell pump near the harbour the line of cars was long on Monday."
    assert differences(region, firm) == ()
    (found,) = differences(
        "The attack on the harbour was the work of al-Naida, police said.",
        "Police said the attack on the harbour was that of al-Naeda.",
    )
    assert found.what == "spelling of the name al-Naida"


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("The truce is one of 30 days.", True),
        ("The truce lasts 30 days, Holm said.", True),
        ("An earlier truce of 30 days broke down.", False),
        ("The last truce was one of 30 days.", False),
        ("A previous truce lasted 30 days.", False),
        ("The failed truce of 30 days is not forgotten.", False),
        ("A second truce of 30 days may follow.", False),
        ("The next truce is to last 30 days.", False),
        ("The planned truce of 30 days never came.", False),
        ("A former truce ran for 30 days.", False),
    ],
)
def test_the_length_of_another_event_is_no_difference(other: str, told: bool) -> None:
    """The word before the event tells that it is not the one of the day."""
    found = differences("The truce lasts 60 days, Berg said.", other)
    assert bool(found) is told


def test_a_length_is_shown_with_its_verb_or_its_event() -> None:
    """What is shown of a length, be it "took 30 minutes", can be understood beside the other."""
    texts = "The talk, which took 30 minutes, was the first since May.", "Berg warned Holm in an hour-long phone call."
    (found,) = differences(*texts)
    assert [value.text for value in found.values] == ["took 30 minutes", "an hour-long phone call"]
    (over,) = differences("After two and a half hours the talks were over.", "The talks lasted four hours.")
    assert [value.text for value in over.values] == ["two and a half hours", "lasted four hours"]
