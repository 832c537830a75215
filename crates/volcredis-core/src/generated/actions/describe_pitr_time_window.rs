// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `DescribePitrTimeWindow` action.

use serde::Serialize;

use crate::DateTime;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Returns the time window to which an instance can be restored.
///
/// Read-only.
///
/// Notes:
///
/// - Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.
/// - Data flashback must be on (`StartContinuousBackup`).
///
/// Reference: <https://www.volcengine.com/docs/6293/159825>
///
/// Sent by
/// [`Client::describe_pitr_time_window`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.describe_pitr_time_window).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePitrTimeWindowRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
}

deserialize_structure! {
    strict DescribePitrTimeWindowRequest {
        "InstanceId" => instance_id: required,
    }
}

impl DescribePitrTimeWindowRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>) -> Self {
        Self { instance_id: instance_id.into_field() }
    }
}

impl Reflect for DescribePitrTimeWindowRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribePitrTimeWindowRequest",
        unique_name: "DescribePitrTimeWindowRequest",
        doc: "Returns the time window to which an instance can be restored.\n\nRead-only.\n\nNotes:\n\n- Only primary-secondary instances (`InstanceClass` is `PrimarySecondary`) have backups.\n- Data flashback must be on (`StartContinuousBackup`).\n\nReference: <https://www.volcengine.com/docs/6293/159825>",
        fields: &[Field::required("InstanceId", "instance_id", String::TYPE)
            .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`.")],
    };
}

impl Fields for DescribePitrTimeWindowRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            _ => None,
        }
    }
}

/// Response of [`DescribePitrTimeWindowRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DescribePitrTimeWindowResponse {
    /// Latest time that can be restored.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:29Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<DateTime>,
    /// Earliest time that can be restored.
    ///
    /// Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:01Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<DateTime>,
}

deserialize_structure! {
    lenient DescribePitrTimeWindowResponse {
        "EndTime" => end_time: optional,
        "StartTime" => start_time: optional,
    }
}

impl DescribePitrTimeWindowResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        end_time: DateTime,
        start_time: DateTime,
    }
}

impl Reflect for DescribePitrTimeWindowResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "DescribePitrTimeWindowResponse",
        unique_name: "DescribePitrTimeWindowResponse",
        doc: "Response of [`DescribePitrTimeWindowRequest`].",
        fields: &[
            Field::optional("EndTime", "end_time", DateTime::TYPE)
                .doc("Latest time that can be restored.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:29Z`.").checks(&[Check::Format(Format::DateTime)]),
            Field::optional("StartTime", "start_time", DateTime::TYPE)
                .doc("Earliest time that can be restored.\n\nFormat: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2022-11-24T08:07:01Z`.").checks(&[Check::Format(Format::DateTime)]),
        ],
    };
}

impl Fields for DescribePitrTimeWindowResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "EndTime" => self.end_time.as_value(),
            "StartTime" => self.start_time.as_value(),
            _ => None,
        }
    }
}

/// The description of [`DescribePitrTimeWindowRequest`].
pub static ACTION: Action = Action {
    index: 54,
    name: "DescribePitrTimeWindow",
    method: "describe_pitr_time_window",
    category: "Backup and recovery",
    summary: "Returns the time window to which an instance can be restored.",
    reference: &["https://www.volcengine.com/docs/6293/159825"],
    mode: Mode::Sync,
    mutating: false,
    request: DescribePitrTimeWindowRequest::STRUCTURE,
    response: DescribePitrTimeWindowResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for DescribePitrTimeWindowRequest {
    type Response = DescribePitrTimeWindowResponse;

    const ACTION: &'static Action = &ACTION;
}
