"""The whole service on this machine: the way users test their own code."""

import asyncio
import inspect
import json
import urllib.request

import pytest

import volcredis
from volcredis import _volcredis, models

REQUESTS = [name for name in _volcredis.model_names() if name.endswith("Request")]
INSTANCE = "redis-cn0212gzmh2xs"


def test_the_main_job(volcredis_emulator):
    client = volcredis_emulator.client()
    answer = client.modify_cross_region_backup_policy(
        instance_id=INSTANCE, active=True, cross_backup_region="cn-shanghai"
    )
    assert answer.request_id
    policy = client.describe_cross_region_backup_policy(instance_id=INSTANCE)
    assert (policy.active, policy.cross_backup_region) == (True, "cn-shanghai")


def test_a_wrong_secret_is_found(volcredis_emulator):
    with pytest.raises(volcredis.AccessDeniedError) as raised:
        volcredis_emulator.client(secret_key="wrong").describe_regions()
    assert raised.value.code == "SignatureDoesNotMatch"


def test_a_signed_request_can_be_sent_by_other_means(volcredis_emulator):
    client = volcredis_emulator.client()
    signed = client.sign("DescribeRegions", {})
    request = urllib.request.Request(signed.url, signed.body, signed.headers, method="POST")
    with urllib.request.urlopen(request) as answer:
        result = json.load(answer)["Result"]
    assert models.DescribeRegionsResponse.from_dict(result) == client.describe_regions()
    authorization = next(value for name, value in signed.headers.items() if name.lower() == "authorization")
    assert "Signature=" in authorization and authorization not in repr(signed)


def test_it_can_be_set_up():
    options = {"access_key": "AK", "secret_key": "SK", "empty": True, "rate_limit": 1}
    with volcredis.emulator(**options) as emulator:
        client = emulator.client(retry="none")
        assert client.describe_db_instances(page_number=1, page_size=10).instances == ()
        with pytest.raises(volcredis.ThrottledError):
            for _ in range(5):
                client.describe_db_instances(page_number=1, page_size=10)
    with pytest.raises(volcredis.ConnectionError):
        client.describe_regions()
    with pytest.raises(ValueError, match="closed"):
        emulator.step_clock(1)


def test_the_clock_can_be_stepped(volcredis_emulator):
    client = volcredis_emulator.client()
    client.restart_db_instance(instance_id=INSTANCE)
    volcredis_emulator.step_clock(24 * 3600)
    assert client.describe_db_instance_detail(instance_id=INSTANCE).status == "Running"
    with pytest.raises(ValueError):
        volcredis_emulator.step_clock(-1)


def method(request):
    """The name of the method that a request belongs to, and something for each parameter that must be given."""
    for name in dir(volcredis.Client):
        function = getattr(volcredis.Client, name)
        if f"models.{request}`" in (function.__doc__ or ""):
            parameters = inspect.signature(function).parameters.values()
            required = [each for each in parameters if each.kind is each.KEYWORD_ONLY and each.default is each.empty]
            return name, {parameter.name: "x" for parameter in required}
    raise LookupError(request)


def check_error(request, error):
    """Nonsense was asked for, so an error of the service is right, unless it does not know the action at all."""
    assert isinstance(error, (volcredis.BadRequestError, volcredis.NotFoundError, volcredis.StatusConflictError))
    assert error.request_id, request
    assert error.code != "InvalidActionOrVersion", request


def test_every_method_reaches_its_action(volcredis_emulator):
    client = volcredis_emulator.client(retry="none").with_options(skip_validation=True)
    for request in REQUESTS:
        name, arguments = method(request)
        try:
            answer = getattr(client, name)(**arguments)
            assert type(answer).__name__ == request.removesuffix("Request") + "Response"
        except volcredis.ServiceError as error:
            check_error(request, error)


def test_every_method_reaches_its_action_from_asyncio(volcredis_emulator):
    async def main():
        async with volcredis_emulator.async_client(retry="none") as plain:
            client = plain.with_options(skip_validation=True)
            for request in REQUESTS:
                name, arguments = method(request)
                try:
                    answer = await getattr(client, name)(**arguments)
                    assert type(answer).__name__ == request.removesuffix("Request") + "Response"
                except volcredis.ServiceError as error:
                    check_error(request, error)

    asyncio.run(main())
