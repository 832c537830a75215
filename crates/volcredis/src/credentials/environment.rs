//! Credentials in environment variables.

use volcredis_core::Credentials;

use super::{Context, CredentialsError, ProvideCredentials, ProvideFuture};

/// The names of one key pair and of the session token that belongs to it. The first name of each is the usual one.
struct Names {
    access_key: &'static [&'static str],
    secret_key: &'static [&'static str],
    session_token: &'static str,
}

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

/// Reads `VOLCENGINE_ACCESS_KEY`, `VOLCENGINE_SECRET_KEY` and, for temporary credentials,
/// `VOLCENGINE_SESSION_TOKEN`; or the older names `VOLCSTACK_ACCESS_KEY_ID` or `VOLCSTACK_ACCESS_KEY`,
/// `VOLCSTACK_SECRET_ACCESS_KEY` or `VOLCSTACK_SECRET_KEY`, and `VOLCSTACK_SESSION_TOKEN`. A blank variable counts as
/// one that is not set, and the space around a value is not a part of it.
///
/// New and old names are not mixed. Half of a key pair is an error, as is a session token without a key pair: credentials
/// from elsewhere could be those of another account.
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
    for names in &NAMES {
        if let Some(found) = names.read(&variable) {
            return found;
        }
    }
    Err(CredentialsError::not_configured("VOLCENGINE_ACCESS_KEY and VOLCENGINE_SECRET_KEY are not set"))
}

impl Names {
    /// Returns the credentials, unless none of the variables is set.
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
                let credentials = Credentials::new(access_key, secret_key);
                Some(Ok(match token {
                    Some(token) => credentials.with_session_token(token),
                    None => credentials,
                }))
            }
            (Some((set, _)), None) => incomplete(set, self.secret_key),
            (None, Some((set, _))) => incomplete(set, self.access_key),
            (None, None) => token.and_then(|_| incomplete(self.session_token, self.access_key)),
        }
    }
}

#[cfg(test)]
mod tests {
    use volcredis_core::Secret;

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
            ("VOLCENGINE_SECRET_KEY", " \t"),
            ("VOLCENGINE_SESSION_TOKEN", ""),
            ("VOLCSTACK_ACCESS_KEY_ID", " old\n"),
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
