"""Paginated lists."""

import asyncio
import inspect
import threading

import pytest
import volcredis
from service import closed
from volcredis import models

INSTANCES = [{"InstanceId": f"redis-{number}", "ProjectName": "default"} for number in range(25)]
IDS = [instance["InstanceId"] for instance in INSTANCES]


@pytest.fixture
def instances(service):
    """A service with 25 instances."""

    def page(body):
        size = body["PageSize"]
        first = (body["PageNumber"] - 1) * size
        return {"Instances": INSTANCES[first : first + size], "TotalInstancesNum": len(INSTANCES)}

    service.results["DescribeDBInstances"] = page
    return service


@pytest.mark.parametrize("prefetch", [False, True])
def test_items_of_all_pages(client, instances, prefetch):
    items = client.paginate.describe_db_instances(page_size=10, prefetch=prefetch)
    assert iter(items) is items and repr(items) == "<items of DescribeDBInstances>"
    assert instances.requests == [], "nothing is asked for until it is needed"
    found = list(items)
    assert [item.instance_id for item in found] == IDS
    assert all(type(item).__name__ == "Instance" and type(item).__module__ == "volcredis.models" for item in found)
    assert [body["PageNumber"] for _, body, _ in instances.requests] == [1, 2, 3]
    assert next(items, None) is None


@pytest.fixture
def rounds(service):
    """A service with 20 pages of one instance, whose responses wait for all requests of a round trip."""
    sizes = [1, 8, 8, 3, 1]  # The page after the last one is requested because that is full.
    barriers = [barrier for size in sizes for barrier in [threading.Barrier(size, timeout=20)] * size]

    def page(body):
        number = body["PageNumber"]
        barriers[number - 1].wait()
        items = [{"InstanceId": f"redis-{number}"}] if number <= 20 else []
        return {"Instances": items, "TotalInstancesNum": 20}

    service.results["DescribeDBInstances"] = page
    return [f"redis-{number}" for number in range(1, 21)]


def test_pages_within_the_total_are_requested_at_the_same_time(client, rounds):
    items = client.paginate.describe_db_instances(page_size=1, concurrency=8)
    assert [item.instance_id for item in items] == rounds


def test_pages_are_requested_at_the_same_time_from_asyncio(rounds, interact):
    async def story(client):
        items = client.paginate.describe_db_instances(page_size=1, concurrency=8)
        assert [item.instance_id async for item in items] == rounds

    interact(story)


@pytest.mark.parametrize(
    ("concurrency", "error", "message"),
    [(0, ValueError, "from 1 to 1000, got 0"), (True, TypeError, "must be an integer"), ("8", TypeError, "an integer")],
)
def test_an_invalid_concurrency_is_reported(client, concurrency, error, message):
    with pytest.raises(error, match=message):
        client.paginate.describe_db_instances(concurrency=concurrency)


def test_an_item_occurs_once_although_the_list_changes(client, service):
    pages = {1: INSTANCES[:2], 2: INSTANCES[1:3]}
    service.results["DescribeDBInstances"] = lambda body: {
        "Instances": pages.get(body["PageNumber"], []),
        "TotalInstancesNum": 4,
    }
    assert [item.instance_id for item in client.paginate.describe_db_instances(page_size=2)] == IDS[:3]


@pytest.mark.parametrize("prefetch", [False, True])
def test_pages_are_whole_responses(client, instances, prefetch):
    pages = list(client.paginate.describe_db_instances(page_size=10, prefetch=prefetch).pages())
    assert [len(page.instances) for page in pages] == [10, 10, 5]
    assert all(type(page) is models.DescribeDBInstancesResponse for page in pages)
    assert {(page.total_instances_num, page.request_id, page.http_status) for page in pages} == {
        (25, "20261124-1", 200)
    }


def test_parameters_are_sent_with_each_page(client, instances):
    later = client.paginate.describe_db_instances(region_id="cn-shanghai", page_number=2, page_size=10)
    assert [item.instance_id for item in later] == IDS[10:]
    assert {body["RegionId"] for _, body, _ in instances.requests} == {"cn-shanghai"}


def test_an_error_ends_the_list(client, service):
    service.error = (403, "AccessDenied", "no")
    items = client.paginate.describe_db_instances()
    with pytest.raises(volcredis.AccessDeniedError) as raised:
        next(items)
    assert raised.value.request_id == "20261124-1"
    assert next(items, None) is None
    with pytest.raises(volcredis.ValidationError):
        next(client.paginate.describe_backups())
    with pytest.raises(TypeError, match="no_such_filter"):
        client.paginate.describe_db_instances(no_such_filter=1)


def test_a_list_ends_with_its_client(client, instances, interact):
    items = client.paginate.describe_db_instances(page_size=10)
    next(items)
    client.close()
    with pytest.raises(volcredis.ConfigurationError, match="closed"):
        next(items)

    async def story(client):
        items = client.paginate.describe_db_instances(page_size=10)
        await anext(items)
        await client.close()
        with pytest.raises(volcredis.ConfigurationError, match="closed"):
            await anext(items)

    interact(story)


@pytest.mark.parametrize("prefetch", [False, True])
def test_ctrl_c_ends_a_list(client, instances, ctrl_c, prefetch):
    instances.is_blocked = lambda body: body["PageNumber"] == 2
    instances.gate.clear()
    items = client.paginate.describe_db_instances(page_size=10, prefetch=prefetch)
    ctrl_c(lambda: list(items), requests=2)
    assert next(items, None) is None


def test_a_dropped_list_cancels_its_call(client, instances):
    instances.is_blocked = lambda body: body["PageNumber"] == 2
    instances.gate.clear()
    items = client.paginate.describe_db_instances(page_size=10, prefetch=True)
    next(items)
    for _ in range(2):
        instances.arrived.acquire()
    del items
    asyncio.run(closed(instances, 1))


def test_help_shows_the_parameters():
    paginate = volcredis.Client("cn-beijing", access_key="AK", secret_key="SK").paginate
    signature = inspect.signature(paginate.describe_tasks)
    assert signature.parameters["page_size"].default is None, "a page need not be asked for"
    assert signature.parameters["prefetch"].default is False
    assert signature.parameters["concurrency"].default == 1
    assert "all pages" in paginate.describe_tasks.__doc__


@pytest.mark.parametrize("prefetch", [False, True])
def test_items_and_pages_from_asyncio(instances, interact, prefetch):
    async def story(client):
        items = client.paginate.describe_db_instances(page_size=10, prefetch=prefetch)
        assert [item.instance_id async for item in items] == IDS
        assert await anext(items, None) is None
        pages = [page async for page in items.pages()]
        assert [len(page.instances) for page in pages] == [10, 10, 5]
        assert all(page.request_id == "20261124-1" for page in pages)

    interact(story)


def test_an_error_ends_the_list_from_asyncio(service, interact):
    service.error = (403, "AccessDenied", "no")

    async def story(client):
        items = client.paginate.describe_db_instances()
        with pytest.raises(volcredis.AccessDeniedError):
            await anext(items)
        assert await anext(items, None) is None
        with pytest.raises(volcredis.ValidationError):
            await anext(client.paginate.describe_backups())

    interact(story)


def test_cancelling_ends_the_call_and_the_list(instances, interact):
    async def story(client):
        items = client.paginate.describe_db_instances(page_size=10)
        for _ in range(10):
            await anext(items)
        instances.gate.clear()
        instances.arrived.acquire()
        task = asyncio.ensure_future(anext(items))
        await asyncio.to_thread(instances.arrived.acquire)
        with pytest.raises(RuntimeError, match="already running"):
            await anext(items)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await closed(instances, 0)
        assert await anext(items, None) is None

    interact(story)


def test_many_lists_at_once(instances, interact):
    async def story(client):
        async def count():
            return len([item async for item in client.paginate.describe_db_instances(page_size=10)])

        assert await asyncio.gather(*(count() for _ in range(50))) == [25] * 50

    interact(story)
