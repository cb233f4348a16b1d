"""Which HTML elements stand on lines of their own (HTML standard, section 15.3, "Flow content"), which carry what."""

from __future__ import annotations

from factbox.prepare.text.tokens import UNSEEN

BLOCKS = frozenset(
    (
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption "
        "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup "
        "option p pre search section summary table tbody td tfoot th thead tr ul caption"
    ).split()
)
PREFORMATTED = frozenset({"pre", "listing"})
ASIDE = frozenset("nav figcaption button select object".split())
"""Elements whose words are not the article's own, unless the page's running text is in them: one that is not closed
swallows all that follows."""
HIDDEN = (UNSEEN - ASIDE) | {"input"}
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
ITEMS = frozenset("li dt dd td th".split())
FLOW = (HEADINGS - {"h1"}) | ITEMS | frozenset("p ul ol dl blockquote pre table tbody thead tfoot tr caption".split())
"""Elements that carry running text; what holds them is a container."""
PICTURES = frozenset("img picture video audio iframe figure object embed amp-img".split())
"""Elements that show something, with a caption below them."""
