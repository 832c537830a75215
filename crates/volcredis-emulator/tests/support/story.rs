//! A story with a valid call of every action.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// A call of the story.
#[derive(Deserialize)]
pub(crate) struct Step {
    pub(crate) action: String,
    /// A string that begins with `$` stands for the last string of that name in a response.
    request: Value,
}

/// The strings of earlier responses, by name.
#[derive(Default)]
pub(crate) struct Known(BTreeMap<String, String>);

pub(crate) fn steps() -> Vec<Step> {
    serde_json::from_str(include_str!("all_actions.json")).unwrap()
}

impl Step {
    /// Returns the seconds to advance the clock by before the call.
    pub(crate) fn seconds_before(&self) -> u64 {
        // The scan must still be running when it is interrupted; all other work must be finished.
        if self.action == "InterruptKeyScanJob" { 0 } else { 60 }
    }

    pub(crate) fn request(&self, known: &Known) -> Value {
        known.insert_into(&self.request)
    }
}

impl Known {
    fn insert_into(&self, value: &Value) -> Value {
        match value {
            Value::String(string) => match string.strip_prefix('$') {
                Some(name) => Value::String(self.0[name].clone()),
                None => value.clone(),
            },
            Value::Array(items) => items.iter().map(|item| self.insert_into(item)).collect(),
            Value::Object(members) => {
                members.iter().map(|(name, member)| (name.clone(), self.insert_into(member))).collect()
            }
            other => other.clone(),
        }
    }

    /// Remembers all strings of a response.
    pub(crate) fn learn(&mut self, response: &Value) {
        match response {
            Value::Array(items) => items.iter().for_each(|item| self.learn(item)),
            Value::Object(members) => {
                for (name, member) in members {
                    match member {
                        Value::String(string) => drop(self.0.insert(name.clone(), string.clone())),
                        member => self.learn(member),
                    }
                }
            }
            _ => {}
        }
    }
}
