/**
 * @file
 * Types and helpers of the typed C API (C99). The structures of the actions are in `actions.h`, which includes this header.
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
 *     status = volcredis_ModifyCrossRegionBackupPolicy(client, &request, NULL, &response, NULL, &error);
 *
 * A structure that is read from a response owns nothing and is valid as long as the response. Members that are absent, or have
 * another type than documented, are NULL, or their `has_value` is false; `value` is NULL in an absent structure. A string that
 * contains NUL is NULL, too; read it with volcredis_value_string().
 */
#ifndef VOLCREDIS_TYPED_H
#define VOLCREDIS_TYPED_H

#include <string.h>

#include "../volcredis.h"

/** Initializes an optional member with a value: `.Active = VOLCREDIS_SOME(true)`. */
#define VOLCREDIS_SOME(value) \
    { true, (value) }

/** Initializes a list with an array, whose length it counts: `.Tags = VOLCREDIS_ARRAY(tags)`. */
#define VOLCREDIS_ARRAY(array) \
    { (array), sizeof(array) / sizeof((array)[0]) }

/** A list of strings in a request. */
typedef struct volcredis_string_array {
    /** The strings; NULL if the list is not set. */
    const char *const *items;
    /** The number of strings; 0 with `items` set is an empty list. */
    size_t count;
} volcredis_string_array;

/** A list of integers in a request. */
typedef struct volcredis_int32_array {
    /** The integers; NULL if the list is not set. */
    const int32_t *items;
    /** The number of integers; 0 with `items` set is an empty list. */
    size_t count;
} volcredis_int32_array;

/** A list of strings in a response. */
typedef struct volcredis_string_list {
    /** The list; NULL if it is absent. */
    const volcredis_value *value;
    /** The number of items; 0 if the list is absent. */
    size_t count;
} volcredis_string_list;

/** A list of integers in a response. */
typedef struct volcredis_int32_list {
    /** The list; NULL if it is absent. */
    const volcredis_value *value;
    /** The number of items; 0 if the list is absent. */
    size_t count;
} volcredis_int32_list;

/** The options of one call, which override those of the client. */
typedef struct volcredis_call_options {
    /** A token that cancels the call; may be NULL. */
    const volcredis_cancellation_token *token;
    /** The timeout of the call with all its attempts and delays, in milliseconds; 0 for that of the client. */
    uint64_t timeout_ms;
    /** The timeout of one attempt, in milliseconds; 0 for that of the client. */
    uint64_t attempt_timeout_ms;
    /** True to send the request without validation. */
    bool skip_validation;
} volcredis_call_options;

/** @cond Implementation details, not part of the API. */

/* A list in a request. All types of lists have these members. */
typedef struct volcredis_detail_array {
    const void *items;
    size_t count;
} volcredis_detail_array;

/* A member that is a scalar, a list of scalars, a structure, or a list of structures. */
#define VOLCREDIS_F(name, type) \
    { #name, offsetof(T, name), VOLCREDIS_FIELD_##type, false, NULL }
#define VOLCREDIS_L(name, type) \
    { #name, offsetof(T, name), VOLCREDIS_FIELD_##type, true, NULL }
#define VOLCREDIS_S(name, type) \
    { #name, offsetof(T, name), VOLCREDIS_FIELD_STRUCTURE, false, volcredis_detail_##type }
#define VOLCREDIS_SL(name, type) \
    { #name, offsetof(T, name), VOLCREDIS_FIELD_STRUCTURE, true, volcredis_detail_##type }

/* Defines the function that returns the layout of a structure. */
#define VOLCREDIS_TYPE(name, ...)                                                                     \
    static inline const volcredis_layout *volcredis_detail_##name(void) {                             \
        typedef volcredis_##name T;                                                                   \
        static const volcredis_field fields[] = {__VA_ARGS__};                                        \
        static const volcredis_layout layout = {fields, sizeof fields / sizeof fields[0], sizeof(T)}; \
        return &layout;                                                                               \
    }
#define VOLCREDIS_EMPTY_TYPE(name)                                                  \
    static inline const volcredis_layout *volcredis_detail_##name(void) {           \
        static const volcredis_layout layout = {NULL, 0, sizeof(volcredis_##name)}; \
        return &layout;                                                             \
    }

/* A JSON Pointer to a parameter, terminated by NUL. Parameters are not nested deeper than fits. */
typedef struct volcredis_detail_path {
    char pointer[256];
    size_t length;
} volcredis_detail_path;

/* Appends a name. Returns the former length, to which the path is cut afterwards. */
static inline size_t volcredis_detail_push(volcredis_detail_path *path, const char *name) {
    const size_t before = path->length, length = strlen(name);
    if (before + length + 2 <= sizeof path->pointer) {
        path->pointer[before] = '/';
        memcpy(path->pointer + before + 1, name, length + 1);
        path->length = before + 1 + length;
    }
    return before;
}

static inline size_t volcredis_detail_push_index(volcredis_detail_path *path, size_t index) {
    char digits[24];
    size_t first = sizeof digits - 1;
    digits[first] = '\0';
    do {
        digits[--first] = (char)('0' + index % 10);
        index /= 10;
    } while (index != 0);
    return volcredis_detail_push(path, digits + first);
}

static inline void volcredis_detail_cut(volcredis_detail_path *path, size_t length) {
    path->length = length;
    path->pointer[length] = '\0';
}

static inline volcredis_status volcredis_detail_put_structure(volcredis_request *request, volcredis_detail_path *path,
                                                              const void *from, const volcredis_layout *layout,
                                                              volcredis_error **error);

/* Sets the list at the path. */
static inline volcredis_status volcredis_detail_put_list(volcredis_request *request, volcredis_detail_path *path,
                                                         volcredis_detail_array list, const volcredis_field *field,
                                                         volcredis_error **error) {
    volcredis_status status;
    if (field->type == VOLCREDIS_FIELD_STRING || list.items == NULL) {
        /* This also reports a count without items. */
        return volcredis_request_set_strings(request, path->pointer, (const char *const *)list.items, list.count, error);
    }
    status = volcredis_request_set_json(request, path->pointer, "[]", VOLCREDIS_NUL_TERMINATED, error);
    for (size_t index = 0; index < list.count && status == VOLCREDIS_OK; index++) {
        const size_t before = volcredis_detail_push_index(path, index);
        if (field->type == VOLCREDIS_FIELD_INT32) {
            status = volcredis_request_set_int64(request, path->pointer, ((const int32_t *)list.items)[index], error);
        } else {
            const volcredis_layout *layout = field->layout();
            status =
                volcredis_detail_put_structure(request, path, (const char *)list.items + index * layout->size, layout, error);
        }
        volcredis_detail_cut(path, before);
    }
    return status;
}

/* Sets the member at the path, if it has a value. */
static inline volcredis_status volcredis_detail_put(volcredis_request *request, volcredis_detail_path *path, const void *from,
                                                    const volcredis_field *field, volcredis_error **error) {
    const char *at = path->pointer;
    if (field->is_list) {
        volcredis_detail_array list;
        memcpy(&list, from, sizeof list);
        return list.items == NULL && list.count == 0 ? VOLCREDIS_OK
                                                     : volcredis_detail_put_list(request, path, list, field, error);
    }
    switch (field->type) {
    case VOLCREDIS_FIELD_STRING: {
        const char *value;
        memcpy(&value, from, sizeof value);
        return value == NULL ? VOLCREDIS_OK : volcredis_request_set_string(request, at, value, VOLCREDIS_NUL_TERMINATED, error);
    }
    case VOLCREDIS_FIELD_BOOL: {
        const volcredis_optional_bool *value = (const volcredis_optional_bool *)from;
        return value->has_value ? volcredis_request_set_bool(request, at, value->value, error) : VOLCREDIS_OK;
    }
    case VOLCREDIS_FIELD_INT32: {
        const volcredis_optional_int32 *value = (const volcredis_optional_int32 *)from;
        return value->has_value ? volcredis_request_set_int64(request, at, value->value, error) : VOLCREDIS_OK;
    }
    case VOLCREDIS_FIELD_INT64: {
        const volcredis_optional_int64 *value = (const volcredis_optional_int64 *)from;
        return value->has_value ? volcredis_request_set_int64(request, at, value->value, error) : VOLCREDIS_OK;
    }
    case VOLCREDIS_FIELD_DOUBLE: {
        const volcredis_optional_double *value = (const volcredis_optional_double *)from;
        return value->has_value ? volcredis_request_set_double(request, at, value->value, error) : VOLCREDIS_OK;
    }
    case VOLCREDIS_FIELD_STRUCTURE:
    default: {
        const void *value;
        memcpy(&value, from, sizeof value);
        return value == NULL ? VOLCREDIS_OK : volcredis_detail_put_structure(request, path, value, field->layout(), error);
    }
    }
}

static inline volcredis_status volcredis_detail_put_structure(volcredis_request *request, volcredis_detail_path *path,
                                                              const void *from, const volcredis_layout *layout,
                                                              volcredis_error **error) {
    volcredis_status status = VOLCREDIS_OK;
    if (path->length != 0) {
        status = volcredis_request_set_json(request, path->pointer, "{}", VOLCREDIS_NUL_TERMINATED, error);
    }
    for (size_t index = 0; index < layout->count && status == VOLCREDIS_OK; index++) {
        const volcredis_field *field = &layout->fields[index];
        const size_t before = volcredis_detail_push(path, field->name);
        status = volcredis_detail_put(request, path, (const char *)from + field->offset, field, error);
        volcredis_detail_cut(path, before);
    }
    return status;
}

/* Creates a request from a structure. */
static inline volcredis_status volcredis_detail_request(const char *action, const void *from, const volcredis_layout *layout,
                                                        const volcredis_call_options *options, volcredis_request **request,
                                                        volcredis_error **error) {
    volcredis_detail_path path = {{'\0'}, 0};
    volcredis_status status = volcredis_request_new(action, request, error);
    if (status == VOLCREDIS_OK) {
        /* Without a structure this reports that the request is NULL. */
        status = from == NULL ? volcredis_request_validate(NULL, error)
                              : volcredis_detail_put_structure(*request, &path, from, layout, error);
    }
    if (status == VOLCREDIS_OK && options != NULL) {
        status = volcredis_request_set_timeouts(*request, options->timeout_ms, options->attempt_timeout_ms, error);
    }
    if (status == VOLCREDIS_OK && options != NULL) {
        status = volcredis_request_skip_validation(*request, options->skip_validation, error);
    }
    if (status != VOLCREDIS_OK && request != NULL) {
        volcredis_request_free(*request);
        *request = NULL;
    }
    return status;
}

/* Returns the string in a value; NULL if it is not one, or contains NUL. */
static inline const char *volcredis_detail_get_string(const volcredis_value *value, const char *name) {
    const char *string = NULL;
    size_t length = 0;
    const volcredis_status status = volcredis_value_string(value, name, &string, &length, NULL);
    return status == VOLCREDIS_OK && strlen(string) == length ? string : NULL;
}

static inline volcredis_optional_int32 volcredis_detail_get_int32(const volcredis_value *value, const char *name) {
    volcredis_optional_int32 found = {false, 0};
    found.has_value = volcredis_value_int32(value, name, &found.value, NULL) == VOLCREDIS_OK;
    return found;
}

/* Returns an item of a list; NULL if the index is out of range. */
static inline const volcredis_value *volcredis_detail_item(const volcredis_value *list, size_t index) {
    const volcredis_value *item = NULL;
    return volcredis_value_item(list, index, NULL, &item, NULL) == VOLCREDIS_OK ? item : NULL;
}

static inline void volcredis_detail_read_item(const volcredis_value *list, size_t index, void *into,
                                              const volcredis_layout *layout) {
    volcredis_value_read(volcredis_detail_item(list, index), layout, into);
}

/* Reads the response to an action. */
static inline volcredis_status volcredis_detail_read_response(const volcredis_response *response, const char *action,
                                                              void *into, const volcredis_layout *layout,
                                                              volcredis_error **error) {
    const char *actual = volcredis_response_action(response);
    const bool is_wrong = actual == NULL || strcmp(actual, action) != 0;
    if (into != NULL) {
        volcredis_value_read(is_wrong ? NULL : volcredis_response_result(response), layout, into);
    }
    if (error != NULL) {
        *error = is_wrong ? volcredis_error_new(VOLCREDIS_WRONG_TYPE, "the response belongs to another action") : NULL;
    }
    return is_wrong ? VOLCREDIS_WRONG_TYPE : VOLCREDIS_OK;
}

/* Sends a request, frees it, and reads the response. */
static inline volcredis_status volcredis_detail_send(const volcredis_client *client, const char *action, const void *request,
                                                     const volcredis_layout *request_layout,
                                                     const volcredis_call_options *options, volcredis_response **response,
                                                     void *result, const volcredis_layout *layout, volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_request(action, request, request_layout, options, &filled, error);
    if (response != NULL) {
        *response = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_client_send(client, filled, options != NULL ? options->token : NULL, response, error);
    }
    volcredis_request_free(filled);
    if (result != NULL) {
        volcredis_value_read(status == VOLCREDIS_OK ? volcredis_response_result(*response) : NULL, layout, result);
    }
    return status;
}

/* Starts a call, and frees the request. */
static inline volcredis_status volcredis_detail_send_async(const volcredis_client *client, const char *action,
                                                           const void *request, const volcredis_layout *request_layout,
                                                           const volcredis_call_options *options,
                                                           volcredis_completion_callback callback, void *user_data,
                                                           volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_request(action, request, request_layout, options, &filled, error);
    if (status == VOLCREDIS_OK) {
        status =
            volcredis_client_send_async(client, filled, options != NULL ? options->token : NULL, callback, user_data, error);
    }
    volcredis_request_free(filled);
    return status;
}

/* Creates a paginator, and frees the request. */
static inline volcredis_status volcredis_detail_pages(const char *action, const void *request,
                                                      const volcredis_layout *request_layout,
                                                      const volcredis_call_options *options, volcredis_paginator **paginator,
                                                      volcredis_error **error) {
    volcredis_request *filled = NULL;
    volcredis_status status = volcredis_detail_request(action, request, request_layout, options, &filled, error);
    if (paginator != NULL) {
        *paginator = NULL;
    }
    if (status == VOLCREDIS_OK) {
        status = volcredis_paginator_new(filled, paginator, error);
    }
    volcredis_request_free(filled);
    return status;
}

/** @endcond */

/**
 * Returns an item of a list of strings.
 *
 * @param list The list.
 * @param index The position of the item.
 * @return The string, owned by the response; NULL if `index` is out of range.
 */
static inline const char *volcredis_string_at(volcredis_string_list list, size_t index) {
    return volcredis_detail_get_string(volcredis_detail_item(list.value, index), "");
}

/**
 * Returns an item of a list of integers.
 *
 * @param list The list.
 * @param index The position of the item.
 * @return The integer; without a value if `index` is out of range.
 */
static inline volcredis_optional_int32 volcredis_int32_at(volcredis_int32_list list, size_t index) {
    return volcredis_detail_get_int32(volcredis_detail_item(list.value, index), "");
}

#endif /* VOLCREDIS_TYPED_H */
