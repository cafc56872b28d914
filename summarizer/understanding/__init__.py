"""What one article says: sentences, names, clauses and speech, read once."""
