/**
 * @file
 * Region and zone. Generated from the API model by `cargo xtask codegen`. Do not edit.
 */
#ifndef VOLCREDIS_GENERATED_REGIONS_H
#define VOLCREDIS_GENERATED_REGIONS_H

#include "types.h"

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

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeRegions_Region volcredis_read_DescribeRegions_Region(const volcredis_value *value) {
    volcredis_DescribeRegions_Region view;
    view.value = value;
    view.RegionId = volcredis_detail_get_string(value, "RegionId");
    view.RegionName = volcredis_detail_get_string(value, "RegionName");
    return view;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeRegionsRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeRegionsRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    return status;
}

/** Response of `DescribeRegions`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeRegionsResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Regions found. Read the items with `volcredis_item` and `volcredis_read_DescribeRegions_Region`. */
    volcredis_list Regions;
} volcredis_DescribeRegionsResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeRegionsResponse volcredis_read_DescribeRegionsResponse(const volcredis_value *value) {
    volcredis_DescribeRegionsResponse view;
    view.value = value;
    view.Regions = volcredis_detail_get_list(value, "Regions");
    return view;
}

/**
 * Lists the regions that are open to the account.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeRegions(const volcredis_client *client, const volcredis_DescribeRegionsRequest *request,
    volcredis_response **response, volcredis_DescribeRegionsResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeRegions", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeRegionsRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeRegionsResponse(volcredis_response_result(*response));
    }
    return status;
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

/** Sets the parameters of `request` below the JSON Pointer `at` from a structure. */
static inline volcredis_status volcredis_fill_DescribeZonesRequest(volcredis_request *request, const char *at,
    const volcredis_DescribeZonesRequest *from, volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    status = status ? status : volcredis_detail_put_string(request, at, "RegionId", from->RegionId, error);
    return status;
}

/** Response of `DescribeZones`; a view that is valid as long as the response object. */
typedef struct volcredis_DescribeZonesResponse {
    /** The value that the view reads. */
    const volcredis_value *value;
    /** Zones of the region. Read the items with `volcredis_item` and `volcredis_read_Zone`. */
    volcredis_list Zones;
} volcredis_DescribeZonesResponse;

/** Returns a view of `value`, with no member set if it is null. */
static inline volcredis_DescribeZonesResponse volcredis_read_DescribeZonesResponse(const volcredis_value *value) {
    volcredis_DescribeZonesResponse view;
    view.value = value;
    view.Zones = volcredis_detail_get_list(value, "Zones");
    return view;
}

/**
 * Lists the availability zones of a region.
 *
 * Sets `response`, to be freed with `volcredis_response_free`, and, unless null, `result`. See `volcredis_client_send`.
 */
static inline volcredis_status volcredis_DescribeZones(const volcredis_client *client, const volcredis_DescribeZonesRequest *request,
    volcredis_response **response, volcredis_DescribeZonesResponse *result, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_new("DescribeZones", &filled, response, error);
    status = status ? status : volcredis_fill_DescribeZonesRequest(filled, "", request, error);
    status = volcredis_detail_send(client, status, filled, response, error);
    if (status == VOLCREDIS_OK && result != NULL) {
        *result = volcredis_read_DescribeZonesResponse(volcredis_response_result(*response));
    }
    return status;
}

#endif /* VOLCREDIS_GENERATED_REGIONS_H */
