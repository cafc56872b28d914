"""Articles as plain data and back, for the way between the reading process and ours."""

from __future__ import annotations

import dataclasses
import datetime
from typing import Any

from summarizer.model import Article
from summarizer.notices import Notice


def plain_article(article: Article) -> dict[str, Any]:
    """An article as JSON holds it."""
    plain = dataclasses.asdict(article)
    plain["published"] = article.published.isoformat() if article.published else None
    return plain


def article_from(plain: dict[str, Any]) -> Article:
    """The article that ``plain_article`` made the data of."""
    published = plain["published"]
    return Article(
        **{
            **plain,
            "published": datetime.date.fromisoformat(published) if published else None,
            "provenance": tuple((key, origin) for key, origin in plain["provenance"]),
            "notices": tuple(Notice(**notice) for notice in plain["notices"]),
        }
    )
