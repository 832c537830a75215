// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `ModifyDBInstanceChargeType` action.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};
use crate::types::ChargeType;

structure! {
    /// Changes the billing method of instances.
    ///
    /// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
    /// The state of the instance is `Running` after the change. Idempotent for calls with the same
    /// `ClientToken`.
    ///
    /// Validation:
    ///
    /// - `PurchaseMonths` is ignored by the service when `ChargeType` is `PostPaid`.
    /// - `AutoRenew` is ignored by the service when `ChargeType` is `PostPaid`.
    ///
    /// Notes:
    ///
    /// - Several instances can be given for a change to subscription.
    /// - Pay-as-you-go is charged by the second and settled each full hour (UTC+8); the instances of an
    ///   account with overdue payments are stopped.
    /// - On a change to pay-as-you-go the rest of the subscription is refunded by the rules of
    ///   unsubscription, and hourly billing starts immediately.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/71433>
    pub struct ModifyDBInstanceChargeTypeRequest {
        required {
            /// IDs of the instances.
            ///
            /// Limits: at most 100 characters; at most 100 items; no duplicates. Example:
            /// `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`.
            instance_ids: Vec<String> = "InstanceIds" [Check::Length { min: 0, max: 100 }, Check::Items { min: 0, max: 100, separator: None }, Check::Unique { separator: None }],
            /// Billing method after the change: pay-as-you-go (`PostPaid`) or subscription (`PrePaid`).
            ///
            /// Example: `PrePaid`.
            charge_type: ChargeType = "ChargeType",
        }
        optional {
            /// If `true`, the subscription is renewed automatically, one month at a time.
            ///
            /// Default: `false`. Example: `false`.
            auto_renew: bool = "AutoRenew",
            /// Duration of the subscription.
            ///
            /// Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and
            /// `36`. Default: `1`. Example: `1`.
            purchase_months: i32 = "PurchaseMonths",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`ModifyDBInstanceChargeTypeRequest`].
    pub struct ModifyDBInstanceChargeTypeResponse {
        optional {
            /// Number of the billing order.
            ///
            /// Example: `Order702856788643751****`.
            order_no: String = "OrderNO",
        }
    }
}

operation! {
    ModifyDBInstanceChargeTypeRequest => ModifyDBInstanceChargeTypeResponse,
    /// The description of [`ModifyDBInstanceChargeTypeRequest`].
    pub static ACTION = Action {
        name: "ModifyDBInstanceChargeType",
        method: "modify_db_instance_charge_type",
        category: "Instance management",
        summary: "Changes the billing method of instances.",
        reference: &["https://www.volcengine.com/docs/6293/71433"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::IgnoredIf { field: "PurchaseMonths", when: &[Condition::Is("ChargeType", &[Literal::String("PostPaid")])] },
            Rule::IgnoredIf { field: "AutoRenew", when: &[Condition::Is("ChargeType", &[Literal::String("PostPaid")])] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &["Running"], during: None, after: Some("Running") },
    }
}
