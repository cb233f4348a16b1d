"""A page as an element tree."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree
from lxml import html as lxml_html

MAX_ELEMENTS = 10_000
"""Pages of news have some 1,000 elements, the longest reference works 10,000."""
_CLOSED = re.compile(rb"(<(?:html|head|body)\b[^<>]{0,500}?)\s*/>", re.IGNORECASE)
"""A tag that is closed where it opens, which browsers pass over and the parser believes."""
_END = re.compile(rb"</(?:html|body)\s{0,9}>", re.IGNORECASE)
REST = 300
_ONE_CLASS = etree.ElementDefaultClassLookup(element=lxml_html.HtmlElement)


def parse_tree(html: bytes) -> Any:
    """The root element of `html`, in UTF-8, or None when there is none.

    Comments and processing instructions are dropped. All elements are of one class: looking up lxml's own for inputs,
    forms and labels takes a twentieth of a page's time.
    """
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(_ONE_CLASS)
    html = _with_one_end(html)
    try:
        root = lxml_html.document_fromstring(html, parser=parser)
        return root if len(root) else lxml_html.document_fromstring(_CLOSED.sub(rb"\1>", html, count=3), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _with_one_end(html: bytes) -> bytes:
    """`html` without end tags of the page that much follows, such as a header's that was put in as a page of its own:
    browsers go on below them, the parser stops."""
    ends = [at for tag in (b"</html>", b"</HTML>") if 0 <= (at := html.find(tag)) < len(html) - REST]
    return _END.sub(b"", html) if ends else html


def is_vast(root: Any) -> bool:
    """Whether the tree has more elements than extractors, which are quadratic in places, should be given."""
    return bool(root.xpath("count(//*)") > MAX_ELEMENTS)


def title_of(root: Any) -> str:
    """What the page is called; "" when it has no name."""
    return next((title.text or "" for title in root.iter("title")), "")
