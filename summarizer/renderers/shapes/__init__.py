"""Documents of other shapes than the memo: planned here once, drawn as PDF, Word and mail by their writers."""
