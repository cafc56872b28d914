"""Makes the English tables that are not kept by hand: ``python -m summarizer.language.make_tables FOLDER [NAME...]``.

The folder holds the dictionaries of political event coding that NOTICE names; each NAME is the beginning of a name that
no table may hold. The product never imports this module;
what it writes is checked in, so that a build needs neither the dictionaries nor this step.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from summarizer.language.make_names import former, places, plain
from summarizer.language.tables import read_rows, read_words

ENGLISH = Path(__file__).parent / "en"

TYPES = {
    "02": "DEMAND",
    "03": "AGREE",
    "04": "CONSULT",
    "05": "SUPPORT",
    "06": "COOPERATE",
    "07": "AID",
    "08": "CONCEDE",
    "09": "INVESTIGATE",
    "10": "DEMAND",
    "11": "DISAPPROVE",
    "12": "REJECT",
    "13": "THREATEN",
    "14": "PROTEST",
    "15": "MOBILIZE",
    "16": "SANCTION",
    "17": "COERCE",
    "18": "ASSAULT",
    "19": "FIGHT",
    "20": "FIGHT",
}
"""CAMEO root code to PLOVER type: the conversion table of 2021 with the 18 type names of the gold records
(its REQUEST is DEMAND, its ACCUSE is DISAPPROVE or INVESTIGATE); 01, mere comment, has none."""
RETREAT_CODES = ("084", "085", "086", "087")
"""The part of CAMEO 08 that the conversion table calls RETREAT; the rest is CONCEDE."""
_SHORTEST_STEM = 2
MAKING = read_words(ENGLISH / "making.txt")


def plover(code: str) -> str | None:
    """The PLOVER type of a CAMEO code such as ``0353`` or ``046:046`` (the first counts), or None."""
    code = code.split(":", maxsplit=1)[0].strip()
    if code.startswith(RETREAT_CODES):
        return "RETREAT"
    return TYPES.get(code[:2])


def _clean(word: str) -> str:
    return word.strip("_ +").lower()


# Verbs and what they do ------------------------------------------------------------------------------------------


def _sets(lines: list[str]) -> dict[str, list[str]]:
    """Synonym sets: name to its words, an underscore between the words of a phrase."""
    sets: dict[str, list[str]] = {}
    words: list[str] = []
    for line in lines:
        if line.startswith("&"):
            words = sets.setdefault(_clean(line), [])
        elif line.startswith("+"):
            words.append(_clean(line))
        elif line.startswith("---"):
            break
    return sets


def _pattern(line: str) -> tuple[str, str] | None:
    """(words with ``*`` for the verb, PLOVER type) of a pattern line, or None where it has no type."""
    match = re.match(r"-\s*(.*?)\s*\[([^\]]*)\]", line)
    if not match or not (kind := plover(match[2])):
        return None
    words = re.sub(r"[(){}]", " ", match[1]).split()
    words = [word for word in words if word not in ("$", "+", "%", "^", ".") and not word.startswith(("%", "~"))]
    return (" ".join(_clean(word) if word != "*" else "*" for word in words), kind) if "*" in words else None


def _verb(line: str, default: str | None) -> str | None:
    """``lemma`` or ``lemma:TYPE`` of a verb line; phrases such as ``kidnapped_and_killed`` are left out."""
    match = re.match(r"\+?([A-Z_'-]+)\s*(?:\{[^}]*\})?\s*(?:\[([^\]]*)\])?", line)
    if not match or re.search(r"_(AND|OR|BY|TO)\b", match[1]):
        return None
    kind = plover(match[2]) if match[2] else default
    return f"{_clean(match[1])}:{kind}" if kind else _clean(match[1])


def _blocks(lines: list[str]) -> Iterator[tuple[list[str], list[str]]]:
    """(verbs, patterns) of each block of the verb dictionary."""
    verbs: list[str] = []
    patterns: dict[str, str] = {}
    default: str | None = None
    for line in [*lines, "---  END   [---]  ---"]:
        if header := re.match(r"---\s+(\S+)\s+\[([^\]]*)\]", line):
            if verbs:
                yield verbs, [f"{kind} {words}" for words, kind in patterns.items()]
            verbs, patterns, default = [], {}, plover(header[2])
        elif line.startswith("-") and (pattern := _pattern(line)):
            patterns.setdefault(*pattern)
        elif re.match(r"\+?[A-Z]", line) and (verb := _verb(line, default)):
            verbs.append(verb)


def acts(dictionary: Path) -> str:
    """acts.tsv: synonym sets, then a row a block: verbs with their types, and patterns that give another."""
    lines = [plain(line) for line in dictionary.read_text("utf-8", errors="replace").splitlines()]
    start = next(number for number, line in enumerate(lines) if line.startswith("---  "))
    rows = [f"{name}\t{' '.join(words)}" for name, words in _sets(lines[:start]).items() if words]
    rows += [f"{' '.join(verbs)}\t{'|'.join(patterns)}" for verbs, patterns in _blocks(lines[start:])]
    return "# Sets, then blocks: verbs (with the type of what they do)\tpatterns: TYPE words * words\n" + "\n".join(
        rows
    )


# Agents -------------------------------------------------------------------------------------------------

EXPANSIONS = {
    "!PERSON!": ("man", "men", "woman", "women", "person"),
    "!MINIST!": ("minister", "ministers", "ministry", "ministries"),
}


def _expanded(name: str) -> list[str]:
    for mark, endings in EXPANSIONS.items():
        if mark in name:
            return [_clean(name.replace(mark, f"_{end}" if "_" in name else end)) for end in endings]
    return [_clean(name)]


_AGENT = re.compile(r"(?!.*_(?:to|for|at|in|of)$)[a-z_'-]{3,}")
"""An entry that names somebody: not "ambassador to", which only waits for a state."""


def agents(dictionary: Path) -> str:
    """agents.tsv: role (GOV, MIL, REB …) and the nouns that name somebody in it, plurals left to the reader."""
    roles: dict[str, set[str]] = defaultdict(set)
    for line in dictionary.read_text("utf-8", errors="replace").splitlines():
        match = re.match(r"([A-Z][\w!' -]*?)\s*(?:\{([^}]*)\})?\s*\[~([A-Z]{3})", plain(line))
        if match:
            names = [name for part in [match[1], *(match[2] or "").split()] for name in _expanded(part)]
            roles[match[3]].update(
                name for name in names if name not in MAKING["not_agents"] and _AGENT.fullmatch(name)
            )
    known = {name for names in roles.values() for name in names if "_" not in name}
    lines = [
        f"{role}\t{' '.join(sorted(name for name in names if '_' not in name or name.split('_')[-1] not in known))}"
        for role, names in sorted(roles.items())
    ]
    return "# Role of the event-data field, and nouns that name somebody in it\n" + "\n".join(lines)


# Words that can be verbs -----------------------------------------------------------------------------------------


def _brill() -> dict[str, str]:
    """Word to its most frequent part of speech, from the tagger's lexicon that TextBlob ships."""
    spec = importlib.util.find_spec("textblob")
    if spec is None or spec.origin is None:
        raise SystemExit("textblob is not installed: pip install textblob")
    text = (Path(spec.origin).parent / "en" / "en-lexicon.txt").read_text("utf-8")
    pairs = (line.split(" ") for line in text.splitlines() if line and not line.startswith(";"))
    return {pair[0]: pair[1] for pair in pairs if len(pair) > 1}


def _base(form: str, tag: str, lexicon: dict[str, str]) -> str | None:
    """The dictionary form of a regular verb form: that of the possible stems which the lexicon knows."""
    if tag in ("VB", "VBP"):
        return form
    endings = {
        "VBZ": ("ies:y", "es:", "s:"),
        "VBG": ("ing:e", "ing:"),
        "VBD": ("ied:y", "ed:e", "ed:"),
        "VBN": ("ied:y", "ed:e", "ed:"),
    }
    for ending in endings.get(tag, ()):
        old, new = ending.split(":")
        stem = form.removesuffix(old)
        if stem == form or len(stem) < _SHORTEST_STEM:
            continue
        undoubled = stem[:-1] if stem[-1] == stem[-2] else stem
        for base in (stem + new, undoubled + new):
            if lexicon.get(base, "")[:1] in ("V", "N", "J"):
                return base
    return None


def _forms(base: str) -> Iterator[str]:
    """The regular forms of a verb, its doubled ones too; some are no words, which does no harm."""
    stem = base.removesuffix("e")
    third = (
        base[:-1] + "ies"
        if base.endswith("y")
        else base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    )
    past = base[:-1] + "ied" if base.endswith("y") else stem + "ed"
    yield from (
        base,
        third,
        past,
        base + "s",
        stem + "ing",
        stem + "ed",
        base + base[-1] + "ing",
        base + base[-1] + "ed",
        base + "ing",
    )


def verbs(lexicon: dict[str, str], act_rows: str, left_out: Sequence[str]) -> str:
    """verbs.txt: dictionary forms, and those of their forms that are more often nouns, adjectives or adverbs."""
    plain = {word: tag for word, tag in lexicon.items() if re.fullmatch(r"[a-z]{2,}", word)}
    bases = {base for word, tag in plain.items() if tag.startswith("V") and (base := _base(word, tag, plain))}
    bases |= {
        verb.split(":")[0]
        for row in act_rows.splitlines()
        if not row.startswith(("#", "&"))
        for verb in row.split("\t")[0].split()
    }
    bases = {base for base in bases if re.fullmatch(r"[a-z]{2,}", base) and plain.get(base, "VB")[:1] in "VNJ"}
    bases = {base for base in bases if not (base[:-1] in bases and base.endswith("e")) or base in MAKING["with_e"]}
    bases -= {*MAKING["not_verbs"], *left_out}
    other = defaultdict(list)
    for form in sorted({form for base in bases for form in _forms(base)}):
        if (tag := plain.get(form, "V")[0]) in "NJ":
            other[tag].append(form)
    tables = [("lemmas", sorted(bases)), ("nouns", other["N"]), ("adjectives", other["J"])]
    return "# Words that can be verbs, and forms that are more often something else\n" + "\n".join(
        f"[{name}]\n{' '.join(words)}" for name, words in tables
    )


def main(vocabulary: Path, left_out: Sequence[str]) -> None:
    """Writes all tables from a folder with the dictionaries; ``left_out`` as ``former`` has it."""
    lexicon = _brill()
    tables = {"acts.tsv": acts(vocabulary / "CAMEO.2.0.txt"), "agents.tsv": agents(vocabulary / "Phoenix.agents.txt")}
    common = {word for word in lexicon if word.islower()}
    kept = read_words(ENGLISH / "words.txt")
    given = {*kept["male_names"], *kept["female_names"]}
    tables["places.tsv"] = places(
        vocabulary / "Phoenix.Countries.actors.txt", ENGLISH / "states.tsv", common, given, left_out
    )
    codes = {row[0] for row in read_rows(ENGLISH / "states.tsv", columns=1)}
    tables["former.tsv"] = former(vocabulary / "Phoenix.Countries.actors.txt", codes, left_out)
    tables["verbs.txt"] = verbs(lexicon, tables["acts.tsv"], left_out)
    for name, text in tables.items():
        (ENGLISH / name).write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [name.lower() for name in sys.argv[2:]])
