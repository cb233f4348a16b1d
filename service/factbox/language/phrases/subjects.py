"""Who does it: the subject of a finite verb group, looked for without clauses, over phrases that hang on others."""

from __future__ import annotations

from factbox.language.en.grammar import ALSO_PREPOSITIONS, QUANTIFYING, SUBORDINATORS
from factbox.language.phrases.reading import FARTHEST, Reading
from factbox.language.phrases.values import NounPhrase, Number, VerbGroup

ADVERBIAL = "Rxrtu"
_ALONE = frozenset("fMbBhHoQ")
_STOPS = frozenset(".wL")
_CLOSES_INSERTION = {",": ",", ":": ":", ")": "("}
_FINITE = frozenset("bBhHoQdpzfM")
_LONGEST_CHAIN = 4
_BY_LETTER: dict[str, Number] = {"z": "singular", "p": "plural"}
_BY_WORD: dict[str, Number] = {
    **dict.fromkeys("is was has does".split(), "singular"),
    **dict.fromkeys("are were have do".split(), "plural"),
}


def subject(reading: Reading, verb: VerbGroup, hops: int = 6) -> NounPhrase | None:
    """The subject of a finite verb group, over at most `hops` verbs joined by "and"."""
    at = reading.back(verb.first - 1, ADVERBIAL)
    if found := _inverted(reading, verb, at):
        return found
    if (letter := reading.letter(at)) == "W":
        return _antecedent(reading, at, _number(reading, verb))
    if letter == "C":
        return _of_verb_before(reading, at, hops) if hops else None
    if letter in _CLOSES_INSERTION:
        at = _before_insertion(reading, at)
    return _scan(reading, at, max(-1, verb.first - FARTHEST))


def _inverted(reading: Reading, verb: VerbGroup, before: int) -> NounPhrase | None:
    """A subject behind its verb: '"No," said Lee', "Did the board agree", "There were ten boats"."""
    letter = reading.letter(before)
    asks = letter == "X" or (reading.letters[verb.last] in _ALONE and _opens_a_question(reading, before))
    if letter == "," and before:
        letter = reading.letter(before - 1)
    if not asks and letter != '"':
        return None
    after = reading.noun_at(reading.forth(verb.last + 1, ADVERBIAL))
    counts = not asks and after is not None and after.kind == "number"  # "“Sea,” the film, made $4m"
    return None if counts else after


def _opens_a_question(reading: Reading, at: int) -> bool:
    """Whether what stands before a verb begins a question: nothing, or a word like "what" with nothing before it."""
    letter = reading.letter(at)
    return letter in ("", '"', "w") or (letter == "W" and reading.letter(at - 1) in ("", '"'))


def _antecedent(reading: Reading, at: int, number: Number | None) -> NounPhrase | None:
    """The noun phrase before "which" or "who"; the one it hangs on when only that agrees with the verb in number."""
    found = nearest = reading.noun_at(reading.back(at - 1, ',"tIRr'))
    if found and reading.words[found.last][0].isdigit() and reading.letter(found.first - 1) == "I":
        nearest = found = reading.noun_at(reading.back(found.first - 2, "nRr"))  # "a house built in the 1960s, which"
    for _ in range(_LONGEST_CHAIN):
        if found is None or number is None or found.number in (None, number) or reading.letter(found.first - 1) != "I":
            break
        found = reading.noun_at(found.first - 2)
    return found if found is not None and found.number in (None, number) else nearest


def _number(reading: Reading, verb: VerbGroup) -> Number | None:
    """What the first word of a verb group says of its subject."""
    letter = reading.letters[verb.first]
    return _BY_LETTER.get(letter) or _BY_WORD.get(reading.words[verb.first].lower())


def _of_verb_before(reading: Reading, at: int, hops: int) -> NounPhrase | None:
    """The subject of the verb before "and"."""
    for near in range(at - 1, max(-1, at - FARTHEST), -1):
        found = reading.at(near)
        if isinstance(found, VerbGroup) and found.finite:
            return subject(reading, found, hops - 1)
    return None


def _before_insertion(reading: Reading, at: int) -> int:
    """Before the comma, dash or bracket that opens what the one at `at` closes."""
    opening = reading.letters.rfind(_CLOSES_INSERTION[reading.letters[at]], max(0, at - FARTHEST), at)
    return (opening if opening > 0 else at) - 1


def _scan(reading: Reading, at: int, end: int) -> NounPhrase | None:
    """The nearest noun phrase to the left that hangs on nothing, else the nearest that might not."""
    second_best = None
    while at > end:
        found = reading.at(at)
        if isinstance(found, VerbGroup):
            opening = _opening(reading, found)
            if opening < found.first:
                second_best = None
            elif _ends(reading, found, at, second_best is not None):
                break
            at = opening - 1
        elif found is not None:
            hangs = _hangs(reading, found)
            if hangs is False:
                return found
            second_best = second_best or (found if hangs is None else None)
            at = found.first - 1 - (reading.letter(found.first - 1) == "I")
        elif (letter := reading.letters[at]) == "W":
            return second_best or _antecedent(reading, at, None)
        elif letter in _STOPS:
            break
        else:
            at -= 1
    return second_best


def _ends(reading: Reading, verb: VerbGroup, at: int, has_found: bool) -> bool:
    """Whether no subject stands before a verb; none of a participle or a past like one: "men found in the water"."""
    return verb.finite and (has_found or reading.letters[at] != "d" or verb.first < at)


def _hangs(reading: Reading, found: NounPhrase) -> bool | None:
    """Whether a noun phrase hangs on the word before it; None: perhaps, as the object of a verb does."""
    before = found.first - 1
    if reading.letter(before) == "t" and reading.noun_at((opening := reading.back(before, "t")) - 1):
        before = opening  # "wheat for July delivery"
    if isinstance(reading.at(before), VerbGroup):
        return None
    if reading.letter(before) == "C" and (other := reading.noun_at(before - 1)):
        return _hangs(reading, other) if _FINITE.isdisjoint(reading.letters[:before]) else False  # "sales in A and B"
    if reading.letter(before) != "I":
        return False
    word = reading.words[before].lower()
    if word in QUANTIFYING and reading.letters[found.first] in "#$":
        return False
    return None if word in ALSO_PREPOSITIONS else word not in SUBORDINATORS


def _opening(reading: Reading, verb: VerbGroup) -> int:
    """The token of "which" or "who" that opens the clause of a finite verb ("which the board sold"), else its first."""
    at = reading.back(verb.first - 1, ADVERBIAL)
    if (between := reading.noun_at(at)) is not None:
        at = between.first - 1
        if verb.finite and between.determiner and reading.noun_at(at):
            return between.first  # "the price the farmers got fell"
    return at if verb.finite and reading.letter(at) == "W" else verb.first
