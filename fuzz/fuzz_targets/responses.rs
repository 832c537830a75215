//! Responses of all types: each is decoded, or becomes an error whose message is bounded and contains no secret.
//!
//! Input: the number of the action, the HTTP status minus 100, headers as lines up to an empty one, and the body.
#![no_main]

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderName, HeaderValue};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use volcredis_core::call::{
    Call, CallOptions, ClientConfig, ClientState, Completed, Now, Output, RetryConfig,
};
use volcredis_core::request::{Request, Visitor, visit};
use volcredis_core::response::{Decode, ResultOf};
use volcredis_core::{ActionRequest, Credentials, DynamicRequest, Error, Region, Validation};
use volcredis_fuzz::{SECRET, check_error, check_message, check_secret, now, split_action};

/// Decodes the response as the type of an action.
struct Typed<'a>(&'a http::Response<Bytes>);

impl Visitor for Typed<'_> {
    type Output = Result<Completed, Error>;

    fn visit<R: Request>(self) -> Self::Output {
        outcome(R::ACTION.name, self.0, &mut ResultOf::<R::Response>::default())
    }
}

fn outcome(
    action: &str,
    response: &http::Response<Bytes>,
    result: &mut dyn Decode,
) -> Result<Completed, Error> {
    let request = DynamicRequest::new(action)?.prepare(Validation::Skip)?;
    let state = Arc::new(ClientState::new(ClientConfig::new(Region::new("cn-beijing")?)));
    let options = CallOptions::new().retry(RetryConfig::none());
    let mut call = Call::new(state, request, &options, [7; 16]);
    let now = Now { wall: now(), monotonic: Duration::ZERO };
    call.start(now);
    assert!(matches!(
        call.handle_credentials(&Credentials::new("AK", "secret").with_session_token(SECRET), now),
        Output::Send { .. }
    ));
    assert!(matches!(call.handle_response(response, now, result), Output::Done));
    call.finish()
}

fn response(data: &[u8]) -> Option<http::Response<Bytes>> {
    let (status, rest) = data.split_first()?;
    let mut rest = rest;
    let mut response = http::Response::builder().status(u16::from(*status) + 100);
    loop {
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let (line, others) = (&rest[..end], &rest[end + 1..]);
        rest = others;
        if line.is_empty() {
            return response.body(Bytes::copy_from_slice(rest)).ok();
        }
        let colon = line.iter().position(|byte| *byte == b':')?;
        let name = HeaderName::from_bytes(&line[..colon]).ok()?;
        response = response.header(name, HeaderValue::from_bytes(line[colon + 1..].trim_ascii()).ok()?);
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((action, rest)) = split_action(data) else { return };
    let Some(response) = response(rest) else { return };
    let typed = visit(action.name, Typed(&response)).expect("the action is known");
    let dynamic = outcome(action.name, &response, &mut ResultOf::<Value>::default());
    for outcome in [&typed, &dynamic] {
        match outcome {
            Ok(completed) => check_message(completed.metadata.request_id.as_deref().unwrap_or_default()),
            Err(error) => {
                check_error(error);
                check_secret(format!("{error} {error:?}"));
            }
        }
    }
    assert!(typed.is_err() || dynamic.is_ok(), "{dynamic:?}");
});
