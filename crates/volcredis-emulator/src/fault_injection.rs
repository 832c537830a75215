//! Fault injection.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::temporary_credentials::STS_ACTIONS;

/// The largest delay of a response: an hour.
const MAX_LATENCY_MILLISECONDS: u64 = 3_600_000;
/// The largest skew of the clock: 100 years.
const MAX_SKEW_SECONDS: u64 = 3_155_760_000;

/// A rule that injects a fault into calls.
///
/// As JSON, alone or in a list of rules:
///
/// ```json
/// [{"action": "CreateBackup", "probability": 0.5, "seed": 1, "fault": "error", "code": "InternalError", "http_status": 500}]
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FaultRule {
    /// The action, including those of STS; every action by default. Requests for instance metadata have no faults.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// The probability of a fault in each call, from 0 to 1; 1 by default.
    #[serde(default = "default_probability")]
    pub probability: f64,
    /// The maximum number of faults; unlimited by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
    /// The seed of the random numbers: with the same seed, the same calls have faults.
    #[serde(default)]
    pub seed: u64,
    /// The kind of fault: `latency`, `error`, `throttle`, `reset`, `cut_off` or `clock_skew`.
    pub fault: FaultKind,
    /// The delay of the response in milliseconds, at most an hour; required for `latency`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milliseconds: Option<u64>,
    /// The error code for `error`; `InternalError` by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The HTTP status for `error`; 500 by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_status: Option<u16>,
    /// The value of the header `Retry-After` in seconds, for `throttle` and `error`; none by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
    /// Executes the call before the connection is reset, for `reset`; false by default.
    #[serde(default)]
    pub after: bool,
    /// The number of bytes of the response body that are sent, for `cut_off`; half of the body by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<usize>,
    /// The skew of the clock in seconds, for `clock_skew`; positive values are ahead. At most 100 years.
    #[serde(default)]
    pub seconds: i64,
}

/// A kind of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FaultKind {
    /// Delays the response.
    Latency,
    /// Returns an error response without executing the call.
    Error,
    /// Returns the error `AccountFlowLimitExceeded` without executing the call.
    Throttle,
    /// Resets the connection, before or after executing the call.
    Reset,
    /// Executes the call, and closes the connection in the middle of the response.
    CutOff,
    /// Shifts the clock for the check of the signature and the date of the response.
    ClockSkew,
}

const fn default_probability() -> f64 {
    1.0
}

/// An error returned when fault rules are invalid.
#[derive(Debug, Error)]
#[error("invalid fault rules: {0}")]
pub struct FaultRulesError(String);

impl FaultRule {
    /// Creates a rule that injects a fault into every call.
    #[must_use]
    pub fn new(fault: FaultKind) -> Self {
        Self {
            action: None,
            probability: 1.0,
            times: None,
            seed: 0,
            fault,
            milliseconds: None,
            code: None,
            http_status: None,
            retry_after: None,
            after: false,
            bytes: None,
            seconds: 0,
        }
    }

    /// Parses a JSON list of rules.
    ///
    /// # Errors
    ///
    /// Returns an error if the JSON is malformed, or a value is out of range.
    pub fn parse_list(json: &[u8]) -> Result<Vec<Self>, FaultRulesError> {
        let rules: Vec<Self> =
            serde_json::from_slice(json).map_err(|error| FaultRulesError(error.to_string()))?;
        Self::validate_list(&rules)?;
        Ok(rules)
    }

    /// Checks the values of rules.
    pub(crate) fn validate_list(rules: &[Self]) -> Result<(), FaultRulesError> {
        for (index, rule) in rules.iter().enumerate() {
            let invalid = |problem: String| Err(FaultRulesError(format!("rule {index}: {problem}")));
            if !(0.0..=1.0).contains(&rule.probability) {
                return invalid(format!("`probability` must be between 0 and 1, got {}", rule.probability));
            }
            if let Some(status) = rule.http_status.filter(|status| !(200..600).contains(status)) {
                return invalid(format!("`http_status` must be between 200 and 599, got {status}"));
            }
            if rule.fault == FaultKind::Latency && rule.milliseconds.is_none() {
                return invalid("`milliseconds` is required for `latency`".to_owned());
            }
            if let Some(delay) = rule.milliseconds.filter(|delay| *delay > MAX_LATENCY_MILLISECONDS) {
                return invalid(format!(
                    "`milliseconds` must be at most {MAX_LATENCY_MILLISECONDS}, got {delay}"
                ));
            }
            if rule.seconds.unsigned_abs() > MAX_SKEW_SECONDS {
                return invalid(format!(
                    "`seconds` must be between -{MAX_SKEW_SECONDS} and {MAX_SKEW_SECONDS}, got {}",
                    rule.seconds
                ));
            }
            if let Some(name) = &rule.action
                && !STS_ACTIONS.contains(&name.as_str())
                && let Err(error) = volcredis_core::model::Action::find(name)
            {
                return invalid(error.to_string());
            }
        }
        Ok(())
    }
}

/// The faults of one call.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct InjectedFaults {
    pub(crate) latency: Duration,
    pub(crate) skew_seconds: i64,
    pub(crate) error: Option<ErrorResponse>,
    pub(crate) reset: Option<Reset>,
    pub(crate) cut_off: Option<CutOff>,
}

/// An error response that is returned instead of executing the call.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ErrorResponse {
    pub(crate) code: String,
    pub(crate) http_status: u16,
    pub(crate) retry_after: Option<u32>,
}

/// The time of a connection reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reset {
    BeforeCall,
    AfterCall,
}

/// The number of bytes of the response body that are sent; half of it by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CutOff(pub(crate) Option<usize>);

/// The active rules, with their random number generators.
#[derive(Debug, Default)]
pub(crate) struct FaultInjector {
    rules: Vec<(FaultRule, fastrand::Rng)>,
}

impl FaultInjector {
    pub(crate) fn new(rules: Vec<FaultRule>) -> Self {
        let with_generator = |rule: FaultRule| {
            let random = fastrand::Rng::with_seed(rule.seed);
            (rule, random)
        };
        Self { rules: rules.into_iter().map(with_generator).collect() }
    }

    pub(crate) fn rules(&self) -> Vec<&FaultRule> {
        self.rules.iter().map(|(rule, _)| rule).collect()
    }

    /// Returns the faults of the next call of an action, by all rules that match it.
    pub(crate) fn evaluate(&mut self, action: &str) -> InjectedFaults {
        let mut faults = InjectedFaults::default();
        for (rule, random) in &mut self.rules {
            if rule.action.as_deref().is_some_and(|rule_action| rule_action != action)
                || rule.times == Some(0)
            {
                continue;
            }
            if random.f64() >= rule.probability {
                continue;
            }
            rule.times = rule.times.map(|times| times - 1);
            rule.apply(&mut faults);
        }
        faults
    }
}

impl FaultRule {
    fn apply(&self, faults: &mut InjectedFaults) {
        match self.fault {
            FaultKind::Latency => {
                faults.latency += Duration::from_millis(self.milliseconds.unwrap_or(0));
            }
            FaultKind::Error => {
                faults.error = Some(ErrorResponse {
                    code: self.code.clone().unwrap_or_else(|| "InternalError".to_owned()),
                    http_status: self.http_status.unwrap_or(500),
                    retry_after: self.retry_after,
                });
            }
            FaultKind::Throttle => {
                faults.error = Some(ErrorResponse {
                    code: "AccountFlowLimitExceeded".to_owned(),
                    http_status: 429,
                    retry_after: self.retry_after,
                });
            }
            FaultKind::Reset => {
                faults.reset = Some(if self.after { Reset::AfterCall } else { Reset::BeforeCall });
            }
            FaultKind::CutOff => faults.cut_off = Some(CutOff(self.bytes)),
            FaultKind::ClockSkew => faults.skew_seconds = faults.skew_seconds.saturating_add(self.seconds),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(json: &str) -> Result<Vec<FaultRule>, String> {
        FaultRule::parse_list(json.as_bytes()).map_err(|error| error.to_string())
    }

    #[test]
    fn same_seed_injects_faults_into_the_same_calls() {
        let evaluate = |seed| {
            let rule = FaultRule { probability: 0.5, seed, ..FaultRule::new(FaultKind::Error) };
            let mut injector = FaultInjector::new(vec![rule]);
            (0..100).map(|_| injector.evaluate("X").error.is_some()).collect::<Vec<_>>()
        };
        assert_eq!(evaluate(1), evaluate(1));
        assert_ne!(evaluate(1), evaluate(2));
        let faults = evaluate(1).into_iter().filter(|has_fault| *has_fault).count();
        assert!((30..70).contains(&faults), "{faults} of 100");
    }

    #[test]
    fn rule_ends_after_its_number_of_times() {
        let rule =
            FaultRule { times: Some(2), action: Some("X".to_owned()), ..FaultRule::new(FaultKind::Throttle) };
        let mut injector = FaultInjector::new(vec![rule]);
        assert_eq!(injector.evaluate("Y"), InjectedFaults::default());
        let has_fault: Vec<bool> = (0..3).map(|_| injector.evaluate("X").error.is_some()).collect();
        assert_eq!(has_fault, [true, true, false]);
    }

    #[test]
    fn invalid_rules_are_rejected_with_a_reason() {
        for (json, reason) in [
            ("{}", "sequence"),
            (r#"[{"fault": "flood"}]"#, "flood"),
            (r#"[{"fault": "error", "probability": 2}]"#, "probability"),
            (r#"[{"fault": "error", "http_status": 99}]"#, "http_status"),
            (r#"[{"fault": "latency"}]"#, "milliseconds"),
            (r#"[{"fault": "latency", "milliseconds": 3600001}]"#, "at most 3600000"),
            (r#"[{"fault": "clock_skew", "seconds": -9223372036854775808}]"#, "seconds"),
            (r#"[{"fault": "error", "action": "CreateBakcup"}]"#, "did you mean `CreateBackup`?"),
            (r#"[{"fault": "error", "chance": 1}]"#, "chance"),
        ] {
            let error = parse(json).unwrap_err();
            assert!(error.contains(reason), "{error}");
        }
        let rules = parse(r#"[{"fault": "reset", "after": true, "times": 3}]"#).unwrap();
        assert_eq!((rules[0].fault, rules[0].after, rules[0].times), (FaultKind::Reset, true, Some(3)));
    }
}
