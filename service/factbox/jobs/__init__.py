"""Jobs: work that is done behind the caller's back and asked for later. One interface, two ways.

job.py      what is handed in, and how it stands
table.py    in memory: a bounded table and threads; what is in it ends with the process
memory.py   the interface over the table
records.py  in Redis: how jobs stand, for every replica to read
broker.py   the interface over Redis, with Dramatiq as the queue
labour.py   what `factbox work` does with a job from there
callbacks.py  how a callback is signed, and when it is tried again
"""

from factbox.jobs.job import Away, Full, Job, Order, Queue, Taken

__all__ = ["Away", "Full", "Job", "Order", "Queue", "Taken"]
