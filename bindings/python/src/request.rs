//! Requests that Python puts together.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use serde_json::Map;
use volcredis::{DynamicRequest, Error};

use crate::model::Model;
use crate::{encode, errors};

/// The request of a method: its arguments under their wire names, where a `None` stands for nothing given.
pub(crate) fn of_method(
    py: Python<'_>,
    action: &str,
    fields: Option<&Bound<'_, PyDict>>,
) -> PyResult<DynamicRequest> {
    let mut parameters = Map::new();
    for (name, value) in fields.into_iter().flatten() {
        if !value.is_none() {
            parameters.insert(name.cast::<PyString>()?.to_str()?.to_owned(), encode::json(&value)?);
        }
    }
    Ok(known(py, action)?.parameters(parameters))
}

/// The request of an action by its name. With a `version`, the action may be one that the library does not know.
pub(crate) fn of_action(
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
    let parameters = parameters.map(encode::object).transpose()?;
    Ok(request.parameters(parameters.unwrap_or_default()))
}

/// The request that a model is.
pub(crate) fn of_model(request: &Bound<'_, Model>) -> PyResult<DynamicRequest> {
    let py = request.py();
    let Some(action) = request.get().action(py) else {
        return Err(PyTypeError::new_err(format!("`{}` is not a request", request.get_type().name()?)));
    };
    Ok(known(py, action)?.allow_unknown_parameters(true).parameters(request.get().encode(py)?))
}

fn known(py: Python<'_>, action: &str) -> PyResult<DynamicRequest> {
    DynamicRequest::new(action).map_err(|unknown| errors::exception(py, &Error::from(unknown)))
}
