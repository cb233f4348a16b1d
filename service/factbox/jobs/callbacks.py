"""Callbacks: signed as Standard Webhooks has it (standardwebhooks.com), tried again while the other side fails."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time

PAUSES = (5.0, 30.0, 120.0, 600.0)
"""Seconds between one try and the next; after the last one it is given up."""
PREFIX = "whsec_"


def signed(secret: str, job_id: str, body: bytes, now: float | None = None) -> dict[str, str]:
    """Headers that prove who sent `body`: HMAC-SHA-256 over id, time and body. The id is the same in every try."""
    sent_at = str(int(time.time() if now is None else now))
    mac = hmac.new(key_of(secret), f"{job_id}.{sent_at}.".encode() + body, hashlib.sha256).digest()
    return {
        "Content-Type": "application/json",
        "webhook-id": job_id,
        "webhook-timestamp": sent_at,
        "webhook-signature": f"v1,{base64.b64encode(mac).decode()}",
    }


def key_of(secret: str) -> bytes:
    """The key that a secret stands for: base64 after `whsec_`, else the text itself."""
    return base64.b64decode(secret.removeprefix(PREFIX)) if secret.startswith(PREFIX) else secret.encode()
