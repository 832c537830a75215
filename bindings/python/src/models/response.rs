//! The methods of `volcredis.Response`, and responses from the results of calls.

use std::collections::HashMap;
use std::sync::OnceLock;

use http::HeaderMap;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use serde_json::value::RawValue;
use volcredis::model::Action;

use super::base::{CallMetadata, Model, Response};
use super::convert::Names;
use super::decode::Decoder;
use super::schema::Schema;
use crate::{errors, interpreter};

/// Converts a response of the client.
pub(crate) fn to_response<'py>(
    py: Python<'py>,
    action: Option<&'static Action>,
    response: volcredis::Response<Box<RawValue>>,
) -> PyResult<Bound<'py, PyAny>> {
    let json = match response.result.get() {
        "null" => "{}",
        json => json,
    };
    let schema = action.map(Schema::response_of);
    let invalid =
        |reason: &str| errors::invalid_response(py, action.map(|action| action.name), &response, reason);
    let result = Decoder { py, kind: schema.map(Schema::kind) }
        .read(json)
        .map_err(|error| invalid(&error.value(py).to_string()))?;
    let object = match result.cast::<PyDict>() {
        Ok(fields) if schema.is_none() => py.get_type::<Response>().call_method1("from_dict", (fields,))?,
        _ => result,
    };
    let Ok(object) = object.cast_into::<Response>() else {
        return Err(invalid("the result is not an object"));
    };
    let call = CallMetadata {
        request_id: response.metadata.request_id,
        http_status: response.http_status,
        headers: Some(response.headers),
        attempts: response.attempts,
    };
    // A new object has no metadata yet.
    let _ = object.get().call.set(call);
    Ok(object.into_any())
}

impl Response {
    fn call(&self) -> &CallMetadata {
        static NONE: CallMetadata =
            CallMetadata { request_id: None, http_status: 0, headers: None, attempts: 0 };
        self.call.get().unwrap_or(&NONE)
    }
}

#[pymethods]
impl Response {
    #[new]
    #[pyo3(signature = (**_fields))]
    fn new(_fields: Option<&Bound<'_, PyDict>>) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::empty()).add_subclass(Self { call: OnceLock::new() })
    }

    /// The ID of the request in the logs of the service.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.call().request_id.as_deref()
    }

    /// The HTTP status; 0 for a response that was not received.
    #[getter]
    fn http_status(&self) -> u16 {
        self.call().http_status
    }

    /// The HTTP headers, with names in lower case. The values of a name that occurs several times are separated by commas.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let headers = PyDict::new(py);
        for (name, value) in self.call().headers.iter().flatten() {
            let value = String::from_utf8_lossy(value.as_bytes());
            match headers.get_item(name.as_str())? {
                Some(before) => headers.set_item(name.as_str(), format!("{before}, {value}"))?,
                None => headers.set_item(name.as_str(), value)?,
            }
        }
        Ok(headers)
    }

    /// The number of times the request was sent; 0 for a response that was not received.
    #[getter]
    fn attempts(&self) -> u32 {
        self.call().attempts
    }

    /// Restores a pickled response.
    #[staticmethod]
    fn _restore<'py>(
        class: &Bound<'py, PyType>,
        fields: &Bound<'py, PyDict>,
        request_id: Option<String>,
        http_status: u16,
        headers: &Bound<'py, PyDict>,
        attempts: u32,
    ) -> PyResult<Bound<'py, PyAny>> {
        interpreter::enter(class.py(), |_| {
            let object = class.call_method1("from_dict", (fields,))?;
            let headers = HeaderMap::try_from(&headers.extract::<HashMap<String, String>>()?).ok();
            let call = CallMetadata { request_id, http_status, headers, attempts };
            let _ = object.cast::<Self>()?.get().call.set(call);
            Ok(object)
        })
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let py = slf.py();
        interpreter::enter(py, |_| {
            let call = slf.get().call();
            let headers = slf.get().headers(py)?;
            let fields = slf.as_super().get().to_plain_dict(py, Names::Wire)?;
            let request_id = call.request_id.as_deref();
            let parts = (slf.get_type(), fields, request_id, call.http_status, headers, call.attempts);
            (slf.get_type().getattr("_restore")?, parts).into_pyobject(py)
        })
    }
}
