"""Makes calls with one of the libraries and prints the time they take as JSON."""

import argparse
import json
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


def main(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("--client", choices=CLIENTS, required=True)
    parser.add_argument("--call", choices=["policy", "list"], required=True)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--calls", type=int, required=True)
    parser.add_argument("--server", required=True)
    options = parser.parse_args(arguments)

    policy, instances = CLIENTS[options.client](options.server)
    if options.call == "list":
        assert len(instances()) == 100
    call = policy if options.call == "policy" else instances
    run_in_threads(call, options.calls // 10, options.threads)
    wall, cpu = time.perf_counter_ns(), time.process_time_ns()
    run_in_threads(call, options.calls, options.threads)
    wall, cpu = time.perf_counter_ns() - wall, time.process_time_ns() - cpu
    print(json.dumps({"iterations": options.calls, "wall_ns": wall, "cpu_ns": cpu}))


main(sys.argv[1:])
