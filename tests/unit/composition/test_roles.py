"""Roles that a profile leaves open, guessed from invented articles: one table of cases for each kind of event."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.composition.filing.participants import party, units
from summarizer.composition.filing.roles import Cast, cast_roles
from summarizer.composition.filing.study import headlines
from summarizer.config.events import EventName
from summarizer.config.profiles import load_profile
from summarizer.language import load
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import read_dossier
from summarizer.understanding.clauses.reading import read
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.mentions import find_mentions
from summarizer.understanding.names.people import learn_people
from tests.articles import bodies, sentences
from tests.quality.dossiers import DAY

ENGLISH = load("en")
AUTO = {"principals": None, "affected": None}


def cast(event: EventName, *articles: str) -> dict[str, Cast]:
    """The roles guessed from articles."""
    own = sentences(articles)
    lexicon = Lexicon(ENGLISH, learn_people([sentence.text for sentence in own], ENGLISH))
    found = units(headlines(bodies(articles), lexicon), read(own, lexicon, "en", {}), ENGLISH)
    return cast_roles(AUTO, event, found, ENGLISH)


def sure(event: EventName, *articles: str) -> dict[str, set[str]]:
    """Role to the actors that are sure."""
    return {role: set(found.actors) for role, found in cast(event, *articles).items() if found.sure}


TALKS = (
    ("Chile and Peru held talks on fishing in Oslo, Norway, on Monday.",
     "Negotiators from Peru and Chile met for six hours on Monday. Norway hosted the round.", {"CHL", "PER"}),
    ("Armenia and Turkey agreed to go on negotiating, mediators from Georgia said.",
     "Turkey and Armenia met on Friday with Georgian mediators in the room.", {"ARM", "TUR"}),
    ("The European Union and Serbia ended a round of talks on tariffs.",
     "Serbia and the EU found no common ground in their talks on Tuesday.", {"EU", "SRB"}),
    ("VIENNA -- Iraq and Kuwait resumed negotiations on the border on Sunday.",
     "Kuwait and Iraq will meet again after talks in Vienna, Austria.", {"IRQ", "KWT"}),
    ("Ethiopian Foreign Minister Abel Tesema met his Egyptian counterpart Karim Saleh for talks on the river.",
     "Egypt and Ethiopia ended their talks on the river without a text.", {"ETH", "EGY"}),
    ("The Taliban and Pakistan opened talks in Doha, Qatar.",
     "Pakistan and the Taliban met for the first time, with Qatar mediating.", {"TALIBAN", "PAK"}),
    ("Mexico's delegation sat down with officials of the United States for talks on water.",
     "The United States and Mexico spoke of progress after the talks on water.", {"MEX", "USA"}),
    ("Japan and South Korea held a second round of talks on the islands.",
     "South Korea called the talks with Japan useful. Reuters reported that they will go on.", {"JPN", "KOR"}),
    ("Talks between Ghana and Togo ended in Accra on Thursday.",
     "Ghana and Togo agreed on a joint survey of the sea bed.", {"GHA", "TGO"}),
)  # fmt: skip
MEASURES = (
    ("The European Union imposed sanctions on Belarus on Monday.",
     "New sanctions against Belarus were approved by the European Union.", {"EU"}, {"BLR"}),
    ("Canada froze the assets of two Iranian banks.", "Canada announced sanctions against Iran on Tuesday.",
     {"CAN"}, {"IRN"}),
    ("The African Union agreed an embargo against Guinea.",
     "The embargo on Guinea was imposed by the African Union after the coup.", {"AU"}, {"GIN"}),
    ("Washington slapped new tariffs on Chinese steel.", "The United States raised tariffs on China again on Friday.",
     {"USA"}, {"CHN"}),
    ("Japan and Australia imposed sanctions on North Korea.",
     "Sanctions against North Korea were announced by Japan and Australia.", {"JPN", "AUS"}, {"PRK"}),
    ("The Security Council tightened the arms embargo on Libya.",
     "The United Nations extended sanctions against Libya by a year.", {"UN"}, {"LBY"}),
    ("Poland expelled four Russian diplomats.", "Poland imposed a visa ban on Russia on Wednesday.", {"POL"}, {"RUS"}),
    ("ECOWAS imposed sanctions on Niger, and Ukraine asked for more grain ships.",
     "Sanctions on Niger were approved by ECOWAS on Sunday. France criticised the coup.", {"ECOWAS"}, {"NER"}),
    ("The United Kingdom banned imports of Russian gold.",
     "A ban on gold from Russia was announced by the United Kingdom. Kenya said it would not join the ban.",
     {"GBR"}, {"RUS"}),
)  # fmt: skip
CRISES = (
    ("Sudan shelled a border post of Ethiopia on Monday.", "Ethiopia answered an attack by Sudan with air strikes.",
     {"SDN", "ETH"}),
    ("Troops of India and China clashed on the border.", "China and India blamed each other for the clash.",
     {"IND", "CHN"}),
    ("Rwanda moved troops to the border of Burundi after an attack.",
     "Burundi accused Rwanda of an attack on a village.", {"RWA", "BDI"}),
    ("Soldiers seized power in Guinea on Sunday.", "Guinea closed its borders after the coup.", {"GIN"}),
    ("Hezbollah fired rockets at Israel.", "Israel struck Hezbollah with missiles on Tuesday.", {"HEZBOLLAH", "ISR"}),
    ("Georgia and Abkhazia exchanged fire; Norway brokered a truce.",
     "Abkhazia said that Georgia broke the truce brokered by Norway.", {"GEO", "ABKHAZIA"}),
    ("Peru sent its army to the border with Ecuador.", "Ecuador and Peru exchanged fire for a second day.",
     {"PER", "ECU"}),
    ("The Houthis attacked a ship of Greece.", "Greece called the attack by the Houthis an act of piracy.",
     {"HOUTHI", "GRC"}),
)  # fmt: skip
CALLS = (
    ("Kenyan President Ama Odera and French President Luc Moreau spoke by phone about Chad.",
     "Odera and Moreau discussed Chad in a call on Monday.", {"KEN", "FRA"}),
    ("Indian Prime Minister Ravi Menon called Japanese Prime Minister Ken Ito about the Maldives.",
     "In the call Menon told Ito that India would wait.", {"IND", "JPN"}),
    ("The presidents of Brazil and Argentina talked on the phone.",
     "Argentina and Brazil agreed in the call to meet in May.", {"BRA", "ARG"}),
    ("Germany and Spain spoke of gas in a call between their leaders.",
     "Spain and Germany said the telephone call lasted an hour.", {"DEU", "ESP"}),
    ("A call between Finland and Sweden ended the quarrel, Reuters reported.",
     "Sweden thanked Finland for the call.", {"FIN", "SWE"}),
    ("The European Union and Moldova spoke on the phone about energy.",
     "Moldova asked the EU for help in a phone call.", {"EU", "MDA"}),
    ("NATO and Turkey talked by telephone on Friday.", "Turkey and NATO will talk again, both said after the call.",
     {"NATO", "TUR"}),
    ("Chilean President Rosa Prado told Peruvian President Juan Quispe in a call that the port stays open.",
     "Quispe thanked Prado in the call.", {"CHL", "PER"}),
)  # fmt: skip
VISITS = (
    ("Danish Prime Minister Ida Holm arrived in Canada on Monday.", "Canada welcomed the visit of Holm.",
     {"DNK", "CAN"}),
    ("Vietnam's president began a visit to India.", "India received the president of Vietnam with honours.",
     {"VNM", "IND"}),
    ("The Greek foreign minister travelled to Egypt for talks.", "Egypt and Greece signed a deal during the visit.",
     {"GRC", "EGY"}),
    ("Ghana's president landed in Brazil.", "Brazil and Ghana agreed on flights during the visit.", {"GHA", "BRA"}),
    ("Ukraine's leader visited Poland on Friday.", "Poland promised Ukraine tanks during the visit.", {"UKR", "POL"}),
    ("The European Union's envoy arrived in Kosovo.", "Kosovo heard a warning from the European Union in the visit.",
     {"EU", "XKX"}),
    ("China's foreign minister visits Pakistan.", "Pakistan and China discussed the road in the visit.",
     {"CHN", "PAK"}),
    ("The king of Jordan met the president of Cyprus on a visit.", "Cyprus thanked Jordan for the visit.",
     {"JOR", "CYP"}),
)  # fmt: skip


@pytest.mark.parametrize(("first", "second", "parties"), TALKS)
def test_talks_are_between_those_who_negotiate(first: str, second: str, parties: set[str]) -> None:
    """They are those concerned, too; a host, a mediator, a dateline and an agency are neither."""
    assert sure("talks", first, second) == {"principals": parties, "affected": parties}


@pytest.mark.parametrize(("first", "second", "imposers", "targets"), MEASURES)
def test_measures_have_who_imposes_and_whom_they_target(
    first: str, second: str, imposers: set[str], targets: set[str]
) -> None:
    """The target is what "on" and "against" name; others who speak of the measures are neither."""
    assert sure("measures", first, second) == {"principals": imposers, "affected": targets}


@pytest.mark.parametrize(("first", "second", "parties"), CRISES)
def test_a_crisis_has_those_who_fight_or_the_one_it_happens_to(first: str, second: str, parties: set[str]) -> None:
    """Armed groups are parties; who brokers a truce is none."""
    assert sure("crisis", first, second).get("principals") == parties


@pytest.mark.parametrize(("first", "second", "parties"), CALLS)
def test_a_call_has_two_sides(first: str, second: str, parties: set[str]) -> None:
    """Whom they speak about is none of them."""
    assert sure("call", first, second).get("principals") == parties


@pytest.mark.parametrize(("first", "second", "parties"), VISITS)
def test_a_visit_has_guest_and_host(first: str, second: str, parties: set[str]) -> None:
    """The place of a visit is its host."""
    assert sure("visit", first, second).get("principals") == parties


@pytest.mark.parametrize(
    ("event", "first", "second"),
    [
        ("call", "Norway spoke of herring.", "Sweden spoke of timber."),
        ("talks", "Chile and Peru met.", "Ghana and Togo met."),
        ("talks", "Iran, Iraq and Oman met for talks.", "Iran, Iraq and Oman ended their talks."),
        ("measures", "Prices rose in Kenya.", "The ban hurts."),
        ("measures", "Sanctions on Mali were agreed.", "Sanctions on Niger were agreed."),
        ("crisis", "Fighting went on in Sudan.", "A bomb killed two in Peru."),
        ("visit", "The guests arrived.", "The hosts were glad."),
        ("conference", "Norway and Chile signed the text.", "Chile and Norway signed the text."),
    ],
)
def test_where_the_articles_do_not_tell_nothing_is_sure(event: EventName, first: str, second: str) -> None:
    """A guess may stand there for the officer; it decides no title."""
    assert sure(event, first, second) == {}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("the European Commission", "EU"),
        ("NATO", "NATO"),
        ("ASEAN", "ASEAN"),
        ("the Security Council", "UN"),
        ("Hamas", "HAMAS"),
        ("France", "FRA"),
        ("Reuters", None),
        ("Amnesty International", None),
        ("the West", None),
    ],
)
def test_states_bodies_of_states_and_armed_groups_are_parties(text: str, key: str | None) -> None:
    """A news agency, a charity and a part of the world are none."""
    mention = find_mentions(f"On Monday {text} spoke.", Lexicon(ENGLISH))[0]
    assert party(mention, ENGLISH) == key


def test_a_given_role_stands_as_it_is() -> None:
    """Profile and officer know better than the articles; the open one is guessed beside it."""
    own = sentences(["Canada imposed sanctions on Iran."])
    lexicon = Lexicon(ENGLISH, ())
    found = units([], read(own, lexicon, "en", {}), ENGLISH)
    roles = cast_roles({"principals": ("NO",), "affected": None}, "call", found, ENGLISH)
    assert roles["principals"] == Cast(("NO",), given=True, sure=True)


def test_a_visit_is_not_titled_by_leaders_who_stayed_at_home(tmp_path: Path) -> None:
    """A minister's visit: the presidents are named in the text alone, so the title names the states."""
    dossier = tmp_path / "visit"
    dossier.mkdir()
    for number in range(2):
        (dossier / f"{number}.txt").write_text(
            "Holm lands in Lima for talks\n\nNorwegian Foreign Minister Anna Holm arrived in Lima on Monday for talks "
            "with Peruvian Foreign Minister Rosa Quispe.\n\nNorwegian President Erik Solheim had spoken with Peruvian "
            "President Juan Mamani before. President Solheim and President Mamani agreed on the visit. "
            f"President Solheim praised President Mamani {number + 2} times.\n",
            encoding="utf-8",
        )
    brief = build_brief(read_dossier(dossier), load_profile("visit"), prepared_on=DAY).brief
    assert "Solheim" not in brief.title
    assert "Mamani" not in brief.title


@pytest.mark.parametrize(
    "body", ["the Arab League", "ASEAN", "the African Union", "NATO", "the United Nations", "the OSCE"]
)
def test_a_body_of_states_is_not_whom_a_crisis_concerns(body: str) -> None:
    """A body of many states that hosts and speaks out is not concerned, however often it is named."""
    found = cast(
        "crisis",
        f"Chile and Peru fought on the border on Monday. {body} called for calm. {body} met on the crisis.",
        f"Peru and Chile exchanged fire on the border. {body} offered to send observers. {body} was worried.",
    )
    assert not any(actor in ENGLISH.bodies for actor in found["affected"].actors)


@pytest.mark.parametrize("tail", ["brokered", "mediated", "facilitated", "sponsored", "backed", "led"])
def test_whoever_brought_it_about_is_no_party_of_the_talks(tail: str) -> None:
    """A body named as much as the two that talk does not make them unsure, where it is told to stand between them."""
    found = sure(
        "talks",
        f"Chile and Peru settled on an EU-{tail} plan for the border, EU foreign policy chief Anna Berg said.",
        f"Peru and Chile agreed on the EU-{tail} deal on the border after talks. The EU and its envoys welcomed it.",
    )
    assert found["principals"] == {"CHL", "PER"}


ABOUT_A_PLACE = (
    ("Kenyan President Ama Odera and French President Luc Moreau agreed in a call to pull troops out of Chad.",
     "France and Kenya spoke by phone on Monday about fighting in Chad.", {"TCD"}),
    ("Indian Prime Minister Ravi Menon and Japanese Prime Minister Ken Ito spoke by phone about unrest in Nepal.",
     "India and Japan want an end to the unrest in Nepal, both said after the call.", {"NPL"}),
    ("Brazil and Argentina agreed in a call to send food to people in Haiti.",
     "Argentina and Brazil talked on the phone about hunger in Haiti.", {"HTI"}),
    ("Germany and Spain spoke of elections in Tunisia in a call between their leaders.",
     "Spain and Germany said the call was about the vote in Tunisia.", {"TUN"}),
    ("Finland and Sweden talked on the phone about the strike in Iceland.",
     "Sweden and Finland spoke on the phone: the strike in Iceland worries both.", {"ISL"}),
    ("Turkey and Egypt agreed in a call on a truce in Libya.", "Egypt and Turkey want the truce in Libya to begin.",
     {"LBY"}),
    ("Chile and Peru spoke by phone about refugees in Bolivia.", "Peru and Chile will help refugees in Bolivia.",
     {"BOL"}),
    ("China and Vietnam spoke on the phone about floods in Laos.", "Vietnam and China sent boats after floods in Laos.",
     {"LAO"}),
)  # fmt: skip


@pytest.mark.parametrize(("first", "second", "concerned"), ABOUT_A_PLACE)
def test_a_call_concerns_the_place_it_is_about(first: str, second: str, concerned: set[str]) -> None:
    """Nobody hosts a call, so that "in Chad" names no host."""
    assert sure("call", first, second).get("affected") == concerned


@pytest.mark.parametrize(
    "silent",
    [
        "In the harbour the boats came home early.",
        "Nobody slept in the villages on the river.",
        '"We heard it on the radio," a baker said.',
        "The price of rice fell by a tenth.",
        "What does the agreement hold?",
        "Fishermen counted their licences.",
        "The road was open again at noon.",
        "It had rained for two days.",
    ],
)
def test_an_article_that_names_no_party_at_its_head_makes_no_guess_unsure(silent: str) -> None:
    """It says nothing against those whom the others name."""
    told = ("Chile and Peru ended their talks on fishing.", "Peru and Chile agreed on licences after talks.", silent)
    assert sure("talks", *told, silent).get("principals") == {"CHL", "PER"}
