// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyEnterpriseDBInstanceCapacity` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, Literal, Mode, Reflect, Rule, States, Structure,
    ValueRef, builder, deserialize_structure, setters,
};
use crate::request::Request;

/// Changes the number of shards and the capacity of each shard of an enterprise edition instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.
/// - `FlashPerShard` must be `0`, `10240`, `20480` or `30720`.
///
/// Checked by the service only:
///
/// - `FlashPerShard` must be 0 if the `DataLayout` of the instance is `RAM`, and 10240, 20480 or 30720 if
///   it is `Hybrid`.
///
/// Notes:
///
/// - Repeat the current value of a required parameter that is not to change.
/// - The change counts towards the quota of the account (64 shards of enterprise edition instances per
///   region by default).
///
/// Reference: <https://www.volcengine.com/docs/84772/1386395>
/// Reference: <https://www.volcengine.com/docs/84772/1262384>
///
/// Sent by
/// [`Client::modify_enterprise_db_instance_capacity`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_enterprise_db_instance_capacity).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyEnterpriseDBInstanceCapacityRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// If `true`, the change starts immediately; if `false`, in the maintenance window.
    ///
    /// Example: `false`.
    pub apply_immediately: bool,
    /// Fast-storage capacity of each shard after the change; `0` for `RAM` instances.
    ///
    /// Unit: MiB. Documented values: `0`, `10240`, `20480` and `30720`. Example: `0`.
    pub flash_per_shard: i32,
    /// Memory of each shard.
    ///
    /// Unit: MiB. Documented values: `8192`. Example: `8192`.
    pub ram_per_shard: i32,
    /// Number of shards after the change.
    ///
    /// Documented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`.
    pub shard_number: i32,
    /// Name of the backup; the backup ID if not given.
    ///
    /// Limits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a
    /// digit nor `-`. Example: `testbackup`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_point_name: Option<String>,
    /// If `true`, a full backup is taken before the change.
    ///
    /// Default: `false`. Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_backup: Option<bool>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyEnterpriseDBInstanceCapacityRequest {
        "InstanceId" => instance_id: required,
        "ApplyImmediately" => apply_immediately: required,
        "FlashPerShard" => flash_per_shard: required,
        "RamPerShard" => ram_per_shard: required,
        "ShardNumber" => shard_number: required,
        "BackupPointName" => backup_point_name: optional,
        "CreateBackup" => create_backup: optional,
        "ClientToken" => client_token: optional,
    }
}

builder! {
    ModifyEnterpriseDBInstanceCapacityRequest, ModifyEnterpriseDBInstanceCapacityRequestBuilder {
        instance_id: String = "InstanceId",
        apply_immediately: bool = "ApplyImmediately",
        flash_per_shard: i32 = "FlashPerShard",
        ram_per_shard: i32 = "RamPerShard",
        shard_number: i32 = "ShardNumber",
    } {
        backup_point_name, set_backup_point_name: String,
        create_backup, set_create_backup: bool,
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyEnterpriseDBInstanceCapacityRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyEnterpriseDBInstanceCapacityRequest",
        unique_name: "ModifyEnterpriseDBInstanceCapacityRequest",
        doc: "Changes the number of shards and the capacity of each shard of an enterprise edition instance.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `BackupPointName` is ignored by the service when `CreateBackup` is `false` or not set.\n- `FlashPerShard` must be `0`, `10240`, `20480` or `30720`.\n\nChecked by the service only:\n\n- `FlashPerShard` must be 0 if the `DataLayout` of the instance is `RAM`, and 10240, 20480 or 30720 if it is `Hybrid`.\n\nNotes:\n\n- Repeat the current value of a required parameter that is not to change.\n- The change counts towards the quota of the account (64 shards of enterprise edition instances per region by default).\n\nReference: <https://www.volcengine.com/docs/84772/1386395>\nReference: <https://www.volcengine.com/docs/84772/1262384>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("ApplyImmediately", "apply_immediately", bool::TYPE)
                .doc("If `true`, the change starts immediately; if `false`, in the maintenance window.\n\nExample: `false`."),
            Field::required("FlashPerShard", "flash_per_shard", i32::TYPE)
                .doc("Fast-storage capacity of each shard after the change; `0` for `RAM` instances.\n\nUnit: MiB. Documented values: `0`, `10240`, `20480` and `30720`. Example: `0`."),
            Field::required("RamPerShard", "ram_per_shard", i32::TYPE)
                .doc("Memory of each shard.\n\nUnit: MiB. Documented values: `8192`. Example: `8192`."),
            Field::required("ShardNumber", "shard_number", i32::TYPE)
                .doc("Number of shards after the change.\n\nDocumented values: `1`, `2`, `4`, `8`, `16` and `32`. Example: `2`."),
            Field::optional("BackupPointName", "backup_point_name", String::TYPE)
                .doc("Name of the backup; the backup ID if not given.\n\nLimits: 1 to 128 characters; Chinese characters, letters, digits, `_` and `-`, the first neither a digit nor `-`. Example: `testbackup`.").checks(&[Check::Length { min: 1, max: 128 }, Check::Characters(character_sets::RESOURCE_NAME)]),
            Field::optional("CreateBackup", "create_backup", bool::TYPE)
                .doc("If `true`, a full backup is taken before the change.\n\nDefault: `false`. Example: `true`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyEnterpriseDBInstanceCapacityRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "ApplyImmediately" => self.apply_immediately.as_value(),
            "FlashPerShard" => self.flash_per_shard.as_value(),
            "RamPerShard" => self.ram_per_shard.as_value(),
            "ShardNumber" => self.shard_number.as_value(),
            "BackupPointName" => self.backup_point_name.as_value(),
            "CreateBackup" => self.create_backup.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyEnterpriseDBInstanceCapacityRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyEnterpriseDBInstanceCapacityResponse {
    /// Number of the billing order.
    ///
    /// Example: `Order716987014301057****`.
    #[serde(rename = "OrderNO")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
}

deserialize_structure! {
    lenient ModifyEnterpriseDBInstanceCapacityResponse {
        "OrderNO" => order_no: optional,
    }
}

impl ModifyEnterpriseDBInstanceCapacityResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        order_no: String,
    }
}

impl Reflect for ModifyEnterpriseDBInstanceCapacityResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyEnterpriseDBInstanceCapacityResponse",
        unique_name: "ModifyEnterpriseDBInstanceCapacityResponse",
        doc: "Response of [`ModifyEnterpriseDBInstanceCapacityRequest`].",
        fields: &[Field::optional("OrderNO", "order_no", String::TYPE)
            .doc("Number of the billing order.\n\nExample: `Order716987014301057****`.")],
    };
}

impl Fields for ModifyEnterpriseDBInstanceCapacityResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "OrderNO" => self.order_no.as_value(),
            _ => None,
        }
    }
}

/// The description of [`ModifyEnterpriseDBInstanceCapacityRequest`].
pub static ACTION: Action = Action {
    index: 89,
    name: "ModifyEnterpriseDBInstanceCapacity",
    method: "modify_enterprise_db_instance_capacity",
    category: "Enterprise edition",
    summary: "Changes the number of shards and the capacity of each shard of an enterprise edition instance.",
    reference: &[
        "https://www.volcengine.com/docs/84772/1386395",
        "https://www.volcengine.com/docs/84772/1262384",
    ],
    mode: Mode::Async,
    mutating: true,
    request: ModifyEnterpriseDBInstanceCapacityRequest::STRUCTURE,
    response: ModifyEnterpriseDBInstanceCapacityResponse::STRUCTURE,
    rules: &[
        Rule::IgnoredIf {
            field: "BackupPointName",
            when: &[Condition::Is("CreateBackup", &[Literal::Boolean(false)])],
        },
        Rule::IgnoredIf { field: "BackupPointName", when: &[Condition::Absent("CreateBackup")] },
        Rule::AllowedIf {
            field: "FlashPerShard",
            when: &[],
            values: &[
                Literal::Integer(0),
                Literal::Integer(10240),
                Literal::Integer(20480),
                Literal::Integer(30720),
            ],
        },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyEnterpriseDBInstanceCapacityRequest {
    type Response = ModifyEnterpriseDBInstanceCapacityResponse;

    const ACTION: &'static Action = &ACTION;
}
