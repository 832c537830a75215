//! The rules of fault injection.

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
/// A rule that cannot have an effect is refused when it is passed to an emulator.
///
/// ```
/// use std::time::Duration;
/// use volcredis_emulator::{Emulator, FaultRule};
///
/// let slow = FaultRule::latency(Duration::from_millis(200)).action("DescribeBackups");
/// let failing = FaultRule::error("InternalError", 500).probability(0.5).seed(1).times(3);
/// let emulator = Emulator::builder().faults([slow, failing]).start()?;
///
/// let useless = FaultRule::throttle().times(0);
/// assert!(emulator.set_faults([useless]).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// As JSON, alone or in a list of rules:
///
/// ```json
/// [{"action": "CreateBackup", "probability": 0.5, "seed": 1, "fault": "error", "code": "InternalError", "http_status": 500}]
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultRule {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) action: Option<String>,
    #[serde(default = "default_probability")]
    pub(crate) probability: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) times: Option<u64>,
    #[serde(default)]
    pub(crate) seed: u64,
    pub(crate) fault: FaultKind,
    /// The delay of the response, required for `latency`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) milliseconds: Option<u64>,
    /// The error code for `error`; `InternalError` by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
    /// The HTTP status for `error`; 500 by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) http_status: Option<u16>,
    /// The value of the header `Retry-After` in seconds, for `throttle` and `error`; none by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) retry_after: Option<u32>,
    /// Executes the call before the connection is reset, for `reset`.
    #[serde(default)]
    pub(crate) after: bool,
    /// The number of bytes of the response body that are sent, for `cut_off`; half of the body by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) bytes: Option<usize>,
    /// The skew of the clock in seconds, for `clock_skew`.
    #[serde(default)]
    pub(crate) seconds: i64,
}

/// A kind of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FaultKind {
    Latency,
    Error,
    Throttle,
    Reset,
    CutOff,
    ClockSkew,
}

impl FaultKind {
    /// Returns the name in JSON.
    const fn name(self) -> &'static str {
        match self {
            Self::Latency => "latency",
            Self::Error => "error",
            Self::Throttle => "throttle",
            Self::Reset => "reset",
            Self::CutOff => "cut_off",
            Self::ClockSkew => "clock_skew",
        }
    }
}

const fn default_probability() -> f64 {
    1.0
}

/// An error returned when fault rules are invalid.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("invalid fault rules: {0}")]
pub struct FaultRulesError(String);

/// Creates a rule for every call; other methods limit it.
impl FaultRule {
    fn new(fault: FaultKind) -> Self {
        Self {
            action: None,
            probability: default_probability(),
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

    /// Delays the response, by at most an hour. The delay is rounded up to milliseconds.
    #[must_use]
    pub fn latency(delay: Duration) -> Self {
        let milliseconds = delay.as_nanos().div_ceil(1_000_000);
        let milliseconds = Some(u64::try_from(milliseconds).unwrap_or(u64::MAX));
        Self { milliseconds, ..Self::new(FaultKind::Latency) }
    }

    /// Returns an error response without executing the call. The HTTP status is from 200 to 599.
    #[must_use]
    pub fn error(code: impl Into<String>, http_status: u16) -> Self {
        Self { code: Some(code.into()), http_status: Some(http_status), ..Self::new(FaultKind::Error) }
    }

    /// Returns the error `AccountFlowLimitExceeded` without executing the call.
    #[must_use]
    pub fn throttle() -> Self {
        Self::new(FaultKind::Throttle)
    }

    /// Resets the connection without executing the call.
    #[must_use]
    pub fn reset() -> Self {
        Self::new(FaultKind::Reset)
    }

    /// Executes the call, and resets the connection instead of responding.
    #[must_use]
    pub fn reset_after_call() -> Self {
        Self { after: true, ..Self::new(FaultKind::Reset) }
    }

    /// Executes the call, and closes the connection in the middle of the response body.
    #[must_use]
    pub fn cut_off() -> Self {
        Self::new(FaultKind::CutOff)
    }

    /// Executes the call, and closes the connection after this number of bytes of the response body.
    #[must_use]
    pub fn cut_off_after(bytes: usize) -> Self {
        Self { bytes: Some(bytes), ..Self::new(FaultKind::CutOff) }
    }

    /// Shifts the clock for the check of the signature and the date of the response. Positive values are ahead; at most 100
    /// years.
    #[must_use]
    pub fn clock_skew(seconds: i64) -> Self {
        Self { seconds, ..Self::new(FaultKind::ClockSkew) }
    }
}

impl FaultRule {
    /// Limits the rule to an action, such as `CreateBackup`; those of STS are possible, too. Requests for instance metadata have
    /// no faults.
    #[must_use]
    pub fn action(mut self, name: impl Into<String>) -> Self {
        self.action = Some(name.into());
        self
    }

    /// Sets the probability of a fault in each call: more than 0, at most 1, the default.
    #[must_use]
    pub fn probability(mut self, probability: f64) -> Self {
        self.probability = probability;
        self
    }

    /// Sets the seed of the random numbers; 0 by default. With the same seed, the same calls have faults.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the maximum number of faults, at least 1; unlimited by default.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Sets the header `Retry-After` of [`error`](Self::error) and [`throttle`](Self::throttle), rounded up to seconds; none by
    /// default.
    #[must_use]
    pub fn retry_after(mut self, delay: Duration) -> Self {
        let seconds = delay.as_nanos().div_ceil(1_000_000_000);
        self.retry_after = Some(u32::try_from(seconds).unwrap_or(u32::MAX));
        self
    }

    /// Parses a JSON list of rules.
    ///
    /// # Errors
    ///
    /// Returns an error if the JSON is malformed, a value is out of range, or a rule cannot have an effect.
    pub fn parse_list(json: &[u8]) -> Result<Vec<Self>, FaultRulesError> {
        let rules: Vec<Self> =
            serde_json::from_slice(json).map_err(|error| FaultRulesError(error.to_string()))?;
        Self::validate_list(&rules)?;
        Ok(rules)
    }

    /// Checks the values of rules.
    pub(crate) fn validate_list(rules: &[Self]) -> Result<(), FaultRulesError> {
        for (index, rule) in rules.iter().enumerate() {
            rule.validate().map_err(|problem| FaultRulesError(format!("rule {index}: {problem}")))?;
        }
        Ok(())
    }

    fn validate(&self) -> Result<(), String> {
        if !(self.probability > 0.0 && self.probability <= 1.0) {
            let value = self.probability;
            return Err(format!("`probability` must be more than 0 and at most 1, got {value}"));
        }
        if self.times == Some(0) {
            return Err("`times` must be at least 1, got 0".to_owned());
        }
        if let Some(status) = self.http_status.filter(|status| !(200..600).contains(status)) {
            return Err(format!("`http_status` must be between 200 and 599, got {status}"));
        }
        match (self.fault, self.milliseconds) {
            (FaultKind::Latency, None) => {
                return Err("`milliseconds` is required for `latency`".to_owned());
            }
            (FaultKind::Latency, Some(delay)) if !(1..=MAX_LATENCY_MILLISECONDS).contains(&delay) => {
                return Err(format!(
                    "`milliseconds` must be between 1 and {MAX_LATENCY_MILLISECONDS}, got {delay}"
                ));
            }
            _ => {}
        }
        if self.fault == FaultKind::ClockSkew && self.seconds == 0 {
            return Err("`seconds` is required for `clock_skew`, and must not be 0".to_owned());
        }
        if self.seconds.unsigned_abs() > MAX_SKEW_SECONDS {
            let value = self.seconds;
            return Err(format!(
                "`seconds` must be between -{MAX_SKEW_SECONDS} and {MAX_SKEW_SECONDS}, got {value}"
            ));
        }
        self.check_effect()?;
        match &self.action {
            Some(name) if !STS_ACTIONS.contains(&name.as_str()) => {
                volcredis_core::model::Action::find(name).map(drop).map_err(|error| error.to_string())
            }
            _ => Ok(()),
        }
    }

    /// Checks that each value has an effect on the kind of fault.
    fn check_effect(&self) -> Result<(), String> {
        use FaultKind::{ClockSkew, CutOff, Error, Latency, Reset, Throttle};
        let values: [(&str, bool, &[FaultKind]); 7] = [
            ("milliseconds", self.milliseconds.is_some(), &[Latency]),
            ("code", self.code.is_some(), &[Error]),
            ("http_status", self.http_status.is_some(), &[Error]),
            ("retry_after", self.retry_after.is_some(), &[Error, Throttle]),
            ("after", self.after, &[Reset]),
            ("bytes", self.bytes.is_some(), &[CutOff]),
            ("seconds", self.seconds != 0, &[ClockSkew]),
        ];
        for (name, is_set, kinds) in values {
            if is_set && !kinds.contains(&self.fault) {
                let kinds: Vec<_> = kinds.iter().map(|kind| format!("`{}`", kind.name())).collect();
                let (fault, kinds) = (self.fault.name(), kinds.join(" and "));
                return Err(format!("`{name}` has no effect on `{fault}`, only on {kinds}"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(json: &str) -> Result<Vec<FaultRule>, String> {
        FaultRule::parse_list(json.as_bytes()).map_err(|error| error.to_string())
    }

    #[test]
    fn invalid_rules_are_rejected_with_a_reason() {
        for (json, reason) in [
            ("{}", "sequence"),
            (r#"[{"fault": "flood"}]"#, "flood"),
            (r#"[{"fault": "error", "probability": 2}]"#, "probability"),
            (r#"[{"fault": "error", "http_status": 99}]"#, "http_status"),
            (r#"[{"fault": "latency"}]"#, "milliseconds"),
            (r#"[{"fault": "latency", "milliseconds": 3600001}]"#, "between 1 and 3600000"),
            (r#"[{"fault": "clock_skew", "seconds": -9223372036854775808}]"#, "seconds"),
            (r#"[{"fault": "error", "action": "CreateBakcup"}]"#, "did you mean `CreateBackup`?"),
            (r#"[{"fault": "error", "chance": 1}]"#, "chance"),
        ] {
            let error = parse(json).unwrap_err();
            assert!(error.contains(reason), "{error}");
        }
        let rules = parse(r#"[{"fault": "reset", "after": true, "times": 3}]"#).unwrap();
        assert_eq!(rules, [FaultRule::reset_after_call().times(3)]);
    }

    #[test]
    fn rules_without_an_effect_are_rejected() {
        for (rule, reason) in [
            (FaultRule::throttle().times(0), "`times` must be at least 1, got 0"),
            (FaultRule::cut_off().probability(0.0), "`probability` must be more than 0 and at most 1, got 0"),
            (FaultRule::latency(Duration::ZERO), "`milliseconds` must be between 1 and 3600000, got 0"),
            (FaultRule::clock_skew(0), "`seconds` is required for `clock_skew`, and must not be 0"),
            (
                FaultRule::reset().retry_after(Duration::from_secs(1)),
                "`retry_after` has no effect on `reset`, only on `error` and `throttle`",
            ),
        ] {
            let error = FaultRule::validate_list(&[FaultRule::reset(), rule]).unwrap_err();
            assert_eq!(error.to_string(), format!("invalid fault rules: rule 1: {reason}"));
        }
        for (fault, value, only) in [
            ("error", r#""milliseconds": 1"#, "latency"),
            ("throttle", r#""code": "InternalError""#, "error"),
            ("throttle", r#""http_status": 500"#, "error"),
            ("error", r#""after": true"#, "reset"),
            ("error", r#""bytes": 1"#, "cut_off"),
            ("error", r#""seconds": 1"#, "clock_skew"),
        ] {
            let error = parse(&format!(r#"[{{"fault": "{fault}", {value}}}]"#)).unwrap_err();
            let reason = format!("has no effect on `{fault}`, only on `{only}`");
            assert!(error.ends_with(&reason), "{error}");
        }
    }

    #[test]
    fn rules_are_the_same_in_rust_and_json() {
        for (rule, json) in [
            (
                FaultRule::latency(Duration::from_micros(1_001)).action("CreateBackup").seed(3),
                r#"{"fault": "latency", "milliseconds": 2, "action": "CreateBackup", "seed": 3}"#,
            ),
            (
                FaultRule::error("InternalError", 503).retry_after(Duration::from_millis(1_500)),
                r#"{"fault": "error", "code": "InternalError", "http_status": 503, "retry_after": 2}"#,
            ),
            (FaultRule::throttle().probability(0.5), r#"{"fault": "throttle", "probability": 0.5}"#),
            (FaultRule::reset(), r#"{"fault": "reset"}"#),
            (FaultRule::cut_off(), r#"{"fault": "cut_off"}"#),
            (FaultRule::cut_off_after(20), r#"{"fault": "cut_off", "bytes": 20}"#),
            (FaultRule::clock_skew(-60), r#"{"fault": "clock_skew", "seconds": -60}"#),
        ] {
            let serialized = format!("[{}]", serde_json::to_string(&rule).unwrap());
            let rules = [rule];
            assert_eq!(parse(&format!("[{json}]")).unwrap(), rules);
            assert_eq!(parse(&serialized).unwrap(), rules);
        }
    }
}
