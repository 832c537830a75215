// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `AddTagsToResource`: attaches tags to instances; the value of an existing key is replaced.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::Tag;

structure! {
    /// Attaches tags to instances; the value of an existing key is replaced.
    ///
    /// The call is accepted, and the work goes on after it returns. The instance must be in state
    /// `Running`. A repeated call with the same `ClientToken` counts once.
    ///
    /// Rules that only the service can check:
    ///
    /// - An instance can have at most 50 tags.
    ///
    /// Notes:
    ///
    /// - Keys and values must follow the tag rules of the service, which only the service checks.
    ///
    /// Reference: `6293/1112331` and `84772/1393053`.
    pub struct AddTagsToResourceRequest {
        required {
            /// IDs of the instances to tag.
            ///
            /// Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
            instance_ids: Vec<String> = "InstanceIds" [Check::Items { min: 0, max: 20, separator: None }],
            /// Tags to attach.
            ///
            /// Limits: at most 20 items; no `Key` twice. Example:
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
    /// What [`AddTagsToResourceRequest`] is answered with.
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
        reference: &["6293/1112331", "84772/1393053"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &["Running"], during: None, after: None },
    }
}
