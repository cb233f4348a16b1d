"""The subject of a verb across commas, as the phrases of its sentence tell: appositives, participles, "who" clauses.

“We will wait,” the mayor, Ann Lee, said.                 -> the mayor, Ann Lee
A lawyer involved in the case, who gave no name, said ... -> A lawyer involved in the case
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import cast

from factbox.language.en.classes import RELATIVES
from factbox.language.phrases import NounPhrase, SentencePhrases, VerbGroup
from factbox.language.verb_forms import IRREGULAR_PASTS
from factbox.language.word_forms import is_participle
from factbox_quotes.english.grammar import LOW, POINTS, Tokens, has_finite, skip_adverbs
from factbox_quotes.english.leading import is_opener
from factbox_quotes.english.roles import is_speaker
from factbox_quotes.english.tokens import Words
from factbox_quotes.english.words import PREPOSITIONS
from factbox_quotes.reports.frames import Frame
from factbox_quotes.reports.hits import NONE, Hit
from factbox_quotes.speakers.subject import Subject

OPENING = frozenset(["that", '"', ","])
"""What opens the content of a report after a participle."""
NAMED_ON = PREPOSITIONS | {","}
"""What may follow the name of who has a role: "the mayor, Ann Lee of the Greens, said"."""
START = attrgetter("start")
MAX_VERBS = 3
"""Verbs in which the one of a clause is looked for."""
MIN_CLAUSE = 3
"""Words of the shortest clause that opens like a participle: "Rising prices hurt"."""
RELATIVE = RELATIVES | {"that"}


class Phrasing:
    """Some `tokens` of a frame, those of its `words` from `start` on, and what its phrases say of them."""

    __slots__ = ("_end", "_phrases", "_places", "_start", "_words", "tokens")

    def __init__(self, frame: Frame, words: Words, start: int, end: int) -> None:
        self._phrases, self._words, self._start, self._end = frame.phrases, words, start, end
        self._places: Sequence[int] | None = None
        self.tokens = words.tokens[start:end]

    @property
    def places(self) -> Sequence[int]:
        """Where they begin."""
        if self._places is None:
            self._places = self._words.places[self._start : self._end]
        return self._places

    def noun(self, hit: Hit) -> int | None:
        """Where the noun phrase that is subject of `hit` begins; None when none stands before it."""
        return self._begin(self._noun(hit))

    def _begin(self, noun: NounPhrase | None) -> int | None:
        """Where `noun` begins, if it is at a token."""
        start = bisect_left(self.places, noun.start) if noun is not None else 0
        return start if noun is not None and self.places[start] == noun.start else None

    def reaches(self, hit: Hit, start: int, end: int) -> bool:
        """Whether that noun phrase begins at `start` and is described up to `end`: "a man identified only as Vadim"."""
        noun = self._noun(hit)
        return noun is not None and self._begin(noun) == start and not self._is_unsure(noun, start, end, hit)

    def has_verb(self, start: int, end: int) -> bool:
        """Whether a finite verb stands in [start, end): "the firm that runs the ferry", not "a move that unions"."""
        first = self.places[start]
        last = self.places[end] if end < len(self.tokens) else self.places[end - 1] + self.tokens[end - 1].size
        verbs = self._at(first).verb_groups
        return any(verb.finite and first <= verb.start and verb.end <= last for verb in verbs)

    def is_clause(self, start: int) -> bool:
        """Whether the subject of a finite verb begins at `start`: "told the court [the family] had left"."""
        first = self.places[start]
        phrases = self._at(first)
        ahead = bisect_left(phrases.verb_groups, first, key=START)
        verbs = phrases.verb_groups[ahead : ahead + MAX_VERBS]
        return any(self._begins(first, phrases.subject_of(verb), verb) for verb in verbs if verb.finite)

    def _begins(self, first: int, noun: NounPhrase | None, verb: VerbGroup) -> bool:
        """Whether `noun`, the subject of `verb`, begins at `first`; not "a crowd [that] left"."""
        if noun is None or noun.start != first:
            return False
        between = self.tokens[bisect_left(self.places, noun.end) : bisect_left(self.places, verb.start)]
        return all(token.low not in RELATIVE for token in between)

    def tells(self, tokens: Tokens, start: int, end: int) -> bool:
        """Whether [start, end) holds a finite verb that tables know, or else tags: "closes", "translate"."""
        return has_finite(tokens, start, end) or (end < len(tokens) and self.has_verb(start, end))

    def opens(self, tokens: Tokens, start: int, end: int) -> bool:
        """Whether [start, end) only opens a clause: "Speaking on Monday,", not "Existing sales fell,"."""
        if not is_opener(tokens, start, end):
            return False
        return end - start < MIN_CLAUSE or tokens[start].cue is not None or not self.is_clause(start + 1)

    def subject(self, hit: Hit) -> Subject | None:
        """That noun phrase with what describes it up to its comma, and the name after that."""
        noun = self._noun(hit)
        start = self._begin(noun)
        if noun is None or start is None:
            return None
        comma = next((at for at in range(start, hit.first) if self.tokens[at].low == ","), hit.first)
        if comma >= hit.first or self._is_unsure(noun, start, comma, hit):
            return None
        return Subject(start, self._with_name(noun, comma, hit), start, "apposition")

    def inherited(self, hit: Hit) -> Subject | None:
        """That noun phrase for a participle that hangs on its verb: "the mayor, Ann Lee, left, saying"."""
        noun = self._noun(hit)
        start = self._begin(noun)
        if noun is None or start is None:
            return None
        found = self.subject(hit)
        end = found.end if found is not None else bisect_left(self.places, noun.end)
        return Subject(start, end, start, "inherited", borrowed=True)

    def last_subject(self, hit: Hit, after: int) -> Subject | None:
        """The subject of the last clause between token `after` and `hit`: "shares fell as [Orr] cut it and said"."""
        first, end = self.places[after], self.places[hit.first]
        phrases = self._at(end)
        ahead = bisect_left(phrases.verb_groups, end, key=START)
        verbs = reversed(phrases.verb_groups[max(0, ahead - MAX_VERBS) : ahead])
        nouns = [phrases.subject_of(verb) for verb in verbs if verb.finite]
        noun = next((noun for noun in nouns if noun is not None and noun.start >= first), None)
        start = self._begin(noun)
        if noun is None or start is None:
            return None
        return Subject(start, bisect_left(self.places, noun.end), start, "inherited", borrowed=True)

    def _noun(self, hit: Hit) -> NounPhrase | None:
        finite = self._finite(hit)
        return self._at(finite.start).subject_of(finite) if finite is not None else None

    def _finite(self, hit: Hit) -> VerbGroup | None:
        """The finite verb group that the report is, or hangs on."""
        phrases = self._at(self.places[hit.at])
        verb = phrases.phrase_at(self.places[hit.at])
        return phrases.finite_of(verb) if isinstance(verb, VerbGroup) else None

    def reports_nothing(self, hit: Hit, left: int, opened: bool = False) -> bool:
        """Whether tags make its word a noun or a participle: "in key early states", "the result declared on Monday".

        `left`: where its subject begins, if it has one; `opened`: "that" opens its content. Right after speech a word
        reports: “...,” the report states.
        """
        noun = hit.cue.noun_too or (hit.cue.form == "gerund" and self._is_within_noun(hit))
        if not (noun or self._may_describe(hit)):
            return False  # most are plain verbs
        if (opened and self._tells(hit, left)) or self._stands_by_speech(hit, left):
            return False
        return self._tag(hit).startswith("NN") if noun else self._tag(hit) == "VBN" and self._is_participle(hit)

    def _stands_by_speech(self, hit: Hit, left: int) -> bool:
        after = self._follows_speech(hit.first) or self._follows_speech(left)
        return after or self._trails(hit, left) or self._is_inverted(hit, left)

    def _tells(self, hit: Hit, left: int) -> bool:
        """Before "that": a past, a verb behind a comma, or a plural subject: "Analysts at the bank estimate that"."""
        if hit.cue.is_past or self.tokens[hit.first - 1].low == ",":
            return True
        head = next(
            (at for at in range(left, min(left + 3, hit.first)) if self.tokens[at + 1].low in PREPOSITIONS), hit.at
        )
        return hit.cue.form == "base" and self.tokens[head].low.endswith("s")

    def _follows_speech(self, at: int) -> bool:
        return at > 0 and self.tokens[at - 1].pauses

    def _tag(self, hit: Hit) -> str:
        at = self.places[hit.at]
        tags = self._at(at).sentence
        return tags.tags[tags.token_at(at)]

    def _is_participle(self, hit: Hit) -> bool:
        """Whether its verb is none of the sentence's own, and another is."""
        phrases = self._at(self.places[hit.at])
        verb = phrases.phrase_at(self.places[hit.at])
        participle = isinstance(verb, VerbGroup) and not verb.finite
        return participle and any(other.finite for other in phrases.verb_groups)

    def _trails(self, hit: Hit, left: int) -> bool:
        """Whether a person or body reports at the end: "C, Radio Norvale reported on Monday", not "a rise reported"."""
        if not left or self.tokens[left - 1].low != "," or not hit.cue.trails:
            return False
        speaks = any(
            token.capital or is_speaker(token.low.removesuffix("s")) for token in self.tokens[left : hit.first]
        )
        if hit.cue.noun_too and has_finite(self.tokens, left, hit.first):
            return False  # "who, it turned out, had made a racist joke"
        return speaks and not has_finite(self.tokens, hit.after, len(self.tokens))

    def _is_inverted(self, hit: Hit, left: int) -> bool:
        """ "C, states Ann Lee": the name behind a present after a comma is its subject."""
        follows = left == hit.after and hit.first > 0 and self.tokens[left].capital
        return follows and self.tokens[hit.first - 1].low == ","

    def _may_describe(self, hit: Hit) -> bool:
        """Whether it may be a participle of the noun before it: a past without helpers, but not "said"."""
        bare = hit.cue.form == "past" and hit.first == hit.at
        return bare and self._follows_noun(hit)

    def _is_within_noun(self, hit: Hit) -> bool:
        """Whether its gerund stands between two words: "head of financial reporting Ann Lee"."""
        after = self.tokens[hit.after].low if hit.after < len(self.tokens) else "."
        return hit.first > 0 and self.tokens[hit.first - 1].low not in POINTS and after not in OPENING

    def _follows_noun(self, hit: Hit) -> bool:
        before = self.tokens[hit.at - 1] if hit.at else None
        after = self.tokens[hit.after].low if hit.after < len(self.tokens) else ""
        return before is not None and before.low not in POINTS and after in PREPOSITIONS

    def _is_unsure(self, noun: NounPhrase, start: int, comma: int, hit: Hit) -> bool:
        """Whether it is one of several joined, stands in brackets, or has a verb of its own before the comma."""
        last = self.places[comma]
        own = (verb for verb in self._at(self.places[hit.at]).verb_groups if noun.end <= verb.start < last)
        if noun.kind not in ("common", "name") or any(verb.finite and not self._describes(verb) for verb in own):
            return True
        return self._goes_on(start) or not {"(", ")", '"'}.isdisjoint(map(LOW, self.tokens[start:comma]))

    def _goes_on(self, start: int) -> bool:
        """ "and [Ann Lee]", "([the mayor]", "St James’ [Hospital]": what the words before it belong to as well."""
        before = self.tokens[start - 1] if start else NONE
        return before.low in ("and", "or", "(") or (before.capital and self.tokens[start].capital)

    def _describes(self, verb: VerbGroup) -> bool:
        """A past that may be a participle: "officials briefed on the talks"."""
        after = skip_adverbs(self.tokens, bisect_left(self.places, verb.end))
        preposition = after < len(self.tokens) and self.tokens[after].low in PREPOSITIONS
        return preposition and verb.first == verb.last and (is_participle(verb.verb) or verb.verb in IRREGULAR_PASTS)

    def _with_name(self, noun: NounPhrase, comma: int, hit: Hit) -> int:
        """The end of the subject: past the name in "the mayor, Ann Lee,", else the comma."""
        after = self._at(self.places[hit.at]).phrase_at(self.places[comma + 1])
        if noun.kind != "common" or not isinstance(after, NounPhrase) or after.name is None:
            return comma
        end = bisect_left(self.places, after.end)
        return end if end < len(self.tokens) and self.tokens[end].low in NAMED_ON and end < hit.first else comma

    def _at(self, offset: int) -> SentencePhrases:
        """The phrases of the sentence at `offset`, which all parsers share; each token stands in one."""
        return cast(SentencePhrases, self._phrases.at(offset))
