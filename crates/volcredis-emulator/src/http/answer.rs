//! From a request as it came to the answer: everything but the bytes on the socket.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use serde_json::value::RawValue;
use volcredis_core::API_VERSION;
use volcredis_core::sign::ReceivedRequest;

use super::authenticate::{KeyHolder, authenticate};
use super::envelope::{self, Metadata};
use super::json;
use crate::ServiceFault;
use crate::clock::{Clock, Moment};
use crate::service::Service;

/// All that the answers are made from, shared by the connections.
pub(crate) struct Backend {
    pub(crate) service: Mutex<Service>,
    pub(crate) clock: Clock,
    pub(crate) keys: HashMap<String, KeyHolder>,
    pub(crate) seed: u64,
    pub(crate) answered: AtomicU64,
}

/// An answer.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) date: Moment,
    pub(super) body: Vec<u8>,
}

impl Backend {
    /// Answers a request that was read whole.
    pub(super) fn answer(&self, request: &ReceivedRequest<'_>) -> Answer {
        let mut metadata = self.metadata();
        let outcome = self.outcome(request, &mut metadata);
        self.write(&metadata, outcome)
    }

    /// Answers a request that could not be read.
    pub(super) fn refuse(&self, fault: ServiceFault) -> Answer {
        self.write(&self.metadata(), Err(fault))
    }

    fn outcome(
        &self,
        request: &ReceivedRequest<'_>,
        metadata: &mut Metadata,
    ) -> Result<String, ServiceFault> {
        let query = request.decoded_query().map_err(|error| ServiceFault::parameter(error.to_string()))?;
        metadata.action = only(&query, "Action")?.unwrap_or_default().to_owned();
        metadata.version = only(&query, "Version")?.unwrap_or_default().to_owned();
        if request.method != "POST" {
            let message = format!("the actions of this service are called with POST, not {}", request.method);
            return Err(ServiceFault::platform("InvalidActionOrVersion", message));
        }
        for (name, value) in [("Action", &metadata.action), ("Version", &metadata.version)] {
            if value.is_empty() {
                let message = format!("the query has no `{name}`");
                return Err(ServiceFault::platform("MissingParameter", message));
            }
        }
        let authenticated = authenticate(request, &self.keys, &self.clock)?;
        metadata.service = authenticated.service;
        metadata.region = authenticated.caller.region;
        if metadata.version != API_VERSION {
            let message = format!("the version must be {API_VERSION}, and is {}", metadata.version);
            return Err(ServiceFault::platform("InvalidActionOrVersion", message));
        }
        let parameters = || {
            check_content_type(request)?;
            json::parameters(request.body)
        };
        let mut service = self.service.lock().unwrap_or_else(PoisonError::into_inner);
        // The time is taken under the lock, so that calls take place in the order of their times.
        service.call(authenticated.caller, &metadata.action, parameters, self.clock.now())
    }

    fn write(&self, metadata: &Metadata, outcome: Result<String, ServiceFault>) -> Answer {
        let internal = |error: serde_json::Error| ServiceFault::platform("InternalError", error.to_string());
        let outcome = outcome.and_then(|result| RawValue::from_string(result).map_err(internal));
        Answer {
            status: outcome.as_ref().map_or_else(|fault| fault.http_status, |_| 200),
            date: self.clock.now(),
            body: envelope::write(metadata, &outcome).unwrap_or_default(),
        }
    }

    fn metadata(&self) -> Metadata {
        Metadata {
            request_id: self.request_id(),
            action: String::new(),
            version: String::new(),
            service: String::new(),
            region: "",
        }
    }

    /// The id of the next request: its time, as the service has it, and what depends only on the seed and on how many
    /// requests came before.
    fn request_id(&self) -> String {
        let number = self.answered.fetch_add(1, Ordering::Relaxed);
        let mut random = fastrand::Rng::with_seed(self.seed ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let time = self.clock.now().timestamp().iso8601_basic();
        let (date, time) = (time.date(), &time.as_str()[9..15]);
        format!("{date}{time}{:016X}{:04X}", random.u64(..), random.u16(..))
    }
}

/// The value of a query parameter, which must not occur twice.
fn only<'a>(query: &'a [(Cow<'_, str>, Cow<'_, str>)], name: &str) -> Result<Option<&'a str>, ServiceFault> {
    let mut values = query.iter().filter(|(other, _)| other == name).map(|(_, value)| value.as_ref());
    let first = values.next();
    match values.next() {
        None => Ok(first),
        Some(_) => Err(ServiceFault::parameter(format!("the query has `{name}` twice"))),
    }
}

fn check_content_type(request: &ReceivedRequest<'_>) -> Result<(), ServiceFault> {
    if request.body.is_empty() {
        return Ok(());
    }
    let given = request.header("content-type").unwrap_or_default();
    let media_type = given.split(';').next().unwrap_or_default().trim();
    if media_type.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    Err(ServiceFault::parameter(format!("the content type must be application/json, and is `{given}`")))
}
