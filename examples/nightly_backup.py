"""Makes a backup of every instance with a few threads, and waits until the backups are available."""

from concurrent.futures import ThreadPoolExecutor

import volcredis


def back_up(client, instance_id):
    """Makes a backup of one instance, and returns a line of the report."""
    before = {backup.backup_point_id for backup in client.paginate.describe_backups(instance_id=instance_id)}
    try:
        client.create_backup(instance_id=instance_id)
    except volcredis.BadRequestError as error:
        # An instance with a single node has no backups.
        return f"{instance_id}: {error.code}"

    def created():
        backups = client.paginate.describe_backups(instance_id=instance_id)
        return next((found for found in backups if found.backup_point_id not in before), None)

    backup = client.wait.until(created)
    backup = client.wait.backup_available(backup.backup_point_id, timeout=3600)
    return f"{instance_id}: {backup.backup_point_id} is {backup.status}"


# An emulator stands in for the service, with a clock that runs faster. To call the service:
# `volcredis.Client("cn-beijing")`.
with volcredis.emulator(speed=50) as emulator, emulator.client("cn-beijing") as client:
    instances = [
        instance.instance_id
        for instance in client.paginate.describe_db_instances(region_id="cn-beijing")
        if instance.status == "Running"
    ]
    with ThreadPoolExecutor(4) as pool:
        for line in pool.map(lambda instance_id: back_up(client, instance_id), instances):
            print(line)
