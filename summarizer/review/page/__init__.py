"""What is seen of the review page: HTML made here, one style sheet, one script, and nothing from a network."""
