//! How an emulator is set up.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::AtomicU64;

use volcredis_core::{Secret, Timestamp};

use crate::clock::{Clock, Moment, real_time};
use crate::faults::{FaultRule, Faults};
#[cfg(feature = "tls")]
use crate::http::Tls;
use crate::http::{Backend, Callers, Instance, KeyHolder};
use crate::limiter::Limiter;
use crate::service::Service;
use crate::state::{Durations, World, initial};
use crate::store::{Origin, Store};
use crate::temporary::Mint;
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
    sts: bool,
    instance_roles: Vec<String>,
    #[cfg(feature = "tls")]
    tls: Option<Vec<String>>,
    state_file: Option<PathBuf>,
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
            sts: false,
            instance_roles: Vec::new(),
            #[cfg(feature = "tls")]
            tls: None,
            state_file: None,
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

    /// Serves STS as well, off unless asked for: `AssumeRole` and `AssumeRoleWithOIDC` of version 2018-01-01, beside the
    /// actions of the service. They give out credentials that the emulator itself takes, until they expire by its clock.
    /// Every role of an account that has an access key can be taken on, by every caller and with every token of OpenID
    /// Connect; what a policy would take away is not taken away.
    pub fn sts(mut self, serve: bool) -> Self {
        self.sts = serve;
        self
    }

    /// Serves the metadata service (version 2) of an instance with that role, off unless asked for; more roles with more
    /// calls. They belong to the account of the first access key, and their credentials hold for an hour.
    pub fn instance_role(mut self, name: impl Into<String>) -> Self {
        self.instance_roles.push(name.into());
        self
    }

    /// Serves TLS, and nothing else, with a certificate that is made at the start: for `localhost`, the addresses of this
    /// machine's loopback, the address that is listened on, and those hosts. Clients trust it when they trust
    /// [`Emulator::certificate_authority`].
    #[cfg(feature = "tls")]
    pub fn tls<H: Into<String>>(mut self, hosts: impl IntoIterator<Item = H>) -> Self {
        self.tls = Some(hosts.into_iter().map(Into::into).collect());
        self
    }

    /// Keeps the state in a file, where it survives the end of the process at any moment; in memory only unless set.
    ///
    /// A file that is there already says how its world began: seed, durations and first instances are those of then,
    /// and the clock shows no time before the last change. The file holds the parameters of every call that changed
    /// something, passwords of accounts among them. It grows with each.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state_file = Some(path.into());
        self
    }

    /// Starts to listen, and to serve on a thread of its own.
    ///
    /// # Errors
    ///
    /// When the address cannot be listened on, the thread cannot be started, the file of the state cannot be used, or no
    /// certificate can be made for a host.
    pub fn start(self) -> io::Result<Emulator> {
        let listen = self.listen;
        Emulator::start(listen, self.backend()?)
    }

    fn backend(mut self) -> io::Result<Backend> {
        if self.keys.is_empty() {
            let holder = KeyHolder { account: DEFAULT_ACCOUNT, secret: Secret::new(DEFAULT_SECRET_KEY) };
            self.keys.push((DEFAULT_ACCESS_KEY.to_owned(), holder));
        }
        let start = self.start.map_or_else(real_time, Moment::from);
        let origin = Origin {
            seed: self.seed,
            start: start.unix_millis(),
            furnished: self.furnished.then(|| self.keys[0].1.account),
            durations: self.durations.as_millis(),
        };
        let (mut service, latest, changes) = match &self.state_file {
            None => (begin(&origin), start, 0),
            Some(path) => restore(path, origin)?,
        };
        if let Some(limit) = self.rate_limit {
            service.limit(Limiter::new(limit));
        }
        #[cfg(feature = "tls")]
        let tls = self.tls.map(|hosts| Tls::new(self.listen.ip(), &hosts)).transpose()?;
        let owner = self.keys[0].1.account;
        Ok(Backend {
            service: Mutex::new(service),
            clock: Clock::new(start.max(latest), self.speed, self.held),
            callers: Callers {
                keys: self.keys.into_iter().collect::<HashMap<_, _>>(),
                mint: Mint::new(self.seed),
            },
            sts: self.sts,
            instance: (!self.instance_roles.is_empty())
                .then_some(Instance { account: owner, roles: self.instance_roles }),
            seed: self.seed,
            // Request ids do not repeat those from before a restart.
            answered: AtomicU64::new(changes << 32),
            faults: Mutex::new(Faults::new(self.faults)),
            journal: Mutex::default(),
            #[cfg(feature = "tls")]
            tls,
            control: self.control,
        })
    }
}

/// The service as it is when its world begins.
fn begin(origin: &Origin) -> Service {
    let mut world = World::new(origin.seed, Durations::from_millis(origin.durations));
    if let Some(account) = origin.furnished {
        initial::furnish(&mut world, account, Moment::from_unix_millis(origin.start));
    }
    Service::new(world)
}

/// The service as a file has it; with the time of the last change, and how many there were.
fn restore(path: &Path, new: Origin) -> io::Result<(Service, Moment, u64)> {
    let opened = Store::open(path, new)?;
    let mut service = begin(&opened.origin);
    let count = opened.changes.len() as u64;
    let mut latest = Moment::from_unix_millis(opened.origin.start);
    for (number, change) in opened.changes.into_iter().enumerate() {
        latest = Moment::from_unix_millis(change.at);
        service.replay(change).map_err(|fault| {
            io::Error::other(format!("change {number} of the state cannot be made anew: {}", fault.message))
        })?;
    }
    service.keep_in(opened.store);
    Ok((service, latest, count))
}
