// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyDBInstancePrivateDNSVisibility`: turns public DNS resolution of an instance's private domain name on or off.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::PrivateDNSVisibility;

structure! {
    /// Turns public DNS resolution of an instance's private domain name on or off.
    ///
    /// The call is accepted, and the work goes on after it returns. A repeated call with the same
    /// `ClientToken` counts once.
    ///
    /// Notes:
    ///
    /// - Meant for non-production use; for production the page advises forwarding DNS from your own servers
    ///   to 100.96.0.2 and 100.96.0.3.
    /// - If switching on fails because the address prefix already exists, change the private address prefix
    ///   first (`ModifyDBInstanceVisitAddress`).
    /// - The introduction of the page misnames the action as ModifyDBEndpointPrivateDNSVisibility; the
    ///   sample uses the right name.
    /// - Nothing comes back beyond the common envelope; Result is null.
    ///
    /// Reference: `6293/1786448`.
    pub struct ModifyDBInstancePrivateDNSVisibilityRequest {
        required {
            /// ID of the instance to act on, as `DescribeDBInstances` lists it.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
            /// Public makes the private domain name resolvable from the internet, Private keeps it
            /// resolvable only inside.
            ///
            /// Example: `Public`.
            private_dns_visibility: PrivateDNSVisibility = "PrivateDNSVisibility",
        }
        optional {
            /// Idempotency token made by the caller so that a retried request is not carried out twice;
            /// ASCII, case-sensitive, different for every distinct request.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyDBInstancePrivateDNSVisibilityRequest`] is answered with.
    pub struct ModifyDBInstancePrivateDNSVisibilityResponse {}
}

operation! {
    ModifyDBInstancePrivateDNSVisibilityRequest => ModifyDBInstancePrivateDNSVisibilityResponse,
    /// The description of [`ModifyDBInstancePrivateDNSVisibilityRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstancePrivateDNSVisibility",
        method: "modify_db_instance_private_dns_visibility",
        category: "Network connection",
        summary: "Turns public DNS resolution of an instance's private domain name on or off.",
        reference: &["6293/1786448"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
