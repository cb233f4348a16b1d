"""Parse processes: articles are parsed in children that can be given up on, so nothing they do harms the service."""

from factbox.workers.pool import Busy, Pool, Unreadable
from factbox.workers.process import Died, Overtaxed
from factbox.workers.protocol import Job, Outcome, Page
from factbox.workers.window import in_order

__all__ = ["Busy", "Died", "Job", "Outcome", "Overtaxed", "Page", "Pool", "Unreadable", "in_order"]
