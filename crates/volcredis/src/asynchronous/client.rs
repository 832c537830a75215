//! The async client.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use serde::de::DeserializeOwned;
use volcredis_core::call::{Call, ClientConfig, SignedRequest};
use volcredis_core::paginate::Paginated;
use volcredis_core::{ActionRequest, Error, Region, Response};

use crate::driver::{CallContext, Driver, SignCall};
use crate::paginate::ItemStream;
use crate::wait::Waiter;
use crate::{Builder, CallOptions, CancellationToken};

/// An async client, which runs on tokio.
///
/// It can be used in several runtimes, at the same time or one after another; each has connections of its own. Outside of a
/// runtime, calls return an error of the kind [`Configuration`](crate::ErrorKind::Configuration); a runtime without I/O or
/// timers panics.
///
/// Clones are cheap and share connections, credentials, the retry budget and the rate limiter.
///
/// Dropping the future of a call cancels it, but the service may have received the request. Prefer
/// [`CallOptions::timeout`] and [`CancellationToken`], whose errors report whether the outcome of a write is unknown; a
/// dropped call reports this to the attempt hooks and the log only. Instead of `tokio::time::timeout` and of dropping a future
/// in `select!`:
///
/// ```no_run
/// use std::time::Duration;
///
/// use volcredis::actions::DescribeRegionsRequest;
/// use volcredis::{AsyncClient, CallOptions, CancellationToken};
///
/// # async fn call(shutdown: tokio::sync::oneshot::Receiver<()>) -> Result<(), volcredis::Error> {
/// let client = AsyncClient::from_env()?.with_options(CallOptions::new().timeout(Duration::from_secs(10)));
/// let token = CancellationToken::new();
/// let cancellable = client.with_cancellation(&token);
/// let mut call = tokio::spawn(cancellable.describe_regions(DescribeRegionsRequest::new()));
/// let joined = tokio::select! {
///     joined = &mut call => joined,
///     _ = shutdown => {
///         token.cancel();
///         // An error that tells the attempts, and whether the outcome of a write is unknown.
///         call.await
///     }
/// };
/// println!("{} regions", joined.expect("the call does not panic")?.regions.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AsyncClient {
    driver: Arc<Driver>,
    context: CallContext,
}

impl AsyncClient {
    pub(crate) fn new(driver: Driver) -> Self {
        Self { driver: Arc::new(driver), context: CallContext::default() }
    }

    /// Creates a builder of a client for a region, such as `cn-beijing`.
    pub fn builder(region: impl Into<String>) -> Builder<Self> {
        Self::builder_from_env().region(region)
    }

    /// Creates a client whose region comes from the environment or the profile of the official command line.
    /// [`AsyncClient::builder_from_env`] takes options as well.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Builder::build`].
    pub fn from_env() -> Result<Self, Error> {
        Self::builder_from_env().build()
    }

    /// Creates a builder of a client whose region comes from the environment or the [profile](Builder::profile) of the
    /// official command line.
    pub fn builder_from_env() -> Builder<Self> {
        Builder::unset()
    }

    /// Returns the region.
    #[must_use]
    pub fn region(&self) -> &Region {
        &self.driver.state.config().region
    }

    /// Returns the configuration.
    #[must_use]
    pub fn config(&self) -> &ClientConfig {
        self.driver.state.config()
    }

    /// Returns the options of the calls of this clone.
    #[must_use]
    pub fn options(&self) -> &CallOptions {
        &self.context.options
    }

    /// Returns the maximum number of concurrent requests.
    #[must_use]
    pub fn max_concurrent_requests(&self) -> usize {
        self.driver.concurrency_limit.limit()
    }

    /// Returns the host of the proxy, with its port unless that is the default; `None` without a proxy.
    #[must_use]
    pub fn proxy(&self) -> Option<&str> {
        self.driver.proxy.as_deref()
    }

    /// Returns a clone whose calls have the given options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let context = CallContext { options, cancellation: self.context.cancellation.clone() };
        Self { driver: Arc::clone(&self.driver), context }
    }

    /// Returns a clone whose calls, paginators and waiters are cancelled by the token, which replaces an earlier one.
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
    pub async fn send<O: ActionRequest>(&self, request: &O) -> Result<Response<O::Output>, Error> {
        self.driver.send(request, &self.context).await
    }

    /// Makes a call and deserializes the result into the given type, such as a type of the program, or
    /// `Box<`[`RawValue`](serde_json::value::RawValue)`>` for the JSON as it was received.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send_as<T>(&self, request: &impl ActionRequest) -> Result<Response<T>, Error>
    where
        T: Default + DeserializeOwned + Send,
    {
        self.driver.send_as(request, &self.context).await
    }

    /// Signs the request of a call without sending it.
    ///
    /// # Errors
    ///
    /// Returns an error if the request is invalid or there are no credentials.
    pub async fn sign(&self, request: &impl ActionRequest) -> Result<SignedRequest, Error> {
        self.sign_with(request, Call::sign_only).await
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
    pub async fn presign(&self, request: &impl ActionRequest) -> Result<SignedRequest, Error> {
        self.sign_with(request, Call::presign).await
    }

    /// Closes the client and all its clones: calls in progress fail with
    /// [`ErrorKind::Cancelled`](crate::ErrorKind::Cancelled), later ones with a configuration error. Has no effect in a forked process.
    pub fn close(&self) {
        if self.driver.process.is_current() {
            self.driver.is_closed.store(true, Ordering::Release);
            self.driver.closed.cancel();
        }
    }
}

/// Paginators and waiters.
impl AsyncClient {
    /// Returns a paginator over the items of a list, from the page of the request on.
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

    /// Returns a waiter for the state of an instance, a backup or a task.
    ///
    /// The waiter owns a clone of the client, so that a wait can be spawned.
    pub fn wait<'a>(&self) -> Waiter<'a, Self> {
        Waiter::new(self.clone())
    }

    pub(crate) async fn sign_with(
        &self,
        request: &impl ActionRequest,
        sign: SignCall,
    ) -> Result<SignedRequest, Error> {
        self.driver.sign(request, &self.context, sign).await
    }

    /// Signs in any thread, unless credentials have to be requested first: then it returns `None`.
    #[cfg(feature = "blocking")]
    pub(crate) fn try_sign_with(
        &self,
        request: &impl ActionRequest,
        sign: SignCall,
    ) -> Option<Result<SignedRequest, Error>> {
        self.driver.try_sign(request, &self.context, sign)
    }

    pub(crate) fn driver(&self) -> &Driver {
        &self.driver
    }

    pub(crate) fn context(&self) -> &CallContext {
        &self.context
    }
}
