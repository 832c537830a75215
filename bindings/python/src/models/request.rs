//! The methods of `volcredis.Request`.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::base::{Model, TypedRequest};

#[pymethods]
impl TypedRequest {
    #[new]
    #[pyo3(signature = (**_fields))]
    fn new(_fields: Option<&Bound<'_, PyDict>>) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Model::empty()).add_subclass(Self)
    }

    /// The wire name of the action.
    #[getter]
    fn action(slf: &Bound<'_, Self>) -> PyResult<&'static str> {
        let action = slf.as_super().get().action(slf.py());
        action.ok_or_else(|| PyTypeError::new_err("the request belongs to no action"))
    }
}
