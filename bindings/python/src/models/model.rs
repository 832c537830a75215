//! The methods of `volcredis.Model`, which all models inherit.

use pyo3::basic::CompareOp;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyString, PyTuple, PyType};
use volcredis::model::suggest;

use super::base::{Content, Model, Value};
use super::class::{self, schema_of};
use super::convert::{Names, convert};
use super::decode::Decoder;
use super::encode::encode_dict;
use super::schema::{ItemKind, Schema};
use super::signature::LazyAttribute;
use crate::interpreter;

#[pymethods]
impl Model {
    #[classattr]
    fn __signature__() -> LazyAttribute {
        LazyAttribute { name: "__signature__", function: "signature" }
    }

    #[classattr]
    fn __dataclass_fields__() -> LazyAttribute {
        LazyAttribute { name: "__dataclass_fields__", function: "dataclass_fields" }
    }

    #[new]
    #[pyo3(signature = (**_fields))]
    fn new(_fields: Option<&Bound<'_, PyDict>>) -> Self {
        Self::empty()
    }

    #[pyo3(signature = (**fields))]
    fn __init__(slf: &Bound<'_, Self>, fields: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
        let py = slf.py();
        interpreter::enter(py, |_| {
            let class = slf.get_type();
            let Some(schema) = schema_of(&class)? else {
                return Err(PyTypeError::new_err(format!("`{}` has no fields of its own", class.name()?)));
            };
            let mut values: Box<[Value]> = schema.fields.iter().map(|_| None).collect();
            for (name, value) in fields.into_iter().flatten() {
                let name = name.cast::<PyString>()?.to_str()?;
                let Some(index) = schema.fields.iter().position(|field| field.attribute == name) else {
                    return Err(unknown_field(schema, name));
                };
                if !value.is_none() {
                    values[index] = Some(convert(&value, Some(schema.fields[index].kind))?.unbind());
                }
            }
            let missing: Vec<String> = schema
                .fields
                .iter()
                .zip(&values)
                .filter(|(field, value)| field.field.required && schema.is_request() && value.is_none())
                .map(|(field, _)| format!("`{}`", field.attribute))
                .collect();
            if !missing.is_empty() {
                return Err(PyTypeError::new_err(format!("`{}` needs {}", schema.name, missing.join(", "))));
            }
            slf.get().fill(py, Content { schema: Some(schema), values, unknown: None });
            Ok(())
        })
    }

    // `pprint` reads it for every data class.
    #[classattr]
    fn __dataclass_params__() -> LazyAttribute {
        LazyAttribute { name: "__dataclass_params__", function: "dataclass_params" }
    }

    /// Creates a model from a dictionary with wire names, as `to_dict` returns it.
    #[classmethod]
    fn from_dict<'py>(cls: &Bound<'py, PyType>, fields: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
        let py = cls.py();
        interpreter::enter(py, |_| {
            if let Some(schema) = schema_of(cls)? {
                let json = serde_json::Value::Object(encode_dict(fields)?);
                return Decoder { py, kind: Some(schema.kind()) }.read_value(&json);
            }
            let object = cls.call_method1("__new__", (cls,))?;
            let content =
                Content { schema: None, values: Box::default(), unknown: Some(fields.copy()?.unbind()) };
            object.cast::<Self>()?.get().fill(py, content);
            Ok(object)
        })
    }

    /// Returns the fields that are present, those that the library does not know included: plain data for JSON. The names
    /// are the wire names, or with `by="snake"` those of the attributes.
    #[pyo3(signature = (*, by="wire"))]
    fn to_dict<'py>(&self, py: Python<'py>, by: &str) -> PyResult<Bound<'py, PyDict>> {
        let names = match by {
            "wire" => Names::Wire,
            "snake" => Names::Snake,
            other => {
                return Err(PyValueError::new_err(format!("`by` must be 'wire' or 'snake', got '{other}'")));
            }
        };
        interpreter::enter(py, |_| self.to_plain_dict(py, names))
    }

    /// Returns the model with one attribute per line.
    fn pformat<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        interop(slf, "pretty")
    }

    fn __rich_repr__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        interop(slf, "rich_repr")
    }

    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        interop(slf, "html_table")
    }

    fn _repr_pretty_(
        slf: &Bound<'_, Self>,
        printer: &Bound<'_, PyAny>,
        _cycle: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        printer.call_method1("text", (interop(slf, "pretty")?,)).map(drop)
    }

    /// Returns the names of the attributes that are not shown.
    fn _secret_attributes(&self, py: Python<'_>) -> Vec<&'static str> {
        let fields = self.fields(py).filter(|(_, field, _)| matches!(field.kind.item, ItemKind::Secret));
        fields.map(|(_, field, _)| field.attribute).collect()
    }

    #[classmethod]
    fn __get_pydantic_core_schema__<'py>(
        cls: &Bound<'py, PyType>,
        source: &Bound<'py, PyAny>,
        handler: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let module = cls.py().import("volcredis._interop")?;
        module.call_method1("pydantic_schema", (cls, source, handler))
    }

    #[classmethod]
    fn __get_pydantic_json_schema__<'py>(
        cls: &Bound<'py, PyType>,
        _schema: &Bound<'py, PyAny>,
        _handler: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        cls.py().import("volcredis._interop")?.call_method1("pydantic_json_schema", (cls,))
    }

    /// The fields that the library does not know, by their wire names.
    #[getter]
    fn unknown_fields<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        match self.unknown(py) {
            Some(unknown) => unknown.bind(py).copy(),
            None => Ok(PyDict::new(py)),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let py = slf.py();
        interpreter::enter(py, |_| {
            let mut parts = Vec::new();
            for (_, field, value) in slf.get().fields(py) {
                let value = match field.kind.item {
                    ItemKind::Secret => "'[redacted]'".to_owned(),
                    _ => value.bind(py).repr()?.to_string(),
                };
                parts.push(format!("{}={value}", field.attribute));
            }
            if let Some(unknown) = slf.get().unknown(py).filter(|unknown| !unknown.bind(py).is_empty()) {
                parts.push(format!("unknown_fields={}", unknown.bind(py).repr()?));
            }
            Ok(format!("{}({})", slf.get_type().name()?, parts.join(", ")))
        })
    }

    fn __richcmp__(
        slf: &Bound<'_, Self>,
        other: &Bound<'_, PyAny>,
        operator: CompareOp,
    ) -> PyResult<Py<PyAny>> {
        let py = slf.py();
        interpreter::enter(py, |_| {
            let equal = match (operator, other.cast::<Self>()) {
                (CompareOp::Eq | CompareOp::Ne, Ok(other)) if slf.get_type().is(other.get_type()) => {
                    slf.get().encode(py)? == other.get().encode(py)?
                }
                _ => return Ok(py.NotImplemented()),
            };
            Ok(PyBool::new(py, equal == matches!(operator, CompareOp::Eq)).to_owned().into_any().unbind())
        })
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<isize> {
        let py = slf.py();
        interpreter::enter(py, |_| {
            let mut parts = vec![slf.get_type().into_any()];
            for (index, _, value) in slf.get().fields(py) {
                parts.push((index, value).into_pyobject(py)?.into_any());
            }
            PyTuple::new(py, parts)?.hash()
        })
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    /// Returns the same model with some fields replaced, for `copy.replace`.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        interpreter::enter(py, |_| {
            let this = slf.get();
            let fields = PyDict::new(py);
            for (_, field, value) in this.fields(py) {
                fields.set_item(field.attribute, value)?;
            }
            if let Some(changes) = changes {
                fields.update(changes.as_mapping())?;
            }
            let replaced = slf.get_type().call((), Some(&fields))?;
            let Some(unknown) = this.unknown(py) else { return Ok(replaced) };
            let replaced = replaced.cast_into::<Self>()?;
            let Some(Content { schema: Some(schema), values, .. }) = replaced.get().content(py) else {
                return Ok(replaced.into_any());
            };
            let values = values.iter().map(|value| value.as_ref().map(|value| value.clone_ref(py)));
            Ok(class::instance(py, schema, values.collect(), Some(unknown.clone_ref(py)))?.into_any())
        })
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        interpreter::enter(slf.py(), |_| {
            let fields = slf.get().to_plain_dict(slf.py(), Names::Wire)?;
            (slf.get_type().getattr("from_dict")?, (fields,)).into_pyobject(slf.py())
        })
    }
}

/// Calls a function of `volcredis._interop`.
fn interop<'py>(model: &Bound<'py, Model>, function: &str) -> PyResult<Bound<'py, PyAny>> {
    let py = model.py();
    interpreter::enter(py, |_| py.import("volcredis._interop")?.call_method1(function, (model,)))
}

fn unknown_field(schema: &Schema, name: &str) -> PyErr {
    let nearest = suggest(name, schema.fields.iter().map(|field| field.attribute));
    let hint = nearest.map(|nearest| format!("; did you mean `{nearest}`?")).unwrap_or_default();
    PyTypeError::new_err(format!("`{}` has no field `{name}`{hint}", schema.name))
}
