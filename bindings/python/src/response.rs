//! The base class of what actions give back.

use std::sync::OnceLock;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};
use serde_json::value::RawValue;
use volcredis::model::Action;

use crate::decode::Decoder;
use crate::model::Model;
use crate::shape::Shape;
use crate::{errors, gate};

/// What an action gave back: the fields of its result, and what is known of the call.
#[pyclass(frozen, subclass, extends = Model, module = "volcredis")]
pub(crate) struct Response {
    call: OnceLock<Call>,
}

/// What is known of the call that a response answers.
struct Call {
    request_id: Option<String>,
    http_status: u16,
    attempts: u32,
}

/// An answer of the client as Python sees it.
pub(crate) fn response<'py>(
    py: Python<'py>,
    action: Option<&'static Action>,
    answer: &volcredis::Response<Box<RawValue>>,
) -> PyResult<Bound<'py, PyAny>> {
    let json = match answer.result.get() {
        "null" => "{}",
        json => json,
    };
    let shape = action.map(Shape::response_of);
    let kind = shape.map(Shape::kind);
    let result = Decoder { py, kind, lenient: true }
        .read(json)
        .map_err(|error| errors::unexpected(py, answer, &error.value(py).to_string()))?;
    let object = match result.cast::<PyDict>() {
        Ok(fields) if shape.is_none() => py.get_type::<Response>().call_method1("from_dict", (fields,))?,
        _ => result,
    };
    let Ok(response) = object.cast_into::<Response>() else {
        return Err(errors::unexpected(py, answer, "the result is not an object"));
    };
    let call = Call {
        request_id: answer.metadata.request_id.clone(),
        http_status: answer.http_status,
        attempts: answer.attempts,
    };
    // It is new, so nothing was set before.
    let _ = response.get().call.set(call);
    Ok(response.into_any())
}

impl Response {
    fn call(&self) -> &Call {
        static NONE: Call = Call { request_id: None, http_status: 0, attempts: 0 };
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

    /// The id that the service knows the call by.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.call().request_id.as_deref()
    }

    /// The HTTP status; 0 for a response that was made by hand.
    #[getter]
    fn http_status(&self) -> u16 {
        self.call().http_status
    }

    /// How often the request was sent.
    #[getter]
    fn attempts(&self) -> u32 {
        self.call().attempts
    }

    /// Puts a pickled response together again.
    #[staticmethod]
    fn _restore<'py>(
        class: &Bound<'py, PyType>,
        fields: &Bound<'py, PyDict>,
        request_id: Option<String>,
        http_status: u16,
        attempts: u32,
    ) -> PyResult<Bound<'py, PyAny>> {
        gate::enter(class.py(), |_| {
            let object = class.call_method1("from_dict", (fields,))?;
            let _ = object.cast::<Self>()?.get().call.set(Call { request_id, http_status, attempts });
            Ok(object)
        })
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let py = slf.py();
        gate::enter(py, |_| {
            let call = slf.get().call();
            let fields = slf.as_super().get().to_dict(py)?;
            let parts = (slf.get_type(), fields, call.request_id.as_deref(), call.http_status, call.attempts);
            (slf.get_type().getattr("_restore")?, parts).into_pyobject(py)
        })
    }
}
