// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyMaintenanceTime` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, Format, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Sets the daily maintenance window of an instance.
///
/// Synchronous: the change is complete when the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Notes:
///
/// - The action supports the community and the enterprise edition.
/// - `DescribeDBInstanceDetail` returns the window as `MaintenanceTime`.
/// - A change that waits for the window alters the status of the instance immediately.
///
/// Reference: <https://www.volcengine.com/docs/6293/1467102>
/// Reference: <https://www.volcengine.com/docs/84772/1467104>
///
/// Sent by
/// [`Client::modify_maintenance_time`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_maintenance_time).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyMaintenanceTimeRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Daily maintenance window, in UTC+8.
    ///
    /// Limits: 2 to 24 hours long. Format: `HH:00-HH:59`, in UTC+8. Example: `00:00-01:59`.
    pub time_scope: String,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyMaintenanceTimeRequest {
        "InstanceId" => instance_id: required,
        "TimeScope" => time_scope: required,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyMaintenanceTimeRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, time_scope: impl IntoField<String>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            time_scope: time_scope.into_field(),
            client_token: None,
        }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyMaintenanceTimeRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyMaintenanceTimeRequest",
        unique_name: "ModifyMaintenanceTimeRequest",
        doc: "Sets the daily maintenance window of an instance.\n\nSynchronous: the change is complete when the call returns. Idempotent for calls with the same `ClientToken`.\n\nNotes:\n\n- The action supports the community and the enterprise edition.\n- `DescribeDBInstanceDetail` returns the window as `MaintenanceTime`.\n- A change that waits for the window alters the status of the instance immediately.\n\nReference: <https://www.volcengine.com/docs/6293/1467102>\nReference: <https://www.volcengine.com/docs/84772/1467104>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("TimeScope", "time_scope", String::TYPE)
                .doc("Daily maintenance window, in UTC+8.\n\nLimits: 2 to 24 hours long. Format: `HH:00-HH:59`, in UTC+8. Example: `00:00-01:59`.").checks(&[Check::Format(Format::HourRange { min_hours: 2, max_hours: 24 })]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyMaintenanceTimeRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "TimeScope" => self.time_scope.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyMaintenanceTimeRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyMaintenanceTimeResponse {}

deserialize_structure! {
    lenient ModifyMaintenanceTimeResponse {
    }
}

impl ModifyMaintenanceTimeResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyMaintenanceTimeResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyMaintenanceTimeResponse",
        unique_name: "ModifyMaintenanceTimeResponse",
        doc: "Response of [`ModifyMaintenanceTimeRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyMaintenanceTimeResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyMaintenanceTimeRequest`].
pub static ACTION: Action = Action {
    index: 91,
    name: "ModifyMaintenanceTime",
    method: "modify_maintenance_time",
    category: "Instance management",
    summary: "Sets the daily maintenance window of an instance.",
    reference: &[
        "https://www.volcengine.com/docs/6293/1467102",
        "https://www.volcengine.com/docs/84772/1467104",
    ],
    mode: Mode::Sync,
    mutating: true,
    request: ModifyMaintenanceTimeRequest::STRUCTURE,
    response: ModifyMaintenanceTimeResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyMaintenanceTimeRequest {
    type Response = ModifyMaintenanceTimeResponse;

    const ACTION: &'static Action = &ACTION;
}
