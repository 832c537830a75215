// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `RemoveTagsFromResource` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::model::{
    Action, Check, Condition, Field, FieldValue, Fields, IntoField, Mode, Reflect, Rule, States, Structure,
    ValueRef, deserialize_structure, setters,
};
use crate::request::Request;

/// Detaches some or all tags from instances.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
/// Idempotent for calls with the same `ClientToken`.
///
/// Validation:
///
/// - `All` is ignored by the service when `TagKeys` is set.
///
/// Notes:
///
/// - A tag that is attached to no resource is deleted.
/// - Give `TagKeys`, or set `All` to `true`.
///
/// Reference: <https://www.volcengine.com/docs/6293/1112332>
/// Reference: <https://www.volcengine.com/docs/84772/1393055>
///
/// Sent by
/// [`Client::remove_tags_from_resource`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.remove_tags_from_resource).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RemoveTagsFromResourceRequest {
    /// IDs of the instances.
    ///
    /// Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
    pub instance_ids: Vec<String>,
    /// If `true`, all tags are detached.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all: Option<bool>,
    /// Keys of the tags to detach.
    ///
    /// Example: `["instancetype","chargetype"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_keys: Option<Vec<String>>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict RemoveTagsFromResourceRequest {
        "InstanceIds" => instance_ids: required,
        "All" => all: optional,
        "TagKeys" => tag_keys: optional,
        "ClientToken" => client_token: optional,
    }
}

impl RemoveTagsFromResourceRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_ids: impl IntoField<Vec<String>>) -> Self {
        Self { instance_ids: instance_ids.into_field(), all: None, tag_keys: None, client_token: None }
    }

    setters! {
        all, set_all: bool,
        tag_keys, set_tag_keys: Vec<String>,
        client_token, set_client_token: String,
    }
}

impl Reflect for RemoveTagsFromResourceRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "RemoveTagsFromResourceRequest",
        unique_name: "RemoveTagsFromResourceRequest",
        doc: "Detaches some or all tags from instances.\n\nAsynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent for calls with the same `ClientToken`.\n\nValidation:\n\n- `All` is ignored by the service when `TagKeys` is set.\n\nNotes:\n\n- A tag that is attached to no resource is deleted.\n- Give `TagKeys`, or set `All` to `true`.\n\nReference: <https://www.volcengine.com/docs/6293/1112332>\nReference: <https://www.volcengine.com/docs/84772/1393055>",
        fields: &[
            Field::required("InstanceIds", "instance_ids", Vec::<String>::TYPE)
                .doc("IDs of the instances.\n\nLimits: at most 20 items. Example: `[\"redis-cn0212gzmh2xs****\"]`.").checks(&[Check::Items { min: 0, max: 20, separator: None }]),
            Field::optional("All", "all", bool::TYPE)
                .doc("If `true`, all tags are detached.\n\nDefault: `false`. Example: `false`."),
            Field::optional("TagKeys", "tag_keys", Vec::<String>::TYPE)
                .doc("Keys of the tags to detach.\n\nExample: `[\"instancetype\",\"chargetype\"]`."),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for RemoveTagsFromResourceRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceIds" => self.instance_ids.as_value(),
            "All" => self.all.as_value(),
            "TagKeys" => self.tag_keys.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`RemoveTagsFromResourceRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RemoveTagsFromResourceResponse {}

deserialize_structure! {
    lenient RemoveTagsFromResourceResponse {
    }
}

impl RemoveTagsFromResourceResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for RemoveTagsFromResourceResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "RemoveTagsFromResourceResponse",
        unique_name: "RemoveTagsFromResourceResponse",
        doc: "Response of [`RemoveTagsFromResourceRequest`].",
        fields: &[],
    };
}

impl Fields for RemoveTagsFromResourceResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`RemoveTagsFromResourceRequest`].
pub static ACTION: Action = Action {
    index: 94,
    name: "RemoveTagsFromResource",
    method: "remove_tags_from_resource",
    category: "Tag",
    summary: "Detaches some or all tags from instances.",
    reference: &[
        "https://www.volcengine.com/docs/6293/1112332",
        "https://www.volcengine.com/docs/84772/1393055",
    ],
    mode: Mode::Async,
    mutating: true,
    request: RemoveTagsFromResourceRequest::STRUCTURE,
    response: RemoveTagsFromResourceResponse::STRUCTURE,
    rules: &[Rule::IgnoredIf { field: "All", when: &[Condition::Given("TagKeys")] }],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &["Running"], during: None, after: None },
};

impl Request for RemoveTagsFromResourceRequest {
    type Response = RemoveTagsFromResourceResponse;

    const ACTION: &'static Action = &ACTION;
}
