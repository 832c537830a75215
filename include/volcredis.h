/*
 * libvolcredis: client for the OpenAPI of Volcengine Cache for Redis.
 *
 * Made by `cargo xtask codegen` from the crate in bindings/c; edit that instead.
 *
 * Handles. Every type that is only declared here is a handle. What a function `..._new` gives, and what comes out of a
 * call, belongs to the caller and is freed once with the function `..._free` of its type, in any order; null is never an
 * error there. Using a handle after it was freed, or freeing it twice, is an error of the caller that the library cannot
 * see. A handle that a function gives through a pointer is null whenever the function fails.
 *
 * Errors. A function that can fail returns a volcredis_status, and takes as its last parameter a place for the details,
 * which may be null. The place gets an error that the caller frees, or null when all is well; what it held before is
 * overwritten, not freed. All other pointers must not be null unless the function says so; where one is null all the
 * same, the status is VOLCREDIS_MISUSE, or the function returns what it says for null.
 *
 * Text. Text is UTF-8. What the library gives ends with NUL, and belongs to the handle that it was read from. What the
 * library is given is copied.
 *
 * Callbacks. A callback must return: neither throw an exception of C++ nor jump out.
 *
 * Threads. Each type says what holds for it. No function needs to be called before the others.
 */


#ifndef VOLCREDIS_H
#define VOLCREDIS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** The version of this header; volcredis_version() is that of the library that runs. */
#define VOLCREDIS_VERSION "0.1.0"
#define VOLCREDIS_VERSION_MAJOR 0
#define VOLCREDIS_VERSION_MINOR 1
#define VOLCREDIS_VERSION_PATCH 0

/** As the length of a text: the text ends at its first NUL. */
#define VOLCREDIS_NUL_TERMINATED SIZE_MAX


/**
 * How a function ended. Functions added later can return values that are not listed here.
 */
enum volcredis_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * Done.
     */
    VOLCREDIS_OK = 0,
    /**
     * The caller broke a rule of this header: a null pointer, text that is not UTF-8, an index past the end, a call
     * from within a callback that must not make it. A mistake in the program.
     */
    VOLCREDIS_MISUSE = 1,
    /**
     * The request breaks rules of the API; nothing was sent. The error lists each violation.
     */
    VOLCREDIS_VALIDATION = 2,
    /**
     * There is no such action; nothing was sent.
     */
    VOLCREDIS_UNKNOWN_ACTION = 3,
    /**
     * The client is not set up in a way that can work; nothing was sent.
     */
    VOLCREDIS_CONFIGURATION = 4,
    /**
     * There are no credentials to sign with.
     */
    VOLCREDIS_CREDENTIALS = 5,
    /**
     * The service could not be reached, or the connection broke.
     */
    VOLCREDIS_CONNECTION = 6,
    /**
     * The time for an attempt, or for the whole call, ran out.
     */
    VOLCREDIS_TIMEOUT = 7,
    /**
     * The service answered with an error.
     */
    VOLCREDIS_SERVICE = 8,
    /**
     * What was answered is not an answer of the service.
     */
    VOLCREDIS_ANSWER = 9,
    /**
     * The call was cancelled.
     */
    VOLCREDIS_CANCELLED = 10,
    /**
     * A JSON Pointer names nothing in the value, or names a null.
     */
    VOLCREDIS_NOT_FOUND = 11,
    /**
     * The value is of another type than the one asked for.
     */
    VOLCREDIS_WRONG_TYPE = 12,
    /**
     * The library failed. Please report it.
     */
    VOLCREDIS_INTERNAL = 13,
    /**
     * What was waited for will not come true, or has not in time.
     */
    VOLCREDIS_WAIT = 14,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum volcredis_status volcredis_status;
#else
typedef int32_t volcredis_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * The type of a value.
 */
enum volcredis_type
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * Null.
     */
    VOLCREDIS_NULL = 0,
    /**
     * True or false.
     */
    VOLCREDIS_BOOLEAN = 1,
    /**
     * A number, whole or not.
     */
    VOLCREDIS_NUMBER = 2,
    /**
     * Text.
     */
    VOLCREDIS_STRING = 3,
    /**
     * A list of values, without the nulls that stood among them.
     */
    VOLCREDIS_LIST = 4,
    /**
     * A structure: members with names.
     */
    VOLCREDIS_STRUCTURE = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum volcredis_type volcredis_type;
#else
typedef int32_t volcredis_type;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * What is sent again.
 */
enum volcredis_retry
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * Nothing is sent twice.
     */
    VOLCREDIS_RETRY_NONE = 0,
    /**
     * What fails and can be repeated safely is sent again: the default.
     */
    VOLCREDIS_RETRY_STANDARD = 1,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum volcredis_retry volcredis_retry;
#else
typedef int32_t volcredis_retry;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How much a message matters.
 */
enum volcredis_log_level
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * Something failed.
     */
    VOLCREDIS_LOG_ERROR = 1,
    /**
     * Something may soon fail.
     */
    VOLCREDIS_LOG_WARN = 2,
    /**
     * What a reader of a log wants to know.
     */
    VOLCREDIS_LOG_INFO = 3,
    /**
     * Every attempt, every wait.
     */
    VOLCREDIS_LOG_DEBUG = 4,
    /**
     * Everything.
     */
    VOLCREDIS_LOG_TRACE = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum volcredis_log_level volcredis_log_level;
#else
typedef int32_t volcredis_log_level;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * What can be waited for.
 */
enum volcredis_goal
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * An instance comes to a state, such as `Running`: the `detail` of the wait.
     */
    VOLCREDIS_GOAL_INSTANCE = 0,
    /**
     * An instance is in the state that an action leaves it in, such as `CreateDBInstance`: the `detail` of the wait.
     */
    VOLCREDIS_GOAL_INSTANCE_AFTER = 1,
    /**
     * There is no such instance any more.
     */
    VOLCREDIS_GOAL_INSTANCE_GONE = 2,
    /**
     * A backup can be used.
     */
    VOLCREDIS_GOAL_BACKUP_AVAILABLE = 3,
    /**
     * A task has done its work.
     */
    VOLCREDIS_GOAL_TASK = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum volcredis_goal volcredis_goal;
#else
typedef int32_t volcredis_goal;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * A token that cancels calls, pages and waits. One token can stand for any number of them, and can be used by any number of
 * threads. Freed with `volcredis_cancellation_token_free`.
 */
typedef struct volcredis_cancellation_token volcredis_cancellation_token;

/**
 * A client: it keeps connections, credentials and the budget for retries. Make one and use it for all calls, from any
 * number of threads at the same time. Freed with `volcredis_client_free`. After `fork`, a child process makes a client
 * of its own; to use one of the parent process there is an error, to free it does nothing.
 *
 * No signal reaches the program because of the library: SIGPIPE is blocked in a thread as long as it makes a call, and
 * threads of the library block all signals, but for callbacks with outcomes and for credentials, which run as the program
 * has it. A thread that makes calls needs a stack of 160 KiB, one that waits with `volcredis_client_wait` of 160 KiB. The
 * library stays in memory after `dlclose`.
 */
typedef struct volcredis_client volcredis_client;

/**
 * How a client is set up. Freed with `volcredis_config_free`, also after clients were made from it. Used by one thread at
 * a time.
 */
typedef struct volcredis_config volcredis_config;

/**
 * Where a credentials callback puts what it got. It holds only while the callback runs.
 */
typedef struct volcredis_credentials volcredis_credentials;

/**
 * Why a function failed. Freed with `volcredis_error_free`. Never changes, so any number of threads can read it. It
 * holds no secret.
 */
typedef struct volcredis_error volcredis_error;

/**
 * The pages of a list, one call each. Freed with `volcredis_pages_free`, in any order with the client. Used by one thread
 * at a time.
 */
typedef struct volcredis_pages volcredis_pages;

/**
 * A request that is filled in by name. Freed with `volcredis_request_free`. Used by one thread at a time; while nobody
 * changes it, any number of threads can send it, any number of times.
 *
 * Parameters have the names of the API reference, such as `InstanceId`. What lies inside of structures and lists is
 * named by a JSON Pointer (RFC 6901), such as `/Tags/0/Key`: structures and lists on the way are made where there are
 * none, and `-` or the length of a list stands for an item to be added.
 */
typedef struct volcredis_request volcredis_request;

/**
 * The answer to a call. Freed with `volcredis_response_free`, in any order with the client. Never changes, so any number
 * of threads can read it.
 */
typedef struct volcredis_response volcredis_response;

/**
 * What is signed: a method, a path, a query, headers and a body, none of it percent-encoded. Freed with
 * `volcredis_signable_free`. Used by one thread at a time.
 */
typedef struct volcredis_signable volcredis_signable;

/**
 * A signed request, to be sent with `POST`. It holds a signature, and the session token of temporary credentials, so it
 * is as secret as they are. Freed with `volcredis_signed_free`. Never changes, so any number of threads can read it.
 */
typedef struct volcredis_signed volcredis_signed;

/**
 * Signs requests of any service of the platform, to be sent by other means. It keeps the keys it derived last, so that
 * one should be used for many requests; any number of threads can use it. Freed with `volcredis_signer_free`.
 */
typedef struct volcredis_signer volcredis_signer;

/**
 * A text that belongs to the caller. Freed with `volcredis_string_free`. Never changes, so any number of threads can
 * read it.
 */
typedef struct volcredis_string volcredis_string;

/**
 * A JSON value inside a response; it belongs to the response and holds as long as that does. Never changes, so any
 * number of threads can read it.
 *
 * Every function that reads from it takes a JSON Pointer (RFC 6901) that starts at the value: `/Backups/0/Size`, or
 * `""` for the value itself. The name of a single member can be given without the slash: `Active`.
 */
typedef struct volcredis_value volcredis_value;

/**
 * Gets the outcome of a call: the status, and either the response or the error, which then belong to the callback. It
 * is called once for each call that was begun, in a thread of the library. It may make calls, and free the client. Other
 * callbacks of the same client come after it, so that it must not wait for one of them.
 */
typedef void (*volcredis_done_callback)(void *user_data,
                                        volcredis_status status,
                                        struct volcredis_response *response,
                                        struct volcredis_error *error);

/**
 * Gets one message: its level, a `volcredis_log_level`, and its text, a line that ends with NUL and holds only while the
 * callback runs. It is called in whatever thread makes calls, several at a time; it must not wait. Calls that it makes, of
 * any client, fail at once with `VOLCREDIS_MISUSE`. No message holds a secret.
 */
typedef void (*volcredis_log_callback)(void *user_data,
                                       int32_t level,
                                       const char *message);

/**
 * Frees what a callback was called with, when no callback will be called with it any more; it must not use the client. May be null.
 */
typedef void (*volcredis_release)(void *user_data);

/**
 * Gets credentials, and hands them to `volcredis_credentials_give`, or says why there are none with
 * `volcredis_credentials_fail`. It is called in a thread of the library, when the first call needs credentials and again
 * before they expire or after the service refused them; one call at a time. It may wait. Functions of the client that it
 * provides for, which would wait for it, fail at once with `VOLCREDIS_CONFIGURATION`.
 */
typedef void (*volcredis_credentials_callback)(void *user_data,
                                               const struct volcredis_credentials *credentials);

/**
 * Is told after each look how a wait stands: the state that was seen last, or null when there is no such thing, how often
 * was looked, and how long the wait has lasted, in milliseconds. It returns whether to go on: where it does not, the wait
 * ends with `VOLCREDIS_CANCELLED`. It is called in the thread that waits, and may make calls.
 */
typedef bool (*volcredis_progress_callback)(void *user_data,
                                            const char *state,
                                            uint32_t looks,
                                            uint64_t elapsed_ms);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * How many actions the library knows.
 */
size_t volcredis_action_count(void);

/**
 * The name of an action; they are sorted. Null past the end. The text belongs to the library and is always there.
 */
const char *volcredis_action_name(size_t index);

/**
 * Describes an action as JSON text: `Name`, `Summary`, `Category`, `Mutating`, `Asynchronous`, `IdempotencyToken`, and
 * `Parameters` and `Result`, lists of fields with `Name`, `Type`, `Required`, `Doc`, `Secret`, `Values` (of an open
 * enumeration) and `Members` (of a structure, or of the structures in a list). The text belongs to the caller, who
 * frees it with `volcredis_string_free`.
 *
 * Fails with `VOLCREDIS_UNKNOWN_ACTION` when there is no such action.
 *
 * The caller ensures: `action` ends with NUL, `json` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_action_describe(const char *action,
                                           struct volcredis_string **json,
                                           struct volcredis_error **error);

/**
 * Creates a token. Freed with `volcredis_cancellation_token_free`. Null only when the library failed.
 */
struct volcredis_cancellation_token *volcredis_cancellation_token_new(void);

/**
 * Cancels all current and future calls using this token: they end with `VOLCREDIS_CANCELLED`, and their errors tell how
 * many attempts were made and whether the outcome of a change is unknown. No-op for null. Safe in any thread, but not in a
 * signal handler.
 *
 * The caller ensures: `token` is null or was not freed.
 */
void volcredis_cancellation_token_cancel(const struct volcredis_cancellation_token *token);

/**
 * Frees a token; no-op for null. Calls using it are not cancelled.
 *
 * The caller ensures: `token` is null or was not freed, and is not used again.
 */
void volcredis_cancellation_token_free(struct volcredis_cancellation_token *token);

/**
 * Makes a client. The configuration can be changed, used again or freed afterwards.
 *
 * Fails with `VOLCREDIS_CONFIGURATION` when the region, the endpoint, the proxy or a certificate cannot be used.
 *
 * The caller ensures: `config` was not freed, `client` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_client_new(const struct volcredis_config *config,
                                      struct volcredis_client **client,
                                      struct volcredis_error **error);

/**
 * Frees a client; nothing for null. Responses and errors that came from it hold on. Calls that were begun and are not
 * over end with `VOLCREDIS_CANCELLED`; when the function returns, all of them have been told of, unless it is called from
 * within one of their callbacks.
 *
 * The caller ensures: `client` is null or was not freed; no other thread uses it, and it is not used again.
 */
void volcredis_client_free(struct volcredis_client *client);

/**
 * Makes a call, and waits for the answer: checks the request, signs it, sends it, and sends it again where that is safe.
 * `token`, where not null, cancels the call from another thread. The response is freed with
 * `volcredis_response_free`; there is none when the call fails.
 *
 * Safe in any thread, and in callbacks that may make calls.
 *
 * The caller ensures: `client` and `request` were not freed, `token` was not freed or is null, `response` can be written to; `error` can too,
 * or is null.
 */
volcredis_status volcredis_client_send(const struct volcredis_client *client,
                                       const struct volcredis_request *request,
                                       const struct volcredis_cancellation_token *token,
                                       struct volcredis_response **response,
                                       struct volcredis_error **error);

/**
 * Begins a call, and returns at once; `done` is called with the outcome. For programs that wait for many things in a
 * loop of their own: have the callback wake the loop. The request can be changed or freed as soon as this returns.
 *
 * When this fails, `done` is not called. Safe in any thread, and in all callbacks but those for the log.
 *
 * The caller ensures: `client` and `request` were not freed, `token` was not freed or is null; `done` can be called in any thread with
 * `user_data`; `error` can be written to, or is null.
 */
volcredis_status volcredis_client_begin(const struct volcredis_client *client,
                                        const struct volcredis_request *request,
                                        const struct volcredis_cancellation_token *token,
                                        volcredis_done_callback done,
                                        void *user_data,
                                        struct volcredis_error **error);

/**
 * The request as it would be sent first, signed, without sending it: to look at, or to send by other means. Freed with
 * `volcredis_signed_free`.
 *
 * Fails when the request is not valid, or there are no credentials. Safe in any thread, and in callbacks that may make
 * calls.
 *
 * The caller ensures: `client` and `request` were not freed, `signed_request` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_client_sign(const struct volcredis_client *client,
                                       const struct volcredis_request *request,
                                       struct volcredis_signed **signed_request,
                                       struct volcredis_error **error);

/**
 * Sets a client up for a region, such as `cn-beijing`. Without more, credentials come from the default chain (environment
 * variables, OpenID Connect, the configuration of the official command line, the role of the instance), and the endpoint
 * from `VOLCREDIS_ENDPOINT`, else from the profile (see `volcredis_config_set_profile`), else from the region. Whether all
 * of it can work is checked when the client is made.
 *
 * The caller ensures: `region` ends with NUL, `config` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_config_new(const char *region,
                                      struct volcredis_config **config,
                                      struct volcredis_error **error);

/**
 * Sets a client up from the environment: the region is that of `VOLCENGINE_REGION`, else that of the profile (see
 * `volcredis_config_set_profile`), unless `volcredis_config_set_region` sets one. The rest is as with
 * `volcredis_config_new`. A region that is nowhere to be found is an error when the client is made.
 *
 * The caller ensures: `config` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_config_from_env(struct volcredis_config **config,
                                           struct volcredis_error **error);

/**
 * Frees a configuration; nothing for null.
 *
 * The caller ensures: `config` is null or was not freed, and is not used again.
 */
void volcredis_config_free(struct volcredis_config *config);

/**
 * Sets the region, such as `cn-beijing`.
 *
 * The caller ensures: `config` was not freed, `region` ends with NUL; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_set_region(struct volcredis_config *config,
                                             const char *region,
                                             struct volcredis_error **error);

/**
 * Chooses a profile of the configuration file of the official command line, `~/.volcengine/config.json` or the file that
 * `VOLCENGINE_CLI_CONFIG_FILE` names. Without it, the profile is that of `VOLCENGINE_PROFILE`, else the file's `current`
 * one, else `default`. A profile gives the region and the endpoint where neither this configuration nor the environment
 * does. One that is chosen here must exist when the client is made, and gives the credentials too, unless this
 * configuration has some.
 *
 * The caller ensures: `config` was not freed, `profile` ends with NUL; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_set_profile(struct volcredis_config *config,
                                              const char *profile,
                                              struct volcredis_error **error);

/**
 * Sends requests to a place of one's own, such as `http://127.0.0.1:8080`.
 *
 * The caller ensures: `config` was not freed, `url` ends with NUL; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_set_endpoint(struct volcredis_config *config,
                                               const char *url,
                                               struct volcredis_error **error);

/**
 * Allows an endpoint with plain `http` on another machine. Everything in the requests can then be read on the way.
 *
 * The caller ensures: `config` was not freed; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_allow_plain_http(struct volcredis_config *config,
                                                   bool allow,
                                                   struct volcredis_error **error);

/**
 * Uses the host of the region that has addresses of IPv4 and IPv6.
 *
 * The caller ensures: `config` was not freed; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_set_dual_stack(struct volcredis_config *config,
                                                 bool dual_stack,
                                                 struct volcredis_error **error);

/**
 * Uses the central host, which answers for every region.
 *
 * The caller ensures: `config` was not freed; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_set_central_endpoint(struct volcredis_config *config,
                                                       bool central,
                                                       struct volcredis_error **error);

/**
 * Signs with these credentials. `session_token` belongs to temporary ones, and is null or empty for long-lived ones. All texts
 * are copied; the copies are wiped when the last client is freed.
 *
 * The caller ensures: `config` was not freed, the texts end with NUL, or `session_token` is null; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_set_credentials(struct volcredis_config *config,
                                                  const char *access_key,
                                                  const char *secret_key,
                                                  const char *session_token,
                                                  struct volcredis_error **error);

/**
 * Goes in front of `User-Agent`: the name and version of the program that uses the library.
 *
 * The caller ensures: `config` was not freed, `product` ends with NUL; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_set_user_agent(struct volcredis_config *config,
                                                 const char *product,
                                                 struct volcredis_error **error);

/**
 * How long calls may take, in milliseconds: a call with all its attempts and waits (60000 by default), one attempt
 * (30000), making a connection (10000). 0 leaves what was set before.
 *
 * The caller ensures: `config` was not freed; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_set_timeouts(struct volcredis_config *config,
                                               uint64_t call_ms,
                                               uint64_t attempt_ms,
                                               uint64_t connect_ms,
                                               struct volcredis_error **error);

/**
 * What is sent again: `mode` is a `volcredis_retry`, `max_attempts` how often a request is sent at the most (0 for the
 * default, 4).
 *
 * The caller ensures: `config` was not freed; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_set_retry(struct volcredis_config *config,
                                            int32_t mode,
                                            uint32_t max_attempts,
                                            struct volcredis_error **error);

/**
 * Sets the client-side rate limit, in requests a second of each action. 0 limits nothing. Without this function an action is
 * limited once the service has throttled it: to the documented rate first, which then follows what the service accepts.
 *
 * The caller ensures: `config` was not freed; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_set_rate_limit(struct volcredis_config *config,
                                                 double per_second,
                                                 struct volcredis_error **error);

/**
 * Sends requests through a proxy, such as `http://proxy.example:3128`; SOCKS proxies are not supported. Without it, the
 * environment is read as curl reads it: `https_proxy` or `HTTPS_PROXY` for https, only `http_proxy` for http, then
 * `all_proxy` or `ALL_PROXY`, with the exceptions of `no_proxy` or `NO_PROXY`. An endpoint on this machine never goes through
 * a proxy of the environment.
 *
 * The caller ensures: `config` was not freed, `url` ends with NUL; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_set_proxy(struct volcredis_config *config,
                                            const char *url,
                                            struct volcredis_error **error);

/**
 * Trusts, beside the issuers of the system, those in a PEM text. `length` is in bytes, or
 * `VOLCREDIS_NUL_TERMINATED`. Can be called more than once.
 *
 * The caller ensures: `config` was not freed, `pem` is as long as `length` says; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_add_certificate_authority(struct volcredis_config *config,
                                                            const char *pem,
                                                            size_t length,
                                                            struct volcredis_error **error);

/**
 * The largest answer that is taken, in bytes; 32 MiB by default.
 *
 * The caller ensures: `config` was not freed; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_set_max_answer_bytes(struct volcredis_config *config,
                                                       size_t limit,
                                                       struct volcredis_error **error);

/**
 * How many requests may be under way at a time; 250 by default. Calls beyond wait for their turn.
 *
 * The caller ensures: `config` was not freed; `error` can be written to, or is null.
 */
volcredis_status volcredis_config_set_max_concurrent_requests(struct volcredis_config *config,
                                                              size_t limit,
                                                              struct volcredis_error **error);

/**
 * Frees an error; nothing for null.
 *
 * The caller ensures: `error` is null or was given by this library; neither it nor any text read from it is used again.
 */
void volcredis_error_free(struct volcredis_error *error);

/**
 * The status that the function which failed returned; `VOLCREDIS_OK` for null.
 *
 * The caller ensures: `error` is null or an error that was not freed.
 */
volcredis_status volcredis_error_status(const struct volcredis_error *error);

/**
 * What went wrong and what would be right, in a sentence of English. Never null; empty for null.
 *
 * The caller ensures: `error` is null or an error that was not freed. The text belongs to it.
 */
const char *volcredis_error_message(const struct volcredis_error *error);

/**
 * The `Code` of an error of the service, such as `InstanceNotExist`; null for any other error.
 *
 * The caller ensures: `error` is null or an error that was not freed. The text belongs to it.
 */
const char *volcredis_error_service_code(const struct volcredis_error *error);

/**
 * The `CodeN` of an error of the service; 0 when it has none, and for any other error.
 *
 * The caller ensures: `error` is null or an error that was not freed.
 */
int64_t volcredis_error_service_code_number(const struct volcredis_error *error);

/**
 * The message of an error of the service as the service wrote it; null for any other error.
 *
 * The caller ensures: `error` is null or an error that was not freed. The text belongs to it.
 */
const char *volcredis_error_service_message(const struct volcredis_error *error);

/**
 * The HTTP status of the answer; 0 when there was none.
 *
 * The caller ensures: `error` is null or an error that was not freed.
 */
int32_t volcredis_error_http_status(const struct volcredis_error *error);

/**
 * The id that the service knows the call by; null when the service named none.
 *
 * The caller ensures: `error` is null or an error that was not freed. The text belongs to it.
 */
const char *volcredis_error_request_id(const struct volcredis_error *error);

/**
 * The `ClientToken` that the request carried, given by the caller or made up; null where the action has none. The same
 * request with the same token is safe to send again, whatever became of the first: the service carries it out once.
 *
 * The caller ensures: `error` is null or an error that was not freed. The text belongs to it.
 */
const char *volcredis_error_client_token(const struct volcredis_error *error);

/**
 * How long the service asks to wait before the next call, in milliseconds; -1 when it does not say.
 *
 * The caller ensures: `error` is null or an error that was not freed.
 */
int64_t volcredis_error_retry_after_ms(const struct volcredis_error *error);

/**
 * How often the request was sent, or tried to be.
 *
 * The caller ensures: `error` is null or an error that was not freed.
 */
uint32_t volcredis_error_attempts(const struct volcredis_error *error);

/**
 * Whether the same call can succeed later, without a change to the request or to the client.
 *
 * The caller ensures: `error` is null or an error that was not freed.
 */
bool volcredis_error_is_retryable(const struct volcredis_error *error);

/**
 * Whether the service may have carried out the change that was asked for, although the call failed. Look before you
 * call again; or call again with the same `ClientToken`, where the action has one.
 *
 * The caller ensures: `error` is null or an error that was not freed.
 */
bool volcredis_error_outcome_unknown(const struct volcredis_error *error);

/**
 * How many rules the request breaks; 0 unless the status is `VOLCREDIS_VALIDATION`.
 *
 * The caller ensures: `error` is null or an error that was not freed.
 */
size_t volcredis_error_violation_count(const struct volcredis_error *error);

/**
 * The field that a violation is about, such as `Tags[2].Key`; empty for the request as a whole. Null past the end.
 *
 * The caller ensures: `error` is null or an error that was not freed. The text belongs to it.
 */
const char *volcredis_error_violation_path(const struct volcredis_error *error,
                                           size_t index);

/**
 * The kind of the rule that is broken, such as `required_if`. Null past the end.
 *
 * The caller ensures: `error` is null or an error that was not freed. The text belongs to it.
 */
const char *volcredis_error_violation_rule(const struct volcredis_error *error,
                                           size_t index);

/**
 * What is wrong with the field and what would be right. Null past the end.
 *
 * The caller ensures: `error` is null or an error that was not freed. The text belongs to it.
 */
const char *volcredis_error_violation_message(const struct volcredis_error *error,
                                              size_t index);

/**
 * Tells a callback what the clients made from this configuration do: messages of `level`, a `volcredis_log_level`, and
 * of those that matter more. `user_data` is handed to the callback as it is. `release`, where not null, is called with it
 * once, when the configuration and every client that was made from it are freed; also when this function fails.
 *
 * The caller ensures: `config` was not freed; `callback` and `release` can be called in any thread with `user_data`; `error` can be written
 * to, or is null.
 */
volcredis_status volcredis_config_set_log(struct volcredis_config *config,
                                          int32_t level,
                                          volcredis_log_callback callback,
                                          void *user_data,
                                          volcredis_release release,
                                          struct volcredis_error **error);

/**
 * Begins to go through the pages of a list, from the one that the request asks for. The request is copied.
 *
 * Fails with `VOLCREDIS_CONFIGURATION` when the action does not list in pages.
 *
 * The caller ensures: `request` was not freed, `pages` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_pages_new(const struct volcredis_request *request,
                                     struct volcredis_pages **pages,
                                     struct volcredis_error **error);

/**
 * Gets the next page, as `volcredis_client_send` would; the response is null, and all is well, when there are no more.
 * After a failure the same page is asked for again. What is on two pages, because the list changed in between, is left out
 * of the later one; so a page can be empty that is not the last.
 *
 * The caller ensures: `pages` and `client` were not freed, `token` was not freed or is null, `response` can be written to; `error` can too,
 * or is null.
 */
volcredis_status volcredis_pages_next(struct volcredis_pages *pages,
                                      const struct volcredis_client *client,
                                      const struct volcredis_cancellation_token *token,
                                      struct volcredis_response **response,
                                      struct volcredis_error **error);

/**
 * Frees the pages; nothing for null.
 *
 * The caller ensures: `pages` is null or was not freed, and is not used again.
 */
void volcredis_pages_free(struct volcredis_pages *pages);

/**
 * Signs with the credentials that a callback gets. `user_data` is handed to the callback as it is. `release`, where not
 * null, is called with it once, when the configuration and every client that was made from it are freed; also when this
 * function fails.
 *
 * The caller ensures: `config` was not freed; `callback` and `release` can be called in any thread with `user_data`; `error` can be written
 * to, or is null.
 */
volcredis_status volcredis_config_set_credentials_callback(struct volcredis_config *config,
                                                           volcredis_credentials_callback callback,
                                                           void *user_data,
                                                           volcredis_release release,
                                                           struct volcredis_error **error);

/**
 * Gives credentials, from within a credentials callback. `session_token` belongs to temporary ones, and is null or
 * empty for long-lived ones; `expires_at` is when they expire, in seconds since 1970, and 0 for never. All texts are copied.
 *
 * The caller ensures: `credentials` is what the callback got, the texts end with NUL, or `session_token` is null; `error` can be written to,
 * or is null.
 */
volcredis_status volcredis_credentials_give(const struct volcredis_credentials *credentials,
                                            const char *access_key,
                                            const char *secret_key,
                                            const char *session_token,
                                            int64_t expires_at,
                                            struct volcredis_error **error);

/**
 * Says, from within a credentials callback, why there are no credentials. The text becomes part of the error of the
 * calls that need them; it must hold no secret.
 *
 * The caller ensures: `credentials` is what the callback got, `message` ends with NUL; `error` can be written to, or is null.
 */
volcredis_status volcredis_credentials_fail(const struct volcredis_credentials *credentials,
                                            const char *message,
                                            struct volcredis_error **error);

/**
 * Makes an empty request for an action, such as `ModifyCrossRegionBackupPolicy`.
 *
 * Fails with `VOLCREDIS_UNKNOWN_ACTION` when the library knows no such action; the error suggests the nearest name.
 *
 * The caller ensures: `action` ends with NUL, `request` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_request_new(const char *action,
                                       struct volcredis_request **request,
                                       struct volcredis_error **error);

/**
 * Makes an empty request for an action that is newer than the library. It is sent as it is: nothing is checked, no
 * `ClientToken` is made up, and it counts as a change that must not be repeated.
 *
 * The caller ensures: `action` and `version` end with NUL, `request` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_request_new_custom(const char *action,
                                              const char *version,
                                              struct volcredis_request **request,
                                              struct volcredis_error **error);

/**
 * Frees a request; nothing for null.
 *
 * The caller ensures: `request` is null or was not freed, and is not used again.
 */
void volcredis_request_free(struct volcredis_request *request);

/**
 * Sets a text, in UTF-8. `length` is in bytes, or `VOLCREDIS_NUL_TERMINATED`. The text is copied.
 *
 * The caller ensures: `request` was not freed, `pointer` ends with NUL, `value` is as long as `length` says; `error` can be written to, or is
 * null.
 */
volcredis_status volcredis_request_set_string(struct volcredis_request *request,
                                              const char *pointer,
                                              const char *value,
                                              size_t length,
                                              struct volcredis_error **error);

/**
 * Sets a boolean.
 *
 * The caller ensures: `request` was not freed, `pointer` ends with NUL; `error` can be written to, or is null.
 */
volcredis_status volcredis_request_set_bool(struct volcredis_request *request,
                                            const char *pointer,
                                            bool value,
                                            struct volcredis_error **error);

/**
 * Sets a whole number.
 *
 * The caller ensures: `request` was not freed, `pointer` ends with NUL; `error` can be written to, or is null.
 */
volcredis_status volcredis_request_set_int64(struct volcredis_request *request,
                                             const char *pointer,
                                             int64_t value,
                                             struct volcredis_error **error);

/**
 * Sets a number that need not be whole.
 *
 * Fails with `VOLCREDIS_MISUSE` for infinity and for what is not a number.
 *
 * The caller ensures: `request` was not freed, `pointer` ends with NUL; `error` can be written to, or is null.
 */
volcredis_status volcredis_request_set_double(struct volcredis_request *request,
                                              const char *pointer,
                                              double value,
                                              struct volcredis_error **error);

/**
 * Sets a list of texts, each ending with NUL. None when `count` is 0: the list is then empty.
 *
 * The caller ensures: `request` was not freed, `pointer` ends with NUL, `values` points to `count` texts; `error` can be written to, or is
 * null.
 */
volcredis_status volcredis_request_set_strings(struct volcredis_request *request,
                                               const char *pointer,
                                               const char *const *values,
                                               size_t count,
                                               struct volcredis_error **error);

/**
 * Sets a value that is given as JSON text; at the pointer `""` all parameters at once. `length` is in bytes, or
 * `VOLCREDIS_NUL_TERMINATED`.
 *
 * Fails with `VOLCREDIS_MISUSE` when the text is not JSON, or, for all parameters, not an object.
 *
 * The caller ensures: `request` was not freed, `pointer` ends with NUL, `json` is as long as `length` says; `error` can be written to, or is
 * null.
 */
volcredis_status volcredis_request_set_json(struct volcredis_request *request,
                                            const char *pointer,
                                            const char *json,
                                            size_t length,
                                            struct volcredis_error **error);

/**
 * Takes a parameter out again, by its name; nothing when it is not there.
 *
 * The caller ensures: `request` was not freed, `name` ends with NUL; `error` can be written to, or is null.
 */
volcredis_status volcredis_request_remove(struct volcredis_request *request,
                                          const char *name,
                                          struct volcredis_error **error);

/**
 * Whether parameters that the library does not know are sent instead of refused: the way to a parameter newer than the
 * library.
 *
 * The caller ensures: `request` was not freed; `error` can be written to, or is null.
 */
volcredis_status volcredis_request_allow_unknown_parameters(struct volcredis_request *request,
                                                            bool allow,
                                                            struct volcredis_error **error);

/**
 * Whether the request is sent without being checked: the way past a rule that the service no longer has.
 *
 * The caller ensures: `request` was not freed; `error` can be written to, or is null.
 */
volcredis_status volcredis_request_skip_validation(struct volcredis_request *request,
                                                   bool skip,
                                                   struct volcredis_error **error);

/**
 * How long calls with this request may take, in milliseconds, where that differs from the client: a call with all its
 * attempts and waits, and one attempt. 0 stands for what the client has.
 *
 * The caller ensures: `request` was not freed; `error` can be written to, or is null.
 */
volcredis_status volcredis_request_set_timeouts(struct volcredis_request *request,
                                                uint64_t call_ms,
                                                uint64_t attempt_ms,
                                                struct volcredis_error **error);

/**
 * Checks every rule of the API that can be checked without sending. Sending checks the same.
 *
 * Fails with `VOLCREDIS_VALIDATION`; the error lists every violation.
 *
 * The caller ensures: `request` was not freed; `error` can be written to, or is null.
 */
volcredis_status volcredis_request_validate(const struct volcredis_request *request,
                                            struct volcredis_error **error);

/**
 * The parameters as JSON text, every secret among them replaced by `[redacted]`. It belongs to the caller, who frees it
 * with `volcredis_string_free`.
 *
 * The caller ensures: `request` was not freed, `json` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_request_json(const struct volcredis_request *request,
                                        struct volcredis_string **json,
                                        struct volcredis_error **error);

/**
 * Frees a response; nothing for null.
 *
 * The caller ensures: `response` is null or was given by this library; neither it nor what was read from it is used again.
 */
void volcredis_response_free(struct volcredis_response *response);

/**
 * The id that the service knows the call by; null when it named none.
 *
 * The caller ensures: `response` is null or a response that was not freed. The text belongs to it.
 */
const char *volcredis_response_request_id(const struct volcredis_response *response);

/**
 * The HTTP status of the answer; 0 for null.
 *
 * The caller ensures: `response` is null or a response that was not freed.
 */
int32_t volcredis_response_http_status(const struct volcredis_response *response);

/**
 * How often the request was sent; 0 for null.
 *
 * The caller ensures: `response` is null or a response that was not freed.
 */
uint32_t volcredis_response_attempts(const struct volcredis_response *response);

/**
 * The result of the call, the value of `Result` in the answer: what every other value is read from. A null value when
 * the service sent none; null for null.
 *
 * The caller ensures: `response` is null or a response that was not freed. The value belongs to it.
 */
const struct volcredis_value *volcredis_response_result(const struct volcredis_response *response);

/**
 * The result of the call as JSON text; null for null.
 *
 * The caller ensures: `response` is null or a response that was not freed. The text belongs to it.
 */
const char *volcredis_response_json(const struct volcredis_response *response);

/**
 * The URL with its query; null for null.
 *
 * The caller ensures: `request` is null or was not freed. The text belongs to it.
 */
const char *volcredis_signed_url(const struct volcredis_signed *request);

/**
 * The body, which is JSON text; null for null.
 *
 * The caller ensures: `request` is null or was not freed. The text belongs to it.
 */
const char *volcredis_signed_body(const struct volcredis_signed *request);

/**
 * How many headers there are; 0 for null.
 *
 * The caller ensures: `request` is null or was not freed.
 */
size_t volcredis_signed_header_count(const struct volcredis_signed *request);

/**
 * The name of a header; null past the end.
 *
 * The caller ensures: `request` is null or was not freed. The text belongs to it.
 */
const char *volcredis_signed_header_name(const struct volcredis_signed *request,
                                         size_t index);

/**
 * The value of a header; null past the end.
 *
 * The caller ensures: `request` is null or was not freed. The text belongs to it.
 */
const char *volcredis_signed_header_value(const struct volcredis_signed *request,
                                          size_t index);

/**
 * Frees a signed request; nothing for null.
 *
 * The caller ensures: `request` is null or was not freed, and is not used again.
 */
void volcredis_signed_free(struct volcredis_signed *request);

/**
 * Makes a signer for a region, such as `cn-beijing`, and a service, such as `redis`. `session_token` belongs to
 * temporary credentials, and is null for long-lived ones.
 *
 * The caller ensures: The texts end with NUL, or `session_token` is null; `signer` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_signer_new(const char *access_key,
                                      const char *secret_key,
                                      const char *session_token,
                                      const char *region,
                                      const char *service,
                                      struct volcredis_signer **signer,
                                      struct volcredis_error **error);

/**
 * Frees a signer; nothing for null.
 *
 * The caller ensures: `signer` is null or was not freed; no other thread uses it, and it is not used again.
 */
void volcredis_signer_free(struct volcredis_signer *signer);

/**
 * Makes something to be signed, with an HTTP method and a path, and nothing else yet.
 *
 * The caller ensures: `method` and `path` end with NUL, `signable` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_signable_new(const char *method,
                                        const char *path,
                                        struct volcredis_signable **signable,
                                        struct volcredis_error **error);

/**
 * Frees what is to be signed; nothing for null.
 *
 * The caller ensures: `signable` is null or was not freed, and is not used again.
 */
void volcredis_signable_free(struct volcredis_signable *signable);

/**
 * Adds a parameter of the query.
 *
 * The caller ensures: `signable` was not freed, the texts end with NUL; `error` can be written to, or is null.
 */
volcredis_status volcredis_signable_add_query(struct volcredis_signable *signable,
                                              const char *name,
                                              const char *value,
                                              struct volcredis_error **error);

/**
 * Adds a header. `Host` must be among them for `volcredis_signer_sign`; of the others `Content-Type`, `Content-MD5` and
 * those that begin with `X-` are signed.
 *
 * The caller ensures: `signable` was not freed, the texts end with NUL; `error` can be written to, or is null.
 */
volcredis_status volcredis_signable_add_header(struct volcredis_signable *signable,
                                               const char *name,
                                               const char *value,
                                               struct volcredis_error **error);

/**
 * Sets the body, any bytes. They are copied.
 *
 * The caller ensures: `signable` was not freed, `data` points to `length` bytes, or is null when that is 0; `error` can be written to, or is
 * null.
 */
volcredis_status volcredis_signable_set_body(struct volcredis_signable *signable,
                                             const uint8_t *data,
                                             size_t length,
                                             struct volcredis_error **error);

/**
 * Signs with headers: gives the headers to be added to the request. `unix_time` is now, in seconds since 1970. Of the
 * signed request, only the headers are there; it has neither a URL nor a body.
 *
 * Fails with `VOLCREDIS_CONFIGURATION` when something cannot be signed without ambiguity: no `Host`, a line break in a
 * header, and the like.
 *
 * The caller ensures: `signer` and `signable` were not freed, `signed_request` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_signer_sign(const struct volcredis_signer *signer,
                                       const struct volcredis_signable *signable,
                                       int64_t unix_time,
                                       struct volcredis_signed **signed_request,
                                       struct volcredis_error **error);

/**
 * Signs in the query: gives the whole query, to stand behind the `?` of a URL. The body is not covered, and of the
 * headers only `Host`, if it is given. `unix_time` is now, in seconds since 1970. The text is as secret as the
 * credentials; it is freed with `volcredis_string_free`.
 *
 * Fails with `VOLCREDIS_CONFIGURATION` when something cannot be signed without ambiguity.
 *
 * The caller ensures: `signer` and `signable` were not freed, `query` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_signer_presign(const struct volcredis_signer *signer,
                                          const struct volcredis_signable *signable,
                                          int64_t unix_time,
                                          struct volcredis_string **query,
                                          struct volcredis_error **error);

/**
 * The type of the value at `pointer`.
 *
 * Fails with `VOLCREDIS_NOT_FOUND` when there is none.
 *
 * The caller ensures: `value` holds, `pointer` ends with NUL, `type` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_value_type(const struct volcredis_value *value,
                                      const char *pointer,
                                      volcredis_type *type,
                                      struct volcredis_error **error);

/**
 * The value at `pointer`, to read from there on. It belongs to the response.
 *
 * Fails with `VOLCREDIS_NOT_FOUND` when there is none.
 *
 * The caller ensures: `value` holds, `pointer` ends with NUL, `found` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_value_at(const struct volcredis_value *value,
                                    const char *pointer,
                                    const struct volcredis_value **found,
                                    struct volcredis_error **error);

/**
 * The boolean at `pointer`.
 *
 * Fails with `VOLCREDIS_NOT_FOUND` when there is none or a null, with `VOLCREDIS_WRONG_TYPE` when it is something else.
 *
 * The caller ensures: `value` holds, `pointer` ends with NUL, `result` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_value_bool(const struct volcredis_value *value,
                                      const char *pointer,
                                      bool *result,
                                      struct volcredis_error **error);

/**
 * The whole number at `pointer`. A number in a text is taken as well, because the service writes some so; `3.0` and
 * `3e0` are whole numbers.
 *
 * Fails with `VOLCREDIS_NOT_FOUND` when there is none or a null, with `VOLCREDIS_WRONG_TYPE` when it is something
 * else, or does not fit.
 *
 * The caller ensures: `value` holds, `pointer` ends with NUL, `result` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_value_int64(const struct volcredis_value *value,
                                       const char *pointer,
                                       int64_t *result,
                                       struct volcredis_error **error);

/**
 * The whole number of 32 bits at `pointer`. A number in a text is taken as well, because the service writes some so;
 * `3.0` and `3e0` are whole numbers.
 *
 * Fails with `VOLCREDIS_NOT_FOUND` when there is none or a null, with `VOLCREDIS_WRONG_TYPE` when it is something
 * else, or does not fit.
 *
 * The caller ensures: `value` holds, `pointer` ends with NUL, `result` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_value_int32(const struct volcredis_value *value,
                                       const char *pointer,
                                       int32_t *result,
                                       struct volcredis_error **error);

/**
 * The number at `pointer`, whole or not. A number in a text is taken as well, because the service writes some so.
 *
 * Fails with `VOLCREDIS_NOT_FOUND` when there is none or a null, with `VOLCREDIS_WRONG_TYPE` when it is something else.
 *
 * The caller ensures: `value` holds, `pointer` ends with NUL, `result` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_value_double(const struct volcredis_value *value,
                                        const char *pointer,
                                        double *result,
                                        struct volcredis_error **error);

/**
 * The text at `pointer`, in UTF-8. It ends with NUL; `length`, where not null, gets its length in bytes without that,
 * which matters for a text that holds a NUL itself. The text belongs to the response.
 *
 * Fails with `VOLCREDIS_NOT_FOUND` when there is none or a null, with `VOLCREDIS_WRONG_TYPE` when it is something else.
 *
 * The caller ensures: `value` holds, `pointer` ends with NUL, `result` can be written to; `length` and `error` can too, or are null.
 */
volcredis_status volcredis_value_string(const struct volcredis_value *value,
                                        const char *pointer,
                                        const char **result,
                                        size_t *length,
                                        struct volcredis_error **error);

/**
 * How many items the list at `pointer` has, or how many members the structure.
 *
 * Fails with `VOLCREDIS_NOT_FOUND` when there is none or a null, with `VOLCREDIS_WRONG_TYPE` when it is something else.
 *
 * The caller ensures: `value` holds, `pointer` ends with NUL, `length` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_value_length(const struct volcredis_value *value,
                                        const char *pointer,
                                        size_t *length,
                                        struct volcredis_error **error);

/**
 * The item of a list, or the member of a structure, at a position: to go through all of them. `value` itself is the list
 * or the structure. `name`, where not null, gets the name of the member, or null in a list. Both belong to the response.
 *
 * Fails with `VOLCREDIS_NOT_FOUND` past the end, with `VOLCREDIS_WRONG_TYPE` when it is neither.
 *
 * The caller ensures: `value` holds, `item` can be written to; `name` and `error` can too, or are null.
 */
volcredis_status volcredis_value_item(const struct volcredis_value *value,
                                      size_t index,
                                      const char **name,
                                      const struct volcredis_value **item,
                                      struct volcredis_error **error);

/**
 * The value at `pointer` as JSON text. It belongs to the caller, who frees it with `volcredis_string_free`.
 *
 * Fails with `VOLCREDIS_NOT_FOUND` when there is none.
 *
 * The caller ensures: `value` holds, `pointer` ends with NUL, `json` can be written to; `error` can too, or is null.
 */
volcredis_status volcredis_value_json(const struct volcredis_value *value,
                                      const char *pointer,
                                      struct volcredis_string **json,
                                      struct volcredis_error **error);

/**
 * The text, in UTF-8, with a NUL at its end. It belongs to the handle. Never null; empty for null.
 *
 * The caller ensures: `string` is null or was not freed.
 */
const char *volcredis_string_data(const struct volcredis_string *string);

/**
 * The length of the text in bytes, without the NUL at its end; 0 for null.
 *
 * The caller ensures: `string` is null or was not freed.
 */
size_t volcredis_string_length(const struct volcredis_string *string);

/**
 * Frees a text; nothing for null.
 *
 * The caller ensures: `string` is null or was given by this library, and is not used again.
 */
void volcredis_string_free(struct volcredis_string *string);

/**
 * The version of the library that runs, such as `0.1.0`; `VOLCREDIS_VERSION` is that of this header.
 *
 * The text belongs to the library and is always there. Safe in any thread.
 */
const char *volcredis_version(void);

/**
 * Waits until something has come to a state: looks at the service again and again, with pauses that grow. `goal` is a
 * `volcredis_goal`, `id` names the instance, the backup or the task, and `detail` is what the goal says, else null.
 * `timeout_ms` is how long to wait at the most, 0 for 30 minutes. `progress` may be null.
 *
 * Fails with `VOLCREDIS_WAIT` when it will not come true, or has not in time; and as a call does. Safe in any thread, and
 * in callbacks that may make calls.
 *
 * The caller ensures: `client` was not freed, `id` ends with NUL, `detail` does or is null, `token` was not freed or is null, `progress` can
 * be called with `user_data` or is null; `error` can be written to, or is null.
 */
volcredis_status volcredis_client_wait(const struct volcredis_client *client,
                                       int32_t goal,
                                       const char *id,
                                       const char *detail,
                                       uint64_t timeout_ms,
                                       const struct volcredis_cancellation_token *token,
                                       volcredis_progress_callback progress,
                                       void *user_data,
                                       struct volcredis_error **error);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* VOLCREDIS_H */
