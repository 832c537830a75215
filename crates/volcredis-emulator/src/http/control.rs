//! What is beside the service, under `/_/`: a view of its state, and the control of clock and faults.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use super::answer::{Answer, Backend, lock};
use super::page;
use crate::faults::{FaultRule, Faults};

/// Where it lies.
pub(super) const PREFIX: &str = "/_/";

/// A change of the clock.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockChange {
    #[serde(default)]
    hold: Option<bool>,
    #[serde(default)]
    step_seconds: f64,
}

impl Backend {
    /// Answers a request under [`PREFIX`]; whoever reaches the emulator may see its state, and may change its clock
    /// and its faults when it was started so.
    pub(super) fn control(&self, method: &str, path: &str, body: &[u8]) -> Answer {
        match (method, path.strip_prefix(PREFIX).unwrap_or_default()) {
            ("GET", "") => self.plain(200, "text/html; charset=utf-8", page::html(&self.view()).into_bytes()),
            ("GET", "state") => self.json(200, &self.view()),
            (_, "clock" | "faults") if !self.control => {
                self.json(403, &json!({"error": "the emulator was started without its control interface"}))
            }
            ("GET", "clock") => self.json(200, &json!({"now": self.clock.now().timestamp().to_string()})),
            ("POST", "clock") => self.change_clock(body),
            ("GET", "faults") => self.json(200, &json!(lock(&self.faults).rules())),
            ("PUT", "faults") => match FaultRule::parse_list(body) {
                Ok(rules) => {
                    *lock(&self.faults) = Faults::new(rules);
                    self.json(200, &json!(lock(&self.faults).rules()))
                }
                Err(error) => self.json(400, &json!({"error": error.to_string()})),
            },
            ("DELETE", "faults") => {
                *lock(&self.faults) = Faults::default();
                self.json(200, &json!([]))
            }
            _ => self.json(
                404,
                &json!({"error": "there are GET /_/, GET /_/state, GET and POST /_/clock, GET, PUT and DELETE /_/faults"}),
            ),
        }
    }

    fn change_clock(&self, body: &[u8]) -> Answer {
        let change = serde_json::from_slice::<ClockChange>(body).map_err(|error| error.to_string());
        let step = change.and_then(|change| {
            let step = Duration::try_from_secs_f64(change.step_seconds).map_err(|error| error.to_string())?;
            Ok((change.hold, step))
        });
        match step {
            Ok((hold, step)) => {
                match hold {
                    Some(true) => self.clock.hold(),
                    Some(false) => self.clock.release(),
                    None => {}
                }
                self.clock.step(step);
                self.json(200, &json!({"now": self.clock.now().timestamp().to_string()}))
            }
            Err(error) => self.json(
                400,
                &json!({"error": format!("the body must be like {{\"hold\": true, \"step_seconds\": 60}}: {error}")}),
            ),
        }
    }

    /// All that is shown.
    fn view(&self) -> Value {
        let now = self.clock.now();
        let mut service = lock(&self.service);
        service.world.advance(now);
        let journal = lock(&self.journal);
        let calls: Vec<_> = journal.latest_first().collect();
        json!({
            "now": now.timestamp().to_string(),
            "instances": service.world.overview_of_instances(),
            "backups": service.world.overview_of_backups(),
            "calls": calls,
        })
    }

    fn json(&self, status: u16, value: &Value) -> Answer {
        self.plain(status, "application/json; charset=utf-8", value.to_string().into_bytes())
    }

    pub(super) fn plain(&self, status: u16, content_type: &'static str, body: Vec<u8>) -> Answer {
        Answer { status, date: self.clock.now(), content_type, retry_after: None, cut_off: None, body }
    }
}
