// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `TestFailoverDBInstanceZone` action.

use serde::Serialize;

use crate::model::{
    Action, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Simulates the failure of an availability zone for an instance.
///
/// Asynchronous: the change continues after the call returns.
///
/// Checked by the service only:
///
/// - `FailbackToPrimaryDelayInMinutes` has an effect only if `FailedZoneId` is the primary zone of the
///   instance, the first entry of `ZoneIds` in `DescribeDBInstanceDetail`.
///
/// Notes:
///
/// - Only instances deployed over several zones (`MultiAZ` is `enabled`) can be tested.
/// - Clients may be disconnected once or twice for up to 30 seconds.
/// - Without a delay the primary nodes may stay in the secondary zone; `ModifyDBInstanceAZConfigure` moves
///   them back.
///
/// Reference: <https://www.volcengine.com/docs/6293/1928461>
///
/// Sent by
/// [`Client::test_failover_db_instance_zone`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.test_failover_db_instance_zone).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TestFailoverDBInstanceZoneRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cnlfkmh6uiii8****`.
    pub instance_id: String,
    /// ID of the zone to fail, as listed by `DescribeZones`.
    ///
    /// Example: `cn-beijing-a`.
    pub failed_zone_id: String,
    /// Time after which the primary nodes move back to the primary zone; if not given, they do not move
    /// back automatically.
    ///
    /// Unit: minute. Documented values: `5`, `10` and `15`. Example: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failback_to_primary_delay_in_minutes: Option<i64>,
}

deserialize_structure! {
    strict TestFailoverDBInstanceZoneRequest {
        "InstanceId" => instance_id: required,
        "FailedZoneId" => failed_zone_id: required,
        "FailbackToPrimaryDelayInMinutes" => failback_to_primary_delay_in_minutes: optional,
    }
}

impl TestFailoverDBInstanceZoneRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, failed_zone_id: impl IntoField<String>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            failed_zone_id: failed_zone_id.into_field(),
            failback_to_primary_delay_in_minutes: None,
        }
    }

    setters! {
        failback_to_primary_delay_in_minutes, set_failback_to_primary_delay_in_minutes: i64,
    }
}

impl Reflect for TestFailoverDBInstanceZoneRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "TestFailoverDBInstanceZoneRequest",
        unique_name: "TestFailoverDBInstanceZoneRequest",
        doc: "Simulates the failure of an availability zone for an instance.\n\nAsynchronous: the change continues after the call returns.\n\nChecked by the service only:\n\n- `FailbackToPrimaryDelayInMinutes` has an effect only if `FailedZoneId` is the primary zone of the instance, the first entry of `ZoneIds` in `DescribeDBInstanceDetail`.\n\nNotes:\n\n- Only instances deployed over several zones (`MultiAZ` is `enabled`) can be tested.\n- Clients may be disconnected once or twice for up to 30 seconds.\n- Without a delay the primary nodes may stay in the secondary zone; `ModifyDBInstanceAZConfigure` moves them back.\n\nReference: <https://www.volcengine.com/docs/6293/1928461>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cnlfkmh6uiii8****`."),
            Field::required("FailedZoneId", "failed_zone_id", String::TYPE)
                .doc("ID of the zone to fail, as listed by `DescribeZones`.\n\nExample: `cn-beijing-a`."),
            Field::optional("FailbackToPrimaryDelayInMinutes", "failback_to_primary_delay_in_minutes", i64::TYPE)
                .doc("Time after which the primary nodes move back to the primary zone; if not given, they do not move back automatically.\n\nUnit: minute. Documented values: `5`, `10` and `15`. Example: `5`."),
        ],
    };
}

impl Fields for TestFailoverDBInstanceZoneRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "FailedZoneId" => self.failed_zone_id.as_value(),
            "FailbackToPrimaryDelayInMinutes" => self.failback_to_primary_delay_in_minutes.as_value(),
            _ => None,
        }
    }
}

/// Response of [`TestFailoverDBInstanceZoneRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct TestFailoverDBInstanceZoneResponse {}

deserialize_structure! {
    lenient TestFailoverDBInstanceZoneResponse {
    }
}

impl TestFailoverDBInstanceZoneResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for TestFailoverDBInstanceZoneResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "TestFailoverDBInstanceZoneResponse",
        unique_name: "TestFailoverDBInstanceZoneResponse",
        doc: "Response of [`TestFailoverDBInstanceZoneRequest`].",
        fields: &[],
    };
}

impl Fields for TestFailoverDBInstanceZoneResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`TestFailoverDBInstanceZoneRequest`].
pub static ACTION: Action = Action {
    index: 103,
    name: "TestFailoverDBInstanceZone",
    method: "test_failover_db_instance_zone",
    category: "High availability",
    summary: "Simulates the failure of an availability zone for an instance.",
    reference: &["https://www.volcengine.com/docs/6293/1928461"],
    mode: Mode::Async,
    mutating: true,
    request: TestFailoverDBInstanceZoneRequest::STRUCTURE,
    response: TestFailoverDBInstanceZoneResponse::STRUCTURE,
    rules: &[],
    idempotency_token: None,
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for TestFailoverDBInstanceZoneRequest {
    type Response = TestFailoverDBInstanceZoneResponse;

    const ACTION: &'static Action = &ACTION;
}
