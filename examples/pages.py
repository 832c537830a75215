"""Iterates over all pages of a list: by item, and by whole response."""

import volcredis

# An emulator stands in for the service. To call the service: `volcredis.Client("cn-beijing")`.
with volcredis.emulator() as emulator, emulator.client("cn-beijing") as client:
    # The next page is requested while you work on the current one.
    for instance in client.paginate.describe_db_instances(page_size=2, prefetch=True):
        print(instance.instance_id, "is", instance.status)

    for page in client.paginate.describe_db_instances(page_size=2).pages():
        print(len(page.instances), "instances, request id", page.request_id)
