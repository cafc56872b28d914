"""Who speaks in languages whose frames are read by the order that stands with the language."""
