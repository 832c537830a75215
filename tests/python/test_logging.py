"""Log records."""

import asyncio
import contextlib
import contextvars
import gc
import json
import logging
import os
import subprocess
import sys
import threading
import weakref

import pytest
import volcredis


def test_calls_are_logged_under_the_name_of_the_library(client, service, caplog):
    with caplog.at_level(logging.DEBUG, "volcredis"):
        client.create_backup(instance_id="redis-1")
    assert {record.name for record in caplog.records} == {"volcredis"}
    completed = next(record for record in caplog.records if "attempt completed" in record.message)
    assert completed.levelno == logging.DEBUG
    for field in ("action=CreateBackup", "region=cn-beijing", "attempt=1", "status=200"):
        assert field in completed.message


def test_the_level_can_change_at_any_time(client, caplog):
    for level, is_said in [("WARNING", False), ("DEBUG", True), ("WARNING", False)]:
        caplog.clear()
        with caplog.at_level(level, "volcredis"):
            client.describe_regions()
        assert bool(caplog.records) is is_said


def test_the_level_of_the_root_logger_can_change_at_any_time(client, caplog):
    for level, is_said in [("DEBUG", True), ("WARNING", False), ("DEBUG", True)]:
        caplog.clear()
        with caplog.at_level(level):
            client.describe_regions()
        assert any(record.name == "volcredis" for record in caplog.records) is is_said


def test_a_logger_class_can_determine_the_level(service):
    program = f"""
import logging, sys

class Logger(logging.Logger):
    current = logging.WARNING

    def getEffectiveLevel(self):
        return self.current

    def isEnabledFor(self, level):
        return level >= self.current

logging.setLoggerClass(Logger)
logging.basicConfig(stream=sys.stdout)
import volcredis

client = volcredis.Client("cn-beijing", endpoint={service.url!r}, access_key="AK", secret_key="SK")
client.describe_regions()
Logger.current = logging.DEBUG
client.call("DescribeZones", {{"RegionId": "cn-beijing"}})
"""
    command = [sys.executable, "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{program}"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert "action=DescribeZones" in said and "action=DescribeRegions" not in said


def test_no_secret_is_logged(service, caplog):
    client = volcredis.Client(
        "cn-beijing", endpoint=service.url, access_key="AK", secret_key="hunter2", session_token="hunter3"
    )
    with caplog.at_level(1, "volcredis"):
        client.with_options(skip_validation=True).call("CreateDBAccount", {"Password": "hunter4"})
    assert caplog.records and "hunter" not in caplog.text


def test_a_credentials_file_that_others_can_read_is_warned_about_once(service, caplog, monkeypatch, tmp_path):
    for name in [name for name in os.environ if name.startswith("VOLC")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    profile = {"mode": "ak", "access-key": "AK", "secret-key": "hunter2"}
    file = tmp_path / ".volcengine" / "config.json"
    file.parent.mkdir()
    file.write_text(json.dumps({"current": "default", "profiles": {"default": profile}}))
    file.chmod(0o640)
    for count in (1, 0):
        caplog.clear()
        with volcredis.Client("cn-beijing", endpoint=service.url) as client:
            client.describe_regions()
        warnings = [record.message for record in caplog.records if record.levelno == logging.WARNING]
        assert len(warnings) == count
        assert all("readable by other users" in message and str(file) in message for message in warnings)


def test_a_handler_that_fails_does_not_fail_the_call(client, monkeypatch):
    class Broken(logging.Handler):
        def emit(self, record):
            raise RuntimeError("broken")

    unraisable = []
    monkeypatch.setattr(sys, "unraisablehook", lambda raised: unraisable.append(type(raised.exc_value)))
    logger, handler = logging.getLogger("volcredis"), Broken()
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        assert client.describe_regions().http_status == 200
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)
    assert set(unraisable) == {RuntimeError}


def test_logging_is_not_imported(service):
    program = f"""
import sys, volcredis
volcredis.Client("cn-beijing", endpoint={service.url!r}, access_key="AK", secret_key="SK").describe_regions()
assert "logging" not in sys.modules
"""
    command = [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{program}"]
    subprocess.run(command, check=True)


class Calls(logging.Handler):
    """A handler that makes a call for each record, and stores the result."""

    def __init__(self, call):
        super().__init__()
        self.call = call
        self.calling = threading.local()
        self.ends = []

    def emit(self, _record):
        if getattr(self.calling, "now", False):
            return
        self.calling.now = True
        try:
            self.ends.append(self.call().http_status)
        except volcredis.VolcredisError as error:
            self.ends.append(str(error))
        finally:
            self.calling.now = False


@contextlib.contextmanager
def listening(handler):
    logger = logging.getLogger("volcredis")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)


REFUSED = "a log handler must not make calls, because the library waits for the handler"


@pytest.mark.parametrize("is_same", [True, False])
def test_a_handler_cannot_wait_for_a_call(client, service, is_same):
    options = {"endpoint": service.url, "access_key": "AK", "secret_key": "SK", "timeout": 20}
    with volcredis.Client("cn-beijing", **options) as other:
        handler = Calls((client if is_same else other).describe_regions)
        with listening(handler):
            assert client.describe_regions().http_status == 200
    assert handler.ends and set(handler.ends) == {REFUSED}


@pytest.mark.parametrize("is_same", [True, False])
def test_a_handler_of_a_loop_cannot_wait_for_a_call(service, interact, is_same):
    async def story(client):
        other = client
        if not is_same:
            options = {"endpoint": service.url, "access_key": "AK", "secret_key": "SK", "timeout": 20}
            other = volcredis.AsyncClient("cn-beijing", **options)
        handler = Calls(lambda: asyncio.run(other.describe_regions()))
        with listening(handler):
            assert (await client.describe_regions()).http_status == 200
        assert handler.ends and set(handler.ends) == {REFUSED}

    interact(story)


VARIABLE = contextvars.ContextVar("VARIABLE", default=None)


class Contexts(logging.Handler):
    """A handler that stores the value of `VARIABLE` with each record."""

    def __init__(self):
        super().__init__()
        self.values = []

    def emit(self, record):
        self.values.append((VARIABLE.get(), record.getMessage()))


def test_records_and_attempts_of_tasks_have_the_contexts_of_their_tasks(service, interact):
    handler, attempts = Contexts(), []

    async def story(client):
        async def call(number):
            VARIABLE.set(number)
            # The callee sees the value at the start of the call.
            response = client.create_backup(instance_id=f"redis-{number}", client_token=f"token-{number}")
            await response

        await asyncio.gather(*map(call, range(20)))
        VARIABLE.set("list")
        assert [item async for item in client.paginate.describe_db_instances()] == []

    with listening(handler):
        interact(story, on_attempt=lambda attempt: attempts.append((VARIABLE.get(), attempt.client_token)))
    assert sorted(attempts[:-1]) == sorted((number, f"token-{number}") for number in range(20))
    assert attempts[-1] == ("list", None)
    completed = [value for value, message in handler.values if "attempt completed" in message]
    assert sorted(completed[:-1]) == list(range(20)) and completed[-1] == "list"


def test_the_record_of_a_cancelled_call_has_its_context(service, interact):
    service.gate.clear()
    handler = Contexts()

    async def story(client):
        async def call():
            VARIABLE.set("cancelled")
            await client.create_backup(instance_id="redis-1", client_token="token-1")

        task = asyncio.create_task(call())
        await asyncio.to_thread(service.arrived.acquire)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with listening(handler):
        interact(story)
    (unknown,) = [value for value, message in handler.values if "outcome is unknown" in message]
    assert unknown == "cancelled"


@pytest.mark.parametrize("is_cancelled", [False, True])
def test_contexts_are_freed(service, interact, is_cancelled):
    class Value:
        pass

    async def story(client):
        async def call():
            value = Value()
            VARIABLE.set(value)
            task = asyncio.ensure_future(client.describe_regions())
            if is_cancelled:
                await asyncio.to_thread(service.arrived.acquire)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            else:
                await task
            return weakref.ref(value)

        if is_cancelled:
            service.gate.clear()
        value = await asyncio.create_task(call())
        service.gate.set()
        # Another call ends after the one before has ended.
        await client.describe_regions()
        gc.collect()
        assert value() is None

    interact(story)
