"""Verbs and words that tell whether what stands beside them has been or is to come: bases of verbs, one class a row."""

from __future__ import annotations

PLANNING = frozenset(
    (
        "aim anticipate await expect forecast hope intend plan pledge predict prepare project promise schedule signal "
        "slate threaten timetable tip vow"
    ).split()
)
"""What they tell of lies ahead of them, in every form: "a vote was expected on Friday"."""
VOWING = frozenset("forecast pledge predict project promise signal threaten vow".split())
"""Planning that is said: "pledged on Friday" tells when it was said, not what for."""
LETTING = frozenset("feel have hear help let make notice see watch".split())
"""A bare infinitive behind what they act on has their time: "saw prices fall in May"."""
DISCLOSING = frozenset(("announce", "report"))
"""Their present with a day right behind it is a company's timetable: "Corvane, which reports on Tuesday"."""
WANTING = PLANNING.union(
    (
        "advise agree allow appeal apply ask beg bill call challenge choose command decide demand   elect "
        "encourage fail forbid hesitate instruct invite join mean need offer order permit persuade propose refuse "
        "remain request require rule sentence suppose swear tell urge vote wait want warn wish"
    ).split()
)
"""An infinitive after them is not done yet: "agreed to meet on Friday"."""
MOVING = frozenset(
    (
        "adjourn announce arrange bail ban bar bench book bring call cancel carry change close commit contract defer "
        "delay earmark exempt extend fix give grant invite jail lengthen list loan move order organise pencil plan "
        "postpone prolong push put ready remand renew reschedule reserve roll rule schedule set shelve shift shut sign "
        "slate summon suspend switch table tee tell time timetable tip"
    ).split()
)
"""What they give a new day, with until, to, for or by: "adjourned until Friday", "moved to 3 August"."""
HAPPENING = frozenset(
    (
        "accuse admit allege arrest attack beat blame charge claim clash confirm crash deny die drown explode fall "
        "find follow hit hurt injure kill lose reveal say   seize shoot sink storm strike suffer survive tell "
        "thrash warn win wound"
    ).split()
)
"""Their present is that of headlines: it tells what has just been."""
TIMETABLED = frozenset(
    (
        "air announce appear arrive begin bid break change choose close come commence compete conclude contest "
        "continue convene debut decide depart elect end expire face fall finish fly gather get go head hold host "
        "kick lapse launch leave line march mark meet move open perform play premiere publish queue race reopen "
        "restart resume retire return rise run sail screen shut sit speak start stop strike switch take tour travel "
        "turn unveil visit vote"
    ).split()
)
"""Their simple present tells a timetable: "schools reopen on Tuesday"."""
MARKETS = frozenset(
    "share shares stock stocks oil gold     euro yen index futures crude bitcoin prices sterling".split()
)
"""What rises and falls day by day: "shares fall on Friday" is no timetable."""
STARTING = frozenset("begin start commence end expire".split())
"""As gerunds they date what stands before them: "the year starting July 1"."""

AHEAD = "payable redeemable due available effective deadline upcoming forthcoming tentatively pending bookable ahead"
"""Words a few places before a date that put it ahead."""
AHEAD_PHRASES = (
    "ahead of", "as soon as", "between now and", "build-up to", "closing dates?", "in preparation for",
    "of record", "record dates? of", "run-up to", "subject to",
    "(?:bets|chances?|expectations|hopes?|likelihood|odds|probability|prospects?) (?:for|of|on|that)",
)  # fmt: skip
"""Patterns of words that put a date ahead which stands a few words behind them."""
OF_AHEAD_PHRASES = (
    "ahead as between bets build-up chance chances closing expectations hope hopes in likelihood odds probability "
    "prospect prospects record run-up subject"
)
"""Of each phrase a word, without which it cannot stand there."""
GONE_BY = frozenset(
    "became began broke came died drew drove fell flew gave grew rose said saw spoke threw took went wrote".split()
)
"""Forms that are pasts and nothing else, or participles of what has been too."""
FIXTURES = frozenset(
    (
        "auction ballot bout ceremony clash concert debate derby draw election fight final fixture forecast game "
        "hearing high launch leg low match meeting parade poll race referendum semi-final semifinal "
        "session show summit tie vote"
    ).split()
)
"""What a day has and a present is told of while it is still to come: "Saturday's match is a sell-out"."""
MAY_BE_AHEAD = (
    "will would could may might should shall must can cannot to is are be being am has have ll starting beginning due "
    "it's that's he's she's there's here's what's who's let's"
)
"""Words without which no sentence tells of what is to come, but for verbs of plans and timetables."""
OF_NOW = frozenset("will can shall must may is are am has have now today tomorrow".split())
"""Words of sentences that tell of the present too, or of what will be."""
WAS = GONE_BY.union(("was", "were", "had", "did"))
"""Forms that tell of the past."""
OF_PLANS = frozenset(
    (
        "bid call chance commitment deadline deal decision due eager effort expected free hope intention keen "
        "likely need offer opportunity order permission plan plans pledge poised promise proposal ready right "
        "scheduled set slated sure threat time unlikely vote vow way"
    ).split()
)
"""Before "to" they make its verb one that is to come: "a plan to open"."""
UTTERANCES = "accusation admission assertion claim denial pledge promise remarks threat vow warning"
"""Right before a day they tell when it was said: "his vow on Monday that"."""
OF_DEEDS = frozenset("able enough forced glad happy quick unable willing".split())
"""After a past "was" they leave the verb behind "to" in the past: "was willing to skip class"."""
REPORTS = frozenset("say tell believe think report announce note claim warn add explain confirm".split())
"""What stands behind them has its own verb: "said Friday's vote would be close"."""
