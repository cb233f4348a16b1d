"""Words that tell what points are spoken of: each table is a pattern made from its row."""

from __future__ import annotations

import re

from factbox_figures.words import any_of


def _pattern(words: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(words)}\b", flags)


RATES = _pattern(
    "rate, rates, fed, central bank, hike, hikes, monetary, interest, tightening, easing, inflation, unemployment, "
    "jobless, margin, margins, yield, yields, growth, cpi, gdp"
)
"""What is measured in per cent and spoken of in points."""
POLLED = _pattern(
    "turnout, rating, ratings, approval, poll, polls, polled, pollster, pollsters, polling, survey, surveys, voters, "
    "those asked, vote share, support for, swing, electorate, percentage"
)
"""What is voted or asked."""
INDICES = _pattern(
    "index, indices, Dow, Nasdaq, S&P, FTSE, Nikkei, DAX, CAC, Sensex, Nifty, Hang Seng, Stoxx, STOXX, Russell, Kospi, "
    "TSX, Topix, ASX, All-Share, All-Ords, Ords, "
    "Index, Stock, Stocks, stock, stocks, futures, Shares, shares, benchmark, composite, Composite, average, Average, "
    "blue chip, blue chips",
    flags=0,
)
"""What has points of its own."""
PLAYED = _pattern(
    "score, scored, scoring, scores, game, games, season, rebounds, assists, league, title, match, matches, won, wins, "
    "player, championship, standings, team, quarterback, licence, license"
)
"""Where points are counted things."""
