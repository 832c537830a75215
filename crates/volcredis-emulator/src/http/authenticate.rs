//! Who is calling: the check of the signature.

use std::collections::HashMap;

use volcredis_core::Secret;
use volcredis_core::sign::{Claim, ClaimError, ReceivedRequest};

use crate::ServiceFault;
use crate::clock::{Clock, MAX_SKEW_SECONDS};
use crate::temporary::Mint;

/// What the emulator knows of an access key.
#[derive(Clone, Debug)]
pub(crate) struct KeyHolder {
    pub(crate) account: i64,
    pub(crate) secret: Secret,
}

/// Why a request is not carried out.
#[derive(Debug)]
pub(super) enum Refused {
    /// Its signature is not that of the request; the message says what it should cover.
    Mismatch(ServiceFault),
    /// Its signature is not accepted for another reason.
    Signature(ServiceFault),
    /// Something else is wrong.
    Call(ServiceFault),
}

impl From<ServiceFault> for Refused {
    fn from(fault: ServiceFault) -> Self {
        Self::Call(fault)
    }
}

impl Refused {
    pub(super) fn into_fault(self) -> ServiceFault {
        match self {
            Self::Mismatch(fault) | Self::Signature(fault) | Self::Call(fault) => fault,
        }
    }

    /// Why the signature was not accepted, beside what it should cover.
    pub(super) fn signature_problem(&self) -> Option<String> {
        match self {
            Self::Mismatch(_) => Some(
                "the signature does not match: compare what it has to cover with what the client has signed; where both \
                 are alike, the secret key is another"
                    .to_owned(),
            ),
            Self::Signature(fault) => Some(fault.message.clone()),
            Self::Call(_) => None,
        }
    }
}

/// Those who may call.
pub(crate) struct Callers {
    pub(crate) keys: HashMap<String, KeyHolder>,
    pub(crate) mint: Mint,
}

impl Callers {
    /// Whether an account has an access key here.
    pub(super) fn know_account(&self, account: i64) -> bool {
        self.keys.values().any(|holder| holder.account == account)
    }

    /// Checks the signature of a request to a service, and finds out which account it comes from. The clock may be off by
    /// so many seconds.
    pub(super) fn admit(
        &self,
        claim: &Claim,
        request: &ReceivedRequest<'_>,
        service: &str,
        clock: &Clock,
        skew_seconds: i64,
    ) -> Result<i64, Refused> {
        if !clock.accepts(claim.time, skew_seconds) {
            return Err(Refused::Signature(ServiceFault::platform(
                "InvalidTimestamp",
                format!(
                    "the request is signed for {}, and it is {} here; they may be {} minutes apart",
                    claim.time,
                    clock.now().timestamp().plus_seconds(skew_seconds),
                    MAX_SKEW_SECONDS / 60
                ),
            )));
        }
        if !claim.service.eq_ignore_ascii_case(service) {
            let message =
                format!("the request is signed for the service `{}`; this is `{service}`", claim.service);
            return Err(Refused::Signature(ServiceFault::platform("ServiceNotFound", message)));
        }
        let holder = self.holder(claim, clock, skew_seconds).map_err(Refused::Signature)?;
        claim.verify(request, &holder.secret).map_err(|mismatch| {
            Refused::Mismatch(ServiceFault::platform("SignatureDoesNotMatch", mismatch.to_string()))
        })?;
        Ok(holder.account)
    }

    fn holder(&self, claim: &Claim, clock: &Clock, skew_seconds: i64) -> Result<KeyHolder, ServiceFault> {
        let invalid_token = |message: &str| ServiceFault::platform("InvalidSecretToken", message);
        if let Some(holder) = self.keys.get(&claim.access_key) {
            return match claim.session_token {
                None => Ok(holder.clone()),
                Some(_) => {
                    Err(invalid_token("the access key is a long-lived one, and takes no `X-Security-Token`"))
                }
            };
        }
        let known =
            claim.session_token.as_ref().and_then(|token| self.mint.recognize(&claim.access_key, token));
        let Some(keys) = known else {
            let message = format!(
                "there is no access key `{}`, or it is a temporary one and came without its `X-Security-Token`",
                claim.access_key
            );
            return Err(ServiceFault::platform("InvalidAccessKey", message));
        };
        if clock.now().timestamp().plus_seconds(skew_seconds) >= keys.expires {
            return Err(invalid_token(&format!("the credentials have expired at {}", keys.expires)));
        }
        Ok(KeyHolder { account: keys.account, secret: keys.secret_key })
    }
}

/// The error for a request that carries no signature that could be checked.
pub(super) fn fault_of(error: &ClaimError) -> ServiceFault {
    let code = match error {
        ClaimError::MissingSignature => "MissingAuthenticationToken",
        ClaimError::MissingDate | ClaimError::MissingHeader(_) | ClaimError::MissingQuery(_) => {
            "MissingRequestInfo"
        }
        ClaimError::MalformedDate(_) => "InvalidTimestamp",
        ClaimError::MalformedCredential(_) | ClaimError::DateNotInScope { .. } => "InvalidCredential",
        ClaimError::AuthorizationWithoutSignature => "MissingSignature",
        ClaimError::BodyHash => "SignatureDoesNotMatch",
        _ => "InvalidAuthorization",
    };
    ServiceFault::platform(code, error.to_string())
}
