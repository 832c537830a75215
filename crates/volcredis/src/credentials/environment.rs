//! Credentials in environment variables.

use volcredis_core::{Credentials, Secret};

use super::{Context, CredentialsError, ProvideCredentials, ProvideFuture};

const ACCESS_KEY: &[&str] = &["VOLCENGINE_ACCESS_KEY", "VOLCSTACK_ACCESS_KEY_ID", "VOLCSTACK_ACCESS_KEY"];
const SECRET_KEY: &[&str] = &["VOLCENGINE_SECRET_KEY", "VOLCSTACK_SECRET_ACCESS_KEY", "VOLCSTACK_SECRET_KEY"];
const SESSION_TOKEN: &[&str] = &["VOLCENGINE_SESSION_TOKEN", "VOLCSTACK_SESSION_TOKEN"];

/// Reads `VOLCENGINE_ACCESS_KEY`, `VOLCENGINE_SECRET_KEY` and, for temporary credentials,
/// `VOLCENGINE_SESSION_TOKEN`; or the older names `VOLCSTACK_ACCESS_KEY_ID` or `VOLCSTACK_ACCESS_KEY`,
/// `VOLCSTACK_SECRET_ACCESS_KEY` or `VOLCSTACK_SECRET_KEY`, and `VOLCSTACK_SESSION_TOKEN`. A blank variable counts as
/// one that is not set.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentProvider {
    context: Context,
}

impl EnvironmentProvider {
    /// Reads the environment of the process each time it is asked.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Looks at the world through another context.
    #[must_use]
    pub fn with_context(mut self, context: Context) -> Self {
        self.context = context;
        self
    }
}

impl ProvideCredentials for EnvironmentProvider {
    fn name(&self) -> &'static str {
        "environment"
    }

    fn provide(&self) -> ProvideFuture<'_> {
        Box::pin(async { read(|name| self.context.variable(name)) })
    }
}

fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Credentials, CredentialsError> {
    let find = |names: &[&str]| names.iter().find_map(|name| variable(name));
    match (find(ACCESS_KEY), find(SECRET_KEY).map(Secret::new)) {
        (Some(access_key), Some(secret_key)) => {
            let credentials = Credentials::new(access_key, secret_key);
            Ok(match find(SESSION_TOKEN).map(Secret::new) {
                Some(token) => credentials.with_session_token(token),
                None => credentials,
            })
        }
        (None, None) => Err(CredentialsError::not_configured(
            "VOLCENGINE_ACCESS_KEY and VOLCENGINE_SECRET_KEY are not set",
        )),
        (Some(_), None) => {
            Err(CredentialsError::new("VOLCENGINE_ACCESS_KEY is set, but VOLCENGINE_SECRET_KEY is not"))
        }
        (None, Some(_)) => {
            Err(CredentialsError::new("VOLCENGINE_SECRET_KEY is set, but VOLCENGINE_ACCESS_KEY is not"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_from(variables: &[(&str, &str)]) -> Result<Credentials, CredentialsError> {
        let context = Context::isolated(variables.iter().copied());
        read(|name| context.variable(name))
    }

    #[test]
    fn new_names_come_before_old_ones() {
        let all = [
            ("VOLCENGINE_ACCESS_KEY", "new"),
            ("VOLCENGINE_SECRET_KEY", "secret"),
            ("VOLCSTACK_ACCESS_KEY", "old"),
            ("VOLCENGINE_SESSION_TOKEN", "token"),
        ];
        let credentials = read_from(&all).unwrap();
        assert_eq!(credentials.access_key, "new");
        assert_eq!(credentials.session_token, Some(Secret::new("token")));
        let old = [
            ("VOLCSTACK_ACCESS_KEY_ID", "old"),
            ("VOLCSTACK_SECRET_KEY", "secret"),
            ("VOLCENGINE_ACCESS_KEY", ""),
        ];
        assert_eq!(read_from(&old).unwrap(), Credentials::new("old", "secret"));
    }

    #[test]
    fn half_of_a_pair_is_named() {
        let error = read_from(&[("VOLCENGINE_SECRET_KEY", "hunter2")]).unwrap_err().to_string();
        assert_eq!(error, "VOLCENGINE_SECRET_KEY is set, but VOLCENGINE_ACCESS_KEY is not");
        assert!(read_from(&[]).unwrap_err().to_string().contains("not set"));
    }
}
