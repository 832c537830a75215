//! Faults on demand: what goes wrong, with which calls, and how often.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::http::STS_ACTIONS;

/// A rule: which calls it is for, how often it strikes, and what happens then.
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
    /// The action, one of STS among them; every action unless given. The metadata of an instance are never struck.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// How likely it is to strike, from 0 to 1; 1 unless given.
    #[serde(default = "always")]
    pub probability: f64,
    /// How many times it strikes before it is spent; without end unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
    /// What the chance is made from: with the same seed, the same calls are struck.
    #[serde(default)]
    pub seed: u64,
    /// What kind of fault it is: `latency`, `error`, `throttle`, `reset`, `cut_off` or `clock_skew`.
    pub fault: FaultKind,
    /// How long the answer is held back, for `latency`; in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milliseconds: Option<u64>,
    /// The code of the error, for `error`; `InternalError` unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The HTTP status, for `error`; 500 unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_status: Option<u16>,
    /// The value of the header `Retry-After` in seconds, for `throttle` and `error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
    /// For `reset`: whether the call is carried out before the connection breaks.
    #[serde(default)]
    pub after: bool,
    /// How many bytes of the body are sent, for `cut_off`; half of it unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<usize>,
    /// How far the clock is off, for `clock_skew`; in seconds, ahead when positive.
    #[serde(default)]
    pub seconds: i64,
}

/// A kind of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FaultKind {
    /// The answer is held back.
    Latency,
    /// The call is not carried out, and answered with an error.
    Error,
    /// The call is not carried out, and answered with `AccountFlowLimitExceeded`.
    Throttle,
    /// The connection is reset, before or after the call is carried out.
    Reset,
    /// The call is carried out, and the connection breaks in the middle of the answer.
    CutOff,
    /// The signature is judged, and the answer dated, by a clock that is off.
    ClockSkew,
}

fn always() -> f64 {
    1.0
}

/// Rules that cannot be read.
#[derive(Debug, Error)]
#[error("the rules for faults cannot be read: {0}")]
pub struct FaultRulesError(String);

impl FaultRule {
    /// A rule that always strikes, with every action.
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

    /// Reads a list of rules.
    ///
    /// # Errors
    ///
    /// When the text is not the JSON of a list of rules, or a rule could never hold.
    pub fn parse_list(json: &[u8]) -> Result<Vec<Self>, FaultRulesError> {
        let rules: Vec<Self> =
            serde_json::from_slice(json).map_err(|error| FaultRulesError(error.to_string()))?;
        for (index, rule) in rules.iter().enumerate() {
            let wrong = |what: &str| Err(FaultRulesError(format!("rule {index}: {what}")));
            if !(0.0..=1.0).contains(&rule.probability) {
                return wrong("`probability` must lie between 0 and 1");
            }
            if rule.http_status.is_some_and(|status| !(200..600).contains(&status)) {
                return wrong("`http_status` must lie between 200 and 599");
            }
            if rule.fault == FaultKind::Latency && rule.milliseconds.is_none() {
                return wrong("`latency` needs `milliseconds`");
            }
            if let Some(name) = &rule.action
                && !STS_ACTIONS.contains(&name.as_str())
                && let Err(error) = volcredis_core::model::Action::find(name)
            {
                return wrong(&error.to_string());
            }
        }
        Ok(rules)
    }
}

/// What goes wrong with one call.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Trouble {
    pub(crate) latency: Duration,
    pub(crate) skew_seconds: i64,
    pub(crate) refusal: Option<Refusal>,
    pub(crate) reset: Option<Reset>,
    pub(crate) cut_off: Option<CutOff>,
}

/// An error that a call is answered with instead of being carried out.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) code: String,
    pub(crate) http_status: u16,
    pub(crate) retry_after: Option<u32>,
}

/// When the connection is reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reset {
    Before,
    After,
}

/// How much of the body is sent: half of it, unless told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CutOff(pub(crate) Option<usize>);

/// The rules, with how often each has struck and what its chance has come to.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    rules: Vec<(FaultRule, fastrand::Rng)>,
}

impl Faults {
    pub(crate) fn new(rules: Vec<FaultRule>) -> Self {
        let with_chance = |rule: FaultRule| {
            let random = fastrand::Rng::with_seed(rule.seed);
            (rule, random)
        };
        Self { rules: rules.into_iter().map(with_chance).collect() }
    }

    pub(crate) fn rules(&self) -> Vec<&FaultRule> {
        self.rules.iter().map(|(rule, _)| rule).collect()
    }

    /// What goes wrong with the next call of an action; by each rule that strikes.
    pub(crate) fn strike(&mut self, action: &str) -> Trouble {
        let mut trouble = Trouble::default();
        for (rule, random) in &mut self.rules {
            if rule.action.as_deref().is_some_and(|wanted| wanted != action) || rule.times == Some(0) {
                continue;
            }
            if random.f64() >= rule.probability {
                continue;
            }
            rule.times = rule.times.map(|times| times - 1);
            rule.apply(&mut trouble);
        }
        trouble
    }
}

impl FaultRule {
    fn apply(&self, trouble: &mut Trouble) {
        match self.fault {
            FaultKind::Latency => {
                trouble.latency += Duration::from_millis(self.milliseconds.unwrap_or(0));
            }
            FaultKind::Error => {
                trouble.refusal = Some(Refusal {
                    code: self.code.clone().unwrap_or_else(|| "InternalError".to_owned()),
                    http_status: self.http_status.unwrap_or(500),
                    retry_after: self.retry_after,
                });
            }
            FaultKind::Throttle => {
                trouble.refusal = Some(Refusal {
                    code: "AccountFlowLimitExceeded".to_owned(),
                    http_status: 429,
                    retry_after: self.retry_after,
                });
            }
            FaultKind::Reset => {
                trouble.reset = Some(if self.after { Reset::After } else { Reset::Before });
            }
            FaultKind::CutOff => trouble.cut_off = Some(CutOff(self.bytes)),
            FaultKind::ClockSkew => trouble.skew_seconds += self.seconds,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Vec<FaultRule>, String> {
        FaultRule::parse_list(text.as_bytes()).map_err(|error| error.to_string())
    }

    #[test]
    fn the_same_seed_strikes_the_same_calls() {
        let strikes = |seed| {
            let rule = FaultRule { probability: 0.5, seed, ..FaultRule::new(FaultKind::Error) };
            let mut faults = Faults::new(vec![rule]);
            (0..100).map(|_| faults.strike("X").refusal.is_some()).collect::<Vec<_>>()
        };
        assert_eq!(strikes(1), strikes(1));
        assert_ne!(strikes(1), strikes(2));
        let struck = strikes(1).into_iter().filter(|struck| *struck).count();
        assert!((30..70).contains(&struck), "{struck} of 100");
    }

    #[test]
    fn a_rule_is_spent_after_so_many_times() {
        let rule =
            FaultRule { times: Some(2), action: Some("X".to_owned()), ..FaultRule::new(FaultKind::Throttle) };
        let mut faults = Faults::new(vec![rule]);
        assert_eq!(faults.strike("Y"), Trouble::default());
        let struck: Vec<bool> = (0..3).map(|_| faults.strike("X").refusal.is_some()).collect();
        assert_eq!(struck, [true, true, false]);
    }

    #[test]
    fn wrong_rules_are_refused_with_a_reason() {
        for (text, reason) in [
            ("{}", "sequence"),
            (r#"[{"fault": "flood"}]"#, "flood"),
            (r#"[{"fault": "error", "probability": 2}]"#, "probability"),
            (r#"[{"fault": "error", "http_status": 99}]"#, "http_status"),
            (r#"[{"fault": "latency"}]"#, "milliseconds"),
            (r#"[{"fault": "error", "action": "CreateBakcup"}]"#, "did you mean `CreateBackup`?"),
            (r#"[{"fault": "error", "chance": 1}]"#, "chance"),
        ] {
            let error = parse(text).unwrap_err();
            assert!(error.contains(reason), "{error}");
        }
        let rules = parse(r#"[{"fault": "reset", "after": true, "times": 3}]"#).unwrap();
        assert_eq!((rules[0].fault, rules[0].after, rules[0].times), (FaultKind::Reset, true, Some(3)));
    }
}
