//! The measured calls and their responses.

use std::ops::Range;

use volcredis_core::actions::{DescribeDBInstancesRequest, ModifyCrossRegionBackupPolicyRequest};

/// The region of the calls.
pub const REGION: &str = "cn-beijing";
/// The access key, of no real account.
pub const ACCESS_KEY: &str = "AKLTbenchbenchbenchbench";
/// The secret key.
pub const SECRET_KEY: &str = "YmVuY2hiZW5jaGJlbmNoYmVuY2hiZW5jaA==";
/// The instance of the calls, which the emulator has.
pub const INSTANCE: &str = "redis-cn0212gzmh2xs";
/// The number of instances on a page of the list.
pub const PAGE_SIZE: u32 = 100;

/// Returns a small request, which enables cross-region backup.
#[must_use]
pub fn policy() -> ModifyCrossRegionBackupPolicyRequest {
    ModifyCrossRegionBackupPolicyRequest::new(INSTANCE, true)
        .cross_backup_region("cn-shanghai")
        .client_token("9f0c6e2e-6c1b-4a53-8d8d-3b1c1f1e7a10")
}

/// Returns a request with a large response, a list of 100 instances.
#[must_use]
pub fn list() -> DescribeDBInstancesRequest {
    DescribeDBInstancesRequest::new().region_id(REGION).page_number(1).page_size(100)
}

/// Returns the response to [`policy`].
#[must_use]
pub fn policy_response() -> String {
    format!("{{{},\"Result\":null}}", metadata("ModifyCrossRegionBackupPolicy"))
}

/// Returns the response to [`list`]: one of several pages.
#[must_use]
pub fn list_response(page: u32, pages: u32) -> String {
    let (end, total) = (page * PAGE_SIZE, pages * PAGE_SIZE);
    // The pages after the last one are empty.
    instances(end.saturating_sub(PAGE_SIZE).min(total)..end.min(total), total)
}

/// Returns a list of this number of instances on one page.
#[must_use]
pub fn long_list_response(number: u32) -> String {
    instances(0..number, number)
}

fn instances(numbers: Range<u32>, total: u32) -> String {
    let instances: Vec<String> = numbers.map(instance).collect();
    format!(
        "{{{},\"Result\":{{\"TotalInstancesNum\":{total},\"Instances\":[{}]}}}}",
        metadata("DescribeDBInstances"),
        instances.join(",")
    )
}

fn metadata(action: &str) -> String {
    format!(
        "\"ResponseMetadata\":{{\"RequestId\":\"20230604110420100210023228002A1B2\",\"Action\":\"{action}\",\
         \"Version\":\"2020-12-07\",\"Service\":\"Redis\",\"Region\":\"{REGION}\"}}"
    )
}

fn instance(number: u32) -> String {
    format!(
        "{{\"InstanceId\":\"redis-cnlf{number:013}\",\"InstanceName\":\"session-cache-{number}\",\
         \"RegionId\":\"{REGION}\",\"Capacity\":{{\"Total\":2048,\"Used\":{}}},\"ChargeType\":\"PostPaid\",\
         \"CreateTime\":\"2023-11-09T14:02:14Z\",\"DataLayout\":\"RAM\",\"DeletionProtection\":\"disabled\",\
         \"EngineVersion\":\"6.0\",\"ExpiredTime\":\"\",\"InstanceClass\":\"PrimarySecondary\",\
         \"MultiAZ\":\"enabled\",\"NodeNumber\":2,\
         \"PrivateAddress\":\"redis-cnlf{number:013}.redis.ivolces.com\",\"PrivatePort\":\"6379\",\
         \"ProjectName\":\"default\",\"ServiceType\":\"Basic\",\"ShardCapacity\":1024,\"ShardNumber\":2,\
         \"ShardedCluster\":1,\"Status\":\"Running\",\"VIP\":\"192.168.{}.{}\",\
         \"VpcId\":\"vpc-rs5811nceqyov0x58x4vk3\",\"ZoneIds\":[\"cn-beijing-a\",\"cn-beijing-b\"],\
         \"Tags\":[{{\"Key\":\"environment\",\"Value\":\"production\"}},{{\"Key\":\"team\",\"Value\":\"checkout\"}}]}}",
        number % 2048,
        number / 250 % 250,
        number % 250,
    )
}
