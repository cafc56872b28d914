"""What the user configures: dossier.yaml, profiles, layouts and markings, read and checked; nothing is decided here."""
