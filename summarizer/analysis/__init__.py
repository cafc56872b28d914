"""What the articles say: sentences, actors, clauses, claims, quotations, differences, and which of them a brief shows."""
