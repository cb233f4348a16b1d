"""Stretches that nobody said: titles, nicknames, terms and so-called things. Only short ones are in doubt."""

from __future__ import annotations

from factbox.language.verb_forms import FORMS
from factbox_quotes.stretches import Stretch

DOUBTFUL_WORDS = 4
TITLED_WORDS = 9
NAMED = frozenset(form for verb, forms in FORMS if verb.names for form in forms.past) | {"so-called"}
"""Words after which a name or a term stands."""
NAMING = NAMED.union(
    (
        "known term word phrase words aka film movie book song album novel show series play documentary episode "
        "hashtag slogan video essay painting magazine podcast poem single track exhibition game chapter article "
        "section character"
    ).split()
)
"""The same, and what has a title."""
SMALL = frozenset("a an the of in on at for to and or with from by as is".split())


def is_scare(text: str, stretch: Stretch, cued: bool) -> bool:
    """Whether `stretch` is no speech. `cued`: a reporting verb governs it."""
    inner = text[stretch.start : stretch.end]
    words = inner.split()
    title = len(words) <= TITLED_WORDS and is_title(words)
    if not title and len(words) > DOUBTFUL_WORDS:
        return False
    lead = text[max(0, stretch.outer_start - 40) : stretch.outer_start].lower().split()
    if title and len(words) > 1 and not cued and (inner[-1] not in ",.!?" or _hosts(lead)):
        return True
    if len(words) <= 2 and title and any(word in NAMED for word in lead[-4:]):
        return True
    if title and (len(words) > 1 or not cued) and _is_named(lead):
        return True
    if len(words) > DOUBTFUL_WORDS:
        return False
    if lead and lead[-1] in ("so-called", "dubbed", "nicknamed", "titled", "entitled"):
        return True
    if inner[-1] in ",.!?…—–":
        return False
    if cued:
        return len(words) > 1 and title
    return True


def _hosts(lead: list[str]) -> bool:
    """Whether the words before own or place a programme: the station's “Harbour Hour,”, on “Harbour Hour.”"""
    return bool(lead) and (lead[-1].endswith(("'s", "’s")) or lead[-1] in ("on", "of", "for", "in"))


def _is_named(lead: list[str]) -> bool:
    """Whether the words before end in "the film", "called" or "known as"."""
    return bool(lead) and (
        lead[-1].strip(",") in NAMING or (lead[-1] == "as" and any(word in NAMING for word in lead[-2:-1]))
    )


def is_title(words: list[str]) -> bool:
    """All but the small words begin with a capital."""
    return (
        bool(words)
        and words[0][:1].isupper()
        and all(word[:1].isupper() or word[:1].isdigit() or word.lower() in SMALL for word in words)
    )
