"""What is new, changed or withdrawn in the articles of today against those of earlier issues."""
