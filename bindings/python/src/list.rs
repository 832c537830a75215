//! Paginated lists, as both clients iterate over them.

use std::sync::Arc;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use serde_json::Value;
use serde_json::value::to_raw_value;
use volcredis::model::Action;
use volcredis::{DynamicRequest, Response};

use crate::closable::Closable;
use crate::models::{Decoder, PyKind, Schema, to_response};

/// A list: the request of its pages, and the state of the client that sends it.
pub(crate) struct List<S: 'static> {
    pub(crate) state: Arc<Closable<S>>,
    pub(crate) request: DynamicRequest,
    pub(crate) prefetch: bool,
}

impl<S> Clone for List<S> {
    fn clone(&self) -> Self {
        Self { state: Arc::clone(&self.state), request: self.request.clone(), prefetch: self.prefetch }
    }
}

impl<S> List<S> {
    /// Returns the Python type of an item.
    pub(crate) fn item_kind(&self) -> Option<PyKind> {
        self.request.action().and_then(Schema::item_of)
    }

    /// Returns the `repr` of an iterator over `what`.
    pub(crate) fn describe(&self, what: &str) -> String {
        format!("<{what} of {}>", self.request.action_name())
    }
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
    to_response(py, action, &response.map(|_| json))
}
