"""Tests of waits."""

import asyncio
import contextvars
import datetime
import inspect
import threading

import pytest
import volcredis
from service import closed
from volcredis import models

INSTANCE = "redis-cn0212gzmh2xs"
SHORT_INTERVALS = {"min_poll_interval": 0.001, "max_poll_interval": 0.001}
LONG_INTERVALS = {"min_poll_interval": 3600, "timeout": 7200}


def set_states(service, *states):
    """Sets the states of an instance in consecutive polls. The last one remains."""
    remaining = list(states)

    def detail(_body):
        return {"Status": remaining.pop(0) if len(remaining) > 1 else remaining[0]}

    service.results["DescribeDBInstanceDetail"] = detail


def advancing(emulator, reports):
    """Returns options with a callback that stores the progress and advances the clock of the emulator."""

    def on_progress(progress):
        reports.append(progress)
        emulator.advance_clock(3)

    return {**SHORT_INTERVALS, "on_progress": on_progress}


def test_waiting_until_an_instance_is_running(volcredis_emulator):
    client = volcredis_emulator.client()
    client.restart_db_instance(instance_id=INSTANCE)
    reports = []
    found = client.wait.instance_running(INSTANCE, **advancing(volcredis_emulator, reports))
    assert type(found) is models.DescribeDBInstanceDetailResponse
    assert (found.instance_id, found.status) == (INSTANCE, "Running")
    assert [reports[0].state, reports[-1].state] == ["Restarting", "Running"]
    assert [progress.polls for progress in reports] == list(range(1, len(reports) + 1))
    assert 0 <= reports[0].elapsed <= reports[-1].elapsed
    assert repr(reports[0]).startswith(
        "WaitProgress(subject='instance `redis-cn0212gzmh2xs`', state='Restarting', polls=1, elapsed=0."
    )


def test_every_other_wait(volcredis_emulator):
    client = volcredis_emulator.client()
    options = advancing(volcredis_emulator, [])
    client.restart_db_instance(instance_id=INSTANCE)
    assert client.wait.instance_after(INSTANCE, "RestartDBInstance", **options).status == "Running"
    assert client.wait.instance(INSTANCE, "Running").status == "Running"
    backup = start_backup(client)
    made = client.wait.backup_available(backup, **options)
    assert type(made) is models.DescribeBackupsBackup
    assert (made.backup_point_id, made.status) == (backup, "Available")
    task = next(client.paginate.describe_tasks(instance_id=INSTANCE)).task_id
    assert type(client.wait.task(task, **options)) is models.Task
    client.delete_db_instance(instance_id=INSTANCE)
    assert client.wait.instance_gone(INSTANCE, **options) is None
    with pytest.raises(volcredis.WaitTimeoutError, match="last observed state is absent"):
        client.wait.instance_running(INSTANCE, timeout=0.01, **options)


def start_backup(client):
    client.create_backup(instance_id=INSTANCE)
    backups = client.paginate.describe_backups(instance_id=INSTANCE)
    return next(backup.backup_point_id for backup in backups if backup.status == "Creating")


def test_every_wait_from_asyncio(volcredis_emulator):
    backup = start_backup(volcredis_emulator.client())

    async def main():
        options = advancing(volcredis_emulator, [])
        async with volcredis_emulator.async_client() as client:
            assert (await client.wait.backup_available(backup, **options)).status == "Available"
            await client.restart_db_instance(instance_id=INSTANCE)
            assert (await client.wait.instance_running(INSTANCE, **options)).status == "Running"
            await client.restart_db_instance(instance_id=INSTANCE)
            after = await client.wait.instance_after(INSTANCE, "RestartDBInstance", **options)
            assert after == await client.wait.instance(INSTANCE, "Running")
            task = (await anext(client.paginate.describe_tasks(instance_id=INSTANCE))).task_id
            assert type(await client.wait.task(task, **options)) is models.Task
            await client.delete_db_instance(instance_id=INSTANCE)
            assert await client.wait.instance_gone(INSTANCE, **options) is None

    asyncio.run(main())


def check_failure(error):
    assert isinstance(error, volcredis.WaitError) and not isinstance(error, TimeoutError)
    assert (error.state, error.target_state) == ("CreateFailed", "Running")
    assert "redis-1" in error.subject and "CreateFailed" in str(error)


def check_timeout(error):
    assert isinstance(error, volcredis.WaitError) and isinstance(error, TimeoutError)
    assert isinstance(error, volcredis.TimeoutError)
    assert (error.state, error.target_state, error.timeout) == ("Scaling", "Running", 0.05)


def test_a_failed_state_ends_the_wait_immediately(client, service, interact):
    async def story(client):
        set_states(service, "Creating", "CreateFailed", "Running")
        with pytest.raises(volcredis.WaitFailedError) as raised:
            await client.wait.instance_running("redis-1", **SHORT_INTERVALS)
        check_failure(raised.value)

    interact(story)
    set_states(service, "Creating", "CreateFailed", "Running")
    with pytest.raises(volcredis.WaitFailedError) as raised:
        client.wait.instance_running("redis-1", **SHORT_INTERVALS)
    check_failure(raised.value)
    assert len(service.requests) == 4


@pytest.mark.parametrize("timeout", [0.05, datetime.timedelta(milliseconds=50)])
def test_a_wait_times_out(client, service, interact, timeout):
    set_states(service, "Scaling")

    async def story(client):
        with pytest.raises(volcredis.WaitTimeoutError) as raised:
            await client.wait.instance_running("redis-1", timeout=timeout, min_poll_interval=0.01)
        check_timeout(raised.value)

    interact(story)
    with pytest.raises(volcredis.WaitTimeoutError) as raised:
        client.wait.instance_running("redis-1", timeout=timeout, min_poll_interval=0.01)
    check_timeout(raised.value)


def test_transient_errors_and_unknown_states_do_not_end_a_wait(client, service, interact):
    def polls():
        yield 404, "InstanceNotExist", "it is being created"
        yield OSError("the connection breaks")
        yield 429, "AccountFlowLimitExceeded", "too many requests"
        yield 502, "BadGateway", "try again"
        yield {"Status": "SomethingNew"}
        yield {"Status": None}
        yield {"Status": "Running"}

    def start():
        script = polls()

        def detail(_body):
            poll = next(script)
            if isinstance(poll, OSError):
                raise poll
            return poll

        service.results["DescribeDBInstanceDetail"] = detail

    async def story(client):
        start()
        found = await client.with_options(max_attempts=1).wait.instance_running("redis-1", **SHORT_INTERVALS)
        assert found.status == "Running"

    interact(story)
    start()
    assert client.with_options(max_attempts=1).wait.instance_running("redis-1", **SHORT_INTERVALS).status == "Running"
    assert len(service.requests) == 14


def test_ctrl_c_ends_a_wait(client, service, ctrl_c):
    set_states(service, "Scaling")
    ctrl_c(lambda: client.wait.instance_running("redis-1", **LONG_INTERVALS))


def test_cancelling_the_task_ends_the_wait(service, interact):
    set_states(service, "Scaling")

    async def story(client):
        service.gate.clear()
        waits = [asyncio.ensure_future(client.wait.instance_running("redis-1", **LONG_INTERVALS)) for _ in range(3)]
        await asyncio.to_thread(lambda: [service.arrived.acquire() for _ in waits])
        for wait in waits:
            wait.cancel()
        results = await asyncio.gather(*waits, return_exceptions=True)
        assert all(isinstance(result, asyncio.CancelledError) for result in results)
        await closed(service, 0)

    interact(story)


@pytest.mark.parametrize("states", [["Scaling"], ["Running"]])
def test_the_exception_of_the_callback_ends_the_wait(client, service, interact, states):
    set_states(service, *states)

    class Enough(Exception):
        pass

    def on_progress(_progress):
        raise Enough

    with pytest.raises(Enough):
        client.wait.instance_running("redis-1", **LONG_INTERVALS, on_progress=on_progress)
    with pytest.raises(TypeError, match="callable"):
        client.wait.instance_running("redis-1", on_progress="print")

    async def story(client):
        with pytest.raises(Enough):
            await client.wait.instance_running("redis-1", **LONG_INTERVALS, on_progress=on_progress)

    interact(story)
    assert len(service.requests) == 2


@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited")
def test_a_coroutine_function_as_callback_of_a_blocking_wait_fails(client, service):
    set_states(service, "Scaling")

    async def on_progress(_progress):
        raise AssertionError("must not be awaited")

    with pytest.raises(TypeError, match="plain function"):
        client.wait.instance_running("redis-1", **LONG_INTERVALS, on_progress=on_progress)


def test_a_coroutine_function_as_callback_is_awaited_in_order(service, interact):
    set_states(service, "Scaling", "Scaling", "Running")
    reports = []

    class Report:
        async def __call__(self, progress):
            await asyncio.sleep(0)
            reports.append((progress.polls, progress.state))

    async def story(client):
        await client.wait.instance_running("redis-1", **SHORT_INTERVALS, on_progress=Report())
        assert reports == [(1, "Scaling"), (2, "Scaling"), (3, "Running")]

    interact(story)


def test_an_exception_of_a_coroutine_function_ends_the_wait(service, interact):
    set_states(service, "Scaling")

    async def on_progress(_progress):
        raise LookupError("enough")

    async def story(client):
        with pytest.raises(LookupError, match="enough"):
            await client.wait.instance_running("redis-1", **LONG_INTERVALS, on_progress=on_progress)
        assert len(asyncio.all_tasks()) <= 2

    interact(story)


def test_a_misspelt_state_is_refused_with_a_suggestion(client, service, interact):
    with pytest.raises(ValueError, match=r"'Runing'.*did you mean 'Running'"):
        client.wait.instance("redis-1", "Runing")
    with pytest.raises(ValueError, match=r"'Something'.*one of Creating, "):
        client.wait.instance("redis-1", "Something")

    async def story(client):
        with pytest.raises(ValueError, match="did you mean 'Running'"):
            await client.wait.instance("redis-1", "Runing")

    interact(story)
    assert service.requests == []
    set_states(service, "Running")
    assert client.wait.instance("redis-1", "running").status == "Running"


def test_waiting_for_a_function(client, service, interact):
    service.error = (500, "InternalError", "no")
    counts = []

    def condition():
        counts.append(1)
        if len(counts) == 2:
            service.error = None
        return client.with_options(retry="none").describe_regions() and len(counts)

    assert client.wait.until(condition, **SHORT_INTERVALS) == 2
    with pytest.raises(volcredis.WaitTimeoutError, match=r"waiting for `.*<lambda>`") as raised:
        client.wait.until(lambda: None, timeout=0.02, **SHORT_INTERVALS)
    assert raised.value.timeout == 0.02 and raised.value.kind == "wait"
    with pytest.raises(volcredis.UnknownActionError):
        client.wait.until(lambda: client.call("DescribeRegion"))
    with pytest.raises(ValueError, match="`timeout`"):
        client.wait.until(lambda: None, timeout=-1)

    async def story(client):
        async def found():
            return (await client.describe_regions()).request_id

        assert await client.wait.until(found) == "20261124-1"
        assert await client.wait.until(lambda: 3) == 3
        with pytest.raises(volcredis.WaitTimeoutError):
            await client.wait.until(lambda: None, timeout=0.02, **SHORT_INTERVALS)

    interact(story)


def test_a_callback_that_stops_the_iteration_ends_the_wait(service, interact):
    set_states(service, "Scaling")

    async def story(client):
        # A future does not accept StopIteration. The message depends on the version of Python.
        with pytest.raises((TypeError, RuntimeError), match="StopIteration"):
            await client.wait.instance_running("redis-1", **LONG_INTERVALS, on_progress=lambda _: next(iter(())))

    interact(story)


def test_the_callback_may_use_the_client(client, service):
    set_states(service, "Scaling", "Running")
    client.wait.instance_running("redis-1", **SHORT_INTERVALS, on_progress=lambda _: client.describe_regions())
    assert [action for action, *_ in service.requests] == ["DescribeDBInstanceDetail", "DescribeRegions"] * 2


def test_the_callback_runs_on_the_event_loop_in_the_context_of_the_wait(service, interact):
    set_states(service, "Scaling", "Running")
    variable = contextvars.ContextVar("variable")
    reports = []

    def on_progress(_progress):
        reports.append((variable.get(), threading.current_thread()))

    async def story(client):
        variable.set("value")
        await client.wait.instance_running("redis-1", **SHORT_INTERVALS, on_progress=on_progress)

    interact(story)
    assert reports == [("value", threading.main_thread())] * 2


def test_wrong_arguments_fail(client, service):
    with pytest.raises(volcredis.UnknownActionError) as raised:
        client.wait.instance_after("redis-1", "restart_db_instance")
    assert raised.value.suggestion == "RestartDBInstance"
    with pytest.raises(ValueError, match="timeout"):
        client.wait.instance_running("redis-1", timeout=0)
    with pytest.raises(TypeError, match="timeuot"):
        client.wait.instance_running("redis-1", timeuot=1)
    client.close()
    with pytest.raises(volcredis.ConfigurationError, match="closed"):
        client.wait.instance_running("redis-1")
    assert service.requests == []


def test_both_clients_have_the_same_waits():
    def waits(client):
        wait = type(client("cn-beijing", access_key="AK", secret_key="SK").wait)
        return {
            name: str(inspect.signature(method).parameters)
            for name, method in vars(wait).items()
            if name != "until" and name[0] != "_" and callable(method)
        }

    assert waits(volcredis.Client) == waits(volcredis.AsyncClient)
    assert len(waits(volcredis.Client)) == 6
