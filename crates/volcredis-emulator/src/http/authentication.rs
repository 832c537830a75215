//! The authentication of callers.

use std::collections::HashMap;

use volcredis_core::sign::{IncomingRequest, ParseSignatureError, PresentedSignature};

use crate::access_key::AccessKey;
use crate::clock::{Clock, MAX_SKEW_SECONDS};
use crate::service_error::ServiceError;
use crate::temporary_credentials::TokenIssuer;
use crate::{DEFAULT_ACCESS_KEY, DEFAULT_ACCOUNT, DEFAULT_SECRET_KEY};

/// The reason for which a request is not executed.
#[derive(Debug)]
pub(super) enum Rejection {
    /// The signature does not match; the message contains the content that it must cover.
    Mismatch(ServiceError),
    /// The signature is rejected for another reason.
    Signature(ServiceError),
    /// The error has nothing to do with the signature.
    Call(ServiceError),
}

impl From<ServiceError> for Rejection {
    fn from(error: ServiceError) -> Self {
        Self::Call(error)
    }
}

impl Rejection {
    pub(super) fn into_error(self) -> ServiceError {
        match self {
            Self::Mismatch(error) | Self::Signature(error) | Self::Call(error) => error,
        }
    }

    /// Returns the problem with the signature, without the content that it must cover.
    pub(super) fn signature_problem(&self) -> Option<String> {
        match self {
            Self::Mismatch(_) => Some(
                "signature mismatch: compare the canonical requests; if they match, the secret keys differ"
                    .to_owned(),
            ),
            Self::Signature(error) => Some(error.message.clone()),
            Self::Call(_) => None,
        }
    }
}

/// The credentials that the emulator accepts.
pub(crate) struct Authenticator {
    pub(crate) access_keys: HashMap<String, AccessKey>,
    pub(crate) token_issuer: TokenIssuer,
}

impl Authenticator {
    /// Returns the first of the configured access keys by account and id.
    pub(super) fn default_key(&self) -> AccessKey {
        let keys = self.access_keys.values();
        let first = keys.min_by_key(|key| (key.account, key.access_key.as_str())).cloned();
        first.unwrap_or_else(|| AccessKey::new(DEFAULT_ACCOUNT, DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY))
    }

    /// Reports whether an account has an access key.
    pub(super) fn has_account(&self, account: i64) -> bool {
        self.access_keys.values().any(|key| key.account == account)
    }

    /// Verifies the signature of a request to a service, and returns the account of the caller. The clock is shifted by
    /// `skew_seconds`.
    pub(super) fn authenticate(
        &self,
        signature: &PresentedSignature,
        request: &IncomingRequest<'_>,
        service: &str,
        clock: &Clock,
        skew_seconds: i64,
    ) -> Result<i64, Rejection> {
        if !clock.accepts(signature.time, skew_seconds) {
            return Err(Rejection::Signature(ServiceError::platform(
                "InvalidTimestamp",
                format!(
                    "signing time {} differs too much from the time of the emulator, {}: must be at most {} minutes",
                    signature.time,
                    clock.now().timestamp().plus_seconds(skew_seconds),
                    MAX_SKEW_SECONDS / 60
                ),
            )));
        }
        if !signature.service.eq_ignore_ascii_case(service) {
            let message =
                format!("service in the credential scope must be `{service}`, got `{}`", signature.service);
            return Err(Rejection::Signature(ServiceError::platform("ServiceNotFound", message)));
        }
        let key = self.find_key(signature, clock, skew_seconds).map_err(Rejection::Signature)?;
        signature.verify(request, &key.secret_key).map_err(|mismatch| {
            Rejection::Mismatch(ServiceError::platform("SignatureDoesNotMatch", mismatch.to_string()))
        })?;
        if !key.is_valid_in(&signature.region) {
            let message = format!("access key `{}` is not valid in {}", key.access_key, signature.region);
            return Err(Rejection::Call(ServiceError::platform("AccessDenied", message)));
        }
        Ok(key.account)
    }

    fn find_key(
        &self,
        signature: &PresentedSignature,
        clock: &Clock,
        skew_seconds: i64,
    ) -> Result<AccessKey, ServiceError> {
        let invalid_token = |message: &str| ServiceError::platform("InvalidSecretToken", message);
        if let Some(key) = self.access_keys.get(&signature.access_key) {
            return match signature.session_token {
                None => Ok(key.clone()),
                Some(_) => {
                    Err(invalid_token("unexpected `X-Security-Token`: the access key is not a temporary one"))
                }
            };
        }
        let issued = signature
            .session_token
            .as_ref()
            .and_then(|token| self.token_issuer.find(&signature.access_key, token));
        let Some(credentials) = issued else {
            let message = format!(
                "unknown access key `{}`: must be a configured one, or a temporary one with its `X-Security-Token`",
                signature.access_key
            );
            return Err(ServiceError::platform("InvalidAccessKey", message));
        };
        if clock.now().timestamp().plus_seconds(skew_seconds) >= credentials.expires {
            return Err(invalid_token(&format!("credentials expired at {}", credentials.expires)));
        }
        Ok(AccessKey::new(credentials.account, credentials.access_key, credentials.secret_key))
    }
}

/// Returns the error for a request without a well-formed signature.
pub(super) fn unverifiable(error: &ParseSignatureError) -> ServiceError {
    let code = match error {
        ParseSignatureError::MissingSignature => "MissingAuthenticationToken",
        ParseSignatureError::MissingDate
        | ParseSignatureError::MissingHeader(_)
        | ParseSignatureError::MissingQuery(_) => "MissingRequestInfo",
        ParseSignatureError::MalformedDate(_) => "InvalidTimestamp",
        ParseSignatureError::MalformedCredential(_) | ParseSignatureError::DateNotInScope { .. } => {
            "InvalidCredential"
        }
        ParseSignatureError::AuthorizationWithoutSignature => "MissingSignature",
        ParseSignatureError::BodyHash => "SignatureDoesNotMatch",
        _ => "InvalidAuthorization",
    };
    ServiceError::platform(code, error.to_string())
}
