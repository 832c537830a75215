//! The client that blocks the calling thread.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use volcredis::wait::Progress;
use volcredis::{CancellationToken, Client, DynamicRequest, Error};

use crate::closable::Closable;
use crate::credentials::{Callable, ThreadProvider};
use crate::gate::Inside;
use crate::interrupt::interruptible;
use crate::model::Model;
use crate::pages::{ItemIterator, List};
use crate::response::response;
use crate::signed::SignedRequest;
use crate::wait::{Goal, WaitProgress};
use crate::{config, errors, gate, logging, request, wait};

/// What the Python class `Client` is built on.
#[pyclass(frozen, subclass, module = "volcredis._volcredis", name = "Client", weakref)]
pub(crate) struct NativeClient {
    region: String,
    open: Closable<Open>,
}

/// A client, and the function that gives its credentials.
#[derive(Clone)]
pub(crate) struct Open {
    pub(crate) client: Client,
    pub(crate) callable: Option<Arc<Callable>>,
    /// Cancelled when the client is closed.
    pub(crate) closing: CancellationToken,
}

/// A client on its way into a new Python object.
#[pyclass(frozen, module = "volcredis._volcredis")]
pub(crate) struct Prepared(Open);

impl NativeClient {
    fn opened(open: Open) -> Self {
        Self { region: open.client.region().to_string(), open: Closable::new(open) }
    }

    /// What calls are made with, unless it is closed.
    pub(crate) fn open(&self, py: Python<'_>) -> PyResult<Open> {
        self.open.get(py)
    }

    fn run<'py>(&self, inside: &Inside<'py>, request: &DynamicRequest) -> PyResult<Bound<'py, PyAny>> {
        let answer = self.wait_for(inside, request.action_name(), |client, _| client.send_as(request))?;
        response(inside.py(), request.action(), &answer)
    }

    /// Runs `work`, which waits, without the GIL.
    fn wait_for<T: Send>(
        &self,
        inside: &Inside<'_>,
        action: &str,
        work: impl FnOnce(&Client, &CancellationToken) -> Result<T, Error> + Send,
    ) -> PyResult<T> {
        let py = inside.py();
        let Open { client, callable, closing } = self.open(py)?;
        if let Some(callable) = &callable {
            callable.check_caller(py)?;
        }
        logging::begin_call(py)?;
        interruptible(inside, action, client, &closing, work)?
            .map_err(|error| errors::exception_after(py, &error, callable.as_ref()))
    }
}

#[pymethods]
impl NativeClient {
    #[new]
    #[pyo3(signature = (region=None, **options))]
    fn new(
        py: Python<'_>,
        region: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        gate::enter_call(py, |inside| {
            if let Some(prepared) = region.and_then(|region| region.cast::<Prepared>().ok()) {
                return Ok(Self::opened(prepared.get().0.clone()));
            }
            let (mut builder, callable) = config::builder(region, options)?;
            if let Some(callable) = &callable {
                builder = builder.credentials_provider(Arc::new(ThreadProvider(Arc::downgrade(callable))));
            }
            let client = inside.detach(|| builder.build()).map_err(|error| errors::exception(py, &error))?;
            Ok(Self::opened(Open { client, callable, closing: gate::child_token(py) }))
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
        gate::enter_call(py, |inside| self.run(inside, &request::of_method(py, action, fields)?))
    }

    /// Makes a call with a request object, such as `volcredis.models.DescribeRegionsRequest()`.
    fn send<'py>(&self, py: Python<'py>, request: &Bound<'py, Model>) -> PyResult<Bound<'py, PyAny>> {
        gate::enter_call(py, |inside| self.run(inside, &request::of_model(request)?))
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
        gate::enter_call(py, |inside| {
            self.run(inside, &request::of_action(py, action, parameters, version, allow_unknown)?)
        })
    }

    /// The request that a call would send first, signed, without sending it.
    #[pyo3(signature = (action, parameters=None, *, version=None, allow_unknown=false))]
    fn sign(
        &self,
        py: Python<'_>,
        action: &str,
        parameters: Option<&Bound<'_, PyDict>>,
        version: Option<&str>,
        allow_unknown: bool,
    ) -> PyResult<SignedRequest> {
        gate::enter_call(py, |inside| {
            let request = request::of_action(py, action, parameters, version, allow_unknown)?;
            self.wait_for(inside, action, |client, _| client.sign(&request)).map(SignedRequest)
        })
    }

    /// The request with the signature in its URL, without sending it: for whoever has no credentials, to be sent with
    /// `POST` within some minutes. The signature does not cover the body: who has the URL can send another one.
    #[pyo3(signature = (action, parameters=None, *, version=None, allow_unknown=false))]
    fn presign(
        &self,
        py: Python<'_>,
        action: &str,
        parameters: Option<&Bound<'_, PyDict>>,
        version: Option<&str>,
        allow_unknown: bool,
    ) -> PyResult<SignedRequest> {
        gate::enter_call(py, |inside| {
            let request = request::of_action(py, action, parameters, version, allow_unknown)?;
            self.wait_for(inside, action, |client, _| client.presign(&request)).map(SignedRequest)
        })
    }

    /// What a method of `paginate` gives.
    #[pyo3(signature = (action, prefetch, /, **fields))]
    fn _paginate(
        slf: &Bound<'_, Self>,
        action: &str,
        prefetch: bool,
        fields: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<ItemIterator> {
        let py = slf.py();
        gate::enter(py, |_| {
            let request = request::of_method(py, action, fields)?;
            ItemIterator::new(py, List { client: slf.clone().unbind(), request, prefetch })
        })
    }

    /// What a method of `wait` does.
    #[pyo3(signature = (goal, id, detail=None, /, **options))]
    fn _wait<'py>(
        &self,
        py: Python<'py>,
        goal: &str,
        id: &str,
        detail: Option<&str>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        gate::enter_call(py, |inside| {
            let goal = Goal::named(py, goal, detail)?;
            let wait::Options { config, on_progress } = wait::Options::new(options)?;
            let mut raised = None;
            let result = self.wait_for(inside, "wait", |client, token| {
                let tell = |progress: Progress<'_>| {
                    let Some(callback) = &on_progress else { return };
                    let told = gate::attach(|py| WaitProgress::from(progress).tell(callback.bind(py), None));
                    if let Some(Err(error)) = told {
                        raised = Some(error);
                        token.cancel();
                    }
                };
                goal.block(wait::configure(client.wait(), &config).on_progress(tell), id)
            });
            match raised {
                Some(raised) => Err(raised),
                None => result?.into_python(py),
            }
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
            let client = open.client.with_options(config::call_options(options)?);
            let open = Open { client, closing: gate::child_token(slf.py()), ..open };
            slf.get_type().call1((Prepared(open),))
        })
    }

    /// Closes the connections, once no other client shares them. Calls under way are cancelled, others are refused.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        gate::enter_to_close(py, |inside| {
            if let Some(Open { client, callable: _callable, closing }) = self.open.take() {
                inside.detach(|| {
                    closing.cancel();
                    drop(client);
                });
            }
            Ok(())
        })
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyTuple>) -> PyResult<()> {
        self.close(py)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        Ok(format!("{}({:?})", slf.get_type().name()?, slf.get().region))
    }
}
