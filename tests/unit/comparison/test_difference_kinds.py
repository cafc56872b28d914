"""Kinds of differences, each in many made-up forms: real ones are found, look-alikes are not."""

from __future__ import annotations

import pytest

from tests.articles import differences

ASKED = {
    "at a request": ("The call was held at Norway’s request.", "The call was requested by Poland."),
    "asked for": ("Norway asked for a call on the ferry.", "The call came at the request of Poland."),
    "capitals": ("The talks were asked for by Oslo.", "The talks took place at Warsaw’s request."),
    "side": ("The Polish side requested a meeting on fish.", "The meeting was held at Norway's request."),
    "initiative": ("The meeting took place at the initiative of Norway.", "Poland had sought the meeting."),
    "one word for another": ("Poland requested the conversation.", "The call was held at Oslo’s request."),
    "relative": ("The session, held at Poland’s request, was short.", "Norway had requested the session."),
    "own": ("The summit was held at Poland’s own request.", "Norway called for a summit on the ferry."),
}
NOT_ASKED = {
    "one state by two names": ("The call was held at Norway’s request.", "The call was requested by Oslo."),
    "another event": ("The call was held at Norway’s request.", "The visit was requested by Poland."),
    "denied": ("The call was held at Norway’s request.", "The call was not held at Poland’s request."),
    "reported": ("The call was held at Norway’s request.", "The call was reportedly held at Poland’s request."),
    "background": ("The call was held at Norway’s request.", "Poland had requested a call last year."),
    "both": ("The call was held at Norway’s request.", "The call was requested by Norway and welcomed by Poland."),
    "a person": ("The call was held at Norway’s request.", "Anna Berg requested the call."),
    "one article of two minds": (
        "The call was held at Norway’s request. Others say Poland requested the call.",
        "The call was held at Poland’s request.",
    ),
}
DAYS = {
    "talks at a place": (
        "The sides will hold talks on Sept. 20 in the town of Lenno.",
        "The sides will meet in Lenno on September 21.",
    ),
    "decided": ("The council approved the ban on Friday.", "The states on Saturday finished approving the ban."),
    "head of the sentence": ("Adopted on Friday, the ban starts soon.", "The ban was adopted on Saturday."),
    "signed": ("The ministers signed the pact on March 3.", "On 4 March the ministers signed the pact."),
    "begun": ("The army began shelling the town on May 4.", "On May 5 the ministry told of the start of an operation."),
    "coup": ("The March 22 coup shook the town.", "Soldiers seized control of the harbour on March 21."),
    "weekday and date": ("The treaty was ratified on Tuesday.", "Parliament ratified the treaty on Thursday."),
    "summit": (
        "Both leaders are to attend a summit in Lenno on Monday.",
        "A summit is planned in Lenno on Tuesday.",
    ),
}
NOT_DAYS = {
    "the day it was said": (
        "The council approved the ban on Friday.",
        "The council approved the ban, it said on Saturday.",
    ),
    "two places": ("The sides will meet in Lenno on May 3.", "The sides will meet in Norby on May 4."),
    "past and future": ("The sides met in Lenno on Monday.", "The sides will meet in Lenno on Friday."),
    "two things": ("The council approved the ban on Friday.", "The council approved the budget on Saturday."),
    "weeks apart": ("The ministers signed the pact on March 3.", "The ministers signed the pact on March 23."),
    "another verb’s day": (
        "The states had agreed to the ban, but on Saturday a minister wanted more.",
        "The states agreed to the ban on Friday.",
    ),
    "a day and a weekday": ("The ministers signed the pact on March 3.", "The ministers signed the pact on Tuesday."),
    "last year": ("The council approved the ban on Friday.", "Last year the council approved the ban on a Monday."),
    "one article of both": (
        "The council approved the ban on Friday and adopted the ban for good on Saturday.",
        "The council adopted the ban on Saturday.",
    ),
}
LENGTHS = {
    "and a half": ("After two and a half hours the talks were over.", "The talks lasted four hours."),
    "of talks": ("More than five hours of indirect talks ended late.", "The talks took two hours."),
    "long": ("During the two-hour-long “indirect” meeting they sat apart.", "The talks went on for four hours."),
    "talks and meeting": ("The meeting lasted 50 minutes.", "The talks lasted two hours."),
    "by telephone": ("They spoke for two hours on the phone.", "The 40-minute call was friendly."),
    "visit": ("The visit lasted three days.", "It was a five-day visit."),
    "ran": ("The session ran to 90 minutes.", "The session lasted three hours."),
    "hyphens": ("It was a two-and-a-half-hour meeting.", "The meeting lasted one hour."),
}
LENGTHS_BY_VERB = {
    "took": (
        "The talk, which took 30 minutes, was the first since May.",
        "Berg warned Holm in an hour-long phone call.",
    ),
    "half an hour": ("The two had talked for about half an hour, she said.", "The call lasted 90 minutes."),
    "the two spoke": ("The two spoke for about 40 minutes.", "The call lasted two hours."),
    "they met": ("They met for two hours.", "The talks went on for five hours."),
    "both men": ("Both men conferred for 30 minutes.", "The meeting lasted an hour and a half."),
    "the leaders": ("The leaders talked for 20 minutes.", "The hour-long call ended late."),
    "a half-hour call": ("It was a half-hour call.", "The call lasted 90 minutes."),
    "the sides": ("The sides negotiated for ten hours.", "The talks lasted six hours."),
}
NOT_LENGTHS_BY_VERB = {
    "rounded": ("It was an hour-long call.", "The call lasted 55 minutes."),
    "half": ("They talked for half an hour.", "The call took 30 minutes."),
    "nobody": ("The two spoke for about 40 minutes.", "Nobody had spoken for two hours."),
    "a speech": ("He spoke for an hour to the parliament.", "The talk lasted ten minutes."),
    "for the first time": ("The ministers met for the first time in two years.", "The talks lasted two hours."),
    "another two": ("Vik and Holm spoke for 90 minutes.", "The call lasted about an hour."),
    "hours on foot": ("They walked for two hours.", "The talks lasted five hours."),
    "a year’s ties": ("The two have traded for ten years.", "The talks lasted five hours."),
}
DATELINES = {
    "place, land, dash": (
        "LENNO, Norland – July 28: The council approved the ban.",
        "The council approved the ban on July 26.",
    ),
    "place and agency": (
        "LENNO, July 28 (NNA) — The council approved the ban.",
        "The council approved the ban on July 26.",
    ),
    "day first": ("28 July; NNA: The council approved the ban.", "The council approved the ban on July 26."),
    "with a year": (
        "Lenno, 28 July 2025 (NNA) — The council approved the ban.",
        "The council approved the ban on July 26.",
    ),
    "hyphens": ("LENNO, July 28 -- The council approved the ban.", "The council approved the ban on July 26."),
    "two words": ("PORT LENNO, July 28 - The council approved the ban.", "The council approved the ban on July 26."),
    "slash": ("LENNO/OSLO, July 28 -- The council approved the ban.", "The council approved the ban on July 26."),
    "another’s fight": (
        "The fighting broke out on July 24.",
        "They agreed on a truce that begins at midnight on July 26, after days of fighting.",
    ),
}
GROWING = {
    "two floors": ("Over 30 people were killed in the flood.", "At least 35 people were killed in the flood."),
    "more than": ("More than 100 sailors were killed in the storm.", "At least 130 sailors were killed in the storm."),
    "wounded": ("At least 20 people were wounded in the fire.", "More than 26 people were wounded in the fire."),
}
NOT_LENGTHS = {
    "same": ("After two and a half hours the talks were over.", "The talks lasted 150 minutes."),
    "about": ("The talks lasted about two hours.", "The talks lasted 125 minutes."),
    "more than": ("The talks lasted more than two hours.", "The talks lasted two and a half hours."),
    "others’ call": ("The call lasted an hour and a half.", "The minister’s visit lasted five days."),
    "background": ("The talks lasted two hours.", "Talks last month lasted five hours."),
    "scale": ("The meeting lasted 40 minutes.", "The meeting of the fair lasted six days."),
    "part": ("The talks lasted two hours.", "The two spoke alone for ten minutes."),
    "ahead": ("The talks lasted two hours.", "The talks begin in five hours."),
}
BODIES = {
    "alliance": ("The Alliance of Northern Harbour Towns met.", "The Association of Northern Harbour Towns met."),
    "union": ("He leads the Union of Lenno Fishermen.", "He leads the Federation of Lenno Fishermen."),
    "for": ("The Council for Northern Trade said no.", "The Committee for Northern Trade said no."),
    "initials": ("The Front for Free Harbours (FFH) fought.", "The Front for Free Harbours (FHH) fought."),
    "article": ("The Movement for the Bay Islands won.", "The Party for the Bay Islands won."),
    "meeting": ("It was said at the Five Bays Forum.", "It was said at the Five Bays Summit."),
    "summit": ("She opens the Nine Lakes Conference.", "She opens the Nine Lakes Congress."),
    "agency": ("The Agency for Harbour Safety warned.", "The Authority for Harbour Safety warned."),
}
NOT_BODIES = {
    "same": ("The Alliance of Northern Towns met.", "The Alliance of the Northern Towns met."),
    "others": ("The Alliance of Northern Towns met.", "The Association of Southern Towns met."),
    "both": (
        "The Alliance of Northern Towns met the Association of Northern Towns.",
        "The Association of Northern Towns met.",
    ),
    "two of a state": ("The Ministry of Trade said no.", "The Committee of Fish said no."),
}
WORDINGS = {
    "noun": (
        "“What we needed was a great leap in all our harbours,” Anna Berg said.",
        "“What we needed was a small step in all our harbours,” Anna Berg said.",
    ),
    "verb": (
        "“We will defend every harbour of this coast,” Anna Berg said.",
        "“We will leave every harbour of this coast,” Anna Berg said.",
    ),
    "added": (
        "“We will never again close the harbour to ships from the north,” Anna Berg said.",
        "“We will never again close the harbour to grain ships from the north,” Anna Berg said.",
    ),
    "scope": (
        "“We will open the harbours of the coast to ships in June,” Anna Berg said.",
        "“We will open all the harbours of the coast to ships in June,” Anna Berg said.",
    ),
    "denied": (
        "“We will stand by the pact that we signed in this harbour,” Anna Berg said.",
        "“We will not stand by the pact that we signed in this harbour,” Anna Berg said.",
    ),
    "doubted": (
        "“We will open the harbour to ships of the north in June,” Anna Berg said.",
        "“We will perhaps open the harbour to ships of the north in June,” Anna Berg said.",
    ),
    "second sentence": (
        "“It is late. What we needed was a great leap in our harbours,” Anna Berg said.",
        "“What we needed was a small step in our harbours,” Anna Berg said.",
    ),
}
NOT_WORDINGS = {
    "spelling": (
        "“We favour an open harbour for all the ships,” Anna Berg said.",
        "“We favor an open harbor for all the ships,” Anna Berg said.",
    ),
    "hyphen": (
        "“We want a cease-fire in the harbour for all ships,” Anna Berg said.",
        "“We want a ceasefire in the harbour for all ships,” Anna Berg said.",
    ),
    "cut": (
        "“We want an open harbour for all the ships of the bay,” Anna Berg said.",
        "“We want an open harbour ... for all the ships of the bay,” Anna Berg said.",
    ),
    "a phrase that adds nothing": (
        "“There will be a full and lasting truce with effect from midnight,” Anna Berg said.",
        "“There will be a full and lasting truce from midnight,” Anna Berg said.",
    ),
    "a pronoun": (
        "“It is now up to the council to make it binding in every harbour,” Anna Berg said.",
        "“It is now up to the council to make this pact binding in every harbour,” Anna Berg said.",
    ),
    "an adverb of manner at the end": (
        "“We thank the people of the harbour for their help,” Anna Berg said.",
        "“We thank the people of the harbour once more for their help,” Anna Berg said.",
    ),
    "explained": (
        "“We want him to open the harbour for the ships,” Anna Berg said.",
        "“We want [Holm] to open the harbour for the ships,” Anna Berg said.",
    ),
    "shorter": (
        "“We want an open harbour for all the ships of the bay,” Anna Berg said.",
        "“We want an open harbour for all the ships,” Anna Berg said.",
    ),
    "two speakers of a formula": (
        "“We thank the people of Lenno for their help,” Anna Berg said.",
        "“We thank the people of Norby for their help,” Erik Holm said.",
    ),
}
SURNAMES = {
    "vowel": ("The head of the junta, as Sanaro knows, left.", "Captain Amadou Sanoro spoke in the harbour."),
    "q": ("Minister Abbas Faraqi came to Lenno.", "Minister Abbas Faraghi came to Lenno."),
    "double": ("President Hasan Murad came.", "President Hassan Murad came."),
}
NOT_SURNAMES = {
    "accent": ("President José Maran came.", "President Jose Maran came."),
    "syllables": ("The envoy met, as Sanara knows, nobody.", "Captain Amadou Snara spoke in the harbour."),
    "both used": (
        "Captain Amadou Sanoro met Sanaro in the harbour.",
        "Captain Amadou Sanoro spoke, and so did Sanaro, in the harbour.",
    ),
}
FIGURES = {
    "other number": (
        "The ministry will build 40 new schools in the northern province.",
        "The ministry will build 60 new schools in the northern province.",
    ),
    "sum": (
        "The bank will lend Norland $40 million for the harbour.",
        "The bank will lend Norland $60 million for the harbour.",
    ),
    "unit": (
        "The fee on harbour fish rises by 12 euros, the ministry said.",
        "The fee on harbour fish rises by 12 percent, the ministry said.",
    ),
    "unit of a cut": (
        "The council cut the ferry fare by 5 euros for pupils.",
        "The council cut the ferry fare by 5 percent for pupils.",
    ),
    "some": (
        "Some 40 ships were held in the harbour overnight, police said.",
        "Police said 43 ships were held in the harbour overnight.",
    ),
    "countries": (
        "The pact was signed by 12 states of the northern bay.",
        "The pact was signed by 14 states of the northern bay.",
    ),
    "tons": (
        "The ship carried 3,000 tons of grain for the islands.",
        "The ship carried 5,000 tons of grain for the islands.",
    ),
    "km": (
        "The army moved 30 kilometres into the bay district.",
        "The army moved 12 kilometres into the bay district.",
    ),
    "prisoners": (
        "The sides will exchange 120 prisoners at the border bridge.",
        "The sides will exchange 90 prisoners at the border bridge.",
    ),
}
NOT_FIGURES = {
    "old and new": (
        "The fee for the harbour is currently 40 euros a day.",
        "The fee for the harbour will be 60 euros a day.",
    ),
    "from to": (
        "The fee for the harbour rises from 40 euros to 60 euros a day.",
        "The fee for the harbour was 40 euros a day.",
    ),
    "was": (
        "The fee for the harbour was 40 euros a day until now.",
        "The fee for the harbour is 60 euros a day.",
    ),
    "rose to": (
        "The number of guards at the harbour rose to 60.",
        "There were 40 guards at the harbour before.",
    ),
    "nearly": (
        "Nearly 200 states signed the harbour pact.",
        "The harbour pact was signed by 195 states.",
    ),
    "two days": (
        "By Friday 40 ships had left the harbour.",
        "By Sunday 60 ships had left the harbour.",
    ),
    "on the way": (
        "So far 40 ships have left the harbour.",
        "In all 60 ships have left the harbour since Monday.",
    ),
    "instead": (
        "The fee for the harbour is 60 euros instead of 40 euros.",
        "The fee for the harbour had been 40 euros.",
    ),
    "at present": (
        "At present 40 guards watch the harbour.",
        "In June 60 guards will watch the harbour.",
    ),
    "planned": (
        "The ministry had planned to build 40 schools in the northern province.",
        "The ministry will build 60 schools in the northern province.",
    ),
    "demand": (
        "The union demands a fee of 40 euros for the harbour.",
        "The ministry offers a fee of 20 euros for the harbour.",
    ),
    "plus": (
        "The ministry will build another 40 schools in the province.",
        "The ministry will build 60 schools in the province.",
    ),
    "two facts": (
        "The ministry will build 40 schools in the northern province.",
        "The ministry will close 60 schools in the southern province.",
    ),
    "at least": (
        "At least 40 ships were held in the harbour overnight.",
        "Police said 43 ships were held in the harbour overnight.",
    ),
    "km miles": (
        "The army moved 30 kilometres into the bay district.",
        "The army moved 19 miles into the bay district.",
    ),
    "aims": (
        "Norland wants to send 400 guards to the harbour.",
        "Norland sent 300 guards to the harbour.",
    ),
    "per": (
        "The fee for the harbour is 40 euros a day.",
        "The fee for the harbour is 280 euros a week.",
    ),
    "part": (
        "40 ships were held in the harbour, 12 of them from Norland.",
        "12 ships from Norland were held in the harbour.",
    ),
}
GIVEN = {
    "neither": (
        "Both sides will go on with the talks, said Berg, who gave neither venue nor date.",
        "The talks of both sides will go on on April 19.",
    ),
    "no date": (
        "The ministers will sign the fish treaty but set no date.",
        "The ministers will sign the fish treaty on May 3.",
    ),
    "when": ("He did not say when the ferry talks will resume.", "The ferry talks will resume on 4 May."),
    "without": (
        "The council will vote on the harbour plan, it said without giving a date.",
        "The council will vote on the harbour plan on May 3.",
    ),
}
NOT_GIVEN = {
    "another thing": ("The ministers will sign the treaty but set no date.", "The ferry will sail to Lenno on May 3."),
    "no day": (
        "The ministers will sign the fish treaty but set no date.",
        "The ministers will sign the fish treaty soon.",
    ),
    "both": (
        "The ministers set no date to sign the fish treaty. The ministers will sign the fish treaty on May 3.",
        "The ministers will sign the fish treaty on May 3.",
    ),
    "the day it was said": (
        "The ministers will sign the fish treaty but set no date.",
        "The ministers will sign the fish treaty, one of them said on May 3.",
    ),
}
STAGES = {
    "tentative": ("A tentative deal on harbour fees is near.", "The deal on harbour fees was signed."),
    "to be adopted": ("The treaty to be adopted covers harbour fees.", "The treaty on harbour fees was adopted."),
    "threatened": ("They are threatening heavy sanctions on the fleet.", "They imposed heavy sanctions on the fleet."),
    "draft": ("The draft agreement on fish quotas was read.", "They reached an agreement on fish quotas."),
    "one word and two states": (
        "Norway lets him study under a tentative deal with Poland.",
        "He will study under a deal struck by Norway and Poland.",
    ),
}
NOT_STAGES = {
    "another deal": ("A tentative deal on harbour fees is near.", "The deal on fish quotas was signed."),
    "both": (
        "A tentative deal on harbour fees was read, and the deal on harbour fees was signed.",
        "The deal on harbour fees was signed.",
    ),
    "background": ("A tentative deal on harbour fees is near.", "Last year a deal on harbour fees was signed."),
}
REAL = {
    **{f"date given, {k}": v for k, v in GIVEN.items()},
    **{f"stage, {k}": v for k, v in STAGES.items()},
    **{f"figure, {k}": v for k, v in FIGURES.items()},
    **{f"asked, {k}": v for k, v in ASKED.items()},
    **{f"day, {k}": v for k, v in DAYS.items()},
    **{f"length, {k}": v for k, v in LENGTHS.items()},
    **{f"length by verb, {k}": v for k, v in LENGTHS_BY_VERB.items()},
    **{f"body, {k}": v for k, v in BODIES.items()},
    **{f"wording, {k}": v for k, v in WORDINGS.items()},
    **{f"name, {k}": v for k, v in SURNAMES.items()},
}
NONE = {
    **{f"date given, {k}": v for k, v in NOT_GIVEN.items()},
    **{f"stage, {k}": v for k, v in NOT_STAGES.items()},
    **{f"figure, {k}": v for k, v in NOT_FIGURES.items()},
    **{f"asked, {k}": v for k, v in NOT_ASKED.items()},
    **{f"day, {k}": v for k, v in NOT_DAYS.items()},
    **{f"length, {k}": v for k, v in NOT_LENGTHS.items()},
    **{f"length by verb, {k}": v for k, v in NOT_LENGTHS_BY_VERB.items()},
    **{f"dateline, {k}": v for k, v in DATELINES.items()},
    **{f"growing, {k}": v for k, v in GROWING.items()},
    **{f"body, {k}": v for k, v in NOT_BODIES.items()},
    **{f"wording, {k}": v for k, v in NOT_WORDINGS.items()},
    **{f"name, {k}": v for k, v in NOT_SURNAMES.items()},
}


@pytest.mark.parametrize("name", REAL)
def test_real_differences(name: str) -> None:
    """Each is found once, with a value of each article."""
    found = differences(*REAL[name])
    assert [[value.source for value in one.values] for one in found] == [[1, 2]]


@pytest.mark.parametrize("name", NONE)
def test_look_alikes(name: str) -> None:
    """None of them is a difference."""
    assert [(one.what, [value.text for value in one.values]) for one in differences(*NONE[name])] == []


def test_days_told_in_two_ways_beside_two_told_in_one() -> None:
    """A weekday without a date is not tied to dates: the two dates stand alone."""
    texts = (
        "The coup on March 21 shook the town.",
        "The town fell in the March 22 coup.",
        "Soldiers seized power on Monday.",
    )
    third = "Soldiers seized control of the town on Monday."
    (found,) = differences(*texts[:2], third)
    assert [value.source for value in found.values] == [1, 2]
