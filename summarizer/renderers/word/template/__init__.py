"""Templates: opening one, the styles it offers and those it lacks, and the house template."""
