"""``make bench``: cleaning and reading of real pages, beside trafilatura alone."""

from tests.quality.measure_cleaning import main

if __name__ == "__main__":
    main()
