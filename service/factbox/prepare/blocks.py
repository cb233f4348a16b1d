"""Which HTML elements stand on lines of their own (HTML standard, section 15.3, "Flow content")."""

from __future__ import annotations

BLOCKS = frozenset(
    (
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption "
        "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup "
        "option p pre search section summary table tbody td tfoot th thead tr ul caption"
    ).split()
)
PREFORMATTED = frozenset({"pre", "listing"})
