// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstanceVisitAddress` action.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};
use crate::types::AddressType;

structure! {
    /// Changes the domain prefix or the port of an address of an instance.
    ///
    /// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Validation:
    ///
    /// - `NewAddressPrefix` is required when `UpgradeRegionDomain` is `true`.
    /// - At least one of `NewAddressPrefix` and `NewPort` is required.
    /// - `NewPort` must not be set when `AddrType` is `Public`.
    /// - `NewPort` must be 1024 to 4000 or 5100 to 64512 when `AddrType` is `DirectLink`.
    /// - `NewPort` must be 1024 to 65535 when `AddrType` is `Private`.
    ///
    /// Checked by the service only:
    ///
    /// - The new address must be unique among the addresses in all regions.
    ///
    /// Notes:
    ///
    /// - Only `Public`, `Private` and `DirectLink` are documented for `AddrType`.
    /// - A public or direct-link address must exist before it can be changed.
    /// - Connections to the old address are closed; clients must be moved to the new one.
    /// - Only the part of the domain name before `redis.ivolces.com` or `redis.volces.com` can be changed.
    /// - The default of `UpgradeRegionDomain` is not documented.
    /// - The change is complete when the instance is `Running` again.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/70391>
    pub struct ModifyDBInstanceVisitAddressRequest {
        required {
            /// ID of the instance.
            ///
            /// Example: `redis-cn0212gzmh2xs****`.
            instance_id: String = "InstanceId",
            /// Type of the address to change.
            ///
            /// Example: `Private`.
            addr_type: AddressType = "AddrType",
        }
        optional {
            /// New prefix of the domain name; unchanged if not given.
            ///
            /// Limits: 8 to 53 characters; lower-case letters, digits and `-`, beginning with a letter and
            /// ending with a letter or a digit. Example: `testaddrpre`.
            new_address_prefix: String = "NewAddressPrefix" [Check::Length { min: 8, max: 53 }, Check::Characters(&character_sets::DOMAIN_PREFIX)],
            /// New port; unchanged if not given.
            ///
            /// Limits: 1024 to 65535. Example: `6379`.
            new_port: i32 = "NewPort" [Check::Range { min: 1024, max: 65535 }],
            /// If `true`, the suffix of the domain name is upgraded.
            ///
            /// Example: `false`.
            upgrade_region_domain: bool = "UpgradeRegionDomain",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyDBInstanceVisitAddressRequest`].
    pub struct ModifyDBInstanceVisitAddressResponse {}
}

operation! {
    ModifyDBInstanceVisitAddressRequest => ModifyDBInstanceVisitAddressResponse,
    /// The description of [`ModifyDBInstanceVisitAddressRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceVisitAddress",
        method: "modify_db_instance_visit_address",
        category: "Network connection",
        summary: "Changes the domain prefix or the port of an address of an instance.",
        reference: &["https://www.volcengine.com/docs/6293/70391"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::RequiredIf { field: "NewAddressPrefix", when: &[Condition::Is("UpgradeRegionDomain", &[Literal::Boolean(true)])] },
            Rule::AnyOf(&["NewAddressPrefix", "NewPort"]),
            Rule::ForbiddenIf { field: "NewPort", when: &[Condition::Is("AddrType", &[Literal::String("Public")])] },
            Rule::RangesIf { field: "NewPort", when: &[Condition::Is("AddrType", &[Literal::String("DirectLink")])], ranges: &[(1024, 4000), (5100, 64512)] },
            Rule::RangesIf { field: "NewPort", when: &[Condition::Is("AddrType", &[Literal::String("Private")])], ranges: &[(1024, 65535)] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &[], during: None, after: None },
    }
}
