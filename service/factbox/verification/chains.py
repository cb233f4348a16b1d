"""Blocks put in order: the best reading of a quotation as one place of the source, or as pieces of several."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factbox.verification.blocks import Block
from factbox.verification.quotation import GAPS, LONG_GAP, PIECE, SHORT_GAP

Pair = tuple[int, int]
"""A word of the quotation and the same word of the source, as indexes."""
GAP_COST = 1 / (4 * LONG_GAP)
"""Of two readings with as many words, the tighter one."""
AREA = 2_500
"""Between two blocks, words are compared one by one where the gaps are no larger than this, multiplied."""


def one_place(blocks: Sequence[Block], quoted: Sequence[str], source: Sequence[str]) -> list[Pair]:
    """The words of the quotation that one place of the source has, in order: the most there are. [] where none is."""
    chain = _chain(blocks)
    if not chain:
        return []
    first, last = chain[0], chain[-1]
    reach = first.quoted + SHORT_GAP
    pairs = _common(quoted, 0, first.quoted, source, max(0, first.source - reach), first.source)
    for block, after in zip(chain, [*chain[1:], None], strict=True):
        pairs += [(block.quoted + step, block.source + step) for step in range(block.size)]
        if after is not None:
            pairs += _common(quoted, block.quoted_end, after.quoted, source, block.source_end, after.source)
    left = len(quoted) - last.quoted_end
    return pairs + _common(
        quoted,
        last.quoted_end,
        len(quoted),
        source,
        last.source_end,
        min(len(source), last.source_end + left + SHORT_GAP),
    )


def _chain(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, cut where they overlap, that follow each other on both sides and hold the most words."""
    scores: list[float] = []
    before: list[tuple[int, int] | None] = []  # the block before in the chain, and how many words are cut off this one
    for block in blocks:
        best, came = float(block.size), None
        for index, other in enumerate(blocks[: len(scores)]):
            joined = _joined(other, block)
            if joined is not None and (score := scores[index] + joined[1]) > best:
                best, came = score, (index, joined[0])
        scores.append(best)
        before.append(came)
    return _walk(blocks, before, max(range(len(scores)), key=scores.__getitem__)) if scores else []


def _joined(first: Block, second: Block) -> tuple[int, float] | None:
    """What is cut off `second` when it follows `first`, and what it adds; None where it cannot follow."""
    cut = max(0, first.quoted_end - second.quoted, first.source_end - second.source)
    gap = second.source + cut - first.source_end
    if cut >= second.size or second.quoted <= first.quoted or second.source <= first.source or gap > LONG_GAP:
        return None
    return cut, second.size - cut - gap * GAP_COST


def _walk(blocks: Sequence[Block], before: Sequence[tuple[int, int] | None], index: int) -> list[Block]:
    chain = []
    while True:
        block, came = blocks[index], before[index]
        cut = came[1] if came else 0
        chain.append(Block(block.quoted + cut, block.source + cut, block.size - cut))
        if came is None:
            return chain[::-1]
        index = came[0]


def _common(quoted: Sequence[str], q0: int, q1: int, source: Sequence[str], s0: int, s1: int) -> list[Pair]:
    """A longest common subsequence of two short stretches; [] where they are long."""
    rows, columns = q1 - q0, s1 - s0
    if rows <= 0 or columns <= 0 or rows * columns > AREA:
        return []
    table = [[0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            same = quoted[q0 + row] == source[s0 + column]
            table[row][column] = (
                table[row + 1][column + 1] + 1 if same else max(table[row + 1][column], table[row][column + 1])
            )
    pairs, row, column = [], 0, 0
    while row < rows and column < columns:
        if quoted[q0 + row] == source[s0 + column]:
            pairs.append((q0 + row, s0 + column))
            row, column = row + 1, column + 1
        elif table[row + 1][column] >= table[row][column + 1]:
            row += 1
        else:
            column += 1
    return pairs


def pieces(pairs: Sequence[Pair]) -> list[Block]:
    """Runs of pairs that follow each other on both sides."""
    found: list[Block] = []
    for quoted, source in pairs:
        if found and (found[-1].quoted_end, found[-1].source_end) == (quoted, source):
            found[-1] = found[-1]._replace(size=found[-1].size + 1)
        else:
            found.append(Block(quoted, source, 1))
    return found


def steady(pairs: Sequence[Pair], marked: frozenset[int]) -> list[Pair]:
    """`pairs` without words that stand too far from the others to be more than chance.

    A stretch on its own needs as many words as GAPS says for the nearer of the gaps beside it, unless the quotation
    itself says that something is left out there: `marked` has the words that follow an ellipsis.
    """
    groups: list[list[Pair]] = []
    for pair in pairs:
        if groups and pair[1] - groups[-1][-1][1] <= SHORT_GAP + 1:
            groups[-1].append(pair)
        else:
            groups.append([pair])
    gaps = [LONG_GAP, *(later[0][1] - first[-1][1] - 1 for first, later in pairwise(groups)), LONG_GAP]
    if len(groups) < 2:
        return list(pairs)
    return [
        pair
        for group, gap in zip(groups, map(min, gaps, gaps[1:]), strict=True)
        if group[0][0] in marked or group[-1][0] + 1 in marked or len(group) >= _needed(gap)
        for pair in group
    ]


def _needed(gap: int) -> int:
    return next((words for most, words in GAPS if gap <= most), PIECE)


def scattered(blocks: Sequence[Block], marked: frozenset[int]) -> list[Block]:
    """The quotation covered by the longest blocks of the source, wherever they are; by place in the quotation."""
    free = [(block.size, -block.source, block) for block in blocks]
    taken: set[int] = set()
    chosen: list[Block] = []
    wanted = max((block.quoted_end for block in blocks), default=0)
    for _, _, block in sorted(free, reverse=True):
        if len(taken) == wanted:
            break
        part = _uncovered(block, taken)
        if part.size >= PIECE or (part.size == 2 and part.quoted in marked):
            chosen.append(part)
            taken.update(range(part.quoted, part.quoted_end))
    return sorted(chosen)


def _uncovered(block: Block, taken: set[int]) -> Block:
    """The longest part of the block whose words no other block has covered."""
    best = Block(block.quoted, block.source, 0)
    run = 0
    for step in range(block.size):
        run = 0 if block.quoted + step in taken else run + 1
        if run > best.size:
            best = Block(block.quoted + step - run + 1, block.source + step - run + 1, run)
    return best
