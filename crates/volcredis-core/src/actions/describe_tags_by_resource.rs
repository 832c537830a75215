// Made from the API model by `cargo xtask codegen`; edit the model or the generator instead.

//! `DescribeTagsByResource`: lists the tags of the given instances, one row per instance and tag.

use crate::model::{Check, Mode, Pagination, States, operation, structure};
use crate::pages::paginated;
use crate::types::TagFilter;

structure! {
    /// Lists the tags of the given instances, one row per instance and tag.
    ///
    /// Changes nothing.
    ///
    /// Notes:
    ///
    /// - The vendor's MCP server gives other page limits (`PageNumber` up to 10000, `PageSize` up to 100,
    ///   defaults 1 and 10) than the page.
    /// - The total is called Total here, not `TotalInstancesNum` as in the instance list.
    ///
    /// Reference: `6293/1124768` and `84772/1393054`.
    pub struct DescribeTagsByResourceRequest {
        required {
            /// Instances to read, at most 50.
            ///
            /// Limits: at most 50 items. Example: `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
            instance_ids: Vec<String> = "InstanceIds" [Check::Items { min: 0, max: 50, separator: None }],
            /// Page to return, from 1.
            ///
            /// Limits: 1 to 2147483647. Example: `1`.
            page_number: i32 = "PageNumber" [Check::Range { min: 1, max: 2147483647 }],
            /// Rows in a page.
            ///
            /// Limits: 1 to 1000. Example: `10`.
            page_size: i32 = "PageSize" [Check::Range { min: 1, max: 1000 }],
        }
        optional {
            /// Tags to filter by, at most 10; without it every tag is listed.
            ///
            /// Limits: at most 10 items. Example:
            /// `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`.
            tag_filters: Vec<TagFilter> = "TagFilters" [Check::Items { min: 0, max: 10, separator: None }],
        }
    }
}

structure! {
    /// What [`DescribeTagsByResourceRequest`] is answered with.
    pub struct DescribeTagsByResourceResponse {
        optional {
            /// Number of rows over all pages.
            ///
            /// Example: `3`.
            total: i32 = "Total",
        }
        lists {
            /// The tags found.
            tag_resources: TagResource = "TagResources",
        }
    }
}

structure! {
    /// A tag and the instance it is on.
    pub struct TagResource {
        optional {
            /// ID of the instance that carries the tag.
            ///
            /// Example: `redis-cnlflix66ohil****`.
            instance_id: String = "InstanceId",
            /// Tag key.
            ///
            /// Example: `department`.
            key: String = "Key",
            /// Tag value.
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
        summary: "Lists the tags of the given instances, one row per instance and tag.",
        reference: &["6293/1124768", "84772/1393054"],
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
