//! Profiles of the command line: their selection, and the modes without a token cache.

use volcredis::Credentials;
use volcredis::credentials::CliProfileProvider;

use crate::environment::{
    OWN_KEY, OWN_SECRET, TestEnvironment, assert_granted, emulator, provide, provide_error, signed_calls,
    temporary,
};
use crate::http::{always, query};
use crate::oidc;

const FILE: &str = ".volcengine/config.json";

/// Returns an environment with the given profile as `default`.
pub(crate) fn with_profile(profile: &str) -> TestEnvironment {
    let environment = TestEnvironment::new();
    environment.write(FILE, format!(r#"{{"profiles": {{"default": {profile}}}}}"#));
    environment
}

fn provider(environment: &TestEnvironment) -> CliProfileProvider {
    CliProfileProvider::new().with_context(environment.context())
}

#[tokio::test]
async fn the_profile_is_selected_in_code_then_the_environment_then_the_file() {
    let profile = |key: &str| format!(r#"{{"mode": "ak", "access-key": "{key}", "secret-key": "hunter2"}}"#);
    let configuration = format!(
        r#"{{"current": "chosen", "profiles": {{"default": {}, "chosen": {}, "named": {}, "broken": {{"access-key": 1}}}}}}"#,
        profile("AKdefault"),
        profile("AKchosen"),
        profile("AKnamed")
    );
    let environment = TestEnvironment::new();
    environment.write(FILE, &configuration);
    let key = async |provider: CliProfileProvider| provide(&provider).await.unwrap().access_key;
    assert_eq!(key(provider(&environment)).await, "AKchosen");
    let environment = environment.variable("VOLCENGINE_PROFILE", "named");
    assert_eq!(key(provider(&environment)).await, "AKnamed");
    assert_eq!(key(provider(&environment).profile("default")).await, "AKdefault");
    let message = provide_error(&provider(&environment).profile("none")).await;
    assert!(
        message.ends_with(r#"has no profile "none", only ["broken", "chosen", "default", "named"]"#),
        "{message}"
    );

    let environment = TestEnvironment::new();
    let elsewhere =
        environment.write("elsewhere/ve.json", configuration.replace(r#""current": "chosen","#, ""));
    assert_eq!(key(provider(&environment).file(&elsewhere)).await, "AKdefault");
    let environment = environment.variable("VOLCENGINE_CLI_CONFIG_FILE", elsewhere.display().to_string());
    assert_eq!(key(provider(&environment)).await, "AKdefault");
}

#[tokio::test]
async fn a_missing_file_means_not_configured() {
    let error = provide(&provider(&TestEnvironment::new())).await.unwrap_err();
    assert!(error.is_not_configured() && error.to_string().contains("config.json"), "{error}");
    let named = TestEnvironment::new();
    let missing = named.path("none.json").display().to_string();
    let named = named.variable("VOLCENGINE_CLI_CONFIG_FILE", missing);
    let error = provide(&provider(&named)).await.unwrap_err();
    assert!(!error.is_not_configured() && error.to_string().contains("failed to read"), "{error}");
    let homeless = CliProfileProvider::new()
        .with_context(volcredis::credentials::Context::isolated([] as [(String, String); 0]));
    assert!(provide_error(&homeless).await.contains("HOME is not set"));
}

#[tokio::test]
async fn invalid_files_are_errors() {
    for (content, expected) in [
        ("", "is not JSON (line 1, column 0)"),
        ("{\"profiles\": {\"default\": {\"secret-key\": \"hunter2\"", "is not JSON"),
        ("[]", "has no profile"),
        (r#""hunter2""#, "a value of an unexpected type"),
        (r#"{"profiles": ["hunter2"]}"#, "a value of an unexpected type"),
        (r#"{"profiles": {"default": "hunter2"}}"#, "a value of an unexpected type"),
        (r#"{"profiles": {"default": {"secret-key": ["hunter2"]}}}"#, "a value of an unexpected type"),
        ("{}", "has no profile"),
        (r#"{"profiles": null, "current": null}"#, "has no profile"),
    ] {
        let environment = TestEnvironment::new();
        environment.write(FILE, content);
        let message = provide_error(&provider(&environment)).await;
        assert!(message.contains(expected) && message.contains("config.json"), "{content}: {message}");
    }
    let environment = TestEnvironment::new();
    environment.write(".volcengine/config.json/inside", "");
    assert!(provide_error(&provider(&environment)).await.contains("not a file"));
}

#[tokio::test]
async fn the_profile_contains_the_key() {
    let plain = Credentials::new("AK", "hunter2-secret");
    for mode in ["", r#""mode": null,"#, r#""mode": "","#, r#""mode": "AK","#, r#""mode": "ak","#] {
        let environment =
            with_profile(&format!(r#"{{{mode} "access-key": " AK ", "secret-key": "hunter2-secret"}}"#));
        assert_eq!(provide(&provider(&environment)).await.unwrap(), plain, "{mode}");
    }
    let token = plain.clone().with_session_token("hunter2-token");
    for mode in ["AK", "StsToken", "STSTOKEN"] {
        let environment = with_profile(&format!(
            r#"{{"mode": "{mode}", "access-key": "AK", "secret-key": "hunter2-secret", "session-token": "hunter2-token"}}"#
        ));
        assert_eq!(provide(&provider(&environment)).await.unwrap(), token, "{mode}");
    }
}

#[tokio::test]
async fn missing_fields_are_named() {
    for (profile, expected) in [
        (r#"{"secret-key": "hunter2"}"#, "`access-key` is missing"),
        (r#"{"access-key": "AK", "secret-key": " "}"#, "`secret-key` is missing"),
        (
            r#"{"mode": "StsToken", "access-key": "AK", "secret-key": "hunter2"}"#,
            "`session-token` is missing",
        ),
        (r#"{"mode": "RamRoleArn"}"#, "`access-key` is missing"),
        (
            r#"{"mode": "RamRoleArn", "access-key": "AK", "secret-key": "hunter2", "role-name": "x"}"#,
            "`account-id` is missing",
        ),
        (
            r#"{"mode": "RamRoleArn", "access-key": "AK", "secret-key": "hunter2", "account-id": "1"}"#,
            "`role-name` is missing",
        ),
        (r#"{"mode": "OIDC"}"#, "`role-trn`, or `account-id` and `role-name`, are missing"),
        (r#"{"mode": "oidc", "role-trn": "trn:iam::1:role/x"}"#, "`oidc-token-file` is missing"),
        (r#"{"mode": "EcsRole"}"#, "`role-name` is missing"),
        (r#"{"mode": "sso"}"#, "`sso-session-name` is missing"),
        (r#"{"mode": "console-login"}"#, "`login-session` is missing"),
        (r#"{"mode": "magic"}"#, r#"mode must be one of AK, StsToken"#),
    ] {
        let error = provide(&provider(&with_profile(profile))).await.unwrap_err();
        assert!(!error.is_not_configured());
        let message = error.to_string();
        assert!(message.starts_with("profile \"default\" of ") && message.contains(expected), "{message}");
    }
}

#[tokio::test]
async fn a_role_is_assumed_with_the_key_of_the_profile() {
    for (mode, role) in [
        ("RamRoleArn", r#""role-name": "backup", "account-id": "2100000000""#),
        ("ramrolearn", r#""role-name": "backup", "account-id": 2100000000"#),
        ("RAMROLEARN", r#""role-trn": "trn:iam::2100000000:role/backup""#),
    ] {
        let emulator = emulator();
        let environment = with_profile(&format!(
            r#"{{"mode": "{mode}", "access-key": "{OWN_KEY}", "secret-key": "{OWN_SECRET}", "policy": "{{}}", {role}}}"#
        ))
        .variable("VOLCREDIS_STS_ENDPOINT", emulator.url());
        assert_granted(&provide(&provider(&environment)).await.unwrap(), 3600, 60);
        let signed = signed_calls(&emulator).remove(0);
        for part in
            ["Action=AssumeRole&", "RoleTrn=trn%3Aiam%3A%3A2100000000%3Arole%2Fbackup&", "Policy=%7B%7D&"]
        {
            assert!(signed.contains(part), "{signed}");
        }
    }
}

#[tokio::test]
async fn a_role_is_assumed_with_the_token_in_a_file() {
    let sts = always(200, oidc::RESPONSE);
    let environment = TestEnvironment::new();
    let token = environment.write("token", "hunter2.oidc").display().to_string();
    environment.write(
        FILE,
        format!(
            r#"{{"profiles": {{"default": {{"mode": "OIDC", "role-trn": "trn:iam::1:role/x", "oidc-token-file": "{token}"}}}}}}"#
        ),
    );
    let environment = environment.variable("VOLCENGINE_OIDC_STS_ENDPOINT", sts.url());
    assert_eq!(provide(&provider(&environment)).await.unwrap(), temporary("AKoidc", 1800, 60));
    assert_eq!(query(&sts.received()[0], "OIDCToken").as_deref(), Some("hunter2.oidc"));
    assert_eq!(query(&sts.received()[0], "RoleTrn").as_deref(), Some("trn:iam::1:role/x"));
}

#[tokio::test]
async fn the_profile_names_the_role_of_the_instance() {
    let emulator = emulator();
    let role = |name: &str| {
        with_profile(&format!(r#"{{"mode": "ecsrole", "role-name": "{name}"}}"#))
            .variable("VOLCREDIS_METADATA_ENDPOINT", emulator.url())
    };
    assert_granted(&provide(&provider(&role("second"))).await.unwrap(), 3600, 300);
    let message = provide_error(&provider(&role("third"))).await;
    assert!(message.ends_with(r#"the instance has no role "third""#), "{message}");
}

#[tokio::test]
async fn unknown_fields_whitespace_and_byte_order_marks_are_accepted() {
    let environment = TestEnvironment::new();
    let content = "\u{feff}{\r\n  \"current\": \" work \",\r\n  \"schema-version\": 7,\r\n  \"profiles\": {\r\n    \"work\": {\
        \"mode\": \" AK \", \"access-key\": \"AK\\r\\n\", \"secret-key\": \" hunter2-secret\", \"session-token\": \" \",\
        \"colour\": {\"of\": [\"the\", \"prompt\"]}}\r\n  }\r\n}\r\n";
    environment.write(FILE, content);
    assert_eq!(provide(&provider(&environment)).await.unwrap(), Credentials::new("AK", "hunter2-secret"));
    environment.write(FILE, b"\xff\xfe{\0}\0");
    let message = provide_error(&provider(&environment)).await;
    assert!(message.contains("config.json: not UTF-8"), "{message}");
}

#[tokio::test]
async fn a_named_profile_must_exist() {
    let nothing = TestEnvironment::new().variable("VOLCENGINE_PROFILE", "work");
    for provider in [provider(&nothing), provider(&TestEnvironment::new()).profile("work")] {
        let error = provide(&provider).await.unwrap_err();
        assert!(!error.is_not_configured());
        let message = error.to_string();
        assert!(message.starts_with(r#"profile "work" was selected, but the file "#), "{message}");
    }
    let environment = TestEnvironment::new();
    environment.write(FILE, r#"{"current": "gone", "profiles": {"default": {}}}"#);
    let error = provide(&provider(&environment)).await.unwrap_err();
    assert!(!error.is_not_configured() && error.to_string().contains(r#"has no profile "gone""#), "{error}");
}
