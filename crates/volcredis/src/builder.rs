//! How a client is set up.

use std::env;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderValue;
use volcredis_core::call::{ClientConfig, ClientState, RateLimit, RetryConfig};
use volcredis_core::{Credentials, Error, Secret};

#[cfg(feature = "blocking")]
use crate::Client;
use crate::clock::Clock;
use crate::config::Place;
use crate::credentials::{Cache, ChainProvider, Context, ProvideCredentials, StaticProvider};
#[cfg(feature = "credentials")]
use crate::credentials::{CliFileProvider, Network};
use crate::driver::{Driver, seed};
use crate::http::{self, Http};
use crate::observe::{Attempt, Observers};
use crate::proxy::Route;
#[cfg(feature = "blocking")]
use crate::runtime::EventLoop;
use crate::runtime::{ConcurrencyLimit, ForkSafe, Process, RateLimitQueue, Spawner};
use crate::{AsyncClient, CancellationToken};

/// The largest answer that is taken, in bytes.
const MAX_RESPONSE_BYTES: usize = 32 * 1024 * 1024;
/// Connections for these, and those in the making, stay well below the 1024 files that a process may open on most systems.
const MAX_CONCURRENT_REQUESTS: usize = 250;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A builder of a [`Client`] or an [`AsyncClient`].
#[cfg(feature = "blocking")]
#[derive(Debug)]
#[must_use]
pub struct Builder<C = Client> {
    settings: Settings,
    kind: PhantomData<fn() -> C>,
}

/// A builder of an [`AsyncClient`].
#[cfg(not(feature = "blocking"))]
#[derive(Debug)]
#[must_use]
pub struct Builder<C> {
    settings: Settings,
    kind: PhantomData<fn() -> C>,
}

/// The settings of a client of either kind.
#[derive(Clone, Debug)]
struct Settings {
    place: Place,
    context: Context,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    service: Option<String>,
    user_agent: Option<String>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    retry: RetryConfig,
    /// Secret, because it can hold a password.
    proxy: Option<Secret>,
    certificate_authorities: Vec<Vec<u8>>,
    max_response_bytes: usize,
    max_concurrent_requests: usize,
    observers: Observers,
    rate_limit: RateLimit,
}

impl<C> Clone for Builder<C> {
    fn clone(&self) -> Self {
        Self { settings: self.settings.clone(), kind: PhantomData }
    }
}

#[cfg(feature = "blocking")]
impl Builder<Client> {
    /// For a region, such as `cn-beijing`.
    pub fn new(region: impl Into<String>) -> Self {
        Self::from_env().region(region)
    }

    /// Takes everything that code does not say from the environment, and from the chosen
    /// [profile](Self::profile) of the configuration file of the official command line.
    pub fn from_env() -> Self {
        Self::unset()
    }
}

impl<C> Builder<C> {
    /// Says nothing in code yet.
    pub(crate) fn unset() -> Self {
        let settings = Settings {
            place: Place::default(),
            context: Context::process(),
            credentials: None,
            service: None,
            user_agent: None,
            timeout: None,
            attempt_timeout: None,
            connect_timeout: None,
            retry: RetryConfig::standard(),
            proxy: None,
            certificate_authorities: Vec::new(),
            max_response_bytes: MAX_RESPONSE_BYTES,
            max_concurrent_requests: MAX_CONCURRENT_REQUESTS,
            observers: Observers::default(),
            rate_limit: RateLimit::default(),
        };
        Self { settings, kind: PhantomData }
    }

    /// Sets the region, such as `cn-beijing`. Without it, that of `VOLCENGINE_REGION` is taken where it is set, and else
    /// that of the [profile](Self::profile).
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.place.region = Some(region.into());
        self
    }

    /// Chooses a profile of the configuration file of the official command line, `~/.volcengine/config.json` or the file
    /// that `VOLCENGINE_CLI_CONFIG_FILE` names. Without it, the profile is that of `VOLCENGINE_PROFILE`, else the file's
    /// `current` one, else `default`.
    ///
    /// A profile says the region and the endpoint where neither code nor the environment does. One that is chosen in code
    /// must exist, and is also where the credentials come from, unless code gives some: those of the environment could be
    /// of another account.
    #[cfg(feature = "credentials")]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.settings.place.profile = Some(name.into());
        self
    }

    /// Looks at the environment, files and the clock through another context than that of the process. Providers of
    /// [`credentials_provider`](Self::credentials_provider) keep their own.
    pub fn context(mut self, context: Context) -> Self {
        self.settings.context = context;
        self
    }

    /// Sends requests to a place of one's own, such as `http://127.0.0.1:8080` or `https://proxy.example/redis`. Without
    /// it, `VOLCREDIS_ENDPOINT` is taken where it is set, then that of the [profile](Self::profile), and else the host of
    /// the region.
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.settings.place.endpoint = Some(url.into());
        self
    }

    /// Uses the host of the region that has addresses of IPv4 and IPv6.
    pub fn dual_stack(mut self, dual_stack: bool) -> Self {
        self.settings.place.dual_stack = dual_stack;
        self
    }

    /// Uses the central host, which answers for every region.
    pub fn central_endpoint(mut self, central: bool) -> Self {
        self.settings.place.central = central;
        self
    }

    /// Allows an endpoint with plain `http` on another machine. Everything in the requests can then be read on the way.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.settings.place.plain_http = allow;
        self
    }

    /// Signs with these credentials. Without credentials in code, the
    /// [default chain](crate::credentials::ChainProvider::default_chain) looks for some: in the environment, a token of
    /// OpenID Connect, the configuration of the official command line, and the role of the instance.
    pub fn credentials(self, credentials: Credentials) -> Self {
        self.credentials_provider(Arc::new(StaticProvider::new(credentials)))
    }

    /// Signs with credentials from a provider. It is asked once for any number of calls, and again ahead of expiry, in the
    /// background: from a task of the runtime in an [`AsyncClient`], from a short-lived thread in a [`Client`].
    ///
    /// What it asks over the network goes through the client's proxy, trusts the client's certificate authorities, and has
    /// the connection and attempt timeouts that the client was given. The metadata service of an instance is always
    /// reached directly.
    pub fn credentials_provider(mut self, provider: Arc<dyn ProvideCredentials>) -> Self {
        self.settings.credentials = Some(provider);
        self
    }

    /// The service of the credential scope; `redis` by default.
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.settings.service = Some(service.into());
        self
    }

    /// Goes in front of `User-Agent`: the name and version of the program that uses the library.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.settings.user_agent = Some(product.into());
        self
    }

    /// How long a call may take, with all its attempts and waits; 60 s by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// How long one attempt may take; 30 s by default.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = Some(timeout);
        self
    }

    /// How long making a connection may take; 10 s by default. It is never more than nine tenths of
    /// [`attempt_timeout`](Self::attempt_timeout).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = Some(timeout);
        self
    }

    /// What is tried again.
    pub fn retry(mut self, retry: RetryConfig) -> Self {
        self.settings.retry = retry;
        self
    }

    /// Sends requests through a proxy, such as `http://proxy.example:3128`; SOCKS proxies are not supported.
    ///
    /// Without it, the environment is read as curl reads it: `https_proxy` or `HTTPS_PROXY` for `https` endpoints, only
    /// `http_proxy` for `http` ones, then `all_proxy` or `ALL_PROXY`. `no_proxy` or `NO_PROXY` lists what is reached
    /// directly, separated by commas: `*`, hosts, domains with or without a dot in front, addresses, networks such as
    /// `10.0.0.0/8`, each name or address with a port or without. An endpoint on this machine never goes through a proxy of
    /// the environment.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.settings.proxy = Some(Secret::new(url));
        self
    }

    /// Trusts, beside those of the system, the issuers in a PEM text.
    pub fn certificate_authority(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.certificate_authorities.push(pem.into());
        self
    }

    /// The largest answer that is taken, in bytes; 32 MiB by default.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.settings.max_response_bytes = limit;
        self
    }

    /// How many requests may be under way at a time; 250 by default. Each needs a connection, and there are somewhat more
    /// connections than requests. Calls beyond wait for their turn, which counts on their timeout.
    pub fn max_concurrent_requests(mut self, limit: usize) -> Self {
        self.settings.max_concurrent_requests = limit;
        self
    }

    /// Calls a function after each attempt, to count and to measure. It runs on the thread that makes the call, which
    /// waits for it. It can be given several times.
    pub fn on_attempt(mut self, observer: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.settings.observers.add(observer);
        self
    }

    /// Sets the client-side rate limit. By default an action is limited once the service has throttled it.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.settings.rate_limit = limit;
        self
    }
}

#[cfg(feature = "blocking")]
impl Builder<Client> {
    /// Returns the same settings for an [`AsyncClient`].
    pub fn into_async(self) -> Builder<AsyncClient> {
        Builder { settings: self.settings, kind: PhantomData }
    }

    /// Builds a client that blocks the calling thread.
    ///
    /// # Errors
    ///
    /// Fails when there is no region, and when the region, the endpoint, the profile, the proxy or a certificate cannot be
    /// used.
    pub fn build(self) -> Result<Client, Error> {
        let closed = CancellationToken::new();
        let event_loop = EventLoop::new(closed.clone())?;
        Ok(Client::new(self.settings.driver(event_loop.spawner(), closed)?, event_loop))
    }
}

impl Builder<AsyncClient> {
    /// Builds a client that runs on tokio.
    ///
    /// # Errors
    ///
    /// Fails when there is no region, and when the region, the endpoint, the profile, the proxy or a certificate cannot be
    /// used.
    pub fn build(self) -> Result<AsyncClient, Error> {
        Ok(AsyncClient::new(self.settings.driver(Spawner::CurrentRuntime, CancellationToken::new())?))
    }
}

impl Settings {
    fn driver(self, spawner: Spawner, closed: CancellationToken) -> Result<Driver, Error> {
        if self.max_concurrent_requests == 0 {
            return Err(Error::configuration("the limit of concurrent requests must be at least 1"));
        }
        if let RateLimit::PerSecond(rate) = self.rate_limit
            && !(rate.is_finite() && rate > 0.0)
        {
            return Err(Error::configuration(format!(
                "the rate limit must be a positive number of requests a second, got {rate}"
            )));
        }
        #[cfg(feature = "credentials")]
        let context = self.context.clone().with_network(self.network());
        #[cfg(not(feature = "credentials"))]
        let context = self.context.clone();
        let (region, endpoint) = self.place.resolve(&context)?;
        let mut config = ClientConfig::new(region);
        config.endpoint = endpoint;
        let url: Url = config.endpoint.as_str().parse().map_err(|error| {
            Error::configuration(format!("{:?} is not a URL: {error}", config.endpoint.as_str()))
        })?;
        config.attempt_timeout = self.attempt_timeout.unwrap_or(config.attempt_timeout);
        let route = Route::new(self.proxy.as_ref(), |name| context.variable(name), &url)?;
        let connect_timeout = self.connect_timeout.unwrap_or(CONNECT_TIMEOUT);
        let authorities = &self.certificate_authorities;
        let client = http::client(&url, &route, authorities, connect_timeout, config.attempt_timeout)?
            .pool_max_idle_per_host(self.max_concurrent_requests)
            .build()
            .map_err(|error| Error::configuration(format!("HTTP cannot be set up: {error}")))?;
        let provider = self.provider(&context);
        config.user_agent = user_agent(self.user_agent.as_deref())?;
        config.service = self.service.unwrap_or(config.service);
        config.timeout = self.timeout;
        config.retry = self.retry;
        config.rate_limit = self.rate_limit;
        Ok(Driver {
            url,
            calls: AtomicU64::new(seed()?),
            state: Arc::new(ClientState::new(config)),
            http: ForkSafe::new(Http { client, max_response_bytes: self.max_response_bytes }),
            concurrency_limit: ConcurrencyLimit::new(self.max_concurrent_requests),
            rate_limit_queue: RateLimitQueue::default(),
            credentials: ForkSafe::new(Cache::new(provider, context, spawner.clone())),
            process: Process::current(),
            spawner,
            closed,
            is_closed: AtomicBool::new(false),
            clock: Clock::start(),
            observers: self.observers,
        })
    }

    /// What the requests of providers have in common with calls.
    #[cfg(feature = "credentials")]
    fn network(&self) -> Network {
        Network {
            proxy: self.proxy.clone(),
            certificate_authorities: self.certificate_authorities.clone(),
            connect_timeout: self.connect_timeout,
            attempt_timeout: self.attempt_timeout,
        }
    }

    /// Returns the provider given in code, else the profile given in code, else the default chain.
    fn provider(&self, context: &Context) -> Arc<dyn ProvideCredentials> {
        if let Some(provider) = &self.credentials {
            return Arc::clone(provider);
        }
        #[cfg(feature = "credentials")]
        if let Some(profile) = &self.place.profile {
            return Arc::new(CliFileProvider::new().profile(profile).with_context(context.clone()));
        }
        Arc::new(ChainProvider::default_chain_in(context))
    }
}

/// Name, version, language and platform, after the product that uses the library.
fn user_agent(product: Option<&str>) -> Result<HeaderValue, Error> {
    let own =
        format!("volcredis/{} (rust; {}; {})", env!("CARGO_PKG_VERSION"), env::consts::OS, env::consts::ARCH);
    let whole = product.map_or(own.clone(), |product| format!("{product} {own}"));
    match HeaderValue::try_from(whole) {
        Ok(value) if value.to_str().is_ok() => Ok(value),
        _ => Err(Error::configuration("the user agent must be made of printable ASCII characters")),
    }
}
