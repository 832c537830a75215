//! Requests from Python.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use serde_json::Map;
use volcredis::{DynamicRequest, Error};

use crate::errors;
use crate::models::{Model, encode, encode_dict};

/// Creates the request of a method, from its arguments by their wire names. Those that are `None` are absent.
pub(crate) fn from_fields(
    py: Python<'_>,
    action: &str,
    fields: Option<&Bound<'_, PyDict>>,
) -> PyResult<DynamicRequest> {
    let mut parameters = Map::new();
    for (name, value) in fields.into_iter().flatten() {
        if !value.is_none() {
            parameters.insert(name.cast::<PyString>()?.to_str()?.to_owned(), encode(&value)?);
        }
    }
    Ok(known(py, action)?.parameters(parameters))
}

/// Creates a request from wire names. With a `version`, the library does not need to know the action.
pub(crate) fn from_parameters(
    py: Python<'_>,
    action: &str,
    parameters: Option<&Bound<'_, PyDict>>,
    version: Option<&str>,
    allow_unknown: bool,
) -> PyResult<DynamicRequest> {
    let request = match version {
        Some(version) => DynamicRequest::custom(action, version),
        None => known(py, action)?.allow_unknown_parameters(allow_unknown),
    };
    let parameters = parameters.map(encode_dict).transpose()?;
    Ok(request.parameters(parameters.unwrap_or_default()))
}

/// Creates a request from a request object.
pub(crate) fn from_model(request: &Bound<'_, Model>) -> PyResult<DynamicRequest> {
    let py = request.py();
    let Some(action) = request.get().action(py) else {
        return Err(PyTypeError::new_err(format!("`{}` is not a request", request.get_type().name()?)));
    };
    Ok(known(py, action)?.allow_unknown_parameters(true).parameters(request.get().encode(py)?))
}

fn known(py: Python<'_>, action: &str) -> PyResult<DynamicRequest> {
    DynamicRequest::new(action).map_err(|unknown| errors::exception(py, &Error::from(unknown)))
}
