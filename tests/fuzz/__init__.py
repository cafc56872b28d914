"""Broken and hostile inputs for readers, cleaner, splitter and configuration: ``make fuzz``."""
