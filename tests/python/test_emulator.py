"""The emulator, as users test their own code with it."""

import asyncio
import json
import subprocess
import sys
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
    with pytest.raises(ValueError):
        volcredis_emulator.advance_clock(-1)
