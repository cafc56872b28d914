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

_THING = r"(?P<thing>{measures})"
_AGREEMENT = r"(?P<thing>{agreements})"
_BACKERS = r"[A-Z][\w-]+(?:(?:, | and )[A-Z][\w-]+)*"

DIFFERENCES = DifferenceRules(
    related=(
        r"\b(?:[Aa]n?|[Tt]he) (?:[\w-]+ ){{0,3}}?(?P<thing>{things}) (?:that |which )?"
        r"(?P<who>[A-Z][\w.-]+) (?:has |had |have )?(?P<verb>{verbs})\b"
    ),
    backed=(
        r"(?P<name>(?:[A-Z][\w’-]+ ){{2,4}}[A-Z][\w’-]+|(?:[A-Z][\w’-]+ )[A-Z][\w’-]+)"
        rf", an? (?:(?:[a-z]+ )?(?:{{things}}) (?:{{acts}}) by (?P<by>{_BACKERS})|(?P<of>{_BACKERS}) (?:{{things}})\b)"
    ),
    left_out=r"(?:leaves?|left) (?P<out>[\w’' -]{3,60}?) out of",
    left_out_hints=frozenset({" out of"}),
    speaker_name=re.compile(r"^(?:The )?[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)*$"),
    foreign_name=re.compile(
        r"(?<=[a-z,;“\"'’] )(?:the )?(?:(?:[Aa]l|[Ee]l)[- ])?"
        r"(?P<core>[A-Z][^\W\d_]{2,}(?:(?:(?: (?:bin|ibn|bint|abu|de|del|der|van|von|da))? (?:[Aa]l-|[Ee]l-)?[A-Z]"
        r"|-[a-z])[^\W\d_]+)*)\b(?![’'-])(?P<noun> [a-z]{5,}\b)?"
    ),
    article="The ",
    initialled=re.compile(r"\b((?:[A-Z][\w’-]+ (?:(?:of|for|and|the|de|in|on) )*){2,7})\((?P<initials>[A-Z]{3,8})\)"),
    in_names=frozenset({"of", "for", "and", "the", "de", "in", "on"}),
    early_stages=(
        rf"\b(?:{{threatened}}) (?:[\w’'-]+ ){{{{0,6}}}}?{_THING}\b",
        rf"\b(?:{{tentative}}) {_AGREEMENT}\b",
        r"\b(?P<thing>{agreements}|{measures}) (?:\w+ )?(?:{to_be_settled})\b",
    ),
    late_stages=(
        rf"\b(?:{{imposed}}) (?:(?!to )[\w’'-]+ ){{{{0,3}}}}?{_THING}\b",
        rf"\b{_THING} (?:were |was |have been |has been )?(?:{{imposed}})\b",
        rf"\b(?:{{settled}}) (?:an?|the) (?:[\w’'-]+ )?{_AGREEMENT}\b",
        rf"\b{_AGREEMENT} (?:was |has been |had been )?(?:{{settled}})\b",
        rf"\b{_AGREEMENT} [a-z]+(?: [\w’-]+){{{{1,3}}}}? (?:was|were|has been|have been) (?:{{settled}})\b",
    ),
    word_pair=re.compile(r"\b(?=([A-Za-z][a-z]{3,}) (?:(and) )?([A-Za-z][a-z]{3,})\b)"),
    joining="and",
    bounded=r"\b{first} (?:{after})\b|\b(?:{before}) {second}\b(?! and\b)",
    strength_gap=r"\s(?:an?\s|[“\"])?",
    no_frame_of_length=frozenset({"for"}),
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
        r",? the (?:[a-z]+ )?(?P<event>{events}) (?:was|were|had) (?:over|ended|closed|concluded)\b",
    ),
    call_or_talks=("call", "talks"),
    before_lasting=(
        r"\b(?P<event>{events})\b[^.;]{{0,40}}?\b(?:{lasting})(?: for)?\s*$",
        (
            r"\b(?:they|(?:the two|both)(?: [a-z]+)?|the (?:leaders|presidents|ministers|sides|delegations))"
            r" (?:had |have )?(?P<event>{held})\b[^.;,]{{0,25}}? for\s*$"
        ),
        r"\b(?P<event>{held}) with [^.;,]{{3,40}}? (?:for|during)\s*$",
    ),
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
