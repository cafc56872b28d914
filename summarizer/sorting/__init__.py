"""A heap of articles sorted into dossiers, one an event: ``sorting.py`` says in which order.

Nothing here is imported by a build.
"""
