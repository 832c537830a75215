//! The default chain and other chains.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use volcredis::Credentials;
use volcredis::credentials::{ChainProvider, CredentialsError, FunctionProvider};

use crate::environment::{TestEnvironment, provide, provide_error};
use crate::http::{always, responses};
use crate::{imds, oidc};

#[tokio::test]
async fn the_default_chain_has_the_official_order() {
    let metadata = imds::metadata("backup");
    let sts = always(200, oidc::RESPONSE);
    let key = async |environment: &TestEnvironment| {
        provide(&ChainProvider::default_chain_in(&environment.context())).await.unwrap().access_key
    };
    let environment = TestEnvironment::new().variable("VOLCREDIS_METADATA_ENDPOINT", metadata.url());
    assert_eq!(key(&environment).await, "AKecs");
    environment.write(
        ".volcengine/config.json",
        r#"{"profiles": {"default": {"access-key": "AKfile", "secret-key": "hunter2"}}}"#,
    );
    assert_eq!(key(&environment).await, "AKfile");
    let token = environment.write("token", "hunter2.oidc").display().to_string();
    let environment = environment
        .variable("VOLCENGINE_OIDC_ROLE_TRN", "trn:iam::1:role/x")
        .variable("VOLCENGINE_OIDC_TOKEN_FILE", token)
        .variable("VOLCENGINE_OIDC_STS_ENDPOINT", sts.url());
    assert_eq!(key(&environment).await, "AKoidc");
    let environment =
        environment.variable("VOLCENGINE_ACCESS_KEY", "AKenv").variable("VOLCENGINE_SECRET_KEY", "hunter2");
    assert_eq!(key(&environment).await, "AKenv");
    assert_eq!((metadata.received().len(), sts.received().len()), (3, 1));
}

#[tokio::test]
async fn the_error_lists_the_reason_of_each_provider() {
    let environment = TestEnvironment::new().variable("VOLCENGINE_ECS_METADATA_DISABLED", "true");
    let error = provide(&ChainProvider::default_chain_in(&environment.context())).await.unwrap_err();
    assert!(error.is_not_configured());
    let message = error.to_string();
    let parts: Vec<&str> = message.split("; ").collect();
    assert_eq!(parts.len(), 4, "{message}");
    assert_eq!(parts[0], "environment: VOLCENGINE_ACCESS_KEY and VOLCENGINE_SECRET_KEY are not set");
    assert_eq!(parts[1], "OIDC: VOLCENGINE_OIDC_ROLE_TRN and VOLCENGINE_OIDC_TOKEN_FILE are not set");
    assert!(parts[2].starts_with("command line profile: the file "), "{message}");
    assert_eq!(parts[3], "instance role: disabled by VOLCENGINE_ECS_METADATA_DISABLED=true");

    let environment = environment.variable("VOLCENGINE_SECRET_KEY", "hunter2");
    let error = provide(&ChainProvider::default_chain_in(&environment.context())).await.unwrap_err();
    assert!(!error.is_not_configured());
    let expected = "environment: VOLCENGINE_SECRET_KEY is set, but VOLCENGINE_ACCESS_KEY is not";
    assert_eq!(error.to_string(), expected);
    assert_eq!(provide_error(&ChainProvider::new(vec![])).await, "the chain has no providers");
}

#[tokio::test]
async fn the_first_provider_that_succeeds_is_used_from_then_on() {
    let (sealed, calls_of_last) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let (state, count) = (Arc::clone(&sealed), Arc::clone(&calls_of_last));
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
    assert_eq!(provide(&chain).await.unwrap().access_key, "AK1");
    // Credentials of another identity would be worse than an error.
    sealed.store(true, Ordering::SeqCst);
    assert_eq!(provide_error(&chain).await, "vault: sealed");
    assert_eq!(calls_of_last.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn the_failure_of_a_configured_provider_is_an_error() {
    let metadata = imds::metadata("backup");
    // The provider sends up to three requests.
    let sts = responses(|_, before| match before {
        0..3 => (503, String::new()),
        _ => (200, oidc::RESPONSE.to_owned()),
    });
    let environment = TestEnvironment::new().variable("VOLCREDIS_METADATA_ENDPOINT", metadata.url());
    let token = environment.write("token", "hunter2.oidc").display().to_string();
    let environment = environment
        .variable("VOLCENGINE_OIDC_ROLE_TRN", "trn:iam::1:role/x")
        .variable("VOLCENGINE_OIDC_TOKEN_FILE", token)
        .variable("VOLCREDIS_STS_ENDPOINT", sts.url());
    let chain = ChainProvider::default_chain_in(&environment.context());
    let error = provide(&chain).await.unwrap_err();
    assert!(!error.is_not_configured());
    assert_eq!(error.to_string(), "OIDC: STS returned HTTP 503");
    assert_eq!(provide(&chain).await.unwrap().access_key, "AKoidc");
    assert!(metadata.received().is_empty());
}

#[tokio::test]
async fn an_incomplete_or_invalid_configuration_is_an_error() {
    let metadata = imds::metadata("backup");
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
            "OIDC: a role is set, but no token: VOLCENGINE_OIDC_TOKEN_FILE is not set",
        ),
        (&[("VOLCENGINE_PROFILE", "work")], "command line profile: "),
        (&[("VOLCENGINE_CLI_CONFIG_FILE", "/nonexistent/ve.json")], "command line profile: "),
    ] {
        let mut environment = TestEnvironment::new().variable("VOLCREDIS_METADATA_ENDPOINT", metadata.url());
        for (name, value) in variables {
            environment = environment.variable(name, *value);
        }
        let error = provide(&ChainProvider::default_chain_in(&environment.context())).await.unwrap_err();
        assert!(!error.is_not_configured(), "{error}");
        assert!(error.to_string().starts_with(expected), "{error}");
    }
    assert!(metadata.received().is_empty());
}

#[tokio::test]
async fn blank_variables_and_files_without_credentials_are_skipped() {
    let metadata = imds::metadata("backup");
    for file in [
        "{}",
        r#"{"profiles": null, "current": ""}"#,
        r#"{"profiles": {"other": {"access-key": "AK", "secret-key": "hunter2"}}}"#,
        r#"{"profiles": {"default": {"region": "cn-beijing", "access-key": "", "secret-key": " "}}}"#,
    ] {
        let mut environment = TestEnvironment::new().variable("VOLCREDIS_METADATA_ENDPOINT", metadata.url());
        environment.write(".volcengine/config.json", file);
        for name in [
            "VOLCENGINE_ACCESS_KEY",
            "VOLCENGINE_SECRET_KEY",
            "VOLCSTACK_ACCESS_KEY_ID",
            "VOLCENGINE_OIDC_ROLE_TRN",
            "VOLCENGINE_OIDC_TOKEN_FILE",
            "VOLCENGINE_PROFILE",
            "VOLCENGINE_CLI_CONFIG_FILE",
        ] {
            environment = environment.variable(name, " \r\n");
        }
        let found = provide(&ChainProvider::default_chain_in(&environment.context())).await.unwrap();
        assert_eq!(found.access_key, "AKecs", "{file}");
    }
}
