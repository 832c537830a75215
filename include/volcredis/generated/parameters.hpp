/// @file
/// Parameter. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_PARAMETERS_HPP
#define VOLCREDIS_GENERATED_PARAMETERS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../paginate.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// Response of `DescribeDBInstanceParams`.
struct DescribeDBInstanceParamsResponse {
    /// Parameters on this page.
    std::vector<volcredis::Parameter> Params;
    /// Total number of parameters. Example: `33`.
    std::optional<std::int32_t> TotalParamsNum;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Params", Params)("TotalParamsNum", TotalParamsNum);
    }
};

/// Lists the parameters of an instance with their current, default and permitted values.
///
/// Read-only.
///
/// Notes:
///
/// - `Range` and `Unit` are set for numeric parameters, `Options` for parameters of type `Radio`.
///
/// @see https://www.volcengine.com/docs/6293/65763
struct DescribeDBInstanceParamsRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Number of the page, counted from 1. Limits: 1 to 2147483647. Example: `1`.
    parameter<std::int32_t> PageNumber;
    /// Number of parameters per page. Limits: 1 to 1000. Example: `1`.
    parameter<std::int32_t> PageSize;

    /// The type of the response.
    using response_type = DescribeDBInstanceParamsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeDBInstanceParams";
    /// The type of an item of the list.
    using item_type = volcredis::Parameter;
    /// Returns the items of a page.
    static const std::vector<item_type> &items(const response_type &page) noexcept { return page.Params; }

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("PageNumber", PageNumber)("PageSize", PageSize);
    }
};

/// Response of `ModifyDBInstanceParams`.
struct ModifyDBInstanceParamsResponse {

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        (void)from;
    }
};

/// Changes parameters of an instance.
///
/// Asynchronous: the change continues after the call returns. Idempotent for calls with the same `ClientToken`.
///
/// Checked by the service only:
///
/// - `EditableForInstance` in `DescribeDBInstanceParams` must be `true` for each parameter, and its value must match
///   `Range` or `Options`.
///
/// Notes:
///
/// - A parameter whose `NeedReboot` in `DescribeDBInstanceParams` is `true` takes effect after a restart.
/// - The change is complete when the instance is `Running` again.
///
/// @see https://www.volcengine.com/docs/6293/65764
struct ModifyDBInstanceParamsRequest {
    /// ID of the instance. Example: `redis-cn0212gzmh2xs****`.
    parameter<std::string> InstanceId;
    /// Parameters to change; others keep their values. Example: `[{"Name":"maxmemory-policy","Value":"allkeys-lru"}]`.
    parameter<std::vector<volcredis::ParamValue>> ParamValues;
    /// Idempotency token, unique to the request: repeated calls with the same token take effect once. Case-sensitive.
    /// Limits: at most 127 characters; ASCII characters. Example: `WbiAlPqJM6tMoSOYhT****`.
    parameter<std::string> ClientToken;

    /// The type of the response.
    using response_type = ModifyDBInstanceParamsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "ModifyDBInstanceParams";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("InstanceId", InstanceId)("ParamValues", ParamValues)("ClientToken", ClientToken);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_PARAMETERS_HPP
