"""Spans and metrics of OpenTelemetry."""

import asyncio
import inspect
import subprocess
import sys

import pytest
import volcredis
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.semconv._incubating.attributes import rpc_attributes
from opentelemetry.semconv._incubating.metrics import rpc_metrics
from opentelemetry.semconv.attributes import error_attributes, http_attributes, server_attributes, url_attributes
from opentelemetry.semconv.metrics import http_metrics
from opentelemetry.trace import SpanKind, StatusCode
from volcredis import models, otel

KEYS = {"access_key": "AK", "secret_key": "SK"}
INSTANCE = "redis-cn0212gzmh2xs"


class Telemetry:
    """Providers whose spans and metrics stay in memory."""

    def __init__(self):
        self.exporter = InMemorySpanExporter()
        self.spans_provider = TracerProvider()
        self.spans_provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        self.meters = MeterProvider([self.reader])
        self.tracer = self.spans_provider.get_tracer("test")

    def spans(self):
        """Returns the spans since the last call, in the order of their start."""
        spans = sorted(self.exporter.get_finished_spans(), key=lambda span: span.start_time)
        self.exporter.clear()
        return spans

    def measurements(self):
        """Returns the data points of each metric, by its name."""
        data = self.reader.get_metrics_data()
        metrics = [metric for of in data.resource_metrics for scope in of.scope_metrics for metric in scope.metrics]
        assert all(metric.unit == "s" for metric in metrics)
        return {metric.name: list(metric.data.data_points) for metric in metrics}


@pytest.fixture
def telemetry():
    telemetry = Telemetry()
    otel.instrument(tracer_provider=telemetry.spans_provider, meter_provider=telemetry.meters)
    yield telemetry
    otel.uninstrument()
    telemetry.meters.shutdown()


def check_call(spans, url, region="cn-beijing"):
    """Checks the spans of a call with one retry."""
    outer, call, first, second = spans
    assert (outer.name, call.name, call.kind) == ("outer", "redis/DescribeRegions", SpanKind.CLIENT)
    assert call.parent.span_id == outer.context.span_id
    host, port = url.removeprefix("http://").split(":")
    server = {server_attributes.SERVER_ADDRESS: host, server_attributes.SERVER_PORT: int(port)}
    assert call.attributes == {
        rpc_attributes.RPC_SYSTEM_NAME: "volcengine",
        rpc_attributes.RPC_METHOD: "redis/DescribeRegions",
        **server,
        "cloud.region": region,
        "volcengine.request_id": "20261124-1",
    }
    for number, (span, status) in enumerate([(first, 500), (second, 200)]):
        assert (span.name, span.kind, span.parent.span_id) == ("POST", SpanKind.CLIENT, call.context.span_id)
        assert call.start_time <= span.start_time <= span.end_time <= call.end_time
        expected = {
            http_attributes.HTTP_REQUEST_METHOD: "POST",
            http_attributes.HTTP_RESPONSE_STATUS_CODE: status,
            url_attributes.URL_FULL: f"{url}/?Action=DescribeRegions",
            rpc_attributes.RPC_METHOD: "redis/DescribeRegions",
            **server,
            "volcengine.request_id": "20261124-1",
        }
        if number == 0:
            expected[error_attributes.ERROR_TYPE] = "500"
        else:
            expected[http_attributes.HTTP_REQUEST_RESEND_COUNT] = 1
        assert span.attributes == expected
        assert span.status.status_code == (StatusCode.UNSET if number else StatusCode.ERROR)


def fail_once(service):
    """Makes the service fail for the first request of `DescribeRegions`."""
    answers = iter([(500, "InternalError", "no")])
    service.results["DescribeRegions"] = lambda _body: next(answers, {})


RETRY = volcredis.RetryConfig(max_attempts=2, base_delay=0.001, max_delay=0.001)


def test_a_call_of_a_thread(service, telemetry):
    client = volcredis.Client("cn-beijing", endpoint=service.url, retry=RETRY, **KEYS)
    fail_once(service)
    with telemetry.tracer.start_as_current_span("outer"):
        client.describe_regions()
    check_call(telemetry.spans(), service.url)
    measurements = telemetry.measurements()
    (call,) = measurements[rpc_metrics.RPC_CLIENT_CALL_DURATION]
    assert (call.count, call.attributes[rpc_attributes.RPC_METHOD]) == (1, "redis/DescribeRegions")
    attempts = measurements[http_metrics.HTTP_CLIENT_REQUEST_DURATION]
    assert sorted(point.attributes[http_attributes.HTTP_RESPONSE_STATUS_CODE] for point in attempts) == [200, 500]
    assert 0 < sum(point.sum for point in attempts) <= call.sum
    assert call.explicit_bounds[0] == 0.005 and call.explicit_bounds[-1] == 10


def test_calls_of_tasks_have_the_spans_of_their_tasks(service, telemetry, interact):
    async def story(client):
        async def call(number):
            with telemetry.tracer.start_as_current_span(f"outer {number}"):
                await client.describe_regions()

        await asyncio.gather(*map(call, range(20)))

    interact(story)
    spans = {span.context.span_id: span for span in telemetry.spans()}
    attempts = [span for span in spans.values() if span.name == "POST"]
    outer = [spans[spans[span.parent.span_id].parent.span_id].name for span in attempts]
    assert sorted(outer) == sorted(f"outer {number}" for number in range(20))


def test_a_call_of_a_task(service, telemetry):
    async def story():
        async with volcredis.AsyncClient("cn-beijing", endpoint=service.url, retry=RETRY, **KEYS) as client:
            for call in (
                client.describe_regions,
                lambda: client.call("DescribeRegions"),
                lambda: client.send(models.DescribeRegionsRequest()),
            ):
                fail_once(service)
                with telemetry.tracer.start_as_current_span("outer"):
                    await call()
                check_call(telemetry.spans(), service.url)

    asyncio.run(story())


def test_errors(service, telemetry):
    with volcredis.Client("cn-beijing", endpoint=service.url, retry="none", **KEYS) as client:
        service.error = (404, "InstanceNotFound", "no")
        with pytest.raises(volcredis.NotFoundError):
            client.create_backup(instance_id="redis-1")
        call, attempt = telemetry.spans()
        assert call.attributes[error_attributes.ERROR_TYPE] == "InstanceNotFound"
        assert call.attributes[rpc_attributes.RPC_RESPONSE_STATUS_CODE] == "InstanceNotFound"
        assert call.status.status_code == StatusCode.ERROR and "InstanceNotFound" in call.status.description
        assert attempt.attributes[error_attributes.ERROR_TYPE] == "404"
        with pytest.raises(volcredis.ValidationError):
            client.call("CreateBackup")
        (call,) = telemetry.spans()
        assert call.attributes[error_attributes.ERROR_TYPE] == "volcredis.ValidationError"
    (not_found, invalid) = telemetry.measurements()[rpc_metrics.RPC_CLIENT_CALL_DURATION]
    assert not_found.attributes[error_attributes.ERROR_TYPE] == "InstanceNotFound"
    assert invalid.attributes[error_attributes.ERROR_TYPE] == "volcredis.ValidationError"


def test_waits_and_pages(telemetry):
    async def story(emulator):
        async with emulator.async_client() as client:
            await client.wait.instance_running(INSTANCE)
            assert [item async for item in client.paginate.describe_db_instances()]

    with volcredis.emulator() as emulator:
        with emulator.client() as client:
            client.wait.instance_running(INSTANCE)
            assert list(client.paginate.describe_db_instances())
        asyncio.run(story(emulator))
    spans = telemetry.spans()
    assert [span.name for span in spans] == ["wait instance", "POST", "POST"] * 2
    for wait, poll, page in spans[:3], spans[3:]:
        assert poll.parent.span_id == wait.context.span_id and page.parent is None
        assert page.attributes["rpc.method"] == "redis/DescribeDBInstances"


def test_the_functions_of_the_application_are_called(service, telemetry):
    attempts = []
    with volcredis.Client("cn-beijing", endpoint=service.url, on_attempt=attempts.append, **KEYS) as client:
        client.with_options(timeout=5).describe_regions()
    assert [attempt.action for attempt in attempts] == ["DescribeRegions"]
    assert [span.name for span in telemetry.spans()] == ["redis/DescribeRegions", "POST"]
    with pytest.raises(TypeError, match="`on_attempt` must be callable"):
        volcredis.Client("cn-beijing", on_attempt=3, **KEYS)
    assert "region" in inspect.signature(volcredis.Client).parameters


def test_the_instrumentation_can_be_undone(service, telemetry):
    otel.uninstrument()
    before = {name: vars(volcredis.Client).get(name) for name in ("_send", "_wait", "call", "send")}
    otel.instrument(tracer_provider=telemetry.spans_provider)
    otel.instrument(tracer_provider=telemetry.spans_provider)
    with volcredis.Client("cn-beijing", endpoint=service.url, **KEYS) as client:
        client.describe_regions()
    assert len(telemetry.spans()) == 2
    otel.uninstrument()
    assert before == {name: vars(volcredis.Client).get(name) for name in before}
    with volcredis.Client("cn-beijing", endpoint=service.url, **KEYS) as client:
        client.describe_regions()
    assert telemetry.spans() == []


def test_opentelemetry_is_not_imported_by_the_package():
    program = "import sys, volcredis; assert not any(name.startswith('opentelemetry') for name in sys.modules)"
    subprocess.run([sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{program}"], check=True)
