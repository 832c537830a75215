// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstanceSubnet` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Mode, Reflect, States, Structure, ValueRef, builder,
    deserialize_structure,
};
use crate::request::Request;

/// Moves an instance to another VPC or subnet.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Checked by the service only:
///
/// - `SubnetId` must belong to `VpcId` and to an availability zone of the instance.
///
/// Notes:
///
/// - The account must have granted the cross-service authorization for Redis, or the call fails.
/// - The domain names of the private and the direct-link address do not change; their IP addresses do.
/// - Clients may be disconnected once or twice on every address and must clear their DNS caches.
/// - The services DTS and DBW are interrupted for a short time.
/// - For instances created before 2022-05-17 the action also upgrades the network security.
/// - The change is complete when the instance is `Running` again.
///
/// Reference: <https://www.volcengine.com/docs/6293/110150>
///
/// Sent by
/// [`Client::modify_db_instance_subnet`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_subnet).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstanceSubnetRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// ID of a subnet of the VPC, in the availability zone of the instance.
    ///
    /// Example: `subnet-1g15t8rj4uigw8ibuxxij****`.
    pub subnet_id: String,
    /// ID of the new VPC; the current one to change only the subnet.
    ///
    /// Example: `vpc-1g15j0fvgmt4w8ibuxwjl****`.
    pub vpc_id: String,
    /// Retention period of the old IP addresses; `0` releases them immediately.
    ///
    /// Unit: day. Limits: at least 0. Documented values: `0`, `1`, `2`, `3` and `7`. Default: `1`. Example:
    /// `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention_days: Option<i32>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyDBInstanceSubnetRequest {
        "InstanceId" => instance_id: required,
        "SubnetId" => subnet_id: required,
        "VpcId" => vpc_id: required,
        "RetentionDays" => retention_days: optional,
        "ClientToken" => client_token: optional,
    }
}

builder! {
    ModifyDBInstanceSubnetRequest, ModifyDBInstanceSubnetRequestBuilder {
        instance_id: String = "InstanceId",
        subnet_id: String = "SubnetId",
        vpc_id: String = "VpcId",
    } {
        retention_days, set_retention_days: i32,
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBInstanceSubnetRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceSubnetRequest",
        unique_name: "ModifyDBInstanceSubnetRequest",
        doc: "Moves an instance to another VPC or subnet.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nChecked by the service only:\n\n- `SubnetId` must belong to `VpcId` and to an availability zone of the instance.\n\nNotes:\n\n- The account must have granted the cross-service authorization for Redis, or the call fails.\n- The domain names of the private and the direct-link address do not change; their IP addresses do.\n- Clients may be disconnected once or twice on every address and must clear their DNS caches.\n- The services DTS and DBW are interrupted for a short time.\n- For instances created before 2022-05-17 the action also upgrades the network security.\n- The change is complete when the instance is `Running` again.\n\nReference: <https://www.volcengine.com/docs/6293/110150>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("SubnetId", "subnet_id", String::TYPE)
                .doc("ID of a subnet of the VPC, in the availability zone of the instance.\n\nExample: `subnet-1g15t8rj4uigw8ibuxxij****`."),
            Field::required("VpcId", "vpc_id", String::TYPE)
                .doc("ID of the new VPC; the current one to change only the subnet.\n\nExample: `vpc-1g15j0fvgmt4w8ibuxwjl****`."),
            Field::optional("RetentionDays", "retention_days", i32::TYPE)
                .doc("Retention period of the old IP addresses; `0` releases them immediately.\n\nUnit: day. Limits: at least 0. Documented values: `0`, `1`, `2`, `3` and `7`. Default: `1`. Example: `0`.").checks(&[Check::Range { min: 0, max: i64::MAX }]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBInstanceSubnetRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "SubnetId" => self.subnet_id.as_value(),
            "VpcId" => self.vpc_id.as_value(),
            "RetentionDays" => self.retention_days.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstanceSubnetRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstanceSubnetResponse {}

deserialize_structure! {
    lenient ModifyDBInstanceSubnetResponse {
    }
}

impl ModifyDBInstanceSubnetResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyDBInstanceSubnetResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceSubnetResponse",
        unique_name: "ModifyDBInstanceSubnetResponse",
        doc: "Response of [`ModifyDBInstanceSubnetRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyDBInstanceSubnetResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyDBInstanceSubnetRequest`].
pub static ACTION: Action = Action {
    index: 86,
    name: "ModifyDBInstanceSubnet",
    method: "modify_db_instance_subnet",
    category: "Network connection",
    summary: "Moves an instance to another VPC or subnet.",
    reference: &["https://www.volcengine.com/docs/6293/110150"],
    mode: Mode::Async,
    mutating: true,
    request: ModifyDBInstanceSubnetRequest::STRUCTURE,
    response: ModifyDBInstanceSubnetResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyDBInstanceSubnetRequest {
    type Response = ModifyDBInstanceSubnetResponse;

    const ACTION: &'static Action = &ACTION;
}
