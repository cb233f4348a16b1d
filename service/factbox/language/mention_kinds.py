"""What a capitalised name is the name of, by its words and titles: person, body, place; and a person's gender."""

from __future__ import annotations

from factbox.language import known
from factbox.language.mention_titles import Part, is_given, is_office

_WORDS, _ROLES = known("en").names, known("en").roles
_BODILY = _WORDS.bodies | _WORDS.linking | _WORDS.within
_SIGN = "&"
_HEADS = _ROLES.offices - _ROLES.courtesies
_HOLDERS = _ROLES.offices | _ROLES.callings
_PLACE_ENDS = _WORDS.places | _WORDS.landforms

_GENDERS_OF_TITLES = {title: gender for gender, titles in _ROLES.honorifics.items() for title in titles}
_GENDERS_OF_NAMES = {name: gender for gender, given in _WORDS.given.items() for name in given - _WORDS.of_both}


def kind_of(text: str, named: list[Part], roles: tuple[str, ...]) -> str:
    """person, body, place, title, adjective, group or unknown, as `Mention` has it."""
    words = [part.low for part in named]
    if len(words) > 1 and tuple(words) in _WORDS.united:
        return "place"
    if words[-1].endswith(_WORDS.adjective_endings):
        return "adjective"
    if _is_group(words):
        return "group"
    if _is_surely_person(words, roles):
        return "person"
    if _is_title(words):
        return "title"
    if not _BODILY.isdisjoint(words) or _is_firm(words) or _is_acronym(text, named):
        return "body"
    return "person" if roles else _kind_of_plain(words)


def _is_title(words: list[str]) -> bool:
    """ "Prime Minister", "Director of the Harbour Board", not "Amartya Sen"."""
    if len(words) > 1 and words[-1] in _WORDS.short_surnames and not is_office(words[0]):
        return False
    return (is_office(words[-1]) and words[0] not in _WORDS.bodies) or (words[0] in _HEADS and _WORDS.of in words[1:2])


def _kind_of_plain(words: list[str]) -> str:
    """The kind of a name without a title that holds no word of a body."""
    if len(words) > 1 and is_given(words[0]) and words[0] not in _WORDS.places and words[-1] not in _WORDS.landforms:
        return "person"
    place = words[-1] in _PLACE_ENDS or (len(words) > 1 and words[0] in _WORDS.place_openers)
    return "place" if place else "unknown"


def _is_group(words: list[str]) -> bool:
    """ "Democrats", "Residents of Mill Street"."""
    if len(words) == 1:
        return words[0] in _WORDS.groups
    return words[1] == _WORDS.of and words[0].endswith("s") and words[0][:-1] in _HOLDERS


def _is_surely_person(words: list[str], roles: tuple[str, ...]) -> bool:
    """ "Martin King", "Mr King": a word of bodies or offices that is a surname here."""
    if words[-1] not in _WORDS.surnames:
        return False
    given = 2 <= len(words) <= 3 and is_given(words[0])
    return given or (len(words) == 1 and not _ROLES.courtesies.isdisjoint(roles))


def _is_firm(words: list[str]) -> bool:
    """ "Pell & Orr", "Orr Capital"."""
    return _SIGN in words[:4] or (len(words) > 1 and words[-1] in _WORDS.firms)


def _is_acronym(text: str, named: list[Part]) -> bool:
    last = named[-1]
    if not last.capitals:
        return False
    letters = text[last.start : last.end].replace(".", "").replace("&", "")
    return 2 <= len(letters) <= 6 and (len(named) == 1 or not text[named[0].start : last.start].isupper())


def gender_of(roles: tuple[str, ...], words: tuple[str, ...]) -> str | None:
    """ "male" or "female", where a title or the given name tells it."""
    titled = next(filter(None, map(_GENDERS_OF_TITLES.get, roles)), None) if roles else None
    return titled or (_GENDERS_OF_NAMES.get(words[0]) if len(words) > 1 else None)
