"""A series of issues of one dossier: what was sent is frozen, and each later build says what has changed since."""
