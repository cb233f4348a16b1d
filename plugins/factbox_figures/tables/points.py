"""Words that tell what points are spoken of: each table is a pattern made from its row."""

from __future__ import annotations

import re


def _pattern(words: str, ignore_case: bool = True) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words.split(', '))})\b", re.IGNORECASE if ignore_case else 0)


RATES = _pattern(
    "rates?, fed, central bank, hikes?, monetary, interest, tightening, easing, inflation, unemployment, jobless, "
    "margins?, yields?, growth, cpi, gdp"
)
"""What is measured in per cent and spoken of in points."""
POLLED = _pattern(
    "turnout, ratings?, approval, polls?, polled, pollsters?, polling, survey, surveys, voters, vote share, "
    "support for, swing, electorate, percentage"
)
"""What is voted or asked."""
INDICES = _pattern(
    "index, indices, Dow, Nasdaq, S&P, FTSE, Nikkei, DAX, CAC, Sensex, Nifty, Hang Seng, Stoxx, STOXX, Russell, Kospi, "
    "TSX, Topix, ASX, All-Share, All-Ords, Ords, "
    "Index, [Ss]tocks?, futures, [Ss]hares, benchmark, composite, Composite, average, Average, blue chips?",
    ignore_case=False,
)
"""What has points of its own."""
PLAYED = _pattern(
    "scored?, scoring, scores, games?, season, rebounds, assists, league, title, match, matches, won, wins, player, "
    "championship, standings, team, quarterback, licence, license"
)
"""Where points are counted things."""
