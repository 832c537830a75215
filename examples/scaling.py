"""Restarts an instance again and again, although other changes of it are under way: a status conflict is waited for."""

import volcredis

INSTANCE = "redis-cn0212gzmh2xs"


def when_possible(client, change):
    """Makes a change as soon as the status of the instance allows it."""
    while True:
        try:
            return change()
        except volcredis.StatusConflictError as error:
            print(f"{error.action}: {error.code}; waiting")
            client.wait.instance_running(INSTANCE, timeout=1800)


# An emulator stands in for the service, with a clock that runs faster. To call the service:
# `volcredis.Client("cn-beijing")`.
with volcredis.emulator(speed=50) as emulator, emulator.client("cn-beijing") as client:
    for _ in range(2):
        when_possible(client, lambda: client.restart_db_instance(instance_id=INSTANCE))
    instance = client.wait.instance_running(INSTANCE)
    print(instance.instance_id, "is", instance.status)
