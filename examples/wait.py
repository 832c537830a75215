"""Restarts an instance and waits until it is running again."""

import volcredis

INSTANCE = "redis-cn0212gzmh2xs"

# An emulator stands in for the service, with a clock that runs faster. To call the service:
# `volcredis.Client("cn-beijing")`.
with volcredis.emulator(speed=50) as emulator, emulator.client("cn-beijing") as client:
    client.restart_db_instance(instance_id=INSTANCE)
    instance = client.wait.instance_running(INSTANCE, timeout=600, on_progress=print)
    print(instance.instance_id, "is", instance.status)
