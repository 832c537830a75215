//! The security token service: temporary credentials of a role, for a key or for a token of OpenID Connect.

use std::borrow::Cow;
use std::time::Duration;

use serde_json::{Value, json};

use crate::ServiceFault;
use crate::clock::Moment;
use crate::temporary::TemporaryKeys;

/// The version of its API.
pub(super) const VERSION: &str = "2018-01-01";
/// What it is called in the scope of a signature.
pub(super) const SERVICE: &str = "sts";
/// How long credentials hold unless the caller says otherwise, and what may be asked for; in seconds.
const USUAL_SECONDS: u64 = 3600;
const SHORTEST_SECONDS: u64 = 900;
const LONGEST_SECONDS: u64 = 43_200;

/// The names of its actions.
pub(crate) const ACTIONS: [&str; 2] = ["AssumeRole", "AssumeRoleWithOIDC"];

/// An action of the service.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Action {
    /// For whoever signs the call.
    AssumeRole,
    /// For whoever holds a token; the call is not signed.
    AssumeRoleWithOidc,
}

impl Action {
    pub(super) fn find(name: &str) -> Result<Self, ServiceFault> {
        let [assume_role, with_oidc] = ACTIONS;
        if name == assume_role {
            Ok(Self::AssumeRole)
        } else if name == with_oidc {
            Ok(Self::AssumeRoleWithOidc)
        } else {
            let message = format!(
                "there is no action `{name}` of version {VERSION}; STS has {assume_role} and {with_oidc} here"
            );
            Err(ServiceFault::platform("InvalidActionOrVersion", message))
        }
    }
}

/// What is asked for.
#[derive(Debug, PartialEq)]
pub(super) struct Order {
    /// The account that the role belongs to.
    pub(super) account: i64,
    role: String,
    session_name: String,
    duration: Duration,
}

impl Order {
    /// Reads the parameters of a call, which stand in its query.
    pub(super) fn read(action: Action, query: &[(Cow<'_, str>, Cow<'_, str>)]) -> Result<Self, ServiceFault> {
        let find = |name: &str| {
            query
                .iter()
                .find(|(other, value)| other == name && !value.is_empty())
                .map(|(_, value)| value.as_ref())
        };
        let demand = |name: &str| {
            find(name).ok_or_else(|| {
                ServiceFault::platform("MissingParameter", format!("the query has no `{name}`"))
            })
        };
        let (account, role) = parse_role(demand("RoleTrn")?)?;
        let session_name = demand("RoleSessionName")?.to_owned();
        if action == Action::AssumeRoleWithOidc {
            demand("OIDCToken")?;
        }
        let seconds = match find("DurationSeconds") {
            None => USUAL_SECONDS,
            Some(text) => text
                .parse()
                .ok()
                .filter(|seconds| (SHORTEST_SECONDS..=LONGEST_SECONDS).contains(seconds))
                .ok_or_else(|| {
                    ServiceFault::parameter(format!(
                        "`DurationSeconds` must lie between {SHORTEST_SECONDS} and {LONGEST_SECONDS}, and is {text:?}"
                    ))
                })?,
        };
        if let Some(policy) = find("Policy")
            && !serde_json::from_str::<Value>(policy).is_ok_and(|policy| policy.is_object())
        {
            return Err(ServiceFault::parameter("`Policy` must be a JSON object"));
        }
        Ok(Self { account, role, session_name, duration: Duration::from_secs(seconds) })
    }

    /// When the credentials expire.
    pub(super) fn expires(&self, now: Moment) -> Moment {
        now.after(self.duration)
    }

    /// `Result` of the call.
    pub(super) fn result(&self, action: Action, keys: &TemporaryKeys, now: Moment) -> Value {
        let expiry = match action {
            Action::AssumeRole => "ExpiredTime",
            Action::AssumeRoleWithOidc => "Expiration",
        };
        let Self { account, role, session_name, .. } = self;
        json!({
            "Credentials": {
                "CurrentTime": now.timestamp().to_string(),
                expiry: keys.expires.to_string(),
                "AccessKeyId": keys.access_key,
                "SecretAccessKey": keys.secret_key.expose(),
                "SessionToken": keys.session_token.expose(),
            },
            "AssumedRoleUser": {"Trn": format!("trn:sts::{account}:assumed-role/{role}/{session_name}")},
        })
    }
}

/// The account and the name in `trn:iam::<account>:role/<name>`.
fn parse_role(trn: &str) -> Result<(i64, String), ServiceFault> {
    let parts = trn.strip_prefix("trn:iam::").and_then(|rest| rest.split_once(":role/"));
    parts
        .and_then(|(account, role)| Some((account.parse().ok()?, role.to_owned())))
        .filter(|(_, role)| !role.is_empty())
        .ok_or_else(|| {
            ServiceFault::parameter(format!(
                "`RoleTrn` must read `trn:iam::<account>:role/<name>`, and is {trn:?}"
            ))
        })
}
