/// @file
/// Parameter template. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_PARAMETER_GROUPS_HPP
#define VOLCREDIS_GENERATED_PARAMETER_GROUPS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../paginate.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// A parameter template applied to an instance.
struct ApplyParameterGroup_AppliedParameterGroup {
    /// ID of the instance.
    std::optional<std::string> InstanceId;
    /// ID of the applied template.
    std::optional<std::string> ParameterGroupId;
    /// Parameters set by the template.
    std::vector<volcredis::ParameterGroupParameter> ApplyParameters;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("InstanceId", InstanceId)("ParameterGroupId", ParameterGroupId)("ApplyParameters", ApplyParameters);
    }
};

/// Response of `ApplyParameterGroup`.
struct ApplyParameterGroupResponse {
    /// Applied template and the instance it was applied to.
    std::optional<volcredis::ApplyParameterGroup_AppliedParameterGroup> ApplyParameterGroupInfo;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("ApplyParameterGroupInfo", ApplyParameterGroupInfo);
    }
};

/// Applies the values of a parameter template to an instance.
///
/// Asynchronous: the change continues after the call returns.
///
/// Notes:
///
/// - The action is not documented by the service and may change.
struct ApplyParameterGroupRequest {
    /// ID of the instance.
    parameter<std::string> InstanceId;
    /// ID of the template to apply. Example: `pg-cnlfm5yzmxehmkw****`.
    parameter<std::string> ParameterGroupId;

    /// The type of the response.
    using response_type = ApplyParameterGroupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ApplyParameterGroup";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ParameterGroupId", ParameterGroupId);
    }
};

/// Response of `CreateParameterGroup`.
struct CreateParameterGroupResponse {
    /// ID of the new template. Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string> ParameterGroupId;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("ParameterGroupId", ParameterGroupId);
    }
};

/// Creates a custom parameter template for a Redis version.
///
/// Synchronous: the change is complete when the call returns.
///
/// Notes:
///
/// - The `EngineVersion` of a template cannot be changed.
///
/// @see https://www.volcengine.com/docs/6293/1415104
struct CreateParameterGroupRequest {
    /// Redis version of the template. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
    parameter<std::string> EngineVersion;
    /// Name of the template. Limits: 2 to 64 characters; Chinese characters, letters, digits, `_` and `-`, the first
    /// neither a digit nor `-`. Example: `test_temp`.
    parameter<std::string> Name;
    /// Parameters of the template. Limits: at least one item.
    parameter<std::vector<volcredis::ParamValue>> ParamValues;
    /// Description of the template; empty if not given. Limits: at most 200 characters. Example: `test template`.
    parameter<std::string> Description;

    /// The type of the response.
    using response_type = CreateParameterGroupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "CreateParameterGroup";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("EngineVersion", EngineVersion)("Name", Name)("ParamValues", ParamValues)("Description", Description);
    }
};

/// Response of `DeleteParameterGroup`.
struct DeleteParameterGroupResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Deletes a custom parameter template permanently.
///
/// Synchronous: the change is complete when the call returns.
///
/// Checked by the service only:
///
/// - Only a template whose `Source` is `User` can be deleted.
///
/// @see https://www.volcengine.com/docs/6293/1415108
struct DeleteParameterGroupRequest {
    /// ID of the custom template to delete. Example: `pg-cnlfm5yzmxehmkw****`.
    parameter<std::string> ParameterGroupId;

    /// The type of the response.
    using response_type = DeleteParameterGroupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DeleteParameterGroup";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("ParameterGroupId", ParameterGroupId);
    }
};

/// A parameter template with its parameters.
struct DescribeParameterGroupDetail_ParameterGroupDetail {
    /// ID of the template. Example: `pg-cnlfm5yzmxehmkw****`.
    std::optional<std::string> ParameterGroupId;
    /// Creation time of the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.
    std::optional<std::string> CreateTime;
    /// `true` if this is the default template. Example: `false`.
    std::optional<bool> Default;
    /// Description of the template. Example: `test template`.
    std::optional<std::string> Description;
    /// Redis version of the template. Example: `7.0`.
    std::optional<std::string> EngineVersion;
    /// Name of the template. Example: `test_temp`.
    std::optional<std::string> Name;
    /// Parameters of the template.
    std::vector<volcredis::ParameterGroupParameter> Parameters;
    /// Origin of the template: created by a user (`User`) or by the service (`System`). Example: `User`.
    std::optional<std::string> Source;
    /// Time of the last change to the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string> UpdateTime;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("ParameterGroupId", ParameterGroupId)("CreateTime", CreateTime)("Default", Default)("Description", Description)
            ("EngineVersion", EngineVersion)("Name", Name)("Parameters", Parameters)("Source", Source)
            ("UpdateTime", UpdateTime);
    }
};

/// Response of `DescribeParameterGroupDetail`.
struct DescribeParameterGroupDetailResponse {
    /// Template with its parameters.
    std::optional<volcredis::DescribeParameterGroupDetail_ParameterGroupDetail> ParameterGroupInfo;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("ParameterGroupInfo", ParameterGroupInfo);
    }
};

/// Returns a parameter template with its parameters.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/1415107
struct DescribeParameterGroupDetailRequest {
    /// ID of the template. Example: `pg-cnlfm5yzmxehmkw****`.
    parameter<std::string> ParameterGroupId;

    /// The type of the response.
    using response_type = DescribeParameterGroupDetailResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeParameterGroupDetail";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("ParameterGroupId", ParameterGroupId);
    }
};

/// A parameter template.
struct DescribeParameterGroups_ParameterGroup {
    /// ID of the template.
    std::optional<std::string> ParameterGroupId;
    /// Creation time of the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC. Example: `2025-01-09T02:51:23Z`.
    std::optional<std::string> CreateTime;
    /// `true` if this is the default template.
    std::optional<bool> Default;
    /// Description of the template.
    std::optional<std::string> Description;
    /// Redis version of the template. Example: `7.0`.
    std::optional<std::string> EngineVersion;
    /// Name of the template.
    std::optional<std::string> Name;
    /// Number of parameters in the template.
    std::optional<std::int32_t> ParameterNum;
    /// Origin of the template: created by a user (`User`) or by the service (`System`). Example: `User`.
    std::optional<std::string> Source;
    /// Time of the last change to the template. Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    std::optional<std::string> UpdateTime;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("ParameterGroupId", ParameterGroupId)("CreateTime", CreateTime)("Default", Default)("Description", Description)
            ("EngineVersion", EngineVersion)("Name", Name)("ParameterNum", ParameterNum)("Source", Source)
            ("UpdateTime", UpdateTime);
    }
};

/// Response of `DescribeParameterGroups`.
struct DescribeParameterGroupsResponse {
    /// Templates on this page.
    std::vector<volcredis::DescribeParameterGroups_ParameterGroup> ParameterGroups;
    /// Total number of matching templates. Example: `1`.
    std::optional<std::int32_t> Total;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("ParameterGroups", ParameterGroups)("Total", Total);
    }
};

/// Lists the parameter templates of the account in a region, without their parameters.
///
/// Read-only.
///
/// Notes:
///
/// - `DescribeParameterGroupDetail` returns the parameters of a template.
/// - The ID of a default template has a form such as `DefaultParamGroupId-5.0`.
///
/// @see https://www.volcengine.com/docs/6293/1415106
struct DescribeParameterGroupsRequest {
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
    parameter<std::int32_t> PageNumber;
    /// Number of templates per page. Limits: 1 to 100. Example: `10`.
    parameter<std::int32_t> PageSize;
    /// Filters by Redis version. Documented values: `7.0`, `6.0` and `5.0`. Example: `7.0`.
    parameter<std::string> EngineVersion;
    /// Filters by origin: created by a user (`User`) or by the service (`System`). Example: `User`.
    parameter<std::string> Source;

    /// The type of the response.
    using response_type = DescribeParameterGroupsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeParameterGroups";
    /// The type of an item of the list.
    using item_type = volcredis::DescribeParameterGroups_ParameterGroup;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.ParameterGroups; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("PageNumber", PageNumber)("PageSize", PageSize)("EngineVersion", EngineVersion)("Source", Source);
    }
};

/// Response of `ModifyParameterGroup`.
struct ModifyParameterGroupResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Changes the name, the description or the parameters of a custom parameter template.
///
/// Synchronous: the change is complete when the call returns.
///
/// Checked by the service only:
///
/// - Only a template whose `Source` is `User` can be changed.
///
/// Notes:
///
/// - `ParamValues` replaces all parameters of the template.
///
/// @see https://www.volcengine.com/docs/6293/1415105
struct ModifyParameterGroupRequest {
    /// ID of the custom template to change. Example: `pg-cnlfm5yzmxehmkw****`.
    parameter<std::string> ParameterGroupId;
    /// Name of the template; repeat the current name to keep it. Limits: 2 to 64 characters; Chinese characters, letters,
    /// digits, `_` and `-`, the first neither a digit nor `-`. Example: `test_temp`.
    parameter<std::string> Name;
    /// Parameters of the template after the change. Limits: at least one item.
    parameter<std::vector<volcredis::ParamValue>> ParamValues;
    /// New description; unchanged if not given, cleared if empty. Limits: at most 200 characters. Example: `test template`.
    parameter<std::string> Description;

    /// The type of the response.
    using response_type = ModifyParameterGroupResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyParameterGroup";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("ParameterGroupId", ParameterGroupId)("Name", Name)("ParamValues", ParamValues)("Description", Description);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_PARAMETER_GROUPS_HPP
