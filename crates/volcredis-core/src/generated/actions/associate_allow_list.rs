// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `AssociateAllowList` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, Rule, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Binds instances to allow lists: several instances to one allow list, or one instance to several allow
/// lists.
///
/// Asynchronous: the change continues after the call returns. The state of the instance is `Running` after
/// the change. Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - Only one of `InstanceIds` and `AllowListIds` may have more than one item.
///
/// Notes:
///
/// - An allow list that contains `0.0.0.0/0` cannot be bound to an instance with password-free access;
///   `ModifyDBInstanceVpcAuthMode` turns that off.
/// - Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10
///   security groups per allow list, 100 allow lists per instance.
/// - Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition,
///   300 in the enterprise edition.
/// - One call binds at most 200 instances to an allow list, or 100 allow lists to an instance.
/// - Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`;
///   `0.0.0.0/0` itself is accepted.
///
/// Reference: <https://www.volcengine.com/docs/6293/108838>
/// Reference: <https://www.volcengine.com/docs/84772/1393074>
///
/// Sent by
/// [`Client::associate_allow_list`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.associate_allow_list).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AssociateAllowListRequest {
    /// IDs of the allow lists to bind.
    ///
    /// Example: `["acl-cn02f66vyjw7aj9****","acl-cn02iaiectnt2ls****"]`.
    pub allow_list_ids: Vec<String>,
    /// IDs of the instances to bind.
    ///
    /// Example: `["redis-cn0212gzmh2xs****"]`.
    pub instance_ids: Vec<String>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict AssociateAllowListRequest {
        "AllowListIds" => allow_list_ids: required,
        "InstanceIds" => instance_ids: required,
        "ClientToken" => client_token: optional,
    }
}

impl AssociateAllowListRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(
        allow_list_ids: impl IntoField<Vec<String>>,
        instance_ids: impl IntoField<Vec<String>>,
    ) -> Self {
        Self {
            allow_list_ids: allow_list_ids.into_field(),
            instance_ids: instance_ids.into_field(),
            client_token: None,
        }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for AssociateAllowListRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "AssociateAllowListRequest",
        unique_name: "AssociateAllowListRequest",
        doc: "Binds instances to allow lists: several instances to one allow list, or one instance to several allow lists.\n\nAsynchronous: the change continues after the call returns. The state of the instance is `Running` after the change. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- Only one of `InstanceIds` and `AllowListIds` may have more than one item.\n\nNotes:\n\n- An allow list that contains `0.0.0.0/0` cannot be bound to an instance with password-free access; `ModifyDBInstanceVpcAuthMode` turns that off.\n- Quotas: 1000 allow lists per account and region, one default allow list per account and region, 10 security groups per allow list, 100 allow lists per instance.\n- Addresses and CIDR blocks over all allow lists of an instance: at most 1000 in the community edition, 300 in the enterprise edition.\n- One call binds at most 200 instances to an allow list, or 100 allow lists to an instance.\n- Enterprise edition instances do not accept a CIDR block that covers `0.0.0.0`, such as `0.0.0.0/1`; `0.0.0.0/0` itself is accepted.\n\nReference: <https://www.volcengine.com/docs/6293/108838>\nReference: <https://www.volcengine.com/docs/84772/1393074>",
        fields: &[
            Field::required("AllowListIds", "allow_list_ids", Vec::<String>::TYPE)
                .doc("IDs of the allow lists to bind.\n\nExample: `[\"acl-cn02f66vyjw7aj9****\",\"acl-cn02iaiectnt2ls****\"]`."),
            Field::required("InstanceIds", "instance_ids", Vec::<String>::TYPE)
                .doc("IDs of the instances to bind.\n\nExample: `[\"redis-cn0212gzmh2xs****\"]`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for AssociateAllowListRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "AllowListIds" => self.allow_list_ids.as_value(),
            "InstanceIds" => self.instance_ids.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`AssociateAllowListRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AssociateAllowListResponse {}

deserialize_structure! {
    lenient AssociateAllowListResponse {
    }
}

impl AssociateAllowListResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for AssociateAllowListResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "AssociateAllowListResponse",
        unique_name: "AssociateAllowListResponse",
        doc: "Response of [`AssociateAllowListRequest`].",
        fields: &[],
    };
}

impl Fields for AssociateAllowListResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`AssociateAllowListRequest`].
pub static ACTION: Action = Action {
    index: 2,
    name: "AssociateAllowList",
    method: "associate_allow_list",
    category: "Allow list",
    summary: "Binds instances to allow lists: several instances to one allow list, or one instance to several allow lists.",
    reference: &[
        "https://www.volcengine.com/docs/6293/108838",
        "https://www.volcengine.com/docs/84772/1393074",
    ],
    mode: Mode::Async,
    mutating: true,
    request: AssociateAllowListRequest::STRUCTURE,
    response: AssociateAllowListResponse::STRUCTURE,
    rules: &[Rule::NotBothMany(&["InstanceIds", "AllowListIds"])],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &[], during: None, after: Some("Running") },
};

impl Request for AssociateAllowListRequest {
    type Response = AssociateAllowListResponse;

    const ACTION: &'static Action = &ACTION;
}
