"""The day of a clock time or part of the day: its own, the night just gone, or the day of which the text tells."""

from __future__ import annotations

import re
from datetime import date, timedelta

from factbox.language.en.classes import DEMONSTRATIVES, POSSESSIVES, SUBJECT_PRONOUNS
from factbox.language.tense import FUTURE, PAST
from factbox_dates.calendar.days import placed
from factbox_dates.calendar.scene import View
from factbox_dates.calendar.shifts import DAY_AFTER
from factbox_dates.calendar.steps import step
from factbox_dates.calendar.telling import Told, is_since
from factbox_dates.calendar.units import unit
from factbox_dates.grains import DAY, HOUR
from factbox_dates.meaning import Clock, Shift, Time, When
from factbox_dates.neighbours.evidence import Evidence

TODAY = Shift(0, DAY)
_EVENING = re.compile(r"\b(?:kick-?offs?|kicks? off|doors|curtain|concert|gig|dinner|supper)\b[^.;\n]*\Z", re.I)
_PERIOD_TO, _LONGEST_PERIOD = re.compile(r"\b(?:week|month|quarter|year|period|days|weeks) (?:ended|to) [^,;]*\Z"), 48
_LONGEST_CLAUSE = 200
_SET_IN = re.compile(r", (?:which|who|whose|whom) [^,]*\Z")
_KNOWN = SUBJECT_PRONOUNS.union(POSSESSIVES, DEMONSTRATIVES, ["the"])
"""What a sentence opens with that goes on with the one before."""
_SENTENCE_END = re.compile(r"[.!?\n]\S*\s")
_MIDNIGHT = 24
_NEAR, _LATEST = 32, 10
"""Characters, and the hour from which it may be one of the morning all the same."""
_A_STORY, _A_PAST_STORY = 5, 45
"""Days off the publication, and that where the words tell of the past: an hour in another sentence than a day farther
off is not of that day.
"""

_FARTHEST = timedelta(hours=12)
"""How far the newsroom's clocks may be ahead of a publication in UTC, or in no zone."""


def hour(clock: Clock, view: View) -> When:
    """When `clock` is, seen from `view`; in a history "tonight" is of the running day."""
    time = _late(clock.time) if clock.vague and _is_of_evening(view) else clock.time
    if _is_of_no_day(clock, view):
        return When(HOUR, time=time, zone=clock.zone)
    if clock.overnight and clock.day is None and not view.is_beside():
        day = _last_night(view)
    elif clock.day is None or (clock.day == TODAY and view.scene.narrative):
        day = _running_day(clock, view)
    else:
        day = placed(clock.day, view)
        if clock.day == DAY_AFTER and clock.time.hour is not None:
            day = _no_later(day, view)
    return When(day.grain, day.first, day.last, day.known, time, clock.zone)


def _is_of_evening(view: View) -> bool:
    """Whether it is told of what has its hour after noon: "Kick-off is at 7.45"."""
    text, start = view.around.text, view.around.start
    return _EVENING.search(text, max(0, start - _NEAR), start) is not None


def _late(time: Time) -> Time:
    return time._replace(hour=time.hour + 12) if time.hour is not None and time.hour < _LATEST else time


def _is_of_no_day(clock: Clock, view: View) -> bool:
    """Whether it is an hour of many days."""
    return clock.daily or (clock.day is None and clock.time.hour is not None and view.is_of_habit())


def _last_night(view: View) -> When:
    """The day on whose evening the night began, or will."""
    published = view.scene.published
    return unit(published and step(published, 0 if view.direction() == FUTURE else -1, DAY), DAY)


def _told(view: View) -> date | None:
    """The last day told, or behind its paragraph the first; in the news only a day near the publication."""
    told, published = view.told, view.scene.published
    if told is None or view.is_history():
        return told and told.exact
    if view.is_beside() and told.exact_until > view.around.sentence.start:
        return None if _is_set_in(told, view) or _is_behind(told, view) else told.exact
    day = told.lead if _is_apart(told, view) else _last(told, view)
    return day if day is None or published is None else _near(day, published, view)


def _last(told: Told, view: View) -> date | None:
    return None if is_since(told, view.around.text) else told.exact


def _is_apart(told: Told, view: View) -> bool:
    """Whether no day was named before it in its paragraph."""
    return view.around.text.find("\n", told.exact_until, view.around.start) >= 0


def _is_behind(told: Told, view: View) -> bool:
    """ "For the week ended Nov. 28, the board will report at 3pm"."""
    start, end = view.around.sentence.start, told.exact_until
    return _PERIOD_TO.search(view.around.text, max(start, end - _LONGEST_PERIOD), end) is not None


def _is_set_in(told: Told, view: View) -> bool:
    """ "Gold, which hit a high on Monday, was at $3,641 by 3pm": the day is that of the clause set in alone."""
    text, until = view.around.text, told.until or 0
    start = max(view.around.sentence.start, until - _LONGEST_CLAUSE)
    return text.startswith(",", until) and _SET_IN.search(text, start, until) is not None


def _near(day: date, published: date, view: View) -> date | None:
    """The day told of, if an hour in another sentence may be of it; else one to come."""
    if day > published and Evidence.WAS_DUE in view.evidence():
        return None
    if day < published and (coming := _coming(view)):
        return coming
    near = _is_of_story(abs((day - published).days), view) or _is_of_case(day, view)
    return day if near or _is_of_coming(day, published, view) else None


def _is_of_story(off: int, view: View) -> bool:
    """Whether a day so many days off the publication has hours that stand in other sentences."""
    return off <= _A_STORY or (off <= _A_PAST_STORY and view.direction() == PAST)


def _is_of_case(day: date, view: View) -> bool:
    """ "... fined over the crash on 14 February last year. The ferry hit the pier at 7.40am": the sentence before."""
    told, text = view.told, view.around.text
    if told is None or told.exact != day or view.direction() != PAST:
        return False
    between = text[told.exact_until : view.around.start]
    if "\n" in between or len(_SENTENCE_END.findall(between)) != 1:
        return False
    opening, _, _ = text[view.around.sentence.start : view.around.start].partition(" ")
    return opening.lower() in _KNOWN  # not "A bell rang at noon"


def _is_of_coming(day: date, published: date, view: View) -> bool:
    """ "The council meets on July 10. Its decision will be announced at 1.45pm"."""
    told, text = view.told, view.around.text
    if told is None or told.until is None or told.day != day or day <= published or view.direction() != FUTURE:
        return False
    return len(_SENTENCE_END.findall(text, told.until, view.around.start)) == 1


def _coming(view: View) -> date | None:
    """The day of what is to come: the one told, of a timetable that of publication."""
    if view.told is None or view.direction() != FUTURE:
        return None
    return view.told.coming or (view.scene.published if Evidence.TIMETABLE in view.evidence() else None)


def _running_day(clock: Clock, view: View) -> When:
    """The day told of, or that of publication, or the one before if the hour of what has been was still to come."""
    told, published = _told(view), view.scene.published
    unsaid = clock.day is None and (told is None or (told == published and clock.time.hour == _MIDNIGHT))
    if published and unsaid and _is_to_come(clock, view) and view.direction() == PAST:
        return unit(step(published, -1, DAY), DAY)
    return _no_later(unit(told or published, DAY), view)


def _is_to_come(clock: Clock, view: View) -> bool:
    """Whether no clock near the newsroom showed this hour yet when the text was published."""
    moment = view.scene.moment
    if moment is None or clock.time.hour is None or clock.vague or clock.zone:
        return False
    ahead = timedelta() if moment.utcoffset() else _FARTHEST
    hour = timedelta(hours=clock.time.hour, minutes=clock.time.minute)
    return hour > timedelta(hours=moment.hour, minutes=moment.minute) + ahead


def _no_later(day: When, view: View) -> When:
    """`day`, or that of publication: what has been was not after it."""
    published = view.scene.published
    late = day.first and published and day.first > published and view.direction() == PAST
    return unit(published, DAY) if late else day
