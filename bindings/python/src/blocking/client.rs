//! The native base class of `volcredis.Client`.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use volcredis::DynamicRequest;
use volcredis::wait::Progress;

use super::paginate::ItemIterator;
use super::state::ClientState;
use crate::closable::{ClientCell, ClientContent, Closable, twin};
use crate::config::check_call_options;
use crate::credentials::ThreadProvider;
use crate::interpreter::{self, InterpreterGuard};
use crate::list::{List, pages_at_once};
use crate::models::{Model, to_response};
use crate::options::flag;
use crate::signed_request::SignedRequest;
use crate::wait::{WaitOptions, WaitProgress, WaitTarget, configure};
use crate::{config, dynamic_request, errors};

/// The native base class of `volcredis.Client`.
#[pyclass(frozen, subclass, module = "volcredis._volcredis", name = "Client", weakref)]
pub(crate) struct NativeClient(ClientCell<ClientState>);

impl NativeClient {
    fn send_request<'py>(
        &self,
        guard: &InterpreterGuard<'py>,
        request: &DynamicRequest,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let state = self.0.state(guard.py())?.with_options(options)?;
        let response = state.call(guard, request.action_name(), |client| client.send_as(request))?;
        to_response(guard.py(), request.action(), response)
    }
}

#[pymethods]
impl NativeClient {
    #[new]
    #[pyo3(signature = (*_arguments, **_options))]
    fn new(_arguments: &Bound<'_, PyTuple>, _options: Option<&Bound<'_, PyDict>>) -> Self {
        Self(ClientCell::empty())
    }

    /// Initializes the client.
    fn _open(
        &self,
        py: Python<'_>,
        region: Option<&Bound<'_, PyAny>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<()> {
        interpreter::enter_call(py, |guard| {
            let (mut builder, callables) = config::builder(region, options)?;
            if let Some(callable) = &callables.credentials {
                builder = builder.credentials_provider(Arc::new(ThreadProvider(Arc::downgrade(callable))));
            }
            let client = guard.detach(|| builder.build()).map_err(|error| errors::exception(py, &error))?;
            let state = ClientState::new(py, &client, callables);
            self.0.fill(ClientContent::new(py, client.as_async(), state)?)
        })
    }

    /// The region of the client.
    #[getter]
    fn region(&self) -> PyResult<&str> {
        Ok(&self.0.content()?.region)
    }

    /// The URL that requests are sent to.
    #[getter]
    fn endpoint(&self) -> PyResult<&str> {
        Ok(&self.0.content()?.endpoint)
    }

    /// The options and limits that are in effect, those of the environment and the defaults included.
    #[getter]
    fn options<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.0.content()?.options(py)
    }

    #[pyo3(signature = (action, options, fields, /))]
    fn _send<'py>(
        &self,
        py: Python<'py>,
        action: &str,
        options: &Bound<'py, PyDict>,
        fields: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, PyAny>> {
        interpreter::enter_call(py, |guard| {
            check_call_options(action, Some(options))?;
            let request = dynamic_request::from_fields(py, action, Some(fields))?;
            self.send_request(guard, &request, Some(options))
        })
    }

    /// Sends a request object, such as `volcredis.models.DescribeRegionsRequest()`.
    #[pyo3(signature = (request, **options))]
    fn send<'py>(
        &self,
        py: Python<'py>,
        request: &Bound<'py, Model>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        interpreter::enter_call(py, |guard| {
            self.send_request(guard, &dynamic_request::from_model(request)?, options)
        })
    }

    /// Sends a request by its wire names. An action that is newer than the library needs `version`, a parameter that is
    /// newer `allow_unknown`.
    #[pyo3(signature = (action, parameters=None, *, version=None, allow_unknown=false, **options))]
    fn call<'py>(
        &self,
        py: Python<'py>,
        action: &str,
        parameters: Option<&Bound<'py, PyDict>>,
        version: Option<&str>,
        allow_unknown: bool,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        interpreter::enter_call(py, |guard| {
            let request = dynamic_request::from_parameters(py, action, parameters, version, allow_unknown)?;
            self.send_request(guard, &request, options)
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
            let state = self.0.state(py)?;
            state.call(guard, action, |client| client.sign(&request)).map(SignedRequest)
        })
    }

    /// Returns a request with the signature in its URL, without sending it. A program without credentials can send it with
    /// `POST` within some minutes. The signature does not cover the body, so the holder of the URL can send another body.
    /// The service decides how long a signature is valid: the query has no parameter for it.
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
            let state = self.0.state(py)?;
            state.call(guard, action, |client| client.presign(&request)).map(SignedRequest)
        })
    }

    /// Returns the iterator of a method of `paginate`.
    #[pyo3(signature = (action, prefetch, concurrency, options=None, /, **fields))]
    fn _paginate(
        &self,
        py: Python<'_>,
        action: &str,
        prefetch: &Bound<'_, PyAny>,
        concurrency: &Bound<'_, PyAny>,
        options: Option<&Bound<'_, PyDict>>,
        fields: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<ItemIterator> {
        interpreter::enter(py, |_| {
            let content = self.0.content()?;
            let request = List::<ClientState>::request(py, action, options, fields, content.skip_validation)?;
            let state = match options.filter(|options| !options.is_empty()) {
                Some(_) => Arc::new(Closable::new(content.state.get(py)?.with_options(options)?)),
                None => Arc::clone(&content.state),
            };
            let prefetch = flag("prefetch", prefetch)?;
            let concurrency = pages_at_once(concurrency)?;
            ItemIterator::new(py, List { state, request, prefetch, concurrency })
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
            let result = self.0.state(py)?.run(guard, "wait", |client, token| {
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
    fn _with_options<'py>(
        slf: &Bound<'py, Self>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        interpreter::enter(py, |_| {
            let state = slf.get().0.state(py)?.with_options(options)?;
            let state = state.twin(py);
            let twin = twin(slf.as_any())?;
            let client = state.client.clone();
            twin.cast::<Self>()?.get().0.fill(ClientContent::new(py, client.as_async(), state)?)?;
            Ok(twin)
        })
    }

    /// Closes the client, and its connections unless another client shares them. Calls in flight are cancelled, later ones
    /// fail.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        interpreter::enter_to_close(py, |guard| {
            if let Some(state) = self.0.content().ok().and_then(|content| content.state.take()) {
                state.close(guard);
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
        match slf.get().0.content() {
            Ok(content) => Ok(format!("{}({:?})", slf.get_type().name()?, content.region)),
            Err(_) => Ok(format!("<{} that is not initialized>", slf.get_type().name()?)),
        }
    }
}
