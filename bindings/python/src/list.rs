//! Paginated lists, as both clients iterate over them.

use std::sync::Arc;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::Value;
use serde_json::value::to_raw_value;
use volcredis::model::Action;
use volcredis::paginate::Paginator;
use volcredis::{DynamicRequest, Error, Response};

use crate::closable::Closable;
use crate::config::check_call_options;
use crate::models::{Decoder, PyKind, Schema, to_response};
use crate::options::{flag, integer};
use crate::{dynamic_request, errors};

/// The maximum number of pages that are requested at the same time.
const MAX_CONCURRENCY: u64 = 1_000;

/// A list: the request of its pages, and the state of the client that sends it.
pub(crate) struct List<S: 'static> {
    pub(crate) state: Arc<Closable<S>>,
    pub(crate) request: DynamicRequest,
    pub(crate) prefetch: bool,
    pub(crate) concurrency: usize,
}

impl<S> Clone for List<S> {
    fn clone(&self) -> Self {
        let Self { state, request, prefetch, concurrency } = self;
        Self {
            state: Arc::clone(state),
            request: request.clone(),
            prefetch: *prefetch,
            concurrency: *concurrency,
        }
    }
}

impl<S> List<S> {
    /// Returns the request of the first page, from the arguments of a method. Checks what the method of the action checks.
    pub(crate) fn request(
        py: Python<'_>,
        action: &str,
        options: Option<&Bound<'_, PyDict>>,
        fields: Option<&Bound<'_, PyDict>>,
        client_skips_validation: bool,
    ) -> PyResult<DynamicRequest> {
        check_call_options(action, options)?;
        let request = dynamic_request::from_fields(py, action, fields)?;
        let skips = options.map(|options| options.get_item("skip_validation")).transpose()?.flatten();
        let skips = skips.filter(|skips| !skips.is_none());
        let skips = skips.map(|skips| flag("skip_validation", &skips)).transpose()?;
        if skips.unwrap_or(client_skips_validation) {
            return Ok(request);
        }
        let checked = match Paginator::new(request.clone()) {
            Ok(pages) => pages.next_request().map_or(Ok(()), DynamicRequest::validate).map_err(Error::from),
            // Violations say more about a parameter that selects the page.
            Err(error) => Err(request.validate().err().map_or(error, Error::from)),
        };
        checked.map_err(|error| errors::exception(py, &error))?;
        Ok(request)
    }

    /// Returns the Python type of an item.
    pub(crate) fn item_kind(&self) -> Option<PyKind> {
        self.request.action().and_then(Schema::item_of)
    }

    /// Returns the `repr` of an iterator over `what`.
    pub(crate) fn describe(&self, what: &str) -> String {
        format!("<{what} of {}>", self.request.action_name())
    }
}

/// Converts the number of pages that are requested at the same time.
pub(crate) fn pages_at_once(concurrency: &Bound<'_, PyAny>) -> PyResult<usize> {
    let pages = integer("concurrency", concurrency, 1..=MAX_CONCURRENCY)?;
    Ok(usize::try_from(pages).unwrap_or(usize::MAX))
}

/// Converts an item.
pub(crate) fn to_item<'py>(
    py: Python<'py>,
    kind: Option<PyKind>,
    item: &Value,
) -> PyResult<Bound<'py, PyAny>> {
    Decoder { py, kind }.read_value(item)
}

/// Converts a page, a whole response.
pub(crate) fn to_page<'py>(
    py: Python<'py>,
    action: Option<&'static Action>,
    response: Response<Value>,
) -> PyResult<Bound<'py, PyAny>> {
    let json = to_raw_value(&response.result).map_err(|error| PyValueError::new_err(error.to_string()))?;
    to_response(py, action, response.map(|_| json))
}
