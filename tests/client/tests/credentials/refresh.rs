//! Calls with temporary credentials of the emulator that expire and are replaced.

use std::sync::Arc;
use std::time::Duration;

use volcredis::actions::DescribeDBInstancesRequest;
use volcredis::credentials::{
    AssumeRoleProvider, ChainProvider, CliProfileProvider, Context, ImdsProvider, OidcProvider,
    ProvideCredentials, StaticProvider,
};
use volcredis::{Client, Credentials, Error};
use volcredis_emulator::Emulator;

use crate::environment::{OWN_ACCOUNT, OWN_KEY, OWN_SECRET, TestEnvironment};

/// Longer than the validity of any credentials.
const LONG: Duration = Duration::from_secs(2 * 3600);

fn emulator() -> Emulator {
    // With the system clock, as the client.
    Emulator::builder()
        .access_key(OWN_ACCOUNT, OWN_KEY, OWN_SECRET)
        .sts(true)
        .instance_role("backup")
        .start()
        .unwrap()
}

/// Returns the environment of a machine whose providers use the emulator.
fn machine(emulator: &Emulator) -> (TestEnvironment, Context) {
    let environment = TestEnvironment::new();
    let token = environment.write("token", "hunter2.oidc").display().to_string();
    let profiles = format!(
        r#"{{"profiles": {{
            "assume": {{"mode": "RamRoleArn", "access-key": "{OWN_KEY}", "secret-key": "{OWN_SECRET}",
                        "role-name": "backup", "account-id": "{OWN_ACCOUNT}"}},
            "oidc": {{"mode": "OIDC", "role-trn": "{role}", "oidc-token-file": "{token}"}},
            "instance": {{"mode": "EcsRole", "role-name": "backup"}}
        }}}}"#,
        role = role()
    );
    environment.write(".volcengine/config.json", profiles);
    let environment = environment
        .variable("VOLCENGINE_OIDC_ROLE_TRN", role())
        .variable("VOLCENGINE_OIDC_TOKEN_FILE", token)
        .variable("VOLCREDIS_STS_ENDPOINT", emulator.url())
        .variable("VOLCREDIS_METADATA_ENDPOINT", emulator.url());
    let context = environment.context_with_system_clock();
    (environment, context)
}

fn role() -> String {
    format!("trn:iam::{OWN_ACCOUNT}:role/backup")
}

fn providers(context: &Context) -> Vec<(&'static str, Arc<dyn ProvideCredentials>)> {
    let own = Arc::new(StaticProvider::new(Credentials::new(OWN_KEY, OWN_SECRET)));
    let instance = || ImdsProvider::new().with_context(context.clone());
    let profile = |name: &str| CliProfileProvider::new().profile(name).with_context(context.clone());
    let assume = |source| AssumeRoleProvider::new(source, role()).with_context(context.clone());
    vec![
        ("AssumeRole", Arc::new(assume(own))),
        ("AssumeRole over the metadata", Arc::new(assume(Arc::new(instance())))),
        ("OIDC", Arc::new(OidcProvider::new().with_context(context.clone()))),
        ("metadata", Arc::new(instance())),
        ("profile RamRoleArn", Arc::new(profile("assume"))),
        ("profile OIDC", Arc::new(profile("oidc"))),
        ("profile EcsRole", Arc::new(profile("instance"))),
        ("default chain", Arc::new(ChainProvider::default_chain_in(context))),
    ]
}

#[test]
fn expired_credentials_are_replaced() {
    let emulator = emulator();
    let (_environment, context) = machine(&emulator);
    for (name, provider) in providers(&context) {
        let builder = Client::builder("cn-beijing").endpoint(emulator.url()).credentials_provider(provider);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (client, asynchronous) =
            (builder.clone().build().unwrap(), builder.into_async().build().unwrap());
        let request = DescribeDBInstancesRequest::new();
        let call = |on_tokio: bool| -> Result<u32, Error> {
            let response = match on_tokio {
                false => client.describe_db_instances(&request)?,
                true => runtime.block_on(asynchronous.describe_db_instances(&request))?,
            };
            assert_eq!(response.total_instances_num, Some(3), "{name}");
            Ok(response.attempts)
        };
        for on_tokio in [false, true] {
            let attempts = || call(on_tokio).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!([attempts(), attempts()], [1, 1], "{name}");
            // The client has another clock: the service rejects the credentials.
            emulator.advance_clock(LONG).unwrap();
            assert_eq!([attempts(), attempts()], [2, 1], "{name}");
        }
    }
}

#[test]
fn a_role_of_another_account_sees_its_instances() {
    let emulator = Emulator::builder()
        .access_key(OWN_ACCOUNT, OWN_KEY, OWN_SECRET)
        .access_key(1, "AKother", "hunter2-other")
        .sts(true)
        .start()
        .unwrap();
    let (_environment, context) = machine(&emulator);
    let own = Arc::new(StaticProvider::new(Credentials::new(OWN_KEY, OWN_SECRET)));
    let provider = AssumeRoleProvider::new(own, "trn:iam::1:role/guest").with_context(context);
    let client = Client::builder("cn-beijing")
        .endpoint(emulator.url())
        .credentials_provider(Arc::new(provider))
        .build()
        .unwrap();
    let instances = client.describe_db_instances(&DescribeDBInstancesRequest::new()).unwrap();
    assert_eq!(instances.total_instances_num, Some(0));
}
