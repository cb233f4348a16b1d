"""`make image-test`: run the image as a hardened deployment would, POST the sample article, check the answer, stop it.

Arguments: the command that runs the image on this host's network with FACTBOX_PORT handed in.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

PORT = "8099"
ADDRESS = f"http://127.0.0.1:{PORT}"
SEED = Path(__file__).parents[1] / "seeds" / "homs-roadblocks"


def wait_ready(process: subprocess.Popen[bytes], seconds: float = 60) -> float:
    """Seconds until `/readyz` answered 200."""
    began = time.monotonic()
    while time.monotonic() - began < seconds and process.poll() is None:
        try:
            with urlopen(f"{ADDRESS}/readyz", timeout=2):
                return time.monotonic() - began
        except (URLError, OSError):
            time.sleep(0.05)
    raise SystemExit("The image did not become ready.")


def is_compiled(command: list[str]) -> bool:
    """Whether the image's parsers are compiled, as they are unless it was built with FACTBOX_NATIVE=0."""
    asked = [*command, "python", "-c", "import factbox.language.mentions as m; print(m.__loader__)"]
    return "ExtensionFileLoader" in subprocess.run(asked, capture_output=True, text=True, check=True).stdout


def main(command: list[str]) -> int:
    """0 when the image is as it was meant to be built and answers the sample article with its facts."""
    if is_compiled(command) is not (os.environ.get("FACTBOX_NATIVE", "1") == "1"):
        raise SystemExit("The image's parsers are not compiled as FACTBOX_NATIVE asks.")
    process = subprocess.Popen(command, env=os.environ | {"FACTBOX_PORT": PORT}, start_new_session=True)
    try:
        ready = wait_ready(process)
        body = {"text": (SEED / "article.txt").read_text(encoding="utf-8"), "published_at": "2025-01-06"}
        request = Request(f"{ADDRESS}/v1/parse", json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urlopen(request, timeout=30) as response:
            answer = json.load(response)
        counts = {name: len(items) for name, items in answer["results"].items()}
        print(f"ready after {ready:.1f} s; {counts}; errors: {answer['errors']}")
        return 0 if counts["links"] == 4 and min(counts.values()) > 0 and not answer["errors"] else 1
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(30)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
