/*
 * The actions of Cache for Redis as structures of C11: optional members, lists, and the functions that fill requests and
 * read responses. The structures themselves are in `actions.h`, which includes this header. All of it is `static inline`
 * over `volcredis.h`: nothing here is part of the ABI of the library, so programs that were built with an older copy keep
 * working.
 *
 * A request is a structure whose members have the names of the API. A member that is left out, or null, is not sent:
 *
 *     volcredis_ModifyCrossRegionBackupPolicyRequest request = {
 *         .InstanceId = "redis-cn0212gzmh2xs",
 *         .Active = VOLCREDIS_GIVE(true),
 *         .CrossBackupRegion = "cn-shanghai",
 *     };
 *     status = volcredis_ModifyCrossRegionBackupPolicy(client, &request, &response, NULL, &error);
 *
 * A structure that is read from a response owns nothing, and is valid as long as the response. A member that is absent
 * from the response, or has another type than the API says, is null, or not `given`.
 */
#ifndef VOLCREDIS_TYPED_H
#define VOLCREDIS_TYPED_H

#include <stdio.h>

#include "../volcredis.h"

/** A boolean that can be left out. */
typedef struct volcredis_optional_bool {
    bool given;
    bool value;
} volcredis_optional_bool;

/** A whole number of 32 bits that can be left out. */
typedef struct volcredis_optional_int32 {
    bool given;
    int32_t value;
} volcredis_optional_int32;

/** A whole number of 64 bits that can be left out. */
typedef struct volcredis_optional_int64 {
    bool given;
    int64_t value;
} volcredis_optional_int64;

/** A number that can be left out. */
typedef struct volcredis_optional_double {
    bool given;
    double value;
} volcredis_optional_double;

/** Gives a value to a member that can be left out: `.Active = VOLCREDIS_GIVE(true)`. */
#define VOLCREDIS_GIVE(value) {true, (value)}

/** A list of texts to be sent. It is left out when `items` is null, and empty when only `count` is 0. */
typedef struct volcredis_strings {
    const char *const *items;
    size_t count;
} volcredis_strings;

/** A list of whole numbers to be sent. It is left out when `items` is null, and empty when only `count` is 0. */
typedef struct volcredis_int32s {
    const int32_t *items;
    size_t count;
} volcredis_int32s;

/** A list that was received: null and 0 when it is not there. */
typedef struct volcredis_list {
    const volcredis_value *value;
    size_t count;
} volcredis_list;

/** The length of the longest JSON Pointer to a parameter, with the NUL at its end. */
#define VOLCREDIS_POINTER_MAX 256

static inline void volcredis_join(char *pointer, const char *at, const char *name) {
    snprintf(pointer, VOLCREDIS_POINTER_MAX, "%s/%s", at, name);
}

static inline void volcredis_join_index(char *pointer, const char *at, const char *name, size_t index) {
    snprintf(pointer, VOLCREDIS_POINTER_MAX, "%s/%s/%zu", at, name, index);
}

static inline volcredis_status volcredis_put_string(volcredis_request *request, const char *at, const char *name,
    const char *value, volcredis_error **error) {
    char pointer[VOLCREDIS_POINTER_MAX];
    if (value == NULL) {
        return VOLCREDIS_OK;
    }
    volcredis_join(pointer, at, name);
    return volcredis_request_set_string(request, pointer, value, VOLCREDIS_NUL_TERMINATED, error);
}

static inline volcredis_status volcredis_put_bool(volcredis_request *request, const char *at, const char *name,
    volcredis_optional_bool value, volcredis_error **error) {
    char pointer[VOLCREDIS_POINTER_MAX];
    if (!value.given) {
        return VOLCREDIS_OK;
    }
    volcredis_join(pointer, at, name);
    return volcredis_request_set_bool(request, pointer, value.value, error);
}

static inline volcredis_status volcredis_put_int64(volcredis_request *request, const char *at, const char *name,
    volcredis_optional_int64 value, volcredis_error **error) {
    char pointer[VOLCREDIS_POINTER_MAX];
    if (!value.given) {
        return VOLCREDIS_OK;
    }
    volcredis_join(pointer, at, name);
    return volcredis_request_set_int64(request, pointer, value.value, error);
}

static inline volcredis_status volcredis_put_int32(volcredis_request *request, const char *at, const char *name,
    volcredis_optional_int32 value, volcredis_error **error) {
    volcredis_optional_int64 wide = {value.given, value.value};
    return volcredis_put_int64(request, at, name, wide, error);
}

static inline volcredis_status volcredis_put_double(volcredis_request *request, const char *at, const char *name,
    volcredis_optional_double value, volcredis_error **error) {
    char pointer[VOLCREDIS_POINTER_MAX];
    if (!value.given) {
        return VOLCREDIS_OK;
    }
    volcredis_join(pointer, at, name);
    return volcredis_request_set_double(request, pointer, value.value, error);
}

static inline volcredis_status volcredis_put_strings(volcredis_request *request, const char *at, const char *name,
    volcredis_strings value, volcredis_error **error) {
    char pointer[VOLCREDIS_POINTER_MAX];
    if (value.items == NULL) {
        return VOLCREDIS_OK;
    }
    volcredis_join(pointer, at, name);
    return volcredis_request_set_strings(request, pointer, value.items, value.count, error);
}

static inline volcredis_status volcredis_put_empty(volcredis_request *request, const char *at, const char *name,
    const char *json, volcredis_error **error) {
    char pointer[VOLCREDIS_POINTER_MAX];
    volcredis_join(pointer, at, name);
    return volcredis_request_set_json(request, pointer, json, VOLCREDIS_NUL_TERMINATED, error);
}

static inline volcredis_status volcredis_put_int32s(volcredis_request *request, const char *at, const char *name,
    volcredis_int32s value, volcredis_error **error) {
    char pointer[VOLCREDIS_POINTER_MAX];
    volcredis_status status = VOLCREDIS_OK;
    if (value.items == NULL) {
        return VOLCREDIS_OK;
    }
    status = volcredis_put_empty(request, at, name, "[]", error);
    for (size_t index = 0; index < value.count && status == VOLCREDIS_OK; index++) {
        volcredis_join_index(pointer, at, name, index);
        status = volcredis_request_set_int64(request, pointer, value.items[index], error);
    }
    return status;
}

static inline const volcredis_value *volcredis_get_of_type(const volcredis_value *value, const char *name,
    volcredis_type wanted) {
    const volcredis_value *found = NULL;
    volcredis_type type = VOLCREDIS_NULL;
    if (volcredis_value_type(value, name, &type, NULL) != VOLCREDIS_OK || type != wanted) {
        return NULL;
    }
    return volcredis_value_at(value, name, &found, NULL) == VOLCREDIS_OK ? found : NULL;
}

static inline const volcredis_value *volcredis_get_value(const volcredis_value *value, const char *name) {
    return volcredis_get_of_type(value, name, VOLCREDIS_STRUCTURE);
}

static inline const char *volcredis_get_string(const volcredis_value *value, const char *name) {
    const char *text = NULL;
    return volcredis_value_string(value, name, &text, NULL, NULL) == VOLCREDIS_OK ? text : NULL;
}

static inline volcredis_optional_bool volcredis_get_bool(const volcredis_value *value, const char *name) {
    volcredis_optional_bool found = {false, false};
    found.given = volcredis_value_bool(value, name, &found.value, NULL) == VOLCREDIS_OK;
    return found;
}

static inline volcredis_optional_int32 volcredis_get_int32(const volcredis_value *value, const char *name) {
    volcredis_optional_int32 found = {false, 0};
    found.given = volcredis_value_int32(value, name, &found.value, NULL) == VOLCREDIS_OK;
    return found;
}

static inline volcredis_optional_int64 volcredis_get_int64(const volcredis_value *value, const char *name) {
    volcredis_optional_int64 found = {false, 0};
    found.given = volcredis_value_int64(value, name, &found.value, NULL) == VOLCREDIS_OK;
    return found;
}

static inline volcredis_optional_double volcredis_get_double(const volcredis_value *value, const char *name) {
    volcredis_optional_double found = {false, 0};
    found.given = volcredis_value_double(value, name, &found.value, NULL) == VOLCREDIS_OK;
    return found;
}

static inline volcredis_list volcredis_get_list(const volcredis_value *value, const char *name) {
    volcredis_list list = {volcredis_get_of_type(value, name, VOLCREDIS_LIST), 0};
    if (list.value != NULL && volcredis_value_length(list.value, "", &list.count, NULL) != VOLCREDIS_OK) {
        list.value = NULL;
    }
    return list;
}

/** An item of a list; null past the end. */
static inline const volcredis_value *volcredis_item(volcredis_list list, size_t index) {
    const volcredis_value *item = NULL;
    return volcredis_value_item(list.value, index, NULL, &item, NULL) == VOLCREDIS_OK ? item : NULL;
}

/** An item of a list of texts; null past the end. */
static inline const char *volcredis_item_string(volcredis_list list, size_t index) {
    return volcredis_get_string(volcredis_item(list, index), "");
}

/** An item of a list of whole numbers; not given past the end. */
static inline volcredis_optional_int32 volcredis_item_int32(volcredis_list list, size_t index) {
    return volcredis_get_int32(volcredis_item(list, index), "");
}

#endif /* VOLCREDIS_TYPED_H */
