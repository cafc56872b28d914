"""How English tells who asked for something, how long it lasted, when it is and what it is called."""

from __future__ import annotations

import re

from summarizer.language.rules.differences import DifferenceRules

_WHO = r"(?:[Tt]he )?(?P<who>[A-Z][\w.’'-]*(?: (?:of )?[A-Z][\w.’-]*){0,4}?)"
_MONTH = (
    r"(?P<month>(?:Jan(?=\b|uary\b)|Feb(?=\b|ruary\b)|Mar(?=\b|ch\b)|Apr(?=\b|il\b)|May\b|Jun(?=\b|e\b)|Jul(?=\b|y\b)"
    r"|Aug(?=\b|ust\b)|Sep(?=\b|t\b|tember\b)|Oct(?=\b|ober\b)|Nov(?=\b|ember\b)|Dec(?=\b|ember\b))[a-z]*)\.?"
)
_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"

DIFFERENCES = DifferenceRules(
    who=_WHO,
    requests=(
        r"\bat {who}(?:[’']s?|(?: side| government)?[’']s) (?:own )?(?:request|initiative|behest)\b",
        r"\b(?:at|on) the (?:request|initiative|behest) of {who}(?=[\s,.;)])",
        (
            r"{who}(?: side| government)? (?:had |has )?(?:itself |herself |himself )?(?:{asked}) "
            r"(?:an?|the|this|that) (?:[\w-]+ ){{0,2}}?(?P<thing>{things})\b"
        ),
        r"\b(?P<thing>{things})(?: [\w-]+){{0,2}}? (?:was |were |had been |has been )?(?:{asked}) by {who}(?=[\s,.;)])",
    ),
    denied=re.compile(r"\b(?:not|never|nor|denied|denies|deny|whether|if|reportedly|allegedly)\b[^,;]{0,40}$"),
    after_lasting=(
        r"[\s-]*(?:long )?(?:[“\"‘']?[a-z]+[”\"’']? ){{0,2}}?(?P<event>{events})\b",
        r" of (?:[a-z]+ |[“\"][a-z]+[”\"] ){{0,2}}?(?P<event>{events})\b",
        r",? the (?:[a-z]+ )?(?P<event>{events}) (?:was|were|had) (?:over|ended|finished|closed|concluded)\b",
    ),
    before_lasting=(r"\b(?P<event>{events})\b[^.;]{{0,40}}?\b(?:{lasting})(?: for)?\s*$",),
    firsts=(
        (
            r"\b(?:the|his|her|its|their) first (?:{contacts})(?: [\w’]+){{0,4}}? with "
            r"(?P<with>[^,;.—]+?)(?= since\b| in \d| after\b|[,;.—])"
        ),
        r"\bthe first (?:[\w-]+ ){{0,2}}?(?:(?:{contacts}) )?between (?P<with>[^,;.—]+?)(?=[,;.—])",
    ),
    place=re.compile(
        r"\b(?:in|at) (?:the )?(?:(?:[\w-]+ ){0,2}(?:city|town|capital|village|port)(?: of|,)? )?"
        r"(?P<place>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*)"
    ),
    coming=re.compile(r"\b(?:will|would|shall|is to|are to|was to|were to|due to|set to|planned|scheduled|expected)\b"),
    named_bodies=r"\b(?P<head>{heads}) (?P<rest>(?:of|for) (?:the )?(?:[A-Z][\w’-]+(?: (?:and|of|for|the) | )?){{2,}})",
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    weekdays=("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun"),
    dates=(
        re.compile(rf"\b(?:{_WEEKDAY},? )?{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d)(?:,? {_YEAR}\b)?"),
        re.compile(rf"\b(?:{_WEEKDAY},? )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH}(?:,? {_YEAR}\b)?"),
        re.compile(rf"\b{_WEEKDAY}\b"),
    ),
    on_day="(?:on|of) ",
    intended=re.compile(r"\b(?:wants?|plans?|aims?|hopes?|intends?|seeks?|demands?|offers?|proposes?|promises?) to\b"),
    by_then=re.compile(rf"\b(?:by|until) (?:early |late )?(?:{_WEEKDAY[:-1].replace('?P<weekday>', '?:')}))\b"),
    until_day=re.compile(r"\b(?:[Bb]y|[Uu]ntil) (?:early |late )?$"),
    account_again=re.compile(r"^(?:It|The (?:statement|readout|text|document|declaration|group|report|communiqué))\b"),
    no_account=re.compile(r"\b(?:immediately|comment|respond|reply|request|whether|how|when|why|where)\b"),
    left_out_before=re.compile(
        r"^\s*(?:(?:of|to|about) )?(?:that|this|these|those|such|it|them|the (?:matter|point))\b"
    ),
    object_before=re.compile(r"\b(?:in|from|part of|out of)$"),
    omission_end=re.compile(r",? (?:instead|but) "),
    object_end=re.compile(r"[,;:—]\s|\bin (?:either|its|the|their|both)\b|\b(?:but|instead|although|while)\b|\.$"),
    subject_name=re.compile(r"(?<!\bin )(?<!\bon )(?<!\bat )(?<!\bof )(?<!\bwith )(?<!\bto )(?<!\bfrom )\b[A-Z][\w-]+"),
    leader_again=re.compile(
        r"(?:He|She|The (?:[A-Z][\w-]+ )?(?:leader|president|premier|chancellor|minister|king|queen))\b"
    ),
    subject_break=re.compile(r"[;:]|, (?:but|and|while)\b|\bthat\b"),
    matter_end=re.compile(r"[;:]|, (?!and )|\bbut\b|(?<!\.)\.(?:\s|$)|\.\.\."),
    told_by=re.compile(r"\bwhat ([^,;]{3,80} (?:said|say|says|called) (?:was|is|were) )$"),
    negated_before=re.compile(r"\b(?:not|no|never|without|any)\b(?:\W+\w+){0,3}\W*$"),
    year=re.compile(r"\b(?:in|since|of|from|until) (?:the )?(?P<year>(?:19|20)\d\d)(?P<decade>s?)\b"),
    weekday=re.compile(r"\b(?:(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|midweek)\b"),
    another=re.compile(r"\b(?:before|after|ahead of|following|when|while|as|until)\b"),
    place_beside=re.compile(r"\b(?:in|at|to|from|near) (?:the )?((?:[A-Z][\w’'-]+ )+)(?:on |late |early |since )*$"),
    days_of_months=(
        re.compile(rf"\b{_MONTH} (?P<day>\d{{1,2}})\b(?!,? \d{{3,4}})"),
        re.compile(rf"\b(?P<day>\d{{1,2}}) {_MONTH}\b(?! \d{{4}})"),
    ),
    plan=re.compile(
        r"\b((?:[A-Z][\w’'-]+ )*[A-Z][\w’'-]+ [A-Z][\w’'-]+) "
        r"((?:will|would|may|might|could|plans to|intends to|is to|is set to|is expected to)\b)"
    ),
    open_plans=frozenset({"may", "might", "could", "is expected to"}),
    described=r"(?:,? (?:the|a|an|another|one) [^.,;“”\"]{3,60})?",
)
