"""Jobs in Redis (extra `factbox[jobs]`): records say how they stand, Dramatiq hands them to the workers.

A job is accepted once it is in Redis. What a worker has when it is killed, Dramatiq hands to another after HEARTBEAT;
what fell between records and queue, `Records.overdue` finds.
"""

from __future__ import annotations

from typing import Any

import dramatiq
import redis
from dramatiq.brokers.redis import RedisBroker

from factbox.jobs.job import Away, Job, Order
from factbox.jobs.records import Records, has_ended

QUEUE, PERFORM, TELL = "jobs", "perform", "tell"
HEARTBEAT = 15_000
"""Milliseconds without a sign of life after which a worker counts as dead."""
ALWAYS = 1_000_000
"""Look for dead workers with every command (of a million)."""


def connect(url: str) -> Any:
    """A client of the Redis at `url` that gives up soon: whoever waits is told to come back."""
    return redis.Redis.from_url(url, socket_timeout=5.0, socket_connect_timeout=2.0, health_check_interval=10)


def make_broker(client: Any) -> Any:
    """The broker that web processes and workers share, without middleware: what goes wrong is a job's outcome."""
    make: Any = RedisBroker
    return make(
        client=client, namespace="factbox", middleware=[], heartbeat_timeout=HEARTBEAT, maintenance_chance=ALWAYS
    )


class Brokered:
    """The queue as a web process sees it: any replica may ask for any job."""

    def __init__(self, url: str, *, most: int, keep: float) -> None:
        client = connect(url)
        self.records = Records(client, most=most, keep=keep)
        self.broker = make_broker(client)

    @property
    def unfinished(self) -> int:
        """Jobs that wait or run, wherever."""
        return self.records.unfinished

    def add(self, order: Order) -> Job:
        """As `Queue.add`; when it returns, the job is in Redis."""
        if known := self.records.add(order):
            return known
        self.send(PERFORM, order.id)
        return Job(order.id, "queued", order.href, callback="waiting" if order.callback_url else None)

    def get(self, job_id: str) -> Job | None:
        """As `Queue.get`."""
        return self.records.get(job_id)

    def cancel(self, job_id: str) -> Job | None:
        """As `Queue.cancel`; a worker that has it goes on, and its result is dropped."""
        job = self.records.get(job_id)
        if job is not None and has_ended(job):
            self.records.forget(job_id)
        elif job is not None and self.records.end(job_id, "cancelled", b"null"):
            return self.records.get(job_id)
        return job

    def send(self, actor: str, *args: Any, after: float = 0.0) -> None:
        """Put a message into the queue, to be read in `after` seconds."""
        message: Any = dramatiq.Message(queue_name=QUEUE, actor_name=actor, args=args, kwargs={}, options={})
        try:
            self.broker.enqueue(message, delay=int(after * 1000) if after else None)
        except (redis.ConnectionError, redis.TimeoutError, redis.exceptions.OutOfMemoryError) as error:
            raise Away(type(error).__name__) from None

    @property
    def backlog(self) -> int:
        """Messages that no worker has taken."""
        return int(self.records._call(self.broker.client.llen, f"factbox:{QUEUE}"))
