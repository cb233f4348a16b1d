"""Time zones as articles write them, and what they stand for."""

from __future__ import annotations

ZONES: dict[str, str] = {
    "utc": "UTC", "gmt": "UTC", "bst": "Europe/London", "cet": "Europe/Paris", "cest": "Europe/Paris",
    "msk": "Europe/Moscow", "eet": "Europe/Athens", "ist": "Asia/Kolkata", "jst": "Asia/Tokyo", "kst": "Asia/Seoul",
    "hkt": "Asia/Hong_Kong", "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "nzst": "Pacific/Auckland",
    "nzdt": "Pacific/Auckland", "est": "America/New_York", "edt": "America/New_York", "cst": "America/Chicago",
    "cdt": "America/Chicago", "mst": "America/Denver", "mdt": "America/Denver", "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles", "et": "America/New_York", "ct": "America/Chicago",
    "mt": "America/Denver", "pt": "America/Los_Angeles", "sgt": "Asia/Singapore", "pkt": "Asia/Karachi",
    "sast": "Africa/Johannesburg", "eest": "Europe/Athens",
    "ast": "America/Halifax", "adt": "America/Halifax", "wat": "Africa/Lagos", "eat": "Africa/Nairobi",
    "gst": "Asia/Dubai", "wib": "Asia/Jakarta", "ict": "Asia/Bangkok", "brt": "America/Sao_Paulo",
    "acst": "Australia/Adelaide", "awst": "Australia/Perth", "akst": "America/Anchorage", "hst": "Pacific/Honolulu",
    "eastern": "America/New_York", "pacific": "America/Los_Angeles", "central": "America/Chicago",
    "eastern time": "America/New_York", "central time": "America/Chicago",
    "pacific time": "America/Los_Angeles", "mountain time": "America/Denver", "local time": "",
    "eastern standard time": "America/New_York", "eastern daylight time": "America/New_York",
    "pacific standard time": "America/Los_Angeles", "pacific daylight time": "America/Los_Angeles",
}  # fmt: skip
"""Written form -> IANA zone; "" says that the clock is the place's own, whatever that is."""
