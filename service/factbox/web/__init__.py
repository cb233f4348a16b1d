"""The HTTP door: requests in, problems or factboxes out. It parses no article itself."""

from factbox.web.app import create_app

__all__ = ["create_app"]
