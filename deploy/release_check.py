"""Before a release: known vulnerabilities and licences of everything that is installed with factbox, its extras too.

Argument: an environment with pip-audit and pip-licenses. What could not be asked is said,
and fails: silence is no proof.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCKS = ("run", "jobs")
"""What the image has in it."""
FREE = (
    *("MIT", "BSD", "0BSD", "Apache", "ISC", "PSF", "Python Software Foundation", "HPND", "Zope", "ZPL"),
    *("Unlicense", "Public Domain", "CC0", "MPL", "Mozilla", "LGPL"),
)
"""Licences under which the image may be passed on as it is; LGPL and MPL are of libraries that we do not change."""


def audit(environment: Path) -> int:
    """0 clean, 1 vulnerable, 2 nobody could be asked."""
    locks = [argument for name in LOCKS for argument in ("--requirement", f"requirements/{name}.txt")]
    command = [f"{environment}/bin/pip-audit", *locks, "--disable-pip", "--require-hashes", "--progress-spinner", "off"]
    done = subprocess.run([*command, "--format", "json"], cwd=ROOT, capture_output=True, text=True, timeout=600)
    try:
        found = json.loads(done.stdout)["dependencies"]
    except (json.JSONDecodeError, KeyError):
        print(f"vulnerabilities: NOT CHECKED, the service that knows them could not be asked: {_last(done.stderr)}")
        return 2
    bad = [(one["name"], one["version"], fault["id"]) for one in found for fault in one.get("vulns", ())]
    skipped = {one["name"]: one["skip_reason"] for one in found if "skip_reason" in one}
    for name, version, fault in bad:
        print(f"vulnerable: {name} {version}: {fault}")
    if skipped:
        print(f"vulnerabilities: NOT CHECKED for {len(skipped)} packages: {next(iter(skipped.values()))}")
    print(f"vulnerabilities: {len(bad)} in the {len(found) - len(skipped)} packages that could be asked for")
    return 1 if bad else 2 if skipped else 0


def licences(environment: Path) -> int:
    """1 when a package has a licence that nobody looked at."""
    wanted = {line.partition("==")[0] for name in LOCKS for line in _pins(name)}
    command = [f"{environment}/bin/pip-licenses", "--python", sys.executable, "--format", "json", "--from", "mixed"]
    listed = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    ours = [one for one in listed if one["Name"].lower().replace("_", "-") in wanted]
    odd = [one for one in ours if not any(word.lower() in one["License"].lower() for word in FREE)]
    for one in odd:
        print(f"licence: {one['Name']} {one['Version']}: {one['License']}")
    print(f"licences: {len(ours)} packages, {len(odd)} to be looked at")
    return 1 if odd or not ours else 0


def _pins(name: str) -> list[str]:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return [line.split()[0] for line in text.splitlines() if "==" in line and not line.startswith((" ", "#"))]


def _last(text: str) -> str:
    lines = [line for line in text.strip().splitlines() if line.strip()]
    return lines[-1][:300] if lines else "it said nothing"


if __name__ == "__main__":
    folder = Path(sys.argv[1]).absolute()
    outcome = [audit(folder), licences(folder)]
    print(f"release-check: {'passed' if not any(outcome) else 'FAILED' if 1 in outcome else 'NOT COMPLETE'}")
    sys.exit(max(outcome))
