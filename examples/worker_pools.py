"""Makes calls in a pool of processes. Each process creates its own client: a client does not survive a fork."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

import volcredis

client = None


def initialize(options):
    global client
    client = volcredis.Client("cn-beijing", **options)


def status(instance_id):
    return instance_id, client.describe_db_instance_detail(instance_id=instance_id).status


def main():
    # An emulator stands in for the service. To call the service, leave out the options.
    with volcredis.emulator() as emulator:
        options = {"endpoint": emulator.url, "access_key": emulator.access_key, "secret_key": emulator.secret_key}
        for method in ("fork", "spawn"):
            context = multiprocessing.get_context(method)
            with ProcessPoolExecutor(2, context, initializer=initialize, initargs=(options,)) as pool:
                for instance_id, found in pool.map(status, ["redis-cn0212gzmh2xs"] * 4):
                    print(method, instance_id, "is", found)


if __name__ == "__main__":
    main()
