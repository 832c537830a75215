//! The stand-in for the VPC service.

#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::{Client, Reply, paused};

/// Makes a signed call of the VPC service, with its parameters in the query.
fn call(client: &Client, action: &str, parameters: &[(&str, &str)]) -> Reply {
    let client = Client { service: "vpc".to_owned(), ..client.clone() };
    let query = [&[("Action", action), ("Version", "2020-04-01")], parameters].concat();
    client.send(&client.sign_as("GET", &query, Vec::new()))
}

fn ids(reply: &Reply, list: &str, id: &str) -> Vec<String> {
    let items = reply.result()[list].as_array().unwrap();
    items.iter().map(|item| item[id].as_str().unwrap().to_owned()).collect()
}

#[test]
fn instance_is_created_in_a_subnet_with_a_public_address() {
    let emulator = paused().vpc(true).start().unwrap();
    let client = Client::of(&emulator);
    let vpcs = call(&client, "DescribeVpcs", &[]);
    let vpc = vpcs.result()["Vpcs"][0].clone();
    let vpc_id = vpc["VpcId"].as_str().unwrap();
    let subnets = call(&client, "DescribeSubnets", &[("VpcId", vpc_id), ("ZoneId", "cn-beijing-b")]);
    let subnet_ids = ids(&subnets, "Subnets", "SubnetId");
    assert_eq!((subnets.result()["TotalCount"].as_i64(), subnet_ids.len()), (Some(1), 1));
    assert!(vpc["SubnetIds"].as_array().unwrap().contains(&json!(subnet_ids[0])));
    let groups = call(&client, "DescribeSecurityGroups", &[("VpcId", vpc_id)]);
    assert_eq!(ids(&groups, "SecurityGroups", "VpcId"), [vpc_id]);

    let request = json!({
        "RegionId": "cn-beijing", "EngineVersion": "7.0", "NodeNumber": 2, "ShardCapacity": 1024, "ShardedCluster": 0,
        "SubnetId": subnet_ids[0], "VpcId": vpc_id,
    });
    let instance = client.ok("CreateDBInstance", &request)["InstanceId"].clone();
    emulator.advance_clock(Duration::from_secs(60)).unwrap();
    let detail = || client.ok("DescribeDBInstanceDetail", &json!({"InstanceId": instance}));
    assert_eq!(detail()["ZoneIds"], json!(["cn-beijing-b"]), "the zone of the subnet");

    let eip = call(&client, "AllocateEipAddress", &[]).result().clone();
    let eip_id = eip["AllocationId"].as_str().unwrap();
    let status = || {
        call(&client, "DescribeEipAddresses", &[("AllocationIds.1", eip_id)]).result()["EipAddresses"][0]
            .clone()
    };
    assert_eq!((&status()["Status"], &status()["InstanceId"]), (&json!("Available"), &Value::Null));
    client.ok("CreateDBEndpointPublicAddress", &json!({"InstanceId": instance, "EipId": eip_id}));
    emulator.advance_clock(Duration::from_secs(60)).unwrap();
    assert_eq!((&status()["Status"], &status()["InstanceId"]), (&json!("Attached"), &instance));
    client.ok("DeleteDBEndpointPublicAddress", &json!({"InstanceId": instance}));
    emulator.advance_clock(Duration::from_secs(60)).unwrap();
    assert_eq!(status()["Status"], "Available");
}

#[test]
fn lists_are_filtered_and_paged() {
    let emulator = paused().vpc(true).start().unwrap();
    let client = Client::of(&emulator);
    let all = ids(&call(&client, "DescribeSubnets", &[]), "Subnets", "SubnetId");
    assert_eq!(all.len(), 4);
    let second = call(&client, "DescribeSubnets", &[("PageNumber", "2"), ("PageSize", "3")]);
    assert_eq!(ids(&second, "Subnets", "SubnetId"), all[3..]);
    let two = [("SubnetIds.1", all[0].as_str()), ("SubnetIds.2", all[2].as_str())];
    let two = call(&client, "DescribeSubnets", &two);
    assert_eq!(ids(&two, "Subnets", "SubnetId"), [all[0].clone(), all[2].clone()]);
    let none = call(&client, "DescribeVpcs", &[("VpcIds.1", "vpc-x")]);
    assert_eq!(none.result()["TotalCount"], 0);
    assert_eq!(call(&client, "DescribeSubnets", &[("PageSize", "0")]).error().0, "ParamError");
    assert_eq!(call(&client, "CreateVpc", &[]).error().0, "InvalidActionOrVersion");
}

#[test]
fn service_is_signed_for_and_disabled_by_default() {
    let emulator = paused().vpc(true).start().unwrap();
    let client = Client::of(&emulator);
    let query = [("Action", "DescribeVpcs"), ("Version", "2020-04-01")];
    let of_redis = client.send(&client.sign_as("GET", &query, Vec::new()));
    assert_eq!(of_redis.error().0, "ServiceNotFound");
    let emulator = paused().start().unwrap();
    let reply = call(&Client::of(&emulator), "DescribeVpcs", &[]);
    assert_eq!(reply.error().0, "InvalidActionOrVersion");
}
