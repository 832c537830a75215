//! Tests that null pointers and strings that are not UTF-8 are reported as errors by every function and every parameter.
//!
//! The test programs are generated from the header, so that they cover all functions.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use support::header::{Function, Parameter, functions};
use support::program::{SANITIZERS, build, compiler, with_every_compiler};
use support::{run, run_under_valgrind};

/// The functions and parameters that may be null, besides `error`.
const MAY_BE_NULL: &[(&str, &str)] = &[
    ("volcredis_client_send", "token"),
    ("volcredis_client_send_async", "token"),
    ("volcredis_client_send_async", "user_data"),
    ("volcredis_client_wait", "token"),
    ("volcredis_client_wait", "progress"),
    ("volcredis_client_wait", "user_data"),
    ("volcredis_client_wait_async", "token"),
    ("volcredis_client_wait_async", "progress"),
    ("volcredis_client_wait_async", "user_data"),
    ("volcredis_paginator_next", "token"),
    ("volcredis_paginator_next_async", "token"),
    ("volcredis_paginator_next_async", "user_data"),
    ("volcredis_config_add_attempt_callback", "user_data"),
    ("volcredis_config_add_attempt_callback", "free_user_data"),
    ("volcredis_provider_new_static", "session_token"),
    ("volcredis_provider_new_profile", "profile"),
    ("volcredis_provider_new_instance_role", "role"),
    ("volcredis_provider_new_oidc", "role_trn"),
    ("volcredis_provider_new_oidc", "token_file"),
    ("volcredis_provider_new_oidc", "session_name"),
    ("volcredis_provider_new_oidc", "policy"),
    ("volcredis_provider_new_assume_role", "session_name"),
    ("volcredis_provider_new_assume_role", "policy"),
    ("volcredis_rate_limiter_new_shared", "account"),
    ("volcredis_config_set_credentials", "session_token"),
    ("volcredis_config_set_credentials_callback", "user_data"),
    ("volcredis_config_set_credentials_callback", "free_user_data"),
    ("volcredis_config_set_log", "user_data"),
    ("volcredis_config_set_log", "free_user_data"),
    ("volcredis_credentials_set", "session_token"),
    ("volcredis_signer_new", "session_token"),
    ("volcredis_value_string", "length"),
    ("volcredis_value_item", "name"),
];

/// Returns a valid argument for a parameter.
fn valid(c_type: &str, name: &str) -> String {
    match (c_type, name) {
        ("const char *const *", _) => "strings".into(),
        ("const char *", "action") => "\"DescribeRegions\"".into(),
        ("const char *", "region") => "\"cn-beijing\"".into(),
        ("const char *", "json") => "\"{}\"".into(),
        ("const char *", "pointer") => "\"X\"".into(),
        ("const char *", _) => "\"string\"".into(),
        ("const uint8_t *", _) => "(const uint8_t *)\"string\"".into(),
        ("void *", _) => "&user_data".into(),
        ("volcredis_completion_callback", _) => "complete".into(),
        ("volcredis_log_callback", _) => "log_message".into(),
        ("volcredis_credentials_callback", _) => "provide".into(),
        ("volcredis_progress_callback", _) => "progress".into(),
        ("volcredis_free_callback", _) => "free_nothing".into(),
        ("volcredis_attempt_callback", _) => "observe".into(),
        ("const struct volcredis_provider *const *", _) => "providers".into(),
        ("size_t", "length") => "2".into(),
        ("size_t" | "int32_t" | "int64_t" | "uint32_t" | "uint64_t" | "double" | "bool", _) => "1".into(),
        (out, _) if is_out_parameter(out) => format!("&out_{name}"),
        // A handle, such as `const struct volcredis_client *`.
        (handle, _) => handle.replace("const ", "").replace("struct volcredis_", "").replace(['*', ' '], ""),
    }
}

fn is_out_parameter(c_type: &str) -> bool {
    let handle = c_type.contains("struct") && c_type.matches('*').count() == 1;
    !handle
        && c_type.contains('*')
        && c_type != "void *"
        && c_type != "const char *"
        && !c_type.starts_with("const uint8_t")
}

fn is_pointer(c_type: &str) -> bool {
    c_type.contains('*') || c_type.ends_with("_callback") || c_type == "volcredis_free_callback"
}

/// An error in an argument.
#[derive(Clone, Copy, PartialEq)]
enum Wrong {
    /// A null pointer.
    Null,
    /// A string that is not UTF-8.
    NotUtf8,
}

impl Wrong {
    /// Returns the wrong argument; `None` if the parameter cannot be wrong in this way.
    fn value(self, parameter: &Parameter) -> Option<&'static str> {
        match self {
            Self::Null => is_pointer(&parameter.c_type).then_some("NULL"),
            Self::NotUtf8 => match parameter.c_type.as_str() {
                "const char *" => Some("\"\\xff\\xff\""),
                "const char *const *" => Some("not_utf8"),
                _ => None,
            },
        }
    }

    /// Returns whether the function accepts the argument.
    fn is_allowed(self, function: &Function, parameter: &Parameter) -> bool {
        let names = (function.name.as_str(), parameter.name.as_str());
        self == Self::Null && (parameter.name == "error" || MAY_BE_NULL.contains(&names))
    }
}

/// Writes a call of the function for each argument that can be wrong. Returns the number of calls.
fn calls(function: &Function, wrong: Wrong, program: &mut String) -> usize {
    let mut count = 0;
    for parameter in &function.parameters {
        if let Some(value) = wrong.value(parameter) {
            call(function, parameter, value, wrong.is_allowed(function, parameter), program);
            count += 1;
        }
    }
    count
}

/// Writes a call of the function with a wrong argument.
fn call(function: &Function, wrong: &Parameter, value: &str, is_allowed: bool, program: &mut String) {
    let mut outs = String::new();
    let mut freed = String::new();
    let mut arguments = Vec::new();
    for parameter in &function.parameters {
        if parameter.name == wrong.name {
            arguments.push(value.to_owned());
            continue;
        }
        let value = valid(&parameter.c_type, &parameter.name);
        if let Some(out) = value.strip_prefix("&out_") {
            let target = parameter.c_type.strip_suffix('*').unwrap().trim();
            let zero = if target.ends_with('*') { "NULL" } else { "0" };
            writeln!(outs, "        {target} out_{out} = {zero};").unwrap();
            // `struct volcredis_response **` is freed with `volcredis_response_free`.
            match parameter.c_type.strip_prefix("struct ").and_then(|rest| rest.strip_suffix(" **")) {
                Some(handle) => writeln!(freed, "        {handle}_free(out_{out});").unwrap(),
                None => writeln!(freed, "        (void)out_{out};").unwrap(),
            }
        }
        arguments.push(value);
    }
    let call = format!("{}({})", function.name, arguments.join(", "));
    writeln!(program, "    {{\n{outs}        puts({call:?});").unwrap();
    if function.result == "volcredis_status" && wrong.c_type != "const struct volcredis_error *" {
        let comparison = if is_allowed { "!=" } else { "==" };
        writeln!(program, "        volcredis_status status = {call};").unwrap();
        writeln!(program, "        CHECK(status {comparison} VOLCREDIS_MISUSE);").unwrap();
        if is_allowed && arguments.iter().any(|argument| argument == "complete") {
            writeln!(program, "        wait_if(status == VOLCREDIS_OK);").unwrap();
        }
    } else if let Some(handle) = function.result.strip_prefix("struct ").and_then(|it| it.strip_suffix(" *"))
    {
        writeln!(program, "        {handle}_free({call});").unwrap();
    } else {
        writeln!(program, "        (void){call};").unwrap();
    }
    writeln!(program, "{freed}    }}").unwrap();
}

/// The code before the calls.
const PREPARATION: &str = r#"
#include <stdatomic.h>

#include "check.h"

static atomic_int completed;

static void complete(void *data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    (void)data;
    (void)status;
    volcredis_response_free(response);
    volcredis_error_free(error);
    atomic_fetch_add(&completed, 1);
}

/* Waits until the operation that was started is complete. */
static void wait_if(bool is_started) {
    static int started = 0;
    started += is_started;
    while (atomic_load(&completed) < started) {
    }
}

static void log_message(void *data, int32_t level, const char *target, const char *message) {
    (void)target;
    (void)data;
    (void)level;
    (void)message;
}

static bool progress(void *data, const char *state, uint32_t polls, uint64_t elapsed_ms) {
    (void)data;
    (void)state;
    (void)polls;
    (void)elapsed_ms;
    return true;
}

static void free_nothing(void *data) { (void)data; }

static void observe(void *data, const volcredis_attempt *attempt) {
    (void)data;
    (void)attempt;
}

static void provide(void *data, const volcredis_credentials *credentials);

int main(void) {
    int user_data = 0;
    const volcredis_layout sized = {NULL, 0, sizeof user_data}, *layout = &sized;
    const char *const strings[] = {"string"};
    const char *const not_utf8[] = {"\xff"};
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    volcredis_signed_request *signed_request = NULL;
    volcredis_signer *signer = NULL;
    volcredis_unsigned_request *unsigned_request = NULL;
    volcredis_string *string = NULL;
    volcredis_error *error = NULL;
    volcredis_paginator *paginator = NULL;
    volcredis_provider *provider = NULL;
    volcredis_rate_limiter *rate_limiter = NULL;
    const volcredis_provider *providers[1];
    const volcredis_provider *source = NULL;
    volcredis_cancellation_token *cancellation_token = volcredis_cancellation_token_new();
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_config_set_endpoint(config, getenv("VOLCREDIS_TEST_ENDPOINT"), &check_error));
    CHECK_OK(volcredis_config_set_credentials_callback(config, provide, NULL, NULL, &check_error));
    CHECK_OK(volcredis_client_new(config, &client, &check_error));
    CHECK(volcredis_request_new("Nope", &request, &error) == VOLCREDIS_UNKNOWN_ACTION);
    CHECK_OK(volcredis_request_new("DescribeDBInstances", &request, &check_error));
    CHECK_OK(volcredis_paginator_new(request, &paginator, &check_error));
    CHECK_OK(volcredis_provider_new_env(&provider, &check_error));
    CHECK_OK(volcredis_rate_limiter_new_shared("redis://127.0.0.1:9", NULL, &rate_limiter, &check_error));
    providers[0] = source = provider;
    volcredis_request_free(request);
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
    CHECK_OK(volcredis_client_sign(client, request, &signed_request, &check_error));
    CHECK_OK(volcredis_request_json(request, &string, &check_error));
    CHECK_OK(volcredis_signer_new("AK", "SK", NULL, "cn-beijing", "redis", &signer, &check_error));
    CHECK_OK(volcredis_unsigned_request_new("GET", "/", &unsigned_request, &check_error));
    const volcredis_value *value = volcredis_response_result(response);
    /* Not every program needs all of them. */
    (void)layout;
    (void)strings;
    (void)not_utf8;
    (void)complete;
    (void)wait_if;
    (void)observe;
    (void)providers;
    (void)source;
    (void)log_message;
    (void)progress;
    (void)free_nothing;
"#;

/// The code between the calls and those that only work inside a credentials callback.
const CLEANUP: &str = r"
    volcredis_paginator_free(paginator);
    volcredis_provider_free(provider);
    volcredis_rate_limiter_free(rate_limiter);
    volcredis_unsigned_request_free(unsigned_request);
    volcredis_signer_free(signer);
    volcredis_string_free(string);
    volcredis_signed_request_free(signed_request);
    volcredis_response_free(response);
    volcredis_request_free(request);
    volcredis_client_free(client);
    volcredis_config_free(config);
    volcredis_cancellation_token_free(cancellation_token);
    volcredis_error_free(error);
    return 0;
}

static void provide(void *data, const volcredis_credentials *credentials) {
    (void)data;
";

/// Returns the program with the wrong calls, and their number.
fn program(wrong: Wrong) -> (String, usize) {
    let (inside, outside): (Vec<_>, Vec<_>) =
        functions().into_iter().partition(|function| function.name.starts_with("volcredis_credentials_"));
    assert!(inside.len() == 2 && outside.len() > 60);
    let mut program = PREPARATION.to_owned();
    let mut count: usize = outside.iter().map(|function| calls(function, wrong, &mut program)).sum();
    program.push_str(CLEANUP);
    count += inside.iter().map(|function| calls(function, wrong, &mut program)).sum::<usize>();
    program.push_str(
        "    CHECK_OK(volcredis_credentials_set(credentials, \"AKLTemulator\", \"emulator-secret-key\", NULL, 0, &check_error));\n}\n",
    );
    (program, count)
}

/// Builds and runs the program with every compiler, then under the sanitizers and Valgrind.
fn reports_misuse(wrong: Wrong, name: &str, at_least: usize) {
    let (program, count) = program(wrong);
    println!("{count} wrong arguments");
    assert!(count > at_least, "{count}");
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join(name);
    fs::write(&source, &program).unwrap();
    with_every_compiler(&source, |program| {
        run(&mut Command::new(program));
    });
    let program = build(&source, compiler(&source), SANITIZERS);
    run(Command::new(program).env("ASAN_OPTIONS", "detect_leaks=1"));
    run_under_valgrind(&build(&source, compiler(&source), &[]), &[]);
}

#[test]
fn null_pointers_are_misuse() {
    reports_misuse(Wrong::Null, "null.c", 150);
}

#[test]
fn strings_that_are_not_utf8_are_misuse() {
    reports_misuse(Wrong::NotUtf8, "not_utf8.c", 40);
}
