// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! The types of the `DescribeTagsByResource` action.

use crate::model::{Check, Mode, Pagination, States, operation, structure};
use crate::pages::paginated;
use crate::types::TagFilter;

structure! {
    /// Lists the tags of instances, one entry per instance and tag.
    ///
    /// Read-only.
    ///
    /// Reference: <https://www.volcengine.com/docs/6293/1124768>
    /// Reference: <https://www.volcengine.com/docs/84772/1393054>
    pub struct DescribeTagsByResourceRequest {
        required {
            /// IDs of the instances.
            ///
            /// Limits: at most 50 items. Example: `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
            instance_ids: Vec<String> = "InstanceIds" [Check::Items { min: 0, max: 50, separator: None }],
            /// Number of the page, counted from 1.
            ///
            /// Limits: 1 to 2147483647. Example: `1`.
            page_number: i32 = "PageNumber" [Check::Range { min: 1, max: 2147483647 }],
            /// Number of entries per page.
            ///
            /// Limits: 1 to 1000. Example: `10`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 1000 }],
        }
        optional {
            /// Filters by tags; all tags if not given.
            ///
            /// Limits: at most 10 items. Example:
            /// `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`.
            tag_filters: Vec<TagFilter> = "TagFilters" [Check::Items { min: 0, max: 10, separator: None }],
        }
    }
}

structure! {
    /// Response of [`DescribeTagsByResourceRequest`].
    pub struct DescribeTagsByResourceResponse {
        optional {
            /// Total number of entries.
            ///
            /// Example: `3`.
            total: i32 = "Total",
        }
        lists {
            /// Tags found.
            tag_resources: TagResource = "TagResources",
        }
    }
}

structure! {
    /// A tag of an instance.
    pub struct TagResource {
        optional {
            /// ID of the instance.
            ///
            /// Example: `redis-cnlflix66ohil****`.
            instance_id: String = "InstanceId",
            /// Key of the tag.
            ///
            /// Example: `department`.
            key: String = "Key",
            /// Value of the tag.
            ///
            /// Example: `game`.
            value: String = "Value",
        }
    }
}

operation! {
    DescribeTagsByResourceRequest => DescribeTagsByResourceResponse,
    /// The description of [`DescribeTagsByResourceRequest`].
    pub static ACTION = Action {
        name: "DescribeTagsByResource",
        method: "describe_tags_by_resource",
        category: "Tag",
        summary: "Lists the tags of instances, one entry per instance and tag.",
        reference: &["https://www.volcengine.com/docs/6293/1124768", "https://www.volcengine.com/docs/84772/1393054"],
        mode: Mode::Sync,
        mutating: false,
        rules: &[],
        idempotency_token: None,
        pagination: Some(Pagination::Page { page: "PageNumber", size: "PageSize", items: "TagResources", total: "Total", id: &["InstanceId", "Key"] }),
        states: States { requires: &[], during: None, after: None },
    }
}

paginated! {
    DescribeTagsByResourceRequest: [TagResource],
    page(page_number, page_size) => { tag_resources, total }
}
