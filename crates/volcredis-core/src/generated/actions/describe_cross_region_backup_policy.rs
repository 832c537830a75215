// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribeCrossRegionBackupPolicy` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Returns the cross-region backup policy of an instance.
///
/// Read-only.
///
/// Reference: <https://www.volcengine.com/docs/6293/1537659>
///
/// Sent by
/// [`Client::describe_cross_region_backup_policy`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_cross_region_backup_policy).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupPolicyRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
}

deserialize_structure! {
    strict DescribeCrossRegionBackupPolicyRequest {
        "InstanceId" => instance_id: required,
    }
}

impl DescribeCrossRegionBackupPolicyRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field() }
    }
}

impl Reflect for DescribeCrossRegionBackupPolicyRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeCrossRegionBackupPolicyRequest",
        unique_name: "DescribeCrossRegionBackupPolicyRequest",
        doc: "Returns the cross-region backup policy of an instance.\n\nRead-only.\n\nReference: <https://www.volcengine.com/docs/6293/1537659>",
        fields: &[Field::required("InstanceId", "instance_id", String::TYPE)
            .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`.")],
    };
}

impl Fields for DescribeCrossRegionBackupPolicyRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribeCrossRegionBackupPolicyRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribeCrossRegionBackupPolicyResponse {
    /// `true` if cross-region backup is on.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// ID of the region that backups are copied to.
    ///
    /// Example: `cn-shanghai`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_backup_region: Option<String>,
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// Retention period of backups in the other region; 7 by default.
    ///
    /// Unit: day. Example: `7`.
    #[serde(rename = "TTL")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<i32>,
}

deserialize_structure! {
    lenient DescribeCrossRegionBackupPolicyResponse {
        "Active" => active: optional,
        "CrossBackupRegion" => cross_backup_region: optional,
        "InstanceId" => instance_id: optional,
        "TTL" => ttl: optional,
    }
}

impl DescribeCrossRegionBackupPolicyResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        active: bool,
        cross_backup_region: String,
        instance_id: String,
        ttl: i32,
    }
}

impl Reflect for DescribeCrossRegionBackupPolicyResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribeCrossRegionBackupPolicyResponse",
        unique_name: "DescribeCrossRegionBackupPolicyResponse",
        doc: "Response of [`DescribeCrossRegionBackupPolicyRequest`].",
        fields: &[
            Field::optional("Active", "active", bool::TYPE)
                .doc("`true` if cross-region backup is on.\n\nExample: `true`."),
            Field::optional("CrossBackupRegion", "cross_backup_region", String::TYPE)
                .doc("ID of the region that backups are copied to.\n\nExample: `cn-shanghai`."),
            Field::optional("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::optional("TTL", "ttl", i32::TYPE).doc(
                "Retention period of backups in the other region; 7 by default.\n\nUnit: day. Example: `7`.",
            ),
        ],
    };
}

impl Fields for DescribeCrossRegionBackupPolicyResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "Active" => self.active.as_value(),
            "CrossBackupRegion" => self.cross_backup_region.as_value(),
            "InstanceId" => self.instance_id.as_value(),
            "TTL" => self.ttl.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribeCrossRegionBackupPolicyRequest`].
pub static ACTION: Action = Action {
    index: 32,
    name: "DescribeCrossRegionBackupPolicy",
    method: "describe_cross_region_backup_policy",
    category: "Backup and recovery",
    summary: "Returns the cross-region backup policy of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/1537659"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribeCrossRegionBackupPolicyRequest::STRUCTURE,
    response: DescribeCrossRegionBackupPolicyResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribeCrossRegionBackupPolicyRequest {
    type Response = DescribeCrossRegionBackupPolicyResponse;

    const ACTION: &'static Action = &ACTION;
}
