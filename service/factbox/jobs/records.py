"""How jobs stand, in Redis: a hash a job, and the set of those that have not ended. Each change is one script.

factbox:job:ID        status, request, result, ...; expires some time after the job ended
factbox:unfinished    ids by the time (seconds since 1970) when somebody should look after them
factbox:key:KEY       "ID DIGEST" of an idempotency key
"""

from __future__ import annotations

import time
from typing import Any

import redis

from factbox.jobs.job import ENDED, Away, Full, Job, Order, Taken

UNFINISHED = "factbox:unfinished"
PATIENCE, LEASE = 30.0, 120.0
"""Seconds after which a job that nobody began, or that somebody began and did not end, is handed out again."""

_ADD = """
if KEYS[3] ~= '' then
  local known = redis.call('GET', KEYS[3])
  if known then return known end
end
if redis.call('ZCARD', KEYS[2]) >= tonumber(ARGV[2]) then return 'full' end
redis.call('HSET', KEYS[1], 'status', 'queued', 'request', ARGV[3], 'request_id', ARGV[4], 'href', ARGV[5],
  'expires_at', ARGV[6], 'callback_url', ARGV[7], 'key', KEYS[3])
if ARGV[7] ~= '' then redis.call('HSET', KEYS[1], 'callback', 'waiting') end
redis.call('ZADD', KEYS[2], ARGV[8], ARGV[1])
if KEYS[3] ~= '' then redis.call('SET', KEYS[3], ARGV[1] .. ' ' .. ARGV[9]) end
return 'added'
"""
_BEGIN = """
local status = redis.call('HGET', KEYS[1], 'status')
if status ~= 'queued' and status ~= 'running' then return 0 end
redis.call('HSET', KEYS[1], 'status', 'running')
redis.call('ZADD', KEYS[2], 'XX', ARGV[2], ARGV[1])
return 1
"""
_END = """
local status = redis.call('HGET', KEYS[1], 'status')
if status ~= 'queued' and status ~= 'running' then return 0 end
redis.call('HSET', KEYS[1], 'status', ARGV[2], 'result', ARGV[3])
redis.call('HDEL', KEYS[1], 'request')
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
local key = redis.call('HGET', KEYS[1], 'key')
if key and key ~= '' then redis.call('PEXPIRE', key, ARGV[4]) end
return 1
"""
_GONE = (redis.ConnectionError, redis.TimeoutError, redis.exceptions.OutOfMemoryError, redis.ReadOnlyError)


class Records:
    """The jobs of all replicas: at most `most` that have not ended; one that ended is kept for `keep` seconds."""

    def __init__(self, client: Any, *, most: int, keep: float) -> None:
        self._client, self._most, self._keep = client, most, keep
        self._add, self._begin, self._end = map(client.register_script, (_ADD, _BEGIN, _END))

    def add(self, order: Order) -> Job | None:
        """Write a job down, or give the one of the same key; None: it was added. Raises Full, Taken or Away."""
        key = f"factbox:key:{order.key}" if order.key else ""
        keys = [_name(order.id), UNFINISHED, key]
        facts = [order.body, order.request_id, order.href, order.expires_at, order.callback_url]
        said: bytes = self._run(self._add, keys, [order.id, self._most, *facts, time.time() + PATIENCE, order.digest])
        if said == b"added":
            return None
        if said == b"full":
            raise Full
        job_id, _, digest = said.decode().partition(" ")
        if digest != order.digest:
            raise Taken
        return self.get(job_id) or Job(job_id, "queued", order.href)

    def get(self, job_id: str) -> Job | None:
        """How a job stands."""
        found = self._call(self._client.hgetall, _name(job_id))
        if b"status" not in found:
            return None
        told = {name.decode(): value for name, value in found.items()}
        callback = told["callback"].decode() if "callback" in told else None
        return Job(job_id, told["status"].decode(), told["href"].decode(), told.get("result", b"null"), callback)

    def begin(self, job_id: str) -> Order | None:
        """What is to be done; None when it has ended, was cancelled or is gone."""
        if not self._run(self._begin, [_name(job_id), UNFINISHED], [job_id, time.time() + LEASE]):
            return None
        names = ("request", "request_id", "href", "expires_at", "callback_url")
        body, *told = self._call(self._client.hmget, _name(job_id), *names)
        if body is None:
            return None  # it ended in this moment
        request_id, href, expires_at, callback_url = (one.decode() for one in told)
        return Order(job_id, body, request_id, href, float(expires_at), callback_url)

    def end(self, job_id: str, status: str, result: bytes) -> bool:
        """Write the outcome down, once; whether this was the one."""
        keep = max(1, int(self._keep * 1000))
        return bool(self._run(self._end, [_name(job_id), UNFINISHED], [job_id, status, result, keep]))

    def forget(self, job_id: str) -> None:
        """Delete a job that ended."""
        key = self._call(self._client.hget, _name(job_id), "key")
        self._call(self._client.delete, _name(job_id), *([key] if key else []))

    def callback(self, job_id: str) -> tuple[str, str]:
        """The address to be told, and how that stands; empty when there is none."""
        url, stands = self._call(self._client.hmget, _name(job_id), "callback_url", "callback")
        return (url or b"").decode(), (stands or b"").decode()

    def note_callback(self, job_id: str, stands: str) -> None:
        """Write down how the callback of a job went."""
        if self._call(self._client.exists, _name(job_id)):
            self._call(self._client.hset, _name(job_id), "callback", stands)

    @property
    def unfinished(self) -> int:
        """Jobs that wait or run, wherever."""
        return int(self._call(self._client.zcard, UNFINISHED))

    def overdue(self) -> list[str]:
        """Jobs that somebody should have begun or ended by now; they are lent again, to whoever asked."""
        now = time.time()
        late = [one.decode() for one in self._call(self._client.zrangebyscore, UNFINISHED, "-inf", now, 0, 100)]
        for job_id in late:
            self._call(self._client.zadd, UNFINISHED, {job_id: now + PATIENCE}, xx=True)
        return late

    def _run(self, script: Any, keys: list[str], args: list[Any]) -> Any:
        return self._call(script, keys=keys, args=args)

    @staticmethod
    def _call(function: Any, *args: Any, **more: Any) -> Any:
        try:
            return function(*args, **more)
        except _GONE as error:
            raise Away(type(error).__name__) from None


def _name(job_id: str) -> str:
    return f"factbox:job:{job_id}"


def has_ended(job: Job) -> bool:
    """Whether nothing more happens to it."""
    return job.status in ENDED
