"""The officer's hand: edits of dossier.yaml found in the articles, and told."""
