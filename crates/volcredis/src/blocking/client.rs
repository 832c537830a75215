//! The blocking client.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use serde::de::DeserializeOwned;
use volcredis_core::call::{Call, ClientConfig, SignedRequest};
use volcredis_core::paginate::Paginated;
use volcredis_core::{ActionRequest, Error, Region, Response};

use crate::driver::{Driver, SignCall};
use crate::paginate::ItemIter;
use crate::runtime::EventLoop;
use crate::wait::Waiter;
use crate::{AsyncClient, Builder, CallOptions, CancellationToken};

/// A blocking client.
///
/// Clones are cheap and share connections, credentials, the retry budget and the rate limiter. They can be used by any number
/// of threads. The calling threads perform the I/O; a background thread runs only while pages are prefetched or credentials
/// are refreshed.
///
/// Inside a tokio runtime, the client works but blocks a thread of the runtime; use [`AsyncClient`] there. After `fork`, the
/// child process must create a new client, as must a program that has closed all its file descriptors.
#[derive(Clone, Debug)]
pub struct Client {
    client: AsyncClient,
    event_loop: EventLoop,
    check: Option<Check>,
}

/// A function that is called periodically while the client blocks.
#[derive(Clone)]
struct Check {
    interval: Duration,
    function: Arc<dyn Fn() + Send + Sync>,
}

impl fmt::Debug for Check {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Check").field("interval", &self.interval).finish_non_exhaustive()
    }
}

impl Client {
    pub(crate) fn new(driver: Driver, event_loop: EventLoop) -> Self {
        Self { client: AsyncClient::new(driver), event_loop, check: None }
    }

    /// Creates a builder of a client for a region, such as `cn-beijing`.
    pub fn builder(region: impl Into<String>) -> Builder<Self> {
        Builder::new(region)
    }

    /// Creates a client whose region comes from the environment or the profile of the official command line. [`Builder::from_env`] takes options as well.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Builder::build`].
    pub fn from_env() -> Result<Self, Error> {
        Builder::from_env().build()
    }

    /// Returns the region.
    #[must_use]
    pub fn region(&self) -> &Region {
        self.client.region()
    }

    /// Returns the configuration.
    #[must_use]
    pub fn config(&self) -> &ClientConfig {
        self.client.config()
    }

    /// Returns the options of the calls of this clone.
    #[must_use]
    pub fn options(&self) -> &CallOptions {
        self.client.options()
    }

    /// Returns the maximum number of concurrent requests.
    #[must_use]
    pub fn max_concurrent_requests(&self) -> usize {
        self.client.max_concurrent_requests()
    }

    /// Returns the host of the proxy, with its port unless that is the default; `None` without a proxy.
    #[must_use]
    pub fn proxy(&self) -> Option<&str> {
        self.client.proxy()
    }

    /// Returns a clone whose calls have the given options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self { client: self.client.with_options(options), ..self.clone() }
    }

    /// Returns a clone whose calls, paginators and waiters are cancelled by the token, which replaces an earlier one.
    #[must_use]
    pub fn with_cancellation(&self, token: &CancellationToken) -> Self {
        Self { client: self.client.with_cancellation(token), ..self.clone() }
    }

    /// Returns a clone that calls a function on the calling thread at the given interval while it blocks.
    ///
    /// The function may make calls, and cancel the blocked one with a [`CancellationToken`], for example when an interpreter
    /// has received a signal.
    #[must_use]
    pub fn with_check(&self, interval: Duration, check: impl Fn() + Send + Sync + 'static) -> Self {
        Self { check: Some(Check { interval, function: Arc::new(check) }), ..self.clone() }
    }

    /// Makes a call with a typed request or a [`DynamicRequest`](crate::DynamicRequest).
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn send<O: ActionRequest>(&self, request: &O) -> Result<Response<O::Output>, Error> {
        self.block_on(self.client.send(request))?
    }

    /// Makes a call and deserializes the result into the given type, such as a type of the program, or
    /// `Box<`[`RawValue`](serde_json::value::RawValue)`>` for the JSON as it was received.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn send_as<T>(&self, request: &impl ActionRequest) -> Result<Response<T>, Error>
    where
        T: Default + DeserializeOwned + Send,
    {
        self.block_on(self.client.send_as(request))?
    }

    /// Signs the request of a call without sending it.
    ///
    /// # Errors
    ///
    /// Returns an error if the request is invalid or there are no credentials.
    pub fn sign(&self, request: &impl ActionRequest) -> Result<SignedRequest, Error> {
        self.sign_with(request, Call::sign_only)
    }

    /// Presigns a request: its URL contains the signature, so that a program without credentials can send it with `POST`
    /// within some minutes. The service decides how long: the query has no parameter for it.
    ///
    /// The signature does not cover the body: the URL can be used with any body. With temporary credentials, the URL contains
    /// the session token.
    ///
    /// # Errors
    ///
    /// Returns an error if the request is invalid or there are no credentials.
    pub fn presign(&self, request: &impl ActionRequest) -> Result<SignedRequest, Error> {
        self.sign_with(request, Call::presign)
    }

    fn sign_with(&self, request: &impl ActionRequest, sign: SignCall) -> Result<SignedRequest, Error> {
        // Without the event loop where the credentials are known.
        match self.client.try_sign_with(request, sign) {
            Some(result) => result,
            None => self.block_on(self.client.sign_with(request, sign))?,
        }
    }

    /// Closes the client and all its clones: calls in progress fail with
    /// [`ErrorKind::Cancelled`](crate::ErrorKind::Cancelled), later ones with a configuration error.
    pub fn close(&self) {
        self.client.close();
    }
}

/// Paginators and waiters.
impl Client {
    /// Returns a paginator over the items of a list, from the page of the request on.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), volcredis::Error> {
    /// # let client = volcredis::Client::builder("cn-beijing").build()?;
    /// use volcredis::actions::DescribeDBInstancesRequest;
    ///
    /// for instance in client.paginate(&DescribeDBInstancesRequest::new()) {
    ///     println!("{:?}", instance?.instance_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn paginate<R: Paginated>(&self, request: &R) -> ItemIter<R> {
        ItemIter::new(self.clone(), request)
    }

    /// Returns a waiter for the state of an instance, a backup or a task.
    pub fn wait<'a>(&self) -> Waiter<'a, Self> {
        Waiter::new(self.clone())
    }
}

/// Internals for language bindings.
impl Client {
    /// Returns the async client, whose calls make progress while the event loop is driven.
    #[must_use]
    pub fn as_async(&self) -> &AsyncClient {
        &self.client
    }

    /// Returns the event loop.
    #[must_use]
    pub fn event_loop(&self) -> &EventLoop {
        &self.event_loop
    }

    pub(crate) fn block_on<T: Send>(&self, future: impl Future<Output = T> + Send) -> Result<T, Error> {
        match &self.check {
            None => self.event_loop.block_on(future),
            Some(Check { interval, function }) => {
                self.event_loop.block_on_with_checks(future, *interval, &**function)
            }
        }
    }
}
