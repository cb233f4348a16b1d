"""Looks for the evidence that the words around a date give: the verb group that governs it, and the words beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from factbox import Span
from factbox.language.en import ahead as words
from factbox.language.en.calendar import MONTHS, SEASONS, WEEKDAYS
from factbox.language.en.classes import STOPS
from factbox.language.phrases import SentencePhrases, VerbGroup
from factbox.language.phrases.dateline import LONGEST, dateline
from factbox.language.tagging import tag_sentence
from factbox_dates.calendar.holidays import HOLIDAYS
from factbox_dates.neighbours.cues import limit, preposition_of, said
from factbox_dates.neighbours.evidence import Evidence
from factbox_dates.neighbours.leading import WINDOW, Leading, leading
from factbox_dates.neighbours.meant import meant
from factbox_dates.neighbours.pasts import is_said_on, opens_clause, tells_of_past
from factbox_dates.neighbours.verbs import (
    DISCLOSING,
    PLANNING,
    REPORTING,
    TIMETABLED,
    VOWING,
    group_before,
    is_given,
    is_planned,
    next_finite,
    sets_a_day,
    told,
    untagged,
)

_FAR = 64
"""Characters before a date that are looked at."""
_END_OF_QUOTE = frozenset('"\u201d')
"""What follows tells when it was said, not what was said: "Ask me on Tuesday", he said."""
_LONGEST_STOP = 16
_LINES = 200
"""Those in which a verb is looked for that tells of the past."""
_AFTERMATH = re.compile(
    r"\b(?:over|following|despite|amid|above|below|in (?:the wake|response) (?:of|to)"
    r"|(?:premium|discount)(?: of [^,;]{1,30})? (?:to|on|over))"
    r" (?:the )?\Z",
    re.I,
)
_AFTER = re.compile(r"\bafter (?!\Z)[^,;]*\Z", re.I)
_THAT = re.compile(r" that\b")
_SAID = re.compile(r" (?:late |early |back )?(?:on |in )?(?:early |late |mid-)?")
_WHO = (" he ", " she ", " it ", " they ", " we ")
_VOWED, _SO = (" to ", " not to "), " that "
"""What leads to what is vowed: "vowed at a rally in June to win"."""
_OF_PAST = ("ed", "forecast")
"""Endings of the pasts of vows."""
_ALL_OF = re.compile(r"\bfor (?:(?:much|most|all|parts?) of )(?:the )?\Z", re.I)
_WITHIN, _ON_IT = "in ", "on "
_FORECAST = ("forecast for ", "outlook for ")
_PERIODS = ("half", "quarter")
"""What may be over when the present tells of it: "the first half is behind plan"."""
_THERE, _COMPARING, _FROM = ["there"], ["on"], "from"
_CHANGED_FROM = re.compile(
    r"\bfrom (?:[a-z]+ ){0,2}[$\u00a3\u20ac]?\d[\d.,]*(?:%|bn|mn?| [mbtr]+illion| per ?cent)?(?: [a-z]+)?"
    r"(?: (?:a|per) [a-z]+)? in (?:early |late |mid-)?\Z",
    re.I,
)
_IS, _NOW, _TOLD = frozenset(("is", "are")), frozenset(("present",)), frozenset(("past",))
_RESULTS_ON = re.compile(
    r"[\w ,'\u2019-]{0,60} (?:results?|earnings|figures|numbers|accounts|profits?|sales|data)(?: on)? "
)
_SUBJECT = re.compile(r"(?:\A|[,;:\u2014] |\b(?:and|but) )\Z")
_BE = re.compile(r" (?:is|are) ")
_ON = re.compile(r" (?:late |early )?(?:on )?")
_NAMING = frozenset(HOLIDAYS).union(SEASONS)
_SPANS = frozenset(
    "weekend week holiday holidays day days eve morning afternoon evening night break season term period".split()
)
_BACKSHIFTED = frozenset(("would", "could", "might", "should"))
_OWNING = ("'s ", "\u2019s ")
_DECISIVE = frozenset((
    Evidence.SINCE, Evidence.DATELINE, Evidence.STORY_DAY, Evidence.RESULTS, Evidence.RESULTS_DUE, Evidence.NAMING,
    Evidence.UTTERED, Evidence.OUTCOME, Evidence.TO_PLAY,
))  # fmt: skip
_DEADLINES = frozenset(("until", "till", "til", "by"))
_NEW_CLAUSE = re.compile(
    r"(?:[,;]|[\u2013\u2014]) (?:and|but|while|though) (?:(?:on|by|in|at|early|late|the|end|of|day) )*\Z"
)
_RESUMED = re.compile(r", ([a-z]+) (?!of\b)[^,]*\Z")
_HOPED = re.compile(r"\W{0,2}(?:maybe|perhaps|possibly|probably|hopefully)\b", re.I)
_DEADLINE = re.compile(r" to [a-z]")


@dataclass(slots=True, eq=False)
class Neighbourhood:
    """The sentence of the date at [start, end) of `text`, with its phrases when they are asked for.

    Nothing changes it. It is not frozen, for each date has one, and a frozen one takes four times as long to make.
    """

    text: str
    sentence: Span
    start: int
    end: int
    phrases: Callable[[int], SentencePhrases | None]
    """Place -> the phrases of the sentence there."""

    @property
    def before(self) -> str:
        """The words of the sentence before the date, not too many."""
        return self.text[max(self.sentence.start, self.start - WINDOW) : self.start]

    def evidence(self) -> tuple[str, ...]:
        """The rows of the table that hold; words in capitals are read as if only the date had some."""
        first = max(self.sentence.start, self.start - _FAR)
        capitals = self.text[first : self.end].isupper()
        return (self._in_small_letters(first) if capitals else self)._found()

    def _in_small_letters(self, first: int) -> Neighbourhood:
        small = f"{self.text[first : self.start].lower()}{self.text[self.start : self.end].title()}"
        start = len(small) - (self.end - self.start)
        phrases = SentencePhrases(tag_sentence(small, 0, len(small)))
        return Neighbourhood(small, Span(0, len(small)), start, len(small), lambda _: phrases)

    def _found(self) -> tuple[str, ...]:
        before = leading(self.before)
        beside = self._beside(before)
        if beside == Evidence.NAMING and _is_said_in(before):
            return (Evidence.DONE_ON,)
        found: tuple[str, ...] = (beside,) if beside else ()
        if beside in _DECISIVE:
            return found
        preposition = preposition_of(before)
        if past := self._plainly_past(before, preposition):
            return (*found, past)
        if is_planned(before, preposition):
            return (*found, Evidence.MOVED)
        if self._is_listed():
            found = (*found, Evidence.LISTED)
        return (*found, *self._verbal(preposition))

    def _plainly_past(self, before: Leading, preposition: str) -> str | None:
        """What says that it has been, so that no verb need be looked for."""
        if self.text.startswith(_OWNING, self.end):
            return None
        if is_said_on(before):
            return Evidence.DONE_ON
        return Evidence.PAST if not preposition and self._is_all_past(before) else None

    def _is_all_past(self, before: Leading) -> bool:
        """Whether the words before it tell of the past alone, or else, but for a day of a month, the whole sentence."""
        if self._next_word() in _BACKSHIFTED:
            return False  # "said talks on Friday would"
        first, last = self.sentence
        told = None if opens_clause(before) else tells_of_past(self.text[max(first, self.start - _LINES) : self.start])
        if told is None and not self._has_number() and _END_OF_QUOTE.isdisjoint(self.text[self.end : last]):
            told = tells_of_past(self.text[first:last])
        return bool(told)

    def is_past_or_verbless(self) -> bool:
        """Whether its sentence tells of the past, or has no verb that tells of another time."""
        return tells_of_past(self.text[self.sentence.start : self.sentence.end]) is not False

    def is_without_present(self) -> bool:
        """Whether no word of its sentence tells of the present or of what will be."""
        first, last = max(self.sentence.start, self.start - _LINES), min(self.sentence.end, self.end + _LINES)
        return words.OF_NOW.isdisjoint(self.text[first:last].lower().split())

    def _has_number(self) -> bool:
        return any(map(str.isdigit, self.text[self.start : self.end]))

    def _is_listed(self) -> bool:
        """Whether it heads a list: "Sunday: City v Athletic, 14:00"; captions and timelines have numbers."""
        words = self.text[self.start : self.end]
        return (
            self.start == self.sentence.start and words.split(",")[0].isalpha() and self.text.startswith(": ", self.end)
        )

    def _is_of_dateline(self) -> bool:
        """Whether it is the day of the dateline that opens its sentence."""
        if self.start - self.sentence.start > LONGEST:
            return False
        found = dateline(self.text, self.sentence.start)
        return found is not None and found.start <= self.start and self.end <= found.end

    def _beside(self, before: Leading) -> str | None:
        if self._is_of_dateline():
            return Evidence.DATELINE
        if self.text.startswith(_OWNING, self.end) and _AFTERMATH.search(before.text):
            return Evidence.AFTERMATH
        if self._names_a_thing():
            return Evidence.NAMING
        if before.text.endswith(_FORECAST) and self.text[self.start : self.end].lower() in WEEKDAYS:
            return Evidence.AHEAD_WORD
        return meant(self.text, before, self.start, self.end) or said(before) or self._of_month(before)

    def _of_month(self, before: Leading) -> str | None:
        """What a month is of: with which something is compared, or alone the name of what is of it."""
        if _FROM in before.words and _CHANGED_FROM.search(before.text):
            return Evidence.CHANGED_FROM
        if self.text[self.start : self.end].lower() not in MONTHS:
            return None
        if before.words[-1:] == _COMPARING:
            return Evidence.COMPARED
        return Evidence.OF_MONTH if self._precedes_noun() else None

    def _names_a_thing(self) -> bool:
        """Whether a holiday or season stands before a noun as part of a name: "Thanksgiving parade", "winter storm"."""
        return self.text[self.start : self.end].lower().removeprefix("the ") in _NAMING and self._precedes_noun()

    def _precedes_noun(self) -> bool:
        if not self.text.startswith(" ", self.end) or self._next_word() in STOPS:
            return False
        here = self.phrases(self.start)
        if here is None:
            return False
        number = here.sentence.token_at(self.end + 1)
        following = here.sentence.words[number : number + 1]
        return bool(following) and here.sentence.tags[number].startswith("NN") and following[0].lower() not in _SPANS

    def _next_word(self) -> str:
        return self.text[self.end + 1 : self.end + _LONGEST_STOP].partition(" ")[0].lower()

    def _verbal(self, preposition: str) -> Iterator[str]:
        here = self.phrases(self.start)
        verb = self._governing(here) if here else None
        if here is not None and verb is not None:
            yield from self._governed(here, verb, preposition)
            return
        if self._is_hoped():
            yield Evidence.MODAL
        yield from limit(preposition)
        if here is not None:
            yield from untagged(here, self.start)

    def _is_hoped(self) -> bool:
        """ "Maybe in Bern in May", with no verb."""
        return _HOPED.match(self.text, self.sentence.start, self.start) is not None

    def _governed(self, here: SentencePhrases, verb: VerbGroup, preposition: str) -> Iterator[str]:
        found = tuple(untagged(here, self.start)) if _opens_clause(here, verb) else ()
        if found or self._resumes(verb):
            yield from found or (Evidence.TIMETABLE,)
            return
        if verb.end > self.start:
            yield from self._limited(preposition)
            if self._is_fixture(verb):
                yield Evidence.FIXTURE
            yield from told(here, verb)
            return
        is_set = bool(preposition) and sets_a_day(verb, preposition) and not self._lasts(verb)
        yield from (Evidence.MOVED,) if is_set else self._bounded(here, verb, preposition)
        if not is_set or verb.verb not in PLANNING:
            yield from self._told_before(here, verb)

    def _lasts(self, verb: VerbGroup) -> bool:
        """Whether it tells how long what was done lasted: "closed for most of February"."""
        return verb.verb not in PLANNING and verb.tense in _TOLD and _ALL_OF.search(self.before) is not None

    def _bounded(self, here: SentencePhrases, verb: VerbGroup, preposition: str) -> Iterator[str]:
        """What a limit says behind a verb that gives none by itself: "took Sarr on loan until May"."""
        if preposition == Evidence.UNTIL and is_given(here, verb):
            yield Evidence.UNTIL_SOMETHING
        else:
            yield from self._limited(preposition)

    def _told_before(self, here: SentencePhrases, verb: VerbGroup) -> Iterator[str]:
        """What a verb before the date says of it."""
        if beside := self._timed(verb) or self._there_is(here, verb):
            yield beside
            return
        if self._of_fixture(here, verb) and not self._is_after(verb):
            yield Evidence.FIXTURE
        if verb.tense not in _TOLD and self._has_number() and self._is_of_meeting():
            yield Evidence.ARRANGED
        for row in told(here, verb):
            if row != Evidence.TO_DO or not self._is_after(verb):
                yield row

    def _is_after(self, verb: VerbGroup) -> bool:
        """What is to be done after what was on the day: "repairs to be made after the floods in April"."""
        return _AFTER.search(self.text[max(verb.end, self.start - WINDOW) : self.start]) is not None

    def _limited(self, preposition: str) -> Iterator[str]:
        if preposition in _DEADLINES and _DEADLINE.match(self.text, self.end):
            yield Evidence.UNTIL_SOMETHING
        else:
            yield from limit(preposition)

    def _timed(self, verb: VerbGroup) -> str | None:
        """What it says in such places: "awaited Thursday's decision", "pledged on Friday to", "reports on Tuesday"."""
        if verb.verb in PLANNING and self.text.startswith(_OWNING, self.end):
            return Evidence.PLANNED
        if verb.verb in DISCLOSING:
            return Evidence.TIMETABLE if verb.tense in _NOW and self._is_disclosure(verb) else None
        return Evidence.PAST if verb.verb in VOWING and self._is_vowed(verb) else None

    def _is_vowed(self, verb: VerbGroup) -> bool:
        """Whether it tells when something was said: "pledged on Friday to", "predicted in May that"."""
        if self.text.startswith(_SO, self.end):
            return verb.modal is None and verb.verb.endswith(_OF_PAST)
        own = self.text.endswith(_WHO, 0, verb.start)  # "the $3m it forecast in May", which may be a participle
        if (verb.tense not in _TOLD and not own) or verb.passive:
            return False
        return self.text.startswith(_VOWED, self.end) or _SAID.fullmatch(self.text, verb.end, self.start) is not None

    def _there_is(self, here: SentencePhrases, verb: VerbGroup) -> str | None:
        """ "There is rain about on Tuesday"."""
        leading = here.sentence.words[verb.first - 1 : verb.first] if verb.first else ()
        is_there = verb.tense in _NOW and verb.verb in _IS and [word.lower() for word in leading] == _THERE
        return Evidence.IS_ON if is_there and not self._is_after(verb) else None

    def _is_disclosure(self, verb: VerbGroup) -> bool:
        """ "reports on Tuesday", "reports full-year results on Tuesday", but not "reports on Tuesday that"."""
        if _THAT.match(self.text, self.end):
            return False
        return any(words.fullmatch(self.text, verb.end, self.start) for words in (_ON, _RESULTS_ON))

    def _of_fixture(self, here: SentencePhrases, verb: VerbGroup) -> bool:
        """ "The second leg is in Porto on Wednesday"."""
        subject = here.subject_of(verb) if verb.tense in _NOW and verb.verb in _IS else None
        return subject is not None and here.sentence.words[subject.last].lower() in words.FIXTURES

    def _is_fixture(self, verb: VerbGroup) -> bool:
        """ "Saturday's match is a sell-out", "the match on Saturday is", "Saturday is a rest day"."""
        if verb.tense not in _NOW or verb.verb not in _IS:
            return False
        if _BE.match(self.text, self.end) and _SUBJECT.search(self.before):
            return not self.text[self.start : self.end].lower().endswith(_PERIODS)
        if self.text.startswith(_OWNING, self.end):
            return any(word.lower() in words.FIXTURES for word in self.text[self.end : verb.start].split())
        return self._is_of_meeting()

    def _is_of_meeting(self) -> bool:
        """ "At the annual meeting on September 4"."""
        beside = self.before.removesuffix("on ").split()[-1:]
        return bool(beside) and beside[0].lower() in words.FIXTURES

    def _resumes(self, verb: VerbGroup) -> bool:
        """Whether the present of a timetable opens what follows an insertion: "who lost on Sunday, face Ayr on"."""
        match = _RESUMED.search(self.text[max(verb.end, self.start - WINDOW) : self.start])
        return match is not None and match[1] in TIMETABLED

    def _governing(self, here: SentencePhrases) -> VerbGroup | None:
        """The verb group that governs the date: of "said Friday's vote would be close" not the reporting one."""
        verb = here.governing(self.start) if here.verb_groups else None
        if verb is not None and verb.start <= self.start < verb.end:
            verb = next_finite(here, self.end)  # "May" was taken for the modal
        if verb is None:
            return None
        if verb.end > self.start:
            return None if self._is_of_content(here, verb) or self._is_behind_quote(verb) else verb
        return self._right_behind(here, verb) or self._in_clause(here, verb)

    def _in_clause(self, here: SentencePhrases, verb: VerbGroup) -> VerbGroup:
        """`verb`, which stands before the date, or else the one that an insertion parts from it, or behind it."""
        if (
            verb.form == "participle"
            and here.letters[: verb.first].endswith(",")
            and "," in self.text[verb.end : self.start]
        ):
            return group_before(here, verb) or verb
        owns = verb.verb in REPORTING and self.text.startswith(_OWNING, self.end)
        if owns or _NEW_CLAUSE.search(self.text[verb.end : self.start]):
            return next_finite(here, self.end) or verb
        return verb

    def _right_behind(self, here: SentencePhrases, verb: VerbGroup) -> VerbGroup | None:
        """The finite verb right behind it: "where queues on Friday were", "said a vote in May would be"."""
        behind = next_finite(here, self.end)
        if behind is None or behind.start > self.end + 1:
            return None
        if verb.verb in REPORTING:
            return None if _ON.fullmatch(self.text, verb.end, self.start) else behind
        may_be_noun = verb.tense in _NOW or verb.first == 0
        return behind if may_be_noun and here.subject_of(verb) is None else None

    def _is_behind_quote(self, verb: VerbGroup) -> bool:
        """Whether it tells who said the words in which the date stands: "Perhaps in May," she said."""
        return not _END_OF_QUOTE.isdisjoint(self.text[self.end : verb.start])

    def _is_of_content(self, here: SentencePhrases, verb: VerbGroup) -> bool:
        """Whether the verb is of what was said on the day: "his vow on Monday that there would be no talks"."""
        modal = here.sentence.words[verb.first].lower()
        return modal in _BACKSHIFTED and _THAT.match(self.text, self.end) is not None


def _is_said_in(before: Leading) -> bool:
    """Whether it names what something was said in: "he promised in the spring budget"."""
    return before.text.endswith(_WITHIN) and is_said_on(leading(before.text.removesuffix(_WITHIN) + _ON_IT))


def _opens_clause(here: SentencePhrases, verb: VerbGroup) -> bool:
    """Whether a bare infinitive heads its clause, where it is a present: "City, who lost on Sunday, visit Ayr"."""
    if verb.first == 0:
        return not verb.finite or verb.tense in _NOW  # "Talks resume": "talks" was taken for the verb
    return verb.form == "infinitive" and here.letters[verb.first - 1] == ","
