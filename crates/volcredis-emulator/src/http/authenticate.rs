//! Who is calling: the check of the signature.

use std::collections::HashMap;

use volcredis_core::Secret;
use volcredis_core::sign::{Claim, ClaimError, Mismatch, ReceivedRequest};

use crate::ServiceFault;
use crate::clock::{Clock, MAX_SKEW_SECONDS};
use crate::state::{RealmKey, Region};

/// What the emulator knows of an access key.
#[derive(Clone, Debug)]
pub(crate) struct KeyHolder {
    pub(crate) account: i64,
    pub(crate) secret: Secret,
}

/// The caller, and what the signature says of the call.
#[derive(Debug)]
pub(super) struct Authenticated {
    pub(super) caller: RealmKey,
    /// The service of the scope, as it was spelled.
    pub(super) service: String,
    pub(super) access_key: String,
}

/// Why a request was not accepted; for a wrong signature, with what it should have covered.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) fault: ServiceFault,
    pub(super) mismatch: Option<Mismatch>,
}

impl From<ServiceFault> for Refused {
    fn from(fault: ServiceFault) -> Self {
        Self { fault, mismatch: None }
    }
}

/// Checks the signature of a request, and finds out whose it is. The clock may be off by so many seconds.
pub(super) fn authenticate(
    request: &ReceivedRequest<'_>,
    keys: &HashMap<String, KeyHolder>,
    clock: &Clock,
    skew_seconds: i64,
) -> Result<Authenticated, Refused> {
    let claim = Claim::parse(request).map_err(|error| fault_of(&error))?;
    if !clock.accepts(claim.time, skew_seconds) {
        let fault = ServiceFault::platform(
            "InvalidTimestamp",
            format!(
                "the request is signed for {}, and it is {} here; they may be {} minutes apart",
                claim.time,
                clock.now().timestamp().plus_seconds(skew_seconds),
                MAX_SKEW_SECONDS / 60
            ),
        );
        return Err(fault.into());
    }
    if !claim.service.eq_ignore_ascii_case("redis") {
        let message = format!("the request is signed for the service `{}`; this is `redis`", claim.service);
        return Err(ServiceFault::platform("ServiceNotFound", message).into());
    }
    let holder = keys.get(&claim.access_key).ok_or_else(|| {
        ServiceFault::platform("InvalidAccessKey", format!("there is no access key `{}`", claim.access_key))
    })?;
    if claim.session_token.is_some() {
        let message = "the access key is a long-lived one, and takes no `X-Security-Token`";
        return Err(ServiceFault::platform("InvalidSecretToken", message).into());
    }
    claim.verify(request, &holder.secret).map_err(|mismatch| Refused {
        fault: ServiceFault::platform("SignatureDoesNotMatch", mismatch.to_string()),
        mismatch: Some(mismatch),
    })?;
    let region = Region::find(&claim.region)?;
    Ok(Authenticated {
        caller: RealmKey { account: holder.account, region: region.id },
        service: claim.service,
        access_key: claim.access_key,
    })
}

fn fault_of(error: &ClaimError) -> ServiceFault {
    let code = match error {
        ClaimError::MissingSignature => "MissingAuthenticationToken",
        ClaimError::MissingDate | ClaimError::MissingHeader(_) | ClaimError::MissingQuery(_) => {
            "MissingRequestInfo"
        }
        ClaimError::MalformedDate(_) => "InvalidTimestamp",
        ClaimError::MalformedCredential(_) | ClaimError::DateNotInScope { .. } => "InvalidCredential",
        ClaimError::MalformedAuthorization("no `Signature`") => "MissingSignature",
        ClaimError::BodyHash => "SignatureDoesNotMatch",
        _ => "InvalidAuthorization",
    };
    ServiceFault::platform(code, error.to_string())
}
