"""Enables cross-region backup of all instances with a tag in several regions by threads, with a report as CSV."""

import csv
import sys
from concurrent.futures import ThreadPoolExecutor, as_completed

import volcredis

REGIONS = ["cn-beijing", "cn-shanghai", "cn-guangzhou"]
TARGETS = {"cn-beijing": "cn-shanghai", "cn-shanghai": "cn-beijing", "cn-guangzhou": "cn-shanghai"}
TAG = ("env", "production")


def find(client):
    """Returns the instances of one region that have the tag, each with the client of its region."""
    return [
        (client, instance.instance_id)
        for instance in client.paginate.describe_db_instances(region_id=client.region)
        if any((tag.key, tag.value) == TAG for tag in instance.tags)
    ]


def enable(client, instance_id):
    """Enables the backup of one instance, and returns a row of the report."""
    target = TARGETS[client.region]
    try:
        client.modify_cross_region_backup_policy(instance_id=instance_id, active=True, cross_backup_region=target)
    except volcredis.VolcredisError as error:
        return [client.region, instance_id, target, type(error).__name__, error.request_id]
    return [client.region, instance_id, target, "enabled", None]


def main():
    instances = [{"region": region, "id": f"redis-{region}", "tags": dict([TAG])} for region in REGIONS]
    # An emulator stands in for the service. To call the service: `volcredis.Client(region)`.
    with volcredis.emulator(instances=instances) as emulator, ThreadPoolExecutor(8) as pool:
        clients = [emulator.client(region) for region in REGIONS]
        found = [pair for pairs in pool.map(find, clients) for pair in pairs]
        calls = [pool.submit(enable, client, instance_id) for client, instance_id in found]
        for number, _ in enumerate(as_completed(calls), 1):
            print(f"{number} of {len(calls)}", file=sys.stderr)
        for client in clients:
            client.close()
    writer = csv.writer(sys.stdout)
    writer.writerow(["region", "instance", "backup region", "outcome", "request ID"])
    writer.writerows(sorted(call.result() for call in calls))


main()
