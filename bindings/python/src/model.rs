//! The base classes of all models: what an instance holds, and everything that its class inherits.

use pyo3::basic::CompareOp;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyString, PyTuple, PyType};
use serde_json::Map;
use volcredis::model::suggest;

use crate::class::shape_of;
use crate::decode::Decoder;
use crate::shape::{Item, Role, Shape};
use crate::{encode, gate};

/// The value of a field; `None` where it is not given.
pub(crate) type Value = Option<Py<PyAny>>;

/// A structure of a request or a response. It does not change.
#[pyclass(frozen, subclass, module = "volcredis", weakref)]
pub(crate) struct Model {
    content: PyOnceLock<Content>,
}

struct Content {
    shape: Option<&'static Shape>,
    values: Box<[Value]>,
    unknown: Option<Py<PyDict>>,
}

/// Gives a new instance what it holds for ever.
pub(crate) fn fill(
    object: &Bound<'_, PyAny>,
    shape: Option<&'static Shape>,
    values: Box<[Value]>,
    unknown: Option<Py<PyDict>>,
) -> PyResult<()> {
    let content = Content { shape, values, unknown };
    // An instance that was filled before stays as it is: models do not change.
    let _ = object.cast::<Model>()?.get().content.set(object.py(), content);
    Ok(())
}

impl Model {
    /// A model that is yet to be filled.
    pub(crate) fn empty() -> Self {
        Self { content: PyOnceLock::new() }
    }

    /// The value of the field in that place.
    pub(crate) fn value(&self, py: Python<'_>, index: usize) -> Option<&Py<PyAny>> {
        self.content.get(py)?.values.get(index)?.as_ref()
    }

    /// The action that the model is a request of, as the wire names it.
    pub(crate) fn action(&self, py: Python<'_>) -> Option<&'static str> {
        match self.content.get(py)?.shape?.role {
            Role::Request(action) => Some(action.name),
            _ => None,
        }
    }

    /// The fields that are given, by their wire names.
    pub(crate) fn encode(&self, py: Python<'_>) -> PyResult<Map<String, serde_json::Value>> {
        let mut object = Map::new();
        for (shape, index, value) in self.given(py) {
            object.insert(shape.slots[index].field.name.to_owned(), encode::json(value.bind(py))?);
        }
        if let Some(unknown) = self.content.get(py).and_then(|content| content.unknown.as_ref()) {
            object.extend(encode::object(unknown.bind(py))?);
        }
        Ok(object)
    }

    fn given<'a>(
        &'a self,
        py: Python<'_>,
    ) -> impl Iterator<Item = (&'static Shape, usize, &'a Py<PyAny>)> + use<'a> {
        let content = self.content.get(py).and_then(|content| content.shape.map(|shape| (shape, content)));
        content.into_iter().flat_map(|(shape, content)| {
            let values = content.values.iter().enumerate();
            values.filter_map(move |(index, value)| value.as_ref().map(|value| (shape, index, value)))
        })
    }

    fn unknown_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        match self.content.get(py).and_then(|content| content.unknown.as_ref()) {
            Some(unknown) => unknown.bind(py).copy(),
            None => Ok(PyDict::new(py)),
        }
    }
}

#[pymethods]
impl Model {
    #[new]
    #[pyo3(signature = (**_fields))]
    fn new(_fields: Option<&Bound<'_, PyDict>>) -> Self {
        Self::empty()
    }

    #[pyo3(signature = (**fields))]
    fn __init__(slf: &Bound<'_, Self>, fields: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
        let py = slf.py();
        gate::enter(py, |_| {
            let class = slf.get_type();
            let Some(shape) = shape_of(&class)? else {
                return Err(PyTypeError::new_err(format!("`{}` has no fields of its own", class.name()?)));
            };
            let mut values: Box<[Value]> = shape.slots.iter().map(|_| None).collect();
            for (name, value) in fields.into_iter().flatten() {
                let name = name.cast::<PyString>()?.to_str()?;
                let Some(index) = shape.slots.iter().position(|slot| slot.attribute == name) else {
                    return Err(unknown_field(shape, name));
                };
                if !value.is_none() {
                    let kind = Some(shape.slots[index].kind);
                    let json = encode::json(&value)?.to_string();
                    values[index] = Some(Decoder { py, kind, lenient: false }.read(&json)?.unbind());
                }
            }
            let missing: Vec<String> = shape
                .slots
                .iter()
                .zip(&values)
                .filter(|(slot, value)| slot.field.required && shape.is_sent() && value.is_none())
                .map(|(slot, _)| format!("`{}`", slot.attribute))
                .collect();
            if !missing.is_empty() {
                return Err(PyTypeError::new_err(format!("`{}` needs {}", shape.name, missing.join(", "))));
            }
            fill(slf.as_any(), Some(shape), values, None)
        })
    }

    /// Makes a model from a dictionary with wire names, as `to_dict` gives it.
    #[classmethod]
    fn from_dict<'py>(cls: &Bound<'py, PyType>, fields: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
        let py = cls.py();
        gate::enter(py, |_| {
            if let Some(shape) = shape_of(cls)? {
                let kind = Some(shape.kind());
                let json = serde_json::Value::Object(encode::object(fields)?).to_string();
                return Decoder { py, kind, lenient: true }.read(&json);
            }
            let object = cls.call_method1("__new__", (cls,))?;
            fill(&object, None, Box::default(), Some(fields.copy()?.unbind()))?;
            Ok(object)
        })
    }

    /// The fields that are given, and those that the library does not know, by their wire names: plain data for JSON.
    pub(crate) fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        gate::enter(py, |_| {
            let json = serde_json::Value::Object(self.encode(py)?).to_string();
            Decoder { py, kind: None, lenient: false }.read(&json)
        })
    }

    /// The fields that the library does not know, by their wire names.
    #[getter]
    fn unknown_fields<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.unknown_dict(py)
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let py = slf.py();
        gate::enter(py, |_| {
            let mut parts = Vec::new();
            for (shape, index, value) in slf.get().given(py) {
                let slot = &shape.slots[index];
                let text = match slot.kind.item {
                    Item::Secret => "'[redacted]'".to_owned(),
                    _ => value.bind(py).repr()?.to_string(),
                };
                parts.push(format!("{}={text}", slot.attribute));
            }
            let unknown = slf.get().unknown_dict(py)?;
            if !unknown.is_empty() {
                parts.push(format!("unknown_fields={}", unknown.repr()?));
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
        gate::enter(py, |_| {
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
        gate::enter(py, |_| {
            let mut parts = vec![slf.get_type().into_any()];
            for (_, index, value) in slf.get().given(py) {
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

    /// The same model with some fields replaced; what `copy.replace` calls.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        gate::enter(py, |_| {
            let this = slf.get();
            let fields = PyDict::new(py);
            for (shape, index, value) in this.given(py) {
                fields.set_item(shape.slots[index].attribute, value)?;
            }
            if let Some(changes) = changes {
                fields.update(changes.as_mapping())?;
            }
            let changed = slf.get_type().call((), Some(&fields))?.cast_into::<Self>()?;
            let object =
                changed.get().encode(py)?.into_iter().chain(encode::object(&this.unknown_dict(py)?)?);
            let json = serde_json::Value::Object(object.collect()).to_string();
            let kind = shape_of(&slf.get_type())?.map(Shape::kind);
            Decoder { py, kind, lenient: false }.read(&json)
        })
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        gate::enter(slf.py(), |_| {
            let fields = slf.get().to_dict(slf.py())?;
            (slf.get_type().getattr("from_dict")?, (fields,)).into_pyobject(slf.py())
        })
    }
}

fn unknown_field(shape: &Shape, name: &str) -> PyErr {
    let nearest = suggest(name, shape.slots.iter().map(|slot| slot.attribute));
    let hint = nearest.map(|nearest| format!("; did you mean `{nearest}`?")).unwrap_or_default();
    PyTypeError::new_err(format!("`{}` has no field `{name}`{hint}", shape.name))
}
