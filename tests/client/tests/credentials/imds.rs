//! The instance metadata service.

use volcredis::credentials::ImdsProvider;

use crate::environment::{TestEnvironment, assert_granted, emulator, provide, provide_error, temporary};
use crate::http::{Reply, always, responses};
use crate::support::http_server::{Received, Server};

pub(crate) const KEYS: &str = r#"{"AccessKeyId": "AKecs", "SecretAccessKey": "hunter2-secret",
    "SessionToken": "hunter2-token", "ExpiredTime": "2026-01-01T01:00:00Z", "CurrentTime": "2026-01-01T00:00:00Z"}"#;
const ROLES_PATH: &str = "/volcstack/latest/iam/security_credentials";

/// Starts a metadata service that lists the given roles.
pub(crate) fn metadata(roles: &'static str) -> Server {
    responses(move |request, _| respond(request, roles))
}

fn respond(request: &Received, roles: &str) -> Reply {
    if request.line() == "PUT /latest/api/token" {
        assert_eq!(request.header("x-volc-ecs-metadata-token-ttl-seconds"), Some("21600"));
        return (200, "hunter2-imds\n".to_owned());
    }
    assert_eq!(request.method, "GET");
    if request.header("x-volc-ecs-metadata-token") != Some("hunter2-imds") {
        return (401, String::new());
    }
    if request.path == ROLES_PATH {
        assert_eq!(request.query, "type=user&format=json");
        return (200, roles.to_owned());
    }
    match request.path.strip_prefix(ROLES_PATH) {
        Some("/backup" | "/second") => (200, KEYS.to_owned()),
        _ => (404, "<html></html>".to_owned()),
    }
}

fn machine(metadata: &Server) -> TestEnvironment {
    TestEnvironment::new().variable("VOLCREDIS_METADATA_ENDPOINT", metadata.url())
}

#[tokio::test]
async fn the_first_role_is_used() {
    for roles in [
        r#"["backup"]"#,
        r#"["backup", "second"]"#,
        "backup",
        "backup\nsecond\n",
        "\n backup \r\n\nsecond",
        r#"["", "backup"]"#,
    ] {
        let metadata = metadata(roles);
        let provider = ImdsProvider::new().with_context(machine(&metadata).context());
        assert_eq!(provide(&provider).await.unwrap(), temporary("AKecs", 3600, 300), "{roles}");
        let expected =
            ["PUT /latest/api/token", &format!("GET {ROLES_PATH}"), &format!("GET {ROLES_PATH}/backup")];
        assert_eq!(metadata.lines(), expected);
    }
}

#[tokio::test]
async fn a_named_role_is_not_listed() {
    let metadata = metadata("backup");
    let environment = machine(&metadata).variable("VOLCENGINE_ECS_METADATA", "second");
    provide(&ImdsProvider::new().with_context(environment.context())).await.unwrap();
    assert_eq!(metadata.lines().last().unwrap(), &format!("GET {ROLES_PATH}/second"));
    assert_eq!(metadata.received().len(), 2);
}

#[tokio::test]
async fn the_emulator_has_a_metadata_service() {
    let emulator = emulator();
    let environment = TestEnvironment::new().variable("VOLCREDIS_METADATA_ENDPOINT", emulator.url());
    let provider = || ImdsProvider::new().with_context(environment.context());
    assert_granted(&provide(&provider()).await.unwrap(), 3600, 300);
    assert_granted(&provide(&provider().role("second")).await.unwrap(), 3600, 300);
    for unknown in ["third", "a/../b", "second/"] {
        let message = provide_error(&provider().role(unknown)).await;
        assert_eq!(message, format!("the instance has no role {unknown:?}"));
    }
}

#[tokio::test]
async fn an_instance_may_have_no_role() {
    for roles in ["", "[]", "\n\n", r#"[""]"#] {
        let metadata = metadata(roles);
        let error =
            provide(&ImdsProvider::new().with_context(machine(&metadata).context())).await.unwrap_err();
        assert!(error.is_not_configured());
        assert_eq!(error.to_string(), "the instance has no role", "{roles:?}");
    }
    let metadata = metadata(r#"{"hunter2": 1}"#);
    let message = provide_error(&ImdsProvider::new().with_context(machine(&metadata).context())).await;
    assert!(message.contains("not an array of names"), "{message}");
}

#[tokio::test]
async fn the_provider_can_be_disabled() {
    let metadata = metadata("backup");
    let environment = machine(&metadata).variable("VOLCENGINE_ECS_METADATA_DISABLED", "True");
    let error = provide(&ImdsProvider::new().with_context(environment.context())).await.unwrap_err();
    assert!(error.is_not_configured());
    assert!(error.to_string().contains("VOLCENGINE_ECS_METADATA_DISABLED"));
    assert!(metadata.received().is_empty());
    let environment = machine(&metadata).variable("VOLCENGINE_ECS_METADATA_DISABLED", "false");
    provide(&ImdsProvider::new().with_context(environment.context())).await.unwrap();
}

#[tokio::test]
async fn a_machine_without_the_service_means_not_configured() {
    let gone = TestEnvironment::new().variable("VOLCREDIS_METADATA_ENDPOINT", metadata("").url());
    let error = provide(&ImdsProvider::new().with_context(gone.context())).await.unwrap_err();
    assert!(error.is_not_configured());
    assert!(error.to_string().starts_with("no response from the instance metadata service"), "{error}");
}

#[tokio::test]
async fn invalid_responses_are_errors() {
    let empty = always(200, " \n");
    let message = provide_error(&ImdsProvider::new().with_context(machine(&empty).context())).await;
    assert_eq!(message, "the instance metadata service returned an empty token");
    let rejecting = always(403, "<html>hunter2</html>");
    let message = provide_error(&ImdsProvider::new().with_context(machine(&rejecting).context())).await;
    assert_eq!(message, "the instance metadata service returned HTTP 403");
    let broken = responses(|request, _| match request.path.as_str() {
        "/latest/api/token" => (200, "hunter2".to_owned()),
        _ => (200, r#"{"AccessKeyId": "AK", "SecretAccessKey": "hunter2""#.to_owned()),
    });
    let provider = ImdsProvider::new().role("x").with_context(machine(&broken).context());
    let message = provide_error(&provider).await;
    assert!(message.contains("is not JSON"), "{message}");
}
