// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `ModifyDBInstanceChargeType`: switches one or more instances between subscription and pay-as-you-go billing.

use crate::character_sets;
use crate::model::{Check, Condition, Literal, Mode, Rule, States, operation, structure};
use crate::types::ChargeType;

structure! {
    /// Switches one or more instances between subscription and pay-as-you-go billing.
    ///
    /// The call is accepted, and the work goes on after it returns. The instance must be in state
    /// `Running`. It ends in `Running`. A repeated call with the same `ClientToken` counts once.
    ///
    /// Rules checked before sending:
    ///
    /// - The service ignores `PurchaseMonths` when `ChargeType` is `PostPaid` (nothing is refused).
    /// - The service ignores `AutoRenew` when `ChargeType` is `PostPaid` (nothing is refused).
    ///
    /// Notes:
    ///
    /// - Each instance must be Running; that it returns to Running is what the public Terraform provider
    ///   waits for, not a statement of the page.
    /// - `InstanceIds` is required by the docs, though the SDK does not enforce it.
    /// - Several ids in one call are described for the switch to subscription.
    /// - Pay-as-you-go accrues by the second and is settled each full hour (UTC+8); an overdue account gets
    ///   its instances shut down.
    /// - On a switch to pay-as-you-go the unused part of the subscription is refunded by the rules for
    ///   ordinary unsubscription, and hourly billing begins at once.
    ///
    /// Reference: `6293/71433`.
    pub struct ModifyDBInstanceChargeTypeRequest {
        required {
            /// Ids of the instances to switch, at most 100 and without repeats.
            ///
            /// Limits: at most 100 characters; at most 100 items; no item twice. Example:
            /// `["redis-cn02he8bhzsji****","redis-cn02j292it8lc****"]`.
            instance_ids: Vec<String> = "InstanceIds" [Check::Length { min: 0, max: 100 }, Check::Items { min: 0, max: 100, separator: None }, Check::Unique { separator: None }],
            /// Billing type after the change: PrePaid is subscription, PostPaid is pay-as-you-go.
            ///
            /// Example: `PrePaid`.
            charge_type: ChargeType = "ChargeType",
        }
        optional {
            /// Whether the subscription renews itself, one month at a time.
            ///
            /// Default: `false`. Example: `false`.
            auto_renew: bool = "AutoRenew",
            /// Length of the subscription to buy.
            ///
            /// Unit: month. Documented values: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `12`, `24` and
            /// `36`. Default: `1`. Example: `1`.
            purchase_months: i32 = "PurchaseMonths",
            /// Client-generated idempotency key, unique per request, case-sensitive and limited to ASCII
            /// characters.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// What [`ModifyDBInstanceChargeTypeRequest`] is answered with.
    pub struct ModifyDBInstanceChargeTypeResponse {
        optional {
            /// Id of the order that the change produced.
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
        summary: "Switches one or more instances between subscription and pay-as-you-go billing.",
        reference: &["6293/71433"],
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
