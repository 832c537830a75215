//! A valid call of every action, in one story.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::Value;
use support::story::{self, Known};
use support::{Client, paused};
use volcredis_core::model::Action;
use volcredis_core::{Request, Visitor, actions};

#[test]
fn every_action_responds_with_its_own_type() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let mut known = Known::default();
    let mut called = BTreeSet::new();
    for step in story::steps() {
        let request = step.request(&known);
        emulator.advance_clock(Duration::from_secs(step.seconds_before())).unwrap();
        let action = step.action;
        let reply = client.call(&action, &request);
        assert_eq!(reply.status, 200, "{action} {request}: {}", reply.body);
        let again = actions::visit(&action, RoundTrip(reply.result().clone())).unwrap();
        assert_eq!(&again, reply.result(), "{action}: the response has fields that its type does not");
        known.learn(reply.result());
        called.insert(action);
    }
    let all: BTreeSet<_> = Action::all().iter().map(|action| action.name.to_owned()).collect();
    assert_eq!(called, all);
}

/// Deserializes a result as the response type of the action, and serializes it again.
struct RoundTrip(Value);

impl Visitor for RoundTrip {
    type Output = Value;

    fn visit<R: Request>(self) -> Value {
        if self.0.is_null() {
            return Value::Null;
        }
        serde_json::to_value(serde_json::from_value::<R::Response>(self.0).unwrap()).unwrap()
    }
}
