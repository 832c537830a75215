//! The client for event loops.

use std::future::{Future, poll_fn};
use std::sync::Arc;
use std::task::Poll;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use volcredis::runtime::panics::catch_panic;
use volcredis::wait::Progress;
use volcredis::{AsyncClient, CancellationToken, DynamicRequest, Error};

use crate::async_pages::AsyncItemIterator;
use crate::bridge::Bridge;
use crate::closable::Closable;
use crate::credentials::{LoopProvider, Requests};
use crate::mailbox::{Delivery, Mailbox, OnProgress, running_loop, settle};
use crate::model::Model;
use crate::pages::List;
use crate::response::response;
use crate::signed::SignedRequest;
use crate::wait::{Found, Goal};
use crate::{config, errors, gate, logging, request, wait};

/// What the Python class `AsyncClient` is built on: its methods give futures of the event loop that is running.
#[pyclass(frozen, subclass, module = "volcredis._volcredis", name = "AsyncClient", weakref)]
pub(crate) struct NativeAsyncClient {
    region: String,
    open: Closable<Open>,
}

/// A client, and what connects it with event loops.
#[derive(Clone)]
pub(crate) struct Open {
    pub(crate) client: AsyncClient,
    bridge: Arc<Bridge>,
    /// Cancels the calls when the client is closed.
    closing: CancellationToken,
}

/// A client on its way into a new Python object.
#[pyclass(frozen, module = "volcredis._volcredis", name = "PreparedAsync")]
struct Prepared(Open);

impl NativeAsyncClient {
    fn opened(open: Open) -> Self {
        Self { region: open.client.region().to_string(), open: Closable::new(open) }
    }

    /// What calls are made with, unless it is closed.
    pub(crate) fn open(&self, py: Python<'_>) -> PyResult<Open> {
        self.open.get(py)
    }

    /// Starts a call, and gives a future of its response.
    fn call_with<'py>(&self, py: Python<'py>, request: DynamicRequest) -> PyResult<Bound<'py, PyAny>> {
        let open = self.open(py)?;
        let (client, action) = (open.client.clone(), request.action());
        open.enter_loop(py)?.start(
            None,
            move |py, answer| response(py, action, &answer),
            |_| async move { client.send_as(&request).await },
        )
    }
}

impl Open {
    /// The event loop that is running, which the client then uses.
    pub(crate) fn enter_loop<'a, 'py>(&'a self, py: Python<'py>) -> PyResult<OnLoop<'a, 'py>> {
        logging::begin_call(py)?;
        let event_loop = running_loop(py)?;
        self.bridge.event_loop().check().map_err(|error| errors::exception(py, &error))?;
        if let Some(callable) = self.bridge.callable() {
            callable.check_caller(py)?;
        }
        let mailbox = self.bridge.mailbox(&event_loop)?;
        Ok(OnLoop { open: self, event_loop, mailbox })
    }
}

/// A client on the event loop that is running.
pub(crate) struct OnLoop<'a, 'py> {
    open: &'a Open,
    event_loop: Bound<'py, PyAny>,
    mailbox: Bound<'py, Mailbox>,
}

impl<'py> OnLoop<'_, 'py> {
    /// Starts `work` on the client's thread, and gives a future of what `convert` makes of its result. To settle the
    /// future otherwise, as cancelling it does, ends the work.
    pub(crate) fn start<T, W>(
        &self,
        on_progress: Option<OnProgress>,
        convert: impl for<'a> FnOnce(Python<'a>, T) -> PyResult<Bound<'a, PyAny>> + Send + 'static,
        work: impl FnOnce(&Delivery) -> W,
    ) -> PyResult<Bound<'py, PyAny>>
    where
        T: Send + 'static,
        W: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let Self { open, event_loop, mailbox } = self;
        Mailbox::start(mailbox, event_loop, on_progress, |delivery, cancellation| {
            let mut work = Box::pin(work(&delivery));
            open.bridge.event_loop().spawn(async move {
                let caught = poll_fn(|context| match catch_panic(|| work.as_mut().poll(context)) {
                    Ok(polled) => polled.map(Ok),
                    Err(panic) => Poll::Ready(Err(panic)),
                });
                tokio::select! {
                    biased;
                    // What is dropped tells the log what became of it.
                    () = cancellation.cancelled() => delivery.discard(),
                    result = caught => match result {
                        Ok(result) => delivery.result(result, convert),
                        Err(panic) => delivery.panic(&panic),
                    },
                }
                None
            })
        })
    }

    /// Returns a future of what is there already.
    pub(crate) fn settled(&self, result: PyResult<Bound<'py, PyAny>>) -> PyResult<Bound<'py, PyAny>> {
        let future = self.event_loop.call_method0("create_future")?;
        settle(&future, result)?;
        Ok(future)
    }
}

#[pymethods]
impl NativeAsyncClient {
    #[new]
    #[pyo3(signature = (region=None, **options))]
    fn new(
        py: Python<'_>,
        region: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        gate::enter(py, |inside| {
            if let Some(prepared) = region.and_then(|region| region.cast::<Prepared>().ok()) {
                return Ok(Self::opened(prepared.get().0.clone()));
            }
            let (mut builder, callable) = config::builder(region, options)?;
            let requests = callable.as_ref().map(|_| Arc::new(Requests::default()));
            if let Some(requests) = &requests {
                builder = builder.credentials_provider(Arc::new(LoopProvider(Arc::clone(requests))));
            }
            let client = inside.detach(|| builder.build()).map_err(|error| errors::exception(py, &error))?;
            let bridge = Arc::new(Bridge::new(client, callable, requests));
            let closing = bridge.closing().child_token();
            let client = bridge.as_async().with_cancellation(&closing);
            Ok(Self::opened(Open { client, bridge, closing }))
        })
    }

    /// The region that the client works in.
    #[getter]
    fn region(&self) -> &str {
        &self.region
    }

    #[pyo3(signature = (action, /, **fields))]
    fn _send<'py>(
        &self,
        py: Python<'py>,
        action: &str,
        fields: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        gate::enter(py, |_| self.call_with(py, request::of_method(py, action, fields)?))
    }

    /// Makes a call with a request object, such as `volcredis.models.DescribeRegionsRequest()`.
    fn send<'py>(&self, request: &Bound<'py, Model>) -> PyResult<Bound<'py, PyAny>> {
        gate::enter(request.py(), |_| self.call_with(request.py(), request::of_model(request)?))
    }

    /// Makes a call with parameters in wire names. An action or a parameter newer than the library is called with
    /// `version`, or with `allow_unknown`.
    #[pyo3(signature = (action, parameters=None, *, version=None, allow_unknown=false))]
    fn call<'py>(
        &self,
        py: Python<'py>,
        action: &str,
        parameters: Option<&Bound<'py, PyDict>>,
        version: Option<&str>,
        allow_unknown: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        gate::enter(py, |_| {
            self.call_with(py, request::of_action(py, action, parameters, version, allow_unknown)?)
        })
    }

    /// The request that a call would send first, signed, without sending it.
    #[pyo3(signature = (action, parameters=None, *, version=None, allow_unknown=false))]
    fn sign<'py>(
        &self,
        py: Python<'py>,
        action: &str,
        parameters: Option<&Bound<'py, PyDict>>,
        version: Option<&str>,
        allow_unknown: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        gate::enter(py, |_| {
            let request = request::of_action(py, action, parameters, version, allow_unknown)?;
            let open = self.open(py)?;
            let client = open.client.clone();
            open.enter_loop(py)?.start(None, signed, |_| async move { client.sign(&request).await })
        })
    }

    /// The request with the signature in its URL, without sending it: for whoever has no credentials, to be sent with
    /// `POST` within some minutes. The signature does not cover the body: who has the URL can send another one.
    #[pyo3(signature = (action, parameters=None, *, version=None, allow_unknown=false))]
    fn presign<'py>(
        &self,
        py: Python<'py>,
        action: &str,
        parameters: Option<&Bound<'py, PyDict>>,
        version: Option<&str>,
        allow_unknown: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        gate::enter(py, |_| {
            let request = request::of_action(py, action, parameters, version, allow_unknown)?;
            let open = self.open(py)?;
            let client = open.client.clone();
            open.enter_loop(py)?.start(None, signed, |_| async move { client.presign(&request).await })
        })
    }

    /// What a method of `paginate` gives.
    #[pyo3(signature = (action, prefetch, /, **fields))]
    fn _paginate(
        slf: &Bound<'_, Self>,
        action: &str,
        prefetch: bool,
        fields: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<AsyncItemIterator> {
        let py = slf.py();
        gate::enter(py, |_| {
            let request = request::of_method(py, action, fields)?;
            AsyncItemIterator::new(py, List { client: slf.clone().unbind(), request, prefetch })
        })
    }

    /// What a method of `wait` does.
    #[pyo3(signature = (goal, id, detail=None, /, **options))]
    fn _wait<'py>(
        &self,
        py: Python<'py>,
        goal: &str,
        id: String,
        detail: Option<&str>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        gate::enter(py, |_| {
            let goal = Goal::named(py, goal, detail)?;
            let wait::Options { config, on_progress } = wait::Options::new(options)?;
            let on_progress = on_progress.map(|function| OnProgress::new(py, function)).transpose()?;
            let open = self.open(py)?;
            let client = open.client.clone();
            open.enter_loop(py)?.start(
                on_progress,
                |py, found: Found| found.into_python(py),
                |delivery| {
                    let deliver = delivery.progress();
                    async move {
                        let on_progress = |progress: Progress<'_>| deliver(progress.into());
                        goal.wait(wait::configure(client.wait(), &config).on_progress(on_progress), &id).await
                    }
                },
            )
        })
    }

    /// The same client, whose calls have other options; it shares connections and credentials.
    #[pyo3(signature = (**options))]
    fn with_options<'py>(
        slf: &Bound<'py, Self>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        gate::enter(slf.py(), |_| {
            let open = slf.get().open(slf.py())?;
            let closing = open.bridge.closing().child_token();
            let client = open.client.with_options(config::call_options(options)?).with_cancellation(&closing);
            let open = Open { client, closing, ..open };
            slf.get_type().call1((Prepared(open),))
        })
    }

    /// Closes the connections, once no other client shares them. Calls under way fail, others are refused.
    fn _close(&self, py: Python<'_>) -> PyResult<()> {
        gate::enter_to_close(py, |inside| {
            let Some(Open { client, bridge, closing }) = self.open.take() else { return Ok(()) };
            inside.detach(|| {
                closing.cancel();
                drop(client);
            });
            match Arc::into_inner(bridge) {
                Some(bridge) => bridge.close(inside),
                // Other clients use it still.
                None => Ok(()),
            }
        })
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        Ok(format!("{}({:?})", slf.get_type().name()?, slf.get().region))
    }
}

fn signed(py: Python<'_>, request: volcredis::SignedRequest) -> PyResult<Bound<'_, PyAny>> {
    Ok(Bound::new(py, SignedRequest(request))?.into_any())
}
