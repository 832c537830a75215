//! Credentials.

use std::fmt;

use crate::{Secret, Timestamp};

/// Credentials: an access key, its secret and, if they are temporary, a session token and an expiry.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Credentials {
    /// The access key ID. It is not secret; every request contains it.
    pub access_key: String,
    /// The secret access key.
    pub secret_key: Secret,
    /// The session token of temporary credentials, sent as `X-Security-Token`.
    pub session_token: Option<Secret>,
    /// The expiry of temporary credentials.
    pub expires_at: Option<Timestamp>,
    /// The time from which on a client should refresh temporary credentials that are still valid. `None` leaves it to the
    /// client.
    pub refresh_at: Option<Timestamp>,
}

impl Credentials {
    /// Creates long-lived credentials.
    pub fn new(access_key: impl Into<String>, secret_key: impl Into<Secret>) -> Self {
        Self {
            access_key: access_key.into(),
            secret_key: secret_key.into(),
            session_token: None,
            expires_at: None,
            refresh_at: None,
        }
    }

    /// Sets the session token of temporary credentials. A blank token is ignored.
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

    /// Sets the expiry.
    #[must_use]
    pub fn with_expiry(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets the time from which on a client should refresh the credentials.
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
    use crate::sign::{Scope, Signer, UnsignedRequest};

    #[test]
    fn a_blank_session_token_is_ignored() {
        let long_lived = Credentials::new("AK", "hunter2");
        for blank in ["", " ", "\t\r\n"] {
            assert_eq!(long_lived.clone().with_session_token(blank), long_lived);
        }
        assert!(long_lived.with_session_token("token").session_token.is_some());
    }

    #[test]
    fn a_blank_session_token_is_not_signed() {
        let request = UnsignedRequest {
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
