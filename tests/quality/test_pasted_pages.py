"""Floors under the figures of cleaning on pasted pages of our own."""

from statistics import fmean

import pytest

from tests.quality.pasted_pages import Page, judge, read_pages

DEVELOPED = read_pages("developed")
FLOORS = {"developed": (0.98, 0.975), "kept": (0.965, 0.98)}
"""Precision and recall, the means of the pages."""


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["close", "with blank lines"])
@pytest.mark.parametrize("part", FLOORS)
def test_pages_in_the_manner_of_real_sites(part: str, gap: str) -> None:
    """In eleven languages, whoever publishes them, next to nothing of the lines is misjudged."""
    judged = [judge(page, gap=gap) for page in read_pages(part)]
    precision, recall = FLOORS[part]
    assert fmean(found.precision for found in judged) >= precision
    assert fmean(found.recall for found in judged) >= recall


@pytest.mark.parametrize("page", DEVELOPED, ids=[page.name for page in DEVELOPED])
def test_no_page_goes_wrong(page: Page) -> None:
    """No page developed on loses more than a third of its article."""
    assert judge(page, gap="\n").recall >= 0.65
