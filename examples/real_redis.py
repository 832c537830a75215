"""Uses a real Redis behind an instance: restores lost keys, scales under load, fails over, and finds a slow command.

Needs `redis-server` in `PATH`, and the package `redis`.
"""

import contextlib
import threading
import time

import redis
import volcredis
from redis.backoff import ConstantBackoff
from redis.retry import Retry

PASSWORD = "Secret_123"
KEYS = 10_000
# Runs for 50 ms, longer than the limit of the slow log.
SLOW = """
local start = redis.call('TIME')
repeat
    local now = redis.call('TIME')
until (now[1] - start[1]) * 1000000 + now[2] - start[2] > 50000
return 1
"""


def connect(client, instance_id):
    """Returns a Redis client of an instance. It tries again when a connection ends, as it does during a failover."""
    address = client.describe_db_instance_detail(instance_id=instance_id).visit_addrs[0]
    retry = Retry(ConstantBackoff(0.05), retries=100)
    errors = [redis.ConnectionError]
    return redis.Redis(address.address, int(address.port), password=PASSWORD, retry=retry, retry_on_error=errors)


class Load:
    """A thread that writes keys, and records those whose writes were acknowledged."""

    def __init__(self, keys):
        self.keys, self.acknowledged = keys, []
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.write)

    def write(self):
        while not self.over.is_set():
            key = f"load:{len(self.acknowledged)}"
            if self.keys.set(key, 1):
                self.acknowledged.append(key)

    def wait_for_writes(self):
        """Waits until 100 further keys are written."""
        wanted = len(self.acknowledged) + 100
        while len(self.acknowledged) < wanted:
            assert self.thread.is_alive()
            time.sleep(0.01)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()


def primary(client, instance_id):
    """Returns the ID of the primary node of the first shard."""
    shard = client.describe_db_instance_shards(instance_id=instance_id, page_number=1, page_size=1).instance_shards[0]
    return next(node.node_id for node in shard.server_nodes if node.current_role == "PrimaryNode")


with contextlib.ExitStack() as stack:
    # The emulator stands in for the service. To call the service: `volcredis.Client("cn-beijing")`.
    emulator = stack.enter_context(volcredis.emulator(redis=True, empty=True))
    client = stack.enter_context(emulator.client("cn-beijing"))
    shanghai = stack.enter_context(emulator.client("cn-shanghai"))
    zone = {"AZ": "cn-beijing-a"}
    created = client.create_db_instance(
        region_id="cn-beijing",
        multi_az="disabled",
        configure_nodes=[zone, zone],
        node_number=2,
        shard_capacity=1024,
        sharded_cluster=1,
        shard_number=2,
        engine_version="7.0",
        vpc_id="vpc-1",
        subnet_id="subnet-1",
        password=PASSWORD,
    )
    instance_id = created.instance_id
    client.wait.instance_running(instance_id)
    keys = stack.enter_context(connect(client, instance_id))
    for first in range(0, KEYS, 1000):
        keys.mset({f"key:{number}": number for number in range(first, first + 1000)})

    client.modify_cross_region_backup_policy(instance_id=instance_id, active=True, cross_backup_region="cn-shanghai")
    backup = client.create_backup(instance_id=instance_id)
    client.wait.backup_available(backup.backup_point_id)
    while not shanghai.describe_cross_region_backups(instance_id=instance_id).total:
        time.sleep(0.1)
    print("copied the backup to cn-shanghai")

    client.flush_db_instance(instance_id=instance_id)
    assert keys.dbsize() == 0
    client.restore_db_instance(instance_id=instance_id, backup_point_id=backup.backup_point_id)
    client.wait.instance_running(instance_id)
    assert keys.mget(f"key:{number}" for number in range(KEYS)) == [b"%d" % number for number in range(KEYS)]
    print("restored", keys.dbsize(), "keys")

    with connect(client, instance_id) as connection, Load(connection) as load:
        load.wait_for_writes()
        client.modify_db_instance_shard_number(instance_id=instance_id, shard_number=3, apply_immediately=True)
        assert client.wait.instance_running(instance_id).shard_number == 3
        load.wait_for_writes()
        before = primary(client, instance_id)
        client.test_shut_down_db_instance_nodes(instance_id=instance_id, server_shard_ids=[f"server-{instance_id}-0"])
        client.wait.instance_running(instance_id)
        assert primary(client, instance_id) != before
        load.wait_for_writes()
    assert keys.exists(*load.acknowledged) == len(load.acknowledged)
    assert keys.dbsize() == KEYS + len(load.acknowledged)
    print("lost none of the acknowledged writes")

    keys.eval(SLOW, 0)
    keys.set("big", b"x" * 3_000_000)
    slow = client.describe_slow_logs(instance_id=instance_id, page_size=100)
    assert any("redis.call('TIME')" in query.query_text for query in slow.slow_query)
    big = client.describe_big_keys(instance_id=instance_id, page_size=10)
    assert big.big_key[0].key_info == "big"
    print("found the slow command and the big key")
