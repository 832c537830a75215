//! The native base class of `volcredis.Client`.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use volcredis::DynamicRequest;
use volcredis::wait::Progress;

use super::paginate::ItemIterator;
use super::state::ClientState;
use crate::closable::Closable;
use crate::credentials::ThreadProvider;
use crate::interpreter::{self, InterpreterGuard};
use crate::list::List;
use crate::models::{Model, to_response};
use crate::signed_request::SignedRequest;
use crate::wait::{WaitOptions, WaitProgress, WaitTarget, configure};
use crate::{config, dynamic_request, errors};

/// The native base class of `volcredis.Client`.
#[pyclass(frozen, subclass, module = "volcredis._volcredis", name = "Client", weakref)]
pub(crate) struct NativeClient {
    region: String,
    state: Arc<Closable<ClientState>>,
}

/// The state of a client that `with_options` creates, as an argument of the constructor.
#[pyclass(frozen, module = "volcredis._volcredis", name = "ClientState")]
struct NewState(ClientState);

impl NativeClient {
    fn with_state(state: ClientState) -> Self {
        Self { region: state.client.region().to_string(), state: Arc::new(Closable::new(state)) }
    }

    fn send_request<'py>(
        &self,
        guard: &InterpreterGuard<'py>,
        request: &DynamicRequest,
    ) -> PyResult<Bound<'py, PyAny>> {
        let state = self.state.get(guard.py())?;
        let response = state.run(guard, request.action_name(), |client, _| client.send_as(request))?;
        to_response(guard.py(), request.action(), &response)
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
        interpreter::enter_call(py, |guard| {
            if let Some(state) = region.and_then(|region| region.cast::<NewState>().ok()) {
                return Ok(Self::with_state(state.get().0.clone()));
            }
            let (mut builder, callable) = config::builder(region, options)?;
            if let Some(callable) = &callable {
                builder = builder.credentials_provider(Arc::new(ThreadProvider(Arc::downgrade(callable))));
            }
            let client = guard.detach(|| builder.build()).map_err(|error| errors::exception(py, &error))?;
            Ok(Self::with_state(ClientState { client, callable, closing: interpreter::child_token(py) }))
        })
    }

    /// The region of the client.
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
        interpreter::enter_call(py, |guard| {
            self.send_request(guard, &dynamic_request::from_fields(py, action, fields)?)
        })
    }

    /// Sends a request object, such as `volcredis.models.DescribeRegionsRequest()`.
    fn send<'py>(&self, py: Python<'py>, request: &Bound<'py, Model>) -> PyResult<Bound<'py, PyAny>> {
        interpreter::enter_call(py, |guard| self.send_request(guard, &dynamic_request::from_model(request)?))
    }

    /// Sends a request by its wire names. An action that is newer than the library needs `version`, a parameter that is
    /// newer `allow_unknown`.
    #[pyo3(signature = (action, parameters=None, *, version=None, allow_unknown=false))]
    fn call<'py>(
        &self,
        py: Python<'py>,
        action: &str,
        parameters: Option<&Bound<'py, PyDict>>,
        version: Option<&str>,
        allow_unknown: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        interpreter::enter_call(py, |guard| {
            let request = dynamic_request::from_parameters(py, action, parameters, version, allow_unknown)?;
            self.send_request(guard, &request)
        })
    }

    /// Signs a request without sending it.
    #[pyo3(signature = (action, parameters=None, *, version=None, allow_unknown=false))]
    fn sign(
        &self,
        py: Python<'_>,
        action: &str,
        parameters: Option<&Bound<'_, PyDict>>,
        version: Option<&str>,
        allow_unknown: bool,
    ) -> PyResult<SignedRequest> {
        interpreter::enter_call(py, |guard| {
            let request = dynamic_request::from_parameters(py, action, parameters, version, allow_unknown)?;
            let state = self.state.get(py)?;
            state.run(guard, action, |client, _| client.sign(&request)).map(SignedRequest)
        })
    }

    /// Returns a request with the signature in its URL, without sending it. A program without credentials can send it with
    /// `POST` within some minutes. The signature does not cover the body, so the holder of the URL can send another body.
    #[pyo3(signature = (action, parameters=None, *, version=None, allow_unknown=false))]
    fn presign(
        &self,
        py: Python<'_>,
        action: &str,
        parameters: Option<&Bound<'_, PyDict>>,
        version: Option<&str>,
        allow_unknown: bool,
    ) -> PyResult<SignedRequest> {
        interpreter::enter_call(py, |guard| {
            let request = dynamic_request::from_parameters(py, action, parameters, version, allow_unknown)?;
            let state = self.state.get(py)?;
            state.run(guard, action, |client, _| client.presign(&request)).map(SignedRequest)
        })
    }

    /// Returns the iterator of a method of `paginate`.
    #[pyo3(signature = (action, prefetch, /, **fields))]
    fn _paginate(
        &self,
        py: Python<'_>,
        action: &str,
        prefetch: bool,
        fields: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<ItemIterator> {
        interpreter::enter(py, |_| {
            let request = dynamic_request::from_fields(py, action, fields)?;
            ItemIterator::new(py, List { state: Arc::clone(&self.state), request, prefetch })
        })
    }

    /// Waits for a state, for a method of `wait`.
    #[pyo3(signature = (target, id, detail=None, /, **options))]
    fn _wait<'py>(
        &self,
        py: Python<'py>,
        target: &str,
        id: &str,
        detail: Option<&str>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        interpreter::enter_call(py, |guard| {
            let target = WaitTarget::named(py, target, detail)?;
            let WaitOptions { config, on_progress } = WaitOptions::new(options)?;
            let mut raised = None;
            let result = self.state.get(py)?.run(guard, "wait", |client, token| {
                let notify = |progress: Progress<'_>| {
                    let Some(callback) = &on_progress else { return };
                    let progress = WaitProgress::from(progress);
                    let notified = interpreter::attach(|py| progress.notify(callback.bind(py), None));
                    if let Some(Err(error)) = notified {
                        raised = Some(error);
                        token.cancel();
                    }
                };
                target.block(configure(client.wait(), &config).on_progress(notify), id)
            });
            match raised {
                Some(raised) => Err(raised),
                None => result?.into_python(py),
            }
        })
    }

    /// Returns a client with other options that shares the connections and the credentials.
    #[pyo3(signature = (**options))]
    fn with_options<'py>(
        slf: &Bound<'py, Self>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        interpreter::enter(slf.py(), |_| {
            let state = slf.get().state.get(slf.py())?;
            let client = state.client.with_options(config::call_options(options)?);
            let state = ClientState { client, closing: interpreter::child_token(slf.py()), ..state };
            slf.get_type().call1((NewState(state),))
        })
    }

    /// Closes the client, and its connections unless another client shares them. Calls in flight are cancelled, later ones
    /// fail.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        interpreter::enter_to_close(py, |guard| {
            if let Some(ClientState { client, callable: _callable, closing }) = self.state.take() {
                guard.detach(|| {
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
