//! The JSON of requests, from Python values.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple, PyType};
use serde_json::{Map, Number, Value};

use super::base::Model;
use crate::datetime;

/// The limit of nested values.
pub(super) const MAX_DEPTH: usize = 64;

/// Converts a Python value to JSON: `None`, a boolean, a number, a string, an iterable, a mapping with strings as keys, a
/// model, or a `datetime` with a time zone.
pub(crate) fn encode(value: &Bound<'_, PyAny>) -> PyResult<Value> {
    encode_value(value, MAX_DEPTH)
}

/// Converts a dictionary to a JSON object.
pub(crate) fn encode_dict(members: &Bound<'_, PyDict>) -> PyResult<Map<String, Value>> {
    encode_members(members, MAX_DEPTH)
}

impl Model {
    /// Converts the fields that are present to a JSON object with their wire names.
    pub(crate) fn encode(&self, py: Python<'_>) -> PyResult<Map<String, Value>> {
        let mut object = Map::new();
        for (_, field, value) in self.fields(py) {
            object.insert(field.field.name.to_owned(), encode(value.bind(py))?);
        }
        if let Some(unknown) = self.unknown(py) {
            object.extend(encode_dict(unknown.bind(py))?);
        }
        Ok(object)
    }
}

fn encode_value(value: &Bound<'_, PyAny>, depth: usize) -> PyResult<Value> {
    let depth = nested_depth(depth)?;
    if value.is_none() {
        return Ok(Value::Null);
    }
    if let Ok(string) = value.cast::<PyString>() {
        return Ok(Value::String(string.to_str()?.to_owned()));
    }
    // Before `int`, of which `bool` is a subclass.
    if let Ok(truth) = value.cast::<PyBool>() {
        return Ok(Value::Bool(truth.is_true()));
    }
    if value.is_instance_of::<PyInt>() {
        return Ok(Value::Number(value.extract::<i64>()?.into()));
    }
    if value.is_instance_of::<PyFloat>() {
        let number = value.extract::<f64>()?;
        return Number::from_f64(number).map(Value::Number).ok_or_else(|| not_finite(number));
    }
    if let Ok(model) = value.cast::<Model>() {
        return Ok(Value::Object(model.get().encode(value.py())?));
    }
    if let Ok(members) = value.cast::<PyDict>() {
        return Ok(Value::Object(encode_members(members, depth)?));
    }
    if is_list(value) {
        let items = value.try_iter()?.map(|item| encode_value(&item?, depth));
        return Ok(Value::Array(items.collect::<PyResult<_>>()?));
    }
    if let Some(string) = datetime::to_rfc3339(value)? {
        return Ok(Value::String(string));
    }
    match plain(value)? {
        Some(plain) => encode_value(&plain, depth),
        None => Err(unsupported(value)),
    }
}

fn encode_members(members: &Bound<'_, PyDict>, depth: usize) -> PyResult<Map<String, Value>> {
    let mut object = Map::new();
    for (name, value) in members {
        object.insert(key(&name)?.to_str()?.to_owned(), encode_value(&value, depth)?);
    }
    Ok(object)
}

/// Returns true for a list, a tuple, and other iterables that are neither strings, bytes nor mappings, such as a set, a
/// `deque` or a generator.
pub(super) fn is_list(value: &Bound<'_, PyAny>) -> bool {
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        return true;
    }
    let has = |name: &str| value.hasattr(name).unwrap_or(false);
    let is_other = value.is_instance_of::<PyString>()
        || value.is_instance_of::<PyBytes>()
        || value.is_instance_of::<PyByteArray>()
        || value.is_instance_of::<PyType>();
    !is_other && has("__iter__") && !has("keys")
}

/// Converts a value of another library to one of Python: a scalar of numpy or pandas, a mapping, an integer or a decimal
/// number. Returns `None` for a value of another type.
pub(super) fn plain<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    if value.is_instance_of::<PyType>() {
        return Ok(None);
    }
    if value.hasattr("dtype")? && value.hasattr("item")? {
        return value.call_method0("item").map(Some);
    }
    if value.hasattr("keys")? && value.hasattr("__getitem__")? {
        return value.py().get_type::<PyDict>().call1((value,)).map(Some);
    }
    if value.hasattr("__index__")? {
        return value.call_method0("__index__").map(Some);
    }
    match value.hasattr("__float__")? {
        true => value.call_method0("__float__").map(Some),
        false => Ok(None),
    }
}

/// Returns the depth that is left within a value.
pub(super) fn nested_depth(depth: usize) -> PyResult<usize> {
    depth
        .checked_sub(1)
        .ok_or_else(|| PyTypeError::new_err(format!("values must be nested at most {MAX_DEPTH} levels deep")))
}

/// Returns a key of a dictionary as a string.
pub(super) fn key<'a, 'py>(name: &'a Bound<'py, PyAny>) -> PyResult<&'a Bound<'py, PyString>> {
    let name = name.cast::<PyString>();
    name.map_err(|_| PyTypeError::new_err("the keys of a dictionary must be strings, the wire names"))
}

pub(super) fn not_finite(number: f64) -> PyErr {
    PyTypeError::new_err(format!("numbers must be finite, got {number}"))
}

pub(super) fn unsupported(value: &Bound<'_, PyAny>) -> PyErr {
    match value.get_type().fully_qualified_name() {
        Ok(name) => PyTypeError::new_err(format!(
            "values must be strings, numbers, booleans, datetimes, lists, dictionaries or models, got `{name}`"
        )),
        Err(error) => error,
    }
}
