/// @file
/// Region and zone. Generated from the API model by `cargo xtask codegen`. Do not edit.
#ifndef VOLCREDIS_GENERATED_REGIONS_HPP
#define VOLCREDIS_GENERATED_REGIONS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../client.hpp"
#include "types.hpp"
#include "../push_macros.h"

namespace volcredis {

/// A region.
struct DescribeRegions_Region {
    /// ID of the region. Example: `cn-beijing`.
    std::optional<std::string> RegionId;
    /// Display name of the region, in Chinese. Example: `华北2(北京)`.
    std::optional<std::string> RegionName;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("RegionId", RegionId)("RegionName", RegionName);
    }
};

/// Response of `DescribeRegions`.
struct DescribeRegionsResponse {
    /// Regions found.
    std::vector<volcredis::DescribeRegions_Region> Regions;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Regions", Regions);
    }
};

/// Lists the regions that are open to the account.
///
/// Read-only.
///
/// @see https://www.volcengine.com/docs/6293/65752
/// @see https://www.volcengine.com/docs/84772/71730
struct DescribeRegionsRequest {
    /// Filters by region ID; all regions open to the account if not given. Example: `cn-beijing`.
    parameter<std::string> RegionId;

    /// The type of the response.
    using response_type = DescribeRegionsResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeRegions";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("RegionId", RegionId);
    }
};

/// Response of `DescribeZones`.
struct DescribeZonesResponse {
    /// Zones of the region.
    std::vector<volcredis::Zone> Zones;

    /// Reads the fields from a response.
    template <class Reader> void read(const Reader &from) {
        from("Zones", Zones);
    }
};

/// Lists the availability zones of a region.
///
/// Read-only.
///
/// Notes:
///
/// - For the enterprise edition use `DescribeEnterpriseZones`.
///
/// @see https://www.volcengine.com/docs/6293/65753
struct DescribeZonesRequest {
    /// ID of the region, as listed by `DescribeRegions`. Example: `cn-beijing`.
    parameter<std::string> RegionId;

    /// The type of the response.
    using response_type = DescribeZonesResponse;
    /// The wire name of the action.
    static constexpr const char *action = "DescribeZones";

    /// Writes the fields to a request.
    template <class Writer> void write(Writer &to) const {
        to("RegionId", RegionId);
    }
};

}  // namespace volcredis

#include "../pop_macros.h"

#endif  // VOLCREDIS_GENERATED_REGIONS_HPP
