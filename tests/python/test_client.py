"""The blocking client."""

import os
import threading
import time

import pytest
import volcredis
from volcredis import _volcredis, models


def test_a_method_sends_wire_names_and_returns_a_typed_response(client, service):
    service.results["CreateBackup"] = {"BackupPointId": "b-1"}
    response = client.create_backup(instance_id="redis-1", backup_point_name="before-upgrade")
    action, body, headers = service.requests[0]
    assert body.pop("ClientToken"), "one is made up, so that a retry counts once"
    assert (action, body) == (
        "CreateBackup",
        {"InstanceId": "redis-1", "BackupPointName": "before-upgrade"},
    )
    assert headers["Authorization"].startswith("HMAC-SHA256 Credential=AK/")
    assert "volcredis/" in headers["User-Agent"]
    assert isinstance(response, models.CreateBackupResponse)
    assert response.request_id == "20261124-1"
    assert (response.http_status, response.attempts) == (200, 1)


def test_the_three_kinds_of_calls_agree(client, service):
    service.results["DescribeRegions"] = {"Regions": [{"RegionId": "cn-beijing"}]}
    by_method = client.describe_regions()
    assert by_method == client.call("DescribeRegions", {})
    assert by_method == client.send(models.DescribeRegionsRequest())
    assert by_method.regions[0].region_id == "cn-beijing"


def test_nested_arguments_can_be_models_or_dictionaries(client, service):
    tag = models.Tag(key="team", value="cache")
    client.add_tags_to_resource(instance_ids=["redis-1"], tags=[tag])
    client.add_tags_to_resource(instance_ids=("redis-1",), tags=[{"Key": "team", "Value": "cache"}])
    assert service.requests[0][1]["Tags"] == service.requests[1][1]["Tags"] == [tag.to_dict()]


def test_an_action_newer_than_the_library(client, service):
    service.results["DescribeMoons"] = {"Moons": [{"Name": "Io"}]}
    response = client.call("DescribeMoons", {"Planet": "Jupiter"}, version="2030-01-01")
    assert response.to_dict() == {"Moons": [{"Name": "Io"}]}
    assert response.request_id == "20261124-1"
    client.call("DescribeRegions", {"Planet": "Jupiter"}, allow_unknown=True)
    assert service.requests[-1][1] == {"Planet": "Jupiter"}


def test_wrong_arguments_fail_before_anything_is_sent(client, service):
    with pytest.raises(TypeError, match="backup_pont_name"):
        client.create_backup(instance_id="redis-1", backup_pont_name="x")
    with pytest.raises(TypeError, match="instance_id"):
        client.create_backup()
    with pytest.raises(TypeError, match="got `object`"):
        client.create_backup(instance_id=object())
    with pytest.raises(TypeError, match="did you mean `timeout`"):
        volcredis.Client("cn-beijing", timeuot=3)
    with pytest.raises(TypeError, match="together"):
        volcredis.Client("cn-beijing", access_key="AK")
    with pytest.raises(ValueError, match="timeout"):
        volcredis.Client("cn-beijing", timeout=-1)
    with pytest.raises(volcredis.ConfigurationError):
        volcredis.Client("cn beijing")
    with pytest.raises(ValueError, match="`max_concurrent_requests` must be an integer from 1 to"):
        volcredis.Client("cn-beijing", max_concurrent_requests=0)
    assert service.requests == []


def test_a_client_is_a_context_manager(service):
    with volcredis.Client("cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK") as client:
        client.describe_regions()
        assert repr(client) == 'Client("cn-beijing")'
    with pytest.raises(volcredis.ConfigurationError, match="closed"):
        client.describe_regions()


def test_options_of_calls(client, service):
    service.gate.clear()
    hasty = client.with_options(timeout=0.05)
    assert type(hasty) is volcredis.Client
    with pytest.raises(TimeoutError):
        hasty.describe_regions()
    service.gate.set()
    client.with_options(skip_validation=True).create_backup(instance_id="")
    assert service.requests[-1][1]["InstanceId"] == ""


def test_other_threads_run_while_a_call_waits(client, service):
    service.gate.clear()
    calls = [threading.Thread(target=client.describe_regions) for _ in range(8)]
    for call in calls:
        call.start()
    for _ in calls:
        assert service.arrived.acquire(timeout=10), "all calls wait at the same time"
    service.gate.set()
    for call in calls:
        call.join(timeout=10)
        assert not call.is_alive()


def test_ctrl_c_ends_a_call(client, service, ctrl_c):
    service.gate.clear()
    ctrl_c(client.describe_regions)


def test_closing_cancels_calls_in_flight(client, service):
    service.gate.clear()
    ended = []

    def call():
        with pytest.raises(volcredis.VolcredisError, match="cancelled") as raised:
            client.create_backup(instance_id="redis-1")
        ended.append((raised.value.attempts, raised.value.outcome_unknown))

    thread = threading.Thread(target=call)
    thread.start()
    service.arrived.acquire()
    client.close()
    # The gate is still closed, so that only the cancellation can end the call.
    thread.join(30)
    assert ended == [(1, True)]


@pytest.mark.skipif(not os.path.exists("/proc/self/task"), reason="the system does not show threads")
def test_only_the_main_thread_wakes_up_to_check_for_signals(client, service):
    service.gate.clear()
    thread = threading.Thread(target=client.describe_regions)
    thread.start()
    service.arrived.acquire()

    def wakes():
        with open(f"/proc/self/task/{thread.native_id}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("voluntary_ctxt_switches"))

    # The thread may not sleep yet when the request arrives.
    time.sleep(0.1)
    before = wakes()
    time.sleep(1)
    after = wakes()
    service.gate.set()
    thread.join()
    # With a check every 50 ms, it would wake up 20 times.
    assert after - before < 5


def test_every_action_has_a_method(client):
    requests = [name for name in _volcredis.model_names() if name.endswith("Request")]
    methods = [name for name in dir(volcredis.generated.methods.Methods) if not name.startswith("_")]
    assert len(requests) == len(methods) == 106
    assert all(callable(getattr(client, name)) and getattr(client, name).__doc__ for name in methods)
