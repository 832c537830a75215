"""The exceptions."""

import asyncio
import builtins
import copy
import json
import logging
import os
import pickle
import socket

import pytest
import volcredis


def test_a_validation_error_lists_all_violations(client, service):
    with pytest.raises(ValueError) as raised:
        client.call("ModifyCrossRegionBackupPolicy", {"Active": True, "InstanceID": "redis-1"})
    error = raised.value
    assert isinstance(error, volcredis.ValidationError)
    assert error.action == "ModifyCrossRegionBackupPolicy"
    assert {violation.path for violation in error.violations} == {
        "InstanceID",
        "InstanceId",
        "CrossBackupRegion",
    }
    assert all(violation.rule and violation.message for violation in error.violations)
    assert "did you mean `InstanceId`" in str(error)
    assert service.requests == []


def test_an_unknown_action_is_suggested(client):
    with pytest.raises(volcredis.UnknownActionError) as raised:
        client.call("DescribeRegion")
    assert raised.value.suggestion == "DescribeRegions"


@pytest.mark.parametrize(
    ("status", "code", "expected"),
    [
        (404, "InstanceNotExist", volcredis.NotFoundError),
        (429, "AccountFlowLimitExceeded", volcredis.ThrottledError),
        (400, "InstanceStatusNotMatch", volcredis.StatusConflictError),
        (401, "InvalidAccessKey", volcredis.AccessDeniedError),
        (500, "InternalError", volcredis.ServerFaultError),
        (400, "SomethingElse", volcredis.BadRequestError),
    ],
)
def test_service_errors_have_classes(client, service, status, code, expected):
    service.error = (status, code, "no")
    with pytest.raises(volcredis.ServiceError) as raised:
        client.describe_regions()
    error = raised.value
    assert type(error) is expected
    assert (error.code, error.http_status, error.service_message) == (code, status, "no")
    assert error.request_id == "20261124-1"
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(twin) is expected
        assert (str(twin), twin.code, twin.request_id) == (str(error), code, "20261124-1")


SECRET = "the!Password-1"
ECHO = f"not {SECRET} Signature=0123abcd "
LONG = f"\x1b[31m{ECHO}{'x' * 10_000_000}"
# Longer headers fail the connection.
LONG_HEADER = f"{ECHO}{'x' * 100_000}"


def failed(code="InvalidParameter", message="no", request_id="r-1"):
    return json.dumps(
        {"ResponseMetadata": {"RequestId": request_id, "Error": {"Code": code, "Message": message}}}
    ).encode()


@pytest.mark.parametrize(
    ("raw", "headers"),
    [
        pytest.param(failed(message=LONG), {}, id="message"),
        pytest.param(failed(code=LONG), {}, id="code"),
        pytest.param(failed(request_id=LONG), {}, id="request ID"),
        pytest.param(f"<pre>{LONG}".encode(), {}, id="page"),
        pytest.param(b"<pre>", {"X-Tt-Logid": LONG_HEADER}, id="header"),
    ],
)
def test_an_error_is_short_and_contains_no_secret_that_a_server_repeats(client, service, caplog, raw, headers):
    service.raw = raw
    service.headers = headers
    request = {"InstanceId": "redis-1", "AccountName": "app", "RoleName": "Administrator", "Password": SECRET}

    async def call():
        async with volcredis.AsyncClient(
            "cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK", retry="none"
        ) as other:
            await other.call("CreateDBAccount", request)

    caplog.set_level(logging.DEBUG)
    for attempt in (lambda: client.call("CreateDBAccount", request), lambda: asyncio.run(call())):
        with pytest.raises(volcredis.VolcredisError) as raised:
            attempt()
        error = raised.value
        attributes = [getattr(error, name) for name in dir(error) if not name.startswith("__")]
        logged = [record.getMessage() for record in caplog.records if record.name.startswith("volcredis")]
        shown = " ".join(map(repr, [str(error), error, error.args, *attributes, *logged]))
        assert "[redacted]" in str(error)
        assert len(shown) < 30_000
        assert not any(part in shown for part in ("Password-1", "Signature=0", "\\x1b"))


def test_a_truncated_response_is_an_invalid_response(client, service):
    service.raw = b'{"ResponseMetadata": {"RequestId"'
    with pytest.raises(volcredis.InvalidResponseError) as raised:
        client.describe_regions()
    assert raised.value.http_status == 200
    assert raised.value.body_start.startswith('{"ResponseMetadata"')


def test_connection_errors_are_builtin_connection_errors():
    with socket.socket() as placeholder:
        placeholder.bind(("127.0.0.1", 0))
        port = placeholder.getsockname()[1]
        client = volcredis.Client(
            "cn-beijing",
            endpoint=f"http://127.0.0.1:{port}",
            access_key="AK",
            secret_key="SK",
            retry="none",
        )
        with pytest.raises(builtins.ConnectionError) as raised:
            client.describe_regions()
    assert isinstance(raised.value, volcredis.ConnectionError)
    assert (raised.value.kind, raised.value.attempts) == ("connect", 1)


def test_a_timeout_with_an_unknown_outcome(client, service):
    service.gate.clear()
    with pytest.raises(builtins.TimeoutError) as raised:
        client.with_options(timeout=0.1).create_backup(instance_id="redis-1")
    assert isinstance(raised.value, volcredis.TimeoutError)
    assert raised.value.outcome_unknown


def test_errors_have_the_token_of_a_write(client, service):
    service.error = (500, "InternalError", "no")
    with pytest.raises(volcredis.ServerFaultError) as raised:
        client.create_backup(instance_id="redis-1", client_token="token-1")
    assert raised.value.client_token == "token-1"
    with pytest.raises(volcredis.ServerFaultError) as raised:
        client.create_backup(instance_id="redis-1")
    assert raised.value.client_token == service.requests[-1][1]["ClientToken"]
    assert pickle.loads(pickle.dumps(raised.value)).client_token == raised.value.client_token
    with pytest.raises(volcredis.ServerFaultError) as raised:
        client.describe_regions()
    assert raised.value.client_token is None
    assert (volcredis.VolcredisError.client_token, volcredis.VolcredisError.retry_stop) == (None, None)


def test_errors_have_the_reason_why_a_call_was_not_retried(service):
    service.error = (500, "InternalError", "no")
    options = {"endpoint": service.url, "access_key": "AK", "secret_key": "SK"}
    with volcredis.Client("cn-beijing", **options) as client:

        def stop(**call_options):
            with pytest.raises(volcredis.ServerFaultError) as raised:
                client.with_options(**call_options).describe_regions()
            return raised.value.retry_stop

        assert stop(max_attempts=2) is None
        service.headers["Retry-After"] = "3000"
        assert stop(timeout=4000) == "retry_after"
        service.headers["Retry-After"] = "3"
        assert stop(timeout=2) == "deadline"
        service.headers.clear()
        stops = [stop(max_attempts=2) for _ in range(20)]
        assert stops[-1] == "budget" and set(stops) == {None, "budget"}


def test_missing_credentials(service, monkeypatch, tmp_path):
    for name in [name for name in os.environ if name.startswith(("VOLCENGINE_", "VOLCSTACK_"))]:
        monkeypatch.delenv(name)
    # Without access to the files of the user and the network.
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("VOLCENGINE_ECS_METADATA_DISABLED", "true")
    with pytest.raises(volcredis.CredentialsError, match="VOLCENGINE_ACCESS_KEY"):
        volcredis.Client("cn-beijing", endpoint=service.url).describe_regions()


def test_repr_does_not_contain_secrets():
    client = volcredis.Client("cn-beijing", access_key="AK", secret_key="hunter2")
    assert "hunter2" not in repr(client)


def test_errors_name_the_call(client, service):
    """Every error has the attributes that a log record needs, and its text names the action and the host."""
    host = service.url.removeprefix("http://")
    service.headers["Retry-After"] = "7"
    service.error = (500, "InternalError", "no")
    with pytest.raises(volcredis.ServerFaultError) as raised:
        client.create_backup(instance_id="redis-1")
    error = raised.value
    assert (error.action, error.host, error.proxy, error.attempts) == ("CreateBackup", host, None, 1)
    assert error.retry_after == 7.0 and error.elapsed > 0
    assert f"(action CreateBackup, host {host})" in str(error)
    twin = pickle.loads(pickle.dumps(error))
    assert (twin.action, twin.host, twin.elapsed) == (error.action, error.host, error.elapsed)

    service.error = None
    service.raw = b"<html>"
    with pytest.raises(volcredis.InvalidResponseError) as raised:
        client.describe_regions()
    assert (raised.value.action, raised.value.host) == ("DescribeRegions", host)

    service.raw = None
    service.results["DescribeRegions"] = []
    with pytest.raises(volcredis.InvalidResponseError) as raised:
        client.describe_regions()
    assert raised.value.action == "DescribeRegions"

    with pytest.raises(volcredis.ValidationError) as raised:
        client.call("CreateBackup", {})
    assert (raised.value.action, raised.value.host) == ("CreateBackup", host)


def test_empty_identifiers_are_refused(client, service):
    with pytest.raises(volcredis.ValidationError, match="must not be empty"):
        client.delete_db_instance(instance_id="")
    with pytest.raises(volcredis.ValidationError, match="must not be empty"):
        client.call("DeleteDBInstance", {"InstanceId": ""})
    assert service.requests == []


def test_the_text_names_the_reason_that_ended_the_retries(service):
    service.error = (500, "InternalError", "no")
    service.headers["Retry-After"] = "3"
    with volcredis.Client("cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK", timeout=2) as client:
        with pytest.raises(volcredis.ServerFaultError, match="not retried: the deadline of the call leaves no time"):
            client.describe_regions()
        service.headers.clear()
        patient = client.with_options(max_attempts=2, timeout=60)
        messages = []
        for _ in range(20):
            with pytest.raises(volcredis.ServerFaultError) as raised:
                patient.describe_regions()
            messages.append(str(raised.value))
        assert "not retried: the retry budget of the client is exhausted" in messages[-1]


def test_waits_tell_their_subject_and_request_id(client, service):
    service.results["DescribeDBInstanceDetail"] = {"InstanceId": "redis-1", "Status": "CreateFailed"}
    progress = []
    with pytest.raises(volcredis.WaitFailedError) as raised:
        client.wait.instance_running("redis-1", on_progress=progress.append)
    error = raised.value
    assert (error.action, error.request_id) == ("DescribeDBInstanceDetail", "20261124-1")
    assert error.subject == progress[0].subject == "instance `redis-1`"
    assert progress[0].request_id == "20261124-1"
