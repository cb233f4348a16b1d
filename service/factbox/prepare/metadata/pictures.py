"""The pictures of an article: the lead image that the page declares, then those that stand in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from factbox.article import Image
from factbox.prepare.called import BITS, kinds_of
from factbox.prepare.metadata.addresses import absolute
from factbox.prepare.metadata.headings import tidy
from factbox.prepare.metadata.jsonld import Node, first_value
from factbox.prepare.walk import Shown

LEAD_METAS = ("og:image", "og:image:url", "twitter:image", "twitter:image:src", "thumbnail")
SOURCES = ("data-src", "data-original", "data-lazy-src", "data-url", "src")
"""Where an image's address stands; pages that load images late have a blank one in `src`."""
MAX_IMAGES = 60
SMALL = 60
"""Pictures that are said to be no wider or higher, in pixels, are icons."""
FEW_LEVELS = 5
MAX_CAPTION = 1000
NO_PICTURE = BITS["share"] | BITS["byline"] | BITS["nav"] | BITS["foot"] | BITS["comment"] | BITS["ad"]
_CREDIT = re.compile(
    r"(?:\b(?:photo|photograph|picture|image|pic|foto|bild|photographie|fotografía|фото|zdjęcie|fot|φωτο\w*|credit|courtesy)s?"
    r"(?:\s+(?:by|of|credit|courtesy of))?\s*[:.]?\s+(?:by\s+)?|[©/]\s*|\((?=[^()]{3,60}/[^()]{2,60}\)))"
    r"([^\W\d_][^|()]{1,80}?)\)?\.?\s*\Z",
    re.IGNORECASE,
)
_SIZE = re.compile(r"\d{1,5}")


def read_images(
    shown: Iterable[Shown], metas: dict[str, str], about: Sequence[Node], base: str | None
) -> tuple[Image, ...]:
    """The lead image first, with its caption where it stands in the text, too; each address once."""
    found: dict[str, Image] = {}
    lead = _lead(metas, about)
    if lead and (url := absolute(lead, base)):
        found[url] = Image(url, alt=_text(metas.get("og:image:alt")))
    for image in islice(_standing(shown, base), MAX_IMAGES):
        known = found.get(image.url)
        if known is None or (known.caption is None and known.credit is None):
            found[image.url] = image
    return tuple(found.values())


def _lead(metas: dict[str, str], about: Sequence[Node]) -> str | None:
    told = first_value(about, "image")
    address = told.get("url") or told.get("contentUrl") if isinstance(told, dict) else told
    return address if isinstance(address, str) else next(filter(None, map(metas.get, LEAD_METAS)), None)


def _standing(shown: Iterable[Shown], base: str | None) -> Iterator[Image]:
    for one in shown:
        if one.element.tag in ("img", "amp-img") and not _is_icon(one.element):
            url = absolute(_source(one.element), base)
            if url:
                caption = _caption(one.element)
                yield Image(url, _text(one.element.get("alt")), caption, _credit(one.element, caption))


def _source(image: Any) -> str | None:
    """The address of an image, the first that is no stand-in; else the first of its set."""
    told = (image.get(name) for name in SOURCES)
    source = next((address for address in told if address and not address.startswith("data:")), None)
    among = image.get("srcset") or image.get("data-srcset") or ""
    return source or next(iter(among.split()), None)


def _is_icon(image: Any) -> bool:
    sizes = (_SIZE.match(image.get(name) or "") for name in ("width", "height"))
    if any(size and int(size[0]) <= SMALL for size in sizes):
        return True
    around = (image, *islice(image.iterancestors(), 3))
    return any(kinds_of(f"{each.get('class') or ''} {each.get('id') or ''}") & NO_PICTURE for each in around)


def _figure(image: Any) -> Any:
    """The element that holds an image and its caption: a figure, or what is called after pictures."""
    outer = list(islice(image.iterancestors(), FEW_LEVELS))
    named = (each for each in outer[:2] if kinds_of(each.get("class") or "") & BITS["picture"])
    return next((each for each in outer if each.tag == "figure"), next(named, None))


def _caption(image: Any) -> str | None:
    figure = _figure(image)
    if figure is None:
        return None
    captions = list(figure.iter("figcaption")) or [
        inner for inner in figure.iter() if "caption" in (inner.get("class") or "").lower()
    ]
    return _text(captions[0].text_content()) if captions else None


def _credit(image: Any, caption: str | None) -> str | None:
    """Who made a picture: by an element that is called so, else by the end of the caption."""
    figure = _figure(image)
    marked = () if figure is None else figure.iter("span", "small", "cite", "p", "div", "em")
    for inner in marked:
        if "credit" in (inner.get("class") or "").lower() and (text := _text(inner.text_content())):
            found = _CREDIT.search(text)
            return found[1].strip() if found else text
    found = _CREDIT.search(caption) if caption else None
    return found[1].strip() if found else None


def _text(text: str | None) -> str | None:
    return tidy(text[:MAX_CAPTION]) or None if text else None
