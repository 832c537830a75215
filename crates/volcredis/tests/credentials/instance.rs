//! The metadata service of an instance.

use volcredis::credentials::InstanceProvider;

use crate::http::{Reply, always, responses};
use crate::support::http_server::{Received, Server};
use crate::world::{World, ask, assert_granted, complaint, emulator, temporary};

pub(crate) const KEYS: &str = r#"{"AccessKeyId": "AKecs", "SecretAccessKey": "hunter2-secret",
    "SessionToken": "hunter2-token", "ExpiredTime": "2026-01-01T01:00:00Z", "CurrentTime": "2026-01-01T00:00:00Z"}"#;
const ROLES: &str = "/volcstack/latest/iam/security_credentials";

/// A metadata service that lists those roles.
pub(crate) fn metadata(roles: &'static str) -> Server {
    responses(move |request, _| answer(request, roles))
}

fn answer(request: &Received, roles: &str) -> Reply {
    if request.line() == "PUT /latest/api/token" {
        assert_eq!(request.header("x-volc-ecs-metadata-token-ttl-seconds"), Some("21600"));
        return (200, "hunter2-imds\n".to_owned());
    }
    assert_eq!(request.method, "GET");
    if request.header("x-volc-ecs-metadata-token") != Some("hunter2-imds") {
        return (401, String::new());
    }
    if request.path == ROLES {
        assert_eq!(request.query, "type=user&format=json");
        return (200, roles.to_owned());
    }
    match request.path.strip_prefix(ROLES) {
        Some("/backup" | "/second") => (200, KEYS.to_owned()),
        _ => (404, "<html></html>".to_owned()),
    }
}

fn machine(metadata: &Server) -> World {
    World::new().variable("VOLCREDIS_METADATA_ENDPOINT", metadata.url())
}

#[tokio::test]
async fn the_first_role_is_found() {
    for roles in [
        r#"["backup"]"#,
        r#"["backup", "second"]"#,
        "backup",
        "backup\nsecond\n",
        "\n backup \r\n\nsecond",
        r#"["", "backup"]"#,
    ] {
        let metadata = metadata(roles);
        let provider = InstanceProvider::new().with_context(machine(&metadata).context());
        assert_eq!(ask(&provider).await.unwrap(), temporary("AKecs", 3600, 300), "{roles}");
        let expected = ["PUT /latest/api/token", &format!("GET {ROLES}"), &format!("GET {ROLES}/backup")];
        assert_eq!(metadata.lines(), expected);
    }
}

#[tokio::test]
async fn a_role_that_is_named_is_not_looked_for() {
    let metadata = metadata("backup");
    let world = machine(&metadata).variable("VOLCENGINE_ECS_METADATA", "second");
    ask(&InstanceProvider::new().with_context(world.context())).await.unwrap();
    assert_eq!(metadata.lines().last().unwrap(), &format!("GET {ROLES}/second"));
    assert_eq!(metadata.received().len(), 2);
}

#[tokio::test]
async fn the_emulator_is_an_instance_too() {
    let emulator = emulator();
    let world = World::new().variable("VOLCREDIS_METADATA_ENDPOINT", emulator.url());
    let provider = || InstanceProvider::new().with_context(world.context());
    assert_granted(&ask(&provider()).await.unwrap(), 3600, 300);
    assert_granted(&ask(&provider().role("second")).await.unwrap(), 3600, 300);
    for unknown in ["third", "a/../b", "second/"] {
        let text = complaint(&provider().role(unknown)).await;
        assert_eq!(text, format!("the instance has no role {unknown:?}"));
    }
}

#[tokio::test]
async fn an_instance_may_have_no_role() {
    for roles in ["", "[]", "\n\n", r#"[""]"#] {
        let metadata = metadata(roles);
        let error =
            ask(&InstanceProvider::new().with_context(machine(&metadata).context())).await.unwrap_err();
        assert!(error.is_not_configured());
        assert_eq!(error.to_string(), "the instance has no role", "{roles:?}");
    }
    let metadata = metadata(r#"{"hunter2": 1}"#);
    let text = complaint(&InstanceProvider::new().with_context(machine(&metadata).context())).await;
    assert!(text.contains("not as a list of names"), "{text}");
}

#[tokio::test]
async fn it_can_be_turned_off() {
    let metadata = metadata("backup");
    let world = machine(&metadata).variable("VOLCENGINE_ECS_METADATA_DISABLED", "True");
    let error = ask(&InstanceProvider::new().with_context(world.context())).await.unwrap_err();
    assert!(error.is_not_configured());
    assert!(error.to_string().contains("VOLCENGINE_ECS_METADATA_DISABLED"));
    assert!(metadata.received().is_empty());
    let world = machine(&metadata).variable("VOLCENGINE_ECS_METADATA_DISABLED", "false");
    ask(&InstanceProvider::new().with_context(world.context())).await.unwrap();
}

#[tokio::test]
async fn a_machine_without_the_service_is_told_so() {
    let gone = World::new().variable("VOLCREDIS_METADATA_ENDPOINT", metadata("").url());
    let error = ask(&InstanceProvider::new().with_context(gone.context())).await.unwrap_err();
    assert!(error.is_not_configured());
    assert!(error.to_string().starts_with("the metadata service of the instance gave no answer"), "{error}");
}

#[tokio::test]
async fn answers_that_make_no_sense_are_errors() {
    let empty = always(200, " \n");
    let text = complaint(&InstanceProvider::new().with_context(machine(&empty).context())).await;
    assert_eq!(text, "the metadata service gave an empty token");
    let refusing = always(403, "<html>hunter2</html>");
    let text = complaint(&InstanceProvider::new().with_context(machine(&refusing).context())).await;
    assert_eq!(text, "the metadata service of the instance answered with HTTP 403");
    let broken = responses(|request, _| match request.path.as_str() {
        "/latest/api/token" => (200, "hunter2".to_owned()),
        _ => (200, r#"{"AccessKeyId": "AK", "SecretAccessKey": "hunter2""#.to_owned()),
    });
    let provider = InstanceProvider::new().role("x").with_context(machine(&broken).context());
    let text = complaint(&provider).await;
    assert!(text.contains("is not JSON"), "{text}");
}
