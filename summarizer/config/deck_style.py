"""How the deck looks: deck.yaml, every value with a default."""

from summarizer.config.loading import Config


class DeckStyle(Config):
    """The deck's slides, sizes and words per slide."""
