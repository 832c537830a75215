//! The service, as far as a call can tell: it checks signatures, carries changes out, and counts a token once.

use std::collections::{HashMap, HashSet};

use bytes::Bytes;
use fastrand::Rng;
use serde_json::{Value, json};
use volcredis_core::sign::{IncomingRequest, PresentedSignature};
use volcredis_core::{Credentials, Timestamp};

use crate::weather::{Weather, happens};

/// A request as the client sends it.
pub(crate) type Request = http::Request<Bytes>;

/// How far the time of a signature may be from the service's.
const TOLERANCE_SECONDS: i64 = 900;

#[derive(Debug, Default)]
pub(crate) struct Service {
    /// How often the change that a call asks for was carried out, by the call's mark.
    carried_out: HashMap<u64, u32>,
    tokens: HashSet<String>,
    responses: u64,
}

/// An answer as the service sends it.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) date: Option<Timestamp>,
    pub(crate) retry_after: Option<u32>,
    pub(crate) request_id: String,
    pub(crate) code: Option<&'static str>,
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn throttles(&self) -> bool {
        matches!(self.code, Some("AccountFlowLimitExceeded" | "FlowLimitExceeded" | "Throttling"))
    }

    /// Whether the answer leaves open whether a change was carried out.
    pub(crate) fn ambiguous(&self) -> bool {
        self.status >= 500 || self.code == Some("InternalError")
    }
}

impl Service {
    /// How often the change with that mark was carried out.
    pub(crate) fn carried_out(&self, mark: u64) -> u32 {
        self.carried_out.get(&mark).copied().unwrap_or(0)
    }

    /// Takes a request in at the time `now` of its own clock. `issued` are the credentials that exist.
    pub(crate) fn handle(
        &mut self,
        request: &Request,
        issued: &[Credentials],
        now: Timestamp,
        weather: &Weather,
        random: &mut Rng,
    ) -> Reply {
        if happens(random, weather.throttle) {
            let code = ["AccountFlowLimitExceeded", "FlowLimitExceeded", "Throttling"][random.usize(..3)];
            let status = if random.bool() { 429 } else { 400 };
            let mut reply = self.refuse(status, code, now, random);
            reply.retry_after = random.bool().then(|| random.u32(0..40));
            return reply;
        }
        if let Err((status, code)) = check(request, issued, now) {
            return self.refuse(status, code, now, random);
        }
        if happens(random, weather.refusal) {
            let code = ["InstanceStatusNotMatch", "InstanceNotExist", "ParamError"][random.usize(..3)];
            // An error can also come with HTTP 200.
            let status = if random.bool() { 400 } else { 200 };
            return self.refuse(status, code, now, random);
        }
        let fault = happens(random, weather.fault);
        if !fault || random.bool() {
            self.carry_out(request);
        }
        if fault {
            let status = [400, 500, 502, 503, 504][random.usize(..5)];
            let mut reply = self.refuse(status, "InternalError", now, random);
            reply.retry_after = (random.u8(..4) == 0).then(|| random.u32(0..40));
            return reply;
        }
        let mut reply = self.reply(200, None, now, random);
        let result = [json!({"Mark": mark(request)}), Value::Null, json!({})][random.usize(..3)].clone();
        let mut body = json!({"ResponseMetadata": {"RequestId": reply.request_id}});
        if random.bool() || !result.is_null() {
            body["Result"] = result;
        }
        reply.body = body.to_string();
        reply
    }

    fn carry_out(&mut self, request: &Request) {
        let body: Value = serde_json::from_slice(request.body()).unwrap();
        if request.uri().query().unwrap().contains("Action=Describe") {
            return;
        }
        if let Some(token) = body.get("ClientToken")
            && !self.tokens.insert(token.as_str().unwrap().to_owned())
        {
            return;
        }
        *self.carried_out.entry(mark(request)).or_default() += 1;
    }

    fn refuse(&mut self, status: u16, code: &'static str, now: Timestamp, random: &mut Rng) -> Reply {
        let mut reply = self.reply(status, Some(code), now, random);
        // Whatever stands in the result of an error does not hide the error.
        let result = [Value::Null, json!({}), json!(""), json!([1])][random.usize(..4)].clone();
        let error = json!({"Code": code, "Message": "no"});
        reply.body =
            json!({"ResponseMetadata": {"RequestId": reply.request_id, "Error": error}, "Result": result})
                .to_string();
        reply
    }

    fn reply(&mut self, status: u16, code: Option<&'static str>, now: Timestamp, random: &mut Rng) -> Reply {
        self.responses += 1;
        Reply {
            status,
            date: (random.u8(..20) > 0).then_some(now),
            retry_after: None,
            request_id: format!("request-{}", self.responses),
            code,
            body: String::new(),
        }
    }
}

/// The mark by which the simulation knows a request.
pub(crate) fn mark(request: &Request) -> u64 {
    let body: Value = serde_json::from_slice(request.body()).unwrap();
    body["Mark"].as_u64().unwrap()
}

/// The token of a request.
pub(crate) fn token(request: &Request) -> Option<String> {
    let body: Value = serde_json::from_slice(request.body()).unwrap();
    body.get("ClientToken").map(|token| token.as_str().unwrap().to_owned())
}

/// Checks the signature as the service does.
fn check(request: &Request, issued: &[Credentials], now: Timestamp) -> Result<(), (u16, &'static str)> {
    let presented = verified(request, issued)?;
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

/// What the signature of a request claims, if it is right.
pub(crate) fn verified(
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
