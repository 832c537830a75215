//! From Python values to the JSON of requests.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use serde_json::{Map, Number, Value};

use crate::model::Model;

/// Lists in lists are followed so far.
const DEEPEST: usize = 64;

/// A Python value as JSON: `None`, booleans, numbers, texts, lists, tuples, dictionaries with texts as keys, models, and
/// points in time that know their zone.
pub(crate) fn json(value: &Bound<'_, PyAny>) -> PyResult<Value> {
    encode(value, DEEPEST)
}

/// The members of a dictionary as a JSON object.
pub(crate) fn object(members: &Bound<'_, PyDict>) -> PyResult<Map<String, Value>> {
    encode_object(members, DEEPEST)
}

fn encode(value: &Bound<'_, PyAny>, depth: usize) -> PyResult<Value> {
    let Some(depth) = depth.checked_sub(1) else {
        return Err(PyTypeError::new_err("the value is nested too deeply"));
    };
    if value.is_none() {
        return Ok(Value::Null);
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Value::String(text.to_str()?.to_owned()));
    }
    // A bool is an int as well, so it comes first.
    if let Ok(truth) = value.cast::<PyBool>() {
        return Ok(Value::Bool(truth.is_true()));
    }
    if value.is_instance_of::<PyInt>() {
        return Ok(Value::Number(value.extract::<i64>()?.into()));
    }
    if value.is_instance_of::<PyFloat>() {
        let number = value.extract::<f64>()?;
        return Number::from_f64(number)
            .map(Value::Number)
            .ok_or_else(|| PyTypeError::new_err(format!("{number} cannot be written as JSON")));
    }
    if let Ok(model) = value.cast::<Model>() {
        return Ok(Value::Object(model.get().encode(value.py())?));
    }
    if let Ok(members) = value.cast::<PyDict>() {
        return Ok(Value::Object(encode_object(members, depth)?));
    }
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        let items = value.try_iter()?.map(|item| encode(&item?, depth));
        return Ok(Value::Array(items.collect::<PyResult<_>>()?));
    }
    if let Some(text) = time(value)? {
        return Ok(Value::String(text));
    }
    Err(PyTypeError::new_err(format!(
        "a value of type `{}` cannot be sent; give a text, a number, a boolean, a list, a dictionary or a model",
        value.get_type().fully_qualified_name()?
    )))
}

fn encode_object(members: &Bound<'_, PyDict>, depth: usize) -> PyResult<Map<String, Value>> {
    let mut object = Map::new();
    for (name, value) in members {
        let Ok(name) = name.cast::<PyString>() else {
            return Err(PyTypeError::new_err("the keys of a dictionary must be texts, the wire names"));
        };
        object.insert(name.to_str()?.to_owned(), encode(&value, depth)?);
    }
    Ok(object)
}

/// A `datetime` as RFC 3339 in UTC, to the second; `None` where the value is something else. A time without a zone is
/// refused: it says too little.
fn time(value: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    let py = value.py();
    // Whoever has a `datetime` has imported the module.
    let modules = py.import("sys")?.getattr("modules")?;
    let Ok(module) = modules.get_item("datetime") else { return Ok(None) };
    if !value.is_instance(&module.getattr("datetime")?)? {
        return Ok(None);
    }
    if value.call_method0("utcoffset")?.is_none() {
        return Err(PyTypeError::new_err(
            "a datetime without a time zone cannot be sent; give it one, such as `datetime.timezone.utc`",
        ));
    }
    let utc = value.call_method1("astimezone", (module.getattr("timezone")?.getattr("utc")?,))?;
    utc.call_method1("strftime", ("%Y-%m-%dT%H:%M:%SZ",))?.extract().map(Some)
}
