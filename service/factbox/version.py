"""The version of the distribution, said once."""

__version__ = "1.0.0"
