//! What a request is signed with.

use std::fmt;

use crate::{Secret, Timestamp};

/// An access key, its secret and, for temporary credentials, a session token and the time they expire at.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Credentials {
    /// The access key ID. It is not secret: every request carries it in the clear.
    pub access_key: String,
    /// The secret access key.
    pub secret_key: Secret,
    /// The session token of temporary credentials, sent as `X-Security-Token`.
    pub session_token: Option<Secret>,
    /// When temporary credentials stop being accepted.
    pub expires_at: Option<Timestamp>,
    /// When a client should begin to replace temporary credentials, though they still hold; it has a time of its own
    /// where this is `None`.
    pub refresh_at: Option<Timestamp>,
}

impl Credentials {
    /// Long-lived credentials.
    pub fn new(access_key: impl Into<String>, secret_key: impl Into<Secret>) -> Self {
        Self {
            access_key: access_key.into(),
            secret_key: secret_key.into(),
            session_token: None,
            expires_at: None,
            refresh_at: None,
        }
    }

    /// Makes the credentials temporary: with the session token that belongs to them. A blank token counts as none.
    #[must_use]
    pub fn with_session_token(mut self, session_token: impl Into<Secret>) -> Self {
        self.session_token = Some(session_token.into()).filter(|token| !token.is_blank());
        self
    }

    /// Returns the session token unless it is blank.
    #[must_use]
    pub fn session_token(&self) -> Option<&Secret> {
        self.session_token.as_ref().filter(|token| !token.is_blank())
    }

    /// Sets the time at which the credentials expire.
    #[must_use]
    pub fn with_expiry(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets the time from which on a client should replace the credentials.
    #[must_use]
    pub fn with_refresh_at(mut self, refresh_at: Timestamp) -> Self {
        self.refresh_at = Some(refresh_at);
        self
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Credentials")
            .field("access_key", &self.access_key)
            .field("secret_key", &self.secret_key)
            .field("session_token", &self.session_token)
            .field("expires_at", &self.expires_at)
            .field("refresh_at", &self.refresh_at)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign::{Scope, SignableRequest, Signer};

    #[test]
    fn a_blank_session_token_counts_as_none() {
        let long_lived = Credentials::new("AK", "hunter2");
        for blank in ["", " ", "\t\r\n"] {
            assert_eq!(long_lived.clone().with_session_token(blank), long_lived);
        }
        assert!(long_lived.with_session_token("token").session_token.is_some());
    }

    #[test]
    fn a_blank_session_token_is_not_signed() {
        let request = SignableRequest {
            method: "GET",
            path: "/",
            query: &[],
            headers: &[("host", "redis.example")],
            body: b"",
        };
        let scope = Scope { time: Timestamp::from_unix_seconds(0), region: "cn-beijing", service: "redis" };
        let long_lived = Credentials::new("AK", "hunter2");
        let mut blank = long_lived.clone();
        blank.session_token = Some(Secret::new(""));
        let signed = |credentials| {
            let signer = Signer::new();
            let signed = signer.sign(&request, credentials, &scope).unwrap().authorization;
            (signed, signer.presign(&request, credentials, &scope).unwrap())
        };
        assert_eq!(signed(&blank), signed(&long_lived));
    }
}
