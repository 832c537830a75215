//! The failures of a simulation and their probabilities, chosen once per seed so that some simulations have few failures
//! and others have many.

use std::time::Duration;

use fastrand::Rng;

/// The conditions of a simulation. Probabilities are in thousandths.
#[derive(Debug)]
pub(crate) struct Conditions {
    /// The probability that the network fails during an attempt.
    pub(crate) network_failure: u32,
    /// The probability that a response is corrupted.
    pub(crate) corruption: u32,
    /// The probability that the service fails with an internal error.
    pub(crate) internal_error: u32,
    /// The probability that the service throttles a request.
    pub(crate) throttling: u32,
    /// The probability that the service rejects a request with another error.
    pub(crate) rejection: u32,
    /// The probability, per event, that the wall clock of the client jumps.
    pub(crate) clock_jump: u32,
    /// The probability that the credentials provider fails.
    pub(crate) credentials_failure: u32,
    /// `true` if the credentials are temporary.
    pub(crate) temporary_credentials: bool,
    /// The lifetime of temporary credentials.
    pub(crate) credentials_lifetime: Duration,
    /// `true` if the credentials provider returns expired credentials until it is asked to refresh them.
    pub(crate) stale_credentials: bool,
    /// The probability, per event, that an outage begins.
    pub(crate) outage: u32,
    /// The maximum duration of an attempt.
    pub(crate) max_latency: Duration,
}

impl Conditions {
    pub(crate) fn new(random: &mut Rng) -> Self {
        let mut probability = |max: u32| if random.bool() { random.u32(0..=max) } else { 0 };
        Self {
            network_failure: probability(400),
            corruption: probability(200),
            internal_error: probability(300),
            throttling: probability(300),
            rejection: probability(100),
            clock_jump: probability(50),
            credentials_failure: probability(20),
            outage: probability(20),
            temporary_credentials: random.bool(),
            credentials_lifetime: Duration::from_secs(random.u64(5..120)),
            stale_credentials: random.bool(),
            max_latency: Duration::from_millis(random.u64(2..20_000)),
        }
    }
}

/// Returns `true` with a probability in thousandths.
pub(crate) fn occurs(random: &mut Rng, probability: u32) -> bool {
    random.u32(0..1_000) < probability
}

/// A network failure, before or after the service has received the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NetworkFailure {
    ConnectionRefused,
    NameNotFound,
    UntrustedCertificate,
    ConnectTimeout,
    ResetBefore,
    ResetAfter,
    TimeoutBefore,
    TimeoutAfter,
}

impl NetworkFailure {
    pub(crate) fn choose(random: &mut Rng) -> Self {
        use NetworkFailure::{
            ConnectTimeout, ConnectionRefused, NameNotFound, ResetAfter, ResetBefore, TimeoutAfter,
            TimeoutBefore, UntrustedCertificate,
        };
        let all = [
            ConnectionRefused,
            NameNotFound,
            UntrustedCertificate,
            ConnectTimeout,
            ResetBefore,
            ResetAfter,
            TimeoutBefore,
            TimeoutAfter,
        ];
        all[random.usize(..all.len())]
    }

    /// Returns `true` if the service receives the request.
    pub(crate) fn reaches_service(self) -> bool {
        matches!(self, Self::ResetAfter | Self::TimeoutAfter)
    }

    /// Returns `true` if the client cannot know that the service has not received the request.
    pub(crate) fn is_ambiguous(self) -> bool {
        !matches!(
            self,
            Self::ConnectionRefused | Self::NameNotFound | Self::UntrustedCertificate | Self::ConnectTimeout
        )
    }
}

/// A corruption of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Corruption {
    Truncated,
    Empty,
    Html,
    UnrelatedJson,
    InvalidUtf8,
    UnexpectedResult,
    TooLarge,
}

impl Corruption {
    pub(crate) fn choose(random: &mut Rng) -> Self {
        use Corruption::{Empty, Html, InvalidUtf8, TooLarge, Truncated, UnexpectedResult, UnrelatedJson};
        let all = [Truncated, Empty, Html, UnrelatedJson, InvalidUtf8, UnexpectedResult, TooLarge];
        all[random.usize(..all.len())]
    }
}
