"""Which parameters only mark a click."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox_links.trackers import clean

CLEANED = {
    "https://example.org/": "https://example.org/",
    "https://example.org/?utm_source=a&utm_medium=b": "https://example.org/",
    "https://example.org/?itm_source=a&page=2": "https://example.org/?page=2",
    "https://example.org/?&utm_source=a&page=2": "https://example.org/?page=2",
    "https://example.org/?&page=2": "https://example.org/?&page=2",
    "https://example.org/a?id=1&UTM_Source=x&page=2#top": "https://example.org/a?id=1&page=2#top",
    "https://example.org/a?fbclid=1#top": "https://example.org/a#top",
    "https://example.org/a?gclid": "https://example.org/a",
    "https://example.org/a#utm_source=feed&utm_medium=rss": "https://example.org/a",
    "https://example.org/a#xtor=RSS-1": "https://example.org/a",
    "https://example.org/a?b=2&a=1&b=%20x+y": "https://example.org/a?b=2&a=1&b=%20x+y",
    "https://example.org/a?": "https://example.org/a?",
    "https://example.org/a?&&x&": "https://example.org/a?&&x&",
    "mailto:a@example.org?utm_source=x": "mailto:a@example.org?utm_source=x",
}
KEPT = ["ref=home", "id=7", "src=rss", "source=x", "q=utm_source", "utm=1", "page=2", "s=x", "at=1", "trackid=3"]


@pytest.mark.parametrize(("url", "cleaned"), CLEANED.items())
def test_trackers_go_and_everything_else_stays_as_it_was(url, cleaned):
    assert clean(url) == cleaned


@pytest.mark.parametrize("parameter", KEPT)
def test_parameters_that_may_matter_to_the_page_stay(parameter):
    assert clean(f"https://example.org/?{parameter}") == f"https://example.org/?{parameter}"


@given(st.text(alphabet="abu_tm=&?#/%x", max_size=40))
def test_cleaning_twice_is_cleaning_once(tail):
    once = clean("https://example.org/" + tail)
    assert clean(once) == once
