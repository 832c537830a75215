"""Tests code that calls the service with the emulator: `python -m pytest examples/emulator_test.py`."""

import pytest
import volcredis

INSTANCE = "redis-cn0212gzmh2xs"


def restart_if_running(client, instance_id):
    """Restarts an instance unless it is busy. Returns whether it was restarted."""
    if client.describe_db_instance_detail(instance_id=instance_id).status != "Running":
        return False
    client.restart_db_instance(instance_id=instance_id)
    return True


def test_a_busy_instance_is_left_alone(volcredis_emulator):
    """The fixture comes with the package. Its clock only moves when the test advances it."""
    client = volcredis_emulator.client()
    assert restart_if_running(client, INSTANCE)
    assert not restart_if_running(client, INSTANCE)
    volcredis_emulator.advance_clock(60)
    assert restart_if_running(client, INSTANCE)


def test_a_missing_instance_is_an_error(volcredis_emulator):
    with pytest.raises(volcredis.NotFoundError):
        restart_if_running(volcredis_emulator.client(), "redis-missing")
