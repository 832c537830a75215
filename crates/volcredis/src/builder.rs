//! The builder of the clients.

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
use crate::action_urls::ActionUrls;
use crate::clock::Clock;
use crate::config::EndpointConfig;
use crate::credentials::{ChainProvider, Context, IdentityCache, ProvideCredentials, StaticProvider};
#[cfg(feature = "credentials")]
use crate::credentials::{CliProfileProvider, NetworkSettings};
use crate::driver::{self, Driver, seed};
use crate::hooks::{Attempt, AttemptHooks};
use crate::http::{self, Http, Sender};
use crate::per_runtime::PerRuntime;
use crate::proxy::{ProxySetting, Route};
use crate::rate_limiter::{LocalRateLimiter, RateLimiter};
#[cfg(feature = "blocking")]
use crate::runtime::EventLoop;
use crate::runtime::{ConcurrencyLimit, ForkSafe, Process, RateLimitQueue, Spawner};
#[cfg(feature = "test-util")]
use crate::test_util::MockTransport;
use crate::transport::Transport;
use crate::{AsyncClient, CancellationToken};

const MAX_RESPONSE_BYTES: usize = 32 * 1024 * 1024;
/// With their connections, these stay well below 1024 open files, the default limit of most systems.
const MAX_CONCURRENT_REQUESTS: usize = 250;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A builder of a [`Client`] or an [`AsyncClient`].
///
/// ```no_run
/// use std::time::Duration;
/// use volcredis::{Client, RetryConfig};
///
/// # fn main() -> Result<(), volcredis::Error> {
/// let client = Client::builder("cn-beijing")
///     .timeout(Duration::from_secs(20))
///     .retry(RetryConfig::standard().max_attempts(5))
///     .user_agent("nightly-backup/1.0")
///     .build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
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
    endpoint: EndpointConfig,
    context: Context,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    service: Option<String>,
    user_agent: Option<String>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    retry: RetryConfig,
    proxy: Option<ProxySetting>,
    certificate_authorities: Vec<Vec<u8>>,
    max_response_bytes: usize,
    max_concurrent_requests: usize,
    hooks: AttemptHooks,
    rate_limit: RateLimit,
    transport: Option<Arc<dyn Transport>>,
    virtual_time: bool,
    rate_limiter: Arc<dyn RateLimiter>,
}

impl<C> Clone for Builder<C> {
    fn clone(&self) -> Self {
        Self { settings: self.settings.clone(), kind: PhantomData }
    }
}

#[cfg(feature = "blocking")]
impl Builder<Client> {
    /// Creates a builder of a client for a region, such as `cn-beijing`.
    pub fn new(region: impl Into<String>) -> Self {
        Self::from_env().region(region)
    }

    /// Creates a builder of a client whose region comes from the environment or the [profile](Self::profile) of the official
    /// command line.
    pub fn from_env() -> Self {
        Self::unset()
    }
}

impl<C> Builder<C> {
    pub(crate) fn unset() -> Self {
        let settings = Settings {
            endpoint: EndpointConfig::default(),
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
            hooks: AttemptHooks::default(),
            rate_limit: RateLimit::default(),
            transport: None,
            virtual_time: false,
            rate_limiter: Arc::new(LocalRateLimiter),
        };
        Self { settings, kind: PhantomData }
    }

    /// Sets the region, such as `cn-beijing`. The default is that in `VOLCENGINE_REGION`, or else that of the
    /// [profile](Self::profile).
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.endpoint.region = Some(region.into());
        self
    }

    /// Sets the profile in the configuration file of the official command line, `~/.volcengine/config.json` or the file named
    /// by `VOLCENGINE_CLI_CONFIG_FILE`. The default is the profile named by `VOLCENGINE_PROFILE`, or else the `current`
    /// profile of the file, or `default`.
    ///
    /// The region and the endpoint of the profile are used unless they are set in code or in the environment. A profile set
    /// in code must exist, and also provides the credentials unless these are set in code: credentials in the environment
    /// could be those of another account.
    #[cfg(feature = "credentials")]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.settings.endpoint.profile = Some(name.into());
        self
    }

    /// Sets the environment variables and the clock that the configuration is read with; those of the process by default.
    /// Providers set with [`credentials_provider`](Self::credentials_provider) keep their own context.
    pub fn context(mut self, context: Context) -> Self {
        self.settings.context = context;
        self
    }

    /// Sets the endpoint, such as `http://127.0.0.1:8080` or `https://gateway.example/redis`. The default is that in
    /// `VOLCREDIS_ENDPOINT`, or else that of the [profile](Self::profile), or the host of the region.
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.settings.endpoint.endpoint = Some(url.into());
        self
    }

    /// Uses the dual-stack host, which has IPv4 and IPv6 addresses; off by default.
    pub fn dual_stack(mut self, dual_stack: bool) -> Self {
        self.settings.endpoint.dual_stack = dual_stack;
        self
    }

    /// Uses the central host, which serves all regions; off by default.
    pub fn central_endpoint(mut self, central: bool) -> Self {
        self.settings.endpoint.central = central;
        self
    }

    /// Allows plain `http` endpoints that are not loopback addresses; off by default. Requests are then sent unencrypted.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.settings.endpoint.plain_http = allow;
        self
    }

    /// Sets the credentials. By default, they come from the
    /// [default chain](crate::credentials::ChainProvider::default_chain): the environment, OIDC, the profile of the official
    /// command line, or the role of the instance.
    pub fn credentials(self, credentials: Credentials) -> Self {
        self.credentials_provider(StaticProvider::new(credentials))
    }

    /// Sets the provider of the credentials. Its result is cached, and refreshed in the background before it expires: by a
    /// tokio task of an [`AsyncClient`], by a short-lived thread of a [`Client`].
    ///
    /// Providers of this library use the proxy, the certificate authorities and the timeouts of connections and attempts of
    /// the client. The instance metadata service is always accessed without a proxy.
    pub fn credentials_provider(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.settings.credentials = Some(Arc::new(provider));
        self
    }

    /// Sets the service in the credential scope of signatures; `redis` by default.
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.settings.service = Some(service.into());
        self
    }

    /// Sets a prefix of the `User-Agent` header, such as the name and version of the program.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.settings.user_agent = Some(product.into());
        self
    }

    /// Sets the timeout of a call, including all attempts and delays; 60 s by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// Sets the timeout of one attempt; 30 s by default.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = Some(timeout);
        self
    }

    /// Sets the timeout of connecting; 10 s by default. It is limited to 90 % of the
    /// [`attempt_timeout`](Self::attempt_timeout).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = Some(timeout);
        self
    }

    /// Sets the retry policy; [`RetryConfig::standard`] by default.
    pub fn retry(mut self, retry: RetryConfig) -> Self {
        self.settings.retry = retry;
        self
    }

    /// Sets the proxy, such as `http://proxy.example:3128`. SOCKS proxies are not supported.
    ///
    /// The default is that of the environment variables of curl: `https_proxy` or `HTTPS_PROXY` for `https` endpoints,
    /// `http_proxy` for `http` ones, or else `all_proxy` or `ALL_PROXY`. `no_proxy` or `NO_PROXY` is a comma-separated list
    /// of exceptions: `*`, domains, which include their subdomains, addresses, and networks such as `10.0.0.0/8`; domains
    /// and addresses may have a port. Loopback endpoints never use a proxy of the environment.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.settings.proxy = Some(ProxySetting::Url(Secret::new(url)));
        self
    }

    /// Uses no proxy, not even that of the environment.
    pub fn no_proxy(mut self) -> Self {
        self.settings.proxy = Some(ProxySetting::Direct);
        self
    }

    /// Adds certificate authorities, in PEM, to those of the system. Can be called several times.
    pub fn certificate_authority(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.certificate_authorities.push(pem.into());
        self
    }

    /// Sets the largest response that is accepted, in bytes; 32 MiB by default. It applies to the decompressed body.
    ///
    /// A body with so many small values that its memory would be many times its size is refused as well.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.settings.max_response_bytes = limit;
        self
    }

    /// Sets the maximum number of concurrent requests; 250 by default. Each uses a connection. Further calls are queued; the
    /// time in the queue counts towards their timeout.
    pub fn max_concurrent_requests(mut self, limit: usize) -> Self {
        self.settings.max_concurrent_requests = limit;
        self
    }

    /// Adds a function that is called after each attempt, for metrics. It blocks the call and must not wait for a call of the
    /// same blocking client. A panic is logged as a warning and does not affect the call. Can be called several times.
    pub fn on_attempt(mut self, hook: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.settings.hooks.add(hook);
        self
    }

    /// Sets the transport that sends the requests; HTTP by default. Providers of credentials do not use it, and the proxy, the
    /// certificate authorities, the connect timeout and the maximum response size do not apply to it.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.settings.transport = Some(Arc::new(transport));
        self
    }

    /// Uses a transport for tests, credentials for it, the default rate limiter and a clock that skips all delays, and ignores
    /// the environment.
    #[cfg(feature = "test-util")]
    pub fn mock(mut self, transport: &MockTransport) -> Self {
        self.settings.virtual_time = true;
        self.settings.rate_limiter = Arc::new(LocalRateLimiter);
        let none: [(&str, &str); 0] = [];
        self.context(Context::isolated(none))
            .credentials(Credentials::new("AKLTmock", "mock-secret-key"))
            .transport(transport.clone())
    }

    /// Sets the client-side rate limit. By default, an action is limited after the service has throttled it.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.settings.rate_limit = limit;
        self
    }

    /// Sets the client-side rate limiter, which several clients and processes can share; by default a
    /// [`LocalRateLimiter`], which limits this client only. [`rate_limit`](Self::rate_limit) sets the rate.
    pub fn rate_limiter(mut self, limiter: impl RateLimiter + 'static) -> Self {
        self.settings.rate_limiter = Arc::new(limiter);
        self
    }
}

#[cfg(feature = "blocking")]
impl Builder<Client> {
    /// Converts the builder into one of an [`AsyncClient`].
    pub fn into_async(self) -> Builder<AsyncClient> {
        Builder { settings: self.settings, kind: PhantomData }
    }

    /// Builds a blocking client.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no region, or if the region, the endpoint, the profile, the proxy, a certificate or another
    /// setting is invalid.
    pub fn build(self) -> Result<Client, Error> {
        let closed = CancellationToken::new();
        let event_loop = EventLoop::new(closed.clone())?;
        Ok(Client::new(self.settings.driver(event_loop.spawner(), closed)?, event_loop))
    }
}

impl Builder<AsyncClient> {
    /// Builds an async client.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no region, or if the region, the endpoint, the profile, the proxy, a certificate or another
    /// setting is invalid.
    pub fn build(self) -> Result<AsyncClient, Error> {
        Ok(AsyncClient::new(self.settings.driver(Spawner::CurrentRuntime, CancellationToken::new())?))
    }
}

impl Settings {
    fn driver(self, spawner: Spawner, closed: CancellationToken) -> Result<Driver, Error> {
        if self.max_concurrent_requests == 0 {
            return Err(Error::configuration(
                "the maximum number of concurrent requests must be at least 1, got 0",
            ));
        }
        if let RateLimit::PerSecond(rate) = self.rate_limit
            && !(rate.is_finite() && rate > 0.0)
        {
            return Err(Error::configuration(format!(
                "the rate limit must be a positive number of requests per second, got {rate}"
            )));
        }
        #[cfg(feature = "credentials")]
        let context = self.context.clone().with_network(self.network());
        #[cfg(not(feature = "credentials"))]
        let context = self.context.clone();
        let (region, endpoint) = self.endpoint.resolve(&context)?;
        let mut config = ClientConfig::new(region);
        config.endpoint = endpoint;
        let url: Url = config.endpoint.as_str().parse().map_err(|error| {
            Error::configuration(format!("invalid endpoint {:?}: {error}", config.endpoint.as_str()))
        })?;
        config.attempt_timeout = self.attempt_timeout.unwrap_or(config.attempt_timeout);
        let route = Route::new(self.proxy.as_ref(), |name| context.variable(name), &url)?;
        let connect_timeout = self.connect_timeout.unwrap_or(CONNECT_TIMEOUT);
        let authorities = self.certificate_authorities.clone();
        let connect_timeout = http::within_attempt(connect_timeout, config.attempt_timeout);
        let (server, proxy, max_idle) = (url.clone(), route.proxy_host(), self.max_concurrent_requests);
        let create = move || {
            http::client(&server, &route, &authorities, connect_timeout)?
                .pool_max_idle_per_host(max_idle)
                .build()
                .map_err(|error| Error::configuration(format!("failed to create an HTTP client: {error}")))
        };
        let max_response_bytes = self.max_response_bytes;
        let http = |sender| {
            driver::Network::Http(ForkSafe::new(Http { sender, connect_timeout, max_response_bytes }))
        };
        let network = match &self.transport {
            Some(transport) => driver::Network::Transport(Arc::clone(transport)),
            None if spawner.is_driven_by_callers() => http(Sender::Client(create()?)),
            None => http(Sender::Runtimes(PerRuntime::new(create()?, create))),
        };
        let provider = self.provider(&context);
        config.user_agent = user_agent(self.user_agent.as_deref())?;
        config.service = self.service.unwrap_or(config.service);
        config.timeout = self.timeout;
        config.retry = self.retry;
        config.rate_limit = self.rate_limit;
        let rate_limiter = self.rate_limiter.for_client(&config.region, self.rate_limit);
        Ok(Driver {
            urls: ActionUrls::new(url),
            proxy,
            calls: AtomicU64::new(seed()?),
            state: Arc::new(ClientState::with_rate_limiter(config, Arc::clone(&rate_limiter) as _)),
            network,
            concurrency_limit: ConcurrencyLimit::new(self.max_concurrent_requests),
            rate_limiter: ForkSafe::new(rate_limiter),
            rate_limit_queue: RateLimitQueue::default(),
            credentials: ForkSafe::new(IdentityCache::new(provider, context, spawner.clone())),
            process: Process::current(),
            spawner,
            closed,
            is_closed: AtomicBool::new(false),
            clock: Clock::start(self.virtual_time),
            hooks: self.hooks,
        })
    }

    /// Returns the network settings of the providers.
    #[cfg(feature = "credentials")]
    fn network(&self) -> NetworkSettings {
        NetworkSettings {
            proxy: self.proxy.clone(),
            certificate_authorities: self.certificate_authorities.clone(),
            connect_timeout: self.connect_timeout,
            attempt_timeout: self.attempt_timeout,
        }
    }

    /// Returns the given provider, or else that of the given profile, or the default chain.
    fn provider(&self, context: &Context) -> Arc<dyn ProvideCredentials> {
        if let Some(provider) = &self.credentials {
            return Arc::clone(provider);
        }
        #[cfg(feature = "credentials")]
        if let Some(profile) = &self.endpoint.profile {
            return Arc::new(CliProfileProvider::new().profile(profile).with_context(context.clone()));
        }
        Arc::new(ChainProvider::default_chain_in(context))
    }
}

/// Returns the name, the version, the language and the platform, after the given product.
fn user_agent(product: Option<&str>) -> Result<HeaderValue, Error> {
    let own =
        format!("volcredis/{} (rust; {}; {})", env!("CARGO_PKG_VERSION"), env::consts::OS, env::consts::ARCH);
    let whole = product.map_or(own.clone(), |product| format!("{product} {own}"));
    match HeaderValue::try_from(whole) {
        Ok(value) if value.to_str().is_ok() => Ok(value),
        _ => Err(Error::configuration("the user agent must consist of printable ASCII characters")),
    }
}
