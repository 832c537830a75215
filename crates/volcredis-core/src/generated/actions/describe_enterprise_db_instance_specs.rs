// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeEnterpriseDBInstanceSpecs` action.

use serde::Serialize;

use crate::generated::types::DataLayout;
use crate::model::{
    Action, Field, FieldValue, Fields, Mode, Reflect, States, Structure, ValueRef, deserialize_structure,
    setters,
};
use crate::request::Request;

/// Lists the available specifications of the enterprise edition.
///
/// Read-only.
///
/// Notes:
///
/// - The scope of `DefaultBandwidth`, one shard or the whole instance, is not documented.
/// - Bandwidth (MB/s) and connections of an instance by number of shards: 1: 116, 20000; 2: 232, 40000; 4:
///   464, 40000; 8: 928, 60000; 16: 1856, 120000; 32: 3072, 120000; 64 (by invitation): 3072, 220000.
///
/// Reference: <https://www.volcengine.com/docs/84772/1515921>
/// Reference: <https://www.volcengine.com/docs/84772/1262383>
///
/// Sent by
/// [`Client::describe_enterprise_db_instance_specs`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_enterprise_db_instance_specs).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeEnterpriseDBInstanceSpecsRequest {
    /// Filters by data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`).
    ///
    /// Example: `RAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_layout: Option<DataLayout>,
}

deserialize_structure! {
    strict DescribeEnterpriseDBInstanceSpecsRequest {
        "DataLayout" => data_layout: optional,
    }
}

impl DescribeEnterpriseDBInstanceSpecsRequest {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        data_layout, set_data_layout: DataLayout,
    }
}

impl Reflect for DescribeEnterpriseDBInstanceSpecsRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeEnterpriseDBInstanceSpecsRequest",
        unique_name: "DescribeEnterpriseDBInstanceSpecsRequest",
        doc: "Lists the available specifications of the enterprise edition.\n\nRead-only.\n\nNotes:\n\n- The scope of `DefaultBandwidth`, one shard or the whole instance, is not documented.\n- Bandwidth (MB/s) and connections of an instance by number of shards: 1: 116, 20000; 2: 232, 40000; 4: 464, 40000; 8: 928, 60000; 16: 1856, 120000; 32: 3072, 120000; 64 (by invitation): 3072, 220000.\n\nReference: <https://www.volcengine.com/docs/84772/1515921>\nReference: <https://www.volcengine.com/docs/84772/1262383>",
        fields: &[
            Field::optional("DataLayout", "data_layout", DataLayout::TYPE)
                .doc("Filters by data storage: memory only (`RAM`) or memory and fast storage (`Hybrid`).\n\nExample: `RAM`."),
        ],
    };
}

impl Fields for DescribeEnterpriseDBInstanceSpecsRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "DataLayout" => self.data_layout.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeEnterpriseDBInstanceSpecsRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeEnterpriseDBInstanceSpecsResponse {
    /// Available specifications.
    pub instance_specs: Vec<InstanceSpec>,
}

deserialize_structure! {
    lenient DescribeEnterpriseDBInstanceSpecsResponse {
        "InstanceSpecs" => instance_specs: or_default,
    }
}

impl DescribeEnterpriseDBInstanceSpecsResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        instance_specs: Vec<InstanceSpec>,
    }
}

impl Reflect for DescribeEnterpriseDBInstanceSpecsResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeEnterpriseDBInstanceSpecsResponse",
        unique_name: "DescribeEnterpriseDBInstanceSpecsResponse",
        doc: "Response of [`DescribeEnterpriseDBInstanceSpecsRequest`].",
        fields: &[Field::optional("InstanceSpecs", "instance_specs", Vec::<InstanceSpec>::TYPE)
            .doc("Available specifications.")],
    };
}

impl Fields for DescribeEnterpriseDBInstanceSpecsResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceSpecs" => self.instance_specs.as_value(),
            _ => None,
        }
    }
}

/// A specification that an instance can have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct InstanceSpec {
    /// Data storage of the specification.
    ///
    /// Example: `RAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_layout: Option<DataLayout>,
    /// Maximum fast-storage capacity of each shard; `0` for `RAM`.
    ///
    /// Unit: MiB. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flash_capacity_max: Option<i32>,
    /// Minimum fast-storage capacity of each shard; `0` for `RAM`.
    ///
    /// Unit: MiB. Example: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flash_capacity_min: Option<i32>,
    /// Increment of the fast-storage capacity.
    ///
    /// Unit: MiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flash_capacity_step: Option<i32>,
    /// Memory of each shard.
    ///
    /// Unit: MiB. Example: `8192`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram_capacity: Option<i32>,
    /// Permitted numbers of shards with their limits.
    pub shard_number_specs: Vec<ShardNumberSpec>,
}

deserialize_structure! {
    lenient InstanceSpec {
        "DataLayout" => data_layout: optional,
        "FlashCapacityMax" => flash_capacity_max: optional,
        "FlashCapacityMin" => flash_capacity_min: optional,
        "FlashCapacityStep" => flash_capacity_step: optional,
        "RamCapacity" => ram_capacity: optional,
        "ShardNumberSpecs" => shard_number_specs: or_default,
    }
}

impl InstanceSpec {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        data_layout: DataLayout,
        flash_capacity_max: i32,
        flash_capacity_min: i32,
        flash_capacity_step: i32,
        ram_capacity: i32,
        shard_number_specs: Vec<ShardNumberSpec>,
    }
}

impl Reflect for InstanceSpec {
    const STRUCTURE: &'static Structure = &Structure {
        name: "InstanceSpec",
        unique_name: "DescribeEnterpriseDBInstanceSpecsInstanceSpec",
        doc: "A specification that an instance can have.",
        fields: &[
            Field::optional("DataLayout", "data_layout", DataLayout::TYPE)
                .doc("Data storage of the specification.\n\nExample: `RAM`."),
            Field::optional("FlashCapacityMax", "flash_capacity_max", i32::TYPE).doc(
                "Maximum fast-storage capacity of each shard; `0` for `RAM`.\n\nUnit: MiB. Example: `0`.",
            ),
            Field::optional("FlashCapacityMin", "flash_capacity_min", i32::TYPE).doc(
                "Minimum fast-storage capacity of each shard; `0` for `RAM`.\n\nUnit: MiB. Example: `0`.",
            ),
            Field::optional("FlashCapacityStep", "flash_capacity_step", i32::TYPE)
                .doc("Increment of the fast-storage capacity.\n\nUnit: MiB."),
            Field::optional("RamCapacity", "ram_capacity", i32::TYPE)
                .doc("Memory of each shard.\n\nUnit: MiB. Example: `8192`."),
            Field::optional("ShardNumberSpecs", "shard_number_specs", Vec::<ShardNumberSpec>::TYPE)
                .doc("Permitted numbers of shards with their limits."),
        ],
    };
}

impl Fields for InstanceSpec {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "DataLayout" => self.data_layout.as_value(),
            "FlashCapacityMax" => self.flash_capacity_max.as_value(),
            "FlashCapacityMin" => self.flash_capacity_min.as_value(),
            "FlashCapacityStep" => self.flash_capacity_step.as_value(),
            "RamCapacity" => self.ram_capacity.as_value(),
            "ShardNumberSpecs" => self.shard_number_specs.as_value(),
            _ => None,
        }
    }
}

/// A number of shards with its limits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ShardNumberSpec {
    /// Default bandwidth, for reading and for writing each.
    ///
    /// Unit: MB/s. Example: `116`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_bandwidth: Option<i32>,
    /// Default maximum number of connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_max_connections: Option<i32>,
    /// Number of shards.
    ///
    /// Example: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard_number: Option<i32>,
}

deserialize_structure! {
    lenient ShardNumberSpec {
        "DefaultBandwidth" => default_bandwidth: optional,
        "DefaultMaxConnections" => default_max_connections: optional,
        "ShardNumber" => shard_number: optional,
    }
}

impl ShardNumberSpec {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        default_bandwidth: i32,
        default_max_connections: i32,
        shard_number: i32,
    }
}

impl Reflect for ShardNumberSpec {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ShardNumberSpec",
        unique_name: "ShardNumberSpec",
        doc: "A number of shards with its limits.",
        fields: &[
            Field::optional("DefaultBandwidth", "default_bandwidth", i32::TYPE)
                .doc("Default bandwidth, for reading and for writing each.\n\nUnit: MB/s. Example: `116`."),
            Field::optional("DefaultMaxConnections", "default_max_connections", i32::TYPE)
                .doc("Default maximum number of connections."),
            Field::optional("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards.\n\nExample: `2`."),
        ],
    };
}

impl Fields for ShardNumberSpec {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "DefaultBandwidth" => self.default_bandwidth.as_value(),
            "DefaultMaxConnections" => self.default_max_connections.as_value(),
            "ShardNumber" => self.shard_number.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeEnterpriseDBInstanceSpecsRequest`].
pub static ACTION: Action = Action {
    index: 46,
    name: "DescribeEnterpriseDBInstanceSpecs",
    method: "describe_enterprise_db_instance_specs",
    category: "Enterprise edition",
    summary: "Lists the available specifications of the enterprise edition.",
    reference: &[
        "https://www.volcengine.com/docs/84772/1515921",
        "https://www.volcengine.com/docs/84772/1262383",
    ],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeEnterpriseDBInstanceSpecsRequest::STRUCTURE,
    response: DescribeEnterpriseDBInstanceSpecsResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeEnterpriseDBInstanceSpecsRequest {
    type Response = DescribeEnterpriseDBInstanceSpecsResponse;

    const ACTION: &'static Action = &ACTION;
}
