"""Lines by which a paper, an agency or an office heads its pages: no headline, though they stand where one stands."""

from __future__ import annotations

import re

from summarizer.language.verbs import load_verbs

PAPERS = (
    r"Times|Post|Herald|News|Courier|Daily|Wire|Press|Journal|Tribune|Gazette|Observer|Chronicle|Telegraph|Guardian"
    r"|Agency|Mail|Express|Globe|Standard|Mirror|Examiner|Inquirer|Dispatch|Bulletin|Sentinel|Argus|Broadcasting|Ledger"
    r"|Beacon|Monitor|Register|Echo|Independent|Messenger|Advertiser|Review|Reporter|Magazine|Weekly|Radio|Television"
    r"|Zeitung|Tagblatt|Kurier|Anzeiger|Rundschau|Nachrichten|Presse|Dépêche|Diario|Diário|Correo|Correio|Noticias"
    r"|Jornal|Courrier|Corriere|Gazzetta"
)
"""What papers, agencies and stations are called."""
_ONLINE = r"(?: (?:Online|Live|TV|Digital|Newspaper|International|Edition))?"
_FIRST = r"(?:Radio|Television|Diario|Diário|Correo|Correio|Corriere|Courrier|Gazzetta|Jornal|Noticias)"
_PAPER = re.compile(rf"(?:.*\b(?:{PAPERS})|(?:The )?{_FIRST}\b.*?){_ONLINE}$", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:.*\b(?:Council|Commission|Union|Parliament|Assembly|Presidency|Government|Organi[sz]ation|Secretariat|Nations)"
    r"|(?:The )?(?:Ministry|Ministerio|Ministère|Ministério|Office|Embassy|Government|Gobierno|Republic|República"
    r"|République|Kingdom|State|Department|Presidency|Delegation|Permanent Mission|High Commission)\b.*)$",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s(?:[–—|/•·-]|//)\s.*$")
_JOINERS = frozenset({"of", "the", "and", "for", "de", "la", "del", "do", "da", "des", "du", "y", "et", "&", "in"})
_MOST_PAPER, _MOST_OFFICE = 5, 12
_FINITE = frozenset({"VBZ", "VBD", "MD"})
_CRUMBS = re.compile(r"(?:[^>›»]{2,30}\s?[>›»]\s?){1,4}[^>›»]{2,40}$")
"""A path through a site: "Home > World > Africa"."""


def is_masthead(text: str) -> bool:
    """Whether a line is the name of a paper or an office and nothing else, all in capitals or each word with one."""
    return is_paper(text) or is_office(text)


def is_office(text: str) -> bool:
    """Whether a line is called what ministries, councils and governments are called."""
    return _is_name(text, _OFFICE, _MOST_OFFICE)


def is_paper(text: str) -> bool:
    """Whether a line is called what papers, agencies and stations are called."""
    return _is_name(text, _PAPER, _MOST_PAPER)


def name_on(text: str) -> str:
    """The name on a masthead without what stands behind a dash or bar: a town, a motto, an issue."""
    return _BEHIND.sub("", text).strip()


def is_path(text: str) -> bool:
    """Whether a line is a path through a site."""
    return _CRUMBS.match(text) is not None


def _is_name(text: str, called: re.Pattern[str], most: int) -> bool:
    words = name_on(text).split()
    capitals = all(word[0].isupper() or word.lower() in _JOINERS for word in words)
    ends = text.rstrip()[-1:] in ".!?:"
    shaped = 1 < len(words) <= most and capitals and not ends
    return shaped and called.match(" ".join(words)) is not None and not any(map(_is_verb, words[1:]))


def _is_verb(word: str) -> bool:
    """Whether a word tells what somebody does or did: "Government Falls" is a headline in capitals, and no name."""
    verbs, form = load_verbs("en"), word.lower()
    finite = any(tag in _FINITE for _, tag in verbs.readings(form))
    return finite and form not in verbs.nouns and form not in verbs.adjectives
