"""What the articles say: sentences, actors, clauses, claims, quotations and differences, and what of them to show."""
