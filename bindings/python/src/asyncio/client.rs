//! The native base class of `volcredis.AsyncClient`.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use volcredis::wait::Progress;
use volcredis::{AsyncClient, DynamicRequest, Error};

use super::credentials::LoopCredentials;
use super::mailbox::ProgressCallback;
use super::paginate::AsyncItemIterator;
use super::shared_client::SharedClient;
use super::state::ClientState;
use crate::closable::{ClientCell, ClientContent, Closable, twin};
use crate::config::check_call_options;
use crate::list::{List, pages_at_once};
use crate::models::{Model, to_response};
use crate::options::flag;
use crate::signed_request::SignedRequest;
use crate::wait::{WaitOptions, WaitResult, WaitTarget, configure};
use crate::{config, dynamic_request, errors, interpreter};

/// The native base class of `volcredis.AsyncClient`. Its methods return futures of the running event loop.
#[pyclass(frozen, subclass, module = "volcredis._volcredis", name = "AsyncClient", weakref)]
pub(crate) struct NativeAsyncClient(ClientCell<ClientState>);

impl NativeAsyncClient {
    /// Starts a call, and returns an asyncio future of its response.
    fn start<'py>(
        &self,
        py: Python<'py>,
        request: DynamicRequest,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let state = self.0.state(py)?.with_options(options)?;
        let (client, action) = (state.client.clone(), request.action());
        state.enter_loop(py)?.start(
            None,
            move |py, response| to_response(py, action, response),
            |_| async move { client.send_as(&request).await },
        )
    }

    /// Starts a call of `sign`, and returns an asyncio future of the signed request.
    fn start_signing<'py, W>(
        &self,
        py: Python<'py>,
        sign: impl FnOnce(AsyncClient) -> W,
    ) -> PyResult<Bound<'py, PyAny>>
    where
        W: Future<Output = Result<volcredis::SignedRequest, Error>> + Send + 'static,
    {
        let state = self.0.state(py)?;
        let client = state.client.clone();
        state.enter_loop(py)?.start(
            None,
            |py, request| Ok(Bound::new(py, SignedRequest(request))?.into_any()),
            |_| sign(client),
        )
    }
}

#[pymethods]
impl NativeAsyncClient {
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
        interpreter::enter(py, |guard| {
            let (mut builder, callables) = config::builder(region, options)?;
            let credentials = callables.credentials.clone().map(LoopCredentials::new);
            if let Some(credentials) = &credentials {
                builder = builder.credentials_provider(Arc::new(credentials.provider()));
            }
            let client = guard.detach(|| builder.build()).map_err(|error| errors::exception(py, &error))?;
            let shared = Arc::new(SharedClient::new(client, credentials, callables));
            let closing = shared.closing().child_token();
            let client = shared.as_async().with_cancellation(&closing);
            let state = ClientState { client: client.clone(), shared, closing };
            self.0.fill(ClientContent::new(py, &client, state)?)
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
        interpreter::enter(py, |_| {
            check_call_options(action, Some(options))?;
            self.start(py, dynamic_request::from_fields(py, action, Some(fields))?, Some(options))
        })
    }

    /// Sends a request object, such as `volcredis.models.DescribeRegionsRequest()`.
    #[pyo3(signature = (request, **options))]
    fn send<'py>(
        &self,
        request: &Bound<'py, Model>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = request.py();
        interpreter::enter(py, |_| self.start(py, dynamic_request::from_model(request)?, options))
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
        interpreter::enter(py, |_| {
            let request = dynamic_request::from_parameters(py, action, parameters, version, allow_unknown)?;
            self.start(py, request, options)
        })
    }

    /// Signs a request without sending it.
    #[pyo3(signature = (action, parameters=None, *, version=None, allow_unknown=false))]
    fn sign<'py>(
        &self,
        py: Python<'py>,
        action: &str,
        parameters: Option<&Bound<'py, PyDict>>,
        version: Option<&str>,
        allow_unknown: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        interpreter::enter(py, |_| {
            let request = dynamic_request::from_parameters(py, action, parameters, version, allow_unknown)?;
            self.start_signing(py, |client| async move { client.sign(&request).await })
        })
    }

    /// Returns a request with the signature in its URL, without sending it. A program without credentials can send it with
    /// `POST` within some minutes. The signature does not cover the body, so the holder of the URL can send another body.
    /// The service decides how long a signature is valid: the query has no parameter for it.
    #[pyo3(signature = (action, parameters=None, *, version=None, allow_unknown=false))]
    fn presign<'py>(
        &self,
        py: Python<'py>,
        action: &str,
        parameters: Option<&Bound<'py, PyDict>>,
        version: Option<&str>,
        allow_unknown: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        interpreter::enter(py, |_| {
            let request = dynamic_request::from_parameters(py, action, parameters, version, allow_unknown)?;
            self.start_signing(py, |client| async move { client.presign(&request).await })
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
    ) -> PyResult<AsyncItemIterator> {
        interpreter::enter(py, |_| {
            let content = self.0.content()?;
            let request = List::<ClientState>::request(py, action, options, fields, content.skip_validation)?;
            let state = match options.filter(|options| !options.is_empty()) {
                Some(_) => Arc::new(Closable::new(content.state.get(py)?.with_options(options)?)),
                None => Arc::clone(&content.state),
            };
            let prefetch = flag("prefetch", prefetch)?;
            let concurrency = pages_at_once(concurrency)?;
            AsyncItemIterator::new(py, List { state, request, prefetch, concurrency })
        })
    }

    /// Waits for a state, for a method of `wait`.
    #[pyo3(signature = (target, id, detail=None, /, **options))]
    fn _wait<'py>(
        &self,
        py: Python<'py>,
        target: &str,
        id: String,
        detail: Option<&str>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        interpreter::enter(py, |_| {
            let target = WaitTarget::named(py, target, detail)?;
            let WaitOptions { config, on_progress } = WaitOptions::new(options)?;
            let on_progress = on_progress.map(|function| ProgressCallback::new(py, function)).transpose()?;
            let state = self.0.state(py)?;
            let client = state.client.clone();
            state.enter_loop(py)?.start(
                on_progress,
                |py, result: WaitResult| result.into_python(py),
                |delivery| {
                    let deliver = delivery.progress();
                    async move {
                        let on_progress = |progress: Progress<'_>| deliver(progress.into());
                        target.wait(configure(client.wait(), &config).on_progress(on_progress), &id).await
                    }
                },
            )
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
            let closing = state.shared.closing().child_token();
            let client = state.client.with_cancellation(&closing);
            let twin = twin(slf.as_any())?;
            let state = ClientState { client: client.clone(), closing, ..state };
            twin.cast::<Self>()?.get().0.fill(ClientContent::new(py, &client, state)?)?;
            Ok(twin)
        })
    }

    /// Closes the client, and its connections unless another client shares them. Calls in flight are cancelled, later ones
    /// fail.
    fn _close(&self, py: Python<'_>) -> PyResult<()> {
        interpreter::enter_to_close(py, |guard| {
            let state = self.0.content().ok().and_then(|content| content.state.take());
            let Some(ClientState { client, shared, closing }) = state else { return Ok(()) };
            guard.detach(|| {
                closing.cancel();
                drop(client);
            });
            match Arc::into_inner(shared) {
                Some(shared) => shared.close(guard),
                None => Ok(()),
            }
        })
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        match slf.get().0.content() {
            Ok(content) => Ok(format!("{}({:?})", slf.get_type().name()?, content.region)),
            Err(_) => Ok(format!("<{} that is not initialized>", slf.get_type().name()?)),
        }
    }
}
