"""Bulk work at the rate limit of the service, and the option `rate_limit`.

`VOLCREDIS_TEST_BULK` sets the number of calls of the bulk tests; `cargo xtask test --soak` makes 1,000.
"""

import asyncio
import concurrent.futures
import logging
import os
import time

import pytest
import volcredis

BULK = int(os.environ.get("VOLCREDIS_TEST_BULK", "60"))
LIMIT = 20
CHANGE = {"instance_id": "redis-cn0212gzmh2xs", "active": True, "cross_backup_region": "cn-shanghai"}


@pytest.mark.parametrize("options", [{}, {"max_attempts": 1}, {"rate_limit": LIMIT}])
def test_bulk_work_of_threads_succeeds(options):
    with volcredis.emulator(rate_limit=LIMIT) as emulator, emulator.client(**options) as client:
        begin = time.perf_counter()
        with concurrent.futures.ThreadPoolExecutor(8) as executor:
            calls = [executor.submit(client.modify_cross_region_backup_policy, **CHANGE) for _ in range(BULK)]
            assert [call.result().http_status for call in calls] == [200] * BULK
    print_duration("threads", options, begin)


@pytest.mark.parametrize("options", [{}, {"max_attempts": 1}, {"rate_limit": LIMIT}])
def test_bulk_work_of_tasks_succeeds(options):
    async def main():
        async with emulator.async_client(**options) as client:
            calls = (client.modify_cross_region_backup_policy(**CHANGE) for _ in range(BULK))
            return await asyncio.gather(*calls)

    with volcredis.emulator(rate_limit=LIMIT) as emulator:
        begin = time.perf_counter()
        assert [response.http_status for response in asyncio.run(main())] == [200] * BULK
    print_duration("tasks", options, begin)


def print_duration(callers, options, begin):
    """Prints the duration relative to that at the rate limit."""
    print(f"{BULK} calls of {callers} {options}: {(time.perf_counter() - begin) * LIMIT / BULK:.2f}")


def test_waiting_for_the_limiter_does_not_count_towards_the_default_timeout(service):
    """The last call would wait for 100 s, longer than the default timeout of 60 s."""

    async def main(count=2000):
        async with volcredis.AsyncClient(
            "cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK", rate_limit=20
        ) as client:
            calls = [asyncio.ensure_future(client.describe_regions()) for _ in range(count)]
            for call in calls[:10]:
                await call
            # A call with a shorter timeout fails immediately.
            with pytest.raises(volcredis.TimeoutError, match="rate limit") as raised:
                await client.with_options(timeout=30).describe_regions()
            assert (raised.value.kind, raised.value.attempts) == ("rate_limit", 0)
            await client.close()
            responses = await asyncio.gather(*calls, return_exceptions=True)
        return [response for response in responses if isinstance(response, volcredis.VolcredisError)]

    errors = asyncio.run(main())
    assert errors and {type(error) for error in errors} == {volcredis.CancelledError}


def reasons(service, caplog, **options):
    """Returns the reason for the wait of a throttled call, and the number of calls without throttling."""
    responses = iter([(429, "FlowLimitExceeded", "slow down")])
    service.results["DescribeRegions"] = {}
    service.error = None

    def respond(action, authorization, body, real=service.respond):
        service.error = next(responses, None)
        return real(action, authorization, body)

    service.respond = respond
    caplog.clear()
    with (
        caplog.at_level(logging.DEBUG, "volcredis"),
        volcredis.Client("cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK", **options) as client,
    ):
        assert client.describe_regions().attempts == 2
    del service.respond
    messages = [record.message for record in caplog.records if "waiting before an attempt" in record.message]
    return [message.split("reason=")[1].split("action=")[0].strip() for message in messages]


def test_none_disables_the_adaptive_limit(service, caplog):
    assert reasons(service, caplog, rate_limit=None) == ["retry"]
    assert set(reasons(service, caplog)) == {"rate limit"}


def test_a_number_limits_from_the_first_request(service):
    with volcredis.Client(
        "cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK", timeout=5, rate_limit=0.1
    ) as client:
        client.describe_regions()
        with pytest.raises(volcredis.TimeoutError) as raised:
            client.describe_regions()
        assert raised.value.kind == "rate_limit"
        assert client.describe_zones(region_id="cn-beijing").http_status == 200, "each action has its own limit"
    assert len(service.requests) == 2


@pytest.mark.parametrize("make", [volcredis.Client, volcredis.AsyncClient])
@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        (0, ValueError, "`rate_limit` must be more than 0 requests per second, or None for no limit, got 0"),
        (-1, ValueError, "got -1"),
        (float("nan"), ValueError, "got NaN"),
        (float("inf"), ValueError, "got inf"),
        (True, TypeError, "must be a number or None, got `bool`"),
        ("20", TypeError, "got `str`"),
    ],
)
def test_invalid_values_are_reported(make, value, error, message):
    with pytest.raises(error, match=message):
        make("cn-beijing", access_key="AK", secret_key="SK", rate_limit=value)


def test_calls_are_limited_in_the_process_while_the_redis_is_not_available(service, caplog):
    limiter = volcredis.SharedRateLimiter("redis://127.0.0.1:9", account="2100000001")
    with (
        caplog.at_level(logging.WARNING, "volcredis"),
        volcredis.Client(
            "cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK", rate_limit=200, rate_limiter=limiter
        ) as client,
    ):
        for _ in range(3):
            assert client.describe_regions().http_status == 200
    assert [record.levelname for record in caplog.records if "rate limiter" in record.message] == ["WARNING"]


def test_clients_share_a_limiter(service, redis):
    limiter = volcredis.SharedRateLimiter(redis)
    options = {"endpoint": service.url, "access_key": "AK", "secret_key": "SK", "timeout": 5, "rate_limit": 0.1}

    async def main():
        async with volcredis.AsyncClient("cn-beijing", rate_limiter=limiter, **options) as second:
            with pytest.raises(volcredis.TimeoutError) as raised:
                await second.describe_regions()
            assert raised.value.kind == "rate_limit"

    with volcredis.Client("cn-beijing", rate_limiter=limiter, **options) as first:
        first.describe_regions()
        asyncio.run(main())


def test_invalid_limiters_are_reported():
    with pytest.raises(volcredis.ConfigurationError, match="encrypted connections to a Redis are not supported"):
        volcredis.SharedRateLimiter("rediss://127.0.0.1")
    with pytest.raises(TypeError, match="`rate_limiter` must be a SharedRateLimiter, got `str`"):
        volcredis.Client("cn-beijing", rate_limiter="redis://127.0.0.1")
