//! The Python class of a structure: a subclass of `Model` or `Response` with an attribute a field.

use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};

use crate::model::{self, Model, Value};
use crate::response::Response;
use crate::shape::{Item, Kind, Role, Shape};
use crate::typed_request::TypedRequest;

/// A class, and what is needed to make and show its instances.
pub(crate) struct Class {
    pub(crate) class: Py<PyType>,
    /// `object.__new__` for the class: makes an instance that is filled in afterwards.
    new: Py<PyAny>,
}

impl Class {
    pub(crate) fn make(py: Python<'_>, shape: &'static Shape) -> PyResult<Self> {
        let base = match shape.role {
            Role::Request(_) => py.get_type::<TypedRequest>(),
            Role::Response => py.get_type::<Response>(),
            _ => py.get_type::<Model>(),
        };
        let members = PyDict::new(py);
        members.set_item("__module__", "volcredis.models")?;
        members.set_item("__doc__", docstring(shape.doc))?;
        members.set_item("__slots__", PyTuple::empty(py))?;
        members
            .set_item("__match_args__", PyTuple::new(py, shape.slots.iter().map(|slot| slot.attribute))?)?;
        members.set_item("_shape", Py::new(py, Handle(shape))?)?;
        for (index, slot) in shape.slots.iter().enumerate() {
            let attribute = Attribute { shape, index, is_raw_time: false };
            members.set_item(slot.attribute, Py::new(py, attribute)?)?;
            if slot.kind.is_time() {
                let raw = Attribute { shape, index, is_raw_time: true };
                members.set_item(format!("{}_raw", slot.attribute), Py::new(py, raw)?)?;
            }
        }
        let class = py.get_type::<PyType>().call1((&shape.name, (base,), members))?.cast_into::<PyType>()?;
        let new = class.getattr("__new__")?.unbind();
        Ok(Self { class: class.unbind(), new })
    }

    /// An instance with nothing in it.
    pub(crate) fn empty<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.new.bind(py).call1((&self.class,))
    }
}

/// Ties a class to its structure.
#[pyclass(frozen, module = "volcredis._volcredis")]
pub(crate) struct Handle(pub(crate) &'static Shape);

/// An attribute of a class, such as `Backup.start_time`.
#[pyclass(frozen, module = "volcredis._volcredis")]
pub(crate) struct Attribute {
    shape: &'static Shape,
    index: usize,
    /// The text of a time, beside the time itself.
    is_raw_time: bool,
}

#[pymethods]
impl Attribute {
    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: Option<&Bound<'py, PyAny>>,
        _owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let this = slf.get();
        let Some(instance) = instance.filter(|instance| !instance.is_none()) else {
            return Ok(slf.clone().into_any());
        };
        let model = instance.cast::<Model>()?.get();
        let kind = this.shape.slots[this.index].kind;
        match model.value(py, this.index) {
            Some(value) if kind.is_time() && !this.is_raw_time => to_datetime(value.bind(py)),
            Some(value) => Ok(value.bind(py).clone()),
            None if kind.is_list && !this.shape.is_sent() => Ok(PyTuple::empty(py).into_any()),
            None => Ok(py.None().into_bound(py)),
        }
    }

    fn __set__(&self, _instance: &Bound<'_, PyAny>, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err(format!(
            "`{}` cannot be set: models do not change; `copy.replace` or the constructor makes another one",
            self.name()
        )))
    }

    fn __delete__(&self, _instance: &Bound<'_, PyAny>) -> PyResult<()> {
        Err(PyAttributeError::new_err(format!("`{}` cannot be deleted: models do not change", self.name())))
    }

    /// The name of the attribute.
    #[getter(__name__)]
    fn name(&self) -> String {
        let attribute = self.shape.slots[self.index].attribute;
        if self.is_raw_time { format!("{attribute}_raw") } else { attribute.to_owned() }
    }

    /// What the attribute means.
    #[getter(__doc__)]
    fn doc(&self) -> String {
        let doc = self.shape.slots[self.index].field.doc;
        let lines: Vec<&str> = doc.lines().map(str::trim).collect();
        let text = lines.join("\n");
        if self.is_raw_time {
            format!("As it came, as text: {}", text.trim())
        } else {
            text.trim().to_owned()
        }
    }

    fn __repr__(&self) -> String {
        format!("<attribute {}.{}>", self.shape.name, self.name())
    }
}

/// Documentation that was written for Rust, as Python shows it.
fn docstring(doc: &str) -> String {
    let lines: Vec<&str> = doc.lines().map(str::trim).collect();
    let text = lines.join("\n");
    text.trim().replace("[`", "`").replace("`]", "`").replace("\\", "")
}

impl Kind {
    pub(crate) fn is_time(self) -> bool {
        matches!(self.item, Item::Time) && !self.is_list
    }
}

impl Shape {
    /// Whether it is part of a request, where a list that is not given and an empty one differ.
    pub(crate) fn is_sent(&self) -> bool {
        matches!(self.role, Role::Request(_) | Role::Sent)
    }
}

/// The time that a text holds; `None` where it holds none.
fn to_datetime<'py>(text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    static FROM_ISO_FORMAT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = text.py();
    let parse = FROM_ISO_FORMAT.get_or_try_init(py, || -> PyResult<Py<PyAny>> {
        Ok(py.import("datetime")?.getattr("datetime")?.getattr("fromisoformat")?.unbind())
    })?;
    let Ok(text) = text.cast::<PyString>() else { return Ok(py.None().into_bound(py)) };
    let text = text.to_str()?;
    // Python 3.10 does not know the `Z`.
    let parsed = match text.strip_suffix('Z') {
        Some(local) => parse.bind(py).call1((format!("{local}+00:00"),)),
        None => parse.bind(py).call1((text,)),
    };
    Ok(parsed.unwrap_or_else(|_| py.None().into_bound(py)))
}

/// The structure of a class.
pub(crate) fn shape_of(class: &Bound<'_, PyType>) -> PyResult<Option<&'static Shape>> {
    match class.getattr_opt("_shape")? {
        Some(handle) => Ok(Some(handle.cast::<Handle>()?.get().0)),
        None => Ok(None),
    }
}

/// An instance of a structure with these values.
pub(crate) fn instance<'py>(
    py: Python<'py>,
    shape: &'static Shape,
    values: Box<[Value]>,
    unknown: Option<Py<PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let object = shape.class(py)?.empty(py)?;
    model::fill(&object, Some(shape), values, unknown)?;
    Ok(object)
}
