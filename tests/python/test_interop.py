"""Models and values with other libraries, and what observes calls."""

import asyncio
import collections
import dataclasses
import gc
import json
import logging
import pprint
import sys
import weakref

import pytest
import volcredis
from volcredis import models

DETAIL = {"InstanceId": "redis-1", "Status": "Running", "Tags": [{"Key": "a", "Value": "<b>"}], "New": {"X": 1}}


@pytest.fixture
def instance(client, service):
    service.results["DescribeDBInstanceDetail"] = DETAIL
    return client.describe_db_instance_detail(instance_id="redis-1")


def test_dictionaries_have_wire_names_or_those_of_attributes(instance):
    assert instance.to_dict() == instance.to_dict(by="wire") == DETAIL
    snake = instance.to_dict(by="snake")
    assert snake["tags"] == [{"key": "a", "value": "<b>"}] and snake["instance_id"] == "redis-1"
    assert json.loads(json.dumps(snake)) == snake
    with pytest.raises(ValueError, match="`by`"):
        instance.to_dict(by="camel")


def test_models_are_data_classes(instance):
    assert dataclasses.is_dataclass(instance)
    assert {field.name for field in dataclasses.fields(instance)} == set(type(instance).__match_args__)
    plain = dataclasses.asdict(instance)
    assert plain["instance_id"] == "redis-1" and plain["tags"] == ({"key": "a", "value": "<b>"},)
    other = dataclasses.replace(models.Tag(key="a", value="b"), value="c")
    assert other == models.Tag(key="a", value="c")
    request = {field.name: field for field in dataclasses.fields(models.CreateBackupRequest)}
    assert request["instance_id"].default is dataclasses.MISSING and request["client_token"].default is None


def test_models_are_readable(instance):
    text = instance.pformat()
    assert "\n    instance_id='redis-1',\n" in text and "\n        Tag(\n            key='a',\n" in text
    html = instance._repr_html_()
    assert "<td style='text-align:left'>redis-1</td>" in html and "&lt;b&gt;" in html and "<b>" not in html
    assert ("instance_id", "redis-1") in instance.__rich_repr__()
    account = models.CreateDBAccountRequest(
        instance_id="redis-1", account_name="a", password="hunter2", role_name="ReadOnly"
    )
    for shown in account.pformat(), account._repr_html_(), str(account.__rich_repr__()), pprint.pformat(account):
        assert "hunter2" not in shown and "account_name" in shown


def test_pydantic_validates_and_serializes_models():
    pydantic = pytest.importorskip("pydantic")
    adapter = pydantic.TypeAdapter(models.Tag)
    tag = models.Tag(key="a", value="b")
    assert adapter.validate_python(tag) is tag
    assert (
        adapter.validate_python({"key": "a", "value": "b"}) == tag == adapter.validate_json('{"Key":"a","Value":"b"}')
    )
    assert json.loads(adapter.dump_json(tag)) == {"key": "a", "value": "b"}
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_python(7)
    with pytest.raises(pydantic.ValidationError, match="instance_id"):
        pydantic.TypeAdapter(models.CreateBackupRequest).validate_python({})

    class Report(pydantic.BaseModel):
        instance: models.DescribeDBInstanceDetailResponse

    report = Report(instance={"instance_id": "redis-1", "tags": [{"key": "a", "value": "b"}]})
    assert report.instance.tags == (tag,)
    assert report.model_dump(exclude_none=True)["instance"]["tags"] == [{"key": "a", "value": "b"}]
    assert "instance_id" in str(Report.model_json_schema())


def test_tables_of_pandas():
    pandas = pytest.importorskip("pandas")
    tags = [models.Tag(key="a", value="b"), models.Tag(key="c", value="d")]
    for table in pandas.DataFrame(tags), pandas.DataFrame(tag.to_dict(by="snake") for tag in tags):
        assert list(table.columns) == ["key", "value"] and list(table["value"]) == ["b", "d"]


def test_tables_of_polars():
    polars = pytest.importorskip("polars")
    items = [
        models.DescribeDBInstanceDetailResponse(instance_id="redis-1", tags=[models.Tag(key="a", value="b")]),
        models.DescribeDBInstanceDetailResponse(instance_id="redis-2", shard_capacity=1024),
    ]
    table = polars.DataFrame([item.to_dict(by="snake") for item in items])
    assert list(table["instance_id"]) == ["redis-1", "redis-2"] and table["tags"][0][0] == {"key": "a", "value": "b"}
    assert list(table["shard_capacity"]) == [None, 1024]


@pytest.mark.parametrize("make", [list, tuple, set, frozenset, collections.deque, iter, lambda ids: (i for i in ids)])
def test_lists_can_be_any_iterable(client, service, make):
    client.add_tags_to_resource(instance_ids=make(["redis-1"]), tags=make([models.Tag(key="a", value="b")]))
    body = service.requests[0][1]
    assert (body["InstanceIds"], body["Tags"]) == (["redis-1"], [{"Key": "a", "Value": "b"}])
    request = models.AddTagsToResourceRequest(instance_ids=make(["redis-1"]), tags=[{"key": "a", "value": "b"}])
    assert (request.instance_ids, request.tags) == (("redis-1",), (models.Tag(key="a", value="b"),))


def test_strings_bytes_and_classes_are_no_lists(client):
    for value in b"redis-1", bytearray(b"redis-1"), object(), object:
        with pytest.raises(TypeError):
            client.add_tags_to_resource(instance_ids=value, tags=[])


def test_scalars_of_numpy_are_numbers(client, service):
    numpy = pytest.importorskip("numpy")
    service.results["DescribeDBInstances"] = {"Instances": [], "TotalInstancesNum": 0}
    client.describe_db_instances(page_number=numpy.int64(1), page_size=numpy.int32(10))
    body = service.requests[0][1]
    assert (body["PageNumber"], body["PageSize"]) == (1, 10)
    client.modify_cross_region_backup_policy(
        instance_id=numpy.str_("redis-1"), active=numpy.bool_(True), cross_backup_region="cn-shanghai"
    )
    assert service.requests[1][1]["Active"] is True
    assert client.with_options(max_attempts=numpy.int64(3), timeout=numpy.float32(2)).options["timeout"] == 2.0


def test_log_records_have_attributes(client, service, caplog):
    with caplog.at_level(logging.DEBUG, "volcredis"):
        client.create_backup(instance_id="redis-1")
    record = next(record for record in caplog.records if "attempt completed" in record.message)
    assert (record.action, record.attempt, record.status) == ("CreateBackup", 1, 200)
    assert record.request_id == "20261124-1" and record.duration_ms > 0 and record.is_last is True


def test_a_function_observes_each_attempt(service):
    attempts = []
    options = {"endpoint": service.url, "access_key": "AK", "secret_key": "SK", "on_attempt": attempts.append}
    service.error = (500, "InternalError", "no")
    policy = volcredis.RetryConfig(max_attempts=2, base_delay=0.001)
    with volcredis.Client("cn-beijing", **options) as client:
        with pytest.raises(volcredis.ServerFaultError):
            client.create_backup(instance_id="redis-1", retry=policy)
    assert [(seen.action, seen.number, seen.http_status, seen.is_last) for seen in attempts] == [
        ("CreateBackup", 1, 500, False),
        ("CreateBackup", 2, 500, True),
    ]
    assert attempts[0].client_token == attempts[1].client_token and "InternalError" in attempts[0].error
    assert attempts[0].elapsed > 0 and repr(attempts[0]).startswith("Attempt(action='CreateBackup', number=1")
    attempts.clear()
    service.error = None

    async def story():
        async with volcredis.AsyncClient("cn-beijing", **options) as client:
            await client.describe_regions()
            await client.with_options(timeout=5).describe_regions()

    asyncio.run(story())
    assert [(seen.action, seen.error, seen.request_id) for seen in attempts] == [
        ("DescribeRegions", None, "20261124-1")
    ] * 2
    with pytest.raises(TypeError, match="`on_attempt`"):
        volcredis.Client("cn-beijing", on_attempt=7)


def test_a_function_that_fails_does_not_fail_the_call(service, monkeypatch):
    unraisable = []
    monkeypatch.setattr(sys, "unraisablehook", lambda raised: unraisable.append(type(raised.exc_value)))

    def fail(_attempt):
        raise LookupError

    options = {"endpoint": service.url, "access_key": "AK", "secret_key": "SK"}
    with volcredis.Client("cn-beijing", **options, on_attempt=fail) as client:
        client.describe_regions()
    assert unraisable == [LookupError]

    def observe(_attempt):
        pass

    client = volcredis.Client("cn-beijing", **options, on_attempt=observe)
    alive = weakref.ref(observe)
    del observe, client
    gc.collect()
    assert alive() is None
