//! A stand-in for the VPC service: enough for tools that look up the subnet of a new instance, or allocate an elastic IP.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Value, json};
use volcredis_core::types::AddressType;

use crate::model::account_region::AccountRegion;
use crate::model::region::Region;
use crate::model::store::Store;
use crate::model::subnet::{self, VPC_ID};
use crate::service_error::ServiceError;

/// The version of the API.
pub(super) const VERSION: &str = "2020-04-01";
/// The name of the service in the credential scope.
pub(super) const SERVICE: &str = "vpc";
/// The default and the maximum size of a page.
const DEFAULT_PAGE_SIZE: usize = 20;
const MAX_PAGE_SIZE: usize = 100;
/// The number of addresses of the block for documentation that elastic IPs are taken from.
const MAX_ELASTIC_IPS: u32 = 254;

/// The elastic IPs that were allocated, by caller. They are in memory only.
#[derive(Debug, Default)]
pub(crate) struct ElasticIps(BTreeMap<AccountRegion, u32>);

/// The parameters of a call.
pub(super) struct Parameters<'a>(pub(super) &'a [(Cow<'a, str>, Cow<'a, str>)]);

impl Parameters<'_> {
    fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.iter().find(|(other, _)| other == name)?;
        Some(value.as_ref()).filter(|value| !value.is_empty())
    }

    /// Reports whether a list such as `SubnetIds.1`, `SubnetIds.2` is missing or has the value.
    fn list_admits(&self, name: &str, wanted: &str) -> bool {
        let mut values = self.0.iter().filter_map(|(other, value)| {
            let index = other.strip_prefix(name)?.strip_prefix('.')?;
            index.parse::<u32>().is_ok().then_some(value.as_ref())
        });
        let first = values.next();
        first.is_none_or(|first| first == wanted || values.any(|value| value == wanted))
    }

    fn admits(&self, name: &str, wanted: &str) -> bool {
        self.get(name).is_none_or(|value| value == wanted)
    }

    fn number(&self, name: &str, default: usize, max: usize) -> Result<usize, ServiceError> {
        let Some(value) = self.get(name) else { return Ok(default) };
        value.parse().ok().filter(|number| (1..=max).contains(number)).ok_or_else(|| {
            ServiceError::invalid_parameter(format!("`{name}` must be from 1 to {max}, got `{value}`"))
        })
    }

    /// Returns the page of a list that the call asks for, under the name of the list.
    fn page(&self, name: &str, items: Vec<Value>) -> Result<Value, ServiceError> {
        let number = self.number("PageNumber", 1, usize::MAX)?;
        let size = self.number("PageSize", DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE)?;
        let total = items.len();
        let items: Vec<_> = items.into_iter().skip((number - 1).saturating_mul(size)).take(size).collect();
        let mut page = json!({"TotalCount": total, "PageNumber": number, "PageSize": size});
        page[name] = items.into();
        Ok(page)
    }
}

/// Executes a call of an authenticated caller, and returns `Result`.
pub(super) fn call(
    action: &str,
    parameters: &Parameters<'_>,
    caller: AccountRegion,
    store: &Store,
    elastic_ips: &mut ElasticIps,
) -> Result<Value, ServiceError> {
    let region = Region::find(caller.region)?;
    match action {
        "DescribeVpcs" => {
            let vpcs = parameters.list_admits("VpcIds", VPC_ID).then(|| vpc(caller, region));
            parameters.page("Vpcs", vpcs.into_iter().collect())
        }
        "DescribeSubnets" => {
            let subnets = subnet::of_region(region).filter(|subnet| {
                parameters.list_admits("SubnetIds", &subnet.id)
                    && parameters.admits("VpcId", VPC_ID)
                    && parameters.admits("ZoneId", subnet.zone)
            });
            let subnets = subnets.map(|subnet| {
                json!({
                    "SubnetId": subnet.id, "SubnetName": subnet.zone, "VpcId": VPC_ID, "ZoneId": subnet.zone,
                    "CidrBlock": subnet.cidr_block, "Status": "Available", "AccountId": caller.account.to_string(),
                    "ProjectName": "default", "TotalIpv4Count": 252, "AvailableIpAddressCount": 252,
                })
            });
            parameters.page("Subnets", subnets.collect())
        }
        "DescribeSecurityGroups" => {
            let group = json!({
                "SecurityGroupId": SECURITY_GROUP_ID, "SecurityGroupName": "Default", "VpcId": VPC_ID,
                "Status": "Available", "Type": "default", "ProjectName": "default",
            });
            let is_wanted = parameters.list_admits("SecurityGroupIds", SECURITY_GROUP_ID)
                && parameters.admits("VpcId", VPC_ID);
            parameters.page("SecurityGroups", is_wanted.then_some(group).into_iter().collect())
        }
        "AllocateEipAddress" => {
            let count = elastic_ips.0.entry(caller).or_default();
            if *count == MAX_ELASTIC_IPS {
                let message = format!("quota of elastic IPs exceeded: must be at most {MAX_ELASTIC_IPS}");
                return Err(ServiceError::redis("ResourceNotEnough", message));
            }
            *count += 1;
            Ok(json!({"AllocationId": allocation_id(region, *count), "EipAddress": ip_address(*count)}))
        }
        "DescribeEipAddresses" => {
            let count = elastic_ips.0.get(&caller).copied().unwrap_or(0);
            let addresses = (1..=count).map(|number| elastic_ip(number, region, caller, store));
            let wanted = addresses.filter(|address| {
                parameters.list_admits("AllocationIds", address["AllocationId"].as_str().unwrap_or_default())
                    && parameters.admits("Status", address["Status"].as_str().unwrap_or_default())
            });
            parameters.page("EipAddresses", wanted.collect())
        }
        _ => Err(ServiceError::platform(
            "InvalidActionOrVersion",
            format!("action `{action}` of version {VERSION} is not implemented by the emulator"),
        )),
    }
}

/// The security group of the VPC.
const SECURITY_GROUP_ID: &str = "sg-1g15j13jtzgu8";

fn vpc(caller: AccountRegion, region: &'static Region) -> Value {
    json!({
        "VpcId": VPC_ID, "VpcName": "default", "CidrBlock": "192.168.0.0/16", "Status": "Available", "IsDefault": true,
        "AccountId": caller.account.to_string(), "ProjectName": "default", "SecurityGroupIds": [SECURITY_GROUP_ID],
        "SubnetIds": subnet::of_region(region).map(|subnet| subnet.id).collect::<Vec<_>>(),
    })
}

fn allocation_id(region: &Region, number: u32) -> String {
    format!("eip-{}-{number:03}", region.id)
}

/// Returns an address of a block reserved for documentation.
fn ip_address(number: u32) -> String {
    format!("203.0.113.{number}")
}

fn elastic_ip(number: u32, region: &Region, caller: AccountRegion, store: &Store) -> Value {
    let id = allocation_id(region, number);
    let instances = store.account(caller).map(|account| account.instances.iter());
    let owner = instances.into_iter().flatten().find(|instance| {
        instance.address(&AddressType::Public).is_some_and(|address| address.eip_id.as_ref() == Some(&id))
    });
    let mut address = json!({
        "AllocationId": id, "EipAddress": ip_address(number), "Name": id, "ProjectName": "default",
        "Status": if owner.is_some() { "Attached" } else { "Available" },
    });
    if let Some(instance) = owner {
        address["InstanceId"] = instance.id.as_str().into();
        address["InstanceType"] = "Redis".into();
    }
    address
}
