//! From the JSON text of an answer to models, without a tree in between.

use std::fmt;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::class;
use crate::model::Value;
use crate::shape::{Item, Kind, Shape};

/// Reads a model of `shape` from JSON; an empty one where the JSON is null.
pub(crate) fn model<'py>(py: Python<'py>, shape: &'static Shape, json: &str) -> PyResult<Bound<'py, PyAny>> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    match (Nested { py, shape }).deserialize(&mut deserializer).map_err(invalid)? {
        Some(model) => Ok(model),
        None => class::instance(py, shape, Box::default(), None),
    }
}

/// Reads any JSON as plain Python data.
pub(crate) fn plain<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    Plain { py, item: None, as_tuple: false }.deserialize(&mut deserializer).map_err(invalid)
}

fn invalid(error: serde_json::Error) -> PyErr {
    crate::errors::malformed(&error.to_string())
}

/// What Python says, as an error of serde.
fn python<E: de::Error>(error: PyErr) -> E {
    E::custom(error)
}

/// A structure; `None` for a null. Anything else stays what it is: an answer is worth more than the model's opinion.
struct Nested<'py> {
    py: Python<'py>,
    shape: &'static Shape,
}

impl<'de, 'py> DeserializeSeed<'de> for Nested<'py> {
    type Value = Option<Bound<'py, PyAny>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let kind = Kind { item: Item::Model(self.shape.index()), is_list: false };
        let value = Plain { py: self.py, item: Some(kind), as_tuple: true }.deserialize(deserializer)?;
        Ok(Some(value).filter(|value| !value.is_none()))
    }
}

/// A value, read as the model describes it, or as it comes where the model says nothing.
struct Plain<'py> {
    py: Python<'py>,
    item: Option<Kind>,
    /// Whether a list becomes a tuple, as all lists in models are.
    as_tuple: bool,
}

impl<'py> Plain<'py> {
    fn of<'de, V: pyo3::IntoPyObject<'py>, E: de::Error>(&self, value: V) -> Result<Bound<'py, PyAny>, E>
    where
        V::Error: Into<PyErr>,
    {
        value
            .into_pyobject(self.py)
            .map(|value| value.into_any().into_bound())
            .map_err(|error| python(error.into()))
    }

    fn is(&self, wanted: fn(Item) -> bool) -> bool {
        self.item.is_some_and(|kind| !kind.is_list && wanted(kind.item))
    }
}
