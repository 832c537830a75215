// Generated from the API model by `cargo xtask codegen`. Do not edit.

//! The types of the `AddTagsToResource` action.

use serde::Serialize;

use crate::generated::character_sets;
use crate::generated::types::Tag;
use crate::model::{
    Action, Check, Field, FieldValue, Fields, IntoField, Mode, Reflect, States, Structure, ValueRef,
    deserialize_structure, setters,
};
use crate::request::Request;

/// Attaches tags to instances; the value of an existing key is replaced.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`.
/// Idempotent for calls with the same `ClientToken`.
///
/// Checked by the service only:
///
/// - An instance can have at most 50 tags.
///
/// Notes:
///
/// - Keys and values must follow the tag rules of the service, which only the service checks.
///
/// Reference: <https://www.volcengine.com/docs/6293/1112331>
/// Reference: <https://www.volcengine.com/docs/84772/1393053>
///
/// Sent by
/// [`Client::add_tags_to_resource`](https://docs.rs/volcredis/latest/volcredis/struct.Client.html#method.add_tags_to_resource).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddTagsToResourceRequest {
    /// IDs of the instances to tag.
    ///
    /// Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
    pub instance_ids: Vec<String>,
    /// Tags to attach.
    ///
    /// Limits: at most 20 items; unique `Key`. Example:
    /// `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`.
    pub tags: Vec<Tag>,
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once.
    /// Case-sensitive.
    ///
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

deserialize_structure! {
    strict AddTagsToResourceRequest {
        "InstanceIds" => instance_ids: required,
        "Tags" => tags: required_shared,
        "ClientToken" => client_token: optional,
    }
}

impl AddTagsToResourceRequest {
    /// Creates the structure from its required fields.
    #[must_use]
    pub fn new(instance_ids: impl IntoField<Vec<String>>, tags: impl IntoField<Vec<Tag>>) -> Self {
        Self { instance_ids: instance_ids.into_field(), tags: tags.into_field(), client_token: None }
    }

    setters! {
        client_token, set_client_token: String,
    }
}

impl Reflect for AddTagsToResourceRequest {
    const STRUCTURE: &'static Structure = &Structure {
        name: "AddTagsToResourceRequest",
        unique_name: "AddTagsToResourceRequest",
        doc: "Attaches tags to instances; the value of an existing key is replaced.\n\nAsynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent for calls with the same `ClientToken`.\n\nChecked by the service only:\n\n- An instance can have at most 50 tags.\n\nNotes:\n\n- Keys and values must follow the tag rules of the service, which only the service checks.\n\nReference: <https://www.volcengine.com/docs/6293/1112331>\nReference: <https://www.volcengine.com/docs/84772/1393053>",
        fields: &[
            Field::required("InstanceIds", "instance_ids", Vec::<String>::TYPE)
                .doc("IDs of the instances to tag.\n\nLimits: at most 20 items. Example: `[\"redis-cn0212gzmh2xs****\"]`.").checks(&[Check::Items { min: 0, max: 20, separator: None }]),
            Field::required("Tags", "tags", Vec::<Tag>::TYPE)
                .doc("Tags to attach.\n\nLimits: at most 20 items; unique `Key`. Example: `[{\"Key\":\"department\",\"Value\":\"game\"},{\"Key\":\"chargetype\",\"Value\":\"prepaid\"}]`.").checks(&[Check::Items { min: 0, max: 20, separator: None }, Check::UniqueBy("Key")]),
            Field::optional("ClientToken", "client_token", String::TYPE)
                .doc("Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.\n\nLimits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.").checks(&[Check::Length { min: 0, max: 127 }, Check::Characters(character_sets::ASCII)]),
        ],
    };
}

impl Fields for AddTagsToResourceRequest {
    #[inline]
    fn field(&self, name: &str) -> Option<ValueRef<'_>> {
        match name {
            "InstanceIds" => self.instance_ids.as_value(),
            "Tags" => self.tags.as_value(),
            "ClientToken" => self.client_token.as_value(),
            _ => None,
        }
    }
}

/// Response of [`AddTagsToResourceRequest`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AddTagsToResourceResponse {}

deserialize_structure! {
    lenient AddTagsToResourceResponse {
    }
}

impl AddTagsToResourceResponse {
    /// Creates the structure without any field set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Reflect for AddTagsToResourceResponse {
    const STRUCTURE: &'static Structure = &Structure {
        name: "AddTagsToResourceResponse",
        unique_name: "AddTagsToResourceResponse",
        doc: "Response of [`AddTagsToResourceRequest`].",
        fields: &[],
    };
}

impl Fields for AddTagsToResourceResponse {
    #[inline]
    fn field(&self, _: &str) -> Option<ValueRef<'_>> {
        None
    }
}

/// The description of [`AddTagsToResourceRequest`].
pub static ACTION: Action = Action {
    index: 0,
    name: "AddTagsToResource",
    method: "add_tags_to_resource",
    category: "Tag",
    summary: "Attaches tags to instances; the value of an existing key is replaced.",
    reference: &[
        "https://www.volcengine.com/docs/6293/1112331",
        "https://www.volcengine.com/docs/84772/1393053",
    ],
    mode: Mode::Async,
    mutating: true,
    request: AddTagsToResourceRequest::STRUCTURE,
    response: AddTagsToResourceResponse::STRUCTURE,
    rules: &[],
    idempotency_token: Some("ClientToken"),
    pagination: None,
    states: States { requires: &["Running"], during: None, after: None },
};

impl Request for AddTagsToResourceRequest {
    type Response = AddTagsToResourceResponse;

    const ACTION: &'static Action = &ACTION;
}
