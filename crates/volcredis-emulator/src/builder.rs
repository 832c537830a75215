//! How an emulator is set up.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Mutex;
use std::sync::atomic::AtomicU64;

use volcredis_core::{Secret, Timestamp};

use crate::clock::{Clock, Moment};
use crate::faults::{FaultRule, Faults};
use crate::http::{Backend, KeyHolder};
use crate::limiter::Limiter;
use crate::service::Service;
use crate::state::{Durations, World, initial};
use crate::{DEFAULT_ACCESS_KEY, DEFAULT_ACCOUNT, DEFAULT_SECRET_KEY, Emulator};

/// Sets up an [`Emulator`]; made by [`Emulator::builder`].
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    listen: SocketAddr,
    keys: Vec<(String, KeyHolder)>,
    seed: u64,
    speed: f64,
    start: Option<Timestamp>,
    held: bool,
    rate_limit: Option<u32>,
    durations: Durations,
    furnished: bool,
    faults: Vec<FaultRule>,
    control: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            listen: (Ipv4Addr::LOCALHOST, 0).into(),
            keys: Vec::new(),
            seed: 0,
            speed: 1.0,
            start: None,
            held: false,
            rate_limit: None,
            durations: Durations::default(),
            furnished: true,
            faults: Vec::new(),
            control: false,
        }
    }
}

impl Builder {
    /// Where to listen: a free port of 127.0.0.1 unless set.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Adds an access key of an account. Each account sees only its own; the instances that are there at the start
    /// belong to the account of the first key. Without any, [`DEFAULT_ACCESS_KEY`](crate::DEFAULT_ACCESS_KEY) is
    /// taken.
    pub fn access_key(
        mut self,
        account: i64,
        access_key: impl Into<String>,
        secret_key: impl Into<Secret>,
    ) -> Self {
        self.keys.push((access_key.into(), KeyHolder { account, secret: secret_key.into() }));
        self
    }

    /// What identifiers and request ids are made from: 0 unless set.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// How many times faster than the real time the clock runs: 1 unless set. What is not a positive number counts
    /// as 1.
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = if speed.is_finite() && speed > 0.0 { speed } else { 1.0 };
        self
    }

    /// What the clock shows at the start: the real time unless set.
    pub fn start_time(mut self, time: Timestamp) -> Self {
        self.start = Some(time);
        self
    }

    /// Holds the clock from the start: it moves only when it is [stepped](Emulator::step_clock).
    pub fn hold_clock(mut self) -> Self {
        self.held = true;
        self
    }

    /// How many calls a second of one action one account may make in one region; past it a call fails with
    /// `AccountFlowLimitExceeded`. No limit unless set, so that tests run at full speed; the service's own limit is
    /// [`DOCUMENTED_RATE_LIMIT`](crate::DOCUMENTED_RATE_LIMIT).
    pub fn rate_limit(mut self, calls_per_second: Option<u32>) -> Self {
        self.rate_limit = calls_per_second;
        self
    }

    /// How long the work of asynchronous actions takes.
    pub fn durations(mut self, durations: Durations) -> Self {
        self.durations = durations;
        self
    }

    /// Starts with no instance at all.
    pub fn empty(mut self) -> Self {
        self.furnished = false;
        self
    }

    /// What goes wrong, and with which calls: nothing unless set.
    pub fn faults(mut self, rules: impl IntoIterator<Item = FaultRule>) -> Self {
        self.faults = rules.into_iter().collect();
        self
    }

    /// Opens the control interface, off unless asked for: `GET` and `POST /_/clock` (`{"hold": true, "step_seconds":
    /// 60}`), and `GET`, `PUT` and `DELETE /_/faults` (a list of [`FaultRule`]s). Whoever reaches the emulator can use
    /// it.
    pub fn control(mut self, open: bool) -> Self {
        self.control = open;
        self
    }

    /// Starts to listen, and to serve on a thread of its own.
    ///
    /// # Errors
    ///
    /// When the address cannot be listened on, or the thread cannot be started.
    pub fn start(self) -> io::Result<Emulator> {
        let listen = self.listen;
        Emulator::start(listen, self.backend())
    }

    fn backend(self) -> Backend {
        let mut keys = self.keys;
        if keys.is_empty() {
            let holder = KeyHolder { account: DEFAULT_ACCOUNT, secret: Secret::new(DEFAULT_SECRET_KEY) };
            keys.push((DEFAULT_ACCESS_KEY.to_owned(), holder));
        }
        let clock = Clock::new(self.start.map(Moment::from), self.speed, self.held);
        let mut world = World::new(self.seed, self.durations);
        if self.furnished {
            initial::furnish(&mut world, keys[0].1.account, clock.now());
        }
        Backend {
            service: Mutex::new(Service::new(world, Limiter::new(self.rate_limit))),
            clock,
            keys: keys.into_iter().collect::<HashMap<_, _>>(),
            seed: self.seed,
            answered: AtomicU64::new(0),
            faults: Mutex::new(Faults::new(self.faults)),
            journal: Mutex::default(),
            control: self.control,
        }
    }
}
