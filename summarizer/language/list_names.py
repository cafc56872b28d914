"""The names of the word lists of each file, as types: a misspelt one is an error of mypy.

A new list is a heading in the file and its name here; a test keeps the two alike. Headings of alike.txt,
opposites.txt and concepts.txt are data and named nowhere: each is a group of words that say the same.
"""

from __future__ import annotations

from typing import Literal

ActorList = Literal[
    "civil", "organs", "statements", "put_out", "by", "through", "voices", "nameless", "governing",
]  # fmt: skip
"""Of actors.txt."""

DenialList = Literal[
    "negating", "turning", "doubts", "reservations", "hedges", "open_modals", "glance_doubts", "no_denial",
]  # fmt: skip
"""Of denial.txt."""

DifferenceList = Literal[
    "events", "lasting", "met_for", "either_way", "telephoned", "toll", "accounts", "omitted", "gatherings", "firm",
    "support", "open", "account_titles", "dated", "partly", "only_after", "only_before", "wholly", "tentative",
    "settled", "agreements", "measures", "threatened", "imposed", "declared", "requested", "contacts", "firsts",
    "more_of_it", "ventures", "convened", "matters", "held_together", "asked_for", "to_be_settled", "begun", "fights",
    "decided", "decided_things", "meets", "body_heads", "leading_on", "told_on",
    "toppled", "power", "old_values", "as_of", "compass", "gave_no_date", "firmness", "when", "lengths", "somebody",
    "parts_of_states", "truces", "attending", "loose_things", "another_time",
]  # fmt: skip
"""Of differences.txt."""

FilingList = Literal[
    "past", "standing", "future", "talks", "meeting", "pair", "result", "refusal", "stance", "outsiders", "links",
    "bare", "first_person", "pointing", "verbs", "after_names", "human", "beside", "periods", "to_a_machine",
    "asides", "turns",
]  # fmt: skip
"""Of filing.txt."""

HighlightList = Literal[
    "open", "agreed", "refused", "habits", "looking_back", "undone", "dangling", "within", "pointing",
    "conditions", "warnings", "vague_objects", "telling_more",
]  # fmt: skip
"""Of highlights.txt."""

MomentList = Literal[
    "ago", "ahead", "standing", "today", "turned", "standing_verbs",
]  # fmt: skip
"""Of moments.txt."""

NumeralList = Literal[
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19",
    "20", "30", "40", "50", "60", "70", "80", "90", "more", "less", "about", "exact", "vague_3_9", "vague_24_99",
    "vague_200_999", "vague_2000_9999", "vague_20000_99999", "vague_200000_999999", "plurals", "units", "scales",
    "people", "fate_killed", "fate_wounded", "fate_missing", "fate_detained", "fate_displaced", "fate_abducted",
    "fate_evacuated", "fate_freed", "fate_expelled", "measured", "designations", "still_counts",
]  # fmt: skip
"""Of numerals.txt."""

PositionList = Literal[
    "leader_seats", "heads", "not_heads", "offices_of_states", "spokespeople", "passive", "plain_openers",
    "second_voice", "joining_openers",
]  # fmt: skip
"""Of positions.txt."""

RoleList = Literal[
    "call", "talks", "visit", "crisis", "measures", "conference", "adopted", "adopted_by", "against", "go_between",
    "brought_about", "heads", "with_article", "last_of_list", "assembly", "tells_call", "tells_talks", "tells_visit",
    "tells_crisis", "tells_measures", "tells_conference",
]  # fmt: skip
"""Of roles.txt."""

SentenceList = Literal[
    "starters", "abbreviations", "before_numbers", "clause_openers", "wondered", "told", "articles",
    "complementizers",
]  # fmt: skip
"""Of sentences.txt."""

SpeechList = Literal[
    "said", "reports", "led", "saying", "persons", "people", "bodies", "doers", "vague", "documents", "partisans",
    "letters", "accounts", "puts_out", "papers", "enactments", "titles", "offices", "male_titles", "female_titles",
    "openers", "days", "body_words", "places_not_persons", "male", "female", "stances", "stance_openers",
    "between_adverbs", "first_adverbs", "not_finite", "clause_starts", "subordinates", "coordinators", "relatives",
    "nobody", "adverbial", "finite", "pronouns", "definite", "determiners", "indefinite", "possessives", "linkers",
    "piece_openers", "trailing", "cuts", "whereabouts", "hearers", "of", "phrase_ends", "issuers", "no_role",
    "goes_on", "qualified", "particles", "courtesy", "apposition_ends", "no_apposition", "occasions",
    "utterances", "quoting", "citing", "names_too", "of_time", "ministries", "not_the_holder",
    "label_openers", "label_verbs", "label_ends", "messages", "sole_offices", "same_offices",
    "reported", "newsrooms", "styles", "mere_heads",
    "articles", "definite_articles", "genitive",
    "from_whom", "name_joints", "joiners", "complementizers", "telling", "before_speaker", "source_openers", "inside",
    "plural_pronouns", "thing_pronouns", "others", "relative_words", "about", "behalf", "lone_vague", "owners",
    "gestures", "tones", "copulas", "bringing", "assertions", "assertion_links", "owners_as_subjects", "suppositions",
    "new_clauses", "inscriptions", "describers", "ranks", "seats",
    "say_bases", "side_openers",
]  # fmt: skip
"""Of speech.txt."""

TimeList = Literal[
    "month_1", "month_2", "month_3", "month_4", "month_5", "month_6", "month_7", "month_8", "month_9", "month_10",
    "month_11", "month_12", "weekday_1", "weekday_2", "weekday_3", "weekday_4", "weekday_5", "weekday_6", "weekday_7",
    "hours", "days", "weeks", "months", "years", "seasons", "at", "inside", "next", "this", "last", "ago", "end", "of",
    "today", "tomorrow", "yesterday", "soon", "every", "parts", "part_of_month",
]  # fmt: skip
"""Of times.txt."""

ComingList = Literal[
    "firm", "loose", "foreseen", "settled", "agreed", "reported", "bound", "fixed", "passive", "adverbs", "acts",
    "together", "rounds", "turns", "feared", "conditions", "undone", "breaks", "lasting", "occasions", "dropped",
    "asked", "awaited", "demands", "limits", "gives", "pending", "habits", "reviewed", "states", "appoints",
    "appointed",
]  # fmt: skip
"""Of coming.txt."""

WordList = Literal[
    "abbreviations", "titles", "male", "female", "male_names", "female_names", "pronouns", "days", "months",
    "stopwords", "capitalised", "speech_verbs", "plain_speech",
    "frame_verbs", "frame_phrases", "cited_verbs", "addressing_verbs", "quote_verbs",
    "modals", "negations", "subordinators", "firm_modals", "told_modals", "due_verbs", "aside_openers",
    "conditionals", "prepositions", "locatives", "determiners", "adverbs", "future_words", "past_words", "former",
    "offices", "offices_of", "experts", "org_words", "particles", "compound_tails", "group_nouns", "collectives",
    "aspect_verbs", "intention_verbs", "intention_adjectives", "necessity_modals", "adjectives",
    "stative_participles", "things", "question_words", "conjunctions", "personal_pronouns", "verb_followers",
    "time_prepositions", "finite_signs", "time_nouns", "compass", "name_prefixes", "belonging", "readiness",
    "listeners", "reduced_participles",
    "infinitive_marks", "complementizers", "agent_marks", "joiners", "adverbs_inside", "floating",
    "adjective_endings", "future_modals", "bare_infinitive_verbs", "predicate_ends", "noun_ends", "pair_ends",
    "object_pronouns", "pointing_plurals", "possessive_relatives", "adverbial_relatives", "ties_to_head",
    "condition_openers", "expletives", "telling_verbs", "clear_frames", "first_person", "particle_prepositions",
    "genitive", "of_minorities",
]  # fmt: skip
"""Of words.txt."""

VerbList = Literal[
    "lemmas", "nouns", "adjectives",
]  # fmt: skip
"""Of verbs.txt."""

SupportList = Literal[
    "whole", "part", "everyday",
]  # fmt: skip
"""Of support.txt."""

ListFile = Literal[
    "actors",
    "alike",
    "concepts",
    "denial",
    "differences",
    "filing",
    "highlights",
    "numerals",
    "opposites",
    "positions",
    "roles",
    "sentences",
    "speech",
    "support",
    "coming",
    "moments",
    "times",
]
"""Files of phrases, parted by commas; words.txt and verbs.txt hold words parted by spaces."""

SpokenList = SpeechList | Literal["places", "demonyms", "media"]
"""Of speech.txt, and names from the tables of states and bodies (``spoken``)."""
