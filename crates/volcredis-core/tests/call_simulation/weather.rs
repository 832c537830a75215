//! What goes wrong, and how often: drawn once for a seed, so that some worlds are calm and some are not.

use std::time::Duration;

use fastrand::Rng;

/// Chances in a thousand, unless it says otherwise.
#[derive(Debug)]
pub(crate) struct Weather {
    /// The network loses an attempt.
    pub(crate) network: u32,
    /// The answer is spoilt on its way.
    pub(crate) spoilt: u32,
    /// The service fails.
    pub(crate) fault: u32,
    /// The service throttles.
    pub(crate) throttle: u32,
    /// The service refuses for a reason of its own.
    pub(crate) refusal: u32,
    /// The clock of the client jumps, before an event.
    pub(crate) jump: u32,
    /// The source of credentials fails.
    pub(crate) no_credentials: u32,
    /// The credentials are temporary.
    pub(crate) temporary: bool,
    /// How long temporary credentials last.
    pub(crate) lifetime: Duration,
    /// Whether the source hands out credentials that have expired until it is told to refresh them.
    pub(crate) stale_source: bool,
    /// An outage begins, before an event.
    pub(crate) outage: u32,
    /// The longest time an attempt takes.
    pub(crate) slow: Duration,
}

impl Weather {
    pub(crate) fn new(random: &mut Rng) -> Self {
        let mut chance = |most: u32| if random.bool() { random.u32(0..=most) } else { 0 };
        Self {
            network: chance(400),
            spoilt: chance(200),
            fault: chance(300),
            throttle: chance(300),
            refusal: chance(100),
            jump: chance(50),
            no_credentials: chance(20),
            outage: chance(20),
            temporary: random.bool(),
            lifetime: Duration::from_secs(random.u64(5..120)),
            stale_source: random.bool(),
            slow: Duration::from_millis(random.u64(2..20_000)),
        }
    }
}

/// Whether something with that chance in a thousand happens.
pub(crate) fn happens(random: &mut Rng, chance: u32) -> bool {
    random.u32(0..1_000) < chance
}

/// How an attempt ends on the network, before or after the service saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loss {
    Refused,
    NoName,
    NotTrusted,
    ConnectTimeout,
    ResetBefore,
    ResetAfter,
    TimeoutBefore,
    TimeoutAfter,
}

impl Loss {
    pub(crate) fn draw(random: &mut Rng) -> Self {
        use Loss::{
            ConnectTimeout, NoName, NotTrusted, Refused, ResetAfter, ResetBefore, TimeoutAfter, TimeoutBefore,
        };
        let all = [
            Refused,
            NoName,
            NotTrusted,
            ConnectTimeout,
            ResetBefore,
            ResetAfter,
            TimeoutBefore,
            TimeoutAfter,
        ];
        all[random.usize(..all.len())]
    }

    /// Whether the service sees the request.
    pub(crate) fn arrives(self) -> bool {
        matches!(self, Self::ResetAfter | Self::TimeoutAfter)
    }

    /// Whether the client cannot know that the service has not seen it.
    pub(crate) fn ambiguous(self) -> bool {
        !matches!(self, Self::Refused | Self::NoName | Self::NotTrusted | Self::ConnectTimeout)
    }
}

/// How an answer is spoilt on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spoilt {
    CutOff,
    Empty,
    Html,
    OtherJson,
    NotText,
    OddResult,
    TooLarge,
}

impl Spoilt {
    pub(crate) fn draw(random: &mut Rng) -> Self {
        use Spoilt::{CutOff, Empty, Html, NotText, OddResult, OtherJson, TooLarge};
        let all = [CutOff, Empty, Html, OtherJson, NotText, OddResult, TooLarge];
        all[random.usize(..all.len())]
    }
}
