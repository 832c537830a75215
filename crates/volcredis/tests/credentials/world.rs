//! What the tests of providers have in common.

use std::path::{Path, PathBuf};

use tempfile::TempDir;
use volcredis::credentials::{Context, CredentialsError, ProvideCredentials};
use volcredis::{Credentials, Timestamp};

/// When the tests play: 2026-01-01T00:00:00Z.
pub(crate) const NOW: i64 = 1_767_225_600;
/// Every secret in these tests begins so: nothing that is shown may hold it.
pub(crate) const SECRET: &str = "hunter2";

/// A directory, and environment variables.
pub(crate) struct World {
    directory: TempDir,
    variables: Vec<(String, String)>,
}

impl World {
    /// An empty directory of a user, and no other variable.
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

    /// Seen at a number of seconds after the beginning.
    pub(crate) fn context_at(&self, seconds: i64) -> Context {
        Context::isolated(self.variables.iter().cloned())
            .with_clock(move || Timestamp::from_unix_seconds(NOW + seconds))
    }

    pub(crate) fn context(&self) -> Context {
        self.context_at(0)
    }

    /// The files below the directory, with their content: to see that none is written.
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

/// Temporary credentials with the secrets of these tests.
pub(crate) fn temporary(access_key: &str, expires_in: i64, ahead: i64) -> Credentials {
    Credentials::new(access_key, "hunter2-secret")
        .with_session_token("hunter2-token")
        .with_expiry(Timestamp::from_unix_seconds(NOW + expires_in))
        .with_refresh_at(Timestamp::from_unix_seconds(NOW + expires_in - ahead))
}

/// Asks a provider, and sees to it that nothing shows a secret.
pub(crate) async fn ask(provider: &impl ProvideCredentials) -> Result<Credentials, CredentialsError> {
    let result = provider.provide().await;
    let shown = match &result {
        Ok(credentials) => format!("{provider:?} {credentials:?}"),
        Err(error) => format!("{provider:?} {error:?} {error}"),
    };
    assert!(!shown.contains(SECRET), "{shown}");
    result
}

/// What a provider says that has no credentials.
pub(crate) async fn complaint(provider: &impl ProvideCredentials) -> String {
    ask(provider).await.unwrap_err().to_string()
}
