"""The forms of English verbs, made from the base by the rules of spelling; what no rule makes is given."""

from __future__ import annotations

from factbox.language.verb import Forms, Verb

_VOWELS = frozenset("aeiou")


def inflect(base: str, past: str = "", participle: str = "", *, doubles: bool = False) -> Forms:
    """The forms of the verb `base`; irregular ones are given, several parted by a blank.

    `doubles`: its last consonant doubles although it has more syllables than one ("admit").

    >>> inflect("snap").past, inflect("rise", "rose", "risen").participle, inflect("signal").gerund
    (('snapped',), ('risen',), ('signaling', 'signalling'))
    """
    stems = _stems(base, doubles)
    regular = tuple(_with_ed(stem) for stem in stems)
    pasts = tuple(past.split()) or regular
    return Forms(
        _spellings(base),
        tuple(map(_with_s, _spellings(base))),
        pasts,
        tuple(participle.split()) or pasts,
        tuple(_with_ing(stem) for stem in stems),
    )


def _spellings(base: str) -> tuple[str, ...]:
    """ "emphasize", "emphasise"; "analyze", "analyse"."""
    british = f"{base[:-2]}se" if base.endswith(("ize", "yze")) and len(base) > 5 else None
    return (base, british) if british else (base,)


def _stems(base: str, doubles: bool) -> tuple[str, ...]:
    """What -ed and -ing are put on: "snap" doubles, "signal" does in British spelling, "panic" gets a k."""
    if base.endswith("ic"):
        return (f"{base}k",)
    if not _ends_short(base):
        return _spellings(base)
    doubled = base + base[-1]
    if doubles or _syllables(base) == 1:
        return (doubled,)
    return (base, doubled) if base.endswith("l") else (base,)


def _ends_short(base: str) -> bool:
    """One vowel and one consonant that can double at the end: "slam", "refer", "quip"; not "claim", "vow"."""
    if len(base) < 3 or base[-1] in "aeiouwxy" or base[-2] not in _VOWELS:
        return False
    return base[-3] not in _VOWELS or base[-4:-2] == "qu"


def _syllables(base: str) -> int:
    """Groups of vowels; the u of "qu" is none."""
    letters = base.replace("qu", "q").replace("y", "i")
    return sum(letter in _VOWELS and (not at or letters[at - 1] not in _VOWELS) for at, letter in enumerate(letters))


def _with_s(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{base}es"
    return f"{base[:-1]}ies" if _ends_in_y(base) else f"{base}s"


def _with_ed(stem: str) -> str:
    if stem.endswith("e"):
        return f"{stem}d"
    return f"{stem[:-1]}ied" if _ends_in_y(stem) else f"{stem}ed"


def _with_ing(stem: str) -> str:
    if stem.endswith("ie"):
        return f"{stem[:-2]}ying"
    return (
        f"{stem[:-1]}ing"
        if stem.endswith("e") and not stem.endswith(("ee", "oe", "ye")) and len(stem) > 2
        else f"{stem}ing"
    )


def _ends_in_y(word: str) -> bool:
    return word.endswith("y") and word[-2:-1] not in _VOWELS


def forms_of(verb: Verb) -> Forms:
    """All forms of a row of the table."""
    return inflect(verb.base, verb.past, verb.participle, doubles=verb.doubles)
