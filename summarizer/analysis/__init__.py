"""What the articles say: sentences, actors, clauses, claims, quotations and differences, and which of them a brief shows."""
