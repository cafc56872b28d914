"""Who approved a brief, and whether it still is the brief that was approved."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from summarizer.codec import encode_brief
from summarizer.config.dossier import ApprovedConfig
from summarizer.model import Approval, Brief
from summarizer.notices import Notice

KIND = "approval"


def hash_of(brief: Brief) -> str:
    """SHA-256 of a brief without its approval, the day of its preparation, and notices."""
    plain = replace(brief, approved=None, prepared_on="", notices=())
    return hashlib.sha256(encode_brief(plain).encode()).hexdigest()


def with_approval(brief: Brief, approved: ApprovedConfig | None, *, required: bool) -> Brief:
    """The brief with its approval where that still holds; else a notice says that it lapsed, or is missing."""
    if approved is None:
        missing = Notice(kind=KIND, file="dossier.yaml", text="not approved, as the layout requires")
        return replace(brief, notices=(*brief.notices, missing)) if required else brief
    if approved.brief == hash_of(brief):
        return replace(brief, approved=Approval(by=approved.by, at=approved.at))
    text = f"the approval by {approved.by} of {approved.at} has lapsed: the brief is another one now; approve it again"
    return replace(brief, notices=(*brief.notices, Notice(kind=KIND, file="dossier.yaml", text=text)))
