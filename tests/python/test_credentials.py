"""Credentials and their sources."""

import asyncio
import datetime
import threading

import pytest
import volcredis
from volcredis import Credentials

UTC = datetime.timezone.utc


def used(service):
    """Returns the access keys and the session tokens of the requests."""
    return [
        (headers["Authorization"].split("Credential=")[1].split("/")[0], headers["X-Security-Token"])
        for _, _, headers in service.requests
    ]


def test_a_callable_is_called_once_while_its_credentials_are_valid(service):
    asked = []

    def provide():
        asked.append(len(asked))
        return Credentials("AK", "SK", "token", datetime.datetime.now(UTC) + datetime.timedelta(hours=1))

    with volcredis.Client("cn-beijing", endpoint=service.url, credentials=provide) as client:
        for _ in range(3):
            client.describe_regions()
    assert used(service) == [("AK", "token")] * 3
    assert asked == [0]


def test_a_callable_is_called_again_when_the_service_rejects_its_credentials(service):
    service.refused_keys = {"first"}
    keys = iter(["first", "second"])
    with volcredis.Client(
        "cn-beijing", endpoint=service.url, credentials=lambda: Credentials(next(keys), "SK", "token")
    ) as client:
        assert client.describe_regions().attempts == 2
        client.describe_regions()
    assert [key for key, _ in used(service)] == ["first", "second", "second"]


def test_expired_credentials_are_not_used(service):
    past = datetime.datetime(2020, 1, 1, tzinfo=UTC)
    credentials = Credentials("AK", "SK", "token", past)
    with volcredis.Client("cn-beijing", endpoint=service.url, credentials=lambda: credentials) as client:
        with pytest.raises(volcredis.CredentialsError, match="expired"):
            client.describe_regions()
    assert service.requests == []


def test_a_coroutine_function_runs_on_the_loop_of_the_call(service):
    loops = []

    async def provide():
        await asyncio.sleep(0)
        loops.append(asyncio.get_running_loop())
        return Credentials("AK", "SK")

    async def main():
        async with volcredis.AsyncClient("cn-beijing", endpoint=service.url, credentials=provide) as client:
            await asyncio.gather(*(client.describe_regions() for _ in range(20)))
            assert loops == [asyncio.get_running_loop()]

    asyncio.run(main())
    with volcredis.Client("cn-beijing", endpoint=service.url, credentials=provide) as client:
        client.describe_regions()
    assert len(loops) == 2 and used(service) == [("AK", None)] * 21


def test_a_plain_function_does_not_block_the_loop(service):
    asked, released = threading.Event(), threading.Event()
    threads = []

    def provide():
        threads.append(threading.current_thread())
        asked.set()
        assert released.wait(20)
        return Credentials("AK", "SK")

    async def main():
        async with volcredis.AsyncClient("cn-beijing", endpoint=service.url, credentials=provide) as client:
            call = asyncio.create_task(client.describe_regions())
            await asyncio.to_thread(asked.wait, 20)
            released.set()
            assert (await call).http_status == 200

    asyncio.run(main())
    assert threads != [threading.main_thread()]


def test_a_function_may_return_an_awaitable(service):
    async def later():
        return Credentials("AK", "SK")

    async def main():
        options = {"endpoint": service.url, "credentials": lambda: later()}
        async with volcredis.AsyncClient("cn-beijing", **options) as client:
            await client.describe_regions()
        volcredis.Client("cn-beijing", **options)

    asyncio.run(main())
    assert used(service) == [("AK", None)]


def test_a_callable_is_called_on_a_running_loop(service):
    async def provide():
        return Credentials("AK", "SK")

    client = volcredis.AsyncClient("cn-beijing", endpoint=service.url, credentials=provide)
    stopped = asyncio.new_event_loop()
    call = stopped.create_task(client.describe_regions())
    # The call waits for credentials from a loop that has stopped.
    stopped.run_until_complete(asyncio.sleep(0))

    async def main():
        assert (await asyncio.wait_for(client.describe_regions(), 20)).http_status == 200

    asyncio.run(main())
    assert stopped.run_until_complete(call).http_status == 200
    stopped.close()


def test_the_exception_of_a_callable_on_a_loop_is_the_cause(service):
    async def provide():
        raise LookupError("hunter2")

    async def main():
        async with volcredis.AsyncClient("cn-beijing", endpoint=service.url, credentials=provide) as client:
            with pytest.raises(volcredis.CredentialsError, match="LookupError") as raised:
                await client.describe_regions()
        assert isinstance(raised.value.__cause__, LookupError)
        assert "hunter2" not in str(raised.value)

    asyncio.run(main())


def test_the_exception_of_a_callable_is_the_cause(service):
    def provide():
        raise LookupError("hunter2")

    with volcredis.Client("cn-beijing", endpoint=service.url, credentials=provide) as client:
        with pytest.raises(volcredis.CredentialsError, match="LookupError") as raised:
            client.describe_regions()
    assert isinstance(raised.value.__cause__, LookupError)
    assert "hunter2" not in str(raised.value)
    with pytest.raises(volcredis.CredentialsError) as raised:
        volcredis.Client("cn-beijing", endpoint=service.url, credentials=lambda: 5).describe_regions()
    assert "volcredis.Credentials" in str(raised.value.__cause__)


def test_static_credentials(service):
    credentials = Credentials("AK", "hunter2")
    assert "hunter2" not in repr(credentials)
    volcredis.Client("cn-beijing", endpoint=service.url, credentials=credentials).describe_regions()
    assert used(service) == [("AK", None)]
    with pytest.raises(TypeError, match="cannot be combined"):
        volcredis.Client("cn-beijing", credentials=credentials, access_key="AK", secret_key="SK")
    with pytest.raises(TypeError, match="callable"):
        volcredis.Client("cn-beijing", credentials="AK")
    with pytest.raises(TypeError, match="zone"):
        Credentials("AK", "SK", "token", datetime.datetime(2030, 1, 1))


def fails_at_once(raised):
    """Checks that the call failed because the credentials function would wait for itself."""
    assert isinstance(raised.__cause__, volcredis.CredentialsError)
    assert "must not wait for a call of the client that it provides credentials for" in str(raised.__cause__)


def test_a_callable_cannot_wait_for_its_own_client(service):
    def plain():
        client.describe_regions()

    async def coroutine():
        client.with_options(timeout=10).describe_regions()

    def lists():
        next(client.paginate.describe_db_instances())

    for provide in (plain, coroutine, lists):
        with volcredis.Client("cn-beijing", endpoint=service.url, credentials=provide) as client:
            with pytest.raises(volcredis.CredentialsError) as raised:
                client.describe_regions()
        fails_at_once(raised.value)
    assert service.requests == []


def test_a_callable_cannot_wait_for_its_own_client_on_a_loop(service):
    async def coroutine():
        await client.describe_regions()

    async def in_a_task():
        await asyncio.create_task(client.with_options(timeout=10).describe_regions())

    def plain():
        asyncio.run(client.describe_regions())

    def later():
        return client.describe_regions()

    async def main(provide):
        nonlocal client
        async with volcredis.AsyncClient("cn-beijing", endpoint=service.url, credentials=provide) as client:
            with pytest.raises(volcredis.CredentialsError) as raised:
                await client.describe_regions()
        fails_at_once(raised.value)

    client = None
    for provide in (coroutine, in_a_task, plain, later):
        asyncio.run(main(provide))
    assert service.requests == []


def test_tasks_of_a_callable_can_make_calls(service):
    """A task that the function has started can make calls after the function has returned."""
    tasks, given = [], asyncio.Event()

    async def behind():
        await given.wait()
        return await client.describe_regions()

    async def provide():
        tasks.append(asyncio.create_task(behind()))
        return Credentials("AK", "SK")

    async def main():
        nonlocal client
        async with volcredis.AsyncClient("cn-beijing", endpoint=service.url, credentials=provide) as client:
            await client.describe_regions()
            given.set()
            assert (await tasks[0]).http_status == 200

    client = None
    asyncio.run(main())


def test_a_callable_can_use_another_client(service):
    def provide():
        with volcredis.Client("cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK") as other:
            other.describe_regions()
        return Credentials("AK2", "SK")

    with volcredis.Client("cn-beijing", endpoint=service.url, credentials=provide) as client:
        client.describe_regions()
    assert [key for key, _ in used(service)] == ["AK", "AK2"]
