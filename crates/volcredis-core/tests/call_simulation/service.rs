//! A simulated service that verifies signatures, executes writes, and executes the writes with one client token once.

use std::collections::{HashMap, HashSet};

use bytes::Bytes;
use fastrand::Rng;
use serde_json::{Value, json};
use volcredis_core::sign::{IncomingRequest, PresentedSignature};
use volcredis_core::{Credentials, Timestamp};

use crate::conditions::{Conditions, occurs};

/// A request of the client.
pub(crate) type Request = http::Request<Bytes>;

/// The maximum difference between the time of a signature and the clock of the service.
const TOLERANCE_SECONDS: i64 = 900;

#[derive(Debug, Default)]
pub(crate) struct Service {
    /// The number of executions of each write, by the mark of its call.
    executions: HashMap<u64, u32>,
    tokens: HashSet<String>,
    responses: u64,
}

/// A response of the service.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) date: Option<Timestamp>,
    pub(crate) retry_after: Option<u32>,
    pub(crate) request_id: String,
    pub(crate) code: Option<&'static str>,
    pub(crate) body: String,
}

impl Response {
    pub(crate) fn is_throttling(&self) -> bool {
        matches!(self.code, Some("AccountFlowLimitExceeded" | "FlowLimitExceeded" | "Throttling"))
    }

    /// Returns `true` if the response leaves open whether a write was executed.
    pub(crate) fn is_ambiguous(&self) -> bool {
        self.status >= 500 || self.code == Some("InternalError")
    }
}

impl Service {
    /// Returns the number of executions of the write with that mark.
    pub(crate) fn executions(&self, mark: u64) -> u32 {
        self.executions.get(&mark).copied().unwrap_or(0)
    }

    /// Handles a request at the time `now` on the clock of the service. `issued` are the credentials that exist.
    pub(crate) fn handle(
        &mut self,
        request: &Request,
        issued: &[Credentials],
        now: Timestamp,
        conditions: &Conditions,
        random: &mut Rng,
    ) -> Response {
        if occurs(random, conditions.throttling) {
            let code = ["AccountFlowLimitExceeded", "FlowLimitExceeded", "Throttling"][random.usize(..3)];
            let status = if random.bool() { 429 } else { 400 };
            let mut response = self.reject(status, code, now, random);
            response.retry_after = random.bool().then(|| random.u32(0..40));
            return response;
        }
        if let Err((status, code)) = authenticate(request, issued, now) {
            return self.reject(status, code, now, random);
        }
        if occurs(random, conditions.rejection) {
            let code = ["InstanceStatusNotMatch", "InstanceNotExist", "ParamError"][random.usize(..3)];
            // The service also returns errors with HTTP 200.
            let status = if random.bool() { 400 } else { 200 };
            return self.reject(status, code, now, random);
        }
        let fails = occurs(random, conditions.internal_error);
        if !fails || random.bool() {
            self.execute(request);
        }
        if fails {
            let status = [400, 500, 502, 503, 504][random.usize(..5)];
            let mut response = self.reject(status, "InternalError", now, random);
            response.retry_after = (random.u8(..4) == 0).then(|| random.u32(0..40));
            return response;
        }
        let mut response = self.respond(200, None, now, random);
        let result = [json!({"Mark": mark(request)}), Value::Null, json!({})][random.usize(..3)].clone();
        let mut body = json!({"ResponseMetadata": {"RequestId": response.request_id}});
        if random.bool() || !result.is_null() {
            body["Result"] = result;
        }
        response.body = body.to_string();
        response
    }

    fn execute(&mut self, request: &Request) {
        let body: Value = serde_json::from_slice(request.body()).unwrap();
        if request.uri().query().unwrap().contains("Action=Describe") {
            return;
        }
        if let Some(token) = body.get("ClientToken")
            && !self.tokens.insert(token.as_str().unwrap().to_owned())
        {
            return;
        }
        *self.executions.entry(mark(request)).or_default() += 1;
    }

    fn reject(&mut self, status: u16, code: &'static str, now: Timestamp, random: &mut Rng) -> Response {
        let mut response = self.respond(status, Some(code), now, random);
        // The error is reported whatever the result contains.
        let result = [Value::Null, json!({}), json!(""), json!([1])][random.usize(..4)].clone();
        let error = json!({"Code": code, "Message": "no"});
        response.body =
            json!({"ResponseMetadata": {"RequestId": response.request_id, "Error": error}, "Result": result})
                .to_string();
        response
    }

    fn respond(
        &mut self,
        status: u16,
        code: Option<&'static str>,
        now: Timestamp,
        random: &mut Rng,
    ) -> Response {
        self.responses += 1;
        Response {
            status,
            date: (random.u8(..20) > 0).then_some(now),
            retry_after: None,
            request_id: format!("request-{}", self.responses),
            code,
            body: String::new(),
        }
    }
}

/// Returns the number that identifies the call of a request.
pub(crate) fn mark(request: &Request) -> u64 {
    let body: Value = serde_json::from_slice(request.body()).unwrap();
    body["Mark"].as_u64().unwrap()
}

/// Returns the client token of a request.
pub(crate) fn token(request: &Request) -> Option<String> {
    let body: Value = serde_json::from_slice(request.body()).unwrap();
    body.get("ClientToken").map(|token| token.as_str().unwrap().to_owned())
}

/// Authenticates a request.
fn authenticate(
    request: &Request,
    issued: &[Credentials],
    now: Timestamp,
) -> Result<(), (u16, &'static str)> {
    let presented = verify_signature(request, issued)?;
    let age = now.unix_seconds() - presented.time.unix_seconds();
    if age.abs() > TOLERANCE_SECONDS {
        return Err((400, "InvalidTimestamp"));
    }
    let credentials = issued.iter().find(|known| known.access_key == presented.access_key).unwrap();
    if credentials.expires_at.is_some_and(|expiry| expiry <= now) {
        return Err((401, "InvalidSecretToken"));
    }
    Ok(())
}

/// Returns the signature of a request, or the HTTP status and the code of an error if it is not valid.
pub(crate) fn verify_signature(
    request: &Request,
    issued: &[Credentials],
) -> Result<PresentedSignature, (u16, &'static str)> {
    let headers: Vec<(&str, &str)> =
        request.headers().iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
    let received = IncomingRequest {
        method: request.method().as_str(),
        path: request.uri().path(),
        query: request.uri().query().unwrap(),
        headers: &headers,
        body: request.body(),
    };
    let presented = PresentedSignature::parse(&received).map_err(|_| (400, "InvalidAuthorization"))?;
    let Some(credentials) = issued.iter().find(|known| known.access_key == presented.access_key) else {
        return Err((401, "InvalidAccessKey"));
    };
    if presented.session_token != credentials.session_token {
        return Err((401, "InvalidSecretToken"));
    }
    presented.verify(&received, &credentials.secret_key).map_err(|_| (401, "SignatureDoesNotMatch"))?;
    Ok(presented)
}
