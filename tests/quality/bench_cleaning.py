"""``make bench``: cleaning and reading of real pages, beside trafilatura alone."""

from tests.quality import cross_validation, measure_cleaning, measure_unfamiliar

if __name__ == "__main__":
    measure_cleaning.main()
    if measure_cleaning.PAGES.is_file():
        measure_unfamiliar.main()
        cross_validation.main()
