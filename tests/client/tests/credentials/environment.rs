//! The environment of the tests of providers.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;
use volcredis::credentials::{Context, CredentialsError, ProvideCredentials};
use volcredis::{Credentials, Timestamp};
use volcredis_emulator::Emulator;

/// The time of the tests: 2026-01-01T00:00:00Z.
pub(crate) const NOW: i64 = 1_767_225_600;
/// The prefix of all secrets in these tests, which must not appear in any output.
pub(crate) const SECRET: &str = "hunter2";

/// The account and the key of the program.
pub(crate) const OWN_ACCOUNT: i64 = 2_100_000_000;
pub(crate) const OWN_KEY: &str = "AKown";
pub(crate) const OWN_SECRET: &str = "hunter2-own";

/// Starts an emulator of STS and of an instance with two roles, at the time of the tests.
pub(crate) fn emulator() -> Emulator {
    Emulator::builder()
        .start_time(Timestamp::from_unix_seconds(NOW))
        .pause_clock()
        .access_key(OWN_ACCOUNT, OWN_KEY, OWN_SECRET)
        .sts(true)
        .instance_role("backup")
        .instance_role("second")
        .start()
        .unwrap()
}

/// Checks temporary credentials of the emulator: their validity, and the time before the expiry at which they are
/// refreshed, in seconds.
pub(crate) fn assert_granted(credentials: &Credentials, seconds: i64, ahead: i64) {
    assert!(credentials.access_key.starts_with("AKTP"), "{credentials:?}");
    assert!(credentials.session_token.is_some());
    assert_eq!(credentials.expires_at, Some(Timestamp::from_unix_seconds(NOW + seconds)));
    assert_eq!(credentials.refresh_at, Some(Timestamp::from_unix_seconds(NOW + seconds - ahead)));
    assert!(!format!("{credentials:?}").contains(credentials.secret_key.expose()));
}

/// Returns the canonical requests of the calls that the emulator has received, the latest first.
pub(crate) fn signed_calls(emulator: &Emulator) -> Vec<String> {
    let mut stream = TcpStream::connect(emulator.address()).unwrap();
    stream.write_all(b"GET /_/state HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    let state: Value = serde_json::from_str(response.split_once("\r\n\r\n").unwrap().1).unwrap();
    let calls = state["calls"].as_array().unwrap();
    calls.iter().map(|call| call["signed"]["canonical_request"].as_str().unwrap().to_owned()).collect()
}

/// A home directory and environment variables.
pub(crate) struct TestEnvironment {
    directory: TempDir,
    variables: Vec<(String, String)>,
}

impl TestEnvironment {
    /// Creates an empty home directory.
    pub(crate) fn new() -> Self {
        let directory = TempDir::new().unwrap();
        let home = directory.path().display().to_string();
        Self { directory, variables: vec![("HOME".to_owned(), home)] }
    }

    #[must_use]
    pub(crate) fn variable(mut self, name: &str, value: impl Into<String>) -> Self {
        self.variables.push((name.to_owned(), value.into()));
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    /// Returns a context at the given number of seconds after [`NOW`].
    pub(crate) fn context_at(&self, seconds: i64) -> Context {
        Context::isolated(self.variables.iter().cloned())
            .with_clock(move || Timestamp::from_unix_seconds(NOW + seconds))
    }

    /// Returns a context with the system clock.
    pub(crate) fn context_with_system_clock(&self) -> Context {
        Context::isolated(self.variables.iter().cloned())
    }

    pub(crate) fn context(&self) -> Context {
        self.context_at(0)
    }

    /// Returns the files in the directory with their content.
    pub(crate) fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        collect(self.directory.path(), &mut files);
        files.sort();
        files
    }
}

fn collect(directory: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            let content = std::fs::read(&path).unwrap();
            files.push((path, content));
        }
    }
}

/// Returns temporary credentials with the secrets of these tests.
pub(crate) fn temporary(access_key: &str, expires_in: i64, ahead: i64) -> Credentials {
    Credentials::new(access_key, "hunter2-secret")
        .with_session_token("hunter2-token")
        .with_expiry(Timestamp::from_unix_seconds(NOW + expires_in))
        .with_refresh_at(Timestamp::from_unix_seconds(NOW + expires_in - ahead))
}

/// Gets credentials. Checks that no output contains a secret.
pub(crate) async fn provide(provider: &impl ProvideCredentials) -> Result<Credentials, CredentialsError> {
    let result = provider.provide().await;
    let shown = match &result {
        Ok(credentials) => format!("{provider:?} {credentials:?}"),
        Err(error) => format!("{provider:?} {error:?} {error}"),
    };
    assert!(!shown.contains(SECRET), "{shown}");
    result
}

/// Returns the message of the error of a provider.
pub(crate) async fn provide_error(provider: &impl ProvideCredentials) -> String {
    provide(provider).await.unwrap_err().to_string()
}
