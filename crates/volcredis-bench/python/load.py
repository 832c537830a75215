"""Makes calls with one of the libraries and prints the time they take as JSON."""

import argparse
import contextlib
import gc
import json
import pathlib
import sys
import threading
import time

REGION = "cn-beijing"
ACCESS_KEY, SECRET_KEY = "AKLTbenchbenchbenchbench", "YmVuY2hiZW5jaGJlbmNoYmVuY2hiZW5jaA=="
INSTANCE, TARGET, TOKEN = "redis-cn0212gzmh2xs", "cn-shanghai", "9f0c6e2e-6c1b-4a53-8d8d-3b1c1f1e7a10"


def volcredis_calls(server):
    import volcredis

    client = volcredis.Client(REGION, endpoint=server, access_key=ACCESS_KEY, secret_key=SECRET_KEY)

    def policy():
        client.modify_cross_region_backup_policy(
            instance_id=INSTANCE, active=True, cross_backup_region=TARGET, client_token=TOKEN
        )

    def instances():
        response = client.describe_db_instances(region_id=REGION, page_number=1, page_size=100)
        return [(instance.instance_id, instance.status, instance.vpc_id) for instance in response.instances]

    return policy, instances


def official_calls(server):
    import volcenginesdkcore
    import volcenginesdkredis as sdk

    configuration = volcenginesdkcore.Configuration()
    configuration.ak, configuration.sk, configuration.region = ACCESS_KEY, SECRET_KEY, REGION
    configuration.scheme, configuration.host = server.split("://")
    api = sdk.REDISApi(volcenginesdkcore.ApiClient(configuration))

    def policy():
        api.modify_cross_region_backup_policy(
            sdk.ModifyCrossRegionBackupPolicyRequest(
                instance_id=INSTANCE, active=True, cross_backup_region=TARGET, client_token=TOKEN
            )
        )

    def instances():
        request = sdk.DescribeDBInstancesRequest(region_id=REGION, page_number=1, page_size=100)
        response = api.describe_db_instances(request)
        return [(instance.instance_id, instance.status, instance.vpc_id) for instance in response.instances]

    return policy, instances


def urllib3_calls(server):
    import urllib3

    pool = urllib3.PoolManager()
    headers = {"Content-Type": "application/json"}

    def post(action, body):
        url = f"{server}/?Action={action}&Version=2020-12-07"
        return json.loads(pool.request("POST", url, body=json.dumps(body), headers=headers).data)

    def policy():
        body = {"InstanceId": INSTANCE, "Active": True, "CrossBackupRegion": TARGET, "ClientToken": TOKEN}
        post("ModifyCrossRegionBackupPolicy", body)

    def instances():
        response = post("DescribeDBInstances", {"RegionId": REGION, "PageNumber": 1, "PageSize": 100})
        return [(item["InstanceId"], item["Status"], item["VpcId"]) for item in response["Result"]["Instances"]]

    return policy, instances


CLIENTS = {"volcredis": volcredis_calls, "official": official_calls, "urllib3": urllib3_calls}


@contextlib.asynccontextmanager
async def volcredis_asyncio(server):
    import volcredis

    credentials = {"access_key": ACCESS_KEY, "secret_key": SECRET_KEY}
    async with volcredis.AsyncClient(REGION, endpoint=server, **credentials) as client:

        async def policy():
            await client.modify_cross_region_backup_policy(
                instance_id=INSTANCE, active=True, cross_backup_region=TARGET, client_token=TOKEN
            )

        yield policy


@contextlib.asynccontextmanager
async def aiohttp_asyncio(server):
    import aiohttp

    body = {"InstanceId": INSTANCE, "Active": True, "CrossBackupRegion": TARGET, "ClientToken": TOKEN}
    async with aiohttp.ClientSession() as session:

        async def policy():
            async with session.post(f"{server}/?Action=ModifyCrossRegionBackupPolicy", json=body) as response:
                await response.json()

        yield policy


@contextlib.asynccontextmanager
async def httpx_asyncio(server):
    import httpx

    body = {"InstanceId": INSTANCE, "Active": True, "CrossBackupRegion": TARGET, "ClientToken": TOKEN}
    async with httpx.AsyncClient() as client:

        async def policy():
            response = await client.post(f"{server}/?Action=ModifyCrossRegionBackupPolicy", json=body)
            response.json()

        yield policy


ASYNC_CLIENTS = {"volcredis-asyncio": volcredis_asyncio, "aiohttp": aiohttp_asyncio, "httpx": httpx_asyncio}


def clocks():
    return time.perf_counter_ns(), time.process_time_ns()


def result(calls, before):
    wall, cpu = clocks()
    return {"iterations": calls, "wall_ns": wall - before[0], "cpu_ns": cpu - before[1]}


def repeat(call, calls):
    for _ in range(calls):
        call()


def run_in_threads(call, calls, threads):
    if threads == 1:
        return repeat(call, calls)
    workers = [threading.Thread(target=repeat, args=(call, calls // threads)) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


async def run_in_tasks(client, server, calls, in_flight):
    import asyncio

    async with client(server) as call:

        async def repeat_async(calls):
            for _ in range(calls):
                await call()

        async def run(calls):
            await asyncio.gather(*(repeat_async(calls // in_flight) for _ in range(in_flight)))

        await run(calls // 10)
        before = clocks()
        await run(calls)
        return result(calls, before)


def resident():
    pages = int(pathlib.Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096


def response_memory(client, server):
    """Returns the memory that a list takes while the program keeps it: as models, or as dictionaries."""
    if client == "volcredis":
        import volcredis

        api = volcredis.Client(REGION, endpoint=server, access_key=ACCESS_KEY, secret_key=SECRET_KEY)

        def fetch():
            return api.describe_db_instances(region_id=REGION, page_size=1000)
    else:
        import urllib3

        pool = urllib3.PoolManager()

        def fetch():
            return json.loads(pool.request("POST", f"{server}/?Action=DescribeDBInstances&Version=2020-12-07").data)

    # The first list leaves memory for the work of the next one.
    fetch()
    gc.collect()
    before = resident()
    kept = [fetch() for _ in range(4)]
    gc.collect()
    return (resident() - before) / len(kept)


def main(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("--client", choices=[*CLIENTS, *ASYNC_CLIENTS], required=True)
    parser.add_argument("--call", choices=["policy", "list", "memory"], required=True)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--in-flight", type=int, default=64)
    parser.add_argument("--calls", type=int, default=1)
    parser.add_argument("--server", required=True)
    options = parser.parse_args(arguments)

    if options.call == "memory":
        print(response_memory(options.client, options.server))
        return
    if options.client in ASYNC_CLIENTS:
        client = ASYNC_CLIENTS[options.client]
        # Only here, since the start of a process with one call is measured too.
        import asyncio

        print(json.dumps(asyncio.run(run_in_tasks(client, options.server, options.calls, options.in_flight))))
        return
    policy, instances = CLIENTS[options.client](options.server)
    call = policy if options.call == "policy" else instances
    if options.call == "list":
        assert len(call()) >= 100
    run_in_threads(call, options.calls // 10, options.threads)
    before = clocks()
    run_in_threads(call, options.calls, options.threads)
    print(json.dumps(result(options.calls, before)))


main(sys.argv[1:])
