"""Enables cross-region backup of all instances with a tag in several regions, and writes the outcome as CSV."""

import asyncio
import csv
import sys

import volcredis

REGIONS = ["cn-beijing", "cn-shanghai", "cn-guangzhou"]
TARGETS = {"cn-beijing": "cn-shanghai", "cn-shanghai": "cn-beijing", "cn-guangzhou": "cn-shanghai"}
TAG = ("env", "production")


def has_tag(instance):
    return any((tag.key, tag.value) == TAG for tag in instance.tags)


async def enable(client, instance_id):
    """Enables the backup of one instance, and returns a row of the report."""
    target = TARGETS[client.region]
    try:
        await client.modify_cross_region_backup_policy(instance_id=instance_id, active=True, cross_backup_region=target)
    except volcredis.VolcredisError as error:
        return [client.region, instance_id, target, type(error).__name__, error.request_id]
    return [client.region, instance_id, target, "enabled", None]


async def enable_region(client):
    """Enables the backups of one region. The client limits the requests, so that all calls can start at once."""
    async with client:
        found = [item async for item in client.paginate.describe_db_instances(region_id=client.region)]
        tasks = [enable(client, instance.instance_id) for instance in found if has_tag(instance)]
        rows = []
        for task in asyncio.as_completed(tasks):
            rows.append(await task)
            print(f"{client.region}: {len(rows)} of {len(tasks)}", file=sys.stderr)
        return sorted(rows)


async def main():
    # An emulator stands in for the service. To call the service: `volcredis.AsyncClient(region)`.
    instances = [{"region": region, "id": f"redis-{region}", "tags": dict([TAG])} for region in REGIONS]
    with volcredis.emulator(instances=instances) as emulator:
        reports = await asyncio.gather(*(enable_region(emulator.async_client(region)) for region in REGIONS))
    writer = csv.writer(sys.stdout)
    writer.writerow(["region", "instance", "backup region", "outcome", "request ID"])
    writer.writerows(sorted(row for rows in reports for row in rows))


asyncio.run(main())
