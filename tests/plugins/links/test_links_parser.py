"""The stages of the links parser: anchors first, then what stands bare outside of them."""

from __future__ import annotations

from typing import Any

import pytest

from factbox import Anchor, Article, Context
from factbox_links.parser import parse, set_up
from factbox_links.schema import KINDS, LinkSchema


def links(text: str, *anchors: Anchor, **fields: Any) -> list[dict[str, Any]]:
    return list(parse(Article(text, anchors=anchors, **fields), Context({}, {})))


def test_an_anchor_hides_what_stands_bare_in_it() -> None:
    found = links("see example.org and example.com", Anchor(4, 15, "https://example.net/"))
    assert [(it["text"], it["kind"], it["url"]) for it in found] == [
        ("example.org", "anchor", "https://example.net/"),
        ("example.com", "url", "https://example.com/"),
    ]


def test_an_anchor_that_only_touches_hides_nothing() -> None:
    found = links("see example.org", Anchor(0, 3, "https://example.net/"))
    assert [it["kind"] for it in found] == ["anchor", "url"]


def test_relative_addresses_want_a_base() -> None:
    context = Context({}, {})
    article = Article("a and b", anchors=(Anchor(0, 1, "/x"), Anchor(6, 7, "https://example.org/")))
    assert [it["url"] for it in parse(article, context)] == ["https://example.org/"]
    assert [it["url"] for it in links("a", Anchor(0, 1, "/x"), base_url="https://example.org/y/")] == [
        "https://example.org/x"
    ]
    assert [it["url"] for it in links("a", Anchor(0, 1, "x"), url="https://example.org/y/")] == [
        "https://example.org/y/x"
    ]


@pytest.mark.parametrize(
    ("href", "internal"),
    [
        ("https://example.org/a", True),
        ("https://news.example.org/a", True),
        ("https://example.com/a", False),
        ("mailto:desk@example.org", False),
    ],
)
def test_a_link_is_internal_on_the_same_registrable_domain(href: str, internal: bool) -> None:
    (found,) = links("a", Anchor(0, 1, href), url="https://www.example.org/b")
    assert bool(found["internal"]) is internal


def test_nobody_knows_what_is_internal_without_an_address() -> None:
    assert links("a", Anchor(0, 1, "https://example.org/"))[0]["internal"] is None


def test_clean_addresses_and_rel_come_along() -> None:
    (found,) = links("a", Anchor(0, 1, "https://example.org/?utm_source=x", ("nofollow",)))
    assert found["clean_url"] == "https://example.org/"
    assert found["rel"] == ["nofollow"]


@pytest.mark.parametrize("href", ["javascript:void(0)", "data:text/html,x", "http://exa mple.org/", ""])
def test_what_leads_nowhere_is_no_link(href: str) -> None:
    assert links("a", Anchor(0, 1, href)) == []


def test_every_item_fits_the_schema() -> None:
    found = links("mail desk@example.org, see 10.1000/a1 and example.org", Anchor(0, 4, "https://example.net/"))
    assert LinkSchema(many=True).validate(found) == {}
    assert {it["kind"] for it in found} == set(KINDS)


@pytest.mark.parametrize(
    ("field", "value"), [("kind", "link"), ("url", None), ("rel", "nofollow"), ("internal", "perhaps"), ("more", 1)]
)
def test_other_items_are_refused_at_their_field(field: str, value: object) -> None:
    (item,) = links("a", Anchor(0, 1, "https://example.org/"))
    assert list(LinkSchema().validate({**item, field: value})) == [field]


def test_setting_up_twice_does_no_harm() -> None:
    set_up()
    set_up()
    assert links("see example.org")[0]["url"] == "https://example.org/"
