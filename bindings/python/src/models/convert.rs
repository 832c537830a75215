//! Conversion of the values that applications pass to the values of models.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

use super::base::{Model, Value};
use super::class::{self, schema_of};
use super::encode::{MAX_DEPTH, is_list, key, nested_depth, not_finite, plain, unsupported};
use super::schema::{ItemKind, PyKind, Schema};
use crate::datetime;

/// Converts a value for a field of the given type, or for a dictionary if `kind` is `None`. Times become strings; depending
/// on the type, lists become tuples and dictionaries become models. A value of another type is not changed.
pub(super) fn convert<'py>(value: &Bound<'py, PyAny>, kind: Option<PyKind>) -> PyResult<Bound<'py, PyAny>> {
    convert_value(value, kind, MAX_DEPTH)
}

/// Converts the members of a dictionary.
pub(super) fn convert_dict<'py>(members: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyDict>> {
    convert_members(members, MAX_DEPTH)
}

/// The names of the members of dictionaries.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Names {
    /// The wire names.
    Wire,
    /// The names of attributes.
    Snake,
}

impl Model {
    /// Returns the fields that are present as a dictionary.
    pub(super) fn to_plain_dict<'py>(&self, py: Python<'py>, names: Names) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for (_, field, value) in self.fields(py) {
            let value = value.bind(py);
            match names {
                Names::Wire => dict.set_item(field.field.name, convert(value, None)?)?,
                Names::Snake => dict.set_item(field.attribute, with_snake_names(value)?)?,
            }
        }
        if let Some(unknown) = self.unknown(py) {
            dict.update(convert_dict(unknown.bind(py))?.as_mapping())?;
        }
        Ok(dict)
    }
}

/// Converts the value of a field to plain data with the names of attributes.
fn with_snake_names<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    if let Ok(model) = value.cast::<Model>() {
        return Ok(model.get().to_plain_dict(py, Names::Snake)?.into_any());
    }
    match value.cast::<PyTuple>() {
        Ok(items) => {
            let items = items.iter().map(|item| with_snake_names(&item)).collect::<PyResult<Vec<_>>>()?;
            Ok(PyList::new(py, items)?.into_any())
        }
        Err(_) => convert(value, None),
    }
}

fn convert_value<'py>(
    value: &Bound<'py, PyAny>,
    kind: Option<PyKind>,
    depth: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    let depth = nested_depth(depth)?;
    if value.is_none() || value.is_exact_instance_of::<PyString>() || value.is_instance_of::<PyBool>() {
        return Ok(value.clone());
    }
    // Instances of subclasses, such as members of an enumeration, become plain values.
    if let Ok(string) = value.cast::<PyString>() {
        return Ok(PyString::new(py, string.to_str()?).into_any());
    }
    if value.is_instance_of::<PyInt>() {
        return Ok(value.extract::<i64>()?.into_pyobject(py)?.into_any());
    }
    if value.is_instance_of::<PyFloat>() {
        let number = value.extract::<f64>()?;
        return if number.is_finite() {
            Ok(PyFloat::new(py, number).into_any())
        } else {
            Err(not_finite(number))
        };
    }
    if let Ok(model) = value.cast::<Model>() {
        return match kind {
            Some(PyKind { item: ItemKind::Model(index), is_list: false }) => {
                let schema = Schema::at(index);
                let own = schema_of(&value.get_type())?;
                if own.is_some_and(|own| own.index == index) {
                    return Ok(value.clone());
                }
                structure(schema, &model.get().to_plain_dict(py, Names::Wire)?, depth)
            }
            _ => Ok(model.get().to_plain_dict(py, Names::Wire)?.into_any()),
        };
    }
    if let Ok(members) = value.cast::<PyDict>() {
        return match kind {
            Some(PyKind { item: ItemKind::Model(index), is_list: false }) => {
                structure(Schema::at(index), members, depth)
            }
            _ => Ok(convert_members(members, depth)?.into_any()),
        };
    }
    if is_list(value) {
        let item_kind = kind.filter(|kind| kind.is_list).map(PyKind::item_kind);
        let items = value.try_iter()?.map(|item| convert_value(&item?, item_kind, depth));
        if item_kind.is_none() {
            return Ok(PyList::new(py, items.collect::<PyResult<Vec<_>>>()?)?.into_any());
        }
        let items = items.filter(|item| !item.as_ref().is_ok_and(PyAnyMethods::is_none));
        return Ok(PyTuple::new(py, items.collect::<PyResult<Vec<_>>>()?)?.into_any());
    }
    if let Some(string) = datetime::to_rfc3339(value)? {
        return Ok(PyString::new(py, &string).into_any());
    }
    match plain(value)? {
        Some(plain) => convert_value(&plain, kind, depth),
        None => Err(unsupported(value)),
    }
}

fn convert_members<'py>(members: &Bound<'py, PyDict>, depth: usize) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(members.py());
    for (name, value) in members {
        dict.set_item(key(&name)?, convert_value(&value, None, depth)?)?;
    }
    Ok(dict)
}

/// Creates an instance from a dictionary with wire names.
fn structure<'py>(
    schema: &'static Schema,
    members: &Bound<'py, PyDict>,
    depth: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let py = members.py();
    let mut values: Box<[Value]> = schema.fields.iter().map(|_| None).collect();
    let unknown = PyDict::new(py);
    let mut next = 0;
    for (name, value) in members {
        let name = key(&name)?.to_str()?;
        match schema.position(name, next).or_else(|| schema.attribute_position(name)) {
            Some(index) => {
                let value = convert_value(&value, Some(schema.fields[index].kind), depth)?;
                values[index] = (!value.is_none()).then(|| value.unbind());
                next = index + 1;
            }
            None => unknown.set_item(name, convert_value(&value, None, depth)?)?,
        }
    }
    let unknown = (!unknown.is_empty()).then(|| unknown.unbind());
    Ok(class::instance(py, schema, values, unknown)?.into_any())
}
