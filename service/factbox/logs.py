"""Structured logs: one line an event, JSON or for people, never an article's text, a key or a query."""

from __future__ import annotations

import logging
import sys

import structlog

from factbox.settings import Settings


def configure(settings: Settings) -> None:
    """Send structlog's events, and warnings of the libraries, to stderr in the format that was asked for."""
    renderer = (
        structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
        if for_people(settings)
        else structlog.processors.JSONRenderer()
    )
    shared: list[structlog.typing.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    level = logging.getLevelNamesMapping()[settings.log_level.upper()]
    structlog.configure(
        processors=[structlog.contextvars.merge_contextvars, *shared, _one_line, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),  # a line in one go: threads mix none
        cache_logger_on_first_use=False,
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        processors=[_forget_internals, _one_line, renderer], foreign_pre_chain=shared
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[handler], force=True)


def for_people(settings: Settings) -> bool:
    """Whether a person reads the log: asked for, or on a terminal unless asked otherwise."""
    return settings.log_format == "console" or (settings.log_format == "auto" and sys.stderr.isatty())


def _one_line(logger: object, method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Control characters out of every string: nobody forges a line or a terminal escape."""
    return {key: _printable(value) if isinstance(value, str) else value for key, value in event.items()}


def _printable(value: str) -> str:
    return (
        value
        if value.isprintable()
        else "".join(char if char.isprintable() or char == "\n" else "\ufffd" for char in value)
    )


def _forget_internals(logger: object, method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    return structlog.stdlib.ProcessorFormatter.remove_processors_meta(logger, method, event)
