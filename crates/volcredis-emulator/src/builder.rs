//! The configuration of an emulator.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use volcredis_core::{Secret, Timestamp};

use crate::access_key::AccessKey;
use crate::clock::{Clock, MAX_SPEED};
#[cfg(all(unix, feature = "redis"))]
use crate::data_plane::local::{LocalDataPlane, RedisOptions};
use crate::fault_injection::FaultInjector;
use crate::fault_rule::FaultRule;
#[cfg(feature = "tls")]
use crate::http::Tls;
use crate::http::{Authenticator, Backend, InstanceMetadata};
use crate::initial_state::InitialState;
use crate::model::durations::Durations;
use crate::rate_limiter::RateLimiter;
use crate::request_log::{RequestLog, RequestLogOutput};
use crate::seed_instance::SeedInstance;
use crate::service::Service;
use crate::temporary_credentials::TokenIssuer;
use crate::{DEFAULT_ACCESS_KEY, DEFAULT_ACCOUNT, DEFAULT_SECRET_KEY, Emulator};

/// The default time limit of clients.
const DEFAULT_IO_TIMEOUT: Duration = Duration::from_secs(20);

/// A builder of an [`Emulator`], created by [`Emulator::builder`].
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    listen: SocketAddr,
    access_keys: Vec<AccessKey>,
    initial: InitialState,
    speed: f64,
    rate_limit: Option<u32>,
    /// `None` for the default.
    durations: Option<Durations>,
    #[cfg(all(unix, feature = "redis"))]
    redis: Option<RedisOptions>,
    allowed_hosts: Vec<String>,
    request_log: Option<RequestLogOutput>,
    io_timeout: Duration,
    has_control: bool,
    is_strict: bool,
    has_sts: bool,
    has_vpc: bool,
    instance_roles: Vec<String>,
    #[cfg(feature = "tls")]
    tls_hosts: Option<Vec<String>>,
    state_file: Option<PathBuf>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            listen: (Ipv4Addr::LOCALHOST, 0).into(),
            access_keys: Vec::new(),
            initial: InitialState {
                seed: 0,
                durations: Durations::default(),
                start_time: None,
                is_paused: false,
                account: DEFAULT_ACCOUNT,
                instances: None,
                fault_rules: Vec::new(),
            },
            speed: 1.0,
            rate_limit: None,
            durations: None,
            #[cfg(all(unix, feature = "redis"))]
            redis: None,
            allowed_hosts: Vec::new(),
            request_log: None,
            io_timeout: DEFAULT_IO_TIMEOUT,
            has_control: false,
            is_strict: false,
            has_sts: false,
            has_vpc: false,
            instance_roles: Vec::new(),
            #[cfg(feature = "tls")]
            tls_hosts: None,
            state_file: None,
        }
    }
}

impl Builder {
    /// Sets the address to listen on. The default is a free port of 127.0.0.1.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Adds an access key of an account. Accounts do not share resources; the seed data belongs to the account of the
    /// first key. The default is [`DEFAULT_ACCESS_KEY`](crate::DEFAULT_ACCESS_KEY).
    pub fn access_key(
        mut self,
        account: i64,
        access_key: impl Into<String>,
        secret_key: impl Into<Secret>,
    ) -> Self {
        self.access_keys.push(AccessKey::new(account, access_key, secret_key));
        self
    }

    /// Adds access keys, such as those of a file. See [`access_key`](Self::access_key).
    pub fn access_keys(mut self, keys: impl IntoIterator<Item = AccessKey>) -> Self {
        self.access_keys.extend(keys);
        self
    }

    /// Sets the seed of generated identifiers and request ids. The default is 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.initial.seed = seed;
        self
    }

    /// Sets the speed of the clock, as a multiple of real time: more than 0, at most 1,000,000. The default is 1.
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = speed;
        self
    }

    /// Sets the initial time of the clock, in the years 1970 to 9999. The default is the system time.
    pub fn start_time(mut self, time: Timestamp) -> Self {
        self.initial.start_time = Some(time);
        self
    }

    /// Starts with a paused clock, which moves only when it is [advanced](Emulator::advance_clock).
    pub fn pause_clock(mut self) -> Self {
        self.initial.is_paused = true;
        self
    }

    /// Sets the limit of calls per second of one action by one account in one region, at least 1. Calls beyond it fail with
    /// `AccountFlowLimitExceeded`. The default is no limit; that of the service is
    /// [`DOCUMENTED_RATE_LIMIT`](crate::DOCUMENTED_RATE_LIMIT).
    pub fn rate_limit(mut self, calls_per_second: Option<u32>) -> Self {
        self.rate_limit = calls_per_second;
        self
    }

    /// Sets the durations of asynchronous work.
    pub fn durations(mut self, durations: Durations) -> Self {
        self.durations = Some(durations);
        self
    }

    /// Runs a real Redis behind each instance: a server process for each node, which starts with the first connection and ends
    /// with the emulator. Keys, backups, sessions, slow queries, and big and hot keys are then those of Redis, and the
    /// addresses of instances can be connected to. The default is no Redis.
    ///
    /// Unless set, the durations of asynchronous work become shorter: 2 s for a creation, and 1 s for other work. Events that are
    /// due take place without a call.
    #[cfg(all(unix, feature = "redis"))]
    pub fn redis(mut self, options: RedisOptions) -> Self {
        self.redis = Some(options);
        self
    }

    /// Starts without seed data: there is no instance.
    pub fn empty(self) -> Self {
        self.instances([])
    }

    /// Starts with these instances instead of the seed data.
    pub fn instances(mut self, instances: impl IntoIterator<Item = SeedInstance>) -> Self {
        self.initial.instances = Some(instances.into_iter().collect());
        self
    }

    /// Sets the fault rules. The default is none.
    pub fn faults(mut self, rules: impl IntoIterator<Item = FaultRule>) -> Self {
        self.initial.fault_rules = rules.into_iter().collect();
        self
    }

    /// Enables the control interface, under `/_/`: the clock, fault rules, new instances, export, import and reset. It is
    /// not authenticated, but refuses requests from other web sites. The README of the crate lists its requests. The default
    /// is disabled.
    pub fn control(mut self, enabled: bool) -> Self {
        self.has_control = enabled;
        self
    }

    /// Adds a host name by which clients reach the control interface and the page. IP addresses, `localhost` and the hosts of
    /// the certificate are always allowed.
    pub fn allowed_host(mut self, name: impl Into<String>) -> Self {
        self.allowed_hosts.push(name.into());
        self
    }

    /// Writes each call to a log, as a line of JSON. The default is no log; [`Emulator::calls`] returns the last calls.
    pub fn request_log(mut self, output: RequestLogOutput) -> Self {
        self.request_log = Some(output);
        self
    }

    /// Sets the time limit for a handshake, for the head and for the body of a request, and for each part of a response that a
    /// client does not read; at least 1 ms. The connection of a slower client is closed. The default is 20 seconds.
    pub fn io_timeout(mut self, timeout: Duration) -> Self {
        self.io_timeout = timeout;
        self
    }

    /// Makes the emulator as strict as the clients of this library. By default it reads parameters as the service does: names
    /// are matched without regard to case, unknown parameters are ignored and noted in the log of calls, and a zero or an empty
    /// string counts as left out where it is not a valid value of an optional parameter.
    pub fn strict(mut self, enabled: bool) -> Self {
        self.is_strict = enabled;
        self
    }

    /// Enables STS: `AssumeRole` and `AssumeRoleWithOIDC` of version 2018-01-01. The emulator accepts the issued
    /// credentials until they expire by its clock. Any caller, and any OIDC token, can assume any role of a configured
    /// account. Policies are accepted but not enforced. The default is disabled.
    pub fn sts(mut self, enabled: bool) -> Self {
        self.has_sts = enabled;
        self
    }

    /// Enables a stand-in for the VPC service at the same endpoint: `DescribeVpcs`, `DescribeSubnets`,
    /// `DescribeSecurityGroups`, `AllocateEipAddress` and `DescribeEipAddresses` of version 2020-04-01, for tools that look up
    /// a subnet or allocate an elastic IP. Allocated addresses are in memory only. The default is disabled.
    pub fn vpc(mut self, enabled: bool) -> Self {
        self.has_vpc = enabled;
        self
    }

    /// Enables the instance metadata service (version 2) with a role; can be repeated for several roles. The roles belong
    /// to the account of the first access key. Their credentials are valid for an hour.
    pub fn instance_role(mut self, name: impl Into<String>) -> Self {
        self.instance_roles.push(name.into());
        self
    }

    /// Serves TLS instead of plain HTTP, with a certificate generated at start for `localhost`, the loopback addresses,
    /// the listen address, and the given hosts. Clients have to trust [`Emulator::certificate_authority`].
    #[cfg(feature = "tls")]
    pub fn tls<H: Into<String>>(mut self, hosts: impl IntoIterator<Item = H>) -> Self {
        self.tls_hosts = Some(hosts.into_iter().map(Into::into).collect());
        self
    }

    /// Sets a file that preserves the state. Every change is written before its response is sent, so that a crash
    /// loses no acknowledged change. By default the state is in memory only.
    ///
    /// An existing file takes precedence over the seed, the durations and the seed data configured here, and the clock
    /// starts no earlier than the last time in the file. The file contains a snapshot and the parameters of later calls,
    /// passwords of accounts among them; on Unix only its owner can read it. A lock file, `<path>.lock`, is
    /// created in the same folder.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state_file = Some(path.into());
        self
    }

    /// Starts the emulator on a thread of its own.
    ///
    /// # Errors
    ///
    /// Returns an error of the kind [`InvalidInput`](io::ErrorKind::InvalidInput) if a setting is out of range. Returns an
    /// error if it cannot listen on the address or start a thread, if the state file is in use, damaged, or cannot be read or
    /// written, or if a host is invalid in a certificate.
    pub fn start(mut self) -> io::Result<Emulator> {
        if self.access_keys.is_empty() {
            self = self.access_key(DEFAULT_ACCOUNT, DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY);
        }
        self.initial.account = self.access_keys[0].account;
        self.validate().map_err(|problem| io::Error::new(io::ErrorKind::InvalidInput, problem))?;
        let listen = self.listen;
        Emulator::start(listen, self.backend()?)
    }

    fn validate(&self) -> Result<(), String> {
        if !(self.speed > 0.0 && self.speed <= MAX_SPEED) {
            return Err(format!("speed must be greater than 0 and at most {MAX_SPEED}, got {}", self.speed));
        }
        if self.rate_limit == Some(0) {
            return Err("rate limit must be at least 1, got 0".to_owned());
        }
        if self.io_timeout < Duration::from_millis(1) {
            return Err(format!("I/O timeout must be at least 1 ms, got {:?}", self.io_timeout));
        }
        AccessKey::validate_list(&self.access_keys).map_err(|error| error.to_string())?;
        if let Some(time) = self.initial.start_time.filter(|time| *time < Timestamp::UNIX_EPOCH) {
            return Err(format!("start time must be in the years 1970 to 9999, got {time}"));
        }
        FaultRule::validate_list(&self.initial.fault_rules).map_err(|error| error.to_string())
    }

    #[cfg(all(unix, feature = "redis"))]
    fn effective_durations(&self) -> Durations {
        let default = if self.redis.is_some() { Durations::with_data_plane() } else { Durations::default() };
        self.durations.unwrap_or(default)
    }

    #[cfg(not(all(unix, feature = "redis")))]
    fn effective_durations(&self) -> Durations {
        self.durations.unwrap_or_default()
    }

    fn backend(mut self) -> io::Result<Backend> {
        self.initial.durations = self.effective_durations();
        let account = self.initial.account;
        let start = self.initial.start();
        // Invalid instances are an error with an existing state file, too.
        let state = self.initial.create(start);
        let state = state.map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error.to_string()))?;
        let mut service = match &self.state_file {
            None => Service::in_memory(state),
            Some(path) => Service::open(path, || Ok(state))?,
        };
        if let Some(limit) = self.rate_limit {
            service.set_rate_limiter(RateLimiter::new(limit));
        }
        #[cfg(all(unix, feature = "redis"))]
        if let Some(options) = self.redis.take() {
            let options = options.with_default_folder(|| {
                let mut path = self.state_file.clone()?.into_os_string();
                path.push(".redis");
                Some(path.into())
            });
            let data_plane = LocalDataPlane::new(options)?;
            service.set_data_plane(Box::new(data_plane)).map_err(io::Error::other)?;
        }
        #[cfg(feature = "tls")]
        let tls = self.tls_hosts.as_ref().map(|hosts| Tls::new(self.listen.ip(), hosts)).transpose()?;
        let allowed_hosts = self.allowed_hosts;
        #[cfg(feature = "tls")]
        let allowed_hosts = [allowed_hosts, self.tls_hosts.unwrap_or_default()].concat();
        #[cfg(feature = "client")]
        let client_key = self.access_keys[0].clone();
        Ok(Backend {
            #[cfg(feature = "client")]
            client_key,
            clock: Clock::new(start.max(service.store().now), self.speed, self.initial.is_paused),
            authenticator: Authenticator {
                access_keys: self.access_keys.into_iter().map(|key| (key.access_key.clone(), key)).collect(),
                token_issuer: TokenIssuer::new(self.initial.seed),
            },
            has_sts: self.has_sts,
            vpc: self.has_vpc.then(Mutex::default),
            instance_metadata: (!self.instance_roles.is_empty())
                .then_some(InstanceMetadata { account, roles: self.instance_roles }),
            seed: self.initial.seed,
            // Request ids differ from those before a restart.
            requests: AtomicU64::new(service.store().changes() << 32),
            service: Mutex::new(service),
            fault_injector: Mutex::new(FaultInjector::new(self.initial.fault_rules.clone())),
            request_log: Mutex::new(RequestLog::new(self.request_log)?),
            #[cfg(feature = "tls")]
            tls,
            has_control: self.has_control,
            is_strict: self.is_strict,
            allowed_hosts,
            io_timeout: self.io_timeout,
            initial: self.initial,
        })
    }
}
