//! Attributes of the classes of models that are made when they are read: signatures, and the fields of data classes.

use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::types::{PyTuple, PyType};

use super::class::schema_of;
use crate::interpreter;

/// A descriptor whose value a function of `volcredis._interop` returns for a class and the names of its required and
/// optional attributes. The modules behind it take long to import.
#[pyclass(frozen, module = "volcredis._volcredis")]
pub(super) struct LazyAttribute {
    /// The name of the attribute.
    pub(super) name: &'static str,
    /// The name of the function.
    pub(super) function: &'static str,
}

#[pymethods]
impl LazyAttribute {
    fn __get__<'py>(
        &self,
        _instance: Option<&Bound<'py, PyAny>>,
        owner: &Bound<'py, PyType>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = owner.py();
        interpreter::enter(py, |_| {
            let Some(schema) = schema_of(owner)? else { return Err(PyAttributeError::new_err(self.name)) };
            let (required, optional): (Vec<_>, Vec<_>) =
                schema.fields.iter().partition(|field| field.field.required && schema.is_request());
            let names = |fields: Vec<&super::schema::FieldSchema>| {
                PyTuple::new(py, fields.into_iter().map(|field| field.attribute))
            };
            let arguments = (owner, names(required)?, names(optional)?);
            py.import("volcredis._interop")?.call_method1(self.function, arguments)
        })
    }
}
