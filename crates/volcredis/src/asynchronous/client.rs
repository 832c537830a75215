//! The client that runs on tokio.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use serde::de::DeserializeOwned;
use volcredis_core::call::SignedRequest;
use volcredis_core::pages::Paginated;
use volcredis_core::{Error, Operation, Region, Response};

use crate::driver::{CallContext, Driver};
use crate::pages::ItemStream;
use crate::wait::Waiter;
use crate::{Builder, CallOptions, CancellationToken};

/// A client that runs on tokio.
///
/// It is cheap to clone; clones share connections, credentials, the retry budget and the rate limiter. Dropping the future of
/// a call cancels it: nothing of it goes on, though the service may have received the request. Prefer
/// [`CallOptions::timeout`] to a timeout around the future, and a [`CancellationToken`] to dropping it: then the error
/// tells whether the outcome of a change is unknown. A future that is dropped tells the attempt hook and the log.
#[derive(Clone, Debug)]
pub struct AsyncClient {
    driver: Arc<Driver>,
    context: CallContext,
}

impl AsyncClient {
    pub(crate) fn new(driver: Driver) -> Self {
        Self { driver: Arc::new(driver), context: CallContext::default() }
    }

    /// Returns a builder for a client of a region, such as `cn-beijing`.
    pub fn builder(region: impl Into<String>) -> Builder<Self> {
        Self::builder_from_env().region(region)
    }

    /// Creates a client from the environment, and the chosen profile of the configuration file of the official command
    /// line. [`AsyncClient::builder_from_env`] takes options as well.
    ///
    /// # Errors
    ///
    /// Fails as [`Builder::build`] does.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder_from_env().build()
    }

    /// Returns a builder that takes everything that code does not say from the environment, and from the chosen profile
    /// of the configuration file of the official command line.
    pub fn builder_from_env() -> Builder<Self> {
        Builder::unset()
    }

    /// Returns the region that calls are made for.
    #[must_use]
    pub fn region(&self) -> &Region {
        &self.driver.state.config().region
    }

    /// Returns the same client with other options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let context = CallContext { options, cancellation: self.context.cancellation.clone() };
        Self { driver: Arc::clone(&self.driver), context }
    }

    /// Returns the same client whose calls, lists and waits are cancelled by a token. It replaces a token that was given
    /// before.
    #[must_use]
    pub fn with_cancellation(&self, token: &CancellationToken) -> Self {
        let context =
            CallContext { options: self.context.options.clone(), cancellation: Some(token.clone()) };
        Self { driver: Arc::clone(&self.driver), context }
    }

    /// Makes a call with a typed request or a [`DynamicRequest`](crate::DynamicRequest).
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send<O: Operation>(&self, request: &O) -> Result<Response<O::Output>, Error> {
        self.send_as(request).await
    }

    /// Makes a call, and reads the result into a type of the caller's choice: one of its own, or
    /// [`serde_json::value::RawValue`] in a box for the JSON as it is.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send_as<T>(&self, request: &impl Operation) -> Result<Response<T>, Error>
    where
        T: Default + DeserializeOwned + Send,
    {
        self.driver.send_as(request, &self.context).await
    }

    /// Signs the request that a call would send first, without sending it: to look at, or to send by other means.
    ///
    /// # Errors
    ///
    /// Fails when the request is not valid, or there are no credentials.
    pub async fn sign(&self, request: &impl Operation) -> Result<SignedRequest, Error> {
        self.driver.sign(request, &self.context).await
    }

    /// Signs a request in its URL, without sending it: for a sender without credentials, to be sent with `POST` within
    /// some minutes. The signature does not cover the body: anyone who has the URL can send another one. With temporary
    /// credentials the URL holds their session token.
    ///
    /// # Errors
    ///
    /// Fails when the request is not valid, or there are no credentials.
    pub async fn presign(&self, request: &impl Operation) -> Result<SignedRequest, Error> {
        self.driver.presign(request, &self.context).await
    }

    /// Closes the client and all its clones: calls under way end with [`ErrorKind::Cancelled`](crate::ErrorKind::Cancelled),
    /// others are refused. Does nothing in a forked process.
    pub fn close(&self) {
        if self.driver.process.is_current() {
            self.driver.is_closed.store(true, Ordering::Release);
            self.driver.closed.cancel();
        }
    }
}

/// Lists and waits.
impl AsyncClient {
    /// Iterates over the items of a list, over all its pages, from the one that the request asks for.
    ///
    /// ```no_run
    /// # async fn list(client: volcredis::AsyncClient) -> Result<(), volcredis::Error> {
    /// use volcredis::actions::DescribeDBInstancesRequest;
    ///
    /// let mut instances = client.paginate(&DescribeDBInstancesRequest::new());
    /// while let Some(instance) = instances.next().await {
    ///     println!("{:?}", instance?.instance_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn paginate<R: Paginated>(&self, request: &R) -> ItemStream<R> {
        ItemStream::new(self.clone(), request.clone())
    }

    /// Returns a waiter for a state of an instance, a backup or a task.
    pub fn wait(&self) -> Waiter<'_, Self> {
        Waiter::new(self)
    }

    pub(crate) fn driver(&self) -> &Driver {
        &self.driver
    }

    pub(crate) fn context(&self) -> &CallContext {
        &self.context
    }
}
