//! Fault injection.

use std::time::Duration;

use crate::fault_rule::{FaultKind, FaultRule};

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

    /// Returns the rules, with the number of times that are left. Those without any are omitted.
    pub(crate) fn rules(&self) -> Vec<&FaultRule> {
        self.rules.iter().map(|(rule, _)| rule).filter(|rule| rule.times != Some(0)).collect()
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

    #[test]
    fn same_seed_injects_faults_into_the_same_calls() {
        let evaluate = |seed| {
            let rule = FaultRule::error("InternalError", 500).probability(0.5).seed(seed);
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
        let rule = FaultRule::throttle().action("X").times(2);
        let mut injector = FaultInjector::new(vec![rule]);
        assert_eq!(injector.evaluate("Y"), InjectedFaults::default());
        let has_fault: Vec<bool> = (0..3).map(|_| injector.evaluate("X").error.is_some()).collect();
        assert_eq!(has_fault, [true, true, false]);
        assert!(injector.rules().is_empty());
    }
}
