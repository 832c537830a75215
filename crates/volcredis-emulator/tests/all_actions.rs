//! A valid call of every action there is, in one story.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;
use support::{Client, paused};
use volcredis_core::model::Action;
use volcredis_core::{Request, Visitor, actions};

/// The calls in their order. A text that begins with `$` stands for the last text of that name in an answer.
fn story() -> Vec<Step> {
    serde_json::from_str(include_str!("../../../tests/stories/all_actions.json")).unwrap()
}

#[derive(Deserialize)]
struct Step {
    action: String,
    request: Value,
}

#[test]
fn every_action_is_called_and_answers_with_its_own_type() {
    let emulator = paused().start().unwrap();
    let client = Client::of(&emulator);
    let mut known = BTreeMap::new();
    let mut called = BTreeSet::new();
    for Step { action, request } in story() {
        let request = with_known(&request, &known);
        // Not so long that the interrupted scan has ended by then, but long enough for everything else.
        let pause = if action == "InterruptKeyScanJob" { 0 } else { 60 };
        emulator.advance_clock(Duration::from_secs(pause));
        let reply = client.call(&action, &request);
        assert_eq!(reply.status, 200, "{action} {request}: {}", reply.body);
        let again = actions::visit(&action, RoundTrip(reply.result().clone())).unwrap();
        assert_eq!(&again, reply.result(), "{action} answers with what its type does not know");
        learn(reply.result(), &mut known);
        called.insert(action);
    }
    let all: BTreeSet<_> = Action::all().iter().map(|action| action.name.to_owned()).collect();
    assert_eq!(called, all);
}

/// Reads an answer as the type of the action, and writes it again.
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

fn with_known(value: &Value, known: &BTreeMap<String, String>) -> Value {
    match value {
        Value::String(text) => match text.strip_prefix('$') {
            Some(name) => Value::String(known[name].clone()),
            None => value.clone(),
        },
        Value::Array(items) => items.iter().map(|item| with_known(item, known)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, member)| (name.clone(), with_known(member, known))).collect()
        }
        other => other.clone(),
    }
}

fn learn(value: &Value, known: &mut BTreeMap<String, String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| learn(item, known)),
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) => drop(known.insert(name.clone(), text.clone())),
                    member => learn(member, known),
                }
            }
        }
        _ => {}
    }
}
