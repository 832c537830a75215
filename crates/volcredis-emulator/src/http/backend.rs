//! The execution of requests, independent of sockets.

use std::borrow::Cow;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::value::RawValue;
use volcredis_core::API_VERSION;
use volcredis_core::model::Action;
use volcredis_core::sign::{IncomingRequest, ParseSignatureError, PresentedSignature, QueryPairs};

use super::authentication::{Authenticator, Rejection, unverifiable};
use super::envelope::{self, ResponseMetadata};
use super::vpc::{self, ElasticIps};
use super::{request_body, sts};
#[cfg(feature = "client")]
use crate::access_key::AccessKey;
use crate::change_log::invalid_data;
use crate::clock::Clock;
use crate::fault_injection::{CutOff, ErrorResponse, FaultInjector, InjectedFaults};
use crate::initial_state::InitialState;
use crate::model::account_region::AccountRegion;
use crate::model::region::Region;
use crate::parameters;
use crate::request_log::{RequestLog, RequestLogEntry};
use crate::seed_instance::{SeedInstance, SeedInstanceError};
use crate::service::{Service, ServiceState, unavailable};
use crate::service_error::ServiceError;
use crate::time::UnixMillis;

/// The state shared by all connections.
pub(crate) struct Backend {
    pub(crate) service: Mutex<Service>,
    pub(crate) clock: Clock,
    pub(crate) authenticator: Authenticator,
    /// The access key of clients that the emulator creates.
    #[cfg(feature = "client")]
    pub(crate) client_key: AccessKey,
    pub(crate) has_sts: bool,
    /// The elastic IPs of the stand-in for the VPC service, if it is enabled.
    pub(crate) vpc: Option<Mutex<ElasticIps>>,
    pub(crate) instance_metadata: Option<InstanceMetadata>,
    pub(crate) seed: u64,
    /// The number of requests so far.
    pub(crate) requests: AtomicU64,
    pub(crate) fault_injector: Mutex<FaultInjector>,
    pub(crate) request_log: Mutex<RequestLog>,
    #[cfg(feature = "tls")]
    pub(crate) tls: Option<super::Tls>,
    pub(crate) has_control: bool,
    /// Parameters must be spelled as in the model; unknown ones are rejected.
    pub(crate) is_strict: bool,
    /// The host names of the control interface, in addition to those of this machine.
    pub(crate) allowed_hosts: Vec<String>,
    pub(crate) io_timeout: Duration,
    pub(crate) initial: InitialState,
}

/// The instance that clients seem to run on.
#[derive(Debug)]
pub(crate) struct InstanceMetadata {
    /// The account that the roles belong to.
    pub(crate) account: i64,
    /// The names of the roles.
    pub(crate) roles: Vec<String>,
}

/// A response before it is converted to HTTP.
pub(super) struct ServiceResponse {
    pub(super) status: u16,
    pub(super) date: UnixMillis,
    pub(super) content_type: &'static str,
    pub(super) retry_after: Option<u32>,
    pub(super) cut_off: Option<CutOff>,
    pub(super) body: Vec<u8>,
}

/// Locks a mutex, and ignores that another thread may have panicked.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Backend {
    /// Executes a request, and returns the response and the entry of the request log.
    pub(super) fn execute(
        &self,
        request: &IncomingRequest<'_>,
        faults: &InjectedFaults,
    ) -> (ServiceResponse, RequestLogEntry, Option<PresentedSignature>) {
        let mut metadata = self.metadata();
        let signature = PresentedSignature::parse(request);
        let mut ignored = Vec::new();
        let outcome = self.outcome(request, signature.as_ref(), faults, &mut metadata, &mut ignored);
        let signature_problem = outcome.as_ref().err().and_then(Rejection::signature_problem);
        let outcome = outcome.map_err(Rejection::into_error);
        let mut response = self.response(&metadata, outcome.as_ref());
        response.date =
            UnixMillis::new(response.date.get().saturating_add(faults.skew_seconds.saturating_mul(1000)));
        response.cut_off = faults.cut_off;
        response.retry_after = faults.error.as_ref().and_then(|error| error.retry_after);
        let (code, message) = match outcome {
            Ok(_) => (None, None),
            // The message contains the content to sign, which the page shows.
            Err(error) if signature_problem.is_some() => (Some(error.code.into_owned()), None),
            Err(error) => (Some(error.code.into_owned()), Some(error.message)),
        };
        let entry = RequestLogEntry {
            time: self.clock.now().timestamp(),
            request_id: metadata.request_id,
            action: metadata.action,
            region: metadata.region,
            access_key: signature.as_ref().ok().map(|signature| signature.access_key.clone()),
            http_status: response.status,
            code,
            message,
            signature_problem,
            ignored_parameters: ignored,
        };
        (response, entry, signature.ok())
    }

    /// Returns to the state, the time, the faults and the request ids of a new emulator.
    ///
    /// # Errors
    ///
    /// Returns an error if the state cannot be stored. Nothing has changed then.
    pub(crate) fn reset(&self) -> io::Result<()> {
        let start = self.initial.start();
        let state = self.initial.create(start).map_err(io::Error::other)?;
        let mut service = lock(&self.service);
        service.replace(state)?;
        self.clock.reset(start, self.initial.is_paused);
        self.requests.store(0, Ordering::Relaxed);
        self.authenticator.token_issuer.reset();
        *lock(&self.fault_injector) = FaultInjector::new(self.initial.fault_rules.clone());
        lock(&self.request_log).clear();
        if let Some(elastic_ips) = &self.vpc {
            *lock(elastic_ips) = ElasticIps::default();
        }
        Ok(())
    }

    /// Returns the state as JSON.
    pub(crate) fn export(&self) -> io::Result<String> {
        let mut service = lock(&self.service);
        service.advance_to(self.clock.now())?;
        Ok(service.export()?)
    }

    /// Replaces the state by an exported one. The clock continues from the time of that state if it is later.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind `InvalidData` if the JSON is no exported state, and another one if it cannot be stored.
    pub(crate) fn import(&self, json: &[u8]) -> io::Result<()> {
        let state = ServiceState::import(json).map_err(|problem| invalid_data(&problem))?;
        let time = state.store.now;
        let mut service = lock(&self.service);
        service.replace(state)?;
        if time > self.clock.now() {
            self.clock.reset(time, self.clock.is_paused());
        }
        Ok(())
    }

    /// Adds an instance, and returns its id.
    pub(crate) fn add_instance(&self, instance: &SeedInstance) -> Result<String, SeedInstanceError> {
        lock(&self.service).add_instance(instance, self.initial.account, self.clock.now())
    }

    /// Returns the response to a request that cannot be read.
    pub(super) fn reject(&self, error: &ServiceError) -> ServiceResponse {
        self.response(&self.metadata(), Err(error))
    }

    /// Returns the faults to inject into a request.
    pub(super) fn evaluate_faults(&self, query: &str) -> InjectedFaults {
        let action = query.split('&').find_map(|pair| pair.strip_prefix("Action=")).unwrap_or_default();
        lock(&self.fault_injector).evaluate(action)
    }

    fn outcome(
        &self,
        request: &IncomingRequest<'_>,
        signature: Result<&PresentedSignature, &ParseSignatureError>,
        faults: &InjectedFaults,
        metadata: &mut ResponseMetadata,
        ignored: &mut Vec<String>,
    ) -> Result<String, Rejection> {
        let query =
            request.decoded_query().map_err(|error| ServiceError::invalid_parameter(error.to_string()))?;
        metadata.action = only(&query, "Action")?.unwrap_or_default().to_owned();
        metadata.version = only(&query, "Version")?.unwrap_or_default().to_owned();
        if let Some(ErrorResponse { code, http_status, .. }) = &faults.error {
            return Err(ServiceError::injected(code.clone(), *http_status).into());
        }
        if self.has_sts && metadata.version == sts::VERSION {
            return self.assume_role(request, signature, faults, metadata, &query);
        }
        if let Some(elastic_ips) = self.vpc.as_ref().filter(|_| metadata.version == vpc::VERSION) {
            let account = self.authenticate(request, signature, vpc::SERVICE, faults, metadata)?;
            let caller = AccountRegion { account, region: Region::find(&metadata.region)?.id };
            let mut service = lock(&self.service);
            service.advance_to(self.clock.now()).map_err(|error| unavailable(&error))?;
            let (store, parameters) = (service.store(), vpc::Parameters(&query));
            let result = vpc::call(&metadata.action, &parameters, caller, store, &mut lock(elastic_ips))?;
            return Ok(result.to_string());
        }
        check_target(request, metadata)?;
        let account = self.authenticate(request, signature, "redis", faults, metadata)?;
        if metadata.version != API_VERSION {
            let message = format!("version must be {API_VERSION}, got {}", metadata.version);
            return Err(ServiceError::platform("InvalidActionOrVersion", message).into());
        }
        let caller = AccountRegion { account, region: Region::find(&metadata.region)?.id };
        let parameters = |action: &Action| {
            check_content_type(request)?;
            let mut parameters = request_body::parameters(request.body)?;
            if !self.is_strict {
                *ignored = parameters::normalize(&mut parameters, action.request);
            }
            Ok(parameters)
        };
        let mut service = lock(&self.service);
        // Reading the clock while locked makes the calls take place in the order of their times.
        Ok(service.call(caller, &metadata.action, parameters, self.clock.now())?)
    }

    fn assume_role(
        &self,
        request: &IncomingRequest<'_>,
        signature: Result<&PresentedSignature, &ParseSignatureError>,
        faults: &InjectedFaults,
        metadata: &mut ResponseMetadata,
        query: &QueryPairs<'_>,
    ) -> Result<String, Rejection> {
        let action = sts::Action::find(&metadata.action)?;
        sts::SERVICE.clone_into(&mut metadata.service);
        if action == sts::Action::AssumeRole {
            self.authenticate(request, signature, sts::SERVICE, faults, metadata)?;
        }
        let assumption = sts::AssumeRole::parse(action, query)?;
        if !self.authenticator.has_account(assumption.account) {
            let message =
                format!("no access to roles of account {}: must be a configured account", assumption.account);
            return Err(ServiceError::platform("AccessDenied", message).into());
        }
        let now = self.clock.now();
        let expires = assumption.expires(now).timestamp();
        let credentials = self.authenticator.token_issuer.issue(assumption.account, expires);
        Ok(assumption.result(action, &credentials, now).to_string())
    }

    /// Verifies the signature of a request to a service, and returns the account of the caller.
    fn authenticate(
        &self,
        request: &IncomingRequest<'_>,
        signature: Result<&PresentedSignature, &ParseSignatureError>,
        service: &str,
        faults: &InjectedFaults,
        metadata: &mut ResponseMetadata,
    ) -> Result<i64, Rejection> {
        let signature = signature.map_err(|error| Rejection::Signature(unverifiable(error)))?;
        let account =
            self.authenticator.authenticate(signature, request, service, &self.clock, faults.skew_seconds)?;
        metadata.service.clone_from(&signature.service);
        metadata.region.clone_from(&signature.region);
        Ok(account)
    }

    fn response(
        &self,
        metadata: &ResponseMetadata,
        outcome: Result<&String, &ServiceError>,
    ) -> ServiceResponse {
        let result =
            outcome.map(|result| serde_json::from_str::<&RawValue>(result).unwrap_or(RawValue::NULL));
        ServiceResponse {
            status: result.map_or_else(|error| error.http_status, |_| 200),
            date: self.clock.now(),
            content_type: "application/json; charset=utf-8",
            retry_after: None,
            cut_off: None,
            body: envelope::to_json(metadata, result).unwrap_or_default(),
        }
    }

    fn metadata(&self) -> ResponseMetadata {
        ResponseMetadata {
            request_id: self.request_id(),
            action: String::new(),
            version: String::new(),
            service: String::new(),
            region: String::new(),
        }
    }

    /// Returns the id of the next request. It begins with the time, as that of the service does; the rest depends on the
    /// seed and the number of requests before.
    fn request_id(&self) -> String {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        let mut random = fastrand::Rng::with_seed(self.seed ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let time = self.clock.now().timestamp().iso8601_basic();
        let (date, time) = (time.date(), &time.as_str()[9..15]);
        format!("{date}{time}{:016X}{:04X}", random.u64(..), random.u16(..))
    }
}

fn check_target(request: &IncomingRequest<'_>, metadata: &ResponseMetadata) -> Result<(), ServiceError> {
    if request.method != "POST" {
        let message = format!("method must be POST, got {}", request.method);
        return Err(ServiceError::platform("InvalidActionOrVersion", message));
    }
    for (name, value) in [("Action", &metadata.action), ("Version", &metadata.version)] {
        if value.is_empty() {
            return Err(ServiceError::platform(
                "MissingParameter",
                format!("missing query parameter `{name}`"),
            ));
        }
    }
    Ok(())
}

/// Returns the value of a query parameter, which must not be repeated.
fn only<'a>(query: &'a [(Cow<'_, str>, Cow<'_, str>)], name: &str) -> Result<Option<&'a str>, ServiceError> {
    let mut values = query.iter().filter(|(other, _)| other == name).map(|(_, value)| value.as_ref());
    let first = values.next();
    match values.next() {
        None => Ok(first),
        Some(_) => Err(ServiceError::invalid_parameter(format!("duplicate query parameter `{name}`"))),
    }
}

fn check_content_type(request: &IncomingRequest<'_>) -> Result<(), ServiceError> {
    if request.body.is_empty() {
        return Ok(());
    }
    let given = request.header("content-type").unwrap_or_default();
    let media_type = given.split(';').next().unwrap_or_default().trim();
    if media_type.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    Err(ServiceError::invalid_parameter(format!("content type must be application/json, got `{given}`")))
}
