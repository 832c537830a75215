//! The configuration of the command line: the choice of a profile, and the modes without a cache of their own.

use volcredis::Credentials;
use volcredis::credentials::CliFileProvider;

use crate::http::{always, query};
use crate::oidc;
use crate::world::{
    OWN_KEY, OWN_SECRET, World, ask, assert_granted, complaint, emulator, signed_calls, temporary,
};

const FILE: &str = ".volcengine/config.json";

/// A world in which the configuration has one profile, `default`.
pub(crate) fn with_profile(profile: &str) -> World {
    let world = World::new();
    world.write(FILE, format!(r#"{{"profiles": {{"default": {profile}}}}}"#));
    world
}

fn provider(world: &World) -> CliFileProvider {
    CliFileProvider::new().with_context(world.context())
}

#[tokio::test]
async fn the_profile_is_chosen_by_code_then_environment_then_file() {
    let profile = |key: &str| format!(r#"{{"mode": "ak", "access-key": "{key}", "secret-key": "hunter2"}}"#);
    let configuration = format!(
        r#"{{"current": "chosen", "profiles": {{"default": {}, "chosen": {}, "named": {}, "broken": {{"access-key": 1}}}}}}"#,
        profile("AKdefault"),
        profile("AKchosen"),
        profile("AKnamed")
    );
    let world = World::new();
    world.write(FILE, &configuration);
    let key = async |provider: CliFileProvider| ask(&provider).await.unwrap().access_key;
    assert_eq!(key(provider(&world)).await, "AKchosen");
    let world = world.variable("VOLCENGINE_PROFILE", "named");
    assert_eq!(key(provider(&world)).await, "AKnamed");
    assert_eq!(key(provider(&world).profile("default")).await, "AKdefault");
    let text = complaint(&provider(&world).profile("none")).await;
    assert!(
        text.ends_with(r#"has no profile "none"; it has ["broken", "chosen", "default", "named"]"#),
        "{text}"
    );

    let world = World::new();
    let elsewhere = world.write("elsewhere/ve.json", configuration.replace(r#""current": "chosen","#, ""));
    assert_eq!(key(provider(&world).file(&elsewhere)).await, "AKdefault");
    let world = world.variable("VOLCENGINE_CLI_CONFIG_FILE", elsewhere.display().to_string());
    assert_eq!(key(provider(&world)).await, "AKdefault");
}

#[tokio::test]
async fn a_file_that_nobody_wrote_is_not_a_mistake() {
    let error = ask(&provider(&World::new())).await.unwrap_err();
    assert!(error.is_not_configured() && error.to_string().contains("config.json"), "{error}");
    let named = World::new();
    let missing = named.path("none.json").display().to_string();
    let named = named.variable("VOLCENGINE_CLI_CONFIG_FILE", missing);
    let error = ask(&provider(&named)).await.unwrap_err();
    assert!(!error.is_not_configured() && error.to_string().contains("cannot be read"), "{error}");
    let homeless =
        CliFileProvider::new()
            .with_context(volcredis::credentials::Context::isolated([] as [(String, String); 0]));
    assert!(complaint(&homeless).await.contains("HOME is not set"));
}

#[tokio::test]
async fn files_that_make_no_sense_are_errors() {
    for (content, expected) in [
        ("", "is not JSON (line 1, column 0)"),
        ("{\"profiles\": {\"default\": {\"secret-key\": \"hunter2\"", "is not JSON"),
        ("[]", "has no profile"),
        (r#""hunter2""#, "a value of another type"),
        (r#"{"profiles": ["hunter2"]}"#, "a value of another type"),
        (r#"{"profiles": {"default": "hunter2"}}"#, "a value of another type"),
        (r#"{"profiles": {"default": {"secret-key": ["hunter2"]}}}"#, "a value of another type"),
        ("{}", "has no profile"),
        (r#"{"profiles": null, "current": null}"#, "has no profile"),
    ] {
        let world = World::new();
        world.write(FILE, content);
        let text = complaint(&provider(&world)).await;
        assert!(text.contains(expected) && text.contains("config.json"), "{content}: {text}");
    }
    let world = World::new();
    world.write(".volcengine/config.json/inside", "");
    assert!(complaint(&provider(&world)).await.contains("it is not a file"));
}

#[tokio::test]
async fn keys_of_the_profile() {
    let plain = Credentials::new("AK", "hunter2-secret");
    for mode in ["", r#""mode": null,"#, r#""mode": "","#, r#""mode": "AK","#, r#""mode": "ak","#] {
        let world =
            with_profile(&format!(r#"{{{mode} "access-key": " AK ", "secret-key": "hunter2-secret"}}"#));
        assert_eq!(ask(&provider(&world)).await.unwrap(), plain, "{mode}");
    }
    let token = plain.clone().with_session_token("hunter2-token");
    for mode in ["AK", "StsToken", "STSTOKEN"] {
        let world = with_profile(&format!(
            r#"{{"mode": "{mode}", "access-key": "AK", "secret-key": "hunter2-secret", "session-token": "hunter2-token"}}"#
        ));
        assert_eq!(ask(&provider(&world)).await.unwrap(), token, "{mode}");
    }
}

#[tokio::test]
async fn what_a_mode_lacks_is_named() {
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
        (r#"{"mode": "magic"}"#, r#"the mode "magic" must be one of AK, StsToken"#),
    ] {
        let error = ask(&provider(&with_profile(profile))).await.unwrap_err();
        assert!(!error.is_not_configured());
        let text = error.to_string();
        assert!(text.starts_with("profile \"default\" of ") && text.contains(expected), "{text}");
    }
}

#[tokio::test]
async fn a_role_taken_on_with_the_key_of_the_profile() {
    for (mode, role) in [
        ("RamRoleArn", r#""role-name": "backup", "account-id": "2100000000""#),
        ("ramrolearn", r#""role-name": "backup", "account-id": 2100000000"#),
        ("RAMROLEARN", r#""role-trn": "trn:iam::2100000000:role/backup""#),
    ] {
        let emulator = emulator();
        let world = with_profile(&format!(
            r#"{{"mode": "{mode}", "access-key": "{OWN_KEY}", "secret-key": "{OWN_SECRET}", "policy": "{{}}", {role}}}"#
        ))
        .variable("VOLCREDIS_STS_ENDPOINT", emulator.url());
        assert_granted(&ask(&provider(&world)).await.unwrap(), 3600, 60);
        let signed = signed_calls(&emulator).remove(0);
        for part in
            ["Action=AssumeRole&", "RoleTrn=trn%3Aiam%3A%3A2100000000%3Arole%2Fbackup&", "Policy=%7B%7D&"]
        {
            assert!(signed.contains(part), "{signed}");
        }
    }
}

#[tokio::test]
async fn a_role_taken_on_with_the_token_in_a_file() {
    let sts = always(200, oidc::ANSWER);
    let world = World::new();
    let token = world.write("token", "hunter2.oidc").display().to_string();
    world.write(
        FILE,
        format!(
            r#"{{"profiles": {{"default": {{"mode": "OIDC", "role-trn": "trn:iam::1:role/x", "oidc-token-file": "{token}"}}}}}}"#
        ),
    );
    let world = world.variable("VOLCENGINE_OIDC_STS_ENDPOINT", sts.url());
    assert_eq!(ask(&provider(&world)).await.unwrap(), temporary("AKoidc", 1800, 60));
    assert_eq!(query(&sts.received()[0], "OIDCToken").as_deref(), Some("hunter2.oidc"));
    assert_eq!(query(&sts.received()[0], "RoleTrn").as_deref(), Some("trn:iam::1:role/x"));
}

#[tokio::test]
async fn the_role_of_the_instance() {
    let emulator = emulator();
    let role = |name: &str| {
        with_profile(&format!(r#"{{"mode": "ecsrole", "role-name": "{name}"}}"#))
            .variable("VOLCREDIS_METADATA_ENDPOINT", emulator.url())
    };
    assert_granted(&ask(&provider(&role("second"))).await.unwrap(), 3600, 300);
    let text = complaint(&provider(&role("third"))).await;
    assert!(text.ends_with(r#"the instance has no role "third""#), "{text}");
}

#[tokio::test]
async fn files_are_read_as_editors_and_newer_command_lines_write_them() {
    let world = World::new();
    let content = "\u{feff}{\r\n  \"current\": \" work \",\r\n  \"schema-version\": 7,\r\n  \"profiles\": {\r\n    \"work\": {\
        \"mode\": \" AK \", \"access-key\": \"AK\\r\\n\", \"secret-key\": \" hunter2-secret\", \"session-token\": \" \",\
        \"colour\": {\"of\": [\"the\", \"prompt\"]}}\r\n  }\r\n}\r\n";
    world.write(FILE, content);
    assert_eq!(ask(&provider(&world)).await.unwrap(), Credentials::new("AK", "hunter2-secret"));
    world.write(FILE, b"\xff\xfe{\0}\0");
    let text = complaint(&provider(&world)).await;
    assert!(text.contains("config.json cannot be read: it is not UTF-8"), "{text}");
}

#[tokio::test]
async fn a_profile_that_was_named_must_be_there() {
    let nothing = World::new().variable("VOLCENGINE_PROFILE", "work");
    for provider in [provider(&nothing), provider(&World::new()).profile("work")] {
        let error = ask(&provider).await.unwrap_err();
        assert!(!error.is_not_configured());
        let text = error.to_string();
        assert!(text.starts_with(r#"profile "work" was chosen, but there is no file "#), "{text}");
    }
    let world = World::new();
    world.write(FILE, r#"{"current": "gone", "profiles": {"default": {}}}"#);
    let error = ask(&provider(&world)).await.unwrap_err();
    assert!(!error.is_not_configured() && error.to_string().contains(r#"has no profile "gone""#), "{error}");
}
