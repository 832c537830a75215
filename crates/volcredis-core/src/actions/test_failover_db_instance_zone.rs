// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `TestFailoverDBInstanceZone`: simulates the failure of a whole zone for an instance, to rehearse the failover.

use crate::model::{Mode, States, operation, structure};

structure! {
    /// Simulates the failure of a whole zone for an instance, to rehearse the failover.
    ///
    /// The call is accepted, and the work goes on after it returns.
    ///
    /// Rules that only the service can check:
    ///
    /// - `FailbackToPrimaryDelayInMinutes` takes effect only when `FailedZoneId` is the primary zone of the
    ///   instance, the first entry of `ZoneIds` in `DescribeDBInstanceDetail`.
    ///
    /// Notes:
    ///
    /// - Only instances deployed over several zones (`MultiAZ` is enabled in `DescribeDBInstanceDetail`)
    ///   can be tested.
    /// - Clients may see one or two disconnections of up to 30 seconds each.
    /// - Without a failback delay the primary nodes may stay in the secondary zone;
    ///   `ModifyDBInstanceAZConfigure` moves them back.
    /// - There is no `ClientToken`.
    /// - Nothing comes back beyond the common envelope; Result is null.
    ///
    /// Reference: `6293/1928461`.
    pub struct TestFailoverDBInstanceZoneRequest {
        required {
            /// ID of the instance to act on, as `DescribeDBInstances` lists it.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
            /// ID of the zone that is to fail; `DescribeZones` lists the zones of a region.
            ///
            /// Example: `cn-beijing-a`.
            failed_zone_id: String = "FailedZoneId",
        }
        optional {
            /// How long the simulated failure lasts before the primary nodes move back to the primary zone;
            /// left empty, they do not move back by themselves.
            ///
            /// Unit: minute. Documented values: `5`, `10` and `15`. Example: `5`.
            failback_to_primary_delay_in_minutes: i64 = "FailbackToPrimaryDelayInMinutes",
        }
    }
}

structure! {
    /// What [`TestFailoverDBInstanceZoneRequest`] is answered with.
    pub struct TestFailoverDBInstanceZoneResponse {}
}

operation! {
    TestFailoverDBInstanceZoneRequest => TestFailoverDBInstanceZoneResponse,
    /// The description of [`TestFailoverDBInstanceZoneRequest`].
    pub static ACTION = Action {
        name: "TestFailoverDBInstanceZone",
        method: "test_failover_db_instance_zone",
        category: "High availability",
        summary: "Simulates the failure of a whole zone for an instance, to rehearse the failover.",
        reference: &["6293/1928461"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: None,
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
