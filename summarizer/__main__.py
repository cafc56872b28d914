"""``python -m summarizer`` and the ``summarizer`` command."""

from summarizer.cli import main

if __name__ == "__main__":
    main()
