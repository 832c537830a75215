//! The client that blocks the calling thread.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use serde::de::DeserializeOwned;
use volcredis_core::call::SignedRequest;
use volcredis_core::pages::Paginated;
use volcredis_core::{Error, Operation, Region, Response};

use crate::driver::Driver;
use crate::pages::ItemIter;
use crate::runtime::EventLoop;
use crate::wait::Waiter;
use crate::{AsyncClient, Builder, CallOptions, CancellationToken};

/// A client that blocks the calling thread.
///
/// It is cheap to clone; clones share connections, credentials, the retry budget and the rate limiter, and can be used by
/// any number of threads. The calling threads do the work; a thread of its own runs only while pages are prefetched or
/// temporary credentials are replaced ahead of their expiry. It can be used inside a tokio runtime as well, where it blocks a
/// thread of that runtime; [`AsyncClient`] is the better choice there. After `fork`, a child process must create a client
/// of its own.
#[derive(Clone, Debug)]
pub struct Client {
    client: AsyncClient,
    event_loop: EventLoop,
    check: Option<Check>,
}

/// A function that is called at an interval while the client blocks.
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

    /// Returns a builder for a client of a region, such as `cn-beijing`.
    pub fn builder(region: impl Into<String>) -> Builder<Self> {
        Builder::new(region)
    }

    /// Creates a client from the environment, and the chosen profile of the configuration file of the official command
    /// line. [`Builder::from_env`] takes options as well.
    ///
    /// # Errors
    ///
    /// Fails as [`Builder::build`] does.
    pub fn from_env() -> Result<Self, Error> {
        Builder::from_env().build()
    }

    /// Returns the region that calls are made for.
    #[must_use]
    pub fn region(&self) -> &Region {
        self.client.region()
    }

    /// Returns the same client with other options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self { client: self.client.with_options(options), ..self.clone() }
    }

    /// Returns the same client whose calls, lists and waits are cancelled by a token. It replaces a token that was given
    /// before.
    #[must_use]
    pub fn with_cancellation(&self, token: &CancellationToken) -> Self {
        Self { client: self.client.with_cancellation(token), ..self.clone() }
    }

    /// Returns the same client, which calls a function on the calling thread at the given interval while it blocks. The
    /// function may make calls. Together with a [`CancellationToken`] it ends calls of a thread that has to look after
    /// something else, such as the signals of an interpreter.
    #[must_use]
    pub fn with_check(&self, interval: Duration, check: impl Fn() + Send + Sync + 'static) -> Self {
        Self { check: Some(Check { interval, function: Arc::new(check) }), ..self.clone() }
    }

    /// Makes a call with a typed request or a [`DynamicRequest`](crate::DynamicRequest).
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn send<O: Operation>(&self, request: &O) -> Result<Response<O::Output>, Error> {
        self.block_on(self.client.send(request))?
    }

    /// Makes a call, and reads the result into a type of the caller's choice: one of its own, or
    /// [`serde_json::value::RawValue`] in a box for the JSON as it is.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn send_as<T>(&self, request: &impl Operation) -> Result<Response<T>, Error>
    where
        T: Default + DeserializeOwned + Send,
    {
        self.block_on(self.client.send_as(request))?
    }

    /// Signs the request that a call would send first, without sending it: to look at, or to send by other means.
    ///
    /// # Errors
    ///
    /// Fails when the request is not valid, or there are no credentials.
    pub fn sign(&self, request: &impl Operation) -> Result<SignedRequest, Error> {
        self.block_on(self.client.sign(request))?
    }

    /// Signs a request in its URL, without sending it: for a sender without credentials, to be sent with `POST` within
    /// some minutes. The signature does not cover the body: anyone who has the URL can send another one. With temporary
    /// credentials the URL holds their session token.
    ///
    /// # Errors
    ///
    /// Fails when the request is not valid, or there are no credentials.
    pub fn presign(&self, request: &impl Operation) -> Result<SignedRequest, Error> {
        self.block_on(self.client.presign(request))?
    }

    /// Closes the client and all its clones: calls under way end with [`ErrorKind::Cancelled`](crate::ErrorKind::Cancelled),
    /// others are refused.
    pub fn close(&self) {
        self.client.close();
    }
}

/// Lists and waits.
impl Client {
    /// Iterates over the items of a list, over all its pages, from the one that the request asks for.
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

    /// Returns a waiter for a state of an instance, a backup or a task.
    pub fn wait(&self) -> Waiter<'_, Self> {
        Waiter::new(self)
    }
}

/// The parts, for language bindings.
impl Client {
    /// Returns the async twin, whose calls make progress while the event loop is driven.
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
