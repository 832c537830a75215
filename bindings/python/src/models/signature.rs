//! The signatures of the constructors of models, which `help` and editors show.

use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType};

use super::class::schema_of;
use crate::interpreter;

/// A descriptor that returns the `inspect.Signature` of a class. It is made when it is read, because `inspect` takes long to
/// import.
#[pyclass(frozen, module = "volcredis._volcredis")]
pub(super) struct SignatureAttribute;

#[pymethods]
impl SignatureAttribute {
    fn __get__<'py>(
        &self,
        _instance: Option<&Bound<'py, PyAny>>,
        owner: &Bound<'py, PyType>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = owner.py();
        interpreter::enter(py, |_| {
            let Some(schema) = schema_of(owner)? else {
                return Err(PyAttributeError::new_err("__signature__"));
            };
            let inspect = py.import("inspect")?;
            let parameter = inspect.getattr("Parameter")?;
            let kind = parameter.getattr("KEYWORD_ONLY")?;
            let (required, optional): (Vec<_>, Vec<_>) =
                schema.fields.iter().partition(|field| field.field.required && schema.is_request());
            let mut parameters = Vec::new();
            for field in required {
                parameters.push(parameter.call1((field.attribute, &kind))?);
            }
            for field in optional {
                let default = PyDict::new(py);
                default.set_item("default", py.None())?;
                parameters.push(parameter.call((field.attribute, &kind), Some(&default))?);
            }
            inspect.getattr("Signature")?.call1((parameters,))
        })
    }
}
