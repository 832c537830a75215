//! The code of a program that calls the service with nothing but `reqwest` and `serde`, as the baseline.
#![allow(missing_docs)]

use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct PolicyRequest {
    pub instance_id: String,
    pub active: bool,
    pub cross_backup_region: String,
    pub client_token: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListRequest {
    pub region_id: String,
    pub page_number: i32,
    pub page_size: i32,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Response<T> {
    pub response_metadata: Metadata,
    pub result: Option<T>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Metadata {
    pub request_id: String,
    pub action: String,
    pub version: String,
    pub service: String,
    pub region: String,
}

#[derive(Debug, Deserialize)]
pub struct Nothing {}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct List {
    pub total_instances_num: i32,
    pub instances: Vec<Instance>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Instance {
    pub instance_id: String,
    pub instance_name: String,
    pub region_id: String,
    pub blue_green_role: Option<String>,
    pub capacity: Capacity,
    pub charge_type: String,
    pub create_time: String,
    pub data_layout: String,
    pub deletion_protection: String,
    pub engine_version: String,
    pub expired_time: String,
    pub instance_class: String,
    #[serde(rename = "MultiAZ")]
    pub multi_az: String,
    pub node_number: i32,
    pub private_address: String,
    pub private_port: String,
    pub project_name: String,
    pub service_type: String,
    pub shard_capacity: f64,
    pub shard_number: i32,
    pub sharded_cluster: i32,
    pub status: String,
    #[serde(rename = "VIP")]
    pub vip: String,
    #[serde(rename = "VIPv6")]
    pub vip_v6: Option<String>,
    pub vpc_id: String,
    pub zone_ids: Vec<String>,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Capacity {
    pub total: i64,
    pub used: i64,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[must_use]
pub fn policy() -> PolicyRequest {
    PolicyRequest {
        instance_id: "redis-cn0212gzmh2xs".into(),
        active: true,
        cross_backup_region: "cn-shanghai".into(),
        client_token: "9f0c6e2e-6c1b-4a53-8d8d-3b1c1f1e7a10".into(),
    }
}

#[must_use]
pub fn list() -> ListRequest {
    ListRequest { region_id: "cn-beijing".into(), page_number: 1, page_size: 100 }
}
