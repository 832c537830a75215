//! Credentials in environment variables.

use volcredis_core::{Credentials, Secret};

use super::{Context, CredentialsError, ProvideCredentials, ProvideFuture};

/// The variables of one set of credentials. Errors use the first name of each.
struct Names {
    access_key: &'static [&'static str],
    secret_key: &'static [&'static str],
    session_token: &'static str,
}

/// The current names and the older ones. They are not mixed.
const NAMES: [Names; 2] = [
    Names {
        access_key: &["VOLCENGINE_ACCESS_KEY"],
        secret_key: &["VOLCENGINE_SECRET_KEY"],
        session_token: "VOLCENGINE_SESSION_TOKEN",
    },
    Names {
        access_key: &["VOLCSTACK_ACCESS_KEY_ID", "VOLCSTACK_ACCESS_KEY"],
        secret_key: &["VOLCSTACK_SECRET_ACCESS_KEY", "VOLCSTACK_SECRET_KEY"],
        session_token: "VOLCSTACK_SESSION_TOKEN",
    },
];

/// A provider that reads environment variables.
///
/// The variables are `VOLCENGINE_ACCESS_KEY`, `VOLCENGINE_SECRET_KEY` and, for temporary credentials,
/// `VOLCENGINE_SESSION_TOKEN`; or, if none of them is set, `VOLCSTACK_ACCESS_KEY_ID` or `VOLCSTACK_ACCESS_KEY`,
/// `VOLCSTACK_SECRET_ACCESS_KEY` or `VOLCSTACK_SECRET_KEY`, and `VOLCSTACK_SESSION_TOKEN`. A blank variable is the same as
/// one that is not set; whitespace around a value is ignored.
///
/// An incomplete set is an error: the credentials of another provider could be those of another account.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentProvider {
    context: Context,
}

impl EnvironmentProvider {
    /// Creates a provider that reads the environment of the process.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the context.
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
    NAMES.iter().find_map(|names| names.read(&variable)).unwrap_or_else(|| {
        Err(CredentialsError::not_configured("VOLCENGINE_ACCESS_KEY and VOLCENGINE_SECRET_KEY are not set"))
    })
}

impl Names {
    /// Returns the credentials, or `None` if none of the variables is set.
    fn read(
        &self,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Option<Result<Credentials, CredentialsError>> {
        let find = |names: &[&'static str]| names.iter().find_map(|name| Some((*name, variable(name)?)));
        let incomplete = |set: &str, unset: &[&str]| {
            let unset = unset.first().copied().unwrap_or_default();
            Some(Err(CredentialsError::new(format!("{set} is set, but {unset} is not"))))
        };
        let token = variable(self.session_token);
        match (find(self.access_key), find(self.secret_key)) {
            (Some((_, access_key)), Some((_, secret_key))) => {
                let mut credentials = Credentials::new(access_key, secret_key);
                credentials.session_token = token.map(Secret::new);
                Some(Ok(credentials))
            }
            (Some((set, _)), None) => incomplete(set, self.secret_key),
            (None, Some((set, _))) => incomplete(set, self.access_key),
            (None, None) => token.and_then(|_| incomplete(self.session_token, self.access_key)),
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
    fn new_names_take_precedence_over_old_ones() {
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
            ("VOLCENGINE_SECRET_KEY", " \t"),
            ("VOLCENGINE_SESSION_TOKEN", ""),
            ("VOLCSTACK_ACCESS_KEY_ID", " old\n"),
            ("VOLCSTACK_SECRET_KEY", "secret"),
            ("VOLCENGINE_ACCESS_KEY", ""),
        ];
        assert_eq!(read_from(&old).unwrap(), Credentials::new("old", "secret"));
    }

    #[test]
    fn incomplete_key_pairs_are_errors() {
        let error = read_from(&[("VOLCENGINE_SECRET_KEY", "hunter2")]).unwrap_err().to_string();
        assert_eq!(error, "VOLCENGINE_SECRET_KEY is set, but VOLCENGINE_ACCESS_KEY is not");
        assert!(read_from(&[]).unwrap_err().to_string().contains("not set"));
        let both = [
            ("VOLCENGINE_ACCESS_KEY", "new"),
            ("VOLCSTACK_ACCESS_KEY_ID", "old"),
            ("VOLCSTACK_SECRET_ACCESS_KEY", "hunter2"),
        ];
        let error = read_from(&both).unwrap_err();
        assert!(!error.is_not_configured());
        assert_eq!(error.to_string(), "VOLCENGINE_ACCESS_KEY is set, but VOLCENGINE_SECRET_KEY is not");
        let old = [("VOLCSTACK_SECRET_KEY", "hunter2")];
        let error = read_from(&old).unwrap_err().to_string();
        assert_eq!(error, "VOLCSTACK_SECRET_KEY is set, but VOLCSTACK_ACCESS_KEY_ID is not");
        let token = read_from(&[("VOLCENGINE_SESSION_TOKEN", "hunter2")]).unwrap_err();
        assert!(!token.is_not_configured() && !token.to_string().contains("hunter2"));
    }
}
