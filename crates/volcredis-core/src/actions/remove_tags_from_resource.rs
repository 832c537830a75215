// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `RemoveTagsFromResource` action.

use crate::character_sets;
use crate::model::{Check, Condition, Mode, Rule, States, operation, structure};

structure! {
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
    pub struct RemoveTagsFromResourceRequest {
        required {
            /// IDs of the instances.
            ///
            /// Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
            instance_ids: Vec<String> = "InstanceIds" [Check::Items { min: 0, max: 20, separator: None }],
        }
        optional {
            /// If `true`, all tags are detached.
            ///
            /// Default: `false`. Example: `false`.
            all: bool = "All",
            /// Keys of the tags to detach.
            ///
            /// Example: `["instancetype","chargetype"]`.
            tag_keys: Vec<String> = "TagKeys",
            /// Idempotency token, unique to the request: repeated calls with the same token take effect
            /// once. Case-sensitive.
            ///
            /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
            client_token: String = "ClientToken" [Check::Length { min: 0, max: 127 }, Check::Characters(&character_sets::ASCII)],
        }
    }
}

structure! {
    /// Response of [`RemoveTagsFromResourceRequest`].
    pub struct RemoveTagsFromResourceResponse {}
}

operation! {
    RemoveTagsFromResourceRequest => RemoveTagsFromResourceResponse,
    /// The description of [`RemoveTagsFromResourceRequest`].
    pub static ACTION = Action {
        name: "RemoveTagsFromResource",
        method: "remove_tags_from_resource",
        category: "Tag",
        summary: "Detaches some or all tags from instances.",
        reference: &["https://www.volcengine.com/docs/6293/1112332", "https://www.volcengine.com/docs/84772/1393055"],
        mode: Mode::Async,
        mutating: true,
        rules: &[
            Rule::IgnoredIf { field: "All", when: &[Condition::Given("TagKeys")] },
        ],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &["Running"], during: None, after: None },
    }
}
