// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstanceVisitAddress` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::AddressType;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, IntoField, Literal, Mode, Reflect, Rule, States,
    Structure, ValueRef, deserialize_structure, setters,
};
use crate::request::Request;

/// Changes the domain prefix or the port of an address of an instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same
/// `ClientToken`.
///
/// Validation:
///
/// - `NewAddressPrefix` is required when `UpgradeRegionDomain` is `true`.
/// - At least one of `NewAddressPrefix` and `NewPort` is required.
/// - `NewPort` must be 1024 to 4000 or 5100 to 64512 when `AddrType` is `DirectLink`.
/// - `NewPort` must be 1024 to 65535 when `AddrType` is `Private` or `Public`.
///
/// Checked by the service only:
///
/// - The new address must be unique among the addresses in all regions.
///
/// Notes:
///
/// - A public or direct-link address must exist before it can be changed.
/// - Connections to the old address are closed; clients must be moved to the new one.
/// - Only the part of the domain name before `redis.ivolces.com` or `redis.volces.com` can be changed.
/// - The change is complete when the instance is `Running` again.
///
/// Reference: <https://www.volcengine.com/docs/6293/70391>
///
/// Sent by
/// [`Client::modify_db_instance_visit_address`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_visit_address).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstanceVisitAddressRequest {
    /// ID of the instance.
    ///
    /// Example: `redis-cn0212gzmh2xs****`.
    pub instance_id: String,
    /// Type of the address to change.
    ///
    /// Documented values: `Private`, `Public` and `DirectLink`. Example: `Private`.
    pub addr_type: AddressType,
    /// New prefix of the domain name; unchanged if not given.
    ///
    /// Limits: 8 to 53 characters; lower-case letters, digits and `-`, beginning with a letter and ending
    /// with a letter or a digit. Example: `testaddrpre`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_address_prefix: Option<String>,
    /// New port; unchanged if not given.
    ///
    /// Limits: 1024 to 65535. Example: `6379`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_port: Option<i32>,
    /// If `true`, the suffix of the domain name gets the region: in `cn-beijing`, `redis.ivolces.com`
    /// becomes `redis.cn-beijing.ivolces.com`, and `redis.volces.com` becomes
    /// `redis.cn-beijing.volces.com`. This cannot be undone; the old name stays valid for 12 hours.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upgrade_region_domain: Option<bool>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyDBInstanceVisitAddressRequest {
        "InstanceId" => instance_id: required,
        "AddrType" => addr_type: required,
        "NewAddressPrefix" => new_address_prefix: optional,
        "NewPort" => new_port: optional,
        "UpgradeRegionDomain" => upgrade_region_domain: optional,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyDBInstanceVisitAddressRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_id: impl IntoField<String>, addr_type: impl IntoField<AddressType>) -> Self {
        Self {
            instance_id: instance_id.into_field(),
            addr_type: addr_type.into_field(),
            new_address_prefix: None,
            new_port: None,
            upgrade_region_domain: None,
            client_token: None,
        }
    }

    setters! {
        new_address_prefix, set_new_address_prefix: String,
        new_port, set_new_port: i32,
        upgrade_region_domain, set_upgrade_region_domain: bool,
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBInstanceVisitAddressRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceVisitAddressRequest",
        unique_name: "ModifyDBInstanceVisitAddressRequest",
        doc: "Changes the domain prefix or the port of an address of an instance.\n\nAsynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `NewAddressPrefix` is required when `UpgradeRegionDomain` is `true`.\n- At least one of `NewAddressPrefix` and `NewPort` is required.\n- `NewPort` must be 1024 to 4000 or 5100 to 64512 when `AddrType` is `DirectLink`.\n- `NewPort` must be 1024 to 65535 when `AddrType` is `Private` or `Public`.\n\nChecked by the service only:\n\n- The new address must be unique among the addresses in all regions.\n\nNotes:\n\n- A public or direct-link address must exist before it can be changed.\n- Connections to the old address are closed; clients must be moved to the new one.\n- Only the part of the domain name before `redis.ivolces.com` or `redis.volces.com` can be changed.\n- The change is complete when the instance is `Running` again.\n\nReference: <https://www.volcengine.com/docs/6293/70391>",
        fields: &[
            Field::required("InstanceId", "instance_id", String::TYPE)
                .doc("ID of the instance.\n\nExample: `redis-cn0212gzmh2xs****`."),
            Field::required("AddrType", "addr_type", AddressType::TYPE)
                .doc("Type of the address to change.\n\nDocumented values: `Private`, `Public` and `DirectLink`. Example: `Private`."),
            Field::optional("NewAddressPrefix", "new_address_prefix", String::TYPE)
                .doc("New prefix of the domain name; unchanged if not given.\n\nLimits: 8 to 53 characters; lower-case letters, digits and `-`, beginning with a letter and ending with a letter or a digit. Example: `testaddrpre`.").checks(&[Check::Length { min: 8, max: 53 }, Check::Characters(character_sets::DOMAIN_PREFIX)]),
            Field::optional("NewPort", "new_port", i32::TYPE)
                .doc("New port; unchanged if not given.\n\nLimits: 1024 to 65535. Example: `6379`.").checks(&[Check::Range { min: 1024, max: 65535 }]),
            Field::optional("UpgradeRegionDomain", "upgrade_region_domain", bool::TYPE)
                .doc("If `true`, the suffix of the domain name gets the region: in `cn-beijing`, `redis.ivolces.com` becomes `redis.cn-beijing.ivolces.com`, and `redis.volces.com` becomes `redis.cn-beijing.volces.com`. This cannot be undone; the old name stays valid for 12 hours.\n\nDefault: `false`. Example: `false`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBInstanceVisitAddressRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceId" => self.instance_id.as_value(),
            "AddrType" => self.addr_type.as_value(),
            "NewAddressPrefix" => self.new_address_prefix.as_value(),
            "NewPort" => self.new_port.as_value(),
            "UpgradeRegionDomain" => self.upgrade_region_domain.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstanceVisitAddressRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstanceVisitAddressResponse {}

deserialize_structure! {
    lenient ModifyDBInstanceVisitAddressResponse {
    }
}

impl ModifyDBInstanceVisitAddressResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for ModifyDBInstanceVisitAddressResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceVisitAddressResponse",
        unique_name: "ModifyDBInstanceVisitAddressResponse",
        doc: "Response of [`ModifyDBInstanceVisitAddressRequest`].",
        fields: &[],
    };
}

impl Fields for ModifyDBInstanceVisitAddressResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`ModifyDBInstanceVisitAddressRequest`].
pub static ACTION: Action = Action {
    index: 87,
    name: "ModifyDBInstanceVisitAddress",
    method: "modify_db_instance_visit_address",
    category: "Network connection",
    summary: "Changes the domain prefix or the port of an address of an instance.",
    reference: &["https://www.volcengine.com/docs/6293/70391"],
    mode: Mode::Async,
    mutating: true,
    request: ModifyDBInstanceVisitAddressRequest::STRUCTURE,
    response: ModifyDBInstanceVisitAddressResponse::STRUCTURE,
    rules: &[
        Rule::RequiredIf {
            field: "NewAddressPrefix",
            when: &[Condition::Is("UpgradeRegionDomain", &[Literal::Boolean(true)])],
        },
        Rule::AnyOf(&["NewAddressPrefix", "NewPort"]),
        Rule::RangesIf {
            field: "NewPort",
            when: &[Condition::Is("AddrType", &[Literal::String("DirectLink")])],
            ranges: &[(1024, 4000), (5100, 64512)],
        },
        Rule::RangesIf {
            field: "NewPort",
            when: &[Condition::Is("AddrType", &[Literal::String("Private"), Literal::String("Public")])],
            ranges: &[(1024, 65535)],
        },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: None },
};

impl Request for ModifyDBInstanceVisitAddressRequest {
    type Response = ModifyDBInstanceVisitAddressResponse;

    const ACTION: &'static Action = &ACTION;
}
