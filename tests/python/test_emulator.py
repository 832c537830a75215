"""The emulator, as users test their own code with it."""

import asyncio
import datetime
import json
import subprocess
import sys
import urllib.error
import urllib.request

import pytest
import volcredis
from volcredis import models

INSTANCE = "redis-cn0212gzmh2xs"


def test_a_cross_region_backup_policy(volcredis_emulator):
    client = volcredis_emulator.client()
    response = client.modify_cross_region_backup_policy(
        instance_id=INSTANCE, active=True, cross_backup_region="cn-shanghai"
    )
    assert response.request_id
    policy = client.describe_cross_region_backup_policy(instance_id=INSTANCE)
    assert (policy.active, policy.cross_backup_region) == (True, "cn-shanghai")


def test_the_plugin_does_not_import_the_package(tmp_path):
    test = "import sys\n\ndef test_modules():\n    assert 'pytest_volcredis' in sys.modules\n"
    test += "    assert 'volcredis' not in sys.modules\n"
    (tmp_path / "test_modules.py").write_text(test)
    result = subprocess.run([sys.executable, "-m", "pytest"], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert result.returncode == 0, result.stdout


def test_a_wrong_secret_key_is_rejected(volcredis_emulator):
    with pytest.raises(volcredis.AccessDeniedError) as raised:
        volcredis_emulator.client(secret_key="wrong").describe_regions()
    assert raised.value.code == "SignatureDoesNotMatch"


def send(signed):
    """Sends a signed request with `urllib`."""
    request = urllib.request.Request(signed.url, signed.body, signed.headers, method="POST")
    with urllib.request.urlopen(request) as response:
        return json.load(response)["Result"]


@pytest.mark.parametrize("how", ["sign", "presign"])
def test_a_signed_request_can_be_sent_with_urllib(volcredis_emulator, how):
    client = volcredis_emulator.client()
    detail = ("DescribeDBInstanceDetail", {"InstanceId": INSTANCE})
    signed = getattr(client, how)(*detail)
    assert models.DescribeDBInstanceDetailResponse.from_dict(send(signed)) == client.call(*detail)

    async def main():
        async with volcredis_emulator.async_client() as client:
            return await getattr(client, how)(*detail)

    assert send(asyncio.run(main())) == send(signed)
    with pytest.raises(volcredis.ValidationError):
        getattr(client, how)("DescribeDBInstanceDetail")


def test_repr_does_not_contain_the_signature(volcredis_emulator):
    client = volcredis_emulator.client(session_token="the-session-token")
    signed = client.sign("DescribeRegions")
    presigned = client.presign("DescribeRegions")
    assert "Signature=" in signed.headers["authorization"] and "Signature=" not in signed.url
    assert "X-Signature=" in presigned.url and "authorization" not in presigned.headers
    assert "the-session-token" in presigned.url
    for shown in map(repr, (signed, presigned)):
        assert "Signature" not in shown and "the-session-token" not in shown


def test_options_of_the_emulator():
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
        emulator.advance_clock(1)


def test_the_clock_can_be_advanced(volcredis_emulator):
    client = volcredis_emulator.client()
    client.restart_db_instance(instance_id=INSTANCE)
    volcredis_emulator.advance_clock(24 * 3600)
    assert client.describe_db_instance_detail(instance_id=INSTANCE).status == "Running"
    for nonsense in (-1, float("nan"), float("inf"), 1e300, 1e12):
        with pytest.raises(ValueError):
            volcredis_emulator.advance_clock(nonsense)


@pytest.mark.parametrize(
    "options",
    [
        {"speed": 0},
        {"speed": -1},
        {"speed": float("nan")},
        {"speed": float("inf")},
        {"speed": 1e7},
        {"rate_limit": 0},
        {"durations": -1},
        {"durations": {"backup": float("nan")}},
        {"faults": [{"fault": "flood"}]},
        {"faults": [{"fault": "error", "probability": 2}]},
        {"instances": [{"region": "cn-atlantis"}]},
        {"access_keys": [{"account": 0, "access_key": "AK", "secret_key": "SK"}]},
    ],
)
def test_values_out_of_range_are_refused(options):
    with pytest.raises(ValueError):
        volcredis.emulator(**options)


def test_options_that_contradict_each_other_are_refused():
    with pytest.raises(TypeError, match="`empty` and `instances`"):
        volcredis.emulator(empty=True, instances=[{"region": "cn-beijing"}])
    with pytest.raises(TypeError, match="unknown duration `backups`"):
        volcredis.emulator(durations={"backups": 1})


def test_faults_can_be_injected():
    rule = {"action": "DescribeRegions", "fault": "error", "code": "InternalError", "http_status": 500, "times": 1}
    with volcredis.emulator(faults=[rule]) as emulator:
        client = emulator.client(retry="none")
        for _ in range(2):
            with pytest.raises(volcredis.VolcredisError):
                client.describe_regions()
            client.describe_regions()
            emulator.set_faults([rule])
        emulator.set_faults()
        client.describe_regions()
        assert [call["http_status"] for call in emulator.calls()] == [500, 200, 500, 200, 200]


def test_instances_accounts_and_durations():
    keys = {"account": 2100000002, "access_key": "AKtwo", "secret_key": "SKtwo", "regions": ["cn-shanghai"]}
    with volcredis.emulator(
        instances=[{"region": "cn-beijing", "name": "orders", "shards": 3}],
        access_keys=[keys],
        durations={"backup": 60},
        paused=True,
    ) as emulator:
        client = emulator.client()
        other = emulator.add_instance("cn-shanghai", account=2100000002, name="other", tags={"team": "shop"})
        listed = client.describe_db_instances(page_number=1, page_size=10).instances
        assert [instance.instance_name for instance in listed] == ["orders"]
        second = {"access_key": "AKtwo", "secret_key": "SKtwo"}
        detail = emulator.client("cn-shanghai", **second).describe_db_instance_detail(instance_id=other)
        assert (detail.instance_name, detail.status) == ("other", "Running")
        with pytest.raises(volcredis.AccessDeniedError):
            emulator.client("cn-beijing", **second).describe_regions()
        backup = client.create_backup(instance_id=listed[0].instance_id).backup_point_id
        for seconds, status in [(59, "Creating"), (1, "Available")]:
            emulator.advance_clock(seconds)
            backups = client.describe_backups(instance_id=listed[0].instance_id, backup_point_id=backup).backups
            assert [found.status for found in backups] == [status]


def test_state_survives_in_a_file_and_moves_between_emulators(tmp_path):
    log = tmp_path / "requests.jsonl"
    with volcredis.emulator(state_file=tmp_path / "state.json", request_log=log) as emulator:
        backup = emulator.client().create_backup(instance_id=INSTANCE).backup_point_id
        state = emulator.export_state()
    assert [json.loads(line)["action"] for line in log.read_text().splitlines()] == ["CreateBackup"]

    def backups(emulator):
        found = emulator.client().describe_backups(instance_id=INSTANCE).backups
        return [backup.backup_point_id for backup in found]

    with volcredis.emulator(state_file=tmp_path / "state.json", seed=9) as emulator:
        assert backups(emulator) == [backup]
        emulator.reset()
        assert backups(emulator) == []
        emulator.import_state(state)
        assert backups(emulator) == [backup]
        with pytest.raises(ValueError):
            emulator.import_state("{}")
        assert backups(emulator) == [backup]
    (tmp_path / "damaged.json").write_text("not a state file\n")
    with pytest.raises(ValueError, match=r"damaged\.json, line 1"):
        volcredis.emulator(state_file=tmp_path / "damaged.json")


def test_tls_sts_and_a_chosen_port(monkeypatch):
    with volcredis.emulator(tls=True, sts=True, instance_roles=["backup"], paused=True) as emulator:
        assert emulator.url.startswith("https://127.0.0.1:")
        emulator.client().describe_regions()
        with pytest.raises(volcredis.ConnectionError):
            emulator.client(ca_certificates=None, retry="none").describe_regions()
        port = int(emulator.url.rpartition(":")[2])
        with pytest.raises(OSError):
            volcredis.emulator(port=port)
        assert emulator.now.tzinfo is not None
    with volcredis.emulator(port=port) as emulator:
        assert emulator.url == f"http://127.0.0.1:{port}"


def test_the_vpc_service():
    signature = "HMAC-SHA256 Credential=AK/20240710/cn-beijing/vpc/request, SignedHeaders=x-date, Signature=00"
    headers = {"X-Date": "20240710T000000Z", "Authorization": signature}
    for vpc, code in ((True, "SignatureDoesNotMatch"), (False, "InvalidActionOrVersion")):
        start_time = datetime.datetime(2024, 7, 10, tzinfo=datetime.timezone.utc)
        with volcredis.emulator(vpc=vpc, access_key="AK", start_time=start_time, paused=True) as emulator:
            url = f"{emulator.url}/?Action=DescribeVpcs&Version=2020-04-01"
            with pytest.raises(urllib.error.HTTPError) as raised:
                urllib.request.urlopen(urllib.request.Request(url, headers=headers))
            assert json.load(raised.value)["ResponseMetadata"]["Error"]["Code"] == code


def test_clients_of_the_emulator_use_no_proxy(monkeypatch, volcredis_emulator):
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    volcredis_emulator.client(retry="none").describe_regions()


SUITE = """
import asyncio
import datetime

INSTANCE = "redis-cn0212gzmh2xs"
seen = []


def test_scopes(volcredis_emulator, volcredis_emulator_module, volcredis_emulator_session):
    urls = {volcredis_emulator.url, volcredis_emulator_module.url, volcredis_emulator_session.url}
    assert len(urls) == 3
    seen.append(volcredis_emulator.url)
    volcredis_emulator_module.client().create_backup(instance_id=INSTANCE)


def test_scopes_again(volcredis_emulator_module):
    client = volcredis_emulator_module.client()
    assert len(client.describe_backups(instance_id=INSTANCE).backups) == 1
    volcredis_emulator_module.reset()
    assert client.describe_backups(instance_id=INSTANCE).backups == ()


def test_clients(volcredis_client, volcredis_async_client):
    async def main():
        async with volcredis_async_client as client:
            return await client.describe_regions()

    assert asyncio.run(main()).regions == volcredis_client.describe_regions().regions
"""


def test_fixtures_of_the_plugin(tmp_path):
    (tmp_path / "test_suite.py").write_text(SUITE)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q"]
    result = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "3 passed" in result.stdout
