// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `AddTagsToResource` action.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::Tag;

structure! {
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
    pub struct AddTagsToResourceRequest {
        required {
            /// IDs of the instances to tag.
            ///
            /// Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
            instance_ids: Vec<String> = "InstanceIds" [Check::Items { min: 0, max: 20, separator: None }],
            /// Tags to attach.
            ///
            /// Limits: at most 20 items; unique `Key`. Example:
            /// `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`.
            tags: Vec<Tag> = "Tags" [Check::Items { min: 0, max: 20, separator: None }, Check::UniqueBy("Key")],
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
    /// Response of [`AddTagsToResourceRequest`].
    pub struct AddTagsToResourceResponse {}
}

operation! {
    AddTagsToResourceRequest => AddTagsToResourceResponse,
    /// The description of [`AddTagsToResourceRequest`].
    pub static ACTION = Action {
        name: "AddTagsToResource",
        method: "add_tags_to_resource",
        category: "Tag",
        summary: "Attaches tags to instances; the value of an existing key is replaced.",
        reference: &["https://www.volcengine.com/docs/6293/1112331", "https://www.volcengine.com/docs/84772/1393053"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &["Running"], during: None, after: None },
    }
}
