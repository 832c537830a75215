//! Models from the JSON of responses, without a tree in between.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;

use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use volcredis::model::{integer, parse_integer};

use super::base::{Model, Value};
use super::class;
use super::memory::Memory;
use super::schema::{ItemKind, PyKind, Schema};

/// Converts a JSON value to Python. A number in a string is accepted for a number, and the other way round.
pub(crate) struct Decoder<'py> {
    pub(crate) py: Python<'py>,
    /// The type of the value; `None` where it is unknown.
    pub(crate) kind: Option<PyKind>,
}

impl<'py> Decoder<'py> {
    /// Converts a JSON document. A value of another type than expected stays as it is. Fails for one whose objects would
    /// take many times its size.
    pub(crate) fn read(self, json: &str) -> PyResult<Bound<'py, PyAny>> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        self.deserialize(Memory::for_body(json.len()), &mut deserializer)
    }

    /// Converts a parsed value.
    pub(crate) fn read_value(self, json: &serde_json::Value) -> PyResult<Bound<'py, PyAny>> {
        self.deserialize(Memory::unlimited(), json)
    }

    fn deserialize<'de, D: Deserializer<'de, Error = serde_json::Error>>(
        self,
        memory: Memory,
        json: D,
    ) -> PyResult<Bound<'py, PyAny>> {
        let document = Document { memory, names: RefCell::default(), latest: RefCell::default() };
        ValueSeed { py: self.py, kind: self.kind, previous: None, document: &document }
            .deserialize(json)
            .map_err(|error| pyo3::exceptions::PyValueError::new_err(error.to_string()))
    }
}

/// The memory, the names and the strings that the values of a document share.
struct Document<'py> {
    memory: Memory,
    /// The names of members that are not attributes, each as one string.
    names: RefCell<HashMap<String, Bound<'py, PyString>>>,
    /// The latest model of each structure, by the index of its schema. A document has models of a few structures only.
    latest: RefCell<Vec<(usize, Bound<'py, Model>)>>,
}

impl<'py> Document<'py> {
    /// Returns the name of a member.
    fn name<E: de::Error>(&self, py: Python<'py>, name: String) -> Result<Bound<'py, PyString>, E> {
        if let Some(known) = self.names.borrow().get(&name) {
            return Ok(known.clone());
        }
        self.memory.take_string(&name)?;
        let string = PyString::new(py, &name);
        self.names.borrow_mut().insert(name, string.clone());
        Ok(string)
    }

    fn latest(&self, schema: &Schema) -> Option<Bound<'py, Model>> {
        let latest = self.latest.borrow();
        latest.iter().find(|(index, _)| *index == schema.index).map(|(_, model)| model.clone())
    }

    fn set_latest(&self, schema: &Schema, model: &Bound<'py, Model>) {
        let mut latest = self.latest.borrow_mut();
        match latest.iter_mut().find(|(index, _)| *index == schema.index) {
            Some((_, latest)) => latest.clone_from(model),
            None => latest.push((schema.index, model.clone())),
        }
    }
}

/// Converts one value of a document.
#[derive(Clone, Copy)]
struct ValueSeed<'a, 'py> {
    py: Python<'py>,
    kind: Option<PyKind>,
    /// The value of the same field in the previous item of a list. Items that agree share a string.
    previous: Option<&'a Py<PyAny>>,
    document: &'a Document<'py>,
}

impl<'py> ValueSeed<'_, 'py> {
    /// Returns the expected type of a value that is not a list.
    fn item_kind(&self) -> Option<ItemKind> {
        self.kind.filter(|kind| !kind.is_list).map(|kind| kind.item)
    }

    fn to_python<V, E>(self, value: V) -> Result<Bound<'py, PyAny>, E>
    where
        V: IntoPyObjectExt<'py>,
        E: de::Error,
    {
        value.into_bound_py_any(self.py).map_err(E::custom)
    }

    fn string<E: de::Error>(self, value: &str) -> Result<Bound<'py, PyAny>, E> {
        let previous = self.previous.and_then(|previous| previous.bind(self.py).cast::<PyString>().ok());
        match previous {
            Some(previous) if previous.to_str().is_ok_and(|previous| previous == value) => {
                Ok(previous.clone().into_any())
            }
            _ => self.to_python(value),
        }
    }

    fn structure<'de, A: MapAccess<'de>>(
        &self,
        schema: &'static Schema,
        mut members: A,
    ) -> Result<Bound<'py, PyAny>, A::Error> {
        self.document.memory.take_model(schema)?;
        let mut values: Box<[Value]> = schema.fields.iter().map(|_| None).collect();
        let mut unknown: Option<Bound<'py, PyDict>> = None;
        let mut next = 0;
        let latest = self.document.latest(schema);
        while let Some(field) = members.next_key_seed(FieldSeed { schema, hint: next })? {
            match field {
                Ok(index) => {
                    let kind = Some(schema.fields[index].kind);
                    let previous = latest.as_ref().and_then(|model| model.get().value(self.py, index));
                    let value = members.next_value_seed(ValueSeed { kind, previous, ..*self })?;
                    values[index] = (!value.is_none()).then(|| value.unbind());
                    next = index + 1;
                }
                Err(name) => {
                    let value = members.next_value_seed(Self { kind: None, previous: None, ..*self })?;
                    if unknown.is_none() {
                        self.document.memory.take_dict()?;
                    }
                    self.document.memory.take_member()?;
                    let unknown = unknown.get_or_insert_with(|| PyDict::new(self.py));
                    unknown.set_item(self.document.name(self.py, name)?, value).map_err(de::Error::custom)?;
                }
            }
        }
        let model = class::instance(self.py, schema, values, unknown.map(Bound::unbind));
        let model = model.map_err(de::Error::custom)?;
        self.document.set_latest(schema, &model);
        Ok(model.into_any())
    }
}

impl<'de, 'py> DeserializeSeed<'de> for ValueSeed<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, 'py> Visitor<'de> for ValueSeed<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(self.py.None().into_bound(self.py))
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Self::Value, E> {
        self.to_python(value)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
        self.document.memory.take_number()?;
        match self.item_kind() {
            Some(ItemKind::String | ItemKind::Time | ItemKind::Secret) => self.to_python(value.to_string()),
            #[allow(clippy::cast_precision_loss, reason = "the field is a double")]
            Some(ItemKind::Double) => self.to_python(value as f64),
            _ => self.to_python(value),
        }
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.to_python(value),
        }
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
        self.document.memory.take_number()?;
        match self.item_kind() {
            Some(ItemKind::Integer) => match integer(value) {
                Some(number) => self.to_python(number),
                None => self.to_python(value),
            },
            Some(ItemKind::String | ItemKind::Time | ItemKind::Secret) => self.to_python(value.to_string()),
            _ => self.to_python(value),
        }
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Self::Value, E> {
        self.document.memory.take_string(value)?;
        match self.item_kind() {
            Some(ItemKind::Integer) => match parse_integer(value) {
                Some(number) => self.to_python(number),
                None => self.to_python(value),
            },
            Some(ItemKind::Double) => match value.trim().parse::<f64>() {
                Ok(number) => self.to_python(number),
                Err(_) => self.to_python(value),
            },
            Some(ItemKind::Boolean) => match value.trim().parse::<bool>() {
                Ok(truth) => self.to_python(truth),
                Err(_) => self.to_python(value),
            },
            _ => self.string(value),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let is_known = self.kind.is_some_and(|kind| kind.is_list);
        let kind = self.kind.filter(|_| is_known).map(PyKind::item_kind);
        self.document.memory.take_list()?;
        let mut values = Vec::with_capacity(items.size_hint().unwrap_or(0));
        while let Some(value) = items.next_element_seed(Self { kind, previous: None, ..self })? {
            if !(is_known && value.is_none()) {
                self.document.memory.take_item()?;
                values.push(value);
            }
        }
        if is_known {
            PyTuple::new(self.py, values).map(Bound::into_any).map_err(de::Error::custom)
        } else {
            PyList::new(self.py, values).map(Bound::into_any).map_err(de::Error::custom)
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        if let Some(PyKind { item: ItemKind::Model(index), is_list: false }) = self.kind {
            return self.structure(Schema::at(index), members);
        }
        let plain = Self { kind: None, previous: None, ..self };
        self.document.memory.take_dict()?;
        let dict = PyDict::new(self.py);
        while let Some(name) = members.next_key::<String>()? {
            self.document.memory.take_member()?;
            let name = self.document.name(self.py, name)?;
            dict.set_item(name, members.next_value_seed(plain)?).map_err(de::Error::custom)?;
        }
        Ok(dict.into_any())
    }
}

/// Finds the field of a member of an object. Fails with the name of a member that is unknown.
struct FieldSeed {
    schema: &'static Schema,
    hint: usize,
}

impl<'de> DeserializeSeed<'de> for FieldSeed {
    type Value = Result<usize, String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for FieldSeed {
    type Value = Result<usize, String>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a field")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.schema.position(name, self.hint).ok_or_else(|| name.to_owned()))
    }
}
