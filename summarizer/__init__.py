"""Extractive briefs from news articles on a diplomatic event."""
