"""Corpora: many articles from files, archives or addresses, into files of facts; on one machine or on many.

values.py     what walks through a run: entries, units of input, the task
storage.py    files of this machine or of a store
sources/      where articles come from         sinks/  what is written
pieces.py     units cut into parts and pieces
request.py    from a row to an article         answering.py  from an article to its answer
lane.py       a process that parses many       careful.py    one that parses a single one, with time limits
crew.py       the processes of one machine
work.py       read, parse, write               folder.py     what a run has written
run.py        the whole                        cluster.py    the same on Dask
batch.py      rows to answers, for pipelines   datatrove.py  a step for datatrove's
"""

from factbox.bulk.batch import parse_batch

__all__ = ["parse_batch"]
