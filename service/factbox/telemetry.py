"""OpenTelemetry traces, where the extra `factbox[otel]` is installed and FACTBOX_TRACES is set."""

from __future__ import annotations

from typing import Any

from flask import Flask


class NotInstalled(RuntimeError):
    """Traces were asked for, but the extra is not installed."""


def instrument(app: Flask) -> None:
    """One span a request, its parent taken from `traceparent`, exported over OTLP as the OTEL_ variables say."""
    try:
        from opentelemetry import trace
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.instrumentation.flask import FlaskInstrumentor
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError:
        raise NotInstalled("FACTBOX_TRACES is set: install factbox[otel], or unset it") from None
    provider = TracerProvider()
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    trace.set_tracer_provider(provider)
    instrumentor: Any = FlaskInstrumentor()
    instrumentor.instrument_app(app, excluded_urls="livez,readyz,healthz,metrics")
