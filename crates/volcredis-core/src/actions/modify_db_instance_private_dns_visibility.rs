// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstancePrivateDNSVisibility` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::PrivateDNSVisibility;

structure! {
    /// Turns public DNS resolution of the private domain name of an instance on or off.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Notes:
    ///
    /// - Not recommended for production; forward DNS queries from your own servers to 100.96.0.2 and
    ///   100.96.0.3 instead.
    /// - If the call fails because the address prefix exists, change the prefix of the private address
    ///   first (`ModifyDBInstanceVisitAddress`).
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1786448>
    pub struct ModifyDBInstancePrivateDNSVisibilityRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cnlfkmh6uiii8****`.
            instance_id: String = "InstanceId",
            /// Resolution of the private domain name: from the internet (`Public`) or only from the private
            /// network (`Private`).
            ///
            /// Example: `Public`.
            private_dns_visibility: PrivateDNSVisibility = "PrivateDNSVisibility",
        }
        optional {
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyDBInstancePrivateDNSVisibilityRequest`].
    pub struct ModifyDBInstancePrivateDNSVisibilityResponse {}
}

operation! {
    ModifyDBInstancePrivateDNSVisibilityRequest => ModifyDBInstancePrivateDNSVisibilityResponse,
    /// The description of [`ModifyDBInstancePrivateDNSVisibilityRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstancePrivateDNSVisibility",
        method: "modify_db_instance_private_dns_visibility",
        category: "Network connection",
        summary: "Turns public DNS resolution of the private domain name of an instance on or off.",
        reference: &["https://www.volcengine.com/docs/6293/1786448"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
