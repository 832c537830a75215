// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `TestFailoverDBInstanceZone` action.

use crate::model::{Mode, States, operation, structure};

structure! {
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
    /// - Without a delay the primary nodes may stay in the secondary zone; `ModifyDBInstanceAZConfigure`
    ///   moves them back.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1928461>
    pub struct TestFailoverDBInstanceZoneRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
            /// ID of the zone to fail, as listed by `DescribeZones`.
            ///
            /// Example: `cn-beijing-a`.
            failed_zone_id: String = "FailedZoneId",
        }
        optional {
            /// Time after which the primary nodes move back to the primary zone; if not given, they do not
            /// move back automatically.
            ///
            /// Unit: minute. Documented values: `5`, `10` and `15`. Example: `5`.
            failback_to_primary_delay_in_minutes: i64 = "FailbackToPrimaryDelayInMinutes",
        }
    }
}

structure! {
    /// Response of [`TestFailoverDBInstanceZoneRequest`].
    pub struct TestFailoverDBInstanceZoneResponse {}
}

operation! {
    TestFailoverDBInstanceZoneRequest => TestFailoverDBInstanceZoneResponse,
    /// The description of [`TestFailoverDBInstanceZoneRequest`].
    pub static ACTION = Action {
        name: "TestFailoverDBInstanceZone",
        method: "test_failover_db_instance_zone",
        category: "High availability",
        summary: "Simulates the failure of an availability zone for an instance.",
        reference: &["https://www.volcengine.com/docs/6293/1928461"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
