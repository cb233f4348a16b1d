"""The processes of one machine: lanes for all articles, and the careful one for those at which a lane was lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factbox.bulk import sinks
from factbox.bulk.answering import Tally
from factbox.bulk.careful import Careful
from factbox.bulk.lane import Lane, Lost
from factbox.bulk.values import Entry, Task
from factbox.installation import Installation
from factbox.workers.turns import Turns

WAIT = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Crew:
    """`work` may be called by as many threads as there are lanes; more wait."""

    lanes: Sequence[Lane]
    turns: Turns[Lane]
    careful: Careful
    encode: sinks.Encoder

    @classmethod
    def of(cls, installation: Installation, task: Task, workers: int) -> Crew:
        lanes = [Lane(installation.settings, task) for _ in range(workers)]
        turns: Turns[Lane] = Turns(workers)
        for lane in lanes:
            turns.add(lane)
        careful = Careful(installation.settings, installation.registry, task)
        return cls(lanes, turns, careful, sinks.encoder(installation.registry, task))

    def work(self, entries: Sequence[Entry]) -> Tally:
        """What the entries come to. The one that a lane was lost at is parsed again alone, the others in a new lane."""
        lane = self.turns.borrow(0.0, WAIT)
        whole, rest = Tally(), list(entries)
        try:
            while rest:
                try:
                    whole.add(lane.work(rest))
                    break
                except Lost as lost:
                    culprits = rest if lost.index is None else [rest[lost.index]]
                    rest = [] if lost.index is None else rest[: lost.index] + rest[lost.index + 1 :]
                    for culprit in culprits:
                        self._again(culprit, whole)
        finally:
            self.turns.give_back(lane)
        return whole

    def _again(self, entry: Entry, tally: Tally) -> None:
        if (answer := self.careful.answers(entry, tally)) is not None:
            tally.payloads.append(self.encode([answer]))

    def close(self) -> None:
        for lane in self.lanes:
            lane.close()
        self.careful.close()
