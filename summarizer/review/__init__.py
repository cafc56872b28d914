"""The review page: from what the program proposes to a brief that may be signed.

``acts.py`` says what an officer can do, ``settings.py`` writes it into dossier.yaml, ``log.py`` keeps what was done,
and ``session.py`` holds a dossier that is understood once and made into its brief after every act. ``server.py``
answers the browser on this machine, behind ``guard.py``; ``page/`` draws what is seen. Nothing here is imported by a
build.
"""
