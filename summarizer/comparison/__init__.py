"""What several articles say of one thing: who says the same, and where they differ."""
