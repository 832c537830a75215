"""Responses as servers and gateways send them."""

import asyncio
import gzip
import pickle

import pytest
import volcredis

REPLACED = "\N{REPLACEMENT CHARACTER}"


def body(result, metadata=b'{"RequestId":"r-1"}'):
    result = result.encode() if isinstance(result, str) else result
    return b'{"ResponseMetadata":' + metadata + b',"Result":' + result + b"}"


def slow_logs(query):
    return body(b'{"SlowQuery":[{"QueryText":"' + query + b'","NodeId":"n-1"}],"ListOver":true,"Total":1}')


def instances(members):
    return body('{"Instances":[{"InstanceId":"redis-1",' + members + '}],"TotalInstancesNum":1}')


def test_responses_have_headers(client, service, interact):
    service.headers = {"X-Tt-Logid": "log-1", "x-note": "b\xe9"}
    response = client.describe_regions()
    for each in (response, pickle.loads(pickle.dumps(response)), interact(lambda client: client.describe_regions())):
        assert each.headers["x-tt-logid"] == "log-1" and each.headers["content-type"] == "application/json"
        assert each.headers["x-note"] == f"b{REPLACED}"
        assert each.http_status == 200
    response.headers.clear()
    assert response.headers
    (page,) = client.paginate.describe_db_instances().pages()
    assert page.headers["x-tt-logid"] == "log-1"
    assert volcredis.models.DescribeRegionsResponse().headers == {}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (rb"SET k \ud83d...", f"SET k {REPLACED}..."),
        (rb"SET k \udc80\udcff", f"SET k {REPLACED}{REPLACED}"),
        (rb"SET k \ud83d\ude00", "SET k \N{GRINNING FACE}"),
        (rb"SET k \\ud83d", r"SET k \ud83d"),
        (b"SET k \xff\xfe", f"SET k {REPLACED}{REPLACED}"),
        (b"SET k a\tb\nc", "SET k a\tb\nc"),
    ],
)
def test_only_a_truncated_character_is_replaced(client, service, query, expected):
    service.raw = slow_logs(query)
    page = client.describe_slow_logs(instance_id="redis-1", page_size=10)
    (item,) = client.paginate.describe_slow_logs(instance_id="redis-1", page_size=10)
    (whole,) = client.paginate.describe_slow_logs(instance_id="redis-1", page_size=10).pages()
    for entry in (page.slow_query[0], item, whole.slow_query[0]):
        assert (entry.query_text, entry.node_id) == (expected, "n-1")
    called = client.call("DescribeSlowLogs", {"InstanceId": "redis-1", "PageSize": 10})
    assert called.slow_query[0].query_text == expected
    assert page.request_id == "r-1"


@pytest.mark.parametrize("new", [rb'"\ud83d"', b'"\xff"', b'["\\udc80",null]'])
def test_a_truncated_character_in_an_unknown_field_is_ignored(client, service, new):
    service.raw = body(b'{"TotalInstancesNum":2,"New":' + new + b"}")
    page = client.describe_db_instances()
    assert page.total_instances_num == 2
    assert REPLACED in page.unknown_fields["New"]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (rb'{"Code":"InstanceNotExist","Message":"no \ud83d"}', f"no {REPLACED}"),
        (b'{"Code":"InstanceNotExist","Message":"no \xff"}', f"no {REPLACED}"),
        (b'{"code":"InstanceNotExist","message":"gone"}', "gone"),
    ],
)
def test_an_error_keeps_code_and_message(client, service, error, message):
    service.raw = body(b"null", b'{"RequestId":"r-1","Error":' + error + b"}")
    with pytest.raises(volcredis.NotFoundError) as raised:
        client.describe_db_instances()
    error = raised.value
    assert (error.code, error.service_message, error.request_id) == ("InstanceNotExist", message, "r-1")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("3", 3),
        ("3.0", 3),
        ("3e0", 3),
        ("1e3", 1000),
        ("-0", 0),
        ('"3"', 3),
        ('"3.0"', 3),
        ("null", None),
        # A value that is not an integer is unchanged.
        ("1.5", 1.5),
        ('"many"', "many"),
    ],
)
def test_a_number_without_a_fraction_is_an_integer(client, service, written, expected):
    service.raw = instances(f'"ShardNumber":{written}')
    page = client.describe_db_instances()
    (item,) = client.paginate.describe_db_instances()
    for instance in (page.instances[0], item):
        assert instance.shard_number == expected
        assert type(instance.shard_number) is type(expected)


@pytest.mark.parametrize(
    ("member", "written", "expected"),
    [
        ('"ShardCapacity":1024', "shard_capacity", 1024.0),
        ('"InstanceName":7', "instance_name", "7"),
        ('"InstanceName":7.5', "instance_name", "7.5"),
        ('"ZoneIds":[null,"a",null]', "zone_ids", ("a",)),
        ('"Tags":[null]', "tags", ()),
        ('"Tags":null', "tags", ()),
    ],
)
def test_each_value_has_the_type_of_the_model(client, service, member, written, expected):
    service.raw = instances(member)
    value = client.describe_db_instances().instances[0]
    for name in written.split("."):
        value = getattr(value, name)
    assert value == expected and type(value) is type(expected)


def test_items_that_agree_share_a_string(client, service):
    service.raw = body(
        '{"Instances":[{"InstanceId":"redis-1","Status":"Running"},{"InstanceId":"redis-2","Status":"Running"},'
        '{"InstanceId":"redis-3","Status":7}],"TotalInstancesNum":3}'
    )
    first, second, third = client.describe_db_instances().instances
    assert first.status == "Running" and first.status is second.status
    assert [first.instance_id, second.instance_id, third.status] == ["redis-1", "redis-2", "7"]


def test_a_null_in_a_list_is_ignored(client, service):
    service.raw = body('{"Instances":[null,{"InstanceId":"redis-1"},null],"TotalInstancesNum":1}')
    assert [item.instance_id for item in client.describe_db_instances().instances] == ["redis-1"]
    assert [item.instance_id for item in client.paginate.describe_db_instances()] == ["redis-1"]

    async def items():
        async with volcredis.AsyncClient(
            "cn-beijing", endpoint=service.url, access_key="AK", secret_key="SK"
        ) as client:
            return [item.instance_id async for item in client.paginate.describe_db_instances()]

    assert asyncio.run(items()) == ["redis-1"]


@pytest.mark.parametrize("total", [25, 0, None, "25", 12, -1, 10, 20, 25.0])
def test_a_list_is_complete_with_any_total(client, service, total):
    def page(request):
        first = (request["PageNumber"] - 1) * request["PageSize"]
        ids = range(25)[first : first + request["PageSize"]]
        return {"Instances": [{"InstanceId": f"redis-{id}"} for id in ids], "TotalInstancesNum": total}

    service.results["DescribeDBInstances"] = page
    found = [item.instance_id for item in client.paginate.describe_db_instances(page_size=10)]
    assert found == [f"redis-{id}" for id in range(25)]


@pytest.mark.parametrize("page_size", ["1", "x", 1.5, [1], True])
def test_a_page_size_of_the_wrong_type_is_rejected(client, service, page_size):
    with pytest.raises(volcredis.ValidationError, match="PageSize"):
        list(client.paginate.describe_db_instances(page_size=page_size))
    with pytest.raises(volcredis.ValidationError, match="PageNumber"):
        list(client.paginate.describe_db_instances(page_number="z"))
    assert service.requests == []


@pytest.mark.parametrize(
    ("coding", "encode"),
    [("utf-8", bytes), ("", bytes), ("none", bytes), ("Identity, identity", bytes), ("gzip", gzip.compress)],
)
def test_content_codings_are_decoded(client, service, coding, encode):
    service.headers["Content-Encoding"] = coding
    service.raw = encode(instances('"InstanceName":"a"'))
    assert client.describe_db_instances().instances[0].instance_name == "a"


def test_a_byte_order_mark_is_skipped(client, service):
    service.raw = b"\xef\xbb\xbf" + instances('"InstanceName":"a"')
    assert client.describe_db_instances().instances[0].instance_name == "a"


def test_the_names_of_the_envelope_are_case_insensitive(client, service):
    service.raw = b'{"responseMetadata":{"requestId":"r-1"},"result":{"TotalInstancesNum":3}}'
    page = client.describe_db_instances()
    assert (page.request_id, page.total_instances_num) == ("r-1", 3)


def test_a_wait_for_a_resource_that_does_not_exist_yet(client, service):
    service.error = (404, "InstanceNotExist", "no")
    service.results["DescribeDBInstanceDetail"] = {"Status": "Running"}
    seen = []

    def on_progress(progress):
        seen.append(progress.state)
        if len(seen) == 10:
            service.error = None

    often = {"min_poll_interval": 0.001, "max_poll_interval": 0.001}
    assert client.wait.instance_running("redis-1", **often, on_progress=on_progress).status == "Running"
    assert seen == [None] * 10 + ["Running"]
