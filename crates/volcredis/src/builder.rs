//! How a client is set up.

use std::env;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use reqwest::header::HeaderValue;
use volcredis_core::call::{ClientConfig, ClientState, RateLimit, RetryConfig};
use volcredis_core::{Credentials, Endpoint, Error, Region, Secret};

use crate::clock::Clock;
use crate::credentials::{Cache, ChainProvider, Context, Network, ProvideCredentials, StaticProvider};
use crate::driver::{Driver, seed};
use crate::http::{self, Http};
use crate::observe::{Attempt, Observers};
use crate::runtime::{ConcurrencyLimit, EventLoop, ForkSafe, Process, RateLimitQueue, Spawner};
use crate::{AsyncClient, CancellationToken, Client, tls};

/// The largest answer that is taken, in bytes.
const MAX_ANSWER: usize = 32 * 1024 * 1024;
/// Connections for these, and those in the making, stay well below the 1024 files that a process may open on most systems.
const MAX_CONCURRENT_REQUESTS: usize = 250;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// A builder of a [`Client`] or an [`AsyncClient`].
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder<C = Client> {
    region: String,
    endpoint: Option<String>,
    dual_stack: bool,
    central: bool,
    plain_http: bool,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    service: Option<String>,
    user_agent: Option<String>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    connect_timeout: Duration,
    retry: RetryConfig,
    /// Secret, because it can hold a password.
    proxy: Option<Secret>,
    certificate_authorities: Vec<Vec<u8>>,
    max_answer: usize,
    max_concurrent_requests: usize,
    observers: Observers,
    rate_limit: RateLimit,
    kind: PhantomData<fn() -> C>,
}

impl<C> Builder<C> {
    /// For a region, such as `cn-beijing`.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            region: region.into(),
            endpoint: None,
            dual_stack: false,
            central: false,
            plain_http: false,
            credentials: None,
            service: None,
            user_agent: None,
            timeout: None,
            attempt_timeout: None,
            connect_timeout: CONNECT_TIMEOUT,
            retry: RetryConfig::standard(),
            proxy: None,
            certificate_authorities: Vec::new(),
            max_answer: MAX_ANSWER,
            max_concurrent_requests: MAX_CONCURRENT_REQUESTS,
            observers: Observers::default(),
            rate_limit: RateLimit::default(),
            kind: PhantomData,
        }
    }

    /// Sends requests to a place of one's own, such as `http://127.0.0.1:8080` or `https://proxy.example/redis`. Without
    /// it, `VOLCREDIS_ENDPOINT` is taken where it is set, and else the host of the region.
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = Some(url.into());
        self
    }

    /// Uses the host of the region that has addresses of IPv4 and IPv6.
    pub fn dual_stack(mut self, dual_stack: bool) -> Self {
        self.dual_stack = dual_stack;
        self
    }

    /// Uses the central host, which answers for every region.
    pub fn central_endpoint(mut self, central: bool) -> Self {
        self.central = central;
        self
    }

    /// Allows an endpoint with plain `http` on another machine. Everything in the requests can then be read on the way.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.plain_http = allow;
        self
    }

    /// Signs with these credentials. Without credentials in code, the
    /// [default chain](crate::credentials::ChainProvider::default_chain) looks for some: in the environment, a token of
    /// OpenID Connect, the configuration of the official command line, and the role of the instance. What it asks over
    /// the network goes through the same proxy and trusts the same certificates as calls do.
    pub fn credentials(self, credentials: Credentials) -> Self {
        self.credentials_provider(Arc::new(StaticProvider::new(credentials)))
    }

    /// Signs with credentials from a provider. It is asked once for any number of calls, and again ahead of expiry, in the
    /// background: from a task of the runtime in an [`AsyncClient`], from a short-lived thread in a [`Client`].
    pub fn credentials_provider(mut self, provider: Arc<dyn ProvideCredentials>) -> Self {
        self.credentials = Some(provider);
        self
    }

    /// The service of the credential scope; `redis` by default.
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }

    /// Goes in front of `User-Agent`: the name and version of the program that uses the library.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent = Some(product.into());
        self
    }

    /// How long a call may take, with all its attempts and waits; 60 s by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long one attempt may take; 30 s by default.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// How long making a connection may take; 10 s by default. It is never more than nine tenths of
    /// [`attempt_timeout`](Self::attempt_timeout).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// What is tried again.
    pub fn retry(mut self, retry: RetryConfig) -> Self {
        self.retry = retry;
        self
    }

    /// Sends requests through a proxy, such as `http://proxy.example:3128`. Without it, `HTTPS_PROXY`, `HTTP_PROXY` and
    /// `NO_PROXY` are obeyed.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(Secret::new(url));
        self
    }

    /// Trusts, beside those of the system, the issuers in a PEM text.
    pub fn certificate_authority(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.certificate_authorities.push(pem.into());
        self
    }

    /// The largest answer that is taken, in bytes; 32 MiB by default.
    pub fn max_answer_bytes(mut self, limit: usize) -> Self {
        self.max_answer = limit;
        self
    }

    /// How many requests may be under way at a time; 250 by default. Each needs a connection, and there are somewhat more
    /// connections than requests. Calls beyond wait for their turn, which counts on their timeout.
    pub fn max_concurrent_requests(mut self, limit: usize) -> Self {
        self.max_concurrent_requests = limit;
        self
    }

    /// Calls a function after each attempt, to count and to measure. It runs on the thread that makes the call, which
    /// waits for it. It can be given several times.
    pub fn on_attempt(mut self, observer: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.observers.add(observer);
        self
    }

    /// Sets the client-side rate limit. By default an action is limited once the service has throttled it.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = limit;
        self
    }

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
        let mut config = ClientConfig::new(Region::new(self.region.as_str())?);
        config.endpoint = self.resolve_endpoint(&config.region)?;
        let plain_http = config.endpoint.is_plain_http();
        config.attempt_timeout = self.attempt_timeout.unwrap_or(config.attempt_timeout);
        // So that an attempt that never got as far as a connection is known to have sent nothing.
        let connect_timeout = self.connect_timeout.min(config.attempt_timeout.mul_f64(0.9));
        let mut http = http::client(tls::client_config(&self.certificate_authorities, plain_http)?)
            .connect_timeout(connect_timeout)
            .pool_max_idle_per_host(self.max_concurrent_requests);
        let proxy = self.proxy.as_ref().map(|url| reqwest::Proxy::all(url.expose())).transpose().map_err(
            |error| Error::configuration(format!("the proxy cannot be used: {}", error.without_url())),
        )?;
        if let Some(proxy) = &proxy {
            http = http.proxy(proxy.clone());
        }
        let client =
            http.build().map_err(|error| Error::configuration(format!("HTTP cannot be set up: {error}")))?;
        config.user_agent = user_agent(self.user_agent.as_deref())?;
        config.service = self.service.unwrap_or(config.service);
        config.timeout = self.timeout;
        config.retry = self.retry;
        config.rate_limit = self.rate_limit;
        let certificate_authorities = self.certificate_authorities;
        let network = Network { proxy, system_proxy: true, certificate_authorities };
        let context = Context::process().with_network(network);
        let provider =
            self.credentials.unwrap_or_else(|| Arc::new(ChainProvider::default_chain_in(&context)));
        let url = config.endpoint.as_str();
        let url =
            url.parse().map_err(|error| Error::configuration(format!("{url:?} is not a URL: {error}")))?;
        Ok(Driver {
            url,
            calls: AtomicU64::new(seed()?),
            state: Arc::new(ClientState::new(config)),
            http: ForkSafe::new(Http { client, max_answer: self.max_answer }),
            concurrency_limit: ConcurrencyLimit::new(self.max_concurrent_requests),
            rate_limit_queue: RateLimitQueue::default(),
            credentials: ForkSafe::new(Cache::new(provider, context, spawner.clone())),
            process: Process::current(),
            spawner,
            closed,
            clock: Clock::start(),
            observers: self.observers,
        })
    }

    /// The endpoint given in code, then that of the environment, then the rules.
    fn resolve_endpoint(&self, region: &Region) -> Result<Endpoint, Error> {
        let given = self
            .endpoint
            .clone()
            .or_else(|| env::var("VOLCREDIS_ENDPOINT").ok().filter(|url| !url.is_empty()));
        match given {
            Some(url) => Endpoint::parse(&url, self.plain_http),
            None if self.central => Ok(Endpoint::central(self.dual_stack)),
            None => Ok(Endpoint::regional(region, self.dual_stack)),
        }
    }
}

impl Builder<Client> {
    /// Returns the same configuration for an [`AsyncClient`].
    pub fn into_async(self) -> Builder<AsyncClient> {
        let Self {
            region,
            endpoint,
            dual_stack,
            central,
            plain_http,
            credentials,
            service,
            user_agent,
            timeout,
            attempt_timeout,
            connect_timeout,
            retry,
            proxy,
            certificate_authorities,
            max_answer,
            max_concurrent_requests,
            observers,
            rate_limit,
            kind: _,
        } = self;
        Builder {
            region,
            endpoint,
            dual_stack,
            central,
            plain_http,
            credentials,
            service,
            user_agent,
            timeout,
            attempt_timeout,
            connect_timeout,
            retry,
            proxy,
            certificate_authorities,
            max_answer,
            max_concurrent_requests,
            observers,
            rate_limit,
            kind: PhantomData,
        }
    }

    /// Builds a client that blocks the calling thread.
    ///
    /// # Errors
    ///
    /// Fails when the region, the endpoint, the proxy or a certificate cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        let closed = CancellationToken::new();
        let event_loop = EventLoop::new(closed.clone())?;
        Ok(Client::new(self.driver(event_loop.spawner(), closed)?, event_loop))
    }
}

impl Builder<AsyncClient> {
    /// Builds a client that runs on tokio.
    ///
    /// # Errors
    ///
    /// Fails when the region, the endpoint, the proxy or a certificate cannot be used.
    pub fn build(self) -> Result<AsyncClient, Error> {
        Ok(AsyncClient::new(self.driver(Spawner::CurrentRuntime, CancellationToken::new())?))
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
