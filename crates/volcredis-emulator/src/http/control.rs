//! The control interface under `/_/`: the page, health, the clock, faults, and the state as a whole.

use std::io;
use std::time::Duration;

use hyper::header::HOST;
use hyper::http::request::Parts;
use serde::Deserialize;
use serde_json::{Value, json};

use super::backend::{Backend, ServiceResponse, lock};
use super::{access, dashboard, state_view};
use crate::DEFAULT_SECRET_KEY;
use crate::fault_injection::FaultInjector;
use crate::fault_rule::FaultRule;
use crate::model::account_region::AccountRegion;
use crate::model::region::Region;
use crate::seed_instance::{SeedInstance, SeedInstanceError};

/// The prefix of its paths.
pub(super) const PREFIX: &str = "/_/";
/// The path for an exported state.
pub(super) const IMPORT: &str = "/_/import";
/// The path for health checks.
const HEALTH: &str = "/_/health";
const HTML: &str = "text/html; charset=utf-8";
const JSON: &str = "application/json; charset=utf-8";

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
    /// Checks that a request under [`PREFIX`] does not come from another web site. Only `/_/health` is open to everyone.
    pub(super) fn check_control(&self, head: &Parts) -> Result<(), ServiceResponse> {
        if head.uri.path() == HEALTH && head.method == "GET" {
            return Ok(());
        }
        access::check(head, self.scheme(), &self.allowed_hosts)
            .map_err(|(status, reason)| self.json(status, &json!({"error": reason})))
    }

    /// Executes a request under [`PREFIX`], without authentication. What changes or exports the state is accessible only if
    /// the control interface is enabled.
    pub(super) fn control(&self, head: &Parts, body: &[u8]) -> ServiceResponse {
        let (method, path) = (head.method.as_str(), head.uri.path());
        match (method, path) {
            ("GET", HEALTH) => self.health(),
            ("GET", PREFIX) => match self.view() {
                Ok(view) => self.overview(&view, head),
                Err(error) => self.unavailable(&error),
            },
            ("GET", "/_/instance") => match self.instance_view(head.uri.query().unwrap_or_default()) {
                Ok(Some(view)) => self.plain(200, HTML, dashboard::instance(&view).into_bytes()),
                Ok(None) => self.json(404, &json!({"error": "the instance does not exist"})),
                Err(error) => self.unavailable(&error),
            },
            ("GET", "/_/dashboard.css") => {
                self.plain(200, "text/css; charset=utf-8", dashboard::STYLE.into())
            }
            ("GET", "/_/dashboard.js") => {
                self.plain(200, "text/javascript; charset=utf-8", dashboard::SCRIPT.into())
            }
            ("GET", "/_/state") => match self.view() {
                Ok(view) => self.json(200, &view),
                Err(error) => self.unavailable(&error),
            },
            (_, "/_/clock" | "/_/faults" | "/_/instances" | "/_/reset" | "/_/export" | IMPORT)
                if !self.has_control =>
            {
                let problem = "the control interface is disabled: start the emulator with it";
                self.json(403, &json!({"error": problem}))
            }
            ("GET", "/_/clock") => self.clock_response(),
            ("POST", "/_/clock") => self.change_clock(body),
            ("GET", "/_/faults") => self.json(200, &json!(lock(&self.fault_injector).rules())),
            ("PUT", "/_/faults") => match FaultRule::parse_list(body) {
                Ok(rules) => {
                    *lock(&self.fault_injector) = FaultInjector::new(rules);
                    self.json(200, &json!(lock(&self.fault_injector).rules()))
                }
                Err(error) => self.json(400, &json!({"error": error.to_string()})),
            },
            ("DELETE", "/_/faults") => {
                *lock(&self.fault_injector) = FaultInjector::default();
                self.json(200, &json!([]))
            }
            ("POST", "/_/instances") => self.create_instance(body),
            ("POST", "/_/reset") => match self.reset() {
                Ok(()) => self.clock_response(),
                Err(error) => self.unavailable(&error),
            },
            ("GET", "/_/export") => match self.export() {
                Ok(state) => self.plain(200, JSON, state.into_bytes()),
                Err(error) => self.unavailable(&error),
            },
            ("POST", IMPORT) => match self.import(body) {
                Ok(()) => self.clock_response(),
                Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                    self.json(400, &json!({"error": format!("not an exported state: {error}")}))
                }
                Err(error) => self.unavailable(&error),
            },
            _ => {
                let known = "GET /_/, /_/state, /_/health or /_/export; GET or POST /_/clock; GET, PUT or DELETE \
                             /_/faults; POST /_/instances, /_/import or /_/reset";
                self.json(404, &json!({"error": format!("not found: use {known}")}))
            }
        }
    }

    #[cfg(feature = "tls")]
    pub(crate) fn scheme(&self) -> &'static str {
        if self.tls.is_some() { "https" } else { "http" }
    }

    #[cfg(not(feature = "tls"))]
    #[allow(clippy::unused_self, reason = "it is used with TLS")]
    pub(crate) fn scheme(&self) -> &'static str {
        "http"
    }

    /// Returns whether the emulator can carry out calls.
    fn health(&self) -> ServiceResponse {
        let is_ready = lock(&self.service).is_ready(self.clock.now());
        let (status, word) = if is_ready { (200, "ok") } else { (503, "the state file cannot be read") };
        self.json(status, &json!({"status": word, "version": env!("CARGO_PKG_VERSION")}))
    }

    fn create_instance(&self, body: &[u8]) -> ServiceResponse {
        let instance = serde_json::from_slice::<SeedInstance>(body)
            .map_err(|error| SeedInstanceError(error.to_string()));
        match instance.and_then(|instance| self.add_instance(&instance)) {
            Ok(id) => self.json(201, &json!({"id": id})),
            Err(error) => self.json(400, &json!({"error": error.to_string()})),
        }
    }

    fn clock_response(&self) -> ServiceResponse {
        let now = self.clock.now().timestamp().to_string();
        self.json(200, &json!({"now": now, "paused": self.clock.is_paused()}))
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
                self.clock_response()
            }
            Err(error) => self.json(
                400,
                &json!({"error": format!("{error}: must be like {{\"paused\": true, \"advance_seconds\": 60}}")}),
            ),
        }
    }

    fn overview(&self, view: &Value, head: &Parts) -> ServiceResponse {
        let faults = self.has_control.then(|| {
            let rules = lock(&self.fault_injector);
            serde_json::to_string_pretty(&rules.rules()).unwrap_or_default()
        });
        let host = head.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let key = self.authenticator.default_key();
        let secret_key = match key.secret_key.expose() {
            // Everyone knows it.
            DEFAULT_SECRET_KEY => DEFAULT_SECRET_KEY,
            _ => "…",
        };
        let settings = dashboard::ClientSettings {
            url: &format!("{}://{host}", self.scheme()),
            access_key: &key.access_key,
            secret_key,
        };
        self.plain(200, HTML, dashboard::overview(view, faults.as_deref(), &settings).into_bytes())
    }

    /// Returns the contents of the page of an instance; `None` if it does not exist.
    fn instance_view(&self, query: &str) -> io::Result<Option<Value>> {
        let parameter =
            |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        let now = self.clock.now();
        let mut service = lock(&self.service);
        service.advance_to(now)?;
        let (Some(account), Some(Ok(region)), Some(id)) = (
            parameter("account").and_then(|account| account.parse().ok()),
            parameter("region").map(Region::find),
            parameter("id"),
        ) else {
            return Ok(None);
        };
        let instance =
            state_view::instance(service.store(), AccountRegion { account, region: region.id }, id);
        Ok(instance.map(|instance| {
            json!({
                "now": now.timestamp().to_string(),
                "paused": self.clock.is_paused(),
                "instance": instance,
            })
        }))
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
            "paused": self.clock.is_paused(),
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
        self.plain(status, JSON, value.to_string().into_bytes())
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
