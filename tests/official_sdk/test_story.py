"""Tests an instance from its creation to its deletion with the official SDK."""

import pytest
from conftest import Sdk
from volcenginesdkcore.rest import ApiException

INSTANCE = {
    "RegionId": "cn-beijing",
    "ConfigureNodes": [{"AZ": "cn-beijing-a"}, {"AZ": "cn-beijing-b"}],
    "EngineVersion": "7.0",
    "MultiAZ": "enabled",
    "NodeNumber": 2,
    "ShardCapacity": 1024,
    "ShardedCluster": 1,
    "ShardNumber": 2,
    "SubnetId": "subnet-1g15j13jtzgu88ibuxwqp",
    "VpcId": "vpc-rs5811nceqyov0x58x4",
    "InstanceName": "story",
    "Password": "Pwd@12345",
}


def assert_rejected(code, call, *arguments):
    with pytest.raises(ApiException) as error:
        call(*arguments)
    assert code in str(error.value), error.value


def test_the_life_of_an_instance(emulator, sdk):
    def status():
        return sdk.call("DescribeDBInstanceDetail", {"InstanceId": instance}).status

    def settle():
        emulator.advance_clock(900)
        assert status() == "Running"

    # Created, and listed.
    instance = sdk.call("CreateDBInstance", INSTANCE).instance_id
    assert status() == "Creating"
    assert_rejected("InstanceStatusNotMatch", sdk.call, "CreateBackup", {"InstanceId": instance})
    settle()
    listed = sdk.call("DescribeDBInstances", {"InstanceName": "story"})
    assert [found.instance_id for found in listed.instances] == [instance]

    # Backed up in its own and in another region.
    sdk.call(
        "ModifyCrossRegionBackupPolicy",
        {"InstanceId": instance, "Active": True, "CrossBackupRegion": "cn-shanghai"},
    )
    policy = sdk.call("DescribeCrossRegionBackupPolicy", {"InstanceId": instance})
    assert (policy.active, policy.cross_backup_region) == (True, "cn-shanghai")
    backup = sdk.call("CreateBackup", {"InstanceId": instance, "BackupPointName": "before"}).backup_point_id
    settle()
    backups = sdk.call("DescribeBackups", {"InstanceId": instance}).backups
    assert [(found.backup_point_id, found.status) for found in backups] == [(backup, "Available")]
    copies = Sdk(emulator.url, "cn-shanghai").call("DescribeCrossRegionBackups", {"InstanceId": instance}).backups
    assert len(copies) == 1
    sdk.call("RestoreDBInstance", {"InstanceId": instance, "BackupPointId": backup})
    settle()

    # Resized.
    sdk.call("ModifyDBInstanceShardNumber", {"InstanceId": instance, "ApplyImmediately": True, "ShardNumber": 3})
    settle()
    detail = sdk.call("DescribeDBInstanceDetail", {"InstanceId": instance})
    assert detail.shard_number == 3
    shards = sdk.call("DescribeDBInstanceShards", {"InstanceId": instance, "PageNumber": 1, "PageSize": 10})
    assert shards.total == 3

    # Accounts.
    account = {"InstanceId": instance, "AccountName": "reader"}
    creation = {**account, "Password": "Pwd@12345", "RoleName": "ReadOnly"}
    sdk.call("CreateDBAccount", creation)
    settle()
    names = {found.account_name for found in sdk.call("ListDBAccount", {"InstanceId": instance}).accounts}
    assert names == {"default", "reader"}
    assert_rejected("AccountExist", sdk.call, "CreateDBAccount", creation)
    sdk.call("DeleteDBAccount", account)
    settle()

    # An allow list in use cannot be deleted.
    allow_list = sdk.call("CreateAllowList", {"AllowListName": "office", "AllowList": "10.1.1.1"}).allow_list_id
    bound = {"AllowListIds": [allow_list], "InstanceIds": [instance]}
    sdk.call("AssociateAllowList", bound)
    settle()
    with pytest.raises(ApiException):
        sdk.call("DeleteAllowList", {"AllowListId": allow_list})
    sdk.call("DisassociateAllowList", bound)
    settle()
    sdk.call("DeleteAllowList", {"AllowListId": allow_list})

    # A protected instance cannot be deleted.
    protection = {"InstanceId": instance, "DeletionProtection": "enabled"}
    sdk.call("ModifyDBInstanceDeletionProtectionPolicy", protection)
    with pytest.raises(ApiException):
        sdk.call("DeleteDBInstance", {"InstanceId": instance})
    sdk.call("ModifyDBInstanceDeletionProtectionPolicy", {**protection, "DeletionProtection": "disabled"})
    sdk.call("DeleteDBInstance", {"InstanceId": instance})
    emulator.advance_clock(900)
    assert_rejected("InstanceNotExist", sdk.call, "DescribeDBInstanceDetail", {"InstanceId": instance})


def test_a_wrong_secret_key_is_a_signature_mismatch(emulator):
    sdk = Sdk(emulator.url)
    sdk.api.api_client.configuration.sk = "wrong"
    assert_rejected("SignatureDoesNotMatch", sdk.call, "DescribeRegions", {})
