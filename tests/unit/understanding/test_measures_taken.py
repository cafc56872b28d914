"""Acts of measures, of go-betweens and of ceremony: what a verb and its noun do, in the active and the passive."""

from __future__ import annotations

import pytest

from summarizer import analyse
from summarizer.language.verbs import load_verbs

ACTIVE = [
    ("The council imposed an embargo on Peruvian copper.", "SANCTION"),
    ("Norway banned imports of Icelandic fish.", "SANCTION"),
    ("Kenya cut off gas to Uganda.", "SANCTION"),
    ("The union listed forty firms.", "SANCTION"),
    ("The ministers set a ceiling of 40 dollars a ton.", "SANCTION"),
    ("Chile lowered the quota for timber.", "SANCTION"),
    ("Ghana froze the accounts of six officers.", "SANCTION"),
    ("Peru suspended the treaty.", "SANCTION"),
    ("Chile recalled its ambassador.", "SANCTION"),
    ("Kenya expelled five Ugandan diplomats.", "SANCTION"),
    ("Ghana revoked the visas of four ministers.", "SANCTION"),
    ("Norway designated the group a terrorist organisation.", "SANCTION"),
    ("Peru turned off the gas.", "SANCTION"),
    ("The coast guard of Togo seized two boats.", "COERCE"),
    ("Norway deployed two frigates.", "MOBILIZE"),
    ("Oman mediated between the two.", "CONSULT"),
    ("Qatar acted as a go-between.", "CONSULT"),
    ("Finland hosted the talks.", "CONSULT"),
    ("Chile invited the inspectors.", "CONSULT"),
    ("Ghana's parliament ratified the treaty.", "AGREE"),
    ("Togo signed the accord.", "AGREE"),
    ("Laos exempted the pipeline from the ban.", "CONCEDE"),
    ("Peru removed the bank from the blacklist.", "CONCEDE"),
]
PASSIVE = [
    ("An embargo on Chilean copper was announced by Peru.", "SANCTION"),
    ("Forty firms were put on the blacklist by the union.", "SANCTION"),
    ("The accounts of six officers were frozen by Ghana.", "SANCTION"),
    ("Exports of wheat were halted by Peru.", "SANCTION"),
    ("Financial transactions with the bank are prohibited.", "SANCTION"),
    ("Five diplomats were expelled by Kenya.", "SANCTION"),
    ("Two frigates were deployed by Norway.", "MOBILIZE"),
    ("The treaty was ratified by Ghana's parliament.", "AGREE"),
]
NOTHING_DONE = [
    "Marta Rojas, who heads the office, spoke of a mistake.",
    "The plan contained two maps.",
    "The ruined town lies near the border of Togo.",
    "Peru set the date.",
    "Chile pays its debts.",
    "Norway put the matter aside.",
    "Ghana abstained.",
]


@pytest.mark.parametrize(("text", "act"), [*ACTIVE, *PASSIVE])
def test_what_a_measure_is(text: str, act: str) -> None:
    """Verb and noun together tell it, whichever of them is the subject."""
    assert next(clause.act for clause in analyse(text) if clause.act) == act


@pytest.mark.parametrize("text", NOTHING_DONE)
def test_a_plain_verb_is_no_act(text: str) -> None:
    """Nothing is done between states."""
    acts = {clause.act for clause in analyse(text)} - {None, "CONSULT"}
    assert acts == set()


def test_an_ending_is_cut_only_where_the_verb_takes_it() -> None:
    """The word planes is no form of "plan", passes is one of "pass"."""
    verbs = load_verbs("en")
    assert "plan" not in [base for base, _ in verbs.readings("planes")]
    assert ("pass", "VBZ") in verbs.readings("passes")
