//! The Security Token Service: temporary credentials of a role, for a signed request or an OIDC token.

use std::borrow::Cow;
use std::time::Duration;

use serde_json::{Value, json};

use crate::service_error::ServiceError;
use crate::temporary_credentials::{STS_ACTIONS, TemporaryCredentials};
use crate::time::UnixMillis;

/// The version of the API.
pub(super) const VERSION: &str = "2018-01-01";
/// The name of the service in the credential scope.
pub(super) const SERVICE: &str = "sts";
/// The default, minimum and maximum lifetime of credentials, in seconds.
const DEFAULT_SECONDS: u64 = 3600;
const MIN_SECONDS: u64 = 900;
const MAX_SECONDS: u64 = 43_200;

/// An action of the service.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    /// For a signed request.
    AssumeRole,
    /// For an OIDC token; the request is not signed.
    AssumeRoleWithOidc,
}

impl Action {
    pub(super) fn find(name: &str) -> Result<Self, ServiceError> {
        let [assume_role, with_oidc] = STS_ACTIONS;
        if name == assume_role {
            Ok(Self::AssumeRole)
        } else if name == with_oidc {
            Ok(Self::AssumeRoleWithOidc)
        } else {
            let message = format!(
                "action `{name}` of version {VERSION} does not exist: must be {assume_role} or {with_oidc}"
            );
            Err(ServiceError::platform("InvalidActionOrVersion", message))
        }
    }
}

/// The parameters of a call that assumes a role.
#[derive(Debug, PartialEq)]
pub(super) struct AssumeRole {
    /// The account that the role belongs to.
    pub(super) account: i64,
    role: String,
    session_name: String,
    duration: Duration,
}

impl AssumeRole {
    /// Parses the parameters from the query of a call.
    pub(super) fn parse(
        action: Action,
        query: &[(Cow<'_, str>, Cow<'_, str>)],
    ) -> Result<Self, ServiceError> {
        let find = |name: &str| {
            query
                .iter()
                .find(|(other, value)| other == name && !value.is_empty())
                .map(|(_, value)| value.as_ref())
        };
        let require = |name: &str| {
            find(name).ok_or_else(|| {
                ServiceError::platform("MissingParameter", format!("missing query parameter `{name}`"))
            })
        };
        let (account, role) = parse_role(require("RoleTrn")?)?;
        let session_name = require("RoleSessionName")?.to_owned();
        if action == Action::AssumeRoleWithOidc {
            require("OIDCToken")?;
        }
        let seconds = match find("DurationSeconds") {
            None => DEFAULT_SECONDS,
            Some(seconds) => seconds
                .parse()
                .ok()
                .filter(|seconds| (MIN_SECONDS..=MAX_SECONDS).contains(seconds))
                .ok_or_else(|| {
                    ServiceError::invalid_parameter(format!(
                        "`DurationSeconds` must be between {MIN_SECONDS} and {MAX_SECONDS}, got {seconds:?}"
                    ))
                })?,
        };
        if let Some(policy) = find("Policy")
            && !serde_json::from_str::<Value>(policy).is_ok_and(|policy| policy.is_object())
        {
            return Err(ServiceError::invalid_parameter("`Policy` must be a JSON object"));
        }
        Ok(Self { account, role, session_name, duration: Duration::from_secs(seconds) })
    }

    /// Returns the expiry time of the credentials.
    pub(super) fn expires(&self, now: UnixMillis) -> UnixMillis {
        now + self.duration
    }

    /// Returns the `Result` of the call.
    pub(super) fn result(
        &self,
        action: Action,
        credentials: &TemporaryCredentials,
        now: UnixMillis,
    ) -> Value {
        let expiry = match action {
            Action::AssumeRole => "ExpiredTime",
            Action::AssumeRoleWithOidc => "Expiration",
        };
        let Self { account, role, session_name, .. } = self;
        json!({
            "Credentials": {
                "CurrentTime": now.timestamp().to_string(),
                expiry: credentials.expires.to_string(),
                "AccessKeyId": credentials.access_key,
                "SecretAccessKey": credentials.secret_key.expose(),
                "SessionToken": credentials.session_token.expose(),
            },
            "AssumedRoleUser": {"Trn": format!("trn:sts::{account}:assumed-role/{role}/{session_name}")},
        })
    }
}

/// Returns the account and the name in `trn:iam::<account>:role/<name>`.
fn parse_role(trn: &str) -> Result<(i64, String), ServiceError> {
    let parts = trn.strip_prefix("trn:iam::").and_then(|rest| rest.split_once(":role/"));
    parts
        .and_then(|(account, role)| Some((account.parse().ok()?, role.to_owned())))
        .filter(|(_, role)| !role.is_empty())
        .ok_or_else(|| {
            ServiceError::invalid_parameter(format!(
                "`RoleTrn` must be like `trn:iam::<account>:role/<name>`, got {trn:?}"
            ))
        })
}
