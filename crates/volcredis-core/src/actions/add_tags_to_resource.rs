// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `AddTagsToResource`: attaches tags to instances, replacing the value of any key that is there already.

use crate::character_sets;
use crate::model::{Check, Mode, States, operation, structure};
use crate::types::Tag;

structure! {
    /// Attaches tags to instances, replacing the value of any key that is there already.
    ///
    /// The call is accepted, and the work goes on after it returns. The instance must be in state
    /// `Running`. A repeated call with the same `ClientToken` counts once.
    ///
    /// Rules that only the service can check:
    ///
    /// - Tags holds at most 20 tags, and an instance can carry at most 50.
    ///
    /// Notes:
    ///
    /// - The instance must be Running.
    /// - A key that the instance already has gets the new value without warning.
    /// - The character and length rules for keys and values are on a user-guide page (tag setting rules)
    ///   that was not found.
    /// - The 20 and 50 tag limits are from the international edition's page.
    ///
    /// Reference: `6293/1112331` and `84772/1393053`.
    pub struct AddTagsToResourceRequest {
        required {
            /// Instances to tag, at most 20 in a call.
            ///
            /// Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
            instance_ids: Vec<String> = "InstanceIds" [Check::Items { min: 0, max: 20, separator: None }],
            /// Tags to attach, at most 20 in a call.
            ///
            /// Limits: at most 20 items; no `Key` twice. Example:
            /// `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`.
            tags: Vec<Tag> = "Tags" [Check::Items { min: 0, max: 20, separator: None }, Check::UniqueBy("Key")],
        }
        optional {
            /// Caller-made idempotency key: unique per request, case-sensitive, at most 127 ASCII
            /// characters.
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
        summary: "Attaches tags to instances, replacing the value of any key that is there already.",
        reference: &["6293/1112331", "84772/1393053"],
        mode: Mode::Async,
        mutating: true,
        rules: &[],
        idempotency_token: Some("ClientToken"),
        pagination: None,
        states: States { requires: &["Running"], during: None, after: None },
    }
}
