//! Requests from JSON: each is refused with an error, or can be prepared as a typed and as a dynamic request.
//!
//! Input: the number of the action, and the parameters as a JSON object.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};
use volcredis_core::request::{Request, Visitor, visit};
use volcredis_core::{ActionRequest, DynamicRequest, Validation};
use volcredis_fuzz::{check_error, split_action};

/// Prepares the parameters as the typed request of an action. Returns the body if they are valid.
struct Typed<'a>(&'a Map<String, Value>);

impl Visitor for Typed<'_> {
    type Output = Option<Value>;

    fn visit<R: Request>(self) -> Self::Output {
        let request: R = serde_json::from_value(Value::Object(self.0.clone())).ok()?;
        match R::validate(&request) {
            Ok(()) => Some(serde_json::to_value(&request).expect("a typed request is JSON")),
            Err(error) => {
                check_error(&error.into());
                None
            }
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((action, rest)) = split_action(data) else { return };
    let Ok(parameters) = serde_json::from_slice::<Map<String, Value>>(rest) else { return };
    let typed = visit(action.name, Typed(&parameters)).expect("the action is known");
    let dynamic = DynamicRequest::of(action).parameters(parameters);
    match dynamic.prepare(Validation::Check) {
        Ok(prepared) => {
            serde_json::from_slice::<Map<String, Value>>(prepared.body()).expect("a body is a JSON object");
        }
        Err(error) => check_error(&error),
    }
    if let Some(Value::Object(body)) = typed {
        let again = DynamicRequest::of(action).parameters(body);
        if let Err(error) = again.prepare(Validation::Check) {
            panic!("a valid typed request is not a valid dynamic one: {error}");
        }
    }
});
