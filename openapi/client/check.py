"""Run use.py against a service that is started for it. Argument: the folder of the generated client."""

from __future__ import annotations

import sys
from pathlib import Path

from factbox.demo import service

sys.path[:0] = [sys.argv[1], str(Path(__file__).parent)]

import use  # noqa: E402 - it imports the generated client

with service() as address:
    use.main(address)
