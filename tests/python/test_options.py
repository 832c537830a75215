"""Options of clients and calls, subclasses, and mocks."""

import asyncio
import datetime
import inspect
import pathlib
import threading
from unittest import mock

import pytest
import volcredis
from volcredis import models

KEYS = {"access_key": "AK", "secret_key": "SK"}
CLIENTS = [volcredis.Client, volcredis.AsyncClient]


def test_every_method_takes_options(client, service, interact):
    service.error = (500, "InternalError", "no")
    with pytest.raises(volcredis.ServerFaultError) as raised:
        client.describe_regions(retry="standard", max_attempts=2)
    assert raised.value.attempts == 2
    with pytest.raises(volcredis.ServerFaultError) as raised:
        client.describe_regions(max_attempts=3)
    assert raised.value.attempts == 3
    with pytest.raises(volcredis.ServerFaultError) as raised:
        client.describe_regions()
    assert raised.value.attempts == 1
    for call in (
        lambda: client.call("DescribeRegions", max_attempts=2),
        lambda: client.send(models.DescribeRegionsRequest(), max_attempts=2),
        lambda: next(client.paginate.describe_db_instances(max_attempts=2)),
    ):
        with pytest.raises(volcredis.ServerFaultError) as raised:
            call()
        assert raised.value.attempts == 2

    async def story(client):
        for call in (
            lambda: client.describe_regions(max_attempts=2),
            lambda: client.call("DescribeRegions", max_attempts=2),
            lambda: client.send(models.DescribeRegionsRequest(), max_attempts=2),
            lambda: anext(client.paginate.describe_db_instances(max_attempts=2)),
        ):
            with pytest.raises(volcredis.ServerFaultError) as raised:
                await call()
            assert raised.value.attempts == 2

    interact(story)
    service.error = None
    service.gate.clear()
    with pytest.raises(volcredis.TimeoutError):
        client.describe_regions(timeout=datetime.timedelta(milliseconds=50))


def test_options_add_to_those_of_the_client():
    client = volcredis.Client("cn-beijing", **KEYS, timeout=50).with_options(attempt_timeout=7)
    again = client.with_options(max_attempts=9)
    assert (again.options["timeout"], again.options["attempt_timeout"]) == (50.0, 7.0)
    assert again.options["retry"] == volcredis.RetryConfig(max_attempts=9)
    assert again.with_options(skip_validation=True).with_options().options["skip_validation"] is True


@pytest.mark.parametrize("make", CLIENTS)
def test_the_effective_options_are_readable(make):
    client = make("cn-shanghai", **KEYS, endpoint="http://127.0.0.1:9", rate_limit=3, max_concurrent_requests=5)
    assert client.endpoint.rstrip("/") == "http://127.0.0.1:9"
    options = client.options
    assert (options["rate_limit"], options["max_concurrent_requests"], options["timeout"]) == (3.0, 5, 60.0)
    assert options["retry"] == volcredis.RetryConfig() and options["proxy"] is None
    options.clear()
    assert client.options
    assert make("cn-beijing", **KEYS).options["rate_limit"] == "adaptive"
    assert make("cn-beijing", **KEYS, rate_limit=None).options["rate_limit"] is None


def test_a_retry_policy(client, service):
    policy = volcredis.RetryConfig(max_attempts=3, base_delay=0.001, max_delay=datetime.timedelta(seconds=1))
    assert (policy.mode, policy.max_attempts, policy.base_delay, policy.max_delay) == ("standard", 3, 0.001, 1.0)
    assert policy.max_retry_after == 30.0
    assert repr(policy).startswith("RetryConfig(mode='standard', max_attempts=3, base_delay=0.001")
    service.error = (500, "InternalError", "no")
    with pytest.raises(volcredis.ServerFaultError) as raised:
        client.describe_regions(retry=policy)
    assert raised.value.attempts == 3
    with pytest.raises(TypeError, match="did you mean `max_delay`"):
        volcredis.RetryConfig(max_dela=1)


@pytest.mark.parametrize("make", CLIENTS)
@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("timeout", True, TypeError),
        ("timeout", float("nan"), ValueError),
        ("timeout", float("inf"), ValueError),
        ("timeout", -1, ValueError),
        ("timeout", 0, ValueError),
        ("timeout", 1e300, ValueError),
        ("timeout", "5", TypeError),
        ("attempt_timeout", True, TypeError),
        ("connect_timeout", float("nan"), ValueError),
        ("max_attempts", True, TypeError),
        ("max_attempts", 0, ValueError),
        ("max_attempts", -1, ValueError),
        ("max_attempts", 2**40, ValueError),
        ("max_attempts", 1.5, TypeError),
        ("max_response_bytes", -1, ValueError),
        ("max_response_bytes", True, TypeError),
        ("max_concurrent_requests", 0, ValueError),
        ("max_concurrent_requests", 2**70, ValueError),
        ("rate_limit", float("inf"), ValueError),
        ("rate_limit", True, TypeError),
        ("dual_stack", 1, TypeError),
        ("allow_plain_http", "yes", TypeError),
        ("retry", "always", ValueError),
        ("retry", 3, TypeError),
        ("proxy", True, TypeError),
        ("proxy", 7, TypeError),
        ("user_agent", 7, TypeError),
        ("ca_certificates", 7, TypeError),
    ],
)
def test_values_out_of_range_are_refused_with_the_name_of_the_option(make, name, value, error):
    with pytest.raises(error, match=f"`{name}`"):
        make("cn-beijing", **KEYS, **{name: value})


def test_values_of_call_options_are_refused_with_their_names(client, service):
    for name, value in [("timeout", float("nan")), ("max_attempts", True), ("skip_validation", 1), ("retry", "x")]:
        for call in client.describe_regions, client.with_options, client.paginate.describe_db_instances:
            with pytest.raises((TypeError, ValueError), match=f"`{name}`"):
                call(**{name: value})
    with pytest.raises(TypeError, match="unknown option `timeut`; did you mean `timeout`"):
        client.describe_regions(timeut=3)
    with pytest.raises(TypeError, match="unknown option `backup_pont_name`; did you mean `backup_point_name`"):
        client.create_backup(instance_id="redis-1", backup_pont_name="x")
    with pytest.raises(TypeError, match="unknown option `page_sise`; did you mean `page_size`"):
        client.paginate.describe_db_instances(page_sise=3)
    assert service.requests == []


def test_no_proxy_is_a_value(service, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    assert volcredis.Client("cn-beijing", **KEYS).options["proxy"] == "proxy.example:3128"
    assert volcredis.Client("cn-beijing", **KEYS, proxy=False).options["proxy"] is None


def test_certificates_can_be_a_path(tmp_path):
    path = tmp_path / "authorities.pem"
    with pytest.raises(OSError, match=r"`ca_certificates` from .*authorities\.pem"):
        volcredis.Client("cn-beijing", **KEYS, ca_certificates=pathlib.Path(path))
    path.write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    with pytest.raises(volcredis.ConfigurationError, match="certificate"):
        volcredis.Client("cn-beijing", **KEYS, ca_certificates=path)


@pytest.mark.parametrize("size", ["x", 1.5, [1], True, 0, -3])
def test_lists_check_their_parameters_as_methods_do(client, service, size):
    with pytest.raises(volcredis.ValidationError) as from_method:
        client.describe_db_instances(page_number=1, page_size=size)
    with pytest.raises(volcredis.ValidationError) as from_list:
        client.paginate.describe_db_instances(page_size=size)
    of_size = [found for found in from_list.value.violations if found.path == "PageSize"]
    assert of_size and of_size == [found for found in from_method.value.violations if found.path == "PageSize"]
    assert service.requests == []


def test_iterators_can_be_closed(client, service, interact):
    page = {"Instances": [{"InstanceId": f"redis-{number}"} for number in range(2)], "TotalInstancesNum": 9}
    service.results["DescribeDBInstances"] = page
    items = client.paginate.describe_db_instances(page_size=2)
    next(items)
    items.close()
    assert list(items) == []
    pages = client.paginate.describe_db_instances(page_size=2).pages()
    pages.close()
    assert list(pages) == []

    async def story(client):
        items = client.paginate.describe_db_instances(page_size=2)
        await anext(items)
        await items.aclose()
        assert [item async for item in items] == []
        from contextlib import aclosing

        async with aclosing(client.paginate.describe_db_instances(page_size=2).pages()) as pages:
            await anext(pages)
        assert [page async for page in pages] == []

    interact(story)


@pytest.mark.parametrize("make", CLIENTS)
def test_a_subclass_can_have_a_constructor(make):
    class Team(make):
        def __init__(self, team, region="cn-beijing"):
            super().__init__(region, **KEYS)
            self.team = team

        def describe_regions(self, **options):
            return self.team

    client = Team("payments")
    assert (client.region, client.team, client.describe_regions()) == ("cn-beijing", "payments", "payments")
    derived = client.with_options(timeout=3)
    assert type(derived) is Team
    assert (derived.team, derived.options["timeout"], derived.region) == ("payments", 3.0, "cn-beijing")

    class Broken(make):
        def __init__(self):
            pass

    with pytest.raises(TypeError, match=r"call `super\(\).__init__"):
        Broken().region
    assert "not initialized" in repr(Broken())
    with pytest.raises(RuntimeError, match="already initialized"):
        client.__init__("payments")


def test_methods_can_be_patched(client, service):
    response = models.DescribeRegionsResponse(regions=[])
    with mock.patch.object(client, "describe_regions", return_value=response):
        assert client.describe_regions() is response
    with mock.patch.object(volcredis.Client, "describe_regions", return_value=response):
        assert client.describe_regions() is response
    assert service.requests == []
    client.describe_regions()
    assert len(service.requests) == 1
    double = mock.create_autospec(volcredis.Client, instance=True)
    double.describe_regions.return_value = response
    assert double.describe_regions(timeout=3) is response

    async def story():
        async with volcredis.AsyncClient("cn-beijing", endpoint=service.url, **KEYS) as client:
            with mock.patch.object(client, "describe_regions", new=mock.AsyncMock(return_value=response)):
                assert await client.describe_regions() is response

    asyncio.run(story())


def test_signatures_and_documentation_exist_at_run_time():
    for make in CLIENTS:
        parameters = inspect.signature(make).parameters
        assert {"region", "profile", "timeout", "rate_limit", "proxy"} <= set(parameters)
        assert {"timeout", "max_attempts"} <= set(inspect.signature(make.with_options).parameters)
        assert "Args:" in inspect.getdoc(make.__init__)
        for name in ("create_backup", "modify_cross_region_backup_policy"):
            doc = inspect.getdoc(getattr(make, name))
            assert "instance_id: " in doc and "Example: `redis-" in doc and "max_attempts" in doc, doc
    doc = inspect.getdoc(volcredis.Client.create_db_account)
    assert "password: " in doc and "Limits: " in doc and "AccountName" not in doc
    assert "instance_id" in inspect.getdoc(volcredis.Client("cn-beijing", **KEYS).paginate.describe_backups)
    assert inspect.signature(volcredis.emulator).parameters


def test_every_model_has_a_signature_and_documentation():
    for name in dir(models):
        model = getattr(models, name)
        if name[0] == "_" or not isinstance(model, type):
            continue
        parameters = inspect.signature(model).parameters
        assert set(parameters) == set(model.__match_args__), name
        assert inspect.getdoc(model)
        for attribute in model.__match_args__:
            assert inspect.getdoc(inspect.getattr_static(model, attribute)), (name, attribute)
    backup = inspect.signature(models.CreateBackupRequest).parameters
    assert backup["instance_id"].default is inspect.Parameter.empty
    assert backup["client_token"].default is None


def test_lists_of_a_client_that_skips_the_validation_are_not_validated(client):
    request = {"instance_id": "redis-1", "page_size": 5000}
    with pytest.raises(volcredis.ValidationError):
        client.paginate.describe_backups(**request)
    unchecked = client.with_options(skip_validation=True)
    unchecked.paginate.describe_backups(**request)
    with pytest.raises(volcredis.ValidationError):
        unchecked.paginate.describe_backups(**request, skip_validation=False)


def test_enumerations_are_open_and_compare_with_strings():
    from volcredis.types import EngineVersion, InstanceStatus

    assert InstanceStatus.RUNNING == "Running" == str(InstanceStatus.RUNNING)
    assert f"{InstanceStatus.RUNNING:>8}" == " Running" and hash(InstanceStatus.RUNNING) == hash("Running")
    assert InstanceStatus("Running") is InstanceStatus.RUNNING and InstanceStatus.RUNNING.is_known
    later = InstanceStatus("Later")
    assert later == "Later" and not later.is_known and later not in list(InstanceStatus)
    assert not InstanceStatus("RUNNING").is_known
    assert EngineVersion.V7_0 == "7.0"
    with pytest.raises(ValueError):
        InstanceStatus(7)
    assert models.DescribeDBInstanceDetailResponse(status=InstanceStatus.RUNNING).status == "Running"


def test_closing_ends_calls_of_other_threads(client, service):
    service.gate.clear()
    errors = []

    def call():
        try:
            client.create_backup(instance_id="redis-1", client_token="token-1")
        except volcredis.VolcredisError as error:
            errors.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    service.arrived.acquire()
    client.close()
    thread.join(10)
    (error,) = errors
    assert type(error) is volcredis.CancelledError
    assert (error.attempts, error.client_token, error.outcome_unknown) == (1, "token-1", True)
    assert error.action == "CreateBackup"


def test_closing_ends_calls_of_other_tasks(service, interact):
    service.gate.clear()

    async def story(client):
        call = asyncio.create_task(client.create_backup(instance_id="redis-1", client_token="token-1"))
        await asyncio.to_thread(service.arrived.acquire)
        await client.close()
        with pytest.raises(volcredis.CancelledError) as raised:
            await call
        error = raised.value
        assert (error.attempts, error.client_token, error.outcome_unknown) == (1, "token-1", True)
        assert error.action == "CreateBackup"

    interact(story)
