/**
 * @file
 * Types and helpers of the typed C API (C11). The structures of the actions are in `actions.h`, which includes this header.
 *
 * The typed API consists of `static inline` functions on top of `volcredis.h` and is not part of the ABI.
 *
 * A request is a structure whose members have the names of the API. Members that are not set are not sent:
 *
 *     volcredis_ModifyCrossRegionBackupPolicyRequest request = {
 *         .InstanceId = "redis-cn0212gzmh2xs",
 *         .Active = VOLCREDIS_SOME(true),
 *         .CrossBackupRegion = "cn-shanghai",
 *     };
 *     status = volcredis_ModifyCrossRegionBackupPolicy(client, &request, &response, NULL, &error);
 *
 * A structure that is read from a response owns nothing and is valid as long as the response. Members that are absent, or have
 * another type than documented, are NULL, or their `has_value` is false.
 */
#ifndef VOLCREDIS_TYPED_H
#define VOLCREDIS_TYPED_H

#include <stdio.h>

#include "../volcredis.h"

/** An optional boolean. */
typedef struct volcredis_optional_bool {
    /** True if there is a value. */
    bool has_value;
    /** The value, if there is one. */
    bool value;
} volcredis_optional_bool;

/** An optional integer of 32 bits. */
typedef struct volcredis_optional_int32 {
    /** True if there is a value. */
    bool has_value;
    /** The value, if there is one. */
    int32_t value;
} volcredis_optional_int32;

/** An optional integer of 64 bits. */
typedef struct volcredis_optional_int64 {
    /** True if there is a value. */
    bool has_value;
    /** The value, if there is one. */
    int64_t value;
} volcredis_optional_int64;

/** An optional number. */
typedef struct volcredis_optional_double {
    /** True if there is a value. */
    bool has_value;
    /** The value, if there is one. */
    double value;
} volcredis_optional_double;

/** Initializes an optional member with a value: `.Active = VOLCREDIS_SOME(true)`. */
#define VOLCREDIS_SOME(value) \
    { true, (value) }

/** A list of strings in a request. */
typedef struct volcredis_strings {
    /** The strings; NULL if the list is not set. */
    const char *const *items;
    /** The number of strings. */
    size_t count;
} volcredis_strings;

/** A list of integers in a request. */
typedef struct volcredis_int32s {
    /** The integers; NULL if the list is not set. */
    const int32_t *items;
    /** The number of integers. */
    size_t count;
} volcredis_int32s;

/** A list in a response. */
typedef struct volcredis_list {
    /** The list; NULL if it is absent. */
    const volcredis_value *value;
    /** The number of items; 0 if the list is absent. */
    size_t count;
} volcredis_list;

/** @cond Implementation details, not part of the API. */

/* The maximum size of a JSON Pointer to a parameter, including the terminating NUL. */
#define VOLCREDIS_DETAIL_POINTER_MAX 256

static inline void volcredis_detail_join(char *pointer, const char *at, const char *name) {
    snprintf(pointer, VOLCREDIS_DETAIL_POINTER_MAX, "%s/%s", at, name);
}

static inline void volcredis_detail_join_index(char *pointer, const char *at, const char *name, size_t index) {
    snprintf(pointer, VOLCREDIS_DETAIL_POINTER_MAX, "%s/%s/%zu", at, name, index);
}

static inline volcredis_status volcredis_detail_put_string(volcredis_request *request, const char *at, const char *name,
                                                           const char *value, volcredis_error **error) {
    char pointer[VOLCREDIS_DETAIL_POINTER_MAX];
    if (value == NULL) {
        return VOLCREDIS_OK;
    }
    volcredis_detail_join(pointer, at, name);
    return volcredis_request_set_string(request, pointer, value, VOLCREDIS_NUL_TERMINATED, error);
}

static inline volcredis_status volcredis_detail_put_bool(volcredis_request *request, const char *at, const char *name,
                                                         volcredis_optional_bool value, volcredis_error **error) {
    char pointer[VOLCREDIS_DETAIL_POINTER_MAX];
    if (!value.has_value) {
        return VOLCREDIS_OK;
    }
    volcredis_detail_join(pointer, at, name);
    return volcredis_request_set_bool(request, pointer, value.value, error);
}

static inline volcredis_status volcredis_detail_put_int64(volcredis_request *request, const char *at, const char *name,
                                                          volcredis_optional_int64 value, volcredis_error **error) {
    char pointer[VOLCREDIS_DETAIL_POINTER_MAX];
    if (!value.has_value) {
        return VOLCREDIS_OK;
    }
    volcredis_detail_join(pointer, at, name);
    return volcredis_request_set_int64(request, pointer, value.value, error);
}

static inline volcredis_status volcredis_detail_put_int32(volcredis_request *request, const char *at, const char *name,
                                                          volcredis_optional_int32 value, volcredis_error **error) {
    volcredis_optional_int64 wide = {value.has_value, value.value};
    return volcredis_detail_put_int64(request, at, name, wide, error);
}

static inline volcredis_status volcredis_detail_put_double(volcredis_request *request, const char *at, const char *name,
                                                           volcredis_optional_double value, volcredis_error **error) {
    char pointer[VOLCREDIS_DETAIL_POINTER_MAX];
    if (!value.has_value) {
        return VOLCREDIS_OK;
    }
    volcredis_detail_join(pointer, at, name);
    return volcredis_request_set_double(request, pointer, value.value, error);
}

static inline volcredis_status volcredis_detail_put_strings(volcredis_request *request, const char *at, const char *name,
                                                            volcredis_strings value, volcredis_error **error) {
    char pointer[VOLCREDIS_DETAIL_POINTER_MAX];
    if (value.items == NULL) {
        return VOLCREDIS_OK;
    }
    volcredis_detail_join(pointer, at, name);
    return volcredis_request_set_strings(request, pointer, value.items, value.count, error);
}

static inline volcredis_status volcredis_detail_put_empty(volcredis_request *request, const char *at, const char *name,
                                                          const char *json, volcredis_error **error) {
    char pointer[VOLCREDIS_DETAIL_POINTER_MAX];
    volcredis_detail_join(pointer, at, name);
    return volcredis_request_set_json(request, pointer, json, VOLCREDIS_NUL_TERMINATED, error);
}

static inline volcredis_status volcredis_detail_put_int32s(volcredis_request *request, const char *at, const char *name,
                                                           volcredis_int32s value, volcredis_error **error) {
    char pointer[VOLCREDIS_DETAIL_POINTER_MAX];
    volcredis_status status = VOLCREDIS_OK;
    if (value.items == NULL) {
        return VOLCREDIS_OK;
    }
    status = volcredis_detail_put_empty(request, at, name, "[]", error);
    for (size_t index = 0; index < value.count && status == VOLCREDIS_OK; index++) {
        volcredis_detail_join_index(pointer, at, name, index);
        status = volcredis_request_set_int64(request, pointer, value.items[index], error);
    }
    return status;
}

static inline const volcredis_value *volcredis_detail_get_of_type(const volcredis_value *value, const char *name,
                                                                  volcredis_type expected) {
    const volcredis_value *found = NULL;
    volcredis_type type = VOLCREDIS_NULL;
    if (volcredis_value_type(value, name, &type, NULL) != VOLCREDIS_OK || type != expected) {
        return NULL;
    }
    return volcredis_value_at(value, name, &found, NULL) == VOLCREDIS_OK ? found : NULL;
}

static inline const volcredis_value *volcredis_detail_get_value(const volcredis_value *value, const char *name) {
    return volcredis_detail_get_of_type(value, name, VOLCREDIS_STRUCTURE);
}

static inline const char *volcredis_detail_get_string(const volcredis_value *value, const char *name) {
    const char *string = NULL;
    return volcredis_value_string(value, name, &string, NULL, NULL) == VOLCREDIS_OK ? string : NULL;
}

static inline volcredis_optional_bool volcredis_detail_get_bool(const volcredis_value *value, const char *name) {
    volcredis_optional_bool found = {false, false};
    found.has_value = volcredis_value_bool(value, name, &found.value, NULL) == VOLCREDIS_OK;
    return found;
}

static inline volcredis_optional_int32 volcredis_detail_get_int32(const volcredis_value *value, const char *name) {
    volcredis_optional_int32 found = {false, 0};
    found.has_value = volcredis_value_int32(value, name, &found.value, NULL) == VOLCREDIS_OK;
    return found;
}

static inline volcredis_optional_int64 volcredis_detail_get_int64(const volcredis_value *value, const char *name) {
    volcredis_optional_int64 found = {false, 0};
    found.has_value = volcredis_value_int64(value, name, &found.value, NULL) == VOLCREDIS_OK;
    return found;
}

static inline volcredis_optional_double volcredis_detail_get_double(const volcredis_value *value, const char *name) {
    volcredis_optional_double found = {false, 0};
    found.has_value = volcredis_value_double(value, name, &found.value, NULL) == VOLCREDIS_OK;
    return found;
}

static inline volcredis_list volcredis_detail_get_list(const volcredis_value *value, const char *name) {
    volcredis_list list = {volcredis_detail_get_of_type(value, name, VOLCREDIS_LIST), 0};
    if (list.value != NULL && volcredis_value_length(list.value, "", &list.count, NULL) != VOLCREDIS_OK) {
        list.value = NULL;
    }
    return list;
}

static inline volcredis_status volcredis_detail_new(const char *action, volcredis_request **request, volcredis_response **response,
                                                    volcredis_error **error) {
    if (response != NULL) {
        *response = NULL;
    }
    return volcredis_request_new(action, request, error);
}

/* Sends a request unless it has failed already, and frees it. */
static inline volcredis_status volcredis_detail_send(const volcredis_client *client, volcredis_status status,
                                                     volcredis_request *request, volcredis_response **response,
                                                     volcredis_error **error) {
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, request, NULL, response, error);
    }
    volcredis_request_free(request);
    return status;
}

/** @endcond */

/**
 * Returns an item of a list.
 *
 * @param list The list.
 * @param index The position of the item.
 * @return The item, owned by the response; NULL if `index` is out of range.
 */
static inline const volcredis_value *volcredis_item(volcredis_list list, size_t index) {
    const volcredis_value *item = NULL;
    return volcredis_value_item(list.value, index, NULL, &item, NULL) == VOLCREDIS_OK ? item : NULL;
}

/**
 * Returns an item of a list of strings.
 *
 * @param list The list.
 * @param index The position of the item.
 * @return The string, owned by the response; NULL if `index` is out of range.
 */
static inline const char *volcredis_item_string(volcredis_list list, size_t index) {
    return volcredis_detail_get_string(volcredis_item(list, index), "");
}

/**
 * Returns an item of a list of integers.
 *
 * @param list The list.
 * @param index The position of the item.
 * @return The integer; without a value if `index` is out of range.
 */
static inline volcredis_optional_int32 volcredis_item_int32(volcredis_list list, size_t index) {
    return volcredis_detail_get_int32(volcredis_item(list, index), "");
}

#endif /* VOLCREDIS_TYPED_H */
