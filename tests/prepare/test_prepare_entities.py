"""Character references in text and in attributes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.prepare.text.entities import decode, decode_attribute

TEXT = {
    "fish &amp; chips": "fish & chips",
    "caf&eacute; &#233; &#xE9; &#XE9;": "café é é é",
    "AT&T, R&D and & alone": "AT&T, R&D and & alone",
    "&lt;b&gt;": "<b>",
    "&amp;lt;": "&lt;",
    "&copy 2024": "© 2024",
    "&#8217;s": "’s",
    "&#146;s": "’s",
    "&#0; &#xD800; &#x110000;": "\ufffd \ufffd \ufffd",
    "&#" + "9" * 6000 + "; &#x" + "f" * 6000 + ";": "\ufffd \ufffd",
    "&#" + "0" * 6000 + "65;": "A",
    "&unknown; &;": "&unknown; &;",
}
ATTRIBUTES = {
    "?a=1&amp;b=2": "?a=1&b=2",
    "?a=1&copy=2": "?a=1&copy=2",
    "?a=1&copyright=2": "?a=1&copyright=2",
    "?a=1&copy;=2": "?a=1©=2",
    "?a=1&notit;": "?a=1&notit;",
    "a &copy b": "a © b",
    "caf&#233;": "café",
}


@pytest.mark.parametrize("source", TEXT, ids=lambda source: source[:20])
def test_references_in_text_become_characters(source):
    assert decode(source) == TEXT[source]


@pytest.mark.parametrize("source", ATTRIBUTES)
def test_references_in_addresses_need_their_semicolon(source):
    assert decode_attribute(source) == ATTRIBUTES[source]


@given(st.text("&#x09af;ltcopy= ", max_size=40))
def test_any_text_decodes_to_text_without_lone_surrogates(source):
    decode(source).encode()
    decode_attribute(source).encode()
