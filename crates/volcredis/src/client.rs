//! The client that blocks the calling thread.

use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use serde::de::DeserializeOwned;
use tokio::runtime::{self as tokio_runtime, Handle, Runtime};
use tokio::sync::oneshot;
use tokio::time::timeout;
use volcredis_core::call::HttpRequest;
use volcredis_core::pages::Paginated;
use volcredis_core::{DynamicRequest, Error, ErrorKind, Request, Response};

use crate::driver::Driver;
use crate::pages::ItemIter;
use crate::patience::Patience;
use crate::runtime::block_on;
use crate::runtime::thread::spawn_scoped;
use crate::wait::Waiter;
use crate::{Builder, CallOptions};

/// A client that blocks the calling thread.
///
/// It is cheap to clone; clones share connections, credentials and the retry budget, and can be used by any number of
/// threads. It starts no thread, except for a short one when temporary credentials are replaced ahead of their expiry: the
/// calling threads do the work. It can be used inside a tokio runtime as well, where it
/// blocks a thread of that runtime; [`AsyncClient`](crate::AsyncClient) is the better choice there. After `fork`, a
/// child process must make a client of its own.
#[derive(Clone, Debug)]
pub struct Client {
    driver: Arc<Driver>,
    options: CallOptions,
    runtime: Arc<Background>,
}

impl Client {
    pub(crate) fn new(driver: Driver) -> Result<Self, Error> {
        let runtime = tokio_runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()
            .map_err(|error| Error::configuration(format!("the system gives no event queue: {error}")))?;
        Ok(Self {
            driver: Arc::new(driver),
            options: CallOptions::new(),
            runtime: Arc::new(Background { runtime: Some(runtime), failure: OnceLock::new() }),
        })
    }

    /// Sets up a client for a region, such as `cn-beijing`; finish with [`Builder::build`].
    pub fn builder(region: impl Into<String>) -> Builder {
        Builder::new(region)
    }

    /// The same client, whose calls have other options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self { driver: Arc::clone(&self.driver), options, runtime: Arc::clone(&self.runtime) }
    }

    /// Makes a call with a typed request.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn send<R: Request>(&self, request: &R) -> Result<Response<R::Response>, Error> {
        self.runtime.wait_for(self.driver.send(request, &self.options))?
    }

    /// Makes a call with a request that was put together at run time; the result is JSON.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn call(&self, request: &DynamicRequest) -> Result<Response<serde_json::Value>, Error> {
        self.call_as(request)
    }

    /// Makes a call with a request that was put together at run time, and reads the result into a type of the caller's
    /// choice: one of its own, or [`serde_json::value::RawValue`] in a box for the text as it is.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn call_as<T>(&self, request: &DynamicRequest) -> Result<Response<T>, Error>
    where
        T: Default + DeserializeOwned + Send,
    {
        self.runtime.wait_for(self.driver.call_as(request, &self.options))?
    }

    /// As [`call_as`](Self::call_as), for a caller that may change its mind: it is asked every so often whether to
    /// `go_on`, and gives the call up by saying no.
    ///
    /// # Errors
    ///
    /// See [`ErrorKind`](crate::ErrorKind); [`ErrorKind::Cancelled`] when the call was given up. The service may have got
    /// the request all the same.
    pub fn call_while<T>(
        &self,
        request: &DynamicRequest,
        every: Duration,
        mut go_on: impl FnMut() -> bool,
    ) -> Result<Response<T>, Error>
    where
        T: Default + DeserializeOwned + Send,
    {
        let call = self.driver.call_as(request, &self.options);
        self.wait_patiently(call, &mut Patience::Asked { every, go_on: &mut go_on })?
    }

    /// The request as it would be sent first, signed, without sending it: to look at, or to send by other means.
    ///
    /// # Errors
    ///
    /// When the request is not valid, or there are no credentials.
    pub fn sign(&self, request: &DynamicRequest) -> Result<HttpRequest, Error> {
        self.runtime.wait_for(self.driver.sign(request, &self.options))?
    }

    /// The request with the signature in its URL, without sending it: for whoever has no credentials, to be sent with
    /// `POST` within some minutes. The signature does not cover the body: who has the URL can send another one. With
    /// temporary credentials the URL holds their session token.
    ///
    /// # Errors
    ///
    /// When the request is not valid, or there are no credentials.
    pub fn presign(&self, request: &DynamicRequest) -> Result<HttpRequest, Error> {
        self.runtime.wait_for(self.driver.presign(request, &self.options))?
    }
}

/// Lists and waits.
impl Client {
    /// Goes through the items of a list, over all its pages, from the one that the request asks for.
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
        ItemIter::new(self.clone(), request.clone())
    }

    /// Sets up a wait for a state of an instance, a backup or a task.
    pub fn wait(&self) -> Waiter<'_, Self> {
        Waiter::new(self)
    }

    pub(crate) fn send_page<R: Paginated>(
        &self,
        request: &R,
        patience: &mut Patience<'_>,
    ) -> Result<Response<R::Response>, Error> {
        self.wait_patiently(self.driver.page(request, &self.options), patience)?
    }

    /// As [`send_page`](Self::send_page), until the other end of `given_up` is dropped.
    pub(crate) fn send_page_until<R: Paginated>(
        &self,
        request: &R,
        given_up: oneshot::Receiver<()>,
    ) -> Result<Response<R::Response>, Error> {
        self.block_on(async {
            tokio::select! {
                answer = self.driver.page(request, &self.options) => answer,
                _ = given_up => Err(ErrorKind::Cancelled.into()),
            }
        })?
    }

    pub(crate) fn block_on<T: Send>(&self, future: impl Future<Output = T> + Send) -> Result<T, Error> {
        self.runtime.wait_for(future)
    }

    /// Waits for a future as long as there is patience. Who is asked for more of it may use the client.
    pub(crate) fn wait_patiently<T: Send>(
        &self,
        future: impl Future<Output = T> + Send,
        patience: &mut Patience<'_>,
    ) -> Result<T, Error> {
        let Patience::Asked { every, go_on } = patience else { return self.block_on(future) };
        let mut future = pin!(future);
        loop {
            // Outside of it the event queue is free for other calls: those of `go_on` too.
            match self.block_on(async { timeout(*every, future.as_mut()).await })? {
                Ok(result) => return Ok(result),
                Err(_) if go_on() => {}
                Err(_) => return Err(ErrorKind::Cancelled.into()),
            }
        }
    }

    pub(crate) fn driver(&self) -> &Driver {
        &self.driver
    }

    pub(crate) fn options(&self) -> &CallOptions {
        &self.options
    }
}

/// The event queue of a blocking client. Whoever waits for a call turns it, for all calls.
#[derive(Debug)]
struct Background {
    runtime: Option<Runtime>,
    /// Why it cannot be driven any more.
    failure: OnceLock<Error>,
}

impl Background {
    fn wait_for<T: Send>(&self, call: impl Future<Output = T> + Send) -> Result<T, Error> {
        let Some(runtime) = &self.runtime else {
            unreachable!("the runtime is only taken when the last client is dropped")
        };
        if Handle::try_current().is_ok() {
            // One runtime cannot be entered from within another on the same thread.
            return thread::scope(|scope| {
                let waiting =
                    spawn_scoped(scope, "volcredis-call", || block_on(runtime, &self.failure, call));
                let waiting = waiting.map_err(|error| Error::configuration(error.to_string()))?;
                waiting.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            });
        }
        block_on(runtime, &self.failure, call)
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            if self.failure.get().is_some() {
                // To take a runtime down whose event loop is gone panics.
                std::mem::forget(runtime);
                return;
            }
            // Also allowed where the client is dropped inside another runtime.
            runtime.shutdown_background();
        }
    }
}
