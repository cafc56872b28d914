"""Kinds of differences about one occasion, each in made-up forms: real ones are found, look-alikes are not."""

from __future__ import annotations

import pytest

from tests.articles import differences

Pairs = dict[str, tuple[str, str]]
HOURS: Pairs = {
    "midnight or dawn": ("The truce begins at midnight.", "The truce is to begin at dawn."),
    "from": ("They agreed to a ceasefire from midnight.", "A ceasefire takes effect at 6 a.m. on Monday."),
    "clock": ("The curfew starts at 8 p.m.", "The curfew will start at 10 pm."),
    "colon": ("The truce starts at 6:00 on Monday.", "The truce starts at 18:30 on Monday."),
    "days": ("The ceasefire starts at midnight on July 28.", "The ceasefire was to start at first light on July 29."),
    "into force": ("The ban comes into force at noon.", "The ban comes into force at midnight."),
    "scheduled": ("The truce, set for Monday, is due to start at 7 am.", "The truce is due to begin at sunset."),
    "noon": ("The embargo is effective from midday.", "The embargo takes effect at midnight."),
    "local time": ("The truce begins at 4 pm (local time).", "The truce begins at 4 am local time."),
    "that begins": ("They agreed on a truce that begins at dusk.", "The truce begins at noon on Friday."),
}
NO_HOURS: Pairs = {
    "one hour": ("The truce begins at midnight.", "They agreed to a truce from midnight."),
    "noon is 12": ("The truce begins at noon.", "The truce starts at 12 pm."),
    "dawn is about five": ("The truce begins at dawn.", "The truce starts at 5 a.m."),
    "midnight is 0": ("The ban takes effect at midnight.", "The ban takes effect at 0:00."),
    "its end": ("The truce begins at midnight.", "The truce ends at noon."),
    "until": ("The truce begins at midnight.", "The truce holds until 6 a.m. on Monday."),
    "the hour it was told": ("The truce begins at midnight.", "The truce was announced at noon."),
    "a breach": ("The truce begins at midnight.", "The truce was broken at dawn on Friday."),
    "another zone": ("The truce begins at 18:00.", "The truce begins at 16:00 GMT."),
    "days apart": ("The truce starts at midnight on July 2.", "The truce starts at noon on July 20."),
    "a meeting": ("The truce begins at midnight.", "They meet on the truce, and talks start at 9 a.m. on Monday."),
}
PLACES: Pairs = {
    "in and the": ("The ministers held talks in Lenno.", "The Norby talks ended well, and many in Norby hoped."),
    "met": ("The ministers met in Lenno.", "The ministers met in Norby."),
    "summit": ("The leaders held a summit in Lenno.", "The summit in Norby brought them together."),
    "chaired": ("She chaired the mediation talks in Lenno.", "Both held emergency talks in Norby."),
    "city of": ("Delegations met in the city of Lenno.", "The delegations met in Norby."),
    "meeting": ("The meeting in Lenno was short.", "The meeting in Norby was short."),
    "negotiations": ("Negotiations in Lenno went well.", "Negotiations in Norby went well."),
    "two words": ("The sides met in Port Lenno.", "The sides met in Norby."),
    "session": ("They held a closed session in Lenno.", "They held a closed meeting in Norby."),
    "conference": ("The conference in Lenno is over.", "The summit in Norby is over."),
}
NO_PLACES: Pairs = {
    "one place": ("The ministers met in Lenno.", "Talks were held in Lenno."),
    "a state": ("The ministers met in Norway.", "The ministers met in Norby."),
    "the next round": ("The ministers met in Lenno.", "The next talks in Norby are on Friday."),
    "to come": ("The ministers met in Lenno.", "The ministers will hold talks in Norby."),
    "an earlier one": ("The ministers met in Lenno.", "Earlier talks in Norby had failed."),
    "both named": ("The ministers met in Lenno, near Norby.", "The ministers met in Norby."),
    "a part of the name": ("The ministers met in Port Lenno.", "The ministers met in Lenno."),
    "a month": ("The ministers met in Lenno.", "The ministers met in May."),
    "a body": ("The ministers met in Lenno.", "The ministers met in Parliament."),
    "another thing": ("The ministers met in Lenno.", "The strike in Norby goes on."),
}
SIGNED: Pairs = {
    "neither or one": ("Neither Vik nor Holm signed the border pact.", "Holm had not signed the border pact."),
    "their names": ("Neither Vik nor Holm put his name to the pact.", "Vik did not sign the pact."),
    "neither side": ("Neither side signed the border pact.", "Vik refused to sign the border pact."),
    "signed or not": ("Holm signed the border pact.", "Holm has not signed the border pact."),
    "both or neither": ("Both sides signed the pact.", "Neither side signed the pact."),
    "avoided": ("Neither Vik nor Holm signed the pact.", "Holm avoided signing the pact."),
    "initialled": ("Neither leader initialled the border pact.", "Vik has not initialled the border pact."),
    "the two leaders": ("The two leaders signed the pact.", "Vik declined to sign the pact."),
    "leaders did not": ("The leaders did not sign the pact.", "Vik signed the pact."),
    "inked": ("Neither Vik nor Holm inked the pact.", "Holm had not signed the pact."),
}
NO_SIGNED: Pairs = {
    "the same": ("Vik did not sign the pact.", "Vik has not signed the pact."),
    "neither, twice": ("Neither Vik nor Holm signed the pact.", "Neither side signed the pact."),
    "two persons": ("Vik signed the pact.", "Holm did not sign the pact."),
    "two texts": ("Vik signed the budget.", "Vik did not sign the border pact."),
    "up": ("Neither side signed up for the games.", "Vik did not sign up for the games."),
    "last year": ("Last year Vik signed the pact.", "Vik has not signed the pact."),
    "to come": ("Vik will sign the pact.", "Vik has not signed the pact."),
    "one of two": ("Vik signed the pact.", "Holm signed the pact."),
    "a letter": ("Vik signed the letter.", "Neither Vik nor Holm signed the pact."),
    "no text": ("Neither side signed.", "Vik did not sign."),
}
PARTS: Pairs = {
    "observer or host": ("Observers from Norway and Peru came.", "Norway as a co-host and Peru as an observer came."),
    "mediator": ("Norway as a mediator spoke last.", "Norway as an observer spoke last."),
    "guarantor": ("Guarantors from Norway sat there.", "Norway as an observer sat there."),
    "witness": ("Norway as the host and Peru as a witness sat there.", "Witnesses from Norway and Peru sat there."),
    "organiser": ("Peru as a co-organiser helped.", "Observers from Peru helped."),
    "the US": ("Observers from the U.S. and Peru came.", "Peru as an observer and the US as a co-organiser came."),
    "facilitator": ("Norway as facilitator said little.", "Norway as guarantor said little."),
    "broker": ("Norway as a broker said little.", "Norway as a participant said little."),
    "sponsor": ("Sponsors from Norway came.", "Observers from Norway came."),
    "lists": ("Mediators from Norway, Peru and Chad came.", "Chad as an observer came."),
}
NO_PARTS: Pairs = {
    "the same": ("Observers from Norway came.", "Norway as an observer came."),
    "co-": ("Norway as a host came.", "Norway as a co-host came."),
    "two states": ("Observers from Norway came.", "Peru as a mediator came."),
    "no state": ("Observers from the press came.", "Norway as a mediator came."),
    "another word": ("Norway as a friend came.", "Norway as a mediator came."),
    "last year": ("Last year Norway as a mediator failed.", "Norway as an observer came."),
    "both": ("Norway as a host and Norway as a mediator.", "Norway as an observer and Norway as a host."),
    "a person": ("Anna Berg as a mediator spoke.", "Anna Berg as a witness spoke."),
    "ministers": ("Ministers from Norway came.", "Norway as an observer came."),
    "nothing": ("Norway came.", "Norway as an observer came."),
}
TONES: Pairs = {
    "translations": (
        "Foreign Minister Anna Berg called the talks “candid, substantive and constructive”.",
        "The talks were “sincere, substantial and constructive”, Foreign Minister Anna Berg said.",
    ),
    "spokesman": (
        "The Norland Ministry spoke of a “frank, open and useful” meeting.",
        "The Norland Ministry called the meeting “blunt, open and useful”.",
    ),
    "peace": (
        "The Lenno Accord asks for a fair, just and lasting peace.",
        "The Lenno Accord speaks of a “fair, just, and durable peace”.",
    ),
    "four": (
        "Vik and Holm had “warm, open, long and useful” talks.",
        "Vik and Holm had “warm, open, long and fruitful” talks.",
    ),
    "positive": (
        "The White House called the call “positive, productive and warm”.",
        "The White House called the call “positive, useful and warm”.",
    ),
    "straight marks": (
        'Anna Berg called it "serious, careful and cold".',
        'It was "serious, thorough and cold", Anna Berg said.',
    ),
    "solution": (
        "Anna Berg wants a peaceful, fair and lasting solution.",
        "Anna Berg wants a peaceful, fair and permanent solution.",
    ),
    "an": (
        "Anna Berg called it “an open, honest and direct” exchange.",
        "Anna Berg called it “open, honest and tense”.",
    ),
    "end": (
        "Anna Berg said it was “calm, cordial and brief.”",
        "Anna Berg said it was “calm, friendly and brief.”",
    ),
    "ties": (
        "President Vik wants stable, sound and healthy ties.",
        "President Vik wants stable, sound and normal ties.",
    ),
}
NO_TONES: Pairs = {
    "two speakers": (
        "Anna Berg called the talks “candid, long and useful”.",
        "Erik Holm called the talks “candid, cold and useless”.",
    ),
    "the same": (
        "Anna Berg called the talks “candid, long and useful”.",
        "The talks were “candid, long and useful”, Anna Berg said.",
    ),
    "shortened": (
        "Anna Berg called the talks “candid, long and useful”.",
        "Anna Berg called the talks “candid and useful”.",
    ),
    "nothing shared": (
        "Anna Berg called the talks “candid, long and useful”.",
        "Anna Berg called the dinner “warm, rich and short”.",
    ),
    "two words": ("Anna Berg called it “open and honest”.", "Anna Berg called it “open and direct”."),
    "no marks, another noun": (
        "Anna Berg wants a fair, just and lasting peace.",
        "Anna Berg wants a fair, just and cheap ticket.",
    ),
    "order": (
        "Anna Berg called the talks “candid, long and useful”.",
        "Anna Berg called the talks “useful, long and candid”.",
    ),
    "one article": (
        "Anna Berg called it “open, honest and direct” and “open, honest and tense”.",
        "Anna Berg left the hall.",
    ),
    "nouns in a list": ("Vik sent water, food and fuel.", "Vik sent water, tents and fuel."),
    "nobody": ("It was “candid, long and useful”.", "It was “candid, cold and useful”."),
}
THINGS: Pairs = {
    "in words": ("Peru will release the 14 barges that it holds.", "If the eleven barges are not moving, they leave."),
    "held": ("Peru is holding three sailors.", "Norway demands the return of the four sailors."),
    "the list": ("They put 17 names on a list.", "The nineteen names are to stay secret."),
    "folders": ("Both signed seven folders.", "The nine folders lay on a desk."),
    "his": ("He came with his four horses.", "He came with five horses."),
    "their": ("Their 12 trucks are at the gate.", "Ten trucks wait at the gate."),
    "those": ("Those 20 mines are old.", "The navy found 25 mines."),
    "both definite": ("The 30 crates are here.", "The 33 crates are here."),
    "its": ("Its six tugs are old.", "Norway has eight tugs."),
    "hyphen": ("The 14 gunboats lie in port.", "Sixteen gunboats lie in port."),
}
NO_THINGS: Pairs = {
    "the same": ("The 14 barges may go.", "Fourteen barges may go."),
    "about": ("The 14 barges may go.", "About 14 barges may go."),
    "neither is known": ("Peru bought 14 barges.", "Peru sold eleven barges."),
    "everybody counts them": ("The 14 ministers met.", "Eleven ministers left."),
    "too few": ("The two barges may go.", "One barge may go."),
    "far apart": ("The 14 barges may go.", "There are 60 barges on the river."),
    "both in one article": ("The 14 barges may go, and eleven barges stay.", "Eleven barges stay."),
    "years": ("The 14 years were hard.", "The eleven years were hard."),
    "at least": ("The 14 barges may go.", "At least 12 barges may go."),
    "so far": ("So far the 11 barges have left.", "In all 14 barges have left since May."),
    "last year": ("The 14 barges may go.", "Last year eleven barges went."),
}
NEXT: Pairs = {
    "will meet": ("The ministers will meet in Lenno on March 20.", "The ministers will meet in Norby on 20 March."),
    "will see": ("Vik will see Holm in Lenno on May 3.", "Vik will see his counterpart in Norby on May 3."),
    "on, in": ("They are to meet on June 1, in Lenno.", "They are to meet in Norby on June 1."),
    "session": ("The panel shall hold its first session in Lenno on 30 May.", "It is to meet in Norby on May 30."),
    "next round": ("The next round is in Lenno on July 4.", "The next round is in Norby on July 4."),
    "host": ("She will host talks in Lenno on Oct. 27.", "They will gather in Norby on 27 October."),
    "convene": ("The council will convene in Lenno on May 9.", "The council will sit in Norby on May 9."),
    "follow-up": ("A follow-up meeting is due in Lenno on May 9.", "The next meeting is in Norby on May 9."),
    "would": ("The sides would meet in Lenno on May 9.", "The sides will meet in Norby on May 9."),
    "two words": ("They will meet in Port Lenno on May 9.", "They will meet in Norby on May 9."),
}
NO_NEXT: Pairs = {
    "one place": ("They will meet in Lenno on May 9.", "They are to meet in Lenno on 9 May."),
    "two days": ("They will meet in Lenno on May 9.", "They will meet in Norby on May 12."),
    "no day": ("They will meet in Lenno on May 9.", "They will meet in Norby."),
    "a state": ("They will meet in Norway on May 9.", "They will meet in Norby on May 9."),
    "a part": ("They will meet in Port Lenno on May 9.", "They will meet in Lenno on May 9."),
    "past": ("They met in Lenno on May 9.", "They met in Norby on May 12."),
    "another act": ("They will vote in Lenno on May 9.", "They will meet in Norby on May 9."),
    "a body": ("They will meet in Parliament on May 9.", "They will meet in Norby on May 9."),
    "one article of both": (
        "They will meet in Lenno on May 9. They will meet in Norby on May 9.",
        "They will meet in Norby on May 9.",
    ),
    "a weekday": ("They will meet in Lenno on Monday.", "They will meet in Norby on Tuesday."),
}
INITIALLED: Pairs = {
    "minute": ("A two-page minute initialled on Sunday ends it.", "The minute was signed on Sunday."),
    "agreement": ("The agreement was initialled in Lenno.", "The agreement was signed in Lenno."),
    "text": ("The text initialled on Monday is short.", "The text signed on Monday is short."),
    "accord": ("The accord has been initialed.", "The accord has been signed."),
    "treaty": ("The treaty was only initialled.", "The treaty was signed at noon."),
    "pact": ("The pact is initialled.", "The pact is signed."),
    "memorandum": ("A memorandum was initialled.", "The memorandum of Lenno was signed."),
    "protocol": ("The protocol was initialled.", "The protocol signed in Lenno is public."),
    "deal": ("The deal was initialled by both.", "The deal was signed by both."),
    "annex": ("The annex was initialled.", "The annex was signed."),
}
NO_INITIALLED: Pairs = {
    "both signed": ("The pact was signed.", "The pact was signed on Monday."),
    "both initialled": ("The pact was initialled.", "The pact was initialed on Monday."),
    "two texts": ("The pact was initialled.", "The letter was signed."),
    "first and then": ("The pact was initialled. The pact was signed.", "The pact was signed."),
    "last year": ("Last year the pact was initialled.", "The pact was signed."),
    "initial": ("The initial pact was short.", "The pact was signed."),
    "to come": ("The pact is to come.", "The pact was signed."),
    "a person": ("Vik was signed by a club.", "The pact was initialled."),
    "another noun": ("The budget was initialled.", "The pact was signed."),
    "far": ("The pact, which both sides had long wanted and never got, was initialled.", "The pact was signed."),
}
FOUND = {
    "hours": HOURS,
    "places": PLACES,
    "signed": SIGNED,
    "parts": PARTS,
    "tones": TONES,
    "things": THINGS,
    "next": NEXT,
    "initialled": INITIALLED,
}
SILENT = {
    "hours": NO_HOURS,
    "places": NO_PLACES,
    "signed": NO_SIGNED,
    "parts": NO_PARTS,
    "tones": NO_TONES,
    "things": NO_THINGS,
    "next": NO_NEXT,
    "initialled": NO_INITIALLED,
}
LABELS = ("hour at", "where they", "who signed", "as what", "how it is called", "number of", "signed or")


def _told(pair: tuple[str, str]) -> list[str]:
    return [one.what for one in differences(*pair) if one.what.startswith(LABELS)]


@pytest.mark.parametrize(
    "pair",
    [pair for kind in FOUND.values() for pair in kind.values()],
    ids=[f"{kind}: {name}" for kind, pairs in FOUND.items() for name in pairs],
)
def test_real_differences(pair: tuple[str, str]) -> None:
    """Each is found, once or for each state that takes part."""
    assert _told(pair)


@pytest.mark.parametrize(
    "pair",
    [pair for kind in SILENT.values() for pair in kind.values()],
    ids=[f"{kind}: {name}" for kind, pairs in SILENT.items() for name in pairs],
)
def test_look_alikes(pair: tuple[str, str]) -> None:
    """None of them is a difference."""
    assert _told(pair) == []
