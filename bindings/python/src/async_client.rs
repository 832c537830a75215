//! The client for event loops.

use std::future::Future;
use std::sync::{Arc, PoisonError, RwLock};

use pyo3::prelude::*;
use pyo3::types::PyDict;
use tokio::runtime::{self, Runtime};
use volcredis::wait::Progress;
use volcredis::{AsyncClient, DynamicRequest, Error, HttpRequest};

use crate::async_pages::AsyncItemIterator;
use crate::credentials::CallableProvider;
use crate::model::Model;
use crate::pages::List;
use crate::progress::Teller;
use crate::promise::{Canceller, Promise, running_loop};
use crate::response::response;
use crate::signed::SignedRequest;
use crate::wait::{Found, Goal};
use crate::{config, errors, fork, logging, promise, request, wait};

/// What the Python class `AsyncClient` is built on: its methods give futures of the event loop that is running.
#[pyclass(frozen, subclass, module = "volcredis._volcredis", name = "AsyncClient", weakref)]
pub(crate) struct NativeAsyncClient {
    region: String,
    /// `None` once it is closed.
    open: RwLock<Option<Open>>,
}

/// A client and the thread that its calls run on.
#[derive(Clone)]
pub(crate) struct Open {
    pub(crate) client: AsyncClient,
    provider: Option<Arc<CallableProvider>>,
    background: Arc<Background>,
    process: fork::Process,
}

/// A client on its way into a new Python object.
#[pyclass(frozen, module = "volcredis._volcredis", name = "PreparedAsync")]
struct Prepared {
    region: String,
    open: Open,
}

/// One thread, which does all input and output of a client.
struct Background(Option<Runtime>);

impl Background {
    fn start() -> Result<Self, Error> {
        let runtime = runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("volcredis")
            .on_thread_start(volcredis::runtime::signals::block_all_signals)
            .enable_io()
            .enable_time()
            .build()
            .map_err(|error| Error::configuration(format!("the system gives no thread: {error}")))?;
        Ok(Self(Some(runtime)))
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            // To wait for the thread while it waits for the interpreter would be for ever.
            runtime.shutdown_background();
        }
    }
}

impl NativeAsyncClient {
    /// What calls are made with, unless it is closed.
    pub(crate) fn open(&self, py: Python<'_>) -> PyResult<Open> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner).clone();
        match open {
            Some(open) if open.process.is_this() => Ok(open),
            Some(_) => Err(errors::exception(py, &fork::error())),
            None => Err(errors::exception(py, &Error::configuration("the client is closed"))),
        }
    }

    /// Starts a call, and gives a future of its response.
    fn call_with<'py>(&self, py: Python<'py>, request: DynamicRequest) -> PyResult<Bound<'py, PyAny>> {
        let open = self.open(py)?;
        let (client, action) = (open.client.clone(), request.action());
        open.start(
            &open.enter_loop(py)?,
            move |py, answer| response(py, action, &answer),
            |_| Ok(async move { client.call_as(&request).await }),
        )
    }
}

impl Open {
    pub(crate) fn runtime(&self) -> &Runtime {
        let Some(runtime) = &self.background.0 else { unreachable!("it is only taken when it is dropped") };
        runtime
    }

    /// The event loop that is running, which is the one that a callable for credentials is asked on.
    pub(crate) fn enter_loop<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let event_loop = running_loop(py)?;
        if let Some(provider) = &self.provider {
            provider.use_event_loop(event_loop.clone().unbind());
        }
        logging::look_up_level(py)?;
        Ok(event_loop)
    }

    /// Starts `work` on the client's thread, and gives a future of what `convert` makes of its result. To settle the
    /// future otherwise, as cancelling it does, ends the work.
    pub(crate) fn start<'py, T, W>(
        &self,
        event_loop: &Bound<'py, PyAny>,
        convert: impl for<'a> FnOnce(Python<'a>, T) -> PyResult<Bound<'a, PyAny>> + Send + 'static,
        work: impl FnOnce(&Bound<'py, PyAny>) -> PyResult<W>,
    ) -> PyResult<Bound<'py, PyAny>>
    where
        T: Send + 'static,
        W: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let (promise, future) = Promise::new(event_loop)?;
        let work = work(&future)?;
        let provider = self.provider.clone();
        let task = self.runtime().spawn(async move {
            let result = work.await;
            promise.settle(move |py| outcome(py, result, convert, provider.as_deref()));
        });
        future.call_method1("add_done_callback", (Canceller::new(task.abort_handle()),))?;
        Ok(future)
    }

    /// A future of what is there already.
    pub(crate) fn settled<'py, T>(
        &self,
        event_loop: &Bound<'py, PyAny>,
        result: Result<T, Error>,
        convert: impl FnOnce(Python<'py>, T) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = event_loop.py();
        let future = event_loop.call_method0("create_future")?;
        promise::settle(&future, outcome(py, result, convert, self.provider.as_deref()))?;
        Ok(future)
    }
}

fn outcome<'py, T>(
    py: Python<'py>,
    result: Result<T, Error>,
    convert: impl FnOnce(Python<'py>, T) -> PyResult<Bound<'py, PyAny>>,
    provider: Option<&CallableProvider>,
) -> PyResult<Bound<'py, PyAny>> {
    match result {
        Ok(value) => convert(py, value),
        Err(error) => Err(errors::exception_after(py, &error, provider)),
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
        if let Some(prepared) = region.and_then(|region| region.cast::<Prepared>().ok()) {
            let Prepared { region, open } = prepared.get();
            return Ok(Self { region: region.clone(), open: RwLock::new(Some(open.clone())) });
        }
        let region = region.map(PyAnyMethods::extract).transpose()?;
        let (builder, provider) = config::builder(region, options)?;
        let open = py.detach(|| {
            let client = builder.build_async()?;
            let background = Arc::new(Background::start()?);
            Ok(Open { client, provider, background, process: fork::Process::current() })
        });
        let open = open.map_err(|error: Error| errors::exception(py, &error))?;
        Ok(Self { region: open.client.region().to_string(), open: RwLock::new(Some(open)) })
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
        self.call_with(py, request::of_method(py, action, fields)?)
    }

    /// Makes a call with a request object, such as `volcredis.models.DescribeRegionsRequest()`.
    fn send<'py>(&self, request: &Bound<'py, Model>) -> PyResult<Bound<'py, PyAny>> {
        self.call_with(request.py(), request::of_model(request)?)
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
        self.call_with(py, request::of_action(py, action, parameters, version, allow_unknown)?)
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
        let request = request::of_action(py, action, parameters, version, allow_unknown)?;
        let open = self.open(py)?;
        let client = open.client.clone();
        open.start(&open.enter_loop(py)?, signed, |_| Ok(async move { client.sign(&request).await }))
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
        let request = request::of_action(py, action, parameters, version, allow_unknown)?;
        let open = self.open(py)?;
        let client = open.client.clone();
        open.start(&open.enter_loop(py)?, signed, |_| Ok(async move { client.presign(&request).await }))
    }

    /// What a method of `paginate` gives.
    #[pyo3(signature = (action, look_ahead, /, **fields))]
    fn _paginate(
        slf: &Bound<'_, Self>,
        action: &str,
        look_ahead: bool,
        fields: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<AsyncItemIterator> {
        let py = slf.py();
        let request = request::of_method(py, action, fields)?;
        AsyncItemIterator::new(py, List { client: slf.clone().unbind(), request, look_ahead })
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
        let goal = Goal::named(py, goal, detail)?;
        let mut options = wait::Options::new(options)?;
        let open = self.open(py)?;
        let client = open.client.clone();
        open.start(
            &open.enter_loop(py)?,
            |py, found: Found| found.into_python(py),
            |future| {
                let callback = options.on_progress.take();
                let teller = callback.map(|callback| Teller::new(callback, future)).transpose()?;
                Ok(async move {
                    let tell = |progress: Progress<'_>| {
                        if let Some(teller) = &teller {
                            teller.tell(progress.into());
                        }
                    };
                    goal.wait(options.apply(client.wait()).on_progress(tell), &id).await
                })
            },
        )
    }

    /// The same client, whose calls have other options; it shares connections and credentials.
    #[pyo3(signature = (**options))]
    fn with_options<'py>(
        slf: &Bound<'py, Self>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let this = slf.get();
        let open = this.open(slf.py())?;
        let client = open.client.with_options(config::call_options(options)?);
        slf.get_type().call1((Prepared { region: this.region.clone(), open: Open { client, ..open } },))
    }

    /// Closes the connections, once no other client shares them. Calls under way fail, others are refused.
    fn _close(&self, py: Python<'_>) {
        let open = self.open.write().unwrap_or_else(PoisonError::into_inner).take();
        py.detach(|| drop(open));
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        Ok(format!("{}({:?})", slf.get_type().name()?, slf.get().region))
    }
}

fn signed(py: Python<'_>, request: HttpRequest) -> PyResult<Bound<'_, PyAny>> {
    Ok(Bound::new(py, SignedRequest(request))?.into_any())
}
