"""How English writes times and figures."""

from __future__ import annotations

import re

from summarizer.language.rules.texts import FigureRules, TextRules

TEXTS = TextRules(
    paywall=re.compile(
        r"(?:subscribe|sign (?:in|up)|log ?in|register|pay) (?:now |today |here )?to"
        r" (?:continue|keep|finish|read on|read the (?:full|whole|rest))[^.\n]{0,40}"
        r"|to (?:continue|keep) reading,? (?:please )?(?:subscribe|sign|log|register|buy)"
        r"|this (?:article|content|story) is (?:only )?(?:for|available (?:only )?to|reserved for)"
        r" (?:our )?(?:paying )?(?:subscribers|members)"
        r"|(?:the rest|the remainder) of this (?:article|story) is (?:for|behind)[^.\n]{0,40}"
        r"|you have (?:reached|used) (?:your|all your) (?:monthly )?(?:limit|free)[^.\n]{0,30}"
        r"|unlock this (?:article|story)",
        re.IGNORECASE,
    ),
    definite=r"the\s+",
    one="an?",
    few="few",
    not_of=r"(?!\s+of\b)",
    allowed=r"(?=\s+to\b)",
    within="in",
)

FIGURES = FigureRules(
    place=re.compile(
        r"\b(?:in|at|near|across|outside|inside|from|of|to|between) "
        r"(?:the |southern |northern |eastern |western |central )*((?:[A-Z][\w.’'-]*\s?)+)"
    ),
    part=re.compile(
        r"\b(?:including|includes?|included|among (?:them|whom)|of (?:them|whom|which)|at least one of)\b[^.;]{0,40}$",
        re.IGNORECASE,
    ),
    further=re.compile(r"\b(?:another|more(?! than)|additional|remaining|further|second|third|next)\b", re.IGNORECASE),
    before_further=re.compile(r"\b(?:another|other|additional|the remaining)\s+$"),
    day=re.compile(
        r"(?<!since )(?<!by )(?<!by early )(?<!by late )(?<!until )(?<!as of )(?<!say )(?<!said )(?<!said on )"
        r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday|[Tt]h(?:is|at) (?:year|month|week)"
        r"|[Ll]ast \w+"
        r"|[Ii]n (?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November"
        r"|December)(?: \d+)?)\b"
    ),
    sides=frozenset({"against", "for", "present", "favor", "favour", "abstained", "abstaining"}),
    auxiliaries=r"(?:(?:who|that|which|have|has|had|been|were|was|are|being|more|others?|of them|of whom|also|now) )",
    done=re.compile(r"\b(?:were|been|was) [a-z]+ed\b"),
    scales="hundred|thousand|million|billion|trillion",
    short_scales="bn|m",
    count_scales="dozen|hundred|thousand|million|billion",
    others_before="another|some|a further|other",
    others=re.compile(r"\bothers?\b", re.IGNORECASE),
    no_age="(?! [a-z]+(?:-| )old)",
    currencies={  # pounds are weighed as often as paid
        "dollars": "$",
        "euros": "€",
        "yen": "¥",
        "yuan": "yuan",
        "rubles": "rubles",
        "roubles": "rubles",
    },
    of_currency=r"U\.?S\.? ",
    percent=r"percent\b|per cent\b",
    percent_mark=re.compile("%|cent"),
    lengths="kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|feet",
    length_mark=re.compile("kilomet|km|mile|meter|metre|feet"),
    celsius=r"(?:[°º]|degrees?)?\s?C(?:elsius)?",
    vote=re.compile(r"\b(?:vot(?:e|ed|es|ing)|ballot|pass(?:ed|es)|adopted|approved|rejected)\b"),
    half=re.compile(r"(?P<near>\b(?i:about|nearly|almost|around|roughly|some) )?\b[Hh]alf $"),
    up_to=re.compile(r"\b(?:hundred|thousand|million|billion) (?:to|or|and) $"),
    vague=r"(?P<vague>(?i:{}))(?: of)?",
    upper="(?:(?:-| to | or |–){})?",
    plural=r"(?:{}|[a-z]{{2,}}[a-rt-z]s|[A-Z][a-z]+(?:ns|is|es|rs|ks|ts))",
    middle=r"(?:of (?:its|their|his|her|the|our)\s+)?(?P<middle>(?:[\w’'-]+\s+){0,2}?)",
    befell=r"(?:more |others? |of them )?(?:were|have been|had been|was|has been) (?P<done>[a-z]+ed)\b",
    one=frozenset({"a", "an"}),
    seconds={
        "second": 1.0,
        "minute": 60.0,
        "hour": 3600.0,
        "day": 86400.0,
        "week": 604800.0,
        "month": 2629800.0,
        "year": 31557600.0,
        "decade": 315576000.0,
    },
    set_lengths={
        r"(?<!half-an-)\b(?:an |one-)?hour-?long\b": (2700.0, 4800.0),
        r"\b(?:(?:about|around|nearly|roughly|some) )?half an hour\b|\bhalf[ -]hour(?:-?long)?\b": (1500.0, 2100.0),
    },
    no_duration=re.compile(r"[\s-]*(?:old|ago|later|earlier|before|after|anniversary|ahead)\b"),
    not_before=re.compile(
        r"(?:every|each|last|next|first|past|previous|coming|another|per|the|these)\s+$", re.IGNORECASE
    ),
    age=re.compile(
        r"(?<![\w-])(?P<name>(?:[A-Z][\w’'-]+ )*[A-Z][\w’'-]+), (?:aged? )?(?P<age>\d\d)(?=[,.])"
        r"|\b(?P<age2>\d\d)-year-old (?:[a-z]+ )*(?P<name2>(?:[A-Z][\w’'-]+ )*[A-Z][\w’'-]+)(?=[\s,.])"
    ),
    shared=re.compile(r" of (?:all |the |its |their |his |her |our )*([\w’'-]+)"),
    inner_half=r"(?P<inner>[\s-]+and[\s-]+a[\s-]+half)?",
    outer_half=r"(?P<half>\s+and\s+a\s+half)?",
    tally=re.compile(
        r"\b(\d{1,3})(?:-to-| to |-|–)(\d{1,3})\b(?=[.,;)]|$| votes?\b| margin\b| (?:to|in|on|against|with|for)\b)"
    ),
)
