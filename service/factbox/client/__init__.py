"""A client of the HTTP API, in Python: needs requests and nothing of the service beside the shape of its answers.

client.py     Client: parse, batch, verify, plugins, jobs
articles.py   what is sent for an article
transport.py  one call: timeouts, waiting as Retry-After says, errors
batches.py    many articles, streamed both ways
jobs.py       a job, awaited
errors.py     what can go wrong
"""

from factbox.client.batches import Line
from factbox.client.client import Client
from factbox.client.errors import ServiceProblem, Unreachable
from factbox.client.jobs import Job

__all__ = ["Client", "Job", "Line", "ServiceProblem", "Unreachable"]
