"""Models."""

import copy
import datetime
import pickle

import pytest
import volcredis
from volcredis import models

UTC = datetime.timezone.utc


@pytest.fixture
def backup():
    """Returns a backup from a list."""
    return models.DescribeBackupsResponse.from_dict(
        {
            "Total": "1",
            "Backups": [
                {
                    "BackupPointId": "b-1",
                    "StartTime": "2024-08-22T07:51:09Z",
                    "EndTime": "soon",
                    "Size": "12",
                    "Status": "Levitating",
                    "InstanceInfo": {"ShardCapacity": 1024, "ZoneIds": None},
                    "Colour": {"Name": "red"},
                }
            ],
        }
    ).backups[0]


def test_attributes_have_the_types_of_the_model(backup):
    assert backup.backup_point_id == "b-1"
    assert backup.size == 12, "a number in a string is a number"
    assert backup.status == "Levitating", "an enumeration is open"
    assert isinstance(backup.instance_info.shard_capacity, float)
    assert backup.instance_info.zone_ids == ()
    assert backup.backup_type is None
    with pytest.raises(AttributeError):
        backup.backup_typ


def test_times_have_a_time_zone(backup):
    assert backup.start_time == datetime.datetime(2024, 8, 22, 7, 51, 9, tzinfo=UTC)
    assert backup.start_time_raw == "2024-08-22T07:51:09Z"
    assert (backup.end_time, backup.end_time_raw) == (None, "soon")
    request = models.DescribeBackupsRequest(
        instance_id="redis-1",
        start_time=datetime.datetime(2024, 8, 22, 15, 51, 9, tzinfo=datetime.timezone(datetime.timedelta(hours=8))),
        end_time="2024-08-23T00:00:00Z",
    )
    assert request.start_time_raw == "2024-08-22T07:51:09Z"
    with pytest.raises(TypeError, match="time zone"):
        models.DescribeBackupsRequest(start_time=datetime.datetime(2024, 8, 22))


def test_unknown_fields_are_kept(backup):
    assert backup.unknown_fields == {"Colour": {"Name": "red"}}
    backup.unknown_fields.clear()
    assert backup.to_dict()["Colour"] == {"Name": "red"}


def test_to_dict_and_from_dict_are_inverse(backup):
    fields = backup.to_dict()
    assert fields["StartTime"] == "2024-08-22T07:51:09Z"
    assert "BackupType" not in fields
    assert type(backup).from_dict(fields) == backup
    assert type(backup).from_dict(fields).to_dict() == fields


def test_models_are_immutable(backup):
    for name in ("status", "start_time_raw", "anything", "unknown_fields"):
        with pytest.raises(AttributeError):
            setattr(backup, name, "x")
    with pytest.raises(AttributeError):
        del backup.status
    assert isinstance(models.DescribeBackupsResponse(backups=[backup]).backups, tuple)


def test_equality_and_hash(backup):
    tag = models.Tag(key="team", value="cache")
    assert tag == models.Tag(key="team", value="cache") != models.Tag(key="team", value="queue")
    assert tag != {"Key": "team", "Value": "cache"}
    assert len({tag, models.Tag(key="team", value="cache")}) == 1
    assert hash(backup) == hash(type(backup).from_dict(backup.to_dict()))
    with pytest.raises(TypeError):
        tag < tag


def test_copies_and_pickles(backup):
    for twin in (copy.copy(backup), copy.deepcopy(backup), pickle.loads(pickle.dumps(backup))):
        assert twin == backup and type(twin) is type(backup)
    other = backup.__replace__(status="Available")
    assert (other.status, other.backup_point_id, backup.status) == ("Available", "b-1", "Levitating")
    assert other.unknown_fields == backup.unknown_fields


def test_a_pickled_response_keeps_its_request_id(client, service):
    service.results["CreateBackup"] = {"BackupPointId": "b-1"}
    response = client.create_backup(instance_id="redis-1")
    twin = pickle.loads(pickle.dumps(response))
    assert twin == response
    assert (twin.request_id, twin.http_status, twin.attempts) == ("20261124-1", 200, 1)


def test_match(backup):
    match backup:
        case models.DescribeBackupsBackup(status="Available"):
            pytest.fail("it is levitating")
        case volcredis.Model(backup_point_id=name, instance_info=models.DescribeBackupsInstanceInfo()):
            assert name == "b-1"
        case _:
            pytest.fail("it is a backup")


def test_repr_does_not_contain_secrets():
    request = models.CreateDBInstanceRequest.from_dict({"Password": "Hunter2!", "InstanceName": "x"})
    assert "Hunter2!" not in repr(request)
    assert "password='[redacted]'" in repr(request)
    assert request.password == "Hunter2!"
    assert request.to_dict()["Password"] == "Hunter2!"


def test_repr_is_an_expression():
    tag = models.Tag(key="team", value="cache")
    assert repr(tag) == "Tag(key='team', value='cache')"
    assert eval(repr(tag), {"Tag": models.Tag}) == tag


def test_the_constructor_suggests_names():
    with pytest.raises(TypeError, match="did you mean `key`"):
        models.Tag(kay="team")
    with pytest.raises(TypeError, match="`instance_id`, `active`"):
        models.ModifyCrossRegionBackupPolicyRequest()
    with pytest.raises(TypeError):
        models.Tag("team", "cache")
    with pytest.raises(TypeError, match="no fields"):
        volcredis.Model(key="team")
    with pytest.raises(AttributeError, match="Tagg"):
        models.Tagg


def test_classes_have_names_and_documentation():
    assert "Backup" in models.DescribeBackupsBackup.__name__
    assert models.Tag is models.Tag and models.Tag.__module__ == "volcredis.models"
    assert "Tag" in dir(models)
    assert models.Tag.__doc__.startswith("A tag")
    assert models.Tag.key.__doc__ and models.Tag.key.__name__ == "key"
    for name in volcredis._volcredis.model_names():
        assert getattr(models, name).__doc__, name
    lines = models.ModifyCrossRegionBackupPolicyRequest.__doc__.splitlines()
    assert lines[-1] == "Reference: https://www.volcengine.com/docs/6293/1537660"


def test_validation_finds_a_wrong_type(client, service):
    with pytest.raises(volcredis.ValidationError) as raised:
        client.create_backup(instance_id=5)
    assert [(found.path, found.rule) for found in raised.value.violations] == [("InstanceId", "type")]
    assert service.requests == []


def test_invalid_responses(client, service):
    service.results["DescribeRegions"] = {"Regions": "none", "RegionId": [[[]]]}
    assert client.describe_regions().regions == "none"
    service.results["DescribeRegions"] = {"Regions": [None, 5, {"RegionId": {"deep": 1}}]}
    assert client.describe_regions().regions[0] == 5
    service.results["DescribeRegions"] = None
    assert client.describe_regions().regions == ()
    service.results["DescribeRegions"] = [1]
    with pytest.raises(volcredis.InvalidResponseError):
        client.describe_regions()
    nested = "[" * 100_000
    service.raw = ('{"ResponseMetadata":{},"Result":' + nested + "}").encode()
    with pytest.raises(volcredis.InvalidResponseError):
        client.describe_regions()
