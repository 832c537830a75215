"""Spans and metrics of OpenTelemetry. They need the extra `otel`: `pip install "volcredis[otel]"`.

    import volcredis.otel

    volcredis.otel.instrument()

From then on, the clients of the process follow the semantic conventions for RPC and HTTP:

- A call is a span such as `redis/CreateBackup`, a child of the current span, with `rpc.system.name` (`volcengine`),
  `rpc.method`, `server.address`, `server.port`, `cloud.region` and `volcengine.request_id`. A failed one has
  `error.type`, and `rpc.response.status_code` with the error code of the service.
- Each of its attempts is a span `POST` below it, with the attributes of HTTP clients. A page of a list is a span `POST`
  below the current span, and a wait is a span such as `wait instance` around its polls.
- The histograms `rpc.client.call.duration` and `http.client.request.duration` measure calls and attempts, in seconds.
"""

from __future__ import annotations

import time
from contextlib import AbstractContextManager, contextmanager
from functools import wraps
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from opentelemetry import metrics, trace
from opentelemetry.trace import SpanKind, Status, StatusCode

from volcredis import AsyncClient, Client, ServiceError, VolcredisError, __version__
from volcredis._client import ClientOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from volcredis import Attempt

__all__ = ["instrument", "uninstrument"]

# The boundaries that the conventions recommend.
_BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

# The attributes of classes before the instrumentation; `None` for inherited ones.
_before: list[tuple[type, str, Any]] = []


def instrument(
    *, tracer_provider: trace.TracerProvider | None = None, meter_provider: metrics.MeterProvider | None = None
) -> None:
    """Makes clients create spans and record metrics. Attempts are observed for clients that are created afterwards.

    Args:
        tracer_provider: The provider of spans; the global one by default.
        meter_provider: The provider of metrics; the global one by default.
    """
    uninstrument()
    telemetry = _Telemetry(tracer_provider, meter_provider)
    _replace(ClientOptions, "__init__", telemetry.constructor(ClientOptions.__init__))
    _replace(Client, "_wait", telemetry.blocking(Client._wait, telemetry.wait))
    _replace(AsyncClient, "_wait", telemetry.asynchronous(AsyncClient._wait, telemetry.wait))
    for name, observe in (("_send", telemetry.call), ("call", telemetry.call), ("send", telemetry.request)):
        _replace(Client, name, telemetry.blocking(getattr(Client, name), observe))
        _replace(AsyncClient, name, telemetry.asynchronous(getattr(AsyncClient, name), observe))


def uninstrument() -> None:
    """Undoes `instrument`. Clients that were created meanwhile keep their observation of attempts."""
    while _before:
        owner, name, value = _before.pop()
        if value is None:
            delattr(owner, name)
        else:
            setattr(owner, name, value)


def _replace(owner: type, name: str, value: Any) -> None:
    _before.append((owner, name, vars(owner).get(name)))
    setattr(owner, name, value)


def _server(client: Client | AsyncClient) -> dict[str, Any]:
    """Returns the attributes of the host that a client sends requests to."""
    url = urlsplit(client.endpoint)
    return {"server.address": url.hostname or "", "server.port": url.port or (443 if url.scheme == "https" else 80)}


def _kind(error: BaseException) -> str:
    """Returns the `error.type` of an exception."""
    if isinstance(error, ServiceError):
        return error.code
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


class _Outcome:
    """The attributes of a span and a measurement, and the result or exception that they describe."""

    def __init__(self, span: trace.Span) -> None:
        self.span = span
        self.attributes: dict[str, Any] = {}

    def __enter__(self) -> _Outcome:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _traceback: object) -> None:
        if error is not None:
            self.raised(error)

    def returned(self, result: Any) -> None:
        request_id = getattr(result, "request_id", None)
        if request_id is not None:
            self.span.set_attribute("volcengine.request_id", request_id)

    def raised(self, error: BaseException) -> None:
        self.attributes["error.type"] = _kind(error)
        if isinstance(error, ServiceError):
            self.attributes["rpc.response.status_code"] = error.code
        if isinstance(error, VolcredisError) and error.request_id is not None:
            self.span.set_attribute("volcengine.request_id", error.request_id)
        self.span.set_attributes(self.attributes)
        self.span.set_status(Status(StatusCode.ERROR, str(error)))


class _Telemetry:
    """The instruments, and the functions that replace those of the clients."""

    def __init__(
        self, tracer_provider: trace.TracerProvider | None, meter_provider: metrics.MeterProvider | None
    ) -> None:
        self.tracer = trace.get_tracer("volcredis", __version__, tracer_provider)
        meter = metrics.get_meter("volcredis", __version__, meter_provider)
        self.calls = meter.create_histogram(
            "rpc.client.call.duration",
            unit="s",
            description="Duration of calls with all their attempts.",
            explicit_bucket_boundaries_advisory=_BOUNDARIES,
        )
        self.attempts = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP requests.",
            explicit_bucket_boundaries_advisory=_BOUNDARIES,
        )

    @contextmanager
    def call(self, client: Client | AsyncClient, action: str, *_arguments: Any, **_options: Any) -> Iterator[_Outcome]:
        """Observes a call."""
        attributes = {"rpc.system.name": "volcengine", "rpc.method": f"redis/{action}", **_server(client)}
        start = time.perf_counter()
        with self._span(f"redis/{action}", SpanKind.CLIENT, {**attributes, "cloud.region": client.region}) as span:
            outcome = _Outcome(span)
            try:
                with outcome:
                    yield outcome
            finally:
                self.calls.record(time.perf_counter() - start, {**attributes, **outcome.attributes})

    def request(self, client: Client | AsyncClient, request: Any, **_options: Any) -> Any:
        """Observes the call of a request object."""
        return self.call(client, getattr(request, "action", type(request).__name__))

    @contextmanager
    def wait(self, client: Client | AsyncClient, target: str, *_arguments: Any, **_options: Any) -> Iterator[_Outcome]:
        """Observes a wait, whose polls are spans below it."""
        span = self._span(f"wait {target}", SpanKind.INTERNAL, {"cloud.region": client.region})
        with span as current, _Outcome(current) as outcome:
            yield outcome

    def _span(self, name: str, kind: SpanKind, attributes: dict[str, Any]) -> AbstractContextManager[trace.Span]:
        """Starts a span. Its outcome, not the span itself, records exceptions: with the code of the service."""
        return self.tracer.start_as_current_span(
            name, kind=kind, attributes=attributes, record_exception=False, set_status_on_exception=False
        )

    def blocking(self, method: Callable[..., Any], observe: Callable[..., Any]) -> Callable[..., Any]:
        """Returns a method that observes the calls of another one."""

        @wraps(method)
        def observed(client: Client, *arguments: Any, **options: Any) -> Any:
            with observe(client, *arguments, **options) as outcome:
                result = method(client, *arguments, **options)
                outcome.returned(result)
                return result

        return observed

    def asynchronous(self, method: Callable[..., Any], observe: Callable[..., Any]) -> Callable[..., Any]:
        """Returns a coroutine function that observes the calls of a method."""

        @wraps(method)
        async def observed(client: AsyncClient, *arguments: Any, **options: Any) -> Any:
            with observe(client, *arguments, **options) as outcome:
                result = await method(client, *arguments, **options)
                outcome.returned(result)
                return result

        return observed

    def constructor(self, initialize: Callable[..., None]) -> Callable[..., None]:
        """Returns a constructor that observes the attempts of the client."""

        @wraps(initialize)
        def observed(client: Any, *arguments: Any, on_attempt: Any = None, **options: Any) -> None:
            server: dict[str, Any] = {}

            def observe(attempt: Attempt) -> None:
                self.attempt(server, attempt)
                if on_attempt is not None:
                    on_attempt(attempt)

            invalid = on_attempt is not None and not callable(on_attempt)
            initialize(client, *arguments, on_attempt=on_attempt if invalid else observe, **options)
            server.update(_server(client), endpoint=client.endpoint)

        return observed

    def attempt(self, server: dict[str, Any], attempt: Attempt) -> None:
        """Adds the span and the measurement of an attempt, which has just ended."""
        end = time.time_ns()
        attributes: dict[str, Any] = {
            "http.request.method": "POST",
            "server.address": server["server.address"],
            "server.port": server["server.port"],
        }
        if attempt.http_status is not None:
            attributes["http.response.status_code"] = attempt.http_status
        if attempt.error is not None:
            failed = attempt.http_status is not None and attempt.http_status >= 400
            attributes["error.type"] = str(attempt.http_status) if failed else "_OTHER"
        span = self.tracer.start_span(
            "POST",
            kind=SpanKind.CLIENT,
            attributes={
                **attributes,
                "url.full": f"{server['endpoint']}?{urlencode({'Action': attempt.action})}",
                "rpc.method": f"redis/{attempt.action}",
            },
            start_time=end - int(attempt.elapsed * 1e9),
        )
        if attempt.number > 1:
            span.set_attribute("http.request.resend_count", attempt.number - 1)
        if attempt.request_id is not None:
            span.set_attribute("volcengine.request_id", attempt.request_id)
        if attempt.error is not None:
            span.set_status(Status(StatusCode.ERROR, attempt.error))
        self.attempts.record(attempt.elapsed, attributes, trace.set_span_in_context(span))
        span.end(end)
