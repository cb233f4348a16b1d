"""Expressions to days: where in the calendar each lies, as TIMEX3 and as an interval."""
