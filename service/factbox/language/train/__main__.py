"""python -m factbox.language.train DATA [FILE]: learns from the corpora in the folder DATA, writes FILE (default: the
file of the package), and says how well it tags the held-out halves. The same data makes the same bytes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from factbox.language.en.word_endings import ENDINGS
from factbox.language.tagging import WEIGHTS, make_tagger
from factbox.language.tagging.lexicon import Lexicon
from factbox.language.train import pack, perceptron
from factbox.language.train.accuracy import accuracy
from factbox.language.train.corpus import CORPORA, sentences, word_list
from factbox.language.train.dictionary import count
from factbox.language.train.samples import sample

SEEDS = (1, 2, 3, 4, 5, 6, 7, 8)
"""One run each; the file holds their mean."""


def learn(data: Path) -> bytes:
    """The file that the corpora in `data` make."""
    texts = [sentence for name in CORPORA for sentence in sentences(data / f"{name}.tsv.gz", "train")]
    known, listed = count(texts), word_list(data / "words.tsv.gz")
    samples = sample(texts, Lexicon(known, listed, ENDINGS))
    runs = [perceptron.train(samples, seed) for seed in SEEDS]
    steps = sum(run.steps for run in runs)
    sums = [[sum(lane) for lane in zip(*rows, strict=True)] for rows in zip(*(run.sums for run in runs), strict=True)]
    return pack.pack(pack.rows(samples.names, sums, steps), known, listed)


def main(arguments: list[str]) -> None:
    """Trains, writes and measures."""
    if not 1 <= len(arguments) <= 2:
        sys.exit(__doc__)
    data, file = Path(arguments[0]), Path(arguments[1]) if len(arguments) > 1 else WEIGHTS
    file.write_bytes(learn(data))
    print(f"{file}: {file.stat().st_size} bytes")
    tagger = make_tagger(file)
    for name in CORPORA:
        print(f"{name} dev: {100 * accuracy(tagger, sentences(data / f'{name}.tsv.gz', 'dev')):.2f} % right")


if __name__ == "__main__":
    main(sys.argv[1:])
