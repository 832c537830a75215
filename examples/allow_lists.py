"""Makes allow lists match a YAML file: creates missing ones, changes others, and binds them to instances.

Needs PyYAML.
"""

import pathlib
import sys

import volcredis
import yaml


def apply(client, name, wanted):
    """Makes one allow list match, and returns a description of what was done."""
    found = {item.allow_list_name: item for item in client.describe_allow_lists(region_id=client.region).allow_lists}
    if name not in found:
        created = client.create_allow_list(
            allow_list_name=name,
            allow_list_desc=wanted["description"],
            allow_list=",".join(wanted["addresses"]),
        )
        if wanted["instances"]:
            client.associate_allow_list(allow_list_ids=[created.allow_list_id], instance_ids=wanted["instances"])
        return "created"
    detail = client.describe_allow_list_detail(allow_list_id=found[name].allow_list_id)
    done = []
    addresses = set(detail.allow_list.split(",")) if detail.allow_list else set()
    if addresses != set(wanted["addresses"]) or detail.allow_list_desc != wanted["description"]:
        client.modify_allow_list(
            allow_list_id=detail.allow_list_id,
            allow_list_name=name,
            allow_list_desc=wanted["description"],
            allow_list=",".join(wanted["addresses"]),
            modify_mode="Cover",
            # The service refuses the change if the number of bound instances is not this one.
            apply_instance_num=detail.associated_instance_num,
        )
        done.append("changed")
    bound = {instance.instance_id for instance in detail.associated_instances}
    missing = [instance_id for instance_id in wanted["instances"] if instance_id not in bound]
    if missing:
        client.associate_allow_list(allow_list_ids=[detail.allow_list_id], instance_ids=missing)
        done.append("bound")
    return " and ".join(done) or "unchanged"


def main():
    file = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).with_suffix(".yaml"))
    wanted = yaml.safe_load(file.read_text())
    # An emulator stands in for the service. To call the service: `volcredis.Client("cn-beijing")`.
    with volcredis.emulator() as emulator, emulator.client("cn-beijing") as client:
        client.create_allow_list(allow_list_name="office", allow_list_desc="Old", allow_list="10.0.0.1")
        for _ in range(2):
            for name in wanted:
                print(f"{name}: {apply(client, name, wanted[name])}")


if __name__ == "__main__":
    main()
