"""The kinds of differences that are alike, a row each: how they are called, read, tied and compared.

A new kind is a reader, a row here, and made-up pairs in its test, look-alikes among them. What needs more than one
pattern and one value (amounts, quotations, omissions, spellings) has a module of its own.
"""

from __future__ import annotations

from summarizer.comparison.differences import days, deeds, firsts, lasting, naming, progress, units
from summarizer.comparison.differences.matcher import Kind
from summarizer.comparison.differences.occasions import hours, presence, signatures, things, tones, venues

KINDS: tuple[Kind, ...] = (
    Kind("how far: {}", "strength", progress.stages, comparable=progress.of_one_thing),
    Kind("how certain: plans of {}", "strength", progress.plans, least_shared=3),
    Kind("what sort of first", "scope", firsts.contacts, firsts.one_bound, firsts.of_one_meeting, 1),
    Kind("declared or asked for", "strength", deeds.declared_or_requested),
    Kind("who asked for it: {}", "name", deeds.requests, deeds.share_one),
    Kind("who is behind it: {}", "name", deeds.backers),
    Kind("length of the {}", "duration", lasting.lengths, lasting.may_be_one, lasting.one_scale),
    Kind("age of {}", "figure", lasting.ages, lasting.may_be_one, lasting.one_person),
    Kind("unit of a figure", "figure", units.units, least_shared=3),
    Kind("day of the {}", "date", days.named_events, days.may_be_one, days.close),
    Kind("day: {}", "date", days.acts, days.may_be_one, days.close),
    Kind("date given or not", "omission", days.given, least_shared=2),
    Kind("hour at which it begins: {}", "date", hours.hours, hours.one_hour, hours.near_days),
    Kind("where they met", "name", venues.venues, venues.same_place, known=venues.apart),
    Kind("who signed", "scope", signatures.signatures, signatures.one_answer, least_shared=1),
    Kind("where they are to meet on {}", "name", venues.next_venues, venues.same_place),
    Kind("signed or initialled: {}", "strength", signatures.initialled),
    Kind("number of {}", "figure", things.things, things.one_count, things.near, known=things.one_known),
    Kind("as what {} took part", "name", presence.presence),
    Kind("how it is called: {}", "wording", tones.tones, tones.one_row, least_shared=2),
    Kind("initials of the {}", "name", naming.initials),
    Kind("what the {} meeting is called", "name", naming.gatherings),
    Kind("what the body is called: {}", "name", naming.bodies),
)
"""In the order in which a difference that two kinds find is kept."""
