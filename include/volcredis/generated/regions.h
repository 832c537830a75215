/**
 * @file
 * Region and zone. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_REGIONS_H
#define VOLCREDIS_GENERATED_REGIONS_H

#include "types.h"
#include "../push_macros.h"

/* ---- DescribeRegions ---- */
/** A region. */
typedef struct volcredis_DescribeRegions_Region {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** ID of the region. Example: `cn-beijing`. */
    const char *RegionId;
    /** Display name of the region, in Chinese. Example: `华北2(北京)`. */
    const char *RegionName;
} volcredis_DescribeRegions_Region;
VOLCREDIS_TYPE(DescribeRegions_Region, VOLCREDIS_F(RegionId, STRING), VOLCREDIS_F(RegionName, STRING))
/** A list of `volcredis_DescribeRegions_Region`, read with `volcredis_DescribeRegions_Region_at`. */
typedef struct volcredis_DescribeRegions_Region_list {
    const volcredis_value *value; /**< The list; NULL if it is absent. */
    size_t count;                 /**< The number of items; 0 if the list is absent. */
} volcredis_DescribeRegions_Region_list;
/** Returns an item of a list, without any member if `index` is out of range. */
static inline volcredis_DescribeRegions_Region volcredis_DescribeRegions_Region_at(volcredis_DescribeRegions_Region_list list, size_t index) {
    volcredis_DescribeRegions_Region item;
    volcredis_detail_read_item(list.value, index, &item, volcredis_detail_DescribeRegions_Region());
    return item;
}
/**
 * Lists the regions that are open to the account.
 *
 * Read-only.
 *
 * @see https://www.volcengine.com/docs/6293/65752
 * @see https://www.volcengine.com/docs/84772/71730
 */
typedef struct volcredis_DescribeRegionsRequest {
    /** Filters by region ID; all regions open to the account if not given. Example: `cn-beijing`. */
    const char *RegionId;
} volcredis_DescribeRegionsRequest;
VOLCREDIS_TYPE(DescribeRegionsRequest, VOLCREDIS_F(RegionId, STRING))
/** Response of `DescribeRegions`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeRegionsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Regions found. */
    volcredis_DescribeRegions_Region_list Regions;
} volcredis_DescribeRegionsResponse;
VOLCREDIS_TYPE(DescribeRegionsResponse, VOLCREDIS_SL(Regions, DescribeRegions_Region))
/**
 * Lists the regions that are open to the account.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeRegions(const volcredis_client *client, const volcredis_DescribeRegionsRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeRegionsResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeRegions", request, volcredis_detail_DescribeRegionsRequest(), options, response, result,
        volcredis_detail_DescribeRegionsResponse(), error);
}
/** Calls `DescribeRegions` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeRegions_async(const volcredis_client *client, const volcredis_DescribeRegionsRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeRegions", request, volcredis_detail_DescribeRegionsRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeRegionsRequest(const volcredis_DescribeRegionsRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeRegions", from, volcredis_detail_DescribeRegionsRequest(), options, request, error);
}
/** Reads a response of `DescribeRegions`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeRegionsResponse(const volcredis_response *response, volcredis_DescribeRegionsResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeRegions", result, volcredis_detail_DescribeRegionsResponse(), error);
}

/* ---- DescribeZones ---- */
/**
 * Lists the availability zones of a region.
 *
 * Read-only.
 *
 * Notes:
 *
 * - For the enterprise edition use `DescribeEnterpriseZones`.
 *
 * @see https://www.volcengine.com/docs/6293/65753
 */
typedef struct volcredis_DescribeZonesRequest {
    /** ID of the region, as listed by `DescribeRegions`. Example: `cn-beijing`. */
    const char *RegionId;
} volcredis_DescribeZonesRequest;
VOLCREDIS_TYPE(DescribeZonesRequest, VOLCREDIS_F(RegionId, STRING))
/** Response of `DescribeZones`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeZonesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Zones of the region. */
    volcredis_Zone_list Zones;
} volcredis_DescribeZonesResponse;
VOLCREDIS_TYPE(DescribeZonesResponse, VOLCREDIS_SL(Zones, Zone))
/**
 * Lists the availability zones of a region.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. `options` may be null. See
 * `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeZones(const volcredis_client *client, const volcredis_DescribeZonesRequest *request,
    const volcredis_call_options *options, volcredis_response **response, volcredis_DescribeZonesResponse *result, volcredis_error **error) {
    return volcredis_detail_send(client, "DescribeZones", request, volcredis_detail_DescribeZonesRequest(), options, response, result,
        volcredis_detail_DescribeZonesResponse(), error);
}
/** Calls `DescribeZones` without waiting for the response; see `volcredis_client_send_async`. `options` may be null. */
static inline volcredis_status volcredis_DescribeZones_async(const volcredis_client *client, const volcredis_DescribeZonesRequest *request,
    const volcredis_call_options *options, volcredis_completion_callback callback, void *user_data, volcredis_error **error) {
    return volcredis_detail_send_async(client, "DescribeZones", request, volcredis_detail_DescribeZonesRequest(), options, callback, user_data, error);
}
/** Creates a request from a structure, for the functions that take a `volcredis_request`. `options` may be null. */
static inline volcredis_status volcredis_new_DescribeZonesRequest(const volcredis_DescribeZonesRequest *from, const volcredis_call_options *options,
    volcredis_request **request, volcredis_error **error) {
    return volcredis_detail_request("DescribeZones", from, volcredis_detail_DescribeZonesRequest(), options, request, error);
}
/** Reads a response of `DescribeZones`. Fails with `VOLCREDIS_WRONG_TYPE` for a response of another action. */
static inline volcredis_status volcredis_read_DescribeZonesResponse(const volcredis_response *response, volcredis_DescribeZonesResponse *result,
    volcredis_error **error) {
    return volcredis_detail_read_response(response, "DescribeZones", result, volcredis_detail_DescribeZonesResponse(), error);
}

#include "../pop_macros.h"

#endif /* VOLCREDIS_GENERATED_REGIONS_H */
