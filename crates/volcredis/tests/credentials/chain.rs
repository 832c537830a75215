//! The default chain, and chains of one's own.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use volcredis::Credentials;
use volcredis::credentials::{ChainProvider, CredentialsError, FunctionProvider};

use crate::http::{always, responses};
use crate::world::{World, ask, complaint};
use crate::{instance, oidc};

#[tokio::test]
async fn the_default_chain_asks_in_the_official_order() {
    let metadata = instance::metadata("backup");
    let sts = always(200, oidc::ANSWER);
    let key = async |world: &World| {
        ask(&ChainProvider::default_chain_in(&world.context())).await.unwrap().access_key
    };
    let world = World::new().variable("VOLCREDIS_METADATA_ENDPOINT", metadata.url());
    assert_eq!(key(&world).await, "AKecs");
    world.write(
        ".volcengine/config.json",
        r#"{"profiles": {"default": {"access-key": "AKfile", "secret-key": "hunter2"}}}"#,
    );
    assert_eq!(key(&world).await, "AKfile");
    let token = world.write("token", "hunter2.oidc").display().to_string();
    let world = world
        .variable("VOLCENGINE_OIDC_ROLE_TRN", "trn:iam::1:role/x")
        .variable("VOLCENGINE_OIDC_TOKEN_FILE", token)
        .variable("VOLCENGINE_OIDC_STS_ENDPOINT", sts.url());
    assert_eq!(key(&world).await, "AKoidc");
    let world = world.variable("VOLCENGINE_ACCESS_KEY", "AKenv").variable("VOLCENGINE_SECRET_KEY", "hunter2");
    assert_eq!(key(&world).await, "AKenv");
    assert_eq!((metadata.received().len(), sts.received().len()), (3, 1));
}

#[tokio::test]
async fn the_error_lists_what_each_provider_said() {
    let world = World::new().variable("VOLCENGINE_ECS_METADATA_DISABLED", "true");
    let error = ask(&ChainProvider::default_chain_in(&world.context())).await.unwrap_err();
    assert!(error.is_not_configured());
    let text = error.to_string();
    let parts: Vec<&str> = text.split("; ").collect();
    assert_eq!(parts.len(), 4, "{text}");
    assert_eq!(parts[0], "environment: VOLCENGINE_ACCESS_KEY and VOLCENGINE_SECRET_KEY are not set");
    assert_eq!(parts[1], "OIDC: VOLCENGINE_OIDC_ROLE_TRN and VOLCENGINE_OIDC_TOKEN_FILE are not set");
    assert!(parts[2].starts_with("command line configuration: there is no file "), "{text}");
    assert_eq!(parts[3], "instance role: turned off by VOLCENGINE_ECS_METADATA_DISABLED=true");

    let world = world.variable("VOLCENGINE_SECRET_KEY", "hunter2");
    let error = ask(&ChainProvider::default_chain_in(&world.context())).await.unwrap_err();
    assert!(!error.is_not_configured());
    let expected = "environment: VOLCENGINE_SECRET_KEY is set, but VOLCENGINE_ACCESS_KEY is not";
    assert_eq!(error.to_string(), expected);
    assert_eq!(complaint(&ChainProvider::new(vec![])).await, "there is no provider in the chain");
}

#[tokio::test]
async fn the_provider_that_had_credentials_is_kept_to() {
    let (sealed, asked_last) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let (state, count) = (Arc::clone(&sealed), Arc::clone(&asked_last));
    let chain = ChainProvider::new(vec![
        Arc::new(FunctionProvider::new("none", || Err(CredentialsError::not_configured("not here")))),
        Arc::new(FunctionProvider::asynchronous("vault", move || {
            let sealed = state.load(Ordering::SeqCst);
            async move {
                if sealed {
                    Err(CredentialsError::new("sealed"))
                } else {
                    Ok(Credentials::new("AK1", "hunter2"))
                }
            }
        })),
        Arc::new(FunctionProvider::new("last", move || {
            count.fetch_add(1, Ordering::SeqCst);
            Ok(Credentials::new("AK2", "hunter2"))
        })),
    ]);
    assert_eq!(ask(&chain).await.unwrap().access_key, "AK1");
    // Another identity would be worse than an error.
    sealed.store(true, Ordering::SeqCst);
    assert_eq!(complaint(&chain).await, "vault: sealed");
    assert_eq!(asked_last.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_configured_provider_that_fails_is_an_error_and_is_asked_again() {
    let metadata = instance::metadata("backup");
    // Each ask sends the request up to three times.
    let sts = responses(|_, before| match before {
        0..3 => (503, String::new()),
        _ => (200, oidc::ANSWER.to_owned()),
    });
    let world = World::new().variable("VOLCREDIS_METADATA_ENDPOINT", metadata.url());
    let token = world.write("token", "hunter2.oidc").display().to_string();
    let world = world
        .variable("VOLCENGINE_OIDC_ROLE_TRN", "trn:iam::1:role/x")
        .variable("VOLCENGINE_OIDC_TOKEN_FILE", token)
        .variable("VOLCREDIS_STS_ENDPOINT", sts.url());
    let chain = ChainProvider::default_chain_in(&world.context());
    let error = ask(&chain).await.unwrap_err();
    assert!(!error.is_not_configured());
    assert_eq!(error.to_string(), "OIDC: STS answered with HTTP 503");
    assert_eq!(ask(&chain).await.unwrap().access_key, "AKoidc");
    assert!(metadata.received().is_empty());
}

#[tokio::test]
async fn a_configuration_that_is_incomplete_or_broken_ends_the_chain() {
    let metadata = instance::metadata("backup");
    for (variables, expected) in [
        (
            &[("VOLCENGINE_ACCESS_KEY", "AK")][..],
            "environment: VOLCENGINE_ACCESS_KEY is set, but VOLCENGINE_SECRET_KEY is not",
        ),
        (
            &[("VOLCENGINE_SECRET_KEY", "hunter2"), ("VOLCENGINE_ACCESS_KEY", " \t")],
            "environment: VOLCENGINE_SECRET_KEY is set, but VOLCENGINE_ACCESS_KEY is not",
        ),
        (
            &[("VOLCENGINE_OIDC_ROLE_TRN", "trn:iam::1:role/x")],
            "OIDC: there is a role, but no token: VOLCENGINE_OIDC_TOKEN_FILE is not set",
        ),
        (&[("VOLCENGINE_PROFILE", "work")], "command line configuration: "),
        (&[("VOLCENGINE_CLI_CONFIG_FILE", "/nonexistent/ve.json")], "command line configuration: "),
    ] {
        let mut world = World::new().variable("VOLCREDIS_METADATA_ENDPOINT", metadata.url());
        for (name, value) in variables {
            world = world.variable(name, *value);
        }
        let error = ask(&ChainProvider::default_chain_in(&world.context())).await.unwrap_err();
        assert!(!error.is_not_configured(), "{error}");
        assert!(error.to_string().starts_with(expected), "{error}");
    }
    assert!(metadata.received().is_empty());
}

#[tokio::test]
async fn blank_variables_and_files_without_credentials_are_passed_over() {
    let metadata = instance::metadata("backup");
    for file in [
        "{}",
        r#"{"profiles": null, "current": ""}"#,
        r#"{"profiles": {"other": {"access-key": "AK", "secret-key": "hunter2"}}}"#,
        r#"{"profiles": {"default": {"region": "cn-beijing", "access-key": "", "secret-key": " "}}}"#,
    ] {
        let mut world = World::new().variable("VOLCREDIS_METADATA_ENDPOINT", metadata.url());
        world.write(".volcengine/config.json", file);
        for name in [
            "VOLCENGINE_ACCESS_KEY",
            "VOLCENGINE_SECRET_KEY",
            "VOLCSTACK_ACCESS_KEY_ID",
            "VOLCENGINE_OIDC_ROLE_TRN",
            "VOLCENGINE_OIDC_TOKEN_FILE",
            "VOLCENGINE_PROFILE",
            "VOLCENGINE_CLI_CONFIG_FILE",
        ] {
            world = world.variable(name, " \r\n");
        }
        let found = ask(&ChainProvider::default_chain_in(&world.context())).await.unwrap();
        assert_eq!(found.access_key, "AKecs", "{file}");
    }
}
