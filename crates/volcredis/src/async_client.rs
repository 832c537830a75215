//! The client that runs on tokio.

use std::sync::Arc;

use serde::de::DeserializeOwned;
use volcredis_core::call::HttpRequest;
use volcredis_core::pages::Paginated;
use volcredis_core::{DynamicRequest, Error, Region, Request, Response};

use crate::driver::Driver;
use crate::pages::ItemStream;
use crate::wait::Waiter;
use crate::{Builder, CallOptions};

/// A client that runs on tokio.
///
/// It is cheap to clone; clones share connections, credentials and the retry budget. A call whose future is dropped is
/// given up: nothing of it goes on, though the service may have got the request.
#[derive(Clone, Debug)]
pub struct AsyncClient {
    driver: Arc<Driver>,
    options: CallOptions,
}

impl AsyncClient {
    pub(crate) fn new(driver: Driver) -> Self {
        Self { driver: Arc::new(driver), options: CallOptions::new() }
    }

    /// Sets up a client for a region, such as `cn-beijing`; finish with [`Builder::build_async`].
    pub fn builder(region: impl Into<String>) -> Builder {
        Builder::new(region)
    }

    /// Makes a client of what the environment says, and the chosen profile of the configuration file of the official
    /// command line. [`Builder::from_env`] takes options as well.
    ///
    /// # Errors
    ///
    /// As [`Builder::build_async`] does.
    pub fn from_env() -> Result<Self, Error> {
        Builder::from_env().build_async()
    }

    /// Returns the region that calls are made for.
    #[must_use]
    pub fn region(&self) -> &Region {
        &self.driver.session.config().region
    }

    /// The same client, whose calls have other options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self { driver: Arc::clone(&self.driver), options }
    }

    /// Makes a call with a typed request.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send<R: Request>(&self, request: &R) -> Result<Response<R::Response>, Error> {
        self.driver.send(request, &self.options).await
    }

    /// Makes a call with a request that was put together at run time; the result is JSON.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn call(&self, request: &DynamicRequest) -> Result<Response<serde_json::Value>, Error> {
        self.call_as(request).await
    }

    /// Makes a call with a request that was put together at run time, and reads the result into a type of the caller's
    /// choice: one of its own, or [`serde_json::value::RawValue`] in a box for the text as it is.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn call_as<T>(&self, request: &DynamicRequest) -> Result<Response<T>, Error>
    where
        T: Default + DeserializeOwned + Send,
    {
        self.driver.call_as(request, &self.options).await
    }

    /// The request as it would be sent first, signed, without sending it: to look at, or to send by other means.
    ///
    /// # Errors
    ///
    /// When the request is not valid, or there are no credentials.
    pub async fn sign(&self, request: &DynamicRequest) -> Result<HttpRequest, Error> {
        self.driver.sign(request, &self.options).await
    }

    /// The request with the signature in its URL, without sending it: for whoever has no credentials, to be sent with
    /// `POST` within some minutes. The signature does not cover the body: who has the URL can send another one. With
    /// temporary credentials the URL holds their session token.
    ///
    /// # Errors
    ///
    /// When the request is not valid, or there are no credentials.
    pub async fn presign(&self, request: &DynamicRequest) -> Result<HttpRequest, Error> {
        self.driver.presign(request, &self.options).await
    }
}

/// Lists and waits.
impl AsyncClient {
    /// Goes through the items of a list, over all its pages, from the one that the request asks for.
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

    /// Sets up a wait for a state of an instance, a backup or a task.
    pub fn wait(&self) -> Waiter<'_, Self> {
        Waiter::new(self)
    }

    pub(crate) async fn send_page<R: Paginated>(&self, request: &R) -> Result<Response<R::Response>, Error> {
        self.driver.page(request, &self.options).await
    }

    pub(crate) fn driver(&self) -> &Driver {
        &self.driver
    }

    pub(crate) fn options(&self) -> &CallOptions {
        &self.options
    }
}
