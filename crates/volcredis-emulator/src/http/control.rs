//! The control interface under `/_/`: the dashboard, the clock and fault injection.

use std::io;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use super::backend::{Backend, ServiceResponse, lock};
use super::{dashboard, state_view};
use crate::fault_injection::{FaultInjector, FaultRule};

/// The prefix of its paths.
pub(super) const PREFIX: &str = "/_/";

/// A change of the clock.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockChange {
    #[serde(default)]
    paused: Option<bool>,
    #[serde(default)]
    advance_seconds: f64,
}

impl Backend {
    /// Executes a request under [`PREFIX`], without authentication. The clock and the faults are accessible only if the
    /// control interface is enabled.
    pub(super) fn control(&self, method: &str, path: &str, body: &[u8]) -> ServiceResponse {
        match (method, path.strip_prefix(PREFIX).unwrap_or_default()) {
            ("GET", "") => match self.view() {
                Ok(view) => self.plain(200, "text/html; charset=utf-8", dashboard::html(&view).into_bytes()),
                Err(error) => self.unavailable(&error),
            },
            ("GET", "state") => match self.view() {
                Ok(view) => self.json(200, &view),
                Err(error) => self.unavailable(&error),
            },
            (_, "clock" | "faults") if !self.has_control => {
                self.json(403, &json!({"error": "the control interface is disabled: start the emulator with it"}))
            }
            ("GET", "clock") => self.json(200, &json!({"now": self.clock.now().timestamp().to_string()})),
            ("POST", "clock") => self.change_clock(body),
            ("GET", "faults") => self.json(200, &json!(lock(&self.fault_injector).rules())),
            ("PUT", "faults") => match FaultRule::parse_list(body) {
                Ok(rules) => {
                    *lock(&self.fault_injector) = FaultInjector::new(rules);
                    self.json(200, &json!(lock(&self.fault_injector).rules()))
                }
                Err(error) => self.json(400, &json!({"error": error.to_string()})),
            },
            ("DELETE", "faults") => {
                *lock(&self.fault_injector) = FaultInjector::default();
                self.json(200, &json!([]))
            }
            _ => self.json(
                404,
                &json!({"error": "not found: use GET /_/, GET /_/state, GET or POST /_/clock, or GET, PUT or DELETE /_/faults"}),
            ),
        }
    }

    fn change_clock(&self, body: &[u8]) -> ServiceResponse {
        let change = serde_json::from_slice::<ClockChange>(body).map_err(|error| error.to_string());
        let change = change.and_then(|change| {
            let seconds = change.advance_seconds;
            let advance = Duration::try_from_secs_f64(seconds)
                .map_err(|_| format!("`advance_seconds` must be at least 0 and finite, got {seconds}"))?;
            self.clock.advance(advance).map_err(|error| error.to_string())?;
            Ok(change.paused)
        });
        match change {
            Ok(paused) => {
                match paused {
                    Some(true) => self.clock.pause(),
                    Some(false) => self.clock.resume(),
                    None => {}
                }
                self.json(200, &json!({"now": self.clock.now().timestamp().to_string()}))
            }
            Err(error) => self.json(
                400,
                &json!({"error": format!("{error}: must be like {{\"paused\": true, \"advance_seconds\": 60}}")}),
            ),
        }
    }

    /// Returns the contents of the dashboard.
    fn view(&self) -> io::Result<Value> {
        let now = self.clock.now();
        let mut service = lock(&self.service);
        service.advance_to(now)?;
        let request_log = lock(&self.request_log);
        let calls: Vec<_> = request_log.latest_first().collect();
        Ok(json!({
            "now": now.timestamp().to_string(),
            "instances": state_view::instances(service.store()),
            "backups": state_view::backups(service.store()),
            "calls": calls,
        }))
    }

    /// Returns the response while the state cannot be read.
    fn unavailable(&self, error: &io::Error) -> ServiceResponse {
        self.json(503, &json!({"error": error.to_string()}))
    }

    fn json(&self, status: u16, value: &Value) -> ServiceResponse {
        self.plain(status, "application/json; charset=utf-8", value.to_string().into_bytes())
    }

    pub(super) fn plain(&self, status: u16, content_type: &'static str, body: Vec<u8>) -> ServiceResponse {
        ServiceResponse {
            status,
            date: self.clock.now(),
            content_type,
            retry_after: None,
            cut_off: None,
            body,
        }
    }
}
