// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `ModifyDBInstanceChargeType` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::ChargeType;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, IntoField, Literal, Mode, Reflect, Rule, States,
    Structure, ValueRef, deserialize_structure, setters,
};
use crate::request::Request;

/// Changes the billing method of instances.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. The
/// state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `PurchaseMonths` is ignored by the service when `ChargeType` is `PostPaid`.
/// - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
///
/// Notes:
///
/// - Several instances can be given for a change to subscription.
/// - Pay-as-you-go is charged by the second and settled each full hour (UTC+8); the instances of an account
///   with overdue payments are stopped.
/// - On a change to pay-as-you-go the rest of the subscription is refunded by the rules of unsubscription,
///   and hourly billing starts immediately.
///
/// Reference: <https://www.volcengine.com/docs/6293/71433>
///
/// Sent by
/// [`Client::modify_db_instance_charge_type`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.modify_db_instance_charge_type).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ModifyDBInstanceChargeTypeRequest {
    /// IDs of the instances.
    ///
    /// Limits: at most 100 characters; at most 100 items; no duplicates. Example:
    /// `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`.
    pub instance_ids: Vec<String>,
    /// Billing method after the change: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
    ///
    /// Example: `PrePaid`.
    pub charge_type: ChargeType,
    /// If `true`, the subscription is renewed automatically, one month at a time.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_renew: Option<bool>,
    /// Duration of the subscription.
    ///
    /// Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`.
    /// Default: `1`. Example: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchase_months: Option<i32>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict ModifyDBInstanceChargeTypeRequest {
        "InstanceIds" => instance_ids: required,
        "ChargeType" => charge_type: required,
        "AutoRenew" => auto_renew: optional,
        "PurchaseMonths" => purchase_months: optional,
        "ClientToken" => client_token: optional,
    }
}

impl ModifyDBInstanceChargeTypeRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_ids: impl IntoField<Vec<String>>, charge_type: impl IntoField<ChargeType>) -> Self {
        Self {
            instance_ids: instance_ids.into_field(),
            charge_type: charge_type.into_field(),
            auto_renew: None,
            purchase_months: None,
            client_token: None,
        }
    }

    setters! {
        auto_renew, set_auto_renew: bool,
        purchase_months, set_purchase_months: i32,
        client_token, set_client_token: String,
    }
}

impl Reflect for ModifyDBInstanceChargeTypeRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceChargeTypeRequest",
        unique_name: "ModifyDBInstanceChargeTypeRequest",
        doc: "Changes the billing method of instances.\n\nAsynchronous: the change continues after the call returns. The instance must be in state `Running`. The state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `PurchaseMonths` is ignored by the service when `ChargeType` is `PostPaid`.\n- `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.\n\nNotes:\n\n- Several instances can be given for a change to subscription.\n- Pay-as-you-go is charged by the second and settled each full hour (UTC+8); the instances of an account with overdue payments are stopped.\n- On a change to pay-as-you-go the rest of the subscription is refunded by the rules of unsubscription, and hourly billing starts immediately.\n\nReference: <https://www.volcengine.com/docs/6293/71433>",
        fields: &[
            Field::required("InstanceIds", "instance_ids", Vec::<String>::TYPE)
                .doc("IDs of the instances.\n\nLimits: at most 100 characters; at most 100 items; no duplicates. Example: `[\"redis-cn02he8bhzsji****\",\"redis-cn02j292it8lc****\"]`.").checks(&[Check::Length { min: 0, max: 100 }, Check::Items { min: 0, max: 100, separator: None }, Check::Unique { separator: None }]),
            Field::required("ChargeType", "charge_type", ChargeType::TYPE)
                .doc("Billing method after the change: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).\n\nExample: `PrePaid`."),
            Field::optional("AutoRenew", "auto_renew", bool::TYPE)
                .doc("If `true`, the subscription is renewed automatically, one month at a time.\n\nDefault: `false`. Example: `false`."),
            Field::optional("PurchaseMonths", "purchase_months", i32::TYPE)
                .doc("Duration of the subscription.\n\nUnit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and `36`. Default: `1`. Example: `1`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for ModifyDBInstanceChargeTypeRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceIds" => self.instance_ids.as_value(),
            "ChargeType" => self.charge_type.as_value(),
            "AutoRenew" => self.auto_renew.as_value(),
            "PurchaseMonths" => self.purchase_months.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`ModifyDBInstanceChargeTypeRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ModifyDBInstanceChargeTypeResponse {
    /// Number of the billing order.
    ///
    /// Example: `Order702856788643751****`.
    #[serde(rename = "OrderNO")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
}

deserialize_structure! {
    lenient ModifyDBInstanceChargeTypeResponse {
        "OrderNO" => order_no: optional,
    }
}

impl ModifyDBInstanceChargeTypeResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    setters! {
        order_no: String,
    }
}

impl Reflect for ModifyDBInstanceChargeTypeResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "ModifyDBInstanceChargeTypeResponse",
        unique_name: "ModifyDBInstanceChargeTypeResponse",
        doc: "Response of [`ModifyDBInstanceChargeTypeRequest`].",
        fields: &[Field::optional("OrderNO", "order_no", String::TYPE)
            .doc("Number of the billing order.\n\nExample: `Order702856788643751****`.")],
    };
}

impl Fields for ModifyDBInstanceChargeTypeResponse {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "OrderNO" => self.order_no.as_value(),
            _ => None,
        }
    }
}

/// The description of [`ModifyDBInstanceChargeTypeRequest`].
pub static ACTION: Action = Action {
    index: 77,
    name: "ModifyDBInstanceChargeType",
    method: "modify_db_instance_charge_type",
    category: "Instance management",
    summary: "Changes the billing method of instances.",
    reference: &["https://www.volcengine.com/docs/6293/71433"],
    mode: Mode::Async,
    mutating: true,
    request: ModifyDBInstanceChargeTypeRequest::STRUCTURE,
    response: ModifyDBInstanceChargeTypeResponse::STRUCTURE,
    rules: &[
        Rule::IgnoredIf {
            field: "PurchaseMonths",
            when: &[Condition::Is("ChargeType", &[Literal::String("PostPaid")])],
        },
        Rule::IgnoredIf {
            field: "AutoRenew",
            when: &[Condition::Is("ChargeType", &[Literal::String("PostPaid")])],
        },
    ],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &["Running"], during: None, after: Some("Running") },
};

impl Request for ModifyDBInstanceChargeTypeRequest {
    type Response = ModifyDBInstanceChargeTypeResponse;

    const ACTION: &'static Action = &ACTION;
}
