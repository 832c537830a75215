//! From a request as it came to the answer: everything but the bytes on the socket.

use std::borrow::Cow;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::value::RawValue;
use volcredis_core::API_VERSION;
use volcredis_core::sign::{Claim, ClaimError, Parameters, ReceivedRequest};

use super::authenticate::{Callers, Refused, fault_of};
use super::envelope::{self, Metadata};
use super::{json, sts};
use crate::ServiceFault;
use crate::clock::{Clock, Moment};
use crate::faults::{CutOff, Faults, Refusal, Trouble};
use crate::journal::{Entry, Journal};
use crate::service::Service;
use crate::state::{RealmKey, Region};

/// All that the answers are made from, shared by the connections.
pub(crate) struct Backend {
    pub(crate) service: Mutex<Service>,
    pub(crate) clock: Clock,
    pub(crate) callers: Callers,
    /// Whether the security token service is there too.
    pub(crate) sts: bool,
    /// The instance whose metadata are served, if any are.
    pub(crate) instance: Option<Instance>,
    pub(crate) seed: u64,
    pub(crate) answered: AtomicU64,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) journal: Mutex<Journal>,
    /// What connections are encrypted with, if they are.
    #[cfg(feature = "tls")]
    pub(crate) tls: Option<super::Tls>,
    /// Whether the clock and the faults can be changed over HTTP.
    pub(crate) control: bool,
}

/// The instance that clients seem to run on.
#[derive(Debug)]
pub(crate) struct Instance {
    /// The account that its roles belong to.
    pub(crate) account: i64,
    /// The names of its roles.
    pub(crate) roles: Vec<String>,
}

/// An answer.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) date: Moment,
    pub(super) content_type: &'static str,
    pub(super) retry_after: Option<u32>,
    pub(super) cut_off: Option<CutOff>,
    pub(super) body: Vec<u8>,
}

/// Takes a lock. A thread that has panicked while it held the lock is no reason to stop answering.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Backend {
    /// Answers a request that was read whole; with what the journal is to keep of it.
    pub(super) fn answer(&self, request: &ReceivedRequest<'_>, trouble: &Trouble) -> (Answer, Entry) {
        let mut metadata = self.metadata();
        let claim = Claim::parse(request);
        let outcome = self.outcome(request, claim.as_ref(), trouble, &mut metadata);
        let signature_problem = outcome.as_ref().err().and_then(Refused::signature_problem);
        let outcome = outcome.map_err(Refused::into_fault);
        let mut answer = self.write(&metadata, outcome.as_ref());
        answer.date = Moment::from_unix_millis(answer.date.unix_millis() + trouble.skew_seconds * 1000);
        answer.cut_off = trouble.cut_off;
        answer.retry_after = trouble.refusal.as_ref().and_then(|refusal| refusal.retry_after);
        let entry = Entry {
            time: self.clock.now().timestamp(),
            request_id: metadata.request_id,
            action: metadata.action,
            region: metadata.region,
            http_status: answer.status,
            error: outcome.err().map(|fault| (fault.code, fault.message)),
            claim: claim.ok(),
            signature_problem,
        };
        (answer, entry)
    }

    /// Answers a request that could not be read.
    pub(super) fn refuse(&self, fault: &ServiceFault) -> Answer {
        self.write(&self.metadata(), Err(fault))
    }

    /// What goes wrong with a request, by the rules for faults.
    pub(super) fn strike(&self, query: &str) -> Trouble {
        let action = query.split('&').find_map(|pair| pair.strip_prefix("Action=")).unwrap_or_default();
        lock(&self.faults).strike(action)
    }

    fn outcome(
        &self,
        request: &ReceivedRequest<'_>,
        claim: Result<&Claim, &ClaimError>,
        trouble: &Trouble,
        metadata: &mut Metadata,
    ) -> Result<String, Refused> {
        let query = request.decoded_query().map_err(|error| ServiceFault::parameter(error.to_string()))?;
        metadata.action = only(&query, "Action")?.unwrap_or_default().to_owned();
        metadata.version = only(&query, "Version")?.unwrap_or_default().to_owned();
        if let Some(Refusal { code, http_status, .. }) = &trouble.refusal {
            return Err(ServiceFault::on_demand(code.clone(), *http_status).into());
        }
        if self.sts && metadata.version == sts::VERSION {
            return self.assume_role(request, claim, trouble, metadata, &query);
        }
        check_target(request, metadata)?;
        let account = self.admit(request, claim, "redis", trouble, metadata)?;
        if metadata.version != API_VERSION {
            let message = format!("the version must be {API_VERSION}, and is {}", metadata.version);
            return Err(ServiceFault::platform("InvalidActionOrVersion", message).into());
        }
        let caller = RealmKey { account, region: Region::find(&metadata.region)?.id };
        let parameters = || {
            check_content_type(request)?;
            json::parameters(request.body)
        };
        let mut service = lock(&self.service);
        // The time is taken under the lock, so that calls take place in the order of their times.
        Ok(service.call(caller, &metadata.action, parameters, self.clock.now())?)
    }

    fn assume_role(
        &self,
        request: &ReceivedRequest<'_>,
        claim: Result<&Claim, &ClaimError>,
        trouble: &Trouble,
        metadata: &mut Metadata,
        query: &Parameters<'_>,
    ) -> Result<String, Refused> {
        let action = sts::Action::find(&metadata.action)?;
        sts::SERVICE.clone_into(&mut metadata.service);
        if action == sts::Action::AssumeRole {
            self.admit(request, claim, sts::SERVICE, trouble, metadata)?;
        }
        let order = sts::Order::read(action, query)?;
        if !self.callers.know_account(order.account) {
            let message = format!("there is no role to take on in the account {}", order.account);
            return Err(ServiceFault::platform("AccessDenied", message).into());
        }
        let now = self.clock.now();
        let keys = self.callers.mint.make(order.account, order.expires(now).timestamp());
        Ok(order.result(action, &keys, now).to_string())
    }

    /// Checks the signature of a request to a service; gives the account that it comes from.
    fn admit(
        &self,
        request: &ReceivedRequest<'_>,
        claim: Result<&Claim, &ClaimError>,
        service: &str,
        trouble: &Trouble,
        metadata: &mut Metadata,
    ) -> Result<i64, Refused> {
        let claim = claim.map_err(|error| Refused::Signature(fault_of(error)))?;
        let account = self.callers.admit(claim, request, service, &self.clock, trouble.skew_seconds)?;
        metadata.service.clone_from(&claim.service);
        metadata.region.clone_from(&claim.region);
        Ok(account)
    }

    fn write(&self, metadata: &Metadata, outcome: Result<&String, &ServiceFault>) -> Answer {
        // What the model of the service writes is JSON.
        let result =
            outcome.map(|result| serde_json::from_str::<&RawValue>(result).unwrap_or(RawValue::NULL));
        Answer {
            status: result.map_or_else(|fault| fault.http_status, |_| 200),
            date: self.clock.now(),
            content_type: "application/json; charset=utf-8",
            retry_after: None,
            cut_off: None,
            body: envelope::write(metadata, result).unwrap_or_default(),
        }
    }

    fn metadata(&self) -> Metadata {
        Metadata {
            request_id: self.request_id(),
            action: String::new(),
            version: String::new(),
            service: String::new(),
            region: String::new(),
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

fn check_target(request: &ReceivedRequest<'_>, metadata: &Metadata) -> Result<(), ServiceFault> {
    if request.method != "POST" {
        let message = format!("the actions of this service are called with POST, not {}", request.method);
        return Err(ServiceFault::platform("InvalidActionOrVersion", message));
    }
    for (name, value) in [("Action", &metadata.action), ("Version", &metadata.version)] {
        if value.is_empty() {
            return Err(ServiceFault::platform("MissingParameter", format!("the query has no `{name}`")));
        }
    }
    Ok(())
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
