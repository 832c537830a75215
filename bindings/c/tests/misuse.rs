//! Null in every pointer position of every function, and bytes that are no text in every text position: an error code or
//! what the header says for null, never a crash.
//!
//! The programs that try it are made from the header, so that no function is forgotten.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use support::header::{Function, Parameter, functions};
use support::program::{SANITIZERS, build, compiler, with_every_compiler};
use support::{run, run_under_valgrind};

/// Pointers that may be null, beside `error` in every function: the function, the parameter.
const MAY_BE_NULL: &[(&str, &str)] = &[
    ("volcredis_client_send", "token"),
    ("volcredis_client_begin", "token"),
    ("volcredis_client_begin", "user_data"),
    ("volcredis_client_wait", "token"),
    ("volcredis_client_wait", "progress"),
    ("volcredis_client_wait", "user_data"),
    ("volcredis_pages_next", "token"),
    ("volcredis_config_set_credentials", "session_token"),
    ("volcredis_config_set_credentials_callback", "user_data"),
    ("volcredis_config_set_credentials_callback", "release"),
    ("volcredis_config_set_log", "user_data"),
    ("volcredis_config_set_log", "release"),
    ("volcredis_credentials_give", "session_token"),
    ("volcredis_signer_new", "session_token"),
    ("volcredis_value_string", "length"),
    ("volcredis_value_item", "name"),
];

/// What stands for a parameter where it is not null.
fn valid(c_type: &str, name: &str) -> String {
    match (c_type, name) {
        ("const char *const *", _) => "texts".into(),
        ("const char *", "action") => "\"DescribeRegions\"".into(),
        ("const char *", "region") => "\"cn-beijing\"".into(),
        ("const char *", "json") => "\"{}\"".into(),
        ("const char *", "pointer") => "\"X\"".into(),
        ("const char *", _) => "\"text\"".into(),
        ("const uint8_t *", _) => "(const uint8_t *)\"text\"".into(),
        ("void *", _) => "&user_data".into(),
        ("volcredis_done_callback", _) => "done".into(),
        ("volcredis_log_callback", _) => "logged".into(),
        ("volcredis_credentials_callback", _) => "asked".into(),
        ("volcredis_progress_callback", _) => "progressed".into(),
        ("volcredis_release", _) => "released".into(),
        ("size_t", "length") => "2".into(),
        ("size_t" | "int32_t" | "int64_t" | "uint32_t" | "uint64_t" | "double" | "bool", _) => "1".into(),
        // A place for a result.
        (places, _) if is_place(places) => format!("&out_{name}"),
        // A handle: `const struct volcredis_client *`.
        ("const struct volcredis_signed *" | "struct volcredis_signed *", _) => "signed_request".into(),
        (handle, _) => handle.replace("const", "").replace("struct volcredis_", "").replace(['*', ' '], ""),
    }
}

fn is_place(c_type: &str) -> bool {
    let handle = c_type.contains("struct") && c_type.matches('*').count() == 1;
    !handle
        && c_type.contains('*')
        && c_type != "void *"
        && c_type != "const char *"
        && !c_type.starts_with("const uint8_t")
}

fn is_pointer(c_type: &str) -> bool {
    c_type.contains('*') || c_type.ends_with("_callback") || c_type == "volcredis_release"
}

/// What is wrong with an argument.
#[derive(Clone, Copy, PartialEq)]
enum Wrong {
    /// It is null.
    Null,
    /// It is a text that is not UTF-8.
    NotUtf8,
}

impl Wrong {
    /// What stands for the argument; `None` where it cannot be wrong in this way.
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

    /// Whether the function is to take it all the same.
    fn is_allowed(self, function: &Function, parameter: &Parameter) -> bool {
        let names = (function.name.as_str(), parameter.name.as_str());
        self == Self::Null && (parameter.name == "error" || MAY_BE_NULL.contains(&names))
    }
}

/// The function called once for each of its arguments that can be wrong, that one being so.
fn calls(function: &Function, wrong: Wrong, program: &mut String) -> usize {
    let mut count = 0;
    for parameter in &function.parameters {
        // Freeing is only tried with null: the handles are needed again.
        if let Some(value) = wrong.value(parameter) {
            call(function, parameter, value, wrong.is_allowed(function, parameter), program);
            count += 1;
        }
    }
    count
}

/// The function called with a value for one of its parameters.
fn call(function: &Function, wrong: &Parameter, value: &str, is_allowed: bool, program: &mut String) {
    let mut places = String::new();
    let mut freed = String::new();
    let mut arguments = Vec::new();
    for parameter in &function.parameters {
        if parameter.name == wrong.name {
            arguments.push(value.to_owned());
            continue;
        }
        let value = valid(&parameter.c_type, &parameter.name);
        if let Some(place) = value.strip_prefix("&out_") {
            let held = parameter.c_type.strip_suffix('*').unwrap().trim();
            let zero = if held.ends_with('*') { "NULL" } else { "0" };
            writeln!(places, "        {held} out_{place} = {zero};").unwrap();
            // `struct volcredis_response **` is freed with `volcredis_response_free`.
            match parameter.c_type.strip_prefix("struct ").and_then(|rest| rest.strip_suffix(" **")) {
                Some(handle) => writeln!(freed, "        {handle}_free(out_{place});").unwrap(),
                None => writeln!(freed, "        (void)out_{place};").unwrap(),
            }
        }
        arguments.push(value);
    }
    let call = format!("{}({})", function.name, arguments.join(", "));
    writeln!(program, "    {{\n{places}        puts({call:?});").unwrap();
    if function.result == "volcredis_status" && wrong.c_type != "const struct volcredis_error *" {
        let wanted = if is_allowed { "!=" } else { "==" };
        writeln!(program, "        volcredis_status status = {call};").unwrap();
        writeln!(program, "        CHECK(status {wanted} VOLCREDIS_MISUSE);").unwrap();
    } else {
        writeln!(program, "        (void){call};").unwrap();
    }
    writeln!(program, "{freed}    }}").unwrap();
}

/// What stands before the calls: whatever they need.
const PREPARATION: &str = r#"
#include "check.h"

static void done(void *data, volcredis_status status, volcredis_response *response, volcredis_error *error) {
    (void)data;
    (void)status;
    volcredis_response_free(response);
    volcredis_error_free(error);
}

static void logged(void *data, int32_t level, const char *message) {
    (void)data;
    (void)level;
    (void)message;
}

static bool progressed(void *data, const char *state, uint32_t looks, uint64_t elapsed_ms) {
    (void)data;
    (void)state;
    (void)looks;
    (void)elapsed_ms;
    return true;
}

static void released(void *data) { (void)data; }

static void asked(void *data, const volcredis_credentials *credentials);

int main(void) {
    int user_data = 0;
    const char *const texts[] = {"text"};
    const char *const not_utf8[] = {"\xff"};
    volcredis_config *config = NULL;
    volcredis_client *client = NULL;
    volcredis_request *request = NULL;
    volcredis_response *response = NULL;
    volcredis_signed *signed_request = NULL;
    volcredis_signer *signer = NULL;
    volcredis_signable *signable = NULL;
    volcredis_string *string = NULL;
    volcredis_error *error = NULL;
    volcredis_pages *pages = NULL;
    volcredis_cancellation_token *cancellation_token = volcredis_cancellation_token_new();
    CHECK_OK(volcredis_config_new("cn-beijing", &config, &check_error));
    CHECK_OK(volcredis_config_set_endpoint(config, getenv("VOLCREDIS_TEST_ENDPOINT"), &check_error));
    CHECK_OK(volcredis_config_set_credentials_callback(config, asked, NULL, NULL, &check_error));
    CHECK_OK(volcredis_client_new(config, &client, &check_error));
    CHECK(volcredis_request_new("Nope", &request, &error) == VOLCREDIS_UNKNOWN_ACTION);
    CHECK_OK(volcredis_request_new("DescribeDBInstances", &request, &check_error));
    CHECK_OK(volcredis_pages_new(request, &pages, &check_error));
    volcredis_request_free(request);
    CHECK_OK(volcredis_request_new("DescribeRegions", &request, &check_error));
    CHECK_OK(volcredis_client_send(client, request, NULL, &response, &check_error));
    CHECK_OK(volcredis_client_sign(client, request, &signed_request, &check_error));
    CHECK_OK(volcredis_request_json(request, &string, &check_error));
    CHECK_OK(volcredis_signer_new("AK", "SK", NULL, "cn-beijing", "redis", &signer, &check_error));
    CHECK_OK(volcredis_signable_new("GET", "/", &signable, &check_error));
    const volcredis_value *value = volcredis_response_result(response);
    /* Not every kind of mistake needs all of them. */
    (void)texts;
    (void)not_utf8;
    (void)done;
    (void)logged;
    (void)progressed;
    (void)released;
"#;

/// What stands between the calls and those that only work inside a credentials callback.
const CLEANING: &str = r"
    volcredis_pages_free(pages);
    volcredis_signable_free(signable);
    volcredis_signer_free(signer);
    volcredis_string_free(string);
    volcredis_signed_free(signed_request);
    volcredis_response_free(response);
    volcredis_request_free(request);
    volcredis_client_free(client);
    volcredis_config_free(config);
    volcredis_cancellation_token_free(cancellation_token);
    volcredis_error_free(error);
    return 0;
}

static void asked(void *data, const volcredis_credentials *credentials) {
    (void)data;
";

/// The program that calls every function wrongly, and how many calls it makes.
fn program(wrong: Wrong) -> (String, usize) {
    let (inside, outside): (Vec<_>, Vec<_>) =
        functions().into_iter().partition(|function| function.name.starts_with("volcredis_credentials_"));
    assert!(inside.len() == 2 && outside.len() > 60);
    let mut program = PREPARATION.to_owned();
    let mut count: usize = outside.iter().map(|function| calls(function, wrong, &mut program)).sum();
    program.push_str(CLEANING);
    count += inside.iter().map(|function| calls(function, wrong, &mut program)).sum::<usize>();
    program.push_str(
        "    CHECK_OK(volcredis_credentials_give(credentials, \"AKLTemulator\", \"emulator-secret-key\", NULL, 0, &check_error));\n}\n",
    );
    (program, count)
}

/// Runs the program as every compiler makes it; then with nothing read or written that is not there, and nothing leaked.
fn is_met_with_an_error(wrong: Wrong, name: &str, at_least: usize) {
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
fn null_in_every_pointer_position() {
    is_met_with_an_error(Wrong::Null, "null.c", 150);
}

#[test]
fn text_that_is_not_utf8_in_every_text_position() {
    is_met_with_an_error(Wrong::NotUtf8, "not_utf8.c", 40);
}
