//! The client for event loops.

use std::sync::{Arc, PoisonError, RwLock};

use pyo3::prelude::*;
use pyo3::types::PyDict;
use tokio::runtime::{self, Runtime};
use volcredis::{AsyncClient, DynamicRequest, Error};

use crate::credentials::CallableProvider;
use crate::model::Model;
use crate::promise::{Canceller, Promise};
use crate::{config, errors, fork, logging, request};

/// What the Python class `AsyncClient` is built on: its methods give futures of the event loop that is running.
#[pyclass(frozen, subclass, module = "volcredis._volcredis", name = "AsyncClient", weakref)]
pub(crate) struct NativeAsyncClient {
    region: String,
    /// `None` once it is closed.
    open: RwLock<Option<Open>>,
}

/// A client and the thread that its calls run on.
#[derive(Clone)]
struct Open {
    client: AsyncClient,
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
    fn open(&self, py: Python<'_>) -> PyResult<Open> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner).clone();
        match open {
            Some(open) if open.process.is_this() => Ok(open),
            Some(_) => Err(errors::exception(py, &fork::error())),
            None => Err(errors::exception(py, &Error::configuration("the client is closed"))),
        }
    }

    /// Starts a call, and gives a future of what will come of it. To cancel the future ends the call.
    fn start<'py>(&self, py: Python<'py>, request: DynamicRequest) -> PyResult<Bound<'py, PyAny>> {
        let Open { client, provider, background, .. } = self.open(py)?;
        let Some(runtime) = &background.0 else { unreachable!("it is only taken when it is dropped") };
        logging::look_up_level(py)?;
        let (promise, future) = Promise::new(py, request.action(), provider)?;
        let call = runtime.spawn(async move {
            let result = client.call_as(&request).await;
            promise.settle(result);
        });
        future.call_method1("add_done_callback", (Canceller::new(call.abort_handle()),))?;
        Ok(future)
    }
}

#[pymethods]
impl NativeAsyncClient {
    #[new]
    #[pyo3(signature = (region, **options))]
    fn new(region: &Bound<'_, PyAny>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        if let Ok(prepared) = region.cast::<Prepared>() {
            let Prepared { region, open } = prepared.get();
            return Ok(Self { region: region.clone(), open: RwLock::new(Some(open.clone())) });
        }
        let py = region.py();
        let region: String = region.extract()?;
        let (builder, provider) = config::builder(&region, options)?;
        let open = py.detach(|| {
            let client = builder.build_async()?;
            let background = Arc::new(Background::start()?);
            Ok(Open { client, provider, background, process: fork::Process::current() })
        });
        let open = open.map_err(|error: Error| errors::exception(py, &error))?;
        Ok(Self { region, open: RwLock::new(Some(open)) })
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
        self.start(py, request::of_method(py, action, fields)?)
    }

    /// Makes a call with a request object, such as `volcredis.models.DescribeRegionsRequest()`.
    fn send<'py>(&self, request: &Bound<'py, Model>) -> PyResult<Bound<'py, PyAny>> {
        self.start(request.py(), request::of_model(request)?)
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
        self.start(py, request::of_action(py, action, parameters, version, allow_unknown)?)
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
