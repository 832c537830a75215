/// @file
/// Tag. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_TAGS_HPP
#define VOLCREDIS_GENERATED_TAGS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../paginate.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Response of `AddTagsToResource`.
struct AddTagsToResourceResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Attaches tags to instances; the value of an existing key is replaced.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent for calls
/// with the same `ClientToken`.
///
/// Checked by the service only:
///
/// - An instance can have at most 50 tags.
///
/// Notes:
///
/// - Keys and values must follow the tag rules of the service, which only the service checks.
///
/// @see https://www.volcengine.com/docs/6293/1112331
/// @see https://www.volcengine.com/docs/84772/1393053
struct AddTagsToResourceRequest {
    /// IDs of the instances to tag. Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
    parameter<std::vector<std::string>> InstanceIds;
    /// Tags to attach. Limits: at most 20 items; unique `Key`. Example:
    /// `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"prepaid"}]`.
    parameter<std::vector<volcredis::Tag>> Tags;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = AddTagsToResourceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "AddTagsToResource";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceIds", InstanceIds)("Tags", Tags)("ClientToken", ClientToken);
    }
};

/// A tag of an instance.
struct DescribeTagsByResource_TagResource {
    /// ID of the instance. Example: `redis-cnlflix66ohil****`.
    std::optional<std::string> InstanceId;
    /// Key of the tag. Example: `department`.
    std::optional<std::string> Key;
    /// Value of the tag. Example: `game`.
    std::optional<std::string> Value;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("Key", Key)("Value", Value);
    }
};

/// Response of `DescribeTagsByResource`.
struct DescribeTagsByResourceResponse {
    /// Tags found.
    std::vector<volcredis::DescribeTagsByResource_TagResource> TagResources;
    /// Total number of entries. Example: `3`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("TagResources", TagResources)("Total", Total);
    }
};

/// Lists the tags of instances, one entry per instance and tag.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/1124768
/// @see https://www.volcengine.com/docs/84772/1393054
struct DescribeTagsByResourceRequest {
    /// IDs of the instances. Limits: at most 50 items. Example: `["redis-cnlflix66ohil****","redis-cnlfpoc48rz7g****"]`.
    parameter<std::vector<std::string>> InstanceIds;
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
    parameter<std::int32_t> PageNumber;
    /// Number of entries per page. Limits: 1 to 1000. Example: `10`.
    parameter<std::int32_t> PageSize;
    /// Filters by tags; all tags if not given. Limits: at most 10 items. Example:
    /// `[{"Key":"department","Value":"game"},{"Key":"chargetype","Value":"postpaid"}]`.
    parameter<std::vector<volcredis::TagFilter>> TagFilters;

    /// The type of the response.
    using response_type = DescribeTagsByResourceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeTagsByResource";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeTagsByResource_TagResource;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.TagResources; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceIds", InstanceIds)("PageNumber", PageNumber)("PageSize", PageSize)("TagFilters", TagFilters);
    }
};

/// Response of `RemoveTagsFromResource`.
struct RemoveTagsFromResourceResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Detaches some or all tags from instances.
///
/// Asynchronous: the change continues after the call returns. The instance must be in state `Running`. Idempotent for calls
/// with the same `ClientToken`.
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
/// @see https://www.volcengine.com/docs/6293/1112332
/// @see https://www.volcengine.com/docs/84772/1393055
struct RemoveTagsFromResourceRequest {
    /// IDs of the instances. Limits: at most 20 items. Example: `["redis-cn0212gzmh2xs****"]`.
    parameter<std::vector<std::string>> InstanceIds;
    /// If `true`, all tags are detached. Default: `false`. Example: `false`.
    parameter<bool> All;
    /// Keys of the tags to detach. Example: `["instancetype","chargetype"]`.
    parameter<std::vector<std::string>> TagKeys;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = RemoveTagsFromResourceResponse;
    /// The wire name of the action.
    static constexpr const char *action = "RemoveTagsFromResource";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceIds", InstanceIds)("All", All)("TagKeys", TagKeys)("ClientToken", ClientToken);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_TAGS_HPP
